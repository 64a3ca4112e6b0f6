import type { SentenceTable } from './table';

export const explainText = {
  'explain.command': {
    en: 'say what a code means, or what logs tell',
    'zh-cn': '解释错误代码的含义，或说明日志反映的问题',
  },
  'explain.argument': {
    en: 'codes (AGL-N001), or log files; - reads standard input',
    'zh-cn': '错误代码（AGL-N001）或日志文件；- 表示读取标准输入',
  },
  'explain.option.pattern': {
    en: 'line format of your own logs, repeatable, such as {example}',
    'zh-cn': '你自己日志的行格式，可重复使用，例如 {example}',
  },
  'explain.option.merged': {
    en: 'print the lines of all these logs by time, each behind the name of its log',
    'zh-cn': '按时间顺序输出所有日志的行，每行前标明所属日志',
  },
  'explain.option.rollout': {
    en: 'the same, but only what belongs to one rollout, through all of them',
    'zh-cn': '同上，但只输出属于某个 rollout 的内容，贯穿所有日志',
  },
  'explain.standardInput': { en: 'standard input', 'zh-cn': '标准输入' },
  'explain.noSuchRollout': {
    en: 'No line of these logs belongs to rollout {id}.',
    'zh-cn': '这些日志中没有属于 rollout {id} 的行。',
  },
  'explain.noJson': {
    en: '--merged and --rollout print text; --json does not go with them.',
    'zh-cn': '--merged 和 --rollout 输出文本，不能与 --json 一起使用。',
  },
  'explain.help.arguments': { en: 'Arguments:', 'zh-cn': '参数：' },
  'explain.unknownCode': { en: 'No code {code} is known.', 'zh-cn': '没有代码 {code}。' },
  'explain.unreadable': { en: '{file} cannot be read: {detail}', 'zh-cn': '无法读取 {file}：{detail}' },
  'explain.healthy': {
    en: 'Nothing in these {lines} lines tells of a failure.',
    'zh-cn': '这 {lines} 行中没有发现故障。',
  },
  'explain.healthyOne': {
    en: 'Nothing in this line tells of a failure.',
    'zh-cn': '这一行中没有发现故障。',
  },
  'explain.empty': { en: 'There is nothing to read.', 'zh-cn': '没有可读的内容。' },
  'explain.sum': {
    en: '{lines} lines, {records} records, {findings} findings, incidents: {incidents}',
    'zh-cn': '{lines} 行，{records} 条记录，{findings} 处发现，事件数：{incidents}',
  },
  'explain.harmless': {
    en: 'known to be harmless or only notices: {count}',
    'zh-cn': '已知无害或仅为提示的行：{count}',
  },
  'explain.times': { en: '{count} times', 'zh-cn': '{count} 次' },
  'explain.follows': { en: 'brought about:', 'zh-cn': '由此引起：' },
  'explain.tell': { en: 'What one sees then: {text}', 'zh-cn': '此时可以看到：{text}' },
  'explain.ambiguous': {
    en: 'The line may also be {codes}: what one sees besides it tells them apart.',
    'zh-cn': '该行也可能是 {codes}：需结合其他迹象区分。',
  },
  'explain.general': {
    en: 'No entry of the catalog names this failure: only what kind it is can be said.',
    'zh-cn': '目录中没有条目对应此故障：只能说明它属于哪一类。',
  },
  'explain.place': { en: 'your code: {place}', 'zh-cn': '您的代码：{place}' },
  'explain.first': { en: 'first cause: {text}', 'zh-cn': '最初的原因：{text}' },
  'explain.severity.error': { en: 'error', 'zh-cn': '错误' },
  'explain.severity.warning': { en: 'warning', 'zh-cn': '警告' },
  'explain.severity.info': { en: 'notice', 'zh-cn': '提示' },
  'explain.class.recoverable': { en: 'recoverable', 'zh-cn': '可恢复' },
  'explain.class.unrecoverable': { en: 'unrecoverable', 'zh-cn': '不可恢复' },
  'explain.class.system': { en: 'system', 'zh-cn': '系统问题' },
} as const satisfies SentenceTable;
