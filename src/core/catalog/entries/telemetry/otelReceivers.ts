import type { CatalogEntry } from '../../entry';

/** Spans on their way: receivers that are not there or refuse, by status, in Python and Node.js. */
export const otelReceiversEntries: readonly CatalogEntry[] = [
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
      {
        kind: 'text',
        template: "HTTPConnectionPool(host='localhost', port=4318): Max retries exceeded with url: /v1/metrics",
      },
      {
        kind: 'text',
        template: "HTTPConnectionPool(host='localhost', port=4318): Max retries exceeded with url: /v1/logs",
      },
      {
        kind: 'text',
        template: "HTTPConnectionPool(host='127.0.0.1', port=4318): Max retries exceeded with url: /v1/metrics",
      },
      {
        kind: 'text',
        template: "HTTPConnectionPool(host='127.0.0.1', port=4318): Max retries exceeded with url: /v1/logs",
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
