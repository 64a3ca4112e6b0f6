import type { SentenceTable } from './table';

export const mergedLogsText = {
  'merged.dropped': {
    en: '{count} older lines are left out: a document that grows has its limits. "explain" on the command line reads all of a file.',
    'zh-cn': '更早的 {count} 行未显示：会增长的文档有其上限。命令行的 “explain” 可读取整个文件。',
  },
  'merged.unreadable': { en: '{name} cannot be read.', 'zh-cn': '无法读取 {name}。' },
  'merged.empty': { en: 'Nothing has been written yet.', 'zh-cn': '尚未写入任何内容。' },
  'merged.nothing': { en: 'No line is as asked for.', 'zh-cn': '没有符合条件的行。' },
  'merged.pattern.connection': { en: 'Connection attempts', 'zh-cn': '连接尝试' },
  'merged.pattern.resource': { en: 'Resource operations', 'zh-cn': '资源操作' },
  'merged.pattern.exception': { en: 'Exception stacks', 'zh-cn': '异常堆栈' },
  'merged.pattern.performance': { en: 'Performance', 'zh-cn': '性能' },
} as const satisfies SentenceTable;
