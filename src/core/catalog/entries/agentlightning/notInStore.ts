import type { CatalogEntry } from '../../entry';

/** Ids and resources that the store does not have. */
export const notInStoreEntries: readonly CatalogEntry[] = [
  {
    code: 'AGL-R100',
    title: { en: 'The store does not know this rollout', 'zh-cn': 'store 中没有此 rollout' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'not-found',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'ValueError: Rollout {rollout_id:word} not found' },
      { kind: 'text', template: 'Rollout {rollout_id:word} not found', without: ['Rollout not found:'] },
      { kind: 'text', template: 'Item does not exist with primary key(s): {keys}' },
      { kind: 'http', status: 400, server: 'agl-0.2', method: 'POST', route: '/update_rollout', detail: 'not found' },
    ],
    versions: 'agentlightning 0.2, 0.3',
    meaning: {
      en: 'A request names a rollout that this store has never had or has lost. 0.3 answers it with 500, 0.2 with 400: in both it is the request that is wrong, not the server.',
      'zh-cn':
        '请求中的 rollout 在此 store 中从未存在或已丢失。0.3 以 500 应答，0.2 以 400 应答：两者都是请求有误，而不是服务故障。',
    },
    causes: [
      {
        text: {
          en: 'The store kept its data in memory and was restarted.',
          'zh-cn': 'store 的数据只在内存中，并且已被重启。',
        },
        tell: { en: "The rollout is older than the store's start.", 'zh-cn': 'rollout 早于 store 的启动时间。' },
      },
      {
        text: {
          en: 'The process talks to another store than the one that made the rollout.',
          'zh-cn': '该进程访问的 store 不是创建 rollout 的那个。',
        },
        tell: { en: 'Its address differs between the processes.', 'zh-cn': '各进程中的地址不同。' },
      },
      {
        text: { en: 'The id was copied only in part, or is made up.', 'zh-cn': 'ID 只复制了一部分，或是编造的。' },
        tell: { en: 'It is not of the form ro-… with twelve characters.', 'zh-cn': '它不是 ro- 加十二个字符的形式。' },
      },
    ],
    fixes: [
      {
        title: { en: 'See which rollouts the store has', 'zh-cn': '查看 store 中有哪些 rollout' },
        command: 'agentLightning.rollouts.refresh',
      },
      {
        title: {
          en: 'Give every process the same store, and keep the store running over the whole experiment',
          'zh-cn': '让所有进程使用同一个 store，并在整个实验期间保持其运行',
        },
      },
      {
        title: { en: 'Attach to another store', 'zh-cn': '连接到另一个 store' },
        command: 'agentLightning.store.attach',
      },
    ],
    guide: ['G-S5', 'G-S13', 'G-C4', 'G-C5', 'G-F4', 'G-F5', 'G-E'],
  },
  {
    code: 'AGL-R101',
    title: { en: 'The store does not know this attempt', 'zh-cn': 'store 中没有此尝试' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'not-found',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'Attempt {attempt_id:word} not found for rollout {rollout_id:word}' },
      { kind: 'text', template: 'Attempt {attempt_id:word} not found' },
    ],
    versions: 'agentlightning 0.2, 0.3',
    meaning: {
      en: 'A span or an update names an attempt that does not belong to this rollout. It was refused, so it is missing in the trace.',
      'zh-cn': 'span 或更新中的尝试不属于该 rollout。请求被拒绝，因此追踪中缺少它。',
    },
    causes: [
      {
        text: {
          en: 'Spans of one store are sent to another, for instance after a change of the address.',
          'zh-cn': '一个 store 的 span 被发往另一个 store，例如更改地址之后。',
        },
        tell: { en: 'The attempt exists in the other store.', 'zh-cn': '该尝试存在于另一个 store 中。' },
      },
      {
        text: {
          en: 'The store was restarted between the start of the attempt and this call.',
          'zh-cn': '在尝试开始与此次调用之间 store 被重启。',
        },
        tell: { en: 'The store is younger than the attempt.', 'zh-cn': 'store 的启动晚于该尝试。' },
      },
      {
        text: {
          en: 'Ids are set by hand, and rollout and attempt were mixed up.',
          'zh-cn': '手工设置 ID 时混淆了 rollout 和尝试。',
        },
        tell: {
          en: 'Code of yours writes agentlightning.attempt_id.',
          'zh-cn': '你的代码设置了 agentlightning.attempt_id。',
        },
      },
    ],
    fixes: [
      {
        title: { en: 'See which attempts the rollout has', 'zh-cn': '查看该 rollout 有哪些尝试' },
        command: 'agentLightning.rollouts.refresh',
      },
      {
        title: {
          en: 'Pass the attempt that the store returned, and do not keep it between runs',
          'zh-cn': '使用 store 返回的尝试，不要跨运行保存',
        },
      },
    ],
    guide: ['G-S5', 'G-S13', 'G-C4', 'G-C5', 'G-F4', 'G-F5', 'G-E'],
  },
  {
    code: 'AGL-R102',
    title: { en: 'The rollout has no attempt yet', 'zh-cn': '该 rollout 还没有尝试' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'not-found',
    layer: 'low',
    shows: [
      {
        kind: 'text',
        template: 'No attempts found for rollout {rollout_id:word}',
        without: ['when querying latest spans'],
      },
    ],
    versions: 'agentlightning 0.2, 0.3',
    meaning: {
      en: '`latest` asks for the newest attempt, and this rollout was only put in the queue: no runner has taken it.',
      'zh-cn': '`latest` 请求最新的尝试，而此 rollout 只是进入了队列，还没有 runner 领取。',
    },
    causes: [
      {
        text: {
          en: 'The code updates or queries `latest` right after enqueue_rollout.',
          'zh-cn': '代码在 enqueue_rollout 之后立即更新或查询 `latest`。',
        },
        tell: { en: 'The rollout is queuing.', 'zh-cn': 'rollout 处于 queuing 状态。' },
      },
      {
        text: {
          en: 'No runner works, so that it is never taken.',
          'zh-cn': '没有 runner 在工作，因此始终没有被领取。',
        },
        tell: { en: 'No worker has a fresh heartbeat.', 'zh-cn': '没有 worker 有最近的心跳。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Take it first: start_rollout, dequeue_rollout or start_attempt',
          'zh-cn': '先领取：start_rollout、dequeue_rollout 或 start_attempt',
        },
      },
      {
        title: { en: 'Check whether runners work', 'zh-cn': '检查 runner 是否在工作' },
        command: 'agentLightning.health.run',
      },
    ],
    guide: ['G-S5', 'G-C7', 'G-F7', 'G-E'],
  },
  {
    code: 'AGL-R103',
    title: { en: 'The client gave up reading from the store', 'zh-cn': '客户端放弃从 store 读取' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'not-found',
    layer: 'business',
    shows: [
      {
        kind: 'text',
        template: 'get_rollout_by_id failed after all retries for rollout_id={rollout_id:word}: {problem}',
      },
      {
        kind: 'text',
        template: 'get_latest_attempt failed after all retries for rollout_id={rollout_id:word}: {problem}',
      },
      {
        kind: 'text',
        template: 'get_resources_by_id failed after all retries for resources_id={resources_id:word}: {problem}',
      },
      { kind: 'text', template: 'failed after all retries for {key:word}: {problem}' },
    ],
    versions: 'agentlightning 0.2, 0.3',
    meaning: {
      en: 'After all tries the client goes on as if the thing asked for did not exist. With 0.3 an id that is not there looks like a server error and is tried for about 8 s first.',
      'zh-cn': '多次重试后，客户端按内容不存在继续运行。在 0.3 中，不存在的 ID 看起来像服务器错误，会先重试约 8 秒。',
    },
    causes: [
      {
        text: { en: 'The id is not in this store.', 'zh-cn': '该 ID 不在此 store 中。' },
        tell: {
          en: "The text after the id says 500, and the store's log names ResponseValidationError.",
          'zh-cn': 'ID 之后的文字为 500，且 store 日志中有 ResponseValidationError。',
        },
      },
      {
        text: { en: 'The store was gone all that time.', 'zh-cn': '这段时间 store 一直不可用。' },
        tell: {
          en: 'The text says “Cannot connect” or “Server disconnected”.',
          'zh-cn': '文字为 “Cannot connect” 或 “Server disconnected”。',
        },
      },
    ],
    fixes: [
      {
        title: { en: 'See which rollouts the store has', 'zh-cn': '查看 store 中有哪些 rollout' },
        command: 'agentLightning.rollouts.refresh',
      },
      {
        title: { en: 'Check whether the store answers', 'zh-cn': '检查 store 是否应答' },
        command: 'agentLightning.health.run',
      },
    ],
    guide: ['G-S5', 'G-S11', 'G-C5', 'G-F5', 'G-E', 'G-X3'],
  },
  {
    code: 'AGL-R104',
    title: { en: 'The runner found no resources for the rollout', 'zh-cn': 'runner 没有找到 rollout 所需的资源' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'not-found',
    layer: 'business',
    shows: [
      { kind: 'text', template: '] Failed to fetch resources. Skipping.' },
      { kind: 'text', template: '] Failed to fetch resources' },
    ],
    versions: 'agentlightning 0.2, 0.3',
    meaning: {
      en: 'The agent needs resources (a model, a prompt) that the store does not have, so the runner left the rollout aside. It stays in “preparing” until its time-out: nobody takes it again.',
      'zh-cn':
        'agent 需要的资源（模型、提示词）不在 store 中，因此 runner 跳过了该 rollout。在超时之前它会一直处于 preparing 状态，不会再被领取。',
    },
    causes: [
      {
        text: {
          en: 'The algorithm never added resources before it queued rollouts.',
          'zh-cn': '算法在排入 rollout 之前没有添加资源。',
        },
        tell: { en: "The store's list of resources is empty.", 'zh-cn': 'store 的资源列表为空。' },
      },
      {
        text: {
          en: 'The rollout names a resources_id of an earlier run.',
          'zh-cn': 'rollout 使用了之前某次运行的 resources_id。',
        },
        tell: {
          en: 'The rollout has a resources_id that the list does not show.',
          'zh-cn': 'rollout 的 resources_id 不在列表中。',
        },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Call add_resources or update_resources before enqueue_rollout, or give Trainer(initial_resources=…)',
          'zh-cn': '在 enqueue_rollout 之前调用 add_resources 或 update_resources，或设置 Trainer(initial_resources=…)',
        },
      },
      {
        title: {
          en: 'Give rollouts a timeout_seconds, so that such ones end',
          'zh-cn': '为 rollout 设置 timeout_seconds，使其能够结束',
        },
      },
      {
        title: { en: 'See the rollouts that are preparing', 'zh-cn': '查看处于 preparing 状态的 rollout' },
        command: 'agentLightning.rollouts.refresh',
      },
    ],
    guide: ['G-S5', 'G-S11', 'G-C5', 'G-F5'],
  },
  {
    code: 'AGL-R105',
    title: { en: 'The agent wants a model, the resources have none', 'zh-cn': 'agent 需要模型，而资源中没有' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'not-found',
    layer: 'business',
    shows: [{ kind: 'text', template: 'No LLM resource found in the provided resources.' }],
    versions: 'agentlightning 0.2, 0.3',
    meaning: {
      en: 'The function has a parameter for an LLM, and no resource of this rollout is one. The rollout failed before your code ran.',
      'zh-cn': '函数带有 LLM 参数，而此 rollout 的资源中没有 LLM。在你的代码运行之前 rollout 就失败了。',
    },
    causes: [
      {
        text: {
          en: 'The resources hold only prompts: the algorithm brings no model of its own, as APO and Baseline.',
          'zh-cn': '资源中只有提示词：APO 和 Baseline 等算法不会自带模型。',
        },
        tell: { en: 'The algorithm is not VERL.', 'zh-cn': '算法不是 VERL。' },
      },
      {
        text: {
          en: 'The function should take a prompt template, not a model.',
          'zh-cn': '函数应当接收提示词模板，而不是模型。',
        },
        tell: {
          en: 'The parameter is named llm, but the code only uses a prompt.',
          'zh-cn': '参数名为 llm，但代码只使用提示词。',
        },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Add one: Trainer(initial_resources={"main_llm": LLM(endpoint=…, model=…)})',
          'zh-cn': '添加一个：Trainer(initial_resources={"main_llm": LLM(endpoint=…, model=…)})',
        },
      },
      {
        title: {
          en: 'Or name the parameter prompt_template if a prompt is what the agent uses',
          'zh-cn': '如果 agent 使用的是提示词，则把参数命名为 prompt_template',
        },
      },
    ],
    guide: ['G-S5', 'G-S6', 'G-C7', 'G-F7'],
  },
  {
    code: 'AGL-R106',
    title: { en: 'The agent wants a prompt, the resources have none', 'zh-cn': 'agent 需要提示词，而资源中没有' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'not-found',
    layer: 'business',
    shows: [
      { kind: 'text', template: 'No prompt template resource found in the provided resources.' },
      { kind: 'text', template: 'No prompt template resource found in initial_resources' },
      { kind: 'text', template: 'initial_resources are not set for APO algorithm.' },
    ],
    versions: 'agentlightning 0.2, 0.3',
    meaning: {
      en: "A prompt template is needed, either by the function's parameter or by APO as its starting point, and none was given.",
      'zh-cn': '函数的参数或 APO 的起点需要提示词模板，但没有提供。',
    },
    causes: [
      {
        text: {
          en: 'Trainer was made without initial_resources, or with a plain string in place of a PromptTemplate.',
          'zh-cn': '创建 Trainer 时没有 initial_resources，或用普通字符串代替了 PromptTemplate。',
        },
        tell: { en: 'The value in initial_resources is a str.', 'zh-cn': 'initial_resources 中的值是 str。' },
      },
      {
        text: {
          en: 'The run uses VERL, which provides a model and no prompt.',
          'zh-cn': '运行使用的是 VERL，它提供模型而不提供提示词。',
        },
        tell: { en: 'The resources show an LLM only.', 'zh-cn': '资源中只有 LLM。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Give one: Trainer(initial_resources={"prompt": PromptTemplate(template="…", engine="f-string")})',
          'zh-cn': '提供一个：Trainer(initial_resources={"prompt": PromptTemplate(template="…", engine="f-string")})',
        },
      },
    ],
    guide: ['G-S5', 'G-S6', 'G-C7', 'G-F7'],
  },
  {
    code: 'AGL-R107',
    title: { en: 'The old server does not have these resources', 'zh-cn': '旧版服务没有这些资源' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'not-found',
    layer: 'interface',
    shows: [{ kind: 'text', template: "Resource ID '{resources_id}' not found." }],
    versions: 'agentlightning 0.2, 0.3, the protocol of 0.1',
    meaning: {
      en: 'A client of the old 0.1 protocol asked for resources by an id that the server does not serve (any more).',
      'zh-cn': '使用旧 0.1 协议的客户端按 ID 请求资源，而服务（已）不再提供。',
    },
    causes: [
      {
        text: {
          en: 'The task was queued with the resources of an earlier version.',
          'zh-cn': '任务排入队列时使用的是之前版本的资源。',
        },
        tell: { en: 'A newer resources_id is served.', 'zh-cn': '服务提供的是更新的 resources_id。' },
      },
      {
        text: { en: 'The server was restarted.', 'zh-cn': '服务被重启过。' },
        tell: { en: 'No resources were set since its start.', 'zh-cn': '启动之后没有设置过资源。' },
      },
    ],
    fixes: [
      { title: { en: 'Queue the task again with the present resources', 'zh-cn': '用当前的资源重新排入任务' } },
      {
        title: {
          en: 'Move to the store of 0.3; the old protocol is deprecated',
          'zh-cn': '迁移到 0.3 的 store；旧协议已弃用',
        },
      },
    ],
    guide: ['G-S5', 'G-C5', 'G-C6', 'G-F5', 'G-E'],
  },
  {
    code: 'AGL-C104',
    title: { en: 'The store has no dashboard to show', 'zh-cn': 'store 没有可显示的面板' },
    severity: 'warning',
    class: 'unrecoverable',
    category: 'not-found',
    layer: 'interface',
    shows: [{ kind: 'text', template: 'Dashboard directory not found at {path} Please build the dashboard first.' }],
    versions: 'agentlightning 0.3',
    meaning: {
      en: 'The web page of the store was not built into this installation. Everything else of the store works.',
      'zh-cn': '此安装中没有构建 store 的网页。store 的其他功能都正常。',
    },
    causes: [
      {
        text: {
          en: 'Agent Lightning runs from a checkout whose dashboard was never built.',
          'zh-cn': 'Agent Lightning 从源码目录运行，而面板从未构建。',
        },
        tell: {
          en: 'The path in the message is not in site-packages.',
          'zh-cn': '消息中的路径不在 site-packages 中。',
        },
      },
    ],
    fixes: [
      { title: { en: 'Nothing needs to be done if the dashboard is not wanted', 'zh-cn': '不需要面板时无需处理' } },
      {
        title: {
          en: 'Install the released package, or build it: npm ci and npm run build in the folder dashboard',
          'zh-cn': '安装正式发布的包，或在 dashboard 文件夹中用 npm ci 和 npm run build 构建',
        },
      },
    ],
    guide: ['G-S5'],
  },
];
