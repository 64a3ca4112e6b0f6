import type { CatalogEntry } from '../../entry';

/** PostgreSQL, MySQL, MongoDB and Redis, as their clients meet them. */
export const databaseServersEntries: readonly CatalogEntry[] = [
  {
    code: 'AGL-S400',
    title: { en: 'The database refused the user or password', 'zh-cn': '数据库拒绝了用户名或密码' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'authentication',
    layer: 'interface',
    shows: [
      { kind: 'text', template: 'password authentication failed for user "{user}"' },
      { kind: 'text', template: 'Peer authentication failed for user "{user}"' },
      { kind: 'text', template: 'role "{user}" does not exist' },
      { kind: 'text', template: 'no pg_hba.conf entry for host' },
      { kind: 'text', template: 'no password supplied', with: ['fe_sendauth'] },
      { kind: 'text', template: 'SASL: SCRAM-SERVER-FIRST-MESSAGE: client password must be a string' },
      { kind: 'text', template: "Access denied for user '{user}'@'{host}'" },
      { kind: 'text', template: 'MongoServerError: Authentication failed' },
      { kind: 'text', template: 'pymongo.errors.OperationFailure: Authentication failed' },
      { kind: 'text', template: 'requires authentication', with: ['MongoServerError'] },
      { kind: 'text', template: 'WRONGPASS invalid username-password pair' },
      { kind: 'text', template: 'NOAUTH Authentication required' },
      { kind: 'text', template: 'NOAUTH HELLO must be called with the client already authenticated' },
      { kind: 'text', template: 'redis.exceptions.AuthenticationError: {why}' },
    ],
    meaning: {
      en: 'The server of the database was reached and did not let this user in. A retry changes nothing.',
      'zh-cn': '已连接到数据库服务器，但不允许该用户访问。重试无效。',
    },
    causes: [
      {
        text: { en: 'The password or the user is wrong, or none was sent.', 'zh-cn': '密码或用户名有误，或没有发送。' },
        tell: {
          en: 'The message says “password”, WRONGPASS, NOAUTH or “Access denied”.',
          'zh-cn': '消息含“password”、WRONGPASS、NOAUTH 或“Access denied”。',
        },
      },
      {
        text: {
          en: 'Another server answers at the port: one on the machine in place of the container.',
          'zh-cn': '该端口上应答的是另一个服务器：本机的而非容器的。',
        },
        tell: { en: 'The role does not exist, though you made it.', 'zh-cn': '角色明明已创建却显示不存在。' },
      },
      {
        text: { en: 'A volume keeps the password of its first start.', 'zh-cn': '数据卷保留了首次启动时的密码。' },
        tell: {
          en: 'The password was changed in the Compose file after that.',
          'zh-cn': '此后才在 Compose 文件中修改密码。',
        },
      },
    ],
    fixes: [
      {
        title: { en: 'Try the same address by hand', 'zh-cn': '手动尝试同一地址' },
        terminal: 'psql "$DATABASE_URL" -c "select current_user"',
      },
      {
        title: {
          en: 'Write special signs of a password percent-encoded in a URL',
          'zh-cn': '在 URL 中对密码的特殊字符做百分号编码',
        },
      },
    ],
    guide: ['G-S12', 'G-E401', 'G-C1', 'G-F1', 'G-X3'],
  },
  {
    code: 'AGL-S401',
    title: { en: 'The database has no such database, table or column', 'zh-cn': '数据库中没有该库、表或列' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'not-found',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'database "{name}" does not exist' },
      { kind: 'text', template: 'relation "{name}" does not exist' },
      { kind: 'text', template: 'column "{name}" does not exist' },
      { kind: 'text', template: "Unknown database '{name}'" },
      { kind: 'text', template: "Table '{name}' doesn't exist" },
      { kind: 'text', template: "Unknown column '{name}' in" },
      { kind: 'text', template: 'The table `{name}` does not exist in the current database.' },
    ],
    meaning: {
      en: 'The server answered, and does not hold what the program asks for: it was never created there.',
      'zh-cn': '服务器已应答，但没有程序所要的内容：它从未在那里创建。',
    },
    causes: [
      {
        text: { en: 'The migrations were not run.', 'zh-cn': '没有运行迁移。' },
        tell: { en: 'The database is new or empty.', 'zh-cn': '数据库是新的或为空。' },
      },
      {
        text: { en: 'It is the wrong server, database or schema.', 'zh-cn': '服务器、数据库或 schema 不对。' },
        tell: { en: 'The name exists elsewhere.', 'zh-cn': '该名称存在于别处。' },
      },
      {
        text: {
          en: 'The name was created with capitals, and PostgreSQL folds unquoted names.',
          'zh-cn': '名称以大写创建，而 PostgreSQL 会把未加引号的名称转为小写。',
        },
        tell: { en: 'It differs in case only.', 'zh-cn': '仅大小写不同。' },
      },
    ],
    fixes: [
      { title: { en: 'Run the migrations of the program', 'zh-cn': '运行程序的迁移' } },
      { title: { en: 'See what is there', 'zh-cn': '查看已有内容' }, terminal: 'psql "$DATABASE_URL" -c "\\dt *.*"' },
    ],
    guide: ['G-S5', 'G-S13', 'G-C6', 'G-F6'],
  },
  {
    code: 'AGL-S402',
    title: { en: 'The database takes no more connections', 'zh-cn': '数据库不再接受连接' },
    severity: 'error',
    class: 'recoverable',
    category: 'latency',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'max number of clients reached' },
      { kind: 'text', template: 'FATAL: sorry, too many clients already' },
      { kind: 'text', template: 'error: sorry, too many clients already' },
      { kind: 'text', template: 'FATAL: remaining connection slots are reserved' },
      { kind: 'text', template: 'Too many connections', with: ['ER_CON_COUNT_ERROR'] },
      { kind: 'text', template: "(1040, 'Too many connections')" },
      { kind: 'text', template: 'timeout exceeded when trying to connect' },
      { kind: 'text', template: 'ERR max number of clients reached' },
      { kind: 'text', template: 'Timed out fetching a new connection from the connection pool' },
    ],
    meaning: {
      en: 'All connections are in use: those that the server allows, or those of the program’s own pool.',
      'zh-cn': '所有连接都在使用：服务器允许的，或程序自身连接池的。',
    },
    causes: [
      {
        text: { en: 'Each worker opens a pool of its own.', 'zh-cn': '每个 worker 都打开自己的连接池。' },
        tell: {
          en: 'Workers times pool size is above the limit (100 by default in PostgreSQL).',
          'zh-cn': 'worker 数乘以连接池大小超过上限（PostgreSQL 默认 100）。',
        },
      },
      {
        text: { en: 'Connections are not given back.', 'zh-cn': '连接没有归还。' },
        tell: {
          en: 'pg_stat_activity shows many “idle in transaction”.',
          'zh-cn': 'pg_stat_activity 显示许多“idle in transaction”。',
        },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Lower the pool of each worker, or put a pooler such as PgBouncer between',
          'zh-cn': '减小每个 worker 的连接池，或在中间加 PgBouncer 等连接池',
        },
      },
      { title: { en: 'Close sessions with a with block', 'zh-cn': '用 with 块关闭会话' } },
    ],
    guide: ['G-S8', 'G-S4', 'G-C11', 'G-C12', 'G-F11', 'G-F12', 'G-X3'],
  },
  {
    code: 'AGL-S403',
    title: { en: 'A row with this key is there already', 'zh-cn': '已存在具有该键的行' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'inconsistency',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'duplicate key value violates unique constraint "{name}"' },
      { kind: 'text', template: 'UNIQUE constraint failed: {column}' },
      { kind: 'text', template: "Duplicate entry '{value}' for key" },
      { kind: 'text', template: 'E11000 duplicate key error' },
      { kind: 'text', template: 'Unique constraint failed on the' },
    ],
    meaning: {
      en: 'The same id or value was written twice; the second write did not happen.',
      'zh-cn': '同一 id 或值被写入两次；第二次没有写入。',
    },
    causes: [
      {
        text: { en: 'A retry wrote what the first try had written.', 'zh-cn': '重试写入了首次已写入的内容。' },
        tell: { en: 'It comes after a time-out.', 'zh-cn': '出现在超时之后。' },
      },
      {
        text: {
          en: 'Two workers took the same task or the same id.',
          'zh-cn': '两个 worker 领取了同一任务或同一 id。',
        },
        tell: { en: 'It vanishes with one worker.', 'zh-cn': '只有一个 worker 时消失。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Write so that twice is harmless: insert … on conflict do nothing',
          'zh-cn': '使重复写入无害：insert … on conflict do nothing',
        },
      },
      { title: { en: 'Make ids with uuid4', 'zh-cn': '用 uuid4 生成 id' } },
    ],
    guide: ['G-S13', 'G-C4', 'G-C11', 'G-F4', 'G-F11'],
  },
  {
    code: 'AGL-S404',
    title: { en: 'Redis takes no more writes', 'zh-cn': 'Redis 不再接受写入' },
    severity: 'error',
    class: 'system',
    category: 'memory',
    layer: 'low',
    shows: [
      { kind: 'text', template: "OOM command not allowed when used memory > 'maxmemory'" },
      { kind: 'text', template: 'MISCONF Redis is configured to save RDB snapshots' },
      { kind: 'text', template: "READONLY You can't write against a read only replica" },
      { kind: 'text', template: 'LOADING Redis is loading the dataset in memory' },
    ],
    meaning: {
      en: 'Redis answers, and refuses this command in its present state. Readings may still work.',
      'zh-cn': 'Redis 有应答，但在当前状态下拒绝该命令。读取可能仍然可用。',
    },
    causes: [
      {
        text: {
          en: 'Its memory limit is reached, and it may not drop keys.',
          'zh-cn': '达到内存上限，且不允许淘汰键。',
        },
        tell: { en: 'The message begins with OOM.', 'zh-cn': '消息以 OOM 开头。' },
      },
      {
        text: {
          en: 'It cannot write its snapshot: disk full, or no right.',
          'zh-cn': '无法写快照：磁盘已满或没有权限。',
        },
        tell: { en: 'The message begins with MISCONF.', 'zh-cn': '消息以 MISCONF 开头。' },
      },
      {
        text: { en: 'It is a replica, or still starts.', 'zh-cn': '它是副本，或仍在启动。' },
        tell: { en: 'The message begins with READONLY or LOADING.', 'zh-cn': '消息以 READONLY 或 LOADING 开头。' },
      },
    ],
    fixes: [
      { title: { en: 'See memory and policy', 'zh-cn': '查看内存与策略' }, terminal: 'redis-cli info memory' },
      {
        title: {
          en: 'Give keys an end: expire, or maxmemory-policy allkeys-lru for a cache',
          'zh-cn': '为键设置过期时间，或对缓存使用 maxmemory-policy allkeys-lru',
        },
      },
    ],
    guide: ['G-S9', 'G-S13', 'G-C12', 'G-F12', 'G-X3'],
  },
  {
    code: 'AGL-S405',
    title: { en: 'The database cannot be reached', 'zh-cn': '无法连接数据库' },
    severity: 'error',
    class: 'recoverable',
    category: 'connection',
    layer: 'business',
    shows: [
      { kind: 'text', template: 'the database system is in recovery mode' },
      { kind: 'text', template: 'NotPrimaryError: {what}' },
      { kind: 'text', template: 'MySQL server has gone away' },
      { kind: 'text', template: 'Lost connection to MySQL server' },
      { kind: 'text', template: 'MongoNetworkError: {what}' },
      {
        kind: 'text',
        template: 'pymongo.errors.ServerSelectionTimeoutError: {what}',
        without: ['Name or service not known', 'getaddrinfo failed', 'nodename nor servname'],
      },
      { kind: 'text', template: 'AutoReconnect: {what}' },
      { kind: 'text', template: 'connection to server at "{host}", port {port:int} failed: Connection refused' },
      {
        kind: 'text',
        template: 'connection to server at "{host}" ({address}), port {port:int} failed: Connection refused',
      },
      { kind: 'text', template: 'connection to server on socket "{path}" failed' },
      { kind: 'text', template: 'could not translate host name "{host}" to address' },
      { kind: 'text', template: 'server closed the connection unexpectedly', with: ['server terminated abnormally'] },
      { kind: 'text', template: "Can't connect to MySQL server on" },
      { kind: 'text', template: 'Could not connect to Redis at {address}: {why}' },
      { kind: 'text', template: "Can't reach database server at `{address}`" },
      { kind: 'text', template: 'the database system is starting up' },
      { kind: 'text', template: 'MaxRetriesPerRequestError: Reached the max retries per request limit' },
      { kind: 'exception', type: 'MaxRetriesPerRequestError' },
      { kind: 'exception', type: 'MongoServerSelectionError', message: 'connect ECONNREFUSED {address}' },
    ],
    meaning: {
      en: 'Nothing that speaks for the database answered at this address.',
      'zh-cn': '该地址上没有数据库应答。',
    },
    causes: [
      {
        text: {
          en: 'The server of the database is not running, or still starts.',
          'zh-cn': '数据库服务器没有运行，或仍在启动。',
        },
        tell: { en: 'The message says “refused” or “starting up”.', 'zh-cn': '消息含“refused”或“starting up”。' },
      },
      {
        text: { en: 'In a container, localhost is the container itself.', 'zh-cn': '在容器中，localhost 指容器自身。' },
        tell: {
          en: 'The address is 127.0.0.1 or localhost, and the database is another container.',
          'zh-cn': '地址为 127.0.0.1 或 localhost，而数据库在另一个容器中。',
        },
      },
      {
        text: {
          en: 'The name is wrong, or known only inside the Compose network.',
          'zh-cn': '名称有误，或只在 Compose 网络内可用。',
        },
        tell: { en: 'The message says “translate host name”.', 'zh-cn': '消息含“translate host name”。' },
      },
    ],
    fixes: [
      { title: { en: 'Ask the server itself', 'zh-cn': '直接询问服务器' }, terminal: 'pg_isready -h HOST -p 5432' },
      { title: { en: 'Use the name of its Compose service as host', 'zh-cn': '使用其 Compose 服务名作为主机名' } },
      {
        title: {
          en: 'Let the program wait: depends_on with condition: service_healthy',
          'zh-cn': '让程序等待：depends_on 配合 condition: service_healthy',
        },
      },
    ],
    guide: ['G-S4', 'G-S11', 'G-C1', 'G-C2', 'G-C3', 'G-F1', 'G-F3', 'G-X3'],
  },
  {
    code: 'AGL-S406',
    title: { en: 'The database broke off a transaction', 'zh-cn': '数据库中断了事务' },
    severity: 'error',
    class: 'recoverable',
    category: 'inconsistency',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'ERROR: deadlock detected' },
      { kind: 'text', template: 'DeadlockDetected: deadlock detected' },
      { kind: 'text', template: 'could not serialize access due to' },
      { kind: 'text', template: 'current transaction is aborted, commands ignored until end of transaction block' },
      { kind: 'text', template: 'Deadlock found when trying to get lock; try restarting transaction' },
      { kind: 'text', template: 'Lock wait timeout exceeded; try restarting transaction' },
      { kind: 'text', template: 'canceling statement due to statement timeout' },
    ],
    meaning: {
      en: 'Two transactions stood in each other’s way, or an earlier statement of this one had failed. Nothing of it was kept.',
      'zh-cn': '两个事务互相阻塞，或该事务此前的语句已失败。其内容都没有保留。',
    },
    causes: [
      {
        text: { en: 'Workers change the same rows in different order.', 'zh-cn': 'worker 以不同顺序修改同样的行。' },
        tell: { en: 'The message says deadlock, serialize or lock.', 'zh-cn': '消息含 deadlock、serialize 或 lock。' },
      },
      {
        text: { en: 'An error before it was caught and passed over.', 'zh-cn': '之前的错误被捕获后忽略。' },
        tell: {
          en: 'The message says “current transaction is aborted”.',
          'zh-cn': '消息含“current transaction is aborted”。',
        },
      },
    ],
    fixes: [
      { title: { en: 'Roll back and run the whole transaction again', 'zh-cn': '回滚并重新执行整个事务' } },
      {
        title: {
          en: 'Keep transactions short, and never call a model inside one',
          'zh-cn': '缩短事务，绝不在事务中调用模型',
        },
      },
    ],
    guide: ['G-S13', 'G-S8', 'G-C11', 'G-C12', 'G-F11', 'G-F12', 'G-X3'],
  },
  {
    code: 'AGL-S407',
    title: { en: 'Redis: the command does not fit the key or cluster', 'zh-cn': 'Redis：命令与键或集群不符' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'WRONGTYPE Operation against a key holding the wrong kind of value' },
      { kind: 'text', template: 'ReplyError: MOVED {slot:int} {address}' },
      { kind: 'text', template: 'CROSSSLOT Keys in request' },
      { kind: 'text', template: 'ERR unknown command' },
      { kind: 'text', template: 'NOSCRIPT No matching script' },
      { kind: 'text', template: 'ResponseError: MOVED {slot:int} {address}' },
    ],
    meaning: {
      en: 'Redis was reached and refused this command: the key holds another type, lies on another node, or the command is not known.',
      'zh-cn': '已连接 Redis 但命令被拒绝：键的类型不同、位于其他节点，或命令未知。',
    },
    causes: [
      {
        text: { en: 'Two programs use the same key for different things.', 'zh-cn': '两个程序把同一键用于不同用途。' },
        tell: { en: 'The message begins with WRONGTYPE.', 'zh-cn': '消息以 WRONGTYPE 开头。' },
      },
      {
        text: {
          en: 'The server is a cluster and the client a single one.',
          'zh-cn': '服务器是集群而客户端是单机模式。',
        },
        tell: { en: 'The message begins with MOVED or CROSSSLOT.', 'zh-cn': '消息以 MOVED 或 CROSSSLOT 开头。' },
      },
      {
        text: { en: 'The server is older than the client expects.', 'zh-cn': '服务器比客户端预期的旧。' },
        tell: { en: 'The message says “unknown command”.', 'zh-cn': '消息含“unknown command”。' },
      },
    ],
    fixes: [
      { title: { en: 'See what the key holds', 'zh-cn': '查看键的类型' }, terminal: 'redis-cli type KEY' },
      {
        title: {
          en: 'Put a prefix of its own before the keys of each program, or use the client for clusters',
          'zh-cn': '为每个程序的键加前缀，或使用集群客户端',
        },
      },
    ],
    guide: ['G-S6', 'G-S13', 'G-C4', 'G-C7', 'G-F4', 'G-F7'],
  },
  {
    code: 'AGL-S408',
    title: { en: 'The database refused a value', 'zh-cn': '数据库拒绝了一个值' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'null value in column "{column}"' },
      { kind: 'text', template: 'invalid input syntax for type {type}' },
      { kind: 'text', template: 'violates foreign key constraint' },
      { kind: 'text', template: 'violates not-null constraint' },
      { kind: 'text', template: 'violates check constraint' },
      { kind: 'text', template: 'value too long for type {type}' },
      { kind: 'text', template: 'NOT NULL constraint failed: {column}' },
      { kind: 'text', template: 'FOREIGN KEY constraint failed' },
      { kind: 'text', template: "Column '{column}' cannot be null" },
      { kind: 'text', template: 'Data too long for column' },
      { kind: 'text', template: 'Incorrect string value:' },
    ],
    meaning: {
      en: 'A row does not keep the rules of its table. Nothing of the statement was written.',
      'zh-cn': '某行不符合表的规则。该语句没有写入任何内容。',
    },
    causes: [
      {
        text: {
          en: 'A field is missing in what the program or the model gave.',
          'zh-cn': '程序或模型给出的内容缺少字段。',
        },
        tell: { en: 'The message says null.', 'zh-cn': '消息含 null。' },
      },
      {
        text: { en: 'A value has another type or is too long.', 'zh-cn': '值的类型不同或过长。' },
        tell: {
          en: 'The message says “invalid input syntax” or “too long”.',
          'zh-cn': '消息含“invalid input syntax”或“too long”。',
        },
      },
      {
        text: { en: 'The row it refers to is not there yet.', 'zh-cn': '所引用的行还不存在。' },
        tell: { en: 'The message says “foreign key”.', 'zh-cn': '消息含“foreign key”。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Check the values before they are written, and say which row failed',
          'zh-cn': '写入前检查值，并指出哪一行失败',
        },
      },
      {
        title: {
          en: 'Write the rows in order: first those that others refer to',
          'zh-cn': '按顺序写入：先写被引用的行',
        },
      },
    ],
    guide: ['G-S6', 'G-S13', 'G-C7', 'G-F7'],
  },
  {
    code: 'AGL-S409',
    title: { en: 'Database and client do not agree on TLS', 'zh-cn': '数据库与客户端对 TLS 不一致' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'connection',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'The server does not support SSL connections' },
      { kind: 'text', template: 'server does not support SSL, but SSL was required' },
      { kind: 'text', template: 'SSL connection is required. Please specify SSL options' },
      {
        kind: 'text',
        template: 'no pg_hba.conf entry for host "{host}", user "{user}", database "{name}", no encryption',
      },
      { kind: 'text', template: 'HANDSHAKE_NO_SSL_SUPPORT' },
    ],
    meaning: {
      en: 'One side wants an encrypted connection and the other does not offer or accept it. No statement was sent.',
      'zh-cn': '一方要求加密连接，而另一方不提供或不接受。没有发送任何语句。',
    },
    causes: [
      {
        text: {
          en: 'A local database has no TLS, and the client was set for a hosted one.',
          'zh-cn': '本地数据库没有 TLS，而客户端按托管数据库设置。',
        },
        tell: { en: 'The message says “does not support SSL”.', 'zh-cn': '消息含“does not support SSL”。' },
      },
      {
        text: { en: 'A hosted database takes encrypted connections only.', 'zh-cn': '托管数据库只接受加密连接。' },
        tell: { en: 'The message says “no encryption” or “required”.', 'zh-cn': '消息含“no encryption”或“required”。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Local: sslmode=disable in the URL; hosted: sslmode=require',
          'zh-cn': '本地：URL 中 sslmode=disable；托管：sslmode=require',
        },
      },
    ],
    guide: ['G-S4', 'G-S12', 'G-C1', 'G-C6', 'G-F1', 'G-F6'],
  },
];
