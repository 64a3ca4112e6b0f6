import type { CatalogEntry } from '../../entry';

/** Calls of frameworks in a form that this version does not take. */
export const frameworkCallsEntries: readonly CatalogEntry[] = [
  {
    code: 'AGL-M706',
    title: {
      en: 'The form asked for an answer is none that the client takes',
      'zh-cn': '客户端不接受所要求的回答格式',
    },
    severity: 'error',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'Unsupported response_format type - {type}' },
      { kind: 'text', template: 'You tried to pass a `BaseModel` class to `chat.completions.create()`; You must use' },
      { kind: 'text', template: 'You must provide a Pydantic model class' },
      { kind: 'text', template: 'is not strict. Only `strict` function tools can be auto-parsed' },
    ],
    meaning: {
      en: 'response_format or text_format wants a pydantic model or a schema. Nothing was sent.',
      'zh-cn': 'response_format 或 text_format 需要 pydantic 模型或模式。没有发送任何请求。',
    },
    causes: [
      {
        text: {
          en: 'A dataclass, a TypedDict or an object was passed instead of a class of pydantic.',
          'zh-cn': '传入的是 dataclass、TypedDict 或对象，而不是 pydantic 类。',
        },
        tell: { en: 'The message shows the type.', 'zh-cn': '消息中有该类型。' },
      },
      {
        text: {
          en: 'create() was called where parse() reads the answer into a class.',
          'zh-cn': '调用了 create()，而把回答读入类的是 parse()。',
        },
        tell: { en: 'The message says so.', 'zh-cn': '消息已说明。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Declare the class with BaseModel and call parse()',
          'zh-cn': '用 BaseModel 声明该类，并调用 parse()',
        },
      },
    ],
    guide: ['G-S6', 'G-X1'],
  },
  {
    code: 'AGL-M707',
    title: { en: 'The model provider failed inside (500)', 'zh-cn': '模型提供商内部出错（500）' },
    severity: 'warning',
    class: 'recoverable',
    category: 'cross-service',
    layer: 'interface',
    shows: [
      { kind: 'exception', type: 'openai.InternalServerError' },
      { kind: 'exception', type: 'anthropic.InternalServerError' },
      { kind: 'exception', type: 'litellm.InternalServerError' },
      { kind: 'exception', type: 'litellm.exceptions.InternalServerError' },
      { kind: 'exception', type: 'groq.InternalServerError' },
      { kind: 'exception', type: 'mistralai.models.sdkerror.SDKError', message: 'Status 500' },
      { kind: 'text', template: 'The server had an error while processing your request. Sorry about that!' },
      { kind: 'text', template: "'type': 'api_error', 'message': 'Internal server error'" },
      { kind: 'text', template: 'An internal error has occurred. Please retry or report in' },
    ],
    meaning: {
      en: 'The request was accepted and the provider or model server failed at it. The client had tried again before it gave up.',
      'zh-cn': '请求已被接受，但提供商或模型服务器处理时失败。客户端在放弃之前已经重试。',
    },
    causes: [
      {
        text: { en: 'A fault of the moment at the provider.', 'zh-cn': '提供商的临时故障。' },
        tell: {
          en: 'The status page shows it, and the same request works later.',
          'zh-cn': '状态页有显示，且同样的请求稍后可用。',
        },
      },
      {
        text: {
          en: 'The engine of your own server failed at this request.',
          'zh-cn': '自有服务器的引擎在此请求上失败。',
        },
        tell: { en: 'Its log has a traceback at that time.', 'zh-cn': '其日志在该时刻有回溯。' },
      },
      {
        text: {
          en: 'This request always brings the server down: its length, an image, a schema.',
          'zh-cn': '此请求总会使服务器出错：长度、图片或模式。',
        },
        tell: { en: 'A short request works.', 'zh-cn': '较短的请求可用。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Try again with a growing delay; read the log of the server when it is your own',
          'zh-cn': '以递增的延迟重试；若是自有服务器，查看其日志',
        },
      },
    ],
    guide: ['G-S11', 'G-E', 'G-X3'],
  },
  {
    code: 'AGL-R706',
    title: {
      en: 'LangGraph cannot pause or resume without a checkpointer',
      'zh-cn': '没有 checkpointer，LangGraph 无法暂停或恢复',
    },
    severity: 'error',
    class: 'unrecoverable',
    category: 'inconsistency',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'Cannot use Command(resume=...) without checkpointer' },
      { kind: 'text', template: 'No checkpointer set' },
      { kind: 'text', template: 'Cannot resume without a checkpointer' },
      { kind: 'text', template: 'Called get_config outside of a runnable context' },
    ],
    meaning: {
      en: 'interrupt, Command(resume=…) and get_state need a place where the state is kept between two calls.',
      'zh-cn': 'interrupt、Command(resume=…) 和 get_state 需要在两次调用之间保存状态的位置。',
    },
    causes: [
      {
        text: { en: 'The graph was compiled without checkpointer=.', 'zh-cn': '编译图时没有传入 checkpointer=。' },
        tell: { en: 'compile() is called without arguments.', 'zh-cn': 'compile() 没有带参数。' },
      },
      {
        text: {
          en: 'A function that belongs into a node is called outside of the graph.',
          'zh-cn': '应在节点中调用的函数在图之外被调用。',
        },
        tell: {
          en: 'The message says “outside of a runnable context”.',
          'zh-cn': '消息为 “outside of a runnable context”。',
        },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Compile with checkpointer=InMemorySaver() and pass a thread_id',
          'zh-cn': '编译时传入 checkpointer=InMemorySaver()，并传递 thread_id',
        },
      },
    ],
    guide: ['G-S13', 'G-S6', 'G-X1'],
  },
  {
    code: 'AGL-R707',
    title: { en: 'A graph is run before it is compiled', 'zh-cn': '图在编译之前就被运行' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'low',
    shows: [
      { kind: 'exception', type: 'AttributeError', message: "'StateGraph' object has no attribute '" },
      { kind: 'exception', type: 'AttributeError', message: "'MessageGraph' object has no attribute '" },
      { kind: 'exception', type: 'AttributeError', message: "'Graph' object has no attribute 'invoke'" },
    ],
    meaning: {
      en: 'StateGraph only describes; compile() returns what can be invoked.',
      'zh-cn': 'StateGraph 只是描述；compile() 返回可调用的对象。',
    },
    causes: [
      {
        text: { en: 'The result of compile() was not kept.', 'zh-cn': '没有保留 compile() 的返回值。' },
        tell: { en: 'compile() stands on a line of its own, or nowhere.', 'zh-cn': 'compile() 单独成行，或根本没有。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Write app = graph.compile() and app.invoke(…)',
          'zh-cn': '写成 app = graph.compile()，再调用 app.invoke(…)',
        },
      },
    ],
    guide: ['G-S6', 'G-X1'],
  },
  {
    code: 'AGL-R708',
    title: { en: 'A resource is none that Agent Lightning knows', 'zh-cn': '资源不是 Agent Lightning 认识的类型' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'low',
    shows: [
      { kind: 'exception', type: 'ValidationError', message: 'validation error for ResourcesUpdate' },
      { kind: 'exception', type: 'ValidationError', message: 'validation errors for ResourcesUpdate' },
    ],
    versions: 'agentlightning 0.2, 0.3',
    meaning: {
      en: 'Resources of a store are objects such as LLM, ProxyLLM or PromptTemplate, each under a name. A plain text or dict is refused.',
      'zh-cn': 'store 的资源是 LLM、ProxyLLM 或 PromptTemplate 等对象，各有名称。普通文本或字典会被拒绝。',
    },
    causes: [
      {
        text: { en: 'A text was passed as it is.', 'zh-cn': '直接传入了文本。' },
        tell: { en: 'input_type in the message is str or dict.', 'zh-cn': '消息中的 input_type 是 str 或 dict。' },
      },
      {
        text: { en: 'The dict lacks resource_type.', 'zh-cn': '字典缺少 resource_type。' },
        tell: { en: 'The message names it.', 'zh-cn': '消息中指出了它。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Wrap it: agl.PromptTemplate(template="…", engine="f-string") or agl.LLM(endpoint="…", model="…")',
          'zh-cn': '进行包装：agl.PromptTemplate(template="…", engine="f-string") 或 agl.LLM(endpoint="…", model="…")',
        },
      },
    ],
    guide: ['G-S6', 'G-C4', 'G-X1'],
  },
  {
    code: 'AGL-R709',
    title: { en: 'The agent class has no rollout method', 'zh-cn': '智能体类没有 rollout 方法' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'Agents must implement the `rollout` method.' },
      { kind: 'text', template: 'Agents must implement the `rollout_async` method' },
    ],
    versions: 'agentlightning 0.2, 0.3',
    meaning: {
      en: 'Agent Lightning calls rollout or rollout_async of the class, and it only has that of its base.',
      'zh-cn': 'Agent Lightning 调用该类的 rollout 或 rollout_async，而它只有基类的方法。',
    },
    causes: [
      {
        text: {
          en: 'The method has another name, or is indented outside of the class.',
          'zh-cn': '方法名称不同，或缩进在类之外。',
        },
        tell: { en: 'No method rollout stands in the class.', 'zh-cn': '类中没有 rollout 方法。' },
      },
      {
        text: {
          en: 'Only training_rollout or validation_rollout was written and the other one is asked for.',
          'zh-cn': '只实现了 training_rollout 或 validation_rollout，而被调用的是另一个。',
        },
        tell: { en: 'The frame above names it.', 'zh-cn': '上一帧中有该方法名。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Name the method rollout (or rollout_async) with the parameters task, resources and rollout',
          'zh-cn': '把方法命名为 rollout（或 rollout_async），参数为 task、resources 和 rollout',
        },
      },
    ],
    guide: ['G-S6', 'G-X1'],
  },
  {
    code: 'AGL-S704',
    title: { en: 'A statement for the database is not written correctly', 'zh-cn': '数据库语句写法有误' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'low',
    shows: [
      { kind: 'exception', type: 'OperationalError', message: '": syntax error' },
      { kind: 'text', template: 'sqlite3.OperationalError: near "{word}": syntax error' },
      { kind: 'text', template: 'sqlite3.OperationalError: incomplete input' },
      { kind: 'text', template: 'Incorrect number of bindings supplied.' },
      { kind: 'text', template: 'You can only execute one statement at a time.' },
      { kind: 'text', template: 'Error binding parameter {which}' },
      { kind: 'text', template: 'syntax error at or near "{word}"' },
      { kind: 'text', template: 'You have an error in your SQL syntax' },
      { kind: 'exception', type: 'UndefinedTable' },
      { kind: 'exception', type: 'UndefinedColumn' },
      { kind: 'exception', type: 'AmbiguousColumn' },
    ],
    meaning: {
      en: 'The database read the statement and refused it; nothing was changed.',
      'zh-cn': '数据库读取了语句并拒绝执行，没有任何更改。',
    },
    causes: [
      {
        text: {
          en: 'A value was put into the text, and a quote in it ends the text early.',
          'zh-cn': '值被直接拼入语句，其中的引号提前结束了文本。',
        },
        tell: { en: "It fails for some values only, such as “it's”.", 'zh-cn': "只在某些值（如 “it's”）时失败。" },
      },
      {
        text: { en: 'A model wrote the statement for another database.', 'zh-cn': '模型为另一种数据库编写了该语句。' },
        tell: {
          en: 'The word in the message is no word of this database.',
          'zh-cn': '消息中的词不是该数据库的关键字。',
        },
      },
      {
        text: { en: 'There are more or fewer values than placeholders.', 'zh-cn': '值的数量与占位符不符。' },
        tell: { en: 'The message gives both numbers.', 'zh-cn': '消息给出了两个数字。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Pass values beside the statement: execute("… values (?, ?)", (a, b))',
          'zh-cn': '把值与语句分开传递：execute("… values (?, ?)", (a, b))',
        },
      },
    ],
    guide: ['G-S6', 'G-X1'],
  },
  {
    code: 'AGL-O700',
    title: {
      en: 'OpenTelemetry does not know the exporter or part named',
      'zh-cn': 'OpenTelemetry 不认识所指定的导出器或组件',
    },
    severity: 'error',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'low',
    shows: [
      { kind: 'text', template: "Requested component '{name}' not found in entry point '{group}'" },
      { kind: 'text', template: "Requested component '{name}' not found in entry points for '{group}'" },
      { kind: 'text', template: 'Failed to auto initialize OpenTelemetry' },
      { kind: 'text', template: 'Configuration of {name} failed' },
      { kind: 'text', template: 'Propagator {name} not found. It is either misspelled or not installed.' },
    ],
    meaning: {
      en: 'The name of an exporter, propagator, sampler or distribution in the environment belongs to no package that is installed. Nothing is recorded.',
      'zh-cn': '环境变量中导出器、传播器、采样器或发行版的名称不属于任何已安装的包。不会记录任何内容。',
    },
    causes: [
      {
        text: {
          en: 'The name is mistyped: otlp, console and none are the usual ones.',
          'zh-cn': '名称拼写错误：常用的是 otlp、console 和 none。',
        },
        tell: { en: 'The message quotes it.', 'zh-cn': '消息中引用了该名称。' },
      },
      {
        text: { en: 'The package of the exporter is not installed.', 'zh-cn': '没有安装该导出器的包。' },
        tell: {
          en: 'pip show opentelemetry-exporter-otlp finds nothing.',
          'zh-cn': 'pip show opentelemetry-exporter-otlp 没有结果。',
        },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Correct OTEL_TRACES_EXPORTER, OTEL_METRICS_EXPORTER or OTEL_PROPAGATORS',
          'zh-cn': '修正 OTEL_TRACES_EXPORTER、OTEL_METRICS_EXPORTER 或 OTEL_PROPAGATORS',
        },
      },
      {
        title: { en: 'Install the exporter', 'zh-cn': '安装导出器' },
        terminal: 'python -m pip install opentelemetry-exporter-otlp',
      },
    ],
    guide: ['G-S6', 'G-C6', 'G-X1'],
  },
];
