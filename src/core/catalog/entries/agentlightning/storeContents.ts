import type { CatalogEntry } from '../../entry';

/** Stores of Agent Lightning from inside: memory, MongoDB, odd data. */
export const storeContentsEntries: readonly CatalogEntry[] = [
  {
    code: 'AGL-S201',
    title: { en: 'The store is full and throws old spans away', 'zh-cn': 'store 已满，正在丢弃旧的 span' },
    severity: 'warning',
    class: 'system',
    category: 'memory',
    layer: 'business',
    shows: [
      {
        kind: 'text',
        template:
          'Total span bytes: {bytes:int}, eviction threshold: {threshold:int}, safe threshold: {safe:int}. Evicting spans...',
      },
    ],
    meaning: {
      en: 'The in-memory store reached its limit and drops the spans of its oldest rollouts. Rollouts stay, what happened in them is gone; training on them fails.',
      'zh-cn': '内存 store 达到上限，正在丢弃最旧 rollout 的 span。rollout 保留，但其过程已丢失；用它们训练会失败。',
    },
    causes: [
      {
        text: { en: 'The run is long or has many large spans.', 'zh-cn': '运行时间长，或有大量大体积 span。' },
        tell: { en: 'The byte count grows steadily.', 'zh-cn': '字节数持续增长。' },
      },
      {
        text: {
          en: 'Spans hold whole documents, images or long conversations.',
          'zh-cn': 'span 中含有整篇文档、图片或很长的对话。',
        },
        tell: { en: 'Single spans are larger than a megabyte.', 'zh-cn': '单个 span 超过一兆字节。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Read spans while the run goes on, or use a store on disk: start the local store',
          'zh-cn': '在运行期间读取 span，或使用磁盘 store：启动本地 store',
        },
        command: 'agentLightning.store.start',
      },
      { title: { en: 'Use MongoDB: agl store --backend mongo', 'zh-cn': '使用 MongoDB：agl store --backend mongo' } },
      {
        title: {
          en: 'Raise eviction_memory_threshold, if the machine has the memory',
          'zh-cn': '若内存足够，提高 eviction_memory_threshold',
        },
      },
    ],
    guide: ['G-S9', 'G-C12', 'G-F12'],
  },
  {
    code: 'AGL-S202',
    title: { en: 'The spans of this rollout were thrown away', 'zh-cn': '此 rollout 的 span 已被丢弃' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'memory',
    layer: 'business',
    shows: [{ kind: 'text', template: 'Spans for rollout {rollout_id} have been evicted' }],
    meaning: {
      en: 'The in-memory store had dropped them to make room before they were read. They cannot be had back.',
      'zh-cn': '内存 store 在它们被读取之前为腾出空间而丢弃了它们，无法找回。',
    },
    causes: [
      {
        text: {
          en: "The run records more than fits into the store's memory.",
          'zh-cn': '记录的内容超过 store 内存容量。',
        },
        tell: {
          en: "“Evicting spans...” stands earlier in the store's log.",
          'zh-cn': 'store 日志中较早处有“Evicting spans...”。',
        },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Read spans right after each rollout, or use a store on disk: start the local store',
          'zh-cn': '每个 rollout 之后立即读取 span，或使用磁盘 store：启动本地 store',
        },
        command: 'agentLightning.store.start',
      },
      {
        title: {
          en: 'Raise eviction_memory_threshold of InMemoryLightningStore',
          'zh-cn': '提高 InMemoryLightningStore 的 eviction_memory_threshold',
        },
      },
    ],
    guide: ['G-S5', 'G-S9', 'G-C5', 'G-C12', 'G-F5', 'G-F12'],
  },
  {
    code: 'AGL-S203',
    title: { en: "The store's two memory thresholds contradict each other", 'zh-cn': 'store 的两个内存阈值互相矛盾' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'low',
    shows: [{ kind: 'text', template: 'safe_memory_threshold must be smaller than eviction_memory_threshold' }],
    meaning: {
      en: 'The store drops spans above the eviction threshold until it is below the safe one, so the safe one must be the smaller. The store does not start.',
      'zh-cn': 'store 在超过 eviction 阈值时丢弃 span，直到低于 safe 阈值，因此 safe 必须更小。store 不会启动。',
    },
    causes: [
      {
        text: {
          en: 'The values are swapped, or one is a share of memory (0–1) and the other bytes.',
          'zh-cn': '两个值写反了，或一个是内存比例（0–1），另一个是字节数。',
        },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Give both in the same unit, for instance 0.7 and 0.5',
          'zh-cn': '两者使用相同单位，例如 0.7 和 0.5',
        },
      },
    ],
    guide: ['G-S6', 'G-C7', 'G-F7'],
  },
  {
    code: 'AGL-S204',
    title: { en: 'An in-memory store cannot serve several processes', 'zh-cn': '内存 store 不能供多个进程使用' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'low',
    shows: [
      {
        kind: 'text',
        template:
          'The store does not support zero-copy. Please use another store, or use asyncio or thread mode to launch the server.',
      },
    ],
    versions: 'agentlightning 0.3',
    meaning: {
      en: 'With several server processes each would hold data of its own. Agent Lightning therefore refuses to start.',
      'zh-cn': '多个服务器进程会各自持有不同的数据，因此 Agent Lightning 拒绝启动。',
    },
    causes: [
      {
        text: {
          en: '`--n-workers` above 1 or launch_mode="mp" is used with the in-memory store.',
          'zh-cn': '对内存 store 使用了大于 1 的 `--n-workers` 或 launch_mode="mp"。',
        },
      },
      {
        text: {
          en: 'LLMProxy is to run in a process of its own, over an in-memory store.',
          'zh-cn': 'LLMProxy 要在单独的进程中使用内存 store。',
        },
        tell: { en: 'The traceback shows llm_proxy.py.', 'zh-cn': 'traceback 中有 llm_proxy.py。' },
      },
    ],
    fixes: [
      { title: { en: 'Use one worker, or launch_mode="thread"', 'zh-cn': '只用一个 worker，或 launch_mode="thread"' } },
      {
        title: {
          en: 'Use MongoDB for several processes: agl store --backend mongo --n-workers 4',
          'zh-cn': '多进程请使用 MongoDB：agl store --backend mongo --n-workers 4',
        },
      },
    ],
    guide: ['G-S6', 'G-S13', 'G-C7', 'G-C11', 'G-F7'],
  },
  {
    code: 'AGL-S205',
    title: { en: 'MongoDB is not a replica set', 'zh-cn': 'MongoDB 不是副本集' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'low',
    shows: [{ kind: 'text', template: 'Transaction numbers are only allowed on a replica set member or mongos' }],
    meaning: {
      en: 'The store needs transactions, and MongoDB offers them only as a replica set, be it of one member. Every write fails.',
      'zh-cn': 'store 需要事务，而 MongoDB 只在副本集中提供（一个成员也可以）。所有写入都会失败。',
    },
    causes: [
      {
        text: {
          en: 'mongod was started without --replSet, or the set was never initiated.',
          'zh-cn': '启动 mongod 时没有 --replSet，或从未初始化副本集。',
        },
        tell: { en: 'rs.status() in mongosh says so.', 'zh-cn': '在 mongosh 中执行 rs.status() 可以看到。' },
      },
      {
        text: { en: 'The address lacks replicaSet=rs0.', 'zh-cn': '地址中缺少 replicaSet=rs0。' },
        tell: { en: 'Another program can write.', 'zh-cn': '其他程序可以写入。' },
      },
    ],
    fixes: [
      { title: { en: 'Start it as a replica set', 'zh-cn': '以副本集方式启动' }, terminal: 'mongod --replSet rs0' },
      {
        title: { en: 'Initiate the set once', 'zh-cn': '初始化一次副本集' },
        terminal: 'mongosh --eval "rs.initiate()"',
      },
    ],
    guide: ['G-S6', 'G-S11', 'G-C1', 'G-C7', 'G-F1'],
  },
  {
    code: 'AGL-S206',
    title: { en: 'MongoDB did not carry out a transaction', 'zh-cn': 'MongoDB 没有完成事务' },
    severity: 'error',
    class: 'recoverable',
    category: 'cross-service',
    layer: 'low',
    shows: [{ kind: 'text', template: 'Transaction failed with connection or operation error' }],
    versions: 'agentlightning 0.3',
    meaning: {
      en: 'The store asked MongoDB and got an error or no answer. The request that caused it failed with a 500.',
      'zh-cn': 'store 访问 MongoDB 时出错或没有得到应答。引发它的请求以 500 失败。',
    },
    causes: [
      {
        text: { en: 'MongoDB is down or restarting.', 'zh-cn': 'MongoDB 停止或正在重启。' },
        tell: { en: 'The exception before it names a connection or time-out.', 'zh-cn': '前面的异常提到连接或超时。' },
      },
      {
        text: { en: 'It is overloaded, and transactions time out.', 'zh-cn': 'MongoDB 过载，事务超时。' },
        tell: { en: 'It happens under load only.', 'zh-cn': '只在高负载时发生。' },
      },
    ],
    fixes: [
      {
        title: { en: 'See whether MongoDB answers', 'zh-cn': '查看 MongoDB 是否应答' },
        terminal: 'mongosh --eval "db.adminCommand(\'ping\')"',
      },
    ],
    guide: ['G-S4', 'G-S11', 'G-C3', 'G-C12', 'G-F3', 'G-X3'],
  },
  {
    code: 'AGL-S207',
    title: { en: 'The queue names rollouts that do not exist', 'zh-cn': '队列中有不存在的 rollout' },
    severity: 'warning',
    class: 'unrecoverable',
    category: 'inconsistency',
    layer: 'low',
    shows: [{ kind: 'text', template: 'No rollout found for rollout IDs: {ids}, skipping dequeuing' }],
    versions: 'agentlightning 0.3',
    meaning: {
      en: 'Queue and list of rollouts disagree. The entries are dropped, and their rollouts will never run.',
      'zh-cn': '队列与 rollout 列表不一致。这些条目被丢弃，对应的 rollout 永远不会运行。',
    },
    causes: [
      {
        text: {
          en: 'Two stores share one MongoDB database with different partitions.',
          'zh-cn': '两个 store 以不同分区共用一个 MongoDB 数据库。',
        },
        tell: { en: 'The ids exist in the other store.', 'zh-cn': '这些 id 存在于另一个 store。' },
      },
      {
        text: {
          en: 'The collections were cleared by hand, but not the queue.',
          'zh-cn': '手工清空了集合，却没有清空队列。',
        },
      },
    ],
    fixes: [
      {
        title: { en: 'Give each run a database or partition of its own', 'zh-cn': '让每次运行使用独立的数据库或分区' },
      },
    ],
    guide: ['G-S13', 'G-C4', 'G-C11', 'G-F4'],
  },
  {
    code: 'AGL-S208',
    title: { en: '“or” without filters finds no spans', 'zh-cn': '没有过滤条件的“or”找不到任何 span' },
    severity: 'info',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'interface',
    shows: [
      { kind: 'text', template: '/v1/agl/spans?rollout_id={rollout_id:word}&filter_logic=or HTTP/1.1' },
      { kind: 'text', template: '/v1/agl/spans?filter_logic=or&rollout_id={rollout_id:word} HTTP/1.1' },
    ],
    versions: 'agentlightning 0.3',
    meaning: {
      en: '“Any of these filters” with no filter at all matches nothing: the answer is empty although the rollout has spans.',
      'zh-cn': '“满足任一条件”而没有任何条件时不匹配任何内容：尽管 rollout 有 span，结果仍为空。',
    },
    causes: [
      {
        text: { en: 'The client always sends filter_logic=or.', 'zh-cn': '客户端总是发送 filter_logic=or。' },
        tell: { en: 'Without it the same request lists the spans.', 'zh-cn': '去掉后同一请求可以列出 span。' },
      },
    ],
    fixes: [
      { title: { en: 'Send filter_logic only together with filters', 'zh-cn': '只在有过滤条件时发送 filter_logic' } },
    ],
    guide: ['G-S6', 'G-S13', 'G-C7', 'G-F7'],
  },
  {
    code: 'AGL-S209',
    title: { en: "A store of one's own answers lists without a total", 'zh-cn': '自定义 store 返回的列表没有总数' },
    severity: 'warning',
    class: 'recoverable',
    category: 'inconsistency',
    layer: 'low',
    shows: [{ kind: 'text', template: 'PaginatedResult expected; got a plain list. Converting to PaginatedResult.' }],
    versions: 'agentlightning 0.3',
    meaning: {
      en: 'The list is passed on, but its total is that of this page. Pages and counts shown elsewhere are wrong.',
      'zh-cn': '列表会照常返回，但总数只是本页的数量。别处显示的分页和计数会不正确。',
    },
    causes: [
      {
        text: {
          en: 'The store class was written for 0.2, whose queries return plain lists.',
          'zh-cn': '该 store 类是为 0.2 编写的，其查询返回普通列表。',
        },
      },
    ],
    fixes: [
      { title: { en: 'Return PaginatedResult from query_… methods', 'zh-cn': '让 query_… 方法返回 PaginatedResult' } },
    ],
    guide: ['G-S13', 'G-C6', 'G-F6'],
  },
  {
    code: 'AGL-S210',
    title: { en: 'Rollout and attempt do not belong together', 'zh-cn': 'rollout 与 attempt 不匹配' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'inconsistency',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'Inconsistent rollout_id between Rollout and Attempt' },
      {
        kind: 'text',
        template:
          'validation error for AttemptedRollout Value error, Inconsistent rollout_id between Rollout and Attempt',
      },
    ],
    meaning: {
      en: 'An attempt was combined with a rollout of another id. The data is refused.',
      'zh-cn': 'attempt 与另一个 id 的 rollout 组合在一起。数据被拒绝。',
    },
    causes: [
      {
        text: {
          en: "A store of one's own, or a script, put the parts together wrongly.",
          'zh-cn': '自定义 store 或脚本的组合有误。',
        },
      },
      {
        text: { en: 'Two stores answer under one address, by turns.', 'zh-cn': '同一地址背后有两个 store 轮流应答。' },
        tell: { en: 'A load balancer stands before them.', 'zh-cn': '前面有负载均衡器。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Take rollout and attempt from one answer of one store',
          'zh-cn': '从同一 store 的同一应答中取 rollout 和 attempt',
        },
      },
    ],
    guide: ['G-S13', 'G-S6', 'G-C4', 'G-C7', 'G-F4'],
  },
];
