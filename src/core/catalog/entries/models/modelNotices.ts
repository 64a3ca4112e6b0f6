import type { CatalogEntry } from '../../entry';

/** Models that are of another kind or gone, and harmless words of model clients. */
export const modelNoticesEntries: readonly CatalogEntry[] = [
  {
    code: 'AGL-M327',
    title: { en: 'The model is not made for this kind of request', 'zh-cn': '该模型不支持这种请求' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'interface',
    shows: [
      { kind: 'text', template: 'This is not a chat model and thus not supported in the v1/chat/completions endpoint' },
      { kind: 'text', template: 'This model is only supported in v1/responses and not in v1/chat/completions' },
      { kind: 'text', template: 'The model does not support Chat Completions API' },
      { kind: 'text', template: 'The model does not support Completions API' },
      { kind: 'text', template: 'is not a multimodal model' },
    ],
    meaning: {
      en: 'The model exists, but not behind this interface: it completes text, embeds, or answers at another path.',
      'zh-cn': '模型存在，但不提供此接口：它用于文本补全、嵌入，或在另一路径应答。',
    },
    causes: [
      {
        text: {
          en: 'A base or embedding model is named where a chat model is meant.',
          'zh-cn': '应使用对话模型，却指定了基础模型或嵌入模型。',
        },
        tell: {
          en: 'The name holds instruct-less “base”, “embed” or “davinci”.',
          'zh-cn': '名称中有“base”、“embed”或“davinci”。',
        },
      },
      {
        text: { en: 'The model is offered in the Responses API only.', 'zh-cn': '该模型只在 Responses API 中提供。' },
        tell: { en: 'The message names v1/responses.', 'zh-cn': '消息中提到 v1/responses。' },
      },
      {
        text: { en: 'Images are sent to a model that reads text only.', 'zh-cn': '向只读文本的模型发送了图片。' },
        tell: { en: 'The message says “multimodal”.', 'zh-cn': '消息中有“multimodal”。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Use a chat model, or the interface that the message names',
          'zh-cn': '使用对话模型，或消息中指出的接口',
        },
      },
    ],
    guide: ['G-S6', 'G-C6', 'G-F6'],
  },
  {
    code: 'AGL-M328',
    title: { en: 'The model has been retired', 'zh-cn': '模型已下线' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'not-found',
    layer: 'interface',
    shows: [
      { kind: 'text', template: 'has been deprecated, learn more here: https://platform.openai.com/docs/deprecations' },
      { kind: 'text', template: 'has been decommissioned and is no longer supported' },
    ],
    meaning: {
      en: 'The provider no longer runs this model, or will soon stop. Calls fail for good, or will from the named day on.',
      'zh-cn': '服务商已不再或即将停止运行该模型。调用永久失败，或从指定日期起失败。',
    },
    causes: [
      {
        text: { en: 'The code or a sample names an old model.', 'zh-cn': '代码或示例使用了旧模型。' },
        tell: {
          en: "The name stands in the provider's list of deprecations.",
          'zh-cn': '该名称在服务商的弃用列表中。',
        },
      },
    ],
    fixes: [
      { title: { en: "Take a current model from the provider's list", 'zh-cn': '从服务商的列表中选用现有模型' } },
    ],
    guide: ['G-S5', 'G-C6', 'G-F6'],
  },
  {
    code: 'AGL-M329',
    title: { en: 'AWS Bedrock refuses the model or the credentials', 'zh-cn': 'AWS Bedrock 拒绝模型或凭据' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'authentication',
    layer: 'interface',
    shows: [
      { kind: 'text', template: "You don't have access to the model with the specified model ID" },
      { kind: 'text', template: 'The security token included in the request is' },
      { kind: 'text', template: 'on-demand throughput isn’t supported' },
      { kind: 'text', template: 'Unable to locate credentials', with: ['boto'] },
      { kind: 'text', template: 'You can configure credentials by running "aws' },
    ],
    meaning: {
      en: 'Bedrock opens each model per account and region, and signs every call with AWS credentials. One of the two is missing.',
      'zh-cn': 'Bedrock 按账号和区域开放每个模型，每次调用都用 AWS 凭据签名。两者之一缺失。',
    },
    causes: [
      {
        text: {
          en: 'Access to the model was not requested in this region.',
          'zh-cn': '没有在该区域申请该模型的访问权限。',
        },
        tell: { en: "“don't have access to the model”.", 'zh-cn': "显示“don't have access to the model”。" },
      },
      {
        text: { en: 'The session credentials have expired.', 'zh-cn': '会话凭据已过期。' },
        tell: {
          en: '“security token … is expired” or “invalid”.',
          'zh-cn': '显示“security token … is expired”或“invalid”。',
        },
      },
      {
        text: {
          en: 'The model is reached through an inference profile only.',
          'zh-cn': '该模型只能通过 inference profile 访问。',
        },
        tell: {
          en: '“on-demand throughput”; the id needs a prefix such as us. or eu.',
          'zh-cn': '显示“on-demand throughput”；模型 ID 需要 us. 或 eu. 等前缀。',
        },
      },
    ],
    fixes: [
      {
        title: { en: 'Check who the credentials belong to', 'zh-cn': '检查凭据属于谁' },
        terminal: 'aws sts get-caller-identity',
      },
      {
        title: {
          en: 'Open the model under “Model access” of the Bedrock console in the region of the call',
          'zh-cn': '在调用所在区域的 Bedrock 控制台“Model access”中开通模型',
        },
      },
    ],
    guide: ['G-S12', 'G-X3'],
  },
  {
    code: 'AGL-M330',
    title: { en: 'The model client tries again', 'zh-cn': '模型客户端正在重试' },
    severity: 'info',
    class: 'recoverable',
    category: 'latency',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'Retrying request to /chat/completions in {seconds:number} seconds' },
      { kind: 'text', template: 'Retrying request to /responses in {seconds:number} seconds' },
      { kind: 'text', template: 'Retrying request to /v1/messages in {seconds:number} seconds' },
    ],
    noise: true,
    meaning: {
      en: 'A call failed for a passing reason and is repeated. If the next try succeeds, nothing is lost but time.',
      'zh-cn': '调用因暂时原因失败，正在重试。如果下一次成功，只损失一些时间。',
    },
    causes: [
      {
        text: {
          en: 'The server was busy, limited the rate or closed the connection.',
          'zh-cn': '服务器繁忙、限速或关闭了连接。',
        },
        tell: { en: 'The request line before it shows 429 or 5xx.', 'zh-cn': '之前的请求行显示 429 或 5xx。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Nothing to do, unless an error follows when the retries are used up',
          'zh-cn': '无需处理，除非重试用尽后出现错误',
        },
      },
    ],
    guide: ['G-S8', 'G-X3', 'G-C8'],
  },
  {
    code: 'AGL-M331',
    title: { en: 'Advice that LiteLLM prints beside errors', 'zh-cn': 'LiteLLM 在错误旁打印的提示' },
    severity: 'info',
    class: 'recoverable',
    category: 'inconsistency',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'Give Feedback / Get Help: https://github.com/BerriAI/litellm/issues/new' },
      { kind: 'text', template: 'LiteLLM.Info: If you need to debug this error, use `litellm' },
      { kind: 'text', template: 'Provider List: https://docs.litellm.ai/docs/providers' },
    ],
    noise: true,
    meaning: {
      en: 'These lines say nothing about the cause. The error itself follows or stands above.',
      'zh-cn': '这些行不说明原因。错误本身在其上方或下方。',
    },
    causes: [
      {
        text: {
          en: 'LiteLLM prints them with every exception, also with those that it repeats successfully.',
          'zh-cn': 'LiteLLM 对每个异常都会打印，包括之后重试成功的。',
        },
      },
    ],
    fixes: [
      { title: { en: 'Read the exception near these lines', 'zh-cn': '查看这些行附近的异常' } },
      {
        title: {
          en: 'Silence them: litellm.suppress_debug_info = True',
          'zh-cn': '关闭提示：litellm.suppress_debug_info = True',
        },
      },
    ],
    guide: ['G-C8', 'G-X2'],
  },
  {
    code: 'AGL-M332',
    title: { en: 'LiteLLM knows no price for this model', 'zh-cn': 'LiteLLM 没有该模型的价格' },
    severity: 'info',
    class: 'recoverable',
    category: 'inconsistency',
    layer: 'low',
    shows: [{ kind: 'text', template: "This model isn't mapped yet. model={model}, custom_llm_provider={provider}" }],
    noise: true,
    meaning: {
      en: 'LiteLLM cannot compute cost or limits for this model. The call itself is not touched.',
      'zh-cn': 'LiteLLM 无法计算该模型的费用或上限。调用本身不受影响。',
    },
    causes: [
      {
        text: {
          en: "The model is your own or newer than LiteLLM's table.",
          'zh-cn': '模型是自己的，或比 LiteLLM 的表更新。',
        },
        tell: { en: 'Calls succeed nevertheless.', 'zh-cn': '调用仍然成功。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Nothing to do; give input_cost_per_token in model_info if costs matter',
          'zh-cn': '无需处理；若需要费用，在 model_info 中给出 input_cost_per_token',
        },
      },
    ],
    guide: ['G-C6', 'G-X2'],
  },
];
