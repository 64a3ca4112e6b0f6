import type { SentenceTable } from './table';

export const exceptionsText = {
  'exceptions.times': { en: '{count} times', 'zh-cn': '{count} 次' },
  'exceptions.last': { en: 'last {time}', 'zh-cn': '最近 {time}' },
  'exceptions.inSpan': { en: 'in {span}', 'zh-cn': '在 {span} 中' },
  'exceptions.inDebugger': { en: 'seen in the debugger', 'zh-cn': '在调试器中看到' },
  'exceptions.untyped': { en: 'exception without a type', 'zh-cn': '没有类型的异常' },
  'exceptions.wordless': { en: 'no message', 'zh-cn': '没有消息' },
  'exceptions.tooltip.handled': { en: 'The agent caught and reported it.', 'zh-cn': 'agent 捕获并上报了它。' },
  'exceptions.tooltip.inDebugger': { en: 'The debugger stopped on it.', 'zh-cn': '调试器在它这里停住过。' },
  'exceptions.tooltip.escaped': { en: 'It left its span unhandled.', 'zh-cn': '它未经处理便离开了所在的 span。' },
} as const satisfies SentenceTable;
