import type { CatalogEntry } from '../../entry';

/** The model server understands the request and does not serve it so: tools, templates, length, money. */
export const modelRequestsEntries: readonly CatalogEntry[] = [
  {
    code: 'AGL-M309',
    title: { en: 'vLLM was started without tool calling', 'zh-cn': 'vLLM 启动时没有启用工具调用' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'interface',
    shows: [
      { kind: 'text', template: 'tool choice requires --enable-auto-tool-choice and --tool-call-parser to be set' },
      { kind: 'text', template: 'requires --tool-call-parser to be set' },
    ],
    meaning: {
      en: 'The agent offers tools to the model, and vLLM parses tool calls only when told at start which form the model writes them in. Every call with tools fails.',
      'zh-cn':
        'agent 向模型提供了工具，而 vLLM 只有在启动时指定模型的工具调用格式后才会解析。所有带工具的调用都会失败。',
    },
    causes: [
      {
        text: {
          en: 'The two flags are missing in the command that starts vLLM.',
          'zh-cn': 'vLLM 的启动命令缺少这两个参数。',
        },
        tell: { en: 'The same call without tools succeeds.', 'zh-cn': '不带工具的同样调用可以成功。' },
      },
      {
        text: {
          en: 'The server is started by verl or another launcher that does not pass the flags on.',
          'zh-cn': '服务器由 verl 或其他启动器启动，没有传递这些参数。',
        },
        tell: { en: 'No vllm command of your own exists.', 'zh-cn': '没有你自己写的 vllm 命令。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Start vLLM with --enable-auto-tool-choice and the parser of the model: hermes for Qwen, llama3_json for Llama 3',
          'zh-cn':
            '启动 vLLM 时加上 --enable-auto-tool-choice 和模型对应的解析器：Qwen 用 hermes，Llama 3 用 llama3_json',
        },
        terminal: 'vllm serve Qwen/Qwen2.5-7B-Instruct --enable-auto-tool-choice --tool-call-parser hermes',
      },
      {
        title: {
          en: 'With verl: actor_rollout_ref.rollout.engine_kwargs.vllm.enable_auto_tool_choice=true and tool_call_parser=hermes',
          'zh-cn':
            '使用 verl：actor_rollout_ref.rollout.engine_kwargs.vllm.enable_auto_tool_choice=true 和 tool_call_parser=hermes',
        },
      },
      {
        title: { en: 'Read which parser belongs to which model', 'zh-cn': '查看各模型对应的解析器' },
        link: 'https://docs.vllm.ai/en/latest/features/tool_calling.html',
      },
    ],
    guide: ['G-S6', 'G-C6', 'G-F6', 'G-X2'],
  },
  {
    code: 'AGL-M310',
    title: { en: 'The model or server cannot call tools', 'zh-cn': '模型或服务器不支持工具调用' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'interface',
    shows: [
      { kind: 'text', template: 'does not support tools', without: ['UnsupportedParamsError'] },
      { kind: 'text', template: 'tools param requires --jinja flag' },
      { kind: 'text', template: 'No endpoints found that support tool use' },
    ],
    meaning: {
      en: 'The request offers tools, and this model has no form for calling them. The request is refused.',
      'zh-cn': '请求中提供了工具，而该模型没有调用工具的格式。请求被拒绝。',
    },
    causes: [
      {
        text: {
          en: 'The model was not trained for tools, or its chat template has no place for them.',
          'zh-cn': '模型没有针对工具训练，或其对话模板中没有工具部分。',
        },
        tell: {
          en: "Ollama's page of the model lacks the “tools” mark.",
          'zh-cn': 'Ollama 的模型页面没有“tools”标记。',
        },
      },
      {
        text: {
          en: "llama.cpp's server was started without --jinja.",
          'zh-cn': 'llama.cpp 服务器启动时没有加 --jinja。',
        },
        tell: { en: 'The message names --jinja.', 'zh-cn': '消息中提到 --jinja。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Use a model that can call tools, such as qwen3 or llama3.1',
          'zh-cn': '使用支持工具的模型，如 qwen3 或 llama3.1',
        },
      },
      {
        title: { en: 'Start llama.cpp with its Jinja templates', 'zh-cn': '启用 Jinja 模板启动 llama.cpp' },
        terminal: 'llama-server -m MODEL.gguf --jinja',
      },
    ],
    guide: ['G-S6', 'G-C6', 'G-F6'],
  },
  {
    code: 'AGL-M311',
    title: { en: 'The model has no chat template', 'zh-cn': '模型没有对话模板' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'interface',
    shows: [
      { kind: 'text', template: 'default chat template is no longer allowed, so you must provide a chat template' },
      { kind: 'text', template: 'Cannot use chat template functions because tokenizer.chat_template is not set' },
    ],
    meaning: {
      en: 'A base model says nothing about how messages become a prompt, and the server does not guess. Chat requests fail.',
      'zh-cn': '基础模型没有说明消息如何转换为提示词，服务器也不会猜测。对话请求会失败。',
    },
    causes: [
      {
        text: {
          en: 'A base model is served where an instruct model is meant.',
          'zh-cn': '应使用 instruct 模型，却加载了基础模型。',
        },
        tell: { en: 'The name lacks Instruct, Chat or it.', 'zh-cn': '名称中没有 Instruct、Chat 或 it。' },
      },
      {
        text: {
          en: 'A checkpoint was saved without its tokenizer files.',
          'zh-cn': '检查点保存时没有包含 tokenizer 文件。',
        },
        tell: {
          en: 'The folder has no chat_template.jinja and no chat_template in tokenizer_config.json.',
          'zh-cn': '文件夹中没有 chat_template.jinja，tokenizer_config.json 中也没有 chat_template。',
        },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Serve the instruct model, or copy the tokenizer files of the original model into the checkpoint',
          'zh-cn': '使用 instruct 模型，或把原模型的 tokenizer 文件复制到检查点中',
        },
      },
      {
        title: { en: 'Give vLLM a template: --chat-template FILE', 'zh-cn': '为 vLLM 指定模板：--chat-template FILE' },
      },
    ],
    guide: ['G-S6', 'G-C6', 'G-F6'],
  },
  {
    code: 'AGL-M312',
    title: { en: "The request is longer than the model's context", 'zh-cn': '请求超出模型的上下文长度' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'interface',
    shows: [
      { kind: 'text', template: 'Context size has been exceeded' },
      {
        kind: 'text',
        template: 'The number of tokens to keep from the initial prompt is greater than the context length',
      },
      { kind: 'text', template: 'KV cache is full - try increasing it via the context size' },
      { kind: 'text', template: "This model's maximum context length is {limit:int} tokens" },
      { kind: 'text', template: 'context_length_exceeded' },
      { kind: 'text', template: 'prompt is too long: {tokens:int} tokens > {limit:int} maximum' },
      { kind: 'text', template: 'exceeds the available context size' },
      { kind: 'text', template: '`inputs` tokens + `max_new_tokens` must be <= {limit:int}' },
      { kind: 'text', template: '`inputs` must have less than {limit:int} tokens' },
      { kind: 'text', template: "tokens) is longer than the model's context length" },
      { kind: 'text', template: "is longer than the model's context length ({limit:int} tokens)" },
      { kind: 'text', template: 'The input token count ({tokens}) exceeds the maximum number of tokens allowed' },
      { kind: 'text', template: 'is longer than the maximum model length of' },
      { kind: 'text', template: 'Your input exceeds the context window of this model' },
      { kind: 'text', template: 'max_tokens must be at least 1, got -' },
    ],
    meaning: {
      en: "Prompt and requested answer together do not fit into the model's window. Nothing was generated; the same request fails again.",
      'zh-cn': '提示词加上所要求的回答长度超出模型窗口。没有生成任何内容；同样的请求会再次失败。',
    },
    causes: [
      {
        text: {
          en: 'The conversation grew: an agent in a loop, tool results that are whole pages or files.',
          'zh-cn': '对话不断变长：agent 循环，或工具返回整页、整个文件。',
        },
        tell: {
          en: 'Earlier calls of the same attempt succeed, and their token counts rise.',
          'zh-cn': '同一 attempt 中较早的调用成功，且 token 数逐次上升。',
        },
      },
      {
        text: { en: 'max_tokens asks for more than is left.', 'zh-cn': 'max_tokens 要求的长度超过剩余空间。' },
        tell: { en: 'The prompt alone is below the limit.', 'zh-cn': '仅提示词没有超出上限。' },
      },
      {
        text: {
          en: 'The server was started with a small window: --max-model-len of vLLM, -c of llama.cpp, num_ctx of Ollama.',
          'zh-cn': '服务器启动时窗口较小：vLLM 的 --max-model-len、llama.cpp 的 -c、Ollama 的 num_ctx。',
        },
        tell: {
          en: "The limit in the message is below that of the model's card.",
          'zh-cn': '消息中的上限小于模型卡片中的值。',
        },
      },
    ],
    fixes: [
      {
        title: { en: 'Look at what fills the messages of the last call', 'zh-cn': '查看最后一次调用的消息由什么占满' },
        command: 'agentLightning.timeline.open',
      },
      {
        title: {
          en: 'Shorten tool results and drop or summarise old messages before each call',
          'zh-cn': '每次调用前截短工具结果，删除或概括旧消息',
        },
      },
      {
        title: {
          en: 'Lower max_tokens, or start the server with a larger window',
          'zh-cn': '降低 max_tokens，或以更大的窗口启动服务器',
        },
      },
    ],
    guide: ['G-S6', 'G-C7', 'G-F7', 'G-X2'],
  },
  {
    code: 'AGL-M313',
    title: { en: 'Ollama cut the beginning of the prompt', 'zh-cn': 'Ollama 截掉了提示词的开头' },
    severity: 'warning',
    class: 'unrecoverable',
    category: 'inconsistency',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'msg="truncating input prompt" limit={limit:int}' },
      { kind: 'text', template: 'msg="input truncated" limit={limit:int}' },
    ],
    meaning: {
      en: 'The prompt was longer than the window that Ollama runs the model with. It was shortened silently and the model answered without having seen all of it; no error reaches the agent.',
      'zh-cn':
        '提示词超出 Ollama 运行模型所用的窗口，被静默截短。模型在没有看到全部内容的情况下作答，agent 不会收到错误。',
    },
    causes: [
      {
        text: {
          en: "The window is Ollama's small default (4096 or less), whatever the model could do.",
          'zh-cn': '窗口是 Ollama 的较小默认值（4096 或更小），与模型能力无关。',
        },
        tell: {
          en: "“limit” in the line is far below the model's own window.",
          'zh-cn': '该行中的“limit”远小于模型本身的窗口。',
        },
      },
      {
        text: {
          en: 'The conversation really is longer than the model allows.',
          'zh-cn': '对话确实超出模型允许的长度。',
        },
        tell: { en: "“limit” equals the model's own window.", 'zh-cn': '“limit”等于模型本身的窗口。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Let Ollama use a larger window: set OLLAMA_CONTEXT_LENGTH before it starts, or num_ctx in a Modelfile',
          'zh-cn': '让 Ollama 使用更大的窗口：启动前设置 OLLAMA_CONTEXT_LENGTH，或在 Modelfile 中设置 num_ctx',
        },
      },
      { title: { en: 'Shorten the conversation before each call', 'zh-cn': '每次调用前缩短对话' } },
    ],
    guide: ['G-S13', 'G-C7', 'G-C8', 'G-F7', 'G-F8'],
  },
  {
    code: 'AGL-M314',
    title: { en: 'The account has no quota or credit left', 'zh-cn': '账号的配额或余额已用尽' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'authentication',
    layer: 'interface',
    shows: [
      {
        kind: 'text',
        template: 'You exceeded your current quota, please check your plan and billing details.',
        without: ['ai.google.dev', 'generativelanguage'],
      },
      { kind: 'text', template: "'code': 'insufficient_quota'" },
      { kind: 'text', template: 'Your credit balance is too low to access the Anthropic API' },
      { kind: 'text', template: 'Insufficient Balance', with: ['402'] },
      { kind: 'text', template: 'This request requires more credits, or fewer max_tokens' },
      { kind: 'text', template: 'ExceededBudget: {who}' },
    ],
    meaning: {
      en: 'The provider refuses because of money, although the status is often 429. Waiting and retrying do not help; every further call fails as well.',
      'zh-cn': '服务商因费用原因拒绝，尽管状态码常为 429。等待和重试都没有用，之后的每次调用也会失败。',
    },
    causes: [
      {
        text: {
          en: 'The prepaid credit is used up, or the account has no payment method.',
          'zh-cn': '预付余额已用完，或账号没有付款方式。',
        },
        tell: { en: 'The billing page of the provider shows zero.', 'zh-cn': '服务商的账单页面显示为零。' },
      },
      {
        text: { en: 'A monthly limit of the project or key is reached.', 'zh-cn': '项目或密钥达到了每月上限。' },
        tell: {
          en: 'Credit is left, but the limits page shows the month as full.',
          'zh-cn': '仍有余额，但限额页面显示当月已满。',
        },
      },
      {
        text: {
          en: 'The key belongs to another organisation than the one that pays.',
          'zh-cn': '密钥属于另一个组织，而不是付费的组织。',
        },
        tell: {
          en: 'The organisation of the key in the console is not the expected one.',
          'zh-cn': '控制台中密钥所属的组织与预期不同。',
        },
      },
    ],
    fixes: [
      {
        title: { en: "Look at billing and limits in the provider's console", 'zh-cn': '在服务商控制台查看账单与限额' },
        link: 'https://platform.openai.com/settings/organization/billing',
      },
      {
        title: {
          en: 'Use another key or a model server of your own until then, and stop the run: retries only cost time',
          'zh-cn': '在此之前改用其他密钥或自己的模型服务器，并停止运行：重试只会浪费时间',
        },
      },
    ],
    guide: ['G-S12', 'G-X2', 'G-X3', 'G-X4'],
  },
  {
    code: 'AGL-M315',
    title: { en: 'The model provider limits the rate of calls', 'zh-cn': '模型服务商限制了调用频率' },
    severity: 'warning',
    class: 'recoverable',
    category: 'latency',
    layer: 'interface',
    shows: [
      { kind: 'text', template: "429 RESOURCE_EXHAUSTED. {{'error': {{'code': 429" },
      { kind: 'text', template: 'Rate limit reached for {model} in organization' },
      { kind: 'text', template: "This request would exceed your organization's rate limit" },
      { kind: 'text', template: 'have exceeded call rate limit of your current' },
      { kind: 'text', template: 'have exceeded token rate limit of your current' },
      { kind: 'text', template: "'type': 'rate_limit_error'" },
      { kind: 'text', template: 'have exceeded the call rate limit for your current' },
      { kind: 'text', template: 'Quota exceeded for metric: generativelanguage.googleapis.com' },
      { kind: 'text', template: 'RateLimitError: RateLimitError: OpenAIException - Rate limit' },
    ],
    meaning: {
      en: 'Too many requests or tokens in a minute. Clients wait and try again; with several runners at once the retries may run out and rollouts fail.',
      'zh-cn':
        '每分钟的请求或 token 过多。客户端会等待后重试；多个 runner 同时运行时，重试次数可能用尽而导致 rollout 失败。',
    },
    causes: [
      {
        text: {
          en: 'Several runners share one key, and each calls as fast as it can.',
          'zh-cn': '多个 runner 共用一个密钥，且都以最快速度调用。',
        },
        tell: { en: 'It vanishes with n_runners=1.', 'zh-cn': 'n_runners=1 时不再出现。' },
      },
      {
        text: { en: 'The account is on a small tier.', 'zh-cn': '账号的等级较低。' },
        tell: { en: '“Limit” in the message is a small number.', 'zh-cn': '消息中“Limit”的数值很小。' },
      },
      {
        text: {
          en: 'A daily limit is reached, so that waiting a minute does not help.',
          'zh-cn': '达到了每日上限，等一分钟没有用。',
        },
        tell: { en: 'The message says “per day” or RPD.', 'zh-cn': '消息中有“per day”或 RPD。' },
      },
    ],
    fixes: [
      { title: { en: 'Use fewer runners at once', 'zh-cn': '减少同时运行的 runner' } },
      {
        title: {
          en: 'Let the client retry longer: OpenAI(max_retries=8)',
          'zh-cn': '让客户端重试更久：OpenAI(max_retries=8)',
        },
      },
      {
        title: {
          en: 'Limit the calls in flight with an asyncio.Semaphore around the model call',
          'zh-cn': '用 asyncio.Semaphore 限制同时进行的模型调用',
        },
      },
    ],
    guide: ['G-S8', 'G-C11', 'G-F11', 'G-X3'],
  },
  {
    code: 'AGL-M316',
    title: { en: 'LiteLLM has no working deployment for the model', 'zh-cn': 'LiteLLM 没有可用的模型部署' },
    severity: 'error',
    class: 'recoverable',
    category: 'latency',
    layer: 'interface',
    shows: [
      { kind: 'text', template: 'You passed in model={model}. There are no healthy deployments for this model' },
      { kind: 'text', template: 'No deployments available for selected model' },
    ],
    meaning: {
      en: 'Every deployment behind this model name failed shortly before and is being rested. LiteLLM answers 429 by itself without asking the model.',
      'zh-cn': '该模型名后的所有部署刚刚都失败过，正在冷却。LiteLLM 不再询问模型，直接返回 429。',
    },
    causes: [
      {
        text: {
          en: 'The model server behind it fails: the first failures before this line say how.',
          'zh-cn': '其后的模型服务器出错：此行之前最早的失败说明了原因。',
        },
        tell: {
          en: 'Earlier lines show time-outs, 5xx or refused connections of the deployment.',
          'zh-cn': '较早的行显示该部署超时、5xx 或拒绝连接。',
        },
      },
      {
        text: { en: "The provider's rate limit was hit.", 'zh-cn': '触及服务商的速率限制。' },
        tell: { en: 'Earlier lines show RateLimitError.', 'zh-cn': '较早的行显示 RateLimitError。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Mend the first failure before this line; it is the cause',
          'zh-cn': '修复此行之前的第一个失败，那才是原因',
        },
      },
      {
        title: {
          en: 'While developing, set disable_cooldowns: true under router_settings to see the true error each time',
          'zh-cn': '开发时在 router_settings 下设 disable_cooldowns: true，每次都能看到真正的错误',
        },
      },
    ],
    guide: ['G-S8', 'G-S11', 'G-C12', 'G-F11', 'G-X3'],
  },
  {
    code: 'AGL-M317',
    title: { en: 'One request is larger than the limit of a minute', 'zh-cn': '单个请求超过了每分钟的限额' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'interface',
    shows: [
      { kind: 'text', template: 'Request too large for {model} in organization' },
      { kind: 'text', template: 'Request too large for model `{model}`' },
    ],
    meaning: {
      en: 'This one request holds more tokens than the account may send in a minute. It is refused with 429, and retrying never helps.',
      'zh-cn': '这一个请求的 token 数超过账号每分钟的限额。它以 429 被拒绝，重试永远不会成功。',
    },
    causes: [
      {
        text: { en: 'The conversation or a tool result is very long.', 'zh-cn': '对话或工具结果很长。' },
        tell: { en: '“Requested” is above “Limit”.', 'zh-cn': '“Requested”大于“Limit”。' },
      },
      {
        text: {
          en: 'max_tokens is very large: it is counted in full before generation.',
          'zh-cn': 'max_tokens 很大：生成前就全额计入。',
        },
        tell: { en: 'A smaller max_tokens succeeds.', 'zh-cn': '减小 max_tokens 后成功。' },
      },
    ],
    fixes: [
      { title: { en: 'Shorten the messages or lower max_tokens', 'zh-cn': '缩短消息或降低 max_tokens' } },
      { title: { en: 'Raise the tier of the account, or use another model', 'zh-cn': '提升账号等级，或换用其他模型' } },
    ],
    guide: ['G-S6', 'G-C7', 'G-F7'],
  },
];
