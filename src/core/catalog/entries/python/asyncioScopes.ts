import type { CatalogEntry } from '../../entry';

/** Tasks, scopes and generators that are ended in the wrong place; loops that are blocked. */
export const asyncioScopesEntries: readonly CatalogEntry[] = [
  {
    code: 'AGL-A311',
    title: { en: 'A connection was closed by another task than opened it', 'zh-cn': '连接在另一个任务中被关闭' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'inconsistency',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'Attempted to exit cancel scope in a different task than it was entered in' },
      { kind: 'text', template: "Attempted to exit a cancel scope that isn't the current task's current cancel scope" },
      { kind: 'text', template: 'asynchronous generator is already running' },
      { kind: 'text', template: "generator didn't stop after athrow()" },
    ],
    meaning: {
      en: 'Clients built on anyio (MCP above all) must be opened and closed by one task. Here the end came from another, often while the program was shutting down.',
      'zh-cn': '基于 anyio 的客户端（尤其是 MCP）必须由同一任务打开和关闭。此处由另一任务关闭，常发生在程序退出时。',
    },
    causes: [
      {
        text: {
          en: 'The client is opened by __aenter__ or an AsyncExitStack in one request and closed in another.',
          'zh-cn': '客户端在一个请求中通过 __aenter__ 或 AsyncExitStack 打开，却在另一个请求中关闭。',
        },
        tell: { en: 'The code calls __aenter__ itself.', 'zh-cn': '代码自行调用了 __aenter__。' },
      },
      {
        text: {
          en: 'An async generator that holds the client was not read to its end.',
          'zh-cn': '持有客户端的异步生成器没有读完。',
        },
        tell: { en: 'The loop over it ends with break or an exception.', 'zh-cn': '对它的循环以 break 或异常结束。' },
      },
      {
        text: { en: 'It is the echo of another failure.', 'zh-cn': '它是另一个失败的回声。' },
        tell: { en: 'Another exception stands before it in the chain.', 'zh-cn': '异常链中之前还有其他异常。' },
      },
    ],
    fixes: [
      { title: { en: 'Read the first exception of the chain', 'zh-cn': '阅读异常链中的第一个异常' } },
      {
        title: {
          en: 'Open and close in one place: async with … around all of its use',
          'zh-cn': '在同一处打开和关闭：用 async with … 包住全部使用',
        },
      },
    ],
    guide: ['G-S13', 'G-C11', 'G-F11'],
  },
  {
    code: 'AGL-A312',
    title: { en: 'Sync code blocks the event loop', 'zh-cn': '同步代码阻塞了事件循环' },
    severity: 'warning',
    class: 'recoverable',
    category: 'cpu',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'Executing <{what}> took {seconds:number} seconds' },
      { kind: 'text', template: 'Executing <Task {what} took {seconds:number} seconds' },
      { kind: 'text', template: 'Executing <Handle {what} took {seconds:number} seconds' },
      { kind: 'text', template: 'Heads up! LangGraph dev identified a synchronous blocking call in your code' },
      { kind: 'text', template: 'BlockingError: Blocking call to {function}' },
    ],
    meaning: {
      en: 'While this ran, nothing else of the process did: other rollouts, heartbeats and answers waited.',
      'zh-cn': '它运行期间，进程中其他部分都停顿：其他 rollout、心跳和应答都在等待。',
    },
    causes: [
      {
        text: {
          en: 'A sync client (requests, OpenAI(), time.sleep, subprocess.run) is used in async code.',
          'zh-cn': '异步代码中使用了同步客户端（requests、OpenAI()、time.sleep、subprocess.run）。',
        },
        tell: { en: 'The task named runs your code.', 'zh-cn': '所指任务运行的是你的代码。' },
      },
      {
        text: {
          en: 'Heavy computing: tokenising, parsing, reading large files.',
          'zh-cn': '繁重计算：分词、解析、读取大文件。',
        },
        tell: { en: 'The processor was busy all the while.', 'zh-cn': '期间处理器一直繁忙。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Use the async client, or await asyncio.to_thread(function, …)',
          'zh-cn': '使用异步客户端，或 await asyncio.to_thread(function, …)',
        },
      },
    ],
    guide: ['G-S10', 'G-S8', 'G-C10', 'G-C11', 'G-F10', 'G-F11'],
  },
  {
    code: 'AGL-A313',
    title: { en: 'A client session was not closed', 'zh-cn': '客户端会话没有关闭' },
    severity: 'info',
    class: 'recoverable',
    category: 'memory',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'Unclosed client session' },
      { kind: 'text', template: 'Unclosed connector' },
      { kind: 'text', template: 'Unclosed connection' },
    ],
    noise: true,
    meaning: {
      en: 'The program forgot to close an HTTP client. At the end of a run that is harmless; in a loop it holds connections and memory.',
      'zh-cn': '程序没有关闭 HTTP 客户端。运行结束时无害；若在循环中则会占用连接和内存。',
    },
    causes: [
      {
        text: {
          en: 'A library (LiteLLM, aiohttp) keeps its session until the end.',
          'zh-cn': '某个库（LiteLLM、aiohttp）一直保留会话到结束。',
        },
        tell: { en: 'It comes once, at the end.', 'zh-cn': '只在结束时出现一次。' },
      },
      {
        text: {
          en: 'Each rollout makes a client of its own and does not close it.',
          'zh-cn': '每个 rollout 都新建客户端而不关闭。',
        },
        tell: { en: 'It comes again and again.', 'zh-cn': '反复出现。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'For clients of your own: async with aiohttp.ClientSession() as session: …',
          'zh-cn': '对自己的客户端：async with aiohttp.ClientSession() as session: …',
        },
      },
    ],
    guide: ['G-S9', 'G-C12', 'G-F12'],
  },
  {
    code: 'AGL-A314',
    title: { en: 'nest_asyncio does not work with uvloop', 'zh-cn': 'nest_asyncio 不能与 uvloop 一起使用' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'dependency-conflict',
    layer: 'low',
    shows: [{ kind: 'text', template: "Can't patch loop of type <class 'uvloop.Loop'>" }],
    meaning: {
      en: 'A library wants to nest loops with nest_asyncio, and the process runs uvloop, which cannot be patched.',
      'zh-cn': '某个库想用 nest_asyncio 嵌套循环，而进程使用的 uvloop 无法修补。',
    },
    causes: [
      {
        text: {
          en: 'uvicorn or vLLM installed uvloop for the process.',
          'zh-cn': 'uvicorn 或 vLLM 为该进程启用了 uvloop。',
        },
        tell: { en: 'The code runs inside such a server.', 'zh-cn': '代码在这类服务器中运行。' },
      },
    ],
    fixes: [
      { title: { en: 'Start uvicorn with --loop asyncio', 'zh-cn': '以 --loop asyncio 启动 uvicorn' } },
      { title: { en: 'Remove nest_asyncio and make the calls async', 'zh-cn': '去掉 nest_asyncio，改为异步调用' } },
    ],
    guide: ['G-S1', 'G-C6', 'G-F6'],
  },
  {
    code: 'AGL-A315',
    title: { en: 'A coroutine was awaited twice', 'zh-cn': '同一个协程被等待了两次' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'cannot reuse already awaited coroutine' },
      { kind: 'text', template: 'coroutine is being awaited already' },
    ],
    meaning: {
      en: 'A coroutine object can be awaited once. It was kept and awaited again.',
      'zh-cn': '协程对象只能等待一次。它被保存后又被等待了一次。',
    },
    causes: [
      {
        text: {
          en: 'A retry awaits the same object instead of calling the function again.',
          'zh-cn': '重试时等待了同一对象，而不是重新调用函数。',
        },
        tell: { en: 'A loop or a retry decorator stands around it.', 'zh-cn': '外层有循环或重试装饰器。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Call the function anew for each try; await asyncio.ensure_future(…) where one result is shared',
          'zh-cn': '每次重试都重新调用函数；需要共享结果时使用 asyncio.ensure_future(…)',
        },
      },
    ],
    guide: ['G-S6', 'G-C7', 'G-F7'],
  },
  {
    code: 'AGL-A316',
    title: { en: 'This event loop of Windows cannot do that', 'zh-cn': 'Windows 上的此事件循环不支持该操作' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'dependency-conflict',
    layer: 'low',
    shows: [
      { kind: 'exception', type: 'NotImplementedError', frames: ['_make_subprocess_transport'] },
      { kind: 'exception', type: 'NotImplementedError', frames: ['add_signal_handler'] },
      { kind: 'exception', type: 'NotImplementedError', frames: ['add_reader'] },
      { kind: 'text', template: "cannot use the 'ProactorEventLoop' to run in async mode" },
    ],
    meaning: {
      en: 'Windows has two loops: the selector loop cannot start subprocesses, the proactor loop cannot watch sockets of some drivers.',
      'zh-cn': 'Windows 有两种循环：selector 循环不能启动子进程，proactor 循环不能监视某些驱动的套接字。',
    },
    causes: [
      {
        text: {
          en: 'A library set WindowsSelectorEventLoopPolicy, and subprocesses (MCP servers, Playwright) are started.',
          'zh-cn': '某个库设置了 WindowsSelectorEventLoopPolicy，而代码要启动子进程（MCP 服务器、Playwright）。',
        },
        tell: { en: 'The frame is _make_subprocess_transport.', 'zh-cn': '堆栈帧为 _make_subprocess_transport。' },
      },
      {
        text: { en: 'psycopg or pyzmq needs the selector loop.', 'zh-cn': 'psycopg 或 pyzmq 需要 selector 循环。' },
        tell: {
          en: 'The frame is add_reader, or the message names psycopg.',
          'zh-cn': '堆栈帧为 add_reader，或消息提到 psycopg。',
        },
      },
      {
        text: { en: 'Signal handlers do not exist on Windows loops.', 'zh-cn': 'Windows 的循环没有信号处理器。' },
        tell: { en: 'The frame is add_signal_handler.', 'zh-cn': '堆栈帧为 add_signal_handler。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Set the other policy before the loop starts, or run in WSL: Agent Lightning supports Linux',
          'zh-cn': '在循环启动前设置另一种策略，或在 WSL 中运行：Agent Lightning 支持的是 Linux',
        },
      },
    ],
    guide: ['G-S1', 'G-C6', 'G-F6'],
  },
  {
    code: 'AGL-A317',
    title: { en: 'Work was submitted after the pool had ended', 'zh-cn': '线程池结束后仍提交任务' },
    severity: 'error',
    class: 'recoverable',
    category: 'inconsistency',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'cannot schedule new futures after shutdown' },
      { kind: 'text', template: 'cannot schedule new futures after interpreter shutdown' },
    ],
    meaning: {
      en: 'A thread pool was asked to work while it or the whole program was ending. What was to be done is not done.',
      'zh-cn': '线程池或整个程序正在结束时，仍有任务提交。该工作没有执行。',
    },
    causes: [
      {
        text: {
          en: 'The program ended while something still ran in the background: an exporter, a logger, a heartbeat.',
          'zh-cn': '后台仍有导出器、日志或心跳在运行时程序就结束了。',
        },
        tell: { en: 'It comes after the main work.', 'zh-cn': '出现在主要工作之后。' },
      },
      {
        text: { en: 'A pool in a with block is used after the block.', 'zh-cn': 'with 块中的线程池在块之后仍被使用。' },
        tell: { en: 'The frame in your code stands behind the block.', 'zh-cn': '你的代码帧位于该块之后。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Wait for background work before the end: flush exporters, join threads',
          'zh-cn': '结束前等待后台工作：刷新导出器、等待线程',
        },
      },
    ],
    guide: ['G-S13', 'G-C9', 'G-F9'],
  },
];
