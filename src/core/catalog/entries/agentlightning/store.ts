import type { CatalogEntry } from '../../entry';

/** What the embedded store says of itself. What it answers is in `storeAnswers.ts`, starting it, seen from outside, in `launch.ts`. */
export const storeEntries: readonly CatalogEntry[] = [
  {
    code: 'AGL-S001',
    title: { en: 'The port of the store is taken', 'zh-cn': 'store 的端口已被占用' },
    severity: 'error',
    class: 'recoverable',
    category: 'connection',
    layer: 'low',
    shows: [{ kind: 'text', template: 'AGL-S001' }],
    meaning: {
      en: 'Another program listens on the port that the store wants, so the store could not start. No data was touched.',
      'zh-cn': '另一个程序正在监听 store 要用的端口，因此 store 无法启动。数据没有被改动。',
    },
    causes: [
      {
        now: 'store',
        text: {
          en: 'A store of another workspace or another window listens there.',
          'zh-cn': '另一个工作区或窗口的 store 正在监听该端口。',
        },
        tell: {
          en: 'The address answers with a store’s own health page.',
          'zh-cn': '该地址会以 store 自己的健康页应答。',
        },
      },
      {
        now: 'stranger',
        text: {
          en: 'An unrelated program uses this port, such as “agl prometheus”, whose default is 4748 too.',
          'zh-cn': '无关的程序占用了该端口，例如默认端口同为 4748 的“agl prometheus”。',
        },
        tell: { en: 'The address answers, but not as a store.', 'zh-cn': '该地址有应答，但不是 store。' },
      },
      {
        text: { en: 'The system reserves the port.', 'zh-cn': '系统保留了该端口。' },
        tell: { en: 'No process holds it, and other ports work.', 'zh-cn': '没有进程占用它，其他端口可用。' },
      },
    ],
    fixes: [
      {
        title: { en: 'Attach to another store', 'zh-cn': '连接到另一个 store' },
        command: 'agentLightning.store.attach',
      },
      {
        title: { en: 'Choose another port for the store', 'zh-cn': '为 store 选择另一个端口' },
        setting: 'agentLightning.store.port',
      },
    ],
    guide: ['G-S4', 'G-C1', 'G-F1'],
  },
  {
    code: 'AGL-S012',
    title: { en: 'The data was written by a newer version', 'zh-cn': '数据由更新的版本写入' },
    severity: 'error',
    class: 'system',
    category: 'inconsistency',
    layer: 'low',
    shows: [{ kind: 'text', template: 'AGL-S012' }],
    meaning: {
      en: 'A newer version of Agent Lightning DevTools wrote this database. This version would misread it, so it leaves the file untouched and does not start.',
      'zh-cn':
        '这个数据库由更新版本的 Agent Lightning DevTools 写入。当前版本无法正确读取，因此没有动该文件，也没有启动。',
    },
    causes: [
      {
        text: {
          en: 'The extension was downgraded, or another installation of it is newer.',
          'zh-cn': '扩展被降级，或另有一个更新的安装。',
        },
      },
    ],
    fixes: [
      {
        title: { en: 'Update the extension', 'zh-cn': '更新扩展' },
        command: 'workbench.extensions.action.checkForUpdates',
      },
      { title: { en: 'Or use another folder for the data (--data)', 'zh-cn': '或使用另一个数据文件夹（--data）' } },
    ],
    guide: ['G-S13', 'G-C6', 'G-F6'],
  },
  {
    code: 'AGL-S013',
    title: { en: 'Another store uses this folder', 'zh-cn': '另一个 store 正在使用该文件夹' },
    severity: 'error',
    class: 'recoverable',
    category: 'inconsistency',
    layer: 'low',
    shows: [{ kind: 'text', template: 'AGL-S013' }],
    meaning: {
      en: 'One store owns a data folder at a time; the one named here has it. Use that one, or end it first.',
      'zh-cn': '一个数据文件夹同一时间只属于一个 store；此处指出的 store 正在使用它。请直接使用它，或先将其结束。',
    },
    causes: [
      {
        text: {
          en: 'A store of this workspace runs already, from another window or a terminal.',
          'zh-cn': '该工作区的 store 已在另一个窗口或终端中运行。',
        },
        tell: { en: 'The address answers.', 'zh-cn': '该地址有应答。' },
      },
      {
        text: { en: 'A store that is ending has not let go yet.', 'zh-cn': '正在结束的 store 尚未释放。' },
        tell: { en: 'It works some seconds later.', 'zh-cn': '几秒钟后即可。' },
      },
    ],
    fixes: [
      {
        title: { en: 'Attach to another store', 'zh-cn': '连接到另一个 store' },
        command: 'agentLightning.store.attach',
      },
      { title: { en: 'Stop the local store', 'zh-cn': '停止本地 store' }, command: 'agentLightning.store.stop' },
    ],
    guide: ['G-S13', 'G-C11', 'G-F11'],
  },
  {
    code: 'AGL-S014',
    title: { en: 'The data folder cannot be used', 'zh-cn': '无法使用数据文件夹' },
    severity: 'error',
    class: 'system',
    category: 'install-permission',
    layer: 'low',
    shows: [{ kind: 'text', template: 'AGL-S014' }],
    meaning: {
      en: 'The folder or the database in it cannot be created, read or written.',
      'zh-cn': '无法创建、读取或写入该文件夹或其中的数据库。',
    },
    causes: [
      {
        text: {
          en: 'The folder belongs to another user, or is read-only.',
          'zh-cn': '该文件夹属于其他用户，或为只读。',
        },
      },
      { text: { en: 'The disk is full.', 'zh-cn': '磁盘已满。' } },
      {
        text: {
          en: 'It is on a network drive that does not lock files.',
          'zh-cn': '它位于不支持文件锁的网络驱动器上。',
        },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Make the folder writable, or choose another with --data',
          'zh-cn': '使该文件夹可写，或用 --data 指定其他文件夹',
        },
      },
      {
        title: { en: 'Show the output of the store', 'zh-cn': '显示 store 的输出' },
        command: 'agentLightning.store.showOutput',
      },
    ],
    guide: ['G-S3', 'G-C12', 'G-F12'],
  },
  {
    code: 'AGL-S015',
    title: { en: 'A damaged database was set aside', 'zh-cn': '损坏的数据库已被移开' },
    severity: 'warning',
    class: 'system',
    category: 'inconsistency',
    layer: 'low',
    shows: [{ kind: 'text', template: 'AGL-S015' }],
    meaning: {
      en: 'The database could not be read. It was renamed, nothing of it was deleted, and a fresh one was begun.',
      'zh-cn': '数据库无法读取。它已被改名保存，没有删除任何内容，并新建了一个空数据库。',
    },
    causes: [
      {
        text: {
          en: 'The disk is failing, or the file was changed by another program.',
          'zh-cn': '磁盘出现故障，或文件被其他程序改动。',
        },
      },
      {
        text: {
          en: 'The folder is synchronised or copied while the store writes.',
          'zh-cn': '在 store 写入时该文件夹被同步或复制。',
        },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Keep the renamed file; “sqlite3 FILE .recover” may get its rows back',
          'zh-cn': '保留改名后的文件；可尝试用“sqlite3 文件 .recover”找回数据',
        },
      },
      {
        title: { en: 'Show the output of the store', 'zh-cn': '显示 store 的输出' },
        command: 'agentLightning.store.showOutput',
      },
    ],
    guide: ['G-S13', 'G-C11', 'G-F8'],
  },
  {
    code: 'AGL-S016',
    title: { en: 'The store listens on this machine only', 'zh-cn': 'store 只在本机监听' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'low',
    shows: [{ kind: 'text', template: 'AGL-S016' }],
    meaning: {
      en: 'The host is not an address of the loopback that can be listened on. Prompts and answers of agents stand in the store, so it never listens to a network.',
      'zh-cn': '该 host 不是可监听的本机回环地址。store 中存有 agent 的提示词和回答，因此它从不在网络上监听。',
    },
    causes: [
      {
        text: {
          en: 'A name or address of the network was given, such as 0.0.0.0.',
          'zh-cn': '给出了网络名称或地址，例如 0.0.0.0。',
        },
      },
      {
        text: { en: 'IPv6 is switched off on this machine.', 'zh-cn': '本机关闭了 IPv6。' },
        tell: { en: 'The host is ::1.', 'zh-cn': 'host 为 ::1。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Use 127.0.0.1, and forward the port (ssh -L, dev container) to reach it from elsewhere',
          'zh-cn': '使用 127.0.0.1；若要从别处访问，请转发端口（ssh -L、开发容器）',
        },
      },
    ],
    guide: ['G-S4', 'G-C1', 'G-C2', 'G-F1'],
  },
  {
    code: 'AGL-S019',
    title: { en: 'The store cannot write', 'zh-cn': 'store 无法写入' },
    severity: 'error',
    class: 'system',
    category: 'inconsistency',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'AGL-S019' },
      { kind: 'text', template: 'The database cannot be written: {reason}' },
    ],
    meaning: {
      en: 'The database could not take the data, so the request was not acknowledged. What was acknowledged before is safe.',
      'zh-cn': '数据库无法写入，因此该请求没有得到确认。此前已确认的数据是安全的。',
    },
    causes: [
      {
        text: { en: 'The disk is full.', 'zh-cn': '磁盘已满。' },
        tell: { en: 'No space is left on the disk of the data folder.', 'zh-cn': '数据文件夹所在磁盘没有剩余空间。' },
      },
      { text: { en: 'The disk fails, or the folder was removed.', 'zh-cn': '磁盘故障，或文件夹被删除。' } },
    ],
    fixes: [
      {
        title: {
          en: 'Make room on the disk; clients try again by themselves',
          'zh-cn': '腾出磁盘空间；客户端会自行重试',
        },
      },
      {
        title: { en: 'Clear the data of the store', 'zh-cn': '清空 store 的数据' },
        command: 'agentLightning.store.clearData',
      },
      {
        title: { en: 'Show the output of the store', 'zh-cn': '显示 store 的输出' },
        command: 'agentLightning.store.showOutput',
      },
    ],
    guide: ['G-S13', 'G-C12', 'G-F12'],
  },
  {
    code: 'AGL-S021',
    title: { en: 'Rescued spans cannot be passed on', 'zh-cn': '无法转交收留的 span' },
    severity: 'error',
    class: 'recoverable',
    category: 'cross-service',
    layer: 'interface',
    shows: [
      { kind: 'text', template: 'AGL-S021' },
      { kind: 'text', template: 'No store of Agent Lightning answers at {url}' },
      { kind: 'text', template: "' is not the address of a store" },
    ],
    meaning: {
      en: 'The other store does not answer, or what was given is not an address. The spans are kept here.',
      'zh-cn': '另一个 store 没有应答，或给出的不是地址。span 仍保留在这里。',
    },
    causes: [
      {
        text: {
          en: 'The other store is not running, or listens elsewhere.',
          'zh-cn': '另一个 store 没有运行，或监听在别处。',
        },
      },
      {
        text: {
          en: 'The address is mistyped, or carries a name and password, which are not sent.',
          'zh-cn': '地址有误，或其中带有用户名和密码；它们不会被发送。',
        },
      },
    ],
    fixes: [
      { title: { en: 'Pass them on again', 'zh-cn': '再次转交' }, command: 'agentLightning.store.forwardRescued' },
      {
        title: { en: 'Attach to another store', 'zh-cn': '连接到另一个 store' },
        command: 'agentLightning.store.attach',
      },
    ],
    guide: ['G-S11', 'G-C1', 'G-C3', 'G-F3'],
  },
  {
    code: 'AGL-S022',
    title: { en: 'This Node.js cannot run the store', 'zh-cn': '此 Node.js 无法运行 store' },
    severity: 'error',
    class: 'system',
    category: 'dependency-conflict',
    layer: 'low',
    shows: [{ kind: 'text', template: 'AGL-S022' }],
    meaning: {
      en: 'The store keeps its data in SQLite, which is part of Node.js 22.18 and newer.',
      'zh-cn': 'store 使用 SQLite 保存数据，它包含在 Node.js 22.18 及更新版本中。',
    },
    causes: [
      {
        text: { en: 'The program was started with an older Node.js.', 'zh-cn': '启动程序所用的 Node.js 版本过旧。' },
        tell: { en: '“node --version” says less than 22.18.', 'zh-cn': '“node --version”低于 22.18。' },
      },
    ],
    fixes: [{ title: { en: 'Install Node.js 22.18 or newer', 'zh-cn': '安装 Node.js 22.18 或更新版本' } }],
    guide: ['G-S1', 'G-C6', 'G-F6'],
  },
  {
    code: 'AGL-S024',
    title: { en: 'The store was started with arguments it does not know', 'zh-cn': '启动 store 时使用了未知的参数' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'interface',
    shows: [{ kind: 'text', template: 'AGL-S024' }],
    meaning: {
      en: 'An option is misspelt, lacks its value, or has one that is out of range.',
      'zh-cn': '某个选项拼写错误、缺少取值，或取值超出范围。',
    },
    causes: [
      { text: { en: 'A typing error.', 'zh-cn': '输入有误。' } },
      { text: { en: 'The option belongs to another version.', 'zh-cn': '该选项属于另一个版本。' } },
    ],
    fixes: [
      {
        title: {
          en: 'See “agent-lightning-devtools store --help”',
          'zh-cn': '参见“agent-lightning-devtools store --help”',
        },
      },
    ],
    guide: ['G-S6', 'G-C7', 'G-F7'],
  },
  {
    code: 'AGL-S500',
    title: { en: 'The store failed inside', 'zh-cn': 'store 内部出错' },
    severity: 'error',
    class: 'system',
    category: 'inconsistency',
    layer: 'interface',
    shows: [{ kind: 'text', template: 'AGL-S500' }],
    meaning: {
      en: 'Something happened that the store does not expect: a fault of ours, not of the client. Its output has the details.',
      'zh-cn': '发生了 store 未预料到的情况：这是我们的错误，不是客户端的。详细信息见其输出。',
    },
    causes: [
      { text: { en: 'A fault of Agent Lightning DevTools.', 'zh-cn': 'Agent Lightning DevTools 的缺陷。' } },
      {
        text: {
          en: 'The system refused something basic, such as memory or files.',
          'zh-cn': '系统拒绝了基本资源，例如内存或文件。',
        },
      },
    ],
    fixes: [
      {
        title: { en: 'Show the output of the store', 'zh-cn': '显示 store 的输出' },
        command: 'agentLightning.store.showOutput',
      },
      { title: { en: 'Start the local store', 'zh-cn': '启动本地 store' }, command: 'agentLightning.store.start' },
    ],
    guide: ['G-S13', 'G-C8', 'G-F8'],
  },
];
