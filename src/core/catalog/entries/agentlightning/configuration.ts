import type { CatalogEntry } from '../../entry';

export const configurationEntries: readonly CatalogEntry[] = [
  {
    code: 'AGL-C001',
    title: { en: 'No store is running or attached', 'zh-cn': '没有正在运行或已连接的 store' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'connection',
    layer: 'business',
    shows: [
      { kind: 'state', check: 'store-reachable' },
      { kind: 'text', template: 'AGL-C001' },
    ],
    meaning: {
      en: 'Rollouts and spans live in a store. Without one there is nothing to show, and agents that send spans send them nowhere.',
      'zh-cn': 'rollout 和 span 都存放在 store 中。没有 store 就没有内容可以显示，agent 发出的 span 也无处接收。',
    },
    causes: [
      {
        text: {
          en: 'No store was started or attached in this workspace yet.',
          'zh-cn': '此工作区尚未启动或连接过 store。',
        },
        tell: { en: 'The status bar says “no store”.', 'zh-cn': '状态栏显示“没有 store”。' },
      },
      {
        text: {
          en: 'The store was stopped, or it ended with the last window.',
          'zh-cn': 'store 已被停止，或随最后一个窗口一起结束。',
        },
        tell: { en: 'Its output ends with the line that says so.', 'zh-cn': '其输出的最后一行写明了这一点。' },
      },
      {
        text: {
          en: 'An Agent Lightning program brings its own store, which runs on another port.',
          'zh-cn': 'Agent Lightning 程序自带 store，运行在另一个端口上。',
        },
        tell: { en: 'A store answers on :4747.', 'zh-cn': ':4747 上有 store 应答。' },
      },
    ],
    fixes: [
      { title: { en: 'Start the local store', 'zh-cn': '启动本地 store' }, command: 'agentLightning.store.start' },
      { title: { en: 'Attach to a store', 'zh-cn': '连接到某个 store' }, command: 'agentLightning.store.attach' },
    ],
    guide: ['G-C3', 'G-S4', 'G-F3'],
  },
  {
    code: 'AGL-C002',
    title: {
      en: 'A store of Agent Lightning is running and not attached',
      'zh-cn': '有一个 Agent Lightning 的 store 正在运行，尚未连接',
    },
    severity: 'info',
    class: 'recoverable',
    category: 'connection',
    layer: 'interface',
    shows: [
      { kind: 'state', check: 'store-attached' },
      { kind: 'text', template: 'AGL-C002' },
    ],
    meaning: {
      en: "Agent Lightning's own programs start their store on port 4747. Its rollouts and spans are not shown until it is attached.",
      'zh-cn': 'Agent Lightning 自己的程序在 4747 端口启动 store。连接之后才会显示其中的 rollout 和 span。',
    },
    causes: [
      {
        text: {
          en: 'A training or example run of Agent Lightning is under way.',
          'zh-cn': '正在运行 Agent Lightning 的训练或示例。',
        },
        tell: {
          en: '`agl store` or a Trainer runs on this machine.',
          'zh-cn': '本机上正在运行 `agl store` 或 Trainer。',
        },
      },
      {
        text: { en: 'An earlier run left its store behind.', 'zh-cn': '之前的运行留下了它的 store。' },
        tell: { en: 'The process is older than the present run.', 'zh-cn': '该进程比当前的运行更早启动。' },
      },
    ],
    fixes: [{ title: { en: 'Attach to it', 'zh-cn': '连接到它' }, command: 'agentLightning.store.attach' }],
    guide: ['G-C1', 'G-F1'],
  },
  {
    code: 'AGL-C003',
    title: { en: 'The store belongs to another version', 'zh-cn': 'store 属于另一个版本' },
    severity: 'warning',
    class: 'recoverable',
    category: 'inconsistency',
    layer: 'low',
    shows: [
      { kind: 'state', check: 'store-recognised' },
      { kind: 'text', template: 'AGL-C003' },
    ],
    meaning: {
      en: 'The running store was started by another version of this extension or command line. It answers, but may lack what this version expects.',
      'zh-cn': '正在运行的 store 由本扩展或命令行的另一个版本启动。它有应答，但可能缺少当前版本需要的功能。',
    },
    causes: [
      {
        text: {
          en: 'The extension was updated while its store kept running.',
          'zh-cn': '扩展更新时，它的 store 仍在运行。',
        },
        tell: {
          en: '`agentLightning.store.keepRunning` is on, or another window is still open.',
          'zh-cn': '启用了 `agentLightning.store.keepRunning`，或另一个窗口仍然打开。',
        },
      },
      { text: { en: 'The command line of another version started it.', 'zh-cn': '它由另一个版本的命令行启动。' } },
    ],
    fixes: [
      {
        title: { en: 'Stop the store, then start it again', 'zh-cn': '停止 store，然后重新启动' },
        command: 'agentLightning.store.stop',
      },
      { title: { en: 'Start the local store', 'zh-cn': '启动本地 store' }, command: 'agentLightning.store.start' },
    ],
    guide: ['G-C6', 'G-F6', 'G-S13'],
  },
  {
    code: 'AGL-C004',
    title: { en: 'A line format of yours is not understood', 'zh-cn': '无法理解自定义的日志行格式' },
    severity: 'warning',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'interface',
    shows: [{ kind: 'text', template: 'AGL-C004' }],
    meaning: {
      en: 'A format in `agentLightning.logs.patterns`, or one that `--pattern` gave, is left out; the others are used. A format is text with fields in braces, such as `{time} [{level}] {process} {module}: {message}`. It needs `{time}` or `{level}`, ends with `{message}`, and has some text between any two fields.',
      'zh-cn':
        '`agentLightning.logs.patterns` 或 `--pattern` 中的某个格式已被忽略，其余格式照常使用。格式由文本和花括号中的字段组成，例如 `{time} [{level}] {process} {module}: {message}`。其中需要有 `{time}` 或 `{level}`，以 `{message}` 结尾，任意两个字段之间都要有文本。',
    },
    causes: [
      {
        text: {
          en: 'A field has a name that is not known.',
          'zh-cn': '某个字段的名称无法识别。',
        },
        tell: {
          en: 'Fields are time, level, logger (module, name), process, pid, file, line, rollout, attempt, worker, trace, span, message, and skip for what is left out.',
          'zh-cn':
            '可用字段：time、level、logger（module、name）、process、pid、file、line、rollout、attempt、worker、trace、span、message，以及表示忽略的 skip。',
        },
      },
      {
        text: {
          en: 'It is written as a regular expression or in the manner of a logging library.',
          'zh-cn': '它被写成了正则表达式，或用了日志库的写法。',
        },
        tell: {
          en: 'It holds signs such as `%(`, `\\d` or `{level:<8}`.',
          'zh-cn': '其中有 `%(`、`\\d` 或 `{level:<8}` 之类的写法。',
        },
      },
      {
        text: {
          en: 'A brace is meant as itself and stands there once.',
          'zh-cn': '花括号想表示字符本身，却只写了一次。',
        },
        tell: { en: 'A brace is written twice: `{{`.', 'zh-cn': '表示花括号时要写两次：`{{`。' },
      },
    ],
    fixes: [
      {
        title: { en: 'Open the setting', 'zh-cn': '打开该设置' },
        setting: 'agentLightning.logs.patterns',
      },
    ],
    guide: ['G-L2', 'G-S6'],
  },
  {
    code: 'AGL-C200',
    title: { en: 'The algorithm needs an LLM proxy and was given none', 'zh-cn': '算法需要 LLM 代理，但没有提供' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'low',
    shows: [
      {
        kind: 'text',
        template: 'LLM proxy is required but not configured. Call set_llm_proxy() before using this method.',
      },
    ],
    versions: 'agentlightning 0.3',
    meaning: {
      en: 'The algorithm serves its own model to the agents through a proxy. Without one it does not start.',
      'zh-cn': '该算法通过代理向 agent 提供自己的模型。没有代理就无法启动。',
    },
    causes: [
      {
        text: {
          en: 'The Trainer was made without llm_proxy, or the algorithm is run without a Trainer.',
          'zh-cn': '创建 Trainer 时没有 llm_proxy，或算法没有通过 Trainer 运行。',
        },
      },
    ],
    fixes: [
      {
        title: { en: 'Pass one: Trainer(llm_proxy=LLMProxy(…))', 'zh-cn': '传入代理：Trainer(llm_proxy=LLMProxy(…))' },
      },
    ],
    guide: ['G-S6', 'G-C7', 'G-F7'],
  },
  {
    code: 'AGL-C201',
    title: { en: 'The gateway asks nobody for a key', 'zh-cn': '网关不要求任何 key' },
    severity: 'info',
    class: 'unrecoverable',
    category: 'authentication',
    layer: 'low',
    shows: [{ kind: 'text', template: 'AGL_KEY not set — authentication disabled. Do not use in production.' }],
    versions: 'agentlightning 1.0',
    meaning: {
      en: 'Whoever reaches the port can add rollouts and use the model. On your own machine this is usual.',
      'zh-cn': '任何能访问该端口的人都可以添加 rollout 并使用模型。在自己的机器上这很常见。',
    },
    causes: [{ text: { en: 'No `key` is configured.', 'zh-cn': '没有配置 `key`。' } }],
    fixes: [
      {
        title: {
          en: 'Set `key` for the gateway, and the same for controller, trainer and agents, before others can reach it',
          'zh-cn': '在他人可以访问之前，为网关设置 `key`，并在 controller、训练器和 agent 中使用相同的值',
        },
      },
    ],
    guide: ['G-S12', 'G-C2', 'G-F2'],
  },
];
