import type { CatalogEntry } from '../entry';

/** HTTP answers of Agent Lightning whose meaning differs from the code’s own, by version and route. */
export const httpAgentLightningEntries: readonly CatalogEntry[] = [
  {
    code: 'AGL-H200',
    title: {
      en: 'The store answers 500: it does not have this rollout',
      'zh-cn': 'store 返回 500：它没有这个 rollout',
    },
    severity: 'error',
    class: 'unrecoverable',
    category: 'not-found',
    layer: 'interface',
    shows: [
      { kind: 'http', status: 500, server: 'agl-0.3', method: 'GET', route: '/v1/agl/rollouts/{rollout_id:word}' },
      { kind: 'http', status: 500, server: 'agl-0.3', method: 'POST', route: '/v1/agl/rollouts/{rollout_id:word}' },
      {
        kind: 'http',
        status: 500,
        server: 'agl-0.3',
        method: 'POST',
        route: '/v1/agl/rollouts/{rollout_id:word}/attempts',
      },
      {
        kind: 'http',
        status: 500,
        server: 'agl-0.3',
        method: 'POST',
        route: '/v1/agl/rollouts/{rollout_id:word}/attempts/{attempt_id:word}',
      },
      {
        kind: 'exception',
        type: 'fastapi.exceptions.ResponseValidationError',
        frames: ['agentlightning/store/client_server.py'],
      },
      {
        kind: 'text',
        template: 'ResponseValidationError: {count:int} validation error',
        with: ['agentlightning/store'],
      },
    ],
    versions: 'agentlightning 0.3',
    meaning: {
      en: 'Agent Lightning 0.3 has no 404 for rollouts: an unknown id ends in an exception and a 500. This is not a fault of the store; its client asks four times and loses about 8 s each time.',
      'zh-cn':
        'Agent Lightning 0.3 对 rollout 没有 404：未知 id 会引发异常并返回 500。这不是 store 的故障；客户端会尝试四次，每次浪费约 8 秒。',
    },
    causes: [
      {
        text: { en: 'The id is of another store.', 'zh-cn': '该 id 属于另一个 store。' },
        tell: {
          en: 'The list of rollouts of this store does not show it.',
          'zh-cn': '此 store 的 rollout 列表中没有它。',
        },
      },
      {
        text: {
          en: 'The store keeps its data in memory and was restarted.',
          'zh-cn': 'store 的数据只在内存中，并且已被重启。',
        },
        tell: { en: 'All its rollouts are younger than its start.', 'zh-cn': '它的所有 rollout 都晚于其启动时间。' },
      },
      {
        text: {
          en: "The attempt in the path is none of this rollout's, or `latest` was asked before the first attempt.",
          'zh-cn': '路径中的 attempt 不属于该 rollout，或在第一个 attempt 之前使用了 `latest`。',
        },
        tell: {
          en: 'The traceback says “Attempt … not found” or “No attempts found”.',
          'zh-cn': 'traceback 中有“Attempt … not found”或“No attempts found”。',
        },
      },
    ],
    fixes: [
      {
        title: { en: 'Attach to the store that has the rollout', 'zh-cn': '连接到拥有该 rollout 的 store' },
        command: 'agentLightning.store.attach',
      },
      {
        title: { en: 'Show the list of rollouts and take the id from there', 'zh-cn': '查看 rollout 列表，从中取 id' },
        command: 'agentLightning.rollouts.refresh',
      },
    ],
    guide: ['G-S5', 'G-S13', 'G-C4', 'G-C5', 'G-F4', 'G-F5'],
  },
  {
    code: 'AGL-H201',
    title: {
      en: 'The store answers 500 to a span it has no rollout for',
      'zh-cn': 'store 对没有对应 rollout 的 span 返回 500',
    },
    severity: 'error',
    class: 'unrecoverable',
    category: 'inconsistency',
    layer: 'interface',
    shows: [{ kind: 'http', status: 500, server: 'agl-0.3', method: 'POST', route: '/v1/agl/spans' }],
    versions: 'agentlightning 0.3',
    meaning: {
      en: 'The span names a rollout or attempt that this store does not have, or carries a value that it cannot keep. The span is not stored.',
      'zh-cn': '该 span 指向此 store 没有的 rollout 或 attempt，或带有无法保存的值。该 span 没有存储。',
    },
    causes: [
      {
        text: { en: 'Runner and algorithm use different stores.', 'zh-cn': 'runner 与算法使用不同的 store。' },
        tell: { en: 'The rollout is listed in another store.', 'zh-cn': '该 rollout 在另一个 store 的列表中。' },
      },
      {
        text: { en: 'The store was restarted while the runner worked.', 'zh-cn': 'runner 工作期间 store 被重启。' },
        tell: {
          en: 'It happens to all rollouts that began before one moment.',
          'zh-cn': '在某一时刻之前开始的 rollout 都受影响。',
        },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Give all processes the same address: AGL_SERVER_HOST and AGL_SERVER_PORT',
          'zh-cn': '给所有进程相同的地址：AGL_SERVER_HOST 和 AGL_SERVER_PORT',
        },
      },
      {
        title: { en: 'Attach to the other store and look there', 'zh-cn': '连接到另一个 store 查看' },
        command: 'agentLightning.store.attach',
      },
    ],
    guide: ['G-S13', 'G-S5', 'G-C4', 'G-C5', 'G-F5'],
  },
  {
    code: 'AGL-H202',
    title: { en: 'The store answers 500 to spans sent as OTLP', 'zh-cn': 'store 对以 OTLP 发送的 span 返回 500' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'inconsistency',
    layer: 'interface',
    shows: [{ kind: 'http', status: 500, server: 'agl-0.3', method: 'POST', route: '/v1/traces' }],
    versions: 'agentlightning 0.3',
    meaning: {
      en: 'One group of spans could not be stored. Groups before it in the same request were kept, it and those after it were not. Exporters try a 500 again or drop it, depending on their version.',
      'zh-cn':
        '有一组 span 无法存储。同一请求中它之前的组已保存，它和之后的组没有保存。遇到 500，exporter 会重试还是丢弃取决于其版本。',
    },
    causes: [
      {
        text: {
          en: 'The spans name a rollout that this store does not have.',
          'zh-cn': 'span 指向此 store 没有的 rollout。',
        },
        tell: {
          en: "The store's log ends in “Rollout … not found”.",
          'zh-cn': 'store 日志以“Rollout … not found”结尾。',
        },
      },
      {
        text: { en: 'An attribute is a map, which 0.3 cannot keep.', 'zh-cn': '某个属性是 map，0.3 无法保存。' },
        tell: {
          en: "The store's log shows a validation error of Span.",
          'zh-cn': 'store 日志中有 Span 的 validation error。',
        },
      },
      {
        text: { en: 'The body was cut off or is no valid gzip.', 'zh-cn': '请求体不完整或不是有效的 gzip。' },
        tell: {
          en: "The store's log shows BadGzipFile or EOFError.",
          'zh-cn': 'store 日志中有 BadGzipFile 或 EOFError。',
        },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Send spans to the store that gave out the rollout',
          'zh-cn': '把 span 发给派发该 rollout 的 store',
        },
      },
      {
        title: {
          en: 'Start the local store: it keeps spans of unknown rollouts, and takes maps',
          'zh-cn': '启动本地 store：它会保留未知 rollout 的 span，也接受 map',
        },
        command: 'agentLightning.store.start',
      },
    ],
    guide: ['G-S13', 'G-S7', 'G-C4', 'G-C5', 'G-F5'],
  },
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
    code: 'AGL-H207',
    title: { en: '“search” was taken for the id of a rollout', 'zh-cn': '“search”被当成了 rollout 的 id' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'not-found',
    layer: 'interface',
    shows: [{ kind: 'http', status: 500, server: 'agl-0.3', method: 'GET', route: '/v1/agl/rollouts/search' }],
    versions: 'agentlightning 0.3',
    meaning: {
      en: 'Searching is a POST in 0.3. As a GET, the word “search” is read as the id of a rollout, which does not exist.',
      'zh-cn': '0.3 中搜索要用 POST。使用 GET 时，“search”会被当作不存在的 rollout 的 id。',
    },
    causes: [{ text: { en: 'The client searches with GET.', 'zh-cn': '客户端用 GET 进行搜索。' } }],
    fixes: [
      {
        title: {
          en: 'Send POST /v1/agl/rollouts/search, or GET /v1/agl/rollouts with the filters as query',
          'zh-cn': '使用 POST /v1/agl/rollouts/search，或把过滤条件作为查询参数 GET /v1/agl/rollouts',
        },
      },
    ],
    guide: ['G-S5', 'G-C1', 'G-C6', 'G-F1'],
  },
  {
    code: 'AGL-H208',
    title: {
      en: 'The store takes traces only, no metrics or logs (501)',
      'zh-cn': 'store 只接收 trace，不接收 metrics 或 logs（501）',
    },
    severity: 'info',
    class: 'unrecoverable',
    category: 'serialization',
    layer: 'interface',
    shows: [
      { kind: 'http', status: 501, method: 'POST', route: '/v1/metrics' },
      { kind: 'http', status: 501, method: 'POST', route: '/v1/logs' },
    ],
    versions: 'agentlightning 0.3',
    meaning: {
      en: 'Metrics and logs sent to this address are not kept. Spans are not affected.',
      'zh-cn': '发送到此地址的 metrics 和 logs 不会保存。span 不受影响。',
    },
    causes: [
      {
        text: {
          en: 'One OTEL_EXPORTER_OTLP_ENDPOINT is used for traces, metrics and logs.',
          'zh-cn': 'trace、metrics 和 logs 共用同一个 OTEL_EXPORTER_OTLP_ENDPOINT。',
        },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Switch the others off: OTEL_METRICS_EXPORTER=none and OTEL_LOGS_EXPORTER=none',
          'zh-cn': '关闭其余两种：OTEL_METRICS_EXPORTER=none 和 OTEL_LOGS_EXPORTER=none',
        },
      },
      {
        title: {
          en: 'Or set OTEL_EXPORTER_OTLP_TRACES_ENDPOINT instead of the general variable',
          'zh-cn': '或用 OTEL_EXPORTER_OTLP_TRACES_ENDPOINT 代替通用变量',
        },
      },
    ],
    guide: ['G-S7', 'G-C6', 'G-F6'],
  },
  {
    code: 'AGL-H209',
    title: { en: 'The 0.2 store raised an exception (400)', 'zh-cn': '0.2 的 store 抛出了异常（400）' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'interface',
    shows: [{ kind: 'http', status: 400, server: 'agl-0.2' }],
    versions: 'agentlightning 0.2',
    meaning: {
      en: 'In 0.2 every exception inside the store is answered with 400, also an unknown rollout. The client does not try again.',
      'zh-cn': '在 0.2 中，store 内部的任何异常都返回 400，包括未知的 rollout。客户端不会重试。',
    },
    causes: [
      {
        text: {
          en: 'The rollout or attempt does not exist in this store.',
          'zh-cn': '该 rollout 或 attempt 在此 store 中不存在。',
        },
        tell: { en: "The body's detail ends in “not found”.", 'zh-cn': '响应体的 detail 以“not found”结尾。' },
      },
      {
        text: { en: 'A value could not be stored.', 'zh-cn': '某个值无法存储。' },
        tell: {
          en: "The body's error_type is TypeError or ValidationError.",
          'zh-cn': '响应体的 error_type 是 TypeError 或 ValidationError。',
        },
      },
    ],
    fixes: [
      {
        title: {
          en: "Read `detail` and `traceback` in the body, or the store's log",
          'zh-cn': '查看响应体中的 `detail` 和 `traceback`，或 store 的日志',
        },
      },
    ],
    guide: ['G-S5', 'G-S6', 'G-C5', 'G-C7', 'G-F5', 'G-F7'],
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
  {
    code: 'AGL-H218',
    title: { en: "The store's metrics need a slash at the end", 'zh-cn': 'store 的 metrics 地址末尾需要斜杠' },
    severity: 'warning',
    class: 'unrecoverable',
    category: 'not-found',
    layer: 'interface',
    shows: [
      { kind: 'http', status: 404, server: 'agl-0.3', method: 'GET', route: '/v1/prometheus' },
      { kind: 'text', template: '"GET /v1/prometheus HTTP/1.1" 404' },
    ],
    versions: 'agentlightning 0.3',
    meaning: {
      en: 'Metrics stand at /v1/prometheus/ with the slash, and only when the store was started with `--tracker prometheus`.',
      'zh-cn': 'metrics 位于带斜杠的 /v1/prometheus/，且只有以 `--tracker prometheus` 启动 store 时才有。',
    },
    causes: [
      {
        text: { en: 'The scraper asks without the slash.', 'zh-cn': '抓取程序的路径没有斜杠。' },
        tell: { en: 'It works in a browser with the slash.', 'zh-cn': '在浏览器中加上斜杠可以访问。' },
      },
      {
        text: { en: 'The store was started without the tracker.', 'zh-cn': 'store 启动时没有启用 tracker。' },
        tell: { en: 'The path with the slash answers 404 too.', 'zh-cn': '带斜杠的路径也返回 404。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Set metrics_path of the scraper to /v1/prometheus/',
          'zh-cn': '将抓取配置的 metrics_path 设为 /v1/prometheus/',
        },
      },
      {
        title: { en: 'Start the store with metrics', 'zh-cn': '启动带 metrics 的 store' },
        terminal: 'agl store --tracker prometheus',
      },
    ],
    guide: ['G-S5', 'G-C1', 'G-F1', 'G-M1'],
  },
  {
    code: 'AGL-H220',
    title: { en: 'A web page may not ask the store (CORS)', 'zh-cn': '网页无权访问 store（CORS）' },
    severity: 'warning',
    class: 'unrecoverable',
    category: 'authentication',
    layer: 'interface',
    shows: [
      { kind: 'http', status: 405, server: 'agl-0.3', method: 'OPTIONS' },
      { kind: 'text', template: 'has been blocked by CORS policy' },
    ],
    versions: 'agentlightning 0.3',
    meaning: {
      en: 'The browser asked the server beforehand whether the page may call it, and got no permission. Programs are not affected.',
      'zh-cn': '浏览器事先询问服务器是否允许该网页访问，没有得到许可。程序不受影响。',
    },
    causes: [
      {
        text: {
          en: 'The store was started without `--cors-origin`.',
          'zh-cn': '启动 store 时没有使用 `--cors-origin`。',
        },
        tell: { en: 'OPTIONS is answered with 405.', 'zh-cn': 'OPTIONS 返回 405。' },
      },
      {
        text: {
          en: 'The answer was a 500, and 0.3 adds no CORS headers to those.',
          'zh-cn': '应答是 500，而 0.3 不会给它加上 CORS 响应头。',
        },
        tell: { en: "The store's log shows the 500.", 'zh-cn': 'store 日志中有该 500。' },
      },
    ],
    fixes: [
      {
        title: { en: "Start the store with the page's origin", 'zh-cn': '启动 store 时允许该网页的来源' },
        terminal: 'agl store --cors-origin http://localhost:3000',
      },
    ],
    guide: ['G-S12', 'G-C2', 'G-F1'],
  },
  {
    code: 'AGL-H222',
    title: { en: 'The store cannot sort by this field', 'zh-cn': 'store 无法按此字段排序' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'interface',
    shows: [
      {
        kind: 'exception',
        type: 'TypeError',
        message: "'<' not supported between instances of '{left}' and '{right}'",
        frames: ['agentlightning/store/collection'],
      },
      { kind: 'http', status: 500, server: 'agl-0.3', detail: "'<' not supported between instances of" },
    ],
    versions: 'agentlightning 0.3',
    meaning: {
      en: 'The field holds objects, which have no order. 0.3 accepts the request and fails while sorting with a 500; nothing is wrong with the data.',
      'zh-cn': '该字段的值是对象，没有次序。0.3 接受请求后在排序时以 500 失败；数据本身没有问题。',
    },
    causes: [
      {
        text: {
          en: 'The list is sorted by config, metadata, attributes or input.',
          'zh-cn': '列表按 config、metadata、attributes 或 input 排序。',
        },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Sort by a field with numbers or text, such as start_time or status',
          'zh-cn': '按数字或文本字段排序，例如 start_time 或 status',
        },
      },
    ],
    guide: ['G-S6', 'G-C7', 'G-C10', 'G-F7'],
  },
];
