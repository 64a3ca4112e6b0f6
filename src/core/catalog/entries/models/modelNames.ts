import type { CatalogEntry } from '../../entry';

/** The model server is reached under a wrong name, path or with parameters that it does not know. */
export const modelNamesEntries: readonly CatalogEntry[] = [
  {
    code: 'AGL-M300',
    title: { en: 'The server has no model of this name', 'zh-cn': '服务器上没有这个名称的模型' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'not-found',
    layer: 'interface',
    shows: [
      { kind: 'text', template: 'The model `{model}` does not exist' },
      { kind: 'text', template: "'type': 'not_found_error', 'message': 'model: {model}'" },
      { kind: 'text', template: '"type":"not_found_error","message":"model: {model}"' },
      { kind: 'text', template: 'models/{model} is not found for API version' },
      { kind: 'text', template: 'is not a valid model ID' },
    ],
    meaning: {
      en: 'The request reached the server, but the model it names is not served there or not open to this account. Every call with this name fails.',
      'zh-cn': '请求已到达服务器，但其中指定的模型没有在此提供，或当前账号无权使用。使用该名称的每次调用都会失败。',
    },
    causes: [
      {
        text: {
          en: 'The name differs from the one that the server uses: vLLM serves under the path given at start, or under --served-model-name.',
          'zh-cn': '名称与服务器使用的不同：vLLM 以启动时给出的路径或 --served-model-name 的值作为模型名。',
        },
        tell: { en: 'GET /v1/models lists another name.', 'zh-cn': 'GET /v1/models 列出的是另一个名称。' },
      },
      {
        text: { en: 'The request goes to another server than meant.', 'zh-cn': '请求发往了另一个服务器。' },
        tell: {
          en: 'The list at /v1/models belongs to another provider, or the base URL was left at its default.',
          'zh-cn': '/v1/models 的列表属于其他服务商，或 base URL 仍是默认值。',
        },
      },
      {
        text: { en: 'The account or project may not use this model.', 'zh-cn': '账号或项目无权使用该模型。' },
        tell: {
          en: 'The message ends in “or you do not have access to it”.',
          'zh-cn': '消息以“or you do not have access to it”结尾。',
        },
      },
    ],
    fixes: [
      {
        title: { en: 'Ask the server for its models and copy the name', 'zh-cn': '查询服务器的模型列表并复制名称' },
        terminal: 'curl http://localhost:8000/v1/models',
      },
      {
        title: {
          en: 'Start vLLM with the name that the agent uses: --served-model-name NAME',
          'zh-cn': '用 agent 所用的名称启动 vLLM：--served-model-name NAME',
        },
      },
    ],
    guide: ['G-S5', 'G-C1', 'G-F1', 'G-X2'],
  },
  {
    code: 'AGL-M301',
    title: { en: 'Ollama does not have the model', 'zh-cn': 'Ollama 中没有该模型' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'not-found',
    layer: 'interface',
    shows: [
      { kind: 'text', template: 'not found, try pulling it first' },
      { kind: 'text', template: "Error: model '{model}' not found" },
      { kind: 'text', template: "model '{model}' not found, try pulling" },
      { kind: 'text', template: "ResponseError: model '{model}' not found (status code: 404)" },
      { kind: 'text', template: "'message': \"model '{model}' not found\"" },
      { kind: 'text', template: "'message': 'model \"{model}\" not found" },
      { kind: 'text', template: 'pull model manifest: file does not exist' },
    ],
    meaning: {
      en: 'Ollama runs, but the model has not been downloaded under exactly this name and tag.',
      'zh-cn': 'Ollama 正在运行，但没有以这个名称和标签下载过该模型。',
    },
    causes: [
      {
        text: {
          en: 'The model was never pulled on the machine where Ollama runs.',
          'zh-cn': '运行 Ollama 的机器上从未拉取过该模型。',
        },
        tell: { en: '`ollama list` there does not show it.', 'zh-cn': '在那台机器上运行 `ollama list` 看不到它。' },
      },
      {
        text: {
          en: 'The tag is missing or another: without a tag, Ollama takes “latest”.',
          'zh-cn': '标签缺失或不同：不写标签时 Ollama 使用“latest”。',
        },
        tell: {
          en: '`ollama list` shows the same name with another tag.',
          'zh-cn': '`ollama list` 显示同名但标签不同的模型。',
        },
      },
      {
        text: { en: "The name is not one of Ollama's library.", 'zh-cn': '该名称不在 Ollama 的模型库中。' },
        tell: { en: '`ollama pull` says “file does not exist”.', 'zh-cn': '`ollama pull` 提示“file does not exist”。' },
      },
    ],
    fixes: [
      { title: { en: 'See the models that are there', 'zh-cn': '查看已有的模型' }, terminal: 'ollama list' },
      { title: { en: 'Download the model', 'zh-cn': '下载模型' }, terminal: 'ollama pull MODEL' },
    ],
    guide: ['G-S5', 'G-C1', 'G-F1'],
  },
  {
    code: 'AGL-M302',
    title: { en: 'LiteLLM cannot tell the provider from the model name', 'zh-cn': 'LiteLLM 无法从模型名判断服务商' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'interface',
    shows: [{ kind: 'text', template: 'LLM Provider NOT provided. Pass in the LLM provider you are trying to call.' }],
    meaning: {
      en: 'LiteLLM reads the provider from a prefix of the model name. This name has none, or one that it does not know, so no request was sent.',
      'zh-cn': 'LiteLLM 从模型名的前缀判断服务商。此名称没有前缀或前缀未知，因此没有发出任何请求。',
    },
    causes: [
      {
        text: {
          en: 'The prefix is missing: a server of your own needs `hosted_vllm/NAME` or `openai/NAME`.',
          'zh-cn': '缺少前缀：自己的服务器需要写成 `hosted_vllm/NAME` 或 `openai/NAME`。',
        },
        tell: {
          en: '“You passed model=” shows a bare name or a Hugging Face name such as Qwen/… .',
          'zh-cn': '“You passed model=”后面是没有前缀的名称，或 Qwen/… 这样的 Hugging Face 名称。',
        },
      },
      {
        text: { en: 'The model is newer than the installed LiteLLM.', 'zh-cn': '模型比已安装的 LiteLLM 更新。' },
        tell: { en: 'The same name works after an upgrade.', 'zh-cn': '升级后同一名称可用。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Write the provider before the name, such as hosted_vllm/Qwen/Qwen2.5-7B-Instruct',
          'zh-cn': '在名称前写上服务商，如 hosted_vllm/Qwen/Qwen2.5-7B-Instruct',
        },
      },
      {
        title: { en: 'See the prefixes of all providers', 'zh-cn': '查看所有服务商的前缀' },
        link: 'https://docs.litellm.ai/docs/providers',
      },
    ],
    guide: ['G-S6', 'G-C1', 'G-C7', 'G-F7'],
  },
  {
    code: 'AGL-M303',
    title: { en: 'The path of the model server is wrong', 'zh-cn': '模型服务器的路径不正确' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'not-found',
    layer: 'interface',
    shows: [
      { kind: 'exception', type: 'openai.NotFoundError', message: "Error code: 404 - {{'detail': 'Not Found'}" },
      { kind: 'exception', type: 'openai.NotFoundError', message: '404 page not found' },
      { kind: 'exception', type: 'NotFoundError', message: '404 {{"detail":"Not Found"}', frames: ['openai/'] },
      {
        kind: 'exception',
        type: 'NotFoundError',
        message: '404 {{"detail":"Not Found"}',
        frames: ['@anthropic-ai/sdk/'],
      },
      { kind: 'exception', type: 'NotFoundError', message: '404 page not found', frames: ['openai/'] },
      { kind: 'exception', type: 'NotFoundError', message: '404 status code (no body)', frames: ['openai/'] },
      { kind: 'exception', type: 'openai.NotFoundError', message: "'message': 'File Not Found'" },
      { kind: 'exception', type: 'litellm.NotFoundError', message: 'OpenAIException - {{"detail":"Not Found"}' },
      { kind: 'text', template: '"POST /chat/completions HTTP/1.1" 404' },
      { kind: 'text', template: '"POST /completions HTTP/1.1" 404' },
      { kind: 'text', template: '"POST /v1/v1/chat/completions' },
      { kind: 'text', template: '"POST /v1/chat/completions/chat/completions' },
    ],
    meaning: {
      en: 'A server answered, but it has no such path: OpenAI-compatible servers answer below /v1, and clients add /chat/completions themselves.',
      'zh-cn': '服务器有应答，但没有这个路径：OpenAI 兼容服务器的接口在 /v1 之下，客户端会自动加上 /chat/completions。',
    },
    causes: [
      {
        text: { en: '/v1 is missing at the end of the base URL.', 'zh-cn': 'base URL 末尾缺少 /v1。' },
        tell: {
          en: "The server's log shows “POST /chat/completions”.",
          'zh-cn': '服务器日志中是“POST /chat/completions”。',
        },
      },
      {
        text: {
          en: 'The base URL holds too much: /v1 twice, or /chat/completions already in it.',
          'zh-cn': 'base URL 写多了：出现两次 /v1，或已包含 /chat/completions。',
        },
        tell: {
          en: "The server's log shows “/v1/v1/” or “/chat/completions/chat/completions”.",
          'zh-cn': '服务器日志中是“/v1/v1/”或“/chat/completions/chat/completions”。',
        },
      },
      {
        text: {
          en: 'The port belongs to another service, such as the store of Agent Lightning.',
          'zh-cn': '该端口属于其他服务，例如 Agent Lightning 的 store。',
        },
        tell: {
          en: "The model server's own log shows no request at all.",
          'zh-cn': '模型服务器自己的日志中没有任何请求。',
        },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Set the base URL to scheme, host, port and /v1, such as http://localhost:8000/v1',
          'zh-cn': '将 base URL 设为协议、主机、端口加 /v1，如 http://localhost:8000/v1',
        },
      },
      {
        title: { en: 'Try the path by hand', 'zh-cn': '手动访问该路径' },
        terminal: 'curl http://localhost:8000/v1/models',
      },
    ],
    guide: ['G-S5', 'G-C1', 'G-F1', 'G-X2'],
  },
  {
    code: 'AGL-M304',
    title: {
      en: 'The model client got text where an answer was expected',
      'zh-cn': '模型客户端收到了文本，而不是应答对象',
    },
    severity: 'error',
    class: 'unrecoverable',
    category: 'connection',
    layer: 'interface',
    shows: [
      { kind: 'text', template: 'Empty or invalid response from LLM endpoint. Received:' },
      { kind: 'text', template: "'str' object has no attribute 'choices'" },
      { kind: 'text', template: "'str' object has no attribute 'model_dump'", with: ['openai'] },
    ],
    meaning: {
      en: "The client took a web page or plain text for the answer of the model: something answered with status 200 that is not the model's API.",
      'zh-cn': '客户端把网页或纯文本当作模型的应答：以 200 应答的并不是模型的 API。',
    },
    causes: [
      {
        text: {
          en: 'The base URL lacks /v1, and a gateway (One API, New API, Open WebUI and the like) answers with its start page.',
          'zh-cn': 'base URL 缺少 /v1，网关（One API、New API、Open WebUI 等）返回了首页。',
        },
        tell: {
          en: 'Printed, the “answer” begins with <!doctype html>.',
          'zh-cn': '打印这个“应答”，开头是 <!doctype html>。',
        },
      },
      {
        text: { en: 'A proxy or login page answers in place of the server.', 'zh-cn': '代理或登录页代替服务器应答。' },
        tell: { en: 'The page names a company, a proxy or a login.', 'zh-cn': '页面中提到公司、代理或登录。' },
      },
      {
        text: {
          en: 'The code passes a text of its own, such as an error message, to where the answer belongs.',
          'zh-cn': '代码把自己的文本（例如错误消息）传到了应答的位置。',
        },
        tell: {
          en: 'No frame of openai or langchain_openai stands in the traceback.',
          'zh-cn': '堆栈中没有 openai 或 langchain_openai 的帧。',
        },
      },
    ],
    fixes: [
      { title: { en: 'Add /v1 to the base URL', 'zh-cn': '在 base URL 末尾加上 /v1' } },
      {
        title: {
          en: 'Print the answer before it is used: print(type(response), str(response)[:200])',
          'zh-cn': '使用前先打印应答：print(type(response), str(response)[:200])',
        },
      },
    ],
    guide: ['G-S4', 'G-S5', 'G-C1', 'G-F1', 'G-X2'],
  },
  {
    code: 'AGL-M305',
    title: { en: 'The model server does not know a parameter', 'zh-cn': '模型服务器不认识某个参数' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'interface',
    shows: [
      { kind: 'text', template: 'Unrecognized request argument supplied: {argument}' },
      { kind: 'text', template: 'Unrecognized request arguments supplied: {arguments}' },
      { kind: 'text', template: '"message": "Unknown parameter: \'{parameter}\'' },
      { kind: 'text', template: "'message': \"Unknown parameter: '{parameter}'" },
      { kind: 'text', template: "'type': 'extra_forbidden', 'loc': ('body'," },
      { kind: 'text', template: 'Extra inputs are not permitted', with: ['invalid_request_error'] },
      {
        kind: 'text',
        template: "Unsupported parameter: '{parameter}' is not supported with this model.",
        without: ['max_completion_tokens'],
      },
    ],
    meaning: {
      en: 'The request holds a field that this server or this model does not take. The whole request is refused.',
      'zh-cn': '请求中有此服务器或此模型不接受的字段，整个请求被拒绝。',
    },
    causes: [
      {
        text: {
          en: 'A parameter of one provider is sent to another, such as top_k or return_token_ids to OpenAI.',
          'zh-cn': '把某个服务商的参数发给了另一个，例如把 top_k 或 return_token_ids 发给 OpenAI。',
        },
        tell: {
          en: 'The base URL is not the one of the server that knows the parameter.',
          'zh-cn': 'base URL 不是支持该参数的服务器。',
        },
      },
      {
        text: {
          en: 'The model does not have this parameter: reasoning models take no temperature, stop or logprobs.',
          'zh-cn': '该模型没有此参数：推理模型不接受 temperature、stop 或 logprobs。',
        },
        tell: { en: 'Another model of the same server takes it.', 'zh-cn': '同一服务器的其他模型可以接受。' },
      },
      {
        text: { en: 'The server is older than the parameter.', 'zh-cn': '服务器版本早于该参数。' },
        tell: { en: 'The changelog names it for a later version.', 'zh-cn': '更新日志表明它在更高版本中加入。' },
      },
    ],
    fixes: [
      { title: { en: 'Remove the parameter for this model', 'zh-cn': '对该模型去掉此参数' } },
      {
        title: {
          en: 'With LiteLLM: let it drop what the provider does not know, with litellm.drop_params = True',
          'zh-cn': '使用 LiteLLM 时：设 litellm.drop_params = True，让它去掉服务商不支持的参数',
        },
      },
    ],
    guide: ['G-S6', 'G-C6', 'G-C7', 'G-F6', 'G-F7'],
  },
  {
    code: 'AGL-M306',
    title: {
      en: 'The model takes max_completion_tokens, not max_tokens',
      'zh-cn': '该模型使用 max_completion_tokens 而不是 max_tokens',
    },
    severity: 'error',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'interface',
    shows: [
      {
        kind: 'text',
        template:
          "Unsupported parameter: 'max_tokens' is not supported with this model. Use 'max_completion_tokens' instead.",
      },
    ],
    meaning: {
      en: 'Reasoning models of OpenAI replaced max_tokens, because the limit counts hidden reasoning too. The request is refused.',
      'zh-cn': 'OpenAI 的推理模型不再使用 max_tokens，因为上限还包括隐藏的推理内容。请求被拒绝。',
    },
    causes: [
      {
        text: {
          en: 'The code or an older library sends max_tokens to a model of the o or gpt-5 families.',
          'zh-cn': '代码或旧版库向 o 系列或 gpt-5 系列模型发送了 max_tokens。',
        },
        tell: { en: 'The same call works with gpt-4o.', 'zh-cn': '同样的调用对 gpt-4o 可用。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Pass max_completion_tokens, and more of it: reasoning is counted',
          'zh-cn': '改用 max_completion_tokens 并调大：推理内容也计入',
        },
      },
      {
        title: { en: 'Upgrade the library that writes the request', 'zh-cn': '升级构造请求的库' },
        terminal: 'python -m pip install --upgrade litellm langchain-openai',
      },
    ],
    guide: ['G-S6', 'G-C6', 'G-F6', 'G-F7'],
  },
  {
    code: 'AGL-M307',
    title: { en: 'The model does not take this value of a parameter', 'zh-cn': '该模型不接受此参数值' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'interface',
    shows: [
      { kind: 'text', template: "Unsupported value: '{parameter}' does not support {value} with this model." },
      { kind: 'text', template: '{parameter} must be non-negative, got', with: ['BadRequestError'] },
      { kind: 'text', template: 'top_p must be in (0, 1], got' },
      { kind: 'text', template: 'temperature must be non-negative, got' },
      { kind: 'text', template: "Invalid '{parameter}': decimal above maximum value." },
      { kind: 'text', template: "Invalid '{parameter}': decimal below minimum value." },
      { kind: 'text', template: "Invalid '{parameter}': integer above maximum value." },
      { kind: 'text', template: "Invalid '{parameter}': integer below minimum value." },
      { kind: 'text', template: 'is too large: {given:int}. This model supports at most' },
      { kind: 'text', template: 'which is the maximum allowed number of output tokens' },
      { kind: 'text', template: 'Range of max_tokens should be' },
    ],
    meaning: {
      en: 'The parameter is known, but its value is outside what this model allows. The request is refused.',
      'zh-cn': '参数有效，但取值超出此模型允许的范围。请求被拒绝。',
    },
    causes: [
      {
        text: {
          en: 'A reasoning model allows the default temperature only.',
          'zh-cn': '推理模型只允许默认的 temperature。',
        },
        tell: {
          en: 'The message ends in “Only the default (1) value is supported.”',
          'zh-cn': '消息以“Only the default (1) value is supported.”结尾。',
        },
      },
      {
        text: {
          en: 'A sampling parameter was computed or read from a file and came out wrong.',
          'zh-cn': '采样参数由计算得到或从文件读取，结果有误。',
        },
        tell: { en: 'The value in the message is not the one in the code.', 'zh-cn': '消息中的值与代码中的不同。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Leave the parameter out for this model, or use a value that the message allows',
          'zh-cn': '对该模型不传此参数，或使用消息允许的值',
        },
      },
    ],
    guide: ['G-S6', 'G-C7', 'G-F7'],
  },
  {
    code: 'AGL-M308',
    title: { en: 'LiteLLM refuses a parameter the provider does not take', 'zh-cn': 'LiteLLM 拒绝服务商不支持的参数' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'UnsupportedParamsError: {provider} does not support parameters: {parameters}' },
      { kind: 'text', template: 'To drop these, set `litellm.drop_params=True`' },
    ],
    meaning: {
      en: 'LiteLLM checked the request before sending it and found parameters that this provider does not have. Nothing was sent.',
      'zh-cn': 'LiteLLM 在发送前检查了请求，发现该服务商没有的参数。没有发送任何内容。',
    },
    causes: [
      {
        text: { en: 'The agent was written for another provider.', 'zh-cn': 'agent 是为另一个服务商编写的。' },
        tell: {
          en: 'The parameters named belong to OpenAI, such as response_format or parallel_tool_calls.',
          'zh-cn': '所列参数属于 OpenAI，例如 response_format 或 parallel_tool_calls。',
        },
      },
      {
        text: {
          en: 'LiteLLM does not know yet that this model takes them.',
          'zh-cn': 'LiteLLM 尚不知道该模型支持这些参数。',
        },
        tell: { en: "The provider's documentation lists the parameter.", 'zh-cn': '服务商的文档列有该参数。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Drop them: litellm.drop_params = True, or drop_params: true under litellm_settings of the proxy',
          'zh-cn': '去掉它们：litellm.drop_params = True，或在代理的 litellm_settings 下设 drop_params: true',
        },
      },
      {
        title: {
          en: 'Pass them on nevertheless: allowed_openai_params=["…"]',
          'zh-cn': '仍要传递：allowed_openai_params=["…"]',
        },
      },
    ],
    guide: ['G-S6', 'G-C6', 'G-C7', 'G-F7'],
  },
];
