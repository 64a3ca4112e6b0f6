import type { CatalogEntry } from '../entry';

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
    code: 'AGL-M361',
    title: { en: 'JSON ends too early', 'zh-cn': 'JSON 提前结束' },
    severity: 'error',
    class: 'recoverable',
    category: 'serialization',
    layer: 'low',
    shows: [
      {
        kind: 'exception',
        type: 'JSONDecodeError',
        message: 'Unterminated string starting at: line {line:int} column {column:int}',
      },
      { kind: 'text', template: 'Invalid JSON: EOF while parsing' },
      { kind: 'text', template: 'SyntaxError: Unterminated string in JSON at position' },
      { kind: 'text', template: 'SyntaxError: Unexpected end of JSON input' },
    ],
    meaning: {
      en: 'The text begins as JSON and stops before it is complete.',
      'zh-cn': '文本以 JSON 开头，但没有写完就结束了。',
    },
    causes: [
      {
        text: { en: "The model's answer was cut off at max_tokens.", 'zh-cn': '模型的回答在 max_tokens 处被截断。' },
        tell: {
          en: 'finish_reason of the call is “length”; the column in the message is near the end of the text.',
          'zh-cn': '该次调用的 finish_reason 为“length”；消息中的列接近文本末尾。',
        },
      },
      {
        text: {
          en: 'One piece of a stream was parsed as if it were the whole.',
          'zh-cn': '把流式输出的一个片段当作整体来解析。',
        },
        tell: {
          en: 'The call uses stream=True and json.loads stands inside the loop.',
          'zh-cn': '调用使用 stream=True，且 json.loads 在循环内。',
        },
      },
      {
        text: { en: 'A file or answer was empty or half written.', 'zh-cn': '文件或应答为空或只写了一半。' },
        tell: {
          en: "The frame reads a file or an HTTP body, not a model's answer.",
          'zh-cn': '堆栈帧读取的是文件或 HTTP 响应体，而不是模型回答。',
        },
      },
    ],
    fixes: [
      {
        title: { en: 'Look at the answer that was parsed', 'zh-cn': '查看被解析的回答' },
        command: 'agentLightning.timeline.open',
      },
      {
        title: {
          en: 'Raise max_tokens, and check finish_reason before parsing',
          'zh-cn': '调大 max_tokens，并在解析前检查 finish_reason',
        },
      },
    ],
    guide: ['G-S7', 'G-C7', 'G-F7', 'G-X2'],
  },
  {
    code: 'AGL-M362',
    title: { en: 'Empty text or prose where JSON was expected', 'zh-cn': '应为 JSON，却是空文本或普通文字' },
    severity: 'error',
    class: 'recoverable',
    category: 'serialization',
    layer: 'low',
    shows: [
      { kind: 'exception', type: 'JSONDecodeError', message: 'Expecting value: line 1 column 1 (char 0)' },
      { kind: 'text', template: "SyntaxError: Unexpected token '{character}', \"{text:any} is not valid JSON" },
      {
        kind: 'text',
        template: 'SyntaxError: Unexpected token {character:word} in JSON at position 0',
        without: ['token <'],
      },
      { kind: 'text', template: 'SyntaxError: "undefined" is not valid JSON' },
      { kind: 'text', template: 'SyntaxError: Unexpected token u in JSON at position 0' },
    ],
    meaning: {
      en: 'The very first character is not JSON: the text is empty, begins with words, or is wrapped in a code fence.',
      'zh-cn': '第一个字符就不是 JSON：文本为空、以文字开头，或包在代码块标记中。',
    },
    causes: [
      {
        text: {
          en: 'The model answered in prose or inside ```json fences.',
          'zh-cn': '模型以普通文字回答，或把 JSON 放在 ```json 代码块中。',
        },
        tell: {
          en: 'The answer in the timeline begins with a word or with ```.',
          'zh-cn': '时间线中的回答以文字或 ``` 开头。',
        },
      },
      {
        text: { en: 'The answer was empty.', 'zh-cn': '回答为空。' },
        tell: {
          en: 'The content in the timeline is empty; perhaps the model called a tool instead.',
          'zh-cn': '时间线中的 content 为空；模型可能改为调用了工具。',
        },
      },
      {
        text: {
          en: "The text is not a model's answer at all: a file, a command's output or an HTTP body.",
          'zh-cn': '该文本根本不是模型的回答，而是文件、命令输出或 HTTP 响应体。',
        },
        tell: { en: 'The frame in your code parses something else.', 'zh-cn': '你的代码帧解析的是其他内容。' },
      },
    ],
    fixes: [
      {
        title: { en: 'Look at the text that was parsed', 'zh-cn': '查看被解析的文本' },
        command: 'agentLightning.timeline.open',
      },
      {
        title: {
          en: 'Ask for JSON by the interface: response_format={"type": "json_object"} or a JSON schema',
          'zh-cn': '通过接口要求 JSON：response_format={"type": "json_object"} 或 JSON schema',
        },
      },
      {
        title: {
          en: 'Catch the error, log the text, and give the rollout a low reward instead of failing it',
          'zh-cn': '捕获该错误并记录文本，给 rollout 低奖励而不是让它失败',
        },
      },
    ],
    guide: ['G-S7', 'G-S6', 'G-C7', 'G-F7', 'G-X2'],
  },
  {
    code: 'AGL-M363',
    title: { en: 'The answer of a server is not JSON', 'zh-cn': '服务器的应答不是 JSON' },
    severity: 'error',
    class: 'recoverable',
    category: 'serialization',
    layer: 'low',
    shows: [
      {
        kind: 'exception',
        type: 'requests.exceptions.JSONDecodeError',
        message: 'Expecting value: line 1 column 1 (char 0)',
      },
      {
        kind: 'exception',
        type: 'JSONDecodeError',
        message: 'Expecting value: line 1 column 1 (char 0)',
        frames: ['httpx/_models.py'],
      },
      {
        kind: 'exception',
        type: 'JSONDecodeError',
        message: 'Expecting value: line 1 column 1 (char 0)',
        frames: ['requests/models.py'],
      },
    ],
    meaning: {
      en: 'A tool or client called .json() on an HTTP answer whose body is empty or HTML. The status was not looked at before.',
      'zh-cn': '工具或客户端对 HTTP 应答调用了 .json()，而响应体为空或是 HTML。之前没有检查状态码。',
    },
    causes: [
      {
        text: { en: 'The server answered with an error page.', 'zh-cn': '服务器返回了错误页面。' },
        tell: { en: 'The status is 4xx or 5xx.', 'zh-cn': '状态码为 4xx 或 5xx。' },
      },
      {
        text: { en: 'The address belongs to a web page, not to an API.', 'zh-cn': '地址是网页，而不是 API。' },
        tell: { en: 'The body begins with <!doctype html>.', 'zh-cn': '响应体以 <!doctype html> 开头。' },
      },
      {
        text: { en: 'The answer is empty by design (204).', 'zh-cn': '应答本来就为空（204）。' },
        tell: { en: 'The status is 204.', 'zh-cn': '状态码为 204。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Call response.raise_for_status() before .json(), and log response.text[:200]',
          'zh-cn': '在 .json() 之前调用 response.raise_for_status()，并记录 response.text[:200]',
        },
      },
    ],
    guide: ['G-S7', 'G-S4', 'G-C1', 'G-F1', 'G-X2'],
  },
  {
    code: 'AGL-M364',
    title: { en: 'The text is almost JSON', 'zh-cn': '文本近似 JSON，但有语法错误' },
    severity: 'error',
    class: 'recoverable',
    category: 'serialization',
    layer: 'low',
    shows: [
      { kind: 'exception', type: 'JSONDecodeError', message: 'Expecting property name enclosed in double quotes' },
      { kind: 'exception', type: 'JSONDecodeError', message: "Expecting ',' delimiter: line {line:int}" },
      { kind: 'exception', type: 'JSONDecodeError', message: "Expecting ':' delimiter: line {line:int}" },
      { kind: 'exception', type: 'JSONDecodeError', message: 'Invalid control character at: line {line:int}' },
      { kind: 'exception', type: 'JSONDecodeError', message: 'Invalid \\escape: line {line:int}' },
      { kind: 'exception', type: 'JSONDecodeError', message: 'Illegal trailing comma before end of' },
      { kind: 'text', template: 'SyntaxError: Expected double-quoted property name in JSON at position' },
      { kind: 'text', template: "SyntaxError: Expected property name or '}' in JSON at position" },
      { kind: 'text', template: "SyntaxError: Expected ',' or '}' after property value in JSON at position" },
      { kind: 'text', template: "SyntaxError: Expected ',' or ']' after array element in JSON at position" },
      { kind: 'text', template: "SyntaxError: Expected ':' after property name in JSON at position" },
      { kind: 'text', template: 'SyntaxError: Bad control character in string literal in JSON at position' },
      { kind: 'text', template: 'SyntaxError: Bad escaped character in JSON at position' },
      { kind: 'text', template: "SyntaxError: Unexpected token '{character}', \"{{{text:any} is not valid JSON" },
      { kind: 'text', template: "SyntaxError: Unexpected token '{character}', \"[{text:any} is not valid JSON" },
      { kind: 'text', template: "SyntaxError: Unexpected token '{character}', ...\"{text:any} is not valid JSON" },
      { kind: 'text', template: 'SyntaxError: Unexpected token {character:word} in JSON at position {position:int}' },
    ],
    meaning: {
      en: 'One character breaks it; line and column in the message say which.',
      'zh-cn': '有一个字符不符合语法；消息中的行和列指明了位置。',
    },
    causes: [
      {
        text: {
          en: "A model wrote Python's form: single quotes, None, True, a trailing comma, a comment.",
          'zh-cn': '模型写成了 Python 的形式：单引号、None、True、末尾逗号或注释。',
        },
        tell: { en: 'The text around the column shows it.', 'zh-cn': '该列附近的文本可以看出。' },
      },
      {
        text: {
          en: 'A model did not escape line breaks or quotes inside a string, as in code or LaTeX.',
          'zh-cn': '模型没有转义字符串中的换行或引号，例如代码或 LaTeX。',
        },
        tell: {
          en: '“Invalid control character” or “Invalid \\escape”.',
          'zh-cn': '显示“Invalid control character”或“Invalid \\escape”。',
        },
      },
      {
        text: { en: 'A configuration file was edited by hand.', 'zh-cn': '配置文件被手工编辑过。' },
        tell: { en: 'The frame in your code reads a file.', 'zh-cn': '你的代码帧读取的是文件。' },
      },
    ],
    fixes: [
      {
        title: { en: 'Look at the text at the named column', 'zh-cn': '查看所指位置的文本' },
        command: 'agentLightning.timeline.open',
      },
      {
        title: {
          en: 'Ask for JSON by the interface (response_format with a schema), so that the server enforces the syntax',
          'zh-cn': '通过接口要求 JSON（带 schema 的 response_format），由服务器保证语法',
        },
      },
    ],
    guide: ['G-S7', 'G-C7', 'G-F7', 'G-X2'],
  },
  {
    code: 'AGL-M365',
    title: { en: 'There is more text behind the JSON', 'zh-cn': 'JSON 之后还有其他文本' },
    severity: 'error',
    class: 'recoverable',
    category: 'serialization',
    layer: 'low',
    shows: [
      { kind: 'exception', type: 'JSONDecodeError', message: 'Extra data: line {line:int} column {column:int}' },
      { kind: 'text', template: 'SyntaxError: Unexpected non-whitespace character after JSON at position' },
    ],
    meaning: {
      en: 'The first JSON value is complete, and then something follows that does not belong to it.',
      'zh-cn': '第一个 JSON 值已完整，但后面还有不属于它的内容。',
    },
    causes: [
      {
        text: {
          en: 'The model added an explanation, or wrote two objects.',
          'zh-cn': '模型加了说明，或写了两个对象。',
        },
        tell: {
          en: 'The answer in the timeline shows text after the last brace.',
          'zh-cn': '时间线中的回答在最后一个大括号后还有文字。',
        },
      },
      {
        text: { en: 'A JSON Lines file was read as one JSON.', 'zh-cn': '把 JSON Lines 文件当作一个 JSON 读取。' },
        tell: {
          en: 'The message says line 2 column 1, and the file ends in .jsonl.',
          'zh-cn': '消息为 line 2 column 1，且文件以 .jsonl 结尾。',
        },
      },
    ],
    fixes: [
      {
        title: {
          en: 'For files: read line by line, or pandas.read_json(path, lines=True)',
          'zh-cn': '若是文件：逐行读取，或使用 pandas.read_json(path, lines=True)',
        },
      },
      {
        title: {
          en: 'For answers: take the first value with json.JSONDecoder().raw_decode(text)',
          'zh-cn': '若是回答：用 json.JSONDecoder().raw_decode(text) 取第一个值',
        },
      },
    ],
    guide: ['G-S7', 'G-C7', 'G-F7'],
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
