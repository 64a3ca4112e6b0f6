import type { CatalogEntry } from '../../entry';

/** Node.js while it runs: hidden causes, memory, ports, promises. */
export const nodeRuntimeEntries: readonly CatalogEntry[] = [
  {
    code: 'AGL-J320',
    title: { en: 'fetch or WebSocket failed and does not say why', 'zh-cn': 'fetch 或 WebSocket 失败，但没有说明原因' },
    severity: 'error',
    class: 'recoverable',
    category: 'connection',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'TypeError: fetch failed', without: ['[cause]: Error:'] },
      { kind: 'text', template: '{what}: fetch failed', without: ['[cause]', 'fatal:'] },
      { kind: 'text', template: 'OpenAI APIConnectionError: Connection error.' },
      { kind: 'exception', type: 'TypeError', frames: ['failWebsocketConnection'] },
    ],
    meaning: {
      en: 'Node.js says only “fetch failed”, and of a WebSocket nothing; the reason stands in error.cause, which many programs do not print.',
      'zh-cn': 'Node.js 只显示“fetch failed”，对 WebSocket 则什么都不说；原因在 error.cause 中，而许多程序不打印它。',
    },
    causes: [
      {
        text: { en: 'Nothing listens at the address.', 'zh-cn': '该地址没有服务在监听。' },
        tell: { en: '[cause] says ECONNREFUSED.', 'zh-cn': '[cause] 为 ECONNREFUSED。' },
      },
      {
        text: { en: 'The name of the host is not known.', 'zh-cn': '主机名无法解析。' },
        tell: { en: '[cause] says ENOTFOUND or EAI_AGAIN.', 'zh-cn': '[cause] 为 ENOTFOUND 或 EAI_AGAIN。' },
      },
      {
        text: { en: 'The certificate is not trusted.', 'zh-cn': '证书不受信任。' },
        tell: {
          en: '[cause] names SELF_SIGNED_CERT_IN_CHAIN, UNABLE_TO_VERIFY_LEAF_SIGNATURE or CERT_HAS_EXPIRED.',
          'zh-cn': '[cause] 为 SELF_SIGNED_CERT_IN_CHAIN、UNABLE_TO_VERIFY_LEAF_SIGNATURE 或 CERT_HAS_EXPIRED。',
        },
      },
      {
        text: {
          en: 'A proxy is needed: fetch ignores HTTP_PROXY by itself.',
          'zh-cn': '需要代理：fetch 本身不使用 HTTP_PROXY。',
        },
        tell: {
          en: '[cause] is a connect time-out, and curl works because of HTTPS_PROXY.',
          'zh-cn': '[cause] 为连接超时，而 curl 因 HTTPS_PROXY 可以访问。',
        },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Print the cause: console.error(error, error.cause)',
          'zh-cn': '打印原因：console.error(error, error.cause)',
        },
      },
      {
        title: {
          en: 'For a proxy: NODE_USE_ENV_PROXY=1 with Node.js 24',
          'zh-cn': '使用代理：Node.js 24 设置 NODE_USE_ENV_PROXY=1',
        },
      },
    ],
    guide: ['G-S4', 'G-C1', 'G-C2', 'G-C3', 'G-F1', 'G-F3'],
  },
  {
    code: 'AGL-J321',
    title: { en: 'fetch waited too long for the server', 'zh-cn': 'fetch 等待服务器过久' },
    severity: 'error',
    class: 'recoverable',
    category: 'latency',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'HeadersTimeoutError: Headers Timeout Error' },
      { kind: 'text', template: 'BodyTimeoutError: Body Timeout Error' },
      { kind: 'text', template: "code: 'UND_ERR_HEADERS_TIMEOUT'" },
      { kind: 'text', template: "code: 'UND_ERR_BODY_TIMEOUT'" },
    ],
    meaning: {
      en: "The connection was made, and for five minutes no headers or no further data came. That is the built-in limit of Node.js's fetch.",
      'zh-cn': '连接已建立，但五分钟内没有收到响应头或后续数据。这是 Node.js fetch 的内置上限。',
    },
    causes: [
      {
        text: {
          en: 'The model writes a long answer without streaming.',
          'zh-cn': '模型在非流式模式下生成很长的回答。',
        },
        tell: { en: 'The call lasts exactly 300 seconds.', 'zh-cn': '调用恰好持续 300 秒。' },
      },
      {
        text: { en: 'The server hangs.', 'zh-cn': '服务器挂起。' },
        tell: { en: 'Its log shows nothing after the request.', 'zh-cn': '其日志在请求之后没有内容。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Stream the answer, so that data flows: stream: true',
          'zh-cn': '使用流式输出让数据持续到达：stream: true',
        },
      },
      {
        title: {
          en: 'Raise the limit: setGlobalDispatcher(new Agent({ headersTimeout: 1_800_000, bodyTimeout: 0 })) of undici',
          'zh-cn':
            '调大上限：使用 undici 的 setGlobalDispatcher(new Agent({ headersTimeout: 1_800_000, bodyTimeout: 0 }))',
        },
      },
    ],
    guide: ['G-S8', 'G-S4', 'G-C10', 'G-F10', 'G-X3'],
  },
  {
    code: 'AGL-J322',
    title: { en: 'The server closed the connection in the middle', 'zh-cn': '服务器在中途关闭了连接' },
    severity: 'error',
    class: 'recoverable',
    category: 'connection',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'SocketError: other side closed' },
      { kind: 'text', template: "code: 'UND_ERR_SOCKET'" },
      { kind: 'text', template: 'Error: Premature close' },
      { kind: 'text', template: "code: 'ERR_STREAM_PREMATURE_CLOSE'" },
      { kind: 'text', template: 'TypeError: terminated' },
    ],
    meaning: {
      en: 'An answer had begun or a kept connection was used again, and the other side closed it.',
      'zh-cn': '应答已开始，或复用了保持的连接，而对方将其关闭。',
    },
    causes: [
      {
        text: { en: 'The server ended or crashed during the answer.', 'zh-cn': '服务器在应答期间结束或崩溃。' },
        tell: { en: 'Its log ends at that moment.', 'zh-cn': '其日志在那一刻结束。' },
      },
      {
        text: { en: 'A proxy cut a long answer.', 'zh-cn': '代理切断了耗时较长的应答。' },
        tell: { en: 'It happens after the same number of seconds each time.', 'zh-cn': '每次都在相同秒数后发生。' },
      },
      {
        text: {
          en: 'The server closes idle connections sooner than the client.',
          'zh-cn': '服务器比客户端更早关闭空闲连接。',
        },
        tell: { en: 'It happens to the first call after a pause.', 'zh-cn': '发生在停顿后的第一次调用。' },
      },
    ],
    fixes: [
      { title: { en: "Look at the server's log at this time", 'zh-cn': '查看服务器此时的日志' } },
      { title: { en: 'Retry once; it is safe when nothing was changed', 'zh-cn': '重试一次；未产生修改时是安全的' } },
    ],
    guide: ['G-S4', 'G-C2', 'G-C3', 'G-F2', 'G-F3', 'G-X3'],
  },
  {
    code: 'AGL-J323',
    title: { en: 'Node.js ran out of heap', 'zh-cn': 'Node.js 堆内存耗尽' },
    severity: 'error',
    class: 'system',
    category: 'memory',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'JavaScript heap out of memory' },
      { kind: 'text', template: 'FATAL ERROR: Reached heap limit Allocation failed' },
      { kind: 'text', template: "code: 'ERR_WORKER_OUT_OF_MEMORY'" },
      { kind: 'text', template: 'RangeError: Array buffer allocation failed' },
      { kind: 'text', template: 'RangeError: Invalid typed array length: {length:int}' },
      { kind: 'text', template: 'RangeError: Invalid string length' },
      { kind: 'text', template: 'Worker terminated due to reaching memory limit' },
    ],
    meaning: {
      en: 'The process needs more memory than V8 allows itself, and was ended (exit code 134).',
      'zh-cn': '进程所需内存超过 V8 的上限，已被终止（退出码 134）。',
    },
    causes: [
      {
        text: {
          en: 'Something grows over the run: a cache, a list of messages or listeners.',
          'zh-cn': '某些内容在运行中不断增长：缓存、消息列表或监听器。',
        },
        tell: {
          en: 'The lines “Mark-Compact” above show memory rising steadily.',
          'zh-cn': '上方“Mark-Compact”行显示内存持续上升。',
        },
      },
      {
        text: { en: 'One very large file or answer is read whole.', 'zh-cn': '一次性读入了非常大的文件或应答。' },
        tell: { en: 'It happens at once, at the same place.', 'zh-cn': '在同一处立即发生。' },
      },
      {
        text: { en: 'The limit is low for the machine or container.', 'zh-cn': '上限相对机器或容器较低。' },
        tell: { en: 'Free memory is left.', 'zh-cn': '仍有空闲内存。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Allow more: NODE_OPTIONS=--max-old-space-size=4096',
          'zh-cn': '提高上限：NODE_OPTIONS=--max-old-space-size=4096',
        },
      },
      {
        title: { en: 'See what grows', 'zh-cn': '查看增长的内容' },
        terminal: 'node --heapsnapshot-near-heap-limit=2 agent.js',
      },
    ],
    guide: ['G-S9', 'G-C10', 'G-C12', 'G-F10', 'G-X3'],
  },
  {
    code: 'AGL-J324',
    title: { en: "The debugger's port is taken", 'zh-cn': '调试器端口已被占用' },
    severity: 'warning',
    class: 'recoverable',
    category: 'connection',
    layer: 'low',
    shows: [{ kind: 'text', template: 'Starting inspector on {host}:{port:int} failed: address already in use' }],
    meaning: {
      en: 'Another Node.js process listens for a debugger on this port. The program runs on without one, or ends.',
      'zh-cn': '另一个 Node.js 进程正在该端口等待调试器。程序在没有调试器的情况下继续运行，或退出。',
    },
    causes: [
      {
        text: { en: 'A process of an earlier session is still alive.', 'zh-cn': '之前会话的进程仍在。' },
        tell: { en: 'The owner of the port is node.', 'zh-cn': '端口的占用者是 node。' },
      },
      {
        text: {
          en: 'NODE_OPTIONS=--inspect is inherited by child processes.',
          'zh-cn': 'NODE_OPTIONS=--inspect 被子进程继承。',
        },
        tell: { en: 'Parent and child are both started by this run.', 'zh-cn': '父子进程都由本次运行启动。' },
      },
    ],
    fixes: [
      { title: { en: 'Use any free port: --inspect=0', 'zh-cn': '使用任意空闲端口：--inspect=0' } },
      {
        title: {
          en: "Start it with the editor's debugger, which chooses ports itself",
          'zh-cn': '用编辑器的调试器启动，它会自行选择端口',
        },
      },
    ],
    guide: ['G-S4', 'G-C12', 'G-F1', 'G-D7'],
  },
  {
    code: 'AGL-J325',
    title: { en: 'A promise failed and nobody handled it', 'zh-cn': 'Promise 失败而无人处理' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'inconsistency',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'by rejecting a promise which was not handled with .catch()' },
      { kind: 'text', template: "code: 'ERR_UNHANDLED_REJECTION'" },
      { kind: 'text', template: 'UnhandledPromiseRejectionWarning:' },
    ],
    meaning: {
      en: 'An async function threw where nothing awaited it. Node.js ends the process with code 1.',
      'zh-cn': '异步函数抛出了异常，而没有任何代码等待它。Node.js 以代码 1 结束进程。',
    },
    causes: [
      {
        text: {
          en: 'The error named below these words is the true cause.',
          'zh-cn': '这些文字附近的错误才是真正的原因。',
        },
        tell: { en: 'Its message and stack stand in the same record.', 'zh-cn': '其消息和堆栈在同一条记录中。' },
      },
      {
        text: { en: 'An await or .catch is missing.', 'zh-cn': '缺少 await 或 .catch。' },
        tell: { en: 'The call in your frame is not awaited.', 'zh-cn': '你的代码帧中的调用没有 await。' },
      },
    ],
    fixes: [
      { title: { en: 'Read the error itself first', 'zh-cn': '先阅读错误本身' } },
      {
        title: {
          en: 'Await the call inside try … catch, or end it with .catch(…)',
          'zh-cn': '在 try … catch 中 await 该调用，或以 .catch(…) 结尾',
        },
      },
    ],
    guide: ['G-S13', 'G-C7', 'G-C8', 'G-C9', 'G-F8', 'G-F9', 'G-X1'],
  },
  {
    code: 'AGL-J326',
    title: { en: 'Listeners are added and never removed', 'zh-cn': '监听器只添加不移除' },
    severity: 'warning',
    class: 'recoverable',
    category: 'memory',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'MaxListenersExceededWarning: Possible EventEmitter memory leak detected.' },
      { kind: 'text', template: 'MaxListenersExceededWarning: Possible EventTarget memory leak detected.' },
    ],
    meaning: {
      en: 'More than ten listeners of one event hang on one object. In a loop that is a leak; memory grows with each turn.',
      'zh-cn': '同一对象上的同一事件有十个以上监听器。若在循环中则是泄漏，内存随每次循环增长。',
    },
    causes: [
      {
        text: {
          en: 'A listener is added for every call on something that lives long: an AbortSignal, process, a socket.',
          'zh-cn': '每次调用都在长期存在的对象（AbortSignal、process、socket）上添加监听器。',
        },
        tell: { en: 'The number rises with the calls.', 'zh-cn': '数量随调用次数增加。' },
      },
      {
        text: {
          en: 'Many parallel calls share one AbortSignal on purpose.',
          'zh-cn': '多个并行调用有意共用一个 AbortSignal。',
        },
        tell: { en: 'The number equals the calls in flight.', 'zh-cn': '数量等于同时进行的调用数。' },
      },
    ],
    fixes: [
      { title: { en: 'Find the place', 'zh-cn': '找到添加位置' }, terminal: 'node --trace-warnings agent.js' },
      {
        title: {
          en: 'Use { once: true }, or remove the listener when the call is done',
          'zh-cn': '使用 { once: true }，或在调用结束后移除监听器',
        },
      },
    ],
    guide: ['G-S9', 'G-C10', 'G-C12', 'G-F10', 'G-F12'],
  },
  {
    code: 'AGL-J329',
    title: { en: 'Too many files are watched', 'zh-cn': '监视的文件过多' },
    severity: 'error',
    class: 'system',
    category: 'inconsistency',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'ENOSPC: System limit for number of file watchers reached' },
      { kind: 'text', template: 'inotify watch limit reached' },
      { kind: 'text', template: 'OSError: [Errno 28] inotify watch limit reached' },
    ],
    meaning: {
      en: 'Linux limits how many files all programs of a user may watch. The disk is not full.',
      'zh-cn': 'Linux 限制用户所有程序可监视的文件数量。磁盘并没有满。',
    },
    causes: [
      {
        text: {
          en: 'A watcher includes node_modules, checkpoints or data.',
          'zh-cn': '监视范围包含了 node_modules、检查点或数据。',
        },
        tell: { en: 'The path in the message lies there.', 'zh-cn': '消息中的路径位于这些位置。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Leave large folders out of watching: files.watcherExclude of the editor',
          'zh-cn': '不监视大文件夹：编辑器的 files.watcherExclude',
        },
      },
      {
        title: { en: 'Raise the limit', 'zh-cn': '提高上限' },
        terminal: 'sudo sysctl fs.inotify.max_user_watches=524288',
      },
    ],
    guide: ['G-S9', 'G-C12', 'G-F12', 'G-X3'],
  },
];
