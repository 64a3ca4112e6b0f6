import type { CatalogEntry } from '../entry';

/** Connections that are not made or break: refused, reset, time-outs by phase, names that do not resolve. For aiohttp, httpx, requests, urllib3 and Node's fetch. */
export const netConnectEntries: readonly CatalogEntry[] = [
  {
    code: 'AGL-N200',
    title: { en: 'Nothing listens at the address that was called', 'zh-cn': '所访问的地址上没有服务在监听' },
    severity: 'error',
    class: 'recoverable',
    category: 'connection',
    layer: 'low',
    shows: [
      {
        kind: 'text',
        template: 'Failed to establish a new connection: [Errno 111] Connection refused',
        without: ['ProxyError', 'port=4318', '/v1/traces'],
      },
      {
        kind: 'text',
        template: 'Failed to establish a new connection: [Errno 61] Connection refused',
        without: ['ProxyError', 'port=4318', '/v1/traces'],
      },
      {
        kind: 'text',
        template: 'Failed to establish a new connection: [WinError 10061]',
        without: ['ProxyError', 'port=4318', '/v1/traces'],
      },
      { kind: 'exception', type: 'ConnectError', message: '[Errno 111] Connection refused' },
      { kind: 'exception', type: 'ConnectError', message: '[Errno 61] Connection refused' },
      { kind: 'exception', type: 'ConnectError', message: '[WinError 10061]' },
      { kind: 'exception', type: 'ConnectError', message: 'All connection attempts failed' },
      { kind: 'exception', type: 'ConnectionRefusedError', message: '[Errno 111] Connection refused' },
      { kind: 'exception', type: 'ConnectionRefusedError', message: '[Errno 61] Connection refused' },
      { kind: 'exception', type: 'ConnectionRefusedError', message: '[WinError 10061]' },
      { kind: 'text', template: '[WinError 1225]' },
      { kind: 'text', template: 'ssl:default [The remote computer refused the network connection]' },
      { kind: 'text', template: 'curl: (7) Failed to connect to {host} port {port:int}' },
      { kind: 'text', template: 'connect ECONNREFUSED {host}:{port:int}', without: ['127.0.0.1:4318'] },
    ],
    meaning: {
      en: 'The machine was reached, and no program listens on this port. Nothing was sent. The address in the message says which service is missing.',
      'zh-cn': '已到达该机器，但没有程序监听此端口，没有发送任何内容。消息中的地址说明缺少哪个服务。',
    },
    causes: [
      {
        text: {
          en: 'The service is not running: it was never started, is still starting, or ended.',
          'zh-cn': '服务没有运行：从未启动、仍在启动或已经结束。',
        },
        tell: {
          en: 'No process holds the port; its own log says why it ended.',
          'zh-cn': '没有进程占用该端口；其日志说明了结束的原因。',
        },
      },
      {
        text: { en: 'It listens on another port.', 'zh-cn': '它监听在另一个端口上。' },
        tell: {
          en: 'Its start-up line names the port: 4747 the store, 8000 vLLM, 4000 LiteLLM, 8080 the 1.0 gateway.',
          'zh-cn': '其启动信息写明端口：store 为 4747，vLLM 为 8000，LiteLLM 为 4000，1.0 网关为 8080。',
        },
      },
      {
        text: {
          en: 'The call is made in a container, where localhost is the container itself.',
          'zh-cn': '调用发生在容器内，那里的 localhost 是容器自身。',
        },
        tell: {
          en: 'It works on the host; the address is localhost or 127.0.0.1.',
          'zh-cn': '在宿主机上可用；地址为 localhost 或 127.0.0.1。',
        },
      },
      {
        text: {
          en: 'The service listens on 127.0.0.1 only and is called from another machine.',
          'zh-cn': '服务只监听 127.0.0.1，却从另一台机器访问。',
        },
        tell: { en: 'It answers on its own machine.', 'zh-cn': '在它自己的机器上有应答。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Start the service, or correct the address; for the local store:',
          'zh-cn': '启动该服务或改正地址；对于本地 store：',
        },
        command: 'agentLightning.store.start',
      },
      {
        title: {
          en: 'From a container, use host.docker.internal or the name of the service instead of localhost',
          'zh-cn': '在容器中用 host.docker.internal 或服务名代替 localhost',
        },
      },
      {
        title: {
          en: 'Run the health check: it looks at every address that is configured',
          'zh-cn': '运行健康检查：它会检查所有已配置的地址',
        },
        command: 'agentLightning.health.run',
      },
    ],
    guide: ['G-S4', 'G-C1', 'G-C2', 'G-C3', 'G-F1', 'G-F3', 'G-X3'],
  },
  {
    code: 'AGL-N201',
    title: {
      en: 'localhost leads to ::1, where the service does not listen',
      'zh-cn': 'localhost 指向 ::1，而服务不在那里监听',
    },
    severity: 'error',
    class: 'recoverable',
    category: 'connection',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'connect ECONNREFUSED ::1:{port:int}', without: ['ECONNREFUSED 127.0.0.1'] },
      {
        kind: 'text',
        template: "Connect call failed ('::1', {port:int}",
        without: ["Connect call failed ('127.0.0.1'"],
      },
    ],
    meaning: {
      en: 'The name localhost was resolved to the IPv6 address ::1. The service listens on 127.0.0.1 only, so it seems not to run although it does.',
      'zh-cn': '名称 localhost 被解析为 IPv6 地址 ::1。服务只监听 127.0.0.1，因此看起来没有运行，其实在运行。',
    },
    causes: [
      {
        text: {
          en: "Node.js 17 and newer take the addresses of localhost in the system's order, and ::1 comes first.",
          'zh-cn': 'Node.js 17 及以上按系统给出的顺序使用 localhost 的地址，而 ::1 排在前面。',
        },
        tell: { en: 'It works when the address is written as 127.0.0.1.', 'zh-cn': '把地址写成 127.0.0.1 即可。' },
      },
      {
        text: { en: 'The service is not running at all.', 'zh-cn': '服务根本没有运行。' },
        tell: { en: '127.0.0.1 refuses too.', 'zh-cn': '127.0.0.1 也拒绝连接。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Write 127.0.0.1 instead of localhost in the address',
          'zh-cn': '在地址中用 127.0.0.1 代替 localhost',
        },
      },
      {
        title: {
          en: 'Or let the service listen on both: host 0.0.0.0 and ::, inside a trusted network only',
          'zh-cn': '或让服务同时监听 0.0.0.0 和 ::（仅限可信网络内）',
        },
      },
    ],
    guide: ['G-S4', 'G-C1', 'G-C2', 'G-F1'],
  },
  {
    code: 'AGL-N202',
    title: { en: 'The other side reset the connection', 'zh-cn': '对方重置了连接' },
    severity: 'error',
    class: 'recoverable',
    category: 'connection',
    layer: 'low',
    shows: [
      { kind: 'exception', type: 'ConnectionResetError', message: '[Errno 104] Connection reset by peer' },
      { kind: 'exception', type: 'ConnectionResetError', message: '[Errno 54] Connection reset by peer' },
      { kind: 'exception', type: 'ConnectionResetError', message: '[WinError 10054]' },
      { kind: 'exception', type: 'ReadError', message: '[Errno 104] Connection reset by peer' },
      { kind: 'text', template: "('Connection aborted.', ConnectionResetError(" },
      { kind: 'text', template: 'read ECONNRESET' },
      { kind: 'text', template: '[Errno 104] Connection reset by peer' },
      { kind: 'text', template: 'curl: (56) Recv failure: Connection reset by peer' },
      { kind: 'text', template: '[WinError 64] The specified network name is no longer available' },
      { kind: 'text', template: 'Connection reset by peer', with: ['[Errno 54]'] },
    ],
    meaning: {
      en: 'The connection stood, and the other side threw it away without an answer. Whether the request was carried out is not known.',
      'zh-cn': '连接已经建立，但对方未作应答就将其断开。请求是否已执行不得而知。',
    },
    causes: [
      {
        text: {
          en: "The server's process was killed or crashed while it answered.",
          'zh-cn': '服务器进程在应答时被终止或崩溃。',
        },
        tell: {
          en: 'Its log ends there, or it was started anew at this time.',
          'zh-cn': '其日志到此为止，或在此时重新启动。',
        },
      },
      {
        text: {
          en: 'An idle connection was used again just when the server closed it.',
          'zh-cn': '重用空闲连接时，服务器恰好将其关闭。',
        },
        tell: {
          en: 'It happens rarely, after a pause, and the retry succeeds.',
          'zh-cn': '很少发生，总在停顿之后，且重试成功。',
        },
      },
      {
        text: { en: 'Plain HTTP is spoken to an HTTPS port.', 'zh-cn': '向 HTTPS 端口发送了普通 HTTP。' },
        tell: {
          en: 'It fails at once each time; with https:// it works.',
          'zh-cn': '每次都立即失败；改用 https:// 即可。',
        },
      },
      {
        text: { en: 'A firewall or proxy cuts the connection.', 'zh-cn': '防火墙或代理切断了连接。' },
        tell: {
          en: 'It happens for one host only, or after a fixed time.',
          'zh-cn': '只对某个主机，或在固定时间之后发生。',
        },
      },
    ],
    fixes: [
      { title: { en: "Look at the server's log at this very time", 'zh-cn': '查看服务器在这一时刻的日志' } },
      {
        title: {
          en: 'Let the client try again; most have a setting for retries',
          'zh-cn': '让客户端重试；多数客户端有重试设置',
        },
      },
      {
        title: {
          en: 'Check whether the address should begin with https://',
          'zh-cn': '检查地址是否应以 https:// 开头',
        },
      },
    ],
    guide: ['G-S4', 'G-C2', 'G-C3', 'G-F1', 'G-F3', 'G-X3'],
  },
  {
    code: 'AGL-N203',
    title: { en: 'The server hung up without an answer', 'zh-cn': '服务器未应答就断开' },
    severity: 'error',
    class: 'recoverable',
    category: 'connection',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'Server disconnected without sending a response.' },
      { kind: 'exception', type: 'aiohttp.client_exceptions.ServerDisconnectedError', message: 'Server disconnected' },
      { kind: 'text', template: 'aiohttp.client_exceptions.ServerDisconnectedError: Server disconnected' },
      { kind: 'text', template: "RemoteDisconnected('Remote end closed connection without response')" },
      {
        kind: 'exception',
        type: 'http.client.RemoteDisconnected',
        message: 'Remote end closed connection without response',
      },
      { kind: 'text', template: 'Error: socket hang up' },
      { kind: 'text', template: 'curl: (52) Empty reply from server' },
      { kind: 'text', template: '[cause]: SocketError: other side closed', without: ['TypeError: terminated'] },
    ],
    meaning: {
      en: 'The server took the connection and closed it in an orderly way before it sent a single byte.',
      'zh-cn': '服务器接受了连接，却在发送任何字节之前正常关闭了它。',
    },
    causes: [
      {
        text: {
          en: 'The server closed an idle connection just when the client used it again.',
          'zh-cn': '客户端重用空闲连接时，服务器恰好将其关闭。',
        },
        tell: {
          en: 'It happens after a pause of some seconds, and the retry succeeds.',
          'zh-cn': '停顿几秒之后发生，且重试成功。',
        },
      },
      {
        text: { en: 'The worker process that answered died.', 'zh-cn': '正在应答的工作进程终止了。' },
        tell: {
          en: "The server's log shows a crash, a restart or “Worker timeout”.",
          'zh-cn': '服务器日志中有崩溃、重启或“Worker timeout”。',
        },
      },
      {
        text: { en: 'HTTP is spoken to a port that wants HTTPS.', 'zh-cn': '向要求 HTTPS 的端口发送了 HTTP。' },
        tell: { en: 'It fails each time, at once.', 'zh-cn': '每次都立即失败。' },
      },
    ],
    fixes: [
      {
        title: {
          en: "Let the client try again, and set its keep-alive shorter than the server's",
          'zh-cn': '让客户端重试，并把客户端的 keep-alive 设得比服务器短',
        },
      },
      { title: { en: "Look at the server's log at this very time", 'zh-cn': '查看服务器在这一时刻的日志' } },
    ],
    guide: ['G-S4', 'G-S11', 'G-C2', 'G-C3', 'G-F1', 'G-F3', 'G-X3'],
  },
  {
    code: 'AGL-N204',
    title: { en: 'The answer broke off in the middle', 'zh-cn': '应答中途中断' },
    severity: 'error',
    class: 'recoverable',
    category: 'connection',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'peer closed connection without sending complete message body' },
      { kind: 'text', template: 'incomplete chunked read' },
      { kind: 'text', template: 'Response payload is not completed' },
      { kind: 'text', template: 'Connection broken: IncompleteRead(' },
      { kind: 'text', template: 'Connection broken: InvalidChunkLength(' },
    ],
    meaning: {
      en: 'Headers and a part of the body came, then the connection ended. What was received is not whole and must not be used.',
      'zh-cn': '收到了响应头和部分内容，随后连接断开。已收到的内容不完整，不能使用。',
    },
    causes: [
      {
        text: {
          en: 'The model server died or was restarted while it streamed.',
          'zh-cn': '模型服务器在流式输出时终止或重启。',
        },
        tell: {
          en: 'Its log ends or shows an engine error at this time.',
          'zh-cn': '其日志在此时中止或显示引擎错误。',
        },
      },
      {
        text: { en: 'A proxy or gateway cut a long answer.', 'zh-cn': '代理或网关切断了较长的应答。' },
        tell: { en: 'It happens after the same number of seconds each time.', 'zh-cn': '每次都在相同秒数后发生。' },
      },
      {
        text: {
          en: "The client's own process ended or its loop was closed while it read.",
          'zh-cn': '客户端进程在读取时结束，或其事件循环被关闭。',
        },
        tell: { en: 'A time-out or cancellation stands before it in the log.', 'zh-cn': '日志中此前有超时或取消。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Ask again as a whole: a partial answer cannot be continued',
          'zh-cn': '重新发出整个请求：不完整的应答无法续传',
        },
      },
      {
        title: {
          en: "Look at the server's log, and raise the time-out of the proxy between",
          'zh-cn': '查看服务器日志，并提高中间代理的超时',
        },
      },
    ],
    guide: ['G-S4', 'G-S7', 'G-C2', 'G-C3', 'G-F1', 'G-F3', 'G-X3'],
  },
  {
    code: 'AGL-N205',
    title: { en: 'The connection was not made in time', 'zh-cn': '未能及时建立连接' },
    severity: 'error',
    class: 'recoverable',
    category: 'connection',
    layer: 'low',
    shows: [
      { kind: 'exception', type: 'ConnectTimeout' },
      { kind: 'text', template: 'Connection to {host} timed out. (connect timeout={seconds:number})' },
      { kind: 'text', template: 'Connection timeout to host {url}' },
      { kind: 'exception', type: 'aiohttp.client_exceptions.ConnectionTimeoutError' },
      { kind: 'text', template: 'ConnectTimeoutError: Connect Timeout Error' },
      { kind: 'text', template: 'connect ETIMEDOUT {address}' },
      { kind: 'text', template: 'curl: (28) Failed to connect to {host} port {port:int} after {time:int} ms' },
      { kind: 'text', template: '[WinError 10060]' },
      { kind: 'text', template: '[Errno 110] Connect call failed' },
      { kind: 'text', template: 'Failed to establish a new connection: [Errno 110] Connection timed out' },
    ],
    meaning: {
      en: 'Nobody answered the attempt to connect: packets are dropped on the way or there is no machine at the address. A service that is down would refuse at once.',
      'zh-cn': '连接请求没有任何回应：数据包在途中被丢弃，或该地址没有机器。若只是服务停止，会立即被拒绝。',
    },
    causes: [
      {
        text: {
          en: 'A firewall, security group or VPN drops the packets.',
          'zh-cn': '防火墙、安全组或 VPN 丢弃了数据包。',
        },
        tell: { en: 'It works from another machine or network.', 'zh-cn': '从另一台机器或网络可以连接。' },
      },
      {
        text: {
          en: 'The address is wrong or that of a machine that is off.',
          'zh-cn': '地址错误，或对应的机器已关机。',
        },
        tell: { en: 'ping does not answer either.', 'zh-cn': 'ping 也没有回应。' },
      },
      {
        text: {
          en: 'The direct way to the internet is closed, and the proxy was not told.',
          'zh-cn': '无法直接访问互联网，且没有配置代理。',
        },
        tell: {
          en: 'A browser on this machine works; HTTPS_PROXY is not set.',
          'zh-cn': '本机浏览器可用；HTTPS_PROXY 未设置。',
        },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Check host and port, and open the port in the firewall of the machine that serves',
          'zh-cn': '检查主机和端口，并在提供服务的机器上放行该端口',
        },
      },
      {
        title: {
          en: 'Where a proxy is needed, set HTTPS_PROXY, and NO_PROXY for local addresses',
          'zh-cn': '需要代理时设置 HTTPS_PROXY，并为本地地址设置 NO_PROXY',
        },
      },
    ],
    guide: ['G-S4', 'G-S8', 'G-C1', 'G-C2', 'G-F1', 'G-F2'],
  },
  {
    code: 'AGL-N206',
    title: { en: 'Connected, but the answer did not come in time', 'zh-cn': '已连接，但没有及时收到应答' },
    severity: 'error',
    class: 'recoverable',
    category: 'latency',
    layer: 'low',
    shows: [
      { kind: 'exception', type: 'ReadTimeout' },
      { kind: 'text', template: 'Read timed out. (read timeout={seconds:number})', without: ['/v1/traces'] },
      { kind: 'text', template: 'Timeout on reading data from socket' },
      { kind: 'exception', type: 'aiohttp.client_exceptions.SocketTimeoutError' },
    ],
    meaning: {
      en: 'The server took the request and sent nothing, or nothing more, for longer than the client waits. It may still be at work: sending again doubles the load.',
      'zh-cn':
        '服务器收下了请求，但在客户端等待的时间内没有发送（或没有继续发送）内容。它可能仍在处理：重发会使负载加倍。',
    },
    causes: [
      {
        text: {
          en: 'The model generates longer than the client waits; without streaming nothing comes before the end.',
          'zh-cn': '模型生成时间超过客户端的等待时间；不用流式输出时，结束之前不会收到任何内容。',
        },
        tell: {
          en: 'Short prompts succeed; it fails after the same time each time.',
          'zh-cn': '短提示词可以成功；每次都在相同时间后失败。',
        },
      },
      {
        text: { en: 'The server is overloaded, and requests queue.', 'zh-cn': '服务器过载，请求在排队。' },
        tell: { en: 'With one runner it works.', 'zh-cn': '只用一个 runner 时正常。' },
      },
      {
        text: { en: 'The server hangs.', 'zh-cn': '服务器挂起。' },
        tell: { en: 'Its health path does not answer either.', 'zh-cn': '其健康检查路径也没有应答。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Raise the read time-out above the longest generation, or lower max_tokens',
          'zh-cn': '将读取超时设为长于最长的生成时间，或降低 max_tokens',
        },
      },
      { title: { en: 'Use fewer runners at once', 'zh-cn': '减少同时运行的 runner' } },
      {
        title: { en: 'Look where the time goes on the timeline', 'zh-cn': '在时间线上查看时间花在哪里' },
        command: 'agentLightning.timeline.open',
      },
    ],
    guide: ['G-S4', 'G-S8', 'G-C3', 'G-C10', 'G-C12', 'G-F1', 'G-F10', 'G-X3'],
  },
  {
    code: 'AGL-N207',
    title: { en: "The client's own connection pool was exhausted", 'zh-cn': '客户端自身的连接池已耗尽' },
    severity: 'error',
    class: 'recoverable',
    category: 'latency',
    layer: 'low',
    shows: [
      { kind: 'exception', type: 'PoolTimeout' },
      { kind: 'text', template: 'httpcore.PoolTimeout' },
      {
        kind: 'text',
        template: 'Connection pool is full, discarding connection: {host}. Connection pool size: {size:int}',
      },
    ],
    meaning: {
      en: 'The request never left this process: all connections of the client were in use. The server is not at fault.',
      'zh-cn': '请求根本没有离开本进程：客户端的所有连接都在使用中。问题不在服务器。',
    },
    causes: [
      {
        text: {
          en: 'More calls run at once than the client has connections (httpx: 100).',
          'zh-cn': '并发调用数超过客户端的连接数（httpx 为 100）。',
        },
        tell: { en: 'It appears only under load.', 'zh-cn': '只在高负载时出现。' },
      },
      {
        text: {
          en: 'Answers are opened and never closed, so their connections never come back.',
          'zh-cn': '打开了响应却从未关闭，连接无法归还。',
        },
        tell: {
          en: 'It begins after a certain number of calls and never ends.',
          'zh-cn': '在一定次数的调用之后开始，且不再恢复。',
        },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Read or close every answer: async with client.stream(…) as response',
          'zh-cn': '读取或关闭每个响应：async with client.stream(…) as response',
        },
      },
      {
        title: {
          en: 'Limit the calls in flight, or raise httpx.Limits(max_connections=…)',
          'zh-cn': '限制并发调用，或提高 httpx.Limits(max_connections=…)',
        },
      },
    ],
    guide: ['G-S8', 'G-C11', 'G-C12', 'G-F11', 'G-F12'],
  },
  {
    code: 'AGL-N208',
    title: { en: 'A request took longer than its whole time allows', 'zh-cn': '请求超过了允许的总时间' },
    severity: 'error',
    class: 'recoverable',
    category: 'latency',
    layer: 'low',
    shows: [
      { kind: 'exception', type: 'asyncio.exceptions.TimeoutError', frames: ['aiohttp/'] },
      { kind: 'exception', type: 'TimeoutError', frames: ['aiohttp/client.py'] },
      { kind: 'text', template: 'AxiosError: timeout of {ms:int}ms exceeded' },
      { kind: 'text', template: 'curl: (28) Operation timed out after {ms:int} milliseconds' },
      { kind: 'text', template: 'TimeoutError', with: ['aiohttp/client.py'] },
    ],
    meaning: {
      en: 'The client set a limit for the whole call, from waiting for a connection to the last byte, and it ran out. The message does not say in which phase.',
      'zh-cn': '客户端为整个调用（从等待连接到最后一个字节）设置的时间已用完。消息没有说明处于哪个阶段。',
    },
    causes: [
      {
        text: { en: 'The server answers slowly, or the answer is long.', 'zh-cn': '服务器应答缓慢，或应答很长。' },
        tell: { en: 'The same call by hand takes as long.', 'zh-cn': '手动执行同样的调用也要这么久。' },
      },
      {
        text: {
          en: 'The process itself was blocked: synchronous code held the event loop.',
          'zh-cn': '进程自身被阻塞：同步代码占住了事件循环。',
        },
        tell: {
          en: 'Other calls of this process ran out at the same moment.',
          'zh-cn': '本进程的其他调用在同一时刻也超时。',
        },
      },
      {
        text: { en: 'Connections to the host were all in use.', 'zh-cn': '到该主机的连接全部被占用。' },
        tell: { en: 'More than 100 calls run at once.', 'zh-cn': '并发调用超过 100 个。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Give each phase a limit of its own, which then says where it stuck: aiohttp.ClientTimeout(connect=…, sock_read=…)',
          'zh-cn': '为每个阶段单独设限，便可看出卡在哪里：aiohttp.ClientTimeout(connect=…, sock_read=…)',
        },
      },
      {
        title: {
          en: 'Move blocking code off the event loop: await asyncio.to_thread(…)',
          'zh-cn': '把阻塞代码移出事件循环：await asyncio.to_thread(…)',
        },
      },
    ],
    guide: ['G-S4', 'G-S8', 'G-C3', 'G-C10', 'G-F1'],
  },
  {
    code: 'AGL-N209',
    title: { en: 'The name of the server cannot be resolved', 'zh-cn': '无法解析服务器名称' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'connection',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'Name or service not known', without: ['/simple/', '╰─>'] },
      { kind: 'text', template: 'nodename nor servname provided, or not known', without: ['/simple/'] },
      { kind: 'text', template: 'Temporary failure in name resolution', without: ['/simple/'] },
      { kind: 'text', template: '[Errno 11001] getaddrinfo failed', without: ['/simple/'] },
      {
        kind: 'text',
        template: 'getaddrinfo ENOTFOUND {host}',
        without: ['registry.npmjs.org', 'npm error', 'npm ERR!'],
      },
      {
        kind: 'text',
        template: 'getaddrinfo EAI_AGAIN {host}',
        without: ['registry.npmjs.org', 'npm error', 'npm ERR!'],
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
    code: 'AGL-N210',
    title: { en: 'There is no way to that network', 'zh-cn': '无法到达该网络' },
    severity: 'error',
    class: 'recoverable',
    category: 'connection',
    layer: 'low',
    shows: [
      { kind: 'text', template: '[Errno 101] Network is unreachable', without: ['/simple/'] },
      { kind: 'text', template: '[Errno 113] No route to host' },
      { kind: 'text', template: '[Errno 65] No route to host' },
      { kind: 'text', template: '[Errno 51] Network is unreachable' },
      { kind: 'text', template: 'connect ENETUNREACH {address}' },
      { kind: 'text', template: 'connect EHOSTUNREACH {address}' },
      { kind: 'text', template: '[WinError 10051]' },
      { kind: 'text', template: '[WinError 10065]' },
    ],
    meaning: {
      en: 'The system knows no route to this address, or a router on the way said so.',
      'zh-cn': '系统没有到该地址的路由，或途中的路由器这样回应。',
    },
    causes: [
      {
        text: {
          en: 'The machine or container has no network, or the VPN is off.',
          'zh-cn': '机器或容器没有网络，或 VPN 未连接。',
        },
        tell: { en: 'Every address outside fails.', 'zh-cn': '所有外部地址都失败。' },
      },
      {
        text: {
          en: 'The name resolves to an IPv6 address, and there is no IPv6 here.',
          'zh-cn': '名称解析为 IPv6 地址，而此处没有 IPv6。',
        },
        tell: {
          en: 'The address in the message has colons; IPv4 works (curl -4).',
          'zh-cn': '消息中的地址含冒号；IPv4 可用（curl -4）。',
        },
      },
      {
        text: {
          en: 'A firewall of the target machine rejects with “no route”: firewalld does so.',
          'zh-cn': '目标机器的防火墙以“no route”拒绝，例如 firewalld。',
        },
        tell: { en: 'ping answers, the port does not.', 'zh-cn': 'ping 有回应，端口没有。' },
      },
    ],
    fixes: [
      { title: { en: 'Check network and VPN of this machine or container', 'zh-cn': '检查本机或容器的网络和 VPN' } },
      {
        title: {
          en: 'Open the port in the firewall of the machine that serves',
          'zh-cn': '在提供服务的机器上放行该端口',
        },
      },
    ],
    guide: ['G-S4', 'G-C2', 'G-F1', 'G-F2'],
  },
  {
    code: 'AGL-N211',
    title: { en: 'The other side was gone while data was written', 'zh-cn': '写入数据时对方已断开' },
    severity: 'warning',
    class: 'recoverable',
    category: 'connection',
    layer: 'low',
    shows: [
      { kind: 'exception', type: 'BrokenPipeError', message: '[Errno 32] Broken pipe' },
      { kind: 'text', template: 'write EPIPE' },
      { kind: 'exception', type: 'WriteError' },
      { kind: 'text', template: 'ClientConnectionResetError: Cannot write to closing transport' },
      { kind: 'text', template: 'ConnectionResetError: Cannot write to closing transport' },
    ],
    meaning: {
      en: 'The reader closed the connection or pipe first. For a server this is a client that hung up; for a command, a program such as `head` that had enough.',
      'zh-cn': '读取方先关闭了连接或管道。对服务器来说是客户端挂断；对命令来说是 `head` 之类的程序已读够。',
    },
    causes: [
      {
        text: {
          en: 'The client gave up: its time-out was shorter than the answer took.',
          'zh-cn': '客户端放弃了：其超时短于应答所需时间。',
        },
        tell: { en: "The client's log shows a time-out at this time.", 'zh-cn': '客户端日志在此时显示超时。' },
      },
      {
        text: {
          en: 'The server refused a large body and closed at once.',
          'zh-cn': '服务器拒绝了很大的请求体并立即关闭。',
        },
        tell: {
          en: "Small requests succeed; the server's log says 413.",
          'zh-cn': '小请求可以成功；服务器日志显示 413。',
        },
      },
      {
        text: { en: 'The process at the other end of the pipe ended.', 'zh-cn': '管道另一端的进程已结束。' },
        tell: { en: 'Output was piped into another command.', 'zh-cn': '输出通过管道传给了另一个命令。' },
      },
    ],
    fixes: [
      {
        title: {
          en: "Look at the other side's log at this time: it closed first",
          'zh-cn': '查看对方此时的日志：是它先关闭的',
        },
      },
    ],
    guide: ['G-S4', 'G-C3', 'G-F3', 'G-F8'],
  },
  {
    code: 'AGL-N213',
    title: { en: 'The address is not a valid URL', 'zh-cn': '地址不是有效的 URL' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'low',
    shows: [
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
    code: 'AGL-N216',
    title: { en: 'The request could not be sent in time', 'zh-cn': '请求未能及时发送完' },
    severity: 'error',
    class: 'recoverable',
    category: 'latency',
    layer: 'low',
    shows: [
      { kind: 'exception', type: 'WriteTimeout' },
      { kind: 'text', template: 'httpcore.WriteTimeout' },
      { kind: 'text', template: 'The write operation timed out' },
    ],
    meaning: {
      en: 'The connection stood, but the other side did not take the body fast enough. Whether a part was processed is not known.',
      'zh-cn': '连接已建立，但对方接收请求体太慢。是否处理了一部分不得而知。',
    },
    causes: [
      {
        text: { en: 'The body is large and the connection slow.', 'zh-cn': '请求体大而连接慢。' },
        tell: { en: 'Small requests succeed.', 'zh-cn': '小请求可以成功。' },
      },
      {
        text: { en: 'The server is overloaded and does not read.', 'zh-cn': '服务器过载，没有读取。' },
        tell: { en: 'Its health path is slow too.', 'zh-cn': '其健康检查路径也很慢。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Send less at once: smaller batches, scaled images, shorter prompts',
          'zh-cn': '减少单次发送的内容：更小的批量、缩小的图片、更短的提示词',
        },
      },
      { title: { en: 'Raise the write time-out of the client', 'zh-cn': '提高客户端的写入超时' } },
    ],
    guide: ['G-S4', 'G-S8', 'G-C2', 'G-C7', 'G-C12', 'G-F1'],
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
  {
    code: 'AGL-N219',
    title: { en: 'A connection failed and is tried again', 'zh-cn': '连接失败，正在重试' },
    severity: 'info',
    class: 'recoverable',
    category: 'connection',
    layer: 'low',
    shows: [
      {
        kind: 'text',
        template:
          'Retrying (Retry(total={total:int}, connect={connect}, read={read}, redirect={redirect}, status={status})) after connection broken by',
        without: ['/simple/'],
      },
    ],
    meaning: {
      en: 'This is a notice: the request is sent again. Only if the last try fails does an exception follow.',
      'zh-cn': '这是提示：请求会重新发送。只有最后一次也失败时才会抛出异常。',
    },
    causes: [
      {
        text: {
          en: 'The server is starting, restarting, or closed an idle connection.',
          'zh-cn': '服务器正在启动、重启，或关闭了空闲连接。',
        },
        tell: { en: 'Work goes on after one or two of them.', 'zh-cn': '出现一两次后继续工作。' },
      },
      {
        text: { en: 'Nothing listens at the address.', 'zh-cn': '该地址上没有服务在监听。' },
        tell: { en: 'The number falls to 0, and an exception follows.', 'zh-cn': '数字减到 0，随后抛出异常。' },
      },
    ],
    fixes: [{ title: { en: 'Nothing needs to be done, if work goes on', 'zh-cn': '若之后继续工作，则无需处理' } }],
    guide: ['G-S4', 'G-C3', 'G-X3'],
  },
  {
    code: 'AGL-N250',
    title: { en: 'A gRPC call found nobody at the address', 'zh-cn': 'gRPC 调用的地址上没有服务' },
    severity: 'error',
    class: 'recoverable',
    category: 'connection',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'status = StatusCode.UNAVAILABLE' },
      { kind: 'exception', type: 'grpc._channel._InactiveRpcError', message: 'StatusCode.UNAVAILABLE' },
      { kind: 'exception', type: 'grpc.aio._call.AioRpcError', message: 'StatusCode.UNAVAILABLE' },
      { kind: 'text', template: '14 UNAVAILABLE: {reason}', without: ['exporting'] },
    ],
    meaning: {
      en: 'Nothing that speaks gRPC answers there. gRPC tries to connect again by itself, but the call is lost.',
      'zh-cn': '该地址上没有 gRPC 服务应答。gRPC 会自行重新连接，但此次调用已失败。',
    },
    causes: [
      {
        text: {
          en: 'The service is not running, or listens on another port.',
          'zh-cn': '服务没有运行，或监听在另一个端口。',
        },
        tell: { en: 'details says “Connection refused”.', 'zh-cn': 'details 为“Connection refused”。' },
      },
      {
        text: { en: 'The port speaks HTTP/1.1.', 'zh-cn': '该端口使用 HTTP/1.1。' },
        tell: {
          en: 'details says “Trying to connect an http1.x server”.',
          'zh-cn': 'details 为“Trying to connect an http1.x server”。',
        },
      },
      {
        text: {
          en: 'The client expects TLS and the server has none, or the reverse.',
          'zh-cn': '客户端要求 TLS 而服务器没有，或相反。',
        },
        tell: {
          en: 'details names a handshake or “Socket closed”.',
          'zh-cn': 'details 提到 handshake 或“Socket closed”。',
        },
      },
      {
        text: {
          en: 'An HTTP proxy of the environment takes the call; gRPC honours https_proxy too.',
          'zh-cn': '环境中的 HTTP 代理截获了调用；gRPC 也使用 https_proxy。',
        },
        tell: { en: 'It works with no_proxy set for the host.', 'zh-cn': '为该主机设置 no_proxy 后可用。' },
      },
    ],
    fixes: [
      { title: { en: 'Start the service, and compare host and port', 'zh-cn': '启动服务，并核对主机和端口' } },
      {
        title: {
          en: 'Leave local addresses out of the proxy: no_proxy=localhost,127.0.0.1',
          'zh-cn': '让本地地址不经过代理：no_proxy=localhost,127.0.0.1',
        },
      },
    ],
    guide: ['G-S4', 'G-S11', 'G-C1', 'G-C3', 'G-F1', 'G-F3'],
  },
  {
    code: 'AGL-N251',
    title: { en: 'A gRPC call took longer than its deadline', 'zh-cn': 'gRPC 调用超过期限' },
    severity: 'error',
    class: 'recoverable',
    category: 'latency',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'status = StatusCode.DEADLINE_EXCEEDED' },
      { kind: 'exception', type: 'grpc._channel._InactiveRpcError', message: 'StatusCode.DEADLINE_EXCEEDED' },
      { kind: 'exception', type: 'grpc.aio._call.AioRpcError', message: 'StatusCode.DEADLINE_EXCEEDED' },
      { kind: 'text', template: '4 DEADLINE_EXCEEDED: {reason}' },
    ],
    meaning: {
      en: 'The answer did not come within the time that the caller gave. The server may still be at work on it.',
      'zh-cn': '应答没有在调用方给定的时间内到达。服务器可能仍在处理。',
    },
    causes: [
      {
        text: { en: 'The server is slow or overloaded.', 'zh-cn': '服务器缓慢或过载。' },
        tell: { en: 'Its own log shows the call, and its end later.', 'zh-cn': '其日志显示该调用，并在稍后结束。' },
      },
      {
        text: {
          en: 'The connection was never made, and the deadline ran out while waiting for it.',
          'zh-cn': '连接一直没有建立，等待期间期限已过。',
        },
        tell: { en: "The server's log does not show the call.", 'zh-cn': '服务器日志中没有该调用。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Raise the deadline (timeout=…), or look why the server is slow',
          'zh-cn': '提高期限（timeout=…），或查明服务器缓慢的原因',
        },
      },
    ],
    guide: ['G-S4', 'G-S8', 'G-C3', 'G-C10', 'G-F1'],
  },
];
