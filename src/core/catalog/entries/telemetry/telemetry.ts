import type { CatalogEntry } from '../../entry';

export const telemetryEntries: readonly CatalogEntry[] = [
  {
    code: 'AGL-O001',
    title: { en: 'Attempts finish without spans', 'zh-cn': 'attempt 结束了却没有 span' },
    severity: 'warning',
    class: 'unrecoverable',
    category: 'serialization',
    layer: 'business',
    shows: [
      { kind: 'state', check: 'spans-flowing' },
      { kind: 'text', template: 'AGL-O001' },
      { kind: 'text', template: 'Completed in {seconds:number}s. Collected 0 span(s).' },
    ],
    meaning: {
      en: 'Rollouts succeed, but nothing shows what happened in them: their spans do not reach the store.',
      'zh-cn': 'rollout 成功了，但看不到其中发生了什么：它们的 span 没有到达 store。',
    },
    causes: [
      {
        text: {
          en: 'The installed OpenTelemetry does not work with agentlightning 0.3.',
          'zh-cn': '所装的 OpenTelemetry 与 agentlightning 0.3 不兼容。',
        },
        tell: {
          en: 'The agent logs “Transient error … localhost … 4318”, and each step takes about 7 s longer.',
          'zh-cn': 'agent 日志中有“Transient error … localhost … 4318”，且每一步多花约 7 秒。',
        },
      },
      {
        text: {
          en: 'The agent makes no model calls, or none that the tracer can see.',
          'zh-cn': 'agent 没有调用模型，或 tracer 看不到这些调用。',
        },
        tell: {
          en: 'The log says that agentops or the model client “is not instrumented”.',
          'zh-cn': '日志中说 agentops 或模型客户端“is not instrumented”。',
        },
      },
      {
        text: { en: 'Another library set up OpenTelemetry first.', 'zh-cn': '其他库先初始化了 OpenTelemetry。' },
        tell: {
          en: 'The log says “Tracer provider is already initialized”.',
          'zh-cn': '日志中有“Tracer provider is already initialized”。',
        },
      },
      { text: { en: 'A tracer without export is used, or none.', 'zh-cn': '使用了不导出的 tracer，或没有 tracer。' } },
    ],
    fixes: [
      {
        title: { en: 'Install an OpenTelemetry older than 1.45', 'zh-cn': '安装低于 1.45 的 OpenTelemetry' },
        terminal: 'pip install "opentelemetry-sdk<1.45" "opentelemetry-exporter-otlp<1.45"',
      },
      {
        title: {
          en: 'Start the local store: it takes spans on port 4318 too, so that none is lost',
          'zh-cn': '启动本地 store：它也在 4318 端口接收 span，不会丢失',
        },
        command: 'agentLightning.store.start',
      },
    ],
    guide: ['G-S7', 'G-S13', 'G-C6', 'G-F8'],
  },
  {
    code: 'AGL-O002',
    title: { en: "Spans of another store's rollouts were rescued", 'zh-cn': '救回了其他 store 的 rollout 的 span' },
    severity: 'warning',
    class: 'recoverable',
    category: 'inconsistency',
    layer: 'business',
    shows: [
      { kind: 'state', check: 'spans-at-home' },
      { kind: 'text', template: 'AGL-O002' },
    ],
    meaning: {
      en: 'Spans arrived here whose rollouts live in another store. They were kept and are shown with their rollout while that store is attached; the store itself does not have them.',
      'zh-cn':
        '有 span 到达这里，但它们的 rollout 在另一个 store 中。这些 span 已保存，连接那个 store 时会与其 rollout 一起显示；那个 store 自己并没有它们。',
    },
    causes: [
      {
        text: {
          en: 'The installed OpenTelemetry does not work with agentlightning 0.3, so spans go to localhost:4318.',
          'zh-cn': '所装的 OpenTelemetry 与 agentlightning 0.3 不兼容，span 因此发往 localhost:4318。',
        },
        tell: { en: 'The health check names AGL-I005.', 'zh-cn': '健康检查报告 AGL-I005。' },
      },
      {
        text: {
          en: 'The agent sends to this store on purpose, but fetches rollouts from another.',
          'zh-cn': 'agent 有意把 span 发到这里，却从另一个 store 取 rollout。',
        },
        tell: {
          en: 'OTEL_EXPORTER_OTLP_ENDPOINT names this store.',
          'zh-cn': 'OTEL_EXPORTER_OTLP_ENDPOINT 指向此 store。',
        },
      },
      {
        text: {
          en: "This store's data was cleared while the agent ran.",
          'zh-cn': 'agent 运行期间清空了此 store 的数据。',
        },
      },
    ],
    fixes: [
      {
        title: { en: 'Forward them to the store they belong to', 'zh-cn': '转发到它们所属的 store' },
        command: 'agentLightning.store.forwardRescued',
      },
      {
        title: { en: 'Attach to the store they belong to', 'zh-cn': '连接到它们所属的 store' },
        command: 'agentLightning.store.attach',
      },
      {
        title: { en: 'Install an OpenTelemetry older than 1.45', 'zh-cn': '安装低于 1.45 的 OpenTelemetry' },
        terminal: 'pip install "opentelemetry-sdk<1.45" "opentelemetry-exporter-otlp<1.45"',
      },
    ],
    guide: ['G-S13', 'G-S11', 'G-C1', 'G-C6'],
  },
];
