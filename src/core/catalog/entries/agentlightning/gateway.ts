import type { CatalogEntry } from '../../entry';

/** The gateway of Agent Lightning 1.0 and what is called through it. */
export const gatewayEntries: readonly CatalogEntry[] = [
  {
    code: 'AGL-M100',
    title: { en: 'The gateway cannot reach the model server', 'zh-cn': '网关无法连接模型服务' },
    severity: 'error',
    class: 'recoverable',
    category: 'connection',
    layer: 'business',
    shows: [
      { kind: 'text', template: 'Upstream model server request failed' },
      {
        kind: 'http',
        status: 502,
        server: 'agl-1.0',
        method: 'POST',
        route: '/proxy/rollout/{rollout_id}/attempt/{attempt_id}/mode/{mode}/openai/v1/{path}',
      },
    ],
    versions: 'agentlightning 1.0',
    meaning: {
      en: "The gateway tried six times within about 18 s to pass the agent's call on, and each connection failed. The call is lost, and 1.0 records no event for it.",
      'zh-cn': '网关在约 18 秒内尝试了六次转发 agent 的调用，每次连接都失败。该调用丢失，1.0 也不会记录事件。',
    },
    causes: [
      {
        now: 'free',
        text: {
          en: 'The model server has ended, for instance with the GPU out of memory.',
          'zh-cn': '模型服务已结束，例如 GPU 内存不足。',
        },
        tell: {
          en: 'Its process is gone, or its log ends in a traceback.',
          'zh-cn': '其进程已不存在，或日志以堆栈结束。',
        },
      },
      {
        text: {
          en: 'The endpoint that was registered is not the one it listens on.',
          'zh-cn': '注册的端点不是它实际监听的地址。',
        },
        tell: {
          en: "`url` in “Retrying upstream request” differs from the server's own start line.",
          'zh-cn': '“Retrying upstream request” 中的 `url` 与模型服务启动时显示的不同。',
        },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Check that the model server runs and answers at that url',
          'zh-cn': '确认模型服务正在运行，并在该 url 应答',
        },
      },
      {
        title: {
          en: 'Register the right endpoint again: POST /api/models',
          'zh-cn': '重新注册正确的端点：POST /api/models',
        },
      },
    ],
    guide: ['G-S4', 'G-S11', 'G-C1', 'G-C3', 'G-F1', 'G-F3', 'G-E'],
  },
  {
    code: 'AGL-M101',
    title: { en: 'The model server took too long for the gateway', 'zh-cn': '模型服务应答太慢，网关超时' },
    severity: 'error',
    class: 'recoverable',
    category: 'latency',
    layer: 'business',
    shows: [
      { kind: 'text', template: 'Upstream model server timed out' },
      {
        kind: 'http',
        status: 504,
        server: 'agl-1.0',
        method: 'POST',
        route: '/proxy/rollout/{rollout_id}/attempt/{attempt_id}/mode/{mode}/openai/v1/{path}',
      },
    ],
    versions: 'agentlightning 1.0',
    meaning: {
      en: 'A generation took longer than 300 s in each of six tries, half an hour in all. The agent was most likely given up long before.',
      'zh-cn': '六次尝试中，每次生成都超过 300 秒，总计约半小时。agent 很可能早已放弃等待。',
    },
    causes: [
      {
        text: { en: 'The model server is overloaded or hangs.', 'zh-cn': '模型服务过载或挂起。' },
        tell: {
          en: 'Its log shows a growing number of waiting requests, or nothing at all.',
          'zh-cn': '其日志显示等待的请求越来越多，或完全没有输出。',
        },
      },
      {
        text: { en: 'The answer is very long.', 'zh-cn': '生成的内容非常长。' },
        tell: { en: 'No max_tokens is set.', 'zh-cn': '没有设置 max_tokens。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Lower max_tokens, or the number of agents that call at once',
          'zh-cn': '降低 max_tokens，或减少同时调用的 agent 数量',
        },
      },
      { title: { en: "Look at the model server's log and its GPU", 'zh-cn': '查看模型服务的日志和 GPU' } },
    ],
    guide: ['G-S4', 'G-S8', 'G-S11', 'G-E'],
  },
  {
    code: 'AGL-M102',
    title: { en: 'The gateway tries a model call again', 'zh-cn': '网关正在重试模型调用' },
    severity: 'warning',
    class: 'recoverable',
    category: 'connection',
    layer: 'low',
    shows: [{ kind: 'text', template: 'Retrying upstream request' }],
    versions: 'agentlightning 1.0',
    meaning: {
      en: 'One try failed, and up to six are made. A single line is no problem; many with the same url mean that this server is down or overloaded.',
      'zh-cn': '一次尝试失败，最多会进行六次。单独一行没有问题；同一 url 出现很多次则表示该服务已停止或过载。',
    },
    causes: [
      {
        text: { en: 'The model server cannot be reached.', 'zh-cn': '无法连接模型服务。' },
        tell: {
          en: '`reason` is “transport error”, and each attempt repeats it.',
          'zh-cn': '`reason` 为 “transport error”，且每次尝试都相同。',
        },
      },
      {
        text: { en: 'It is overloaded.', 'zh-cn': '它过载。' },
        tell: {
          en: '`reason` is a status such as 429 or 503, or “timeout”.',
          'zh-cn': '`reason` 是 429、503 等状态码或 “timeout”。',
        },
      },
    ],
    fixes: [
      {
        title: {
          en: "Look at the model server's log if the attempts reach 5",
          'zh-cn': '如果尝试次数达到 5，请查看模型服务的日志',
        },
      },
    ],
    guide: ['G-S4', 'G-S11', 'G-C12', 'G-X3'],
  },
  {
    code: 'AGL-N108',
    title: { en: 'The trainer cannot reach the gateway', 'zh-cn': '训练器无法连接网关' },
    severity: 'error',
    class: 'recoverable',
    category: 'connection',
    layer: 'business',
    shows: [
      { kind: 'text', template: 'GET failed (attempt {attempt:int}/{attempts:int}): {problem}' },
      { kind: 'text', template: 'POST failed (attempt {attempt:int}/{attempts:int}): {problem}' },
    ],
    versions: 'agentlightning 1.0',
    meaning: {
      en: 'A request of the client library to the gateway failed; it is tried up to eleven times without waiting. The text after the count is the true error.',
      'zh-cn': '客户端库对网关的请求失败；最多尝试十一次，中间没有等待。计数之后的文字是真正的错误。',
    },
    causes: [
      {
        now: 'free',
        text: { en: 'The gateway is not running, or at another address.', 'zh-cn': '网关没有运行，或位于其他地址。' },
        tell: {
          en: 'The error is “Connection refused” or a name that cannot be resolved.',
          'zh-cn': '错误为 “Connection refused” 或无法解析域名。',
        },
      },
      {
        text: { en: 'The gateway is busy or hangs.', 'zh-cn': '网关繁忙或挂起。' },
        tell: { en: 'The error is a time-out.', 'zh-cn': '错误为超时。' },
      },
      {
        text: { en: 'A proxy stands in between.', 'zh-cn': '中间有代理。' },
        tell: {
          en: 'HTTP_PROXY is set, and NO_PROXY lacks the host of the gateway.',
          'zh-cn': '设置了 HTTP_PROXY，而 NO_PROXY 不含网关的主机。',
        },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Check the address: GET /healthz must answer {"status":"ok"}',
          'zh-cn': '检查地址：GET /healthz 应返回 {"status":"ok"}',
        },
      },
      {
        title: {
          en: "Start the gateway, or correct its address in the trainer's configuration",
          'zh-cn': '启动网关，或在训练器配置中更正其地址',
        },
      },
    ],
    guide: ['G-S4', 'G-S11', 'G-C1', 'G-C3', 'G-F1', 'G-F3', 'G-X3'],
  },
  {
    code: 'AGL-R109',
    title: { en: 'The gateway has no such rollout', 'zh-cn': '网关中没有此 rollout' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'not-found',
    layer: 'interface',
    shows: [
      { kind: 'text', template: 'Rollout not found: {rollout_id:word}' },
      { kind: 'text', template: "Client error '404 Not Found' for url '{gateway}/api/rollouts/{rollout_id}'" },
      { kind: 'http', status: 404, server: 'agl-1.0', method: 'GET', route: '/api/rollouts/{rollout_id}' },
      { kind: 'http', status: 404, server: 'agl-1.0', method: 'PATCH', route: '/api/rollouts/{rollout_id}' },
    ],
    versions: 'agentlightning 1.0',
    meaning: {
      en: 'The gateway keeps rollouts in memory only. After a restart, or after a DELETE, their ids lead nowhere.',
      'zh-cn': '网关只在内存中保存 rollout。重启或 DELETE 之后，原来的 ID 不再有效。',
    },
    causes: [
      {
        text: { en: 'The gateway was restarted.', 'zh-cn': '网关被重启过。' },
        tell: {
          en: 'Ids that were there before are all gone, and next_after is larger than total_terminal.',
          'zh-cn': '之前的 ID 全部消失，且 next_after 大于 total_terminal。',
        },
      },
      {
        text: { en: 'The id was deleted, or is of another gateway.', 'zh-cn': '该 ID 已被删除，或属于另一个网关。' },
        tell: { en: 'Other ids of the same run are found.', 'zh-cn': '同一次运行的其他 ID 可以找到。' },
      },
      {
        text: {
          en: 'The id holds a slash and cannot be reached by its path.',
          'zh-cn': 'ID 含有斜杠，无法通过路径访问。',
        },
        tell: { en: 'The id was given by you and contains `/`.', 'zh-cn': '该 ID 由你指定并含有 `/`。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Create the rollouts again: ids that exist are kept as they are',
          'zh-cn': '重新创建 rollout：已存在的 ID 会保持不变',
        },
      },
      { title: { en: 'Use ids without a slash', 'zh-cn': '使用不含斜杠的 ID' } },
    ],
    guide: ['G-S5', 'G-C5', 'G-F5', 'G-E'],
  },
  {
    code: 'AGL-M103',
    title: { en: 'The gateway has no server for the model', 'zh-cn': '网关中没有该模型的服务' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'not-found',
    layer: 'business',
    shows: [
      { kind: 'text', template: "No servers available for model '{model}'" },
      {
        kind: 'http',
        status: 503,
        server: 'agl-1.0',
        method: 'POST',
        route: '/proxy/rollout/{rollout_id}/attempt/{attempt_id}/mode/{mode}/openai/v1/{path}',
      },
    ],
    versions: 'agentlightning 1.0',
    meaning: {
      en: "An agent called its model, but nobody has registered a server under the model's name. The call was not forwarded.",
      'zh-cn': 'agent 调用了模型，但没有任何服务以该模型名注册。调用没有被转发。',
    },
    causes: [
      {
        text: { en: 'The trainer or the model server has not registered yet.', 'zh-cn': '训练器或模型服务尚未注册。' },
        tell: {
          en: "No “POST /api/models” stands in the gateway's log before.",
          'zh-cn': '网关日志中此前没有 “POST /api/models”。',
        },
      },
      {
        text: {
          en: 'It was registered under another name than default_proxy.model_name.',
          'zh-cn': '注册名称与 default_proxy.model_name 不同。',
        },
        tell: {
          en: '“Proxy config loaded” shows another model_name.',
          'zh-cn': '“Proxy config loaded” 显示的 model_name 不同。',
        },
      },
      {
        text: {
          en: 'The gateway was restarted and has forgotten its servers.',
          'zh-cn': '网关重启后丢失了已注册的服务。',
        },
        tell: {
          en: 'Its start lines stand between the registration and this line.',
          'zh-cn': '网关的启动日志位于注册与此行之间。',
        },
      },
    ],
    fixes: [
      {
        title: {
          en: "Register the server under the name of the proxy's configuration: POST /api/models",
          'zh-cn': '以代理配置中的名称注册服务：POST /api/models',
        },
      },
      {
        title: {
          en: 'Set default_proxy.model_name to the name the server is registered with',
          'zh-cn': '把 default_proxy.model_name 设为注册时的名称',
        },
      },
    ],
    guide: ['G-S5', 'G-S11', 'G-C3', 'G-C6', 'G-F3', 'G-E'],
  },
  {
    code: 'AGL-H100',
    title: { en: 'The gateway does not forward this kind of call', 'zh-cn': '网关不转发此类调用' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'not-found',
    layer: 'interface',
    shows: [
      { kind: 'text', template: 'Unsupported upstream path: {path:path}' },
      { kind: 'text', template: 'Unsupported proxy mode: {mode:word}' },
    ],
    versions: 'agentlightning 1.0',
    meaning: {
      en: 'Only chat/completions and completions pass through the gateway. Embeddings, the Responses API and the list of models do not.',
      'zh-cn': '网关只转发 chat/completions 和 completions。embeddings、Responses API 和模型列表不会被转发。',
    },
    causes: [
      {
        text: {
          en: 'The agent uses embeddings or the Responses API with the base URL of the gateway.',
          'zh-cn': 'agent 用网关的 base URL 调用了 embeddings 或 Responses API。',
        },
        tell: {
          en: 'The path in the message is embeddings, responses or models.',
          'zh-cn': '消息中的路径为 embeddings、responses 或 models。',
        },
      },
      {
        text: {
          en: 'The base URL has a wrong ending, so that the path is doubled.',
          'zh-cn': 'base URL 结尾有误，导致路径重复。',
        },
        tell: {
          en: 'The path in the message begins with v1/ or chat/completions/.',
          'zh-cn': '消息中的路径以 v1/ 或 chat/completions/ 开头。',
        },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Send these calls to another base URL than AGL_OPENAI_BASE_URL',
          'zh-cn': '把此类调用发往 AGL_OPENAI_BASE_URL 之外的地址',
        },
      },
      {
        title: {
          en: 'Use client.chat.completions instead of client.responses',
          'zh-cn': '用 client.chat.completions 代替 client.responses',
        },
      },
    ],
    guide: ['G-S5', 'G-S6', 'G-C1', 'G-E'],
  },
  {
    code: 'AGL-H101',
    title: { en: 'The gateway does not stream', 'zh-cn': '网关不支持流式应答' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'interface',
    shows: [{ kind: 'text', template: 'Streaming responses are not supported' }],
    versions: 'agentlightning 1.0',
    meaning: {
      en: 'The agent asked for a streamed answer, which the gateway refuses because it must record whole answers.',
      'zh-cn': 'agent 请求了流式应答，而网关必须记录完整的应答，因此拒绝。',
    },
    causes: [
      {
        text: { en: 'The agent or its framework sets stream=True.', 'zh-cn': 'agent 或其框架设置了 stream=True。' },
        tell: {
          en: 'The call is made with stream=True, astream() or streaming=True.',
          'zh-cn': '调用中使用了 stream=True、astream() 或 streaming=True。',
        },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Set stream=False (LangChain: streaming=False) for training',
          'zh-cn': '训练时设置 stream=False（LangChain：streaming=False）',
        },
      },
    ],
    guide: ['G-S6', 'G-C7', 'G-F7', 'G-E'],
  },
  {
    code: 'AGL-H102',
    title: { en: 'The body sent to the gateway is not a JSON object', 'zh-cn': '发送给网关的请求体不是 JSON 对象' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'interface',
    shows: [
      { kind: 'text', template: 'Invalid JSON in request body' },
      { kind: 'text', template: 'Request body must be a JSON object' },
    ],
    versions: 'agentlightning 1.0',
    meaning: {
      en: 'The gateway could not read the request, so nothing was forwarded to the model.',
      'zh-cn': '网关无法解析请求，因此没有转发给模型。',
    },
    causes: [
      {
        text: {
          en: 'A client built the body by hand: single quotes, NaN, a string that is encoded twice.',
          'zh-cn': '客户端手工拼接了请求体：单引号、NaN 或重复编码的字符串。',
        },
        tell: { en: 'The request is not made by an OpenAI client.', 'zh-cn': '请求不是由 OpenAI 客户端发出的。' },
      },
      {
        text: { en: 'The body was cut off on the way.', 'zh-cn': '请求体在途中被截断。' },
        tell: { en: 'It happens with large prompts only.', 'zh-cn': '只在提示词很大时发生。' },
      },
    ],
    fixes: [
      {
        title: { en: 'Let the client encode it: json= instead of data=', 'zh-cn': '让客户端编码：用 json= 代替 data=' },
      },
    ],
    guide: ['G-S6', 'G-S7', 'G-C7', 'G-F7', 'G-E'],
  },
];
