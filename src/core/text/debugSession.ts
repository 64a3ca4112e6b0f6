import type { SentenceTable } from './table';

/** What the debug adapter says while a session runs: in the Debug Console, in filters, in answers to the client. */
export const debugSessionText = {
  'debug.filter.raised': { en: 'Raised exceptions', 'zh-cn': '抛出的异常' },
  'debug.filter.raised.description': {
    en: 'Stop whenever an exception is raised, caught or not.',
    'zh-cn': '每当抛出异常时停下，无论是否被捕获。',
  },
  'debug.filter.uncaught': { en: 'Uncaught exceptions', 'zh-cn': '未捕获的异常' },
  'debug.filter.uncaught.description': {
    en: 'Stop when the process is about to end because of an exception.',
    'zh-cn': '进程即将因异常而结束时停下。',
  },
  'debug.filter.userUnhandled': { en: 'Exceptions that leave your code', 'zh-cn': '离开您的代码的异常' },
  'debug.filter.userUnhandled.description': {
    en: 'Stop when an exception goes from your code into a library.',
    'zh-cn': '当异常从您的代码传到库中时停下。',
  },
  'debug.filter.catalogued': { en: 'Known Agent Lightning failures', 'zh-cn': '已知的 Agent Lightning 故障' },
  'debug.filter.catalogued.description': {
    en: 'Stop where an exception is raised that the error catalog names.',
    'zh-cn': '当抛出错误目录中有记载的异常时停下。',
  },
  'debug.filter.catalogued.condition': {
    en: 'Only some of them, for example: code == "AGL-N001"',
    'zh-cn': '只针对其中一部分，例如：code == "AGL-N001"',
  },
  'debug.filter.http': {
    en: 'HTTP status 400 and above from store or model',
    'zh-cn': '来自 store 或模型的 HTTP 400 及以上状态',
  },
  'debug.filter.http.description': {
    en: 'Stop where a call to the store or to a model is answered with a failure.',
    'zh-cn': '当对 store 或模型的调用得到失败应答时停下。',
  },
  'debug.filter.http.condition': {
    en: 'Only some of them, for example: status >= 500',
    'zh-cn': '只针对其中一部分，例如：status >= 500',
  },
  'debug.filter.emitted': { en: 'Exceptions given to emit_exception', 'zh-cn': '交给 emit_exception 的异常' },
  'debug.filter.emitted.description': {
    en: 'Stop where the agent reports an exception that it has caught.',
    'zh-cn': '当 agent 报告它已捕获的异常时停下。',
  },
  'debug.filter.emitted.condition': {
    en: 'Only some of them, for example: type == "ValueError"',
    'zh-cn': '只针对其中一部分，例如：type == "ValueError"',
  },
  'debug.filter.noProbe': {
    en: 'Not decided in this process: our probe is not loaded in it.',
    'zh-cn': '无法在此进程中判断：进程没有载入我们的探针。',
  },
  'debug.failure': { en: '{code}: {title}. {meaning}', 'zh-cn': '{code}：{title}。{meaning}' },
  'debug.failure.detail': { en: '{text} ({detail})', 'zh-cn': '{text}（{detail}）' },
  'debug.failure.fix': { en: '{text} What to do: {fix}.', 'zh-cn': '{text} 处理方法：{fix}。' },
  'debug.notStarted': {
    en: 'Nothing is being debugged yet: “launch” or “attach” comes first.',
    'zh-cn': '还没有开始调试：请先发送 “launch” 或 “attach”。',
  },
  'debug.startedTwice': {
    en: 'This session has been started already; another program needs a session of its own.',
    'zh-cn': '此会话已经启动；另一个程序需要自己的会话。',
  },
  'debug.full': {
    en: 'The debugger does not read what it is asked: this request is not sent. Stop the session, or wait until it answers again.',
    'zh-cn': '调试器不再读取发给它的请求，因此此请求没有发送。请停止会话，或等到它恢复应答。',
  },
  'debug.unsupported': {
    en: 'debugpy does not offer “{command}”.',
    'zh-cn': 'debugpy 不提供 “{command}”。',
  },
  'debug.over': { en: 'The session is over.', 'zh-cn': '会话已经结束。' },
  'debug.versions': {
    en: 'Python {python}, debugpy {debugpy}',
    'zh-cn': 'Python {python}，debugpy {debugpy}',
  },
  'debug.slowPython': {
    en: 'Python {python} has no sys.monitoring (new in 3.12): code runs several times slower under a debugger.',
    'zh-cn': 'Python {python} 没有 sys.monitoring（3.12 新增）：在调试器下代码会慢数倍。',
  },
  'debug.childWaits': {
    en: 'Process {pid} waits for a debugger. Attach to it with: {json}',
    'zh-cn': '进程 {pid} 正在等待调试器。请用以下配置附加：{json}',
  },
  'debug.childName': { en: '{name} · {pid}', 'zh-cn': '{name} · {pid}' },
  'debug.explained': { en: '{code} · {title}', 'zh-cn': '{code} · {title}' },
  'debug.explained.means': { en: 'means', 'zh-cn': '含义' },
  'debug.explained.cause': { en: 'cause', 'zh-cn': '原因' },
  'debug.explained.fixes': { en: 'fixes', 'zh-cn': '处理方法' },
  'debug.explained.ids': { en: 'ids', 'zh-cn': '标识' },
  'debug.explained.chain': { en: 'came from', 'zh-cn': '来源' },
  'debug.explained.context': { en: 'surroundings', 'zh-cn': '环境' },
  'debug.exceptionInfo': {
    en: '{description}\n\n{code}: {title}. {meaning}\nWhat to do: {fix}.',
    'zh-cn': '{description}\n\n{code}：{title}。{meaning}\n处理方法：{fix}。',
  },
  'debug.exit.code': { en: 'The process {pid} exited with code {exit}', 'zh-cn': '进程 {pid} 以退出码 {exit} 结束' },
  'debug.exit.signal': {
    en: 'The process {pid} was ended by signal {signal}',
    'zh-cn': '进程 {pid} 被信号 {signal} 结束',
  },
  'debug.exit.abrupt': {
    en: 'The process {pid} is gone without having ended its main thread',
    'zh-cn': '进程 {pid} 未结束主线程就消失了',
  },
  'debug.exit.byUser': {
    en: 'The process {pid} was ended with its debug run',
    'zh-cn': '进程 {pid} 随调试运行一起结束',
  },
  'debug.agentScope': { en: 'Agent', 'zh-cn': 'Agent' },
  'debug.stop.exception': { en: 'Exception: {code} {title}', 'zh-cn': '异常：{code} {title}' },
  'debug.outputMissing': {
    en: 'An output of {bytes} bytes is left out: it is too large to be shown.',
    'zh-cn': '省略了 {bytes} 字节的输出：太大，无法显示。',
  },
} as const satisfies SentenceTable;
