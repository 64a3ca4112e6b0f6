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
  'source.silent': {
    en: '{url} did not answer in time.',
    'zh-cn': '{url} 没有及时应答。',
  },
  'source.broken': {
    en: '{url} gave an answer that cannot be read: {detail}',
    'zh-cn': '{url} 的应答无法读取：{detail}',
  },
  'source.is02': {
    en: '{url} is a store of Agent Lightning 0.2, which is not supported yet.',
    'zh-cn': '{url} 是 Agent Lightning 0.2 的 store，目前尚不支持。',
  },
  'source.is10': {
    en: '{url} is a gateway of Agent Lightning 1.0, which is not supported yet.',
    'zh-cn': '{url} 是 Agent Lightning 1.0 的网关，目前尚不支持。',
  },
  'source.otherProtocol': {
    en: '{url} is a store of another version of this extension; it must be started anew.',
    'zh-cn': '{url} 是本扩展另一个版本的 store，需要重新启动。',
  },
  'source.isProxy': {
    en: '{url} is an LLM proxy, not a store.',
    'zh-cn': '{url} 是 LLM 代理，不是 store。',
  },
  'source.isPage': {
    en: '{url} shows a web page, it is not a store.',
    'zh-cn': '{url} 返回的是网页，不是 store。',
  },
  'source.isOther': {
    en: '{url} is not a store that we know: {detail}.',
    'zh-cn': '{url} 不是我们认识的 store：{detail}。',
  },
} as const satisfies SentenceTable;
