import type { CatalogEntry } from '../../entry';

/** Node.js: what code and data do not have, and harmless words. */
export const nodeDataEntries: readonly CatalogEntry[] = [
  {
    code: 'AGL-J340',
    title: { en: 'Code reads a part of something that is undefined', 'zh-cn': '代码读取了 undefined 的成员' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'low',
    shows: [
      { kind: 'text', template: "Cannot read properties of undefined (reading '{name}')" },
      { kind: 'text', template: "Cannot read properties of null (reading '{name}')" },
    ],
    meaning: {
      en: 'The value left of the dot does not exist. The first frame of your own code says where.',
      'zh-cn': '点号左侧的值不存在。你自己代码的第一帧指明了位置。',
    },
    causes: [
      {
        text: {
          en: 'An answer of a model or server has another form than expected.',
          'zh-cn': '模型或服务器的应答与预期格式不同。',
        },
        tell: {
          en: 'The name is choices, message, content, 0 or data.',
          'zh-cn': '名称为 choices、message、content、0 或 data。',
        },
      },
      {
        text: { en: 'A setting or variable is missing.', 'zh-cn': '缺少某个设置或变量。' },
        tell: { en: 'The value comes from process.env or a configuration.', 'zh-cn': '该值来自 process.env 或配置。' },
      },
      {
        text: { en: 'A promise was not awaited.', 'zh-cn': '没有 await 某个 Promise。' },
        tell: { en: 'The value comes from an async function.', 'zh-cn': '该值来自异步函数。' },
      },
    ],
    fixes: [
      { title: { en: 'Print the value before that line', 'zh-cn': '在该行之前打印这个值' } },
      {
        title: {
          en: 'Read with care: answer.choices?.[0]?.message?.content ?? ""',
          'zh-cn': '谨慎读取：answer.choices?.[0]?.message?.content ?? ""',
        },
      },
    ],
    guide: ['G-S6', 'G-C7', 'G-F7', 'G-X2'],
  },
  {
    code: 'AGL-J341',
    title: { en: 'A value is missing where text is required', 'zh-cn': '需要文本处却没有值' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'argument must be of type string. Received undefined' },
      { kind: 'text', template: 'argument must be of type string or an instance of {types}. Received undefined' },
      { kind: 'text', template: "code: 'ERR_INVALID_ARG_TYPE'" },
    ],
    meaning: {
      en: 'A function of Node.js got a value of the wrong kind, most often undefined.',
      'zh-cn': 'Node.js 的函数得到了错误类型的值，多为 undefined。',
    },
    causes: [
      {
        text: { en: 'An environment variable is not set.', 'zh-cn': '环境变量没有设置。' },
        tell: {
          en: 'The argument is a path or address that your code takes from process.env.',
          'zh-cn': '该参数是你的代码从 process.env 取得的路径或地址。',
        },
      },
      {
        text: { en: 'A field of a configuration or data is missing.', 'zh-cn': '配置或数据缺少某个字段。' },
        tell: { en: 'The value comes from JSON.', 'zh-cn': '该值来自 JSON。' },
      },
    ],
    fixes: [
      { title: { en: 'Check the value at the frame of your own code', 'zh-cn': '在你自己代码的帧处检查该值' } },
      { title: { en: 'Load a .env file', 'zh-cn': '加载 .env 文件' }, terminal: 'node --env-file=.env agent.js' },
    ],
    guide: ['G-S6', 'G-C7', 'G-F7'],
  },
  {
    code: 'AGL-J342',
    title: { en: 'The model client for Node.js has no key', 'zh-cn': 'Node.js 的模型客户端没有密钥' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'authentication',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'Could not find API key process.env.{name}' },
      { kind: 'text', template: 'The OPENAI_API_KEY environment variable is missing or empty; either provide it' },
      { kind: 'text', template: 'Missing credentials. Please pass an `apiKey`' },
      { kind: 'text', template: 'The ANTHROPIC_API_KEY environment variable is missing or empty' },
      { kind: 'text', template: 'AI_LoadAPIKeyError' },
      { kind: 'text', template: "API key is missing. Pass it using the 'apiKey' parameter or the" },
      { kind: 'text', template: 'OpenAI or Azure OpenAI API key or Token Provider not found' },
    ],
    meaning: {
      en: 'The client was not even created: it looks for a key in the environment, and there is none.',
      'zh-cn': '客户端没有创建：它在环境变量中查找密钥，但没有找到。',
    },
    causes: [
      {
        text: {
          en: 'The variable is in a .env file that nobody read.',
          'zh-cn': '变量写在 .env 文件中，但没有被读取。',
        },
        tell: { en: 'The file is there; the program does not load it.', 'zh-cn': '文件存在，但程序没有加载。' },
      },
      {
        text: {
          en: 'A server of your own needs no key, but the client wants one.',
          'zh-cn': '自己的服务器不需要密钥，但客户端要求有值。',
        },
        tell: { en: 'baseURL points to localhost.', 'zh-cn': 'baseURL 指向 localhost。' },
      },
    ],
    fixes: [
      { title: { en: 'Load the .env file', 'zh-cn': '加载 .env 文件' }, terminal: 'node --env-file=.env agent.js' },
      { title: { en: 'For a server of your own: apiKey: "dummy"', 'zh-cn': '对自己的服务器：apiKey: "dummy"' } },
    ],
    guide: ['G-S12', 'G-C7', 'G-F7'],
  },
  {
    code: 'AGL-J343',
    title: { en: 'An object cannot be written as JSON', 'zh-cn': '对象无法写成 JSON' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'serialization',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'TypeError: Converting circular structure to JSON' },
      { kind: 'text', template: 'Do not know how to serialize a BigInt' },
    ],
    meaning: {
      en: 'JSON has no form for it: it refers to itself, or holds a BigInt.',
      'zh-cn': 'JSON 无法表示它：对象引用了自身，或含有 BigInt。',
    },
    causes: [
      {
        text: {
          en: 'A whole client, request or response object is logged or sent.',
          'zh-cn': '记录或发送了整个客户端、请求或应答对象。',
        },
        tell: { en: 'The message names Socket, Agent or TLSSocket.', 'zh-cn': '消息提到 Socket、Agent 或 TLSSocket。' },
      },
      {
        text: { en: 'Nanoseconds or ids are BigInt.', 'zh-cn': '纳秒时间或 ID 为 BigInt。' },
        tell: { en: 'The message says BigInt.', 'zh-cn': '消息提到 BigInt。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Pick the fields that are needed, and write BigInt as String(value)',
          'zh-cn': '只取需要的字段，BigInt 写成 String(value)',
        },
      },
    ],
    guide: ['G-S7', 'G-C7', 'G-F7'],
  },
  {
    code: 'AGL-J344',
    title: { en: 'The call was aborted by the program itself', 'zh-cn': '调用被程序自身中止' },
    severity: 'error',
    class: 'recoverable',
    category: 'latency',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'AbortError: This operation was aborted', without: ['APIConnectionTimeoutError'] },
      { kind: 'text', template: 'TimeoutError: The operation was aborted due to timeout' },
      { kind: 'text', template: 'DOMException [TimeoutError]: The operation was aborted due to timeout' },
      {
        kind: 'text',
        template: 'DOMException [AbortError]: This operation was aborted',
        without: ['APIConnectionTimeoutError'],
      },
      { kind: 'text', template: 'APIUserAbortError: Request was aborted.' },
    ],
    meaning: {
      en: 'An AbortSignal of your own code or of a library ended the call. No server said no.',
      'zh-cn': '你的代码或某个库的 AbortSignal 结束了调用，并非服务器拒绝。',
    },
    causes: [
      {
        text: {
          en: 'A time-out set by AbortSignal.timeout or a library ran out.',
          'zh-cn': 'AbortSignal.timeout 或库设置的时限已到。',
        },
        tell: { en: 'It happens after the same time each time.', 'zh-cn': '每次都在相同时间后发生。' },
      },
      {
        text: {
          en: 'Somebody cancelled: the user, a closed page, a parent task.',
          'zh-cn': '被取消：用户、关闭的页面或父任务。',
        },
        tell: { en: 'The time differs.', 'zh-cn': '时间不固定。' },
      },
    ],
    fixes: [{ title: { en: 'Raise the time-out, or stream the answer', 'zh-cn': '调大时限，或使用流式输出' } }],
    guide: ['G-S8', 'G-C11', 'G-F11', 'G-X3'],
  },
  {
    code: 'AGL-J345',
    title: { en: 'The program ended while it still waited', 'zh-cn': '程序在等待时就结束了' },
    severity: 'warning',
    class: 'unrecoverable',
    category: 'inconsistency',
    layer: 'low',
    shows: [
      { kind: 'exit', code: 13 },
      { kind: 'text', template: 'Warning: Detected unsettled top-level await at' },
    ],
    meaning: {
      en: 'A promise at the top level can never be settled, because nothing is left that could do it. Node.js ends with code 13.',
      'zh-cn': '顶层的 Promise 永远不会完成，因为没有任何事件能让它完成。Node.js 以代码 13 结束。',
    },
    causes: [
      {
        text: {
          en: 'A promise is made whose resolve is never called.',
          'zh-cn': '创建了 Promise，但从未调用 resolve。',
        },
        tell: { en: 'The line named awaits a promise of your own.', 'zh-cn': '所指的行等待的是自己创建的 Promise。' },
      },
      {
        text: {
          en: "The server or stream it waits for was closed or unref'ed.",
          'zh-cn': '所等待的服务器或流已关闭或 unref。',
        },
        tell: { en: 'A close stands before.', 'zh-cn': '之前有关闭操作。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Look at the line named, and at who should settle that promise',
          'zh-cn': '查看所指的行，以及应由谁完成该 Promise',
        },
      },
    ],
    guide: ['G-S13', 'G-C11', 'G-F11'],
  },
  {
    code: 'AGL-J346',
    title: { en: 'An old build tool does not fit this OpenSSL', 'zh-cn': '旧的构建工具与此 OpenSSL 不兼容' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'dependency-conflict',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'error:0308010C:digital envelope routines::unsupported' },
      { kind: 'text', template: "code: 'ERR_OSSL_EVP_UNSUPPORTED'" },
    ],
    meaning: {
      en: 'The code uses a hash (MD4) that Node.js 17 and newer no longer offer.',
      'zh-cn': '代码使用了 Node.js 17 及以上不再提供的哈希（MD4）。',
    },
    causes: [
      {
        text: { en: 'webpack 4 or a tool built on it.', 'zh-cn': '使用了 webpack 4 或基于它的工具。' },
        tell: { en: 'Frames of webpack stand in the stack.', 'zh-cn': '堆栈中有 webpack 的帧。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Upgrade the tool; until then: NODE_OPTIONS=--openssl-legacy-provider',
          'zh-cn': '升级该工具；在此之前：NODE_OPTIONS=--openssl-legacy-provider',
        },
      },
    ],
    guide: ['G-S1', 'G-C6', 'G-F6'],
  },
  {
    code: 'AGL-J347',
    title: { en: 'A second answer was sent to one request', 'zh-cn': '对同一请求发送了两次应答' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'Cannot set headers after they are sent to the client' },
      { kind: 'text', template: "code: 'ERR_HTTP_HEADERS_SENT'" },
    ],
    meaning: {
      en: 'The handler of a web server answered and then tried to answer again.',
      'zh-cn': 'Web 服务器的处理函数应答之后又再次应答。',
    },
    causes: [
      {
        text: {
          en: 'A return is missing after res.send or res.json.',
          'zh-cn': 'res.send 或 res.json 之后缺少 return。',
        },
        tell: { en: 'Two answers stand in one function.', 'zh-cn': '一个函数中有两次应答。' },
      },
      {
        text: {
          en: 'The error handler answers although a stream has begun.',
          'zh-cn': '流已开始后，错误处理又进行应答。',
        },
        tell: { en: 'Another error stands before.', 'zh-cn': '之前有其他错误。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Return after answering, and check res.headersSent in error handlers',
          'zh-cn': '应答后 return，并在错误处理中检查 res.headersSent',
        },
      },
    ],
    guide: ['G-S6', 'G-C7', 'G-F7'],
  },
  {
    code: 'AGL-J348',
    title: { en: 'Notices of Node.js about experimental or old parts', 'zh-cn': 'Node.js 关于实验性或旧功能的提示' },
    severity: 'info',
    class: 'recoverable',
    category: 'inconsistency',
    layer: 'low',
    shows: [
      {
        kind: 'text',
        template: 'ExperimentalWarning: {feature} is an experimental feature and might change at any time',
      },
      { kind: 'text', template: '(Use `node --trace-warnings ...` to show where the warning was created)' },
      { kind: 'text', template: '(Use `node --trace-deprecation ...` to show where the warning was created)' },
      { kind: 'text', template: '[DEP0040] DeprecationWarning: The `punycode` module is deprecated' },
      { kind: 'text', template: 'Support for loading ES Module in require() is an experimental feature' },
    ],
    noise: true,
    meaning: {
      en: 'Nothing failed. A library uses a part of Node.js that may change later.',
      'zh-cn': '没有发生错误。某个库使用了以后可能变化的 Node.js 功能。',
    },
    causes: [
      { text: { en: 'A library is a little older or newer than Node.js.', 'zh-cn': '某个库比 Node.js 稍旧或稍新。' } },
    ],
    fixes: [{ title: { en: 'Nothing to do', 'zh-cn': '无需处理' } }],
    guide: ['G-C6', 'G-X3'],
  },
  {
    code: 'AGL-J349',
    title: { en: 'Certificates are not checked in this process', 'zh-cn': '此进程不检查证书' },
    severity: 'warning',
    class: 'unrecoverable',
    category: 'authentication',
    layer: 'low',
    shows: [
      {
        kind: 'text',
        template: "Setting the NODE_TLS_REJECT_UNAUTHORIZED environment variable to '0' makes TLS connections",
      },
    ],
    meaning: {
      en: 'Somebody switched the check of certificates off. Keys sent over these connections can be read by whoever sits between.',
      'zh-cn': '有人关闭了证书检查。通过这些连接发送的密钥可能被中间人读取。',
    },
    causes: [
      {
        text: {
          en: "It was set to get past a certificate of a company's proxy.",
          'zh-cn': '为了绕过公司代理的证书而设置。',
        },
        tell: {
          en: 'The variable stands in a shell profile, .env or launch configuration.',
          'zh-cn': '该变量写在 shell 配置、.env 或启动配置中。',
        },
      },
    ],
    fixes: [
      {
        title: {
          en: "Trust the company's certificate instead: NODE_EXTRA_CA_CERTS=FILE, or --use-system-ca with Node.js 22.15",
          'zh-cn': '改为信任公司的证书：NODE_EXTRA_CA_CERTS=FILE，或在 Node.js 22.15 中使用 --use-system-ca',
        },
      },
    ],
    guide: ['G-S12', 'G-X3'],
  },
  {
    code: 'AGL-J350',
    title: { en: 'A JavaScript function calls itself without end', 'zh-cn': 'JavaScript 函数无止境地调用自身' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'cpu',
    layer: 'low',
    shows: [{ kind: 'text', template: 'RangeError: Maximum call stack size exceeded' }],
    meaning: {
      en: 'Calls are nested too deep. The repeated frames in the stack are the loop.',
      'zh-cn': '调用嵌套过深。堆栈中重复的帧就是循环。',
    },
    causes: [
      {
        text: {
          en: 'Two functions, a getter or a proxy call each other.',
          'zh-cn': '两个函数、getter 或 Proxy 互相调用。',
        },
        tell: { en: 'The same frames repeat.', 'zh-cn': '同样的帧反复出现。' },
      },
      {
        text: {
          en: 'A very long list is spread into arguments: f(...list).',
          'zh-cn': '把很长的列表展开为参数：f(...list)。',
        },
        tell: {
          en: 'The stack is short, and the line holds push(...) or Math.max(...).',
          'zh-cn': '堆栈很短，且该行有 push(...) 或 Math.max(...)。',
        },
      },
    ],
    fixes: [{ title: { en: 'Give the recursion an end, or use a loop', 'zh-cn': '为递归设置终止条件，或使用循环' } }],
    guide: ['G-S10', 'G-C10', 'G-F10'],
  },
];
