import type { SentenceTable } from './table';

/** Why an agent breakpoint or a filter's condition cannot be read, and how the probe says why it stopped. */
export const agentBreakpointsText = {
  'agentBreakpoint.long': { en: 'Longer than {limit} characters.', 'zh-cn': '超过 {limit} 个字符。' },
  'agentBreakpoint.unknown': {
    en: 'No agent breakpoint of this kind. These exist: {forms}; with “@log ” before them they record instead of stopping.',
    'zh-cn': '没有这种智能体断点。可用的有：{forms}；前面加“@log ”则只记录而不停住。',
  },
  'agentBreakpoint.noName': {
    en: 'A name is missing here; * stands for any text.',
    'zh-cn': '这里缺少名称；* 代表任意文本。',
  },
  'agentBreakpoint.model': {
    en: 'After “@model” comes “failed” or “tokens > N”.',
    'zh-cn': '“@model”之后应为“failed”或“tokens > N”。',
  },
  'agentBreakpoint.operator': {
    en: 'A comparison is missing here: {operators}.',
    'zh-cn': '这里缺少比较符：{operators}。',
  },
  'agentBreakpoint.number': { en: 'A number is missing here.', 'zh-cn': '这里缺少数字。' },
  'agentBreakpoint.state': {
    en: 'No such state. These exist: {states}.',
    'zh-cn': '没有这个状态。可用的有：{states}。',
  },
  'agentBreakpoint.more': { en: 'Nothing may follow here: “{rest}”.', 'zh-cn': '这里之后不能再有内容：“{rest}”。' },
  'agentBreakpoint.position': { en: '{message} (character {at})', 'zh-cn': '{message}（第 {at} 个字符）' },
  'agentBreakpoint.add': { en: 'Add this breakpoint', 'zh-cn': '添加此断点' },
  'agentBreakpoint.title': { en: 'Add Agent Breakpoint', 'zh-cn': '添加智能体断点' },
  'agentBreakpoint.placeholder': {
    en: 'What to stop at; * and ? stand for any text',
    'zh-cn': '在什么情况下停住；* 和 ? 代表任意文本',
  },
  'agentBreakpoint.added': { en: 'Breakpoint added: {name}', 'zh-cn': '已添加断点：{name}' },
  'agentBreakpoint.rewardBelow': { en: 'Stop at a reward below…', 'zh-cn': 'reward 低于多少时停住…' },
  'agentBreakpoint.help.spanStart': { en: 'when a span of this name starts', 'zh-cn': '此名称的 span 开始时' },
  'agentBreakpoint.help.spanEnd': { en: 'when a span of this name ends', 'zh-cn': '此名称的 span 结束时' },
  'agentBreakpoint.help.tool': { en: 'when the agent uses a tool of this name', 'zh-cn': '使用此名称的工具时' },
  'agentBreakpoint.help.modelFailed': { en: 'when a call of a model failed', 'zh-cn': '模型调用失败时' },
  'agentBreakpoint.help.modelTokens': {
    en: 'when a call of a model took more tokens than this',
    'zh-cn': '一次模型调用的 token 数超过此值时',
  },
  'agentBreakpoint.help.reward': { en: 'at a reward below this', 'zh-cn': 'reward 低于此值时' },
  'agentBreakpoint.help.rollout': { en: 'when a rollout comes to this state', 'zh-cn': 'rollout 进入此状态时' },
  'agentBreakpoint.help.log': { en: 'before one: record, do not stop', 'zh-cn': '放在前面：只记录，不停住' },
  'agentBreakpoint.unheard': {
    en: 'No process has reported to the debugger yet that could stop here.',
    'zh-cn': '还没有任何能在此停住的进程向调试器报到。',
  },
  'agentCondition.long': { en: 'Longer than {limit} characters.', 'zh-cn': '超过 {limit} 个字符。' },
  'agentCondition.deep': { en: 'Too many parentheses within each other.', 'zh-cn': '括号嵌套过深。' },
  'agentCondition.close': { en: 'A “)” is missing here.', 'zh-cn': '这里缺少“)”。' },
  'agentCondition.field': {
    en: 'The name of a field is missing here: {fields}.',
    'zh-cn': '这里缺少字段名：{fields}。',
  },
  'agentCondition.operator': {
    en: '“{field}” is compared by one of these: {operators}.',
    'zh-cn': '“{field}”可用的比较符：{operators}。',
  },
  'agentCondition.number': { en: 'A number is missing here.', 'zh-cn': '这里缺少数字。' },
  'agentCondition.text': { en: 'A text in quotation marks is missing here.', 'zh-cn': '这里缺少带引号的文本。' },
  'agentCondition.more': {
    en: 'Neither “and” nor “or” stands before “{rest}”.',
    'zh-cn': '“{rest}”之前既没有“and”也没有“or”。',
  },
  'agentStop.span.start': { en: 'Span “{name}” started', 'zh-cn': 'span“{name}”已开始' },
  'agentStop.span.end': { en: 'Span “{name}” ended', 'zh-cn': 'span“{name}”已结束' },
  'agentStop.tool': { en: 'Tool “{name}” is used', 'zh-cn': '正在使用工具“{name}”' },
  'agentStop.model.failed': { en: 'A call of model “{name}” failed', 'zh-cn': '对模型“{name}”的调用失败' },
  'agentStop.model.tokens': {
    en: 'A call of model “{name}” took {tokens} tokens',
    'zh-cn': '对模型“{name}”的调用用了 {tokens} 个 token',
  },
  'agentStop.reward': { en: 'Reward {value}', 'zh-cn': 'reward 为 {value}' },
  'agentStop.rollout': { en: 'Rollout {rollout} is {state}', 'zh-cn': 'rollout {rollout} 变为 {state}' },
  'agentStop.http': {
    en: 'HTTP status {status} from the {server}: {method} {url}',
    'zh-cn': '{server} 返回 HTTP 状态 {status}：{method} {url}',
  },
  'agentStop.emitted': { en: 'emit_exception: {type}: {message}', 'zh-cn': 'emit_exception：{type}：{message}' },
  'agentStop.left': {
    en: '{reason}. The function that caused it has returned: the process is paused where this was noticed.',
    'zh-cn': '{reason}。引起它的函数已经返回：进程停在察觉到此事的地方。',
  },
} as const satisfies SentenceTable;
