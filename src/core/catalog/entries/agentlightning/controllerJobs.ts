import type { CatalogEntry } from '../../entry';

/** Jobs and processes of the 1.0 controller. */
export const controllerJobsEntries: readonly CatalogEntry[] = [
  {
    code: 'AGL-W213',
    title: { en: 'The Kubernetes job of a rollout failed', 'zh-cn': 'rollout 的 Kubernetes job 失败' },
    severity: 'error',
    class: 'system',
    category: 'cross-service',
    layer: 'business',
    shows: [{ kind: 'text', template: 'Job failed: {reason} — {message}' }],
    versions: 'agentlightning 1.0',
    meaning: {
      en: "The pod ended without success, so the rollout is failed. The reason is Kubernetes' own; the program's output is in the pod's log.",
      'zh-cn': 'pod 未成功结束，因此该 rollout 失败。原因由 Kubernetes 给出；程序的输出在 pod 日志中。',
    },
    causes: [
      {
        text: { en: "The agent's program raised.", 'zh-cn': 'agent 程序抛出了异常。' },
        tell: {
          en: "The reason is BackoffLimitExceeded; the pod's log ends in a traceback.",
          'zh-cn': '原因为 BackoffLimitExceeded；pod 日志以 traceback 结尾。',
        },
      },
      {
        text: { en: 'The pod used more memory than it may.', 'zh-cn': 'pod 使用的内存超过上限。' },
        tell: { en: 'The pod shows OOMKilled.', 'zh-cn': 'pod 显示 OOMKilled。' },
      },
      {
        text: { en: "It took longer than the job's deadline.", 'zh-cn': '超过了 job 的期限。' },
        tell: { en: 'The reason is DeadlineExceeded.', 'zh-cn': '原因为 DeadlineExceeded。' },
      },
    ],
    fixes: [
      { title: { en: "Read the pod's log", 'zh-cn': '查看 pod 日志' }, terminal: 'kubectl logs job/agl-rollout-ID' },
    ],
    guide: ['G-S11', 'G-S9', 'G-C9', 'G-C12', 'G-F8', 'G-F12'],
  },
  {
    code: 'AGL-W214',
    title: { en: "A rollout's own process ended with an error", 'zh-cn': 'rollout 的进程以错误结束' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'cross-service',
    layer: 'business',
    shows: [
      { kind: 'text', template: 'subprocess exited with code {code:int}' },
      { kind: 'exception', type: '*', frames: ['_run_local_reconciler_worker'] },
    ],
    versions: 'agentlightning 1.0',
    meaning: {
      en: "The controller starts one process per rollout; this one did not end with 0. Its traceback stands only in the controller's output.",
      'zh-cn': 'controller 为每个 rollout 启动一个进程；该进程没有以 0 结束。其 traceback 只在 controller 的输出中。',
    },
    causes: [
      {
        text: {
          en: 'The agent raised, or its module or class does not exist.',
          'zh-cn': 'agent 抛出异常，或其模块、类不存在。',
        },
        tell: { en: 'The code is 1.', 'zh-cn': '退出码为 1。' },
      },
      {
        text: {
          en: 'It was killed: -9 mostly means out of memory, -11 a crash in native code.',
          'zh-cn': '被终止：-9 多为内存不足，-11 为原生代码崩溃。',
        },
        tell: { en: 'The code is negative.', 'zh-cn': '退出码为负数。' },
      },
    ],
    fixes: [
      {
        title: {
          en: "Search the controller's output for a traceback just before",
          'zh-cn': '在 controller 输出中查找此前的 traceback',
        },
      },
    ],
    guide: ['G-S11', 'G-C9', 'G-F8', 'G-F9'],
  },
  {
    code: 'AGL-W215',
    title: { en: 'The Kubernetes job vanished before it was done', 'zh-cn': 'Kubernetes job 在完成前消失' },
    severity: 'error',
    class: 'recoverable',
    category: 'cross-service',
    layer: 'business',
    shows: [{ kind: 'text', template: 'Job disappeared' }],
    versions: 'agentlightning 1.0',
    meaning: {
      en: 'The controller looked for the job and it was gone, so nobody can say how it ended. The rollout is failed.',
      'zh-cn': 'controller 查找该 job 时它已不存在，无法得知其结果。该 rollout 失败。',
    },
    causes: [
      {
        text: { en: 'The cluster removed finished jobs at once.', 'zh-cn': '集群立即清除了已完成的 job。' },
        tell: { en: 'ttl_after_finished is short.', 'zh-cn': 'ttl_after_finished 很短。' },
      },
      {
        text: { en: 'Somebody deleted it.', 'zh-cn': '有人删除了它。' },
        tell: { en: "The cluster's audit or events name who.", 'zh-cn': '集群的审计或事件中有记录。' },
      },
    ],
    fixes: [
      {
        title: { en: 'Raise ttl_after_finished in the job template', 'zh-cn': '在 job 模板中增大 ttl_after_finished' },
      },
    ],
    guide: ['G-S11', 'G-C12', 'G-F8'],
  },
  {
    code: 'AGL-W216',
    title: { en: 'The controller cannot watch the cluster', 'zh-cn': 'controller 无法监视集群' },
    severity: 'error',
    class: 'recoverable',
    category: 'cross-service',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'Watch error — restarting watch' },
      { kind: 'text', template: 'Periodic reconcile error' },
    ],
    versions: 'agentlightning 1.0',
    meaning: {
      en: 'The controller goes on trying. Until it succeeds, no job is started and no end is seen.',
      'zh-cn': 'controller 会继续尝试。成功之前不会启动任何 job，也看不到任何结束。',
    },
    causes: [
      {
        text: { en: 'There are no credentials for a cluster.', 'zh-cn': '没有集群凭据。' },
        tell: {
          en: 'The traceback ends in “Unable to find valid credentials”.',
          'zh-cn': 'traceback 以“Unable to find valid credentials”结尾。',
        },
      },
      {
        text: {
          en: 'The service account may not list or watch jobs.',
          'zh-cn': 'service account 无权 list 或 watch job。',
        },
        tell: { en: 'The traceback says 403 or “forbidden”.', 'zh-cn': 'traceback 中有 403 或“forbidden”。' },
      },
      {
        text: {
          en: 'The connection to the API server broke; this happens now and then and mends itself.',
          'zh-cn': '与 API server 的连接中断；偶尔发生并会自行恢复。',
        },
        tell: { en: 'It appears once, and work goes on.', 'zh-cn': '只出现一次，之后工作继续。' },
      },
    ],
    fixes: [
      {
        title: { en: 'See whether the cluster can be reached', 'zh-cn': '查看能否访问集群' },
        terminal: 'kubectl auth can-i watch jobs',
      },
      { title: { en: 'Without a cluster, use runner_type=local', 'zh-cn': '没有集群时使用 runner_type=local' } },
    ],
    guide: ['G-S11', 'G-S12', 'G-C1', 'G-C3', 'G-F1'],
  },
  {
    code: 'AGL-W217',
    title: { en: "The controller could not report a rollout's state", 'zh-cn': 'controller 无法上报 rollout 的状态' },
    severity: 'warning',
    class: 'recoverable',
    category: 'inconsistency',
    layer: 'business',
    shows: [
      { kind: 'text', template: 'Failed to patch rollout' },
      { kind: 'text', template: 'Failed to patch rollout error={error} rollout_id=' },
    ],
    versions: 'agentlightning 1.0',
    meaning: {
      en: 'The gateway did not take the change. Its view of the rollout may be older than the truth until the next try.',
      'zh-cn': '网关没有接受该修改。在下次尝试之前，它所记录的 rollout 状态可能落后于实际。',
    },
    causes: [
      {
        text: { en: 'The gateway is down or restarting.', 'zh-cn': '网关停止或正在重启。' },
        tell: { en: 'error names a connection.', 'zh-cn': 'error 指出连接问题。' },
      },
      {
        text: {
          en: 'The rollout is in a final state already: another controller or a late message.',
          'zh-cn': 'rollout 已处于最终状态：另一个 controller 或迟到的消息。',
        },
        tell: { en: 'error names 409.', 'zh-cn': 'error 为 409。' },
      },
      {
        text: {
          en: 'The gateway was restarted and does not know the rollout any more.',
          'zh-cn': '网关重启后不再认识该 rollout。',
        },
        tell: { en: 'error names 404.', 'zh-cn': 'error 为 404。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Run one controller per gateway, and restart both together',
          'zh-cn': '每个网关只运行一个 controller，并同时重启两者',
        },
      },
    ],
    guide: ['G-S13', 'G-S11', 'G-C3', 'G-C11', 'G-F3', 'G-F11'],
  },
];
