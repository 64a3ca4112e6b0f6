import type { CatalogEntry } from '../../entry';

/** Agent breakpoints, conditions of exception filters, and the probe that decides both inside the program. */
export const agentBreakpointsEntries: readonly CatalogEntry[] = [
  {
    code: 'AGL-D400',
    title: { en: 'An agent breakpoint cannot be read', 'zh-cn': '无法读懂智能体断点' },
    severity: 'warning',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'interface',
    meaning: {
      en: 'A function breakpoint that begins with @ is an agent breakpoint. This one is none that exists, so nothing stops at it.',
      'zh-cn': '以 @ 开头的函数断点是智能体断点。这一个不是已有的任何一种，因此不会停住。',
    },
    causes: [
      {
        text: {
          en: 'A word is misspelt, or a name or number is missing.',
          'zh-cn': '单词拼写有误，或缺少名称或数字。',
        },
        tell: { en: 'The message names the character.', 'zh-cn': '消息指出了是第几个字符。' },
      },
      {
        text: { en: 'A decorator was meant, not a breakpoint.', 'zh-cn': '本意是装饰器，而不是断点。' },
        tell: { en: 'Such a name stands in your code.', 'zh-cn': '你的代码中有这样的名字。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Write one of: @span.start GLOB, @span.end GLOB, @tool GLOB, @model failed, @model tokens > N, @reward < X, @rollout STATE',
          'zh-cn':
            '写成以下之一：@span.start GLOB、@span.end GLOB、@tool GLOB、@model failed、@model tokens > N、@reward < X、@rollout STATE',
        },
      },
      { title: { en: 'For a function, write its name without @', 'zh-cn': '若指函数，请写不带 @ 的函数名' } },
    ],
    guide: ['G-S6', 'G-X3'],
  },
  {
    code: 'AGL-D401',
    title: { en: "A filter's condition cannot be read", 'zh-cn': '无法读懂过滤器的条件' },
    severity: 'warning',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'interface',
    meaning: {
      en: 'Conditions of exception filters compare fields such as type, message, code and status. They are no Python: the program under the debugger evaluates no code for them. With a condition that cannot be read the filter is off.',
      'zh-cn':
        '异常过滤器的条件比较 type、message、code、status 等字段。它们不是 Python：被调试的程序不会为此执行任何代码。条件无法读懂时，该过滤器不生效。',
    },
    causes: [
      {
        text: { en: 'A Python expression was written.', 'zh-cn': '写成了 Python 表达式。' },
        tell: { en: 'It holds a call or a dot.', 'zh-cn': '其中有调用或点号。' },
      },
      {
        text: { en: 'A text stands without quotation marks.', 'zh-cn': '文本没有加引号。' },
        tell: { en: 'The message names the character.', 'zh-cn': '消息指出了是第几个字符。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Write it like: status >= 500 and url contains "/chat/", or type == "KeyError", or code == "AGL-M010"',
          'zh-cn': '写成例如：status >= 500 and url contains "/chat/"，或 type == "KeyError"，或 code == "AGL-M010"',
        },
      },
      { title: { en: 'Remove the condition to stop each time', 'zh-cn': '删除条件，每次都停住' } },
    ],
    guide: ['G-S6', 'G-X3'],
  },
  {
    code: 'AGL-D402',
    title: { en: 'No process reports to the debugger’s probe channel', 'zh-cn': '没有进程向调试器的探针通道报到' },
    severity: 'warning',
    class: 'unrecoverable',
    category: 'cross-service',
    layer: 'low',
    meaning: {
      en: 'Agent breakpoints and the filters for catalogued failures, HTTP status and emit_exception are decided by a small module inside the program. It has not reported, so they never stop. Ordinary breakpoints work.',
      'zh-cn':
        '智能体断点，以及针对目录内故障、HTTP 状态和 emit_exception 的过滤器，都由程序内的一个小模块判断。它没有报到，因此这些永远不会停住。普通断点不受影响。',
    },
    causes: [
      {
        text: {
          en: 'Python was started with -I, -E or -S, or the program clears PYTHONPATH for its children.',
          'zh-cn': 'Python 以 -I、-E 或 -S 启动，或程序为子进程清除了 PYTHONPATH。',
        },
        tell: { en: 'One of these options stands in the command line.', 'zh-cn': '命令行中有这些选项之一。' },
      },
      {
        text: { en: 'AGL_DEVTOOLS_PROBE=0 switches it off.', 'zh-cn': 'AGL_DEVTOOLS_PROBE=0 将其关闭。' },
        tell: { en: 'It is set in the environment.', 'zh-cn': '环境中设置了它。' },
      },
      {
        text: {
          en: 'The debugger was attached to a program that was started without it.',
          'zh-cn': '调试器附加到了一个启动时没有带它的程序。',
        },
        tell: { en: 'The session is an attach.', 'zh-cn': '这是一个附加会话。' },
      },
      {
        text: { en: 'It is older than Python 3.8.', 'zh-cn': 'Python 版本低于 3.8。' },
        tell: { en: 'The version stands in the Debug Console.', 'zh-cn': '版本见调试控制台。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Launch it from the editor, without -I, -E and -S, and let children keep PYTHONPATH',
          'zh-cn': '从编辑器启动，不带 -I、-E、-S，并让子进程保留 PYTHONPATH',
        },
      },
      { title: { en: 'Remove AGL_DEVTOOLS_PROBE', 'zh-cn': '删除 AGL_DEVTOOLS_PROBE' } },
    ],
    guide: ['G-S11', 'G-X3'],
  },
  {
    code: 'AGL-D403',
    title: { en: 'The probe channel cannot be opened', 'zh-cn': '无法打开探针通道' },
    severity: 'warning',
    class: 'system',
    category: 'connection',
    layer: 'low',
    meaning: {
      en: 'The debugger could not listen on a free port of 127.0.0.1 for the probes. Debugging goes on without agent breakpoints and without our exception filters.',
      'zh-cn': '调试器无法在 127.0.0.1 的空闲端口上监听探针。调试继续进行，但没有智能体断点和我们的异常过滤器。',
    },
    causes: [
      {
        text: { en: 'A sandbox or a security program forbids listening.', 'zh-cn': '沙箱或安全软件禁止监听。' },
        tell: { en: 'The detail says EACCES or EPERM.', 'zh-cn': '详情为 EACCES 或 EPERM。' },
      },
      {
        text: { en: 'Too many files are open.', 'zh-cn': '打开的文件过多。' },
        tell: { en: 'The detail says EMFILE.', 'zh-cn': '详情为 EMFILE。' },
      },
    ],
    fixes: [
      {
        title: { en: 'Allow listening on 127.0.0.1 and start again', 'zh-cn': '允许在 127.0.0.1 上监听，然后重新启动' },
      },
    ],
    guide: ['G-S4', 'G-X3'],
  },
];
