import type { SentenceTable } from './table';

/** What "Troubleshoot…" says besides the catalog: symptoms, root causes and fixes of the guide, and what was observed. */
export const troubleshootText = {
  'troubleshoot.symptom.dependency-conflict': {
    en: 'Packages or versions do not fit together',
    'zh-cn': '软件包或版本互不兼容',
  },
  'troubleshoot.symptom.dependency-conflict.detail': {
    en: 'An import fails, an attribute or argument is gone, pip reports a conflict',
    'zh-cn': '导入失败、属性或参数不存在、pip 报告冲突',
  },
  'troubleshoot.symptom.install-network': { en: 'Packages cannot be downloaded', 'zh-cn': '无法下载软件包' },
  'troubleshoot.symptom.install-network.detail': {
    en: 'pip, uv or npm do not reach their index, or it refuses them',
    'zh-cn': 'pip、uv 或 npm 连不上软件源，或被其拒绝',
  },
  'troubleshoot.symptom.install-permission': {
    en: 'Something may not be installed or written',
    'zh-cn': '没有安装或写入的权限',
  },
  'troubleshoot.symptom.install-permission.detail': {
    en: 'Permission denied, a protected Python, a full or read-only disk',
    'zh-cn': '权限不足、受保护的 Python、磁盘已满或只读',
  },
  'troubleshoot.symptom.connection': { en: 'Connection failure', 'zh-cn': '连接失败' },
  'troubleshoot.symptom.connection.detail': {
    en: 'A server or the store cannot be reached: refused, reset, no answer',
    'zh-cn': '连不上服务器或 store：被拒绝、被重置或无应答',
  },
  'troubleshoot.symptom.not-found': { en: 'Something is not found', 'zh-cn': '找不到所需的东西' },
  'troubleshoot.symptom.not-found.detail': {
    en: 'An id, a model, a file, a command or a path does not exist (404)',
    'zh-cn': 'id、模型、文件、命令或路径不存在（404）',
  },
  'troubleshoot.symptom.invalid-input': { en: 'Input is refused as invalid', 'zh-cn': '输入被判为无效' },
  'troubleshoot.symptom.invalid-input.detail': {
    en: 'A wrong type, a missing field, a setting or answer of another form (400, 422)',
    'zh-cn': '类型错误、缺少字段、设置或应答的形式不对（400、422）',
  },
  'troubleshoot.symptom.serialization': {
    en: 'Spans or data are lost or cannot be converted',
    'zh-cn': 'span 或数据丢失，或无法序列化',
  },
  'troubleshoot.symptom.serialization.detail': {
    en: 'No spans on the timeline, objects that cannot be pickled or written as JSON',
    'zh-cn': '时间线上没有 span，对象无法 pickle 或写成 JSON',
  },
  'troubleshoot.symptom.latency': { en: 'Answers are slow or time out', 'zh-cn': '应答缓慢或超时' },
  'troubleshoot.symptom.latency.detail': {
    en: 'The store, a model or a step takes long; a time limit is reached',
    'zh-cn': 'store、模型或某一步耗时很长，或达到时限',
  },
  'troubleshoot.symptom.memory': { en: 'Memory grows or runs out', 'zh-cn': '内存持续增长或耗尽' },
  'troubleshoot.symptom.memory.detail': {
    en: 'A process is killed (-9), out of memory, on the machine or the GPU',
    'zh-cn': '进程被杀（-9），机器或 GPU 内存不足',
  },
  'troubleshoot.symptom.cpu': { en: 'A processor is busy and nothing moves', 'zh-cn': 'CPU 一直繁忙而没有进展' },
  'troubleshoot.symptom.cpu.detail': {
    en: 'Endless loops and recursion, a blocked event loop, an agent that never stops',
    'zh-cn': '无限循环或递归、事件循环被阻塞、agent 停不下来',
  },
  'troubleshoot.symptom.cross-service': {
    en: 'Parts of a run do not reach each other',
    'zh-cn': '一次运行的各个部分互相联系不上',
  },
  'troubleshoot.symptom.cross-service.detail': {
    en: 'Runners, store, gateway, model server and exporter do not work together (5xx)',
    'zh-cn': 'runner、store、网关、模型服务器和导出器无法协同工作（5xx）',
  },
  'troubleshoot.symptom.authentication': {
    en: 'A call is refused: key, login or certificate',
    'zh-cn': '调用被拒绝：密钥、登录或证书',
  },
  'troubleshoot.symptom.authentication.detail': {
    en: 'Missing or wrong credentials, an untrusted certificate, no quota (401, 403, 407)',
    'zh-cn': '凭据缺失或错误、证书不受信任、没有额度（401、403、407）',
  },
  'troubleshoot.symptom.inconsistency': {
    en: 'A run is stuck, useless or contradicts itself',
    'zh-cn': '运行卡住、没有结果或前后矛盾',
  },
  'troubleshoot.symptom.inconsistency.detail': {
    en: 'Rollouts that never end, success without a reward, parts that disagree about a state',
    'zh-cn': 'rollout 不结束、成功却没有奖励、各部分对状态的说法不一',
  },

  'troubleshoot.root.G-C1': { en: 'Wrong address or port', 'zh-cn': '地址或端口错误' },
  'troubleshoot.root.G-C2': { en: 'Firewall or proxy', 'zh-cn': '防火墙或代理' },
  'troubleshoot.root.G-C3': { en: 'A service is not started, or ended', 'zh-cn': '服务未启动或已结束' },
  'troubleshoot.root.G-C4': { en: 'Ids that collide or do not exist', 'zh-cn': 'id 冲突或不存在' },
  'troubleshoot.root.G-C5': { en: 'Stale data of a client', 'zh-cn': '客户端的数据已过期' },
  'troubleshoot.root.G-C6': { en: 'Versions do not match', 'zh-cn': '版本不匹配' },
  'troubleshoot.root.G-C7': { en: 'Input is not validated', 'zh-cn': '输入未经校验' },
  'troubleshoot.root.G-C8': { en: 'Too little is logged', 'zh-cn': '日志太少' },
  'troubleshoot.root.G-C9': { en: 'An exception of a child process is lost', 'zh-cn': '子进程的异常丢失' },
  'troubleshoot.root.G-C10': { en: 'Too much work for the algorithm', 'zh-cn': '算法复杂度过高' },
  'troubleshoot.root.G-C11': { en: 'Wrong control of concurrency', 'zh-cn': '并发控制不当' },
  'troubleshoot.root.G-C12': { en: 'Contention for a resource', 'zh-cn': '资源争用' },
  'troubleshoot.root.other': { en: 'Other causes', 'zh-cn': '其他原因' },
  'troubleshoot.root.count': { en: 'failures: {count}', 'zh-cn': '故障 {count} 种' },

  'troubleshoot.verdict.confirmed': { en: 'Confirmed', 'zh-cn': '已确认' },
  'troubleshoot.verdict.open': { en: 'Not known: what would tell', 'zh-cn': '尚不确定：如何判断' },
  'troubleshoot.verdict.ruledOut': { en: 'Ruled out', 'zh-cn': '已排除' },
  'troubleshoot.summary': {
    en: '{symptom}: {confirmed} confirmed, {open} not known, {ruledOut} ruled out',
    'zh-cn': '{symptom}：已确认 {confirmed}，尚不确定 {open}，已排除 {ruledOut}',
  },
  'troubleshoot.wouldTell': { en: 'What would tell: {tell}', 'zh-cn': '判断依据：{tell}' },
  'troubleshoot.others': {
    en: '{count} other failures show this way; nothing speaks for them now.',
    'zh-cn': '另有 {count} 种故障表现相同，目前没有迹象指向它们。',
  },
  'troubleshoot.page.title': { en: 'Troubleshooting: {symptom}', 'zh-cn': '故障排查：{symptom}' },
  'troubleshoot.page.lookedAt': { en: 'Looked at {time}.', 'zh-cn': '查看时间：{time}。' },
  'troubleshoot.page.found': { en: 'Found: {evidence}', 'zh-cn': '证据：{evidence}' },
  'troubleshoot.page.fix': { en: 'To mend it: {fix}', 'zh-cn': '修复方法：{fix}' },
  'troubleshoot.page.roots': { en: 'Root causes behind this symptom', 'zh-cn': '此症状背后的根本原因' },

  'troubleshoot.store.neverRan': {
    en: 'This workspace has no data of a store, and this window works with none.',
    'zh-cn': '此工作区没有 store 的数据，此窗口也没有使用 store。',
  },
  'troubleshoot.store.ranBefore': {
    en: 'A store has kept data for this workspace before.',
    'zh-cn': '此前曾有 store 为此工作区保存数据。',
  },
  'troubleshoot.store.stopped': {
    en: 'A store has kept data for this workspace before, and nothing listens on port {port} now.',
    'zh-cn': '此前曾有 store 为此工作区保存数据，而现在端口 {port} 上没有服务在监听。',
  },
  'troubleshoot.store.chosen': { en: 'This window works with {url}.', 'zh-cn': '此窗口正在使用 {url}。' },
  'troubleshoot.store.answers': { en: 'The store answers at {url} now.', 'zh-cn': 'store 现在在 {url} 上应答。' },
  'troubleshoot.store.other': {
    en: 'A store answers on :{port}, which this window does not use.',
    'zh-cn': ':{port} 上有 store 应答，但此窗口没有使用它。',
  },
  'troubleshoot.store.noOther': {
    en: 'No other store answers on {ports} of this machine.',
    'zh-cn': '本机的 {ports} 上没有其他 store 应答。',
  },
  'troubleshoot.store.local': { en: '{url} is on this machine.', 'zh-cn': '{url} 就在本机。' },
  'troubleshoot.store.remote': { en: '{url} is another machine.', 'zh-cn': '{url} 是另一台机器。' },
  'troubleshoot.store.holds': {
    en: 'The store holds {spans} spans, {size} of data.',
    'zh-cn': 'store 中有 {spans} 个 span，共 {size} 数据。',
  },
  'troubleshoot.port.free': {
    en: 'Nothing listens on port {port} of this machine.',
    'zh-cn': '本机的端口 {port} 上没有服务在监听。',
  },
  'troubleshoot.port.listens': { en: 'Something listens on port {port}.', 'zh-cn': '端口 {port} 上有服务在监听。' },
  'troubleshoot.port.taken': { en: 'Port {port} is held by {owner}.', 'zh-cn': '端口 {port} 被 {owner} 占用。' },
  'troubleshoot.port.store': { en: 'A store answers on port {port}.', 'zh-cn': '端口 {port} 上有 store 应答。' },
  'troubleshoot.port.noStore': { en: 'No store answers on port {port}.', 'zh-cn': '端口 {port} 上没有 store 应答。' },
  'troubleshoot.python.sdk': {
    en: 'agentlightning {version} is installed.',
    'zh-cn': '已安装 agentlightning {version}。',
  },
  'troubleshoot.python.noSdk': { en: '{path} has no agentlightning.', 'zh-cn': '{path} 中没有 agentlightning。' },
  'troubleshoot.python.debugpy': { en: 'debugpy {version} is installed.', 'zh-cn': '已安装 debugpy {version}。' },
  'troubleshoot.python.noDebugpy': { en: '{path} has no debugpy.', 'zh-cn': '{path} 中没有 debugpy。' },
  'troubleshoot.python.otelTrap': {
    en: 'agentlightning {sdk} is installed with opentelemetry-sdk {version}: its spans go astray.',
    'zh-cn': 'agentlightning {sdk} 与 opentelemetry-sdk {version} 装在一起：span 会发往别处。',
  },
  'troubleshoot.python.otelFits': {
    en: 'agentlightning {sdk} and opentelemetry-sdk {version} work together.',
    'zh-cn': 'agentlightning {sdk} 与 opentelemetry-sdk {version} 可以配合使用。',
  },
  'troubleshoot.python.is': {
    en: 'The interpreter is {path}, Python {version}.',
    'zh-cn': '解释器是 {path}，Python {version}。',
  },
  'troubleshoot.python.platform': {
    en: 'The interpreter runs on {platform}.',
    'zh-cn': '解释器运行在 {platform} 上。',
  },
  'troubleshoot.python.starts': {
    en: 'Python {version} starts processes by “{method}”.',
    'zh-cn': 'Python {version} 以“{method}”方式启动进程。',
  },
  'troubleshoot.python.gone': { en: '{path} does not exist.', 'zh-cn': '{path} 不存在。' },
  'troubleshoot.python.there': { en: '{path} exists.', 'zh-cn': '{path} 存在。' },
  'troubleshoot.resources.none': { en: 'The store holds no resources.', 'zh-cn': 'store 中没有资源。' },
  'troubleshoot.resources.some': { en: 'The store holds resources: {count}.', 'zh-cn': 'store 中有资源：{count} 项。' },
  'troubleshoot.workers.gone': {
    en: 'Health reports a problem of the workers; the store knows {count}.',
    'zh-cn': '健康检查报告 worker 有问题；store 知道 {count} 个 worker。',
  },
  'troubleshoot.workers.alive': {
    en: 'The workers that the store knows are well: {count}.',
    'zh-cn': 'store 所知的 worker 均正常：{count} 个。',
  },
  'troubleshoot.workers.busy': {
    en: '{busy} of {all} workers are at work.',
    'zh-cn': '{all} 个 worker 中有 {busy} 个在工作。',
  },
  'troubleshoot.spans.rewardOnly': {
    en: '{count} of the last {all} attempts left a reward and nothing else.',
    'zh-cn': '最近 {all} 次 attempt 中有 {count} 次只留下奖励。',
  },
  'troubleshoot.machine.disk': { en: '{free} are free at {path}.', 'zh-cn': '{path} 处剩余 {free}。' },
  'troubleshoot.machine.temporary': {
    en: '{free} are free for temporary files.',
    'zh-cn': '临时文件可用空间为 {free}。',
  },
  'troubleshoot.machine.load': {
    en: 'In the last minute {load} processes wanted to run; there are {cores} cores.',
    'zh-cn': '最近一分钟平均有 {load} 个进程等待运行，共有 {cores} 个核。',
  },
  'troubleshoot.machine.memory': {
    en: '{free} of {total} of memory are free.',
    'zh-cn': '内存剩余 {free}，共 {total}。',
  },
  'troubleshoot.environment.set': {
    en: '{name} is set in the environment of the editor.',
    'zh-cn': '编辑器的环境中设置了 {name}。',
  },
  'troubleshoot.environment.unset': {
    en: '{name} is not set in the environment of the editor.',
    'zh-cn': '编辑器的环境中没有设置 {name}。',
  },
  'troubleshoot.environment.noProxy': {
    en: '{name} is set in the environment of the editor, and NO_PROXY leaves this machine out.',
    'zh-cn': '编辑器的环境中设置了 {name}，但 NO_PROXY 已将本机排除。',
  },
  'troubleshoot.words.health': { en: 'Health names {code} now.', 'zh-cn': '健康检查现在报告 {code}。' },
  'troubleshoot.words.quote': { en: '“{quote}” stands in {where}.', 'zh-cn': '{where} 中有“{quote}”。' },
  'troubleshoot.seen.check': { en: '{check}: {text}', 'zh-cn': '{check}：{text}' },
  'troubleshoot.seen.log': { en: '{code} in {where}.', 'zh-cn': '{where} 中有 {code}。' },
  'troubleshoot.seen.logOften': {
    en: '{code} in {where}, {count} times.',
    'zh-cn': '{where} 中有 {code}，共 {count} 次。',
  },
  'troubleshoot.seen.exception': { en: '{code} in an exception of {where}.', 'zh-cn': '{where} 的异常中有 {code}。' },
  'troubleshoot.seen.exceptionOften': {
    en: '{code} in an exception of {where}, {count} times.',
    'zh-cn': '{where} 的异常中有 {code}，共 {count} 次。',
  },
} as const satisfies SentenceTable;
