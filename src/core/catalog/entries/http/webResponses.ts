import type { CatalogEntry } from '../../entry';

/** FastAPI and other web frameworks: declarations and answers that do not fit. SQLAlchemy's sessions. */
export const webResponsesEntries: readonly CatalogEntry[] = [
  {
    code: 'AGL-H700',
    title: { en: 'An answer does not fit the model that the route declares', 'zh-cn': '响应不符合路由声明的模型' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'serialization',
    layer: 'low',
    shows: [
      { kind: 'exception', type: 'ResponseValidationError' },
      { kind: 'text', template: 'fastapi.exceptions.ResponseValidationError: {count:int} validation error' },
    ],
    meaning: {
      en: 'The function returned, and FastAPI checked the value against response_model. The client gets a 500; the fault is in the value or the declaration.',
      'zh-cn': '函数已返回，FastAPI 按 response_model 校验该值。客户端收到 500；问题在于该值或声明。',
    },
    causes: [
      {
        text: { en: 'A field is None or missing in some cases.', 'zh-cn': '某些情况下字段为 None 或缺失。' },
        tell: { en: "The error's loc names it, with input None.", 'zh-cn': '错误的 loc 指出了它，且 input 为 None。' },
      },
      {
        text: { en: 'The function returns another object than it declares.', 'zh-cn': '函数返回的对象与声明不同。' },
        tell: {
          en: 'The annotation after -> differs from what is returned.',
          'zh-cn': '-> 之后的标注与返回内容不同。',
        },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Make the field optional, or return what is declared',
          'zh-cn': '把字段设为可选，或返回所声明的内容',
        },
      },
    ],
    guide: ['G-S7', 'G-S6', 'G-E', 'G-X1'],
  },
  {
    code: 'AGL-H701',
    title: { en: 'A route is declared in a way the framework refuses', 'zh-cn': '路由的声明方式不被框架接受' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'Invalid args for response field!' },
      { kind: 'text', template: 'Duplicate Operation ID {id}' },
      { kind: 'text', template: 'View function mapping is overwriting an existing endpoint function' },
      { kind: 'text', template: 'Path params must be of one of the supported types' },
      { kind: 'text', template: 'Cannot add middleware after an application has started' },
      { kind: 'text', template: 'Cannot specify `Depends` in `Annotated` and default value together' },
      { kind: 'text', template: 'A parameter-less dependency must have a callable dependency' },
    ],
    meaning: {
      en: 'The program ends while it is imported: no route is served.',
      'zh-cn': '程序在导入时即结束，没有任何路由可用。',
    },
    causes: [
      {
        text: {
          en: 'A parameter or result has a type that is no pydantic model: a database session, a client.',
          'zh-cn': '参数或结果的类型不是 pydantic 模型：如数据库会话、客户端。',
        },
        tell: { en: 'The message quotes the type.', 'zh-cn': '消息引用了该类型。' },
      },
      {
        text: { en: 'A route or name is declared twice.', 'zh-cn': '路由或名称被声明了两次。' },
        tell: { en: 'The message names the function.', 'zh-cn': '消息指出了该函数。' },
      },
      {
        text: { en: 'Middleware or routes are added after the start.', 'zh-cn': '启动之后才添加中间件或路由。' },
        tell: { en: 'The line runs in a startup handler or a request.', 'zh-cn': '该行在启动处理函数或请求中运行。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Pass such objects with Depends(), set response_model=None, and give every function a name of its own',
          'zh-cn': '用 Depends() 传递这类对象，设置 response_model=None，并让每个函数有唯一的名称',
        },
      },
    ],
    guide: ['G-S6', 'G-X1'],
  },
  {
    code: 'AGL-S700',
    title: { en: 'A database object is used after its session ended', 'zh-cn': '数据库对象在其会话结束后仍被使用' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'inconsistency',
    layer: 'low',
    shows: [
      { kind: 'exception', type: 'DetachedInstanceError' },
      { kind: 'exception', type: 'MissingGreenlet' },
      { kind: 'text', template: 'is not bound to a Session; lazy load operation of attribute' },
      { kind: 'text', template: 'is not bound to a Session; attribute refresh operation cannot proceed' },
      { kind: 'text', template: "greenlet_spawn has not been called; can't call await_only() here" },
      { kind: 'exception', type: 'InvalidRequestError', message: 'is already attached to session' },
    ],
    meaning: {
      en: 'SQLAlchemy loads some fields only when they are read, and the session that would load them is closed or of another kind.',
      'zh-cn': 'SQLAlchemy 对某些字段在读取时才加载，而负责加载的会话已关闭或类型不符。',
    },
    causes: [
      {
        text: {
          en: 'A relationship is read after the `with Session` block.',
          'zh-cn': '在 `with Session` 块之后读取关联对象。',
        },
        tell: {
          en: 'The attribute in the message is a relationship or was expired by commit().',
          'zh-cn': '消息中的属性是关联关系，或因 commit() 而过期。',
        },
      },
      {
        text: {
          en: 'With the asynchronous engine a field is loaded by mere reading, without await.',
          'zh-cn': '使用异步引擎时，仅通过读取就触发了加载，没有 await。',
        },
        tell: { en: 'The type is MissingGreenlet.', 'zh-cn': '类型为 MissingGreenlet。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Load it in the query with selectinload(), keep the session open as long as its objects, or set expire_on_commit=False',
          'zh-cn': '在查询中用 selectinload() 加载，让会话与其对象同样长久，或设置 expire_on_commit=False',
        },
      },
    ],
    guide: ['G-S13', 'G-X1'],
  },
  {
    code: 'AGL-S701',
    title: { en: 'All connections of the pool are in use', 'zh-cn': '连接池中的连接已全部占用' },
    severity: 'error',
    class: 'recoverable',
    category: 'latency',
    layer: 'low',
    shows: [
      {
        kind: 'text',
        template: 'QueuePool limit of size {size:int} overflow {overflow:int} reached, connection timed out',
      },
      { kind: 'text', template: "couldn't get a connection after {seconds:number} sec" },
      { kind: 'text', template: "PoolTimeout: couldn't get a connection" },
      { kind: 'text', template: 'remaining connection slots are reserved' },
      { kind: 'text', template: 'sorry, too many clients already' },
    ],
    meaning: {
      en: "Each part of the program that waits for a connection gives up after the pool's time limit.",
      'zh-cn': '程序中等待连接的部分在连接池时限到后放弃。',
    },
    causes: [
      {
        text: { en: 'Sessions are opened and never closed.', 'zh-cn': '会话打开后从未关闭。' },
        tell: {
          en: 'It fails after a number of requests, whatever the load.',
          'zh-cn': '无论负载如何，在一定数量的请求后失败。',
        },
      },
      {
        text: { en: 'A session is held while a model or tool is waited for.', 'zh-cn': '等待模型或工具时仍占用会话。' },
        tell: { en: 'Requests are few and long.', 'zh-cn': '请求少而耗时长。' },
      },
      {
        text: {
          en: 'More workers run than the pool or the server has connections.',
          'zh-cn': 'worker 数多于连接池或服务器的连接数。',
        },
        tell: {
          en: "The product of workers and pool_size is above the server's limit.",
          'zh-cn': 'worker 数与 pool_size 的乘积超过服务器上限。',
        },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Open sessions with `with`, not across a model call; then fit pool_size to the workers',
          'zh-cn': '用 `with` 打开会话，且不跨越模型调用；然后让 pool_size 与 worker 数相配',
        },
      },
    ],
    guide: ['G-S8', 'G-X3'],
  },
  {
    code: 'AGL-S702',
    title: { en: 'A transaction had failed before and was not rolled back', 'zh-cn': '事务此前已失败且未回滚' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'inconsistency',
    layer: 'low',
    shows: [
      { kind: 'exception', type: 'PendingRollbackError' },
      { kind: 'exception', type: 'InFailedSqlTransaction' },
      {
        kind: 'text',
        template: "This Session's transaction has been rolled back due to a previous exception during flush.",
      },
      { kind: 'text', template: "Can't reconnect until invalid transaction is rolled back." },
    ],
    meaning: {
      en: 'After a failure the session takes nothing more until it is rolled back. The first failure, earlier in the log, is the one that counts.',
      'zh-cn': '失败之后，会话在回滚之前不再接受任何操作。日志中更早的第一个失败才是关键。',
    },
    causes: [
      {
        text: { en: 'An exception was caught and the session used on.', 'zh-cn': '捕获异常之后继续使用该会话。' },
        tell: {
          en: 'An IntegrityError or OperationalError stands above.',
          'zh-cn': '上方有 IntegrityError 或 OperationalError。',
        },
      },
      {
        text: { en: 'The session is shared by threads or tasks.', 'zh-cn': '线程或任务共享同一会话。' },
        tell: { en: 'The first failure belongs to another request.', 'zh-cn': '第一个失败属于另一个请求。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Call session.rollback() in the except, and give every request its own session',
          'zh-cn': '在 except 中调用 session.rollback()，并让每个请求使用自己的会话',
        },
      },
    ],
    guide: ['G-S13', 'G-X1'],
  },
  {
    code: 'AGL-S703',
    title: { en: 'SQLAlchemy refuses the address or the statement', 'zh-cn': 'SQLAlchemy 拒绝该地址或语句' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'Could not parse SQLAlchemy URL from' },
      { kind: 'text', template: "Can't load plugin: sqlalchemy.dialects:{name:word}" },
      { kind: 'text', template: 'should be explicitly declared as text(' },
      { kind: 'exception', type: 'ObjectNotExecutableError' },
      { kind: 'text', template: 'The asyncio extension requires an async driver to be used.' },
      { kind: 'text', template: 'Mapper[{mapper}] could not assemble any primary key columns' },
      { kind: 'text', template: "expression '{name}' failed to locate a name" },
    ],
    meaning: {
      en: 'Nothing was asked of the database: the address or the query is not of the form that this version wants.',
      'zh-cn': '没有向数据库发出任何请求：地址或查询不符合此版本的要求。',
    },
    causes: [
      {
        text: {
          en: 'The variable that holds the address is empty, or begins with postgres:// instead of postgresql://.',
          'zh-cn': '存放地址的变量为空，或以 postgres:// 而非 postgresql:// 开头。',
        },
        tell: { en: 'The message quotes the address or the dialect.', 'zh-cn': '消息引用了地址或方言。' },
      },
      {
        text: {
          en: 'A plain text was passed where text("…") is wanted since version 2.',
          'zh-cn': '传入了普通字符串，而自第 2 版起要求 text("…")。',
        },
        tell: { en: 'The message says text().', 'zh-cn': '消息中有 text()。' },
      },
      {
        text: {
          en: 'A synchronous driver is named for the asynchronous engine.',
          'zh-cn': '为异步引擎指定了同步驱动。',
        },
        tell: { en: 'The address lacks +asyncpg or +aiosqlite.', 'zh-cn': '地址中没有 +asyncpg 或 +aiosqlite。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Print the address with its password removed, and wrap statements in text()',
          'zh-cn': '打印去除密码后的地址，并用 text() 包装语句',
        },
      },
    ],
    guide: ['G-S6', 'G-X1'],
  },
];
