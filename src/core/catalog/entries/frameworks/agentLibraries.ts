import type { CatalogEntry } from '../../entry';

/** Pydantic AI, AutoGen, smolagents, MCP and others: their own ways to fail. */
export const agentLibrariesEntries: readonly CatalogEntry[] = [
  {
    code: 'AGL-R700',
    title: { en: "The model's answer did not fit after all tries", 'zh-cn': '模型的回答在多次重试后仍不符合要求' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'business',
    shows: [
      { kind: 'text', template: 'Exceeded maximum output retries ({count:int})' },
      { kind: 'text', template: 'Exceeded maximum retries ({count:int}) for' },
      { kind: 'text', template: "Tool '{tool}' exceeded max retries count of {count:int}" },
      { kind: 'text', template: 'UnexpectedModelBehavior: {detail}' },
      { kind: 'text', template: 'Failed to generate valid structured output after {count:int}' },
    ],
    meaning: {
      en: 'The framework asked the model again after each wrong answer, until its tries were used up. The last mistake stands in the chain above.',
      'zh-cn': '每次回答不符时框架都重新询问模型，直到次数用尽。最后一次的错误在上方的异常链中。',
    },
    causes: [
      {
        text: {
          en: 'The model is too weak for the form, or answers in prose where a tool call is expected.',
          'zh-cn': '模型能力不足以遵循该格式，或在应调用工具时以文字作答。',
        },
        tell: { en: 'Another model passes.', 'zh-cn': '换一个模型即可通过。' },
      },
      {
        text: {
          en: 'The schema asks for more than the prompt gives: a field that cannot be known, a type that does not fit.',
          'zh-cn': '模式要求的内容超出提示词所给：无法得知的字段或不合适的类型。',
        },
        tell: { en: 'The same field fails each time.', 'zh-cn': '每次都是同一字段失败。' },
      },
      {
        text: { en: 'A tool raises ModelRetry for every call.', 'zh-cn': '某个工具对每次调用都抛出 ModelRetry。' },
        tell: { en: 'The message names the tool.', 'zh-cn': '消息指出了该工具。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Look at the last answer in the chain, make the field optional or its description clearer, and raise the number of retries only then',
          'zh-cn': '查看链中最后一次回答，把字段设为可选或写清其说明，然后再提高重试次数',
        },
      },
    ],
    guide: ['G-S6', 'G-X2', 'G-X3'],
  },
  {
    code: 'AGL-R701',
    title: {
      en: 'The run reached the limit of requests or tokens it was given',
      'zh-cn': '运行达到了给定的请求数或 token 上限',
    },
    severity: 'warning',
    class: 'unrecoverable',
    category: 'latency',
    layer: 'business',
    shows: [
      { kind: 'text', template: 'UsageLimitExceeded: {detail}' },
      { kind: 'exception', type: 'UsageLimitExceeded' },
    ],
    meaning: {
      en: "The limit is yours, not the provider's: it protects from loops and costs.",
      'zh-cn': '该上限由你设定，而非提供商：用于防止循环和超支。',
    },
    causes: [
      {
        text: {
          en: 'The agent goes in circles, calling the same tool again.',
          'zh-cn': '智能体陷入循环，反复调用同一工具。',
        },
        tell: { en: 'The timeline shows the same call many times.', 'zh-cn': '时间线上有多次相同的调用。' },
      },
      {
        text: { en: 'The task needs more steps than the limit allows.', 'zh-cn': '任务所需的步骤多于上限。' },
        tell: { en: 'Each step is a different one.', 'zh-cn': '每一步都不同。' },
      },
    ],
    fixes: [
      {
        title: { en: 'See what the last steps were before raising the limit', 'zh-cn': '在提高上限之前先查看最后几步' },
      },
    ],
    guide: ['G-S8', 'G-X2', 'G-X3'],
  },
  {
    code: 'AGL-R702',
    title: { en: "A tool's parameters or docstring are incomplete", 'zh-cn': '工具的参数或说明未按要求声明' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'low',
    shows: [
      { kind: 'exception', type: 'KeyError', frames: ['autogen_core/_function_utils.py'] },
      { kind: 'text', template: 'Function must have a docstring if description not provided.' },
      { kind: 'text', template: 'TypeHintParsingException: {detail}' },
      { kind: 'text', template: 'DocstringParsingException: {detail}' },
      { kind: 'exception', type: 'TypeHintParsingException' },
      { kind: 'exception', type: 'DocstringParsingException' },
      { kind: 'text', template: 'Each tool must have a name. Function' },
      { kind: 'text', template: 'has no annotation. The annotations are required' },
      { kind: 'text', template: 'missing type annotation for parameter' },
      { kind: 'text', template: "Tool's 'forward' method parameters" },
    ],
    meaning: {
      en: "The framework makes the tool's schema from the function's annotations and docstring, and something is missing there.",
      'zh-cn': '框架根据函数的类型标注和文档字符串生成工具模式，而其中有缺失。',
    },
    causes: [
      {
        text: { en: 'A parameter has no type.', 'zh-cn': '某个参数没有类型标注。' },
        tell: { en: 'A KeyError or the message names the parameter.', 'zh-cn': 'KeyError 或消息中指出了该参数。' },
      },
      {
        text: {
          en: 'The function has no docstring, or one that does not describe each argument.',
          'zh-cn': '函数没有文档字符串，或未描述每个参数。',
        },
        tell: { en: 'The message says docstring.', 'zh-cn': '消息中有 docstring。' },
      },
      {
        text: {
          en: 'A lambda or a decorated function hides its signature.',
          'zh-cn': 'lambda 或被装饰的函数隐藏了签名。',
        },
        tell: { en: 'functools.wraps is missing.', 'zh-cn': '缺少 functools.wraps。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Annotate every parameter and the result, and describe each in the docstring',
          'zh-cn': '为每个参数和返回值加上类型标注，并在文档字符串中逐一说明',
        },
      },
    ],
    guide: ['G-S6', 'G-X1'],
  },
  {
    code: 'AGL-R703',
    title: { en: 'The model wrote no code where the agent runs code', 'zh-cn': '代码智能体没有收到代码' },
    severity: 'warning',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'business',
    shows: [
      { kind: 'text', template: 'Your code snippet is invalid, because the regex pattern {pattern}' },
      { kind: 'text', template: 'Error in code parsing:' },
      { kind: 'text', template: 'InterpreterError: {detail}' },
      { kind: 'text', template: 'Import of {module:word} is not allowed. Authorized imports are:' },
      { kind: 'text', template: "Code execution failed at line '{line}' due to:" },
    ],
    meaning: {
      en: 'A code agent looks for a block of code in the answer and found none, or code that may not run. The step is lost; the agent tries again until its steps are used up.',
      'zh-cn': '代码智能体在回答中查找代码块，但没有找到，或代码不得运行。该步骤作废；智能体会重试直到步数用尽。',
    },
    causes: [
      {
        text: {
          en: 'The model does not follow the form that the agent wants.',
          'zh-cn': '模型没有遵循智能体要求的格式。',
        },
        tell: { en: 'The answer is prose.', 'zh-cn': '回答是文字。' },
      },
      {
        text: {
          en: 'The code imports something that is not on the list of allowed imports.',
          'zh-cn': '代码导入了不在允许列表中的模块。',
        },
        tell: { en: 'The message says “Authorized imports”.', 'zh-cn': '消息中有 “Authorized imports”。' },
      },
      {
        text: { en: 'The code itself fails.', 'zh-cn': '代码本身出错。' },
        tell: { en: 'A line of code is quoted.', 'zh-cn': '消息引用了一行代码。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Take a model that is good at code, or the agent that calls tools instead; allow imports with additional_authorized_imports',
          'zh-cn': '使用擅长代码的模型，或改用调用工具的智能体；用 additional_authorized_imports 允许导入',
        },
      },
    ],
    guide: ['G-S6', 'G-X2'],
  },
  {
    code: 'AGL-R705',
    title: { en: 'The program of an MCP server did not start', 'zh-cn': 'MCP 服务器的程序没有启动' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'cross-service',
    layer: 'interface',
    shows: [
      { kind: 'exception', type: 'ProcessLookupError', frames: ['mcp/client/stdio'] },
      {
        kind: 'exception',
        type: 'ValidationError',
        message: 'for union[JSONRPCRequest,JSONRPCNotification,',
        frames: ['mcp/client/stdio'],
      },
      {
        kind: 'exception',
        type: 'ValidationError',
        message: 'Invalid JSON: expected value at line',
        frames: ['mcp/client/stdio'],
      },
      { kind: 'exception', type: 'FileNotFoundError', frames: ['mcp/client/stdio'] },
      { kind: 'exception', type: 'MCPError', message: 'Connection closed', frames: ['mcp/client/stdio'] },
      { kind: 'exception', type: 'McpError', message: 'Connection closed', frames: ['mcp/client/stdio'] },
      { kind: 'exception', type: 'BrokenResourceError', frames: ['mcp/client/stdio'] },
      { kind: 'exception', type: 'ClosedResourceError', frames: ['mcp/client/stdio'] },
    ],
    meaning: {
      en: 'The client starts the server as a program and talks to it over its input and output. The program ended before it said anything.',
      'zh-cn': '客户端把服务器作为程序启动，并通过其输入输出通信。该程序在发出任何内容之前就结束了。',
    },
    causes: [
      {
        text: {
          en: 'The package of the server is not installed in the Python or Node.js that starts it.',
          'zh-cn': '启动它的 Python 或 Node.js 中没有安装该服务器的包。',
        },
        tell: {
          en: '“No module named” or “not found” stands right before.',
          'zh-cn': '之前有 “No module named” 或 “not found”。',
        },
      },
      {
        text: {
          en: 'The command is not on the PATH of the editor or agent: npx, uvx, python.',
          'zh-cn': '命令不在编辑器或智能体的 PATH 中：npx、uvx、python。',
        },
        tell: { en: 'The same command works in a terminal.', 'zh-cn': '同样的命令在终端中可用。' },
      },
      {
        text: {
          en: 'The server lacks a key in its environment, which is not handed on by itself.',
          'zh-cn': '服务器的环境中缺少密钥；环境变量不会自动传递。',
        },
        tell: { en: 'env is not set in its parameters.', 'zh-cn': '其参数中没有设置 env。' },
      },
      {
        text: {
          en: 'The server prints text to standard output, where only messages may stand.',
          'zh-cn': '服务器向标准输出打印了文本，而那里只能有协议消息。',
        },
        tell: { en: 'The failure is about JSON that cannot be parsed.', 'zh-cn': '失败与无法解析的 JSON 有关。' },
      },
    ],
    fixes: [
      {
        title: {
          en: "Run the server's command by hand in the same folder, and pass the full path of the interpreter and its env",
          'zh-cn': '在同一文件夹手工运行该服务器命令，并传入解释器的完整路径及其 env',
        },
      },
    ],
    guide: ['G-S11', 'G-S5', 'G-X1'],
  },
];
