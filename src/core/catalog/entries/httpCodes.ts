import type { CatalogEntry } from '../entry';

/** The ten HTTP codes of the guide, for any server: what each means to an agent's run, told apart by who answered. Single servers and routes stand in `httpRoutes`. */
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
  {
    code: 'AGL-H500',
    title: { en: 'The server failed inside (500)', 'zh-cn': '服务器内部出错（500）' },
    severity: 'error',
    class: 'system',
    category: 'cross-service',
    layer: 'interface',
    shows: [
      { kind: 'http', status: 500 },
      { kind: 'text', template: "Server error '500 Internal Server Error' for url '{url}'" },
      { kind: 'text', template: '500 Server Error: Internal Server Error for url: {url}' },
      { kind: 'text', template: "500, message='Internal Server Error', url=" },
      { kind: 'text', template: 'Request failed with status code 500' },
      {
        kind: 'text',
        template: 'Unhandled application error',
        loggers: ['agentlightning.store'],
        without: ['not found', 'does not exist with primary key', 'have been evicted', 'ResponseValidationError'],
      },
    ],
    meaning: {
      en: "An exception was raised while the server answered. The reason stands in the server's log, not in the client's.",
      'zh-cn': '服务器在应答时抛出了异常。原因在服务器的日志中，而不在客户端。',
    },
    causes: [
      {
        text: {
          en: 'A store of Agent Lightning 0.3 was asked for a rollout or attempt that it does not have: it answers 500, not 404.',
          'zh-cn': '向 Agent Lightning 0.3 的 store 请求了它没有的 rollout 或 attempt：它返回 500 而不是 404。',
        },
        tell: {
          en: "The body's traceback ends in “not found”, “does not exist with primary key(s)” or ResponseValidationError.",
          'zh-cn':
            '响应体的 traceback 以“not found”、“does not exist with primary key(s)”或 ResponseValidationError 结尾。',
        },
      },
      {
        text: {
          en: "The model server's engine died or ran out of memory.",
          'zh-cn': '模型服务器的引擎已崩溃或内存不足。',
        },
        tell: {
          en: 'Its log shows a CUDA error or EngineDeadError; each further call fails.',
          'zh-cn': '其日志中有 CUDA 错误或 EngineDeadError；之后的每次调用都失败。',
        },
      },
      {
        text: { en: "A tool's own server has a fault.", 'zh-cn': '工具自身的服务器有缺陷。' },
        tell: { en: 'Only one input brings it about.', 'zh-cn': '只有特定输入会触发。' },
      },
    ],
    fixes: [
      {
        title: {
          en: "Read the server's log at the same time; the last line of its traceback says why",
          'zh-cn': '查看服务器同一时刻的日志；其 traceback 的最后一行说明了原因',
        },
      },
      {
        title: { en: 'Show the output of the local store', 'zh-cn': '显示本地 store 的输出' },
        command: 'agentLightning.store.showOutput',
      },
    ],
    guide: ['G-E500', 'G-S11', 'G-C8', 'G-C9', 'G-F8', 'G-F9'],
  },
  {
    code: 'AGL-H502',
    title: { en: 'The gateway got no proper answer (502)', 'zh-cn': '网关没有得到正常应答（502）' },
    severity: 'error',
    class: 'system',
    category: 'cross-service',
    layer: 'interface',
    shows: [
      { kind: 'http', status: 502 },
      { kind: 'text', template: "Server error '502 Bad Gateway' for url '{url}'" },
      { kind: 'text', template: '<h1>502 Bad Gateway</h1>' },
      { kind: 'text', template: 'Error code: 502' },
      { kind: 'text', template: '502 Server Error: Bad Gateway for url: {url}' },
      { kind: 'text', template: "502, message='Bad Gateway', url=" },
      { kind: 'text', template: 'Request failed with status code 502' },
    ],
    meaning: {
      en: 'Something between client and server answered: the server behind it is down, restarting or speaks another protocol.',
      'zh-cn': '应答的是客户端与服务器之间的某个程序：它后面的服务器已停止、正在重启或使用其他协议。',
    },
    causes: [
      {
        text: {
          en: 'The model server behind the gateway or LLM proxy is not running.',
          'zh-cn': '网关或 LLM 代理后面的模型服务器没有运行。',
        },
        tell: { en: 'Asked directly, its port refuses.', 'zh-cn': '直接访问其端口会被拒绝。' },
      },
      {
        text: {
          en: 'An HTTP proxy of the environment was asked for a local address that it cannot reach.',
          'zh-cn': '环境中的 HTTP 代理被要求访问它无法到达的本地地址。',
        },
        tell: {
          en: "The host is localhost or private, HTTP_PROXY is set, and the server's log shows no request.",
          'zh-cn': '主机为 localhost 或内网地址，设置了 HTTP_PROXY，且服务器日志中没有该请求。',
        },
      },
      {
        text: {
          en: 'The gateway of Agent Lightning 1.0 gave up after six tries.',
          'zh-cn': 'Agent Lightning 1.0 的网关在六次尝试后放弃。',
        },
        tell: {
          en: 'Its log shows “Retrying upstream request” five times before.',
          'zh-cn': '其日志中之前有五次“Retrying upstream request”。',
        },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Ask the server behind the gateway directly, and start it if it is down',
          'zh-cn': '直接访问网关后面的服务器，若已停止则启动它',
        },
      },
      {
        title: {
          en: 'Leave local addresses out of the proxy: NO_PROXY=localhost,127.0.0.1',
          'zh-cn': '让本地地址不经过代理：NO_PROXY=localhost,127.0.0.1',
        },
      },
    ],
    guide: ['G-E502', 'G-S11', 'G-S4', 'G-C2', 'G-C3', 'G-F2', 'G-F3'],
  },
  {
    code: 'AGL-H503',
    title: { en: 'The service is not available (503)', 'zh-cn': '服务不可用（503）' },
    severity: 'error',
    class: 'recoverable',
    category: 'cross-service',
    layer: 'interface',
    shows: [
      { kind: 'http', status: 503 },
      { kind: 'text', template: "Server error '503 Service Unavailable' for url '{url}'" },
      { kind: 'text', template: '<h1>503 Service Temporarily Unavailable</h1>' },
      { kind: 'text', template: '<h1>503 Service Unavailable</h1>' },
      { kind: 'text', template: '503 Server Error: Service Unavailable for url: {url}' },
      { kind: 'text', template: "503, message='Service Unavailable', url=" },
      { kind: 'text', template: 'Request failed with status code 503' },
    ],
    meaning: {
      en: 'The server runs but cannot take the request now: it is starting, overloaded, or has nothing behind it. Trying again later may help.',
      'zh-cn': '服务器在运行，但现在无法处理请求：正在启动、过载，或后面没有可用的服务。稍后重试可能有用。',
    },
    causes: [
      {
        text: { en: 'The model is still loading.', 'zh-cn': '模型仍在加载。' },
        tell: {
          en: 'It was started minutes ago, and its log has not said yet that it listens.',
          'zh-cn': '几分钟前才启动，日志尚未说明开始监听。',
        },
      },
      {
        text: {
          en: 'No model server of that name is registered at the gateway of Agent Lightning 1.0.',
          'zh-cn': 'Agent Lightning 1.0 的网关上没有注册该名称的模型服务器。',
        },
        tell: {
          en: 'The body says “No servers available for model”.',
          'zh-cn': '响应体中有“No servers available for model”。',
        },
      },
      {
        text: {
          en: 'The local store has more request bodies at once than it keeps, or its disk is full.',
          'zh-cn': '本地 store 同时收到的请求体过多，或磁盘已满。',
        },
        tell: { en: 'The body names AGL-S020 or AGL-S019.', 'zh-cn': '响应体中有 AGL-S020 或 AGL-S019。' },
      },
      {
        text: {
          en: 'An HTTP proxy answers for a server that it cannot reach.',
          'zh-cn': 'HTTP 代理代替它无法访问的服务器应答。',
        },
        tell: { en: 'The body is an HTML page of the proxy.', 'zh-cn': '响应体是代理的 HTML 页面。' },
      },
    ],
    fixes: [
      {
        title: {
          en: "Ask the server's health path, and wait until it is ready before the run starts",
          'zh-cn': '访问服务器的健康检查路径，待其就绪后再开始运行',
        },
      },
      { title: { en: 'Run the health check', 'zh-cn': '运行健康检查' }, command: 'agentLightning.health.run' },
    ],
    guide: ['G-E503', 'G-S11', 'G-S4', 'G-C3', 'G-C12', 'G-F3', 'G-F12'],
  },
  {
    code: 'AGL-H504',
    title: { en: 'The gateway timed out (504)', 'zh-cn': '网关超时（504）' },
    severity: 'error',
    class: 'recoverable',
    category: 'latency',
    layer: 'interface',
    shows: [
      { kind: 'http', status: 504 },
      { kind: 'text', template: "Server error '504 Gateway Timeout' for url '{url}'" },
      { kind: 'text', template: '<h1>504 Gateway Time-out</h1>' },
      { kind: 'text', template: 'Error code: 504' },
      { kind: 'text', template: "Server error '504 Gateway Time-out' for url '{url}'" },
      { kind: 'text', template: '504 Server Error: Gateway Time-out for url: {url}' },
      { kind: 'text', template: '504 Server Error: Gateway Timeout for url: {url}' },
      { kind: 'text', template: "504, message='Gateway Timeout', url=" },
      { kind: 'text', template: 'Request failed with status code 504' },
    ],
    meaning: {
      en: 'A gateway or proxy waited for the server behind it and gave up. The server itself may still be at work on the request.',
      'zh-cn': '网关或代理等待其后面的服务器，最后放弃。服务器可能仍在处理该请求。',
    },
    causes: [
      {
        text: { en: 'The generation takes longer than the gateway allows.', 'zh-cn': '生成所需时间超过网关的上限。' },
        tell: {
          en: 'It happens after the same number of seconds each time; short prompts succeed.',
          'zh-cn': '每次都在相同秒数后发生；短提示词可以成功。',
        },
      },
      {
        text: {
          en: 'An HTTP proxy was asked for an address that only this machine can reach.',
          'zh-cn': 'HTTP 代理被要求访问只有本机能到达的地址。',
        },
        tell: {
          en: "HTTP_PROXY is set, the host is localhost, and the server's log shows no request.",
          'zh-cn': '设置了 HTTP_PROXY，主机为 localhost，且服务器日志中没有该请求。',
        },
      },
      {
        text: { en: 'The server behind hangs.', 'zh-cn': '后面的服务器挂起。' },
        tell: { en: 'Its health path does not answer either.', 'zh-cn': '其健康检查路径也没有应答。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Ask for less: lower max_tokens, or shorten the prompt',
          'zh-cn': '减少请求量：降低 max_tokens 或缩短提示词',
        },
      },
      {
        title: {
          en: 'Raise the time-out of the gateway above the longest generation',
          'zh-cn': '将网关超时设为长于最长的生成时间',
        },
      },
      {
        title: {
          en: 'Leave local addresses out of the proxy: NO_PROXY=localhost,127.0.0.1',
          'zh-cn': '让本地地址不经过代理：NO_PROXY=localhost,127.0.0.1',
        },
      },
    ],
    guide: ['G-E504', 'G-S8', 'G-S11', 'G-C2', 'G-C10', 'G-F1', 'G-F2', 'G-F10'],
  },
];
