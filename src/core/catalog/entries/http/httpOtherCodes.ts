import type { CatalogEntry } from '../../entry';

/** HTTP answers beside the ten codes of the guide, from any server. */
export const httpOtherCodesEntries: readonly CatalogEntry[] = [
  {
    code: 'AGL-H205',
    title: { en: 'The server does not allow this method here (405)', 'zh-cn': '服务器不允许在此使用该方法（405）' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'interface',
    shows: [
      { kind: 'http', status: 405 },
      { kind: 'text', template: "Client error '405 Method Not Allowed' for url '{url}'" },
      { kind: 'text', template: '405 Client Error: Method Not Allowed for url: {url}' },
      { kind: 'text', template: "405, message='Method Not Allowed', url=" },
    ],
    meaning: {
      en: 'The address exists, but not for GET, POST or whatever was sent.',
      'zh-cn': '该地址存在，但不支持所用的 GET、POST 等方法。',
    },
    causes: [
      {
        text: {
          en: 'The path belongs to another call: in 0.3 the queue is taken from by POST, in 0.2 by GET.',
          'zh-cn': '该路径属于另一种调用：0.3 用 POST 从队列取工作，0.2 用 GET。',
        },
      },
      {
        text: { en: 'A redirect turned a POST into a GET.', 'zh-cn': '重定向把 POST 变成了 GET。' },
        tell: {
          en: 'The address lacks https:// or a slash that the server adds.',
          'zh-cn': '地址缺少 https://，或缺少服务器补上的斜杠。',
        },
      },
      {
        text: {
          en: 'The path is unknown, and the dashboard of a 0.3 store answers for every path it does not know.',
          'zh-cn': '路径未知，而 0.3 store 的面板会对所有未知路径应答。',
        },
        tell: { en: '“Allow: GET” stands in the answer.', 'zh-cn': '响应头中有“Allow: GET”。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Use the method that the documentation of this version names',
          'zh-cn': '使用该版本文档所写的方法',
        },
      },
    ],
    guide: ['G-S6', 'G-C6', 'G-C7', 'G-F6', 'G-F7'],
  },
  {
    code: 'AGL-H206',
    title: { en: 'The request does not fit what the server declares (422)', 'zh-cn': '请求不符合服务器的声明（422）' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'interface',
    shows: [
      { kind: 'http', status: 422 },
      { kind: 'text', template: "Client error '422 Unprocessable Entity' for url '{url}'" },
      { kind: 'text', template: "Client error '422 Unprocessable Content' for url '{url}'" },
      { kind: 'text', template: '422 Client Error: Unprocessable Entity for url: {url}' },
      { kind: 'text', template: "422, message='Unprocessable Entity', url=" },
    ],
    meaning: {
      en: 'Body or query were read, but a field is missing, of the wrong type, or has a value that is not allowed. The answer lists each place.',
      'zh-cn': '请求体或查询参数已读取，但有字段缺失、类型错误或取值不被允许。应答列出了每一处。',
    },
    causes: [
      {
        text: { en: 'A required field is missing or misspelt.', 'zh-cn': '缺少必需字段或拼写错误。' },
        tell: { en: 'The answer says “missing” and where (`loc`).', 'zh-cn': '应答中有“missing”和位置（`loc`）。' },
      },
      {
        text: {
          en: 'The body was sent without “Content-Type: application/json”.',
          'zh-cn': '发送请求体时没有“Content-Type: application/json”。',
        },
        tell: { en: 'The place is `body` itself.', 'zh-cn': '位置就是 `body` 本身。' },
      },
      {
        text: {
          en: 'A value is none of those allowed: attempts cannot be `cancelled`, `state_in` is required in 1.0.',
          'zh-cn': '取值不在允许范围内：attempt 不能是 `cancelled`，1.0 中 `state_in` 为必填。',
        },
        tell: { en: 'The answer says literal_error or enum.', 'zh-cn': '应答中有 literal_error 或 enum。' },
      },
      {
        text: {
          en: 'An object was sent where 1.0 wants a list: POST /api/rollouts.',
          'zh-cn': '1.0 的 POST /api/rollouts 需要列表，却发送了对象。',
        },
        tell: { en: 'The answer says list_type.', 'zh-cn': '应答中有 list_type。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Correct the fields that `detail` in the answer names',
          'zh-cn': '改正应答 `detail` 中指出的字段',
        },
      },
      {
        title: {
          en: 'Install the same version of agentlightning on both sides',
          'zh-cn': '在两侧安装相同版本的 agentlightning',
        },
        terminal: 'pip show agentlightning',
      },
    ],
    guide: ['G-S6', 'G-C6', 'G-C7', 'G-F6', 'G-F7'],
  },
  {
    code: 'AGL-H213',
    title: { en: 'The change conflicts with the present state (409)', 'zh-cn': '该修改与当前状态冲突（409）' },
    severity: 'warning',
    class: 'unrecoverable',
    category: 'inconsistency',
    layer: 'interface',
    shows: [
      { kind: 'http', status: 409 },
      { kind: 'text', template: "Client error '409 Conflict' for url '{url}'" },
      { kind: 'text', template: '409 Client Error: Conflict for url: {url}' },
      { kind: 'text', template: "409, message='Conflict', url=" },
    ],
    meaning: {
      en: 'The thing exists already, or is in a state from which this change is not allowed.',
      'zh-cn': '对象已经存在，或其当前状态不允许这样修改。',
    },
    causes: [
      {
        text: {
          en: 'Two clients change the same thing: two controllers, or a late message of a process that was given up.',
          'zh-cn': '两个客户端在修改同一对象：两个 controller，或已被放弃的进程发来的迟到消息。',
        },
        tell: { en: 'In 1.0 the body says “cannot transition”.', 'zh-cn': '在 1.0 中响应体有“cannot transition”。' },
      },
      {
        text: {
          en: 'The same request was sent twice, and the first one succeeded.',
          'zh-cn': '同一请求发送了两次，而第一次已经成功。',
        },
        tell: { en: 'A time-out or retry stands before it in the log.', 'zh-cn': '日志中此前有超时或重试。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Read the present state, then decide whether the change is still wanted',
          'zh-cn': '先读取当前状态，再决定是否仍需修改',
        },
      },
      { title: { en: 'Run one controller per gateway', 'zh-cn': '每个网关只运行一个 controller' } },
    ],
    guide: ['G-S13', 'G-C4', 'G-C11', 'G-F4', 'G-F11'],
  },
  {
    code: 'AGL-H216',
    title: { en: 'The request is too large for the server (413)', 'zh-cn': '请求超过服务器的大小限制（413）' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'memory',
    layer: 'interface',
    shows: [
      { kind: 'http', status: 413 },
      { kind: 'text', template: "Client error '413 Request Entity Too Large' for url '{url}'" },
      { kind: 'text', template: '<h1>413 Request Entity Too Large</h1>' },
      { kind: 'text', template: "Client error '413 Payload Too Large' for url '{url}'" },
      { kind: 'text', template: "Client error '413 Content Too Large' for url '{url}'" },
      { kind: 'text', template: '413 Client Error: {reason} Too Large for url: {url}' },
      { kind: 'text', template: 'Request failed with status code 413' },
    ],
    meaning: {
      en: 'The body is larger than the server, or a proxy before it, takes. The same body will be refused again.',
      'zh-cn': '请求体超过服务器或其前面代理的上限。同样的请求体会再次被拒绝。',
    },
    causes: [
      {
        text: { en: 'A prompt carries images or files as base64.', 'zh-cn': '提示词中以 base64 携带了图片或文件。' },
        tell: { en: 'Requests without them succeed.', 'zh-cn': '不带这些内容的请求可以成功。' },
      },
      {
        text: {
          en: 'nginx or an ingress before the server allows 1 MB only.',
          'zh-cn': '服务器前面的 nginx 或 ingress 只允许 1 MB。',
        },
        tell: { en: 'The body is an HTML page that names nginx.', 'zh-cn': '响应体是提到 nginx 的 HTML 页面。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Send less at once: smaller batches, shorter prompts, scaled images',
          'zh-cn': '减少单次发送的内容：更小的批量、更短的提示词、缩小的图片',
        },
      },
      {
        title: {
          en: 'Raise the limit of the proxy, for nginx client_max_body_size',
          'zh-cn': '提高代理的上限，nginx 为 client_max_body_size',
        },
      },
    ],
    guide: ['G-S7', 'G-S9', 'G-C7', 'G-F7'],
  },
  {
    code: 'AGL-H217',
    title: { en: 'The server does not take this kind of body (415)', 'zh-cn': '服务器不接受这种类型的请求体（415）' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'interface',
    shows: [
      { kind: 'http', status: 415 },
      { kind: 'text', template: "Client error '415 Unsupported Media Type' for url '{url}'" },
      { kind: 'text', template: '415 Client Error: Unsupported Media Type for url: {url}' },
    ],
    meaning: {
      en: 'Content-Type or Content-Encoding name a format that the server does not read.',
      'zh-cn': 'Content-Type 或 Content-Encoding 指定的格式服务器无法读取。',
    },
    causes: [
      {
        text: { en: 'A body was sent as form data instead of JSON.', 'zh-cn': '请求体以表单而不是 JSON 发送。' },
        tell: {
          en: 'With requests or httpx, `data=` was used instead of `json=`.',
          'zh-cn': '使用 requests 或 httpx 时用了 `data=` 而不是 `json=`。',
        },
      },
      {
        text: {
          en: 'The sender compresses in a way the server does not know.',
          'zh-cn': '发送方使用了服务器不支持的压缩方式。',
        },
        tell: { en: 'Content-Encoding is zstd, br or deflate.', 'zh-cn': 'Content-Encoding 为 zstd、br 或 deflate。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Send JSON with json=…, or set Content-Type',
          'zh-cn': '用 json=… 发送 JSON，或设置 Content-Type',
        },
      },
    ],
    guide: ['G-S6', 'G-C6', 'G-C7', 'G-F7'],
  },
  {
    code: 'AGL-H219',
    title: { en: 'A web page came where JSON was expected', 'zh-cn': '应为 JSON，却收到了网页' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'connection',
    layer: 'interface',
    shows: [
      { kind: 'text', template: 'Attempt to decode JSON with unexpected mimetype: text/html' },
      {
        kind: 'exception',
        type: 'aiohttp.client_exceptions.ContentTypeError',
        message: "{status:int}, message='Attempt to decode JSON with unexpected mimetype: text/html",
      },
      { kind: 'text', template: 'Unexpected token \'<\', "<!DOCTYPE "... is not valid JSON' },
      { kind: 'text', template: 'Unexpected token \'<\', "<!doctype "... is not valid JSON' },
      { kind: 'text', template: 'Unexpected token \'<\', "<html>{rest}" is not valid JSON' },
      { kind: 'text', template: 'Unexpected token \'<\', "<html{rest}"... is not valid JSON' },
      { kind: 'text', template: 'SyntaxError: Unexpected token < in JSON at position 0' },
    ],
    meaning: {
      en: "The address answers with HTML: a dashboard, a login page, or a proxy's message, and not the service that was meant.",
      'zh-cn': '该地址返回的是 HTML：面板、登录页或代理的提示，而不是所要的服务。',
    },
    causes: [
      {
        text: {
          en: 'The path is wrong, and the server shows its start page for paths it does not know; a 0.3 store does so with status 200.',
          'zh-cn': '路径错误，而服务器对未知路径显示首页；0.3 的 store 会以状态码 200 这样应答。',
        },
        tell: { en: 'The page is the dashboard of Agent Lightning.', 'zh-cn': '页面是 Agent Lightning 的面板。' },
      },
      {
        text: {
          en: 'A proxy or login portal answers instead of the server.',
          'zh-cn': '代理或登录门户代替服务器应答。',
        },
        tell: { en: 'The page names a company, a proxy or a login.', 'zh-cn': '页面提到公司、代理或登录。' },
      },
      {
        text: {
          en: 'The base URL is that of the web site and not of its API.',
          'zh-cn': 'base URL 是网站地址，而不是 API 地址。',
        },
        tell: { en: '`/v1` or `/api` is missing.', 'zh-cn': '缺少 `/v1` 或 `/api`。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Open the address in a browser and see who answers',
          'zh-cn': '在浏览器中打开该地址，看是谁在应答',
        },
      },
      {
        title: {
          en: 'Correct the base URL, and leave local addresses out of the proxy: NO_PROXY=localhost,127.0.0.1',
          'zh-cn': '改正 base URL，并让本地地址不经过代理：NO_PROXY=localhost,127.0.0.1',
        },
      },
    ],
    guide: ['G-S4', 'G-S11', 'G-C1', 'G-C2', 'G-F1', 'G-F2'],
  },
];
