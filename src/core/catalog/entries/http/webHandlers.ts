import type { CatalogEntry } from '../../entry';

/** Handlers of web applications, signals, halves of sync and async, attributes that may not be set, tests. */
export const webHandlersEntries: readonly CatalogEntry[] = [
  {
    code: 'AGL-H702',
    title: {
      en: 'A handler of a web application gave no usable answer',
      'zh-cn': 'Web 应用的处理函数没有返回可用的响应',
    },
    severity: 'error',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'Missing return statement on request handler' },
      {
        kind: 'text',
        template:
          'did not return a valid response. The function either returned None or ended without a return statement.',
      },
      { kind: 'text', template: "didn't return an HttpResponse object. It returned None instead." },
      { kind: 'text', template: 'No response returned.' },
      { kind: 'text', template: 'must not have a response body' },
      { kind: 'text', template: 'Response content longer than Content-Length' },
      { kind: 'text', template: 'Response content shorter than Content-Length' },
      { kind: 'text', template: 'Cannot call "send" once a close message has been sent.' },
      { kind: 'text', template: "Unexpected ASGI message '{kind}', after sending" },
      { kind: 'text', template: "Expected ASGI message '{kind}', but got" },
      { kind: 'text', template: 'Web-handler should return a response instance, got' },
    ],
    meaning: {
      en: 'The function ran, and what it returned or did is not what the framework can send.',
      'zh-cn': '函数已运行，但其返回或行为无法被框架发送。',
    },
    causes: [
      {
        text: { en: 'A branch has no return.', 'zh-cn': '某个分支没有 return。' },
        tell: { en: 'The message says None.', 'zh-cn': '消息中有 None。' },
      },
      {
        text: { en: 'The client went away before the answer was sent.', 'zh-cn': '客户端在响应发送之前已断开。' },
        tell: { en: 'It happens with long answers and WebSockets.', 'zh-cn': '发生在较长的响应和 WebSocket 中。' },
      },
      {
        text: { en: 'Middleware changed or dropped the answer.', 'zh-cn': '中间件更改或丢弃了响应。' },
        tell: { en: 'A middleware is the last frame of your own.', 'zh-cn': '你自己代码的最后一帧是中间件。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Return an answer in every branch, and stop sending when the client is gone',
          'zh-cn': '在每个分支返回响应，并在客户端断开后停止发送',
        },
      },
    ],
    guide: ['G-S6', 'G-E', 'G-X1'],
  },
  {
    code: 'AGL-H703',
    title: { en: 'A web application is not put together completely', 'zh-cn': 'Web 应用没有完整组装' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'low',
    shows: [
      { kind: 'text', template: "RuntimeError: Directory '{folder}' does not exist" },
      { kind: 'text', template: 'must be installed to access request.' },
      { kind: 'text', template: 'Working outside of application context.' },
      { kind: 'text', template: 'Working outside of request context.' },
      { kind: 'text', template: 'Could not build url for endpoint' },
      { kind: 'text', template: 'must be set to use sessions' },
      { kind: 'text', template: 'The session is unavailable because no secret key was set.' },
      { kind: 'text', template: "Could not import '{module}'." },
      { kind: 'text', template: 'A setup function was called after the first request' },
      { kind: 'text', template: "The setup method '{name}' can no longer be called on the application" },
    ],
    meaning: {
      en: 'A part that the code uses was not added, or is used outside of a request.',
      'zh-cn': '代码所用的部分没有添加，或在请求之外使用。',
    },
    causes: [
      {
        text: {
          en: 'A folder of static files is missing or lies relative to another folder.',
          'zh-cn': '静态文件夹缺失，或相对于另一个文件夹。',
        },
        tell: { en: 'The message says Directory.', 'zh-cn': '消息中有 Directory。' },
      },
      {
        text: { en: 'Code of a request runs at import or in a thread.', 'zh-cn': '请求中的代码在导入时或线程中运行。' },
        tell: { en: '“Working outside of …” stands there.', 'zh-cn': '有 “Working outside of …”。' },
      },
      {
        text: { en: 'Middleware for sessions or logins was not added.', 'zh-cn': '没有添加会话或登录的中间件。' },
        tell: { en: 'The message names it.', 'zh-cn': '消息中有其名称。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Build paths from Path(__file__).parent, add the middleware, and push app.app_context() in threads',
          'zh-cn': '用 Path(__file__).parent 构造路径，添加中间件，并在线程中使用 app.app_context()',
        },
      },
    ],
    guide: ['G-S6', 'G-X1'],
  },
  {
    code: 'AGL-A707',
    title: { en: 'Signals can only be set up in the main thread', 'zh-cn': '只能在主线程中设置信号' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'signal only works in main thread of the main interpreter' },
      { kind: 'text', template: 'signal only works in main thread' },
      { kind: 'text', template: 'set_wakeup_fd only works in main thread' },
      { kind: 'text', template: 'add_signal_handler() can only be called from the main thread' },
    ],
    meaning: {
      en: 'Python takes signal handlers from the main thread only. Libraries that set a time limit by signal fail elsewhere.',
      'zh-cn': 'Python 只接受主线程设置信号处理函数。用信号设置时限的库在其他线程中会失败。',
    },
    causes: [
      {
        text: {
          en: 'A server, runner or timer is started in a thread: uvicorn.run, Ray, a time-out decorator.',
          'zh-cn': '在线程中启动了服务器、runner 或定时器：uvicorn.run、Ray、超时装饰器。',
        },
        tell: {
          en: 'The last frames name signal.signal below such a library.',
          'zh-cn': '最后几帧是该库之下的 signal.signal。',
        },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Start it in the main thread or a process of its own; for uvicorn use Server with install_signal_handlers switched off',
          'zh-cn': '在主线程或独立进程中启动；对 uvicorn 使用 Server 并关闭信号处理安装',
        },
      },
    ],
    guide: ['G-S6', 'G-X1'],
  },
  {
    code: 'AGL-A708',
    title: { en: 'Synchronous and asynchronous halves of a library are mixed', 'zh-cn': '混用了库的同步与异步部分' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'Attempted to send an sync request with an AsyncClient instance.' },
      { kind: 'text', template: 'Attempted to send an async request with a sync Client instance.' },
      { kind: 'text', template: 'You cannot call this from an async context - use a thread or sync_to_async.' },
      { kind: 'text', template: 'It looks like you are using Playwright Sync API inside the asyncio loop.' },
      { kind: 'text', template: "'AsyncStream' object is not iterable" },
      { kind: 'exception', type: 'TypeError', message: "'AsyncStream' object is not iterable" },
      { kind: 'exception', type: 'TypeError', message: "'Stream' object is not an async iterator" },
      { kind: 'exception', type: 'TypeError', message: "' got 'Stream'" },
      { kind: 'text', template: 'Attempted to call a sync iterator on an async stream.' },
      { kind: 'text', template: 'Attempted to call an async iterator on a sync stream.' },
      { kind: 'exception', type: 'SynchronousOnlyOperation' },
    ],
    meaning: {
      en: 'Many libraries have two sets of objects, and each works only in its own world.',
      'zh-cn': '许多库有两套对象，各自只能在自己的环境中使用。',
    },
    causes: [
      {
        text: {
          en: 'A sync client is used in an async function, or the reverse.',
          'zh-cn': '在异步函数中使用了同步客户端，或相反。',
        },
        tell: {
          en: 'The names differ by Async: OpenAI and AsyncOpenAI, Client and AsyncClient.',
          'zh-cn': '名称相差 Async：OpenAI 与 AsyncOpenAI、Client 与 AsyncClient。',
        },
      },
      {
        text: { en: '`async for` is missing or one too many.', 'zh-cn': '缺少或多写了 `async for`。' },
        tell: { en: 'The message names a stream.', 'zh-cn': '消息中有 stream。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Take the Async… class and await its calls, or move the sync call into asyncio.to_thread()',
          'zh-cn': '使用 Async… 类并 await 其调用，或把同步调用放入 asyncio.to_thread()',
        },
      },
    ],
    guide: ['G-S6', 'G-X1'],
  },
  {
    code: 'AGL-X731',
    title: { en: 'An attribute may not be set, or its object is not ready', 'zh-cn': '不得设置某属性，或对象尚未就绪' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'low',
    shows: [
      { kind: 'exception', type: 'AttributeError', message: 'has no setter' },
      { kind: 'exception', type: 'AttributeError', message: "can't set attribute" },
      { kind: 'exception', type: 'AttributeError', message: "can't delete attribute" },
      { kind: 'exception', type: 'ValueError', message: '" object has no field "' },
      { kind: 'exception', type: 'AttributeError', message: "' object attribute '{name:word}' is read-only" },
      { kind: 'exception', type: 'RuntimeError', message: 'thread.__init__() not called' },
      { kind: 'exception', type: 'RuntimeError', message: 'Thread.__init__() not called' },
      { kind: 'exception', type: 'RuntimeError', message: 'super(): no arguments' },
      { kind: 'exception', type: 'AttributeError', message: 'cannot assign module before Module.__init__() call' },
      { kind: 'exception', type: 'TypeError', message: 'object does not support attribute assignment' },
      { kind: 'exception', type: 'TypeError', message: "of immutable type '" },
      { kind: 'exception', type: 'AssertionError', message: 'Thread.__init__() was not called' },
    ],
    meaning: {
      en: 'The class does not let this attribute be written, or its own __init__ was not run.',
      'zh-cn': '该类不允许写入此属性，或其 __init__ 没有运行。',
    },
    causes: [
      {
        text: {
          en: 'A class of your own has an __init__ that does not call super().__init__().',
          'zh-cn': '你自己的类的 __init__ 没有调用 super().__init__()。',
        },
        tell: {
          en: 'The message says not called, or “before Module.__init__”.',
          'zh-cn': '消息中有 not called 或 “before Module.__init__”。',
        },
      },
      {
        text: {
          en: 'The attribute is a property without a setter, or a field the model does not declare.',
          'zh-cn': '该属性是没有 setter 的 property，或模型未声明的字段。',
        },
        tell: { en: 'The message says setter or field.', 'zh-cn': '消息中有 setter 或 field。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Call super().__init__() first; declare the field in the class, or make a changed copy with model_copy(update=…)',
          'zh-cn': '先调用 super().__init__()；在类中声明该字段，或用 model_copy(update=…) 生成修改后的副本',
        },
      },
    ],
    guide: ['G-S6', 'G-X1'],
  },
  {
    code: 'AGL-X732',
    title: { en: 'A random choice is asked of something it cannot choose from', 'zh-cn': '随机选择的对象不合适' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'low',
    shows: [
      { kind: 'exception', type: 'TypeError', message: 'Population must be a sequence' },
      { kind: 'exception', type: 'ValueError', message: 'Total of weights must be greater than zero' },
      { kind: 'exception', type: 'ValueError', message: 'The number of weights does not match the population' },
      { kind: 'exception', type: 'ValueError', message: 'empty range for randrange()' },
      { kind: 'exception', type: 'ValueError', message: 'empty range in randrange(' },
      { kind: 'exception', type: 'ValueError', message: 'probabilities do not sum to 1' },
      { kind: 'exception', type: 'ValueError', message: 'a must be 1-dimensional or an integer' },
      { kind: 'exception', type: 'ValueError', message: "'a' cannot be empty unless no samples are taken" },
    ],
    meaning: {
      en: 'random and NumPy want a list with members and weights that fit it.',
      'zh-cn': 'random 和 NumPy 需要有元素的列表以及相符的权重。',
    },
    causes: [
      {
        text: {
          en: 'A generator, set or dict is passed instead of a list.',
          'zh-cn': '传入了生成器、集合或字典，而不是列表。',
        },
        tell: { en: 'The message says sequence.', 'zh-cn': '消息中有 sequence。' },
      },
      {
        text: { en: 'All weights are zero, NaN or too few.', 'zh-cn': '权重全为零、为 NaN 或数量不足。' },
        tell: { en: 'They come from rewards or probabilities.', 'zh-cn': '它们来自奖励或概率。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Pass list(…), and check weights for zero and NaN before',
          'zh-cn': '传入 list(…)，并事先检查权重是否为零或 NaN',
        },
      },
    ],
    guide: ['G-S6', 'G-X1'],
  },
  {
    code: 'AGL-X733',
    title: { en: 'pytest could not run a test', 'zh-cn': 'pytest 无法运行测试' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'not-found',
    layer: 'low',
    shows: [
      { kind: 'text', template: "fixture '{name}' not found" },
      { kind: 'text', template: 'async def functions are not natively supported.' },
      { kind: 'text', template: 'import file mismatch:' },
      { kind: 'text', template: 'file or directory not found: {path}' },
      { kind: 'text', template: 'found no collectors for' },
      { kind: 'text', template: "Failed: 'yield' keyword is allowed in fixtures, but not in tests" },
      { kind: 'text', template: 'pytest.PytestUnhandledCoroutineWarning' },
      { kind: 'text', template: 'ScopeMismatch: You tried to access the' },
    ],
    meaning: {
      en: 'The test itself did not begin: something that it needs was not found or did not import.',
      'zh-cn': '测试本身没有开始：所需的内容没有找到或无法导入。',
    },
    causes: [
      {
        text: {
          en: 'A plugin is missing or its mode is not set: pytest-asyncio, pytest-mock, pytest-httpx.',
          'zh-cn': '缺少插件或未设置其模式：pytest-asyncio、pytest-mock、pytest-httpx。',
        },
        tell: {
          en: 'The fixture is one that a plugin brings, or the test is async.',
          'zh-cn': '该 fixture 由插件提供，或测试是异步的。',
        },
      },
      {
        text: {
          en: 'The name is mistyped, or its conftest.py lies in another folder.',
          'zh-cn': '名称拼写错误，或其 conftest.py 在另一文件夹。',
        },
        tell: {
          en: 'The list of available fixtures stands below the message.',
          'zh-cn': '消息下方列出了可用的 fixture。',
        },
      },
      {
        text: { en: 'Importing the test file failed.', 'zh-cn': '导入测试文件失败。' },
        tell: { en: '“ERROR collecting” is followed by a traceback.', 'zh-cn': '“ERROR collecting” 之后有回溯。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Install the plugin, set asyncio_mode = auto, and move shared fixtures into a conftest.py above the test',
          'zh-cn': '安装插件，设置 asyncio_mode = auto，并把共用的 fixture 移到测试上级的 conftest.py',
        },
      },
    ],
    guide: ['G-S5', 'G-X1'],
  },
  {
    code: 'AGL-M709',
    title: { en: 'The messages of the request do not have the right form', 'zh-cn': '请求中的消息格式不正确' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'interface',
    shows: [
      { kind: 'text', template: "Invalid type for 'messages[{at:int}]" },
      { kind: 'text', template: "Invalid value for 'messages[{at:int}]" },
      { kind: 'text', template: "Missing required parameter: 'messages[{at:int}]" },
      { kind: 'text', template: "Missing required parameter: 'messages'" },
      { kind: 'text', template: "Invalid 'messages': empty array" },
      { kind: 'text', template: "[] is too short - 'messages'" },
      { kind: 'text', template: 'messages: at least one message is required' },
      { kind: 'text', template: 'messages.{at:int}.content: Input should be a valid' },
      { kind: 'text', template: 'contents is not specified' },
      { kind: 'text', template: 'contents.parts must not be empty' },
      { kind: 'text', template: "Message dict must contain 'role' and 'content' keys, got" },
      { kind: 'text', template: 'errors/MESSAGE_COERCION_FAILURE' },
      { kind: 'text', template: 'Unsupported message type: {type}' },
      { kind: 'text', template: "Invalid type for 'input'" },
    ],
    meaning: {
      en: 'The provider or library read the list of messages and found a part missing or of another type. The model did not run.',
      'zh-cn': '提供商或库读取消息列表时发现有缺失或类型不符。模型没有运行。',
    },
    causes: [
      {
        text: {
          en: 'A message lacks role or content, or its content is an object instead of a text or list.',
          'zh-cn': '消息缺少 role 或 content，或 content 是对象而不是文本或列表。',
        },
        tell: {
          en: 'The message gives the place, such as messages[0].content.',
          'zh-cn': '消息给出了位置，例如 messages[0].content。',
        },
      },
      {
        text: {
          en: 'The list is empty, because history was cut or a filter removed all.',
          'zh-cn': '列表为空，因为历史被截断或过滤移除了全部内容。',
        },
        tell: { en: 'It says empty or too short.', 'zh-cn': '消息中有 empty 或 too short。' },
      },
      {
        text: { en: 'Objects of a library were passed as they are.', 'zh-cn': '直接传入了某个库的对象。' },
        tell: { en: 'The values are no plain dicts.', 'zh-cn': '这些值不是普通字典。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Print the list right before the call, and write each as {"role": …, "content": text}',
          'zh-cn': '在调用之前打印该列表，并把每条写成 {"role": …, "content": 文本}',
        },
      },
    ],
    guide: ['G-S6', 'G-F1', 'G-X1'],
  },
];
