import type { SentenceTable } from './table';

/** What the embedded store says of what it receives. */
export const storeText = {
  'otlp.malformed': {
    en: '{where} is not of the type that OTLP declares.',
    'zh-cn': '{where} 的类型与 OTLP 的规定不符。',
  },
  'otlp.badIds': {
    en: 'Span “{name}” has no valid trace id or span id.',
    'zh-cn': 'span“{name}”没有有效的 trace id 或 span id。',
  },
  'otlp.badSequence': {
    en: 'Invalid sequence_id value: {value}. It must be a positive integer; another one is issued.',
    'zh-cn': 'sequence_id 的值无效：{value}。它必须是正整数；已另行分配。',
  },
} as const satisfies SentenceTable;
