import type { CatalogEntry } from '../../entry';

/** Limits and states of LangGraph and LangChain. */
export const agentFrameworksEntries: readonly CatalogEntry[] = [
  {
    code: 'AGL-R300',
    title: { en: 'LangGraph stopped the agent at its step limit', 'zh-cn': 'LangGraph 因达到步数上限而停止了 agent' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'cpu',
    layer: 'interface',
    shows: [
      { kind: 'text', template: 'Recursion limit of {limit:int} reached without hitting a stop condition' },
      { kind: 'exception', type: 'GraphRecursionError' },
    ],
    meaning: {
      en: 'The graph took as many steps as recursion_limit allows (25 by default) and did not reach its end. The rollout fails, and its tokens are spent.',
      'zh-cn': '图执行的步数达到了 recursion_limit（默认 25）仍未结束。rollout 失败，token 已经消耗。',
    },
    causes: [
      {
        text: {
          en: 'The model calls the same tool again and again, because the result does not help it or says that it failed.',
          'zh-cn': '模型反复调用同一工具，因为结果没有帮助或表示失败。',
        },
        tell: { en: 'The timeline shows the same call several times.', 'zh-cn': '时间线中同一调用出现多次。' },
      },
      {
        text: {
          en: 'The edge back to the model has no condition that ends the loop.',
          'zh-cn': '返回模型的边没有结束循环的条件。',
        },
        tell: { en: 'The node that decides never returns END.', 'zh-cn': '负责判断的节点从不返回 END。' },
      },
      {
        text: { en: 'The task needs more steps than 25.', 'zh-cn': '任务确实需要 25 步以上。' },
        tell: { en: 'Every step does something new.', 'zh-cn': '每一步都有新的进展。' },
      },
    ],
    fixes: [
      {
        title: { en: 'See what repeats in the timeline', 'zh-cn': '在时间线中查看重复的内容' },
        command: 'agentLightning.timeline.open',
      },
      {
        title: {
          en: 'Let tools say clearly what failed, and end the graph after the same call twice',
          'zh-cn': '让工具清楚说明失败原因，并在同一调用出现两次后结束图',
        },
      },
      {
        title: {
          en: 'If the work is real: graph.invoke(state, {"recursion_limit": 50}), and catch GraphRecursionError to give a low reward',
          'zh-cn': '若步骤确有必要：graph.invoke(state, {"recursion_limit": 50})，并捕获 GraphRecursionError 给低奖励',
        },
      },
    ],
    guide: ['G-S10', 'G-S8', 'G-C10', 'G-F10', 'G-X2'],
  },
  {
    code: 'AGL-R301',
    title: { en: 'Two LangGraph nodes wrote the same key at once', 'zh-cn': '两个 LangGraph 节点同时写入同一个键' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'inconsistency',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'LastValue can only receive one value per step' },
      {
        kind: 'text',
        template: 'Can receive only one value per step. Use an Annotated key to handle multiple values.',
      },
    ],
    meaning: {
      en: 'Two branches ran in one step and both returned a value for a key that has no rule for joining them.',
      'zh-cn': '两个分支在同一步中运行，都返回了某个键的值，而该键没有合并规则。',
    },
    causes: [
      {
        text: {
          en: 'Branches fan out on purpose, and the key lacks a reducer.',
          'zh-cn': '有意并行分支，但该键没有 reducer。',
        },
        tell: { en: 'The graph has two edges from one node.', 'zh-cn': '图中有一个节点连出两条边。' },
      },
      {
        text: {
          en: 'A node returns the whole state instead of its changes.',
          'zh-cn': '节点返回了整个状态，而不只是变更。',
        },
        tell: { en: 'The node ends in “return state”.', 'zh-cn': '节点以“return state”结尾。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Give the key a reducer: Annotated[list, operator.add]',
          'zh-cn': '为该键指定 reducer：Annotated[list, operator.add]',
        },
      },
      { title: { en: 'Return only the keys that the node changes', 'zh-cn': '节点只返回它修改的键' } },
    ],
    guide: ['G-S13', 'G-C11', 'G-F11'],
  },
  {
    code: 'AGL-R302',
    title: { en: "LangGraph's memory needs a thread_id", 'zh-cn': 'LangGraph 的记忆需要 thread_id' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'is missing a required "thread_id" field in its "configurable" property' },
      { kind: 'text', template: "Checkpointer requires one or more of the following 'configurable' keys" },
    ],
    meaning: {
      en: 'The graph was compiled with a checkpointer and called without saying which conversation it belongs to.',
      'zh-cn': '图编译时带有 checkpointer，但调用时没有说明属于哪个对话。',
    },
    causes: [
      {
        text: { en: 'The config argument is missing.', 'zh-cn': '缺少 config 参数。' },
        tell: { en: 'The call has one argument only.', 'zh-cn': '调用只有一个参数。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Call graph.invoke(state, {"configurable": {"thread_id": rollout_id}}), a new id for each rollout',
          'zh-cn': '调用 graph.invoke(state, {"configurable": {"thread_id": rollout_id}})，每个 rollout 使用新的 id',
        },
      },
    ],
    guide: ['G-S6', 'G-C7', 'G-F7'],
  },
  {
    code: 'AGL-R303',
    title: { en: 'A LangGraph node returned something else than a dict', 'zh-cn': 'LangGraph 节点返回的不是 dict' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'docs/troubleshooting/errors/INVALID_GRAPH_NODE_RETURN_VALUE' },
      { kind: 'text', template: 'InvalidUpdateError: Expected dict, got {value}' },
      { kind: 'text', template: 'Must write to at least one of [' },
    ],
    meaning: {
      en: 'A node must return the changed keys of the state as a dict. This one returned text, a message, a list or nothing that belongs to the state.',
      'zh-cn': '节点必须以 dict 返回状态中被修改的键。该节点返回了文本、消息、列表，或与状态无关的内容。',
    },
    causes: [
      {
        text: { en: "The node returns the model's answer itself.", 'zh-cn': '节点直接返回了模型的回答。' },
        tell: { en: 'The value in the message is an AIMessage or a text.', 'zh-cn': '消息中的值是 AIMessage 或文本。' },
      },
      {
        text: { en: 'The input of invoke has no key of the state.', 'zh-cn': 'invoke 的输入没有状态中的键。' },
        tell: {
          en: 'The message says “Must write to at least one of”.',
          'zh-cn': '消息为“Must write to at least one of”。',
        },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Return {"messages": [answer]} or the keys that the node changes',
          'zh-cn': '返回 {"messages": [answer]} 或节点修改的键',
        },
      },
    ],
    guide: ['G-S6', 'G-C7', 'G-F7'],
  },
  {
    code: 'AGL-R304',
    title: { en: 'The LangGraph graph is not complete', 'zh-cn': 'LangGraph 的图不完整' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'UnreachableNodeError: Node `{node}` is not reachable' },
      { kind: 'text', template: 'Graph must have an entrypoint: add at least one edge from START to another node' },
      { kind: 'text', template: 'Found edge starting at unknown node' },
      { kind: 'text', template: 'Found edge ending at unknown node' },
      { kind: 'text', template: 'branch found unknown target' },
    ],
    meaning: {
      en: 'The graph could not be compiled: an edge or a condition names a node that was not added.',
      'zh-cn': '图无法编译：某条边或条件指向了未添加的节点。',
    },
    causes: [
      {
        text: { en: "A node's name is spelled in two ways.", 'zh-cn': '节点名称前后拼写不一致。' },
        tell: {
          en: 'The message names a node that is close to a real one.',
          'zh-cn': '消息中的节点名与真实名称相近。',
        },
      },
      {
        text: { en: 'The first edge from START is missing.', 'zh-cn': '缺少从 START 出发的第一条边。' },
        tell: { en: 'The message names the entrypoint.', 'zh-cn': '消息提到 entrypoint。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Correct the name, or add the node or edge that is missing',
          'zh-cn': '改正名称，或添加缺少的节点或边',
        },
      },
    ],
    guide: ['G-S6', 'G-C7', 'G-F7'],
  },
  {
    code: 'AGL-R305',
    title: { en: 'A sync call was made to an async part, or the reverse', 'zh-cn': '对异步组件做了同步调用，或相反' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'StructuredTool does not support sync invocation.' },
      { kind: 'text', template: 'The SqliteSaver does not support async methods.' },
      { kind: 'text', template: 'No synchronous function provided to' },
      { kind: 'text', template: 'Synchronous calls to AsyncSqliteSaver are only allowed from a different thread' },
      { kind: 'text', template: 'Synchronous calls to AsyncPostgresSaver are only allowed from a different thread' },
    ],
    meaning: {
      en: 'The graph or agent was started in one manner (invoke or ainvoke), and a tool, node or saver in it exists only in the other.',
      'zh-cn': '图或 agent 以一种方式启动（invoke 或 ainvoke），而其中的工具、节点或 saver 只支持另一种。',
    },
    causes: [
      {
        text: { en: 'Tools of MCP servers are async only.', 'zh-cn': 'MCP 服务器的工具只支持异步。' },
        tell: {
          en: '“StructuredTool does not support sync invocation”.',
          'zh-cn': '显示“StructuredTool does not support sync invocation”。',
        },
      },
      {
        text: { en: 'A saver of the wrong kind was chosen.', 'zh-cn': '选错了 saver 的类型。' },
        tell: {
          en: 'The message names SqliteSaver or PostgresSaver.',
          'zh-cn': '消息提到 SqliteSaver 或 PostgresSaver。',
        },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Make the rollout async and call await graph.ainvoke(…)',
          'zh-cn': '将 rollout 写成异步，并调用 await graph.ainvoke(…)',
        },
      },
      {
        title: {
          en: 'Use AsyncSqliteSaver with ainvoke, SqliteSaver with invoke',
          'zh-cn': 'ainvoke 配 AsyncSqliteSaver，invoke 配 SqliteSaver',
        },
      },
    ],
    guide: ['G-S6', 'G-C11', 'G-F11'],
  },
  {
    code: 'AGL-R306',
    title: { en: 'The prompt lacks the value of a placeholder', 'zh-cn': '提示词缺少某个占位符的值' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'low',
    shows: [
      { kind: 'text', template: "Error: Single '}' in template." },
      { kind: 'text', template: "Error: Single '{{' in template." },
      { kind: 'text', template: 'Missing value for input variable `{name}`' },
      { kind: 'text', template: 'is missing variables {variables}. Expected: [{expected}] Received: [' },
      {
        kind: 'exception',
        type: 'KeyError',
        frames: ['agentlightning/types/resources.py', 'self.template.format('],
      },
      { kind: 'text', template: 'docs/troubleshooting/errors/INVALID_PROMPT_INPUT' },
    ],
    meaning: {
      en: 'The template has a placeholder that was not given. Braces of JSON examples in a prompt count as placeholders too.',
      'zh-cn': '模板中有未赋值的占位符。提示词中 JSON 示例的大括号也会被当作占位符。',
    },
    causes: [
      {
        text: {
          en: 'The prompt holds JSON or code with single braces.',
          'zh-cn': '提示词中有单层大括号的 JSON 或代码。',
        },
        tell: {
          en: 'The missing “variable” looks like a piece of JSON, with quotes or blanks.',
          'zh-cn': '缺少的“变量”像一段 JSON，带引号或空格。',
        },
      },
      {
        text: { en: 'The call passes another name.', 'zh-cn': '调用传入的是另一个名称。' },
        tell: { en: '“Received” shows a similar name.', 'zh-cn': '“Received”中有相近的名称。' },
      },
      {
        text: {
          en: 'A rewritten prompt (APO) invented or renamed a placeholder.',
          'zh-cn': '改写后的提示词（APO）编造或重命名了占位符。',
        },
        tell: { en: 'It worked with the first prompt.', 'zh-cn': '使用最初的提示词时正常。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Double the braces that are meant as text: {{ and }}',
          'zh-cn': '将作为文本的大括号写成两层：{{ 和 }}',
        },
      },
      { title: { en: 'Pass the missing value in invoke({...})', 'zh-cn': '在 invoke({...}) 中传入缺少的值' } },
    ],
    guide: ['G-S6', 'G-C7', 'G-F7'],
  },
  {
    code: 'AGL-R307',
    title: { en: 'This LangChain model class cannot use tools', 'zh-cn': '此 LangChain 模型类不支持工具' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'low',
    shows: [
      { kind: 'exception', type: 'NotImplementedError', frames: ['bind_tools'] },
      { kind: 'text', template: "has no attribute 'bind_tools'" },
      { kind: 'text', template: 'does not implement `bind_tools`' },
      { kind: 'text', template: 'with_structured_output is not implemented for this model' },
    ],
    meaning: {
      en: 'create_agent, create_react_agent or with_structured_output need bind_tools, and this class does not have it.',
      'zh-cn': 'create_agent、create_react_agent 或 with_structured_output 需要 bind_tools，而此类没有实现。',
    },
    causes: [
      {
        text: {
          en: 'A text-completion class is used (OpenAI, VLLM, HuggingFacePipeline, a fake model).',
          'zh-cn': '使用了文本补全类（OpenAI、VLLM、HuggingFacePipeline 或伪模型）。',
        },
        tell: { en: 'The class name lacks “Chat”.', 'zh-cn': '类名中没有“Chat”。' },
      },
      {
        text: { en: 'A community package is old.', 'zh-cn': '社区包版本较旧。' },
        tell: {
          en: "A package of the provider's own exists, such as langchain-ollama.",
          'zh-cn': '存在该服务商自己的包，如 langchain-ollama。',
        },
      },
    ],
    fixes: [
      {
        title: {
          en: "Use the chat class of the provider's package: ChatOpenAI(base_url=…) works with every OpenAI-compatible server",
          'zh-cn': '使用服务商包中的 chat 类：ChatOpenAI(base_url=…) 适用于所有 OpenAI 兼容服务器',
        },
      },
    ],
    guide: ['G-S6', 'G-C6', 'G-F6'],
  },
  {
    code: 'AGL-R308',
    title: { en: 'The agent stopped at its limit of steps or time', 'zh-cn': 'agent 因步数或时间上限而停止' },
    severity: 'warning',
    class: 'recoverable',
    category: 'cpu',
    layer: 'interface',
    shows: [
      { kind: 'text', template: 'Agent stopped due to iteration limit or time limit.' },
      { kind: 'text', template: 'Agent stopped due to max iterations.' },
      { kind: 'text', template: 'Sorry, need more steps to process this request.' },
      { kind: 'text', template: 'AgentMaxStepsError: {detail}' },
      { kind: 'text', template: 'Reached max steps.' },
      { kind: 'text', template: 'Reached max iterations' },
      { kind: 'text', template: 'Maximum iterations reached. Requesting final answer.' },
      { kind: 'text', template: 'The next request would exceed the request_limit of' },
      { kind: 'text', template: 'Maximum number of turns {limit:int} reached.' },
    ],
    meaning: {
      en: 'The framework ended the agent and gave this sentence or an exception in place of an answer. A reward computed from it is worthless.',
      'zh-cn': '框架结束了 agent，并以此句或异常代替回答。由此计算的奖励没有意义。',
    },
    causes: [
      {
        text: { en: 'The model repeats a tool call that fails.', 'zh-cn': '模型反复进行失败的工具调用。' },
        tell: { en: 'The timeline shows the same call several times.', 'zh-cn': '时间线中同一调用出现多次。' },
      },
      {
        text: { en: 'The limit is low for the task.', 'zh-cn': '对该任务来说上限较低。' },
        tell: { en: 'Every step does something new.', 'zh-cn': '每一步都有新的进展。' },
      },
    ],
    fixes: [
      {
        title: { en: 'See what repeats in the timeline', 'zh-cn': '在时间线中查看重复的内容' },
        command: 'agentLightning.timeline.open',
      },
      {
        title: {
          en: 'Treat this answer as a failure when the reward is computed',
          'zh-cn': '计算奖励时把这种回答视为失败',
        },
      },
    ],
    guide: ['G-S10', 'G-C10', 'G-F10', 'G-X2'],
  },
];
