import type { CatalogEntry } from '../../entry';

/** Attempts and rollouts: exceptions of agents and hooks, limits of time, harmless lines of the queue. */
export const attemptsEntries: readonly CatalogEntry[] = [
  {
    code: 'AGL-R201',
    title: { en: 'The legacy server gave a task out again', 'zh-cn': '旧版服务器重新派发了任务' },
    severity: 'warning',
    class: 'recoverable',
    category: 'latency',
    layer: 'business',
    shows: [
      {
        kind: 'text',
        template: 'Task {rollout_id} timed out after {seconds:number}s, requeued (attempt {attempt:int})',
      },
    ],
    meaning: {
      en: 'The worker that claimed the task sent nothing for 300 s. Another may take it now; the first may still finish it too.',
      'zh-cn': '领取任务的 worker 300 秒没有消息。现在可由其他 worker 领取；原来的 worker 也可能仍会完成它。',
    },
    causes: [
      {
        text: { en: 'The agent takes longer than the limit.', 'zh-cn': 'agent 用时超过上限。' },
        tell: { en: 'The task ends later all the same.', 'zh-cn': '该任务之后仍会完成。' },
      },
      {
        text: { en: 'The worker died.', 'zh-cn': 'worker 已终止。' },
        tell: { en: 'Its process is gone.', 'zh-cn': '其进程已不存在。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Raise task_timeout_seconds of AgentLightningServer, or speed the agent up',
          'zh-cn': '提高 AgentLightningServer 的 task_timeout_seconds，或加快 agent',
        },
      },
    ],
    guide: ['G-S8', 'G-C10', 'G-F10'],
  },
  {
    code: 'AGL-R202',
    title: { en: 'The rollout took longer than its time-out', 'zh-cn': 'rollout 超过了它的超时时间' },
    severity: 'error',
    class: 'recoverable',
    category: 'latency',
    layer: 'business',
    shows: [{ kind: 'text', template: 'local subprocess timed out' }],
    versions: 'agentlightning 1.0',
    meaning: {
      en: "The controller ended the rollout's process after config.timeout_seconds (3600 by default). The rollout is failed.",
      'zh-cn': 'controller 在 config.timeout_seconds（默认 3600）之后结束了 rollout 的进程。该 rollout 失败。',
    },
    causes: [
      {
        text: { en: 'A model call or tool hangs.', 'zh-cn': '模型调用或工具挂起。' },
        tell: {
          en: 'The last event of the rollout is long before its end.',
          'zh-cn': '该 rollout 的最后一个事件远早于其结束。',
        },
      },
      {
        text: { en: 'The agent needs longer.', 'zh-cn': 'agent 需要更长时间。' },
        tell: { en: 'Events go on to the end.', 'zh-cn': '事件一直持续到结束。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Raise config.timeout_seconds of the rollout, or give calls a time-out',
          'zh-cn': '提高 rollout 的 config.timeout_seconds，或为调用设置超时',
        },
      },
    ],
    guide: ['G-S8', 'G-C10', 'G-F10'],
  },
  {
    code: 'AGL-R203',
    title: { en: 'An attempt ran longer than timeout_seconds', 'zh-cn': 'attempt 运行超过 timeout_seconds' },
    severity: 'error',
    class: 'recoverable',
    category: 'latency',
    layer: 'business',
    shows: [
      { kind: 'text', template: 'ID: {attempt_id}. Status: timeout. Worker:' },
      { kind: 'text', template: 'Finished with status timeout' },
    ],
    meaning: {
      en: 'The store gave the attempt up after the configured time. The agent itself is not stopped: it may finish later, and then the rollout turns to succeeded after all.',
      'zh-cn':
        'store 在配置的时间之后放弃了该 attempt。agent 本身没有被停止：它可能稍后完成，rollout 随之变为 succeeded。',
    },
    causes: [
      {
        text: { en: 'A model call or tool takes long.', 'zh-cn': '模型调用或工具耗时很长。' },
        tell: {
          en: 'One bar on the timeline is most of the attempt.',
          'zh-cn': '时间线上某一条占了 attempt 的大部分。',
        },
      },
      {
        text: { en: 'The worker died or was stopped.', 'zh-cn': 'worker 终止或被停止。' },
        tell: { en: 'The worker is silent as well.', 'zh-cn': '该 worker 也没有心跳。' },
      },
    ],
    fixes: [
      {
        title: { en: 'See where the time went', 'zh-cn': '查看时间花在哪里' },
        command: 'agentLightning.timeline.open',
      },
      {
        title: {
          en: 'Raise timeout_seconds, or retry: RolloutConfig(timeout_seconds=…, max_attempts=2, retry_condition=["timeout"])',
          'zh-cn':
            '提高 timeout_seconds，或重试：RolloutConfig(timeout_seconds=…, max_attempts=2, retry_condition=["timeout"])',
        },
      },
    ],
    guide: ['G-S8', 'G-C10', 'G-F10', 'G-X3'],
  },
  {
    code: 'AGL-R204',
    title: { en: "The agent's code raised: this attempt failed", 'zh-cn': 'agent 的代码抛出异常：此 attempt 失败' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'business',
    shows: [
      { kind: 'text', template: '[Worker {worker:int} | Rollout {rollout_id}] Exception during rollout.' },
      { kind: 'text', template: '[Rollout {rollout_id}] Exception during rollout.' },
    ],
    meaning: {
      en: 'The attempt is marked failed, and the worker takes the next rollout. The exception is the one of the traceback below: begin at its first, innermost part and at the frame in your own code.',
      'zh-cn':
        '该 attempt 标记为 failed，worker 会继续取下一个 rollout。异常见下面的 traceback：从最先发生的、最内层的部分以及你自己代码中的帧开始看。',
    },
    causes: [
      {
        text: {
          en: 'A model, tool or network call failed and was not caught.',
          'zh-cn': '模型、工具或网络调用失败且未被捕获。',
        },
        tell: {
          en: 'The innermost exception is one of openai, httpx, aiohttp or requests.',
          'zh-cn': '最内层异常来自 openai、httpx、aiohttp 或 requests。',
        },
      },
      {
        text: {
          en: "The agent expected another form of the model's answer.",
          'zh-cn': 'agent 对模型应答形式的预期不符。',
        },
        tell: {
          en: 'It is a KeyError, IndexError, TypeError or JSONDecodeError in your own code.',
          'zh-cn': '是你自己代码中的 KeyError、IndexError、TypeError 或 JSONDecodeError。',
        },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Open the attempt on the timeline: the spans before it show what the agent did',
          'zh-cn': '在时间线上打开该 attempt：之前的 span 显示 agent 做了什么',
        },
        command: 'agentLightning.timeline.open',
      },
      {
        title: {
          en: 'Retry failures that pass: RolloutConfig(max_attempts=3, retry_condition=["failed"])',
          'zh-cn': '对偶发失败进行重试：RolloutConfig(max_attempts=3, retry_condition=["failed"])',
        },
      },
    ],
    guide: ['G-S6', 'G-C7', 'G-C9', 'G-F7', 'G-F8', 'G-X1', 'G-X2'],
  },
  {
    code: 'AGL-R205',
    title: { en: 'A hook of yours raised; the rollout goes on', 'zh-cn': '你的 hook 抛出异常；rollout 继续' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'business',
    shows: [
      { kind: 'text', template: 'Exception during {hook_type:word} hook {hook}.' },
      { kind: 'text', template: 'Exception during on_rollout_start hook.' },
      { kind: 'text', template: 'Exception during on_rollout_end hook.' },
    ],
    meaning: {
      en: 'Only the hook failed. The result of the rollout is not affected, but what the hook should have done is missing.',
      'zh-cn': '只有 hook 失败。rollout 的结果不受影响，但 hook 应做的事没有完成。',
    },
    causes: [
      {
        text: {
          en: 'The hook expects something that is not there for every rollout, such as a reward.',
          'zh-cn': 'hook 需要的内容并非每个 rollout 都有，例如 reward。',
        },
        tell: { en: 'It happens for some rollouts only.', 'zh-cn': '只在部分 rollout 中发生。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Look at the traceback below, at the frame of the hook',
          'zh-cn': '查看下面 traceback 中 hook 所在的帧',
        },
      },
    ],
    guide: ['G-S6', 'G-C7', 'G-C9', 'G-F7', 'G-X1'],
  },
  {
    code: 'AGL-R207',
    title: { en: 'The traced part of a rollout raised', 'zh-cn': 'rollout 中被追踪的部分抛出异常' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'business',
    shows: [
      { kind: 'text', template: 'Trace failed for rollout_id={rollout_id}, attempt_id={attempt_id}: {error}' },
      { kind: 'text', template: 'Trace failed for rollout_id={rollout_id}, attempt_id={attempt_id}, error={error}' },
    ],
    versions: 'agentlightning 0.3',
    meaning: {
      en: "The tracer passes the exception on; “Exception during rollout.” follows with the whole traceback. It is the agent's failure, not the tracer's.",
      'zh-cn':
        'tracer 会继续抛出该异常；随后的“Exception during rollout.”带有完整 traceback。这是 agent 的失败，不是 tracer 的。',
    },
    causes: [
      {
        text: { en: "The agent's code, a model or a tool failed.", 'zh-cn': 'agent 的代码、模型或工具失败。' },
        tell: { en: "What stands after the colon is the exception's message.", 'zh-cn': '冒号之后就是异常的消息。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Go to the next “Exception during rollout.” of this rollout',
          'zh-cn': '查看此 rollout 随后的“Exception during rollout.”',
        },
      },
    ],
    guide: ['G-S6', 'G-C9', 'G-F8', 'G-X1'],
  },
  {
    code: 'AGL-R208',
    title: { en: 'A rollout in the queue was settled already', 'zh-cn': '队列中的 rollout 已有结果' },
    severity: 'info',
    class: 'recoverable',
    category: 'inconsistency',
    layer: 'business',
    shows: [{ kind: 'text', template: 'Rollout {rollout_id} is not in queuing state: {status}, skipping dequeuing' }],
    versions: 'agentlightning 0.3',
    noise: true,
    meaning: {
      en: 'It was cancelled, or finished by a late worker, while it waited. It is skipped, as it should be.',
      'zh-cn': '它在等待期间被取消，或由迟到的 worker 完成。按预期跳过。',
    },
    causes: [
      {
        text: { en: 'The rollout was cancelled.', 'zh-cn': '该 rollout 被取消。' },
        tell: { en: 'The state named is cancelled.', 'zh-cn': '指出的状态是 cancelled。' },
      },
      {
        text: { en: 'An attempt that was given up finished after all.', 'zh-cn': '已被放弃的 attempt 最终完成了。' },
        tell: {
          en: 'The state named is running, succeeded or failed.',
          'zh-cn': '指出的状态是 running、succeeded 或 failed。',
        },
      },
    ],
    fixes: [{ title: { en: 'Nothing needs to be done', 'zh-cn': '无需处理' } }],
    guide: ['G-S13', 'G-C11'],
  },
  {
    code: 'AGL-R209',
    title: { en: 'A rollout is running without an attempt', 'zh-cn': 'rollout 在 running 却没有 attempt' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'inconsistency',
    layer: 'business',
    shows: [{ kind: 'text', template: 'Rollout {rollout_id} is running but has no attempts' }],
    meaning: {
      en: 'Its state was set by hand: running comes from an attempt, and there is none. Nobody works on it, and nothing will change it.',
      'zh-cn': '其状态被手工设置：running 来自 attempt，而它没有 attempt。没有人在处理它，也不会再有变化。',
    },
    causes: [
      {
        text: {
          en: 'A script called update_rollout(status="running").',
          'zh-cn': '某个脚本调用了 update_rollout(status="running")。',
        },
        tell: { en: 'The rollout never stood in the queue.', 'zh-cn': '该 rollout 从未进入队列。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Start an attempt (start_attempt), or set the status to queuing and enqueue it anew',
          'zh-cn': '启动一个 attempt（start_attempt），或重新入队',
        },
      },
    ],
    guide: ['G-S13', 'G-C4', 'G-C11', 'G-F11'],
  },
  {
    code: 'AGL-R210',
    title: { en: 'A rollout had left the queue already', 'zh-cn': 'rollout 已离开队列' },
    severity: 'info',
    class: 'recoverable',
    category: 'inconsistency',
    layer: 'low',
    shows: [
      { kind: 'text', template: "Trying to remove rollout {rollout_id} from the queue but it's not in the queue." },
    ],
    versions: 'agentlightning 0.2',
    noise: true,
    meaning: {
      en: 'Two steps removed it at about the same time. Harmless.',
      'zh-cn': '两个步骤几乎同时把它移出队列。没有影响。',
    },
    causes: [
      { text: { en: 'A worker took it just when its state was changed.', 'zh-cn': '状态改变时恰好被 worker 取走。' } },
    ],
    fixes: [{ title: { en: 'Nothing needs to be done', 'zh-cn': '无需处理' } }],
    guide: ['G-S13', 'G-C11'],
  },
  {
    code: 'AGL-R211',
    title: { en: 'An attempt sent no span for too long: unresponsive', 'zh-cn': 'attempt 太久没有 span：unresponsive' },
    severity: 'error',
    class: 'recoverable',
    category: 'inconsistency',
    layer: 'business',
    shows: [{ kind: 'text', template: 'ID: {attempt_id}. Status: unresponsive. Worker:' }],
    meaning: {
      en: 'No span came within unresponsive_seconds. Spans are sent when they end, so one long model call is enough; a late span turns the attempt back to running.',
      'zh-cn':
        '在 unresponsive_seconds 内没有收到 span。span 在结束时才发送，因此一次很长的模型调用就足以触发；迟到的 span 会让它恢复为 running。',
    },
    causes: [
      {
        text: { en: 'A single step takes longer than the limit.', 'zh-cn': '单个步骤耗时超过上限。' },
        tell: { en: 'The attempt goes on later.', 'zh-cn': '该 attempt 之后会继续。' },
      },
      {
        text: { en: 'The runner died, or its event loop is blocked.', 'zh-cn': 'runner 终止，或其事件循环被阻塞。' },
        tell: { en: "The worker's heartbeat stopped as well.", 'zh-cn': 'worker 的心跳也停止了。' },
      },
      {
        text: { en: 'Spans do not reach the store at all.', 'zh-cn': 'span 根本没有到达 store。' },
        tell: { en: 'No attempt has spans; see AGL-O001.', 'zh-cn': '所有 attempt 都没有 span；参见 AGL-O001。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Raise unresponsive_seconds above the longest single step, or emit_message progress in between',
          'zh-cn': '将 unresponsive_seconds 设为长于最长的单个步骤，或在其间用 emit_message 报告进度',
        },
      },
      { title: { en: 'Look at the worker', 'zh-cn': '查看 worker' }, command: 'agentLightning.health.run' },
    ],
    guide: ['G-S8', 'G-S13', 'G-C9', 'G-C10', 'G-X3'],
  },
];
