import type { CatalogEntry } from '../../entry';

/** What libraries and built-in parts of Node.js throw at agents: zod, the AI SDK, child processes, streams, WebSockets. */
export const nodeLibrariesEntries: readonly CatalogEntry[] = [
  {
    code: 'AGL-J400',
    title: { en: 'A value does not fit its schema (zod)', 'zh-cn': '值与 schema 不符（zod）' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'ZodError: [' },
      { kind: 'text', template: 'ZodError: {message}' },
      { kind: 'exception', type: 'ZodError' },
      { kind: 'exception', type: '$ZodError' },
    ],
    meaning: {
      en: 'zod checked a value and refused it. “path” names the field, “message” what was expected and what came.',
      'zh-cn': 'zod 检查后拒绝了该值。“path”为字段，“message”说明预期与实际。',
    },
    causes: [
      {
        text: {
          en: 'A variable of the environment or a field of a file is not set.',
          'zh-cn': '环境变量或文件字段没有设置。',
        },
        tell: {
          en: 'The message says “received undefined” or “Required”.',
          'zh-cn': '消息含“received undefined”或“Required”。',
        },
      },
      {
        text: {
          en: 'The model or a service gave another form than the schema describes.',
          'zh-cn': '模型或服务返回的形式与 schema 不同。',
        },
        tell: {
          en: 'The frames below pass through code that parses an answer.',
          'zh-cn': '下方的栈经过解析应答的代码。',
        },
      },
      {
        text: {
          en: 'Numbers arrive as text, as they do from variables and query strings.',
          'zh-cn': '数字以文本形式到达，如来自环境变量与查询字符串。',
        },
        tell: {
          en: 'It says “expected number, received string” or NaN.',
          'zh-cn': '显示“expected number, received string”或 NaN。',
        },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Take text for numbers: z.coerce.number(); allow gaps: .optional() or .default()',
          'zh-cn': '允许文本数字：z.coerce.number()；允许缺失：.optional() 或 .default()',
        },
      },
      {
        title: {
          en: 'Ask before it throws: safeParse, and show error.issues',
          'zh-cn': '先判断而不抛出：safeParse，并显示 error.issues',
        },
      },
    ],
    guide: ['G-S6', 'G-C7', 'G-F7', 'G-X3'],
  },
  {
    code: 'AGL-J401',
    title: {
      en: 'The answer does not fit the schema (AI SDK, LangChain)',
      'zh-cn': '应答与 schema 不符（AI SDK、LangChain）',
    },
    severity: 'error',
    class: 'recoverable',
    category: 'serialization',
    layer: 'business',
    shows: [
      {
        kind: 'text',
        template: 'AI_TypeValidationError]: Type validation failed: {value}',
        without: ['AI_InvalidPromptError'],
      },
      {
        kind: 'text',
        template: 'AI_TypeValidationError: Type validation failed: {value}',
        without: ['AI_InvalidPromptError'],
      },
      { kind: 'text', template: 'No object generated: response did not match schema.' },
      { kind: 'text', template: 'Failed to parse. Text: "{text:any}". Error: [' },
      { kind: 'text', template: 'Failed to parse. Text: "{text:any}". Error: ZodError' },
      { kind: 'text', template: 'Received tool input did not match expected schema' },
      { kind: 'text', template: 'AI_InvalidToolInputError' },
      { kind: 'text', template: 'AI_InvalidToolArgumentsError' },
      { kind: 'text', template: 'Structured output validation failed' },
    ],
    meaning: {
      en: 'The model answered with valid JSON, but a field is missing or of another type than the schema wants. The answer was thrown away.',
      'zh-cn': '模型返回了有效的 JSON，但字段缺失或类型与 schema 不符。该应答被丢弃。',
    },
    causes: [
      {
        text: {
          en: 'The server does not enforce the schema; the model only tries to follow it.',
          'zh-cn': '服务器没有强制执行 schema；模型只是尽量遵循。',
        },
        tell: { en: 'It happens now and then, more with small models.', 'zh-cn': '偶尔发生，小模型更频繁。' },
      },
      {
        text: { en: 'The schema asks for more than the prompt tells.', 'zh-cn': 'schema 的要求多于提示词所述。' },
        tell: { en: 'The same field fails each time.', 'zh-cn': '每次都是同一字段失败。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Let the server enforce it: supportsStructuredOutputs, or guided decoding in vLLM',
          'zh-cn': '让服务器强制执行：supportsStructuredOutputs，或 vLLM 的引导解码',
        },
      },
      {
        title: {
          en: 'Describe each field: .describe("…"), and repair or ask again once',
          'zh-cn': '描述每个字段：.describe("…")，并修复或重试一次',
        },
      },
    ],
    guide: ['G-S7', 'G-S6', 'G-C7', 'G-F7', 'G-X3'],
  },
  {
    code: 'AGL-J402',
    title: { en: 'A program that was started ended with an error', 'zh-cn': '启动的程序以错误结束' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'cross-service',
    layer: 'business',
    shows: [
      { kind: 'text', template: 'Error: spawnSync {program} ETIMEDOUT' },
      { kind: 'text', template: 'Error: Command failed: {command}' },
      { kind: 'text', template: 'Error: Command failed with exit code {code:int}' },
      { kind: 'text', template: 'ExecaError: Command failed with exit code {code:int}' },
    ],
    meaning: {
      en: 'Node.js started another program and waited; it ended with an exit code other than 0, or by a signal. What it wrote to stderr says why.',
      'zh-cn': 'Node.js 启动了另一个程序并等待；它以非 0 退出码或信号结束。原因在其 stderr 中。',
    },
    causes: [
      {
        text: { en: 'The program itself failed.', 'zh-cn': '该程序本身失败。' },
        tell: {
          en: '“status” or “code” is a number, and stderr is not empty.',
          'zh-cn': '“status”或“code”为数字，且 stderr 不为空。',
        },
      },
      {
        text: { en: 'It was ended by a time limit or from outside.', 'zh-cn': '它因时间上限或被外部结束。' },
        tell: {
          en: '“signal” is SIGTERM or SIGKILL, “killed” is true.',
          'zh-cn': '“signal”为 SIGTERM 或 SIGKILL，“killed”为 true。',
        },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Print error.stderr as text, and run the same command by hand',
          'zh-cn': '以文本打印 error.stderr，并手动运行同样的命令',
        },
      },
    ],
    guide: ['G-S11', 'G-C9', 'G-F9', 'G-X2'],
  },
  {
    code: 'AGL-J403',
    title: { en: 'A stream was used after its end', 'zh-cn': '流结束后仍被使用' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'inconsistency',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'Error [ERR_STREAM_WRITE_AFTER_END]: write after end' },
      { kind: 'text', template: "code: 'ERR_STREAM_WRITE_AFTER_END'" },
      { kind: 'text', template: "code: 'ERR_STREAM_DESTROYED'" },
      { kind: 'text', template: "code: 'ERR_STREAM_PUSH_AFTER_EOF'" },
      { kind: 'text', template: 'ReadableStream is locked' },
      { kind: 'text', template: 'Body is unusable: Body has already been read' },
      { kind: 'text', template: 'Body has already been consumed' },
      { kind: 'text', template: "code: 'ERR_IPC_CHANNEL_CLOSED'" },
    ],
    meaning: {
      en: 'Code wrote to, or read from, a stream, an answer or a channel that was closed or read before. This piece of data was not passed on.',
      'zh-cn': '代码向已关闭或已读取的流、应答或通道写入或读取。这部分数据没有传递。',
    },
    causes: [
      {
        text: {
          en: 'The answer is read twice: text() for the log and json() for the program.',
          'zh-cn': '应答被读取两次：日志用 text()，程序用 json()。',
        },
        tell: { en: 'The message says “Body” or “locked”.', 'zh-cn': '消息含“Body”或“locked”。' },
      },
      {
        text: {
          en: 'A callback still writes after end() or after the other side left.',
          'zh-cn': 'end() 之后或对方离开后回调仍在写入。',
        },
        tell: {
          en: 'The message says “write after end”, “destroyed” or “Channel closed”.',
          'zh-cn': '消息含“write after end”、“destroyed”或“Channel closed”。',
        },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Read once and keep the text, or clone() the answer before',
          'zh-cn': '只读一次并保留文本，或先 clone() 应答',
        },
      },
      {
        title: {
          en: 'Use pipeline of node:stream/promises, and await it',
          'zh-cn': '使用 node:stream/promises 的 pipeline 并等待',
        },
      },
    ],
    guide: ['G-S13', 'G-C11', 'G-F11'],
  },
  {
    code: 'AGL-J404',
    title: { en: 'A WebSocket was refused by the server', 'zh-cn': 'WebSocket 被服务器拒绝' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'connection',
    layer: 'interface',
    shows: [
      { kind: 'text', template: 'Error: Unexpected server response: {status:int}' },
      { kind: 'text', template: 'Error: socket hang up', with: ['ws/lib/websocket.js'] },
      { kind: 'text', template: 'server rejected WebSocket connection: HTTP {status:int}' },
      { kind: 'text', template: 'InvalidStatus: server rejected WebSocket connection' },
      { kind: 'text', template: 'WebSocketBadStatusException: Handshake status {status:int}' },
    ],
    meaning: {
      en: 'The server was reached and answered with a plain HTTP status in place of a WebSocket.',
      'zh-cn': '已连接到服务器，但它以普通 HTTP 状态应答，而不是建立 WebSocket。',
    },
    causes: [
      {
        text: {
          en: 'The path is wrong, or the server speaks no WebSocket there.',
          'zh-cn': '路径有误，或服务器在该处不支持 WebSocket。',
        },
        tell: { en: 'The status is 404, 400 or 200.', 'zh-cn': '状态为 404、400 或 200。' },
      },
      {
        text: { en: 'Credentials are missing.', 'zh-cn': '缺少凭据。' },
        tell: { en: 'The status is 401 or 403.', 'zh-cn': '状态为 401 或 403。' },
      },
      {
        text: { en: 'A gateway between does not pass the upgrade on.', 'zh-cn': '中间的网关没有转发升级请求。' },
        tell: {
          en: 'It works without the gateway; the status is 400, 426 or 502.',
          'zh-cn': '绕过网关可用；状态为 400、426 或 502。',
        },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Call the same path with curl -i and read the status and body',
          'zh-cn': '用 curl -i 调用同一路径，查看状态与正文',
        },
      },
      { title: { en: 'In nginx pass Upgrade and Connection on', 'zh-cn': '在 nginx 中转发 Upgrade 与 Connection' } },
    ],
    guide: ['G-S4', 'G-S12', 'G-C1', 'G-C2', 'G-F1', 'G-F2', 'G-E404'],
  },
  {
    code: 'AGL-J405',
    title: { en: 'A program wrote more than the buffer holds', 'zh-cn': '程序输出超过缓冲区容量' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'memory',
    layer: 'low',
    shows: [
      { kind: 'text', template: "code: 'ERR_CHILD_PROCESS_STDIO_MAXBUFFER'" },
      { kind: 'text', template: 'RangeError [ERR_CHILD_PROCESS_STDIO_MAXBUFFER]' },
      { kind: 'text', template: 'Error: spawnSync {program} ENOBUFS' },
    ],
    meaning: {
      en: 'exec keeps at most 1 MB of what a program writes, then ends it. Its output is cut.',
      'zh-cn': 'exec 最多保留程序 1 MB 的输出，超过后将其结束。输出被截断。',
    },
    causes: [
      {
        text: {
          en: 'A tool of the agent prints a large file or a long log.',
          'zh-cn': 'agent 的工具打印了大文件或很长的日志。',
        },
        tell: { en: 'The output before the error is long.', 'zh-cn': '错误之前的输出很长。' },
      },
    ],
    fixes: [
      { title: { en: 'Raise it: { maxBuffer: 64 * 1024 * 1024 }', 'zh-cn': '调大：{ maxBuffer: 64 * 1024 * 1024 }' } },
      { title: { en: 'Use spawn and read the output as it comes', 'zh-cn': '使用 spawn 并逐步读取输出' } },
    ],
    guide: ['G-S9', 'G-C12', 'G-F12'],
  },
];
