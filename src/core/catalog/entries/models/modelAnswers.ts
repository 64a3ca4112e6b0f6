import type { CatalogEntry } from '../../entry';

/** Answers of a model that are failures: cut, empty, or not the JSON that was asked for. */
export const modelAnswersEntries: readonly CatalogEntry[] = [
  {
    code: 'AGL-M360',
    title: { en: 'The answer was cut off at the token limit', 'zh-cn': '回答因达到 token 上限而被截断' },
    severity: 'error',
    class: 'recoverable',
    category: 'invalid-input',
    layer: 'interface',
    shows: [
      { kind: 'text', template: 'Could not parse response content as the length limit was reached' },
      { kind: 'text', template: 'The output is incomplete due to a max_tokens length limit' },
      { kind: 'text', template: 'Response was truncated because it reached the max_tokens limit' },
      { kind: 'text', template: 'the response was cut off by max_tokens' },
    ],
    meaning: {
      en: 'The model had not finished when max_tokens was reached, so the structured answer cannot be read.',
      'zh-cn': '达到 max_tokens 时模型尚未写完，因此无法解析结构化回答。',
    },
    causes: [
      {
        text: { en: 'max_tokens is too small for the answer.', 'zh-cn': 'max_tokens 对该回答来说太小。' },
        tell: {
          en: 'completion_tokens in the message equals the limit, and the text is sensible up to its end.',
          'zh-cn': '消息中的 completion_tokens 等于上限，且文本到末尾都合理。',
        },
      },
      {
        text: { en: 'A reasoning model spent the tokens on thinking.', 'zh-cn': '推理模型把 token 用在了思考上。' },
        tell: {
          en: 'reasoning_tokens is large, or the text is still inside <think>.',
          'zh-cn': 'reasoning_tokens 很大，或文本仍在 <think> 中。',
        },
      },
      {
        text: { en: 'The model repeats itself without end.', 'zh-cn': '模型不断重复。' },
        tell: { en: 'The end of the text repeats one phrase.', 'zh-cn': '文本末尾重复同一句话。' },
      },
    ],
    fixes: [
      {
        title: { en: 'Look at the answer and its finish reason', 'zh-cn': '查看回答及其 finish reason' },
        command: 'agentLightning.timeline.open',
      },
      {
        title: {
          en: 'Raise max_tokens (max_completion_tokens for reasoning models)',
          'zh-cn': '调大 max_tokens（推理模型为 max_completion_tokens）',
        },
      },
      {
        title: {
          en: 'Ask for shorter answers, and check finish_reason == "length" before parsing',
          'zh-cn': '要求更短的回答，并在解析前检查 finish_reason == "length"',
        },
      },
    ],
    guide: ['G-S6', 'G-C7', 'G-F7', 'G-X2', 'G-X3'],
  },
  {
    code: 'AGL-M366',
    title: { en: 'The arguments of a tool call are not valid JSON', 'zh-cn': '工具调用的参数不是有效的 JSON' },
    severity: 'error',
    class: 'recoverable',
    category: 'serialization',
    layer: 'low',
    shows: [
      {
        kind: 'exception',
        type: 'JSONDecodeError',
        message: 'Expecting',
        frames: ['json.loads(', 'function.arguments'],
      },
      {
        kind: 'exception',
        type: 'JSONDecodeError',
        message: 'Expecting property name enclosed in double quotes',
        frames: ['function.arguments'],
      },
      {
        kind: 'exception',
        type: 'JSONDecodeError',
        message: 'Expecting value: line 1 column 1 (char 0)',
        frames: ['function.arguments'],
      },
      {
        kind: 'exception',
        type: 'JSONDecodeError',
        message: 'Unterminated string starting at: line',
        frames: ['function.arguments'],
      },
      {
        kind: 'exception',
        type: 'JSONDecodeError',
        message: 'Extra data: line',
        frames: ['json.loads(', 'function.arguments'],
      },
      { kind: 'exception', type: 'JSONDecodeError', message: 'Invalid', frames: ['json.loads(', 'function.arguments'] },
      { kind: 'text', template: 'Invalid JSON input for tool {tool}' },
      { kind: 'text', template: 'are not valid JSON. Received JSONDecodeError' },
      { kind: 'text', template: 'Error in extracting tool call from response.' },
    ],
    meaning: {
      en: 'The model called a tool and wrote arguments that cannot be parsed. The tool was not run.',
      'zh-cn': '模型调用了工具，但写出的参数无法解析，工具没有运行。',
    },
    causes: [
      {
        text: {
          en: 'The model is small, or its tool format is not the one that the server parses.',
          'zh-cn': '模型较小，或其工具格式与服务器的解析器不符。',
        },
        tell: {
          en: 'It happens often with this model and not with another.',
          'zh-cn': '使用此模型时经常出现，换模型则没有。',
        },
      },
      {
        text: { en: 'The arguments were cut off at max_tokens.', 'zh-cn': '参数在 max_tokens 处被截断。' },
        tell: { en: 'finish_reason of the call is “length”.', 'zh-cn': '该次调用的 finish_reason 为“length”。' },
      },
      {
        text: {
          en: 'The arguments are an empty text for a tool without parameters.',
          'zh-cn': '无参数工具的 arguments 是空字符串。',
        },
        tell: { en: 'The tool takes no parameters.', 'zh-cn': '该工具没有参数。' },
      },
    ],
    fixes: [
      {
        title: { en: 'Look at the tool call in the timeline', 'zh-cn': '在时间线中查看该工具调用' },
        command: 'agentLightning.timeline.open',
      },
      {
        title: {
          en: 'Parse with care: json.loads(call.function.arguments or "{}"), and answer the model with the error so that it can try again',
          'zh-cn': '谨慎解析：json.loads(call.function.arguments or "{}")，并把错误作为工具结果返回给模型让它重试',
        },
      },
      {
        title: {
          en: "With vLLM: use the --tool-call-parser of the model's family",
          'zh-cn': '使用 vLLM 时：选用该模型系列的 --tool-call-parser',
        },
      },
    ],
    guide: ['G-S7', 'G-S6', 'G-C7', 'G-F7', 'G-X2'],
  },
  {
    code: 'AGL-M367',
    title: { en: 'The model called a tool that does not exist', 'zh-cn': '模型调用了不存在的工具' },
    severity: 'error',
    class: 'recoverable',
    category: 'not-found',
    layer: 'low',
    shows: [
      { kind: 'text', template: "Model tried to call unavailable tool '{tool}'" },
      { kind: 'text', template: 'Tool {tool} not found in agent {agent}', with: ['ModelBehaviorError'] },
      { kind: 'text', template: 'is not a valid tool, try one of [' },
      { kind: 'text', template: "Error: The tool '{tool}' is not available." },
      { kind: 'text', template: 'Unknown tool name: {tool}', with: ['Available tools'] },
      { kind: 'exception', type: 'KeyError', frames: ['function.name'] },
    ],
    meaning: {
      en: 'The name in the tool call is none of the tools that the program knows.',
      'zh-cn': '工具调用中的名称不是程序已知的工具。',
    },
    causes: [
      {
        text: {
          en: 'The model made the name up, or put something before or behind it (functions.search).',
          'zh-cn': '模型编造了名称，或加了前后缀（functions.search）。',
        },
        tell: { en: 'The name in the message is close to a real one.', 'zh-cn': '消息中的名称与真实名称相近。' },
      },
      {
        text: {
          en: 'The tool is described to the model and missing in the table that runs it.',
          'zh-cn': '工具已描述给模型，但执行表中没有。',
        },
        tell: { en: 'The name stands in the tools of the request.', 'zh-cn': '该名称出现在请求的 tools 中。' },
      },
      {
        text: {
          en: 'A hand-over to another agent is called as a tool, or the other way round.',
          'zh-cn': '把移交给其他 agent 当作工具调用，或反之。',
        },
        tell: { en: 'The name is that of an agent.', 'zh-cn': '该名称是某个 agent 的名称。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Compare the call with the tools of the request in the timeline',
          'zh-cn': '在时间线中对比该调用与请求中的 tools',
        },
        command: 'agentLightning.timeline.open',
      },
      {
        title: {
          en: 'Answer an unknown name with a tool message that lists the real ones, instead of raising',
          'zh-cn': '遇到未知名称时，用列出真实工具的 tool 消息回应，而不是抛出异常',
        },
      },
    ],
    guide: ['G-S5', 'G-S6', 'G-C7', 'G-F7', 'G-X2'],
  },
  {
    code: 'AGL-M368',
    title: { en: 'The model called a tool with wrong arguments', 'zh-cn': '模型用错误的参数调用了工具' },
    severity: 'error',
    class: 'recoverable',
    category: 'invalid-input',
    layer: 'low',
    shows: [
      { kind: 'exception', type: 'TypeError', message: 'got an unexpected keyword argument', frames: ['(**arg'] },
      {
        kind: 'exception',
        type: 'TypeError',
        message: 'got an unexpected keyword argument',
        frames: ['(**json.loads('],
      },
      {
        kind: 'exception',
        type: 'TypeError',
        message: 'missing {count:int} required positional argument',
        frames: ['(**json.loads('],
      },
      {
        kind: 'exception',
        type: 'TypeError',
        message: 'missing {count:int} required positional argument',
        frames: ['(**arg'],
      },
      {
        kind: 'exception',
        type: 'TypeError',
        message: 'missing {count:int} required keyword-only argument',
        frames: ['(**arg'],
      },
      { kind: 'text', template: "Error invoking tool '{tool}' with kwargs" },
      { kind: 'text', template: 'Error executing tool {tool}: {count:int} validation error' },
    ],
    meaning: {
      en: "The program passed the model's arguments straight to the function, and they do not fit its parameters.",
      'zh-cn': '程序把模型给出的参数直接传给函数，而它们与函数参数不符。',
    },
    causes: [
      {
        text: { en: 'The model left an argument out or invented one.', 'zh-cn': '模型漏掉或编造了参数。' },
        tell: {
          en: 'The schema of the tool in the request names others.',
          'zh-cn': '请求中该工具的 schema 是其他参数名。',
        },
      },
      {
        text: {
          en: 'The schema shown to the model is not that of the function any more.',
          'zh-cn': '给模型看的 schema 与函数已不一致。',
        },
        tell: { en: "The schema differs from the function's signature.", 'zh-cn': 'schema 与函数签名不同。' },
      },
    ],
    fixes: [
      {
        title: { en: 'Compare the call with the schema in the timeline', 'zh-cn': '在时间线中对比该调用与 schema' },
        command: 'agentLightning.timeline.open',
      },
      {
        title: {
          en: 'Check the arguments against the schema first, and answer the model with what is wrong',
          'zh-cn': '先按 schema 检查参数，并把错误告诉模型',
        },
      },
    ],
    guide: ['G-S6', 'G-C7', 'G-F7', 'G-X2'],
  },
  {
    code: 'AGL-M369',
    title: { en: "The model's answer has no text", 'zh-cn': '模型的回答没有文本' },
    severity: 'error',
    class: 'recoverable',
    category: 'invalid-input',
    layer: 'low',
    shows: [
      { kind: 'exception', type: 'TypeError', message: "'NoneType'", frames: ['message.content'] },
      {
        kind: 'exception',
        type: 'AttributeError',
        message: "'NoneType' object has no attribute",
        frames: ['message.content'],
      },
      { kind: 'exception', type: 'TypeError', message: 'not NoneType', frames: ['message.content'] },
      { kind: 'exception', type: 'TypeError', message: "got 'NoneType'", frames: ['message.content'] },
      { kind: 'text', template: 'The `response.text` quick accessor requires the response to contain a valid `Part`' },
      { kind: 'text', template: 'Invalid response from LLM call - None or empty.' },
    ],
    meaning: {
      en: 'content is None, and the code uses it as text. That is a legal answer: the model called a tool, refused, or wrote nothing.',
      'zh-cn': 'content 为 None，而代码把它当作文本使用。这是合法的回答：模型调用了工具、拒绝了，或什么也没写。',
    },
    causes: [
      {
        text: { en: 'The answer is a tool call, and its text is empty.', 'zh-cn': '回答是工具调用，文本为空。' },
        tell: { en: 'finish_reason is “tool_calls”.', 'zh-cn': 'finish_reason 为“tool_calls”。' },
      },
      {
        text: {
          en: 'All tokens went into reasoning, or the filter removed the text.',
          'zh-cn': 'token 全部用于推理，或文本被过滤。',
        },
        tell: {
          en: 'finish_reason is “length” or “content_filter”; vLLM puts reasoning into reasoning_content.',
          'zh-cn': 'finish_reason 为“length”或“content_filter”；vLLM 把推理放在 reasoning_content 中。',
        },
      },
    ],
    fixes: [
      {
        title: { en: 'Look at the answer and its finish reason', 'zh-cn': '查看回答及其 finish reason' },
        command: 'agentLightning.timeline.open',
      },
      {
        title: {
          en: 'Look at tool_calls first, and use content or "" where text is needed',
          'zh-cn': '先处理 tool_calls，需要文本时使用 content or ""',
        },
      },
    ],
    guide: ['G-S6', 'G-C7', 'G-F7', 'G-X2'],
  },
];
