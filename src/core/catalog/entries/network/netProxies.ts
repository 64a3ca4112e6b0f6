import type { CatalogEntry } from '../../entry';

/** Proxies of the environment, and header values that never leave the process. */
export const netProxiesEntries: readonly CatalogEntry[] = [
  {
    code: 'AGL-N230',
    title: { en: 'The proxy of the environment cannot be reached', 'zh-cn': '无法连接到环境变量中的代理' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'connection',
    layer: 'low',
    shows: [
      {
        kind: 'text',
        template: "(Caused by ProxyError('Unable to connect to proxy'",
        without: ['Tunnel connection failed', '/simple/', 'appears to only use HTTP'],
      },
      {
        kind: 'text',
        template:
          "Max retries exceeded with url: {url} (Caused by ProxyError('Unable to connect to proxy', NewConnectionError(",
        without: ['/simple/'],
      },
      { kind: 'exception', type: 'aiohttp.client_exceptions.ClientProxyConnectionError' },
      {
        kind: 'text',
        template: 'aiohttp.client_exceptions.ClientProxyConnectionError: Cannot connect to host {host}:{port:int}',
      },
      { kind: 'exception', type: 'ProxyError', message: '[Errno 111] Connection refused' },
    ],
    meaning: {
      en: 'The call was to go through a proxy, and the proxy itself does not answer. The server that was meant was never asked.',
      'zh-cn': '该调用应经过代理，而代理本身没有应答。真正的服务器从未被访问。',
    },
    causes: [
      {
        text: {
          en: 'The proxy program is not running, or its port changed.',
          'zh-cn': '代理程序没有运行，或端口已改变。',
        },
        tell: {
          en: 'The address in the message is local, such as 127.0.0.1:7890.',
          'zh-cn': '消息中的地址是本地的，例如 127.0.0.1:7890。',
        },
      },
      {
        text: {
          en: 'HTTP_PROXY was inherited by a container, in which 127.0.0.1 is the container itself.',
          'zh-cn': '容器继承了 HTTP_PROXY，其中的 127.0.0.1 是容器自身。',
        },
        tell: { en: 'It works outside the container.', 'zh-cn': '在容器外可用。' },
      },
      {
        text: {
          en: 'The address called is local and should not go through a proxy at all.',
          'zh-cn': '访问的是本地地址，根本不该经过代理。',
        },
        tell: { en: 'The URL names localhost or a private address.', 'zh-cn': 'URL 是 localhost 或内网地址。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Start the proxy, or correct HTTP_PROXY and HTTPS_PROXY in the environment of this process',
          'zh-cn': '启动代理，或在此进程的环境中改正 HTTP_PROXY 和 HTTPS_PROXY',
        },
      },
      {
        title: {
          en: 'Leave local addresses out: NO_PROXY=localhost,127.0.0.1,::1',
          'zh-cn': '让本地地址不经过代理：NO_PROXY=localhost,127.0.0.1,::1',
        },
      },
    ],
    guide: ['G-S4', 'G-S11', 'G-C1', 'G-C2', 'G-F1', 'G-F2'],
  },
  {
    code: 'AGL-N231',
    title: { en: 'The proxy wants a user name and password (407)', 'zh-cn': '代理要求用户名和密码（407）' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'authentication',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'Tunnel connection failed: 407 Proxy Authentication Required', without: ['/simple/'] },
      { kind: 'text', template: 'httpx.ProxyError: 407 Proxy Authentication Required' },
      { kind: 'exception', type: 'ProxyError', message: '407 Proxy Authentication Required' },
      { kind: 'text', template: "407, message='Proxy Authentication Required'" },
      { kind: 'http', status: 407 },
    ],
    meaning: {
      en: 'A proxy stands in between and does not know who asks. The server that was meant was never asked.',
      'zh-cn': '中间有代理，且不知道请求者是谁。真正的服务器从未被访问。',
    },
    causes: [
      {
        text: {
          en: 'The proxy variable has no user name and password, or old ones.',
          'zh-cn': '代理变量中没有用户名和密码，或已过期。',
        },
        tell: {
          en: 'A browser on this machine asks for them or has them stored.',
          'zh-cn': '本机浏览器会询问或已保存它们。',
        },
      },
      {
        text: {
          en: 'The proxy wants NTLM or Kerberos, which these clients do not speak.',
          'zh-cn': '代理要求 NTLM 或 Kerberos，而这些客户端不支持。',
        },
        tell: {
          en: 'Name and password are right, and it is refused all the same.',
          'zh-cn': '用户名和密码正确，仍被拒绝。',
        },
      },
      {
        text: {
          en: 'The password has signs such as @ or # that must be percent-encoded in a URL.',
          'zh-cn': '密码含有 @ 或 # 等字符，在 URL 中必须进行百分号编码。',
        },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Set HTTPS_PROXY=http://USER:PASSWORD@HOST:PORT in a place that is not committed, with special signs percent-encoded',
          'zh-cn': '在不会提交的位置设置 HTTPS_PROXY=http://用户:密码@主机:端口，特殊字符使用百分号编码',
        },
      },
      {
        title: {
          en: 'Use a local helper that speaks NTLM or Kerberos to the proxy, such as px or cntlm',
          'zh-cn': '使用能与代理进行 NTLM 或 Kerberos 认证的本地辅助程序，例如 px 或 cntlm',
        },
      },
    ],
    guide: ['G-S4', 'G-S12', 'G-C2', 'G-F2'],
  },
  {
    code: 'AGL-N232',
    title: { en: 'The proxy refuses to connect to this host', 'zh-cn': '代理拒绝连接到此主机' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'connection',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'Tunnel connection failed: {status:int}', without: ['407', '/simple/'] },
      { kind: 'text', template: 'httpx.ProxyError: 403 Forbidden' },
      { kind: 'text', template: 'httpx.ProxyError: 50{digit:int} {reason}' },
      { kind: 'exception', type: 'ProxyError', message: '403 Forbidden' },
      {
        kind: 'exception',
        type: 'aiohttp.client_exceptions.ClientHttpProxyError',
        message: "{status:int}, message='{reason}', url=",
      },
      {
        kind: 'text',
        template: "aiohttp.client_exceptions.ClientHttpProxyError: {status:int}, message='{reason}'",
        without: ['407'],
      },
    ],
    meaning: {
      en: 'The proxy answered for itself, with an error: it does not allow this target or cannot reach it.',
      'zh-cn': '代理自己返回了错误：它不允许访问该目标，或无法到达该目标。',
    },
    causes: [
      {
        text: {
          en: 'The target is local or private, and the proxy cannot reach it.',
          'zh-cn': '目标是本地或内网地址，代理无法到达。',
        },
        tell: { en: 'The host is localhost or a private address.', 'zh-cn': '主机为 localhost 或内网地址。' },
      },
      {
        text: { en: "The company's rules forbid this host or port.", 'zh-cn': '公司的规则禁止该主机或端口。' },
        tell: {
          en: "The status is 403; a browser shows the proxy's page.",
          'zh-cn': '状态码为 403；浏览器显示代理的页面。',
        },
      },
      {
        text: { en: 'The name cannot be resolved by the proxy.', 'zh-cn': '代理无法解析该名称。' },
        tell: { en: 'The status is 502 or 503.', 'zh-cn': '状态码为 502 或 503。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Leave local addresses out: NO_PROXY=localhost,127.0.0.1,::1',
          'zh-cn': '让本地地址不经过代理：NO_PROXY=localhost,127.0.0.1,::1',
        },
      },
      { title: { en: 'Ask whoever runs the proxy to allow the host', 'zh-cn': '请代理管理员放行该主机' } },
    ],
    guide: ['G-S4', 'G-C2', 'G-F2'],
  },
  {
    code: 'AGL-N233',
    title: { en: 'A SOCKS proxy is set, and its package is missing', 'zh-cn': '设置了 SOCKS 代理，但缺少所需的包' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'dependency-conflict',
    layer: 'low',
    shows: [
      { kind: 'text', template: "Using SOCKS proxy, but the 'socksio' package is not installed." },
      { kind: 'text', template: 'Missing dependencies for SOCKS support.' },
    ],
    meaning: {
      en: 'ALL_PROXY or HTTPS_PROXY names a SOCKS proxy. The HTTP client needs one more package for that, and fails before any call, also when an OpenAI client is merely made.',
      'zh-cn':
        'ALL_PROXY 或 HTTPS_PROXY 指定了 SOCKS 代理。HTTP 客户端为此还需要一个包，在任何调用之前就会失败，仅创建 OpenAI 客户端时也会。',
    },
    causes: [
      {
        text: {
          en: 'A VPN or proxy program put ALL_PROXY=socks5://… into the environment.',
          'zh-cn': 'VPN 或代理程序在环境中设置了 ALL_PROXY=socks5://…。',
        },
        tell: { en: '`env` shows the variable in upper or lower case.', 'zh-cn': '`env` 会显示该变量（大写或小写）。' },
      },
    ],
    fixes: [
      {
        title: { en: 'Install what is missing', 'zh-cn': '安装缺少的包' },
        terminal: 'pip install "httpx[socks]" "requests[socks]"',
      },
      { title: { en: 'Or remove ALL_PROXY and use an HTTP proxy', 'zh-cn': '或去掉 ALL_PROXY，改用 HTTP 代理' } },
    ],
    guide: ['G-S1', 'G-S4', 'G-C2', 'G-F2'],
  },
  {
    code: 'AGL-N234',
    title: { en: 'The proxy variable is not a usable address', 'zh-cn': '代理变量不是可用的地址' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'Unknown scheme for proxy URL' },
      { kind: 'text', template: 'Proxy URL had no scheme, should start with http:// or https://' },
      { kind: 'text', template: 'Please check proxy URL. It is malformed and could be missing the host.' },
      { kind: 'text', template: 'Your proxy appears to only use HTTP and not HTTPS' },
    ],
    meaning: {
      en: 'HTTP_PROXY, HTTPS_PROXY or ALL_PROXY holds a value that the client cannot read, or names https:// for a proxy that speaks HTTP.',
      'zh-cn': 'HTTP_PROXY、HTTPS_PROXY 或 ALL_PROXY 的值客户端无法识别，或把使用 HTTP 的代理写成了 https://。',
    },
    causes: [
      {
        text: {
          en: 'The scheme is missing: 127.0.0.1:7890 instead of http://127.0.0.1:7890.',
          'zh-cn': '缺少协议：写成 127.0.0.1:7890 而不是 http://127.0.0.1:7890。',
        },
      },
      {
        text: {
          en: 'The value begins with socks://, which Python does not know; it is socks5://.',
          'zh-cn': '值以 socks:// 开头，Python 不识别；应为 socks5://。',
        },
        tell: { en: "A desktop's network settings wrote it.", 'zh-cn': '由桌面系统的网络设置写入。' },
      },
      {
        text: {
          en: 'HTTPS_PROXY begins with https://, and the proxy speaks HTTP.',
          'zh-cn': 'HTTPS_PROXY 以 https:// 开头，而代理使用 HTTP。',
        },
        tell: {
          en: 'The message says “only use HTTP and not HTTPS”.',
          'zh-cn': '消息为“only use HTTP and not HTTPS”。',
        },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Write the variable as http://HOST:PORT, also for HTTPS_PROXY',
          'zh-cn': '将变量写成 http://主机:端口，HTTPS_PROXY 也是如此',
        },
      },
    ],
    guide: ['G-S4', 'G-S6', 'G-C2', 'G-C7', 'G-F2'],
  },
  {
    code: 'AGL-N240',
    title: { en: 'A header value holds a line break or blank', 'zh-cn': '请求头的值中含有换行或空白' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'Header name must be a valid HTTP token' },
      { kind: 'text', template: "Illegal header value b'{value:any}'" },
      { kind: 'exception', type: 'LocalProtocolError', message: 'Illegal header value' },
      {
        kind: 'text',
        template: 'Invalid leading whitespace, reserved character(s), or return character(s) in header value',
      },
      { kind: 'text', template: 'Forbidden control character detected in headers' },
      { kind: 'text', template: 'Newline, carriage return, or null byte detected in headers' },
      { kind: 'text', template: 'Invalid character in header content ["{header}"]' },
      { kind: 'text', template: 'is an invalid header value.', with: ['Headers.'] },
    ],
    meaning: {
      en: 'The request was never sent: a header, mostly the key, holds a sign that no header may have. The OpenAI client reports this as “Connection error”.',
      'zh-cn':
        '请求根本没有发出：某个请求头（多为密钥）含有不允许的字符。OpenAI 客户端会把它报告为“Connection error”。',
    },
    causes: [
      {
        text: { en: 'The key was read from a file and kept its line end.', 'zh-cn': '密钥从文件读取时保留了换行符。' },
        tell: { en: 'The value in the message ends in \\n.', 'zh-cn': '消息中的值以 \\n 结尾。' },
      },
      {
        text: {
          en: 'The .env file has Windows line ends, and its loader keeps the carriage return.',
          'zh-cn': '.env 文件使用 Windows 换行，而加载程序保留了回车。',
        },
        tell: { en: 'The value ends in \\r.', 'zh-cn': '值以 \\r 结尾。' },
      },
      {
        text: {
          en: 'The key is empty, so that only “Bearer ” is left: AGL_KEY is empty when the 1.0 gateway has no key.',
          'zh-cn': '密钥为空，只剩下“Bearer ”：1.0 网关没有设置 key 时 AGL_KEY 为空。',
        },
        tell: { en: "The value is b'Bearer '.", 'zh-cn': "值为 b'Bearer '。" },
      },
    ],
    fixes: [
      { title: { en: 'Strip the key where it is read: key.strip()', 'zh-cn': '在读取处去除空白：key.strip()' } },
      {
        title: {
          en: 'Save the .env file with LF line ends; for an empty AGL_KEY pass any word',
          'zh-cn': '以 LF 换行保存 .env 文件；AGL_KEY 为空时可传入任意值',
        },
      },
    ],
    guide: ['G-S6', 'G-S12', 'G-C7', 'G-F7'],
  },
  {
    code: 'AGL-N241',
    title: { en: 'A header value holds signs that are not ASCII', 'zh-cn': '请求头的值中含有非 ASCII 字符' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'serialization',
    layer: 'low',
    shows: [
      { kind: 'text', template: "'ascii' codec can't encode character{rest}", with: ['httpx/'] },
      {
        kind: 'exception',
        type: 'UnicodeEncodeError',
        message: "'ascii' codec can't encode character",
        frames: ['httpx/_models.py'],
      },
      {
        kind: 'exception',
        type: 'UnicodeEncodeError',
        message: "'ascii' codec can't encode character",
        frames: ['httpx2/_models.py'],
      },
      {
        kind: 'exception',
        type: 'UnicodeEncodeError',
        message: "'latin-1' codec can't encode character",
        frames: ['http/client.py'],
      },
      { kind: 'text', template: "'latin-1' codec can't encode character{rest}", with: ['http/client.py'] },
      { kind: 'text', template: 'Cannot convert argument to a ByteString because the character at index {index:int}' },
    ],
    meaning: {
      en: 'The request was never sent: a header, mostly the key, holds a sign outside the Latin letters.',
      'zh-cn': '请求根本没有发出：某个请求头（多为密钥）含有拉丁字母以外的字符。',
    },
    causes: [
      {
        text: {
          en: 'The key was copied with typographic quotes or an invisible sign.',
          'zh-cn': '复制密钥时带上了弯引号或不可见字符。',
        },
        tell: { en: 'The message shows \\u201c, \\u200b or 8220.', 'zh-cn': '消息中有 \\u201c、\\u200b 或 8220。' },
      },
      {
        text: { en: 'The key is still a placeholder in your own language.', 'zh-cn': '密钥仍是用自己语言写的占位符。' },
        tell: {
          en: 'The range named is at the beginning, right after “Bearer ”.',
          'zh-cn': '指出的位置在开头，紧跟“Bearer ”之后。',
        },
      },
    ],
    fixes: [
      { title: { en: 'Type the key anew, without quotes', 'zh-cn': '重新输入密钥，不要带引号' } },
      { title: { en: 'Look at it with print(ascii(key))', 'zh-cn': '用 print(ascii(key)) 查看' } },
    ],
    guide: ['G-S6', 'G-S7', 'G-S12', 'G-C7', 'G-F7'],
  },
  {
    code: 'AGL-N242',
    title: { en: 'A header value is not text: a variable is not set', 'zh-cn': '请求头的值不是文本：变量未设置' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'low',
    shows: [
      { kind: 'text', template: "Header value must be str or bytes, not <class '{type}'>" },
      { kind: 'text', template: 'Header part ({value}) from (' },
      { kind: 'text', template: 'Cannot serialize non-str key None' },
    ],
    meaning: {
      en: 'A header was given None or a number. Mostly os.environ.get found no variable of that name.',
      'zh-cn': '请求头的值为 None 或数字。多数情况是 os.environ.get 没有找到该名称的变量。',
    },
    causes: [
      {
        text: { en: 'The variable is not set in this process.', 'zh-cn': '此进程中没有设置该变量。' },
        tell: { en: 'The type named is NoneType.', 'zh-cn': '指出的类型是 NoneType。' },
      },
      {
        text: { en: 'A number was passed as value.', 'zh-cn': '传入的值是数字。' },
        tell: { en: 'The type named is int.', 'zh-cn': '指出的类型是 int。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Set the variable where the process is started, or read it with os.environ["NAME"], which fails at once and names it',
          'zh-cn': '在启动进程处设置该变量，或用 os.environ["NAME"] 读取，缺失时会立即报出名称',
        },
      },
    ],
    guide: ['G-S6', 'G-S12', 'G-C7', 'G-F7'],
  },
];
