import type { CatalogEntry } from '../../entry';

/** What stands in the way of debugging Node.js, beside what every launch needs. */
export const debugNodeEntries: readonly CatalogEntry[] = [
  {
    code: 'AGL-D501',
    title: { en: 'No Node.js was found', 'zh-cn': '没有找到 Node.js' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'not-found',
    layer: 'low',
    meaning: {
      en: 'The agent is run by the Node.js of your machine. “node” is not on the PATH, or "runtimeExecutable" names something that is none.',
      'zh-cn': 'agent 由你机器上的 Node.js 运行。PATH 中没有“node”，或 "runtimeExecutable" 指向的不是 Node.js。',
    },
    causes: [
      {
        text: {
          en: 'A version manager such as nvm sets the PATH in terminals only.',
          'zh-cn': 'nvm 等版本管理器只在终端中设置 PATH。',
        },
        tell: { en: '`node --version` works in a terminal.', 'zh-cn': '在终端中 `node --version` 可以运行。' },
      },
      { text: { en: 'Node.js is not installed.', 'zh-cn': '没有安装 Node.js。' } },
    ],
    fixes: [
      {
        title: {
          en: 'Name it: "runtimeExecutable" in launch.json',
          'zh-cn': '在 launch.json 中用 "runtimeExecutable" 指明',
        },
        command: 'workbench.action.debug.configure',
      },
      {
        title: { en: 'Start VS Code from a terminal that finds it', 'zh-cn': '从能找到它的终端启动 VS Code' },
      },
    ],
    guide: ['G-S5', 'G-C7', 'G-F1'],
  },
  {
    code: 'AGL-D503',
    title: { en: 'Nothing here runs this TypeScript', 'zh-cn': '这里没有能运行此 TypeScript 的工具' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'dependency-conflict',
    layer: 'interface',
    meaning: {
      en: 'Node.js itself runs TypeScript from 22.18 on, as long as types are all there is to take out and imports name whole files. This program needs more, or the Node.js is older, and neither tsx nor ts-node is in the project.',
      'zh-cn':
        'Node.js 从 22.18 起可直接运行 TypeScript，前提是只需去掉类型，且 import 写明完整的文件名。此程序的要求更多，或 Node.js 更旧，而项目中既没有 tsx 也没有 ts-node。',
    },
    causes: [
      {
        text: {
          en: 'The program uses enums, namespaces, decorators, parameter properties or JSX.',
          'zh-cn': '程序使用了枚举、命名空间、装饰器、参数属性或 JSX。',
        },
      },
      {
        text: { en: 'Imports leave out the ending of the file.', 'zh-cn': 'import 省略了文件扩展名。' },
        tell: { en: 'It says from "./tools", not "./tools.ts".', 'zh-cn': '写的是 "./tools"，而不是 "./tools.ts"。' },
      },
      { text: { en: 'Node.js is older than 22.6.', 'zh-cn': 'Node.js 早于 22.6。' } },
    ],
    fixes: [
      {
        title: { en: 'Install tsx in the project', 'zh-cn': '在项目中安装 tsx' },
        terminal: 'npm install --save-dev tsx',
      },
      { title: { en: 'Launch the compiled JavaScript instead', 'zh-cn': '改为启动编译后的 JavaScript' } },
    ],
    guide: ['G-S1', 'G-C7', 'G-F1'],
  },
  {
    code: 'AGL-D504',
    title: { en: 'Node.js is debugged in VS Code only', 'zh-cn': '只有在 VS Code 中才能调试 Node.js' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'interface',
    meaning: {
      en: 'JavaScript and TypeScript are debugged by the debugger that is built into VS Code. Outside of it this adapter debugs Python.',
      'zh-cn': 'JavaScript 与 TypeScript 由 VS Code 内置的调试器调试。在其之外，此适配器只调试 Python。',
    },
    causes: [{ text: { en: 'Another editor started the adapter.', 'zh-cn': '适配器由其他编辑器启动。' } }],
    fixes: [
      {
        title: {
          en: 'Use the JavaScript debugger of your editor on `node --inspect-brk agent.mjs`',
          'zh-cn': '用你的编辑器的 JavaScript 调试器连接 `node --inspect-brk agent.mjs`',
        },
      },
    ],
    guide: ['G-S6', 'G-F1'],
  },
  {
    code: 'AGL-D505',
    title: { en: 'No Node.js that can be debugged is there', 'zh-cn': '那里没有可以调试的 Node.js' },
    severity: 'error',
    class: 'recoverable',
    category: 'connection',
    layer: 'low',
    meaning: {
      en: 'Nothing answers at the address as the inspector of Node.js does.',
      'zh-cn': '该地址没有像 Node.js 检查器那样应答的程序。',
    },
    causes: [
      {
        text: { en: 'The program was started without --inspect.', 'zh-cn': '程序启动时没有加 --inspect。' },
        tell: { en: 'It has not printed “Debugger listening on”.', 'zh-cn': '它没有输出“Debugger listening on”。' },
      },
      {
        text: { en: 'It listens on another port, or has ended.', 'zh-cn': '它在另一个端口上监听，或已结束。' },
      },
    ],
    fixes: [
      {
        title: { en: 'Start it with an inspector', 'zh-cn': '启动时打开检查器' },
        terminal: 'node --inspect agent.mjs',
      },
      { title: { en: 'Open launch.json', 'zh-cn': '打开 launch.json' }, command: 'workbench.action.debug.configure' },
    ],
    guide: ['G-S4', 'G-D7', 'G-F1'],
  },
  {
    code: 'AGL-D506',
    title: { en: "VS Code's JavaScript debugger did not start", 'zh-cn': 'VS Code 的 JavaScript 调试器没有启动' },
    severity: 'error',
    class: 'recoverable',
    category: 'cross-service',
    layer: 'interface',
    meaning: {
      en: 'Everything that the launch needs was there, but the debugger that is built into VS Code could not start the program, or was stopped while it did.',
      'zh-cn': '启动所需的一切都已就绪，但 VS Code 内置的调试器没能启动程序，或在启动时被停止。',
    },
    causes: [
      {
        text: {
          en: 'It refused an attribute of the configuration; its own message says which.',
          'zh-cn': '它拒绝了配置中的某个属性；它自己的消息会指出是哪一个。',
        },
      },
      {
        text: { en: 'A terminal could not be opened for the program.', 'zh-cn': '无法为程序打开终端。' },
        tell: { en: '"console" is not internalConsole.', 'zh-cn': '"console" 不是 internalConsole。' },
      },
    ],
    fixes: [
      { title: { en: 'Open launch.json', 'zh-cn': '打开 launch.json' }, command: 'workbench.action.debug.configure' },
    ],
    guide: ['G-S11', 'G-F1'],
  },
];
