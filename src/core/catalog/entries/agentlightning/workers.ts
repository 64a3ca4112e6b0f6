import type { CatalogEntry } from '../../entry';

export const workerEntries: readonly CatalogEntry[] = [
  {
    code: 'AGL-W001',
    title: { en: 'No worker has come for the waiting rollouts', 'zh-cn': '没有 worker 来取等待中的 rollout' },
    severity: 'warning',
    class: 'recoverable',
    category: 'cross-service',
    layer: 'business',
    shows: [
      { kind: 'state', check: 'workers-alive' },
      { kind: 'text', template: 'AGL-W001' },
    ],
    meaning: {
      en: 'Rollouts wait in the queue, and no runner has ever asked this store for work.',
      'zh-cn': '队列中有 rollout 在等待，但从没有 runner 向这个 store 取过工作。',
    },
    causes: [
      {
        text: { en: 'No runner is running.', 'zh-cn': '没有 runner 在运行。' },
        tell: { en: 'No process of your agent exists.', 'zh-cn': '没有你的 agent 的进程。' },
      },
      {
        text: {
          en: 'The runner asks another store: a wrong address is silent, because its client reports nothing until a request has once succeeded.',
          'zh-cn': 'runner 连接的是另一个 store：地址错了不会有任何提示，因为其客户端在首次成功之前不报告错误。',
        },
        tell: {
          en: "AGL_SERVER_PORT or the URL in the script differs from the store's address; the default is 4747.",
          'zh-cn': 'AGL_SERVER_PORT 或脚本中的 URL 与 store 地址不同；默认端口是 4747。',
        },
      },
      {
        text: { en: 'The runner crashed while starting.', 'zh-cn': 'runner 在启动时崩溃。' },
        tell: { en: 'Its terminal ends with a traceback.', 'zh-cn': '其终端以 traceback 结束。' },
      },
    ],
    fixes: [
      { title: { en: "Start a runner that uses this store's address", 'zh-cn': '启动一个使用此 store 地址的 runner' } },
      {
        title: {
          en: 'Create the sample agent and run it against this store',
          'zh-cn': '创建示例 agent 并连接此 store 运行',
        },
        command: 'agentLightning.sample.create',
      },
      {
        title: { en: 'Attach to the store that the runner uses', 'zh-cn': '连接到 runner 所用的 store' },
        command: 'agentLightning.store.attach',
      },
    ],
    guide: ['G-S11', 'G-C1', 'G-C3', 'G-F1', 'G-M3'],
  },
  {
    code: 'AGL-W002',
    title: { en: 'A worker fell silent while it held work', 'zh-cn': 'worker 持有工作时没有了心跳' },
    severity: 'error',
    class: 'recoverable',
    category: 'cross-service',
    layer: 'business',
    shows: [
      { kind: 'state', check: 'workers-alive' },
      { kind: 'text', template: 'AGL-W002' },
    ],
    meaning: {
      en: 'Its process hangs or died. The rollout it holds is retried only if a time-out is configured; otherwise it stays as it is.',
      'zh-cn': '它的进程已挂起或已终止。只有配置了超时，它持有的 rollout 才会重试；否则会一直停在当前状态。',
    },
    causes: [
      {
        text: { en: 'The process was killed or crashed.', 'zh-cn': '进程被终止或已崩溃。' },
        tell: {
          en: 'It is not in the list of processes any more; exit code -9 means out of memory.',
          'zh-cn': '进程列表中已没有它；退出码 -9 表示内存不足。',
        },
      },
      {
        text: { en: 'It was stopped in a debugger.', 'zh-cn': '它正停在调试器中。' },
        tell: { en: 'A debug session stands at a breakpoint.', 'zh-cn': '某个调试会话停在断点处。' },
      },
      {
        text: {
          en: "It holds the interpreter's lock in a long native call, or the machine was suspended.",
          'zh-cn': '它在长时间的原生调用中占着解释器锁，或机器曾进入睡眠。',
        },
        tell: { en: 'It beats again after a while.', 'zh-cn': '过一阵又恢复心跳。' },
      },
      {
        text: { en: 'It cannot reach the store any more.', 'zh-cn': '它连不上 store 了。' },
        tell: { en: 'Its log shows “Network/session issue”.', 'zh-cn': '其日志中有“Network/session issue”。' },
      },
    ],
    fixes: [
      {
        title: {
          en: "Look at the worker's terminal or log, and start it again",
          'zh-cn': '查看该 worker 的终端或日志，然后重新启动',
        },
      },
      {
        title: {
          en: 'Give rollouts a limit: RolloutConfig(unresponsive_seconds=60, max_attempts=2, retry_condition=["unresponsive"])',
          'zh-cn':
            '给 rollout 设置上限：RolloutConfig(unresponsive_seconds=60, max_attempts=2, retry_condition=["unresponsive"])',
        },
      },
      {
        title: { en: 'Open the rollout on the timeline', 'zh-cn': '在时间线上打开该 rollout' },
        command: 'agentLightning.timeline.open',
      },
    ],
    guide: ['G-S11', 'G-M3', 'G-X3'],
  },
  {
    code: 'AGL-W003',
    title: { en: 'All workers have ended while rollouts wait', 'zh-cn': '所有 worker 都已结束，而 rollout 仍在等待' },
    severity: 'warning',
    class: 'recoverable',
    category: 'cross-service',
    layer: 'business',
    shows: [
      { kind: 'state', check: 'workers-alive' },
      { kind: 'text', template: 'AGL-W003' },
    ],
    meaning: {
      en: 'The workers that this store knows are silent and hold nothing. What waits in the queue stays there until a runner comes.',
      'zh-cn': '这个 store 认识的 worker 都已没有心跳，也不持有工作。队列中的 rollout 会一直等到有 runner 来取。',
    },
    causes: [
      {
        text: {
          en: 'The run ended, and rollouts were added afterwards.',
          'zh-cn': '运行已经结束，之后又加入了 rollout。',
        },
        tell: {
          en: 'The newest rollout is younger than the last sign of life of every worker.',
          'zh-cn': '最新的 rollout 晚于每个 worker 的最后活动。',
        },
      },
      {
        text: {
          en: 'The runners were stopped before the queue was empty.',
          'zh-cn': '队列清空之前 runner 就被停止了。',
        },
        tell: { en: 'Their terminals end with Ctrl+C.', 'zh-cn': '其终端以 Ctrl+C 结束。' },
      },
    ],
    fixes: [{ title: { en: 'Start a runner again', 'zh-cn': '重新启动 runner' } }],
    guide: ['G-S11', 'G-C3', 'G-M3'],
  },
  {
    code: 'AGL-W010',
    title: { en: 'Nothing takes from the queue', 'zh-cn': '没有 worker 从队列中取工作' },
    severity: 'warning',
    class: 'recoverable',
    category: 'latency',
    layer: 'business',
    shows: [
      { kind: 'state', check: 'queue-moving' },
      { kind: 'text', template: 'AGL-W010' },
    ],
    meaning: {
      en: 'Rollouts wait although no worker is busy, and nobody has asked for work for a minute. A runner asks every 5 s.',
      'zh-cn': '有 rollout 在等待，却没有忙碌的 worker，且一分钟内没有 worker 来取工作。runner 通常每 5 秒取一次。',
    },
    causes: [
      {
        text: {
          en: 'The runners ended, hang or use another store.',
          'zh-cn': 'runner 已结束、挂起或使用另一个 store。',
        },
        tell: { en: 'See the workers above.', 'zh-cn': '见上方的 worker。' },
      },
      {
        text: {
          en: 'The runners wait for something else, for instance for the model server.',
          'zh-cn': 'runner 在等待别的东西，例如模型服务器。',
        },
        tell: {
          en: 'They beat, but their last request for work is old.',
          'zh-cn': '它们有心跳，但上次取工作已经很久。',
        },
      },
    ],
    fixes: [
      { title: { en: "Start a runner that uses this store's address", 'zh-cn': '启动一个使用此 store 地址的 runner' } },
      {
        title: { en: 'Attach to the store that the runners use', 'zh-cn': '连接到 runner 所用的 store' },
        command: 'agentLightning.store.attach',
      },
    ],
    guide: ['G-S8', 'G-M3', 'G-C12'],
  },
];
