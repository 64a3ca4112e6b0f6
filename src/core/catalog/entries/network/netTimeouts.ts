import type { CatalogEntry } from '../../entry';

/** Time-outs by phase, for aiohttp, httpx, requests, urllib3, gRPC and curl. */
export const netTimeoutsEntries: readonly CatalogEntry[] = [
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
      { kind: 'text', template: 'APIConnectionTimeoutError: Request timed out.' },
      { kind: 'exception', type: 'aiohttp.client_exceptions.SocketTimeoutError' },
      { kind: 'exception', type: 'TimeoutError', message: 'timed out', frames: ['http/client.py'] },
      { kind: 'exception', type: 'TimeoutError', message: 'The read operation timed out' },
      { kind: 'exception', type: 'socket.timeout', message: 'timed out' },
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
