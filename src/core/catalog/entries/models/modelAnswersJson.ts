import type { CatalogEntry } from '../../entry';

/** Answers that should be JSON and are not. */
export const modelAnswersJsonEntries: readonly CatalogEntry[] = [
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
      { kind: 'text', template: 'Error reading response: invalid structured output JSON.' },
      {
        kind: 'text',
        template: 'SyntaxError: Unexpected token {character:word} in JSON at position 0',
        without: ['token <'],
      },
      { kind: 'text', template: 'SyntaxError: "undefined" is not valid JSON' },
      { kind: 'text', template: 'Invalid JSON: expected value at line {line:int}' },
      { kind: 'text', template: 'Invalid JSON: expected ident at line {line:int}' },
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
      { kind: 'text', template: 'Invalid JSON: key must be a string at line {line:int}' },
      { kind: 'text', template: 'Invalid JSON: trailing comma at line {line:int}' },
      { kind: 'text', template: 'Invalid JSON: expected `,` or `}` at line {line:int}' },
      { kind: 'text', template: 'Invalid JSON: expected `,` or `]` at line {line:int}' },
      { kind: 'text', template: 'Invalid JSON: control character (' },
      { kind: 'text', template: 'Invalid JSON: invalid escape at line {line:int}' },
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
      { kind: 'text', template: 'Invalid JSON: trailing characters at line {line:int}' },
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
];
