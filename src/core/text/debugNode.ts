import type { SentenceTable } from './table';

/** What the debugger says of Node.js beside what it says of every program. */
export const debugNodeText = {
  'debugNode.note.version': { en: 'Node.js {version}', 'zh-cn': 'Node.js {version}' },
  'debugNode.note.typeScript': { en: 'TypeScript is run by {runner}.', 'zh-cn': 'TypeScript 由 {runner} 运行。' },
  'debugNode.note.noProbe': {
    en: 'Node.js {version} takes no probe (it needs {needed}): no agent breakpoints, filters or exit codes.',
    'zh-cn': 'Node.js {version} 无法使用探针（需要 {needed}）：没有智能体断点、过滤器和退出码。',
  },
  'debugNode.functionBreakpoint': {
    en: 'Node.js has no breakpoints on functions by name; the names of agent breakpoints begin with “@”.',
    'zh-cn': 'Node.js 没有按函数名设置的断点；智能体断点的名称以“@”开头。',
  },
  'debugNode.rollout': {
    en: 'In Node.js nobody says how a rollout goes on: its state is told by runners and stores, which are Python.',
    'zh-cn': '在 Node.js 中无从得知 rollout 的状态变化：它由 runner 和 store 报告，而它们是 Python 程序。',
  },
  'debugNode.elsewhere': {
    en: 'The program is in the session of its process, below this one.',
    'zh-cn': '程序位于此会话之下其进程的会话中。',
  },
} as const satisfies SentenceTable;
