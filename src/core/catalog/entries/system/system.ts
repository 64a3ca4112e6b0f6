import type { CatalogEntry } from '../../entry';

export const systemEntries: readonly CatalogEntry[] = [
  {
    code: 'AGL-P001',
    title: { en: 'The disk is almost full', 'zh-cn': '磁盘空间不足' },
    severity: 'error',
    class: 'system',
    category: 'inconsistency',
    layer: 'low',
    shows: [
      { kind: 'state', check: 'disk-free' },
      { kind: 'text', template: 'AGL-P001' },
    ],
    meaning: {
      en: 'The store writes every span to disk before it says that it has it. Without room it refuses spans.',
      'zh-cn': 'store 把每个 span 写入磁盘后才确认收到。没有空间时它会拒绝 span。',
    },
    causes: [
      {
        text: { en: 'Logs, models or data sets fill the disk.', 'zh-cn': '日志、模型或数据集占满了磁盘。' },
        tell: { en: "The store's own file is small beside them.", 'zh-cn': '相比之下 store 自己的文件很小。' },
      },
      {
        text: { en: 'The store has grown over many runs.', 'zh-cn': 'store 经过多次运行已经变大。' },
        tell: {
          en: 'The size of its database is shown with “Database intact”.',
          'zh-cn': '“数据库完好”一行显示了数据库的大小。',
        },
      },
    ],
    fixes: [
      { title: { en: 'Make room on the disk', 'zh-cn': '腾出磁盘空间' } },
      {
        title: { en: "Clear the store's data", 'zh-cn': '清空 store 的数据' },
        command: 'agentLightning.store.clearData',
      },
    ],
    guide: ['G-M1', 'G-X3'],
  },
  {
    code: 'AGL-P002',
    title: { en: 'The database of the store is damaged', 'zh-cn': 'store 的数据库已损坏' },
    severity: 'error',
    class: 'system',
    category: 'inconsistency',
    layer: 'low',
    shows: [
      { kind: 'state', check: 'database-intact' },
      { kind: 'text', template: 'AGL-P002' },
    ],
    meaning: {
      en: "SQLite finds faults in the store's file. Some rollouts or spans may be missing or wrong. The next start sets the file aside, without deleting it, and begins a new one if it cannot be read.",
      'zh-cn':
        'SQLite 在 store 的文件中发现错误，部分 rollout 或 span 可能缺失或有误。如果文件无法读取，下次启动会把它移到一旁（不删除）并新建一个。',
    },
    causes: [
      {
        text: {
          en: 'The disk or the network folder it lies on lost writes.',
          'zh-cn': '文件所在的磁盘或网络目录丢失了写入。',
        },
        tell: {
          en: 'The folder is on a network share, or the machine lost power.',
          'zh-cn': '目录位于网络共享上，或机器曾经断电。',
        },
      },
      {
        text: {
          en: 'Another program changed or copied the file while it was in use.',
          'zh-cn': '文件使用期间被其他程序修改或复制。',
        },
        tell: { en: 'A backup or synchronising program watches the folder.', 'zh-cn': '有备份或同步程序监视该目录。' },
      },
    ],
    fixes: [
      {
        title: { en: 'Stop the store and copy its data folder', 'zh-cn': '停止 store 并复制其数据目录' },
        command: 'agentLightning.store.stop',
      },
      {
        title: { en: "Clear the store's data and begin anew", 'zh-cn': '清空 store 的数据并重新开始' },
        command: 'agentLightning.store.clearData',
      },
      {
        title: { en: "Show the store's output", 'zh-cn': '查看 store 的输出' },
        command: 'agentLightning.store.showOutput',
      },
    ],
    guide: ['G-S13', 'G-X3'],
  },
  {
    code: 'AGL-P003',
    title: { en: "Another program sits on Agent Lightning's port", 'zh-cn': 'Agent Lightning 的端口被其他程序占用' },
    severity: 'warning',
    class: 'recoverable',
    category: 'connection',
    layer: 'low',
    shows: [
      { kind: 'state', check: 'ports-free' },
      { kind: 'text', template: 'AGL-P003' },
    ],
    meaning: {
      en: "Agent Lightning's own programs start their store on port 4747. While another program listens there, they end with “address already in use”.",
      'zh-cn':
        'Agent Lightning 自己的程序在 4747 端口启动 store。该端口被其他程序占用时，它们会以“address already in use”结束。',
    },
    causes: [
      {
        text: {
          en: 'A run of Agent Lightning left a process behind.',
          'zh-cn': 'Agent Lightning 的某次运行留下了进程。',
        },
        tell: {
          en: 'The owner is a Python process without a terminal.',
          'zh-cn': '占用者是一个没有终端的 Python 进程。',
        },
      },
      {
        text: { en: 'An unrelated program uses the same port.', 'zh-cn': '无关的程序使用了同一端口。' },
        tell: { en: "The owner's name says so.", 'zh-cn': '看占用者的名字就知道。' },
      },
      {
        text: {
          en: 'A forwarded port of a remote window or container ends there.',
          'zh-cn': '远程窗口或容器的端口转发占用了它。',
        },
        tell: { en: 'The owner is the editor, ssh or docker.', 'zh-cn': '占用者是编辑器、ssh 或 docker。' },
      },
    ],
    fixes: [
      { title: { en: 'End that program, or let it use another port', 'zh-cn': '结束该程序，或让它使用其他端口' } },
      {
        title: {
          en: 'Let Agent Lightning use another port: set AGL_SERVER_PORT',
          'zh-cn': '让 Agent Lightning 使用其他端口：设置 AGL_SERVER_PORT',
        },
      },
    ],
    guide: ['G-S4', 'G-C1', 'G-F2'],
  },
  {
    code: 'AGL-P004',
    title: { en: "Another program takes OpenTelemetry's port", 'zh-cn': 'OpenTelemetry 的端口被其他程序占用' },
    severity: 'info',
    class: 'recoverable',
    category: 'connection',
    layer: 'low',
    shows: [
      { kind: 'state', check: 'ports-free' },
      { kind: 'text', template: 'AGL-P004' },
    ],
    meaning: {
      en: "OpenTelemetry programs send to port 4318 by default. Another program takes what arrives there, so spans that go astray cannot be rescued. Agents that are told the store's address are not affected.",
      'zh-cn':
        'OpenTelemetry 程序默认发往 4318 端口。那里收到的内容归另一个程序，因此走失的 span 无法救回。已指定 store 地址的 agent 不受影响。',
    },
    causes: [
      {
        text: {
          en: 'An OpenTelemetry collector or another tracing tool runs on this machine.',
          'zh-cn': '本机运行着 OpenTelemetry collector 或其他追踪工具。',
        },
        tell: {
          en: "The owner's name says so: otelcol, jaeger, docker.",
          'zh-cn': '看占用者的名字就知道：otelcol、jaeger、docker。',
        },
      },
      {
        text: { en: 'A store of another workspace was started first.', 'zh-cn': '另一个工作区的 store 先启动了。' },
        tell: { en: 'The owner is a Node.js process.', 'zh-cn': '占用者是一个 Node.js 进程。' },
      },
    ],
    fixes: [
      {
        title: {
          en: "Give agents the store's address: set OTEL_EXPORTER_OTLP_ENDPOINT",
          'zh-cn': '给 agent 指定 store 地址：设置 OTEL_EXPORTER_OTLP_ENDPOINT',
        },
      },
      {
        title: { en: 'Let the store take another port, or none (0)', 'zh-cn': '让 store 使用其他端口，或不使用（0）' },
        setting: 'agentLightning.store.otlpPort',
      },
    ],
    guide: ['G-S4', 'G-C1', 'G-F1'],
  },
  {
    code: 'AGL-P005',
    title: { en: 'Another program sits on the port of the store', 'zh-cn': 'store 的端口被其他程序占用' },
    severity: 'warning',
    class: 'recoverable',
    category: 'connection',
    layer: 'low',
    shows: [
      { kind: 'state', check: 'ports-free' },
      { kind: 'text', template: 'AGL-P005' },
    ],
    meaning: {
      en: 'The local store is to listen on this port, and another program does. It cannot start there.',
      'zh-cn': '本地 store 应监听此端口，但已被其他程序占用，无法在此启动。',
    },
    causes: [
      {
        text: { en: 'A program unrelated to this one uses the port.', 'zh-cn': '无关的程序使用了该端口。' },
        tell: { en: "The owner's name says so.", 'zh-cn': '看占用者的名字就知道。' },
      },
      {
        text: {
          en: '`agl prometheus` runs: its default port is 4748 too.',
          'zh-cn': '正在运行 `agl prometheus`：其默认端口也是 4748。',
        },
        tell: { en: 'The owner is a Python process.', 'zh-cn': '占用者是一个 Python 进程。' },
      },
      {
        text: { en: 'A store hangs and does not answer.', 'zh-cn': '某个 store 挂起，没有应答。' },
        tell: { en: 'The owner is a Node.js process.', 'zh-cn': '占用者是一个 Node.js 进程。' },
      },
    ],
    fixes: [
      {
        title: { en: 'Let the store use another port', 'zh-cn': '让 store 使用其他端口' },
        setting: 'agentLightning.store.port',
      },
      {
        title: { en: 'Attach to a store on another port', 'zh-cn': '连接到其他端口上的 store' },
        command: 'agentLightning.store.attach',
      },
      { title: { en: 'End that program', 'zh-cn': '结束该程序' } },
    ],
    guide: ['G-S4', 'G-C1', 'G-F2'],
  },
  {
    code: 'AGL-P010',
    title: { en: 'The store answers slowly', 'zh-cn': 'store 应答缓慢' },
    severity: 'warning',
    class: 'recoverable',
    category: 'latency',
    layer: 'business',
    shows: [
      { kind: 'state', check: 'store-fast' },
      { kind: 'text', template: 'AGL-P010' },
    ],
    meaning: {
      en: 'A small question takes longer than the limit. Runners wait for the store several times per rollout, so every rollout takes longer.',
      'zh-cn': '一个很小的请求用时超过上限。runner 在每个 rollout 中要多次等待 store，因此每个 rollout 都会变慢。',
    },
    causes: [
      {
        text: {
          en: 'The machine is busy: agents, models and the store share its processors.',
          'zh-cn': '机器繁忙：agent、模型和 store 共用处理器。',
        },
        tell: { en: 'Other programs answer slowly too.', 'zh-cn': '其他程序也应答缓慢。' },
      },
      {
        text: {
          en: 'The store and a tracer share one process, and FastAPI 0.165 or newer makes spans of its own: the two block each other for 10 s a request.',
          'zh-cn':
            'store 与 tracer 在同一进程中，而 FastAPI 0.165 及以上会自己产生 span：两者互相阻塞，每个请求 10 秒。',
        },
        tell: {
          en: 'The log says “Failed to export span batch … Read timed out”.',
          'zh-cn': '日志中有“Failed to export span batch … Read timed out”。',
        },
      },
      {
        text: { en: 'The store holds very much data.', 'zh-cn': 'store 中的数据非常多。' },
        tell: { en: 'It is fast when it is empty.', 'zh-cn': '清空之后很快。' },
      },
      {
        text: { en: 'The store is far away, or a proxy stands in between.', 'zh-cn': 'store 距离很远，或中间有代理。' },
        tell: {
          en: 'HTTP_PROXY is set and NO_PROXY lacks its host.',
          'zh-cn': '设置了 HTTP_PROXY，而 NO_PROXY 不含其主机。',
        },
      },
    ],
    fixes: [
      {
        title: { en: "Show the store's output", 'zh-cn': '查看 store 的输出' },
        command: 'agentLightning.store.showOutput',
      },
      {
        title: {
          en: 'Run the store in a process of its own: start the local store, or `agl store`',
          'zh-cn': '让 store 在单独的进程中运行：启动本地 store 或运行 `agl store`',
        },
        command: 'agentLightning.store.start',
      },
      {
        title: { en: "Clear the store's data", 'zh-cn': '清空 store 的数据' },
        command: 'agentLightning.store.clearData',
      },
    ],
    guide: ['G-S8', 'G-C10', 'G-C12', 'G-M1'],
  },
];
