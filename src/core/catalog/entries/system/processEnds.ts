import type { CatalogEntry } from '../../entry';

/** How processes end: killed, crashed, stopped. */
export const processEndsEntries: readonly CatalogEntry[] = [
  {
    code: 'AGL-P300',
    title: { en: 'A process was killed from outside (signal 9)', 'zh-cn': '进程被外部强制终止（信号 9）' },
    severity: 'error',
    class: 'system',
    category: 'memory',
    layer: 'low',
    shows: [
      { kind: 'exit', code: 137 },
      { kind: 'exit', signal: 'SIGKILL' },
      { kind: 'text', template: 'exit code -9' },
      { kind: 'text', template: 'exitcode: -9' },
      { kind: 'text', template: 'exitcode=-9' },
      { kind: 'text', template: 'died with <Signals.SIGKILL: 9>' },
      { kind: 'text', template: 'exited with code 137' },
      { kind: 'text', template: 'was killed by SIGKILL' },
      { kind: 'text', template: 'is killed by signal: Killed.' },
      { kind: 'text', template: 'command terminated with exit code 137' },
      { kind: 'text', template: 'subprocess exited with code -9' },
    ],
    meaning: {
      en: 'Somebody ended the process at once and it could not say a word: no traceback, no last line. Its unsaved work is lost.',
      'zh-cn': '进程被立即终止，来不及输出任何内容：没有堆栈，也没有最后一行。未保存的工作丢失。',
    },
    causes: [
      {
        text: {
          en: 'The system ran out of memory and killed the largest process.',
          'zh-cn': '系统内存不足，终止了占用最多的进程。',
        },
        tell: {
          en: "The kernel's log says “Out of memory: Killed process”; memory rose before.",
          'zh-cn': '内核日志有“Out of memory: Killed process”；之前内存持续上升。',
        },
      },
      {
        text: { en: 'The container or job reached its own memory limit.', 'zh-cn': '容器或作业达到了自身的内存上限。' },
        tell: {
          en: '“OOMKilled” in docker inspect or kubectl describe.',
          'zh-cn': 'docker inspect 或 kubectl describe 中显示“OOMKilled”。',
        },
      },
      {
        text: {
          en: 'A person, a script or a parent process killed it after a time limit.',
          'zh-cn': '有人、脚本或父进程在超时后将其终止。',
        },
        tell: {
          en: '“sending kill()” or a time-out stands before, or a scheduler ended the job.',
          'zh-cn': '之前有“sending kill()”或超时记录，或调度器结束了作业。',
        },
      },
    ],
    fixes: [
      {
        title: { en: 'Ask the kernel (Linux)', 'zh-cn': '查询内核日志（Linux）' },
        terminal: 'sudo dmesg -T | grep -i -E "out of memory|killed process"',
      },
      {
        title: {
          en: 'Use less memory: fewer runners, smaller batches; or give the container more',
          'zh-cn': '减少内存占用：减少 runner、缩小批次；或为容器分配更多内存',
        },
      },
    ],
    guide: ['G-S9', 'G-C9', 'G-C12', 'G-F9', 'G-X3'],
  },
  {
    code: 'AGL-P301',
    title: { en: 'The system ran out of memory and killed a process', 'zh-cn': '系统内存耗尽并终止了进程' },
    severity: 'error',
    class: 'system',
    category: 'memory',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'fatal error: Killed signal terminated program {program}' },
      { kind: 'text', template: 'sending SIGTERM to process {pid:int} uid' },
      { kind: 'text', template: 'systemd-oomd killed {what}' },
      { kind: 'text', template: 'Out of memory: Killed process {pid:int}' },
      { kind: 'text', template: 'Memory cgroup out of memory: Killed process {pid:int}' },
      { kind: 'text', template: 'oom-kill:constraint=' },
      { kind: 'text', template: 'invoked oom-killer:' },
      { kind: 'text', template: 'Detected {count:int} oom_kill event' },
      { kind: 'text', template: 'has been killed by the OOM killer' },
      { kind: 'text', template: "Failed with result 'oom-kill'" },
      { kind: 'text', template: 'srun: error: {node}: task {task}: Out Of Memory' },
      { kind: 'text', template: 'oom-kill event(s) in' },
      { kind: 'text', template: 'OOMKilled' },
      { kind: 'text', template: 'reason: OOMKilled' },
    ],
    meaning: {
      en: 'The kernel ended the process named here, because the machine or its container had no memory left. This is the root; refused connections and lost workers follow from it.',
      'zh-cn':
        '由于机器或容器没有剩余内存，内核终止了此处所指的进程。这是根源；随后的连接被拒绝和 worker 丢失都由它引起。',
    },
    causes: [
      {
        text: {
          en: 'Many runners, each with its own copy of model, data and libraries.',
          'zh-cn': 'runner 过多，每个都有自己的模型、数据和库副本。',
        },
        tell: { en: 'Memory rises with n_runners.', 'zh-cn': '内存随 n_runners 增加。' },
      },
      {
        text: {
          en: 'The in-memory store or a cache grows over the run.',
          'zh-cn': '内存中的 store 或缓存随运行增长。',
        },
        tell: { en: 'Memory rises steadily over hours.', 'zh-cn': '内存在数小时内稳定上升。' },
      },
      {
        text: { en: "The container's limit is low.", 'zh-cn': '容器的上限较低。' },
        tell: {
          en: 'The line says “cgroup” or “OOMKilled”, and the machine has free memory.',
          'zh-cn': '该行含“cgroup”或“OOMKilled”，而机器仍有空闲内存。',
        },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Use fewer runners, or give the container more memory',
          'zh-cn': '减少 runner，或为容器分配更多内存',
        },
      },
      { title: { en: 'Watch memory while it runs', 'zh-cn': '运行时观察内存' }, command: 'agentLightning.health.run' },
    ],
    guide: ['G-S9', 'G-C12', 'G-F10', 'G-X3', 'G-M4'],
  },
  {
    code: 'AGL-P302',
    title: { en: 'A process crashed in native code (segmentation fault)', 'zh-cn': '进程在本机代码中崩溃（段错误）' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'inconsistency',
    layer: 'low',
    shows: [
      { kind: 'exit', code: 139 },
      { kind: 'exit', code: 3221225477 },
      { kind: 'exit', code: -1073741819 },
      { kind: 'exit', signal: 'SIGSEGV' },
      { kind: 'text', template: 'Fatal Python error: Segmentation fault' },
      { kind: 'text', template: 'Segmentation fault (core dumped)' },
      { kind: 'text', template: 'Windows fatal exception: access violation' },
      { kind: 'text', template: 'died with <Signals.SIGSEGV: 11>' },
      { kind: 'text', template: 'exited with code 139' },
      { kind: 'text', template: 'exit code -11' },
      { kind: 'text', template: 'exitcode: -11' },
      { kind: 'text', template: 'exitcode=-11' },
      { kind: 'text', template: '!!!!!!! Segfault encountered !!!!!!!' },
      { kind: 'text', template: 'is killed by signal: Segmentation fault' },
    ],
    meaning: {
      en: 'A compiled library touched memory that is not its own. Python cannot catch that: the process is gone at once.',
      'zh-cn': '某个编译的库访问了不属于它的内存。Python 无法捕获：进程立即消失。',
    },
    causes: [
      {
        text: {
          en: 'Two libraries bring different builds of the same thing (torch and CUDA, two OpenMP, protobuf).',
          'zh-cn': '两个库带来了同一组件的不同构建（torch 与 CUDA、两份 OpenMP、protobuf）。',
        },
        tell: {
          en: 'It happens at import or at the first use; a package was installed shortly before.',
          'zh-cn': '在导入或首次使用时发生；之前刚安装过包。',
        },
      },
      {
        text: {
          en: 'A process was forked after threads, CUDA or gRPC were started.',
          'zh-cn': '在启动线程、CUDA 或 gRPC 之后 fork 了进程。',
        },
        tell: {
          en: 'It happens in a runner only, never in a single process.',
          'zh-cn': '只在 runner 中出现，单进程时从不出现。',
        },
      },
      {
        text: {
          en: 'Endless recursion in native code, or a bug of the library.',
          'zh-cn': '本机代码无限递归，或库的缺陷。',
        },
        tell: {
          en: 'The Python stack of faulthandler names the library.',
          'zh-cn': 'faulthandler 的 Python 堆栈指出了该库。',
        },
      },
    ],
    fixes: [
      {
        title: { en: 'Let Python print its stack when it crashes', 'zh-cn': '让 Python 在崩溃时打印堆栈' },
        terminal: 'python -X faulthandler train.py',
      },
      {
        title: {
          en: 'Make a fresh environment with the versions that the project recommends',
          'zh-cn': '用项目推荐的版本新建环境',
        },
      },
      {
        title: {
          en: 'Start runners before anything opens CUDA, gRPC or threads',
          'zh-cn': '在使用 CUDA、gRPC 或线程之前启动 runner',
        },
      },
    ],
    guide: ['G-S13', 'G-C6', 'G-C9', 'G-F6', 'G-F9'],
  },
  {
    code: 'AGL-P303',
    title: { en: 'A process aborted itself', 'zh-cn': '进程自行中止（abort）' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'inconsistency',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'double free detected in tcache' },
      { kind: 'text', template: 'free(): invalid pointer' },
      { kind: 'text', template: 'malloc(): corrupted' },
      { kind: 'text', template: 'corrupted size vs. prev_size' },
      { kind: 'text', template: '*** stack smashing detected ***' },
      { kind: 'text', template: 'Aborted (core dumped)' },
      { kind: 'exit', code: 134 },
      { kind: 'exit', code: 3221226505 },
      { kind: 'exit', signal: 'SIGABRT' },
      { kind: 'text', template: 'Fatal Python error: Aborted' },
      { kind: 'text', template: 'terminate called after throwing an instance of' },
      { kind: 'text', template: 'died with <Signals.SIGABRT: 6>' },
      { kind: 'text', template: 'exitcode: -6' },
      { kind: 'text', template: 'exitcode=-6' },
    ],
    meaning: {
      en: 'A library or the runtime found a state in which it must not go on, and ended the process. The line before says which.',
      'zh-cn': '某个库或运行时发现不能继续的状态，终止了进程。之前的一行说明了原因。',
    },
    causes: [
      {
        text: {
          en: 'A C++ exception nobody caught, most often of CUDA, NCCL or a tokenizer.',
          'zh-cn': '未被捕获的 C++ 异常，多来自 CUDA、NCCL 或分词器。',
        },
        tell: { en: '“what():” follows with its message.', 'zh-cn': '随后的“what():”给出了消息。' },
      },
      {
        text: { en: 'Node.js ran out of heap.', 'zh-cn': 'Node.js 堆内存耗尽。' },
        tell: {
          en: '“JavaScript heap out of memory” stands before.',
          'zh-cn': '之前有“JavaScript heap out of memory”。',
        },
      },
      {
        text: {
          en: 'Corrupted memory (“double free”, “free(): invalid pointer”).',
          'zh-cn': '内存被破坏（“double free”、“free(): invalid pointer”）。',
        },
        tell: { en: "glibc's words stand before.", 'zh-cn': '之前有 glibc 的提示。' },
      },
    ],
    fixes: [
      { title: { en: 'Read the line before, and look it up here', 'zh-cn': '阅读之前的一行，并在此查找其含义' } },
    ],
    guide: ['G-S13', 'G-C6', 'G-C9', 'G-F6', 'G-F9'],
  },
  {
    code: 'AGL-P304',
    title: { en: 'A process was asked to end (signal 15)', 'zh-cn': '进程被要求结束（信号 15）' },
    severity: 'info',
    class: 'recoverable',
    category: 'inconsistency',
    layer: 'low',
    shows: [
      { kind: 'exit', code: 143 },
      { kind: 'exit', signal: 'SIGTERM' },
      { kind: 'text', template: 'died with <Signals.SIGTERM: 15>' },
      { kind: 'text', template: 'exited with code 143' },
      { kind: 'text', template: 'exitcode: -15' },
      { kind: 'text', template: 'exitcode=-15' },
      { kind: 'text', template: 'signal SIGTERM: 15 Process terminated.' },
    ],
    meaning: {
      en: 'Another program stopped it in the usual way: a scheduler, a container engine, a parent or a person.',
      'zh-cn': '另一个程序以常规方式停止了它：调度器、容器引擎、父进程或人。',
    },
    causes: [
      {
        text: {
          en: 'The run was stopped, or a part of it failed and the rest was ended with it.',
          'zh-cn': '运行被停止，或其中一部分失败而其余部分随之结束。',
        },
        tell: { en: 'Another failure stands before.', 'zh-cn': '之前有其他失败。' },
      },
      {
        text: { en: 'A time limit of a job or CI.', 'zh-cn': '作业或 CI 的时限。' },
        tell: { en: 'It ends after a round number of minutes.', 'zh-cn': '在整分钟数后结束。' },
      },
    ],
    fixes: [
      { title: { en: 'If nobody meant it: look at what ended first', 'zh-cn': '若并非有意：查看最先结束的是什么' } },
    ],
    guide: ['G-S13', 'G-C9', 'G-F9'],
  },
  {
    code: 'AGL-P305',
    title: { en: 'Shared memory is too small', 'zh-cn': '共享内存不足' },
    severity: 'error',
    class: 'system',
    category: 'memory',
    layer: 'low',
    shows: [
      { kind: 'text', template: "No space left on device: '/dev/shm" },
      { kind: 'exit', code: 135 },
      { kind: 'exit', signal: 'SIGBUS' },
      { kind: 'text', template: 'This might be caused by insufficient shared memory (shm).' },
      { kind: 'text', template: "It is possible that dataloader's workers are out of shared memory" },
      { kind: 'text', template: 'Error while creating shared memory segment /dev/shm/' },
      { kind: 'text', template: 'unable to write to file </torch_' },
      { kind: 'text', template: 'the system does not have enough shared memory' },
    ],
    meaning: {
      en: 'Processes exchange tensors through /dev/shm. It is full; in Docker it is 64 MB unless told otherwise.',
      'zh-cn': '进程通过 /dev/shm 交换张量，而它已满；Docker 中默认只有 64 MB。',
    },
    causes: [
      {
        text: { en: 'The container was started without more shared memory.', 'zh-cn': '容器启动时没有增加共享内存。' },
        tell: { en: '`df -h /dev/shm` shows 64M.', 'zh-cn': '`df -h /dev/shm` 显示 64M。' },
      },
      {
        text: { en: 'Left-overs of crashed runs fill it.', 'zh-cn': '崩溃的运行留下的文件占满了它。' },
        tell: {
          en: 'Old files lie in /dev/shm while nothing runs.',
          'zh-cn': '没有程序运行时 /dev/shm 中仍有旧文件。',
        },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Start the container with --shm-size=16g or --ipc=host',
          'zh-cn': '以 --shm-size=16g 或 --ipc=host 启动容器',
        },
      },
      { title: { en: 'See how large it is', 'zh-cn': '查看大小' }, terminal: 'df -h /dev/shm' },
    ],
    guide: ['G-S9', 'G-C12', 'G-F12', 'G-X3'],
  },
  {
    code: 'AGL-P306',
    title: { en: 'The processor does not know an instruction', 'zh-cn': '处理器不支持某条指令' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'dependency-conflict',
    layer: 'low',
    shows: [
      { kind: 'exit', code: 132 },
      { kind: 'exit', signal: 'SIGILL' },
      { kind: 'text', template: 'Illegal instruction (core dumped)' },
      { kind: 'text', template: 'died with <Signals.SIGILL: 4>' },
      { kind: 'text', template: 'Fatal Python error: Illegal instruction' },
    ],
    meaning: {
      en: 'A binary was built for a newer or another processor than this one.',
      'zh-cn': '二进制文件是为更新或不同的处理器构建的。',
    },
    causes: [
      {
        text: {
          en: 'The processor, or what a virtual machine shows of it, lacks AVX2 or AVX-512.',
          'zh-cn': '处理器（或虚拟机所呈现的处理器）缺少 AVX2 或 AVX-512。',
        },
        tell: { en: '`lscpu` does not list avx2.', 'zh-cn': '`lscpu` 中没有 avx2。' },
      },
      {
        text: { en: 'An image for x86 runs emulated on Apple silicon.', 'zh-cn': 'x86 镜像在 Apple 芯片上模拟运行。' },
        tell: { en: 'The host is arm64.', 'zh-cn': '宿主机为 arm64。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Let the virtual machine pass the processor through (CPU type “host”)',
          'zh-cn': '让虚拟机直通处理器（CPU 类型选“host”）',
        },
      },
      { title: { en: 'Use an image or build for this processor', 'zh-cn': '使用适合此处理器的镜像或构建' } },
    ],
    guide: ['G-S1', 'G-C6', 'G-F6'],
  },
  {
    code: 'AGL-P307',
    title: { en: 'Somebody pressed Ctrl+C', 'zh-cn': '有人按下了 Ctrl+C' },
    severity: 'info',
    class: 'recoverable',
    category: 'inconsistency',
    layer: 'interface',
    shows: [
      { kind: 'exit', code: 130 },
      { kind: 'exit', code: 3221225786 },
      { kind: 'exit', signal: 'SIGINT' },
      { kind: 'exception', type: 'KeyboardInterrupt' },
      { kind: 'text', template: 'KeyboardInterrupt received; initiating shutdown' },
      { kind: 'text', template: 'npm error command failed with signal SIGINT' },
    ],
    noise: true,
    meaning: {
      en: 'The run was ended by hand or by the editor. The tracebacks that follow only show where each process stood.',
      'zh-cn': '运行被手动或由编辑器结束。随后的堆栈只显示各进程当时所在的位置。',
    },
    causes: [
      {
        text: {
          en: 'Ctrl+C in the terminal, or the stop button of the debugger.',
          'zh-cn': '终端中的 Ctrl+C，或调试器的停止按钮。',
        },
        tell: {
          en: 'Several processes print KeyboardInterrupt within a second.',
          'zh-cn': '多个进程在一秒内都打印 KeyboardInterrupt。',
        },
      },
    ],
    fixes: [{ title: { en: 'Nothing to do', 'zh-cn': '无需处理' } }],
    guide: ['G-X3', 'G-C9'],
  },
  {
    code: 'AGL-P308',
    title: { en: 'Python got no more memory', 'zh-cn': 'Python 无法再获得内存' },
    severity: 'error',
    class: 'system',
    category: 'memory',
    layer: 'low',
    shows: [
      { kind: 'exception', type: 'MemoryError' },
      { kind: 'text', template: 'Unable to allocate {size} for an array with shape' },
      { kind: 'text', template: 'OSError: [Errno 12] Cannot allocate memory' },
      { kind: 'text', template: "DefaultCPUAllocator: can't allocate memory" },
      { kind: 'text', template: 'DefaultCPUAllocator: not enough memory' },
      { kind: 'text', template: 'std::bad_alloc' },
    ],
    meaning: {
      en: 'A single request for memory was refused. The message of NumPy and torch says how much was asked for.',
      'zh-cn': '某次内存申请被拒绝。NumPy 和 torch 的消息说明了申请的大小。',
    },
    causes: [
      {
        text: {
          en: 'One object is far too large: a wrong shape, a whole data set read at once.',
          'zh-cn': '某个对象过大：形状错误，或一次读入整个数据集。',
        },
        tell: {
          en: "The size in the message is larger than the machine's memory.",
          'zh-cn': '消息中的大小超过机器内存。',
        },
      },
      {
        text: { en: 'Memory was nearly used up before.', 'zh-cn': '之前内存已接近用尽。' },
        tell: { en: 'The size in the message is small.', 'zh-cn': '消息中的大小很小。' },
      },
      {
        text: {
          en: 'Forking needs as much memory again under strict overcommit.',
          'zh-cn': '在严格的 overcommit 设置下，fork 需要同样多的内存。',
        },
        tell: { en: 'Errno 12 comes from fork or subprocess.', 'zh-cn': 'Errno 12 来自 fork 或 subprocess。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Check the shape in the message; read data in pieces (streaming=True, chunksize)',
          'zh-cn': '检查消息中的形状；分块读取数据（streaming=True、chunksize）',
        },
      },
      { title: { en: 'Use fewer processes', 'zh-cn': '减少进程数' } },
    ],
    guide: ['G-S9', 'G-C10', 'G-C12', 'G-F10', 'G-X3'],
  },
];
