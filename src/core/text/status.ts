import type { SentenceTable } from './table';

export const statusText = {
  'status.none': { en: 'no store', 'zh-cn': '无 store' },
  'status.starting': { en: 'store starting', 'zh-cn': 'store 启动中' },
  'status.store': { en: 'store {place}', 'zh-cn': 'store {place}' },
  'status.storeOne': { en: 'store {place} · 1 rollout', 'zh-cn': 'store {place} · 1 个 rollout' },
  'status.storeRollouts': { en: 'store {place} · {count} rollouts', 'zh-cn': 'store {place} · {count} 个 rollout' },
  'status.lost': { en: 'store {place} silent', 'zh-cn': 'store {place} 无应答' },
  'status.oneProblem': { en: '1 problem', 'zh-cn': '1 个问题' },
  'status.problems': { en: '{count} problems', 'zh-cn': '{count} 个问题' },
  'status.tooltip.none': {
    en: 'No store runs for this workspace. Click for what can be done now.',
    'zh-cn': '此工作区没有运行中的 store。点击查看现在可以做什么。',
  },
  'status.tooltip.starting': { en: 'The local store is starting.', 'zh-cn': '本地 store 正在启动。' },
  'status.tooltip.running': { en: 'The local store runs at {url}.', 'zh-cn': '本地 store 运行在 {url}。' },
  'status.tooltip.attached': { en: 'Attached to the store at {url}.', 'zh-cn': '已连接到 {url} 上的 store。' },
  'status.tooltip.lost': { en: 'The store at {url} no longer answers.', 'zh-cn': '{url} 上的 store 不再应答。' },
} as const satisfies SentenceTable;
