import type { CatalogEntry } from '../../entry';

/** Runs that succeed and are useless: no spans, no model calls, no rewards, no rollouts. */
export const uselessSuccessEntries: readonly CatalogEntry[] = [
  {
    code: 'AGL-R331',
    title: { en: 'No reward was emitted while the rollout ran', 'zh-cn': 'rollout 运行期间没有发出奖励' },
    severity: 'info',
    class: 'unrecoverable',
    category: 'inconsistency',
    layer: 'business',
    shows: [{ kind: 'text', template: 'span(s). Final reward: None' }],
    meaning: {
      en: 'The line counts only rewards that were emitted inside the rollout. A reward that the function returned is written right after it, so that None stands here although the store has one.',
      'zh-cn':
        '该行只统计在 rollout 内部发出的奖励。函数返回的奖励在该行之后才写入，因此即使 store 中有奖励，这里也显示 None。',
    },
    causes: [
      {
        text: { en: 'The function returns its reward: all is well.', 'zh-cn': '函数返回了奖励：一切正常。' },
        tell: {
          en: 'The rollout has a reward in the list of rollouts and on its timeline.',
          'zh-cn': 'rollout 列表和时间线中有该 rollout 的奖励。',
        },
      },
      {
        text: {
          en: 'The function neither returns a number nor emits a reward: for training the rollout is useless.',
          'zh-cn': '函数既没有返回数值，也没有发出奖励：用于训练时该 rollout 没有用处。',
        },
        tell: {
          en: 'The list shows no reward; the function ends without return, or with return None.',
          'zh-cn': '列表中没有奖励；函数末尾没有 return，或返回 None。',
        },
      },
    ],
    fixes: [
      {
        title: {
          en: 'See on the timeline whether the rollout has a reward',
          'zh-cn': '在时间线上查看该 rollout 是否有奖励',
        },
        command: 'agentLightning.timeline.open',
      },
      {
        title: {
          en: 'If it has none: return a float from the rollout, or call emit_reward',
          'zh-cn': '如果没有：从 rollout 返回 float，或调用 emit_reward',
        },
      },
    ],
    guide: ['G-S13', 'G-C7', 'G-F7', 'G-M2'],
  },
  {
    code: 'AGL-R332',
    title: { en: 'Runners started and finished no rollout', 'zh-cn': 'runner 已启动，但没有完成任何 rollout' },
    severity: 'warning',
    class: 'unrecoverable',
    category: 'inconsistency',
    layer: 'business',
    shows: [
      {
        kind: 'absent',
        after: 'Started async rollouts (max:',
        lacks: ['Completed in', 'Exception during rollout.', 'Failed to fetch resources.', 'No rollout to poll.'],
        until: 'Finished async rollouts. Processed',
      },
    ],
    meaning: {
      en: 'Between start and end of this runner no rollout was finished, and none failed. It got no work, or hung in one.',
      'zh-cn': '从启动到结束，此 runner 没有完成也没有失败的 rollout。它没有得到工作，或挂在某个 rollout 中。',
    },
    causes: [
      {
        text: { en: 'Nothing was put into the queue.', 'zh-cn': '队列中没有任务。' },
        tell: { en: 'The list of rollouts is empty.', 'zh-cn': 'rollout 列表为空。' },
      },
      {
        text: {
          en: 'The runner talks to another store than the algorithm.',
          'zh-cn': 'runner 与算法连接的不是同一个 store。',
        },
        tell: { en: 'The addresses in both logs differ.', 'zh-cn': '两份日志中的地址不同。' },
      },
      {
        text: { en: 'The first rollout hangs in a model call.', 'zh-cn': '第一个 rollout 挂在模型调用中。' },
        tell: { en: 'It stands in “running”.', 'zh-cn': '它处于“running”状态。' },
      },
    ],
    fixes: [
      {
        title: { en: 'See where rollouts stand', 'zh-cn': '查看 rollout 的状态' },
        command: 'agentLightning.health.run',
      },
    ],
    guide: ['G-S13', 'G-C8', 'G-C11', 'G-F8', 'G-M2'],
  },
  {
    code: 'AGL-O300',
    title: { en: 'The tracer started and nothing was instrumented', 'zh-cn': 'tracer 已启动，但没有完成插桩' },
    severity: 'warning',
    class: 'unrecoverable',
    category: 'inconsistency',
    layer: 'low',
    shows: [
      {
        kind: 'absent',
        after: 'Setting up AgentOps tracer...',
        lacks: ['Instrumentation applied.', 'Instrumentation is disabled'],
        until: 'Completed in',
      },
    ],
    meaning: {
      en: 'Rollouts run, but the line that says that model clients are instrumented is missing. Model calls will not be recorded.',
      'zh-cn': 'rollout 在运行，但缺少表示模型客户端已插桩的那一行。模型调用不会被记录。',
    },
    causes: [
      {
        text: {
          en: 'Instrumentation failed or was switched off (instrument_managed=False).',
          'zh-cn': '插桩失败或被关闭（instrument_managed=False）。',
        },
        tell: {
          en: 'A line about agentops or its integration stands between.',
          'zh-cn': '中间有关于 agentops 或其集成的行。',
        },
      },
      {
        text: { en: 'INFO lines are not shown in this log.', 'zh-cn': '此日志不显示 INFO 行。' },
        tell: { en: 'No other INFO lines are there.', 'zh-cn': '没有其他 INFO 行。' },
      },
    ],
    fixes: [
      {
        title: { en: 'Check the versions of agentops and openai', 'zh-cn': '检查 agentops 与 openai 的版本' },
        command: 'agentLightning.health.run',
      },
    ],
    guide: ['G-S13', 'G-C6', 'G-C8', 'G-F6', 'G-F8'],
  },
  {
    code: 'AGL-R333',
    title: { en: 'Rollouts came, but no model call passed the gateway', 'zh-cn': '有 rollout，但没有模型调用经过网关' },
    severity: 'warning',
    class: 'unrecoverable',
    category: 'inconsistency',
    layer: 'business',
    shows: [
      {
        kind: 'absent',
        after: '"POST /api/rollouts HTTP/1.1" 201',
        lacks: ['/openai/v1/chat/completions', '/openai/v1/completions', 'Proxying request'],
        until: 'Finished server process',
        certain: 'at-until',
      },
    ],
    meaning: {
      en: 'The 1.0 gateway took rollouts, and until its end no agent called a model through it. Such rollouts hold no token ids and no triplets.',
      'zh-cn':
        '1.0 网关接收了 rollout，但直到结束都没有 agent 通过它调用模型。这些 rollout 没有 token id，也没有 triplet。',
    },
    causes: [
      {
        text: {
          en: 'The agent calls the model server or OpenAI directly.',
          'zh-cn': 'agent 直接调用模型服务器或 OpenAI。',
        },
        tell: {
          en: "The model server's log shows requests of the agent.",
          'zh-cn': '模型服务器日志中有 agent 的请求。',
        },
      },
      {
        text: { en: 'The agents never ran.', 'zh-cn': 'agent 从未运行。' },
        tell: { en: 'No PATCH of a rollout stands in the log.', 'zh-cn': '日志中没有对 rollout 的 PATCH。' },
      },
    ],
    fixes: [
      {
        title: {
          en: "Use the base URL that the rollout carries (…/proxy/rollout/…/openai/v1) in the agent's client",
          'zh-cn': '在 agent 的客户端中使用 rollout 所带的 base URL（…/proxy/rollout/…/openai/v1）',
        },
      },
    ],
    guide: ['G-S13', 'G-S11', 'G-C1', 'G-F1', 'G-M2'],
  },
];
