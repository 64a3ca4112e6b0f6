import type { CatalogEntry } from '../../entry';

/** What Trainer, the algorithms and the command line of Agent Lightning do not accept. */
export const trainerSettingsEntries: readonly CatalogEntry[] = [
  {
    code: 'AGL-C105',
    title: { en: 'An AGL_ environment variable has an impossible value', 'zh-cn': 'AGL_ 环境变量的值无效' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'interface',
    shows: [
      { kind: 'text', template: "role must be one of 'algorithm', 'runner', or 'both'" },
      { kind: 'text', template: 'AGL_MANAGED_STORE must be one of {values}' },
      { kind: 'text', template: 'AGL_{variable:word} must be an integer' },
      { kind: 'text', template: 'AGL_{variable:word} must be one of {values}' },
      { kind: 'text', template: 'AGL_SERVER_PORT must be an integer' },
      {
        kind: 'exception',
        type: 'ValueError',
        message: 'AGL_{variable:word} must be an integer',
        frames: ['agentlightning/env_var.py'],
      },
      {
        kind: 'exception',
        type: 'ValueError',
        message: 'AGL_SERVER_PORT must be an integer',
        frames: ['agentlightning/execution/client_server.py'],
      },
    ],
    versions: 'agentlightning 0.2, 0.3',
    meaning: {
      en: 'The process ended while it read its configuration. The message names the variable and what it may be.',
      'zh-cn': '进程在读取配置时结束。消息写明了变量及其可取的值。',
    },
    causes: [
      {
        text: {
          en: 'The value is misspelt, empty or carries a blank, a quote or a comment from an .env file.',
          'zh-cn': '值拼写错误、为空，或带有 .env 文件中的空格、引号或注释。',
        },
        tell: {
          en: '`python -c "import os; print(repr(os.environ[\'AGL_SERVER_PORT\']))"` shows it.',
          'zh-cn': '`python -c "import os; print(repr(os.environ[\'AGL_SERVER_PORT\']))"` 可以看到。',
        },
      },
      {
        text: {
          en: 'Kubernetes set AGL_SERVER_PORT for a service of that name to tcp://…',
          'zh-cn': 'Kubernetes 为同名 service 把 AGL_SERVER_PORT 设成了 tcp://…',
        },
        tell: { en: 'The value begins with tcp://.', 'zh-cn': '值以 tcp:// 开头。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Correct the variable, or remove it to get the default',
          'zh-cn': '更正该变量，或删除以使用默认值',
        },
      },
    ],
    guide: ['G-S6', 'G-C7', 'G-F7'],
  },
  {
    code: 'AGL-C106',
    title: { en: 'Runner in the foreground means exactly one runner', 'zh-cn': 'runner 在前台时只能有一个' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'interface',
    shows: [
      { kind: 'text', template: "main_process='runner' requires n_runners to be 1" },
      { kind: 'text', template: "main_process='runner' is only supported when role='both'" },
      { kind: 'text', template: "When main_thread is 'runner', n_runners must be 1." },
    ],
    versions: 'agentlightning 0.2, 0.3',
    meaning: {
      en: 'With the runner in the main process or main thread, as for debugging, there can be only one.',
      'zh-cn': '调试时若 runner 位于主进程或主线程，则只能有一个。',
    },
    causes: [
      {
        text: { en: 'n_runners was left at the value for training.', 'zh-cn': 'n_runners 仍是训练时的值。' },
        tell: { en: 'Trainer(n_runners=…) is larger than 1.', 'zh-cn': 'Trainer(n_runners=…) 大于 1。' },
      },
    ],
    fixes: [
      { title: { en: 'Set Trainer(n_runners=1) while debugging', 'zh-cn': '调试时设置 Trainer(n_runners=1)' } },
      {
        title: {
          en: 'Or leave the algorithm in front: main_process="algorithm", main_thread="algorithm"',
          'zh-cn': '或让算法位于前台：main_process="algorithm"、main_thread="algorithm"',
        },
      },
    ],
    guide: ['G-S6', 'G-C11', 'G-F7'],
  },
  {
    code: 'AGL-C107',
    title: { en: 'Trainer.dev() does not run with this algorithm', 'zh-cn': 'Trainer.dev() 不能使用此算法' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'interface',
    shows: [
      {
        kind: 'text',
        template: 'Trainer.dev() requires an algorithm that inherits from FastAlgorithm. Received {type:word}',
      },
    ],
    versions: 'agentlightning 0.2, 0.3',
    meaning: {
      en: 'dev() is a short rehearsal and wants a quick algorithm. VERL and APO are for fit().',
      'zh-cn': 'dev() 是短时预演，需要快速算法。VERL 和 APO 用于 fit()。',
    },
    causes: [
      {
        text: {
          en: 'The trainer was made with the algorithm for the real training.',
          'zh-cn': '创建 trainer 时使用的是正式训练的算法。',
        },
        tell: { en: 'The message names the algorithm.', 'zh-cn': '消息中写明了算法。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Leave algorithm out for dev(), or give Baseline()',
          'zh-cn': '使用 dev() 时省略 algorithm，或使用 Baseline()',
        },
      },
      { title: { en: 'Call fit() to train', 'zh-cn': '训练请调用 fit()' } },
    ],
    guide: ['G-S6', 'G-C7', 'G-F7'],
  },
  {
    code: 'AGL-C108',
    title: { en: 'A component of Trainer is not described completely', 'zh-cn': 'Trainer 的组件描述不完整' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'interface',
    shows: [
      { kind: 'text', template: "dict must have a 'type' key with the class full name" },
      { kind: 'text', template: "dict missing 'type' and no default class provided" },
      {
        kind: 'exception',
        type: 'ValueError',
        message: 'not enough values to unpack (expected 2, got 1)',
        frames: ['agentlightning/trainer/init_utils.py'],
      },
    ],
    versions: 'agentlightning 0.2, 0.3',
    meaning: {
      en: 'A component that is given as a dictionary must say which class it is.',
      'zh-cn': '以字典给出的组件必须说明是哪个类。',
    },
    causes: [
      {
        text: { en: "The key 'type' was left out or is spelt otherwise.", 'zh-cn': "缺少键 'type' 或拼写不同。" },
        tell: { en: 'The message begins with the name of the component.', 'zh-cn': '消息开头是组件名称。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Write {"type": "agentlightning.tracer.OtelTracer", …}, or pass the object itself',
          'zh-cn': '写成 {"type": "agentlightning.tracer.OtelTracer", …}，或直接传入对象',
        },
      },
    ],
    guide: ['G-S6', 'G-C7', 'G-F7'],
  },
  {
    code: 'AGL-T100',
    title: { en: 'The algorithm was given no data set', 'zh-cn': '没有为算法提供数据集' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'business',
    shows: [
      {
        kind: 'text',
        template: 'MockAlgorithm requires at least one dataset. Provide train_dataset or val_dataset before running.',
      },
      { kind: 'text', template: 'train_dataset is required for APO algorithm' },
      { kind: 'text', template: 'val_dataset is required for APO algorithm' },
    ],
    versions: 'agentlightning 0.2, 0.3',
    meaning: {
      en: 'Without tasks there is nothing to run. Baseline ends quietly after this line; APO raises.',
      'zh-cn': '没有任务就没有可运行的内容。Baseline 在此行之后直接结束；APO 会抛出异常。',
    },
    causes: [
      {
        text: {
          en: 'fit() or dev() was called without train_dataset or val_dataset; APO needs both.',
          'zh-cn': '调用 fit() 或 dev() 时没有提供 train_dataset 或 val_dataset；APO 两者都需要。',
        },
        tell: { en: 'The call has only the agent as argument.', 'zh-cn': '调用中只有 agent 一个参数。' },
      },
      {
        text: { en: 'The data set is empty after filtering.', 'zh-cn': '数据集过滤后为空。' },
        tell: { en: 'len(dataset) is 0.', 'zh-cn': 'len(dataset) 为 0。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Pass them: trainer.fit(agent, train_dataset=…, val_dataset=…)',
          'zh-cn': '传入：trainer.fit(agent, train_dataset=…, val_dataset=…)',
        },
      },
    ],
    guide: ['G-S6', 'G-C7', 'G-F7'],
  },
  {
    code: 'AGL-T101',
    title: { en: 'APO needs traces as messages', 'zh-cn': 'APO 需要消息形式的追踪' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'interface',
    shows: [{ kind: 'text', template: 'Adapter must be a TraceToMessages for APO algorithm' }],
    versions: 'agentlightning 0.2, 0.3',
    meaning: {
      en: 'APO reads conversations, and the adapter of this trainer makes something else of the spans, such as triplets.',
      'zh-cn': 'APO 读取的是对话，而此 trainer 的 adapter 把 span 转换成了别的形式，例如三元组。',
    },
    causes: [
      {
        text: {
          en: 'Trainer was made without an adapter, or with the one for VERL.',
          'zh-cn': '创建 Trainer 时没有指定 adapter，或使用了 VERL 的 adapter。',
        },
      },
    ],
    fixes: [
      { title: { en: 'Set Trainer(adapter=TraceToMessages())', 'zh-cn': '设置 Trainer(adapter=TraceToMessages())' } },
    ],
    guide: ['G-S6', 'G-C7', 'G-F7'],
  },
  {
    code: 'AGL-C109',
    title: { en: 'agl store does not know this backend', 'zh-cn': 'agl store 不认识此后端' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'interface',
    shows: [
      { kind: 'text', template: 'Invalid backend: {backend:word}', without: ['vllm'] },
      { kind: 'text', template: 'agl store: error: argument --backend: invalid choice' },
    ],
    versions: 'agentlightning 0.3',
    meaning: {
      en: 'The store ended at its start: its data can be kept in `memory` or in `mongo`.',
      'zh-cn': 'store 启动时即结束：数据只能保存在 `memory` 或 `mongo` 中。',
    },
    causes: [{ text: { en: 'Another name was given to --backend.', 'zh-cn': '--backend 使用了其他名称。' } }],
    fixes: [
      {
        title: {
          en: 'Use --backend memory, or --backend mongo with --mongo-uri',
          'zh-cn': '使用 --backend memory，或 --backend mongo 并指定 --mongo-uri',
        },
      },
      {
        title: {
          en: 'Or use the local store, which keeps its data in a file',
          'zh-cn': '或使用把数据保存在文件中的本地 store',
        },
        command: 'agentLightning.store.start',
      },
    ],
    guide: ['G-S6', 'G-C7', 'G-F7'],
  },
  {
    code: 'AGL-C110',
    title: { en: 'The log level does not exist', 'zh-cn': '日志级别不存在' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'interface',
    shows: [{ kind: 'text', template: 'Invalid log level: {level:word}' }],
    versions: 'agentlightning 0.3',
    meaning: { en: 'The process ended while it set its log up.', 'zh-cn': '进程在设置日志时结束。' },
    causes: [
      {
        text: {
          en: 'A name such as TRACE or VERBOSE was given, or a variable was not filled in.',
          'zh-cn': '使用了 TRACE、VERBOSE 之类的名称，或变量没有替换。',
        },
        tell: { en: 'The message shows the name.', 'zh-cn': '消息中显示了该名称。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Use DEBUG, INFO, WARNING, ERROR or CRITICAL',
          'zh-cn': '使用 DEBUG、INFO、WARNING、ERROR 或 CRITICAL',
        },
      },
    ],
    guide: ['G-S6', 'G-C7', 'G-F7'],
  },
];
