import type { CatalogEntry } from '../../entry';

/** Spans where they are made: providers, attributes, and what is lost at the end of a process. */
export const otelTracersEntries: readonly CatalogEntry[] = [
  {
    code: 'AGL-O230',
    title: { en: 'Two tracing set-ups share one process', 'zh-cn': '一个进程中有两套追踪设置' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'dependency-conflict',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'Tracer is already initialized. OpenTelemetry may not work as expected.' },
      {
        kind: 'text',
        template:
          'Tracer provider is already initialized but not by OtelTracer. OpenTelemetry may not work as expected.',
      },
      { kind: 'text', template: 'Mismatch between global singleton TracerProvider and AgentOps TracerProvider.' },
      { kind: 'text', template: 'Overriding of current TracerProvider is not allowed' },
      { kind: 'text', template: '@opentelemetry/api: Attempted duplicate registration of API: {api}' },
      { kind: 'text', template: 'Unsupported TracerProvider type for AgentOps instrumentation.' },
      { kind: 'text', template: "Weave client was already initialized for the same project '{project}'." },
    ],
    meaning: {
      en: 'OpenTelemetry allows one provider per process, and the first wins. Spans go to whichever was first: often not to the store of Agent Lightning.',
      'zh-cn':
        'OpenTelemetry 每个进程只允许一个 provider，先设置的有效。span 会发往最先设置的一方，往往不是 Agent Lightning 的 store。',
    },
    causes: [
      {
        text: {
          en: 'Another library sets up tracing on import: Phoenix, Langfuse, Logfire, Traceloop, an APM agent.',
          'zh-cn': '其他库在导入时设置了追踪：Phoenix、Langfuse、Logfire、Traceloop 或 APM agent。',
        },
        tell: { en: 'It vanishes when that import is removed.', 'zh-cn': '去掉该导入后消失。' },
      },
      {
        text: { en: 'LLMProxy and a tracer run in one process.', 'zh-cn': 'LLMProxy 与 tracer 运行在同一进程。' },
        tell: { en: 'The logger is agentlightning.llm_proxy.', 'zh-cn': 'logger 为 agentlightning.llm_proxy。' },
      },
      {
        text: {
          en: 'Tracing is set up twice, for instance in a reloaded notebook or module.',
          'zh-cn': '追踪被设置了两次，例如重新加载了 notebook 或模块。',
        },
        tell: { en: 'The first run after a restart is free of it.', 'zh-cn': '重启后第一次运行没有该消息。' },
      },
    ],
    fixes: [
      {
        title: {
          en: "Let Agent Lightning set up tracing first, and add the other library's span processor to its provider",
          'zh-cn': '让 Agent Lightning 先设置追踪，再把另一个库的 span processor 加到它的 provider 上',
        },
      },
      {
        title: {
          en: "Or switch the other's tracing off, or move it to a process of its own",
          'zh-cn': '或关闭另一方的追踪，或把它移到单独的进程',
        },
      },
    ],
    guide: ['G-S1', 'G-S7', 'G-S13', 'G-C6', 'G-C11', 'G-F6', 'G-F11'],
  },
  {
    code: 'AGL-O231',
    title: { en: 'Something is emitted outside of a rollout', 'zh-cn': '在 rollout 之外发出了内容' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'No active tracer found. Cannot emit {kind} span.' },
      { kind: 'text', template: 'No active tracer found. Cannot trace operation spans.' },
      { kind: 'text', template: 'Tracer is not initialized. Cannot emit a meaningful span.' },
    ],
    meaning: {
      en: 'emit_… was called where no rollout is traced, so there is nothing that the message, reward or exception could belong to. The call raises.',
      'zh-cn': '在没有追踪 rollout 的地方调用了 emit_…，该消息、reward 或异常没有归属。调用会抛出异常。',
    },
    causes: [
      {
        text: {
          en: 'The agent function is called directly, in a test or at the end of a script.',
          'zh-cn': '直接调用了 agent 函数，例如在测试中或脚本末尾。',
        },
        tell: { en: 'No runner stands in the traceback.', 'zh-cn': 'traceback 中没有 runner。' },
      },
      {
        text: {
          en: 'It is called in a thread or task that was started before the rollout.',
          'zh-cn': '在 rollout 之前启动的线程或任务中调用。',
        },
        tell: { en: 'The traceback begins in threading or a pool.', 'zh-cn': 'traceback 从 threading 或线程池开始。' },
      },
      {
        text: {
          en: 'The runner uses a tracer that does nothing, or none.',
          'zh-cn': 'runner 使用了不做任何事的 tracer，或没有 tracer。',
        },
        tell: { en: 'Every rollout fails this way.', 'zh-cn': '每个 rollout 都这样失败。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Call it inside the rollout: runner.step(…), or with tracer.trace_context(…)',
          'zh-cn': '在 rollout 内调用：runner.step(…)，或使用 tracer.trace_context(…)',
        },
      },
      {
        title: {
          en: 'Or only build the object: emit_message(text, propagate=False)',
          'zh-cn': '或只构造对象：emit_message(text, propagate=False)',
        },
      },
    ],
    guide: ['G-S6', 'G-S7', 'G-C7', 'G-F7', 'G-X1'],
  },
  {
    code: 'AGL-O232',
    title: { en: 'The emitted object is not JSON', 'zh-cn': '发出的对象不是 JSON' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'serialization',
    layer: 'low',
    shows: [
      {
        kind: 'text',
        template: 'Object must be JSON serializable, got: {type}',
        without: ['Failed to sanitize attribute'],
      },
    ],
    meaning: {
      en: 'emit_object writes its object as JSON, and something in it has no JSON form. In 0.3 the call raises and fails the rollout; in 0.2 it is skipped with this line.',
      'zh-cn':
        'emit_object 以 JSON 写出对象，而其中有内容无法表示为 JSON。0.3 中调用会抛出异常并使 rollout 失败；0.2 中只跳过并记录此行。',
    },
    causes: [
      {
        text: {
          en: 'A value inside is a function, a class, a tensor, a date or a model object.',
          'zh-cn': '其中的某个值是函数、类、tensor、日期或模型对象。',
        },
        tell: {
          en: 'The exception before it says “Object of type … is not JSON serializable”.',
          'zh-cn': '前面的异常为“Object of type … is not JSON serializable”。',
        },
      },
      {
        text: { en: 'The object refers to itself.', 'zh-cn': '对象引用了自身。' },
        tell: {
          en: 'The exception before it says “Circular reference detected”.',
          'zh-cn': '前面的异常为“Circular reference detected”。',
        },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Convert it first: model_dump(mode="json"), tolist(), isoformat(), str()',
          'zh-cn': '先转换：model_dump(mode="json")、tolist()、isoformat()、str()',
        },
      },
    ],
    guide: ['G-S7', 'G-S6', 'G-C7', 'G-F7'],
  },
  {
    code: 'AGL-O233',
    title: { en: 'An annotation holds a value that no span can carry', 'zh-cn': '注解中含有 span 无法承载的值' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'serialization',
    layer: 'low',
    shows: [
      { kind: 'text', template: "Failed to sanitize attribute '{key}': {error}" },
      {
        kind: 'text',
        template: 'Attribute value must be a string, int, float, bool, or list of these, got {type} for value',
      },
    ],
    versions: 'agentlightning 0.3',
    meaning: {
      en: 'Attributes are text, numbers, booleans or lists of these. emit_annotation raises for anything else.',
      'zh-cn': '属性只能是文本、数字、布尔值或它们的列表。emit_annotation 对其他值会抛出异常。',
    },
    causes: [
      {
        text: { en: 'An object, tensor or None was passed as a value.', 'zh-cn': '传入的值是对象、tensor 或 None。' },
        tell: { en: 'The message names its type.', 'zh-cn': '消息中指出了类型。' },
      },
    ],
    fixes: [
      {
        title: { en: 'Convert the value, or put the object into emit_object', 'zh-cn': '转换该值，或改用 emit_object' },
      },
    ],
    guide: ['G-S7', 'G-S6', 'G-C7', 'G-F7'],
  },
  {
    code: 'AGL-O234',
    title: { en: 'A mixed list was spread over several attributes', 'zh-cn': '混合类型的列表被拆成多个属性' },
    severity: 'info',
    class: 'recoverable',
    category: 'serialization',
    layer: 'low',
    shows: [
      {
        kind: 'text',
        template: "List attribute '{key}' contains mixed primitive types {types}; expanding indexed keys instead.",
      },
    ],
    versions: 'agentlightning 0.3',
    noise: true,
    meaning: {
      en: 'A list with values of several types became key.0, key.1 and so on. Nothing is lost.',
      'zh-cn': '含多种类型的列表变成了 key.0、key.1 等。没有丢失内容。',
    },
    causes: [{ text: { en: 'The list mixes text and numbers.', 'zh-cn': '列表混用了文本和数字。' } }],
    fixes: [
      {
        title: {
          en: 'Nothing needs to be done; convert the values to one type to avoid it',
          'zh-cn': '无需处理；若要避免，可把值转换为同一类型',
        },
      },
    ],
    guide: ['G-S7', 'G-C7', 'G-F7'],
  },
  {
    code: 'AGL-O235',
    title: { en: 'OpenTelemetry dropped an attribute of a wrong type', 'zh-cn': 'OpenTelemetry 丢弃了类型不对的属性' },
    severity: 'warning',
    class: 'unrecoverable',
    category: 'serialization',
    layer: 'low',
    shows: [
      { kind: 'text', template: "Invalid type {type:word} for attribute '{key}' value. Expected one of" },
      { kind: 'text', template: "Invalid type {type:word} in attribute '{key}' value sequence. Expected one of" },
      { kind: 'text', template: 'in attribute value sequence', loggers: ['opentelemetry.attributes'] },
      { kind: 'text', template: 'mixes types {first:word} and {second:word} in attribute value sequence' },
      { kind: 'text', template: 'Byte attribute could not be decoded.' },
      { kind: 'text', template: 'Invalid attribute value set for key: {key}' },
      { kind: 'text', template: 'invalid key ``. must be non-empty string.' },
    ],
    meaning: {
      en: 'The span is kept, this one attribute is missing from it. Nothing fails.',
      'zh-cn': 'span 会保留，只是缺少这一个属性。不会导致失败。',
    },
    causes: [
      {
        text: {
          en: 'A dict, None or an object was set as attribute; only text, numbers, booleans and lists of one type are allowed.',
          'zh-cn': '把 dict、None 或对象设成了属性；只允许文本、数字、布尔值以及同一类型的列表。',
        },
        tell: { en: 'The message names key and type.', 'zh-cn': '消息中指出了键和类型。' },
      },
      {
        text: {
          en: "An instrumentation writes an empty field of a model's answer.",
          'zh-cn': '插桩写入了模型应答中的空字段。',
        },
        tell: {
          en: 'The key begins with gen_ai. or llm. and the type is NoneType.',
          'zh-cn': '键以 gen_ai. 或 llm. 开头，类型为 NoneType。',
        },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Set text instead: json.dumps(value), or leave empty values out',
          'zh-cn': '改为设置文本：json.dumps(value)，或省略空值',
        },
      },
    ],
    guide: ['G-S6', 'G-S7', 'G-C7', 'G-F7'],
  },
  {
    code: 'AGL-O236',
    title: { en: 'Something was written into a span that had ended', 'zh-cn': '向已结束的 span 写入了内容' },
    severity: 'warning',
    class: 'unrecoverable',
    category: 'inconsistency',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'Setting attribute on ended span.' },
      { kind: 'text', template: 'Tried calling {method:word} on an ended span.' },
      { kind: 'text', template: 'Calling end() on an ended span.' },
      { kind: 'text', template: 'You can only call end() on a span once.' },
      { kind: 'text', template: 'Cannot execute the operation on ended Span' },
    ],
    meaning: {
      en: 'What was written is lost: a span is closed once it ends. The agent goes on.',
      'zh-cn': '写入的内容会丢失：span 结束后即关闭。agent 会继续运行。',
    },
    causes: [
      {
        text: {
          en: 'A task or callback outlives the `with` block of its span.',
          'zh-cn': '某个任务或回调比其 span 的 `with` 块存活更久。',
        },
        tell: { en: 'A background task or a streamed answer is at work.', 'zh-cn': '存在后台任务或流式应答。' },
      },
      {
        text: { en: 'A span is ended by hand inside a `with` block.', 'zh-cn': '在 `with` 块内手动结束了 span。' },
        tell: {
          en: '“Calling end() on an ended span” appears for each of them.',
          'zh-cn': '每个都出现“Calling end() on an ended span”。',
        },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Await the task inside the span, or start a span of its own for it',
          'zh-cn': '在 span 内等待该任务，或为它单独开启一个 span',
        },
      },
    ],
    guide: ['G-S13', 'G-C11', 'G-F11'],
  },
  {
    code: 'AGL-O237',
    title: { en: 'The tracing context was left in another task', 'zh-cn': '追踪上下文在另一个任务中退出' },
    severity: 'info',
    class: 'recoverable',
    category: 'inconsistency',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'Failed to detach context' },
      {
        kind: 'exception',
        type: 'ValueError',
        message: 'was created in a different Context',
        frames: ['opentelemetry/context'],
      },
    ],
    noise: true,
    meaning: {
      en: 'A span was opened in one task and left in another: mostly an async generator that was not read to its end. Spans are kept; only a parent may be wrong.',
      'zh-cn':
        'span 在一个任务中进入，在另一个任务中退出：多为没有读到末尾的异步生成器。span 会保留，只是父级可能不对。',
    },
    causes: [
      {
        text: {
          en: 'A streamed answer or async generator was dropped before its end, and Python cleaned it up elsewhere.',
          'zh-cn': '流式应答或异步生成器在结束前被丢弃，Python 在别处清理了它。',
        },
        tell: {
          en: 'The traceback goes through GeneratorExit or aclose.',
          'zh-cn': 'traceback 经过 GeneratorExit 或 aclose。',
        },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Nothing needs to be done; to avoid it, read streams to the end or close them with aclosing()',
          'zh-cn': '无需处理；若要避免，把流读到末尾或用 aclosing() 关闭',
        },
      },
    ],
    guide: ['G-C11', 'G-F11'],
  },
  {
    code: 'AGL-O238',
    title: { en: 'Spans are made faster than they are sent: some are lost', 'zh-cn': 'span 产生得比发送快：部分丢失' },
    severity: 'warning',
    class: 'recoverable',
    category: 'memory',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'Queue full, dropping {kind}.' },
      { kind: 'text', template: 'Queue is full, likely spans/logs will be dropped.' },
      { kind: 'text', template: 'Dropped {count:int} spans because maxQueueSize reached' },
      { kind: 'text', template: 'Concurrent export limit reached' },
    ],
    meaning: {
      en: "The exporter's queue (2048 spans) was full. Spans are dropped and cannot be had back; the agent itself goes on.",
      'zh-cn': 'exporter 的队列（2048 个 span）已满。部分 span 被丢弃且无法找回；agent 本身继续运行。',
    },
    causes: [
      {
        text: {
          en: 'The receiver is slow or down, so that the queue does not empty.',
          'zh-cn': '接收方缓慢或停止，队列无法清空。',
        },
        tell: { en: '“Transient error” or time-outs stand near it.', 'zh-cn': '附近有“Transient error”或超时。' },
      },
      {
        text: { en: 'Very many small spans are made in a burst.', 'zh-cn': '短时间内产生了大量小 span。' },
        tell: { en: 'A loop opens a span in each round.', 'zh-cn': '某个循环每轮都开启一个 span。' },
      },
    ],
    fixes: [
      { title: { en: 'Mend the receiver, if it is the reason', 'zh-cn': '若原因在接收方，先修复它' } },
      {
        title: {
          en: 'Make the queue larger: OTEL_BSP_MAX_QUEUE_SIZE=16384, OTEL_BSP_SCHEDULE_DELAY=1000',
          'zh-cn': '加大队列：OTEL_BSP_MAX_QUEUE_SIZE=16384，OTEL_BSP_SCHEDULE_DELAY=1000',
        },
      },
    ],
    guide: ['G-S7', 'G-S8', 'G-S9', 'G-C11', 'G-C12', 'G-F12'],
  },
  {
    code: 'AGL-O239',
    title: {
      en: 'The exporter itself raised: a batch of spans is lost',
      'zh-cn': 'exporter 自身抛出异常：一批 span 丢失',
    },
    severity: 'error',
    class: 'unrecoverable',
    category: 'serialization',
    layer: 'business',
    shows: [
      { kind: 'text', template: 'Exception while exporting Span.' },
      { kind: 'text', template: 'Exception while exporting Log.' },
      { kind: 'text', template: 'Exception while exporting Span batch.' },
    ],
    meaning: {
      en: 'The exporter does not catch everything. This batch is gone; the agent goes on. The traceback below names the cause.',
      'zh-cn': 'exporter 没有捕获所有异常。这一批已丢失，agent 继续运行。下面的 traceback 说明了原因。',
    },
    causes: [
      {
        text: {
          en: 'An attribute cannot be written as protobuf or JSON.',
          'zh-cn': '某个属性无法写成 protobuf 或 JSON。',
        },
        tell: {
          en: 'The traceback ends in TypeError or EncodeError.',
          'zh-cn': 'traceback 以 TypeError 或 EncodeError 结尾。',
        },
      },
      {
        text: {
          en: 'The receiver broke the connection in a way that the exporter does not expect.',
          'zh-cn': '接收方以 exporter 未预料的方式断开了连接。',
        },
        tell: { en: 'The traceback ends in a connection error.', 'zh-cn': 'traceback 以连接错误结尾。' },
      },
      {
        text: { en: "An exporter of one's own has a fault.", 'zh-cn': '自己的 exporter 有缺陷。' },
        tell: { en: 'A frame of your own stands last.', 'zh-cn': '最后一帧是你自己的代码。' },
      },
    ],
    fixes: [{ title: { en: 'Look at the last line of the traceback', 'zh-cn': '查看 traceback 的最后一行' } }],
    guide: ['G-S7', 'G-C9', 'G-F8', 'G-F9'],
  },
  {
    code: 'AGL-O240',
    title: { en: 'Spans came after the exporter was shut down', 'zh-cn': 'exporter 关闭之后还有 span' },
    severity: 'warning',
    class: 'unrecoverable',
    category: 'serialization',
    layer: 'business',
    shows: [
      { kind: 'text', template: 'Exporter already shutdown, ignoring batch' },
      { kind: 'text', template: 'Exporter is shutdown, ignoring batch' },
      { kind: 'text', template: 'Shutdown in progress, aborting retry.' },
      { kind: 'text', template: 'Already shutdown, dropping span.' },
      { kind: 'text', template: 'Shutdown called multiple times', loggers: ['opentelemetry'] },
    ],
    meaning: {
      en: 'The process is ending. What was still to be sent is lost, mostly the last spans of a run.',
      'zh-cn': '进程正在结束。尚未发送的内容会丢失，多为一次运行的最后几个 span。',
    },
    causes: [
      {
        text: {
          en: 'The process ends while rollouts still run, or right after them.',
          'zh-cn': 'rollout 仍在运行或刚结束时进程就退出。',
        },
        tell: { en: 'The last rollout has fewer spans than others.', 'zh-cn': '最后一个 rollout 的 span 比其他的少。' },
      },
      {
        text: { en: 'The receiver was stopped before the agent.', 'zh-cn': '接收方先于 agent 停止。' },
        tell: { en: '“Transient error” stands before it.', 'zh-cn': '前面有“Transient error”。' },
      },
      {
        text: {
          en: 'A serverless or forked worker ends without a flush: os._exit and SIGKILL skip it.',
          'zh-cn': '无服务器函数或 fork 的 worker 未 flush 就结束：os._exit 和 SIGKILL 会跳过它。',
        },
        tell: {
          en: 'The exit code is negative, or the program calls os._exit.',
          'zh-cn': '退出码为负数，或程序调用了 os._exit。',
        },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Call provider.force_flush() and provider.shutdown() at the end; in Node.js await provider.shutdown()',
          'zh-cn': '结束时调用 provider.force_flush() 和 provider.shutdown()；Node.js 中 await provider.shutdown()',
        },
      },
      {
        title: {
          en: 'Stop the agent first, then store and collector',
          'zh-cn': '先停止 agent，再停止 store 和 collector',
        },
      },
    ],
    guide: ['G-S7', 'G-C9', 'G-F9'],
  },
  {
    code: 'AGL-O241',
    title: { en: 'An OTEL_… variable has a value that cannot be used', 'zh-cn': '某个 OTEL_… 变量的值无法使用' },
    severity: 'warning',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'Unable to parse value for {variable:word} as integer. Defaulting to {value}.' },
      { kind: 'text', template: 'must be a non-negative integer but got {value}', with: ['OTEL_'] },
      { kind: 'text', template: "Couldn't recognize sampler {name}" },
      { kind: 'text', template: 'Invalid key value resource attribute pair {pair}' },
      { kind: 'text', template: 'Could not convert TRACES_SAMPLER_ARG to float. Using default value 1.0.' },
      { kind: 'text', template: 'Unknown value {value} for OTEL_{name:word}, expected a number, using defaults' },
      { kind: 'text', template: 'Invalid format for OTEL_RESOURCE_ATTRIBUTES' },
    ],
    meaning: {
      en: 'OpenTelemetry uses its default instead, or does not start. A wrong sampler or limit loses spans without a further word.',
      'zh-cn': 'OpenTelemetry 会改用默认值，或无法启动。错误的采样器或限制会无声地丢失 span。',
    },
    causes: [
      {
        text: {
          en: 'A unit or a word stands where a plain number is needed: 5s instead of 5000.',
          'zh-cn': '在需要纯数字的地方写了单位或文字：写成 5s 而不是 5000。',
        },
      },
      {
        text: {
          en: 'OTEL_RESOURCE_ATTRIBUTES is not of the form key=value,key=value.',
          'zh-cn': 'OTEL_RESOURCE_ATTRIBUTES 不是 key=value,key=value 的形式。',
        },
      },
    ],
    fixes: [
      { title: { en: 'Correct the variable that the message names', 'zh-cn': '改正消息中指出的变量' } },
      {
        title: { en: 'See the list of variables', 'zh-cn': '查看变量列表' },
        link: 'https://opentelemetry.io/docs/specs/otel/configuration/sdk-environment-variables/',
      },
    ],
    guide: ['G-S6', 'G-C7', 'G-F7'],
  },
];
