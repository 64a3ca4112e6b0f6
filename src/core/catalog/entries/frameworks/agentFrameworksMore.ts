import type { CatalogEntry } from '../../entry';

/** Limits and states of OpenAI Agents, AutoGen, DSPy and MCP. */
export const agentFrameworksMoreEntries: readonly CatalogEntry[] = [
  {
    code: 'AGL-R310',
    title: { en: 'OpenAI Agents stopped at the limit of turns', 'zh-cn': 'OpenAI Agents 因达到轮数上限而停止' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'cpu',
    layer: 'interface',
    shows: [
      { kind: 'text', template: 'MaxTurnsExceeded: Max turns ({limit:int}) exceeded' },
      { kind: 'text', template: 'MaxTurnsExceededError: Max turns ({limit:int}) exceeded' },
      { kind: 'exception', type: 'agents.exceptions.MaxTurnsExceeded' },
    ],
    meaning: {
      en: 'One turn is one call of the model. After max_turns (10 by default) the run is ended by this exception.',
      'zh-cn': '一轮就是一次模型调用。达到 max_turns（默认 10）后，运行以此异常结束。',
    },
    causes: [
      {
        text: {
          en: 'The model calls tools again and again, or two agents hand over to each other.',
          'zh-cn': '模型反复调用工具，或两个 agent 互相移交。',
        },
        tell: {
          en: 'The timeline repeats the same tool or the same two agents.',
          'zh-cn': '时间线中重复同一工具或同样的两个 agent。',
        },
      },
      {
        text: {
          en: 'tool_choice="required" keeps the model from ever answering in text.',
          'zh-cn': 'tool_choice="required" 使模型永远不能以文本回答。',
        },
        tell: { en: 'Each turn calls a tool.', 'zh-cn': '每一轮都调用工具。' },
      },
      {
        text: { en: 'The task needs more turns.', 'zh-cn': '任务确实需要更多轮。' },
        tell: { en: 'Every turn does something new.', 'zh-cn': '每一轮都有新的进展。' },
      },
    ],
    fixes: [
      {
        title: { en: 'See what repeats in the timeline', 'zh-cn': '在时间线中查看重复的内容' },
        command: 'agentLightning.timeline.open',
      },
      {
        title: {
          en: 'Runner.run(agent, input, max_turns=20), and catch MaxTurnsExceeded to give a low reward',
          'zh-cn': 'Runner.run(agent, input, max_turns=20)，并捕获 MaxTurnsExceeded 给低奖励',
        },
      },
    ],
    guide: ['G-S10', 'G-C10', 'G-F10', 'G-X2'],
  },
  {
    code: 'AGL-R311',
    title: { en: 'OpenAI Agents does not send its own traces', 'zh-cn': 'OpenAI Agents 没有发送自己的 trace' },
    severity: 'info',
    class: 'unrecoverable',
    category: 'authentication',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'OPENAI_API_KEY is not set, skipping trace export' },
      { kind: 'text', template: '[non-fatal] Tracing client error' },
      { kind: 'text', template: '[non-fatal] Tracing: server error' },
      { kind: 'text', template: '[non-fatal] Tracing: request failed' },
    ],
    noise: true,
    meaning: {
      en: 'The library wanted to send traces to OpenAI and could not. Spans of Agent Lightning and the run itself are not touched.',
      'zh-cn': '该库想把 trace 发送给 OpenAI 而没有成功。Agent Lightning 的 span 和运行本身不受影响。',
    },
    causes: [
      {
        text: {
          en: 'A model server of your own is used, with no or another key.',
          'zh-cn': '使用自己的模型服务器，没有密钥或使用其他密钥。',
        },
        tell: { en: 'The run goes on normally.', 'zh-cn': '运行正常继续。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Switch it off: set OPENAI_AGENTS_DISABLE_TRACING=1',
          'zh-cn': '关闭它：设置 OPENAI_AGENTS_DISABLE_TRACING=1',
        },
      },
    ],
    guide: ['G-S12', 'G-X3'],
  },
  {
    code: 'AGL-R312',
    title: { en: 'A guardrail stopped the agent', 'zh-cn': '护栏（guardrail）停止了 agent' },
    severity: 'warning',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'interface',
    shows: [
      { kind: 'text', template: 'Guardrail {name} triggered tripwire' },
      { kind: 'exception', type: 'InputGuardrailTripwireTriggered' },
      { kind: 'exception', type: 'OutputGuardrailTripwireTriggered' },
    ],
    meaning: {
      en: 'A check of your own found input or output not acceptable. It worked as written; the rollout has no answer.',
      'zh-cn': '你自己的检查认为输入或输出不可接受。它按设计工作；该 rollout 没有回答。',
    },
    causes: [
      {
        text: { en: 'The input or answer really breaks the rule.', 'zh-cn': '输入或回答确实违反规则。' },
        tell: { en: "The guardrail's own output says why.", 'zh-cn': '护栏的输出说明了原因。' },
      },
      {
        text: { en: 'The guardrail, itself a model, judges too strictly.', 'zh-cn': '护栏本身是模型，判断过严。' },
        tell: { en: 'It stops harmless tasks as well.', 'zh-cn': '无害的任务也被停止。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Catch the exception in the rollout and decide the reward there',
          'zh-cn': '在 rollout 中捕获该异常并在那里决定奖励',
        },
      },
    ],
    guide: ['G-S6', 'G-C7', 'G-F7'],
  },
  {
    code: 'AGL-R313',
    title: {
      en: "This tool works with OpenAI's Responses API only",
      'zh-cn': '该工具只能用于 OpenAI 的 Responses API',
    },
    severity: 'error',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'low',
    shows: [{ kind: 'text', template: 'Hosted tools are not supported with the ChatCompletions API' }],
    meaning: {
      en: 'A hosted tool (web search, file search, code interpreter) was given to a model that is called through chat completions.',
      'zh-cn': '把托管工具（网页搜索、文件搜索、代码解释器）交给了通过 chat completions 调用的模型。',
    },
    causes: [
      {
        text: {
          en: "The agent was pointed to a server of its own or to Agent Lightning's proxy, which speak chat completions.",
          'zh-cn': 'agent 指向自己的服务器或 Agent Lightning 的代理，它们使用 chat completions。',
        },
        tell: {
          en: 'The model is an OpenAIChatCompletionsModel or LitellmModel.',
          'zh-cn': '模型是 OpenAIChatCompletionsModel 或 LitellmModel。',
        },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Replace it by a function tool of your own (@function_tool)',
          'zh-cn': '用自己的函数工具（@function_tool）代替',
        },
      },
    ],
    guide: ['G-S6', 'G-C6', 'G-F6'],
  },
  {
    code: 'AGL-R314',
    title: { en: 'A type is not allowed in a strict schema', 'zh-cn': '严格 schema 不允许此类型' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'additionalProperties should not be set for object types. This could be because' },
      { kind: 'text', template: 'Strict JSON schema is enabled, but the output type is not valid' },
    ],
    meaning: {
      en: 'A tool or output type holds a dict or Any, and strict mode cannot describe it. The agent is not even created.',
      'zh-cn': '工具或输出类型中有 dict 或 Any，严格模式无法描述。agent 还没有创建就失败了。',
    },
    causes: [
      {
        text: { en: 'A parameter is a dict without fixed keys.', 'zh-cn': '某个参数是没有固定键的 dict。' },
        tell: { en: 'The function has dict, Any or **kwargs.', 'zh-cn': '函数中有 dict、Any 或 **kwargs。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Replace dict by a pydantic model or TypedDict',
          'zh-cn': '用 pydantic 模型或 TypedDict 代替 dict',
        },
      },
      {
        title: {
          en: 'Or switch it off: @function_tool(strict_mode=False), AgentOutputSchema(T, strict_json_schema=False)',
          'zh-cn': '或关闭它：@function_tool(strict_mode=False)、AgentOutputSchema(T, strict_json_schema=False)',
        },
      },
    ],
    guide: ['G-S6', 'G-C7', 'G-F7'],
  },
  {
    code: 'AGL-R315',
    title: { en: 'AutoGen does not know what this model can do', 'zh-cn': 'AutoGen 不了解该模型的能力' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'low',
    shows: [{ kind: 'text', template: 'model_info is required when model name is not a valid OpenAI model' }],
    meaning: {
      en: "For a model that is not OpenAI's, AutoGen must be told whether it can call tools, read images and write JSON.",
      'zh-cn': '对于非 OpenAI 的模型，必须告诉 AutoGen 它能否调用工具、读取图片和输出 JSON。',
    },
    causes: [
      {
        text: { en: 'A model server of your own is used.', 'zh-cn': '使用自己的模型服务器。' },
        tell: { en: "The model's name is not one of OpenAI's.", 'zh-cn': '模型名不是 OpenAI 的。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Pass model_info={"vision": False, "function_calling": True, "json_output": True, "family": "unknown", "structured_output": False} to the client',
          'zh-cn':
            '向客户端传入 model_info={"vision": False, "function_calling": True, "json_output": True, "family": "unknown", "structured_output": False}',
        },
      },
    ],
    guide: ['G-S6', 'G-C7', 'G-F7'],
  },
  {
    code: 'AGL-R316',
    title: { en: 'The AutoGen team is still running', 'zh-cn': 'AutoGen 的团队仍在运行' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'inconsistency',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'The team is already running, it cannot run again until it is stopped.' },
      { kind: 'text', template: 'The group chat is already running' },
    ],
    meaning: {
      en: 'One team object was started a second time before its first run had ended.',
      'zh-cn': '同一个团队对象在第一次运行结束前又被启动。',
    },
    causes: [
      {
        text: { en: 'One team is shared by several rollouts.', 'zh-cn': '多个 rollout 共用一个团队。' },
        tell: { en: 'The team is created outside of the rollout function.', 'zh-cn': '团队在 rollout 函数之外创建。' },
      },
      {
        text: {
          en: 'The first run was cancelled and its stream not read to the end.',
          'zh-cn': '第一次运行被取消，其流没有读完。',
        },
        tell: { en: 'A time-out or cancellation stands before.', 'zh-cn': '之前有超时或取消。' },
      },
    ],
    fixes: [
      { title: { en: 'Create the team inside the rollout', 'zh-cn': '在 rollout 内创建团队' } },
      { title: { en: 'Between runs: await team.reset()', 'zh-cn': '两次运行之间：await team.reset()' } },
    ],
    guide: ['G-S13', 'G-C11', 'G-F11'],
  },
  {
    code: 'AGL-R317',
    title: { en: 'DSPy has no language model', 'zh-cn': 'DSPy 没有语言模型' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'No LM is loaded. Please configure the LM using' },
      { kind: 'text', template: 'dspy.settings can only be changed by the thread that initially configured it' },
      { kind: 'text', template: 'dspy.configure(...) can only be called from the same async task' },
    ],
    meaning: {
      en: 'DSPy was used before a model was configured, or configured in another thread or task than the one that uses it.',
      'zh-cn': 'DSPy 在配置模型之前就被使用，或在另一个线程或任务中配置。',
    },
    causes: [
      {
        text: {
          en: 'dspy.configure is called at import in the main process, and the runner is another process or thread.',
          'zh-cn': 'dspy.configure 在主进程导入时调用，而 runner 是另一个进程或线程。',
        },
        tell: { en: 'It works when the agent is called directly.', 'zh-cn': '直接调用 agent 时正常。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Inside the rollout: with dspy.context(lm=dspy.LM(…)): …',
          'zh-cn': '在 rollout 内：with dspy.context(lm=dspy.LM(…)): …',
        },
      },
    ],
    guide: ['G-S6', 'G-C7', 'G-F7'],
  },
  {
    code: 'AGL-R318',
    title: { en: 'The MCP server has ended or does not answer', 'zh-cn': 'MCP 服务器已结束或没有应答' },
    severity: 'error',
    class: 'recoverable',
    category: 'connection',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'StreamableHTTPError: Streamable HTTP error: {what}' },
      { kind: 'text', template: 'SseError: SSE error: {what}' },
      { kind: 'text', template: 'McpError: Connection closed' },
      {
        kind: 'text',
        template: 'Timed out while waiting for response to ClientRequest. Waited {seconds:number} seconds.',
      },
      { kind: 'text', template: 'Error initializing MCP server:' },
      { kind: 'text', template: 'MCP error -32000: Connection closed' },
      { kind: 'text', template: 'MCP error -32001: Request timed out' },
      { kind: 'text', template: 'Received request before initialization was complete' },
    ],
    meaning: {
      en: 'A tool server that the agent starts or calls is gone, did not start, or needs longer than allowed.',
      'zh-cn': 'agent 启动或调用的工具服务器已退出、未能启动，或耗时超过限制。',
    },
    causes: [
      {
        text: {
          en: 'Its command failed: not installed, no network for npx or uvx, an error at start.',
          'zh-cn': '其命令失败：未安装、npx 或 uvx 没有网络、启动出错。',
        },
        tell: { en: 'Run by hand, the same command ends at once.', 'zh-cn': '手动运行同一命令会立即结束。' },
      },
      {
        text: {
          en: 'It writes logs to stdout, which belongs to the protocol.',
          'zh-cn': '它把日志写到 stdout，而 stdout 属于协议。',
        },
        tell: {
          en: '“Failed to parse JSONRPC message” stands nearby.',
          'zh-cn': '附近有“Failed to parse JSONRPC message”。',
        },
      },
      {
        text: {
          en: 'The first start downloads packages and takes longer than the time-out.',
          'zh-cn': '首次启动要下载包，耗时超过超时。',
        },
        tell: { en: 'The second try works.', 'zh-cn': '第二次尝试成功。' },
      },
    ],
    fixes: [
      {
        title: {
          en: "Run the server's command in a terminal and read what it says",
          'zh-cn': '在终端中运行服务器的命令并查看输出',
        },
      },
      {
        title: {
          en: 'Raise the time-out: client_session_timeout_seconds (OpenAI Agents), read_timeout_seconds (MCP)',
          'zh-cn': '调大超时：client_session_timeout_seconds（OpenAI Agents）、read_timeout_seconds（MCP）',
        },
      },
    ],
    guide: ['G-S4', 'G-S11', 'G-C3', 'G-C9', 'G-F3', 'G-F9'],
  },
];
