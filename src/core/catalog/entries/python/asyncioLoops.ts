import type { CatalogEntry } from '../../entry';

/** Event loops that are nested, closed, foreign or blocked. */
export const asyncioLoopsEntries: readonly CatalogEntry[] = [
  {
    code: 'AGL-A300',
    title: { en: 'An event loop is started inside another one', 'zh-cn': '在事件循环中又启动了事件循环' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'asyncio.run() cannot be called from a running event loop' },
      { kind: 'text', template: 'RuntimeError: This event loop is already running' },
      { kind: 'text', template: 'Cannot run the event loop while another loop is running' },
      { kind: 'text', template: 'run_sync() cannot be called when an event loop is already running' },
      { kind: 'text', template: 'Runner.run() cannot be called from a running event loop' },
      { kind: 'text', template: 'You cannot use AsyncToSync in the same thread as an async event loop' },
    ],
    meaning: {
      en: 'asyncio.run or run_until_complete was called where a loop runs already: in an async rollout, a notebook or a web handler.',
      'zh-cn': '在已有循环运行之处调用了 asyncio.run 或 run_until_complete：异步 rollout、notebook 或 Web 处理函数中。',
    },
    causes: [
      {
        text: {
          en: 'A sync wrapper of a library (run_sync, asyncio.run) is called from async code.',
          'zh-cn': '在异步代码中调用了库的同步封装（run_sync、asyncio.run）。',
        },
        tell: {
          en: 'The frame above it in your code stands in an async def.',
          'zh-cn': '你的代码中上一帧位于 async def 内。',
        },
      },
      {
        text: { en: 'The code runs in a notebook.', 'zh-cn': '代码在 notebook 中运行。' },
        tell: { en: 'A frame of ipykernel is in the traceback.', 'zh-cn': '堆栈中有 ipykernel 的帧。' },
      },
      {
        text: {
          en: 'A plain (sync) rollout is called by an async runner of Agent Lightning.',
          'zh-cn': 'Agent Lightning 的异步 runner 调用了普通（同步）rollout。',
        },
        tell: {
          en: 'A frame of agentlightning/runner stands above the rollout.',
          'zh-cn': 'rollout 之上有 agentlightning/runner 的帧。',
        },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Make the rollout async and await the coroutine',
          'zh-cn': '将 rollout 写成 async def 并 await 协程',
        },
      },
      {
        title: {
          en: 'Where only sync code is possible: run it in a thread of its own with concurrent.futures',
          'zh-cn': '只能用同步代码时：用 concurrent.futures 在单独的线程中运行',
        },
      },
    ],
    guide: ['G-S6', 'G-C11', 'G-F11'],
  },
  {
    code: 'AGL-A301',
    title: { en: 'Something still uses an event loop that is closed', 'zh-cn': '仍有对象在使用已关闭的事件循环' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'inconsistency',
    layer: 'low',
    shows: [
      { kind: 'exception', type: 'RuntimeError', message: 'Event loop is closed' },
      { kind: 'text', template: 'RuntimeError: Event loop is closed', without: ['Exception ignored in'] },
    ],
    meaning: {
      en: 'A client, connection or task belongs to a loop that has ended, usually by asyncio.run, which makes and closes a new loop each time.',
      'zh-cn': '某个客户端、连接或任务属于已结束的循环，通常因为 asyncio.run 每次都会新建并关闭循环。',
    },
    causes: [
      {
        text: {
          en: 'An async client is made once, as a global, and used in several asyncio.run calls.',
          'zh-cn': '异步客户端作为全局变量只创建一次，却用于多次 asyncio.run。',
        },
        tell: { en: 'The first rollout works, the second fails.', 'zh-cn': '第一个 rollout 正常，第二个失败。' },
      },
      {
        text: {
          en: 'A client was not closed, and its end comes after that of the loop.',
          'zh-cn': '客户端没有关闭，其清理发生在循环结束之后。',
        },
        tell: { en: 'It appears at the end of the program, after the results.', 'zh-cn': '出现在程序末尾、结果之后。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Make the client inside the coroutine: async with AsyncOpenAI() as client: …',
          'zh-cn': '在协程内创建客户端：async with AsyncOpenAI() as client: …',
        },
      },
      { title: { en: 'Call asyncio.run once, around everything', 'zh-cn': '只调用一次 asyncio.run，包住全部逻辑' } },
    ],
    guide: ['G-S13', 'G-C11', 'G-F11', 'G-F12'],
  },
  {
    code: 'AGL-A302',
    title: { en: 'Python tidies up a connection after its loop', 'zh-cn': 'Python 在循环结束后清理连接' },
    severity: 'info',
    class: 'recoverable',
    category: 'inconsistency',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'Exception ignored in: <function _ProactorBasePipeTransport.__del__' },
      { kind: 'text', template: 'Exception ignored in: <function BaseSubprocessTransport.__del__' },
      { kind: 'text', template: 'Exception ignored in: <function _SSLProtocolTransport.__del__' },
      { kind: 'text', template: 'Exception ignored in: <function _SelectorTransport.__del__' },
      { kind: 'text', template: 'Exception ignored in: <function StreamWriter.__del__' },
    ],
    noise: true,
    meaning: {
      en: 'The program was ending, and an open connection or subprocess could not be closed in order. Results are not touched.',
      'zh-cn': '程序正在结束，某个打开的连接或子进程未能正常关闭。结果不受影响。',
    },
    causes: [
      {
        text: {
          en: 'A client or subprocess was not closed before asyncio.run returned.',
          'zh-cn': 'asyncio.run 返回前没有关闭客户端或子进程。',
        },
        tell: { en: 'It comes after the last useful line of the run.', 'zh-cn': '出现在运行的最后一行有用输出之后。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Nothing to do; to silence it, close clients with async with',
          'zh-cn': '无需处理；若要消除，请用 async with 关闭客户端',
        },
      },
    ],
    guide: ['G-X3', 'G-C11'],
  },
  {
    code: 'AGL-A304',
    title: { en: 'An await is missing', 'zh-cn': '缺少 await' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'low',
    shows: [
      { kind: 'text', template: "RuntimeWarning: coroutine '{function}' was never awaited" },
      { kind: 'text', template: "'coroutine' object has no attribute" },
      { kind: 'text', template: "'coroutine' object is not subscriptable" },
      { kind: 'text', template: "'coroutine' object is not iterable" },
      { kind: 'text', template: "'coroutine' and '" },
      { kind: 'text', template: "and 'coroutine'" },
      { kind: 'text', template: "object of type 'coroutine' has no len()" },
      { kind: 'text', template: 'Object of type coroutine is not JSON serializable' },
      { kind: 'text', template: "'async_generator' object is not iterable" },
    ],
    meaning: {
      en: 'An async function was called like an ordinary one. Its code did not run; the caller got a coroutine in place of the result.',
      'zh-cn': '像普通函数那样调用了异步函数。其代码没有运行，调用者得到的是协程而不是结果。',
    },
    causes: [
      {
        text: { en: 'The word await is missing before the call.', 'zh-cn': '调用前缺少 await。' },
        tell: { en: 'The line named calls an async def.', 'zh-cn': '所指的行调用了 async def。' },
      },
      {
        text: {
          en: 'An async function was handed to something that calls it synchronously: a tool, a hook, a reward, map().',
          'zh-cn': '异步函数被交给以同步方式调用它的地方：工具、hook、奖励函数、map()。',
        },
        tell: { en: 'The call stands in a library, not in your code.', 'zh-cn': '调用发生在库中，而不是你的代码。' },
      },
    ],
    fixes: [
      { title: { en: 'Write await before the call, in an async def', 'zh-cn': '在 async def 中于调用前写 await' } },
      { title: { en: 'Give sync places a sync function', 'zh-cn': '对只支持同步的位置提供同步函数' } },
    ],
    guide: ['G-S6', 'G-C7', 'G-F7'],
  },
  {
    code: 'AGL-A305',
    title: { en: 'Something is awaited that is not async', 'zh-cn': '对非异步的对象使用了 await' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'low',
    shows: [
      { kind: 'text', template: "can't be used in 'await' expression" },
      { kind: 'text', template: "'async for' requires an object with __aiter__ method, got" },
      { kind: 'text', template: 'object does not support the asynchronous context manager protocol' },
      { kind: 'text', template: 'An asyncio.Future, a coroutine or an awaitable is required' },
    ],
    meaning: {
      en: 'await, async for or async with stands before an ordinary value.',
      'zh-cn': 'await、async for 或 async with 用在了普通值上。',
    },
    causes: [
      {
        text: {
          en: 'The sync client was made where the async one is meant: OpenAI() for AsyncOpenAI().',
          'zh-cn': '本应使用异步客户端，却创建了同步客户端：用 OpenAI() 代替了 AsyncOpenAI()。',
        },
        tell: { en: 'The type in the message is that of the answer.', 'zh-cn': '消息中的类型就是应答的类型。' },
      },
      {
        text: { en: 'A method returns a stream, not an awaitable.', 'zh-cn': '该方法返回的是流，而不是可等待对象。' },
        tell: { en: 'The type is a generator.', 'zh-cn': '类型为生成器。' },
      },
    ],
    fixes: [{ title: { en: 'Use the async client, or leave await out', 'zh-cn': '使用异步客户端，或去掉 await' } }],
    guide: ['G-S6', 'G-C7', 'G-F7'],
  },
  {
    code: 'AGL-A306',
    title: { en: 'A background task failed and nobody looked', 'zh-cn': '后台任务失败而无人处理' },
    severity: 'warning',
    class: 'unrecoverable',
    category: 'inconsistency',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'Task exception was never retrieved' },
      { kind: 'text', template: 'Future exception was never retrieved' },
    ],
    meaning: {
      en: 'A task that was started with create_task raised. Its result was never awaited, so the error appears late, here, and the program went on without it.',
      'zh-cn': '用 create_task 启动的任务抛出了异常。其结果从未被等待，所以错误在这里才出现，而程序已继续运行。',
    },
    causes: [
      {
        text: { en: 'The exception in this record is the true cause.', 'zh-cn': '此记录中的异常才是真正的原因。' },
        tell: { en: 'Its type and frames stand below this line.', 'zh-cn': '其类型和堆栈在此行下方。' },
      },
      {
        text: { en: 'The task was started and forgotten.', 'zh-cn': '任务启动后就不再管理。' },
        tell: { en: 'The result of create_task is not kept.', 'zh-cn': 'create_task 的返回值没有保存。' },
      },
    ],
    fixes: [
      { title: { en: 'Read the exception in this record first', 'zh-cn': '先阅读此记录中的异常' } },
      {
        title: {
          en: 'Keep tasks and await them, or use asyncio.TaskGroup',
          'zh-cn': '保存任务并等待它们，或使用 asyncio.TaskGroup',
        },
      },
    ],
    guide: ['G-S13', 'G-C8', 'G-C9', 'G-F8', 'G-F9', 'G-X1'],
  },
  {
    code: 'AGL-A307',
    title: { en: 'A task was dropped before it ended', 'zh-cn': '任务在结束前被丢弃' },
    severity: 'warning',
    class: 'recoverable',
    category: 'inconsistency',
    layer: 'low',
    shows: [{ kind: 'text', template: 'Task was destroyed but it is pending!' }],
    meaning: {
      en: 'The loop ended or the task was garbage-collected while it still waited. Its work is lost.',
      'zh-cn': '循环结束，或任务在等待中被垃圾回收。其工作丢失。',
    },
    causes: [
      {
        text: {
          en: 'The program ended while background tasks were running.',
          'zh-cn': '后台任务仍在运行时程序结束了。',
        },
        tell: { en: 'It comes at the end of the run.', 'zh-cn': '出现在运行末尾。' },
      },
      {
        text: { en: 'Nobody kept a reference to the task.', 'zh-cn': '没有保存任务的引用。' },
        tell: { en: 'It comes in the middle of the run.', 'zh-cn': '出现在运行过程中。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Keep tasks in a set until they are done, and await or cancel them at the end',
          'zh-cn': '在任务完成前将其保存在集合中，并在结束时等待或取消',
        },
      },
    ],
    guide: ['G-S13', 'G-C9', 'G-F9'],
  },
  {
    code: 'AGL-A308',
    title: { en: 'Several tasks failed together (exception group)', 'zh-cn': '多个任务一起失败（异常组）' },
    severity: 'error',
    class: 'recoverable',
    category: 'inconsistency',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'unhandled errors in a TaskGroup ({count:int} sub-exception' },
      { kind: 'text', template: 'Exception Group Traceback (most recent call last)' },
      { kind: 'exception', type: 'ExceptionGroup' },
      { kind: 'exception', type: 'BaseExceptionGroup' },
    ],
    meaning: {
      en: 'Tasks that ran together raised. The group itself says nothing: its sub-exceptions, listed below it with +---- and numbers, are the failures.',
      'zh-cn': '一同运行的任务抛出了异常。异常组本身不说明原因：其下用 +---- 和编号列出的子异常才是真正的失败。',
    },
    causes: [
      {
        text: {
          en: 'The first sub-exception is the cause, and the others were cancelled or failed alike.',
          'zh-cn': '第一个子异常是原因，其他的被取消或以同样方式失败。',
        },
        tell: {
          en: 'The sub-exceptions are CancelledError or all the same.',
          'zh-cn': '其余子异常为 CancelledError，或全都相同。',
        },
      },
      {
        text: {
          en: 'A client library (MCP, anyio, httpx) wraps a single failure in a group.',
          'zh-cn': '客户端库（MCP、anyio、httpx）把单个失败包成了组。',
        },
        tell: { en: 'The group has one sub-exception.', 'zh-cn': '组中只有一个子异常。' },
      },
    ],
    fixes: [
      { title: { en: 'Read the sub-exceptions', 'zh-cn': '阅读各个子异常' } },
      {
        title: {
          en: 'Catch by kind: except* ValueError as group: …',
          'zh-cn': '按类型捕获：except* ValueError as group: …',
        },
      },
    ],
    guide: ['G-S13', 'G-C8', 'G-C9', 'G-F8', 'G-F9', 'G-X1'],
  },
  {
    code: 'AGL-A309',
    title: { en: 'A limit of your own code ran out (asyncio)', 'zh-cn': '代码自己设置的时限已到（asyncio）' },
    severity: 'error',
    class: 'recoverable',
    category: 'latency',
    layer: 'low',
    shows: [
      { kind: 'exception', type: 'TimeoutError', frames: ['asyncio/timeouts.py'] },
      { kind: 'exception', type: 'TimeoutError', frames: ['asyncio/tasks.py', 'wait_for'] },
      { kind: 'exception', type: 'TimeoutError', frames: ['asyncio\\timeouts.py'] },
    ],
    meaning: {
      en: 'asyncio.timeout or asyncio.wait_for ended something that took longer than your limit. No server said that it timed out.',
      'zh-cn': 'asyncio.timeout 或 asyncio.wait_for 结束了超过时限的操作。并没有服务器报告超时。',
    },
    causes: [
      {
        text: { en: 'The model answers slowly, and the limit is short.', 'zh-cn': '模型应答较慢，而时限较短。' },
        tell: {
          en: 'A model call in the timeline is as long as the limit.',
          'zh-cn': '时间线中的模型调用时长与时限相同。',
        },
      },
      {
        text: {
          en: 'Sync code blocked the loop, so that the answer was not seen in time.',
          'zh-cn': '同步代码阻塞了循环，未能及时看到应答。',
        },
        tell: {
          en: 'No call is long in the timeline, and other tasks stood still as well.',
          'zh-cn': '时间线中没有长调用，其他任务也停顿了。',
        },
      },
    ],
    fixes: [
      {
        title: { en: 'See what ran when the limit was reached', 'zh-cn': '查看到达时限时在运行什么' },
        command: 'agentLightning.timeline.open',
      },
      {
        title: {
          en: 'Raise the limit, or move blocking calls to await asyncio.to_thread(…)',
          'zh-cn': '调大时限，或用 await asyncio.to_thread(…) 移走阻塞调用',
        },
      },
    ],
    guide: ['G-S8', 'G-C11', 'G-C12', 'G-F11', 'G-X3'],
  },
  {
    code: 'AGL-A310',
    title: { en: 'There is no event loop here', 'zh-cn': '此处没有事件循环' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'RuntimeError: no running event loop' },
      { kind: 'text', template: 'There is no current event loop in thread' },
      { kind: 'text', template: 'no running event loop', with: ['sniffio'] },
    ],
    meaning: {
      en: 'An async function of asyncio was used where no loop runs: in a thread, at import, or in plain sync code.',
      'zh-cn': '在没有循环运行之处使用了 asyncio 的异步功能：线程中、导入时或普通同步代码中。',
    },
    causes: [
      {
        text: {
          en: 'The code runs in a worker thread, as with strategy "shm" or to_thread.',
          'zh-cn': '代码在工作线程中运行，例如 strategy "shm" 或 to_thread。',
        },
        tell: { en: 'The message names a thread other than MainThread.', 'zh-cn': '消息提到的线程不是 MainThread。' },
      },
      {
        text: {
          en: 'create_task, a lock or a client session is made at module level.',
          'zh-cn': '在模块级创建了 task、锁或客户端会话。',
        },
        tell: { en: 'The frame in your code is <module>.', 'zh-cn': '你的代码帧为 <module>。' },
      },
      {
        text: {
          en: 'Python 3.14 no longer makes a loop in get_event_loop().',
          'zh-cn': 'Python 3.14 的 get_event_loop() 不再自动创建循环。',
        },
        tell: { en: 'It worked with Python 3.13.', 'zh-cn': '在 Python 3.13 中正常。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Make it inside an async def, and start that with asyncio.run',
          'zh-cn': '在 async def 中创建，并用 asyncio.run 启动',
        },
      },
    ],
    guide: ['G-S6', 'G-C11', 'G-F11'],
  },
  {
    code: 'AGL-A200',
    title: { en: 'An object of one event loop is used in another', 'zh-cn': '在另一个事件循环中使用了某个循环的对象' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'inconsistency',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'is bound to a different event loop' },
      { kind: 'exception', type: 'RuntimeError', message: 'is bound to a different event loop' },
      { kind: 'text', template: 'attached to a different loop' },
      { kind: 'text', template: 'The future belongs to a different loop than the one specified as the loop argument' },
      { kind: 'text', template: 'Non-thread-safe operation invoked on an event loop other than the current one' },
    ],
    meaning: {
      en: 'A queue, lock or client was made in one event loop and used in another. The call fails; where a background task uses it, its work is lost.',
      'zh-cn': '队列、锁或客户端在一个事件循环中创建，却在另一个中使用。该调用失败；若由后台任务使用，其工作会丢失。',
    },
    causes: [
      {
        text: {
          en: 'A global client, lock or queue is shared by several asyncio.run calls or threads.',
          'zh-cn': '全局的客户端、锁或队列被多次 asyncio.run 或多个线程共享。',
        },
        tell: {
          en: 'The object is made at the top level of a module; the first call works, the second fails.',
          'zh-cn': '该对象在模块顶层创建；第一次调用成功，第二次失败。',
        },
      },
      {
        text: {
          en: "LiteLLM's logging worker: the proxy runs in the same process as the runner.",
          'zh-cn': 'LiteLLM 的日志 worker：代理与 runner 在同一进程中运行。',
        },
        tell: {
          en: 'LoggingWorker or litellm stands in the line or the traceback.',
          'zh-cn': '该行或 traceback 中有 LoggingWorker 或 litellm。',
        },
      },
      {
        text: {
          en: 'A web server and the agent have loops of their own in one process.',
          'zh-cn': '同一进程中 Web 服务器与 agent 各有自己的循环。',
        },
        tell: { en: 'Frames of uvicorn or a thread stand in the traceback.', 'zh-cn': '堆栈中有 uvicorn 或线程的帧。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Make the object inside the coroutine that uses it, or one for each loop',
          'zh-cn': '在使用它的协程内创建对象，或每个循环各建一个',
        },
      },
      {
        title: {
          en: 'To cross threads: asyncio.run_coroutine_threadsafe(coroutine, loop)',
          'zh-cn': '跨线程时使用：asyncio.run_coroutine_threadsafe(coroutine, loop)',
        },
      },
      {
        title: {
          en: 'Run the LLM proxy in a process of its own, and update LiteLLM',
          'zh-cn': '让 LLM 代理运行在单独的进程，并升级 LiteLLM',
        },
      },
    ],
    guide: ['G-S13', 'G-C11', 'G-F11', 'G-F12'],
  },
];
