import type { CatalogEntry } from '../../entry';

/** Exporters that speak another protocol than their receiver, or are set up wrongly. */
export const otelProtocolsEntries: readonly CatalogEntry[] = [
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
      { kind: 'text', template: '14 UNAVAILABLE: No connection established. Last error: Protocol error' },
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
];
