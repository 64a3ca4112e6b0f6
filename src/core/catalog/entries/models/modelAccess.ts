import type { CatalogEntry } from '../../entry';

/** Keys, Azure, proxies and providers that refuse the caller, the model or the content. */
export const modelAccessEntries: readonly CatalogEntry[] = [
  {
    code: 'AGL-M318',
    title: { en: 'The Azure deployment does not exist', 'zh-cn': 'Azure 部署不存在' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'not-found',
    layer: 'interface',
    shows: [
      { kind: 'text', template: 'The API deployment for this resource does not exist' },
      { kind: 'text', template: 'DeploymentNotFound', with: ['404'] },
    ],
    meaning: {
      en: 'Azure is asked by the name of a deployment, not by the name of the model. There is none of this name in the resource.',
      'zh-cn': 'Azure 按部署名称而不是模型名称访问。该资源中没有这个名称的部署。',
    },
    causes: [
      {
        text: {
          en: "The model's name is passed where the deployment has a name of its own.",
          'zh-cn': '传入了模型名，而部署另有名称。',
        },
        tell: { en: 'The portal shows another name under “Deployments”.', 'zh-cn': '门户的“部署”中是另一个名称。' },
      },
      {
        text: { en: 'The endpoint is that of another resource or region.', 'zh-cn': '端点属于另一个资源或区域。' },
        tell: {
          en: 'The deployment exists, but in a resource with another host name.',
          'zh-cn': '部署存在，但位于主机名不同的资源中。',
        },
      },
      {
        text: { en: 'The deployment was created less than five minutes ago.', 'zh-cn': '部署创建不到五分钟。' },
        tell: { en: 'It works after some minutes.', 'zh-cn': '几分钟后可用。' },
      },
    ],
    fixes: [
      {
        title: {
          en: "Use the deployment's name as the model, and compare the endpoint with the portal",
          'zh-cn': '把部署名称用作 model，并与门户中的端点核对',
        },
      },
    ],
    guide: ['G-S5', 'G-C1', 'G-F1'],
  },
  {
    code: 'AGL-M319',
    title: { en: 'Azure does not know the address or API version', 'zh-cn': 'Azure 不认识该地址或 API 版本' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'not-found',
    layer: 'interface',
    shows: [
      { kind: 'text', template: "'error': {{'code': '404', 'message': 'Resource not found'}" },
      { kind: 'text', template: '"error":{{"code":"404","message": "Resource not found"}' },
      { kind: 'text', template: 'API version not supported', with: ['400'] },
    ],
    meaning: {
      en: "The host is Azure's, but the path or the api-version in it is not one that the resource offers.",
      'zh-cn': '主机属于 Azure，但其中的路径或 api-version 不是该资源提供的。',
    },
    causes: [
      {
        text: {
          en: 'The endpoint holds a path: /openai/v1 with the Azure client, or a whole request URL.',
          'zh-cn': '端点中包含路径：对 Azure 客户端写了 /openai/v1，或写成了完整的请求 URL。',
        },
        tell: {
          en: 'azure_endpoint has anything behind .azure.com/.',
          'zh-cn': 'azure_endpoint 在 .azure.com/ 之后还有内容。',
        },
      },
      {
        text: {
          en: 'The api-version does not exist or does not have this operation.',
          'zh-cn': 'api-version 不存在，或没有此操作。',
        },
        tell: {
          en: 'Another api-version works with the same deployment.',
          'zh-cn': '换一个 api-version，同一部署可用。',
        },
      },
      {
        text: {
          en: 'The plain OpenAI client is used with an Azure address.',
          'zh-cn': '用普通 OpenAI 客户端访问 Azure 地址。',
        },
        tell: {
          en: 'The code creates OpenAI(), not AzureOpenAI().',
          'zh-cn': '代码创建的是 OpenAI()，而不是 AzureOpenAI()。',
        },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Set azure_endpoint to https://NAME.openai.azure.com and api_version to a version of the documentation',
          'zh-cn': '将 azure_endpoint 设为 https://NAME.openai.azure.com，api_version 设为文档中的版本',
        },
        link: 'https://learn.microsoft.com/azure/ai-foundry/openai/api-version-lifecycle',
      },
    ],
    guide: ['G-S5', 'G-C1', 'G-C6', 'G-F1'],
  },
  {
    code: 'AGL-M320',
    title: { en: 'Azure refuses the key for this endpoint', 'zh-cn': 'Azure 拒绝此端点的密钥' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'authentication',
    layer: 'interface',
    shows: [{ kind: 'text', template: 'Access denied due to invalid subscription key or wrong API endpoint' }],
    meaning: {
      en: 'Key and endpoint do not belong together. No call succeeds until they do.',
      'zh-cn': '密钥与端点不匹配。在改正之前所有调用都会失败。',
    },
    causes: [
      {
        text: {
          en: 'The key is of another resource, or of OpenAI itself.',
          'zh-cn': '密钥属于另一个资源，或属于 OpenAI 本身。',
        },
        tell: { en: 'The key begins with sk-.', 'zh-cn': '密钥以 sk- 开头。' },
      },
      {
        text: { en: 'The endpoint is of another region or resource.', 'zh-cn': '端点属于另一个区域或资源。' },
        tell: {
          en: 'The host differs from “Keys and Endpoint” in the portal.',
          'zh-cn': '主机与门户“密钥和终结点”中的不同。',
        },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Copy key and endpoint together from “Keys and Endpoint” of one resource',
          'zh-cn': '从同一资源的“密钥和终结点”一起复制密钥和端点',
        },
      },
    ],
    guide: ['G-S12', 'G-C1', 'G-F1', 'G-X3'],
  },
  {
    code: 'AGL-M321',
    title: { en: 'A model client is missing its settings', 'zh-cn': '模型客户端缺少设置' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'low',
    shows: [
      {
        kind: 'text',
        template: 'Must provide either the `api_version` argument or the `OPENAI_API_VERSION` environment variable',
      },
      { kind: 'text', template: 'Must provide one of the `base_url` or `azure_endpoint` arguments' },
      { kind: 'text', template: 'Missing credentials. Please pass one of `api_key`, `azure_ad_token`' },
      {
        kind: 'text',
        template: 'Could not resolve authentication method. Expected',
      },
      { kind: 'text', template: 'No API key was provided. Please pass a valid API key.' },
      {
        kind: 'text',
        template: 'Did not find {key}, please add an environment variable `{variable:word}` which contains it',
      },
    ],
    meaning: {
      en: 'The client could not be created: an address, a version or a key was not given and is not in the environment. Nothing was sent.',
      'zh-cn': '无法创建客户端：地址、版本或密钥没有传入，环境变量中也没有。没有发送任何内容。',
    },
    causes: [
      {
        text: {
          en: 'The variable is set in a terminal or .env file that this process did not read.',
          'zh-cn': '变量设置在此进程没有读取的终端或 .env 文件中。',
        },
        tell: {
          en: '`echo` in the terminal shows it, the runner started by the editor does not have it.',
          'zh-cn': '终端中 `echo` 能看到，而编辑器启动的 runner 没有。',
        },
      },
      {
        text: { en: 'The variable has another name in this library.', 'zh-cn': '该库使用另一个变量名。' },
        tell: { en: 'The message names the variable it looks for.', 'zh-cn': '消息写明了所查找的变量名。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Set the variable that the message names where the process starts (env or envFile of the launch configuration)',
          'zh-cn': '在进程启动处设置消息中的变量（启动配置的 env 或 envFile）',
        },
      },
      {
        title: {
          en: 'Load the .env file first in the program: from dotenv import load_dotenv; load_dotenv()',
          'zh-cn': '在程序开头加载 .env 文件：from dotenv import load_dotenv; load_dotenv()',
        },
      },
    ],
    guide: ['G-S6', 'G-S12', 'G-C7', 'G-F7'],
  },
  {
    code: 'AGL-M322',
    title: { en: 'A content filter refused the request', 'zh-cn': '内容过滤器拒绝了请求' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'interface',
    shows: [
      {
        kind: 'text',
        template: "The response was filtered due to the prompt triggering Azure OpenAI's content management policy",
      },
      { kind: 'text', template: 'ResponsibleAIPolicyViolation' },
      { kind: 'text', template: 'Output blocked by content filtering policy' },
      { kind: 'text', template: 'Could not parse response content as the request was rejected by the content filter' },
      { kind: 'text', template: 'ContentPolicyViolationError: {detail}' },
    ],
    meaning: {
      en: 'The provider judged the prompt or the answer as not allowed. The same prompt is usually refused again.',
      'zh-cn': '服务商认为提示词或回答不被允许。同样的提示词通常会再次被拒绝。',
    },
    causes: [
      {
        text: { en: 'The task really holds text of that kind.', 'zh-cn': '任务中确实含有此类内容。' },
        tell: {
          en: '“content_filter_result” names a category with filtered: True.',
          'zh-cn': '“content_filter_result”中某个类别为 filtered: True。',
        },
      },
      {
        text: {
          en: 'The filter takes prompt tricks such as “ignore previous instructions” for a jailbreak.',
          'zh-cn': '过滤器把“ignore previous instructions”一类的话当作越狱。',
        },
        tell: { en: 'The category is jailbreak.', 'zh-cn': '类别为 jailbreak。' },
      },
    ],
    fixes: [
      {
        title: { en: 'Look at the messages that were sent', 'zh-cn': '查看所发送的消息' },
        command: 'agentLightning.timeline.open',
      },
      {
        title: {
          en: 'Reword the prompt, or catch the error and give the rollout a reward of its own',
          'zh-cn': '改写提示词，或捕获该错误并为 rollout 单独给出奖励',
        },
      },
    ],
    guide: ['G-S6', 'G-C7', 'G-F7', 'G-X2'],
  },
  {
    code: 'AGL-M323',
    title: { en: 'The model provider is overloaded', 'zh-cn': '模型服务商过载' },
    severity: 'warning',
    class: 'recoverable',
    category: 'latency',
    layer: 'interface',
    shows: [
      { kind: 'text', template: "'type': 'overloaded_error'" },
      { kind: 'text', template: '"type":"overloaded_error"' },
      { kind: 'text', template: 'That model is currently overloaded with other requests' },
      { kind: 'text', template: 'Model is overloaded', without: ['Please try'] },
      { kind: 'text', template: 'The model is overloaded. Please try again later.' },
      { kind: 'text', template: 'The engine is currently overloaded, please try again later' },
      { kind: 'text', template: 'The server is currently overloaded with other requests' },
    ],
    meaning: {
      en: 'The provider has too much to do at the moment. It is not a fault of the agent; trying again later helps.',
      'zh-cn': '服务商目前过于繁忙。不是 agent 的错误，稍后重试即可。',
    },
    causes: [
      {
        text: { en: 'The provider is overloaded for everybody.', 'zh-cn': '服务商对所有人都过载。' },
        tell: { en: 'Its status page says so; other models work.', 'zh-cn': '其状态页有说明；其他模型可用。' },
      },
      {
        text: { en: 'Many runners start their calls at the same moment.', 'zh-cn': '许多 runner 同时发起调用。' },
        tell: { en: 'It happens at the start of each batch.', 'zh-cn': '每批开始时出现。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Let the client retry with growing waits: max_retries=8',
          'zh-cn': '让客户端以递增间隔重试：max_retries=8',
        },
      },
      {
        title: { en: 'Use fewer runners, or name a second model as fallback', 'zh-cn': '减少 runner，或指定备用模型' },
      },
    ],
    guide: ['G-S8', 'G-S4', 'G-C12', 'G-F11', 'G-X3'],
  },
  {
    code: 'AGL-M324',
    title: { en: 'The LiteLLM proxy does not offer this model', 'zh-cn': 'LiteLLM 代理没有提供该模型' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'not-found',
    layer: 'interface',
    shows: [
      { kind: 'text', template: 'Invalid model name passed in model={model}' },
      { kind: 'text', template: 'key not allowed to access model.' },
    ],
    meaning: {
      en: 'The proxy was reached, but the model name is not in its configuration or not allowed for this key.',
      'zh-cn': '已到达代理，但模型名不在其配置中，或该密钥无权使用。',
    },
    causes: [
      {
        text: {
          en: "The agent's name is not a model_name of the proxy's model_list.",
          'zh-cn': 'agent 所用的名称不是代理 model_list 中的 model_name。',
        },
        tell: {
          en: 'GET /v1/models of the proxy lists other names.',
          'zh-cn': '代理的 GET /v1/models 列出的是其他名称。',
        },
      },
      {
        text: { en: 'The virtual key is limited to other models.', 'zh-cn': '虚拟密钥只允许使用其他模型。' },
        tell: {
          en: 'The message says “key not allowed to access model”.',
          'zh-cn': '消息为“key not allowed to access model”。',
        },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Ask the proxy for its models and use one of those names',
          'zh-cn': '查询代理的模型列表并使用其中的名称',
        },
        terminal: 'curl http://localhost:4000/v1/models',
      },
    ],
    guide: ['G-S5', 'G-S12', 'G-C1', 'G-F1'],
  },
  {
    code: 'AGL-M325',
    title: { en: 'The LiteLLM proxy refuses the key', 'zh-cn': 'LiteLLM 代理拒绝密钥' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'authentication',
    layer: 'interface',
    shows: [
      { kind: 'text', template: 'Authentication Error, LiteLLM Virtual Key expected.' },
      { kind: 'text', template: 'Authentication Error, Invalid proxy server token passed' },
      { kind: 'text', template: 'Authentication Error, No api key passed in.' },
      { kind: 'text', template: 'Budget has been exceeded! Current cost:' },
    ],
    meaning: {
      en: "The proxy has a master key, and the agent's key is neither that nor one that it issued, or its budget is spent.",
      'zh-cn': '代理设有主密钥，而 agent 的密钥既不是主密钥，也不是它签发的，或其预算已用完。',
    },
    causes: [
      {
        text: {
          en: "The agent sends its provider's key or a dummy to the proxy.",
          'zh-cn': 'agent 向代理发送了服务商密钥或占位值。',
        },
        tell: {
          en: '“Received=” shows a key that does not begin with sk-.',
          'zh-cn': '“Received=”显示的密钥不以 sk- 开头。',
        },
      },
      {
        text: {
          en: 'The key was issued with another database of the proxy.',
          'zh-cn': '密钥由代理的另一个数据库签发。',
        },
        tell: { en: 'The message says “Invalid proxy server token”.', 'zh-cn': '消息为“Invalid proxy server token”。' },
      },
      {
        text: { en: 'The budget of the key is spent.', 'zh-cn': '该密钥的预算已用完。' },
        tell: { en: 'The message says “Budget has been exceeded”.', 'zh-cn': '消息为“Budget has been exceeded”。' },
      },
    ],
    fixes: [
      { title: { en: "Give the agent the proxy's key as api_key", 'zh-cn': '把代理的密钥作为 api_key 交给 agent' } },
    ],
    guide: ['G-S12', 'G-F7', 'G-X3'],
  },
  {
    code: 'AGL-M326',
    title: { en: 'The account must be verified or the region is closed', 'zh-cn': '账号需要验证或所在地区不受支持' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'authentication',
    layer: 'interface',
    shows: [
      { kind: 'text', template: 'Your organization must be verified to' },
      { kind: 'text', template: 'Country, region, or territory not supported' },
      { kind: 'text', template: 'User location is not supported for the API use' },
    ],
    meaning: {
      en: 'The provider refuses this account or this place, not this request.',
      'zh-cn': '服务商拒绝的是该账号或地区，而不是这个请求。',
    },
    causes: [
      {
        text: {
          en: 'The organisation has not been verified for this model.',
          'zh-cn': '该组织尚未通过此模型所需的验证。',
        },
        tell: { en: 'The message says “must be verified”.', 'zh-cn': '消息中有“must be verified”。' },
      },
      {
        text: {
          en: 'The address from which the call comes lies in a region that is not served, perhaps by a VPN or proxy.',
          'zh-cn': '请求来自不受支持的地区，可能与 VPN 或代理有关。',
        },
        tell: {
          en: 'The message says “not supported”; the address is that of the proxy.',
          'zh-cn': '消息中有“not supported”；来源地址是代理的地址。',
        },
      },
    ],
    fixes: [
      {
        title: {
          en: "Verify the organisation in the provider's console, or use another model",
          'zh-cn': '在服务商控制台完成组织验证，或换用其他模型',
        },
      },
      {
        title: {
          en: 'Use a provider that serves your region, or a model server of your own',
          'zh-cn': '使用支持所在地区的服务商，或自己的模型服务器',
        },
      },
    ],
    guide: ['G-S12', 'G-X3'],
  },
  {
    code: 'AGL-M201',
    title: { en: 'AgentOps saw a model call fail: not reachable', 'zh-cn': 'AgentOps 记录到模型调用失败：无法访问' },
    severity: 'error',
    class: 'recoverable',
    category: 'cross-service',
    layer: 'interface',
    shows: [
      { kind: 'text', template: '[OPENAI WRAPPER] Error in {wrapper:word} Connection error.' },
      { kind: 'text', template: '[OPENAI WRAPPER] Error in {wrapper:word} Request timed out.' },
      { kind: 'text', template: '[OPENAI WRAPPER] Error in {wrapper:word} Error code: 503' },
      { kind: 'text', template: '[OPENAI WRAPPER] Error in {wrapper:word} Error code: 502' },
    ],
    meaning: {
      en: 'The model endpoint does not answer, or says that it is not available. AgentOps only reports it; the same error follows in the agent.',
      'zh-cn': '模型端点没有应答或表示不可用。AgentOps 只是记录；agent 中随后会出现同样的错误。',
    },
    causes: [
      {
        text: {
          en: 'The model server or LLM proxy is not running, or still loading.',
          'zh-cn': '模型服务器或 LLM 代理没有运行，或仍在加载。',
        },
        tell: {
          en: 'Its health path or /v1/models does not answer.',
          'zh-cn': '其健康检查路径或 /v1/models 没有应答。',
        },
      },
      {
        text: {
          en: "The base URL names another host or port than the server's.",
          'zh-cn': 'base URL 与服务器的主机或端口不同。',
        },
        tell: { en: 'The innermost exception names the address.', 'zh-cn': '最内层异常指出了地址。' },
      },
      {
        text: { en: 'A proxy variable catches calls to localhost.', 'zh-cn': '代理变量截获了对 localhost 的调用。' },
        tell: { en: 'HTTP_PROXY is set and NO_PROXY is not.', 'zh-cn': '设置了 HTTP_PROXY，没有设置 NO_PROXY。' },
      },
    ],
    fixes: [
      {
        title: { en: 'Ask the endpoint by hand', 'zh-cn': '手动访问该端点' },
        terminal: 'curl http://HOST:PORT/v1/models',
      },
      { title: { en: "Look at the model server's log", 'zh-cn': '查看模型服务器的日志' } },
    ],
    guide: ['G-S4', 'G-S11', 'G-C1', 'G-C3', 'G-F1', 'G-F3'],
  },
  {
    code: 'AGL-M202',
    title: { en: 'The model provider does not know this key', 'zh-cn': '模型服务商不认识此密钥' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'authentication',
    layer: 'interface',
    shows: [
      { kind: 'text', template: 'Invalid user token.', with: ['huggingface.co'] },
      { kind: 'text', template: 'Incorrect API key provided: {key}' },
      { kind: 'text', template: "'code': 'invalid_api_key'" },
      { kind: 'text', template: "'message': 'invalid x-api-key'" },
      { kind: 'text', template: '"message":"invalid x-api-key"' },
      { kind: 'text', template: 'API key not valid. Please pass a valid API key.' },
      { kind: 'text', template: 'Authentication Fails, Your api key: ' },
      { kind: 'text', template: 'Invalid credentials in Authorization header' },
      { kind: 'text', template: "'message': 'Invalid API Key'" },
      { kind: 'text', template: "'message': 'No auth credentials found'" },
      { kind: 'text', template: 'invalid api token' },
    ],
    meaning: {
      en: 'The key was sent and refused. Trying again does not help.',
      'zh-cn': '密钥已发送并被拒绝。重试没有用。',
    },
    causes: [
      {
        text: { en: 'The key was revoked, mistyped or cut off.', 'zh-cn': '密钥已被吊销、输入有误或被截断。' },
        tell: {
          en: 'The beginning and end shown in the message differ from your key.',
          'zh-cn': '消息中显示的首尾与你的密钥不同。',
        },
      },
      {
        text: {
          en: 'A key for another provider is sent to OpenAI, because base_url is not set.',
          'zh-cn': '没有设置 base_url，把其他服务商的密钥发给了 OpenAI。',
        },
        tell: { en: 'The message names platform.openai.com.', 'zh-cn': '消息中提到 platform.openai.com。' },
      },
      {
        text: {
          en: 'An old OPENAI_API_KEY of the system wins over the .env file.',
          'zh-cn': '系统中旧的 OPENAI_API_KEY 优先于 .env 文件。',
        },
        tell: { en: '`env` shows another value than the file.', 'zh-cn': '`env` 显示的值与文件中不同。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Set the right key in the environment of the process, and start it again',
          'zh-cn': '在进程环境中设置正确的密钥并重新启动',
        },
      },
      {
        title: {
          en: 'For a local model set OPENAI_BASE_URL; any key will do there',
          'zh-cn': '使用本地模型时设置 OPENAI_BASE_URL；那里的密钥可以任意',
        },
      },
    ],
    guide: ['G-S12', 'G-C1', 'G-F1'],
  },
  {
    code: 'AGL-M203',
    title: { en: 'The OpenAI client was made without a key', 'zh-cn': '创建 OpenAI 客户端时没有密钥' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'authentication',
    layer: 'low',
    shows: [
      {
        kind: 'text',
        template:
          'The api_key client option must be set either by passing api_key to the client or by setting the {variable:word} environment variable',
      },
      { kind: 'text', template: 'Missing credentials. Please pass an `api_key`' },
      { kind: 'text', template: 'The OPENAI_API_KEY environment variable is missing or empty' },
    ],
    meaning: {
      en: 'The client wants a key before any call, also where the server needs none. Nothing was sent.',
      'zh-cn': '客户端在任何调用之前就需要密钥，即使服务器不需要。没有发送任何内容。',
    },
    causes: [
      {
        text: {
          en: 'OPENAI_API_KEY is not set in this process: runners, containers and services have environments of their own.',
          'zh-cn': '此进程没有设置 OPENAI_API_KEY：runner、容器和服务有各自的环境。',
        },
        tell: { en: 'It works in your terminal.', 'zh-cn': '在你的终端中可用。' },
      },
      {
        text: {
          en: 'The .env file is not loaded, or after the client is made.',
          'zh-cn': '没有加载 .env 文件，或在创建客户端之后才加载。',
        },
        tell: {
          en: 'load_dotenv stands below the import that makes the client.',
          'zh-cn': 'load_dotenv 位于创建客户端的导入之后。',
        },
      },
    ],
    fixes: [
      {
        title: {
          en: 'For a local model pass any word: OpenAI(base_url=…, api_key="dummy")',
          'zh-cn': '使用本地模型时传入任意值：OpenAI(base_url=…, api_key="dummy")',
        },
      },
      { title: { en: 'Set OPENAI_API_KEY where the process is started', 'zh-cn': '在启动进程处设置 OPENAI_API_KEY' } },
    ],
    guide: ['G-S12', 'G-S6', 'G-C7', 'G-F7'],
  },
];
