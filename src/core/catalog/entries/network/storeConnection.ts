import type { CatalogEntry } from '../../entry';

/** The store's server does not start, or a client of it cannot reach it. */
export const storeConnectionEntries: readonly CatalogEntry[] = [
  {
    code: 'AGL-N100',
    title: { en: 'A client has lost the store and tries again', 'zh-cn': '客户端与 store 失去联系，正在重试' },
    severity: 'warning',
    class: 'recoverable',
    category: 'connection',
    layer: 'business',
    shows: [
      {
        kind: 'text',
        template: 'Network/session issue: {problem} - will retry the request {method:word}: {path:path}',
      },
      {
        kind: 'text',
        template: 'Network/session issue will be retried. Retrying the request {method:word}: {path:path}',
      },
      { kind: 'text', template: 'Server is not healthy yet. Retrying in {delay:number} seconds.' },
      { kind: 'text', template: 'Server is not healthy at {address:path} after {count:int} retry attempts' },
      { kind: 'text', template: 'dequeue_rollout failed with exception: {problem}' },
    ],
    versions: 'agentlightning 0.2, 0.3',
    meaning: {
      en: 'A runner or the algorithm cannot reach the store. It asks the health path a few times, waiting between, and then gives this request up. Spans and results of the time without store can be missing.',
      'zh-cn':
        'runner 或算法无法连接 store。它会间隔着多次查询健康检查路径，然后放弃该请求。失联期间的 span 和结果可能缺失。',
    },
    causes: [
      {
        now: 'free',
        text: {
          en: 'The store ended or was restarted while runners were working.',
          'zh-cn': 'runner 工作期间 store 结束或被重启。',
        },
        tell: {
          en: 'The message says “Server disconnected” or “Connect call failed”, and it worked before.',
          'zh-cn': '消息为 “Server disconnected” 或 “Connect call failed”，且之前正常。',
        },
      },
      {
        now: 'elsewhere',
        text: {
          en: 'The runner looks at another host or port than the store listens on.',
          'zh-cn': 'runner 访问的主机或端口与 store 监听的不同。',
        },
        tell: {
          en: 'It never worked: AGL_SERVER_HOST or AGL_SERVER_PORT differ between the processes.',
          'zh-cn': '从未成功过：各进程的 AGL_SERVER_HOST 或 AGL_SERVER_PORT 不一致。',
        },
      },
      {
        text: { en: 'The store is too busy to answer in time.', 'zh-cn': 'store 太忙，无法及时应答。' },
        tell: {
          en: "The message is about a time-out, and the store's process uses a whole core.",
          'zh-cn': '消息与超时有关，且 store 进程占满一个核。',
        },
      },
    ],
    fixes: [
      {
        title: { en: 'Check whether the store answers', 'zh-cn': '检查 store 是否应答' },
        command: 'agentLightning.health.run',
      },
      { title: { en: 'Start the local store', 'zh-cn': '启动本地 store' }, command: 'agentLightning.store.start' },
      {
        title: {
          en: 'Give every process the same AGL_SERVER_HOST and AGL_SERVER_PORT',
          'zh-cn': '为所有进程设置相同的 AGL_SERVER_HOST 和 AGL_SERVER_PORT',
        },
      },
    ],
    guide: ['G-S4', 'G-S11', 'G-C1', 'G-C2', 'G-C3', 'G-F1', 'G-F3', 'G-X3'],
  },
  {
    code: 'AGL-N102',
    title: { en: 'The port is already in use', 'zh-cn': '端口已被占用' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'connection',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'Web server failed to start. Port {port:int} was already in use' },
      { kind: 'text', template: "couldn't bind HTTP server socket, hostname: {host}, port: {port:int}" },
      { kind: 'text', template: 'error while attempting to bind on address ({address}): address already in use' },
      { kind: 'text', template: 'error while attempting to bind on address ({address}): [winerror 10048]' },
      {
        kind: 'text',
        template: 'error while attempting to bind on address ({address}): only one usage of each socket address',
      },
      {
        kind: 'text',
        template:
          'LightningStore server failed to start on {endpoint:path} Another process may already be using this port.',
      },
      { kind: 'text', template: 'Another process may already be using this port.' },
      { kind: 'text', template: 'OSError: [Errno 98] Address already in use' },
      { kind: 'text', template: 'OSError: [Errno 48] Address already in use' },
      { kind: 'text', template: '[WinError 10048] Only one usage of each socket address' },
      { kind: 'text', template: "Connection in use: ('{host}', {port:int})" },
      { kind: 'text', template: 'error: [Errno 98] Address already in use' },
      { kind: 'text', template: 'Address already in use (os error 98)' },
      {
        kind: 'text',
        template: 'Only one usage of each socket address (protocol/network address/port) is normally permitted',
      },
      { kind: 'text', template: 'listen EADDRINUSE: address already in use' },
      { kind: 'text', template: 'listen tcp {address}: bind: address already in use' },
      { kind: 'text', template: 'bind() to {address} failed ({code:int}: Address already in use)' },
      { kind: 'text', template: 'bind: Address already in use' },
      { kind: 'text', template: 'java.net.BindException: Address already in use' },
      { kind: 'text', template: 'cannot bind socket (Address already in use)' },
      { kind: 'text', template: "code: 'EADDRINUSE'" },
    ],
    meaning: {
      en: 'Another process holds the address, so this server did not start. Clients may now talk to that other process without noticing.',
      'zh-cn': '另一个进程占用了该地址，因此此服务没有启动。客户端可能在不知情的情况下与那个进程通信。',
    },
    causes: [
      {
        text: {
          en: 'The store or a runner of an earlier run is still there.',
          'zh-cn': '上一次运行的 store 或 runner 仍未结束。',
        },
        tell: {
          en: 'The owner of the port is a Python process that was started before this run.',
          'zh-cn': '占用端口的是本次运行之前启动的 Python 进程。',
        },
      },
      {
        text: {
          en: 'Two runs, or two windows, use the same port at once.',
          'zh-cn': '两次运行或两个窗口同时使用了同一端口。',
        },
        tell: { en: 'The other run works.', 'zh-cn': '另一个运行是正常的。' },
      },
      {
        text: {
          en: 'The same program was started twice, or still shuts down.',
          'zh-cn': '同一程序启动了两次，或仍在关闭过程中。',
        },
        tell: {
          en: 'Its log shows two starts, or it works after some seconds.',
          'zh-cn': '日志中有两次启动，或过几秒后恢复正常。',
        },
      },
      {
        now: 'stranger',
        text: {
          en: 'An unrelated program, a container or a forwarded port holds it: 5000 and 7000 belong to AirPlay on macOS.',
          'zh-cn': '无关的程序、容器或端口转发占用了它：macOS 上 5000 和 7000 属于 AirPlay。',
        },
        tell: {
          en: 'Its owner is docker, ssh, the editor or another stranger.',
          'zh-cn': '占用者是 docker、ssh、编辑器或其他无关程序。',
        },
      },
    ],
    fixes: [
      { title: { en: 'End the process that holds the port', 'zh-cn': '结束占用端口的进程' } },
      {
        title: {
          en: 'Or choose another port: `agl store --port`, AGL_SERVER_PORT',
          'zh-cn': '或选择其他端口：`agl store --port`、AGL_SERVER_PORT',
        },
      },
      { title: { en: 'Linux: see who holds which port', 'zh-cn': 'Linux：查看端口的占用者' }, terminal: 'ss -ltnp' },
      {
        title: { en: 'macOS: see who holds which port', 'zh-cn': 'macOS：查看端口的占用者' },
        terminal: 'lsof -nP -iTCP -sTCP:LISTEN',
      },
      {
        title: { en: 'Windows: see who holds which port', 'zh-cn': 'Windows：查看端口的占用者' },
        terminal: 'netstat -ano',
      },
    ],
    guide: ['G-S4', 'G-C1', 'G-C3', 'G-C12', 'G-F1', 'G-F2', 'G-X3'],
  },
  {
    code: 'AGL-N103',
    title: { en: 'The server of the store did not start', 'zh-cn': 'store 的服务没有启动' },
    severity: 'error',
    class: 'system',
    category: 'connection',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'Server did not start up within {seconds:number} seconds.' },
      { kind: 'text', template: 'LightningStore server failed to start: {problem}' },
      { kind: 'text', template: 'Server failed to start within the {limit:int} seconds.' },
      { kind: 'text', template: 'Uvicorn server failed to serve' },
    ],
    versions: 'agentlightning 0.2, 0.3',
    meaning: {
      en: 'The process that should serve the store ended or was not ready in time. In 0.3 the seconds in the message are the time that passed, not a limit: a tenth of a second means that it failed at once.',
      'zh-cn':
        '提供 store 服务的进程已结束或未能及时就绪。在 0.3 中，消息里的秒数是已经过去的时间而不是上限：0.1 秒表示立即失败。',
    },
    causes: [
      {
        text: { en: 'The port is taken.', 'zh-cn': '端口被占用。' },
        tell: {
          en: '“address already in use” stands above, and few seconds passed.',
          'zh-cn': '上方有 “address already in use”，且经过的时间很短。',
        },
      },
      {
        text: {
          en: 'The machine is slow, or the import of the libraries takes long.',
          'zh-cn': '机器较慢，或导入库耗时较长。',
        },
        tell: {
          en: 'About 60 s passed (0.3) or the limit of 10 s was reached (0.2).',
          'zh-cn': '经过了约 60 秒（0.3），或达到 10 秒上限（0.2）。',
        },
      },
      {
        text: {
          en: 'The application of the server raised an exception at its start.',
          'zh-cn': '服务的应用在启动时抛出了异常。',
        },
        tell: { en: 'A traceback stands above.', 'zh-cn': '上方有堆栈。' },
      },
      {
        text: {
          en: 'A proxy variable sends the start check of 0.2 elsewhere.',
          'zh-cn': '代理变量使 0.2 的启动检查走了代理。',
        },
        tell: {
          en: 'HTTP_PROXY is set, and NO_PROXY lacks localhost.',
          'zh-cn': '设置了 HTTP_PROXY，而 NO_PROXY 不含 localhost。',
        },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Read the first error above this line, and mend that',
          'zh-cn': '查看此行上方的第一个错误并加以解决',
        },
      },
      { title: { en: 'Set NO_PROXY=localhost,127.0.0.1', 'zh-cn': '设置 NO_PROXY=localhost,127.0.0.1' } },
      {
        title: { en: 'Use the local store in its place', 'zh-cn': '改用本地 store' },
        command: 'agentLightning.store.start',
      },
    ],
    guide: ['G-S4', 'G-S8', 'G-C3', 'G-F3', 'G-X3'],
  },
  {
    code: 'AGL-N104',
    title: {
      en: 'The store runs but cannot be reached at its own address',
      'zh-cn': 'store 已运行，但无法通过自己的地址访问',
    },
    severity: 'error',
    class: 'unrecoverable',
    category: 'connection',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'Server did not become healthy within the {limit:int} seconds.' },
      {
        kind: 'text',
        template: 'Server is not healthy at {address:path} after {seconds:number} seconds. It has been killed.',
      },
      {
        kind: 'text',
        template:
          'Server is not healthy at {address:path} after {seconds:number} seconds. Shutting down server gracefully.',
      },
      {
        kind: 'text',
        template: 'Server is not healthy at {address:path} after {seconds:number} seconds. It has been left running.',
      },
    ],
    versions: 'agentlightning 0.2, 0.3',
    meaning: {
      en: 'The server was up, but its own health check at the address that clients would use did not succeed. It was ended again.',
      'zh-cn': '服务已启动，但它在客户端将使用的地址上的健康检查没有成功，于是又被结束。',
    },
    causes: [
      {
        text: { en: 'A proxy variable catches requests to this machine.', 'zh-cn': '代理变量拦截了发往本机的请求。' },
        tell: {
          en: 'HTTP_PROXY is set, and NO_PROXY lacks the host of the message.',
          'zh-cn': '设置了 HTTP_PROXY，而 NO_PROXY 不含消息中的主机。',
        },
      },
      {
        text: {
          en: 'The outward address of the machine was taken, and a firewall or VPN blocks it.',
          'zh-cn': '使用了本机的对外地址，而防火墙或 VPN 将其阻断。',
        },
        tell: {
          en: 'The host is not 127.0.0.1, and “No access host provided” stands above.',
          'zh-cn': '主机不是 127.0.0.1，且上方有 “No access host provided”。',
        },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Set NO_PROXY to localhost, 127.0.0.1 and the host of the message',
          'zh-cn': '把 localhost、127.0.0.1 和消息中的主机加入 NO_PROXY',
        },
      },
      {
        title: {
          en: 'Give host="127.0.0.1", or access_host, when the store is for this machine only',
          'zh-cn': '仅供本机使用时，指定 host="127.0.0.1" 或 access_host',
        },
      },
    ],
    guide: ['G-S4', 'G-C1', 'G-C2', 'G-F1', 'G-F2', 'G-F3'],
  },
  {
    code: 'AGL-N105',
    title: {
      en: 'The store answered with an error; the client tries again',
      'zh-cn': 'store 返回服务器错误，客户端正在重试',
    },
    severity: 'warning',
    class: 'recoverable',
    category: 'cross-service',
    layer: 'low',
    shows: [
      {
        kind: 'text',
        template: '5xx and other status codes will be retried. Retrying the request {method:word}: {path:path}',
      },
    ],
    versions: 'agentlightning 0.2, 0.3',
    meaning: {
      en: 'The store was reached and failed while answering. 0.3 also answers 500 for an id that it does not have, so trying again cannot always help.',
      'zh-cn': '已连接到 store，但它在应答时出错。0.3 对不存在的 ID 也返回 500，因此重试不一定有用。',
    },
    causes: [
      {
        text: {
          en: 'The rollout, attempt or resource of the request is not in the store.',
          'zh-cn': 'store 中没有请求的 rollout、尝试或资源。',
        },
        tell: {
          en: "The path holds an id, and the store's log says “not found”, “does not exist” or ResponseValidationError.",
          'zh-cn': '路径中含有 ID，且 store 的日志写着 “not found”、“does not exist” 或 ResponseValidationError。',
        },
      },
      {
        text: {
          en: 'The store has a fault of its own: its database is gone, its memory is full.',
          'zh-cn': 'store 自身出错：数据库不可用、内存已满。',
        },
        tell: {
          en: 'Its log shows “Unhandled application error” with another exception.',
          'zh-cn': '其日志中 “Unhandled application error” 带有其他异常。',
        },
      },
    ],
    fixes: [
      {
        title: {
          en: "Read the last line of the traceback in the store's log",
          'zh-cn': '查看 store 日志中堆栈的最后一行',
        },
      },
      {
        title: { en: 'See which rollouts the store has', 'zh-cn': '查看 store 中有哪些 rollout' },
        command: 'agentLightning.rollouts.refresh',
      },
    ],
    guide: ['G-S11', 'G-S5', 'G-E', 'G-X3'],
  },
  {
    code: 'AGL-N106',
    title: { en: 'A default address was chosen', 'zh-cn': '选用了默认地址' },
    severity: 'info',
    class: 'recoverable',
    category: 'connection',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'No port provided, using default port 4747.' },
      { kind: 'text', template: 'No access host provided, using default outbound IPv4 address for this machine.' },
      { kind: 'text', template: 'No access host provided, using the host provided.' },
      { kind: 'text', template: 'No port provided, using pick_unused_port to pick a random unused port.' },
    ],
    versions: 'agentlightning 0.3',
    noise: true,
    meaning: {
      en: 'No port or host was given, so Agent Lightning took its default. It matters only if two runs on one machine do so.',
      'zh-cn': '没有指定端口或主机，因此使用了默认值。只有同一台机器上的两次运行都如此时才有影响。',
    },
    causes: [
      { text: { en: 'The store was made without port or host.', 'zh-cn': '创建 store 时没有指定端口或主机。' } },
    ],
    fixes: [
      {
        title: {
          en: 'Nothing needs to be done; give port= when several runs share a machine',
          'zh-cn': '无需处理；多次运行共用一台机器时请指定 port=',
        },
      },
    ],
    guide: ['G-S4', 'G-C1'],
  },
  {
    code: 'AGL-N107',
    title: { en: "The store's server did not stop cleanly", 'zh-cn': 'store 的服务没有正常停止' },
    severity: 'warning',
    class: 'recoverable',
    category: 'connection',
    layer: 'low',
    shows: [{ kind: 'text', template: 'Error stopping LightningStore server' }],
    versions: 'agentlightning 0.2, 0.3',
    meaning: {
      en: 'The run is over, but ending its server failed. What was stored until then is kept by the store; the port can stay taken.',
      'zh-cn': '运行已结束，但停止服务时失败。此前保存的内容仍由 store 保留；端口可能继续被占用。',
    },
    causes: [
      {
        text: {
          en: 'A request was still being answered, or the run was interrupted twice.',
          'zh-cn': '仍有请求在处理，或运行被连续中断两次。',
        },
        tell: {
          en: 'A second Ctrl+C, or CancelledError in the traceback.',
          'zh-cn': '按了第二次 Ctrl+C，或堆栈中有 CancelledError。',
        },
      },
      {
        text: { en: 'The server had already ended by an error of its own.', 'zh-cn': '服务此前已因自身错误结束。' },
        tell: { en: 'An error of the store stands above.', 'zh-cn': '上方有 store 的错误。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Check that no Python process of the run is left before the next start',
          'zh-cn': '下次启动前确认没有遗留本次运行的 Python 进程',
        },
      },
    ],
    guide: ['G-S4', 'G-S13', 'G-X3'],
  },
];
