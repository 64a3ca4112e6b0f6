import type { CatalogEntry } from '../../entry';

/** Connections to databases that are used after their end. */
export const closedDatabasesEntries: readonly CatalogEntry[] = [
  {
    code: 'AGL-S709',
    title: { en: 'A closed connection to a database is used', 'zh-cn': '使用了已关闭的数据库连接' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'inconsistency',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'Cannot operate on a closed database.' },
      { kind: 'text', template: 'Cannot operate on a closed cursor.' },
      { kind: 'text', template: 'InterfaceError: connection already closed' },
      { kind: 'text', template: 'InterfaceError: cursor already closed' },
      { kind: 'text', template: 'OperationalError: the connection is closed' },
      { kind: 'text', template: 'InterfaceError: connection is closed' },
      { kind: 'text', template: 'ResourceClosedError: This Connection is closed' },
      { kind: 'text', template: 'ResourceClosedError: This result object does not return rows.' },
      { kind: 'text', template: 'Cannot use MongoClient after close' },
      { kind: 'text', template: 'This Connection is closed' },
    ],
    meaning: {
      en: 'The connection or cursor was closed before, here or by the server. Nothing was read or written.',
      'zh-cn': '连接或游标此前已关闭，可能在此处关闭，也可能由服务器关闭。没有读取或写入任何内容。',
    },
    causes: [
      {
        text: {
          en: 'It is used after its `with` block, or after close() in another part of the program.',
          'zh-cn': '在 `with` 块之后，或程序其他部分调用 close() 之后使用。',
        },
        tell: { en: 'The line runs later than the block.', 'zh-cn': '该行晚于该代码块运行。' },
      },
      {
        text: {
          en: 'The server or a proxy ended a connection that was idle for long.',
          'zh-cn': '服务器或代理结束了长时间空闲的连接。',
        },
        tell: {
          en: 'It fails after a pause; pool_pre_ping=True helps.',
          'zh-cn': '在停顿之后失败；pool_pre_ping=True 可解决。',
        },
      },
      {
        text: { en: 'Rows are asked of a statement that returns none.', 'zh-cn': '向不返回行的语句请求行。' },
        tell: { en: '“does not return rows” stands in the message.', 'zh-cn': '消息中有 “does not return rows”。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Open the connection where it is used and read all rows inside of the block; take a pool for long runs',
          'zh-cn': '在使用处打开连接并在块内读完所有行；长时间运行请使用连接池',
        },
      },
    ],
    guide: ['G-S13', 'G-S4', 'G-X1'],
  },
];
