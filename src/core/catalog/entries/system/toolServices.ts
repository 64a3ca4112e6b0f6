import type { CatalogEntry } from '../../entry';

/** Services, programs and browsers that tools of agents use. */
export const toolServicesEntries: readonly CatalogEntry[] = [
  {
    code: 'AGL-N708',
    title: { en: 'A service that a tool uses refused the call', 'zh-cn': '工具所用的服务拒绝了调用' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'authentication',
    layer: 'interface',
    shows: [
      { kind: 'text', template: 'Bad credentials", "status": "401"' },
      { kind: 'text', template: '"message":"Bad credentials"' },
      { kind: 'text', template: '"message": "Bad credentials"' },
      { kind: 'exception', type: 'BadCredentialsException' },
      { kind: 'exception', type: 'SlackApiError' },
      { kind: 'exception', type: 'InvalidAPIKeyError' },
      { kind: 'exception', type: 'MissingAPIKeyError' },
      { kind: 'exception', type: 'UsageLimitExceededError' },
      { kind: 'exception', type: 'RatelimitException' },
      { kind: 'exception', type: 'DuckDuckGoSearchException' },
      { kind: 'exception', type: 'DDGSException' },
      { kind: 'text', template: 'googleapiclient.errors.HttpError: <HttpError {status:int} when requesting' },
      { kind: 'text', template: 'Unauthorized: missing or invalid API key' },
      { kind: 'text', template: 'API rate limit exceeded for {who}' },
      { kind: 'exception', type: 'NotionClientError' },
      { kind: 'exception', type: 'APIResponseError', frames: ['notion_client'] },
      { kind: 'exception', type: 'PageError', frames: ['wikipedia'] },
      { kind: 'exception', type: 'DisambiguationError', frames: ['wikipedia'] },
    ],
    meaning: {
      en: 'A search, mail, chat or code service answered that the key, the rights or the number of calls does not do.',
      'zh-cn': '搜索、邮件、聊天或代码服务答复称密钥、权限或调用次数不符合要求。',
    },
    causes: [
      {
        text: {
          en: 'The key is not set, mistyped, or of another account.',
          'zh-cn': '密钥未设置、输入有误或属于其他账号。',
        },
        tell: { en: 'The status is 401.', 'zh-cn': '状态码为 401。' },
      },
      {
        text: {
          en: 'The key lacks a right (scope), or the service is not switched on for it.',
          'zh-cn': '密钥缺少权限（scope），或该服务未启用。',
        },
        tell: { en: 'The status is 403, or the message names a scope.', 'zh-cn': '状态码为 403，或消息中有 scope。' },
      },
      {
        text: {
          en: 'Too many calls in a short time; searches without key are limited most.',
          'zh-cn': '短时间内调用过多；无密钥的搜索限制最严。',
        },
        tell: {
          en: 'The status is 202, 403 or 429 with a word on a limit.',
          'zh-cn': '状态码为 202、403 或 429，并提到限制。',
        },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Try the key with one call of curl, and let the tool return such failures to the model as text',
          'zh-cn': '用 curl 单独测试密钥，并让工具把此类失败作为文本返回给模型',
        },
      },
    ],
    guide: ['G-S12', 'G-S11', 'G-X3'],
  },
  {
    code: 'AGL-N709',
    title: { en: 'No broker of the message queue was reached', 'zh-cn': '无法连接到消息队列的代理' },
    severity: 'error',
    class: 'recoverable',
    category: 'connection',
    layer: 'low',
    shows: [
      { kind: 'exception', type: 'NoBrokersAvailable' },
      { kind: 'exception', type: 'KafkaConnectionError' },
      { kind: 'exception', type: 'AMQPConnectionError' },
      { kind: 'exception', type: 'ProbableAuthenticationError' },
      { kind: 'exception', type: 'ChannelClosedByBroker' },
      { kind: 'text', template: 'NoBrokersAvailable' },
      { kind: 'text', template: "Failed to resolve '{host}': Name or service not known (after" },
      { kind: 'text', template: '%3|{time}|FAIL|rdkafka' },
    ],
    meaning: {
      en: 'The client of Kafka, RabbitMQ or another queue found no server at its addresses, or was not let in.',
      'zh-cn': 'Kafka、RabbitMQ 等队列的客户端在其地址上没有找到服务器，或未被允许进入。',
    },
    causes: [
      {
        text: {
          en: 'The broker is not running, or its advertised address is not reachable from here.',
          'zh-cn': '代理没有运行，或其公布的地址在此处不可达。',
        },
        tell: {
          en: 'The name in the message is one of another network, such as of a container.',
          'zh-cn': '消息中的名称属于另一网络，例如容器内的名称。',
        },
      },
      {
        text: { en: 'User or password are wrong.', 'zh-cn': '用户名或密码错误。' },
        tell: {
          en: 'The type says authentication, or access refused.',
          'zh-cn': '类型名或消息中有 authentication 或 access refused。',
        },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Reach the address by hand from the same place, and compare the advertised listeners of the broker',
          'zh-cn': '从同一位置手工访问该地址，并核对代理公布的监听地址（advertised listeners）',
        },
      },
    ],
    guide: ['G-S4', 'G-S11', 'G-X3'],
  },
  {
    code: 'AGL-P711',
    title: { en: 'A program that a library needs is not installed', 'zh-cn': '某个库所需的程序未安装' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'not-found',
    layer: 'interface',
    shows: [
      { kind: 'exception', type: 'TesseractNotFoundError' },
      { kind: 'exception', type: 'PDFInfoNotInstalledError' },
      { kind: 'text', template: 'Unable to get page count. Is poppler installed and in PATH?' },
      { kind: 'exception', type: 'ExecutableNotFound' },
      { kind: 'text', template: "make sure the Graphviz executables are on your systems' PATH" },
      { kind: 'text', template: "Couldn't find ffmpeg or avconv" },
      { kind: 'text', template: "Executable doesn't exist at {path}" },
      { kind: 'text', template: 'Looks like Playwright was just installed or updated.' },
      { kind: 'text', template: 'Host system is missing dependencies to run browsers.' },
      { kind: 'text', template: 'cannot find Chrome binary' },
      { kind: 'text', template: 'session not created: {detail}' },
      { kind: 'exception', type: 'SessionNotCreatedException' },
      { kind: 'exception', type: 'NoSuchDriverException' },
      { kind: 'text', template: "Couldn't find a tree builder with the features you requested: {features}" },
      { kind: 'text', template: 'Could not find the espeak' },
    ],
    meaning: {
      en: 'The Python package only calls another program: for text recognition, PDFs, pictures, sound or a browser.',
      'zh-cn': '该 Python 包只是调用另一个程序：用于文字识别、PDF、图片、声音或浏览器。',
    },
    causes: [
      {
        text: { en: 'It was never installed beside the package.', 'zh-cn': '从未随该包一起安装。' },
        tell: { en: 'The command is not found in a terminal either.', 'zh-cn': '在终端中也找不到该命令。' },
      },
      {
        text: {
          en: 'A browser was updated, or the driver is of another version.',
          'zh-cn': '浏览器已更新，或驱动版本不同。',
        },
        tell: { en: 'The message names two versions.', 'zh-cn': '消息中有两个版本号。' },
      },
      {
        text: { en: 'It is not on the PATH of the editor or service.', 'zh-cn': '不在编辑器或服务的 PATH 中。' },
        tell: { en: 'It is found in a terminal.', 'zh-cn': '在终端中可以找到。' },
      },
    ],
    fixes: [
      {
        title: {
          en: "Install it with the system's package manager; for Playwright: python -m playwright install --with-deps",
          'zh-cn': '用系统的软件包管理器安装；对于 Playwright：python -m playwright install --with-deps',
        },
      },
    ],
    guide: ['G-S5', 'G-S1', 'G-X1'],
  },
  {
    code: 'AGL-P712',
    title: { en: 'A tool did not find its way in a web page', 'zh-cn': '浏览器工具在网页中没有找到目标' },
    severity: 'error',
    class: 'recoverable',
    category: 'latency',
    layer: 'business',
    shows: [
      { kind: 'text', template: 'Page.{action:word}: Timeout {ms:int}ms exceeded.' },
      { kind: 'text', template: 'Locator.{action:word}: Timeout {ms:int}ms exceeded.' },
      { kind: 'text', template: 'TimeoutError: Timeout {ms:int}ms exceeded.' },
      { kind: 'text', template: 'Target page, context or browser has been closed' },
      { kind: 'text', template: 'Error: strict mode violation: {locator}' },
      { kind: 'exception', type: 'NoSuchElementException' },
      { kind: 'exception', type: 'StaleElementReferenceException' },
      { kind: 'exception', type: 'ElementClickInterceptedException' },
      { kind: 'exception', type: 'ElementNotInteractableException' },
      { kind: 'text', template: 'net::ERR_NAME_NOT_RESOLVED at' },
      { kind: 'text', template: 'net::ERR_CONNECTION_REFUSED at' },
    ],
    meaning: {
      en: 'The browser runs; the part of the page was not there, not alone or not ready within the limit.',
      'zh-cn': '浏览器在运行；但页面中的目标在时限内不存在、不唯一或未就绪。',
    },
    causes: [
      {
        text: {
          en: 'The page looks different: a consent banner, a login, another language.',
          'zh-cn': '页面外观不同：同意横幅、登录页或其他语言。',
        },
        tell: { en: 'A screenshot at that moment shows it.', 'zh-cn': '当时的截图可见。' },
      },
      {
        text: { en: 'The page is slow or loads its parts late.', 'zh-cn': '页面缓慢或部分内容加载较晚。' },
        tell: { en: 'It passes with a longer limit.', 'zh-cn': '时限放长即可通过。' },
      },
      {
        text: { en: 'The selector fits several parts.', 'zh-cn': '选择器匹配了多个元素。' },
        tell: { en: 'The message says strict mode violation.', 'zh-cn': '消息为 strict mode violation。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Take a screenshot when it fails, and wait for the part that is meant instead of a time',
          'zh-cn': '失败时截图，并等待目标元素而不是固定时间',
        },
      },
    ],
    guide: ['G-S8', 'G-S11', 'G-X2'],
  },
  {
    code: 'AGL-P713',
    title: { en: 'A job of a scheduler or task queue was not run', 'zh-cn': '调度器或任务队列的任务没有运行' },
    severity: 'warning',
    class: 'recoverable',
    category: 'inconsistency',
    layer: 'low',
    shows: [
      { kind: 'text', template: "Received unregistered task of type '{task}'" },
      { kind: 'text', template: 'maximum number of running instances reached' },
      { kind: 'text', template: 'Run time of job "{job}" was missed by' },
      { kind: 'exception', type: 'NotRegistered', frames: ['celery'] },
      { kind: 'exception', type: 'TimeLimitExceeded' },
      { kind: 'exception', type: 'SoftTimeLimitExceeded' },
      { kind: 'exception', type: 'WorkerLostError' },
      { kind: 'exception', type: 'ActorNotFound' },
    ],
    meaning: {
      en: 'The message came, and the worker does not know the task, or the last run of the job still goes on.',
      'zh-cn': '消息已到达，但 worker 不认识该任务，或该任务的上一次运行仍在进行。',
    },
    causes: [
      {
        text: {
          en: 'The worker runs older code, or did not import the module of the task.',
          'zh-cn': 'worker 运行的是旧代码，或没有导入任务所在的模块。',
        },
        tell: {
          en: 'The task is missing in the list that the worker prints at its start.',
          'zh-cn': 'worker 启动时打印的列表中没有该任务。',
        },
      },
      {
        text: { en: 'The job takes longer than its interval.', 'zh-cn': '任务耗时超过其间隔。' },
        tell: { en: 'The message names instances or a missed time.', 'zh-cn': '消息中有 instances 或错过的时间。' },
      },
      {
        text: { en: 'The worker was killed, for memory or time.', 'zh-cn': 'worker 因内存或时间被终止。' },
        tell: {
          en: 'WorkerLostError or TimeLimitExceeded stands there.',
          'zh-cn': '有 WorkerLostError 或 TimeLimitExceeded。',
        },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Restart the worker with the same code and include the module; make the job shorter or its interval longer',
          'zh-cn': '用相同的代码重启 worker 并包含该模块；缩短任务或加大间隔',
        },
      },
    ],
    guide: ['G-S13', 'G-X3'],
  },
  {
    code: 'AGL-S706',
    title: {
      en: 'The vector store has no such collection, or has it already',
      'zh-cn': '向量库中没有该集合，或已存在',
    },
    severity: 'error',
    class: 'unrecoverable',
    category: 'not-found',
    layer: 'interface',
    shows: [
      { kind: 'text', template: 'Collection [{name}] already exists' },
      { kind: 'text', template: 'Collection {name} does not exist.' },
      { kind: 'text', template: 'Collection [{name}] does not exists' },
      { kind: 'text', template: "Collection `{name}` doesn't exist!" },
      { kind: 'text', template: 'Your system has an unsupported version of sqlite3. Chroma' },
      { kind: 'text', template: 'Could not connect to tenant default_tenant' },
      { kind: 'text', template: 'Expected where to have exactly one operator' },
      { kind: 'text', template: 'Expected IDs to be unique, found duplicates of' },
      { kind: 'text', template: 'DuplicateIDError: {detail}' },
    ],
    meaning: {
      en: 'Collections of a vector store are made once and asked for by the same name.',
      'zh-cn': '向量库的集合只创建一次，并以相同名称访问。',
    },
    causes: [
      {
        text: {
          en: 'The path of the store differs, so that an empty one was made.',
          'zh-cn': '存储路径不同，因此创建了一个空库。',
        },
        tell: { en: 'The folder is new.', 'zh-cn': '文件夹是新建的。' },
      },
      {
        text: {
          en: 'It was made in an earlier run; get_or_create_collection takes it.',
          'zh-cn': '在之前的运行中已创建；get_or_create_collection 可直接使用。',
        },
        tell: { en: 'The message says already exists.', 'zh-cn': '消息为 already exists。' },
      },
      {
        text: {
          en: 'Client and server, or sqlite3 and Chroma, are of versions that do not fit.',
          'zh-cn': '客户端与服务端，或 sqlite3 与 Chroma 的版本不匹配。',
        },
        tell: { en: 'The message names sqlite3 or a tenant.', 'zh-cn': '消息中有 sqlite3 或 tenant。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Give the store a fixed absolute path and call get_or_create_collection',
          'zh-cn': '为存储指定固定的绝对路径，并调用 get_or_create_collection',
        },
      },
    ],
    guide: ['G-S5', 'G-S13', 'G-X1'],
  },
  {
    code: 'AGL-S707',
    title: { en: 'One database connection is used twice at the same time', 'zh-cn': '同一数据库连接被同时使用两次' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'inconsistency',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'cannot perform operation: another operation is in progress' },
      { kind: 'text', template: 'another command is already in progress' },
      {
        kind: 'text',
        template: 'This session is provisioning a new connection; concurrent operations are not permitted',
      },
      { kind: 'text', template: "Commands out of sync; you can't run this command now" },
      { kind: 'text', template: 'readexactly() called while another coroutine is already waiting for incoming data' },
      { kind: 'text', template: 'Packet sequence number wrong' },
      { kind: 'text', template: 'Recursive use of cursors not allowed.' },
    ],
    meaning: {
      en: 'A connection carries one operation at a time; tasks or threads that share one disturb each other.',
      'zh-cn': '一个连接同时只能执行一个操作；共享连接的任务或线程会互相干扰。',
    },
    causes: [
      {
        text: {
          en: 'gather() runs several queries over one session or connection.',
          'zh-cn': 'gather() 在同一会话或连接上运行多个查询。',
        },
        tell: { en: 'It fails only when several run at once.', 'zh-cn': '仅在同时运行多个时失败。' },
      },
      {
        text: { en: 'A connection is kept in a global variable.', 'zh-cn': '连接保存在全局变量中。' },
        tell: { en: 'Each request uses the same object.', 'zh-cn': '每个请求使用同一对象。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Take a pool, and in each task a connection or session of its own',
          'zh-cn': '使用连接池，并让每个任务使用自己的连接或会话',
        },
      },
    ],
    guide: ['G-S13', 'G-X1'],
  },
];
