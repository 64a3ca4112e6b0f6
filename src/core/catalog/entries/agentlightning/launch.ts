import type { CatalogEntry } from '../../entry';

/** Starting and stopping the program of the store, seen from outside. What it says of itself is in `store.ts`. */
export const launchEntries: readonly CatalogEntry[] = [
  {
    code: 'AGL-S101',
    title: { en: 'The store did not become ready in time', 'zh-cn': 'store 未能及时就绪' },
    severity: 'error',
    class: 'recoverable',
    category: 'latency',
    layer: 'low',
    meaning: {
      en: 'The store was started, but did not answer within the limit; it was ended again. No data was touched.',
      'zh-cn': 'store 已启动，但没有在限定时间内应答，因此又被结束。数据没有被改动。',
    },
    causes: [
      {
        text: { en: 'The machine is very busy.', 'zh-cn': '机器非常繁忙。' },
        tell: { en: 'Other programs start slowly as well.', 'zh-cn': '其他程序启动也很慢。' },
      },
      {
        text: {
          en: 'Its database is large and is being upgraded to a new version.',
          'zh-cn': '数据库很大，正在升级到新版本。',
        },
        tell: { en: 'The extension was updated just now.', 'zh-cn': '扩展刚刚更新过。' },
      },
      {
        text: {
          en: 'The folder of its data is on a slow or disconnected network drive.',
          'zh-cn': '数据文件夹位于缓慢或已断开的网络驱动器上。',
        },
      },
    ],
    fixes: [
      {
        title: { en: 'Start the local store again', 'zh-cn': '再次启动本地 store' },
        command: 'agentLightning.store.start',
      },
      {
        title: { en: 'Show the output of the store', 'zh-cn': '显示 store 的输出' },
        command: 'agentLightning.store.showOutput',
      },
    ],
    guide: ['G-S4', 'G-S8', 'G-C3', 'G-F3'],
  },
  {
    code: 'AGL-S102',
    title: { en: 'The program of the store ended at once', 'zh-cn': 'store 程序启动后立即结束' },
    severity: 'error',
    class: 'system',
    category: 'connection',
    layer: 'low',
    meaning: {
      en: 'The program ended before it could serve, and without saying why in a way that we know.',
      'zh-cn': '该程序在提供服务之前就已结束，且没有给出我们认识的原因。',
    },
    causes: [
      {
        text: {
          en: 'Its Node.js could not be started, or is too old.',
          'zh-cn': '用来运行它的 Node.js 无法启动或版本过旧。',
        },
        tell: { en: 'The output is empty, or names `node:sqlite`.', 'zh-cn': '输出为空，或提到 `node:sqlite`。' },
      },
      {
        text: { en: 'A security program or the system ended it.', 'zh-cn': '安全软件或系统结束了它。' },
        tell: { en: 'It ended by a signal.', 'zh-cn': '它是被信号结束的。' },
      },
      { text: { en: 'The extension is not installed completely.', 'zh-cn': '扩展没有安装完整。' } },
    ],
    fixes: [
      {
        title: { en: 'Show the output of the store', 'zh-cn': '显示 store 的输出' },
        command: 'agentLightning.store.showOutput',
      },
      {
        title: { en: 'Start the local store again', 'zh-cn': '再次启动本地 store' },
        command: 'agentLightning.store.start',
      },
    ],
    guide: ['G-S4', 'G-C3', 'G-F3'],
  },
  {
    code: 'AGL-S103',
    title: { en: 'The store does not stop', 'zh-cn': 'store 无法停止' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'connection',
    layer: 'low',
    meaning: {
      en: 'The store was asked to stop, but its process is still there.',
      'zh-cn': '已要求 store 停止，但它的进程仍然存在。',
    },
    causes: [
      {
        text: {
          en: 'Its process hangs, for instance in a disk that does not answer.',
          'zh-cn': '它的进程挂起，例如在等待没有响应的磁盘。',
        },
        tell: { en: 'It does not answer, and uses no processor time.', 'zh-cn': '它没有应答，也不占用处理器时间。' },
      },
      {
        text: { en: 'It belongs to another user of this machine.', 'zh-cn': '它属于本机的另一个用户。' },
        tell: { en: 'The system refuses to end it.', 'zh-cn': '系统拒绝结束它。' },
      },
    ],
    fixes: [
      {
        title: { en: 'Show the output of the store', 'zh-cn': '显示 store 的输出' },
        command: 'agentLightning.store.showOutput',
      },
      { title: { en: 'End the process with the tools of the system', 'zh-cn': '用系统工具结束该进程' } },
    ],
    guide: ['G-S13', 'G-C3', 'G-F3'],
  },
  {
    code: 'AGL-S104',
    title: { en: 'No Node.js that can run the store', 'zh-cn': '没有能够运行 store 的 Node.js' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'dependency-conflict',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'No such built-in module: node:sqlite' },
      { kind: 'text', template: "Cannot find module 'node:sqlite'" },
    ],
    meaning: {
      en: 'The store keeps its data with a part of Node.js that versions before 22.18 do not have.',
      'zh-cn': 'store 使用 Node.js 的一个组件保存数据，22.18 之前的版本没有该组件。',
    },
    causes: [
      {
        text: { en: 'The `node` on the PATH is older.', 'zh-cn': 'PATH 中的 `node` 版本较旧。' },
        tell: { en: '`node --version` says so.', 'zh-cn': '`node --version` 可以看到版本。' },
      },
      {
        text: {
          en: 'The command was not run in a terminal of VS Code, whose own Node.js would do.',
          'zh-cn': '该命令不是在 VS Code 的终端中运行的；VS Code 自带的 Node.js 可用。',
        },
      },
    ],
    fixes: [
      { title: { en: 'Install Node.js 24', 'zh-cn': '安装 Node.js 24' }, link: 'https://nodejs.org/en/download' },
      {
        title: {
          en: 'Name a newer one in the environment variable AGENT_LIGHTNING_NODE',
          'zh-cn': '在环境变量 AGENT_LIGHTNING_NODE 中指定较新的 Node.js',
        },
      },
    ],
    guide: ['G-S1', 'G-C6', 'G-F6'],
  },
];
