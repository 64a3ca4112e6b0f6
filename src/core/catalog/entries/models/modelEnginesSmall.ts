import type { CatalogEntry } from '../../entry';

/** Smaller model servers: Ollama and llama.cpp, and what vLLM limits. */
export const modelEnginesSmallEntries: readonly CatalogEntry[] = [
  {
    code: 'AGL-M343',
    title: { en: 'Ollama has too little memory for the model', 'zh-cn': 'Ollama 的内存不足以运行该模型' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'memory',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'model requires more system memory ({needed}) than is available ({free})' },
      { kind: 'text', template: 'llama runner process has terminated: {detail}' },
      { kind: 'text', template: 'llama-server process has terminated: {detail}' },
    ],
    meaning: {
      en: 'Ollama could not load the model, or its runner ended while loading. The call fails with 500.',
      'zh-cn': 'Ollama 无法加载模型，或其 runner 在加载时结束。调用以 500 失败。',
    },
    causes: [
      {
        text: {
          en: 'The model, or its window, is larger than the free memory.',
          'zh-cn': '模型或其窗口大于空闲内存。',
        },
        tell: {
          en: 'The message says “requires more system memory”, or the runner was “killed”.',
          'zh-cn': '消息为“requires more system memory”，或 runner 被“killed”。',
        },
      },
      {
        text: {
          en: 'The runner crashed for another reason, such as a broken download or an old driver.',
          'zh-cn': 'runner 因其他原因崩溃，如下载损坏或驱动过旧。',
        },
        tell: {
          en: 'The message ends in an exit status or a CUDA error.',
          'zh-cn': '消息以退出状态或 CUDA 错误结尾。',
        },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Use a smaller model or quantisation, or a smaller window (num_ctx)',
          'zh-cn': '使用更小的模型或量化版本，或更小的窗口（num_ctx）',
        },
      },
      { title: { en: 'Unload what is loaded', 'zh-cn': '卸载已加载的模型' }, terminal: 'ollama ps' },
      { title: { en: 'Pull the model again', 'zh-cn': '重新拉取模型' }, terminal: 'ollama pull MODEL' },
    ],
    guide: ['G-S9', 'G-C12', 'G-X3'],
  },
  {
    code: 'AGL-M344',
    title: { en: 'Ollama is not running', 'zh-cn': 'Ollama 没有运行' },
    severity: 'error',
    class: 'recoverable',
    category: 'connection',
    layer: 'interface',
    shows: [
      { kind: 'text', template: 'could not connect to ollama app, is it running?' },
      { kind: 'text', template: "could not connect to ollama server, run 'ollama serve' to start it" },
      {
        kind: 'text',
        template: 'Failed to connect to Ollama. Please check that Ollama is downloaded, running and accessible.',
      },
    ],
    meaning: {
      en: "Nothing answers at Ollama's address (by default 127.0.0.1:11434).",
      'zh-cn': 'Ollama 的地址（默认 127.0.0.1:11434）没有应答。',
    },
    causes: [
      {
        text: { en: 'It was not started.', 'zh-cn': '没有启动。' },
        tell: { en: '`ollama list` in a terminal says the same.', 'zh-cn': '终端中运行 `ollama list` 也这样提示。' },
      },
      {
        text: {
          en: 'The agent runs in a container or in WSL, where localhost is another machine.',
          'zh-cn': 'agent 在容器或 WSL 中运行，那里的 localhost 是另一台机器。',
        },
        tell: { en: '`ollama list` works outside.', 'zh-cn': '在外部运行 `ollama list` 正常。' },
      },
    ],
    fixes: [
      { title: { en: 'Start it', 'zh-cn': '启动它' }, terminal: 'ollama serve' },
      {
        title: {
          en: 'From a container: set OLLAMA_HOST of the client to http://host.docker.internal:11434',
          'zh-cn': '从容器访问：将客户端的 OLLAMA_HOST 设为 http://host.docker.internal:11434',
        },
      },
    ],
    guide: ['G-S4', 'G-C3', 'G-F3'],
  },
  {
    code: 'AGL-M345',
    title: { en: 'The model server is still loading the model', 'zh-cn': '模型服务器仍在加载模型' },
    severity: 'warning',
    class: 'recoverable',
    category: 'latency',
    layer: 'interface',
    shows: [
      { kind: 'text', template: "'message': 'Loading model', 'type': 'unavailable_error'" },
      { kind: 'text', template: '"message":"Loading model","type":"unavailable_error"' },
      { kind: 'text', template: 'No available connection, GPU worker is still loading' },
    ],
    meaning: {
      en: 'The server listens already, but the model is not ready. Calls fail until it is; large models take minutes.',
      'zh-cn': '服务器已在监听，但模型尚未就绪。就绪之前调用都会失败；大模型需要几分钟。',
    },
    causes: [
      {
        text: { en: 'The agent starts before the server is ready.', 'zh-cn': 'agent 在服务器就绪前就启动了。' },
        tell: { en: 'The same call succeeds later.', 'zh-cn': '之后同样的调用成功。' },
      },
      {
        text: { en: 'The server restarts again and again.', 'zh-cn': '服务器反复重启。' },
        tell: { en: 'Its log shows the start several times.', 'zh-cn': '其日志多次出现启动记录。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Wait for the health path to answer 200 before the agent starts',
          'zh-cn': '等健康检查路径返回 200 后再启动 agent',
        },
        terminal: 'curl http://localhost:8080/health',
      },
    ],
    guide: ['G-S8', 'G-C3', 'G-F3'],
  },
  {
    code: 'AGL-M346',
    title: { en: 'More log probabilities were asked for than allowed', 'zh-cn': '所要求的 logprobs 数量超过上限' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'interface',
    shows: [
      {
        kind: 'text',
        template: 'Requested sample logprobs of {asked:int}, which is greater than max allowed: {allowed:int}',
      },
      {
        kind: 'text',
        template: 'Requested prompt logprobs of {asked:int}, which is greater than max allowed: {allowed:int}',
      },
    ],
    meaning: {
      en: 'vLLM answers 400: it gives at most --max-logprobs alternatives for each token (20 by default).',
      'zh-cn': 'vLLM 返回 400：每个 token 最多给出 --max-logprobs 个候选（默认 20）。',
    },
    causes: [
      {
        text: { en: 'The request asks for more in top_logprobs.', 'zh-cn': '请求中 top_logprobs 的值更大。' },
        tell: { en: 'The number in the message is the one of the code.', 'zh-cn': '消息中的数字与代码中的相同。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Ask for fewer: training needs the chosen token only (logprobs=True, top_logprobs=0)',
          'zh-cn': '减少数量：训练只需要所选 token（logprobs=True、top_logprobs=0）',
        },
      },
      { title: { en: 'Or start vLLM with a higher --max-logprobs', 'zh-cn': '或以更大的 --max-logprobs 启动 vLLM' } },
    ],
    guide: ['G-S6', 'G-C7', 'G-F7'],
  },
  {
    code: 'AGL-M347',
    title: { en: 'More images than the server takes in one request', 'zh-cn': '图片数量超过单个请求的上限' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'interface',
    shows: [{ kind: 'text', template: 'At most {limit:int} image(s) may be provided in one' }],
    meaning: {
      en: 'vLLM answers 400: it was started with a limit of images for each request.',
      'zh-cn': 'vLLM 返回 400：启动时限制了每个请求的图片数量。',
    },
    causes: [
      {
        text: { en: 'The agent collects screenshots over many turns.', 'zh-cn': 'agent 在多轮中累积了截图。' },
        tell: { en: 'The first turns succeed.', 'zh-cn': '前几轮成功。' },
      },
      {
        text: { en: 'The limit is 0 or 1 by default.', 'zh-cn': '默认上限为 0 或 1。' },
        tell: { en: 'The first request with two images fails.', 'zh-cn': '第一个带两张图片的请求就失败。' },
      },
    ],
    fixes: [
      { title: { en: 'Keep only the latest images in the messages', 'zh-cn': '消息中只保留最近的图片' } },
      {
        title: {
          en: 'Start vLLM with a higher limit: --limit-mm-per-prompt \'{"image": 8}\'',
          'zh-cn': '以更大的上限启动 vLLM：--limit-mm-per-prompt \'{"image": 8}\'',
        },
      },
    ],
    guide: ['G-S6', 'G-C7', 'G-F7'],
  },
  {
    code: 'AGL-M348',
    title: { en: "The model's template refuses the order of roles", 'zh-cn': '模型的模板不接受这种角色顺序' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'interface',
    shows: [
      { kind: 'text', template: 'Conversation roles must alternate user/assistant' },
      { kind: 'text', template: 'Only user and assistant roles are supported' },
      { kind: 'text', template: 'System role not supported' },
      { kind: 'text', template: 'System message must be at the beginning' },
      { kind: 'text', template: 'After the optional system message, conversation roles must alternate' },
    ],
    meaning: {
      en: "The chat template of the model is stricter than OpenAI's interface: two messages of one role in a row, or a system message, are refused with 400 or 500.",
      'zh-cn': '该模型的对话模板比 OpenAI 接口更严格：同一角色连续两条消息，或 system 消息，都会以 400 或 500 被拒绝。',
    },
    causes: [
      {
        text: {
          en: 'The agent writes two user messages, or a system message in the middle.',
          'zh-cn': 'agent 连续写了两条 user 消息，或在中间插入 system 消息。',
        },
        tell: { en: 'The messages of the call show it.', 'zh-cn': '该次调用的消息可以看出。' },
      },
      {
        text: {
          en: 'The model (Gemma, older Mistral) has no system role at all.',
          'zh-cn': '该模型（Gemma、旧版 Mistral）完全没有 system 角色。',
        },
        tell: { en: '“System role not supported”.', 'zh-cn': '显示“System role not supported”。' },
      },
    ],
    fixes: [
      {
        title: { en: 'Look at the messages that were sent', 'zh-cn': '查看所发送的消息' },
        command: 'agentLightning.timeline.open',
      },
      {
        title: {
          en: 'Merge neighbouring messages of one role, and put system text into the first user message',
          'zh-cn': '合并相邻的同角色消息，并把 system 文本放入第一条 user 消息',
        },
      },
    ],
    guide: ['G-S6', 'G-C7', 'G-F7'],
  },
  {
    code: 'AGL-M349',
    title: { en: 'Tool calls and tool results do not pair up', 'zh-cn': '工具调用与工具结果不成对' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'interface',
    shows: [
      { kind: 'text', template: "must be a response to a preceeding message with 'tool_calls'" },
      { kind: 'text', template: "must be a response to a preceding message with 'tool_calls'" },
      { kind: 'text', template: "must be followed by tool messages responding to each 'tool_call_id'" },
      { kind: 'text', template: '`tool_use` ids were found without `tool_result` blocks' },
      { kind: 'text', template: 'unexpected `tool_use_id` found in `tool_result` blocks' },
      { kind: 'text', template: 'Found AIMessages with tool_calls that do not have a corresponding ToolMessage' },
      {
        kind: 'text',
        template:
          'Please ensure that the number of function response parts is equal to the number of function call parts',
      },
    ],
    meaning: {
      en: 'Every tool call of the model needs exactly one result with its id, directly after it. The history that was sent breaks this, so the request is refused.',
      'zh-cn': '模型的每次工具调用之后必须紧跟一个带相同 id 的结果。所发送的历史不满足这一点，因此请求被拒绝。',
    },
    causes: [
      {
        text: {
          en: 'A tool raised an exception, and no result was added for its call.',
          'zh-cn': '某个工具抛出异常，没有为其调用添加结果。',
        },
        tell: {
          en: 'A failed tool span stands before the refused call.',
          'zh-cn': '被拒绝的调用之前有失败的工具 span。',
        },
      },
      {
        text: {
          en: 'The history was cut or summarised between a call and its result.',
          'zh-cn': '历史在调用与结果之间被截断或概括。',
        },
        tell: { en: 'It happens only in long conversations.', 'zh-cn': '只在长对话中出现。' },
      },
      {
        text: {
          en: 'The model called several tools at once and only one was answered.',
          'zh-cn': '模型一次调用了多个工具，而只回答了一个。',
        },
        tell: {
          en: 'The assistant message holds more than one tool call.',
          'zh-cn': 'assistant 消息中有多个工具调用。',
        },
      },
    ],
    fixes: [
      {
        title: { en: 'Look at the messages of the refused call', 'zh-cn': '查看被拒绝调用的消息' },
        command: 'agentLightning.timeline.open',
      },
      {
        title: {
          en: 'Answer every call, also failed ones, with a tool message; cut history only before user messages',
          'zh-cn': '每次调用都用 tool 消息回应（失败的也要）；只在 user 消息之前截断历史',
        },
      },
    ],
    guide: ['G-S6', 'G-S13', 'G-C7', 'G-F7'],
  },
  {
    code: 'AGL-M350',
    title: { en: 'The provider refuses the schema of a tool or answer', 'zh-cn': '服务商拒绝工具或回答的 schema' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'interface',
    shows: [
      { kind: 'text', template: "Invalid schema for function '{function}'" },
      { kind: 'text', template: "Invalid schema for response_format '{name}'" },
      { kind: 'text', template: 'tools.{at}.custom.input_schema:' },
      { kind: 'text', template: 'Invalid JSON payload received. Unknown name', with: ['function_declarations'] },
    ],
    meaning: {
      en: "The JSON schema of a tool, or of the answer's form, breaks a rule of the provider. Calls with it fail before the model sees them.",
      'zh-cn': '工具或回答格式的 JSON schema 违反了服务商的规则。带有它的调用在模型看到之前就失败。',
    },
    causes: [
      {
        text: {
          en: 'Strict mode needs additionalProperties: false and every field required.',
          'zh-cn': '严格模式要求 additionalProperties: false，且所有字段必填。',
        },
        tell: {
          en: 'The message names additionalProperties or required.',
          'zh-cn': '消息提到 additionalProperties 或 required。',
        },
      },
      {
        text: {
          en: 'A type has no schema form: dict without keys, Any, default values, unions.',
          'zh-cn': '某个类型没有对应的 schema：没有键的 dict、Any、默认值、联合类型。',
        },
        tell: { en: 'The message names the path of the field.', 'zh-cn': '消息给出了字段的路径。' },
      },
      {
        text: { en: 'An array lacks items.', 'zh-cn': '数组缺少 items。' },
        tell: { en: '“array schema missing items”.', 'zh-cn': '显示“array schema missing items”。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Give every parameter of the tool a concrete type, and set strict=False where that is not possible',
          'zh-cn': '为工具的每个参数给出具体类型，无法做到时设 strict=False',
        },
      },
      {
        title: { en: 'Read which parts of JSON Schema are allowed', 'zh-cn': '查看允许使用的 JSON Schema 部分' },
        link: 'https://platform.openai.com/docs/guides/structured-outputs',
      },
    ],
    guide: ['G-S6', 'G-C7', 'G-F7'],
  },
  {
    code: 'AGL-M351',
    title: { en: 'A message was sent without content', 'zh-cn': '发送了没有内容的消息' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'interface',
    shows: [
      { kind: 'text', template: "Invalid value for 'content': expected a string, got null." },
      { kind: 'text', template: 'expected one of a string or array of objects, but got null instead' },
      { kind: 'text', template: 'text content blocks must be non-empty' },
      { kind: 'text', template: 'all messages must have non-empty content' },
      { kind: 'text', template: "Invalid value: 'content' cannot be null" },
    ],
    meaning: {
      en: 'A message in the history is null or empty, and the provider takes none.',
      'zh-cn': '历史中有一条消息为 null 或空，而服务商不接受。',
    },
    causes: [
      {
        text: {
          en: "The model's earlier answer held only tool calls or nothing, and its content None was passed on.",
          'zh-cn': '模型之前的回答只有工具调用或为空，其 content（None）被原样传回。',
        },
        tell: {
          en: '“messages[n]” in the error is an assistant message.',
          'zh-cn': '错误中的“messages[n]”是 assistant 消息。',
        },
      },
      {
        text: { en: 'A tool or function returned nothing.', 'zh-cn': '工具或函数没有返回内容。' },
        tell: { en: '“messages[n]” is a tool or user message.', 'zh-cn': '“messages[n]”是 tool 或 user 消息。' },
      },
    ],
    fixes: [
      {
        title: { en: 'Look at the message that the error names', 'zh-cn': '查看错误中指出的消息' },
        command: 'agentLightning.timeline.open',
      },
      {
        title: {
          en: 'Pass on the whole assistant message with its tool_calls, and str(result or "") for tools',
          'zh-cn': '原样传回带 tool_calls 的 assistant 消息，工具结果用 str(result or "")',
        },
      },
    ],
    guide: ['G-S6', 'G-C7', 'G-F7'],
  },
  {
    code: 'AGL-M352',
    title: { en: 'JSON mode needs the word JSON in the prompt', 'zh-cn': 'JSON 模式要求提示词中出现“JSON”' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'interface',
    shows: [{ kind: 'text', template: "must contain the word 'json' in some form" }],
    meaning: {
      en: 'With response_format json_object the provider insists that a message mentions JSON. The request is refused.',
      'zh-cn': '使用 response_format json_object 时，服务商要求消息中提到 JSON。请求被拒绝。',
    },
    causes: [
      {
        text: {
          en: 'The prompt does not mention it, or a rewritten prompt (APO) lost it.',
          'zh-cn': '提示词没有提到，或提示词被改写（APO）后丢失。',
        },
        tell: { en: 'Earlier rollouts with the first prompt succeeded.', 'zh-cn': '使用最初提示词的 rollout 成功。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Write into the system prompt: Answer with a JSON object …',
          'zh-cn': '在 system 提示词中写明：用 JSON 对象回答……',
        },
      },
      {
        title: {
          en: 'Or use response_format json_schema, which does not need it',
          'zh-cn': '或使用不需要该词的 response_format json_schema',
        },
      },
    ],
    guide: ['G-S6', 'G-C7', 'G-F7'],
  },
];
