import type { CatalogEntry } from '../../entry';

/** Runner processes: how they beat, crash, are killed and do not end. */
export const runnerProcessesEntries: readonly CatalogEntry[] = [
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
];
