import type { CatalogEntry } from '../../entry';

/** The OpenTelemetry Collector, Jaeger and Prometheus in their own words. */
export const collectorsEntries: readonly CatalogEntry[] = [
  {
    code: 'AGL-O310',
    title: { en: 'The collector could not pass data on and dropped it', 'zh-cn': '采集器无法转发数据并将其丢弃' },
    severity: 'error',
    class: 'system',
    category: 'cross-service',
    layer: 'business',
    shows: [
      { kind: 'text', template: 'Exporting failed. Dropping data.' },
      { kind: 'text', template: 'Exporting failed. No more retries left. Dropping data.' },
      { kind: 'text', template: 'Exporting failed. The error is not retryable. Dropping data.' },
      { kind: 'text', template: 'Exporting failed. Rejecting data.' },
      { kind: 'text', template: 'Dropping data because sending_queue is full' },
    ],
    meaning: {
      en: 'Spans reached the collector and never the store behind it. They are lost; “dropped_items” counts them.',
      'zh-cn': 'span 到达采集器，但没有到达其后的存储。它们已丢失；“dropped_items”为数量。',
    },
    causes: [
      {
        text: { en: 'Nothing listens at the exporter’s endpoint.', 'zh-cn': 'exporter 的 endpoint 上没有服务监听。' },
        tell: {
          en: 'The error says “connection refused” or “no such host”.',
          'zh-cn': '错误含“connection refused”或“no such host”。',
        },
      },
      {
        text: {
          en: 'The receiver refuses the data: protocol, path or credentials.',
          'zh-cn': '接收方拒绝数据：协议、路径或凭据。',
        },
        tell: {
          en: 'The error says Unauthenticated, Unimplemented, 401 or 404.',
          'zh-cn': '错误含 Unauthenticated、Unimplemented、401 或 404。',
        },
      },
      {
        text: { en: 'More comes in than goes out.', 'zh-cn': '流入多于流出。' },
        tell: { en: 'The message names sending_queue.', 'zh-cn': '消息提到 sending_queue。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Mend endpoint and tls of this exporter in the collector’s configuration',
          'zh-cn': '在采集器配置中修正该 exporter 的 endpoint 与 tls',
        },
      },
      {
        title: {
          en: 'See the data meanwhile: add the exporter debug to the pipeline',
          'zh-cn': '同时查看数据：在管道中加入 debug exporter',
        },
      },
    ],
    guide: ['G-S11', 'G-S4', 'G-C1', 'G-C3', 'G-F1', 'G-F3', 'G-X3'],
  },
  {
    code: 'AGL-O311',
    title: { en: 'The collector tries again to pass data on', 'zh-cn': '采集器正在重试转发数据' },
    severity: 'warning',
    class: 'recoverable',
    category: 'cross-service',
    layer: 'low',
    shows: [{ kind: 'text', template: 'Exporting failed. Will retry the request after interval.' }],
    meaning: {
      en: 'The receiver did not take the data this time. Nothing is lost yet; the collector keeps it and tries again.',
      'zh-cn': '接收方此次没有接收数据。尚未丢失；采集器会保留并重试。',
    },
    causes: [
      {
        text: { en: 'The receiver still starts or is away for a moment.', 'zh-cn': '接收方仍在启动或暂时不可用。' },
        tell: { en: 'The line does not come again.', 'zh-cn': '该行不再出现。' },
      },
      {
        text: { en: 'The address is wrong.', 'zh-cn': '地址有误。' },
        tell: {
          en: 'It comes again and again, and ends with “Dropping data”.',
          'zh-cn': '反复出现，并以“Dropping data”告终。',
        },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Read the error at the end of the line, and look whether the receiver listens',
          'zh-cn': '阅读行末的错误，并检查接收方是否在监听',
        },
      },
    ],
    guide: ['G-S11', 'G-S4', 'G-C3', 'G-F3', 'G-X3'],
  },
  {
    code: 'AGL-O312',
    title: { en: 'The collector cannot use its configuration', 'zh-cn': '采集器无法使用其配置' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'failed to get config: {why}' },
      { kind: 'text', template: 'error decoding \'{section}\': unknown type: "{type}" for id' },
      { kind: 'text', template: 'invalid configuration: {place}: {why}', with: ['collector'] },
      { kind: 'text', template: 'references {kind:word} "{name}" which is not configured' },
      { kind: 'text', template: 'Error loading config (--config.file={path})' },
    ],
    meaning: {
      en: 'The collector, or Prometheus, did not start: its file names something that it does not know. No data is taken.',
      'zh-cn': '采集器（或 Prometheus）没有启动：配置文件中有其不认识的内容。没有接收数据。',
    },
    causes: [
      {
        text: {
          en: 'A component was removed or is only in the “contrib” build: jaeger, logging.',
          'zh-cn': '某组件已移除，或只在“contrib”构建中：jaeger、logging。',
        },
        tell: {
          en: 'The message says “unknown type” and lists those that are there.',
          'zh-cn': '消息含“unknown type”，并列出可用的类型。',
        },
      },
      {
        text: {
          en: 'A key is indented or spelled wrongly, or used in a pipeline and not declared.',
          'zh-cn': '键的缩进或拼写有误，或在管道中使用而没有声明。',
        },
        tell: {
          en: 'The message says “invalid keys” or “not configured”.',
          'zh-cn': '消息含“invalid keys”或“not configured”。',
        },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Use debug in place of logging, and otlp in place of jaeger',
          'zh-cn': '用 debug 代替 logging，用 otlp 代替 jaeger',
        },
      },
      { title: { en: 'Check the file', 'zh-cn': '检查文件' }, terminal: 'otelcol validate --config=config.yaml' },
    ],
    guide: ['G-S6', 'G-S1', 'G-C6', 'G-C7', 'G-F6', 'G-F7'],
  },
  {
    code: 'AGL-O313',
    title: { en: 'The collector refuses data: memory is short', 'zh-cn': '采集器因内存不足拒绝数据' },
    severity: 'warning',
    class: 'recoverable',
    category: 'memory',
    layer: 'business',
    shows: [
      { kind: 'text', template: 'Memory usage is above soft limit. Refusing data.' },
      { kind: 'text', template: 'Memory usage is above hard limit. Forcing a GC.' },
      { kind: 'text', template: 'data refused due to high memory usage' },
    ],
    meaning: {
      en: 'The memory limiter of the collector turns clients away until memory is free. Clients that do not retry lose their spans.',
      'zh-cn': '采集器的内存限制器在内存释放前拒绝客户端。不重试的客户端会丢失 span。',
    },
    causes: [
      {
        text: {
          en: 'The receiver behind is slow or away, and data piles up.',
          'zh-cn': '后端接收方缓慢或不在，数据堆积。',
        },
        tell: { en: '“Exporting failed” stands before it.', 'zh-cn': '之前有“Exporting failed”。' },
      },
      {
        text: { en: 'The limit is low for what comes in.', 'zh-cn': '上限相对流入量偏低。' },
        tell: { en: 'Exports succeed.', 'zh-cn': '导出成功。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Raise limit_mib of memory_limiter, or put a batch processor behind it',
          'zh-cn': '调大 memory_limiter 的 limit_mib，或在其后加 batch 处理器',
        },
      },
    ],
    guide: ['G-S9', 'G-S11', 'G-C12', 'G-F12', 'G-X3'],
  },
  {
    code: 'AGL-O314',
    title: { en: 'Prometheus cannot open its data', 'zh-cn': 'Prometheus 无法打开其数据' },
    severity: 'error',
    class: 'system',
    category: 'inconsistency',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'Loading on-disk chunks failed' },
      { kind: 'text', template: 'opening storage failed: {why}' },
    ],
    meaning: {
      en: 'Prometheus did not start, so no metrics are stored.',
      'zh-cn': 'Prometheus 没有启动，因此没有存储指标。',
    },
    causes: [
      {
        text: { en: 'Another Prometheus uses the same folder.', 'zh-cn': '另一个 Prometheus 使用同一文件夹。' },
        tell: { en: 'The message says “lock DB directory”.', 'zh-cn': '消息含“lock DB directory”。' },
      },
      {
        text: {
          en: 'The folder belongs to another user, or the data is damaged.',
          'zh-cn': '文件夹属于其他用户，或数据已损坏。',
        },
        tell: {
          en: 'The message says “permission denied” or names a segment.',
          'zh-cn': '消息含“permission denied”或提到 segment。',
        },
      },
    ],
    fixes: [
      {
        title: {
          en: 'End the other one, or give this one a folder of its own: --storage.tsdb.path',
          'zh-cn': '结束另一个，或用 --storage.tsdb.path 指定单独的文件夹',
        },
      },
      {
        title: {
          en: 'Give the folder to the user that runs it (65534 in the image)',
          'zh-cn': '把文件夹授予运行它的用户（镜像中为 65534）',
        },
      },
    ],
    guide: ['G-S13', 'G-S3', 'G-C11', 'G-F11'],
  },
  {
    code: 'AGL-O315',
    title: { en: 'Jaeger cannot open its storage', 'zh-cn': 'Jaeger 无法打开其存储' },
    severity: 'error',
    class: 'system',
    category: 'connection',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'Failed to init storage factory' },
      { kind: 'text', template: 'failed to create primary Elasticsearch client' },
    ],
    meaning: {
      en: 'Jaeger ended at its start: the database for its traces cannot be reached or used. No span is taken.',
      'zh-cn': 'Jaeger 启动时结束：无法连接或使用存放 trace 的数据库。没有接收 span。',
    },
    causes: [
      {
        text: { en: 'The database still starts, or its address is wrong.', 'zh-cn': '数据库仍在启动，或地址有误。' },
        tell: {
          en: 'The error says “no active connection”, “refused” or “no such host”.',
          'zh-cn': '错误含“no active connection”、“refused”或“no such host”。',
        },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Start it again when the database answers, or use memory for a try: SPAN_STORAGE_TYPE=memory',
          'zh-cn': '数据库就绪后重新启动，或用内存试用：SPAN_STORAGE_TYPE=memory',
        },
      },
    ],
    guide: ['G-S4', 'G-S11', 'G-C1', 'G-C3', 'G-F1', 'G-F3'],
  },
  {
    code: 'AGL-O316',
    title: { en: 'A receiver cannot read the spans that were sent', 'zh-cn': '接收方无法解析发送的 span' },
    severity: 'warning',
    class: 'unrecoverable',
    category: 'serialization',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'failed to unmarshal request' },
      { kind: 'text', template: 'proto: wrong wireType' },
      { kind: 'text', template: 'proto: illegal wireType' },
      { kind: 'text', template: 'proto: cannot parse invalid wire-format data' },
    ],
    meaning: {
      en: 'A program sent bytes that are no OTLP of the kind that this port expects. These spans are lost.',
      'zh-cn': '程序发送的字节不是该端口所需的 OTLP 类型。这些 span 已丢失。',
    },
    causes: [
      {
        text: { en: 'JSON was sent as protobuf, or the reverse.', 'zh-cn': '把 JSON 当作 protobuf 发送，或相反。' },
        tell: { en: 'Content-Type does not fit the body.', 'zh-cn': 'Content-Type 与正文不符。' },
      },
      {
        text: { en: 'Client and receiver are of very different versions.', 'zh-cn': '客户端与接收方版本相差很大。' },
        tell: { en: 'It began after an update.', 'zh-cn': '更新之后出现。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Set OTEL_EXPORTER_OTLP_PROTOCOL=http/protobuf at the client',
          'zh-cn': '在客户端设置 OTEL_EXPORTER_OTLP_PROTOCOL=http/protobuf',
        },
      },
    ],
    guide: ['G-S7', 'G-C6', 'G-C7', 'G-F6', 'G-F7'],
  },
];
