import type { CatalogEntry } from '../../entry';

/** nginx, Envoy, HAProxy and Traefik in front of model servers, stores and collectors. */
export const gatewaysInFrontEntries: readonly CatalogEntry[] = [
  {
    code: 'AGL-H310',
    title: { en: 'A gateway does not reach the server behind it', 'zh-cn': '网关无法连接其后端服务器' },
    severity: 'error',
    class: 'system',
    category: 'cross-service',
    layer: 'business',
    shows: [
      { kind: 'text', template: 'no resolver defined to resolve {host}' },
      { kind: 'text', template: 'connect() to {address} failed ({code:int}: {why}) while connecting to upstream' },
      { kind: 'text', template: '522: Connection timed out' },
      { kind: 'text', template: '521: Web server is down' },
      { kind: 'text', template: 'connect() failed ({code:int}: {why}) while connecting to upstream' },
      { kind: 'text', template: 'upstream prematurely closed connection while reading' },
      { kind: 'text', template: 'recv() failed ({code:int}: {why}) while reading response header from upstream' },
      { kind: 'text', template: 'no live upstreams while connecting to upstream' },
      { kind: 'text', template: 'host not found in upstream "{host}"' },
      { kind: 'text', template: '{host} could not be resolved ({code:int}: {why})' },
      { kind: 'text', template: 'upstream connect error or disconnect/reset before headers' },
      { kind: 'text', template: 'no healthy upstream' },
      { kind: 'text', template: 'has no server available!' },
      { kind: 'text', template: "'502 Bad Gateway' caused by: {why}" },
      { kind: 'text', template: 'No server is available to handle this request.' },
      { kind: 'text', template: '{level} dial tcp {address}: connect: connection refused', with: ['reverseproxy'] },
    ],
    meaning: {
      en: 'The request came to the gateway, and the model server or store behind it was not there or hung up. The client sees 502 or 503.',
      'zh-cn': '请求到达网关，而其后的模型服务器或 store 不在或断开。客户端看到 502 或 503。',
    },
    causes: [
      {
        text: {
          en: 'The server behind is not started, still loads its model, or has crashed.',
          'zh-cn': '后端服务器没有启动、仍在加载模型或已崩溃。',
        },
        tell: {
          en: 'The message says “refused”, “healthy” or “prematurely closed”.',
          'zh-cn': '消息含“refused”、“healthy”或“prematurely closed”。',
        },
      },
      {
        text: {
          en: 'The gateway has a wrong address: in a container, 127.0.0.1 is the gateway itself.',
          'zh-cn': '网关的地址有误：在容器中 127.0.0.1 是网关自身。',
        },
        tell: { en: 'The server answers when it is called directly.', 'zh-cn': '直接调用时服务器有应答。' },
      },
      {
        text: {
          en: 'The name behind cannot be resolved, or was resolved once at start.',
          'zh-cn': '后端名称无法解析，或只在启动时解析过一次。',
        },
        tell: {
          en: 'The message says “host not found” or “resolved”.',
          'zh-cn': '消息含“host not found”或“resolved”。',
        },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Call the server behind directly, from where the gateway runs',
          'zh-cn': '从网关所在处直接调用后端服务器',
        },
      },
      { title: { en: 'Read the log of the server behind at this time', 'zh-cn': '查看后端服务器此时的日志' } },
    ],
    guide: ['G-S11', 'G-S4', 'G-E502', 'G-E503', 'G-C1', 'G-C3', 'G-F1', 'G-F3', 'G-X2'],
  },
  {
    code: 'AGL-H311',
    title: { en: 'A gateway waited too long for the server behind it', 'zh-cn': '网关等待后端服务器过久' },
    severity: 'error',
    class: 'recoverable',
    category: 'latency',
    layer: 'business',
    shows: [
      { kind: 'text', template: '524: A timeout occurred' },
      { kind: 'text', template: 'upstream timed out ({code:int}: {why}) while' },
      { kind: 'text', template: 'upstream request timeout' },
      { kind: 'text', template: 'stream timeout', with: ['504'] },
      { kind: 'text', template: "The server didn't respond in time." },
      { kind: 'text', template: 'InternalServerError: Gateway Timeout' },
      { kind: 'text', template: 'InternalServerError: upstream request timeout' },
    ],
    meaning: {
      en: 'The server behind took the request and did not answer within the time the gateway allows (60 seconds in nginx, 15 in Envoy). The client sees 504.',
      'zh-cn': '后端接受了请求，但没有在网关允许的时间内应答（nginx 为 60 秒，Envoy 为 15 秒）。客户端看到 504。',
    },
    causes: [
      {
        text: { en: 'A model writes a long answer that is not streamed.', 'zh-cn': '模型生成很长的非流式回答。' },
        tell: { en: 'Every such call ends after the same number of seconds.', 'zh-cn': '此类调用都在相同秒数后结束。' },
      },
      {
        text: { en: 'The server behind has too many requests in its queue.', 'zh-cn': '后端服务器队列中请求过多。' },
        tell: { en: 'It vanishes with fewer runners.', 'zh-cn': '减少 runner 后消失。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Raise the limit: proxy_read_timeout 600s in nginx, timeout in Envoy’s route',
          'zh-cn': '调大上限：nginx 的 proxy_read_timeout 600s，Envoy 路由中的 timeout',
        },
      },
      {
        title: {
          en: 'Stream the answer, with proxy_buffering off',
          'zh-cn': '使用流式输出，并设置 proxy_buffering off',
        },
      },
    ],
    guide: ['G-S8', 'G-S11', 'G-E504', 'G-C10', 'G-F3', 'G-F10', 'G-X3'],
  },
  {
    code: 'AGL-H312',
    title: { en: 'A gateway refused a request for its size', 'zh-cn': '网关因请求过大而拒绝' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'client intended to send too large body: {size:int} bytes' },
      { kind: 'text', template: 'upstream sent too big header while reading response header from upstream' },
      { kind: 'text', template: 'client sent too long header line' },
    ],
    meaning: {
      en: 'The gateway allows requests only up to a size (1 MB in nginx), and this one is larger. The server behind never saw it.',
      'zh-cn': '网关只允许一定大小以内的请求（nginx 为 1 MB），而此请求更大。后端从未收到。',
    },
    causes: [
      {
        text: { en: 'Spans or messages with images or long prompts.', 'zh-cn': 'span 或消息含图片或很长的提示词。' },
        tell: { en: 'The path is /v1/traces or a chat completion.', 'zh-cn': '路径为 /v1/traces 或聊天补全。' },
      },
      {
        text: { en: 'A header is very long, such as a token.', 'zh-cn': '某个请求头很长，例如令牌。' },
        tell: { en: 'The message says “header”.', 'zh-cn': '消息含“header”。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Raise the limit: client_max_body_size 64m in nginx',
          'zh-cn': '调大上限：nginx 的 client_max_body_size 64m',
        },
      },
      {
        title: {
          en: 'Send smaller batches: OTEL_BSP_MAX_EXPORT_BATCH_SIZE=64',
          'zh-cn': '发送更小的批次：OTEL_BSP_MAX_EXPORT_BATCH_SIZE=64',
        },
      },
    ],
    guide: ['G-S6', 'G-C7', 'G-F7', 'G-E400'],
  },
  {
    code: 'AGL-H313',
    title: { en: 'A gateway cannot use its configuration', 'zh-cn': '网关无法使用其配置' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'low',
    shows: [
      { kind: 'text', template: '[emerg] {who}: unknown directive "{name}"' },
      { kind: 'text', template: 'nginx: [emerg] {what}', without: ['bind()', 'could not bind', 'host not found'] },
      { kind: 'text', template: 'nginx: configuration file {path} test failed' },
      { kind: 'text', template: 'Fatal errors found in configuration.', with: ['haproxy'] },
      { kind: 'text', template: 'error initializing configuration', with: ['envoy'] },
      { kind: 'text', template: 'invalid number of arguments in "{directive}" directive' },
    ],
    meaning: {
      en: 'The gateway did not start, or goes on with its former configuration.',
      'zh-cn': '网关没有启动，或继续使用之前的配置。',
    },
    causes: [
      {
        text: {
          en: 'A word is misspelled, a semicolon or brace is missing.',
          'zh-cn': '拼写错误，或缺少分号、花括号。',
        },
        tell: { en: 'The message ends with file and line.', 'zh-cn': '消息以文件与行号结尾。' },
      },
      {
        text: { en: 'A certificate or an included file is not there.', 'zh-cn': '证书或被包含的文件不存在。' },
        tell: {
          en: 'The message says “cannot load” or “No such file”.',
          'zh-cn': '消息含“cannot load”或“No such file”。',
        },
      },
    ],
    fixes: [{ title: { en: 'Check it before a reload', 'zh-cn': '重新加载前先检查' }, terminal: 'nginx -t' }],
    guide: ['G-S6', 'G-C7', 'G-F7'],
  },
];
