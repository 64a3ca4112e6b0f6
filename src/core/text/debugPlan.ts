import type { SentenceTable } from './table';

/** What stands in the way of a launch, beside the texts of the catalog. */
export const debugPlanText = {
  'debugPlan.wanted.text': { en: '"{name}" must be a text.', 'zh-cn': '“{name}”必须是文本。' },
  'debugPlan.wanted.flag': { en: '"{name}" must be true or false.', 'zh-cn': '“{name}”必须是 true 或 false。' },
  'debugPlan.wanted.texts': { en: '"{name}" must be a list of texts.', 'zh-cn': '“{name}”必须是文本列表。' },
  'debugPlan.wanted.command': {
    en: '"{name}" must be a path, or a list that begins with one.',
    'zh-cn': '“{name}”必须是路径，或以路径开头的列表。',
  },
  'debugPlan.wanted.oneOf': { en: '"{name}" must be one of {names}.', 'zh-cn': '“{name}”必须是 {names} 之一。' },
  'debugPlan.wanted.place': {
    en: '"{name}" must have a port from 1 to 65535, and may have a host.',
    'zh-cn': '“{name}”必须有 1 到 65535 的端口，还可以有主机。',
  },
  'debugPlan.wanted.variables': {
    en: '"{name}" must give each variable a text, or null to unset it.',
    'zh-cn': '“{name}”中每个变量的值必须是文本，或用 null 取消设置。',
  },
  'debugPlan.wanted.mappings': {
    en: '"{name}" must be a list of localRoot and remoteRoot.',
    'zh-cn': '“{name}”必须是 localRoot 和 remoteRoot 的列表。',
  },
  'debugPlan.wanted.processId': { en: '"{name}" must be the number of a process.', 'zh-cn': '“{name}”必须是进程号。' },
  'debugPlan.wanted.store': {
    en: '"{name}" must be program, embedded, none or the address of a store.',
    'zh-cn': '“{name}”必须是 program、embedded、none 或某个 store 的地址。',
  },
  'debugPlan.wanted.target': {
    en: '"attach" needs exactly one of connect, listen and processId.',
    'zh-cn': '“attach”需要 connect、listen 和 processId 中的恰好一个。',
  },
  'debugPlan.bothTargets': {
    en: '"program" and "module" cannot both be given.',
    'zh-cn': '“program”和“module”不能同时给出。',
  },
  'debugPlan.line': { en: '{file}, line {line}: {text}', 'zh-cn': '{file} 第 {line} 行：{text}' },
  'debugPlan.takenPort': { en: 'port {port}', 'zh-cn': '端口 {port}' },
  'debugPlan.takenPortBy': { en: 'port {port}, held by {owner}', 'zh-cn': '端口 {port}，由 {owner} 占用' },
  'debugPlan.versionOf': { en: 'debugpy {version} in {python}', 'zh-cn': '{python} 中的 debugpy {version}' },
  'debugPlan.pythonVersion': { en: 'Python {version} at {python}', 'zh-cn': '{python} 的 Python {version}' },
  'debugPlan.said': { en: '{python}: {text}', 'zh-cn': '{python}：{text}' },
  'debugPlan.moduleFrom': { en: 'module {module}, looked for from {cwd}', 'zh-cn': '模块 {module}，从 {cwd} 查找' },
  'debugPlan.note.store.program': {
    en: 'The agent runs its own store; it is to listen on port {port}.',
    'zh-cn': 'agent 运行自己的 store，应在端口 {port} 上监听。',
  },
  'debugPlan.note.store.at': { en: 'Spans and store calls go to {url}.', 'zh-cn': 'span 与 store 调用发往 {url}。' },
  'debugPlan.note.store.stays': {
    en: 'The store at {url} goes on: others use it. It ends by itself some seconds after the last of them; this ends it now: {command}',
    'zh-cn':
      '{url} 上的 store 继续运行：还有其他程序在使用。最后一个使用者离开数秒后它会自行结束；要立即结束，请运行：{command}',
  },
  'debugPlan.note.bundled': {
    en: 'debugpy {version} comes with the extension: {python} has {own}.',
    'zh-cn': '使用扩展自带的 debugpy {version}：{python} 中{own}。',
  },
  'debugPlan.note.ownAbsent': { en: 'none', 'zh-cn': '没有 debugpy' },
  'debugPlan.note.ownOld': { en: '{version}, which is too old', 'zh-cn': '的 {version} 过旧' },
  'debugPlan.note.userVariable': {
    en: '{name} stays as you set it: {value}.',
    'zh-cn': '{name} 保持你的设置：{value}。',
  },
} as const satisfies SentenceTable;
