import type { CatalogEntry } from '../../entry';

/** What programs for Node.js get wrong: the language, files, options, promises and events, the order of calls of a library. */
export const nodeMistakesEntries: readonly CatalogEntry[] = [
  {
    code: 'AGL-J406',
    title: { en: 'Node.js cannot read source code or a pattern', 'zh-cn': 'Node.js 无法读取源代码或正则表达式' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'low',
    shows: [
      {
        kind: 'text',
        template: 'SyntaxError: {message}',
        with: ['node:internal/'],
        without: ['JSON.parse', ' JSON ', ' JSON', 'in JSON at'],
      },
      { kind: 'text', template: 'SyntaxError: Invalid regular expression: {pattern}' },
    ],
    meaning: {
      en: 'A file, a text given to eval or Function, or a regular expression is not valid JavaScript. Nothing of it ran.',
      'zh-cn': '某个文件、传给 eval 或 Function 的文本，或正则表达式不是有效的 JavaScript。其中的内容没有运行。',
    },
    causes: [
      {
        text: {
          en: 'The file has a mistake at the place that is marked with ^.',
          'zh-cn': '文件在 ^ 所标位置有错误。',
        },
        tell: { en: 'The first line names a file of your own and a line.', 'zh-cn': '首行是你自己的文件与行号。' },
      },
      {
        text: { en: 'Code or a pattern that a model wrote is run.', 'zh-cn': '运行了模型编写的代码或正则表达式。' },
        tell: { en: 'The stack passes Function, node:vm or RegExp.', 'zh-cn': '栈经过 Function、node:vm 或 RegExp。' },
      },
      {
        text: { en: 'The syntax is newer than this Node.js.', 'zh-cn': '语法比此 Node.js 更新。' },
        tell: { en: 'The code runs with a newer version.', 'zh-cn': '代码在更新的版本中可运行。' },
      },
    ],
    fixes: [
      {
        title: { en: 'Check a file without running it', 'zh-cn': '只检查文件而不运行' },
        terminal: 'node --check agent.mjs',
      },
      {
        title: {
          en: 'Escape text in patterns, and put code of a model into try and catch',
          'zh-cn': '对正则中的文本转义，并用 try/catch 包住模型的代码',
        },
      },
    ],
    guide: ['G-S6', 'G-C7', 'G-F7'],
  },
  {
    code: 'AGL-J407',
    title: { en: 'A path is a folder, or is there already (Node.js)', 'zh-cn': '路径是文件夹，或已存在（Node.js）' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'inconsistency',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'EISDIR: illegal operation on a directory' },
      { kind: 'text', template: 'ENOTDIR: not a directory' },
      { kind: 'text', template: 'EEXIST: file already exists' },
      { kind: 'text', template: 'ENOTEMPTY: directory not empty' },
      { kind: 'text', template: 'EXDEV: cross-device link not permitted' },
      { kind: 'text', template: 'EBUSY: resource busy or locked' },
    ],
    meaning: {
      en: 'The file system does not allow this with what stands at the path. Nothing was read or written.',
      'zh-cn': '文件系统不允许对该路径执行此操作。没有读写任何内容。',
    },
    causes: [
      {
        text: { en: 'A variable holds the folder in place of the file.', 'zh-cn': '变量中是文件夹而不是文件。' },
        tell: { en: 'EISDIR or ENOTDIR.', 'zh-cn': 'EISDIR 或 ENOTDIR。' },
      },
      {
        text: { en: 'An earlier run made it.', 'zh-cn': '之前的运行已创建。' },
        tell: { en: 'EEXIST or ENOTEMPTY.', 'zh-cn': 'EEXIST 或 ENOTEMPTY。' },
      },
      {
        text: { en: 'rename goes from one disk to another.', 'zh-cn': 'rename 跨越了磁盘。' },
        tell: { en: 'EXDEV.', 'zh-cn': 'EXDEV。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Say that existing is fine: mkdirSync(path, { recursive: true })',
          'zh-cn': '允许已存在：mkdirSync(path, { recursive: true })',
        },
      },
      { title: { en: 'Copy and delete in place of rename', 'zh-cn': '用复制加删除代替 rename' } },
    ],
    guide: ['G-S5', 'G-S13', 'G-C7', 'G-F7'],
  },
  {
    code: 'AGL-J408',
    title: { en: 'Jest cannot read ES modules or TypeScript', 'zh-cn': 'Jest 无法读取 ES 模块或 TypeScript' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'dependency-conflict',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'Jest encountered an unexpected token' },
      { kind: 'text', template: 'The file contains ESM syntax (import/export) that could not be executed as CommonJS' },
      { kind: 'text', template: 'SyntaxError: Cannot use import statement outside a module', with: ['jest-runtime'] },
    ],
    meaning: {
      en: 'Jest runs files as CommonJS unless it is told otherwise, and this one, or one of a package, is not. Its tests did not run.',
      'zh-cn': 'Jest 默认按 CommonJS 运行文件，而此文件或某个包的文件不是。其中的测试没有运行。',
    },
    causes: [
      {
        text: {
          en: 'The project is written in ES modules or TypeScript and nothing translates it.',
          'zh-cn': '项目使用 ES 模块或 TypeScript 而没有转换。',
        },
        tell: { en: 'The file named is your own.', 'zh-cn': '所指文件是你自己的。' },
      },
      {
        text: { en: 'A package is published as ES modules only.', 'zh-cn': '某个包只以 ES 模块发布。' },
        tell: { en: 'The file lies in node_modules.', 'zh-cn': '文件位于 node_modules。' },
      },
    ],
    fixes: [
      {
        title: { en: 'Run Jest with ES modules', 'zh-cn': '以 ES 模块运行 Jest' },
        terminal: 'NODE_OPTIONS=--experimental-vm-modules npx jest',
      },
      { title: { en: 'Or use Vitest, which reads both', 'zh-cn': '或使用两者都支持的 Vitest' } },
    ],
    guide: ['G-S1', 'G-C6', 'G-F6'],
  },
  {
    code: 'AGL-J409',
    title: {
      en: 'A WebSocket is used before it is open, or after it closed',
      'zh-cn': 'WebSocket 在打开之前或关闭之后被使用',
    },
    severity: 'error',
    class: 'unrecoverable',
    category: 'inconsistency',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'WebSocket is not open: readyState {state:int}' },
      { kind: 'text', template: 'WebSocket was closed before the connection was established' },
      { kind: 'text', template: "InvalidStateError: Failed to execute 'send' on 'WebSocket'" },
    ],
    meaning: {
      en: 'The message was not sent: the connection is not there yet (0), is closing (2) or closed (3).',
      'zh-cn': '消息没有发送：连接尚未建立（0）、正在关闭（2）或已关闭（3）。',
    },
    causes: [
      {
        text: { en: 'send stands right behind new WebSocket.', 'zh-cn': 'send 紧跟在 new WebSocket 之后。' },
        tell: { en: 'readyState 0.', 'zh-cn': 'readyState 0。' },
      },
      {
        text: { en: 'The other side has closed, and the program goes on.', 'zh-cn': '对方已关闭而程序继续发送。' },
        tell: { en: 'readyState 2 or 3.', 'zh-cn': 'readyState 2 或 3。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Send in the handler of “open”, and stop at “close”',
          'zh-cn': '在“open”处理函数中发送，在“close”时停止',
        },
      },
    ],
    guide: ['G-S4', 'G-C11', 'G-F11'],
  },
  {
    code: 'AGL-J410',
    title: { en: 'The messages given to the AI SDK have a wrong form', 'zh-cn': '传给 AI SDK 的消息格式有误' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'AI_InvalidPromptError]: Invalid prompt: {why}' },
      { kind: 'text', template: 'AI_InvalidPromptError: Invalid prompt: {why}' },
      { kind: 'text', template: 'AI_InvalidArgumentError' },
      { kind: 'text', template: 'AI_UnsupportedModelVersionError' },
      { kind: 'text', template: 'AI_UnsupportedFunctionalityError' },
      { kind: 'text', template: 'AI_MessageConversionError' },
    ],
    meaning: {
      en: 'The call was stopped before anything was sent: messages, arguments or the model object are not what this version of the SDK expects.',
      'zh-cn': '调用在发送之前停止：消息、参数或模型对象不符合此版本 SDK 的预期。',
    },
    causes: [
      {
        text: {
          en: 'Messages of the user interface are passed where those of the model are wanted.',
          'zh-cn': '在需要模型消息之处传入了界面消息。',
        },
        tell: { en: 'A message has parts or text and no content.', 'zh-cn': '消息含 parts 或 text 而没有 content。' },
      },
      {
        text: {
          en: 'ai and its provider package are of different major versions.',
          'zh-cn': 'ai 与提供者包的主版本不同。',
        },
        tell: {
          en: 'The error is AI_UnsupportedModelVersionError.',
          'zh-cn': '错误为 AI_UnsupportedModelVersionError。',
        },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Convert them: convertToModelMessages(messages)',
          'zh-cn': '转换消息：convertToModelMessages(messages)',
        },
      },
      {
        title: { en: 'Update both together', 'zh-cn': '同时更新两者' },
        terminal: 'npm install ai@latest @ai-sdk/openai@latest',
      },
    ],
    guide: ['G-S6', 'G-S1', 'G-C6', 'G-C7', 'G-F6', 'G-F7'],
  },
  {
    code: 'AGL-J411',
    title: { en: 'A stream of the AI SDK ended without output', 'zh-cn': 'AI SDK 的流结束时没有输出' },
    severity: 'error',
    class: 'recoverable',
    category: 'inconsistency',
    layer: 'interface',
    shows: [
      { kind: 'text', template: 'No output generated. Check the stream for errors.' },
      { kind: 'text', template: 'AI_NoOutputGeneratedError' },
      { kind: 'text', template: 'AI_NoContentGeneratedError' },
    ],
    meaning: {
      en: 'The stream broke before any text came. The error itself was given to onError, or printed above.',
      'zh-cn': '流在产生文本之前中断。错误本身交给了 onError，或打印在上方。',
    },
    causes: [
      {
        text: { en: 'The call of the model failed.', 'zh-cn': '模型调用失败。' },
        tell: {
          en: 'An APICallError stands above, or in the stream as a part of type error.',
          'zh-cn': '上方有 APICallError，或流中有类型为 error 的部分。',
        },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Give streamText an onError that prints the error',
          'zh-cn': '为 streamText 提供打印错误的 onError',
        },
      },
    ],
    guide: ['G-S13', 'G-C8', 'G-F8'],
  },
  {
    code: 'AGL-J412',
    title: { en: 'Something that is no Error was thrown', 'zh-cn': '抛出的不是 Error' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'inconsistency',
    layer: 'low',
    shows: [{ kind: 'text', template: '(Use `node --trace-uncaught ...` to show where the exception was thrown)' }],
    meaning: {
      en: 'A text or object was thrown in place of an Error, so there is no stack and no place. The line above is all that it says.',
      'zh-cn': '抛出的是文本或对象而不是 Error，因此没有栈和位置。只有上一行的内容。',
    },
    causes: [
      {
        text: { en: 'The code says throw with a text.', 'zh-cn': '代码以 throw 抛出文本。' },
        tell: { en: 'The line above is a plain sentence.', 'zh-cn': '上一行是普通句子。' },
      },
      {
        text: {
          en: 'A library rejects with an answer or a plain object.',
          'zh-cn': '库以应答或普通对象拒绝 Promise。',
        },
        tell: { en: 'The line above is an object.', 'zh-cn': '上一行是对象。' },
      },
    ],
    fixes: [
      {
        title: { en: 'See where it was thrown', 'zh-cn': '查看抛出位置' },
        terminal: 'node --trace-uncaught agent.mjs',
      },
      { title: { en: 'Throw new Error(text, { cause })', 'zh-cn': '改为 throw new Error(text, { cause })' } },
    ],
    guide: ['G-S13', 'G-C8', 'G-F8', 'G-X1'],
  },
  {
    code: 'AGL-J413',
    title: { en: 'Node.js does not know an option', 'zh-cn': 'Node.js 不认识某个选项' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'low',
    shows: [
      { kind: 'text', template: ': bad option: {option}' },
      { kind: 'text', template: ' is not allowed in NODE_OPTIONS' },
      { kind: 'text', template: ' requires an argument' },
      { kind: 'text', template: ': must be 0 or in range 1024 to 65535.' },
    ],
    meaning: {
      en: 'Node.js ended before it ran any code: an option is misspelled, belongs to another version, or may not stand in NODE_OPTIONS.',
      'zh-cn': 'Node.js 在运行代码之前结束：选项拼写错误、属于其他版本，或不允许写在 NODE_OPTIONS 中。',
    },
    causes: [
      {
        text: { en: 'The option came later or was removed.', 'zh-cn': '该选项在之后的版本出现，或已移除。' },
        tell: { en: 'node --help does not list it.', 'zh-cn': 'node --help 没有列出它。' },
      },
      {
        text: { en: 'NODE_OPTIONS is inherited from another tool.', 'zh-cn': 'NODE_OPTIONS 继承自其他工具。' },
        tell: { en: 'The message names NODE_OPTIONS.', 'zh-cn': '消息提到 NODE_OPTIONS。' },
      },
    ],
    fixes: [
      {
        title: { en: 'See what is inherited', 'zh-cn': '查看继承的内容' },
        terminal: 'node -p process.env.NODE_OPTIONS',
      },
      { title: { en: 'Compare version and option', 'zh-cn': '核对版本与选项' }, terminal: 'node --version' },
    ],
    guide: ['G-S6', 'G-S1', 'G-C6', 'G-F6'],
  },
  {
    code: 'AGL-J414',
    title: {
      en: 'JavaScript uses a name or value in a way it does not allow',
      'zh-cn': 'JavaScript 以不允许的方式使用名称或值',
    },
    severity: 'error',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'ReferenceError: {name:word} is not defined' },
      { kind: 'text', template: 'TypeError: Assignment to constant variable.' },
      { kind: 'text', template: 'TypeError: {name} is not iterable', without: ['File "'] },
      { kind: 'text', template: 'TypeError: Cannot mix BigInt and other types' },
      { kind: 'text', template: 'RangeError: Invalid time value' },
      { kind: 'text', template: 'TypeError: Reduce of empty array with no initial value' },
      { kind: 'text', template: 'TypeError: Cannot destructure property {name}' },
      { kind: 'text', template: 'RangeError: Maximum BigInt size exceeded' },
      { kind: 'text', template: 'TypeError: Class constructor {name} cannot be invoked without' },
      { kind: 'text', template: 'TypeError: Cannot assign to read only property' },
      { kind: 'text', template: 'TypeError: Converting circular' },
    ],
    meaning: {
      en: 'The line asks for something that the value cannot give. In an agent such a value often comes from a model, a tool or an empty list.',
      'zh-cn': '该行要求的内容是该值无法提供的。在 agent 中，这类值常来自模型、工具或空列表。',
    },
    causes: [
      {
        text: { en: 'A name is misspelled or not imported.', 'zh-cn': '名称拼写错误或没有导入。' },
        tell: { en: 'The message says “is not defined”.', 'zh-cn': '消息含“is not defined”。' },
      },
      {
        text: {
          en: 'A list is empty, or an answer is undefined or of another shape.',
          'zh-cn': '列表为空，或应答为 undefined、形状不同。',
        },
        tell: {
          en: 'The message says “Reduce of empty array”, “destructure” or “not iterable”.',
          'zh-cn': '消息含“Reduce of empty array”、“destructure”或“not iterable”。',
        },
      },
      {
        text: { en: 'Nanoseconds are BigInt and other numbers are not.', 'zh-cn': '纳秒是 BigInt 而其他数字不是。' },
        tell: { en: 'The message says BigInt.', 'zh-cn': '消息含 BigInt。' },
      },
      {
        text: { en: 'A text is no date.', 'zh-cn': '文本不是日期。' },
        tell: { en: 'The message says “Invalid time value”.', 'zh-cn': '消息含“Invalid time value”。' },
      },
    ],
    fixes: [
      { title: { en: 'Print the value one line above', 'zh-cn': '在上一行打印该值' } },
      {
        title: {
          en: 'Give a value of its own: reduce(add, 0), value ?? []',
          'zh-cn': '提供默认值：reduce(add, 0)、value ?? []',
        },
      },
    ],
    guide: ['G-S6', 'G-C7', 'G-F7', 'G-X3'],
  },
  {
    code: 'AGL-J415',
    title: { en: 'Several promises failed together', 'zh-cn': '多个 Promise 一同失败' },
    severity: 'error',
    class: 'recoverable',
    category: 'cross-service',
    layer: 'interface',
    shows: [
      { kind: 'text', template: 'AggregateError: All promises were rejected', without: ['[cause]', "code: '"] },
      { kind: 'text', template: 'AggregateError [ERR_MULTIPLE' },
    ],
    meaning: {
      en: 'Promise.any had no success to give: each of its promises failed, for reasons of its own. “[errors]” below lists them in order.',
      'zh-cn': 'Promise.any 没有可返回的成功：每个 Promise 都因各自的原因失败。下方的“[errors]”按顺序列出。',
    },
    causes: [
      {
        text: { en: 'All models or servers that were tried failed.', 'zh-cn': '尝试的所有模型或服务器都失败。' },
        tell: { en: '“[errors]” names a different reason for each.', 'zh-cn': '“[errors]”为每个列出不同的原因。' },
      },
      {
        text: { en: 'One cause behind all: network, key or proxy.', 'zh-cn': '背后是同一原因：网络、密钥或代理。' },
        tell: { en: 'The reasons are the same.', 'zh-cn': '原因相同。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Print error.errors, not only error.message',
          'zh-cn': '打印 error.errors，而不只是 error.message',
        },
      },
    ],
    guide: ['G-S11', 'G-C8', 'G-F8', 'G-X3'],
  },
  {
    code: 'AGL-J416',
    title: { en: 'An event “error” was sent and nobody listens', 'zh-cn': '发出了“error”事件而无人监听' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'inconsistency',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'Error [ERR_UNHANDLED_ERROR]: Unhandled error.' },
      { kind: 'text', template: "code: 'ERR_UNHANDLED_ERROR'" },
    ],
    meaning: {
      en: 'An object of Node.js reported an error as an event. Without a listener for it the process ends.',
      'zh-cn': '某个 Node.js 对象以事件报告错误。没有监听器时进程会结束。',
    },
    causes: [
      {
        text: { en: 'No handler was added before the work began.', 'zh-cn': '开始工作之前没有添加处理函数。' },
        tell: { en: 'The stack begins in emit.', 'zh-cn': '栈从 emit 开始。' },
      },
      {
        text: { en: 'A text was sent in place of an Error.', 'zh-cn': '发送的是文本而不是 Error。' },
        tell: { en: 'The message shows it in brackets.', 'zh-cn': '消息在括号中显示该文本。' },
      },
    ],
    fixes: [
      {
        title: {
          en: "Listen first: emitter.on('error', error => …), and send an Error with its cause",
          'zh-cn': "先监听：emitter.on('error', error => …)，并发送带 cause 的 Error",
        },
      },
    ],
    guide: ['G-S13', 'G-C9', 'G-F9', 'G-X1'],
  },
];
