import type { CatalogEntry } from '../../entry';

/** What the stores of Agent Lightning make of spans, and what 0.3 loses on the way. */
export const otelStoresEntries: readonly CatalogEntry[] = [
  {
    code: 'AGL-O215',
    title: { en: 'Spans without rollout and attempt are dropped', 'zh-cn': '没有 rollout 和 attempt 的 span 被丢弃' },
    severity: 'warning',
    class: 'unrecoverable',
    category: 'serialization',
    layer: 'business',
    shows: [{ kind: 'text', template: 'Both rollout_id and attempt_id must be present in resource attributes.' }],
    versions: 'agentlightning 0.3',
    meaning: {
      en: 'Somebody sends spans that do not say to which rollout they belong. The store answers 200 and forgets them.',
      'zh-cn': '有程序发送了没有说明所属 rollout 的 span。store 返回 200，但丢弃了它们。',
    },
    causes: [
      {
        text: {
          en: "Another program or library exports to the store's address: FastAPI, requests, a service of its own.",
          'zh-cn': '其他程序或库把 span 导出到了 store 的地址：FastAPI、requests 或自己的服务。',
        },
        tell: {
          en: 'rollout_id=None and attempt_id=None, all the time.',
          'zh-cn': '一直是 rollout_id=None 和 attempt_id=None。',
        },
      },
      {
        text: {
          en: 'Code of the agent runs outside the rollout, such as a background task.',
          'zh-cn': 'agent 的代码在 rollout 之外运行，例如后台任务。',
        },
        tell: { en: 'Only some spans are concerned.', 'zh-cn': '只涉及部分 span。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Set agentlightning.rollout_id and agentlightning.attempt_id as resource or span attributes of the exporter',
          'zh-cn': '在 exporter 的 resource 或 span 属性中设置 agentlightning.rollout_id 和 agentlightning.attempt_id',
        },
      },
      {
        title: {
          en: 'Let other programs export elsewhere; the local store keeps spans without a rollout as traces',
          'zh-cn': '让其他程序导出到别处；本地 store 会把没有 rollout 的 span 作为 trace 保存',
        },
        command: 'agentLightning.store.start',
      },
    ],
    guide: ['G-S7', 'G-S11', 'G-C1', 'G-C7', 'G-F7', 'G-F8'],
  },
  {
    code: 'AGL-O216',
    title: { en: 'A span carries an unusable sequence number', 'zh-cn': 'span 带有无法使用的序号' },
    severity: 'warning',
    class: 'unrecoverable',
    category: 'inconsistency',
    layer: 'low',
    shows: [
      {
        kind: 'text',
        template:
          'Invalid sequence_id value in resource attributes: {value}. Must be a positive integer. Regenerating one.',
      },
      {
        kind: 'text',
        template:
          'Invalid sequence_id value in resource attributes: {value}. Must be an integer or string representing an integer. Assuming None.',
      },
    ],
    versions: 'agentlightning 0.3',
    meaning: {
      en: 'The store gives the span a number of its own, so it is kept, but the order of spans may differ from what the sender meant.',
      'zh-cn': 'store 会为该 span 另行分配序号，因此它会被保存，但 span 的顺序可能与发送方的意图不同。',
    },
    causes: [
      {
        text: {
          en: "An exporter of one's own sets agentlightning.span_sequence_id to text, zero or a negative number.",
          'zh-cn': '自己的 exporter 把 agentlightning.span_sequence_id 设成了文本、零或负数。',
        },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Leave the attribute out, or ask the store for the next number (POST /v1/agl/spans/next)',
          'zh-cn': '省略该属性，或向 store 请求下一个序号（POST /v1/agl/spans/next）',
        },
      },
    ],
    guide: ['G-S6', 'G-S13', 'G-C4', 'G-C7', 'G-F7'],
  },
  {
    code: 'AGL-O217',
    title: { en: 'The same span was sent twice', 'zh-cn': '同一个 span 发送了两次' },
    severity: 'warning',
    class: 'recoverable',
    category: 'inconsistency',
    layer: 'low',
    shows: [
      {
        kind: 'text',
        template: 'Duplicated span added for rollout={rollout_id}, attempt={attempt_id}, span={span_id}. Skipping.',
      },
    ],
    meaning: {
      en: 'The store kept the first and skipped the second. Nothing is lost.',
      'zh-cn': 'store 保留了第一个，跳过了第二个。没有丢失内容。',
    },
    causes: [
      {
        text: {
          en: 'The first request succeeded, but its answer came too late, and the exporter tried again.',
          'zh-cn': '第一次请求已成功，但应答太晚，exporter 又重试了一次。',
        },
        tell: {
          en: "A time-out stands before it in the runner's log; it happens now and then.",
          'zh-cn': 'runner 日志中此前有超时；偶尔发生。',
        },
      },
      {
        text: {
          en: 'Two processors export every span: double instrumentation.',
          'zh-cn': '两个 processor 导出每个 span：重复插桩。',
        },
        tell: { en: 'It happens for every span.', 'zh-cn': '每个 span 都如此。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'If it happens for every span, set up one tracer only',
          'zh-cn': '若每个 span 都如此，只设置一个 tracer',
        },
      },
    ],
    guide: ['G-S13', 'G-C4', 'G-C11', 'G-F4'],
  },
  {
    code: 'AGL-O218',
    title: { en: 'The store took longer than 10 s to take a span', 'zh-cn': 'store 接收一个 span 超过 10 秒' },
    severity: 'warning',
    class: 'recoverable',
    category: 'latency',
    layer: 'business',
    shows: [{ kind: 'text', template: 'Timed out adding span {name} to store after {seconds:number} seconds.' }],
    versions: 'agentlightning 0.3',
    meaning: {
      en: 'The runner does not wait any longer; the span is kept in the runner and may be missing from the store.',
      'zh-cn': 'runner 不再等待；span 保留在 runner 中，store 中可能缺少它。',
    },
    causes: [
      {
        text: {
          en: 'The store is overloaded: many runners, large spans, or a full memory.',
          'zh-cn': 'store 过载：runner 多、span 大或内存已满。',
        },
        tell: { en: 'Its process uses a whole core.', 'zh-cn': '它的进程占满一个 CPU 核。' },
      },
      {
        text: { en: 'The store hangs or cannot be reached.', 'zh-cn': 'store 挂起或无法访问。' },
        tell: { en: '“Network/session issue” stands near it.', 'zh-cn': '附近有“Network/session issue”。' },
      },
      {
        text: {
          en: 'Synchronous code of the agent blocks the event loop that sends.',
          'zh-cn': 'agent 的同步代码阻塞了负责发送的事件循环。',
        },
        tell: { en: 'Heartbeats are late as well.', 'zh-cn': '心跳也延迟。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Use fewer runners, or a store in a process of its own',
          'zh-cn': '减少 runner，或让 store 运行在单独的进程中',
        },
        command: 'agentLightning.store.start',
      },
      { title: { en: 'Record less: shorten what is emitted', 'zh-cn': '减少记录：缩短所发出的内容' } },
    ],
    guide: ['G-S8', 'G-S7', 'G-C10', 'G-C12', 'G-F10', 'G-F12'],
  },
  {
    code: 'AGL-O219',
    title: {
      en: 'The store refused a span: only the runner has it',
      'zh-cn': 'store 拒绝了一个 span：只有 runner 保留了它',
    },
    severity: 'error',
    class: 'unrecoverable',
    category: 'inconsistency',
    layer: 'business',
    shows: [
      { kind: 'text', template: 'Error adding span to store: {name}. The span will be store locally only.' },
      { kind: 'text', template: 'Error adding span to store: {name}', loggers: ['agentlightning.tracer'] },
    ],
    meaning: {
      en: 'The span could not be stored; store and timeline lack it. The traceback below says why.',
      'zh-cn': '该 span 无法存储，store 和时间线中缺少它。下面的 traceback 说明了原因。',
    },
    causes: [
      {
        text: {
          en: 'The store does not know the rollout: it was restarted, or runner and algorithm use different stores.',
          'zh-cn': 'store 不认识该 rollout：它被重启过，或 runner 与算法使用不同的 store。',
        },
        tell: { en: 'The traceback ends in a 500 or “not found”.', 'zh-cn': 'traceback 以 500 或“not found”结尾。' },
      },
      {
        text: { en: 'An attribute has a value that cannot be stored.', 'zh-cn': '某个属性的值无法存储。' },
        tell: {
          en: 'The traceback ends in a validation error of Span.',
          'zh-cn': 'traceback 以 Span 的 validation error 结尾。',
        },
      },
      {
        text: { en: 'The store was gone.', 'zh-cn': 'store 已不在。' },
        tell: {
          en: 'The traceback ends in “Cannot connect to host”.',
          'zh-cn': 'traceback 以“Cannot connect to host”结尾。',
        },
      },
    ],
    fixes: [
      {
        title: {
          en: "Look at the last line of the traceback, and at the store's log at this time",
          'zh-cn': '查看 traceback 的最后一行和 store 此时的日志',
        },
        command: 'agentLightning.store.showOutput',
      },
    ],
    guide: ['G-S7', 'G-S13', 'G-C5', 'G-C9', 'G-F8', 'G-F9'],
  },
  {
    code: 'AGL-O220',
    title: { en: 'The LLM proxy could not write its spans to the store', 'zh-cn': 'LLM 代理无法把 span 写入 store' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'cross-service',
    layer: 'business',
    shows: [
      { kind: 'text', template: 'Export flush failed: {error}', loggers: ['agentlightning.llm_proxy'] },
      { kind: 'text', template: 'Export flush failed: {error}' },
    ],
    meaning: {
      en: 'Model calls went through the proxy, but their spans, with the token ids that training needs, did not reach the store.',
      'zh-cn': '模型调用已通过代理，但其 span（含训练所需的 token id）没有到达 store。',
    },
    causes: [
      {
        text: { en: "The store cannot be reached from the proxy's process.", 'zh-cn': '从代理进程无法访问 store。' },
        tell: { en: 'The error names a host and port.', 'zh-cn': '错误中有主机和端口。' },
      },
      {
        text: { en: 'The store does not have the rollout of the call.', 'zh-cn': 'store 中没有该调用的 rollout。' },
        tell: { en: 'The error says 500 or “not found”.', 'zh-cn': '错误为 500 或“not found”。' },
      },
    ],
    fixes: [
      {
        title: {
          en: "Check that the proxy's store is the one of the run: llm_proxy.set_store(store)",
          'zh-cn': '确认代理使用的是本次运行的 store：llm_proxy.set_store(store)',
        },
      },
    ],
    guide: ['G-S7', 'G-S11', 'G-C3', 'G-C12', 'G-F8'],
  },
  {
    code: 'AGL-O221',
    title: { en: 'Store and tracer in one process block each other', 'zh-cn': 'store 与 tracer 在同一进程中互相阻塞' },
    severity: 'error',
    class: 'system',
    category: 'latency',
    layer: 'low',
    shows: [
      {
        kind: 'text',
        template:
          "Failed to export span batch code: None, reason: HTTPConnectionPool(host='127.0.0.1', port={port:int}): Read timed out.",
      },
      {
        kind: 'text',
        template:
          "Failed to export spans batch code: None, reason: HTTPConnectionPool(host='127.0.0.1', port={port:int}): Read timed out.",
      },
      { kind: 'text', template: 'Read timed out.', with: ['fastapi/telemetry/_api.py'] },
    ],
    versions: 'agentlightning 0.3 with FastAPI ≥ 0.165',
    meaning: {
      en: "The store's own web framework makes a span of each request and exports it to this very store, from the thread that should answer. Each request costs 10 s.",
      'zh-cn':
        'store 的 Web 框架会为每个请求产生 span，并在应当应答的线程里把它导出到这个 store 自身。每个请求要 10 秒。',
    },
    causes: [
      {
        text: {
          en: 'LightningStoreServer and OtelTracer run in one process, with FastAPI 0.165 or newer.',
          'zh-cn': 'LightningStoreServer 与 OtelTracer 运行在同一进程，且 FastAPI 为 0.165 及以上。',
        },
        tell: { en: 'The stack shows fastapi/telemetry/_api.py.', 'zh-cn': '调用栈中有 fastapi/telemetry/_api.py。' },
      },
      {
        text: { en: 'The receiver of spans hangs.', 'zh-cn': 'span 的接收方挂起。' },
        tell: {
          en: 'It is another process, and other clients wait too.',
          'zh-cn': '它是另一个进程，其他客户端也在等待。',
        },
      },
    ],
    fixes: [
      {
        title: { en: 'Run the store in a process of its own', 'zh-cn': '让 store 运行在单独的进程中' },
        terminal: 'agl store',
      },
      {
        title: { en: 'Or install an older FastAPI', 'zh-cn': '或安装较旧的 FastAPI' },
        terminal: 'pip install "fastapi<0.165"',
      },
    ],
    guide: ['G-S8', 'G-S10', 'G-C11', 'G-C12', 'G-F11'],
  },
  {
    code: 'AGL-O222',
    title: {
      en: 'AgentOps cannot export: its exporter lost an attribute',
      'zh-cn': 'AgentOps 无法导出：exporter 缺少属性',
    },
    severity: 'error',
    class: 'unrecoverable',
    category: 'dependency-conflict',
    layer: 'low',
    shows: [
      {
        kind: 'text',
        template:
          "Unexpected error during span export: 'BypassableAuthenticatedOTLPExporter' object has no attribute '{attribute}'",
      },
      { kind: 'text', template: "'BypassableAuthenticatedOTLPExporter' object has no attribute '_headers'" },
    ],
    versions: 'agentlightning 0.3 with OpenTelemetry ≥ 1.45',
    meaning: {
      en: 'AgentOps reaches into the exporter of OpenTelemetry, which was rebuilt in 1.45. No span of any rollout reaches the store.',
      'zh-cn':
        'AgentOps 使用了 OpenTelemetry exporter 的内部属性，而后者在 1.45 中重写。任何 rollout 的 span 都到不了 store。',
    },
    causes: [
      {
        text: {
          en: 'pip installed the newest OpenTelemetry, because agentlightning 0.3.0 sets no upper bound.',
          'zh-cn': 'agentlightning 0.3.0 没有规定上限，pip 安装了最新的 OpenTelemetry。',
        },
        tell: {
          en: 'The health check names AGL-I005: opentelemetry-sdk is 1.45 or newer.',
          'zh-cn': '健康检查报告 AGL-I005：opentelemetry-sdk 为 1.45 或更高。',
        },
      },
    ],
    fixes: [
      {
        title: { en: 'Install an OpenTelemetry older than 1.45', 'zh-cn': '安装低于 1.45 的 OpenTelemetry' },
        terminal: 'pip install "opentelemetry-sdk<1.45" "opentelemetry-exporter-otlp<1.45"',
      },
    ],
    guide: ['G-S1', 'G-S7', 'G-C6', 'G-F6'],
  },
  {
    code: 'AGL-O223',
    title: { en: 'A null attribute fails the whole rollout', 'zh-cn': '一个空属性使整个 rollout 失败' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'dependency-conflict',
    layer: 'low',
    shows: [
      {
        kind: 'text',
        template:
          'Trace failed for rollout_id={rollout_id}, attempt_id={attempt_id}: {count:int} validation errors for Span',
      },
      { kind: 'text', template: 'validation errors for Span', with: ['gen_ai.request.functions'] },
      { kind: 'exception', type: 'ValidationError', message: '{count:int} validation errors for Span' },
    ],
    versions: 'agentlightning 0.3 with OpenTelemetry ≥ 1.45',
    meaning: {
      en: "A model call with a tool gave a span an attribute without value. The store's model of a span allows none, so recording it raised, and the rollout failed although the agent did nothing wrong.",
      'zh-cn':
        '带工具的模型调用给 span 写入了没有值的属性。store 的 span 模型不允许空值，因此记录时抛出异常，尽管 agent 没有错，rollout 仍失败。',
    },
    causes: [
      {
        text: {
          en: 'OpenTelemetry 1.45 passes null attributes on, and a tool has no description.',
          'zh-cn': 'OpenTelemetry 1.45 会传递空属性，而某个工具没有 description。',
        },
        tell: {
          en: 'The health check names AGL-I005, and the attribute is gen_ai.request.functions.N.description.',
          'zh-cn': '健康检查报告 AGL-I005，且属性为 gen_ai.request.functions.N.description。',
        },
      },
      {
        text: {
          en: "Code of one's own sets an attribute to None or an object.",
          'zh-cn': '自己的代码把属性设为 None 或对象。',
        },
        tell: { en: 'The attribute named is your own.', 'zh-cn': '指出的属性是你自己的。' },
      },
    ],
    fixes: [
      {
        title: { en: 'Install an OpenTelemetry older than 1.45', 'zh-cn': '安装低于 1.45 的 OpenTelemetry' },
        terminal: 'pip install "opentelemetry-sdk<1.45" "opentelemetry-exporter-otlp<1.45"',
      },
      { title: { en: 'Or give every tool a description', 'zh-cn': '或为每个工具写上 description' } },
    ],
    guide: ['G-S1', 'G-S7', 'G-C6', 'G-F6', 'G-F7'],
  },
];
