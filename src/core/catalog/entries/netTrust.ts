import type { CatalogEntry } from '../entry';

/** TLS, proxies and header values: connections that are refused by one's own side. For aiohttp, httpx, requests, urllib3 and Node's fetch. */
export const netTrustEntries: readonly CatalogEntry[] = [
  {
    code: 'AGL-N220',
    title: { en: 'https was spoken to a port that speaks http', 'zh-cn': '向 http 端口使用了 https' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'connection',
    layer: 'low',
    shows: [
      {
        kind: 'text',
        template: '[SSL: WRONG_VERSION_NUMBER] wrong version number',
        without: ['appears to only use HTTP and not HTTPS'],
      },
      { kind: 'text', template: '[SSL: RECORD_LAYER_FAILURE] record layer failure' },
      { kind: 'text', template: 'ERR_SSL_WRONG_VERSION_NUMBER' },
      { kind: 'text', template: '[SSL: UNKNOWN_PROTOCOL] unknown protocol' },
      { kind: 'text', template: 'SSL routines:{function:any}wrong version number' },
      { kind: 'text', template: 'curl: (35) {detail:any}wrong version number' },
    ],
    meaning: {
      en: 'TLS began, and the answer was no TLS: the port speaks plain HTTP. The versions of TLS are not the matter, in spite of the message.',
      'zh-cn': '发起了 TLS，但对方的应答不是 TLS：该端口使用普通 HTTP。与消息字面不同，问题不在 TLS 版本。',
    },
    causes: [
      {
        text: {
          en: 'The address begins with https:// and the service is a local one: vLLM, LiteLLM, the store.',
          'zh-cn': '地址以 https:// 开头，而服务是本地的：vLLM、LiteLLM 或 store。',
        },
        tell: { en: 'The host is localhost or a private address.', 'zh-cn': '主机为 localhost 或内网地址。' },
      },
      {
        text: {
          en: 'The proxy variable begins with https://, and the proxy itself speaks HTTP.',
          'zh-cn': '代理变量以 https:// 开头，而代理本身使用 HTTP。',
        },
        tell: {
          en: 'It fails for every https address, and without HTTPS_PROXY it works.',
          'zh-cn': '所有 https 地址都失败，去掉 HTTPS_PROXY 后正常。',
        },
      },
    ],
    fixes: [
      { title: { en: 'Begin the address with http://', 'zh-cn': '将地址改为以 http:// 开头' } },
      {
        title: {
          en: 'Write the proxy as http://host:port, also in HTTPS_PROXY',
          'zh-cn': '代理写成 http://主机:端口，HTTPS_PROXY 中也是如此',
        },
      },
    ],
    guide: ['G-S4', 'G-C1', 'G-F1'],
  },
  {
    code: 'AGL-N221',
    title: { en: "The server's certificate is self-signed", 'zh-cn': '服务器证书是自签名的' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'authentication',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'certificate verify failed: self-signed certificate (', without: ['/simple/'] },
      { kind: 'text', template: 'certificate verify failed: self signed certificate (', without: ['/simple/'] },
      { kind: 'text', template: 'DEPTH_ZERO_SELF_SIGNED_CERT' },
      {
        kind: 'text',
        template: 'SSL certificate problem: self-signed certificate',
        without: ['in certificate chain', 'npm'],
      },
      { kind: 'exception', type: 'Error', message: 'self-signed certificate; if the root CA is installed locally' },
    ],
    meaning: {
      en: 'The server vouches for itself: no authority that this program trusts has signed its certificate. The connection was refused by the client, for safety.',
      'zh-cn': '服务器为自己担保：没有本程序信任的机构签发其证书。出于安全，客户端拒绝了连接。',
    },
    causes: [
      {
        text: {
          en: 'A service of your own uses a certificate made for tests.',
          'zh-cn': '自己的服务使用了测试用证书。',
        },
        tell: { en: 'You know the host.', 'zh-cn': '主机是你认识的。' },
      },
      {
        text: {
          en: 'A proxy or another device opens the connection and shows its own certificate.',
          'zh-cn': '代理或其他设备截取连接并出示自己的证书。',
        },
        tell: { en: 'It happens for public hosts too.', 'zh-cn': '访问公共主机时也会发生。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Trust this one certificate: SSL_CERT_FILE or REQUESTS_CA_BUNDLE for Python, NODE_EXTRA_CA_CERTS for Node.js, set to its PEM file',
          'zh-cn':
            '信任该证书：Python 用 SSL_CERT_FILE 或 REQUESTS_CA_BUNDLE，Node.js 用 NODE_EXTRA_CA_CERTS，指向其 PEM 文件',
        },
      },
      {
        title: {
          en: 'On your own machine, speak plain http:// to 127.0.0.1',
          'zh-cn': '在本机上直接用 http:// 访问 127.0.0.1',
        },
      },
    ],
    guide: ['G-S4', 'G-S12', 'G-C2', 'G-F1', 'G-F2'],
  },
  {
    code: 'AGL-N222',
    title: { en: "A company's own authority is not trusted here", 'zh-cn': '此处不信任公司自有的证书颁发机构' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'authentication',
    layer: 'low',
    shows: [
      {
        kind: 'text',
        template: 'certificate verify failed: self-signed certificate in certificate chain',
        without: ['/simple/'],
      },
      {
        kind: 'text',
        template: 'certificate verify failed: self signed certificate in certificate chain',
        without: ['/simple/'],
      },
      {
        kind: 'text',
        template: 'certificate verify failed: unable to get local issuer certificate',
        without: ['/simple/'],
      },
      { kind: 'text', template: 'SELF_SIGNED_CERT_IN_CHAIN' },
      { kind: 'text', template: 'UNABLE_TO_GET_ISSUER_CERT_LOCALLY' },
      { kind: 'text', template: 'UNABLE_TO_VERIFY_LEAF_SIGNATURE' },
      { kind: 'text', template: 'SSL certificate problem: unable to get local issuer certificate' },
      { kind: 'text', template: 'SSL certificate problem: self-signed certificate in certificate chain' },
    ],
    meaning: {
      en: "The certificate is signed by an authority that this Python or Node.js does not know. Each of them brings its own list, apart from the system's.",
      'zh-cn': '证书由本 Python 或 Node.js 不认识的机构签发。它们各自带有与系统不同的信任列表。',
    },
    causes: [
      {
        text: {
          en: "A company's proxy opens TLS connections and signs with its own authority.",
          'zh-cn': '公司代理拦截 TLS 连接并用自有机构签名。',
        },
        tell: { en: 'A browser works and shows the company as issuer.', 'zh-cn': '浏览器可用，且显示签发者为公司。' },
      },
      {
        text: {
          en: 'Python from python.org on macOS was installed without its certificates.',
          'zh-cn': 'macOS 上来自 python.org 的 Python 没有安装证书。',
        },
        tell: {
          en: 'Every https address fails; “Install Certificates.command” was never run.',
          'zh-cn': '所有 https 地址都失败；从未运行“Install Certificates.command”。',
        },
      },
      {
        text: { en: 'The server does not send the intermediate certificate.', 'zh-cn': '服务器没有发送中间证书。' },
        tell: { en: 'Only this host fails.', 'zh-cn': '只有此主机失败。' },
      },
    ],
    fixes: [
      {
        title: {
          en: "Give Python the company's PEM file: SSL_CERT_FILE and REQUESTS_CA_BUNDLE; for Node.js NODE_EXTRA_CA_CERTS or --use-system-ca",
          'zh-cn':
            '为 Python 指定公司的 PEM 文件：SSL_CERT_FILE 和 REQUESTS_CA_BUNDLE；Node.js 用 NODE_EXTRA_CA_CERTS 或 --use-system-ca',
        },
      },
      {
        title: { en: "Let Python use the system's list", 'zh-cn': '让 Python 使用系统的信任列表' },
        terminal: 'pip install truststore',
      },
    ],
    guide: ['G-S4', 'G-S12', 'G-C2', 'G-F1', 'G-F2'],
  },
  {
    code: 'AGL-N223',
    title: { en: "The server's certificate has expired", 'zh-cn': '服务器证书已过期' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'authentication',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'certificate verify failed: certificate has expired' },
      { kind: 'text', template: 'CERT_HAS_EXPIRED' },
      { kind: 'text', template: 'SSL certificate problem: certificate has expired' },
    ],
    meaning: {
      en: 'The date in the certificate has passed, by the clock of this machine.',
      'zh-cn': '按本机时钟，证书的有效期已过。',
    },
    causes: [
      {
        text: { en: 'The owner of the server did not renew it.', 'zh-cn': '服务器所有者没有续期。' },
        tell: { en: 'A browser on another machine complains too.', 'zh-cn': '另一台机器上的浏览器也会报告。' },
      },
      {
        text: { en: 'The clock of this machine or container runs ahead.', 'zh-cn': '本机或容器的时钟走快了。' },
        tell: {
          en: 'Other servers seem expired as well; `date` shows it.',
          'zh-cn': '其他服务器也显示过期；用 `date` 可以看到。',
        },
      },
      {
        text: {
          en: 'The list of authorities is old and holds an expired root.',
          'zh-cn': '信任列表过旧，含有过期的根证书。',
        },
        tell: { en: 'Only old Python environments fail.', 'zh-cn': '只有旧的 Python 环境失败。' },
      },
    ],
    fixes: [
      { title: { en: 'Set the clock, or have the certificate renewed', 'zh-cn': '校正时钟，或让对方续期证书' } },
      {
        title: { en: 'Renew the list of authorities that Python brings', 'zh-cn': '更新 Python 自带的信任列表' },
        terminal: 'pip install --upgrade certifi',
      },
    ],
    guide: ['G-S4', 'G-S12', 'G-C6', 'G-F1'],
  },
  {
    code: 'AGL-N224',
    title: { en: "The server's certificate is not valid yet", 'zh-cn': '服务器证书尚未生效' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'authentication',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'certificate verify failed: certificate is not yet valid' },
      { kind: 'text', template: 'CERT_NOT_YET_VALID' },
    ],
    meaning: {
      en: 'By the clock of this machine, the certificate begins in the future.',
      'zh-cn': '按本机时钟，证书的生效时间在将来。',
    },
    causes: [
      {
        text: {
          en: 'The clock of this machine, container or virtual machine is behind, often after it was suspended.',
          'zh-cn': '本机、容器或虚拟机的时钟变慢，常见于休眠之后。',
        },
        tell: {
          en: '`date` shows a past time; every https address fails.',
          'zh-cn': '`date` 显示过去的时间；所有 https 地址都失败。',
        },
      },
      {
        text: {
          en: 'The certificate was made just now on a machine whose clock is ahead.',
          'zh-cn': '证书刚在一台时钟偏快的机器上生成。',
        },
        tell: { en: 'It works a few minutes later.', 'zh-cn': '几分钟后即可。' },
      },
    ],
    fixes: [
      {
        title: { en: 'Set the clock; under WSL, restart it', 'zh-cn': '校正时钟；在 WSL 下可重启 WSL' },
        terminal: 'wsl --shutdown',
      },
    ],
    guide: ['G-S4', 'G-S12', 'G-C11', 'G-F1'],
  },
  {
    code: 'AGL-N225',
    title: { en: 'The certificate is for another host name', 'zh-cn': '证书属于另一个主机名' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'authentication',
    layer: 'low',
    shows: [
      { kind: 'text', template: "certificate verify failed: Hostname mismatch, certificate is not valid for '{host}'" },
      {
        kind: 'text',
        template: "certificate verify failed: IP address mismatch, certificate is not valid for '{host}'",
      },
      { kind: 'text', template: 'ERR_TLS_CERT_ALTNAME_INVALID' },
      { kind: 'text', template: "Hostname/IP does not match certificate's altnames" },
    ],
    meaning: {
      en: 'A server answered, but its certificate names another host than the address does.',
      'zh-cn': '有服务器应答，但其证书中的主机名与地址不同。',
    },
    causes: [
      {
        text: {
          en: 'The server is called by its IP address or by a name of its own network.',
          'zh-cn': '使用了 IP 地址或内部网络名称来访问服务器。',
        },
        tell: {
          en: 'The message says “IP address mismatch”, or names localhost.',
          'zh-cn': '消息为“IP address mismatch”，或主机是 localhost。',
        },
      },
      {
        text: {
          en: 'The name leads to another machine than you think: an old DNS entry, a tunnel, a login portal.',
          'zh-cn': '名称指向了别的机器：旧的 DNS 记录、隧道或登录门户。',
        },
        tell: { en: "The certificate's names are strange to you.", 'zh-cn': '证书中的名称你不认识。' },
      },
    ],
    fixes: [
      { title: { en: 'Use the name that the certificate has', 'zh-cn': '使用证书中的名称' } },
      {
        title: {
          en: 'Make a new certificate with all names and addresses of the server as subjectAltName',
          'zh-cn': '重新生成证书，把服务器的所有名称和地址写入 subjectAltName',
        },
      },
    ],
    guide: ['G-S4', 'G-S12', 'G-C1', 'G-F1'],
  },
  {
    code: 'AGL-N226',
    title: { en: 'The file of trusted certificates is not there', 'zh-cn': '找不到受信任证书的文件' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'not-found',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'Could not find a suitable TLS CA certificate bundle, invalid path: {path}' },
      {
        kind: 'text',
        template: 'FileNotFoundError: [Errno 2] No such file or directory',
        with: ['load_verify_locations'],
      },
      { kind: 'text', template: 'Warning: Ignoring extra certs from `{path}`, load failed' },
    ],
    meaning: {
      en: 'A variable or setting names a certificate file that does not exist here. Python then fails every https call; Node.js only warns and goes on without it.',
      'zh-cn': '某个变量或设置指向此处不存在的证书文件。Python 的所有 https 调用都会失败；Node.js 只警告并忽略它。',
    },
    causes: [
      {
        text: {
          en: 'REQUESTS_CA_BUNDLE, SSL_CERT_FILE or CURL_CA_BUNDLE points to a file of another machine or of a removed environment.',
          'zh-cn': 'REQUESTS_CA_BUNDLE、SSL_CERT_FILE 或 CURL_CA_BUNDLE 指向另一台机器或已删除环境中的文件。',
        },
        tell: {
          en: 'The path in the message stands in one of these variables.',
          'zh-cn': '消息中的路径出现在其中某个变量里。',
        },
      },
      {
        text: {
          en: "The virtual environment was moved or half removed, and certifi's file with it.",
          'zh-cn': '虚拟环境被移动或部分删除，certifi 的文件也没了。',
        },
        tell: { en: 'The path ends in certifi/cacert.pem.', 'zh-cn': '路径以 certifi/cacert.pem 结尾。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Correct the variable, or remove it where the process is started',
          'zh-cn': '在启动进程的地方改正或删除该变量',
        },
      },
      {
        title: { en: 'Install certifi anew', 'zh-cn': '重新安装 certifi' },
        terminal: 'pip install --force-reinstall certifi',
      },
    ],
    guide: ['G-S4', 'G-S5', 'G-C1', 'G-F1'],
  },
  {
    code: 'AGL-N227',
    title: {
      en: 'Client and server share no version or cipher of TLS',
      'zh-cn': '客户端与服务器没有共同的 TLS 版本或加密套件',
    },
    severity: 'error',
    class: 'unrecoverable',
    category: 'connection',
    layer: 'low',
    shows: [
      { kind: 'text', template: '[SSL: TLSV1_ALERT_PROTOCOL_VERSION]' },
      { kind: 'text', template: '[SSL: SSLV3_ALERT_HANDSHAKE_FAILURE]' },
      { kind: 'text', template: '[SSL: TLSV1_ALERT_HANDSHAKE_FAILURE]' },
      { kind: 'text', template: '[SSL: UNSUPPORTED_PROTOCOL]' },
      { kind: 'text', template: '[SSL: NO_CIPHERS_AVAILABLE]' },
      { kind: 'text', template: 'ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION' },
      { kind: 'text', template: 'ERR_SSL_SSLV3_ALERT_HANDSHAKE_FAILURE' },
      { kind: 'text', template: '[SSL: DH_KEY_TOO_SMALL]' },
      { kind: 'text', template: '[SSL: UNSAFE_LEGACY_RENEGOTIATION_DISABLED]' },
    ],
    meaning: {
      en: 'Both speak TLS, but one refuses what the other offers.',
      'zh-cn': '双方都使用 TLS，但一方拒绝另一方提供的版本或套件。',
    },
    causes: [
      {
        text: {
          en: 'The server or a proxy is old and speaks TLS 1.0 or 1.1 only.',
          'zh-cn': '服务器或代理过旧，只支持 TLS 1.0 或 1.1。',
        },
        tell: { en: 'A modern browser refuses it too.', 'zh-cn': '现代浏览器也会拒绝。' },
      },
      {
        text: { en: 'The server demands a certificate of the client.', 'zh-cn': '服务器要求客户端证书。' },
        tell: { en: 'It works with `curl --cert`.', 'zh-cn': '用 `curl --cert` 可以访问。' },
      },
      {
        text: {
          en: 'The server needs the host name (SNI), and was called by address.',
          'zh-cn': '服务器需要主机名（SNI），却用 IP 地址访问。',
        },
        tell: { en: 'It works with the name.', 'zh-cn': '改用名称即可。' },
      },
    ],
    fixes: [
      { title: { en: 'Update the side that is old', 'zh-cn': '升级较旧的一方' } },
      {
        title: { en: 'See what the server offers', 'zh-cn': '查看服务器提供的内容' },
        terminal: 'openssl s_client -connect HOST:443 -servername HOST',
      },
    ],
    guide: ['G-S4', 'G-C6', 'G-F6'],
  },
  {
    code: 'AGL-N228',
    title: { en: 'TLS broke off before it was agreed', 'zh-cn': 'TLS 握手中途中断' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'connection',
    layer: 'low',
    shows: [
      { kind: 'text', template: '[SSL: UNEXPECTED_EOF_WHILE_READING] EOF occurred in violation of protocol' },
      { kind: 'text', template: 'SSLEOFError(8' },
      { kind: 'text', template: 'Client network socket disconnected before secure TLS connection was established' },
      { kind: 'text', template: 'TLS/SSL connection has been closed (EOF)' },
      { kind: 'text', template: 'OpenSSL SSL_connect: SSL_ERROR_SYSCALL in connection to {host}' },
    ],
    meaning: {
      en: 'The other side closed the connection in the middle of the handshake.',
      'zh-cn': '对方在握手过程中关闭了连接。',
    },
    causes: [
      {
        text: {
          en: 'A proxy or firewall cuts connections to this host.',
          'zh-cn': '代理或防火墙切断了到此主机的连接。',
        },
        tell: { en: 'Other https hosts work.', 'zh-cn': '其他 https 主机正常。' },
      },
      {
        text: {
          en: 'The port does not speak TLS and closes at what it cannot read.',
          'zh-cn': '该端口不使用 TLS，遇到无法识别的内容就关闭。',
        },
        tell: { en: 'It works with http://.', 'zh-cn': '改用 http:// 可以访问。' },
      },
      {
        text: { en: 'The server is overloaded or restarting.', 'zh-cn': '服务器过载或正在重启。' },
        tell: { en: 'It works a little later.', 'zh-cn': '稍后即可。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Try with curl -v: it shows at which step the connection ends',
          'zh-cn': '用 curl -v 测试：它会显示连接在哪一步结束',
        },
        terminal: 'curl -v https://HOST:PORT/',
      },
    ],
    guide: ['G-S4', 'G-C1', 'G-C3', 'G-F1'],
  },
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
  {
    code: 'AGL-N229',
    title: { en: 'Python 3.13 checks certificates more strictly', 'zh-cn': 'Python 3.13 对证书检查更严格' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'authentication',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'certificate verify failed: Missing Authority Key Identifier' },
      { kind: 'text', template: 'certificate verify failed: Missing Subject Key Identifier' },
      { kind: 'text', template: 'certificate verify failed: Basic Constraints of CA cert not marked critical' },
      { kind: 'text', template: 'certificate verify failed: CA cert does not include key usage extension' },
    ],
    versions: 'Python ≥ 3.13',
    meaning: {
      en: "The certificate is trusted, but its form breaks a rule that Python before 3.13 did not check. It is mostly that of a company's own authority.",
      'zh-cn': '证书受信任，但其形式违反了 3.13 之前的 Python 不检查的规则。多为公司自有机构的证书。',
    },
    causes: [
      {
        text: {
          en: "Python was updated to 3.13 or newer, and the company's proxy signs with an old authority.",
          'zh-cn': 'Python 升级到 3.13 或更高，而公司代理使用旧的机构证书签名。',
        },
        tell: { en: 'Python 3.12 works with the same settings.', 'zh-cn': '相同设置下 Python 3.12 可用。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Ask for an authority certificate with the missing extension',
          'zh-cn': '请管理员提供带有所缺扩展的机构证书',
        },
      },
      { title: { en: 'Use Python 3.12 until then', 'zh-cn': '在此之前使用 Python 3.12' } },
      {
        title: { en: 'Read what changed', 'zh-cn': '阅读变更说明' },
        link: 'https://docs.python.org/3/whatsnew/3.13.html#ssl',
      },
    ],
    guide: ['G-S4', 'G-S12', 'G-C2', 'G-C6', 'G-F1', 'G-F6'],
  },
];
