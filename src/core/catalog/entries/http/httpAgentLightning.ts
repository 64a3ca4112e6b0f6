import type { CatalogEntry } from '../../entry';

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
