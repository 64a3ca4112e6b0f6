import type { SentenceTable } from './table';

/** What the health checks say. Short lines: they stand in the dim column of a tree. */
export const healthText = {
  'health.summary': { en: '{count} · checked {time} ago', 'zh-cn': '{count} · {time} 前检查' },
  'health.summary.now': { en: '{count} · checked just now', 'zh-cn': '{count} · 刚刚检查' },
  'health.badge': { en: '{count} · checked at {at}', 'zh-cn': '{count} · 检查于 {at}' },
  'health.summary.notChecked': { en: 'Not checked yet', 'zh-cn': '尚未检查' },
  'health.summary.fine': { en: 'No problems', 'zh-cn': '没有问题' },
  'health.summary.one': { en: '1 problem', 'zh-cn': '1 个问题' },
  'health.summary.many': { en: '{problems} problems', 'zh-cn': '{problems} 个问题' },
  'health.notChecked': { en: 'not checked', 'zh-cn': '尚未检查' },
  'health.skipped': { en: 'skipped: {why}', 'zh-cn': '已跳过：{why}' },
  'health.more': { en: '{count} more', 'zh-cn': '另有 {count} 项' },
  'health.group.checks': { en: '{count} checks', 'zh-cn': '{count} 项检查' },
  'health.status.recovering': { en: 'recovering', 'zh-cn': '恢复中' },
  // The debugger is what sets planned work going.
  'health.status.maintenance': {
    en: 'paused in the debugger (maintenance)',
    'zh-cn': '已在调试器中暂停（维护中）',
  },
  'health.footer.at': { en: 'Checked at {at}', 'zh-cn': '检查于 {at}' },
  'health.footer.took': { en: 'Checked at {at}, took {time}', 'zh-cn': '检查于 {at}，用时 {time}' },
  'health.row.means': { en: 'means', 'zh-cn': '含义' },
  'health.row.likely': { en: 'likely', 'zh-cn': '可能原因' },

  'health.component.store': { en: 'Store', 'zh-cn': 'Store' },
  'health.component.queue': { en: 'Queue', 'zh-cn': '队列' },
  'health.component.workers': { en: 'Workers', 'zh-cn': 'Worker' },
  'health.component.rollouts': { en: 'Rollouts', 'zh-cn': 'Rollout' },
  'health.component.spans': { en: 'Spans', 'zh-cn': 'Span' },
  'health.component.data': { en: 'Data', 'zh-cn': '数据' },
  'health.component.environment': { en: 'Environment', 'zh-cn': '环境' },
  'health.component.ports': { en: 'Ports', 'zh-cn': '端口' },

  'health.kind.connectivity': { en: 'Connectivity', 'zh-cn': '连通性' },
  'health.kind.resources': { en: 'Resource availability', 'zh-cn': '资源可用性' },
  'health.kind.performance': { en: 'Performance', 'zh-cn': '性能' },
  'health.kind.data': { en: 'Data consistency', 'zh-cn': '数据一致性' },

  'health.check.storeReachable': { en: 'Store reachable', 'zh-cn': 'store 可达' },
  'health.check.storeRecognised': { en: 'Protocol recognised', 'zh-cn': '协议可识别' },
  'health.check.storeFast': { en: 'Store answers in time', 'zh-cn': 'store 及时应答' },
  'health.check.storeAttached': { en: 'Other stores on this machine', 'zh-cn': '本机的其他 store' },
  'health.check.queueMoving': { en: 'Queue moving', 'zh-cn': '队列在推进' },
  'health.check.workersAlive': { en: 'Workers alive', 'zh-cn': 'worker 存活' },
  'health.check.rolloutsPrepared': { en: 'No rollout stuck in preparing', 'zh-cn': '没有 rollout 卡在 preparing' },
  'health.check.rolloutsFinishing': { en: 'No rollout stuck in running', 'zh-cn': '没有 rollout 卡在 running' },
  'health.check.spansFlowing': { en: 'Attempts leave spans', 'zh-cn': 'attempt 留下了 span' },
  'health.check.spansAtHome': { en: 'Spans in their own store', 'zh-cn': 'span 在其所属的 store 中' },
  'health.check.resourcesPresent': { en: 'Resources present', 'zh-cn': 'resources 已就绪' },
  'health.check.databaseIntact': { en: 'Database intact', 'zh-cn': '数据库完好' },
  'health.check.diskFree': { en: 'Disk space', 'zh-cn': '磁盘空间' },
  'health.check.pythonFound': { en: 'Python interpreter', 'zh-cn': 'Python 解释器' },
  'health.check.sdkInstalled': { en: 'Agent Lightning SDK', 'zh-cn': 'Agent Lightning SDK' },
  'health.check.versionsCompatible': { en: 'Versions work together', 'zh-cn': '版本相互兼容' },
  'health.check.debugpyInstalled': { en: 'Python debugger', 'zh-cn': 'Python 调试器' },
  'health.check.portsFree': { en: 'Ports', 'zh-cn': '端口' },

  'health.skipped.noStore': { en: 'there is no store', 'zh-cn': '没有 store' },
  'health.skipped.storeSilent': { en: 'the store does not answer', 'zh-cn': 'store 没有应答' },
  'health.skipped.notObserved': { en: 'nobody has looked', 'zh-cn': '尚未观察' },
  'health.skipped.noPython': { en: 'there is no Python', 'zh-cn': '没有 Python' },
  'health.skipped.noSdk': { en: 'agentlightning is not installed', 'zh-cn': '未安装 agentlightning' },
  'health.skipped.tooLong': { en: 'looking took longer than {limit}', 'zh-cn': '查看用时超过 {limit}' },
  'health.skipped.failed': { en: 'could not look: {detail}', 'zh-cn': '无法查看：{detail}' },
  'health.skipped.cancelled': { en: 'cancelled', 'zh-cn': '已取消' },
  'health.skipped.foreignDatabase': {
    en: 'the data belongs to another program',
    'zh-cn': '数据属于另一个程序',
  },
  'health.skipped.noDatabase': { en: 'there is no database yet', 'zh-cn': '还没有数据库' },
  'health.skipped.noSqlite': {
    en: 'this Node.js cannot read the database (22.18 or newer can)',
    'zh-cn': '当前 Node.js 读不了数据库（需 22.18 或更高版本）',
  },
  'health.skipped.noDataFolder': { en: 'there is no data folder', 'zh-cn': '没有数据目录' },
  'health.skipped.untrusted': {
    en: 'the workspace is not trusted, so nothing of it is run',
    'zh-cn': '工作区不受信任，不运行其中的任何程序',
  },

  'health.store.none': { en: 'No store is running or attached', 'zh-cn': '没有正在运行或已连接的 store' },
  'health.store.embedded': { en: 'embedded', 'zh-cn': '内置' },
  'health.store.attached': { en: 'attached, Agent Lightning 0.3', 'zh-cn': '已连接，Agent Lightning 0.3' },
  'health.store.answers': { en: 'something answers', 'zh-cn': '有服务应答' },
  'health.store.protocol03': { en: 'Agent Lightning 0.3', 'zh-cn': 'Agent Lightning 0.3' },
  'health.store.version': { en: 'version {version}', 'zh-cn': '版本 {version}' },
  'health.store.otherVersion': {
    en: 'the store is version {version}, this is {expected}',
    'zh-cn': 'store 的版本是 {version}，当前程序是 {expected}',
  },
  'health.store.fast': { en: 'answers in {time}', 'zh-cn': '{time} 内应答' },
  'health.store.slow': { en: 'answers in {time}, limit {limit}', 'zh-cn': '应答用时 {time}，上限 {limit}' },
  'health.store.samples': { en: 'measured: {samples}', 'zh-cn': '实测：{samples}' },
  'health.store.noOther': { en: 'none found', 'zh-cn': '没有发现' },
  'health.store.otherAttached': { en: 'attached', 'zh-cn': '已连接' },
  'health.store.offered': {
    en: 'a store of Agent Lightning answers on :{port} and is not attached',
    'zh-cn': ':{port} 上有 Agent Lightning 的 store 应答，尚未连接',
  },

  'health.workers.alive': { en: '{alive} alive', 'zh-cn': '{alive} 个存活' },
  'health.workers.none': {
    en: 'none has come; rollouts waiting: {waiting}',
    'zh-cn': '没有 worker 来过，{waiting} 个 rollout 在等待',
  },
  'health.workers.ended': {
    en: 'ended: {all}, alive: 0; rollouts waiting: {waiting}',
    'zh-cn': '{all} 个 worker 都已结束，{waiting} 个 rollout 在等待',
  },
  'health.workers.noneNeeded': {
    en: 'no worker has come, and nothing waits for one',
    'zh-cn': '没有 worker 来过，也没有工作在等待',
  },
  'health.workers.allEnded': {
    en: 'all workers have ended, and nothing waits',
    'zh-cn': '所有 worker 都已结束，没有工作在等待',
  },
  'health.workers.silent': { en: '{silent} of {all} silent', 'zh-cn': '{all} 个中有 {silent} 个没有心跳' },
  'health.worker.silent': { en: 'silent for {time}, limit {limit}', 'zh-cn': '已 {time} 没有心跳，上限 {limit}' },
  'health.worker.lastSign': { en: 'last sign of life {at}', 'zh-cn': '最后一次活动 {at}' },
  'health.worker.lastSignHolding': {
    en: 'last sign of life {at}, holds attempt {attempt} of rollout {rollout}',
    'zh-cn': '最后一次活动 {at}，持有 rollout {rollout} 的 attempt {attempt}',
  },

  'health.queue.empty': { en: 'empty', 'zh-cn': '为空' },
  'health.queue.waiting': { en: '{waiting} waiting, oldest {oldest}', 'zh-cn': '{waiting} 个等待中，最久 {oldest}' },
  'health.queue.neverFetched': { en: 'no worker has ever asked for work', 'zh-cn': '从未有 worker 来取过工作' },
  'health.queue.lastFetched': {
    en: 'a worker last asked for work {time} ago, limit {limit}',
    'zh-cn': 'worker 上次取工作是 {time} 前，上限 {limit}',
  },

  'health.preparing.ok': { en: '{count} preparing, none stuck', 'zh-cn': '{count} 个 preparing，没有卡住' },
  'health.preparing.stuck': { en: '{count} stuck in preparing', 'zh-cn': '{count} 个卡在 preparing' },
  'health.preparing.noResources': {
    en: 'the store holds no resources, and a runner that finds none skips the rollout without telling the store',
    'zh-cn': 'store 中没有 resources；runner 取不到 resources 时会跳过该 rollout，且不通知 store',
  },
  'health.preparing.otelTrap': {
    en: 'the installed OpenTelemetry loses every span of agentlightning 0.3.0 (AGL-I005)',
    'zh-cn': '所装的 OpenTelemetry 会丢失 agentlightning 0.3.0 的全部 span（AGL-I005）',
  },
  'health.running.ok': { en: '{count} running, none stuck', 'zh-cn': '{count} 个 running，没有卡住' },
  'health.running.stuck': {
    en: '{count} running without a span for too long (limit {limit} unless the rollout sets its own)',
    'zh-cn': '{count} 个 running 过久没有新 span（上限 {limit}，除非 rollout 自行设定）',
  },
  'health.running.endless': {
    en: 'without a time-out, so nothing will ever end them: {count}',
    'zh-cn': '其中 {count} 个没有设置超时，永远不会自行结束',
  },
  'health.rollout.preparing': { en: 'preparing for {time}', 'zh-cn': 'preparing 已 {time}' },
  'health.rollout.running': { en: 'no span for {time}', 'zh-cn': '已 {time} 没有新 span' },
  'health.rollout.ofWorker': {
    en: 'attempt {sequence} ({attempt}) of worker {worker}',
    'zh-cn': 'worker {worker} 的第 {sequence} 次 attempt（{attempt}）',
  },
  'health.rollout.ofNobody': {
    en: 'attempt {sequence} ({attempt}), no worker is named',
    'zh-cn': '第 {sequence} 次 attempt（{attempt}），没有指明 worker',
  },
  'health.rollout.abandoned': {
    en: 'its worker has gone or works on something else',
    'zh-cn': '它的 worker 已离开，或在处理别的工作',
  },

  'health.spans.nothingFinished': { en: 'no attempt has finished yet', 'zh-cn': '还没有结束的 attempt' },
  'health.spans.flowing': {
    en: 'spans arrive (finished attempts looked at: {count})',
    'zh-cn': 'span 正常到达（查看了 {count} 个已结束的 attempt）',
  },
  'health.spans.lacking': {
    en: 'newest finished attempts without spans: {broken} of {looked}',
    'zh-cn': '最近结束的 {looked} 个 attempt 中，最新的 {broken} 个没有留下 span',
  },
  'health.spans.attempt': {
    en: 'attempt {attempt} of rollout {rollout}, ended {at}, spans: {spans}',
    'zh-cn': 'rollout {rollout} 的 attempt {attempt}，结束于 {at}：{spans} 个 span',
  },
  'health.spans.rescuedToo': {
    en: 'spans that went astray and were kept here: {count} (AGL-O002)',
    'zh-cn': '{count} 个属于其他 store 的 span 走失，已保存在这里（AGL-O002）',
  },
  'health.spans.atHome': { en: 'none went astray', 'zh-cn': '没有走失的 span' },
  'health.spans.rescued': {
    en: 'rescued spans whose rollouts live in another store: {count}',
    'zh-cn': '已救回 {count} 个属于其他 store 的 rollout 的 span',
  },

  'health.resources.present': {
    en: 'entries: {count}, version {version}',
    'zh-cn': '{count} 项 resources，版本 {version}',
  },
  'health.resources.names': { en: 'resources: {names}', 'zh-cn': 'resources：{names}' },
  'health.resources.none': {
    en: 'no resources; rollouts that need them: {waiting}',
    'zh-cn': '没有 resources，而有 {waiting} 个 rollout 需要',
  },
  'health.resources.noneNeeded': {
    en: 'there are no resources, and no rollout waits for them',
    'zh-cn': '没有 resources，也没有 rollout 需要',
  },
  'health.disk.free': { en: '{free} free', 'zh-cn': '可用 {free}' },
  'health.disk.low': { en: '{free} of disk space free, limit {limit}', 'zh-cn': '磁盘可用 {free}，下限 {limit}' },
  'health.disk.where': { en: 'on the disk of {path} ({total} in all)', 'zh-cn': '位于 {path} 所在磁盘（共 {total}）' },
  'health.database.intact': { en: 'intact, {size}', 'zh-cn': '完好，{size}' },
  'health.database.damaged': {
    en: 'database damaged; faults that SQLite reports: {count}',
    'zh-cn': '数据库已损坏：SQLite 报告 {count} 处错误',
  },
  'health.database.complaint': { en: 'SQLite: {complaint}', 'zh-cn': 'SQLite：{complaint}' },

  'health.python.none': { en: 'no Python was found', 'zh-cn': '没有找到 Python' },
  'health.python.found': { en: 'Python {version}, {path}', 'zh-cn': 'Python {version}，{path}' },
  'health.python.other': { en: '{wanted} cannot be used; using {path}', 'zh-cn': '{wanted} 无法使用，改用 {path}' },
  'health.python.tried.absent': {
    en: 'tried {candidate} ({origin}): it is not there',
    'zh-cn': '尝试过 {candidate}（{origin}）：不存在',
  },
  'health.python.tried.denied': {
    en: 'tried {candidate} ({origin}): it may not be run',
    'zh-cn': '尝试过 {candidate}（{origin}）：没有运行权限',
  },
  'health.python.tried.tooLong': {
    en: 'tried {candidate} ({origin}): it did not answer in time',
    'zh-cn': '尝试过 {candidate}（{origin}）：没有及时应答',
  },
  'health.python.tried.failed': {
    en: 'tried {candidate} ({origin}): {detail}',
    'zh-cn': '尝试过 {candidate}（{origin}）：{detail}',
  },
  'health.sdk.absent': { en: 'agentlightning is not installed in {path}', 'zh-cn': '{path} 中未安装 agentlightning' },
  'health.sdk.installed': { en: 'agentlightning {version}', 'zh-cn': 'agentlightning {version}' },
  'health.sdk.other': {
    en: 'agentlightning {version}, 0.3 is supported',
    'zh-cn': 'agentlightning {version}，支持的是 0.3',
  },
  'health.debugpy.absent': { en: 'debugpy is not installed in {path}', 'zh-cn': '{path} 中未安装 debugpy' },
  'health.debugpy.installed': { en: 'debugpy {version}', 'zh-cn': 'debugpy {version}' },
  'health.versions.fit': { en: 'no clash known', 'zh-cn': '没有已知冲突' },
  'health.versions.clash': { en: '{count} combinations do not work', 'zh-cn': '{count} 处组合不兼容' },
  'health.versions.otel': {
    en: 'OpenTelemetry {otel} loses every span of agentlightning {sdk}',
    'zh-cn': 'OpenTelemetry {otel} 会丢失 agentlightning {sdk} 的全部 span',
  },
  'health.versions.python': {
    en: 'Python {python}, agentlightning {sdk} needs {least} or newer',
    'zh-cn': 'Python 是 {python}，agentlightning {sdk} 需要 {least} 或更高版本',
  },
  'health.versions.agentops': {
    en: 'agentops {version}, needs {least} or newer',
    'zh-cn': 'agentops 是 {version}，需要 {least} 或更高版本',
  },
  'health.versions.startMethod': {
    en: 'Python starts processes by {method} here, the default strategy needs fork',
    'zh-cn': '此处 Python 以 {method} 方式启动进程，而默认策略需要 fork',
  },

  'health.ports.free': { en: '{ports}: no conflict', 'zh-cn': '{ports}：没有冲突' },
  'health.ports.taken': { en: '{count} ports are taken by other programs', 'zh-cn': '{count} 个端口被其他程序占用' },
  'health.port.taken': {
    en: ':{port} is taken by {name} (process {pid})',
    'zh-cn': ':{port} 被 {name} 占用（进程 {pid}）',
  },
  'health.port.takenPid': { en: ':{port} is taken by process {pid}', 'zh-cn': ':{port} 被进程 {pid} 占用' },
  'health.port.takenUnknown': {
    en: ':{port} is taken by a program that the system does not name',
    'zh-cn': ':{port} 被占用，系统没有给出是哪个程序',
  },
  'health.port.store': { en: 'our store wants it', 'zh-cn': '我们的 store 需要它' },
  'health.port.agentLightning': {
    en: "Agent Lightning's own programs start their store there",
    'zh-cn': 'Agent Lightning 自己的程序在此启动 store',
  },
  'health.port.otlp': {
    en: 'OpenTelemetry programs send there by default',
    'zh-cn': 'OpenTelemetry 程序默认发往此处',
  },
} as const satisfies SentenceTable;
