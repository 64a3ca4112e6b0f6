import type { CatalogEntry } from '../../entry';

/** Names that do not resolve, addresses that are none, and other sides that speak something else. */
export const netAddressesEntries: readonly CatalogEntry[] = [
  {
    code: 'AGL-N209',
    title: { en: 'The name of the server cannot be resolved', 'zh-cn': '无法解析服务器名称' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'connection',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'dial tcp: lookup {host}: no such host' },
      { kind: 'text', template: 'dial tcp: lookup {host} on {server}: no such host' },
      { kind: 'text', template: 'Name or service not known', without: ['/simple/', '╰─>'] },
      { kind: 'text', template: 'nodename nor servname provided, or not known', without: ['/simple/'] },
      { kind: 'text', template: 'Temporary failure in name resolution', without: ['/simple/'] },
      { kind: 'text', template: '[Errno 11001] getaddrinfo failed', without: ['/simple/'] },
      {
        kind: 'text',
        template: 'getaddrinfo ENOTFOUND {host}',
        without: ['npm error', 'npm ERR!'],
      },
      {
        kind: 'text',
        template: 'getaddrinfo EAI_AGAIN {host}',
        without: ['npm error', 'npm ERR!'],
      },
      { kind: 'text', template: 'No address associated with hostname', without: ['/simple/'] },
      { kind: 'text', template: 'curl: (6) Could not resolve host: {host}' },
      { kind: 'text', template: 'ssl:default [getaddrinfo failed]' },
      { kind: 'text', template: 'ssl:default [Domain name not found]' },
      { kind: 'text', template: 'Timeout while contacting DNS servers' },
      { kind: 'text', template: 'Could not contact DNS servers' },
    ],
    meaning: {
      en: 'The name in the address has no IP address here, so no connection was even tried.',
      'zh-cn': '地址中的名称在此没有对应的 IP 地址，因此还没有尝试连接。',
    },
    causes: [
      {
        text: { en: 'The name is mistyped, or still a placeholder.', 'zh-cn': '名称输入有误，或仍是占位符。' },
        tell: {
          en: 'The message shows it: look for blanks, a scheme or a path in the host.',
          'zh-cn': '消息中显示了该名称：查看主机名中是否有空格、协议或路径。',
        },
      },
      {
        text: {
          en: 'The name exists only in another network: a Docker service, a Kubernetes service, a VPN.',
          'zh-cn': '名称只存在于另一个网络：Docker 服务、Kubernetes 服务或 VPN。',
        },
        tell: {
          en: 'It has no dot, or ends in .svc or .internal.',
          'zh-cn': '名称没有点，或以 .svc、.internal 结尾。',
        },
      },
      {
        text: {
          en: 'There is no DNS at all: no network, or a container without one.',
          'zh-cn': '完全没有 DNS：没有网络，或容器没有网络。',
        },
        tell: {
          en: '“Temporary failure” or EAI_AGAIN, and other names fail too.',
          'zh-cn': '显示“Temporary failure”或 EAI_AGAIN，其他名称也解析失败。',
        },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Correct the host in the address; on this machine use 127.0.0.1',
          'zh-cn': '改正地址中的主机名；本机请用 127.0.0.1',
        },
      },
      {
        title: {
          en: 'Inside Docker, join the network of the service or use host.docker.internal',
          'zh-cn': '在 Docker 中加入该服务的网络，或使用 host.docker.internal',
        },
      },
    ],
    guide: ['G-S4', 'G-C1', 'G-C2', 'G-F1'],
  },
  {
    code: 'AGL-N213',
    title: { en: 'The address is not a valid URL', 'zh-cn': '地址不是有效的 URL' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'TypeError: Invalid URL' },
      {
        kind: 'exception',
        type: 'InvalidURL',
        message: "nonnumeric port: '",
        frames: ['http/client.py', '_get_hostport', 'raise InvalidURL'],
      },
      { kind: 'text', template: "URL can't contain control characters." },
      { kind: 'text', template: "Request URL is missing an 'http://' or 'https://' protocol." },
      { kind: 'text', template: "Request URL has an unsupported protocol '{scheme}'" },
      { kind: 'text', template: "No connection adapters were found for '{url}", without: ['exporter'] },
      { kind: 'text', template: 'No scheme supplied. Perhaps you meant' },
      { kind: 'exception', type: 'aiohttp.client_exceptions.NonHttpUrlClientError' },
      { kind: 'exception', type: 'aiohttp.client_exceptions.InvalidUrlClientError' },
      { kind: 'text', template: 'aiohttp.client_exceptions.NonHttpUrlClientError: {url}' },
      { kind: 'text', template: 'aiohttp.client_exceptions.InvalidUrlClientError: {url}' },
      { kind: 'text', template: 'Failed to parse URL from {url}' },
      { kind: 'text', template: 'Invalid non-printable ASCII character in URL' },
      { kind: 'text', template: 'requests.exceptions.InvalidURL: {message}' },
      { kind: 'text', template: '[cause]: Error: unknown scheme' },
      { kind: 'text', template: "encoding with 'idna' codec failed (UnicodeError: label empty or too long)" },
      { kind: 'text', template: 'httpx.InvalidURL: {message}' },
      { kind: 'text', template: 'Port could not be cast to integer value as' },
      { kind: 'text', template: 'Port out of range 0-65535' },
    ],
    meaning: {
      en: 'The value that serves as address has no scheme, a quote or line break in it, a port that cannot be, or is empty. Nothing was sent.',
      'zh-cn': '用作地址的值缺少协议、含有引号或换行、端口不可能，或为空。没有发送任何内容。',
    },
    causes: [
      {
        text: {
          en: 'The scheme is missing: `localhost:8000` instead of `http://localhost:8000`.',
          'zh-cn': '缺少协议：写成了 `localhost:8000` 而不是 `http://localhost:8000`。',
        },
      },
      {
        text: {
          en: 'A variable is empty or not set, so that `undefined` or nothing stands before the path.',
          'zh-cn': '变量为空或未设置，路径前面成了 `undefined` 或空白。',
        },
        tell: {
          en: 'The message shows undefined, None or a path only.',
          'zh-cn': '消息中显示 undefined、None 或只有路径。',
        },
      },
      {
        text: {
          en: 'An .env file put quotes, a carriage return or a comment into the value.',
          'zh-cn': '.env 文件把引号、回车或注释带进了值里。',
        },
        tell: { en: 'The message shows a quote, %22, %0D or \\n.', 'zh-cn': '消息中有引号、%22、%0D 或 \\n。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Print the variable with its quotes before the call, and set it as http://host:port',
          'zh-cn': '在调用前带引号打印该变量，并设为 http://主机:端口',
        },
      },
      {
        title: {
          en: 'Save .env files with LF line ends and without quotes where the loader keeps them',
          'zh-cn': '以 LF 换行保存 .env 文件；若加载程序保留引号则不要加引号',
        },
      },
    ],
    guide: ['G-S6', 'G-C1', 'G-C7', 'G-F1', 'G-F7'],
  },
  {
    code: 'AGL-N214',
    title: { en: 'The other side does not speak HTTP', 'zh-cn': '对方使用的不是 HTTP' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'connection',
    layer: 'low',
    shows: [
      { kind: 'exception', type: 'http.client.BadStatusLine' },
      { kind: 'text', template: 'BadStatusLine(', without: ['exporting', '/v1/traces'] },
      { kind: 'text', template: 'Bad status line:', without: ['exporting'] },
      { kind: 'exception', type: 'RemoteProtocolError', message: 'illegal request line' },
      { kind: 'text', template: 'httpx.RemoteProtocolError: illegal {what}' },
      { kind: 'text', template: 'Response does not match the HTTP/1.1 protocol' },
      { kind: 'text', template: 'HPE_INVALID_CONSTANT' },
    ],
    meaning: {
      en: 'The connection stood and something came back that is no HTTP answer: the port belongs to another protocol.',
      'zh-cn': '连接已建立，但返回的不是 HTTP 应答：该端口属于另一种协议。',
    },
    causes: [
      {
        text: {
          en: "The port is one of gRPC, for instance OpenTelemetry's 4317.",
          'zh-cn': '该端口用于 gRPC，例如 OpenTelemetry 的 4317。',
        },
        tell: { en: 'The bytes begin with \\x00\\x00.', 'zh-cn': '返回的字节以 \\x00\\x00 开头。' },
      },
      {
        text: {
          en: 'The port belongs to a database, SSH or a debugger (debugpy 5678).',
          'zh-cn': '该端口属于数据库、SSH 或调试器（debugpy 为 5678）。',
        },
        tell: {
          en: 'The bytes begin with SSH-, or name a debug adapter.',
          'zh-cn': '返回的字节以 SSH- 开头，或提到调试适配器。',
        },
      },
      {
        text: { en: 'The port wants HTTPS.', 'zh-cn': '该端口要求 HTTPS。' },
        tell: { en: 'The bytes begin with \\x15\\x03.', 'zh-cn': '返回的字节以 \\x15\\x03 开头。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Use the HTTP port of that service: 4318 for OTLP over HTTP',
          'zh-cn': '使用该服务的 HTTP 端口：OTLP over HTTP 为 4318',
        },
      },
    ],
    guide: ['G-S4', 'G-C1', 'G-F1'],
  },
  {
    code: 'AGL-N215',
    title: { en: 'Node.js refuses this port as unsafe', 'zh-cn': 'Node.js 认为该端口不安全而拒绝' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'connection',
    layer: 'low',
    shows: [{ kind: 'text', template: '[cause]: Error: bad port' }],
    meaning: {
      en: 'fetch never connects to ports on the list of bad ports of the web, whatever listens there: 6000, 6665–6669, 5060 and others.',
      'zh-cn': 'fetch 从不连接网页标准禁用列表中的端口，无论那里运行什么：6000、6665–6669、5060 等。',
    },
    causes: [
      {
        text: { en: 'The service was given a port from that list.', 'zh-cn': '服务使用了该列表中的端口。' },
        tell: { en: 'curl works with the same address.', 'zh-cn': '用 curl 访问同一地址可用。' },
      },
    ],
    fixes: [
      { title: { en: 'Let the service listen on another port', 'zh-cn': '让服务监听其他端口' } },
      {
        title: { en: 'See the list of bad ports', 'zh-cn': '查看禁用端口列表' },
        link: 'https://fetch.spec.whatwg.org/#port-blocking',
      },
    ],
    guide: ['G-S4', 'G-C1', 'G-F1'],
  },
  {
    code: 'AGL-N217',
    title: { en: 'The server sends the client in a circle', 'zh-cn': '服务器让客户端循环重定向' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'connection',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'Exceeded maximum allowed redirects.' },
      { kind: 'text', template: 'TooManyRedirects: Exceeded {count:int} redirects.' },
      { kind: 'exception', type: 'aiohttp.client_exceptions.TooManyRedirects' },
      { kind: 'text', template: '[cause]: Error: redirect count exceeded' },
    ],
    meaning: {
      en: 'Each answer was a redirect to another address, without end.',
      'zh-cn': '每次应答都重定向到另一个地址，没有尽头。',
    },
    causes: [
      {
        text: {
          en: 'A login portal or single sign-on stands before the service and wants a cookie.',
          'zh-cn': '服务前面有登录门户或单点登录，需要 cookie。',
        },
        tell: { en: 'The addresses name a login.', 'zh-cn': '地址中有 login 字样。' },
      },
      {
        text: {
          en: 'Proxy and server disagree on http and https, or on the slash at the end.',
          'zh-cn': '代理与服务器对 http/https 或末尾斜杠的设置不一致。',
        },
        tell: { en: 'The address is the same but for that.', 'zh-cn': '地址除此之外相同。' },
      },
    ],
    fixes: [
      { title: { en: 'See where it leads', 'zh-cn': '查看重定向到哪里' }, terminal: 'curl -sIL http://HOST:PORT/' },
      {
        title: {
          en: 'Use the last address directly, or pass the login (token) that it wants',
          'zh-cn': '直接使用最终地址，或提供其要求的登录凭据（令牌）',
        },
      },
    ],
    guide: ['G-S4', 'G-C1', 'G-C2', 'G-F1'],
  },
  {
    code: 'AGL-N218',
    title: { en: 'All retries ended in an error status', 'zh-cn': '所有重试都得到错误状态码' },
    severity: 'error',
    class: 'recoverable',
    category: 'cross-service',
    layer: 'low',
    shows: [
      {
        kind: 'text',
        template: "(Caused by ResponseError('too many {status:int} error responses'))",
        without: ['/simple/'],
      },
    ],
    meaning: {
      en: 'The server was reached each time and answered with the same kind of error, until the client gave up.',
      'zh-cn': '每次都连上了服务器，但都返回同类错误，直到客户端放弃。',
    },
    causes: [
      {
        text: { en: 'The service is down behind its gateway, or overloaded.', 'zh-cn': '网关后面的服务已停止或过载。' },
        tell: { en: 'The status is 502, 503 or 504.', 'zh-cn': '状态码为 502、503 或 504。' },
      },
      {
        text: { en: 'It limits the rate.', 'zh-cn': '服务限流。' },
        tell: { en: 'The status is 429.', 'zh-cn': '状态码为 429。' },
      },
    ],
    fixes: [
      { title: { en: 'Look at the log of the server with this status', 'zh-cn': '查看返回该状态码的服务器的日志' } },
    ],
    guide: ['G-S4', 'G-S11', 'G-C3', 'G-C12', 'G-F3', 'G-X3'],
  },
];
