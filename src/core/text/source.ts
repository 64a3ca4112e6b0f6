import type { SentenceTable } from './table';

export const sourceText = {
  'source.refused': {
    en: 'Nothing listens on {url}.',
    'zh-cn': '{url} 上没有服务在监听。',
  },
  'source.timeout': {
    en: '{url} did not answer within {limit}.',
    'zh-cn': '{url} 在 {limit} 内没有应答。',
  },
  'source.notAStore': {
    en: '{url} answers, but is not a store that we know.',
    'zh-cn': '{url} 有应答，但不是我们认识的 store。',
  },
  'source.status': {
    en: '{url} answered {status}: {detail}',
    'zh-cn': '{url} 返回 {status}：{detail}',
  },
} as const satisfies SentenceTable;
