import type { CatalogEntry } from '../../entry';

/** Answers of model clients that are taken for something else than they are; options that exclude each other. */
export const answersAsObjectsEntries: readonly CatalogEntry[] = [
  {
    code: 'AGL-M710',
    title: { en: 'A streamed answer is read as if it were whole', 'zh-cn': '把流式响应当作完整响应读取' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'low',
    shows: [
      { kind: 'exception', type: 'AttributeError', message: "'Stream' object has no attribute '" },
      { kind: 'exception', type: 'AttributeError', message: "'AsyncStream' object has no attribute '" },
      { kind: 'exception', type: 'AttributeError', message: "'CustomStreamWrapper' object has no attribute '" },
      { kind: 'exception', type: 'AttributeError', message: "'generator' object has no attribute '" },
      { kind: 'exception', type: 'AttributeError', message: "'async_generator' object has no attribute '" },
      { kind: 'exception', type: 'TypeError', message: "'Stream' object is not subscriptable" },
      { kind: 'exception', type: 'TypeError', message: "'generator' object is not subscriptable" },
    ],
    meaning: {
      en: 'With stream=True the client returns something to go through, whose pieces hold the answer. It has no choices or content of its own.',
      'zh-cn': '使用 stream=True 时，客户端返回的是可遍历的对象，内容在其各个片段中。它自身没有 choices 或 content。',
    },
    causes: [
      {
        text: {
          en: 'stream=True is set, perhaps in shared default options.',
          'zh-cn': '设置了 stream=True，可能在共用的默认选项中。',
        },
        tell: {
          en: 'The type in the message is Stream or generator.',
          'zh-cn': '消息中的类型是 Stream 或 generator。',
        },
      },
      {
        text: {
          en: 'A function contains a yield and so returns a generator instead of its value.',
          'zh-cn': '函数中有 yield，因此返回生成器而不是值。',
        },
        tell: {
          en: 'The message says generator, and the function is your own.',
          'zh-cn': '消息中有 generator，且函数是你自己的。',
        },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Go through it: for chunk in answer: …, or leave stream out',
          'zh-cn': '遍历它：for chunk in answer: …，或不使用 stream',
        },
      },
    ],
    guide: ['G-S6', 'G-X1'],
  },
  {
    code: 'AGL-M711',
    title: { en: "The client's answer is an object, not a dict", 'zh-cn': '客户端的响应是对象而不是字典' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'low',
    shows: [
      { kind: 'exception', type: 'TypeError', message: "'ChatCompletion' object is not subscriptable" },
      { kind: 'exception', type: 'TypeError', message: "'ChatCompletionMessage' object is not subscriptable" },
      { kind: 'exception', type: 'TypeError', message: "'ChatCompletionChunk' object is not subscriptable" },
      { kind: 'exception', type: 'TypeError', message: "'Choice' object is not subscriptable" },
      { kind: 'exception', type: 'TypeError', message: "'Message' object is not subscriptable" },
      { kind: 'exception', type: 'TypeError', message: "'ModelResponse' object is not subscriptable" },
      { kind: 'exception', type: 'TypeError', message: "'AIMessage' object is not subscriptable" },
      { kind: 'exception', type: 'TypeError', message: "'HumanMessage' object is not subscriptable" },
      { kind: 'exception', type: 'TypeError', message: "'ChatCompletionMessageToolCall' object is not subscriptable" },
      {
        kind: 'exception',
        type: 'TypeError',
        message: "'ChatCompletionMessageFunctionToolCall' object is not subscriptable",
      },
      { kind: 'exception', type: 'TypeError', message: "'TextBlock' object is not subscriptable" },
      { kind: 'exception', type: 'AttributeError', message: "'ChatCompletion' object has no attribute 'get'" },
      { kind: 'exception', type: 'AttributeError', message: "'ChatCompletionMessage' object has no attribute 'get'" },
      { kind: 'exception', type: 'AttributeError', message: "'AIMessage' object has no attribute 'get'" },
      { kind: 'text', template: 'Object of type ChatCompletionMessage is not JSON serializable' },
      { kind: 'text', template: 'Object of type ChatCompletion is not JSON serializable' },
      { kind: 'text', template: 'Object of type AIMessage is not JSON serializable' },
      { kind: 'text', template: 'Object of type HumanMessage is not JSON serializable' },
      { kind: 'text', template: 'Object of type TextBlock is not JSON serializable' },
      { kind: 'text', template: 'Object of type ToolUseBlock is not JSON serializable' },
    ],
    meaning: {
      en: 'The libraries of providers return objects with attributes. Brackets, .get() and json.dumps() want plain dicts.',
      'zh-cn': '提供商的库返回带属性的对象。方括号、.get() 和 json.dumps() 需要普通字典。',
    },
    causes: [
      {
        text: {
          en: 'The code was written for version 0 of the client, or for plain HTTP.',
          'zh-cn': '代码是为客户端 0.x 版本或纯 HTTP 编写的。',
        },
        tell: { en: 'It says answer["choices"].', 'zh-cn': '代码写的是 answer["choices"]。' },
      },
      {
        text: {
          en: 'Objects of the library were put into the history that is saved or sent.',
          'zh-cn': '把库的对象放入了要保存或发送的历史中。',
        },
        tell: { en: 'It fails at json.dumps or in the second round.', 'zh-cn': '在 json.dumps 或第二轮时失败。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Write answer.choices[0].message.content; call .model_dump() where a dict is wanted',
          'zh-cn': '写成 answer.choices[0].message.content；需要字典时调用 .model_dump()',
        },
      },
    ],
    guide: ['G-S6', 'G-S7', 'G-X1'],
  },
  {
    code: 'AGL-M712',
    title: { en: "LiteLLM could not translate the model's answer", 'zh-cn': 'LiteLLM 无法转换模型的响应' },
    severity: 'error',
    class: 'system',
    category: 'serialization',
    layer: 'low',
    shows: [
      { kind: 'exception', type: 'KeyError', frames: ['litellm/llms/', 'transform_response'] },
      { kind: 'exception', type: 'TypeError', frames: ['litellm/llms/', 'transform_response'] },
      { kind: 'exception', type: 'IndexError', frames: ['litellm/llms/', 'transform_response'] },
      { kind: 'exception', type: 'AttributeError', frames: ['litellm/llms/', 'transform_response'] },
      {
        kind: 'exception',
        type: 'KeyError',
        frames: ['litellm/litellm_core_utils/', 'convert_to_model_response_object'],
      },
    ],
    meaning: {
      en: 'The server answered; a part that LiteLLM expects of this provider was missing or of another type.',
      'zh-cn': '服务器已应答；但缺少 LiteLLM 对该提供商所预期的部分，或类型不同。',
    },
    causes: [
      {
        text: {
          en: 'The model wrote JSON that is no call of a tool, where one was expected.',
          'zh-cn': '模型写出的 JSON 不是预期的工具调用。',
        },
        tell: {
          en: 'The last frame reads function_call or tool_calls.',
          'zh-cn': '最后一帧读取 function_call 或 tool_calls。',
        },
      },
      {
        text: {
          en: "The prefix of the model's name names another provider than the one that answers.",
          'zh-cn': '模型名的前缀与实际应答的提供商不符。',
        },
        tell: {
          en: "The folder behind litellm/llms/ is not the server's.",
          'zh-cn': 'litellm/llms/ 之后的文件夹与服务器不符。',
        },
      },
      {
        text: { en: 'LiteLLM or the server is older than the other.', 'zh-cn': 'LiteLLM 与服务器版本新旧不一。' },
        tell: { en: 'It works after an update of one of them.', 'zh-cn': '更新其中之一后可用。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Take the prefix that fits the server (for Ollama ollama_chat/), update LiteLLM, and read the raw answer with litellm._turn_on_debug()',
          'zh-cn':
            '使用与服务器相符的前缀（Ollama 为 ollama_chat/），更新 LiteLLM，并用 litellm._turn_on_debug() 查看原始响应',
        },
      },
    ],
    guide: ['G-S7', 'G-S11', 'G-X1'],
  },
  {
    code: 'AGL-I704',
    title: { en: 'Options of pip exclude each other', 'zh-cn': 'pip 的选项互相排斥' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'interface',
    shows: [
      {
        kind: 'text',
        template: "Can not perform a '--user' install. User site-packages are not visible in this virtualenv.",
      },
      { kind: 'text', template: 'When restricting platform and interpreter constraints using' },
      { kind: 'text', template: "Can not combine '--user' and '--prefix'" },
      { kind: 'text', template: "Can not combine '--user' and '--target'" },
      { kind: 'text', template: 'Cannot set --home and --prefix together' },
      { kind: 'text', template: 'In --require-hashes mode, all requirements must have their versions pinned' },
      { kind: 'text', template: 'Hashes are required in --require-hashes mode, but they are missing' },
      { kind: 'text', template: 'The --use-pep517 option is not compatible with' },
      { kind: 'text', template: 'Cannot use --editable with hashes' },
    ],
    meaning: {
      en: 'pip ended before it did anything: this option does not work here or not beside another one.',
      'zh-cn': 'pip 在执行任何操作之前就结束了：此选项在此处或与另一选项一起不可用。',
    },
    causes: [
      {
        text: {
          en: "--user is set, in the call or in pip's settings, inside a virtual environment.",
          'zh-cn': '在虚拟环境中设置了 --user，可能在命令或 pip 的设置里。',
        },
        tell: {
          en: '`pip config list` shows user = true, or the call has it.',
          'zh-cn': '`pip config list` 显示 user = true，或命令中有该选项。',
        },
      },
      {
        text: {
          en: '--platform or --python-version is used without --only-binary=:all:.',
          'zh-cn': '使用 --platform 或 --python-version 时没有 --only-binary=:all:。',
        },
        tell: { en: 'The message names --only-binary.', 'zh-cn': '消息中有 --only-binary。' },
      },
      {
        text: {
          en: 'One line of the requirements has a hash, and the others have none.',
          'zh-cn': '依赖文件中有一行带哈希，其他行没有。',
        },
        tell: { en: 'The message says require-hashes.', 'zh-cn': '消息中有 require-hashes。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Leave --user out in a virtual environment; add --only-binary=:all:; give every line a hash or none',
          'zh-cn': '在虚拟环境中不使用 --user；加上 --only-binary=:all:；所有行都带哈希或都不带',
        },
      },
    ],
    guide: ['G-S6', 'G-X1'],
  },
];
