import type { CatalogEntry } from '../../entry';

/** Processes that cannot start, and limits of the machine that runners meet. */
export const runnerLimitsEntries: readonly CatalogEntry[] = [
  {
    code: 'AGL-P200',
    title: { en: 'Runners cannot be started: the strategy needs fork', 'zh-cn': '无法启动 runner：该策略需要 fork' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'serialization',
    layer: 'low',
    shows: [
      { kind: 'text', template: "Can't pickle local object 'ClientServerExecutionStrategy.{function}'" },
      { kind: 'text', template: "Can't get local object 'ClientServerExecutionStrategy.{function}'" },
      { kind: 'text', template: "cannot pickle 'ClientServerExecutionStrategy.{function}'" },
      {
        kind: 'exception',
        type: 'AttributeError',
        message: "Can't pickle local object 'ClientServerExecutionStrategy.",
      },
    ],
    meaning: {
      en: 'The client-server strategy hands a local function to its runner processes, which works only when they are forked. No runner starts.',
      'zh-cn': 'client-server 策略把局部函数交给 runner 进程，只有使用 fork 时才可行。没有任何 runner 启动。',
    },
    causes: [
      {
        text: {
          en: 'This is macOS or Windows, where Python spawns processes.',
          'zh-cn': '当前是 macOS 或 Windows，Python 以 spawn 方式启动进程。',
        },
        tell: {
          en: 'The traceback goes through popen_spawn_posix or popen_spawn_win32.',
          'zh-cn': 'traceback 经过 popen_spawn_posix 或 popen_spawn_win32。',
        },
      },
      {
        text: {
          en: 'Python 3.14 and newer use forkserver on Linux.',
          'zh-cn': 'Python 3.14 及以上在 Linux 上使用 forkserver。',
        },
        tell: { en: 'The traceback goes through popen_forkserver.', 'zh-cn': 'traceback 经过 popen_forkserver。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Use the shared-memory strategy: Trainer(strategy="shm")',
          'zh-cn': '使用共享内存策略：Trainer(strategy="shm")',
        },
      },
      {
        title: {
          en: 'On Linux and macOS: multiprocessing.set_start_method("fork") before the Trainer is made',
          'zh-cn': '在 Linux 和 macOS 上：创建 Trainer 之前调用 multiprocessing.set_start_method("fork")',
        },
      },
      {
        title: {
          en: 'On Windows, run inside WSL or a dev container',
          'zh-cn': '在 Windows 上，于 WSL 或开发容器中运行',
        },
      },
    ],
    guide: ['G-S7', 'G-S1', 'G-C6', 'G-C9', 'G-F6'],
  },
  {
    code: 'AGL-P201',
    title: { en: 'The script starts processes each time it is imported', 'zh-cn': '脚本每次被导入都会启动进程' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'low',
    shows: [{ kind: 'text', template: 'An attempt has been made to start a new process before the' }],
    meaning: {
      en: 'A spawned process imports the script anew, and the script starts processes again. Python stops this at once.',
      'zh-cn': '以 spawn 启动的进程会重新导入脚本，而脚本又启动进程。Python 会立即中止。',
    },
    causes: [
      {
        text: {
          en: 'The code that starts processes stands at the top level of the script.',
          'zh-cn': '启动进程的代码位于脚本顶层。',
        },
        tell: {
          en: "The traceback shows the script's own top level below spawn_main.",
          'zh-cn': 'traceback 中 spawn_main 之下是脚本自身的顶层代码。',
        },
      },
    ],
    fixes: [
      { title: { en: 'Put it under: if __name__ == "__main__":', 'zh-cn': '放到 if __name__ == "__main__": 之下' } },
      {
        title: { en: 'Read why', 'zh-cn': '阅读原因' },
        link: 'https://docs.python.org/3/library/multiprocessing.html#the-spawn-and-forkserver-start-methods',
      },
    ],
    guide: ['G-S6', 'G-C7', 'G-C9', 'G-F7'],
  },
  {
    code: 'AGL-P202',
    title: { en: 'The graphics card has no memory left', 'zh-cn': '显卡内存不足' },
    severity: 'error',
    class: 'system',
    category: 'memory',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'torch.OutOfMemoryError: CUDA out of memory. Tried to allocate {size}' },
      { kind: 'text', template: 'torch.cuda.OutOfMemoryError: CUDA out of memory. Tried to allocate {size}' },
      { kind: 'text', template: 'CUDA out of memory. Tried to allocate {size}' },
      { kind: 'exception', type: 'OutOfMemoryError', message: 'CUDA out of memory.' },
    ],
    meaning: {
      en: 'Model, cache and training state together are more than the card holds. The process that asked last fails; it need not be the one that uses most.',
      'zh-cn': '模型、缓存和训练状态的总量超过了显存。最后申请的进程失败；它未必是占用最多的。',
    },
    causes: [
      {
        text: {
          en: 'Inference server and trainer share the card, and the server took most of it beforehand.',
          'zh-cn': '推理服务器与训练器共用显卡，前者已预先占用大部分。',
        },
        tell: { en: 'nvidia-smi shows several processes.', 'zh-cn': 'nvidia-smi 显示多个进程。' },
      },
      {
        text: {
          en: 'Prompts or answers are longer than planned, or the batch is too large.',
          'zh-cn': '提示词或应答比预期长，或批量过大。',
        },
        tell: { en: 'It fails at a certain step, not at the start.', 'zh-cn': '在某一步失败，而不是启动时。' },
      },
      {
        text: { en: 'A process of an earlier run still holds memory.', 'zh-cn': '之前运行的进程仍占用显存。' },
        tell: {
          en: 'nvidia-smi shows a process that should not be there.',
          'zh-cn': 'nvidia-smi 显示不应存在的进程。',
        },
      },
    ],
    fixes: [
      { title: { en: 'Lower gpu_memory_utilization of vLLM', 'zh-cn': '降低 vLLM 的 gpu_memory_utilization' } },
      {
        title: {
          en: 'Make micro batches and maximal lengths smaller, or switch offloading on',
          'zh-cn': '减小 micro batch 和最大长度，或启用 offload',
        },
      },
      { title: { en: 'See who holds the memory', 'zh-cn': '查看谁占用显存' }, terminal: 'nvidia-smi' },
    ],
    guide: ['G-S9', 'G-C12', 'G-F12', 'G-X3'],
  },
  {
    code: 'AGL-P203',
    title: { en: 'The process has too many files and connections open', 'zh-cn': '进程打开的文件和连接过多' },
    severity: 'error',
    class: 'system',
    category: 'cross-service',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'worker_connections are not enough' },
      { kind: 'text', template: '() failed (24: Too many open files)' },
      { kind: 'text', template: '[Errno 24] Too many open files' },
      { kind: 'text', template: 'cannot duplicate fd: Too many open files' },
      { kind: 'text', template: ': Too many open files', with: ['bash: '] },
      { kind: 'text', template: 'socket: too many open files' },
      { kind: 'text', template: 'accept: too many open files' },
      { kind: 'exception', type: 'OSError', message: '[Errno 24] Too many open files' },
      { kind: 'text', template: '[Errno 23] Too many open files in system' },
      { kind: 'text', template: 'EMFILE: too many open files' },
      { kind: 'text', template: 'ENFILE: file table overflow' },
      { kind: 'text', template: "code: 'EMFILE'" },
      { kind: 'text', template: 'Too many open files (os error 24)' },
    ],
    meaning: {
      en: 'Every connection counts as a file. At the limit (often 1024) nothing more can be opened: requests, logs and imports fail in places that have nothing to do with it.',
      'zh-cn':
        '每个连接都算一个文件。达到上限（通常为 1024）后什么都无法再打开：请求、日志和导入会在毫不相关的地方失败。',
    },
    causes: [
      {
        text: {
          en: 'Many runners or concurrent calls share one store or process.',
          'zh-cn': '许多 runner 或并发调用共用一个 store 或进程。',
        },
        tell: { en: 'It comes with load, and goes with fewer runners.', 'zh-cn': '随负载出现，减少 runner 后消失。' },
      },
      {
        text: { en: 'Clients are made for each call and never closed.', 'zh-cn': '每次调用都新建客户端且从不关闭。' },
        tell: {
          en: 'The number of open files grows all the time (lsof -p PID).',
          'zh-cn': '打开的文件数不断增长（lsof -p PID）。',
        },
      },
      {
        text: {
          en: 'Very many calls or files are opened at once, as in Promise.all or asyncio.gather over a large list.',
          'zh-cn': '同时打开大量调用或文件，例如对长列表使用 Promise.all 或 asyncio.gather。',
        },
        tell: { en: 'It happens at once with large inputs.', 'zh-cn': '输入较大时立即发生。' },
      },
    ],
    fixes: [
      { title: { en: 'Do a limited number at once', 'zh-cn': '限制同时进行的数量' } },
      {
        title: {
          en: 'Raise the limit in the shell that starts store and runners',
          'zh-cn': '在启动 store 和 runner 的 shell 中提高上限',
        },
        terminal: 'ulimit -n 100000',
      },
      {
        title: {
          en: 'Make one client and use it again; close it at the end',
          'zh-cn': '只创建一个客户端并重复使用，结束时关闭',
        },
      },
    ],
    guide: ['G-S8', 'G-S9', 'G-S11', 'G-C11', 'G-C12', 'G-F12', 'G-X3'],
  },
  {
    code: 'AGL-P205',
    title: { en: "The LLM proxy's port is still in use after stopping", 'zh-cn': '停止后 LLM 代理的端口仍被占用' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'connection',
    layer: 'low',
    shows: [{ kind: 'text', template: 'Port {port:int} is still in use. Stopping LLMProxy is not successful.' }],
    versions: 'agentlightning 0.2',
    meaning: {
      en: "The proxy's thread did not end, and a thread cannot be killed. The next start in this process fails on the same port.",
      'zh-cn': '代理的线程没有结束，而线程无法被强制终止。此进程下次在同一端口启动会失败。',
    },
    causes: [
      {
        text: { en: 'A call to the model is still under way.', 'zh-cn': '仍有进行中的模型调用。' },
        tell: { en: 'The model server shows a running request.', 'zh-cn': '模型服务器显示有运行中的请求。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Start Python anew, or give the next proxy another port',
          'zh-cn': '重启 Python，或让下一个代理使用其他端口',
        },
      },
    ],
    guide: ['G-S4', 'G-C1', 'G-C12', 'G-F2'],
  },
];
