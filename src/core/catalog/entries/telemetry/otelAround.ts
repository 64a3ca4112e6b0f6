import type { CatalogEntry } from '../../entry';

/** What stands around the tracers: LLM proxy, AgentOps, Weave, and harmless lines of theirs. */
export const otelAroundEntries: readonly CatalogEntry[] = [
  {
    code: 'AGL-O250',
    title: { en: "A model call went past the rollout's own address", 'zh-cn': '模型调用没有经过 rollout 专用地址' },
    severity: 'warning',
    class: 'unrecoverable',
    category: 'cross-service',
    layer: 'business',
    shows: [{ kind: 'text', template: 'Missing or invalid rollout_id, attempt_id, or sequence_id in headers' }],
    meaning: {
      en: 'The LLM proxy answered, but cannot tell to which rollout the call belongs, so its tokens are not recorded for training. Harmless while you try the proxy by hand.',
      'zh-cn':
        'LLM 代理已应答，但无法判断该调用属于哪个 rollout，因此其 token 不会被记录用于训练。手动试用代理时可以忽略。',
    },
    causes: [
      {
        text: {
          en: "The agent uses the proxy's plain address instead of the rollout's.",
          'zh-cn': 'agent 使用了代理的普通地址，而不是 rollout 的地址。',
        },
        tell: { en: 'Every call of the run does this.', 'zh-cn': '本次运行的每个调用都如此。' },
      },
      {
        text: {
          en: 'Somebody calls the proxy by hand or with a health check.',
          'zh-cn': '有人手动调用代理，或进行健康检查。',
        },
        tell: {
          en: 'It happens at single moments; the user-agent is curl or a browser.',
          'zh-cn': '只在个别时刻发生；user-agent 是 curl 或浏览器。',
        },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Take the address from the resource: llm.get_base_url(rollout.rollout_id, rollout.attempt.attempt_id)',
          'zh-cn': '从资源获取地址：llm.get_base_url(rollout.rollout_id, rollout.attempt.attempt_id)',
        },
      },
    ],
    guide: ['G-S11', 'G-S7', 'G-C1', 'G-F1', 'G-F8'],
  },
  {
    code: 'AGL-O251',
    title: { en: 'The LLM proxy was given no store', 'zh-cn': '没有给 LLM 代理指定 store' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'Store is not set. Please set the store before starting the LLMProxy.' },
      { kind: 'text', template: 'Store is not set. Please set the store before initializing the LLMProxy.' },
      { kind: 'text', template: 'Store is not set in LLMProxy. Cannot log spans to store.' },
      { kind: 'text', template: 'Store is not set. Skipping sequence id allocation and header injection.' },
    ],
    meaning: {
      en: 'The proxy does not start, or it forwards calls without recording them: nothing can be trained on.',
      'zh-cn': '代理无法启动，或只转发调用而不记录：没有可用于训练的数据。',
    },
    causes: [
      {
        text: {
          en: 'LLMProxy is used by hand, without a Trainer that would set it.',
          'zh-cn': '手动使用 LLMProxy，没有由 Trainer 设置 store。',
        },
        tell: { en: 'The traceback begins in your own script.', 'zh-cn': 'traceback 从你自己的脚本开始。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Call llm_proxy.set_store(store) before start(), or pass it to the Trainer',
          'zh-cn': '在 start() 之前调用 llm_proxy.set_store(store)，或把代理传给 Trainer',
        },
      },
    ],
    guide: ['G-S6', 'G-S11', 'G-C7', 'G-F7'],
  },
  {
    code: 'AGL-O252',
    title: { en: "The LLM proxy does not understand LiteLLM's headers", 'zh-cn': 'LLM 代理无法识别 LiteLLM 的请求头' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'dependency-conflict',
    layer: 'low',
    shows: [
      {
        kind: 'text',
        template: 'Failed to parse metadata.requester_custom_headers: {headers}, error: {error}. Skipping the span.',
      },
    ],
    meaning: {
      en: 'The span of this model call is skipped, and with it the rollout it belongs to. LiteLLM hands over its headers in another form than expected.',
      'zh-cn': '该模型调用的 span 被跳过，也就失去了它所属的 rollout。LiteLLM 传递请求头的形式与预期不同。',
    },
    causes: [
      {
        text: {
          en: 'A newer LiteLLM was installed than this version of agentlightning knows.',
          'zh-cn': '安装了比此版本 agentlightning 所支持的更新的 LiteLLM。',
        },
        tell: { en: 'It happens for every call since an update.', 'zh-cn': '更新之后每次调用都如此。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Install the LiteLLM that this version was made for; see which one is there',
          'zh-cn': '安装与此版本匹配的 LiteLLM；先查看当前版本',
        },
        terminal: 'pip show litellm agentlightning',
      },
    ],
    guide: ['G-S1', 'G-S7', 'G-C6', 'G-F6'],
  },
  {
    code: 'AGL-O253',
    title: { en: "AgentOps' local server is not reached", 'zh-cn': '无法连接 AgentOps 的本地服务器' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'connection',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'AgentOps local server failed to start or exited prematurely.' },
      { kind: 'text', template: 'AgentOps still not ready after {attempts:int} attempts. Retrying...' },
    ],
    versions: 'agentlightning 0.2',
    meaning: {
      en: "0.2 starts a small server of its own to take AgentOps' spans. Without it, no model call is recorded.",
      'zh-cn': '0.2 会启动一个小型本地服务器来接收 AgentOps 的 span。没有它就不会记录任何模型调用。',
    },
    causes: [
      {
        text: {
          en: 'HTTP_PROXY is set, and calls to localhost go to the proxy.',
          'zh-cn': '设置了 HTTP_PROXY，对 localhost 的调用被发往代理。',
        },
        tell: { en: '`env` shows HTTP_PROXY and no NO_PROXY.', 'zh-cn': '`env` 中有 HTTP_PROXY，没有 NO_PROXY。' },
      },
      {
        text: {
          en: 'The machine is slow, or the port was taken in between.',
          'zh-cn': '机器缓慢，或端口在此期间被占用。',
        },
        tell: { en: '“Retrying” ends after a while.', 'zh-cn': '一段时间后“Retrying”停止。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Leave local addresses out of the proxy: NO_PROXY=localhost,127.0.0.1',
          'zh-cn': '让本地地址不经过代理：NO_PROXY=localhost,127.0.0.1',
        },
      },
      {
        title: {
          en: 'Update to agentlightning 0.3, which needs no such server',
          'zh-cn': '升级到不需要该服务器的 agentlightning 0.3',
        },
        terminal: 'pip install "agentlightning==0.3.0" "opentelemetry-sdk<1.45" "opentelemetry-exporter-otlp<1.45"',
      },
    ],
    guide: ['G-S4', 'G-S7', 'G-C2', 'G-C3', 'G-F1', 'G-F2'],
  },
  {
    code: 'AGL-O254',
    title: { en: 'AgentOps could not upload its own log', 'zh-cn': 'AgentOps 无法上传自身日志' },
    severity: 'info',
    class: 'recoverable',
    category: 'connection',
    layer: 'low',
    shows: [{ kind: 'text', template: 'Error uploading logfile: {error}' }],
    noise: true,
    meaning: {
      en: 'At its end AgentOps sends its own log to a server that has already been stopped. Spans and rollouts are not affected.',
      'zh-cn': 'AgentOps 在结束时把自身日志发往已经停止的服务器。span 和 rollout 不受影响。',
    },
    causes: [
      {
        text: {
          en: 'The local AgentOps server of 0.2 was stopped first.',
          'zh-cn': '0.2 的 AgentOps 本地服务器先被停止。',
        },
      },
    ],
    fixes: [{ title: { en: 'Nothing needs to be done', 'zh-cn': '无需处理' } }],
    guide: ['G-S4', 'G-C3'],
  },
  {
    code: 'AGL-O255',
    title: { en: 'The AgentOps client was not set up in this process', 'zh-cn': '此进程中没有初始化 AgentOps 客户端' },
    severity: 'warning',
    class: 'unrecoverable',
    category: 'authentication',
    layer: 'low',
    shows: [
      {
        kind: 'text',
        template: 'AgentOps client not initialized when creating LangchainCallbackHandler. API key may be missing.',
      },
      { kind: 'text', template: 'LightningSpanProcessor is not initialized. Call init_worker() first.' },
      { kind: 'text', template: 'AgentOps TracerProvider is not initialized.' },
    ],
    meaning: {
      en: "LangChain's calls are not recorded, or the tracer does not start: init_worker was never called here.",
      'zh-cn': 'LangChain 的调用不会被记录，或 tracer 无法启动：此处从未调用 init_worker。',
    },
    causes: [
      {
        text: { en: 'The tracer is used by hand, outside of a runner.', 'zh-cn': '在 runner 之外手动使用 tracer。' },
        tell: {
          en: 'The traceback or the line before stems from your own script.',
          'zh-cn': 'traceback 或前一行来自你自己的脚本。',
        },
      },
      {
        text: {
          en: 'The handler is made when the module is imported, before the worker starts.',
          'zh-cn': '在导入模块时就创建了 handler，早于 worker 启动。',
        },
        tell: {
          en: 'It appears once, before “Setting up AgentOps tracer...”.',
          'zh-cn': '出现一次，早于“Setting up AgentOps tracer...”。',
        },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Make the handler inside the rollout, or call tracer.init() and tracer.init_worker(0) first',
          'zh-cn': '在 rollout 内创建 handler，或先调用 tracer.init() 和 tracer.init_worker(0)',
        },
      },
    ],
    guide: ['G-S12', 'G-C7', 'G-F7'],
  },
  {
    code: 'AGL-O256',
    title: { en: 'Weave could not be started', 'zh-cn': '无法启动 Weave' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'authentication',
    layer: 'low',
    shows: [{ kind: 'text', template: "Failed to initialize Weave for project '{project}'" }],
    versions: 'agentlightning 0.3',
    meaning: {
      en: 'The Weave tracer needs Weights & Biases to answer. Without it the worker does not start, and no rollout runs.',
      'zh-cn': 'Weave tracer 需要 Weights & Biases 应答。否则 worker 不会启动，rollout 不会运行。',
    },
    causes: [
      {
        text: {
          en: 'WANDB_API_KEY is not set, and nobody is logged in.',
          'zh-cn': '没有设置 WANDB_API_KEY，也没有登录。',
        },
        tell: { en: 'The exception before it names the key or a login.', 'zh-cn': '前面的异常提到密钥或登录。' },
      },
      {
        text: { en: 'There is no way to api.wandb.ai from here.', 'zh-cn': '此处无法访问 api.wandb.ai。' },
        tell: { en: 'The exception before it is a network error.', 'zh-cn': '前面的异常是网络错误。' },
      },
    ],
    fixes: [
      { title: { en: 'Log in', 'zh-cn': '登录' }, terminal: 'wandb login' },
      {
        title: {
          en: 'Or use another tracer: Trainer(tracer=OtelTracer())',
          'zh-cn': '或使用其他 tracer：Trainer(tracer=OtelTracer())',
        },
      },
    ],
    guide: ['G-S12', 'G-S4', 'G-C1', 'G-F1'],
  },
  {
    code: 'AGL-O257',
    title: {
      en: 'trace_context needs store, rollout and attempt together',
      'zh-cn': 'trace_context 需要同时给出 store、rollout 和 attempt',
    },
    severity: 'error',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'rollout_id, and attempt_id must be either all provided or all None' },
      { kind: 'text', template: 'rollout_id and attempt_id must be either all provided or all None' },
    ],
    meaning: {
      en: 'Some of them were given and others not, so that the spans would belong to nothing.',
      'zh-cn': '只给出了其中一部分，span 将没有归属。',
    },
    causes: [{ text: { en: 'An argument was forgotten or is None.', 'zh-cn': '漏写了某个参数或其值为 None。' } }],
    fixes: [{ title: { en: 'Pass all of them, or none', 'zh-cn': '全部给出，或全部省略' } }],
    guide: ['G-S6', 'G-C7', 'G-F7'],
  },
  {
    code: 'AGL-O258',
    title: {
      en: 'AgentOps does not know the streaming part of this openai',
      'zh-cn': 'AgentOps 不支持此 openai 的流式接口',
    },
    severity: 'info',
    class: 'recoverable',
    category: 'dependency-conflict',
    layer: 'low',
    shows: [
      {
        kind: 'text',
        template: "Error setting up OpenAI streaming wrappers: No module named 'openai.resources.beta.chat'",
      },
    ],
    noise: true,
    meaning: {
      en: 'Plain model calls are still traced, with their token ids. Only streamed ones by the beta interface are not.',
      'zh-cn': '普通的模型调用仍会被追踪，包括 token id。只有通过 beta 接口的流式调用不会。',
    },
    causes: [
      {
        text: {
          en: 'openai 2 removed that module, and AgentOps still looks for it.',
          'zh-cn': 'openai 2 移除了该模块，而 AgentOps 仍在查找它。',
        },
      },
    ],
    fixes: [{ title: { en: 'Nothing needs to be done', 'zh-cn': '无需处理' } }],
    guide: ['G-S1', 'G-C6'],
  },
  {
    code: 'AGL-O259',
    title: { en: 'A client was not closed when Python ended', 'zh-cn': 'Python 结束时客户端没有关闭' },
    severity: 'info',
    class: 'recoverable',
    category: 'connection',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'ImportError: sys.meta_path is None, Python is likely shutting down' },
      { kind: 'exception', type: 'ImportError', message: 'sys.meta_path is None, Python is likely shutting down' },
    ],
    noise: true,
    meaning: {
      en: 'The process was ending anyway: Python tried to warn of an open connection, and its own machinery was gone already. Nothing is lost.',
      'zh-cn': '进程本来就在结束：Python 想提示有未关闭的连接，但自身机制已不可用。没有丢失内容。',
    },
    causes: [
      {
        text: {
          en: 'A LightningStoreClient or aiohttp session was left open at the end.',
          'zh-cn': '结束时有 LightningStoreClient 或 aiohttp 会话未关闭。',
        },
        tell: {
          en: 'ClientSession.__del__ stands in the traceback.',
          'zh-cn': 'traceback 中有 ClientSession.__del__。',
        },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Nothing needs to be done; to avoid it: await store.close() at the end',
          'zh-cn': '无需处理；若要避免，在结束时 await store.close()',
        },
      },
    ],
    guide: ['G-S4', 'G-C3'],
  },
  {
    code: 'AGL-O260',
    title: { en: 'LiteLLM could not fetch its price list', 'zh-cn': 'LiteLLM 无法获取价格表' },
    severity: 'info',
    class: 'recoverable',
    category: 'install-network',
    layer: 'low',
    shows: [
      {
        kind: 'text',
        template: 'model cost map fetch attempt {attempt:int}/{attempts:int} failed',
        with: ['get_model_cost_map.py'],
      },
      { kind: 'text', template: 'LiteLLM: model cost map fetch attempt {attempt:int}/{attempts:int} failed' },
      { kind: 'text', template: 'Failed to fetch remote model cost map from {url}' },
    ],
    noise: true,
    meaning: {
      en: 'LiteLLM uses the list that it brought along. Calls, spans and training are not affected; only costs of new models may be missing.',
      'zh-cn': 'LiteLLM 会使用自带的价格表。调用、span 和训练不受影响，只是可能缺少新模型的费用。',
    },
    causes: [{ text: { en: 'There is no way to the internet from here.', 'zh-cn': '此处无法访问互联网。' } }],
    fixes: [
      {
        title: {
          en: 'Silence it: LITELLM_LOCAL_MODEL_COST_MAP=True',
          'zh-cn': '使其安静：LITELLM_LOCAL_MODEL_COST_MAP=True',
        },
      },
    ],
    guide: ['G-S2', 'G-C2'],
  },
  {
    code: 'AGL-O261',
    title: { en: 'AgentOps cannot log in to its own service', 'zh-cn': 'AgentOps 无法登录自身的服务' },
    severity: 'warning',
    class: 'unrecoverable',
    category: 'authentication',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'Authentication failed: Perhaps an invalid API key?' },
      { kind: 'text', template: 'Failed to get JWT token: {error}' },
      { kind: 'text', template: 'HTTP error during span export: {error}', with: ['AgentOps'] },
    ],
    meaning: {
      en: "This concerns AgentOps' own dashboard on the internet. Spans for the store of Agent Lightning take another way and need no key of AgentOps.",
      'zh-cn':
        '这只涉及 AgentOps 自己在互联网上的面板。发往 Agent Lightning store 的 span 走另一条路，不需要 AgentOps 的密钥。',
    },
    causes: [
      {
        text: {
          en: 'AGENTOPS_API_KEY is not set or is the placeholder `dummy`, which Agent Lightning sets itself.',
          'zh-cn': '没有设置 AGENTOPS_API_KEY，或其值是 Agent Lightning 自行设置的占位符 `dummy`。',
        },
        tell: { en: 'Spans arrive in the store all the same.', 'zh-cn': 'span 仍能到达 store。' },
      },
      {
        text: { en: 'A proxy answers in its place.', 'zh-cn': '代理代替它应答。' },
        tell: { en: 'The status is 403, 502 or 504.', 'zh-cn': '状态码为 403、502 或 504。' },
      },
    ],
    fixes: [
      {
        title: {
          en: "Nothing needs to be done for Agent Lightning; set AGENTOPS_API_KEY to use AgentOps' dashboard too",
          'zh-cn': '对 Agent Lightning 无需处理；若也要使用 AgentOps 面板，请设置 AGENTOPS_API_KEY',
        },
      },
    ],
    guide: ['G-S12', 'G-S7', 'G-C1', 'G-F1'],
  },
];
