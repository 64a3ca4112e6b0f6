import type { CatalogEntry } from '../../entry';

/** Connections that are refused or break, for aiohttp, httpx, requests, urllib3, gRPC, curl and Node’s fetch. */
export const netConnectionsEntries: readonly CatalogEntry[] = [
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
      { kind: 'text', template: 'ssh: connect to host {host} port {port:int}: Connection refused' },
      { kind: 'text', template: 'dial tcp {address}: connect: connection refused', without: ['Exporting failed'] },
      { kind: 'text', template: 'java.net.ConnectException' },
      { kind: 'text', template: 'connect ECONNREFUSED {host}:{port:int}', without: ['127.0.0.1:4318'] },
      { kind: 'text', template: 'Cannot connect to host {host}:{port:int} ssl:{ssl} [Connect call failed (' },
      { kind: 'text', template: 'Cannot connect to host {host}:{port:int} ssl:{ssl} [Connection refused]' },
      {
        kind: 'text',
        template:
          'Cannot connect to host {host}:{port:int} ssl:{ssl} [Multiple exceptions: [Errno 111] Connect call failed',
      },
      { kind: 'exception', type: 'ConnectionRefusedError', message: '[Errno 111] Connect call failed' },
      { kind: 'exception', type: 'ConnectionRefusedError', message: '[Errno 61] Connect call failed' },
      { kind: 'exception', type: 'OSError', message: 'Multiple exceptions: [Errno 111] Connect call failed' },
      { kind: 'exception', type: 'OSError', message: 'Multiple exceptions: [Errno 61] Connect call failed' },
    ],
    meaning: {
      en: 'The machine was reached, and no program listens on this port. Nothing was sent. The address in the message says which service is missing.',
      'zh-cn': '已到达该机器，但没有程序监听此端口，没有发送任何内容。消息中的地址说明缺少哪个服务。',
    },
    causes: [
      {
        now: 'free',
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
        now: 'elsewhere',
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
          en: '`localhost` means ::1 here, and the service listens on 127.0.0.1 only.',
          'zh-cn': '此处 `localhost` 指 ::1，而服务只监听 127.0.0.1。',
        },
        tell: {
          en: 'The message shows ::1, and 127.0.0.1 works.',
          'zh-cn': '消息中有 ::1，而 127.0.0.1 可以访问。',
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
        now: 'free',
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
        now: 'free',
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
        now: 'free',
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
];
