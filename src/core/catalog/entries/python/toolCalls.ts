import type { CatalogEntry } from '../../entry';

/** Command lines of pip and Python, Ray's start, settings of OmegaConf and CSV files. */
export const toolCallsEntries: readonly CatalogEntry[] = [
  {
    code: 'AGL-C700',
    title: { en: 'A setting does not take this value or may not be changed', 'zh-cn': '设置不接受该值，或不得更改' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'could not be converted to Integer' },
      { kind: 'text', template: 'could not be converted to Float' },
      { kind: 'text', template: 'could not be converted to Bool' },
      { kind: 'text', template: 'Cannot change read-only config container' },
      { kind: 'text', template: 'ReadonlyConfigError: {detail}' },
      { kind: 'text', template: 'UnsupportedValueType: {detail}' },
      { kind: 'text', template: 'Invalid value assigned: {value}' },
      { kind: 'text', template: 'is not a ListConfig, list or tuple' },
      { kind: 'text', template: 'Invalid type assigned: {type}' },
      { kind: 'text', template: "Incompatible value '{value}' for field of type" },
    ],
    meaning: {
      en: 'OmegaConf checks settings against the type that they were declared with, and guards those that are read-only.',
      'zh-cn': 'OmegaConf 按声明的类型检查设置，并保护只读的设置。',
    },
    causes: [
      {
        text: {
          en: 'The value on the command line or in the file is of another type: a text for a number.',
          'zh-cn': '命令行或文件中的值类型不同：例如应为数字却是文本。',
        },
        tell: {
          en: 'The message quotes the value; full_key names the setting.',
          'zh-cn': '消息引用了该值；full_key 是设置名。',
        },
      },
      {
        text: {
          en: 'Code changes a setting that was made read-only, perhaps by Hydra.',
          'zh-cn': '代码更改了只读的设置，可能由 Hydra 设为只读。',
        },
        tell: { en: 'The message says read-only.', 'zh-cn': '消息中有 read-only。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Correct the value of full_key, or copy the settings before changing them',
          'zh-cn': '修正 full_key 的值，或在更改之前复制设置',
        },
      },
    ],
    guide: ['G-S6', 'G-C6', 'G-X1'],
  },
  {
    code: 'AGL-I700',
    title: { en: 'pip does not understand an option', 'zh-cn': 'pip 不认识某个选项' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'interface',
    shows: [
      { kind: 'text', template: 'ambiguous option: {option}' },
      { kind: 'text', template: 'no such option: {option}' },
      { kind: 'text', template: 'option requires 1 argument' },
      { kind: 'text', template: 'unknown command "{name}" - maybe you meant' },
    ],
    meaning: {
      en: 'pip ended before it did anything: an option is mistyped, incomplete or of another version.',
      'zh-cn': 'pip 在执行任何操作之前就结束了：选项拼写错误、不完整，或属于另一版本。',
    },
    causes: [
      {
        text: { en: 'The option is mistyped or only begun.', 'zh-cn': '选项拼写错误或不完整。' },
        tell: { en: 'pip suggests the ones that begin alike.', 'zh-cn': 'pip 列出了开头相同的选项。' },
      },
      {
        text: { en: 'This pip is older or newer than the instructions.', 'zh-cn': '此 pip 比说明文档旧或新。' },
        tell: { en: '`pip --version` shows it.', 'zh-cn': '可用 `pip --version` 查看。' },
      },
    ],
    fixes: [{ title: { en: 'Compare with `pip help install`', 'zh-cn': '与 `pip help install` 对照' } }],
    guide: ['G-S6', 'G-X1'],
  },
  {
    code: 'AGL-I701',
    title: { en: 'A wheel or package file is damaged', 'zh-cn': 'wheel 或软件包文件已损坏' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'low',
    shows: [
      { kind: 'text', template: "Wheel '{name}' located at {path} is invalid." },
      { kind: 'text', template: 'has an invalid wheel, could not read' },
      { kind: 'text', template: 'Cannot unpack file {path}' },
      { kind: 'text', template: 'is not a valid wheel filename' },
      { kind: 'text', template: 'has an invalid wheel, .dist-info directory not found' },
    ],
    meaning: {
      en: 'pip opened the file, and it is no whole archive of the kind that its name says.',
      'zh-cn': 'pip 打开了该文件，但它不是其名称所示类型的完整压缩包。',
    },
    causes: [
      {
        text: {
          en: 'The download broke off, or a web page was saved under the name.',
          'zh-cn': '下载中断，或以该名称保存了网页。',
        },
        tell: { en: 'The file is small, or begins with <html.', 'zh-cn': '文件很小，或以 <html 开头。' },
      },
      {
        text: { en: 'The cache holds a damaged copy.', 'zh-cn': '缓存中有损坏的副本。' },
        tell: { en: '--no-cache-dir helps.', 'zh-cn': '使用 --no-cache-dir 可解决。' },
      },
      {
        text: { en: 'It is a pointer of Git LFS.', 'zh-cn': '它是 Git LFS 指针文件。' },
        tell: { en: 'It begins with version https://git-lfs.', 'zh-cn': '文件以 version https://git-lfs 开头。' },
      },
    ],
    fixes: [
      {
        title: { en: 'Empty the cache and download again', 'zh-cn': '清空缓存并重新下载' },
        terminal: 'python -m pip cache purge',
      },
    ],
    guide: ['G-S6', 'G-S2', 'G-X1'],
  },
  {
    code: 'AGL-I702',
    title: { en: 'The package cannot be started with python -m', 'zh-cn': '该包不能用 python -m 启动' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'is a package and cannot be directly executed' },
      { kind: 'text', template: "can't find '__main__' module in {path}" },
    ],
    meaning: {
      en: 'Python found the package, and it has no __main__ module, the part that -m would run.',
      'zh-cn': 'Python 找到了该包，但它没有 __main__ 模块，即 -m 要运行的部分。',
    },
    causes: [
      {
        text: {
          en: 'A module inside of the package is meant, such as package.cli.',
          'zh-cn': '本意是包内的某个模块，例如 package.cli。',
        },
        tell: {
          en: 'The package has one that is called cli, main or app.',
          'zh-cn': '该包中有名为 cli、main 或 app 的模块。',
        },
      },
      {
        text: { en: 'A folder of your own has the same name.', 'zh-cn': '你自己的文件夹同名。' },
        tell: { en: 'The package is found in the current folder.', 'zh-cn': '该包位于当前文件夹。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Name the module: python -m package.module, or add a __main__.py',
          'zh-cn': '指明模块：python -m package.module，或添加 __main__.py',
        },
      },
    ],
    guide: ['G-S6', 'G-X1'],
  },
  {
    code: 'AGL-P708',
    title: { en: 'Ray did not start in time', 'zh-cn': 'Ray 没有及时启动' },
    severity: 'error',
    class: 'system',
    category: 'latency',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'The current node timed out during startup.' },
      { kind: 'text', template: "Failed to get node info b'RPC error: Deadline Exceeded'" },
      { kind: 'text', template: 'Some processes that the driver depends on have died before' },
      { kind: 'text', template: 'Failed to start the dashboard' },
      { kind: 'text', template: 'The raylet exited immediately because' },
      { kind: 'text', template: 'Maybe you called ray.init twice by accident?' },
    ],
    meaning: {
      en: 'The processes that make up Ray on this machine did not answer. The machine is slow, has too little memory, or something blocks the start.',
      'zh-cn': '组成 Ray 的进程在此机器上没有应答。机器缓慢、内存不足，或有东西阻碍启动。',
    },
    causes: [
      {
        text: {
          en: 'Too few processors or memory, as in a small container.',
          'zh-cn': '处理器或内存过少，例如小型容器。',
        },
        tell: { en: 'The machine is busy; a second try works.', 'zh-cn': '机器繁忙；再试一次即可。' },
      },
      {
        text: {
          en: 'A proxy variable or firewall catches calls to this machine itself.',
          'zh-cn': '代理变量或防火墙拦截了对本机的调用。',
        },
        tell: {
          en: 'HTTP_PROXY is set and NO_PROXY lacks 127.0.0.1.',
          'zh-cn': '设置了 HTTP_PROXY，而 NO_PROXY 不含 127.0.0.1。',
        },
      },
      {
        text: {
          en: 'An earlier Ray still runs, or ray.init is called twice.',
          'zh-cn': '之前的 Ray 仍在运行，或调用了两次 ray.init。',
        },
        tell: { en: '`ray stop` helps; the message says twice.', 'zh-cn': '`ray stop` 可解决；消息中有 twice。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Read the logs in /tmp/ray/session_latest/logs: gcs_server.out and raylet.out',
          'zh-cn': '查看 /tmp/ray/session_latest/logs 中的日志：gcs_server.out 和 raylet.out',
        },
      },
      {
        title: { en: 'End what an earlier run left', 'zh-cn': '结束之前运行遗留的进程' },
        terminal: 'ray stop --force',
      },
    ],
    guide: ['G-S8', 'G-S11', 'G-X3'],
  },
  {
    code: 'AGL-T708',
    title: { en: 'A CSV file cannot be read', 'zh-cn': 'CSV 文件无法读取' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'field larger than field limit ({limit:int})' },
      { kind: 'text', template: 'line contains NUL' },
      { kind: 'text', template: 'new-line character seen in unquoted field' },
      { kind: 'text', template: 'iterator should return strings, not' },
      { kind: 'text', template: 'Could not determine delimiter' },
      { kind: 'text', template: 'dict contains fields not in fieldnames' },
      { kind: 'text', template: '_csv.Error: {detail}' },
    ],
    meaning: {
      en: "Python's csv reader refuses a field or line of the file.",
      'zh-cn': 'Python 的 csv 读取器拒绝文件中的某个字段或行。',
    },
    causes: [
      {
        text: {
          en: 'A prompt or answer is longer than 131,072 signs.',
          'zh-cn': '某个提示词或回答超过 131,072 个字符。',
        },
        tell: { en: 'The message says “field limit”.', 'zh-cn': '消息中有 “field limit”。' },
      },
      {
        text: {
          en: 'A quote is not closed, so that many lines become one field.',
          'zh-cn': '引号没有闭合，使多行变成一个字段。',
        },
        tell: { en: 'The file has few rows and one of them is huge.', 'zh-cn': '文件行数少，且其中一行极大。' },
      },
      {
        text: { en: 'The file was opened as bytes, or is no CSV.', 'zh-cn': '文件以字节方式打开，或不是 CSV。' },
        tell: { en: 'It is read with "rb", or holds NUL.', 'zh-cn': '以 "rb" 读取，或含有 NUL。' },
      },
      {
        text: { en: 'Rows have other keys than the header.', 'zh-cn': '行的键与表头不同。' },
        tell: { en: 'The message says fieldnames.', 'zh-cn': '消息中有 fieldnames。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Call csv.field_size_limit(10**8), open with newline="" and encoding="utf-8-sig", or keep such data as JSON lines',
          'zh-cn':
            '调用 csv.field_size_limit(10**8)，用 newline="" 和 encoding="utf-8-sig" 打开，或改用 JSON Lines 保存此类数据',
        },
      },
    ],
    guide: ['G-S6', 'G-X1'],
  },
];
