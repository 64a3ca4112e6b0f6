import type { CatalogEntry } from '../../entry';

/** TLS: http against https, certificates and who is trusted. */
export const netCertificatesEntries: readonly CatalogEntry[] = [
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
