import type { CatalogEntry } from '../../entry';

export const networkEntries: readonly CatalogEntry[] = [
  {
    code: 'AGL-N001',
    title: { en: 'The store refused the connection', 'zh-cn': 'store 拒绝了连接' },
    severity: 'error',
    class: 'recoverable',
    category: 'connection',
    layer: 'low',
    shows: [
      {
        kind: 'text',
        template: 'Network/session issue: Cannot connect to host {host}:{port:int} ssl:default [Connect call failed (',
      },
      {
        kind: 'text',
        template:
          'dequeue_rollout failed with exception: Cannot connect to host {host}:{port:int} ssl:default [Connect call failed (',
      },
      {
        kind: 'text',
        template: 'Cannot connect to host {host}:{port:int} ssl:default [Connect call failed (',
        with: ['agentlightning/store/client_server.py'],
      },
      { kind: 'text', template: 'Cannot connect to host {host}:4747 ssl:default [Connect call failed (' },
      { kind: 'text', template: 'Cannot connect to host {host}:4748 ssl:default [Connect call failed (' },
    ],
    meaning: {
      en: 'Nothing listens on the address of the store, so rollouts cannot be fetched and spans cannot be sent.',
      'zh-cn': 'store 的地址上没有服务在监听，因此取不到 rollout，span 也发不出去。',
    },
    causes: [
      {
        now: 'free',
        text: { en: 'The store is not running.', 'zh-cn': 'store 没有运行。' },
        tell: { en: 'No process holds the port.', 'zh-cn': '该端口没有被任何进程占用。' },
      },
      {
        now: 'elsewhere',
        text: { en: 'It listens on another port or host.', 'zh-cn': '它监听在另一个端口或主机上。' },
        tell: { en: 'A store answers on another port of this machine.', 'zh-cn': '本机另一个端口上有 store 应答。' },
      },
      {
        text: { en: 'A firewall or proxy stands in between.', 'zh-cn': '中间有防火墙或代理。' },
        tell: {
          en: 'HTTP_PROXY is set and NO_PROXY lacks 127.0.0.1.',
          'zh-cn': '设置了 HTTP_PROXY，而 NO_PROXY 不含 127.0.0.1。',
        },
      },
    ],
    fixes: [
      { title: { en: 'Start the local store', 'zh-cn': '启动本地 store' }, command: 'agentLightning.store.start' },
      {
        title: { en: 'Attach to another store', 'zh-cn': '连接到另一个 store' },
        command: 'agentLightning.store.attach',
      },
      {
        title: {
          en: 'Keep calls to the store away from the proxy: set NO_PROXY (and no_proxy) to 127.0.0.1,localhost and the name of its machine',
          'zh-cn': '让对 store 的调用绕过代理：将 NO_PROXY（以及 no_proxy）设为 127.0.0.1,localhost 和其所在机器的名称',
        },
      },
    ],
    guide: ['G-S4', 'G-C1', 'G-C2', 'G-C3', 'G-F1', 'G-F3'],
  },
  {
    code: 'AGL-N002',
    title: { en: 'The store did not answer in time', 'zh-cn': 'store 没有及时应答' },
    severity: 'error',
    class: 'recoverable',
    category: 'latency',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'Network/session issue: - will retry the request {method:word}: {path:path}' },
      {
        kind: 'text',
        template: 'Network/session issue: Connection timeout to host {address} - will retry the request',
      },
      { kind: 'text', template: 'Network/session issue: Timeout on reading data from socket - will retry the request' },
      { kind: 'text', template: 'Connection timeout to host {address}', with: ['/v1/agl/'] },
    ],
    meaning: {
      en: 'Something accepted the connection or took the packets, but no whole answer came within the limit.',
      'zh-cn': '连接已被接受或数据包已被收下，但在限定时间内没有收到完整的应答。',
    },
    causes: [
      {
        text: {
          en: 'The store is busy: many spans at once, or a very large answer.',
          'zh-cn': 'store 正忙：同时写入大量 span，或应答非常大。',
        },
        tell: { en: 'Its process uses a whole core.', 'zh-cn': '它的进程占满一个 CPU 核。' },
      },
      {
        text: { en: 'Its process hangs or is suspended.', 'zh-cn': '它的进程挂起或被暂停。' },
        tell: {
          en: 'It uses no processor time and does not answer its health path either.',
          'zh-cn': '它不占用处理器时间，健康检查路径也不应答。',
        },
      },
      {
        text: {
          en: 'A firewall drops the packets on their way to another machine.',
          'zh-cn': '防火墙丢弃了发往另一台机器的数据包。',
        },
        tell: { en: 'The store answers at once on its own machine.', 'zh-cn': '在 store 所在的机器上访问时立即应答。' },
      },
    ],
    fixes: [
      {
        title: { en: 'Run the health check again', 'zh-cn': '再次运行健康检查' },
        command: 'agentLightning.health.run',
      },
      {
        title: { en: 'Attach to another store', 'zh-cn': '连接到另一个 store' },
        command: 'agentLightning.store.attach',
      },
    ],
    guide: ['G-S4', 'G-S8', 'G-C2', 'G-F1', 'G-F2'],
  },
  {
    code: 'AGL-N003',
    title: { en: 'Another program answers at the address of the store', 'zh-cn': '在 store 的地址上应答的是其他程序' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'connection',
    layer: 'low',
    meaning: {
      en: 'The address answers, but neither as the store of this extension nor as a store of Agent Lightning 0.3.',
      'zh-cn': '该地址有应答，但既不是本扩展的 store，也不是 Agent Lightning 0.3 的 store。',
    },
    causes: [
      {
        now: 'stranger',
        text: {
          en: 'The port belongs to something else: an LLM proxy, a dashboard, a web server.',
          'zh-cn': '该端口属于其他程序：LLM 代理、面板或 Web 服务器。',
        },
        tell: { en: 'A browser shows its page at this address.', 'zh-cn': '用浏览器打开该地址会看到它的页面。' },
      },
      {
        text: {
          en: 'The store is of a version that is not supported yet (0.2 or 1.0).',
          'zh-cn': 'store 的版本尚不支持（0.2 或 1.0）。',
        },
        tell: {
          en: '`pip show agentlightning` names that version.',
          'zh-cn': '`pip show agentlightning` 显示该版本。',
        },
      },
      {
        text: { en: 'It is a store of another version of this extension.', 'zh-cn': '它是本扩展另一个版本的 store。' },
        tell: { en: 'It was started before the extension was updated.', 'zh-cn': '它是在扩展更新之前启动的。' },
      },
    ],
    fixes: [
      {
        title: { en: 'Attach to another store', 'zh-cn': '连接到另一个 store' },
        command: 'agentLightning.store.attach',
      },
      { title: { en: 'Start the local store', 'zh-cn': '启动本地 store' }, command: 'agentLightning.store.start' },
    ],
    guide: ['G-S4', 'G-S13', 'G-C1', 'G-C6', 'G-F1', 'G-F6'],
  },
  {
    code: 'AGL-N004',
    title: { en: 'The store answered with an error', 'zh-cn': 'store 返回了错误' },
    severity: 'error',
    class: 'system',
    category: 'cross-service',
    layer: 'interface',
    meaning: {
      en: 'The store was reached, but refused the request, failed while answering it, or answered in a form that nobody agreed on.',
      'zh-cn': '已连接到 store，但它拒绝了请求、在应答时出错，或应答的格式不符合约定。',
    },
    causes: [
      {
        text: {
          en: 'The store itself failed; its own output names the exception.',
          'zh-cn': 'store 自身出错，其输出中有具体的异常。',
        },
        tell: { en: 'The status is 500 or above.', 'zh-cn': '状态码为 500 或以上。' },
      },
      {
        text: {
          en: 'The request was refused: a wrong token, or a rollout that it does not have.',
          'zh-cn': '请求被拒绝：令牌错误，或它没有该 rollout。',
        },
        tell: { en: 'The status is between 400 and 499.', 'zh-cn': '状态码在 400 到 499 之间。' },
      },
      {
        text: {
          en: 'Its memory was full and it threw spans of old rollouts away.',
          'zh-cn': '它的内存已满，旧 rollout 的 span 已被丢弃。',
        },
        tell: {
          en: 'The answer says that spans “have been evicted”.',
          'zh-cn': '应答中写明 span “have been evicted”。',
        },
      },
      {
        text: {
          en: 'A proxy or another version answers in a form of its own.',
          'zh-cn': '代理或其他版本以自己的格式应答。',
        },
        tell: { en: 'The status is 200 and the detail names a field.', 'zh-cn': '状态码为 200，详情指出了某个字段。' },
      },
    ],
    fixes: [
      {
        title: { en: 'Show the output of the store', 'zh-cn': '显示 store 的输出' },
        command: 'agentLightning.store.showOutput',
      },
      {
        title: { en: 'Run the health check again', 'zh-cn': '再次运行健康检查' },
        command: 'agentLightning.health.run',
      },
    ],
    guide: ['G-S5', 'G-S7', 'G-S11', 'G-C6', 'G-F6'],
  },
  {
    code: 'AGL-N005',
    title: { en: 'The store does not have what was asked for', 'zh-cn': 'store 中没有所要的内容' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'not-found',
    layer: 'interface',
    meaning: {
      en: 'The store answers, but holds no rollout, attempt or trace of this id, or several whose ids fit.',
      'zh-cn': 'store 有应答，但没有该 ID 的 rollout、尝试或追踪，或者有多个匹配的 ID。',
    },
    causes: [
      {
        text: { en: 'The id is of another store.', 'zh-cn': '该 ID 属于另一个 store。' },
        tell: { en: 'The list of rollouts does not show it.', 'zh-cn': 'rollout 列表中没有它。' },
      },
      {
        text: {
          en: 'The store kept its data in memory and was restarted.',
          'zh-cn': 'store 的数据只在内存中，并且已被重启。',
        },
        tell: { en: 'All its rollouts are younger than its start.', 'zh-cn': '它的所有 rollout 都晚于它的启动时间。' },
      },
      { text: { en: 'The id was shortened so much that several fit.', 'zh-cn': 'ID 截得太短，匹配了多个。' } },
    ],
    fixes: [
      {
        title: { en: 'Show the list of rollouts and copy the whole id', 'zh-cn': '查看 rollout 列表并复制完整的 ID' },
        command: 'agentLightning.rollouts.refresh',
      },
      {
        title: { en: 'Attach to another store', 'zh-cn': '连接到另一个 store' },
        command: 'agentLightning.store.attach',
      },
    ],
    guide: ['G-S5', 'G-C5', 'G-F5'],
  },
];
