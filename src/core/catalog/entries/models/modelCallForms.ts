import type { CatalogEntry } from '../../entry';

/** What a model provider refuses in a request's messages, and failures in the middle of a stream. */
export const modelCallFormsEntries: readonly CatalogEntry[] = [
  {
    code: 'AGL-M700',
    title: { en: 'The provider does not take this role of a message', 'zh-cn': '提供商不接受此消息角色' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'interface',
    shows: [
      { kind: 'text', template: 'messages: Unexpected role "{role:word}"' },
      { kind: 'text', template: 'messages: first message must use the "user" role' },
      { kind: 'text', template: 'messages: roles must alternate between "user" and "assistant"' },
      { kind: 'text', template: "Invalid value: 'developer'. Supported values are:" },
      { kind: 'text', template: "does not support 'system' with this model" },
      { kind: 'text', template: "does not support 'developer' with this model" },
      { kind: 'text', template: 'Please ensure that function call turn comes immediately after a user turn' },
      { kind: 'text', template: 'Please use a valid role: user, model.' },
      { kind: 'text', template: 'Developer instruction is not enabled for' },
      { kind: 'text', template: 'Expected last role User or Tool' },
      { kind: 'text', template: "messages.{at:int}.role: Input should be 'user' or 'assistant'" },
    ],
    meaning: {
      en: 'Providers differ in the roles they know and in their order. The request was refused as a whole.',
      'zh-cn': '各提供商支持的角色及其顺序不同。整个请求被拒绝。',
    },
    causes: [
      {
        text: {
          en: 'The message list is written for another provider: Anthropic wants the system prompt as a parameter of its own, Gemini says model instead of assistant.',
          'zh-cn':
            '消息列表是为其他提供商编写的：Anthropic 要求系统提示词作为单独参数，Gemini 用 model 而非 assistant。',
        },
        tell: { en: 'The message names the role.', 'zh-cn': '消息指出了该角色。' },
      },
      {
        text: {
          en: 'An older model does not know developer or system.',
          'zh-cn': '较旧的模型不认识 developer 或 system。',
        },
        tell: { en: 'The same request works with another model.', 'zh-cn': '同样的请求换一个模型即可。' },
      },
      {
        text: {
          en: 'Two messages of one role follow each other after history was cut.',
          'zh-cn': '截断历史后，同一角色的两条消息相邻。',
        },
        tell: { en: 'It fails only in long conversations.', 'zh-cn': '只在较长的对话中失败。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Pass the system prompt the way this provider wants it, or call through a library that translates',
          'zh-cn': '按该提供商的方式传递系统提示词，或通过会转换格式的库调用',
        },
      },
    ],
    guide: ['G-S6', 'G-C6', 'G-F1', 'G-X1'],
  },
  {
    code: 'AGL-M701',
    title: { en: 'The provider could not use an image or file', 'zh-cn': '提供商无法使用图片或文件' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'interface',
    shows: [
      { kind: 'text', template: 'Failed to download image from {url}' },
      { kind: 'text', template: 'Error while downloading {url}. Upstream status code: {status:int}' },
      { kind: 'text', template: 'Could not process image' },
      { kind: 'text', template: 'You uploaded an unsupported image' },
      { kind: 'text', template: 'The image data you provided does not represent a valid image' },
      { kind: 'text', template: 'image exceeds 5 MB maximum' },
      { kind: 'text', template: "'code': 'invalid_image_url'" },
      { kind: 'text', template: "'code': 'image_parse_error'" },
      { kind: 'text', template: 'Invalid base64 image_url' },
      { kind: 'text', template: 'Unable to process input image' },
      { kind: 'text', template: 'The image was specified using the {type} media type, but the image appears to be' },
    ],
    meaning: {
      en: 'The picture or file of the request was not fetched, is of a wrong kind, or is too large. The model did not run.',
      'zh-cn': '请求中的图片或文件无法获取、类型不符或过大。模型没有运行。',
    },
    causes: [
      {
        text: {
          en: "The URL is not open to the provider's servers: localhost, a private bucket, a page instead of a file.",
          'zh-cn': '提供商的服务器无法访问该 URL：localhost、私有存储桶，或指向网页而非文件。',
        },
        tell: { en: 'It opens here only, or after a login.', 'zh-cn': '只能在本机打开，或需要登录。' },
      },
      {
        text: {
          en: 'The media type in the data URL does not fit the bytes, or the base64 is cut.',
          'zh-cn': 'data URL 中的媒体类型与字节不符，或 base64 被截断。',
        },
        tell: { en: "The file's first bytes are of another format.", 'zh-cn': '文件开头的字节属于另一种格式。' },
      },
      {
        text: { en: 'The file is larger than the provider takes.', 'zh-cn': '文件超过提供商的限制。' },
        tell: { en: 'The message names the limit.', 'zh-cn': '消息指出了上限。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Send the bytes as base64 with their true media type, made smaller where needed',
          'zh-cn': '以 base64 发送并注明真实的媒体类型，必要时缩小',
        },
      },
    ],
    guide: ['G-S6', 'G-F1', 'G-X1'],
  },
  {
    code: 'AGL-M702',
    title: { en: 'The model server failed in the middle of its stream', 'zh-cn': '模型服务器在流式输出中途失败' },
    severity: 'error',
    class: 'recoverable',
    category: 'cross-service',
    layer: 'interface',
    shows: [
      { kind: 'exception', type: 'openai.APIError', frames: ['openai/_streaming.py'] },
      { kind: 'exception', type: 'anthropic.APIStatusError', frames: ['anthropic/_streaming.py'] },
      { kind: 'exception', type: 'MidStreamFallbackError' },
      { kind: 'exception', type: 'litellm.exceptions.MidStreamFallbackError' },
    ],
    meaning: {
      en: 'The answer began with status 200, then the server sent an error instead of the next piece. What had come until then is incomplete.',
      'zh-cn': '响应以状态码 200 开始，随后服务器发送了错误而不是下一段内容。此前收到的内容不完整。',
    },
    causes: [
      {
        text: {
          en: 'The engine behind the server died or ran out of memory during the answer.',
          'zh-cn': '服务器背后的引擎在应答期间崩溃或内存不足。',
        },
        tell: { en: 'Its own log has a failure at that time.', 'zh-cn': '其自身日志在该时刻有失败。' },
      },
      {
        text: {
          en: 'The provider is overloaded and stops answers that have begun.',
          'zh-cn': '提供商过载，中止了已开始的应答。',
        },
        tell: { en: 'The message says overloaded or server_error.', 'zh-cn': '消息中有 overloaded 或 server_error。' },
      },
      {
        text: {
          en: 'The request is refused only when it is worked on: too long, or filtered.',
          'zh-cn': '请求在处理时才被拒绝：过长或被过滤。',
        },
        tell: { en: 'The message names a length or a filter.', 'zh-cn': '消息指出长度或过滤。' },
      },
    ],
    fixes: [
      {
        title: {
          en: "Repeat the whole call: a stream cannot be resumed; read the server's log for the time of the failure",
          'zh-cn': '重新发起整个调用：流无法续传；查看服务器在失败时刻的日志',
        },
      },
    ],
    guide: ['G-S11', 'G-X2', 'G-X3'],
  },
  {
    code: 'AGL-M703',
    title: { en: 'The framework does not know this model or its provider', 'zh-cn': '框架不认识该模型或其提供商' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'not-found',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'Unknown model: {model:word}' },
      { kind: 'text', template: 'Unable to infer model provider for' },
      { kind: 'text', template: "Unsupported provider='{provider}'" },
      { kind: 'text', template: 'Unknown provider: {provider:word}' },
      { kind: 'text', template: 'Could not automatically map {model} to a tokeniser' },
      { kind: 'text', template: "Unknown model '{model}'. Please provide a valid" },
    ],
    meaning: {
      en: "Nothing was sent. The framework picks the provider by the model's name, and found none for this one.",
      'zh-cn': '没有发送任何请求。框架按模型名选择提供商，而没有找到与此名称对应的。',
    },
    causes: [
      {
        text: {
          en: 'The name has no provider in front, such as openai:gpt-4o or openai/gpt-4o.',
          'zh-cn': '名称前没有提供商，例如 openai:gpt-4o 或 openai/gpt-4o。',
        },
        tell: { en: 'Nothing stands before a colon or slash.', 'zh-cn': '冒号或斜杠之前没有内容。' },
      },
      {
        text: {
          en: "The name is newer than the framework's list, or that of a model of one's own.",
          'zh-cn': '名称比框架的列表新，或属于自有模型。',
        },
        tell: { en: "The provider's own client takes it.", 'zh-cn': '提供商自己的客户端接受该名称。' },
      },
      {
        text: { en: 'The package of the provider is not installed.', 'zh-cn': '没有安装该提供商的包。' },
        tell: { en: 'The message names a package.', 'zh-cn': '消息中指出了包名。' },
      },
    ],
    fixes: [
      {
        title: {
          en: "Write the provider in front of the name in this framework's own form, or pass a model object with its address",
          'zh-cn': '按该框架的写法在名称前加上提供商，或传入带地址的模型对象',
        },
      },
    ],
    guide: ['G-S5', 'G-C6', 'G-F1', 'G-X1'],
  },
  {
    code: 'AGL-M704',
    title: { en: 'The model will be retired soon', 'zh-cn': '该模型即将停用' },
    severity: 'info',
    class: 'unrecoverable',
    category: 'not-found',
    layer: 'interface',
    shows: [
      { kind: 'text', template: 'is deprecated and will reach end-of-life on {date}' },
      { kind: 'text', template: 'will be retired on {date}' },
    ],
    meaning: {
      en: 'The client says beforehand that the provider will switch this model off. The call itself is not affected.',
      'zh-cn': '客户端预先提示提供商将停用该模型。调用本身不受影响。',
    },
    causes: [
      {
        text: {
          en: 'A newer model takes its place, and the provider has named the day.',
          'zh-cn': '新模型将取而代之，提供商已公布日期。',
        },
        tell: { en: 'The date stands in the message.', 'zh-cn': '消息中有日期。' },
      },
    ],
    fixes: [
      {
        title: {
          en: "Change the model's name before that day, and compare the results",
          'zh-cn': '在该日期之前更换模型名称，并比较结果',
        },
      },
    ],
    guide: ['G-S5', 'G-X1'],
  },
  {
    code: 'AGL-M705',
    title: { en: 'Embeddings of two different lengths meet', 'zh-cn': '嵌入或向量的维度不匹配' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'serialization',
    layer: 'interface',
    shows: [
      { kind: 'text', template: 'Embedding dimension {one:int} does not match collection dimensionality {other:int}' },
      { kind: 'text', template: 'Collection expecting embedding with dimension of {expected:int}, got {got:int}' },
      { kind: 'text', template: 'Vector dimension error: expected dim: {expected:int}, got {got:int}' },
      { kind: 'text', template: 'Vector dimension {got:int} does not match the dimension of the index {expected:int}' },
      { kind: 'text', template: 'expected {expected:int} dimensions, not {got:int}' },
      { kind: 'exception', type: 'AssertionError', frames: ['faiss/class_wrappers.py'] },
      { kind: 'text', template: 'different vector dimensions {one:int} and {other:int}' },
    ],
    meaning: {
      en: 'The vector store was filled by one embedding model and is asked with another one: their vectors have different lengths.',
      'zh-cn': '向量库由一个嵌入模型写入，却用另一个模型查询：两者的向量长度不同。',
    },
    causes: [
      {
        text: {
          en: 'The embedding model or its dimensions were changed after the store was filled.',
          'zh-cn': '写入向量库之后更换了嵌入模型或其维度。',
        },
        tell: {
          en: 'The two numbers belong to two known models, such as 1536 and 3072.',
          'zh-cn': '两个数字对应两个已知模型，例如 1536 和 3072。',
        },
      },
      {
        text: {
          en: 'The default embedding of the framework is used for one of the two.',
          'zh-cn': '其中一方使用了框架的默认嵌入模型。',
        },
        tell: { en: 'The code names no model at that place.', 'zh-cn': '代码在该处没有指定模型。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Use one embedding model for both, and build the store again after a change',
          'zh-cn': '两处使用同一嵌入模型，更换后重建向量库',
        },
      },
    ],
    guide: ['G-S7', 'G-S6', 'G-X1'],
  },
];
