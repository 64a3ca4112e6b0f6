import type { CatalogEntry } from '../../entry';

/** Runs that succeed and are useless: what training finds missing in traces, tokens and rewards. */
export const trainingDataEntries: readonly CatalogEntry[] = [
  {
    code: 'AGL-T200',
    title: { en: 'Spans hold messages that cannot be read back', 'zh-cn': 'span 中的消息无法还原' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'serialization',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'Extracted prompt from trace is not a list: {value}' },
      { kind: 'text', template: 'Extracted completion from trace is not a list: {value}' },
      { kind: 'text', template: 'Extracted request from trace is not a dict: {value}' },
      { kind: 'text', template: 'Extracted response from trace is not a dict: {value}' },
    ],
    meaning: {
      en: "TraceToMessages rebuilds conversations from the gen_ai.… attributes of spans, and this span's are not numbered as expected. The whole trace is not used.",
      'zh-cn':
        'TraceToMessages 根据 span 的 gen_ai.… 属性还原对话，而此 span 的编号与预期不符。整个 trace 不会被使用。',
    },
    causes: [
      {
        text: {
          en: 'Another instrumentation wrote the span, in a form of its own.',
          'zh-cn': 'span 由其他插桩以自己的格式写入。',
        },
        tell: {
          en: "The span's attributes look different from those of openai.chat.completion.",
          'zh-cn': '该 span 的属性与 openai.chat.completion 的不同。',
        },
      },
      {
        text: {
          en: "Code of one's own set an attribute that begins with gen_ai.prompt.",
          'zh-cn': '自己的代码设置了以 gen_ai.prompt 开头的属性。',
        },
      },
    ],
    fixes: [
      {
        title: { en: 'Look at the attributes of the span', 'zh-cn': '查看该 span 的属性' },
        command: 'agentLightning.timeline.open',
      },
      { title: { en: 'Use one instrumentation for model calls only', 'zh-cn': '只使用一种模型调用插桩' } },
    ],
    guide: ['G-S7', 'G-S13', 'G-C6', 'G-C7', 'G-F7'],
  },
  {
    code: 'AGL-T201',
    title: { en: 'A recorded message has no role', 'zh-cn': '记录的某条消息没有 role' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'serialization',
    layer: 'low',
    shows: [
      { kind: 'exception', type: 'KeyError', message: "'role'", frames: ['agentlightning/adapter/messages.py'] },
      { kind: 'text', template: "KeyError: 'role'", with: ['agentlightning/adapter/messages.py'] },
    ],
    versions: 'agentlightning 0.3',
    meaning: {
      en: 'TraceToMessages met a message without a role, as some instrumentations write for several turns or tool calls. The trace of this rollout is not used.',
      'zh-cn':
        'TraceToMessages 遇到没有 role 的消息，某些插桩在多轮对话或工具调用时会这样写。该 rollout 的 trace 不会被使用。',
    },
    causes: [
      {
        text: {
          en: 'The conversation has several turns or tool results: a known fault of 0.3.',
          'zh-cn': '对话有多轮或含工具结果：这是 0.3 的已知缺陷。',
        },
        tell: { en: 'Rollouts with a single question work.', 'zh-cn': '只有一个问题的 rollout 正常。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'See what the span holds below gen_ai.prompt.',
          'zh-cn': '查看 span 中 gen_ai.prompt. 之下的内容',
        },
        command: 'agentLightning.timeline.open',
      },
      {
        title: { en: 'See the issue', 'zh-cn': '查看该问题' },
        link: 'https://github.com/microsoft/agent-lightning/issues/425',
      },
    ],
    guide: ['G-S7', 'G-S13', 'G-C6', 'G-C7', 'G-F6', 'G-F7'],
  },
  {
    code: 'AGL-T202',
    title: { en: 'A rollout brought nothing to train on', 'zh-cn': 'rollout 没有产生可训练的数据' },
    severity: 'warning',
    class: 'unrecoverable',
    category: 'inconsistency',
    layer: 'business',
    shows: [
      { kind: 'text', template: 'Warning: Length of triplets is 0 for rollout {rollout_id}.' },
      { kind: 'text', template: 'Warning: Triplet is None for rollout {rollout_id}.' },
      { kind: 'text', template: 'Warning: No triplets found for training rollout {rollout_id}, skipping.' },
      { kind: 'text', template: 'Warning: No triplets found for test rollout {rollout_id}.' },
    ],
    meaning: {
      en: 'No recorded model call of this rollout could be made into prompt, answer and reward. The rollout counts as done and teaches nothing.',
      'zh-cn': '该 rollout 中没有可组成“提示词、应答、reward”的模型调用记录。它算作完成，但没有训练价值。',
    },
    causes: [
      {
        text: {
          en: 'The agent did not call the model through the address of the resource.',
          'zh-cn': 'agent 没有通过资源中的地址调用模型。',
        },
        tell: { en: 'Its base_url is fixed in the code.', 'zh-cn': '其 base_url 写死在代码中。' },
      },
      {
        text: {
          en: "The calls are recorded under another name: LangChain's structured output writes chat_model.llm.",
          'zh-cn': '调用以其他名称记录：LangChain 的结构化输出写为 chat_model.llm。',
        },
        tell: {
          en: 'The timeline shows model spans, but none is called openai.chat.completion.',
          'zh-cn': '时间线上有模型 span，但没有名为 openai.chat.completion 的。',
        },
      },
      {
        text: { en: 'No span reached the store.', 'zh-cn': '没有 span 到达 store。' },
        tell: {
          en: 'The timeline of the rollout is empty; see AGL-O001.',
          'zh-cn': '该 rollout 的时间线为空；参见 AGL-O001。',
        },
      },
      {
        text: {
          en: 'agent_match or llm_call_match of the adapter filter everything.',
          'zh-cn': 'adapter 的 agent_match 或 llm_call_match 过滤掉了全部。',
        },
        tell: { en: 'The names on the timeline do not match the pattern.', 'zh-cn': '时间线上的名称与该模式不符。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Open the rollout on the timeline and look for model spans',
          'zh-cn': '在时间线上打开该 rollout，查找模型 span',
        },
        command: 'agentLightning.timeline.open',
      },
      {
        title: {
          en: 'Take base_url and model from the resource: llm.get_base_url(rollout_id, attempt_id), llm.model',
          'zh-cn': '从资源获取 base_url 和 model：llm.get_base_url(rollout_id, attempt_id)、llm.model',
        },
      },
    ],
    guide: ['G-S13', 'G-S7', 'G-C6', 'G-C8', 'G-F8'],
  },
  {
    code: 'AGL-T203',
    title: { en: 'A rollout ended without a reward', 'zh-cn': 'rollout 结束时没有 reward' },
    severity: 'warning',
    class: 'unrecoverable',
    category: 'inconsistency',
    layer: 'business',
    shows: [
      { kind: 'text', template: 'Warning: Reward is None for rollout {rollout_id}, will be auto-set to {value}.' },
      { kind: 'text', template: 'Reward is None for rollout {rollout_id}, please check the reward function.' },
    ],
    meaning: {
      en: 'Training needs a number for each rollout. A made-up one is used instead, or the test run stops.',
      'zh-cn': '训练需要每个 rollout 有一个数值。系统会使用替代值，或测试运行停止。',
    },
    causes: [
      {
        text: {
          en: 'The agent returns None on some path and emits no reward.',
          'zh-cn': 'agent 在某条路径上返回 None，且没有发出 reward。',
        },
        tell: { en: 'It happens for some inputs only.', 'zh-cn': '只在部分输入下发生。' },
      },
      {
        text: {
          en: 'The reward was emitted outside of the rollout, or its span was lost.',
          'zh-cn': 'reward 在 rollout 之外发出，或其 span 丢失。',
        },
        tell: { en: 'The timeline of the rollout shows no reward.', 'zh-cn': '该 rollout 的时间线上没有 reward。' },
      },
    ],
    fixes: [
      { title: { en: 'Return a float from the agent on every path', 'zh-cn': '让 agent 的每条路径都返回 float' } },
    ],
    guide: ['G-S13', 'G-S6', 'G-C7', 'G-F7'],
  },
  {
    code: 'AGL-T204',
    title: { en: 'Model calls were recorded without token ids', 'zh-cn': '模型调用的记录中没有 token id' },
    severity: 'warning',
    class: 'unrecoverable',
    category: 'inconsistency',
    layer: 'business',
    shows: [
      { kind: 'text', template: 'Skipping LLM call with unrecorded token IDs: {triplet}' },
      { kind: 'text', template: 'contains empty response: {triplets}', with: ['Warning: Rollout'] },
      { kind: 'text', template: 'contains empty prompt: {triplets}', with: ['Warning: Rollout'] },
    ],
    meaning: {
      en: 'Training needs the numbers of the tokens, not only the text. These calls are of no use to it.',
      'zh-cn': '训练需要 token 的编号，而不仅是文本。这些调用无法使用。',
    },
    causes: [
      {
        text: {
          en: 'The model server does not return them: vLLM older than 0.10.2, SGLang, or a provider on the internet.',
          'zh-cn': '模型服务器没有返回：低于 0.10.2 的 vLLM、SGLang 或互联网服务商。',
        },
        tell: { en: 'Spans lack prompt_token_ids.', 'zh-cn': 'span 中没有 prompt_token_ids。' },
      },
      {
        text: {
          en: 'AgentOps was not patched, because its version is not supported.',
          'zh-cn': 'AgentOps 版本不受支持，未能打补丁。',
        },
        tell: {
          en: '“Failed to instrument agentops” stands at the start of the log.',
          'zh-cn': '日志开头有“Failed to instrument agentops”。',
        },
      },
      {
        text: { en: 'The call was streamed.', 'zh-cn': '该调用使用了流式输出。' },
        tell: { en: 'The agent uses stream=True.', 'zh-cn': 'agent 使用了 stream=True。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Use vLLM 0.10.2 or newer through the LLM proxy, without streaming',
          'zh-cn': '通过 LLM 代理使用 vLLM 0.10.2 或更高版本，不使用流式输出',
        },
      },
    ],
    guide: ['G-S13', 'G-S1', 'G-C6', 'G-C8', 'G-F6', 'G-F8'],
  },
  {
    code: 'AGL-T205',
    title: { en: 'A training batch is empty', 'zh-cn': '训练批次为空' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'inconsistency',
    layer: 'low',
    shows: [{ kind: 'text', template: 'cannot reshape tensor of 0 elements into shape {shape}' }],
    meaning: {
      en: 'All rollouts of the batch were left out, so the tensor has nothing in it. The mistake is in the traces, not in the shape.',
      'zh-cn': '批次中的所有 rollout 都被排除，tensor 中没有内容。问题在于 trace，而不是形状。',
    },
    causes: [
      {
        text: { en: 'No call has token ids.', 'zh-cn': '没有任何调用带有 token id。' },
        tell: {
          en: '“unrecorded token IDs” or “Length of triplets is 0” stands above.',
          'zh-cn': '上方有“unrecorded token IDs”或“Length of triplets is 0”。',
        },
      },
      {
        text: {
          en: 'All prompts are longer than max_prompt_length and were dropped.',
          'zh-cn': '所有提示词都超过 max_prompt_length 而被丢弃。',
        },
        tell: { en: 'The triplets are there, and their prompts are long.', 'zh-cn': 'triplet 存在，且提示词很长。' },
      },
      {
        text: {
          en: 'agent_match or llm_call_match filter everything.',
          'zh-cn': 'agent_match 或 llm_call_match 过滤掉了全部。',
        },
        tell: { en: 'The names on the timeline do not match.', 'zh-cn': '时间线上的名称与之不符。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Open a rollout of the batch on the timeline: model spans? token ids? length?',
          'zh-cn': '在时间线上打开该批次的某个 rollout：有模型 span 吗？有 token id 吗？长度多少？',
        },
        command: 'agentLightning.timeline.open',
      },
      {
        title: {
          en: 'Raise data.max_prompt_length, or shorten the prompts',
          'zh-cn': '提高 data.max_prompt_length，或缩短提示词',
        },
      },
    ],
    guide: ['G-S13', 'G-S7', 'G-C7', 'G-C8', 'G-F7', 'G-F8'],
  },
  {
    code: 'AGL-T206',
    title: { en: 'Token ids were recorded as text', 'zh-cn': 'token id 被记录成了文本' },
    severity: 'warning',
    class: 'unrecoverable',
    category: 'serialization',
    layer: 'low',
    shows: [{ kind: 'text', template: 'Attribute {key} is found but is not a list of integers: {value}' }],
    versions: 'agentlightning 0.3',
    meaning: {
      en: 'The numbers of the tokens are there, but not as numbers, so this call is not used for training.',
      'zh-cn': 'token 编号存在，但不是数字，因此该调用不会用于训练。',
    },
    causes: [
      {
        text: {
          en: 'A tracer or exporter turned lists into text.',
          'zh-cn': 'tracer 或 exporter 把列表转换成了文本。',
        },
        tell: { en: 'The value in the message begins with a quote.', 'zh-cn': '消息中的值以引号开头。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Use the tracers of agentlightning, in the version of this run',
          'zh-cn': '使用与本次运行版本一致的 agentlightning tracer',
        },
      },
    ],
    guide: ['G-S7', 'G-C6', 'G-F6'],
  },
  {
    code: 'AGL-T207',
    title: { en: 'The model server returned no log-probabilities', 'zh-cn': '模型服务器没有返回 logprob' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'inconsistency',
    layer: 'low',
    shows: [{ kind: 'text', template: 'bypass_mode requires finite rollout_log_probs everywhere' }],
    versions: 'agentlightning 1.0',
    meaning: {
      en: 'The trainer takes over the probabilities that the model server computed, and some are missing or not finite. The step stops.',
      'zh-cn': '训练器直接使用模型服务器计算的概率，而其中有缺失或非有限值。该步骤停止。',
    },
    causes: [
      {
        text: {
          en: 'The calls were made in mode val, or the server does not return logprobs.',
          'zh-cn': '调用使用了 val 模式，或服务器没有返回 logprob。',
        },
        tell: { en: 'Events lack logprobs.', 'zh-cn': '事件中没有 logprob。' },
      },
      {
        text: { en: 'Failed calls stand in the batch with empty answers.', 'zh-cn': '批次中有应答为空的失败调用。' },
        tell: { en: 'Events with status error are among them.', 'zh-cn': '其中有 status 为 error 的事件。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Set include_log_probs: true, and let training calls go through …/mode/train/…',
          'zh-cn': '设置 include_log_probs: true，并让训练调用走 …/mode/train/…',
        },
      },
    ],
    guide: ['G-S13', 'G-C6', 'G-C7', 'G-F7'],
  },
  {
    code: 'AGL-T208',
    title: { en: 'An attempt has no spans to make training data of', 'zh-cn': 'attempt 没有可用于训练的 span' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'inconsistency',
    layer: 'business',
    shows: [{ kind: 'text', template: 'No spans provided to create TraceTree.' }],
    meaning: {
      en: 'The adapter was given an empty trace. Nothing of this attempt reached the store.',
      'zh-cn': 'adapter 收到的是空 trace。该 attempt 的内容没有到达 store。',
    },
    causes: [
      {
        text: {
          en: 'The installed OpenTelemetry does not work with agentlightning 0.3.',
          'zh-cn': '所装的 OpenTelemetry 与 agentlightning 0.3 不兼容。',
        },
        tell: {
          en: 'It happens for every attempt; the health check names AGL-I005.',
          'zh-cn': '每个 attempt 都如此；健康检查报告 AGL-I005。',
        },
      },
      {
        text: { en: 'The attempt failed before its first step.', 'zh-cn': 'attempt 在第一步之前就失败。' },
        tell: { en: 'It is failed, and only this one is concerned.', 'zh-cn': '其状态为 failed，且只有它如此。' },
      },
    ],
    fixes: [{ title: { en: 'Run the health check', 'zh-cn': '运行健康检查' }, command: 'agentLightning.health.run' }],
    guide: ['G-S13', 'G-S7', 'G-C8', 'G-F8'],
  },
  {
    code: 'AGL-T209',
    title: { en: 'The top of the trace is missing', 'zh-cn': 'trace 缺少顶层 span' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'inconsistency',
    layer: 'low',
    shows: [{ kind: 'text', template: 'No root spans found in the trace.' }],
    meaning: {
      en: 'Every span names a parent that is not there, so no tree can be made of them.',
      'zh-cn': '每个 span 都指向不存在的父 span，无法构成树。',
    },
    causes: [
      {
        text: {
          en: 'The root span was lost or has not ended yet: it is sent last.',
          'zh-cn': '根 span 丢失或尚未结束：它最后才发送。',
        },
        tell: {
          en: 'The process was killed, or the attempt is still running.',
          'zh-cn': '进程被终止，或 attempt 仍在运行。',
        },
      },
      {
        text: {
          en: 'The parent belongs to another process that sends its spans elsewhere.',
          'zh-cn': '父 span 属于另一个把 span 发往别处的进程。',
        },
        tell: { en: 'The agent is called by a traced web service.', 'zh-cn': 'agent 由另一个被追踪的 Web 服务调用。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Wait for the end of the attempt before reading its trace',
          'zh-cn': '等 attempt 结束后再读取其 trace',
        },
      },
      {
        title: { en: 'Look at the parents on the timeline', 'zh-cn': '在时间线上查看父级' },
        command: 'agentLightning.timeline.open',
      },
    ],
    guide: ['G-S13', 'G-S7', 'G-C4', 'G-C8', 'G-F8'],
  },
  {
    code: 'AGL-T210',
    title: { en: 'A reward was written by an older agentlightning', 'zh-cn': 'reward 由较旧的 agentlightning 写入' },
    severity: 'warning',
    class: 'unrecoverable',
    category: 'dependency-conflict',
    layer: 'low',
    shows: [
      {
        kind: 'text',
        template:
          'Extracted reward {reward} from a legacy version of reward span. You might have inconsistent agent-lightning versions.',
      },
    ],
    versions: 'agentlightning 0.3',
    meaning: {
      en: 'The reward was understood, but runner and algorithm seem to run different versions. Other things may not be understood.',
      'zh-cn': 'reward 已被识别，但 runner 与算法似乎使用不同版本。其他内容可能无法识别。',
    },
    causes: [
      {
        text: { en: 'Runner and algorithm use different environments.', 'zh-cn': 'runner 与算法使用不同的环境。' },
        tell: { en: '`pip show agentlightning` differs.', 'zh-cn': '`pip show agentlightning` 的结果不同。' },
      },
    ],
    fixes: [
      {
        title: { en: 'Install the same version on both sides', 'zh-cn': '在两侧安装相同版本' },
        terminal: 'pip show agentlightning',
      },
    ],
    guide: ['G-S1', 'G-S13', 'G-C6', 'G-F6'],
  },
  {
    code: 'AGL-T211',
    title: { en: 'A whole training step has no data', 'zh-cn': '整个训练步骤没有数据' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'inconsistency',
    layer: 'business',
    shows: [{ kind: 'text', template: 'get_train_data_batch emitted zero training rows.' }],
    versions: 'agentlightning 1.0',
    meaning: {
      en: 'Every rollout of the step failed or lacks token ids. The trainer stops.',
      'zh-cn': '该步骤的所有 rollout 都失败或缺少 token id。训练器停止。',
    },
    causes: [
      {
        text: {
          en: 'The agents failed: a wrong model name, no answer from the model, an exception in the agent.',
          'zh-cn': 'agent 失败：模型名错误、模型没有应答或 agent 抛出异常。',
        },
        tell: {
          en: '“No triplets found” stands above for each rollout, and their error_message names the reason.',
          'zh-cn': '上方每个 rollout 都有“No triplets found”，其 error_message 指出原因。',
        },
      },
      {
        text: { en: 'The model server returns no token ids.', 'zh-cn': '模型服务器没有返回 token id。' },
        tell: { en: 'Events are there, and their token ids are empty.', 'zh-cn': '有事件，但 token id 为空。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Look at one rollout: its state, error_message and events',
          'zh-cn': '查看某个 rollout：状态、error_message 和事件',
        },
      },
      {
        title: {
          en: "Look at the controller's output for tracebacks of agents",
          'zh-cn': '在 controller 输出中查找 agent 的 traceback',
        },
      },
    ],
    guide: ['G-S13', 'G-C8', 'G-C9', 'G-F8'],
  },
];
