import type { CatalogEntry } from '../../entry';

/** Answers of the 1.0 gateway, and of servers of another version than their clients. */
export const httpGatewayEntries: readonly CatalogEntry[] = [
  {
    code: 'AGL-H204',
    title: {
      en: 'Client and server are of different Agent Lightning versions',
      'zh-cn': '客户端与服务器的 Agent Lightning 版本不同',
    },
    severity: 'error',
    class: 'unrecoverable',
    category: 'dependency-conflict',
    layer: 'interface',
    shows: [
      { kind: 'http', status: 404, route: '/start_rollout' },
      { kind: 'http', status: 404, route: '/enqueue_rollout' },
      { kind: 'http', status: 404, route: '/dequeue_rollout' },
      { kind: 'http', status: 405, route: '/start_rollout' },
      { kind: 'http', status: 405, route: '/enqueue_rollout' },
      { kind: 'http', status: 405, route: '/add_span' },
      { kind: 'http', status: 404, route: '/add_span' },
      { kind: 'http', status: 404, route: '/get_latest_resources' },
      { kind: 'http', status: 404, route: '/v1/agl/queues/rollouts/dequeue' },
      { kind: 'http', status: 404, route: '/v1/agl/queues/rollouts/enqueue' },
      { kind: 'http', status: 404, route: '/v1/agl/health' },
      { kind: 'http', status: 404, route: '/v1/agl/rollouts' },
      { kind: 'http', status: 404, route: '/api/rollouts' },
      { kind: 'http', status: 405, route: '/api/rollouts', method: 'POST' },
    ],
    meaning: {
      en: 'The path exists in one version of Agent Lightning only, and the server that answered is of another. No rollout and no span gets through.',
      'zh-cn':
        '该路径只存在于某一版本的 Agent Lightning，而应答的服务器属于另一版本。任何 rollout 和 span 都无法传递。',
    },
    causes: [
      {
        text: {
          en: 'A runner of 0.2 asks a store of 0.3, or the reverse.',
          'zh-cn': '0.2 的 runner 访问 0.3 的 store，或相反。',
        },
        tell: {
          en: 'Paths of 0.2 stand at the root (/dequeue_rollout), those of 0.3 below /v1/agl.',
          'zh-cn': '0.2 的路径在根目录下（/dequeue_rollout），0.3 的路径在 /v1/agl 之下。',
        },
      },
      {
        text: {
          en: 'One side was installed without a version and is 1.0.',
          'zh-cn': '某一侧安装时未指定版本，装成了 1.0。',
        },
        tell: {
          en: 'The path begins with /api/rollouts or /proxy/.',
          'zh-cn': '路径以 /api/rollouts 或 /proxy/ 开头。',
        },
      },
      {
        text: { en: 'Another program listens on this port.', 'zh-cn': '该端口上是其他程序。' },
        tell: { en: 'Its start page is not that of Agent Lightning.', 'zh-cn': '其首页不是 Agent Lightning 的页面。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'See which version each side has, and install the same on both',
          'zh-cn': '查看两侧的版本，并安装相同版本',
        },
        terminal: 'pip show agentlightning',
      },
      {
        title: {
          en: 'Run the health check: it names the version that answers',
          'zh-cn': '运行健康检查：它会指出应答方的版本',
        },
        command: 'agentLightning.health.run',
      },
    ],
    guide: ['G-S1', 'G-S11', 'G-C6', 'G-F6'],
  },
  {
    code: 'AGL-H211',
    title: { en: "The gateway's key and the client's differ", 'zh-cn': '网关与客户端的 key 不一致' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'authentication',
    layer: 'interface',
    shows: [
      { kind: 'text', template: 'Invalid or missing API key' },
      { kind: 'http', status: 401, server: 'agl-1.0' },
    ],
    versions: 'agentlightning 1.0',
    meaning: {
      en: 'The gateway was started with a key, and this request carries none or another. Agents, controller and trainer need the same one.',
      'zh-cn': '网关启动时设置了 key，而该请求没有携带或携带了别的。agent、controller 和训练器需要使用相同的 key。',
    },
    causes: [
      {
        text: {
          en: 'The controller has no `agl_server.key`, or another.',
          'zh-cn': 'controller 没有设置 `agl_server.key` 或不一致。',
        },
        tell: { en: 'All its requests get 401.', 'zh-cn': '它的所有请求都返回 401。' },
      },
      {
        text: {
          en: 'The agent does not send AGL_KEY: its client was made with api_key="dummy".',
          'zh-cn': 'agent 没有发送 AGL_KEY：客户端使用了 api_key="dummy"。',
        },
        tell: { en: 'Only requests below /proxy get 401.', 'zh-cn': '只有 /proxy 下的请求返回 401。' },
      },
      {
        text: {
          en: "The model server behind the gateway refuses the gateway's own key.",
          'zh-cn': '网关后面的模型服务器拒绝了网关自己的密钥。',
        },
        tell: {
          en: 'The body is not “Invalid or missing API key”.',
          'zh-cn': '响应体不是“Invalid or missing API key”。',
        },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Give gateway, controller, trainer and agent the same key; agents read it from AGL_KEY',
          'zh-cn': '让网关、controller、训练器和 agent 使用相同的 key；agent 从 AGL_KEY 读取',
        },
      },
    ],
    guide: ['G-S12', 'G-C1', 'G-F1'],
  },
  {
    code: 'AGL-H212',
    title: { en: 'The gateway is paused while weights are updated', 'zh-cn': '网关在更新权重期间暂停' },
    severity: 'info',
    class: 'recoverable',
    category: 'latency',
    layer: 'interface',
    shows: [
      { kind: 'text', template: 'gateway paused' },
      { kind: 'http', status: 429, server: 'agl-1.0', route: '/proxy/{path:any}' },
    ],
    versions: 'agentlightning 1.0',
    meaning: {
      en: 'The trainer pauses the gateway to load new weights; calls get 429 with Retry-After until it resumes. Only a client that gives up early fails.',
      'zh-cn': '训练器为加载新权重而暂停网关；恢复之前的调用会得到 429 和 Retry-After。只有过早放弃的客户端才会失败。',
    },
    causes: [
      {
        text: {
          en: 'A training step is updating the model: this is planned.',
          'zh-cn': '训练步骤正在更新模型：这是预期行为。',
        },
        tell: { en: 'POST /proxy/resume follows.', 'zh-cn': '随后会有 POST /proxy/resume。' },
      },
      {
        text: { en: 'The trainer died while the gateway was paused.', 'zh-cn': '训练器在网关暂停期间终止。' },
        tell: {
          en: 'GET /proxy/state says paused for minutes, and nothing is in flight.',
          'zh-cn': 'GET /proxy/state 持续数分钟为 paused，且没有进行中的调用。',
        },
      },
      {
        text: { en: 'The model server behind limits the rate.', 'zh-cn': '后面的模型服务器限流。' },
        tell: { en: 'The answer lacks the header X-Agl-Paused.', 'zh-cn': '响应中没有 X-Agl-Paused 响应头。' },
      },
    ],
    fixes: [
      {
        title: {
          en: "Let the agent's client wait longer: OpenAI(max_retries=10)",
          'zh-cn': '让 agent 的客户端等待更久：OpenAI(max_retries=10)',
        },
      },
      {
        title: {
          en: 'If the trainer is gone, resume by hand: POST /proxy/resume',
          'zh-cn': '若训练器已终止，手动恢复：POST /proxy/resume',
        },
      },
    ],
    guide: ['G-S8', 'G-C11', 'G-F11'],
  },
  {
    code: 'AGL-H214',
    title: { en: 'The gateway could not read a model call or its answer', 'zh-cn': '网关无法读取模型调用或其应答' },
    severity: 'error',
    class: 'system',
    category: 'serialization',
    layer: 'interface',
    shows: [
      { kind: 'http', status: 500, server: 'agl-1.0', route: '/proxy/{path:any}' },
      {
        kind: 'exception',
        type: 'json.decoder.JSONDecodeError',
        message: 'Expecting {what}: line',
        frames: ['agentlightning/server/proxy.py'],
      },
      {
        kind: 'exception',
        type: 'json.decoder.JSONDecodeError',
        message: 'Unterminated string',
        frames: ['agentlightning/server/proxy.py'],
      },
      {
        kind: 'exception',
        type: 'json.decoder.JSONDecodeError',
        message: 'Invalid control character',
        frames: ['agentlightning/server/proxy.py'],
      },
      {
        kind: 'exception',
        type: 'json.decoder.JSONDecodeError',
        message: 'Extra data: line',
        frames: ['agentlightning/server/proxy.py'],
      },
      {
        kind: 'exception',
        type: 'UnicodeDecodeError',
        message: "codec can't decode byte",
        frames: ['agentlightning/server/routes/proxy.py'],
      },
      {
        kind: 'exception',
        type: 'AttributeError',
        message: "'list' object has no attribute 'get'",
        frames: ['agentlightning/server/'],
      },
    ],
    versions: 'agentlightning 1.0',
    meaning: {
      en: "The model server's answer was no JSON object, or the agent's request not UTF-8. The gateway answers 500 and records no event for the call, so training does not see it.",
      'zh-cn':
        '模型服务器的应答不是 JSON 对象，或 agent 的请求不是 UTF-8。网关返回 500 且不记录该调用的事件，训练看不到它。',
    },
    causes: [
      {
        text: { en: 'The model server broke off in the middle of its answer.', 'zh-cn': '模型服务器的应答中途中断。' },
        tell: { en: 'The traceback ends in JSONDecodeError.', 'zh-cn': 'traceback 以 JSONDecodeError 结尾。' },
      },
      {
        text: {
          en: 'Something else than an OpenAI-compatible server is registered as endpoint.',
          'zh-cn': '注册为端点的不是 OpenAI 兼容的服务器。',
        },
        tell: { en: 'The answer is a list or a page.', 'zh-cn': '应答是列表或网页。' },
      },
      {
        text: {
          en: 'The model server itself answered 500, and the gateway passes it on after six tries.',
          'zh-cn': '模型服务器自身返回 500，网关在六次尝试后转发。',
        },
        tell: {
          en: 'The log shows “Retrying upstream request … status 500”.',
          'zh-cn': '日志中有“Retrying upstream request … status 500”。',
        },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Ask the registered endpoint directly and look at the raw answer',
          'zh-cn': '直接访问所注册的端点并查看原始应答',
        },
      },
      { title: { en: "Look at the model server's log at the same time", 'zh-cn': '查看模型服务器同一时刻的日志' } },
    ],
    guide: ['G-S7', 'G-S11', 'G-C7', 'G-F7', 'G-F8'],
  },
];
