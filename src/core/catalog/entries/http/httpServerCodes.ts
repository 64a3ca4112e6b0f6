import type { CatalogEntry } from '../../entry';

/** Answers of 5xx from any server. */
export const httpServerCodesEntries: readonly CatalogEntry[] = [
  {
    code: 'AGL-H500',
    title: { en: 'The server failed inside (500)', 'zh-cn': '服务器内部出错（500）' },
    severity: 'error',
    class: 'system',
    category: 'cross-service',
    layer: 'interface',
    shows: [
      { kind: 'text', template: 'curl: (22) The requested URL returned error: 500' },
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
      { kind: 'text', template: 'curl: (22) The requested URL returned error: 502' },
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
      { kind: 'text', template: 'curl: (22) The requested URL returned error: 503' },
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
