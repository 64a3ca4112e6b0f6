import type { CatalogEntry } from '../../entry';

/** What an agent emits or returns that Agent Lightning cannot take. */
export const agentResultsEntries: readonly CatalogEntry[] = [
  {
    code: 'AGL-R112',
    title: { en: 'The reward is not a number', 'zh-cn': 'reward 不是数字' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'Reward must be a number, got: {type}' },
      { kind: 'text', template: 'Reward value must be a number, got: {type} for key {key}' },
    ],
    versions: 'agentlightning 0.2, 0.3',
    meaning: {
      en: 'A reward must be one number. This one was refused: the emitter raised, and unless caught the rollout failed.',
      'zh-cn': 'reward 必须是一个数字。此值被拒绝：发送函数抛出异常，若未捕获则 rollout 失败。',
    },
    causes: [
      {
        text: {
          en: 'It is a tensor, an array, a string or None from a scoring function.',
          'zh-cn': '它是评分函数返回的张量、数组、字符串或 None。',
        },
        tell: { en: 'The message names the type.', 'zh-cn': '消息中写明了类型。' },
      },
      {
        text: {
          en: 'It is a coroutine: an asynchronous scoring function was not awaited.',
          'zh-cn': '它是协程：异步评分函数没有 await。',
        },
        tell: { en: 'The type is coroutine.', 'zh-cn': '类型为 coroutine。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Convert it: float(reward), or reward.item() for a tensor',
          'zh-cn': '转换：float(reward)，张量用 reward.item()',
        },
      },
      {
        title: {
          en: 'Await the scoring function, and decide what a missing score is worth',
          'zh-cn': '对评分函数使用 await，并规定缺失分数的取值',
        },
      },
    ],
    guide: ['G-S6', 'G-C7', 'G-F7'],
  },
  {
    code: 'AGL-R113',
    title: { en: 'A reward of several parts lacks its main one', 'zh-cn': '多维 reward 缺少主项' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'When emitting a multi-dimensional reward as a dict, primary_key must be provided.' },
      { kind: 'text', template: "Primary key '{key}' not found in reward dict keys: {keys}" },
    ],
    versions: 'agentlightning 0.3',
    meaning: {
      en: 'A reward given as a dictionary needs primary_key, the part that training uses, and it must be one of its keys.',
      'zh-cn': '以字典给出的 reward 需要 primary_key，即训练所用的那一项，且必须是其中的键。',
    },
    causes: [
      {
        text: {
          en: 'primary_key was left out, or is spelt otherwise than in the dictionary.',
          'zh-cn': '没有给出 primary_key，或拼写与字典中的键不同。',
        },
        tell: { en: 'The message lists the keys.', 'zh-cn': '消息列出了所有键。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Call emit_reward({"accuracy": 1.0, "format": 0.5}, primary_key="accuracy")',
          'zh-cn': '调用 emit_reward({"accuracy": 1.0, "format": 0.5}, primary_key="accuracy")',
        },
      },
    ],
    guide: ['G-S6', 'G-C7', 'G-F7'],
  },
  {
    code: 'AGL-R114',
    title: { en: 'emit_message was given something that is no text', 'zh-cn': '传给 emit_message 的不是文本' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'Message must be a string, got: {type} Skip emit_message.' },
      { kind: 'text', template: 'Message must be a string, got: {type}' },
      { kind: 'text', template: 'Message must be a string or list of strings, got: {type}' },
    ],
    versions: 'agentlightning 0.2, 0.3',
    meaning: {
      en: 'Only strings become messages. 0.2 leaves the message out and logs this, 0.3 raises TypeError.',
      'zh-cn': '只有字符串能成为消息。0.2 会跳过该消息并记录日志，0.3 则抛出 TypeError。',
    },
    causes: [
      {
        text: {
          en: 'A dictionary, a message object of a framework or None is passed.',
          'zh-cn': '传入了字典、框架的消息对象或 None。',
        },
        tell: { en: 'The message names the type.', 'zh-cn': '消息中写明了类型。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Pass its text: message.content, json.dumps(value)',
          'zh-cn': '传入其文本：message.content、json.dumps(value)',
        },
      },
      { title: { en: 'For structured values use emit_object', 'zh-cn': '结构化的值请使用 emit_object' } },
    ],
    guide: ['G-S6', 'G-C7', 'G-F7'],
  },
  {
    code: 'AGL-R115',
    title: { en: 'emit_exception was given something that is no exception', 'zh-cn': '传给 emit_exception 的不是异常' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'low',
    shows: [{ kind: 'text', template: 'Expected a BaseException instance, got: {type}' }],
    versions: 'agentlightning 0.2, 0.3',
    meaning: {
      en: 'Only exception objects can be emitted. 0.2 leaves it out and logs this, 0.3 raises TypeError, which hides the true failure.',
      'zh-cn': '只能发送异常对象。0.2 会跳过并记录日志，0.3 则抛出 TypeError，从而掩盖真正的失败。',
    },
    causes: [
      {
        text: {
          en: 'The text of the exception is passed: emit_exception(str(e)).',
          'zh-cn': '传入的是异常的文本：emit_exception(str(e))。',
        },
        tell: { en: 'The type is str.', 'zh-cn': '类型为 str。' },
      },
      {
        text: { en: 'The class is passed, not an instance.', 'zh-cn': '传入的是类而不是实例。' },
        tell: { en: 'The type is type.', 'zh-cn': '类型为 type。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Pass the exception itself: except Exception as e: emit_exception(e)',
          'zh-cn': '传入异常本身：except Exception as e: emit_exception(e)',
        },
      },
    ],
    guide: ['G-S6', 'G-C7', 'G-F7', 'G-X1'],
  },
  {
    code: 'AGL-R116',
    title: { en: 'The reward was ignored because it is no number', 'zh-cn': 'reward 不是数字，已被忽略' },
    severity: 'warning',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'business',
    shows: [{ kind: 'text', template: 'Reward is ignored because it is not a number: {value}' }],
    versions: 'agentlightning 0.2, 0.3',
    meaning: {
      en: 'The function with @reward went on, but its reward counts as none. The rollout looks successful and teaches nothing.',
      'zh-cn': '带 @reward 的函数继续执行，但其 reward 视为没有。rollout 看似成功，却无法用于训练。',
    },
    causes: [
      {
        text: {
          en: 'The function returns a dictionary, a tuple, text or a tensor.',
          'zh-cn': '函数返回了字典、元组、文本或张量。',
        },
        tell: { en: 'The end of the message shows the value.', 'zh-cn': '消息结尾显示了该值。' },
      },
    ],
    fixes: [
      { title: { en: 'Return a float from the function with @reward', 'zh-cn': '让带 @reward 的函数返回 float' } },
    ],
    guide: ['G-S6', 'G-S13', 'G-C7', 'G-F7'],
  },
  {
    code: 'AGL-R117',
    title: { en: 'The agent returned something that is no result', 'zh-cn': 'agent 返回的内容不是有效结果' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'business',
    shows: [
      {
        kind: 'text',
        template:
          "Invalid raw result type. It's expected to be none, float, or a list of ReadableSpan or Span, but got: {type}",
      },
      {
        kind: 'text',
        template: "Invalid raw result type. It's expected to be a list of ReadableSpan or Span, but got: {types}",
      },
    ],
    versions: 'agentlightning 0.2, 0.3',
    meaning: {
      en: 'A rollout may return a number (its reward), None, or a list of spans. Anything else makes the finished work fail.',
      'zh-cn': 'rollout 可以返回数字（即 reward）、None 或 span 列表。返回其他内容会使已完成的工作失败。',
    },
    causes: [
      {
        text: { en: 'The agent returns its answer, not its reward.', 'zh-cn': 'agent 返回了答案，而不是 reward。' },
        tell: { en: 'The type is str or dict.', 'zh-cn': '类型为 str 或 dict。' },
      },
      {
        text: { en: 'The reward is a NumPy or torch number.', 'zh-cn': 'reward 是 NumPy 或 torch 的数值。' },
        tell: { en: 'The type is float32, ndarray or Tensor.', 'zh-cn': '类型为 float32、ndarray 或 Tensor。' },
      },
      {
        text: {
          en: 'An old agent returns a Rollout object or a list of messages.',
          'zh-cn': '旧的 agent 返回了 Rollout 对象或消息列表。',
        },
        tell: { en: 'The type is Rollout, or the list holds dict.', 'zh-cn': '类型为 Rollout，或列表中是 dict。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Return float(reward), or None after emit_reward',
          'zh-cn': '返回 float(reward)，或在 emit_reward 之后返回 None',
        },
      },
      {
        title: {
          en: 'Put the answer itself into a span: emit_message or emit_object',
          'zh-cn': '把答案放入 span：emit_message 或 emit_object',
        },
      },
    ],
    guide: ['G-S6', 'G-C7', 'G-F7'],
  },
  {
    code: 'AGL-R118',
    title: { en: 'The agent returned an empty list', 'zh-cn': 'agent 返回了空列表' },
    severity: 'warning',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'business',
    shows: [{ kind: 'text', template: 'The rollout returns an empty list. Please check your rollout implementation.' }],
    versions: 'agentlightning 0.2, 0.3',
    meaning: {
      en: 'An empty list means “these are all spans: none”. The spans that the tracer collected are not counted, and there is no reward.',
      'zh-cn': '空列表表示“全部 span：没有”。tracer 收集的 span 不计算在内，也没有 reward。',
    },
    causes: [
      {
        text: {
          en: 'The function returns a list that was to be filled and stayed empty.',
          'zh-cn': '函数返回了本应填充却仍为空的列表。',
        },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Return the reward as a number, or None when the tracer collects the spans',
          'zh-cn': '返回数字形式的 reward；若由 tracer 收集 span 则返回 None',
        },
      },
    ],
    guide: ['G-S6', 'G-S13', 'G-C7', 'G-F7'],
  },
  {
    code: 'AGL-R119',
    title: { en: 'A whole number or truth value was taken as reward', 'zh-cn': '整数或布尔值被用作 reward' },
    severity: 'info',
    class: 'recoverable',
    category: 'invalid-input',
    layer: 'low',
    shows: [{ kind: 'text', template: 'Reward is not a number, got: {type} Auto converting to float.' }],
    versions: 'agentlightning 0.3',
    noise: true,
    meaning: {
      en: 'The agent returned True, False or an integer. It was turned into 1.0, 0.0 or the same number. Nothing is lost.',
      'zh-cn': 'agent 返回了 True、False 或整数，已转换为 1.0、0.0 或相同的数值。没有丢失任何内容。',
    },
    causes: [
      {
        text: {
          en: 'The agent returns the outcome of a comparison, or 0 and 1.',
          'zh-cn': 'agent 返回了比较结果，或 0 和 1。',
        },
      },
    ],
    fixes: [{ title: { en: 'Return float(…) to be rid of the line', 'zh-cn': '返回 float(…) 即可消除此行' } }],
    guide: ['G-S6'],
  },
  {
    code: 'AGL-R120',
    title: { en: "The agent function's parameters are not recognised", 'zh-cn': '无法识别 agent 函数的参数' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'low',
    shows: [{ kind: 'text', template: 'does not match any known agent patterns.' }],
    versions: 'agentlightning 0.2, 0.3',
    meaning: {
      en: '@rollout looks at the names of the parameters to know what to pass, and these fit no pattern it knows.',
      'zh-cn': '@rollout 根据参数名决定传入什么，而这些参数名不符合任何已知模式。',
    },
    causes: [
      {
        text: {
          en: 'A parameter is named otherwise than task, llm, prompt_template or rollout.',
          'zh-cn': '参数名不是 task、llm、prompt_template 或 rollout。',
        },
        tell: { en: 'The message shows the signature.', 'zh-cn': '消息中显示了函数签名。' },
      },
      {
        text: { en: 'Another decorator between changes the signature.', 'zh-cn': '中间的另一个装饰器改变了签名。' },
        tell: { en: 'The signature shows *args, **kwargs.', 'zh-cn': '签名显示为 *args, **kwargs。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Name the parameters (task, llm) or (task, prompt_template), with rollout as third if wanted',
          'zh-cn': '把参数命名为 (task, llm) 或 (task, prompt_template)，需要时第三个为 rollout',
        },
      },
      { title: { en: 'Use functools.wraps in your own decorators', 'zh-cn': '在自己的装饰器中使用 functools.wraps' } },
    ],
    guide: ['G-S6', 'G-C7', 'G-F7'],
  },
  {
    code: 'AGL-R121',
    title: { en: 'An asynchronous agent was called the synchronous way', 'zh-cn': '以同步方式调用了异步 agent' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'is asynchronous. Use rollout_async instead.' },
      { kind: 'text', template: 'is synchronous. Use rollout instead.' },
    ],
    versions: 'agentlightning 0.2, 0.3',
    meaning: {
      en: 'The agent is an async function, and rollout() cannot await it.',
      'zh-cn': 'agent 是异步函数，rollout() 无法等待它。',
    },
    causes: [
      {
        text: {
          en: 'Code of yours calls agent.rollout(…) directly, for instance in a test.',
          'zh-cn': '你的代码（例如测试）直接调用了 agent.rollout(…)。',
        },
        tell: { en: 'The frame above is your own file.', 'zh-cn': '上一帧是你自己的文件。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Call it with await agent.rollout_async(…), or call the plain function',
          'zh-cn': '使用 await agent.rollout_async(…)，或直接调用原函数',
        },
      },
    ],
    guide: ['G-S6', 'G-C11'],
  },
];
