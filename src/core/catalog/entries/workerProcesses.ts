import type { CatalogEntry } from '../entry';

/** Runner processes of Agent Lightning: how they start, beat, crash, are killed and do not end; jobs of the 1.0 controller. */
export const workerProcessesEntries: readonly CatalogEntry[] = [
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
    code: 'AGL-P203',
    title: { en: 'The process has too many files and connections open', 'zh-cn': '进程打开的文件和连接过多' },
    severity: 'error',
    class: 'system',
    category: 'cross-service',
    layer: 'low',
    shows: [
      { kind: 'text', template: '[Errno 24] Too many open files' },
      { kind: 'exception', type: 'OSError', message: '[Errno 24] Too many open files' },
      { kind: 'text', template: '[Errno 23] Too many open files in system' },
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
    ],
    fixes: [
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
    guide: ['G-S8', 'G-S11', 'G-C11', 'G-C12', 'G-F12', 'G-X3'],
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
  {
    code: 'AGL-W200',
    title: { en: "A worker's heartbeat did not get through in time", 'zh-cn': 'worker 的心跳没有及时送达' },
    severity: 'warning',
    class: 'recoverable',
    category: 'latency',
    layer: 'business',
    shows: [
      { kind: 'text', template: 'Heartbeat consumer: update timed out after {seconds:number}s.' },
      { kind: 'text', template: 'Heartbeat consumer: update failed.' },
    ],
    versions: 'agentlightning 0.3',
    meaning: {
      en: 'The store did not take the heartbeat within 10 s. The worker goes on; store and views may show it as silent.',
      'zh-cn': 'store 在 10 秒内没有收下心跳。worker 会继续运行，但 store 和视图可能显示它没有心跳。',
    },
    causes: [
      {
        text: {
          en: "Synchronous code of the agent blocks the runner's event loop.",
          'zh-cn': 'agent 的同步代码阻塞了 runner 的事件循环。',
        },
        tell: {
          en: 'The agent is async and calls time.sleep, requests or a long computation.',
          'zh-cn': 'agent 是异步的，却调用了 time.sleep、requests 或长时间计算。',
        },
      },
      {
        text: { en: 'The store is overloaded or down.', 'zh-cn': 'store 过载或停止。' },
        tell: { en: 'Several workers log it at the same time.', 'zh-cn': '多个 worker 同时记录了它。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Move blocking code off the loop: await asyncio.to_thread(…), or write the agent as a plain function',
          'zh-cn': '把阻塞代码移出事件循环：await asyncio.to_thread(…)，或把 agent 写成普通函数',
        },
      },
      {
        title: { en: 'See whether the store is fast', 'zh-cn': '查看 store 是否够快' },
        command: 'agentLightning.health.run',
      },
    ],
    guide: ['G-S8', 'G-S10', 'G-C11', 'G-C12', 'G-M3'],
  },
  {
    code: 'AGL-W201',
    title: { en: 'A worker stood still for a while', 'zh-cn': 'worker 曾停顿一段时间' },
    severity: 'warning',
    class: 'recoverable',
    category: 'cpu',
    layer: 'business',
    shows: [
      {
        kind: 'text',
        template: 'Heartbeat consumer: snapshot stale (age={age:number}s > {limit:number}s); skipping update.',
      },
      { kind: 'text', template: 'Heartbeat snapshot acquisition timed out after {seconds:number}s, skipping.' },
    ],
    versions: 'agentlightning 0.3',
    meaning: {
      en: 'The thread that looks at the system had no turn for longer than two heartbeats. The whole process was held up, not only the agent.',
      'zh-cn': '采集系统状态的线程超过两个心跳周期没有得到执行。整个进程被阻塞，而不只是 agent。',
    },
    causes: [
      {
        text: {
          en: "A library holds the interpreter's lock in a long native call.",
          'zh-cn': '某个库在长时间的原生调用中占住了解释器锁。',
        },
        tell: {
          en: 'It happens in the same step each time, such as loading a model.',
          'zh-cn': '每次都在同一步骤发生，例如加载模型。',
        },
      },
      {
        text: {
          en: 'The machine has fewer cores than busy processes, or swaps.',
          'zh-cn': '机器的核数少于繁忙的进程数，或正在使用交换分区。',
        },
        tell: { en: 'All workers log it.', 'zh-cn': '所有 worker 都有该记录。' },
      },
      {
        text: {
          en: 'The process was suspended: a debugger, Ctrl+Z, or the machine slept.',
          'zh-cn': '进程被暂停：调试器、Ctrl+Z，或机器休眠。',
        },
        tell: { en: 'The age is much longer than any step.', 'zh-cn': 'age 远长于任何步骤。' },
      },
    ],
    fixes: [
      { title: { en: 'Use fewer runners than cores', 'zh-cn': '让 runner 数少于 CPU 核数' } },
      { title: { en: 'Load large models in a process of their own', 'zh-cn': '在单独的进程中加载大模型' } },
    ],
    guide: ['G-S10', 'G-C11', 'G-C12', 'G-M3'],
  },
  {
    code: 'AGL-W202',
    title: { en: "The server's worker processes did not start in time", 'zh-cn': '服务器的工作进程没有及时启动' },
    severity: 'error',
    class: 'recoverable',
    category: 'latency',
    layer: 'low',
    shows: [{ kind: 'text', template: 'Gunicorn workers did not start within {seconds:number} seconds.' }],
    versions: 'agentlightning 0.3',
    meaning: {
      en: 'With several worker processes the server starts each by itself. They were not ready in time, and the start was given up.',
      'zh-cn': '使用多个工作进程时，服务器会分别启动它们。它们没有及时就绪，启动被放弃。',
    },
    causes: [
      {
        text: {
          en: 'Importing agentlightning and LiteLLM takes long, several times at once.',
          'zh-cn': '导入 agentlightning 和 LiteLLM 耗时很长，且同时进行多次。',
        },
        tell: { en: 'All cores are busy during the start.', 'zh-cn': '启动期间所有核都繁忙。' },
      },
      {
        text: { en: 'A worker raises while it starts.', 'zh-cn': '某个工作进程在启动时抛出异常。' },
        tell: { en: 'A traceback stands before it.', 'zh-cn': '前面有 traceback。' },
      },
    ],
    fixes: [{ title: { en: 'Start with fewer workers: --n-workers 1', 'zh-cn': '减少工作进程：--n-workers 1' } }],
    guide: ['G-S8', 'G-C10', 'G-C12', 'G-F12'],
  },
  {
    code: 'AGL-W203',
    title: { en: 'A runner process ended with an error', 'zh-cn': '某个 runner 进程以错误结束' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'cross-service',
    layer: 'business',
    shows: [{ kind: 'text', template: 'Subprocesses failed with unexpected exit codes: {names}' }],
    versions: 'agentlightning 0.3',
    meaning: {
      en: "At least one process that the Trainer started did not end well, so the run is reported as failed. The exit code says how; the reason stands in that process's own log.",
      'zh-cn':
        'Trainer 启动的进程中至少有一个没有正常结束，因此运行被报告为失败。退出码说明方式，原因在该进程自己的日志中。',
    },
    causes: [
      {
        text: { en: 'It raised outside of a rollout.', 'zh-cn': '它在 rollout 之外抛出了异常。' },
        tell: {
          en: 'exitcode=1, and “Runner … crashed” with a traceback stands above.',
          'zh-cn': 'exitcode=1，且上方有“Runner … crashed”和 traceback。',
        },
      },
      {
        text: { en: 'It was ended by a signal.', 'zh-cn': '它被信号结束。' },
        tell: {
          en: 'The exit code is negative: -15 SIGTERM, -2 Ctrl+C.',
          'zh-cn': '退出码为负数：-15 为 SIGTERM，-2 为 Ctrl+C。',
        },
      },
    ],
    fixes: [
      {
        title: {
          en: "Search upwards for the process's name and its traceback",
          'zh-cn': '向上查找该进程的名称及其 traceback',
        },
      },
    ],
    guide: ['G-S11', 'G-C9', 'G-F9', 'G-X2'],
  },
  {
    code: 'AGL-W204',
    title: { en: 'A runner was killed: most likely out of memory', 'zh-cn': 'runner 被强制终止：很可能内存不足' },
    severity: 'error',
    class: 'system',
    category: 'memory',
    layer: 'business',
    shows: [
      { kind: 'text', template: 'Subprocesses failed with unexpected exit codes: {names} (exitcode=-9)' },
      { kind: 'text', template: 'exited with non-zero code: -9.', with: ['Worker process'] },
    ],
    versions: 'agentlightning 0.3',
    meaning: {
      en: 'Exit code -9 is SIGKILL: the process could write no last word. On Linux this is mostly the system when memory runs out.',
      'zh-cn': '退出码 -9 表示 SIGKILL：进程来不及写出任何信息。在 Linux 上多为内存耗尽时由系统终止。',
    },
    causes: [
      {
        text: { en: 'The system ran out of memory.', 'zh-cn': '系统内存耗尽。' },
        tell: {
          en: 'dmesg says “Out of memory: Killed process” with this pid.',
          'zh-cn': 'dmesg 中有该 pid 的“Out of memory: Killed process”。',
        },
      },
      {
        text: { en: "A container's limit was reached.", 'zh-cn': '达到了容器的内存上限。' },
        tell: { en: 'The container shows OOMKilled.', 'zh-cn': '容器显示 OOMKilled。' },
      },
      {
        text: {
          en: 'Somebody or something killed it: `kill -9`, a scheduler, or Agent Lightning itself when it did not end.',
          'zh-cn': '被其他方终止：`kill -9`、调度器，或未能结束时由 Agent Lightning 终止。',
        },
        tell: { en: '“sending kill()” stands above.', 'zh-cn': '上方有“sending kill()”。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Use fewer runners, or give machine or container more memory',
          'zh-cn': '减少 runner，或增加机器或容器的内存',
        },
      },
      {
        title: { en: 'See whether the system did it', 'zh-cn': '查看是否由系统终止' },
        terminal: 'dmesg | grep -i "killed process"',
      },
    ],
    guide: ['G-S9', 'G-C9', 'G-C12', 'G-F12', 'G-X3'],
  },
  {
    code: 'AGL-W205',
    title: { en: 'A runner crashed in native code', 'zh-cn': 'runner 在原生代码中崩溃' },
    severity: 'error',
    class: 'system',
    category: 'cross-service',
    layer: 'business',
    shows: [
      { kind: 'text', template: 'Subprocesses failed with unexpected exit codes: {names} (exitcode=-11)' },
      { kind: 'text', template: 'Subprocesses failed with unexpected exit codes: {names} (exitcode=-6)' },
      { kind: 'text', template: 'exited with non-zero code: -11.', with: ['Worker process'] },
    ],
    versions: 'agentlightning 0.3',
    meaning: {
      en: 'Exit code -11 is a segmentation fault, -6 an abort: a library of machine code failed, so there is no Python traceback.',
      'zh-cn': '退出码 -11 表示段错误，-6 表示 abort：某个原生库出错，因此没有 Python traceback。',
    },
    causes: [
      {
        text: {
          en: 'The process was forked after threads, CUDA or gRPC were in use.',
          'zh-cn': '在使用线程、CUDA 或 gRPC 之后进行了 fork。',
        },
        tell: { en: 'It crashes right after the start.', 'zh-cn': '启动后立即崩溃。' },
      },
      {
        text: {
          en: 'Two native packages do not fit each other, such as torch and a wheel for another version of it.',
          'zh-cn': '两个原生包不匹配，例如 torch 与为其他版本构建的 wheel。',
        },
        tell: { en: 'It began after an update.', 'zh-cn': '更新之后开始出现。' },
      },
    ],
    fixes: [
      {
        title: { en: 'See where: run with PYTHONFAULTHANDLER=1', 'zh-cn': '查看位置：设置 PYTHONFAULTHANDLER=1 运行' },
      },
      {
        title: {
          en: 'Load models and clients inside the rollout or in init_worker, not when the module is imported',
          'zh-cn': '在 rollout 或 init_worker 中加载模型和客户端，而不是在导入模块时',
        },
      },
    ],
    guide: ['G-S11', 'G-S1', 'G-C6', 'G-C9', 'G-F6'],
  },
  {
    code: 'AGL-W206',
    title: { en: 'A runner crashed outside of any rollout', 'zh-cn': 'runner 在 rollout 之外崩溃' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'cross-service',
    layer: 'business',
    shows: [
      { kind: 'text', template: 'Runner {worker} crashed; signaling stop event' },
      { kind: 'text', template: 'Runner (asyncio) {worker} crashed by {error}; signaling stop event' },
      { kind: 'text', template: 'Runner bundle crashed (worker_id={worker}); signaling stop to others.' },
      { kind: 'text', template: 'Runner bundle encountered an error (worker_id={worker}).' },
    ],
    meaning: {
      en: "The exception was not the agent's in a rollout: it came from setting up, a hook, or the store. All other processes of the run are stopped too.",
      'zh-cn': '异常并非来自 rollout 中的 agent，而是来自初始化、hook 或 store。本次运行的其他进程也会被停止。',
    },
    causes: [
      {
        text: { en: 'Setting up the tracer or the agent failed.', 'zh-cn': 'tracer 或 agent 初始化失败。' },
        tell: {
          en: 'It happens before the first rollout; the traceback shows init_worker.',
          'zh-cn': '发生在第一个 rollout 之前；traceback 中有 init_worker。',
        },
      },
      {
        text: { en: 'The store was gone.', 'zh-cn': 'store 已不在。' },
        tell: { en: 'The traceback ends in a connection error.', 'zh-cn': 'traceback 以连接错误结尾。' },
      },
    ],
    fixes: [
      { title: { en: 'Look at the last line of the traceback below', 'zh-cn': '查看下面 traceback 的最后一行' } },
      {
        title: {
          en: 'Run one rollout without processes: Trainer.dev(…)',
          'zh-cn': '不使用进程，只运行一个 rollout：Trainer.dev(…)',
        },
      },
    ],
    guide: ['G-S11', 'G-C9', 'G-F8', 'G-F9', 'G-X1'],
  },
  {
    code: 'AGL-W207',
    title: { en: 'The algorithm crashed, and with it the whole run', 'zh-cn': '算法崩溃，整个运行随之结束' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'cross-service',
    layer: 'business',
    shows: [
      { kind: 'text', template: 'Algorithm bundle crashed; signaling stop event' },
      { kind: 'text', template: 'Algorithm (asyncio.run) crashed by {error}; signaling stop event' },
      { kind: 'text', template: 'Algorithm bundle crashed; signaling stop to others.' },
      { kind: 'text', template: 'Algorithm bundle encountered an error.' },
    ],
    meaning: {
      en: 'An exception left the algorithm. Runners are asked to stop; rollouts that wait stay in the store.',
      'zh-cn': '异常从算法中抛出。runner 被要求停止，等待中的 rollout 留在 store 里。',
    },
    causes: [
      {
        text: { en: "The algorithm's own code or settings are wrong.", 'zh-cn': '算法自身的代码或设置有误。' },
        tell: { en: 'The traceback ends in the algorithm or its library.', 'zh-cn': 'traceback 以算法或其库结尾。' },
      },
      {
        text: { en: 'The store could not be started or was lost.', 'zh-cn': 'store 无法启动或已丢失。' },
        tell: {
          en: 'The traceback ends in a start-up or connection error.',
          'zh-cn': 'traceback 以启动或连接错误结尾。',
        },
      },
    ],
    fixes: [
      { title: { en: 'Look at the last line of the traceback below', 'zh-cn': '查看下面 traceback 的最后一行' } },
    ],
    guide: ['G-S11', 'G-C9', 'G-F8', 'G-F9', 'G-X1'],
  },
  {
    code: 'AGL-W208',
    title: { en: 'The execution of the run failed', 'zh-cn': '运行的执行失败' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'cross-service',
    layer: 'business',
    shows: [
      { kind: 'text', template: 'Unhandled exception in execute method' },
      { kind: 'text', template: 'Unhandled exception in fit method.' },
      { kind: 'text', template: 'Unhandled exception in worker loop.' },
    ],
    meaning: {
      en: 'An exception reached the outermost part of the run, which now shuts down. What raised it stands in the traceback below, often also in lines above.',
      'zh-cn': '异常到达了运行的最外层，运行即将关闭。引发它的原因在下面的 traceback 中，往往上方也有。',
    },
    causes: [
      {
        text: {
          en: 'A runner or the algorithm failed before, and this is the echo.',
          'zh-cn': '之前 runner 或算法失败，这只是其后果。',
        },
        tell: {
          en: '“crashed; signaling stop event” stands above.',
          'zh-cn': '上方有“crashed; signaling stop event”。',
        },
      },
      {
        text: { en: 'Processes or the store could not be started.', 'zh-cn': '进程或 store 无法启动。' },
        tell: {
          en: "The traceback ends in multiprocessing or in the server's start.",
          'zh-cn': 'traceback 以 multiprocessing 或服务器启动结尾。',
        },
      },
    ],
    fixes: [{ title: { en: 'Begin with the earliest error of the run', 'zh-cn': '从运行中最早的错误开始' } }],
    guide: ['G-S11', 'G-C9', 'G-F8', 'G-F9', 'G-X1'],
  },
  {
    code: 'AGL-W209',
    title: { en: 'Runners do not stop when asked to', 'zh-cn': 'runner 没有按要求停止' },
    severity: 'warning',
    class: 'recoverable',
    category: 'latency',
    layer: 'business',
    shows: [
      { kind: 'text', template: 'Subprocesses still alive after cooperative wait; sending SIGINT to {names}' },
      { kind: 'text', template: 'Subprocesses still alive after SIGINT wait; sending terminate() to {names}' },
    ],
    meaning: {
      en: 'The run is over, but these processes are still busy. Agent Lightning insists step by step; rollouts in hand are broken off.',
      'zh-cn': '运行已结束，但这些进程仍在忙。Agent Lightning 会逐步升级手段；手上的 rollout 会被中断。',
    },
    causes: [
      {
        text: {
          en: 'The agent waits for a model or a tool without a time-out.',
          'zh-cn': 'agent 在没有超时的情况下等待模型或工具。',
        },
        tell: { en: 'The last span on the timeline has no end.', 'zh-cn': '时间线上最后一个 span 没有结束。' },
      },
      {
        text: {
          en: 'The agent catches KeyboardInterrupt or all exceptions and goes on.',
          'zh-cn': 'agent 捕获了 KeyboardInterrupt 或所有异常并继续运行。',
        },
        tell: {
          en: 'Its code has `except:` or `except BaseException`.',
          'zh-cn': '代码中有 `except:` 或 `except BaseException`。',
        },
      },
    ],
    fixes: [{ title: { en: 'Give calls of models and tools a time-out', 'zh-cn': '为模型和工具调用设置超时' } }],
    guide: ['G-S8', 'G-C11', 'G-F11'],
  },
  {
    code: 'AGL-W210',
    title: {
      en: 'Runners had to be killed, or could not even be killed',
      'zh-cn': 'runner 只能被强制终止，甚至无法终止',
    },
    severity: 'error',
    class: 'system',
    category: 'cross-service',
    layer: 'business',
    shows: [
      { kind: 'text', template: 'Subprocesses still alive after terminate(); sending kill() to {names}' },
      { kind: 'text', template: 'Subprocesses failed to exit even after kill(): {names}' },
    ],
    meaning: {
      en: 'The processes ignored the polite signals. What outlives even kill() hangs inside the system and may keep memory, ports and the graphics card.',
      'zh-cn': '这些进程忽略了普通信号。连 kill() 都无法结束的进程卡在系统内部，可能仍占用内存、端口和显卡。',
    },
    causes: [
      {
        text: {
          en: 'The process is in an uninterruptible wait: a driver of the graphics card, or a network folder.',
          'zh-cn': '进程处于不可中断的等待：显卡驱动或网络目录。',
        },
        tell: { en: 'ps shows state D.', 'zh-cn': 'ps 显示状态为 D。' },
      },
      {
        text: {
          en: 'A native call holds the process and does not look at signals.',
          'zh-cn': '原生调用占住进程且不处理信号。',
        },
        tell: { en: 'The process uses a whole core.', 'zh-cn': '该进程占满一个核。' },
      },
      {
        text: { en: 'It is stopped in a debugger or by SIGSTOP.', 'zh-cn': '它停在调试器中或被 SIGSTOP 暂停。' },
        tell: { en: 'ps shows state T or t.', 'zh-cn': 'ps 显示状态为 T 或 t。' },
      },
    ],
    fixes: [
      {
        title: { en: 'Look for what is left over before the next run', 'zh-cn': '下次运行前检查残留的进程' },
        command: 'agentLightning.health.run',
      },
    ],
    guide: ['G-S11', 'G-C11', 'G-C12', 'G-F11'],
  },
  {
    code: 'AGL-W211',
    title: { en: 'Runner threads do not end', 'zh-cn': 'runner 线程没有结束' },
    severity: 'error',
    class: 'recoverable',
    category: 'latency',
    layer: 'business',
    shows: [
      {
        kind: 'text',
        template: 'Threads still alive after {seconds:number}s: {names}. They are daemons; continuing shutdown.',
      },
    ],
    meaning: {
      en: 'With the shared-memory strategy runners are threads, which cannot be ended from outside. They are left behind and end with the process.',
      'zh-cn': '使用共享内存策略时 runner 是线程，无法从外部结束。它们会被留下，随进程一起结束。',
    },
    causes: [
      {
        text: { en: 'The agent blocks in a call without a time-out.', 'zh-cn': 'agent 阻塞在没有超时的调用中。' },
        tell: { en: 'The rollout in hand has no end.', 'zh-cn': '手上的 rollout 没有结束。' },
      },
    ],
    fixes: [{ title: { en: 'Give calls of models and tools a time-out', 'zh-cn': '为模型和工具调用设置超时' } }],
    guide: ['G-S8', 'G-C11', 'G-F11'],
  },
  {
    code: 'AGL-W212',
    title: { en: 'A worker of the legacy trainer ended with an error', 'zh-cn': '旧版 trainer 的 worker 以错误结束' },
    severity: 'warning',
    class: 'unrecoverable',
    category: 'cross-service',
    layer: 'business',
    shows: [
      {
        kind: 'text',
        template: 'Worker process {index:int} (name: {name}, PID: {pid:int}) exited with non-zero code: {code:int}.',
      },
    ],
    meaning: {
      en: 'One worker is gone; the others go on, and its task is given out again after its time-out.',
      'zh-cn': '一个 worker 已结束；其他 worker 继续运行，它的任务在超时后重新派发。',
    },
    causes: [
      {
        text: { en: 'Its code raised outside of a rollout.', 'zh-cn': '其代码在 rollout 之外抛出了异常。' },
        tell: { en: 'The code is 1, and a traceback stands above.', 'zh-cn': '退出码为 1，上方有 traceback。' },
      },
      {
        text: { en: 'It was killed: -9 mostly means out of memory.', 'zh-cn': '被强制终止：-9 多为内存不足。' },
        tell: { en: 'The code is negative.', 'zh-cn': '退出码为负数。' },
      },
    ],
    fixes: [{ title: { en: "Look for the worker's traceback above", 'zh-cn': '在上方查找该 worker 的 traceback' } }],
    guide: ['G-S11', 'G-C9', 'G-F9'],
  },
  {
    code: 'AGL-W213',
    title: { en: 'The Kubernetes job of a rollout failed', 'zh-cn': 'rollout 的 Kubernetes job 失败' },
    severity: 'error',
    class: 'system',
    category: 'cross-service',
    layer: 'business',
    shows: [{ kind: 'text', template: 'Job failed: {reason} — {message}' }],
    versions: 'agentlightning 1.0',
    meaning: {
      en: "The pod ended without success, so the rollout is failed. The reason is Kubernetes' own; the program's output is in the pod's log.",
      'zh-cn': 'pod 未成功结束，因此该 rollout 失败。原因由 Kubernetes 给出；程序的输出在 pod 日志中。',
    },
    causes: [
      {
        text: { en: "The agent's program raised.", 'zh-cn': 'agent 程序抛出了异常。' },
        tell: {
          en: "The reason is BackoffLimitExceeded; the pod's log ends in a traceback.",
          'zh-cn': '原因为 BackoffLimitExceeded；pod 日志以 traceback 结尾。',
        },
      },
      {
        text: { en: 'The pod used more memory than it may.', 'zh-cn': 'pod 使用的内存超过上限。' },
        tell: { en: 'The pod shows OOMKilled.', 'zh-cn': 'pod 显示 OOMKilled。' },
      },
      {
        text: { en: "It took longer than the job's deadline.", 'zh-cn': '超过了 job 的期限。' },
        tell: { en: 'The reason is DeadlineExceeded.', 'zh-cn': '原因为 DeadlineExceeded。' },
      },
    ],
    fixes: [
      { title: { en: "Read the pod's log", 'zh-cn': '查看 pod 日志' }, terminal: 'kubectl logs job/agl-rollout-ID' },
    ],
    guide: ['G-S11', 'G-S9', 'G-C9', 'G-C12', 'G-F8', 'G-F12'],
  },
  {
    code: 'AGL-W214',
    title: { en: "A rollout's own process ended with an error", 'zh-cn': 'rollout 的进程以错误结束' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'cross-service',
    layer: 'business',
    shows: [
      { kind: 'text', template: 'subprocess exited with code {code:int}' },
      { kind: 'exception', type: 'ValueError', frames: ['_run_local_reconciler_worker'] },
      { kind: 'exception', type: 'KeyError', frames: ['_run_local_reconciler_worker'] },
      { kind: 'exception', type: 'IndexError', frames: ['_run_local_reconciler_worker'] },
      { kind: 'exception', type: 'RuntimeError', frames: ['_run_local_reconciler_worker'] },
      { kind: 'exception', type: 'AssertionError', frames: ['_run_local_reconciler_worker'] },
      { kind: 'exception', type: 'ZeroDivisionError', frames: ['_run_local_reconciler_worker'] },
    ],
    versions: 'agentlightning 1.0',
    meaning: {
      en: "The controller starts one process per rollout; this one did not end with 0. Its traceback stands only in the controller's output.",
      'zh-cn': 'controller 为每个 rollout 启动一个进程；该进程没有以 0 结束。其 traceback 只在 controller 的输出中。',
    },
    causes: [
      {
        text: {
          en: 'The agent raised, or its module or class does not exist.',
          'zh-cn': 'agent 抛出异常，或其模块、类不存在。',
        },
        tell: { en: 'The code is 1.', 'zh-cn': '退出码为 1。' },
      },
      {
        text: {
          en: 'It was killed: -9 mostly means out of memory, -11 a crash in native code.',
          'zh-cn': '被终止：-9 多为内存不足，-11 为原生代码崩溃。',
        },
        tell: { en: 'The code is negative.', 'zh-cn': '退出码为负数。' },
      },
    ],
    fixes: [
      {
        title: {
          en: "Search the controller's output for a traceback just before",
          'zh-cn': '在 controller 输出中查找此前的 traceback',
        },
      },
    ],
    guide: ['G-S11', 'G-C9', 'G-F8', 'G-F9'],
  },
  {
    code: 'AGL-W215',
    title: { en: 'The Kubernetes job vanished before it was done', 'zh-cn': 'Kubernetes job 在完成前消失' },
    severity: 'error',
    class: 'recoverable',
    category: 'cross-service',
    layer: 'business',
    shows: [{ kind: 'text', template: 'Job disappeared' }],
    versions: 'agentlightning 1.0',
    meaning: {
      en: 'The controller looked for the job and it was gone, so nobody can say how it ended. The rollout is failed.',
      'zh-cn': 'controller 查找该 job 时它已不存在，无法得知其结果。该 rollout 失败。',
    },
    causes: [
      {
        text: { en: 'The cluster removed finished jobs at once.', 'zh-cn': '集群立即清除了已完成的 job。' },
        tell: { en: 'ttl_after_finished is short.', 'zh-cn': 'ttl_after_finished 很短。' },
      },
      {
        text: { en: 'Somebody deleted it.', 'zh-cn': '有人删除了它。' },
        tell: { en: "The cluster's audit or events name who.", 'zh-cn': '集群的审计或事件中有记录。' },
      },
    ],
    fixes: [
      {
        title: { en: 'Raise ttl_after_finished in the job template', 'zh-cn': '在 job 模板中增大 ttl_after_finished' },
      },
    ],
    guide: ['G-S11', 'G-C12', 'G-F8'],
  },
  {
    code: 'AGL-W216',
    title: { en: 'The controller cannot watch the cluster', 'zh-cn': 'controller 无法监视集群' },
    severity: 'error',
    class: 'recoverable',
    category: 'cross-service',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'Watch error — restarting watch' },
      { kind: 'text', template: 'Periodic reconcile error' },
    ],
    versions: 'agentlightning 1.0',
    meaning: {
      en: 'The controller goes on trying. Until it succeeds, no job is started and no end is seen.',
      'zh-cn': 'controller 会继续尝试。成功之前不会启动任何 job，也看不到任何结束。',
    },
    causes: [
      {
        text: { en: 'There are no credentials for a cluster.', 'zh-cn': '没有集群凭据。' },
        tell: {
          en: 'The traceback ends in “Unable to find valid credentials”.',
          'zh-cn': 'traceback 以“Unable to find valid credentials”结尾。',
        },
      },
      {
        text: {
          en: 'The service account may not list or watch jobs.',
          'zh-cn': 'service account 无权 list 或 watch job。',
        },
        tell: { en: 'The traceback says 403 or “forbidden”.', 'zh-cn': 'traceback 中有 403 或“forbidden”。' },
      },
      {
        text: {
          en: 'The connection to the API server broke; this happens now and then and mends itself.',
          'zh-cn': '与 API server 的连接中断；偶尔发生并会自行恢复。',
        },
        tell: { en: 'It appears once, and work goes on.', 'zh-cn': '只出现一次，之后工作继续。' },
      },
    ],
    fixes: [
      {
        title: { en: 'See whether the cluster can be reached', 'zh-cn': '查看能否访问集群' },
        terminal: 'kubectl auth can-i watch jobs',
      },
      { title: { en: 'Without a cluster, use runner_type=local', 'zh-cn': '没有集群时使用 runner_type=local' } },
    ],
    guide: ['G-S11', 'G-S12', 'G-C1', 'G-C3', 'G-F1'],
  },
  {
    code: 'AGL-W217',
    title: { en: "The controller could not report a rollout's state", 'zh-cn': 'controller 无法上报 rollout 的状态' },
    severity: 'warning',
    class: 'recoverable',
    category: 'inconsistency',
    layer: 'business',
    shows: [
      { kind: 'text', template: 'Failed to patch rollout' },
      { kind: 'text', template: 'Failed to patch rollout error={error} rollout_id=' },
    ],
    versions: 'agentlightning 1.0',
    meaning: {
      en: 'The gateway did not take the change. Its view of the rollout may be older than the truth until the next try.',
      'zh-cn': '网关没有接受该修改。在下次尝试之前，它所记录的 rollout 状态可能落后于实际。',
    },
    causes: [
      {
        text: { en: 'The gateway is down or restarting.', 'zh-cn': '网关停止或正在重启。' },
        tell: { en: 'error names a connection.', 'zh-cn': 'error 指出连接问题。' },
      },
      {
        text: {
          en: 'The rollout is in a final state already: another controller or a late message.',
          'zh-cn': 'rollout 已处于最终状态：另一个 controller 或迟到的消息。',
        },
        tell: { en: 'error names 409.', 'zh-cn': 'error 为 409。' },
      },
      {
        text: {
          en: 'The gateway was restarted and does not know the rollout any more.',
          'zh-cn': '网关重启后不再认识该 rollout。',
        },
        tell: { en: 'error names 404.', 'zh-cn': 'error 为 404。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Run one controller per gateway, and restart both together',
          'zh-cn': '每个网关只运行一个 controller，并同时重启两者',
        },
      },
    ],
    guide: ['G-S13', 'G-S11', 'G-C3', 'G-C11', 'G-F3', 'G-F11'],
  },
  {
    code: 'AGL-W218',
    title: { en: 'A worker could not report the end of an attempt', 'zh-cn': 'worker 无法上报 attempt 的结束' },
    severity: 'warning',
    class: 'recoverable',
    category: 'inconsistency',
    layer: 'business',
    shows: [{ kind: 'text', template: 'Exception during update_attempt. Giving up the update.' }],
    meaning: {
      en: 'The rollout ran, but the store still shows it as running. It stays so unless a time-out is configured.',
      'zh-cn': 'rollout 已运行完，但 store 仍显示为 running。除非配置了超时，否则会一直如此。',
    },
    causes: [
      {
        text: { en: 'The store was gone or restarted at this moment.', 'zh-cn': '此刻 store 停止或被重启。' },
        tell: {
          en: 'The traceback ends in a connection error or “not found”.',
          'zh-cn': 'traceback 以连接错误或“not found”结尾。',
        },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Give rollouts a limit: RolloutConfig(timeout_seconds=…)',
          'zh-cn': '给 rollout 设置上限：RolloutConfig(timeout_seconds=…)',
        },
      },
      {
        title: { en: 'See whether the store is reachable', 'zh-cn': '查看能否访问 store' },
        command: 'agentLightning.health.run',
      },
    ],
    guide: ['G-S13', 'G-C9', 'G-F8', 'G-F9'],
  },
  {
    code: 'AGL-R201',
    title: { en: 'The legacy server gave a task out again', 'zh-cn': '旧版服务器重新派发了任务' },
    severity: 'warning',
    class: 'recoverable',
    category: 'latency',
    layer: 'business',
    shows: [
      {
        kind: 'text',
        template: 'Task {rollout_id} timed out after {seconds:number}s, requeued (attempt {attempt:int})',
      },
    ],
    meaning: {
      en: 'The worker that claimed the task sent nothing for 300 s. Another may take it now; the first may still finish it too.',
      'zh-cn': '领取任务的 worker 300 秒没有消息。现在可由其他 worker 领取；原来的 worker 也可能仍会完成它。',
    },
    causes: [
      {
        text: { en: 'The agent takes longer than the limit.', 'zh-cn': 'agent 用时超过上限。' },
        tell: { en: 'The task ends later all the same.', 'zh-cn': '该任务之后仍会完成。' },
      },
      {
        text: { en: 'The worker died.', 'zh-cn': 'worker 已终止。' },
        tell: { en: 'Its process is gone.', 'zh-cn': '其进程已不存在。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Raise task_timeout_seconds of AgentLightningServer, or speed the agent up',
          'zh-cn': '提高 AgentLightningServer 的 task_timeout_seconds，或加快 agent',
        },
      },
    ],
    guide: ['G-S8', 'G-C10', 'G-F10'],
  },
  {
    code: 'AGL-R202',
    title: { en: 'The rollout took longer than its time-out', 'zh-cn': 'rollout 超过了它的超时时间' },
    severity: 'error',
    class: 'recoverable',
    category: 'latency',
    layer: 'business',
    shows: [{ kind: 'text', template: 'local subprocess timed out' }],
    versions: 'agentlightning 1.0',
    meaning: {
      en: "The controller ended the rollout's process after config.timeout_seconds (3600 by default). The rollout is failed.",
      'zh-cn': 'controller 在 config.timeout_seconds（默认 3600）之后结束了 rollout 的进程。该 rollout 失败。',
    },
    causes: [
      {
        text: { en: 'A model call or tool hangs.', 'zh-cn': '模型调用或工具挂起。' },
        tell: {
          en: 'The last event of the rollout is long before its end.',
          'zh-cn': '该 rollout 的最后一个事件远早于其结束。',
        },
      },
      {
        text: { en: 'The agent needs longer.', 'zh-cn': 'agent 需要更长时间。' },
        tell: { en: 'Events go on to the end.', 'zh-cn': '事件一直持续到结束。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Raise config.timeout_seconds of the rollout, or give calls a time-out',
          'zh-cn': '提高 rollout 的 config.timeout_seconds，或为调用设置超时',
        },
      },
    ],
    guide: ['G-S8', 'G-C10', 'G-F10'],
  },
  {
    code: 'AGL-R203',
    title: { en: 'An attempt ran longer than timeout_seconds', 'zh-cn': 'attempt 运行超过 timeout_seconds' },
    severity: 'error',
    class: 'recoverable',
    category: 'latency',
    layer: 'business',
    shows: [
      { kind: 'text', template: 'ID: {attempt_id}. Status: timeout. Worker:' },
      { kind: 'text', template: 'Finished with status timeout' },
    ],
    meaning: {
      en: 'The store gave the attempt up after the configured time. The agent itself is not stopped: it may finish later, and then the rollout turns to succeeded after all.',
      'zh-cn':
        'store 在配置的时间之后放弃了该 attempt。agent 本身没有被停止：它可能稍后完成，rollout 随之变为 succeeded。',
    },
    causes: [
      {
        text: { en: 'A model call or tool takes long.', 'zh-cn': '模型调用或工具耗时很长。' },
        tell: {
          en: 'One bar on the timeline is most of the attempt.',
          'zh-cn': '时间线上某一条占了 attempt 的大部分。',
        },
      },
      {
        text: { en: 'The worker died or was stopped.', 'zh-cn': 'worker 终止或被停止。' },
        tell: { en: 'The worker is silent as well.', 'zh-cn': '该 worker 也没有心跳。' },
      },
    ],
    fixes: [
      {
        title: { en: 'See where the time went', 'zh-cn': '查看时间花在哪里' },
        command: 'agentLightning.timeline.open',
      },
      {
        title: {
          en: 'Raise timeout_seconds, or retry: RolloutConfig(timeout_seconds=…, max_attempts=2, retry_condition=["timeout"])',
          'zh-cn':
            '提高 timeout_seconds，或重试：RolloutConfig(timeout_seconds=…, max_attempts=2, retry_condition=["timeout"])',
        },
      },
    ],
    guide: ['G-S8', 'G-C10', 'G-F10', 'G-X3'],
  },
  {
    code: 'AGL-R211',
    title: { en: 'An attempt sent no span for too long: unresponsive', 'zh-cn': 'attempt 太久没有 span：unresponsive' },
    severity: 'error',
    class: 'recoverable',
    category: 'inconsistency',
    layer: 'business',
    shows: [{ kind: 'text', template: 'ID: {attempt_id}. Status: unresponsive. Worker:' }],
    meaning: {
      en: 'No span came within unresponsive_seconds. Spans are sent when they end, so one long model call is enough; a late span turns the attempt back to running.',
      'zh-cn':
        '在 unresponsive_seconds 内没有收到 span。span 在结束时才发送，因此一次很长的模型调用就足以触发；迟到的 span 会让它恢复为 running。',
    },
    causes: [
      {
        text: { en: 'A single step takes longer than the limit.', 'zh-cn': '单个步骤耗时超过上限。' },
        tell: { en: 'The attempt goes on later.', 'zh-cn': '该 attempt 之后会继续。' },
      },
      {
        text: { en: 'The runner died, or its event loop is blocked.', 'zh-cn': 'runner 终止，或其事件循环被阻塞。' },
        tell: { en: "The worker's heartbeat stopped as well.", 'zh-cn': 'worker 的心跳也停止了。' },
      },
      {
        text: { en: 'Spans do not reach the store at all.', 'zh-cn': 'span 根本没有到达 store。' },
        tell: { en: 'No attempt has spans; see AGL-O001.', 'zh-cn': '所有 attempt 都没有 span；参见 AGL-O001。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Raise unresponsive_seconds above the longest single step, or emit_message progress in between',
          'zh-cn': '将 unresponsive_seconds 设为长于最长的单个步骤，或在其间用 emit_message 报告进度',
        },
      },
      { title: { en: 'Look at the worker', 'zh-cn': '查看 worker' }, command: 'agentLightning.health.run' },
    ],
    guide: ['G-S8', 'G-S13', 'G-C9', 'G-C10', 'G-X3'],
  },
  {
    code: 'AGL-R204',
    title: { en: "The agent's code raised: this attempt failed", 'zh-cn': 'agent 的代码抛出异常：此 attempt 失败' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'business',
    shows: [
      { kind: 'text', template: '[Worker {worker:int} | Rollout {rollout_id}] Exception during rollout.' },
      { kind: 'text', template: '[Rollout {rollout_id}] Exception during rollout.' },
    ],
    meaning: {
      en: 'The attempt is marked failed, and the worker takes the next rollout. The exception is the one of the traceback below: begin at its first, innermost part and at the frame in your own code.',
      'zh-cn':
        '该 attempt 标记为 failed，worker 会继续取下一个 rollout。异常见下面的 traceback：从最先发生的、最内层的部分以及你自己代码中的帧开始看。',
    },
    causes: [
      {
        text: {
          en: 'A model, tool or network call failed and was not caught.',
          'zh-cn': '模型、工具或网络调用失败且未被捕获。',
        },
        tell: {
          en: 'The innermost exception is one of openai, httpx, aiohttp or requests.',
          'zh-cn': '最内层异常来自 openai、httpx、aiohttp 或 requests。',
        },
      },
      {
        text: {
          en: "The agent expected another form of the model's answer.",
          'zh-cn': 'agent 对模型应答形式的预期不符。',
        },
        tell: {
          en: 'It is a KeyError, IndexError, TypeError or JSONDecodeError in your own code.',
          'zh-cn': '是你自己代码中的 KeyError、IndexError、TypeError 或 JSONDecodeError。',
        },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Open the attempt on the timeline: the spans before it show what the agent did',
          'zh-cn': '在时间线上打开该 attempt：之前的 span 显示 agent 做了什么',
        },
        command: 'agentLightning.timeline.open',
      },
      {
        title: {
          en: 'Retry failures that pass: RolloutConfig(max_attempts=3, retry_condition=["failed"])',
          'zh-cn': '对偶发失败进行重试：RolloutConfig(max_attempts=3, retry_condition=["failed"])',
        },
      },
    ],
    guide: ['G-S6', 'G-C7', 'G-C9', 'G-F7', 'G-F8', 'G-X1', 'G-X2'],
  },
  {
    code: 'AGL-R205',
    title: { en: 'A hook of yours raised; the rollout goes on', 'zh-cn': '你的 hook 抛出异常；rollout 继续' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'business',
    shows: [
      { kind: 'text', template: 'Exception during {hook_type:word} hook {hook}.' },
      { kind: 'text', template: 'Exception during on_rollout_start hook.' },
      { kind: 'text', template: 'Exception during on_rollout_end hook.' },
    ],
    meaning: {
      en: 'Only the hook failed. The result of the rollout is not affected, but what the hook should have done is missing.',
      'zh-cn': '只有 hook 失败。rollout 的结果不受影响，但 hook 应做的事没有完成。',
    },
    causes: [
      {
        text: {
          en: 'The hook expects something that is not there for every rollout, such as a reward.',
          'zh-cn': 'hook 需要的内容并非每个 rollout 都有，例如 reward。',
        },
        tell: { en: 'It happens for some rollouts only.', 'zh-cn': '只在部分 rollout 中发生。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Look at the traceback below, at the frame of the hook',
          'zh-cn': '查看下面 traceback 中 hook 所在的帧',
        },
      },
    ],
    guide: ['G-S6', 'G-C7', 'G-C9', 'G-F7', 'G-X1'],
  },
  {
    code: 'AGL-R207',
    title: { en: 'The traced part of a rollout raised', 'zh-cn': 'rollout 中被追踪的部分抛出异常' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'business',
    shows: [
      { kind: 'text', template: 'Trace failed for rollout_id={rollout_id}, attempt_id={attempt_id}: {error}' },
      { kind: 'text', template: 'Trace failed for rollout_id={rollout_id}, attempt_id={attempt_id}, error={error}' },
    ],
    versions: 'agentlightning 0.3',
    meaning: {
      en: "The tracer passes the exception on; “Exception during rollout.” follows with the whole traceback. It is the agent's failure, not the tracer's.",
      'zh-cn':
        'tracer 会继续抛出该异常；随后的“Exception during rollout.”带有完整 traceback。这是 agent 的失败，不是 tracer 的。',
    },
    causes: [
      {
        text: { en: "The agent's code, a model or a tool failed.", 'zh-cn': 'agent 的代码、模型或工具失败。' },
        tell: { en: "What stands after the colon is the exception's message.", 'zh-cn': '冒号之后就是异常的消息。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Go to the next “Exception during rollout.” of this rollout',
          'zh-cn': '查看此 rollout 随后的“Exception during rollout.”',
        },
      },
    ],
    guide: ['G-S6', 'G-C9', 'G-F8', 'G-X1'],
  },
  {
    code: 'AGL-R208',
    title: { en: 'A rollout in the queue was settled already', 'zh-cn': '队列中的 rollout 已有结果' },
    severity: 'info',
    class: 'recoverable',
    category: 'inconsistency',
    layer: 'business',
    shows: [{ kind: 'text', template: 'Rollout {rollout_id} is not in queuing state: {status}, skipping dequeuing' }],
    versions: 'agentlightning 0.3',
    noise: true,
    meaning: {
      en: 'It was cancelled, or finished by a late worker, while it waited. It is skipped, as it should be.',
      'zh-cn': '它在等待期间被取消，或由迟到的 worker 完成。按预期跳过。',
    },
    causes: [
      {
        text: { en: 'The rollout was cancelled.', 'zh-cn': '该 rollout 被取消。' },
        tell: { en: 'The state named is cancelled.', 'zh-cn': '指出的状态是 cancelled。' },
      },
      {
        text: { en: 'An attempt that was given up finished after all.', 'zh-cn': '已被放弃的 attempt 最终完成了。' },
        tell: {
          en: 'The state named is running, succeeded or failed.',
          'zh-cn': '指出的状态是 running、succeeded 或 failed。',
        },
      },
    ],
    fixes: [{ title: { en: 'Nothing needs to be done', 'zh-cn': '无需处理' } }],
    guide: ['G-S13', 'G-C11'],
  },
  {
    code: 'AGL-R209',
    title: { en: 'A rollout is running without an attempt', 'zh-cn': 'rollout 在 running 却没有 attempt' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'inconsistency',
    layer: 'business',
    shows: [{ kind: 'text', template: 'Rollout {rollout_id} is running but has no attempts' }],
    meaning: {
      en: 'Its state was set by hand: running comes from an attempt, and there is none. Nobody works on it, and nothing will change it.',
      'zh-cn': '其状态被手工设置：running 来自 attempt，而它没有 attempt。没有人在处理它，也不会再有变化。',
    },
    causes: [
      {
        text: {
          en: 'A script called update_rollout(status="running").',
          'zh-cn': '某个脚本调用了 update_rollout(status="running")。',
        },
        tell: { en: 'The rollout never stood in the queue.', 'zh-cn': '该 rollout 从未进入队列。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Start an attempt (start_attempt), or set the status to queuing and enqueue it anew',
          'zh-cn': '启动一个 attempt（start_attempt），或重新入队',
        },
      },
    ],
    guide: ['G-S13', 'G-C4', 'G-C11', 'G-F11'],
  },
  {
    code: 'AGL-R210',
    title: { en: 'A rollout had left the queue already', 'zh-cn': 'rollout 已离开队列' },
    severity: 'info',
    class: 'recoverable',
    category: 'inconsistency',
    layer: 'low',
    shows: [
      { kind: 'text', template: "Trying to remove rollout {rollout_id} from the queue but it's not in the queue." },
    ],
    versions: 'agentlightning 0.2',
    noise: true,
    meaning: {
      en: 'Two steps removed it at about the same time. Harmless.',
      'zh-cn': '两个步骤几乎同时把它移出队列。没有影响。',
    },
    causes: [
      { text: { en: 'A worker took it just when its state was changed.', 'zh-cn': '状态改变时恰好被 worker 取走。' } },
    ],
    fixes: [{ title: { en: 'Nothing needs to be done', 'zh-cn': '无需处理' } }],
    guide: ['G-S13', 'G-C11'],
  },
];
