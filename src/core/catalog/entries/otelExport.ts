import type { CatalogEntry } from '../entry';

/** Spans on their way: what exporters of OpenTelemetry say in Python and Node.js, by status and protocol, and what the stores answer to them. */
export const otelExportEntries: readonly CatalogEntry[] = [
  {
    code: 'AGL-O200',
    title: { en: 'Spans are sent to port 4318, where nothing listens', 'zh-cn': 'span 发往 4318 端口，而那里没有服务' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'cross-service',
    layer: 'low',
    shows: [
      {
        kind: 'text',
        template: "HTTPConnectionPool(host='localhost', port=4318): Max retries exceeded with url: /v1/traces",
      },
      {
        kind: 'text',
        template: "HTTPConnectionPool(host='127.0.0.1', port=4318): Max retries exceeded with url: /v1/traces",
      },
      { kind: 'text', template: 'connect ECONNREFUSED 127.0.0.1:4318' },
      { kind: 'text', template: 'connect ECONNREFUSED ::1:4318' },
    ],
    meaning: {
      en: "This is OpenTelemetry's default address: the exporter was not told of another one, or not in time. The spans are lost, and in Python each export blocks the agent for seconds.",
      'zh-cn':
        '这是 OpenTelemetry 的默认地址：exporter 没有（或没有及时）得到其他地址。这些 span 会丢失，在 Python 中每次导出还会阻塞 agent 数秒。',
    },
    causes: [
      {
        text: {
          en: "agentlightning 0.3.0 runs with OpenTelemetry 1.45 or newer, which fixes the address before the store's is set.",
          'zh-cn': 'agentlightning 0.3.0 与 OpenTelemetry 1.45 及以上一起运行，后者在设置 store 地址之前就固定了目标。',
        },
        tell: {
          en: "The line says “spans batch” (1.45's wording), and rollouts end with one span or none.",
          'zh-cn': '该行写作“spans batch”（1.45 的措辞），且 rollout 结束时只有一个 span 或没有。',
        },
      },
      {
        text: { en: 'No collector or store listens on 4318.', 'zh-cn': '4318 上没有 collector 或 store。' },
        tell: {
          en: 'OTEL_EXPORTER_OTLP_ENDPOINT is not set in this process.',
          'zh-cn': '此进程没有设置 OTEL_EXPORTER_OTLP_ENDPOINT。',
        },
      },
      {
        text: {
          en: 'The process runs in a container, where localhost is the container itself.',
          'zh-cn': '进程在容器中运行，localhost 是容器自身。',
        },
        tell: { en: 'The collector runs on the host.', 'zh-cn': 'collector 运行在宿主机上。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Install an OpenTelemetry older than 1.45 for agentlightning 0.3',
          'zh-cn': '为 agentlightning 0.3 安装低于 1.45 的 OpenTelemetry',
        },
        terminal: 'pip install "opentelemetry-sdk<1.45" "opentelemetry-exporter-otlp<1.45"',
      },
      {
        title: {
          en: 'Start the local store: it takes spans on port 4318 too',
          'zh-cn': '启动本地 store：它也在 4318 端口接收 span',
        },
        command: 'agentLightning.store.start',
      },
      {
        title: {
          en: 'Name the address: OTEL_EXPORTER_OTLP_TRACES_ENDPOINT=http://HOST:PORT/v1/traces',
          'zh-cn': '指定地址：OTEL_EXPORTER_OTLP_TRACES_ENDPOINT=http://主机:端口/v1/traces',
        },
      },
    ],
    guide: ['G-S4', 'G-S7', 'G-S11', 'G-C1', 'G-C3', 'G-C6', 'G-F1', 'G-F6'],
  },
  {
    code: 'AGL-O201',
    title: { en: 'The exporter gave up: these spans are lost', 'zh-cn': 'exporter 已放弃：这些 span 已丢失' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'cross-service',
    layer: 'business',
    shows: [
      { kind: 'text', template: 'Failed to export span batch due to timeout, max retries or shutdown.' },
      { kind: 'text', template: 'Failed to export spans batch due to timeout, max retries or shutdown.' },
      { kind: 'text', template: 'Export failed with retryable status' },
      { kind: 'text', template: 'BatchSpanProcessor: span export failed' },
      { kind: 'text', template: 'SimpleSpanProcessor: span export failed' },
    ],
    meaning: {
      en: "All tries failed within the exporter's time (10 s). The agent goes on, but what these spans tell is missing from store and timeline. The reason stands in the lines before.",
      'zh-cn':
        '在 exporter 的时限（10 秒）内所有尝试都失败。agent 会继续运行，但 store 和时间线中缺少这些 span。原因在前面几行。',
    },
    causes: [
      {
        text: {
          en: "Nothing listens at the exporter's address, or it answers with an error each time.",
          'zh-cn': 'exporter 的地址上没有服务，或每次都返回错误。',
        },
        tell: {
          en: '“Transient error …” stands before it and names the address or status.',
          'zh-cn': '前面有“Transient error …”，写明了地址或状态。',
        },
      },
      {
        text: {
          en: 'The process ended while an export was still being tried.',
          'zh-cn': '导出仍在重试时进程就结束了。',
        },
        tell: {
          en: 'It stands at the very end of the log, after “Shutdown in progress”.',
          'zh-cn': '位于日志末尾，在“Shutdown in progress”之后。',
        },
      },
    ],
    fixes: [
      { title: { en: 'Mend what the first line of the series names', 'zh-cn': '修复这一系列中第一行所指出的问题' } },
      {
        title: {
          en: 'Run the health check: it compares attempts and spans',
          'zh-cn': '运行健康检查：它会比较 attempt 与 span',
        },
        command: 'agentLightning.health.run',
      },
    ],
    guide: ['G-S7', 'G-S11', 'G-C3', 'G-C12', 'G-F1', 'G-F3'],
  },
  {
    code: 'AGL-O202',
    title: { en: 'The receiver of spans does not accept the credentials', 'zh-cn': 'span 接收方不接受凭据' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'authentication',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'Failed to export span batch code: 401, reason' },
      { kind: 'text', template: 'Failed to export spans batch code: 401, reason' },
      { kind: 'text', template: 'Failed to export span batch code: 403, reason' },
      { kind: 'text', template: 'Failed to export spans batch code: 403, reason' },
      {
        kind: 'text',
        template: 'error code: StatusCode.UNAUTHENTICATED',
        programs: ['opentelemetry', 'python'],
        with: ['Failed to export'],
      },
      { kind: 'text', template: 'error code: StatusCode.PERMISSION_DENIED', with: ['Failed to export'] },
      { kind: 'http', status: 401, server: 'otlp', route: '/v1/traces' },
      { kind: 'http', status: 403, server: 'otlp', route: '/v1/traces' },
      { kind: 'text', template: 'OTLPExporterError: Unauthorized' },
      { kind: 'text', template: 'OTLPExporterError: Forbidden' },
    ],
    meaning: {
      en: 'Every span is refused; none is tried again. Store and dashboard stay empty although the agent works.',
      'zh-cn': '每个 span 都被拒绝，也不会重试。尽管 agent 正常工作，store 和面板仍是空的。',
    },
    causes: [
      {
        text: {
          en: 'OTEL_EXPORTER_OTLP_HEADERS is not set in this process, or holds an old key.',
          'zh-cn': '此进程没有设置 OTEL_EXPORTER_OTLP_HEADERS，或其中是旧密钥。',
        },
        tell: { en: 'It works in another terminal.', 'zh-cn': '在另一个终端中可用。' },
      },
      {
        text: {
          en: 'The header was dropped because of its form: it must be name=value, with blanks as %20.',
          'zh-cn': '请求头因格式错误被丢弃：必须是 name=value，空格写作 %20。',
        },
        tell: {
          en: '“Header format invalid!” stands at the start of the log.',
          'zh-cn': '日志开头有“Header format invalid!”。',
        },
      },
      {
        text: {
          en: 'The key belongs to another region or project of the service.',
          'zh-cn': '密钥属于该服务的另一个地区或项目。',
        },
        tell: { en: 'The host in the endpoint is of another region.', 'zh-cn': 'endpoint 中的主机属于另一地区。' },
      },
      {
        text: { en: 'The local store was started with a token.', 'zh-cn': '本地 store 以令牌启动。' },
        tell: { en: 'The body names AGL-S018.', 'zh-cn': '响应体中有 AGL-S018。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Set OTEL_EXPORTER_OTLP_HEADERS=Authorization=Bearer%20KEY where the process is started',
          'zh-cn': '在启动进程处设置 OTEL_EXPORTER_OTLP_HEADERS=Authorization=Bearer%20密钥',
        },
      },
      {
        title: { en: 'Read how headers are written', 'zh-cn': '阅读请求头的写法' },
        link: 'https://opentelemetry.io/docs/specs/otel/protocol/exporter/',
      },
    ],
    guide: ['G-S12', 'G-S7', 'G-C1', 'G-F1'],
  },
  {
    code: 'AGL-O203',
    title: { en: 'Spans are sent to a path that does not exist', 'zh-cn': 'span 发往不存在的路径' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'not-found',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'Failed to export span batch code: 404, reason' },
      { kind: 'text', template: 'Failed to export spans batch code: 404, reason' },
      { kind: 'text', template: 'Failed to export span batch code: 405, reason' },
      { kind: 'text', template: 'Failed to export spans batch code: 405, reason' },
      { kind: 'text', template: 'OTLPExporterError: Not Found' },
      { kind: 'http', status: 404, method: 'POST', route: '/v1/traces' },
      { kind: 'http', status: 404, method: 'POST', route: '/v1/traces/v1/traces' },
      { kind: 'http', status: 405, method: 'POST', route: '/v1/traces' },
    ],
    meaning: {
      en: 'The server answers, but takes no traces at this path. The spans are dropped, not tried again.',
      'zh-cn': '服务器有应答，但此路径不接收 trace。span 被丢弃，不会重试。',
    },
    causes: [
      {
        text: {
          en: 'The endpoint given in code lacks /v1/traces: only the general variable OTEL_EXPORTER_OTLP_ENDPOINT has it appended.',
          'zh-cn': '代码中给出的 endpoint 缺少 /v1/traces：只有通用变量 OTEL_EXPORTER_OTLP_ENDPOINT 会自动追加。',
        },
        tell: { en: "The server's access log shows POST / .", 'zh-cn': '服务器访问日志中是 POST / 。' },
      },
      {
        text: {
          en: '/v1/traces stands twice: OTEL_EXPORTER_OTLP_ENDPOINT already ends in it.',
          'zh-cn': '/v1/traces 出现两次：OTEL_EXPORTER_OTLP_ENDPOINT 已以它结尾。',
        },
        tell: { en: 'The access log shows /v1/traces/v1/traces.', 'zh-cn': '访问日志中是 /v1/traces/v1/traces。' },
      },
      {
        text: {
          en: 'The server takes no OTLP: a store of Agent Lightning 0.2, a gateway of 1.0, or another program.',
          'zh-cn': '服务器不接收 OTLP：Agent Lightning 0.2 的 store、1.0 的网关或其他程序。',
        },
        tell: { en: 'GET / of the same port shows who it is.', 'zh-cn': '对同一端口 GET / 可看出是谁。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Set OTEL_EXPORTER_OTLP_ENDPOINT to scheme, host and port only',
          'zh-cn': 'OTEL_EXPORTER_OTLP_ENDPOINT 只写协议、主机和端口',
        },
      },
      {
        title: {
          en: 'Or give the whole path in OTEL_EXPORTER_OTLP_TRACES_ENDPOINT',
          'zh-cn': '或在 OTEL_EXPORTER_OTLP_TRACES_ENDPOINT 中写完整路径',
        },
      },
    ],
    guide: ['G-S5', 'G-S7', 'G-C1', 'G-C6', 'G-F1', 'G-F6'],
  },
  {
    code: 'AGL-O204',
    title: { en: 'A batch of spans is too large for its receiver (413)', 'zh-cn': '一批 span 超过接收方的上限（413）' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'memory',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'Failed to export span batch code: 413, reason' },
      { kind: 'text', template: 'Failed to export spans batch code: 413, reason' },
      { kind: 'text', template: 'OTLPExporterError: Payload Too Large' },
      { kind: 'text', template: 'OTLPExporterError: Request Entity Too Large' },
      { kind: 'text', template: 'received message larger than max', with: ['Failed to export'] },
      { kind: 'text', template: 'error code: StatusCode.RESOURCE_EXHAUSTED', with: ['Failed to export'] },
      { kind: 'http', status: 413, route: '/v1/traces' },
    ],
    meaning: {
      en: 'The whole batch is refused and dropped, small spans included.',
      'zh-cn': '整批被拒绝并丢弃，其中较小的 span 也不例外。',
    },
    causes: [
      {
        text: {
          en: 'Prompts, images or documents stand in the attributes.',
          'zh-cn': '属性中含有提示词、图片或文档。',
        },
        tell: {
          en: 'It happens for rollouts with long conversations only.',
          'zh-cn': '只在对话很长的 rollout 中发生。',
        },
      },
      {
        text: { en: 'A proxy before the receiver allows 1 MB only.', 'zh-cn': '接收方前面的代理只允许 1 MB。' },
        tell: { en: 'The answer is a page that names nginx.', 'zh-cn': '应答是提到 nginx 的页面。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Make batches smaller: OTEL_BSP_MAX_EXPORT_BATCH_SIZE=64',
          'zh-cn': '减小批量：OTEL_BSP_MAX_EXPORT_BATCH_SIZE=64',
        },
      },
      {
        title: {
          en: 'Shorten attributes: OTEL_ATTRIBUTE_VALUE_LENGTH_LIMIT=8192',
          'zh-cn': '缩短属性：OTEL_ATTRIBUTE_VALUE_LENGTH_LIMIT=8192',
        },
      },
      {
        title: {
          en: 'Compress: OTEL_EXPORTER_OTLP_COMPRESSION=gzip',
          'zh-cn': '启用压缩：OTEL_EXPORTER_OTLP_COMPRESSION=gzip',
        },
      },
    ],
    guide: ['G-S7', 'G-S9', 'G-C7', 'G-F7'],
  },
  {
    code: 'AGL-O205',
    title: { en: 'The receiver of spans cannot take them now', 'zh-cn': 'span 接收方暂时无法接收' },
    severity: 'warning',
    class: 'recoverable',
    category: 'cross-service',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'Transient error Service Unavailable encountered while exporting' },
      { kind: 'text', template: 'Transient error Bad Gateway encountered while exporting' },
      { kind: 'text', template: 'Transient error Gateway Timeout encountered while exporting' },
      { kind: 'text', template: 'Transient error Too Many Requests encountered while exporting' },
      { kind: 'text', template: 'Transient error Internal Server Error encountered while exporting' },
      { kind: 'text', template: 'Failed to export span batch code: 429, reason' },
      { kind: 'text', template: 'Failed to export spans batch code: 429, reason' },
      { kind: 'text', template: 'Failed to export span batch code: 500, reason' },
      { kind: 'text', template: 'Failed to export spans batch code: 503, reason' },
      { kind: 'text', template: 'Failed to export span batch code: 503, reason' },
      { kind: 'text', template: 'OTLPExporterError: Service Unavailable' },
      { kind: 'text', template: 'OTLPExporterError: Too Many Requests' },
      { kind: 'http', status: 503, server: 'otlp', route: '/v1/traces' },
      { kind: 'http', status: 429, server: 'otlp', route: '/v1/traces' },
    ],
    meaning: {
      en: 'The exporter tries again for some seconds. Spans are lost only if it gives up, or when the process ends before.',
      'zh-cn': 'exporter 会在数秒内重试。只有放弃重试或进程提前结束时 span 才会丢失。',
    },
    causes: [
      {
        text: {
          en: 'The collector or store is overloaded, starting or shutting down.',
          'zh-cn': 'collector 或 store 过载、正在启动或关闭。',
        },
        tell: { en: 'It stops after a short while.', 'zh-cn': '片刻之后就会停止。' },
      },
      {
        text: { en: 'The backend behind the collector is down.', 'zh-cn': 'collector 后面的后端已停止。' },
        tell: { en: "The collector's own log names it.", 'zh-cn': 'collector 自己的日志会指出。' },
      },
      {
        text: {
          en: 'A store of Agent Lightning 0.3 answers 500 because it does not know the rollout.',
          'zh-cn': 'Agent Lightning 0.3 的 store 因不认识该 rollout 而返回 500。',
        },
        tell: {
          en: 'The status is “Internal Server Error”, for the same rollout again and again.',
          'zh-cn': '状态为“Internal Server Error”，且总是同一 rollout。',
        },
      },
    ],
    fixes: [
      {
        title: { en: 'Look at the log of the collector or store', 'zh-cn': '查看 collector 或 store 的日志' },
        command: 'agentLightning.store.showOutput',
      },
      {
        title: {
          en: 'Send less at once: larger OTEL_BSP_SCHEDULE_DELAY, or sample',
          'zh-cn': '减少单次发送：增大 OTEL_BSP_SCHEDULE_DELAY，或进行采样',
        },
      },
    ],
    guide: ['G-S7', 'G-S11', 'G-C3', 'G-C12', 'G-F3', 'G-F12'],
  },
  {
    code: 'AGL-O206',
    title: { en: 'The receiver cannot read these spans (400, 415)', 'zh-cn': '接收方无法读取这些 span（400、415）' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'Failed to export span batch code: 400, reason' },
      { kind: 'text', template: 'Failed to export spans batch code: 400, reason' },
      { kind: 'text', template: 'Failed to export span batch code: 415, reason' },
      { kind: 'text', template: 'Failed to export spans batch code: 415, reason' },
      { kind: 'text', template: 'Failed to export span batch code: 422, reason' },
      { kind: 'text', template: 'OTLPExporterError: Bad Request' },
      { kind: 'text', template: 'OTLPExporterError: Unsupported Media Type' },
      { kind: 'text', template: 'error code: StatusCode.INVALID_ARGUMENT', with: ['Failed to export'] },
    ],
    meaning: {
      en: 'The batch was refused as malformed and dropped. Sending it again would fail again.',
      'zh-cn': '该批次因格式错误被拒绝并丢弃。重发仍会失败。',
    },
    causes: [
      {
        text: {
          en: 'The exporter sends JSON, and the receiver takes protobuf only: a store of Agent Lightning 0.3 does so.',
          'zh-cn': 'exporter 发送 JSON，而接收方只接受 protobuf，例如 Agent Lightning 0.3 的 store。',
        },
        tell: {
          en: 'In Node.js the package is exporter-trace-otlp-http, which sends JSON.',
          'zh-cn': '在 Node.js 中使用的包是发送 JSON 的 exporter-trace-otlp-http。',
        },
      },
      {
        text: { en: 'Plain HTTP reaches a port that wants HTTPS.', 'zh-cn': '普通 HTTP 发到了要求 HTTPS 的端口。' },
        tell: { en: 'It fails for every batch.', 'zh-cn': '每一批都失败。' },
      },
      {
        text: {
          en: 'The receiver refuses single spans, for instance without ids or from the far past.',
          'zh-cn': '接收方拒绝个别 span，例如没有 id 或时间过早。',
        },
        tell: { en: 'Some batches pass.', 'zh-cn': '有些批次可以通过。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Use protobuf: OTEL_EXPORTER_OTLP_PROTOCOL=http/protobuf; in Node.js exporter-trace-otlp-proto',
          'zh-cn': '使用 protobuf：OTEL_EXPORTER_OTLP_PROTOCOL=http/protobuf；Node.js 用 exporter-trace-otlp-proto',
        },
      },
      { title: { en: "Look at the receiver's log: it names the field", 'zh-cn': '查看接收方日志：其中会指出字段' } },
    ],
    guide: ['G-S6', 'G-S7', 'G-C6', 'G-C7', 'G-F6'],
  },
  {
    code: 'AGL-O207',
    title: { en: 'The store takes spans as protobuf only', 'zh-cn': 'store 只接受 protobuf 格式的 span' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'interface',
    shows: [
      { kind: 'text', template: "Unsupported Content-Type '{type}', expected 'application/x-protobuf'" },
      { kind: 'text', template: "Unsupported Content-Type '', expected 'application/x-protobuf'" },
      { kind: 'http', status: 400, server: 'agl-0.3', route: '/v1/traces', detail: 'Unsupported Content-Type' },
    ],
    meaning: {
      en: 'A store of Agent Lightning 0.3 reads OTLP/protobuf and nothing else. The spans of this request were not stored.',
      'zh-cn': 'Agent Lightning 0.3 的 store 只读取 OTLP/protobuf。该请求中的 span 没有存储。',
    },
    causes: [
      {
        text: { en: 'The exporter sends OTLP/JSON.', 'zh-cn': 'exporter 发送 OTLP/JSON。' },
        tell: { en: 'The type named is application/json.', 'zh-cn': '指出的类型是 application/json。' },
      },
      {
        text: { en: 'The exporter speaks gRPC.', 'zh-cn': 'exporter 使用 gRPC。' },
        tell: { en: 'The type named is application/grpc.', 'zh-cn': '指出的类型是 application/grpc。' },
      },
      {
        text: { en: "A tool of one's own sends without Content-Type.", 'zh-cn': '自己的工具发送时没有 Content-Type。' },
        tell: { en: 'The type named is empty.', 'zh-cn': '指出的类型为空。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Set OTEL_EXPORTER_OTLP_PROTOCOL=http/protobuf; in Node.js use exporter-trace-otlp-proto',
          'zh-cn': '设置 OTEL_EXPORTER_OTLP_PROTOCOL=http/protobuf；Node.js 使用 exporter-trace-otlp-proto',
        },
      },
      {
        title: { en: 'Or start the local store: it takes JSON too', 'zh-cn': '或启动本地 store：它也接受 JSON' },
        command: 'agentLightning.store.start',
      },
    ],
    guide: ['G-S6', 'G-S7', 'G-C6', 'G-C7', 'G-F6'],
  },
  {
    code: 'AGL-O208',
    title: { en: 'The store cannot parse the spans it was sent', 'zh-cn': 'store 无法解析收到的 span' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'serialization',
    layer: 'interface',
    shows: [
      { kind: 'text', template: 'Unable to parse OTLP traces payload: {reason}' },
      {
        kind: 'http',
        status: 400,
        server: 'agl-0.3',
        route: '/v1/traces',
        detail: 'Unable to parse OTLP traces payload',
      },
    ],
    meaning: {
      en: 'The body says that it is protobuf, but is not, or not of traces. Nothing of it was stored.',
      'zh-cn': '请求体声称是 protobuf，但并不是，或不是 trace。其中任何内容都没有存储。',
    },
    causes: [
      {
        text: {
          en: 'Metrics or logs are sent to the address of traces.',
          'zh-cn': '把 metrics 或 logs 发到了 trace 的地址。',
        },
        tell: {
          en: 'OTEL_EXPORTER_OTLP_METRICS_ENDPOINT names /v1/traces.',
          'zh-cn': 'OTEL_EXPORTER_OTLP_METRICS_ENDPOINT 指向 /v1/traces。',
        },
      },
      {
        text: {
          en: 'The body is compressed, but the header Content-Encoding does not say so, or a proxy removed it.',
          'zh-cn': '请求体已压缩，但没有 Content-Encoding 请求头，或被代理去掉。',
        },
        tell: { en: 'The first bytes are \\x1f\\x8b.', 'zh-cn': '开头的字节是 \\x1f\\x8b。' },
      },
      {
        text: { en: 'The body was cut off.', 'zh-cn': '请求体被截断。' },
        tell: { en: "The client's log shows a time-out at this time.", 'zh-cn': '客户端日志在此时显示超时。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Send with an exporter of OpenTelemetry instead of by hand',
          'zh-cn': '使用 OpenTelemetry 的 exporter，而不是手工发送',
        },
      },
    ],
    guide: ['G-S7', 'G-C2', 'G-C7', 'G-F7'],
  },
  {
    code: 'AGL-O209',
    title: { en: 'A gRPC exporter talks to an HTTP port', 'zh-cn': 'gRPC exporter 连到了 HTTP 端口' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'connection',
    layer: 'low',
    shows: [
      { kind: 'text', template: '(Trying to connect an http1.x server', with: ['exporting'] },
      { kind: 'text', template: '(Trying to connect an http1.x server' },
      { kind: 'text', template: 'Received http2 header with status: {status:int}', with: ['Failed to export'] },
      { kind: 'text', template: '14 UNAVAILABLE: {reason} Trying to connect an http1.x server' },
    ],
    meaning: {
      en: 'The exporter speaks gRPC, the port HTTP/1.1. No span gets through, however often it is tried.',
      'zh-cn': 'exporter 使用 gRPC，而端口使用 HTTP/1.1。无论重试多少次，span 都无法送达。',
    },
    causes: [
      {
        text: {
          en: 'The port is 4318 (HTTP) or that of a store, and gRPC wants 4317.',
          'zh-cn': '端口是 4318（HTTP）或 store 的端口，而 gRPC 需要 4317。',
        },
        tell: {
          en: 'The address in the message ends in :4318 or :4747.',
          'zh-cn': '消息中的地址以 :4318 或 :4747 结尾。',
        },
      },
      {
        text: {
          en: 'The gRPC exporter was chosen without intent: it is the default of some distributions.',
          'zh-cn': '无意中选择了 gRPC exporter：它是某些发行版的默认值。',
        },
        tell: {
          en: 'The logger is opentelemetry.exporter.otlp.proto.grpc.exporter.',
          'zh-cn': 'logger 为 opentelemetry.exporter.otlp.proto.grpc.exporter。',
        },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Set OTEL_EXPORTER_OTLP_PROTOCOL=http/protobuf',
          'zh-cn': '设置 OTEL_EXPORTER_OTLP_PROTOCOL=http/protobuf',
        },
      },
      { title: { en: 'Or use port 4317 of a collector', 'zh-cn': '或使用 collector 的 4317 端口' } },
    ],
    guide: ['G-S4', 'G-S7', 'G-C1', 'G-F1'],
  },
  {
    code: 'AGL-O210',
    title: { en: 'An HTTP exporter talks to a gRPC port', 'zh-cn': 'HTTP exporter 连到了 gRPC 端口' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'connection',
    layer: 'low',
    shows: [
      { kind: 'text', template: "BadStatusLine('\\x00\\x00", with: ['while exporting'] },
      { kind: 'text', template: "Transient error ('Connection aborted.', BadStatusLine(" },
      { kind: 'text', template: 'Parse Error: Expected HTTP/', with: ['4317'] },
      {
        kind: 'text',
        template: "HTTPConnectionPool(host='{host}', port=4317): Max retries exceeded with url: /v1/traces",
      },
    ],
    meaning: {
      en: 'The exporter speaks HTTP/1.1, the port gRPC. No span gets through.',
      'zh-cn': 'exporter 使用 HTTP/1.1，而端口使用 gRPC。span 无法送达。',
    },
    causes: [
      {
        text: {
          en: 'The port is 4317 (gRPC), and HTTP wants 4318.',
          'zh-cn': '端口是 4317（gRPC），而 HTTP 需要 4318。',
        },
        tell: { en: 'The address ends in :4317.', 'zh-cn': '地址以 :4317 结尾。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Use port 4318, or set OTEL_EXPORTER_OTLP_PROTOCOL=grpc',
          'zh-cn': '使用 4318 端口，或设置 OTEL_EXPORTER_OTLP_PROTOCOL=grpc',
        },
      },
    ],
    guide: ['G-S4', 'G-S7', 'G-C1', 'G-F1'],
  },
  {
    code: 'AGL-O211',
    title: { en: 'The gRPC exporter reaches nobody', 'zh-cn': 'gRPC exporter 连接不到任何服务' },
    severity: 'error',
    class: 'recoverable',
    category: 'connection',
    layer: 'low',
    shows: [
      {
        kind: 'text',
        template: 'Transient error StatusCode.UNAVAILABLE encountered while exporting',
        without: ['http1.x', 'handshake'],
      },
      {
        kind: 'text',
        template: 'error code: StatusCode.UNAVAILABLE',
        with: ['Failed to export'],
        without: ['http1.x', 'handshake'],
      },
      { kind: 'text', template: 'error code: StatusCode.DEADLINE_EXCEEDED', with: ['Failed to export'] },
      { kind: 'text', template: '14 UNAVAILABLE: No connection established' },
    ],
    meaning: {
      en: 'Nothing that speaks gRPC answers at the address. The exporter tries again for some seconds and then drops the spans.',
      'zh-cn': '该地址上没有 gRPC 服务应答。exporter 会重试数秒，然后丢弃 span。',
    },
    causes: [
      {
        text: { en: 'No collector listens on 4317.', 'zh-cn': '4317 上没有 collector。' },
        tell: { en: 'The detail says “Connection refused”.', 'zh-cn': '详情为“Connection refused”。' },
      },
      {
        text: {
          en: 'Only HTTP is taken here: the stores of Agent Lightning and of this extension take no gRPC.',
          'zh-cn': '这里只接收 HTTP：Agent Lightning 的 store 和本扩展的 store 都不接收 gRPC。',
        },
        tell: { en: 'The address is that of a store.', 'zh-cn': '地址是 store 的地址。' },
      },
      {
        text: { en: 'A firewall or proxy stands in between.', 'zh-cn': '中间有防火墙或代理。' },
        tell: { en: 'The detail says “timed out” or names a proxy.', 'zh-cn': '详情为“timed out”或提到代理。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Set OTEL_EXPORTER_OTLP_PROTOCOL=http/protobuf and the HTTP address',
          'zh-cn': '设置 OTEL_EXPORTER_OTLP_PROTOCOL=http/protobuf 以及 HTTP 地址',
        },
      },
      {
        title: {
          en: 'Start the collector, or correct OTEL_EXPORTER_OTLP_ENDPOINT',
          'zh-cn': '启动 collector，或改正 OTEL_EXPORTER_OTLP_ENDPOINT',
        },
      },
    ],
    guide: ['G-S4', 'G-S11', 'G-C1', 'G-C3', 'G-F1', 'G-F3'],
  },
  {
    code: 'AGL-O212',
    title: {
      en: 'The gRPC exporter wants TLS, the receiver has none',
      'zh-cn': 'gRPC exporter 要求 TLS，而接收方没有',
    },
    severity: 'error',
    class: 'unrecoverable',
    category: 'connection',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'Tls handshake failed', with: ['exporting'] },
      { kind: 'text', template: 'Tls handshake failed', with: ['Failed to export'] },
      { kind: 'text', template: 'Handshake failed with error SSL_ERROR_SSL', with: ['WRONG_VERSION_NUMBER'] },
    ],
    meaning: {
      en: 'The exporter encrypts, the collector on the other side does not, or shows a certificate that is not trusted.',
      'zh-cn': 'exporter 使用加密，而对方的 collector 没有，或其证书不受信任。',
    },
    causes: [
      {
        text: {
          en: 'The endpoint has no scheme or begins with https://, and the collector is a local one without TLS.',
          'zh-cn': 'endpoint 没有协议或以 https:// 开头，而 collector 是没有 TLS 的本地服务。',
        },
        tell: { en: 'The detail says WRONG_VERSION_NUMBER.', 'zh-cn': '详情为 WRONG_VERSION_NUMBER。' },
      },
      {
        text: { en: "The collector's certificate is self-signed.", 'zh-cn': 'collector 的证书是自签名的。' },
        tell: { en: 'The detail says CERTIFICATE_VERIFY_FAILED.', 'zh-cn': '详情为 CERTIFICATE_VERIFY_FAILED。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Write the endpoint with http://, or set OTEL_EXPORTER_OTLP_INSECURE=true',
          'zh-cn': '将 endpoint 写成 http://，或设置 OTEL_EXPORTER_OTLP_INSECURE=true',
        },
      },
      {
        title: {
          en: 'Name the certificate: OTEL_EXPORTER_OTLP_CERTIFICATE',
          'zh-cn': '指定证书：OTEL_EXPORTER_OTLP_CERTIFICATE',
        },
      },
    ],
    guide: ['G-S4', 'G-S12', 'G-C1', 'G-F1'],
  },
  {
    code: 'AGL-O213',
    title: { en: 'Headers for the exporter were dropped: wrong form', 'zh-cn': 'exporter 的请求头因格式错误被丢弃' },
    severity: 'warning',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'Header format invalid! Header values in environment variables must be URL encoded' },
      { kind: 'text', template: "Metadata key '{key}' is invalid: {status}: Illegal header key" },
      { kind: 'text', template: 'Illegal header key', with: ['Metadata key'] },
      { kind: 'text', template: 'has invalid value ({value}) and will be ignored', with: ['Header "'] },
    ],
    meaning: {
      en: 'A header of OTEL_EXPORTER_OTLP_HEADERS was not understood and is not sent. What follows is mostly a 401.',
      'zh-cn': 'OTEL_EXPORTER_OTLP_HEADERS 中的某个请求头无法识别，不会发送。随后通常会出现 401。',
    },
    causes: [
      {
        text: {
          en: 'It is written as `Name: value`; the form is name=value, several with commas between.',
          'zh-cn': '写成了 `Name: value`；正确形式是 name=value，多个用逗号分隔。',
        },
        tell: { en: 'The message shows a colon.', 'zh-cn': '消息中有冒号。' },
      },
      {
        text: {
          en: 'The value has quotes or signs that must be percent-encoded.',
          'zh-cn': '值中有引号或必须进行百分号编码的字符。',
        },
        tell: { en: 'The message shows them.', 'zh-cn': '消息中可以看到。' },
      },
      {
        text: { en: 'gRPC wants names in lower case.', 'zh-cn': 'gRPC 要求名称为小写。' },
        tell: { en: 'The message says “Metadata key … is invalid”.', 'zh-cn': '消息为“Metadata key … is invalid”。' },
      },
    ],
    fixes: [
      { title: { en: 'Write it as authorization=Bearer%20KEY', 'zh-cn': '写成 authorization=Bearer%20密钥' } },
      {
        title: { en: 'Read how headers are written', 'zh-cn': '阅读请求头的写法' },
        link: 'https://opentelemetry.io/docs/specs/otel/protocol/exporter/',
      },
    ],
    guide: ['G-S6', 'G-S12', 'G-C7', 'G-F7'],
  },
  {
    code: 'AGL-O214',
    title: { en: "The exporter's settings cannot be used", 'zh-cn': 'exporter 的设置无法使用' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'Failed to export span batch code: None, reason: No connection adapters were found' },
      { kind: 'text', template: 'Failed to export spans batch code: None, reason: No connection adapters were found' },
      { kind: 'text', template: "' is not a valid Compression" },
      { kind: 'text', template: 'for compression envvar OTEL_EXPORTER_OTLP_COMPRESSION' },
      { kind: 'text', template: 'ValueError: could not convert string to float', with: ['OTLPSpanExporter'] },
      { kind: 'text', template: 'could not convert string to float:', with: ['exporter/otlp'] },
      { kind: 'text', template: 'Configuration: Could not parse environment-provided export URL' },
      { kind: 'text', template: 'Configuration: Could not parse user-provided export URL' },
      { kind: 'text', template: 'is invalid, expected number greater than 0 (actual:' },
      { kind: 'text', template: "is invalid, expected 'none' or 'gzip' (actual:" },
    ],
    meaning: {
      en: 'An address, time-out or compression given to the exporter is not of the right form. Either it fails at the start, or every span is lost.',
      'zh-cn': '给 exporter 的地址、超时或压缩方式格式不对。要么启动失败，要么所有 span 丢失。',
    },
    causes: [
      {
        text: { en: 'The endpoint has no http://.', 'zh-cn': 'endpoint 没有 http://。' },
        tell: { en: 'The message shows the address without a scheme.', 'zh-cn': '消息中的地址没有协议。' },
      },
      {
        text: {
          en: 'OTEL_EXPORTER_OTLP_TIMEOUT has a unit, such as 10s: in Python it is seconds, in Node.js milliseconds, without unit.',
          'zh-cn': 'OTEL_EXPORTER_OTLP_TIMEOUT 带有单位，例如 10s：Python 中为秒，Node.js 中为毫秒，都不写单位。',
        },
        tell: { en: 'The value stands in the message.', 'zh-cn': '消息中有该值。' },
      },
      {
        text: {
          en: 'The compression is neither gzip, deflate nor none.',
          'zh-cn': '压缩方式不是 gzip、deflate 或 none。',
        },
        tell: { en: 'The message names it.', 'zh-cn': '消息中指出了它。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Correct the OTEL_EXPORTER_OTLP_… variable that the message names',
          'zh-cn': '改正消息中指出的 OTEL_EXPORTER_OTLP_… 变量',
        },
      },
      {
        title: { en: 'See what values are allowed', 'zh-cn': '查看允许的取值' },
        link: 'https://opentelemetry.io/docs/languages/sdk-configuration/otlp-exporter/',
      },
    ],
    guide: ['G-S4', 'G-S6', 'G-S7', 'G-C1', 'G-C7', 'G-F1', 'G-F7'],
  },
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
          en: '`pip show opentelemetry-sdk` says 1.45 or newer.',
          'zh-cn': '`pip show opentelemetry-sdk` 显示 1.45 或更高。',
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
          en: 'The attribute named is gen_ai.request.functions.N.description.',
          'zh-cn': '指出的属性是 gen_ai.request.functions.N.description。',
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
  {
    code: 'AGL-O224',
    title: { en: 'The receiver took only a part of the spans', 'zh-cn': '接收方只接受了部分 span' },
    severity: 'warning',
    class: 'unrecoverable',
    category: 'serialization',
    layer: 'interface',
    shows: [
      { kind: 'text', template: 'Received Partial Success response:' },
      { kind: 'text', template: 'partial success response: {message}' },
    ],
    meaning: {
      en: 'Some spans of the batch were refused, the others stored. They are not sent again.',
      'zh-cn': '这一批中部分 span 被拒绝，其余已存储。被拒绝的不会重发。',
    },
    causes: [
      {
        text: {
          en: 'The refused spans have no valid ids, are too large or too old; the message says which.',
          'zh-cn': '被拒绝的 span 没有有效 id、过大或过旧；消息会说明。',
        },
        tell: {
          en: 'From the store of this extension the message names AGL-S023.',
          'zh-cn': '若来自本扩展的 store，消息中有 AGL-S023。',
        },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Mend what the message names, at the place that makes these spans',
          'zh-cn': '在产生这些 span 的地方修复消息所指的问题',
        },
      },
    ],
    guide: ['G-S7', 'G-S6', 'G-C7', 'G-F7', 'G-F8'],
  },
  {
    code: 'AGL-O225',
    title: { en: 'The receiver of spans cannot be reached', 'zh-cn': '无法连接到 span 接收方' },
    severity: 'error',
    class: 'recoverable',
    category: 'cross-service',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'Max retries exceeded with url: /v1/traces', without: ['port=4318', 'port=4317'] },
      {
        kind: 'text',
        template:
          "Transient error HTTPConnectionPool(host='{host}', port={port:int}): {reason} encountered while exporting",
        without: ['port=4318', 'port=4317'],
      },
      {
        kind: 'text',
        template:
          "Transient error HTTPSConnectionPool(host='{host}', port={port:int}): {reason} encountered while exporting",
        without: ['port=4318', 'port=4317'],
      },
      {
        kind: 'text',
        template: "Failed to export span batch code: None, reason: HTTPConnectionPool(host='{host}', port={port:int})",
        without: ['port=4318', 'port=4317', 'Read timed out'],
      },
      {
        kind: 'text',
        template: "Failed to export span batch code: None, reason: HTTPSConnectionPool(host='{host}', port={port:int})",
        without: ['port=4318', 'port=4317', 'Read timed out'],
      },
      { kind: 'text', template: 'Network error during span export: {error}' },
    ],
    meaning: {
      en: 'The exporter has an address, and nobody answers there. It tries again for some seconds; then these spans are lost.',
      'zh-cn': 'exporter 有地址，但那里没有应答。它会重试数秒，之后这些 span 会丢失。',
    },
    causes: [
      {
        text: {
          en: 'The store or collector is not running any more, or not yet.',
          'zh-cn': 'store 或 collector 已停止，或尚未启动。',
        },
        tell: { en: 'The reason says “Connection refused”.', 'zh-cn': '原因为“Connection refused”。' },
      },
      {
        text: {
          en: 'Host or port are wrong, or the name does not resolve here.',
          'zh-cn': '主机或端口错误，或名称在此无法解析。',
        },
        tell: {
          en: "The reason names resolution, or the port differs from the store's.",
          'zh-cn': '原因提到解析，或端口与 store 的不同。',
        },
      },
      {
        text: { en: 'A proxy or firewall stands in between.', 'zh-cn': '中间有代理或防火墙。' },
        tell: { en: 'The reason names a proxy or a time-out.', 'zh-cn': '原因提到代理或超时。' },
      },
    ],
    fixes: [
      {
        title: { en: 'See whether the store answers at that address', 'zh-cn': '查看 store 是否在该地址应答' },
        command: 'agentLightning.health.run',
      },
      { title: { en: 'Start the local store', 'zh-cn': '启动本地 store' }, command: 'agentLightning.store.start' },
    ],
    guide: ['G-S4', 'G-S7', 'G-S11', 'G-C1', 'G-C2', 'G-C3', 'G-F1', 'G-F3'],
  },
];
