import type { CatalogEntry } from '../../entry';

/** The HTTP codes of the guide below 500, for any server: what each means to an agent's run, told apart by who answered. Those of 5xx stand in `httpServerCodes`, single servers and routes in `httpAgentLightning` and `httpGateway`. */
export const httpCodesEntries: readonly CatalogEntry[] = [
  {
    code: 'AGL-H400',
    title: { en: 'The request was malformed (400)', 'zh-cn': '请求格式错误（400）' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'interface',
    shows: [
      { kind: 'http', status: 400 },
      { kind: 'text', template: "Client error '400 Bad Request' for url '{url}'" },
      { kind: 'text', template: '400 Client Error: Bad Request for url: {url}' },
      { kind: 'text', template: "400, message='Bad Request', url=" },
      { kind: 'text', template: 'Request failed with status code 400' },
    ],
    meaning: {
      en: 'The server understood who asked but not what: body, parameters or headers are not as it wants them. Sending the same again fails again.',
      'zh-cn': '服务器收到了请求，但请求体、参数或请求头不符合要求。原样重发仍会失败。',
    },
    causes: [
      {
        text: {
          en: 'A model server refuses a parameter or a prompt that is too long.',
          'zh-cn': '模型服务器拒绝了某个参数，或提示词过长。',
        },
        tell: {
          en: 'The path ends in /chat/completions or /completions; the body names the parameter or the context length.',
          'zh-cn': '路径以 /chat/completions 或 /completions 结尾；响应体指出了参数或上下文长度。',
        },
      },
      {
        text: {
          en: 'A store of Agent Lightning 0.3 refuses null or a page that cannot be.',
          'zh-cn': 'Agent Lightning 0.3 的 store 拒绝了 null 值或不可能的分页。',
        },
        tell: {
          en: 'The body says “cannot be a null value”, “Limit must be greater than 0” or “Invalid sort_by”.',
          'zh-cn': '响应体中有“cannot be a null value”、“Limit must be greater than 0”或“Invalid sort_by”。',
        },
      },
      {
        text: {
          en: 'A store of 0.2 answers 400 for whatever goes wrong inside it.',
          'zh-cn': '0.2 的 store 内部无论出什么错都返回 400。',
        },
        tell: {
          en: 'The path has no /v1/agl, and the body holds a traceback.',
          'zh-cn': '路径中没有 /v1/agl，且响应体含有 traceback。',
        },
      },
      {
        text: {
          en: 'Plain HTTP was spoken to a port that wants HTTPS.',
          'zh-cn': '向要求 HTTPS 的端口发送了普通 HTTP。',
        },
        tell: {
          en: 'The body says “The plain HTTP request was sent to HTTPS port”.',
          'zh-cn': '响应体中有“The plain HTTP request was sent to HTTPS port”。',
        },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Read the body of the answer: it names the field or the parameter',
          'zh-cn': '查看响应体：其中指出了字段或参数',
        },
      },
      {
        title: {
          en: "Print what is sent just before the call, and compare it with the server's documentation",
          'zh-cn': '在调用前打印发送的内容，并与服务器文档对照',
        },
      },
    ],
    guide: ['G-E400', 'G-S6', 'G-C6', 'G-C7', 'G-F6', 'G-F7'],
  },
  {
    code: 'AGL-H401',
    title: { en: 'The credentials were not accepted (401)', 'zh-cn': '凭据未被接受（401）' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'authentication',
    layer: 'interface',
    shows: [
      { kind: 'text', template: 'curl: (22) The requested URL returned error: 401' },
      { kind: 'text', template: 'HTTP request sent, awaiting response... 401 ' },
      { kind: 'http', status: 401 },
      { kind: 'text', template: "Client error '401 Unauthorized' for url '{url}'" },
      { kind: 'text', template: '<h1>401 Authorization Required</h1>' },
      { kind: 'text', template: '401 Client Error: Unauthorized for url: {url}' },
      { kind: 'text', template: "401, message='Unauthorized', url=" },
      { kind: 'text', template: 'Request failed with status code 401' },
    ],
    meaning: {
      en: 'The server does not know who asks: the key or token is missing, wrong or expired. Trying again does not help.',
      'zh-cn': '服务器无法确认请求者的身份：密钥或令牌缺失、错误或已过期。重试没有用。',
    },
    causes: [
      {
        text: {
          en: 'The key is not set in the process that makes the call.',
          'zh-cn': '发出请求的进程中没有设置密钥。',
        },
        tell: {
          en: 'It works in your terminal and fails in the runner, a container or a service.',
          'zh-cn': '在你的终端中可用，在 runner、容器或服务中失败。',
        },
      },
      {
        text: {
          en: 'The key belongs to another server: an OpenAI key sent to a local endpoint, or the reverse.',
          'zh-cn': '密钥属于另一个服务器：把 OpenAI 密钥发给了本地端点，或相反。',
        },
        tell: {
          en: 'The host in the message is not the one that issued the key.',
          'zh-cn': '消息中的主机不是签发该密钥的一方。',
        },
      },
      {
        text: {
          en: 'The value carries a quote, a blank or a line break from an .env file.',
          'zh-cn': '值中带有来自 .env 文件的引号、空格或换行。',
        },
        tell: { en: 'Its length differs from that of the key you were given.', 'zh-cn': '它的长度与所发密钥不同。' },
      },
      {
        text: {
          en: 'The gateway of Agent Lightning 1.0 has a `key`, and this client none or another.',
          'zh-cn': 'Agent Lightning 1.0 的网关设置了 `key`，而此客户端没有或不一致。',
        },
        tell: {
          en: 'The body says “Invalid or missing API key”.',
          'zh-cn': '响应体中有“Invalid or missing API key”。',
        },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Set the key where the failing process gets its environment, and start that process again',
          'zh-cn': '在出错进程的环境中设置密钥，然后重新启动该进程',
        },
      },
      { title: { en: 'Check that base URL and key belong together', 'zh-cn': '确认 base URL 与密钥相匹配' } },
    ],
    guide: ['G-E401', 'G-S12', 'G-C1', 'G-F1', 'G-F7'],
  },
  {
    code: 'AGL-H403',
    title: { en: 'The server forbids this (403)', 'zh-cn': '服务器禁止此操作（403）' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'authentication',
    layer: 'interface',
    shows: [
      { kind: 'text', template: 'curl: (22) The requested URL returned error: 403' },
      { kind: 'text', template: 'HTTP request sent, awaiting response... 403 ' },
      { kind: 'http', status: 403 },
      { kind: 'text', template: "Client error '403 Forbidden' for url '{url}'" },
      { kind: 'exception', type: 'PermissionDeniedError', message: 'Error code: 403' },
      { kind: 'text', template: '<h1>403 Forbidden</h1>' },
      { kind: 'text', template: '403 Client Error: Forbidden for url: {url}' },
      { kind: 'text', template: "403, message='Forbidden', url=" },
      { kind: 'text', template: 'Request failed with status code 403' },
    ],
    meaning: {
      en: 'The server knows who asks and refuses: this key, address or caller may not do it.',
      'zh-cn': '服务器知道请求者是谁，但拒绝：该密钥、地址或调用者没有权限。',
    },
    causes: [
      {
        text: {
          en: 'The key has no access to this model, project or region.',
          'zh-cn': '该密钥无权访问此模型、项目或地区。',
        },
        tell: { en: 'Another model works with the same key.', 'zh-cn': '同一密钥可以使用其他模型。' },
      },
      {
        text: {
          en: 'A proxy or firewall of the network answers instead of the server.',
          'zh-cn': '应答来自网络中的代理或防火墙，而不是服务器。',
        },
        tell: {
          en: 'The body is an HTML page that names a proxy, or the host is inside your own network.',
          'zh-cn': '响应体是提到代理的 HTML 页面，或主机位于你自己的网络中。',
        },
      },
      {
        text: {
          en: "The local store is asked by a web page, or under a name that is not this machine's.",
          'zh-cn': '网页或非本机名称访问了本地 store。',
        },
        tell: { en: 'The body names AGL-S017.', 'zh-cn': '响应体中有 AGL-S017。' },
      },
      {
        text: {
          en: 'The port belongs to another program: on macOS, AirPlay answers 403 on port 5000.',
          'zh-cn': '端口属于其他程序：在 macOS 上，AirPlay 会在 5000 端口返回 403。',
        },
        tell: { en: 'The answer carries “Server: AirTunes”.', 'zh-cn': '响应头中有“Server: AirTunes”。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Check what the key may do in the console of its provider',
          'zh-cn': '在服务商控制台查看该密钥的权限',
        },
      },
      {
        title: {
          en: 'Leave local addresses out of the proxy: NO_PROXY=localhost,127.0.0.1',
          'zh-cn': '让本地地址不经过代理：NO_PROXY=localhost,127.0.0.1',
        },
      },
      { title: { en: 'Call the store as 127.0.0.1', 'zh-cn': '以 127.0.0.1 访问 store' } },
    ],
    guide: ['G-E403', 'G-S12', 'G-S3', 'G-C2', 'G-F2', 'G-F7'],
  },
  {
    code: 'AGL-H404',
    title: { en: 'There is nothing at this address (404)', 'zh-cn': '此地址没有内容（404）' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'not-found',
    layer: 'interface',
    shows: [
      { kind: 'text', template: 'HTTP request sent, awaiting response... 404 ' },
      { kind: 'text', template: 'curl: (22) The requested URL returned error: 404' },
      { kind: 'http', status: 404 },
      { kind: 'text', template: "Client error '404 Not Found' for url '{url}'" },
      { kind: 'text', template: '<h1>404 Not Found</h1>' },
      { kind: 'text', template: '404 Client Error: Not Found for url: {url}' },
      { kind: 'text', template: "404, message='Not Found', url=" },
      { kind: 'text', template: 'Request failed with status code 404' },
    ],
    meaning: {
      en: 'The server was reached, but has no such path or no such thing. Look first whether the path or the id in it is wrong.',
      'zh-cn': '已连接到服务器，但没有该路径或该对象。先看是路径错，还是其中的 id 错。',
    },
    causes: [
      {
        text: {
          en: 'The path is wrong: `/v1` is missing or stands there twice, or a trailing slash is too much.',
          'zh-cn': '路径错误：缺少 `/v1` 或出现两次，或多了结尾的斜杠。',
        },
        tell: { en: 'The body is only “Not Found” and names no id.', 'zh-cn': '响应体只有“Not Found”，没有提到 id。' },
      },
      {
        text: {
          en: 'Client and server speak different versions of Agent Lightning.',
          'zh-cn': '客户端与服务器使用不同版本的 Agent Lightning。',
        },
        tell: {
          en: 'The path is /start_rollout, /dequeue_rollout (0.2), /v1/agl/… (0.3) or /api/rollouts (1.0).',
          'zh-cn': '路径为 /start_rollout、/dequeue_rollout（0.2）、/v1/agl/…（0.3）或 /api/rollouts（1.0）。',
        },
      },
      {
        text: {
          en: 'The id is of another server, or was lost when a server that keeps data in memory was restarted.',
          'zh-cn': 'id 属于另一个服务器，或因只在内存中保存数据的服务器重启而丢失。',
        },
        tell: { en: 'The body names the id.', 'zh-cn': '响应体中提到该 id。' },
      },
      {
        text: { en: 'The model name is not the one that the server has.', 'zh-cn': '模型名与服务器上的不一致。' },
        tell: {
          en: 'The body says that the model does not exist; GET /v1/models lists the names.',
          'zh-cn': '响应体说模型不存在；GET /v1/models 会列出名称。',
        },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Compare host, port, path and id in the message with those of the server',
          'zh-cn': '将消息中的主机、端口、路径和 id 与服务器对照',
        },
      },
      {
        title: { en: 'Attach to the store that has the id', 'zh-cn': '连接到拥有该 id 的 store' },
        command: 'agentLightning.store.attach',
      },
    ],
    guide: ['G-E404', 'G-S5', 'G-C1', 'G-C4', 'G-C5', 'G-C6', 'G-F1', 'G-F5', 'G-F6'],
  },
  {
    code: 'AGL-H408',
    title: { en: 'The server waited too long for the request (408)', 'zh-cn': '服务器等待请求超时（408）' },
    severity: 'error',
    class: 'recoverable',
    category: 'latency',
    layer: 'interface',
    shows: [
      { kind: 'http', status: 408 },
      { kind: 'text', template: "Client error '408 Request Timeout' for url '{url}'" },
      { kind: 'text', template: 'Error code: 408' },
      { kind: 'text', template: '408 Client Error: Request Timeout for url: {url}' },
      { kind: 'text', template: "408, message='Request Timeout', url=" },
      { kind: 'text', template: 'Request failed with status code 408' },
    ],
    meaning: {
      en: 'The server, or a proxy before it, gave up before the request or its answer was complete. The store client of Agent Lightning tries such a request again by itself.',
      'zh-cn': '服务器或其前面的代理在请求或应答完成之前放弃。Agent Lightning 的 store 客户端会自动重试这样的请求。',
    },
    causes: [
      {
        text: { en: 'A large body is sent over a slow connection.', 'zh-cn': '通过慢速连接发送很大的请求体。' },
        tell: { en: 'Small requests succeed.', 'zh-cn': '小请求可以成功。' },
      },
      {
        text: { en: 'A gateway before the model cuts long generations.', 'zh-cn': '模型前面的网关切断了较长的生成。' },
        tell: { en: 'It happens after the same number of seconds each time.', 'zh-cn': '每次都在相同的秒数后发生。' },
      },
      {
        text: {
          en: 'The client stopped while sending: its machine was suspended or overloaded.',
          'zh-cn': '客户端发送到一半停住：机器休眠或过载。',
        },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Let the client wait and try again: raise its time-out and number of retries',
          'zh-cn': '让客户端等待并重试：提高超时和重试次数',
        },
      },
      {
        title: {
          en: 'Send less at once, or ask for fewer tokens (max_tokens)',
          'zh-cn': '减少单次发送的内容，或减小 max_tokens',
        },
      },
    ],
    guide: ['G-E408', 'G-S4', 'G-S8', 'G-C2', 'G-C10', 'G-F1', 'G-F2'],
  },
  {
    code: 'AGL-H429',
    title: { en: 'Too many requests (429)', 'zh-cn': '请求过于频繁（429）' },
    severity: 'warning',
    class: 'recoverable',
    category: 'latency',
    layer: 'interface',
    shows: [
      { kind: 'http', status: 429 },
      { kind: 'text', template: "Client error '429 Too Many Requests' for url '{url}'" },
      { kind: 'text', template: '429 Client Error: Too Many Requests for url: {url}' },
      { kind: 'text', template: "429, message='Too Many Requests', url=" },
      { kind: 'text', template: 'Request failed with status code 429' },
    ],
    meaning: {
      en: 'The server asks to slow down. Most clients wait and try again; it becomes a failure only when they give up, or when the quota is used up.',
      'zh-cn': '服务器要求放慢速度。多数客户端会等待并重试；只有放弃重试或配额用尽时才是真正的失败。',
    },
    causes: [
      {
        text: { en: 'Many runners call the same model at once.', 'zh-cn': '多个 runner 同时调用同一模型。' },
        tell: { en: 'It vanishes with fewer runners.', 'zh-cn': '减少 runner 后消失。' },
      },
      {
        text: {
          en: 'The quota or credit of the account is used up: waiting does not help.',
          'zh-cn': '账户的配额或余额已用尽：等待无效。',
        },
        tell: {
          en: 'The body says insufficient_quota or names billing.',
          'zh-cn': '响应体中有 insufficient_quota 或提到 billing。',
        },
      },
      {
        text: {
          en: 'The gateway of Agent Lightning 1.0 is paused while the trainer updates the weights.',
          'zh-cn': 'Agent Lightning 1.0 的网关在训练器更新权重期间暂停。',
        },
        tell: {
          en: 'The body says “gateway paused”, and the header X-Agl-Paused is there.',
          'zh-cn': '响应体中有“gateway paused”，并带有 X-Agl-Paused 响应头。',
        },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Use fewer runners, or limit the calls in flight with a semaphore',
          'zh-cn': '减少 runner 数量，或用信号量限制并发调用',
        },
      },
      {
        title: {
          en: 'Raise max_retries of the client and let it honour Retry-After',
          'zh-cn': '提高客户端的 max_retries，并让它遵守 Retry-After',
        },
      },
      { title: { en: 'Look at usage and billing of the account', 'zh-cn': '查看账户的用量和账单' } },
    ],
    guide: ['G-E429', 'G-S8', 'G-C11', 'G-C12', 'G-F11', 'G-F12'],
  },
];
