import type { CatalogEntry } from '../../entry';

/** Answers of a model in another form than the code or the framework reads. */
export const modelAnswersFormsEntries: readonly CatalogEntry[] = [
  {
    code: 'AGL-M370',
    title: { en: "The model server's answer has no choices", 'zh-cn': '模型服务器的应答没有 choices' },
    severity: 'error',
    class: 'recoverable',
    category: 'invalid-input',
    layer: 'low',
    shows: [
      {
        kind: 'exception',
        type: 'TypeError',
        message: "'NoneType' object is not subscriptable",
        frames: ['.choices[0]'],
      },
      { kind: 'exception', type: 'TypeError', message: "'NoneType' object is not iterable", frames: ['.choices'] },
      { kind: 'exception', type: 'KeyError', message: "'choices'" },
      { kind: 'exception', type: 'TypeError', message: 'null value for `choices`' },
      { kind: 'text', template: 'Received response with null value for `choices`' },
      {
        kind: 'text',
        template: "Cannot read properties of undefined (reading '0')",
        with: ['choices[0]'],
        without: ['tool_calls['],
      },
    ],
    meaning: {
      en: 'The server answered with status 200 or the code did not look at the status, and the body is not a completion. Usually it holds an error.',
      'zh-cn': '服务器以 200 应答，或代码没有检查状态码，而响应体不是补全结果，通常是错误信息。',
    },
    causes: [
      {
        text: {
          en: 'A gateway (OpenRouter and others) reports an error of the provider inside a normal answer.',
          'zh-cn': '网关（如 OpenRouter）在正常应答中报告了服务商的错误。',
        },
        tell: { en: 'Printed, the answer has an “error” field.', 'zh-cn': '打印应答可见“error”字段。' },
      },
      {
        text: {
          en: 'The code posts the request itself and does not check the status.',
          'zh-cn': '代码自行发送请求且没有检查状态码。',
        },
        tell: {
          en: 'The code uses requests or httpx and `["choices"]`.',
          'zh-cn': '代码使用 requests 或 httpx 以及 `["choices"]`。',
        },
      },
      {
        text: {
          en: "The answer is of another interface, such as Ollama's /api/chat or the Responses API.",
          'zh-cn': '应答来自其他接口，如 Ollama 的 /api/chat 或 Responses API。',
        },
        tell: { en: 'It has “message” or “output” instead.', 'zh-cn': '应答中是“message”或“output”。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Print the answer before it is used: print(response)',
          'zh-cn': '使用前先打印应答：print(response)',
        },
      },
      {
        title: {
          en: 'Check the status, and raise with the body when “error” is in it',
          'zh-cn': '检查状态码，若响应体含“error”则带上它抛出异常',
        },
      },
    ],
    guide: ['G-S6', 'G-C7', 'G-F7', 'G-X2'],
  },
  {
    code: 'AGL-M371',
    title: { en: 'The list of choices is empty', 'zh-cn': 'choices 列表为空' },
    severity: 'error',
    class: 'recoverable',
    category: 'invalid-input',
    layer: 'low',
    shows: [
      { kind: 'exception', type: 'IndexError', message: 'list index out of range', frames: ['.choices[0]'] },
      { kind: 'exception', type: 'IndexError', message: 'list index out of range', frames: ['["choices"][0]'] },
    ],
    meaning: {
      en: 'The code takes the first choice of an answer or of a piece of a stream that has none.',
      'zh-cn': '代码取第一个 choice，而该应答或流的片段中没有。',
    },
    causes: [
      {
        text: {
          en: "It is a stream: the last piece carries only the usage, and the first of Azure only the filter's result.",
          'zh-cn': '这是流式输出：最后一个片段只有 usage，Azure 的第一个片段只有过滤结果。',
        },
        tell: {
          en: 'The frame says chunk.choices, and stream=True.',
          'zh-cn': '堆栈帧中是 chunk.choices，且 stream=True。',
        },
      },
      {
        text: {
          en: 'The server answered without a choice because of a filter or an error.',
          'zh-cn': '服务器因过滤或错误没有返回 choice。',
        },
        tell: {
          en: 'There is no stream; the printed answer shows why.',
          'zh-cn': '不是流式输出；打印应答可看到原因。',
        },
      },
    ],
    fixes: [
      {
        title: {
          en: 'In the loop over a stream: if not chunk.choices: continue',
          'zh-cn': '在流式循环中：if not chunk.choices: continue',
        },
      },
      { title: { en: 'Otherwise print the answer before it is used', 'zh-cn': '否则在使用前先打印应答' } },
    ],
    guide: ['G-S6', 'G-C7', 'G-F7'],
  },
  {
    code: 'AGL-M372',
    title: { en: 'The model did not call a tool', 'zh-cn': '模型没有调用工具' },
    severity: 'error',
    class: 'recoverable',
    category: 'invalid-input',
    layer: 'low',
    shows: [
      { kind: 'text', template: "Cannot read properties of undefined (reading '0')", with: ['tool_calls['] },
      { kind: 'text', template: "Cannot read properties of null (reading '0')", with: ['tool_calls['] },
      {
        kind: 'exception',
        type: 'TypeError',
        message: "'NoneType' object is not subscriptable",
        frames: ['.tool_calls[0]'],
      },
      { kind: 'exception', type: 'TypeError', message: "'NoneType' object is not iterable", frames: ['.tool_calls'] },
      { kind: 'exception', type: 'IndexError', message: 'list index out of range', frames: ['.tool_calls[0]'] },
    ],
    meaning: {
      en: 'The code takes the first tool call, and the answer has none: the model wrote text.',
      'zh-cn': '代码取第一个工具调用，而回答中没有：模型写的是文本。',
    },
    causes: [
      {
        text: { en: 'The model chose to answer in text.', 'zh-cn': '模型选择以文本回答。' },
        tell: { en: 'The answer in the timeline is text.', 'zh-cn': '时间线中的回答是文本。' },
      },
      {
        text: {
          en: 'The model wrote the call as text, because the server does not parse its form.',
          'zh-cn': '模型把调用写成了文本，因为服务器没有解析其格式。',
        },
        tell: {
          en: 'The text holds <tool_call> or a JSON with name and arguments.',
          'zh-cn': '文本中有 <tool_call>，或带 name 与 arguments 的 JSON。',
        },
      },
    ],
    fixes: [
      { title: { en: 'Look at the answer', 'zh-cn': '查看回答' }, command: 'agentLightning.timeline.open' },
      {
        title: {
          en: 'Handle answers without a call, or force one: tool_choice="required"',
          'zh-cn': '处理没有调用的回答，或强制调用：tool_choice="required"',
        },
      },
      {
        title: {
          en: 'With vLLM: start it with the --tool-call-parser of the model',
          'zh-cn': '使用 vLLM 时：以该模型的 --tool-call-parser 启动',
        },
      },
    ],
    guide: ['G-S6', 'G-C7', 'G-F7', 'G-X2'],
  },
  {
    code: 'AGL-M373',
    title: { en: 'The structured answer is empty: the model refused', 'zh-cn': '结构化回答为空：模型拒绝了' },
    severity: 'error',
    class: 'recoverable',
    category: 'invalid-input',
    layer: 'low',
    shows: [
      { kind: 'exception', type: 'AttributeError', message: "'NoneType' object has no attribute", frames: ['.parsed'] },
      { kind: 'exception', type: 'TypeError', message: "'NoneType' object is not", frames: ['.parsed'] },
      { kind: 'text', template: 'ModelRefusalError: {detail}' },
    ],
    meaning: {
      en: 'message.parsed is None, because the model refused or answered outside the schema.',
      'zh-cn': 'message.parsed 为 None，因为模型拒绝，或没有按 schema 回答。',
    },
    causes: [
      {
        text: { en: 'The model refused.', 'zh-cn': '模型拒绝了。' },
        tell: { en: 'message.refusal holds its words.', 'zh-cn': 'message.refusal 中有它的说明。' },
      },
      {
        text: { en: 'It called a tool instead.', 'zh-cn': '它改为调用了工具。' },
        tell: { en: 'message.tool_calls is not empty.', 'zh-cn': 'message.tool_calls 不为空。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Look at message.refusal and finish_reason before parsed is used',
          'zh-cn': '使用 parsed 之前先检查 message.refusal 和 finish_reason',
        },
      },
    ],
    guide: ['G-S6', 'G-C7', 'G-F7', 'G-X2'],
  },
  {
    code: 'AGL-M374',
    title: { en: 'The answer is JSON inside a code fence', 'zh-cn': 'JSON 回答被包在代码块标记中' },
    severity: 'error',
    class: 'recoverable',
    category: 'serialization',
    layer: 'low',
    shows: [
      { kind: 'text', template: "[type=json_invalid, input_value='```" },
      { kind: 'text', template: 'Invalid json output: ```' },
    ],
    meaning: {
      en: 'The model wrapped its JSON in ``` marks. The parser does not take them off.',
      'zh-cn': '模型把 JSON 包在 ``` 标记中，而解析器不会去掉它们。',
    },
    causes: [
      {
        text: { en: 'The prompt asks for JSON in words only.', 'zh-cn': '提示词只用文字要求 JSON。' },
        tell: { en: 'The request has no response_format.', 'zh-cn': '请求中没有 response_format。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Ask for JSON by the interface: response_format with a schema',
          'zh-cn': '通过接口要求 JSON：使用带 schema 的 response_format',
        },
      },
      {
        title: {
          en: 'Or take the fence off before parsing: text.removeprefix("```json").removesuffix("```")',
          'zh-cn': '或在解析前去掉标记：text.removeprefix("```json").removesuffix("```")',
        },
      },
    ],
    guide: ['G-S7', 'G-C7', 'G-F7', 'G-X2'],
  },
  {
    code: 'AGL-M375',
    title: { en: "The answer begins with the model's thoughts", 'zh-cn': '回答以模型的思考开头' },
    severity: 'error',
    class: 'recoverable',
    category: 'serialization',
    layer: 'low',
    shows: [
      { kind: 'text', template: "[type=json_invalid, input_value='<think>" },
      { kind: 'text', template: 'Invalid json output: <think>' },
      { kind: 'text', template: 'Could not parse LLM output: `<think>' },
    ],
    meaning: {
      en: 'A reasoning model writes <think> … </think> before the answer, and the server did not take it off. The parser expects the answer alone.',
      'zh-cn': '推理模型在回答前写了 <think>…</think>，服务器没有去掉它，而解析器只接受回答本身。',
    },
    causes: [
      {
        text: {
          en: 'vLLM or SGLang was started without a reasoning parser.',
          'zh-cn': 'vLLM 或 SGLang 启动时没有设置推理解析器。',
        },
        tell: {
          en: 'The content in the timeline begins with <think>.',
          'zh-cn': '时间线中的 content 以 <think> 开头。',
        },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Start vLLM with --reasoning-parser qwen3 (or the one of the model)',
          'zh-cn': '以 --reasoning-parser qwen3（或该模型对应的解析器）启动 vLLM',
        },
      },
      {
        title: {
          en: 'Or switch thinking off: chat_template_kwargs={"enable_thinking": false} in extra_body',
          'zh-cn': '或关闭思考：在 extra_body 中设 chat_template_kwargs={"enable_thinking": false}',
        },
      },
    ],
    guide: ['G-S7', 'G-C7', 'G-F7', 'G-X2'],
  },
  {
    code: 'AGL-M376',
    title: { en: "The framework cannot read the model's answer", 'zh-cn': '框架无法解析模型的回答' },
    severity: 'error',
    class: 'recoverable',
    category: 'invalid-input',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'Could not parse LLM output: `{text}' },
      { kind: 'text', template: 'Invalid json output: {text}' },
      { kind: 'text', template: 'Failed to parse {name} from completion {text}' },
      { kind: 'text', template: 'docs/troubleshooting/errors/OUTPUT_PARSING_FAILURE' },
      { kind: 'text', template: 'Error parsing LLM output, agent will retry' },
      { kind: 'text', template: 'AdapterParseError: Adapter {name} failed to parse the LM response' },
      { kind: 'text', template: 'Exceeded maximum retries ({count:int}) for {what} validation' },
      { kind: 'text', template: 'InstructorRetryException: {detail}' },
    ],
    meaning: {
      en: 'The answer is not in the form that the framework asked for in the prompt.',
      'zh-cn': '回答不符合框架在提示词中要求的格式。',
    },
    causes: [
      {
        text: {
          en: 'The model does not hold to the format, most often a small one.',
          'zh-cn': '模型没有遵守格式，小模型尤其常见。',
        },
        tell: { en: 'The text in the message is sensible prose.', 'zh-cn': '消息中的文本是合理的普通文字。' },
      },
      {
        text: { en: 'The answer was cut off.', 'zh-cn': '回答被截断。' },
        tell: { en: 'The text stops in the middle.', 'zh-cn': '文本在中间停止。' },
      },
      {
        text: {
          en: 'A rewritten prompt (APO) lost the instructions of the format.',
          'zh-cn': '改写后的提示词（APO）丢失了格式说明。',
        },
        tell: { en: 'It worked with the first prompt.', 'zh-cn': '使用最初的提示词时正常。' },
      },
    ],
    fixes: [
      {
        title: { en: 'Look at prompt and answer', 'zh-cn': '查看提示词和回答' },
        command: 'agentLightning.timeline.open',
      },
      {
        title: {
          en: 'Use structured output of the interface (with_structured_output, response_format) instead of instructions in words',
          'zh-cn': '使用接口的结构化输出（with_structured_output、response_format），而不是用文字说明',
        },
      },
      {
        title: {
          en: 'Give the model its error and let it try again, or count it as a low reward',
          'zh-cn': '把错误告诉模型让它重试，或记为低奖励',
        },
      },
    ],
    guide: ['G-S6', 'G-C7', 'G-F7', 'G-X2'],
  },
  {
    code: 'AGL-M377',
    title: { en: 'A pattern was not found in the text', 'zh-cn': '文本中没有找到所匹配的模式' },
    severity: 'error',
    class: 'recoverable',
    category: 'invalid-input',
    layer: 'low',
    shows: [
      { kind: 'exception', type: 'AttributeError', message: "'NoneType' object has no attribute 'group'" },
      { kind: 'exception', type: 'AttributeError', message: "'NoneType' object has no attribute 'groups'" },
    ],
    meaning: {
      en: 're.search or re.match returned None, and the code used the result without looking.',
      'zh-cn': 're.search 或 re.match 返回 None，而代码没有检查就使用了结果。',
    },
    causes: [
      {
        text: {
          en: 'The model did not write its answer in the expected form, such as “#### 42” or <answer>…</answer>.',
          'zh-cn': '模型没有按预期格式写回答，如“#### 42”或 <answer>…</answer>。',
        },
        tell: { en: "The text searched is a model's answer.", 'zh-cn': '被搜索的文本是模型的回答。' },
      },
      {
        text: {
          en: 'The pattern does not span line breaks or differs in case.',
          'zh-cn': '模式不跨行，或大小写不同。',
        },
        tell: { en: 'The text holds the form, but over several lines.', 'zh-cn': '文本中有该格式，但跨越多行。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Check the match first; an answer without the form deserves a low reward, not an exception',
          'zh-cn': '先检查匹配结果；缺少格式的回答应得低奖励，而不是抛出异常',
        },
      },
      {
        title: {
          en: 'Let the dot match line breaks: re.search(pattern, text, re.S)',
          'zh-cn': '让点号匹配换行：re.search(pattern, text, re.S)',
        },
      },
    ],
    guide: ['G-S6', 'G-C7', 'G-F7', 'G-X2'],
  },
  {
    code: 'AGL-M378',
    title: { en: 'A text is not the number that was expected', 'zh-cn': '文本不是预期的数字' },
    severity: 'error',
    class: 'recoverable',
    category: 'invalid-input',
    layer: 'low',
    shows: [
      { kind: 'exception', type: 'ValueError', message: 'could not convert string to float:' },
      { kind: 'exception', type: 'ValueError', message: 'invalid literal for int() with base 10:' },
    ],
    meaning: {
      en: 'float() or int() was given a text that is no number; the message quotes it.',
      'zh-cn': 'float() 或 int() 得到的文本不是数字；消息中引用了该文本。',
    },
    causes: [
      {
        text: {
          en: "A model's answer holds words, units, a thousands separator or Markdown around the number.",
          'zh-cn': '模型的回答在数字周围有文字、单位、千位分隔符或 Markdown。',
        },
        tell: { en: 'The quoted text is an answer.', 'zh-cn': '引用的文本是回答。' },
      },
      {
        text: {
          en: 'A field of the data set is empty or has another form.',
          'zh-cn': '数据集的某个字段为空或格式不同。',
        },
        tell: { en: 'The quoted text comes from the data.', 'zh-cn': '引用的文本来自数据。' },
      },
      {
        text: { en: 'An environment variable is empty or holds a comment.', 'zh-cn': '环境变量为空或含有注释。' },
        tell: { en: 'The frame reads os.environ.', 'zh-cn': '堆栈帧读取 os.environ。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Take the number out first, and return a reward of 0 when there is none',
          'zh-cn': '先提取数字，没有数字时返回 0 奖励',
        },
      },
    ],
    guide: ['G-S6', 'G-C7', 'G-F7'],
  },
  {
    code: 'AGL-M379',
    title: { en: "The agent's structured output does not fit its type", 'zh-cn': 'agent 的结构化输出与类型不符' },
    severity: 'error',
    class: 'recoverable',
    category: 'invalid-input',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'Invalid output type: final assistant output did not match the expected schema' },
      { kind: 'text', template: 'Invalid JSON when parsing {text} for' },
      { kind: 'text', template: 'ModelBehaviorError: Invalid JSON when parsing model output' },
      { kind: 'text', template: 'Model did not return a tool call or structured output', with: ['ModelBehaviorError'] },
      { kind: 'exception', type: 'ValidationError', message: 'validation error', frames: ['message.content'] },
      { kind: 'exception', type: 'ValidationError', message: 'validation error', frames: ['function.arguments'] },
    ],
    meaning: {
      en: "The model's answer was checked against a type (schema), and fields are missing or of another kind.",
      'zh-cn': '模型的回答按类型（schema）检查时，缺少字段或字段类型不符。',
    },
    causes: [
      {
        text: {
          en: 'The model did not keep to the schema, because it was only described in words.',
          'zh-cn': '模型没有遵守 schema，因为只用文字描述。',
        },
        tell: { en: 'The request has no response_format.', 'zh-cn': '请求中没有 response_format。' },
      },
      {
        text: {
          en: 'The type asks for more than the task needs: required fields that are sometimes unknown.',
          'zh-cn': '类型要求过多：某些必填字段有时未知。',
        },
        tell: {
          en: 'type=missing or none_required names the same field each time.',
          'zh-cn': '每次都是同一字段的 type=missing。',
        },
      },
    ],
    fixes: [
      {
        title: { en: 'Compare answer and type in the timeline', 'zh-cn': '在时间线中对比回答与类型' },
        command: 'agentLightning.timeline.open',
      },
      {
        title: {
          en: 'Make unknown fields optional, and let the server enforce the schema',
          'zh-cn': '把可能未知的字段设为可选，并让服务器保证 schema',
        },
      },
    ],
    guide: ['G-S6', 'G-S13', 'G-C7', 'G-F7', 'G-X2'],
  },
];
