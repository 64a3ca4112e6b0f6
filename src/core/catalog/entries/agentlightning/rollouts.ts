import type { CatalogEntry } from '../../entry';

export const rolloutEntries: readonly CatalogEntry[] = [
  {
    code: 'AGL-R001',
    title: { en: 'Rollouts are stuck in preparing', 'zh-cn': 'rollout 卡在 preparing' },
    severity: 'error',
    class: 'recoverable',
    category: 'inconsistency',
    layer: 'business',
    shows: [
      { kind: 'state', check: 'rollouts-prepared' },
      { kind: 'text', template: 'AGL-R001' },
    ],
    meaning: {
      en: 'A worker fetched the rollout, but no span of it ever came. It is running only from its first span on.',
      'zh-cn': 'worker 已取走该 rollout，但它的 span 一个都没有到。收到第一个 span 之后它才算 running。',
    },
    causes: [
      {
        text: {
          en: 'The runner found no resources and skipped the rollout without telling the store.',
          'zh-cn': 'runner 没有找到 resources，跳过了该 rollout，也没有通知 store。',
        },
        tell: {
          en: 'The runner logs “Failed to fetch resources. Skipping.”',
          'zh-cn': 'runner 日志中有“Failed to fetch resources. Skipping.”',
        },
      },
      {
        text: {
          en: 'Its spans go elsewhere: the installed OpenTelemetry does not work with agentlightning 0.3.',
          'zh-cn': '它的 span 去了别处：所装的 OpenTelemetry 与 agentlightning 0.3 不兼容。',
        },
        tell: {
          en: 'The health check names AGL-I005, or rescued spans are counted.',
          'zh-cn': '健康检查报告 AGL-I005，或有救回的 span。',
        },
      },
      {
        text: {
          en: 'The worker died or was stopped before the first span.',
          'zh-cn': 'worker 在第一个 span 之前终止或被停止。',
        },
        tell: {
          en: 'The worker is silent, or works on another rollout.',
          'zh-cn': '该 worker 没有心跳，或在处理别的 rollout。',
        },
      },
      {
        text: {
          en: "The agent's first step is slow; spans are sent when they end.",
          'zh-cn': 'agent 的第一步很慢；span 在结束时才发送。',
        },
        tell: { en: 'The worker is busy with exactly this attempt.', 'zh-cn': '该 worker 正忙于这个 attempt。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Add resources before rollouts: store.add_resources(…)',
          'zh-cn': '先添加 resources 再加入 rollout：store.add_resources(…)',
        },
      },
      {
        title: { en: 'Install an OpenTelemetry older than 1.45', 'zh-cn': '安装低于 1.45 的 OpenTelemetry' },
        terminal: 'pip install "opentelemetry-sdk<1.45" "opentelemetry-exporter-otlp<1.45"',
      },
      {
        title: {
          en: 'Give rollouts a time-out, so that they are retried: RolloutConfig(timeout_seconds=…, max_attempts=2, retry_condition=["timeout"])',
          'zh-cn':
            '给 rollout 设置超时以便重试：RolloutConfig(timeout_seconds=…, max_attempts=2, retry_condition=["timeout"])',
        },
      },
    ],
    guide: ['G-S13', 'G-S11', 'G-C9'],
  },
  {
    code: 'AGL-R002',
    title: { en: 'Rollouts are stuck in running', 'zh-cn': 'rollout 卡在 running' },
    severity: 'error',
    class: 'recoverable',
    category: 'inconsistency',
    layer: 'business',
    shows: [
      { kind: 'state', check: 'rollouts-finishing' },
      { kind: 'text', template: 'AGL-R002' },
    ],
    meaning: {
      en: "No span has come for longer than the limit. Only spans show that an attempt lives; a worker's heartbeat does not.",
      'zh-cn': '超过上限的时间没有新的 span。只有 span 能说明 attempt 还在进行，worker 的心跳不能。',
    },
    causes: [
      {
        text: {
          en: 'The worker died, or was stopped, in the middle of the attempt.',
          'zh-cn': 'worker 在 attempt 中途终止或被停止。',
        },
        tell: {
          en: 'The worker is silent, or works on another rollout.',
          'zh-cn': '该 worker 没有心跳，或在处理别的 rollout。',
        },
      },
      {
        text: {
          en: 'A model call or tool hangs without a time-out of its own.',
          'zh-cn': '某个模型调用或工具挂起，且没有自己的超时。',
        },
        tell: {
          en: 'The last span on the timeline is followed by nothing.',
          'zh-cn': '时间线上最后一个 span 之后什么都没有。',
        },
      },
      {
        text: { en: 'The worker could not report the end.', 'zh-cn': 'worker 没能报告结束。' },
        tell: {
          en: 'The runner logs “Exception during update_attempt. Giving up the update.”',
          'zh-cn': 'runner 日志中有“Exception during update_attempt. Giving up the update.”',
        },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Open the rollout on the timeline and see what it did last',
          'zh-cn': '在时间线上打开该 rollout，看它最后做了什么',
        },
        command: 'agentLightning.timeline.open',
      },
      {
        title: {
          en: 'Give rollouts a limit: RolloutConfig(unresponsive_seconds=…, timeout_seconds=…)',
          'zh-cn': '给 rollout 设置上限：RolloutConfig(unresponsive_seconds=…, timeout_seconds=…)',
        },
      },
      { title: { en: 'Start the worker again', 'zh-cn': '重新启动该 worker' } },
    ],
    guide: ['G-S13', 'G-S8', 'G-C9', 'G-X3'],
  },
  {
    code: 'AGL-R003',
    title: { en: 'The store holds no resources', 'zh-cn': 'store 中没有 resources' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'not-found',
    layer: 'business',
    shows: [
      { kind: 'state', check: 'resources-present' },
      { kind: 'text', template: 'AGL-R003' },
    ],
    meaning: {
      en: 'Rollouts wait, but there are no resources. A runner that finds none skips the rollout without telling the store: it then stays in preparing.',
      'zh-cn':
        '有 rollout 在等待，却没有 resources。runner 找不到 resources 时会跳过该 rollout 且不通知 store，它会一直停在 preparing。',
    },
    causes: [
      {
        text: { en: 'The algorithm has not added resources yet.', 'zh-cn': '算法还没有添加 resources。' },
        tell: { en: 'It is still starting.', 'zh-cn': '它仍在启动。' },
      },
      {
        text: {
          en: 'Rollouts were added by hand or by a script without resources.',
          'zh-cn': 'rollout 由手工或脚本加入，没有 resources。',
        },
        tell: { en: 'No POST to /v1/agl/resources was ever made.', 'zh-cn': '从未向 /v1/agl/resources 发送过 POST。' },
      },
      {
        text: {
          en: 'The store was started anew, and only the rollouts were added again.',
          'zh-cn': 'store 重新启动过，之后只重新加入了 rollout。',
        },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Add resources, even an empty set: await store.add_resources({})',
          'zh-cn': '添加 resources，空集合也可以：await store.add_resources({})',
        },
      },
    ],
    guide: ['G-S5', 'G-C4', 'G-F3'],
  },
];
