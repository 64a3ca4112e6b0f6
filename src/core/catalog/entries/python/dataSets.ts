import type { CatalogEntry } from '../../entry';

/** Data that trainings read: columns, files, sizes, and what verl demands of them. */
export const dataSetsEntries: readonly CatalogEntry[] = [
  {
    code: 'AGL-T310',
    title: { en: 'The file begins with an invisible mark (BOM)', 'zh-cn': '文件以不可见标记（BOM）开头' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'low',
    shows: [
      { kind: 'exception', type: 'KeyError', message: "'\\ufeff{column}'" },
      { kind: 'text', template: 'Unexpected UTF-8 BOM (decode using utf-8-sig)' },
      { kind: 'text', template: "KeyError: '\\ufeff" },
    ],
    meaning: {
      en: "Excel and Windows editors write three bytes before the text. The first column's name, or the JSON, then begins with an invisible character.",
      'zh-cn': 'Excel 和 Windows 编辑器在文本前写入了三个字节，因此第一列的列名或 JSON 以不可见字符开头。',
    },
    causes: [
      {
        text: {
          en: 'A CSV or JSON file was saved as “UTF-8 with BOM”.',
          'zh-cn': 'CSV 或 JSON 文件保存为“带 BOM 的 UTF-8”。',
        },
        tell: { en: "The editor's status bar shows “UTF-8 with BOM”.", 'zh-cn': '编辑器状态栏显示“UTF-8 with BOM”。' },
      },
    ],
    fixes: [
      { title: { en: 'Read it with encoding="utf-8-sig"', 'zh-cn': '以 encoding="utf-8-sig" 读取' } },
      {
        title: { en: 'Or save it again as UTF-8', 'zh-cn': '或重新保存为 UTF-8' },
        command: 'workbench.action.editor.changeEncoding',
      },
    ],
    guide: ['G-S6', 'G-C7', 'G-F7'],
  },
  {
    code: 'AGL-T311',
    title: { en: 'The data set has no such column', 'zh-cn': '数据集中没有该列' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'not in the dataset. Current columns in the dataset:' },
      { kind: 'text', template: 'Column name {column} not in the dataset' },
      { kind: 'text', template: 'Column to remove {columns} not in the dataset' },
      { kind: 'text', template: "because column names don't match" },
      { kind: 'text', template: 'All the data files must have the same columns' },
      { kind: 'exception', type: 'KeyError', frames: ['pandas/core/indexes/base.py'] },
      { kind: 'exception', type: 'KeyError', frames: ['datasets/formatting/formatting.py'] },
    ],
    meaning: {
      en: 'The code names a column that this data set does not have, or its files do not share the same columns.',
      'zh-cn': '代码使用了此数据集中没有的列，或各文件的列不一致。',
    },
    causes: [
      {
        text: {
          en: 'The columns have other names in this data set or version.',
          'zh-cn': '此数据集或版本中的列名不同。',
        },
        tell: {
          en: 'The message or print(dataset.column_names) lists them.',
          'zh-cn': '消息或 print(dataset.column_names) 会列出列名。',
        },
      },
      {
        text: {
          en: 'Case, blanks or an invisible mark (BOM) differ.',
          'zh-cn': '大小写、空格或不可见标记（BOM）不同。',
        },
        tell: { en: 'The listed name looks the same.', 'zh-cn': '列出的名称看起来相同。' },
      },
      {
        text: {
          en: 'An earlier map or remove_columns took it away.',
          'zh-cn': '之前的 map 或 remove_columns 去掉了它。',
        },
        tell: { en: 'It is there right after loading.', 'zh-cn': '刚加载时存在。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Print dataset.column_names, and rename: dataset.rename_column("old", "new")',
          'zh-cn': '打印 dataset.column_names，并重命名：dataset.rename_column("old", "new")',
        },
      },
      {
        title: {
          en: 'With verl: set data.prompt_key to the column of the prompts',
          'zh-cn': '使用 verl：将 data.prompt_key 设为提示词所在列',
        },
      },
    ],
    guide: ['G-S6', 'G-C7', 'G-F7'],
  },
  {
    code: 'AGL-T312',
    title: { en: 'The data set or a part of it cannot be found', 'zh-cn': '找不到数据集或其中一部分' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'not-found',
    layer: 'low',
    shows: [
      { kind: 'text', template: "doesn't exist on the Hub or cannot be accessed" },
      { kind: 'text', template: "BuilderConfig '{name}' not found. Available:" },
      { kind: 'text', template: 'Config name is missing.' },
      { kind: 'text', template: 'Unknown split "{split}". Should be one of' },
      { kind: 'text', template: "Couldn't find any data file at" },
    ],
    meaning: {
      en: 'The name, its configuration or its split is not there, or not open to this account.',
      'zh-cn': '数据集名称、配置或 split 不存在，或此账号无权访问。',
    },
    causes: [
      {
        text: {
          en: 'The name or split is mistyped, or has another name.',
          'zh-cn': '名称或 split 拼写错误，或另有名称。',
        },
        tell: { en: 'The message lists those that exist.', 'zh-cn': '消息列出了存在的名称。' },
      },
      {
        text: { en: 'The data set is private or gated.', 'zh-cn': '数据集私有或受限。' },
        tell: { en: 'Its page asks for a login.', 'zh-cn': '其页面要求登录。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Use a name of the list in the message; for private data sign in',
          'zh-cn': '使用消息列出的名称；私有数据请先登录',
        },
        terminal: 'hf auth login',
      },
    ],
    guide: ['G-S5', 'G-S12', 'G-C1', 'G-C7', 'G-F1', 'G-F7'],
  },
  {
    code: 'AGL-T313',
    title: { en: 'A data file is not what its name says', 'zh-cn': '数据文件的内容与其名称不符' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'serialization',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'Parquet magic bytes not found in footer' },
      { kind: 'text', template: 'Parquet file size is 0 bytes' },
      { kind: 'text', template: 'Error tokenizing data. C error: Expected {expected:int} fields in line' },
      { kind: 'text', template: 'ArrowInvalid: JSON parse error: {detail}' },
      { kind: 'text', template: 'version https://git-lfs.github.com/spec/v1' },
    ],
    meaning: {
      en: 'The file was found and cannot be read as parquet, CSV or JSON.',
      'zh-cn': '找到了文件，但无法按 parquet、CSV 或 JSON 读取。',
    },
    causes: [
      {
        text: {
          en: 'It is a Git LFS pointer: a text of three lines in place of the data.',
          'zh-cn': '它是 Git LFS 指针：三行文本，而不是数据。',
        },
        tell: {
          en: 'The file is about 130 bytes and begins with “version https://git-lfs”.',
          'zh-cn': '文件约 130 字节，以“version https://git-lfs”开头。',
        },
      },
      {
        text: { en: 'The download broke off, or is an HTML page.', 'zh-cn': '下载中断，或内容是 HTML 页面。' },
        tell: {
          en: 'The size differs from the original, or it begins with <html.',
          'zh-cn': '大小与原文件不同，或以 <html 开头。',
        },
      },
      {
        text: { en: 'Rows differ in their fields or types.', 'zh-cn': '各行的字段或类型不同。' },
        tell: { en: 'The message names a line.', 'zh-cn': '消息指出了行号。' },
      },
    ],
    fixes: [
      {
        title: { en: 'Fetch the data behind LFS pointers', 'zh-cn': '获取 LFS 指针对应的数据' },
        terminal: 'git lfs pull',
      },
      { title: { en: 'Look at the beginning of the file', 'zh-cn': '查看文件开头' }, terminal: 'head -c 200 FILE' },
    ],
    guide: ['G-S7', 'G-C7', 'G-F7'],
  },
  {
    code: 'AGL-T314',
    title: { en: 'No data is left to train on', 'zh-cn': '没有剩余数据可供训练' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'num_samples should be a positive integer value, but got num_samples=0' },
      { kind: 'text', template: 'Train dataloader is empty!' },
      { kind: 'text', template: 'Validation dataloader is empty!' },
      { kind: 'text', template: 'Cannot take a larger sample than population' },
    ],
    meaning: {
      en: 'The data set is empty after loading and filtering, or smaller than one batch.',
      'zh-cn': '加载和过滤后数据集为空，或不足一个批次。',
    },
    causes: [
      {
        text: { en: 'All prompts were dropped as too long.', 'zh-cn': '所有提示词因过长被丢弃。' },
        tell: {
          en: '“filter dataset len: 0” stands above; max_prompt_length is small.',
          'zh-cn': '上方有“filter dataset len: 0”；max_prompt_length 较小。',
        },
      },
      {
        text: {
          en: 'The data set has fewer rows than train_batch_size, and the last incomplete batch is dropped.',
          'zh-cn': '数据行数少于 train_batch_size，而最后不完整的批次被丢弃。',
        },
        tell: { en: 'The number of rows above is below the batch size.', 'zh-cn': '上方的行数小于批次大小。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Raise data.max_prompt_length or lower data.train_batch_size',
          'zh-cn': '调大 data.max_prompt_length 或减小 data.train_batch_size',
        },
      },
    ],
    guide: ['G-S6', 'G-S13', 'G-C7', 'G-F7'],
  },
  {
    code: 'AGL-T315',
    title: { en: 'verl: batch sizes do not divide', 'zh-cn': 'verl：批次大小不能整除' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'must be divisible by minimal possible batch size' },
      { kind: 'text', template: 'only support equal chunk. Got size of DataProto' },
      {
        kind: 'text',
        template: 'normalized ppo_mini_batch_size {size:int} should be divisible by ppo_micro_batch_size_per_gpu',
      },
      {
        kind: 'text',
        template: 'normalized ppo_mini_batch_size {size:int} should be larger than ppo_micro_batch_size_per_gpu',
      },
    ],
    meaning: {
      en: 'verl splits each batch evenly over GPUs and micro batches. The numbers given do not allow that.',
      'zh-cn': 'verl 会把每个批次平均分到各 GPU 和微批次。所给的数字无法整除。',
    },
    causes: [
      {
        text: {
          en: 'train_batch_size times rollout.n is no multiple of the number of GPUs.',
          'zh-cn': 'train_batch_size 乘以 rollout.n 不是 GPU 数的倍数。',
        },
        tell: {
          en: '“minimal possible batch size” in the message.',
          'zh-cn': '消息中有“minimal possible batch size”。',
        },
      },
      {
        text: {
          en: 'The agent gave back fewer samples than expected, because rollouts failed.',
          'zh-cn': '因 rollout 失败，agent 返回的样本少于预期。',
        },
        tell: {
          en: '“equal chunk” with an odd size, after failed rollouts.',
          'zh-cn': '在失败的 rollout 之后出现“equal chunk”，且大小不规则。',
        },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Choose train_batch_size and ppo_mini_batch_size as multiples of the number of GPUs',
          'zh-cn': '将 train_batch_size 和 ppo_mini_batch_size 设为 GPU 数的倍数',
        },
      },
    ],
    guide: ['G-S6', 'G-C7', 'G-F7'],
  },
  {
    code: 'AGL-T316',
    title: { en: 'A prompt is longer than the training allows', 'zh-cn': '提示词超出训练允许的长度' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'sequence_length={length:int} is larger than max_length={limit:int}' },
      { kind: 'text', template: 'NotImplementedError: sequence_length={length:int}' },
      { kind: 'text', template: 'Prompt length {length:int} is longer than {limit:int}.' },
    ],
    meaning: {
      en: 'verl stops at a prompt beyond max_prompt_length, because truncation is set to “error”.',
      'zh-cn': '提示词超过 max_prompt_length 且 truncation 设为“error”时，verl 会停止。',
    },
    causes: [
      {
        text: { en: 'The conversation of an agent grows over the limit.', 'zh-cn': 'agent 的对话增长超出上限。' },
        tell: { en: 'It happens in later turns or after some steps.', 'zh-cn': '在较后的轮次或若干步之后发生。' },
      },
      {
        text: { en: 'The limit is small for this data.', 'zh-cn': '对该数据来说上限较小。' },
        tell: { en: 'It happens at once.', 'zh-cn': '立即发生。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Raise data.max_prompt_length, or set data.filter_overlong_prompts=True or data.truncation=left',
          'zh-cn': '调大 data.max_prompt_length，或设 data.filter_overlong_prompts=True 或 data.truncation=left',
        },
      },
    ],
    guide: ['G-S6', 'G-C7', 'G-F7'],
  },
  {
    code: 'AGL-T317',
    title: { en: 'Every reward of the step is zero', 'zh-cn': '本步的所有奖励都为零' },
    severity: 'warning',
    class: 'unrecoverable',
    category: 'inconsistency',
    layer: 'business',
    shows: [
      { kind: 'text', template: 'critic/rewards/max:0.0 - critic/rewards/min:0.0 -' },
      { kind: 'text', template: 'critic/score/max:0.0 - critic/score/min:0.0 -' },
      { kind: 'text', template: 'critic/score/max:np.float64(0.0) - critic/score/min:np.float64(0.0)' },
      { kind: 'text', template: "'critic/rewards/max': 0.0, 'critic/rewards/min': 0.0" },
    ],
    meaning: {
      en: 'The step succeeded and taught nothing: with equal rewards there is no advantage, and the gradient is zero.',
      'zh-cn': '本步成功但没有学到内容：奖励全部相等时没有优势值，梯度为零。',
    },
    causes: [
      {
        text: {
          en: 'The reward function does not recognise right answers: another form, units, a missing tag.',
          'zh-cn': '奖励函数认不出正确答案：格式、单位不同或缺少标签。',
        },
        tell: { en: 'Answers in the timeline are right and were given 0.', 'zh-cn': '时间线中的回答正确却得到 0。' },
      },
      {
        text: { en: 'The rollouts failed, and failures count as 0.', 'zh-cn': 'rollout 失败，而失败计为 0。' },
        tell: { en: 'The list of rollouts shows failures.', 'zh-cn': 'rollout 列表中有失败。' },
      },
      {
        text: { en: 'The task is too hard for the model at the start.', 'zh-cn': '任务对初始模型来说过难。' },
        tell: { en: 'Answers are honest tries and wrong.', 'zh-cn': '回答是认真尝试但错误。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Look at some rollouts of this step and at their rewards',
          'zh-cn': '查看本步的一些 rollout 及其奖励',
        },
        command: 'agentLightning.timeline.open',
      },
      { title: { en: 'Test the reward function alone with a right answer', 'zh-cn': '用正确答案单独测试奖励函数' } },
    ],
    guide: ['G-S13', 'G-C7', 'G-F7', 'G-M2'],
  },
  {
    code: 'AGL-T318',
    title: { en: 'Weights & Biases has no key', 'zh-cn': 'Weights & Biases 没有密钥' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'authentication',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'wandb.errors.errors.CommError: It appears that you do not have permission to access' },
      { kind: 'text', template: 'Error while calling W&B API: user is not logged in' },
      { kind: 'text', template: 'No API key configured. Use `wandb login` to log in.' },
      { kind: 'text', template: 'api_key not configured (no-tty). call wandb.login' },
    ],
    meaning: {
      en: 'The training wants to report to Weights & Biases and is not signed in. It ends before the first step.',
      'zh-cn': '训练要向 Weights & Biases 上报，但没有登录。训练在第一步之前就结束。',
    },
    causes: [
      {
        text: {
          en: 'trainer.logger holds wandb, and this machine or container has no key.',
          'zh-cn': 'trainer.logger 包含 wandb，而本机或容器没有密钥。',
        },
        tell: {
          en: 'The variable WANDB_API_KEY is not set in the process.',
          'zh-cn': '进程中没有设置 WANDB_API_KEY。',
        },
      },
    ],
    fixes: [
      {
        title: {
          en: "Leave it out: trainer.logger=['console'], or WANDB_MODE=offline",
          'zh-cn': "去掉它：trainer.logger=['console']，或设置 WANDB_MODE=offline",
        },
      },
      { title: { en: 'Sign in', 'zh-cn': '登录' }, terminal: 'wandb login' },
    ],
    guide: ['G-S12', 'G-X3'],
  },
  {
    code: 'AGL-T319',
    title: { en: 'The tokenizer has no token for padding', 'zh-cn': '分词器没有填充 token' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'low',
    shows: [{ kind: 'text', template: 'Asking to pad but the tokenizer does not have a padding token' }],
    meaning: {
      en: 'Sequences of different lengths are to be joined, and the tokenizer has nothing to fill up with.',
      'zh-cn': '要合并长度不同的序列，而分词器没有可用的填充 token。',
    },
    causes: [
      {
        text: { en: 'Llama and GPT-2 tokenizers come without one.', 'zh-cn': 'Llama 和 GPT-2 的分词器默认没有。' },
        tell: { en: 'tokenizer.pad_token is None.', 'zh-cn': 'tokenizer.pad_token 为 None。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'tokenizer.pad_token = tokenizer.eos_token',
          'zh-cn': 'tokenizer.pad_token = tokenizer.eos_token',
        },
      },
    ],
    guide: ['G-S6', 'G-C7', 'G-F7'],
  },
];
