import type { CatalogEntry } from '../../entry';

/** What the store of 0.3 refuses in a request, and a client that waits too long. */
export const invalidRequestsEntries: readonly CatalogEntry[] = [
  {
    code: 'AGL-S110',
    title: { en: 'A field of the request may not be null', 'zh-cn': '请求的某个字段不能为 null' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'interface',
    shows: [{ kind: 'text', template: 'is invalid; it cannot be a null value.' }],
    versions: 'agentlightning 0.3',
    meaning: {
      en: 'In updates of 0.3 an absent field means “leave it as it is”, and null is an error for fields that must have a value.',
      'zh-cn': '在 0.3 的更新请求中，缺省字段表示保持不变；对必须有值的字段，null 是错误。',
    },
    causes: [
      {
        text: {
          en: 'A client of your own sends every field, with null for what it does not know.',
          'zh-cn': '你自己的客户端发送了所有字段，未知的用 null。',
        },
        tell: { en: 'The body of the request holds `null`.', 'zh-cn': '请求体中含有 `null`。' },
      },
    ],
    fixes: [{ title: { en: 'Leave the key out instead', 'zh-cn': '去掉该键' } }],
    guide: ['G-S6', 'G-C7', 'G-F7', 'G-E'],
  },
  {
    code: 'AGL-S111',
    title: { en: 'The paging or sorting of the request is not valid', 'zh-cn': '请求的分页或排序参数无效' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'interface',
    shows: [
      { kind: 'text', template: 'Limit must be greater than 0 or -1 for no limit' },
      { kind: 'text', template: 'Offset must be greater than or equal to 0' },
      { kind: 'text', template: 'Invalid sort_by: {field}, allowed fields are: {fields}' },
      { kind: 'text', template: 'Invalid sort_order: {order}' },
      { kind: 'text', template: "Failed to sort items by '{field}': unsupported field type {type}" },
    ],
    versions: 'agentlightning 0.3',
    meaning: {
      en: 'The list cannot be cut or ordered as the request wants. Nothing was returned.',
      'zh-cn': '无法按请求的方式分页或排序列表。没有返回任何内容。',
    },
    causes: [
      {
        text: { en: 'The limit is 0, or below -1.', 'zh-cn': 'limit 为 0 或小于 -1。' },
        tell: { en: 'The message names Limit.', 'zh-cn': '消息提到 Limit。' },
      },
      {
        text: {
          en: 'The field to sort by does not exist, or is an object.',
          'zh-cn': '排序字段不存在，或是一个对象。',
        },
        tell: {
          en: 'The message lists the fields there are, or says “unsupported field type”.',
          'zh-cn': '消息列出了可用字段，或显示 “unsupported field type”。',
        },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Use limit=-1 for everything, and offset from 0',
          'zh-cn': '用 limit=-1 获取全部，offset 从 0 开始',
        },
      },
      {
        title: {
          en: 'Sort by a field with a plain value, such as start_time',
          'zh-cn': '按普通值的字段排序，例如 start_time',
        },
      },
    ],
    guide: ['G-S6', 'G-C7', 'G-F7', 'G-E'],
  },
  {
    code: 'AGL-S112',
    title: { en: 'Waiting in the store client is limited to 0.1 s', 'zh-cn': 'store 客户端的等待时间不得超过 0.1 秒' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'low',
    shows: [
      {
        kind: 'text',
        template: 'Timeout must be less than 0.1 seconds in LightningStoreClient to avoid blocking the event loop',
      },
    ],
    versions: 'agentlightning 0.2, 0.3',
    meaning: {
      en: 'wait_for_rollouts of the client would block its event loop and refuses longer times. The store itself allows them.',
      'zh-cn': '客户端的 wait_for_rollouts 会阻塞事件循环，因此拒绝更长的时间。store 本身允许。',
    },
    causes: [
      {
        text: {
          en: 'Code that was written for the store in the same process now runs against a client.',
          'zh-cn': '原本针对同进程 store 编写的代码，现在通过客户端运行。',
        },
        tell: { en: 'It worked with the shared-memory strategy.', 'zh-cn': '使用共享内存策略时正常。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Ask in a loop: wait_for_rollouts(…, timeout=0.0) and await asyncio.sleep(1) between',
          'zh-cn': '循环查询：wait_for_rollouts(…, timeout=0.0)，每次之间 await asyncio.sleep(1)',
        },
      },
    ],
    guide: ['G-S6', 'G-S8', 'G-C11', 'G-F7', 'G-F11'],
  },
];
