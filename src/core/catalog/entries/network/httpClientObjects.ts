import type { CatalogEntry } from '../../entry';

/** Clients, answers and sockets that are used after their end or before they are read. */
export const httpClientObjectsEntries: readonly CatalogEntry[] = [
  {
    code: 'AGL-N700',
    title: { en: 'A client or session is used after it was closed', 'zh-cn': '客户端或会话在关闭后仍被使用' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'inconsistency',
    layer: 'low',
    shows: [
      { kind: 'exception', type: 'RuntimeError', message: 'Session is closed' },
      { kind: 'exception', type: 'RuntimeError', message: 'Cannot send a request, as the client has been closed.' },
      { kind: 'exception', type: 'RuntimeError', message: 'Connector is closed.' },
      { kind: 'exception', type: 'RuntimeError', message: 'Cannot open a client instance more than once.' },
      { kind: 'exception', type: 'RuntimeError', message: 'Cannot reopen a client instance, once it has been closed.' },
      { kind: 'exception', type: 'ClientConnectionError', message: 'Connector is closed' },
    ],
    meaning: {
      en: 'The object that holds the connections has been closed. No request leaves the process.',
      'zh-cn': '持有连接的对象已经关闭，请求不会发出。',
    },
    causes: [
      {
        text: {
          en: 'It is used outside of its `with` block, often by a task that lives longer.',
          'zh-cn': '在 `with` 块之外使用，常见于存活更久的任务。',
        },
        tell: { en: 'The line is indented less than the block.', 'zh-cn': '该行的缩进小于代码块。' },
      },
      {
        text: {
          en: 'Another part of the program closed a client that is shared.',
          'zh-cn': '程序的另一部分关闭了共享的客户端。',
        },
        tell: {
          en: 'close() or aclose() stands in a handler, a fixture or a finally.',
          'zh-cn': '处理函数、fixture 或 finally 中有 close() 或 aclose()。',
        },
      },
      {
        text: {
          en: 'The server is shutting down while requests are still worked on.',
          'zh-cn': '服务正在关闭，而请求仍在处理。',
        },
        tell: { en: '“Shutting down” stands before it.', 'zh-cn': '之前有 “Shutting down”。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Keep one client open for the life of the program, and close it last',
          'zh-cn': '在程序的整个生命周期内保持一个客户端打开，并在最后关闭它',
        },
      },
    ],
    guide: ['G-S4', 'G-S13', 'G-X1'],
  },
  {
    code: 'AGL-N701',
    title: {
      en: 'The body of a streamed answer was not read, or read twice',
      'zh-cn': '流式响应的正文未读取，或读取了两次',
    },
    severity: 'error',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'low',
    shows: [
      { kind: 'exception', type: 'ResponseNotRead' },
      { kind: 'exception', type: 'StreamConsumed' },
      { kind: 'exception', type: 'StreamClosed' },
      { kind: 'exception', type: 'RequestNotRead' },
      { kind: 'exception', type: 'requests.exceptions.StreamConsumedError' },
      { kind: 'text', template: 'Attempted to access streaming response content, without having called `read()`.' },
      {
        kind: 'text',
        template: 'Attempted to read or stream some content, but the content has already been streamed.',
      },
    ],
    meaning: {
      en: 'With stream the body is fetched only when it is asked for, once.',
      'zh-cn': '使用 stream 时，正文只在请求时读取一次。',
    },
    causes: [
      {
        text: {
          en: '.text or .json() is used inside client.stream() without .read() before.',
          'zh-cn': '在 client.stream() 内使用 .text 或 .json()，而之前没有 .read()。',
        },
        tell: { en: 'The type is ResponseNotRead.', 'zh-cn': '类型为 ResponseNotRead。' },
      },
      {
        text: {
          en: 'An error handler wants to show the body of a failed stream.',
          'zh-cn': '错误处理代码想要显示失败流的正文。',
        },
        tell: {
          en: 'It fails only when the server answers with an error: that answer is the true failure.',
          'zh-cn': '只在服务器返回错误时失败：那个响应才是真正的失败。',
        },
      },
      {
        text: {
          en: 'The body is gone through a second time, for logging for instance.',
          'zh-cn': '正文被第二次遍历，例如用于记录日志。',
        },
        tell: { en: 'The type is StreamConsumed.', 'zh-cn': '类型为 StreamConsumed。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Call response.read() (await response.aread()) before .text or .json()',
          'zh-cn': '在 .text 或 .json() 之前调用 response.read()（或 await response.aread()）',
        },
      },
    ],
    guide: ['G-S6', 'G-X1'],
  },
  {
    code: 'AGL-N702',
    title: { en: 'An answer says it is compressed and is not', 'zh-cn': '响应声称已压缩，实际并非如此' },
    severity: 'error',
    class: 'system',
    category: 'serialization',
    layer: 'low',
    shows: [
      { kind: 'exception', type: 'DecodingError', message: 'while decompressing data' },
      { kind: 'exception', type: 'ContentDecodingError' },
      { kind: 'exception', type: 'requests.exceptions.ContentDecodingError', message: 'failed to decode it' },
      { kind: 'text', template: 'Received response with content-encoding: {encoding}, but failed to decode it.' },
      { kind: 'exception', type: 'ContentEncodingError' },
      { kind: 'exception', type: 'ClientPayloadError', message: 'Can not decode content-encoding' },
      { kind: 'exception', type: 'zlib.error', message: 'while decompressing data' },
    ],
    meaning: {
      en: 'The header content-encoding names a method by which the body cannot be unpacked.',
      'zh-cn': '响应头 content-encoding 所示的方法无法解压正文。',
    },
    causes: [
      {
        text: {
          en: 'A proxy or gateway unpacked the body and left the header as it was, or the reverse.',
          'zh-cn': '代理或网关解压了正文却保留了响应头，或相反。',
        },
        tell: {
          en: 'It works without the gateway, or with `Accept-Encoding: identity`.',
          'zh-cn': '不经过网关，或使用 `Accept-Encoding: identity` 时正常。',
        },
      },
      {
        text: {
          en: "A server of one's own, or a fake in a test, sets the header by hand.",
          'zh-cn': '自己的服务或测试替身手工设置了该响应头。',
        },
        tell: { en: 'The header stands in its code.', 'zh-cn': '其代码中有该响应头。' },
      },
      {
        text: { en: 'The answer broke off.', 'zh-cn': '响应中途中断。' },
        tell: { en: 'The message says incomplete or truncated.', 'zh-cn': '消息中有 incomplete 或 truncated。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Send `Accept-Encoding: identity` to see what comes, and mend the program that sets the header',
          'zh-cn': '发送 `Accept-Encoding: identity` 以查看实际内容，并修正设置该响应头的程序',
        },
      },
    ],
    guide: ['G-S7', 'G-S11', 'G-X1'],
  },
  {
    code: 'AGL-N703',
    title: { en: 'A WebSocket was closed or refused', 'zh-cn': 'WebSocket 被关闭或拒绝' },
    severity: 'error',
    class: 'recoverable',
    category: 'connection',
    layer: 'low',
    shows: [
      { kind: 'exception', type: 'ConnectionClosedError' },
      { kind: 'exception', type: 'ConnectionClosedOK' },
      { kind: 'exception', type: 'websockets.exceptions.InvalidStatus' },
      { kind: 'exception', type: 'websockets.exceptions.InvalidStatusCode' },
      { kind: 'exception', type: 'WSServerHandshakeError' },
      { kind: 'exception', type: 'WebSocketDisconnect' },
      { kind: 'text', template: 'no close frame received or sent' },
      { kind: 'text', template: 'sent 1011 (internal error) keepalive ping timeout; no close frame received' },
    ],
    meaning: {
      en: 'The connection for messages in both directions ended, or was never granted.',
      'zh-cn': '双向消息连接已结束，或从未建立。',
    },
    causes: [
      {
        text: {
          en: 'The server ended, or failed at a message; code 1011 says so.',
          'zh-cn': '服务端已结束，或处理消息时失败；代码 1011 表示如此。',
        },
        tell: { en: 'Its own log has a traceback at that time.', 'zh-cn': '其自身日志在该时刻有回溯。' },
      },
      {
        text: {
          en: 'One side was busy for so long that a ping went unanswered.',
          'zh-cn': '一方忙碌太久，ping 没有得到应答。',
        },
        tell: { en: 'The message says keepalive ping timeout.', 'zh-cn': '消息为 keepalive ping timeout。' },
      },
      {
        text: {
          en: 'The address, the key or the path is wrong, or a proxy does not pass WebSockets.',
          'zh-cn': '地址、密钥或路径错误，或代理不转发 WebSocket。',
        },
        tell: {
          en: 'The message gives a status such as 401, 403 or 404.',
          'zh-cn': '消息给出 401、403 或 404 等状态码。',
        },
      },
      {
        text: { en: 'The other side was done and said so.', 'zh-cn': '对方已完成并正常关闭。' },
        tell: { en: 'The code is 1000 or 1001.', 'zh-cn': '代码为 1000 或 1001。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Connect again with a growing delay, and keep long work out of the loop that reads messages',
          'zh-cn': '以递增的延迟重新连接，并把耗时工作移出读取消息的循环',
        },
      },
    ],
    guide: ['G-S4', 'G-S11', 'G-F1', 'G-X3'],
  },
  {
    code: 'AGL-N704',
    title: { en: 'The mail server refused', 'zh-cn': '邮件服务器拒绝了请求' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'authentication',
    layer: 'interface',
    shows: [
      { kind: 'exception', type: 'SMTPAuthenticationError' },
      { kind: 'exception', type: 'SMTPSenderRefused' },
      { kind: 'exception', type: 'SMTPRecipientsRefused' },
      { kind: 'exception', type: 'SMTPServerDisconnected' },
      { kind: 'exception', type: 'SMTPNotSupportedError' },
      { kind: 'exception', type: 'SMTPDataError' },
      { kind: 'exception', type: 'SMTPConnectError' },
      { kind: 'text', template: 'imaplib.IMAP4.error: {detail}' },
      { kind: 'text', template: 'imaplib.error: {detail}' },
    ],
    meaning: {
      en: 'A tool that sends or reads mail reached the server, which did not accept the login, the sender or the connection.',
      'zh-cn': '收发邮件的工具已连接到服务器，但登录、发件人或连接未被接受。',
    },
    causes: [
      {
        text: {
          en: 'User or password are wrong, or the provider wants an app password.',
          'zh-cn': '用户名或密码错误，或提供商要求使用应用专用密码。',
        },
        tell: { en: 'The code is 534 or 535.', 'zh-cn': '代码为 534 或 535。' },
      },
      {
        text: {
          en: 'TLS was not started before the login, or the port does not fit: 465 for SMTP_SSL, 587 for starttls.',
          'zh-cn': '登录之前没有启用 TLS，或端口不匹配：465 用于 SMTP_SSL，587 用于 starttls。',
        },
        tell: {
          en: 'The connection is closed at once, or AUTH is not supported.',
          'zh-cn': '连接立即被关闭，或不支持 AUTH。',
        },
      },
      {
        text: {
          en: 'The sender or a recipient may not be used from this account.',
          'zh-cn': '该账号不得使用此发件人或收件人。',
        },
        tell: { en: 'The code is 550 to 554.', 'zh-cn': '代码为 550 至 554。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Use port 587 with starttls() and an app password, and try the login alone first',
          'zh-cn': '使用 587 端口、starttls() 和应用专用密码，并先单独测试登录',
        },
      },
    ],
    guide: ['G-S12', 'G-S4', 'G-X3'],
  },
];
