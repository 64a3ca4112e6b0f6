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
    en: 'VS Code’s JavaScript debugger has no breakpoints on functions by name: set one on the line. Agent breakpoints begin with “@”.',
    'zh-cn': 'VS Code 的 JavaScript 调试器没有按函数名设置的断点：请在该行设置断点。智能体断点以“@”开头。',
  },
  'debugNode.rollout': {
    en: 'Not in Node.js: Agent Lightning has no SDK for JavaScript, and the state of a rollout is set by its runner and its store, in Python. Debug the runner to stop here.',
    'zh-cn':
      '在 Node.js 中无效：Agent Lightning 没有 JavaScript SDK，rollout 的状态由其 runner 和 store 在 Python 中设置。要在此停住，请调试 runner。',
  },
  'debugNode.elsewhere': {
    en: 'The program is in the session of its process, below this one.',
    'zh-cn': '程序位于此会话之下其进程的会话中。',
  },
} as const satisfies SentenceTable;
