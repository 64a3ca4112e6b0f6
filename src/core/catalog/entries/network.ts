import type { CatalogEntry } from '../entry';

export const networkEntries: readonly CatalogEntry[] = [
  {
    code: 'AGL-N001',
    title: { en: 'The store refused the connection', 'zh-cn': 'store 拒绝了连接' },
    severity: 'error',
    class: 'recoverable',
    category: 'connection',
    meaning: {
      en: 'Nothing listens on the address of the store, so rollouts cannot be fetched and spans cannot be sent.',
      'zh-cn': 'store 的地址上没有服务在监听，因此取不到 rollout，span 也发不出去。',
    },
    causes: [
      {
        text: { en: 'The store is not running.', 'zh-cn': 'store 没有运行。' },
        tell: { en: 'No process holds the port.', 'zh-cn': '该端口没有被任何进程占用。' },
      },
      {
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
    ],
    guide: ['G-S4', 'G-C1', 'G-C2', 'G-C3', 'G-F1', 'G-F3'],
  },
];
