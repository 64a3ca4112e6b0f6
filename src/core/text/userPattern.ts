import type { SentenceTable } from './table';

/** Why a line format of the user's own is none. */
export const userPatternText = {
  'pattern.fault': {
    en: 'Pattern “{pattern}”, character {column}: {reason}',
    'zh-cn': '格式“{pattern}”的第 {column} 个字符：{reason}',
  },
  'pattern.empty': { en: 'it is empty.', 'zh-cn': '内容为空。' },
  'pattern.noText': { en: 'it is no text.', 'zh-cn': '它不是文本。' },
  'pattern.long': { en: 'it is longer than {most} characters.', 'zh-cn': '它超过了 {most} 个字符。' },
  'pattern.many': { en: 'only the first {most} patterns are read.', 'zh-cn': '只读取前 {most} 个格式。' },
  'pattern.brace': {
    en: 'the brace {brace} stands alone; to mean the sign itself, write it twice.',
    'zh-cn': '花括号 {brace} 没有配对；如果要表示字符本身，请写两次。',
  },
  'pattern.unknown': { en: 'there is no field {field}.', 'zh-cn': '没有 {field} 这个字段。' },
  'pattern.twice': { en: '{field} stands there twice.', 'zh-cn': '{field} 出现了两次。' },
  'pattern.adjacent': {
    en: 'between {field} and the field before it there must be some text, at least a blank.',
    'zh-cn': '{field} 与前一个字段之间必须有文本，至少要有一个空格。',
  },
  'pattern.notLast': { en: 'it must end with {field}.', 'zh-cn': '它必须以 {field} 结尾。' },
  'pattern.loose': {
    en: 'it needs {time} or {level}: without either, every line would begin a record.',
    'zh-cn': '它需要 {time} 或 {level}：两者都没有时，每一行都会被当作一条新记录。',
  },
} as const satisfies SentenceTable;
