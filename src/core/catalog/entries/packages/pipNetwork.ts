import type { CatalogEntry } from '../../entry';

/** What pip and uv say when the index cannot be reached or trusted. */
export const pipNetworkEntries: readonly CatalogEntry[] = [
  {
    code: 'AGL-I104',
    title: { en: 'pip cannot reach the package index', 'zh-cn': 'pip 无法连接到包索引' },
    severity: 'error',
    class: 'recoverable',
    category: 'install-network',
    layer: 'low',
    shows: [
      {
        kind: 'text',
        template: 'Retrying (Retry({state})) after connection broken by',
        with: ['/simple/'],
        without: ['ProxyError', 'CERTIFICATE_VERIFY_FAILED'],
      },
      {
        kind: 'text',
        template:
          "Retrying (Retry({state})) after connection broken by 'NewConnectionError({problem}Failed to establish a new connection: {reason}': /simple/",
      },
      {
        kind: 'text',
        template:
          "Retrying (Retry({state})) after connection broken by 'NameResolutionError({problem}Failed to resolve {name}': /simple/",
      },
      {
        kind: 'text',
        template: "Retrying (Retry({state})) after connection broken by 'ConnectTimeoutError({problem}': /simple/",
      },
      {
        kind: 'text',
        template: "Retrying (Retry({state})) after connection broken by 'ProtocolError({problem}': /simple/",
      },
      { kind: 'text', template: 'error: connection-failed' },
      { kind: 'text', template: 'error: connection-timeout' },
      { kind: 'text', template: '(Caused by NameResolutionError(', with: ['/simple/'] },
    ],
    meaning: {
      en: 'The connection to the index failed before any package was read. Nothing is known yet about the package itself.',
      'zh-cn': '在读取任何包之前，与索引的连接就失败了。此时还无法判断包本身是否有问题。',
    },
    causes: [
      {
        text: {
          en: 'There is no way to the internet from here: offline, a container without network, a firewall.',
          'zh-cn': '此处无法访问互联网：断网、没有网络的容器或防火墙。',
        },
        tell: {
          en: '“Network is unreachable” or “Connection timed out”; a browser fails as well.',
          'zh-cn': '显示 “Network is unreachable” 或 “Connection timed out”，浏览器也打不开。',
        },
      },
      {
        text: { en: 'The name of the index cannot be resolved.', 'zh-cn': '无法解析索引的域名。' },
        tell: {
          en: '“Name or service not known”, “Temporary failure in name resolution” or “getaddrinfo failed”.',
          'zh-cn': '显示 “Name or service not known”、“Temporary failure in name resolution” 或 “getaddrinfo failed”。',
        },
      },
      {
        text: {
          en: 'Another address was set for index or proxy, and nothing listens there.',
          'zh-cn': '设置了其他索引或代理地址，而该地址没有服务在监听。',
        },
        tell: {
          en: "“Connection refused”, and the host in the message is not the one you expect; with pip 26 it can be the proxy's.",
          'zh-cn': '显示 “Connection refused”，且消息中的主机不是预期的那个；在 pip 26 中它可能是代理的主机。',
        },
      },
      {
        text: { en: 'A proxy is needed, and pip was not told of it.', 'zh-cn': '需要代理，但没有告诉 pip。' },
        tell: { en: 'A browser on the same machine opens the index.', 'zh-cn': '同一台机器上的浏览器可以打开该索引。' },
      },
    ],
    fixes: [
      {
        title: { en: 'See which index and proxy pip uses', 'zh-cn': '查看 pip 使用的索引和代理' },
        terminal: 'pip config list',
      },
      {
        title: {
          en: 'Set HTTPS_PROXY, or name a mirror that is reachable with --index-url',
          'zh-cn': '设置 HTTPS_PROXY，或用 --index-url 指定可达的镜像',
        },
      },
      {
        title: { en: 'Read how pip uses a proxy', 'zh-cn': '阅读 pip 如何使用代理' },
        link: 'https://pip.pypa.io/en/stable/user_guide/#using-a-proxy-server',
      },
    ],
    guide: ['G-S2', 'G-S4', 'G-C2', 'G-F1', 'G-F2'],
  },
  {
    code: 'AGL-I105',
    title: { en: 'The proxy for package downloads does not work', 'zh-cn': '下载软件包所用的代理不可用' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'install-network',
    layer: 'low',
    shows: [
      {
        kind: 'text',
        template: "Retrying (Retry({state})) after connection broken by 'ProxyError({problem}': /simple/",
      },
      { kind: 'text', template: 'Cannot connect to proxy.', with: ['/simple/'] },
      { kind: 'text', template: 'Unable to connect to proxy', with: ['/simple/'] },
      { kind: 'text', template: 'error: proxy-connection-failed' },
      { kind: 'text', template: 'Tunnel connection failed: {status:int}', with: ['/simple/'] },
    ],
    meaning: {
      en: 'pip was told to go through a proxy, and the connection broke there, not at the index.',
      'zh-cn': 'pip 被设置为通过代理访问，而连接在代理处中断，并不是在索引处。',
    },
    causes: [
      {
        text: {
          en: 'The proxy is not running or its address is old, for instance after leaving the company network.',
          'zh-cn': '代理没有运行或地址已失效，例如离开了公司网络。',
        },
        tell: {
          en: 'The line says “Connection refused” or a time-out.',
          'zh-cn': '该行显示 “Connection refused” 或超时。',
        },
      },
      {
        text: { en: 'The proxy wants a user name and password.', 'zh-cn': '代理需要用户名和密码。' },
        tell: {
          en: 'The line says “407 Proxy Authentication Required”.',
          'zh-cn': '该行显示 “407 Proxy Authentication Required”。',
        },
      },
      {
        text: { en: 'The proxy forbids this host.', 'zh-cn': '代理禁止访问该主机。' },
        tell: { en: 'The line says “403 Forbidden”.', 'zh-cn': '该行显示 “403 Forbidden”。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Check HTTP_PROXY, HTTPS_PROXY and `pip config list`, and remove what is out of date',
          'zh-cn': '检查 HTTP_PROXY、HTTPS_PROXY 和 `pip config list`，删除过期的设置',
        },
      },
      {
        title: {
          en: 'Write the credentials into the address of the proxy, percent-encoded',
          'zh-cn': '把凭据写入代理地址，特殊字符用百分号编码',
        },
      },
      {
        title: { en: 'Read how pip uses a proxy', 'zh-cn': '阅读 pip 如何使用代理' },
        link: 'https://pip.pypa.io/en/stable/user_guide/#using-a-proxy-server',
      },
    ],
    guide: ['G-S2', 'G-C2', 'G-F2'],
  },
  {
    code: 'AGL-I106',
    title: { en: 'The certificate of the package index is not trusted', 'zh-cn': '包索引的证书不受信任' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'install-network',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'There was a problem confirming the ssl certificate' },
      { kind: 'text', template: "Retrying (Retry({state})) after connection broken by 'SSLError({problem}': /simple/" },
      { kind: 'text', template: 'error: ssl-verification-failed' },
      {
        kind: 'text',
        template: '[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed{reason}',
        with: ['/simple/'],
      },
      { kind: 'text', template: 'invalid peer certificate: {reason:word}', with: ['error sending request for url'] },
    ],
    meaning: {
      en: 'pip reached something that speaks TLS, but its certificate was not signed by an authority that Python knows. No package was downloaded.',
      'zh-cn': 'pip 连上了使用 TLS 的服务器，但其证书不是由 Python 信任的机构签发的。没有下载任何包。',
    },
    causes: [
      {
        text: {
          en: 'A company proxy opens and re-signs the traffic with its own certificate.',
          'zh-cn': '公司代理会解开流量并用自己的证书重新签名。',
        },
        tell: {
          en: '“self-signed certificate in certificate chain” or “UnknownIssuer”; a browser of the company shows the company as issuer.',
          'zh-cn':
            '显示 “self-signed certificate in certificate chain” 或 “UnknownIssuer”；公司的浏览器中证书颁发者是本公司。',
        },
      },
      {
        text: { en: 'The certificates that Python uses are missing.', 'zh-cn': 'Python 使用的证书缺失。' },
        tell: {
          en: '“unable to get local issuer certificate”; typical of Python from python.org on macOS before its `Install Certificates.command` was run.',
          'zh-cn':
            '显示 “unable to get local issuer certificate”；常见于 macOS 上 python.org 的 Python 尚未运行 `Install Certificates.command`。',
        },
      },
      {
        text: { en: 'The clock of this machine is wrong.', 'zh-cn': '本机时钟不正确。' },
        tell: {
          en: '“certificate is not yet valid” or “certificate has expired” for every site.',
          'zh-cn': '所有网站都显示 “certificate is not yet valid” 或 “certificate has expired”。',
        },
      },
    ],
    fixes: [
      {
        title: {
          en: "Name the company's certificate: PIP_CERT or `pip config set global.cert FILE`; for uv SSL_CERT_FILE or UV_SYSTEM_CERTS",
          'zh-cn':
            '指定公司的证书：PIP_CERT 或 `pip config set global.cert FILE`；uv 使用 SSL_CERT_FILE 或 UV_SYSTEM_CERTS',
        },
      },
      {
        title: {
          en: 'Ask for the certificate of the proxy instead of switching the check off with --trusted-host',
          'zh-cn': '向管理员索取代理证书，不要用 --trusted-host 关闭校验',
        },
      },
      {
        title: { en: 'Read how pip finds certificates', 'zh-cn': '阅读 pip 如何查找证书' },
        link: 'https://pip.pypa.io/en/stable/topics/https-certificates/',
      },
    ],
    guide: ['G-S2', 'G-C2', 'G-F2'],
  },
  {
    code: 'AGL-I107',
    title: { en: 'A package download broke off', 'zh-cn': '软件包下载中断' },
    severity: 'error',
    class: 'recoverable',
    category: 'install-network',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'Read timed out.', with: ['pip/_vendor'] },
      {
        kind: 'text',
        template: "Retrying (Retry({state})) after connection broken by 'ReadTimeoutError({problem}': /simple/",
      },
      { kind: 'text', template: 'pip._vendor.urllib3.exceptions.ReadTimeoutError' },
      { kind: 'text', template: 'pip._vendor.urllib3.exceptions.IncompleteRead' },
      { kind: 'text', template: 'because not enough bytes were received' },
      { kind: 'text', template: "pip._vendor.urllib3.exceptions.ProtocolError: ('Connection broken" },
    ],
    meaning: {
      en: 'The index answered, but a file did not arrive whole. Large wheels such as torch and vllm are hit first.',
      'zh-cn': '索引有应答，但文件没有完整到达。torch、vllm 等大文件最先受影响。',
    },
    causes: [
      {
        text: {
          en: 'The connection is slow or is cut by a proxy with a time limit.',
          'zh-cn': '连接很慢，或被有时间限制的代理切断。',
        },
        tell: {
          en: 'It breaks after about the same time or size on each try.',
          'zh-cn': '每次都在大致相同的时间或大小处中断。',
        },
      },
      {
        text: { en: 'The index or mirror is overloaded.', 'zh-cn': '索引或镜像负载过高。' },
        tell: { en: 'Another mirror delivers the same file.', 'zh-cn': '从另一个镜像可以下载同一文件。' },
      },
    ],
    fixes: [
      {
        title: { en: 'Try again with more patience', 'zh-cn': '放宽超时并重试' },
        terminal: 'pip install --timeout 120 --retries 10 --resume-retries 10 PACKAGE',
      },
      {
        title: {
          en: 'Use a mirror that is closer, or download the wheel elsewhere and install the file',
          'zh-cn': '使用更近的镜像，或在别处下载 wheel 后安装文件',
        },
      },
    ],
    guide: ['G-S2', 'G-S8', 'G-F1'],
  },
  {
    code: 'AGL-I108',
    title: { en: 'The package index refused the credentials', 'zh-cn': '包索引拒绝了凭据' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'install-network',
    layer: 'low',
    shows: [
      { kind: 'text', template: '401 Error, Credentials not correct for' },
      { kind: 'text', template: 'HTTP error {status:int} while getting' },
      { kind: 'text', template: 'Could not install requirement {requirement} because of HTTP error 401' },
      { kind: 'text', template: 'Could not install requirement {requirement} because of HTTP error 403' },
      { kind: 'text', template: '401 Client Error: Unauthorized for url: {url}', with: ['/simple'] },
    ],
    meaning: {
      en: 'The index wants a login, and the one that was sent is missing, wrong or out of date.',
      'zh-cn': '索引需要登录，而发送的凭据缺失、错误或已过期。',
    },
    causes: [
      {
        text: {
          en: 'The token of the private index has expired or was revoked.',
          'zh-cn': '私有索引的令牌已过期或被撤销。',
        },
        tell: { en: 'The same address asks for a login in a browser.', 'zh-cn': '在浏览器中打开同一地址会要求登录。' },
      },
      {
        text: { en: 'The account may not read this package.', 'zh-cn': '该账号无权读取此包。' },
        tell: { en: 'The status is 403.', 'zh-cn': '状态码为 403。' },
      },
      {
        text: {
          en: 'Special characters of the password in the address are not percent-encoded.',
          'zh-cn': '地址中密码的特殊字符没有用百分号编码。',
        },
        tell: { en: 'The password holds `@`, `/`, `:` or `#`.', 'zh-cn': '密码中含有 `@`、`/`、`:` 或 `#`。' },
      },
    ],
    fixes: [
      {
        title: {
          en: "Get a new token and put it where pip reads it: keyring, .netrc or pip's configuration",
          'zh-cn': '获取新的令牌，放到 pip 读取的位置：keyring、.netrc 或 pip 配置',
        },
      },
      {
        title: { en: 'Read how pip authenticates', 'zh-cn': '阅读 pip 的身份验证方式' },
        link: 'https://pip.pypa.io/en/stable/topics/authentication/',
      },
    ],
    guide: ['G-S2', 'G-S12', 'G-C6', 'G-E'],
  },
  {
    code: 'AGL-I109',
    title: { en: 'A downloaded package does not match its recorded hash', 'zh-cn': '下载的包与记录的哈希不一致' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'install-network',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'THESE PACKAGES DO NOT MATCH THE HASHES FROM THE REQUIREMENTS FILE' },
      { kind: 'text', template: 'Hash mismatch for `{package}`' },
    ],
    meaning: {
      en: 'What arrived is not the file that the requirements or the lock file describe. pip refuses it, rightly.',
      'zh-cn': '收到的文件与 requirements 或锁文件描述的不同。pip 拒绝安装，这是正确的。',
    },
    causes: [
      {
        text: {
          en: 'The version was changed in the requirements, the hash was not.',
          'zh-cn': 'requirements 中改了版本，却没有更新哈希。',
        },
        tell: {
          en: 'The lines “Expected sha256” and “Got” follow right after an edit of yours.',
          'zh-cn': '修改文件后紧接着出现 “Expected sha256” 和 “Got”。',
        },
      },
      {
        text: {
          en: 'The download was cut off or altered by a proxy or a broken cache.',
          'zh-cn': '下载被代理或损坏的缓存截断或改动。',
        },
        tell: { en: 'A second try without cache succeeds.', 'zh-cn': '不使用缓存重试会成功。' },
      },
      {
        text: {
          en: 'The mirror serves another file under the same name.',
          'zh-cn': '镜像用同一名称提供了不同的文件。',
        },
        tell: { en: 'Only this mirror fails.', 'zh-cn': '只有该镜像失败。' },
      },
    ],
    fixes: [
      {
        title: { en: 'Try again without the cache', 'zh-cn': '不使用缓存重试' },
        terminal: 'pip install --no-cache-dir -r requirements.txt',
      },
      {
        title: {
          en: 'Make the lock or requirements file anew from a source that you trust',
          'zh-cn': '从可信的来源重新生成锁文件或 requirements 文件',
        },
      },
    ],
    guide: ['G-S2', 'G-S13', 'G-C6'],
  },
];
