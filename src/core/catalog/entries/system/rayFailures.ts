import type { CatalogEntry } from '../../entry';

/** Ray: actors and tasks that end, nodes without room, clusters that are not found. */
export const rayFailuresEntries: readonly CatalogEntry[] = [
  {
    code: 'AGL-P370',
    title: { en: 'A Ray actor or worker ended unexpectedly', 'zh-cn': 'Ray 的 actor 或 worker 意外结束' },
    severity: 'error',
    class: 'system',
    category: 'inconsistency',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'The actor died unexpectedly before finishing this task.' },
      { kind: 'text', template: 'The actor is dead because its' },
      { kind: 'text', template: 'A worker died or was killed while executing a task by an unexpected system error.' },
      { kind: 'text', template: 'ray.exceptions.ActorDiedError: {detail}' },
      { kind: 'text', template: 'ray.exceptions.WorkerCrashedError: {detail}' },
      { kind: 'text', template: 'Worker exit type: SYSTEM_ERROR Worker exit detail:' },
    ],
    meaning: {
      en: 'The process behind an actor or task is gone, without a Python exception of its own. This is most often an echo.',
      'zh-cn': 'actor 或任务背后的进程已消失，且没有自己的 Python 异常。这通常只是回声。',
    },
    causes: [
      {
        text: { en: 'It was killed for lack of memory.', 'zh-cn': '因内存不足被终止。' },
        tell: {
          en: "“low on memory”, exit code -9 or the kernel's log.",
          'zh-cn': '有“low on memory”、退出码 -9 或内核日志记录。',
        },
      },
      {
        text: { en: 'It crashed in native code (CUDA, NCCL).', 'zh-cn': '在本机代码中崩溃（CUDA、NCCL）。' },
        tell: {
          en: "“SIGSEGV received” or “SIGABRT” in the worker's log.",
          'zh-cn': 'worker 日志中有“SIGSEGV received”或“SIGABRT”。',
        },
      },
      {
        text: { en: 'Its __init__ raised.', 'zh-cn': '其 __init__ 抛出异常。' },
        tell: {
          en: '“The actor died because of an error raised in its creation task” and a traceback.',
          'zh-cn': '有“The actor died because of an error raised in its creation task”和堆栈。',
        },
      },
    ],
    fixes: [
      { title: { en: "Read the worker's own log", 'zh-cn': '阅读该 worker 自己的日志' }, terminal: 'ray logs cluster' },
      {
        title: {
          en: 'Look in the merged log for the first failure before this line',
          'zh-cn': '在日志中查找此行之前的第一个失败',
        },
      },
    ],
    guide: ['G-S11', 'G-S13', 'G-C9', 'G-F9', 'G-X3'],
  },
  {
    code: 'AGL-P371',
    title: { en: 'Ray ended workers because memory ran low', 'zh-cn': 'Ray 因内存不足结束了 worker' },
    severity: 'error',
    class: 'system',
    category: 'memory',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'Task was killed due to the node running low on memory' },
      { kind: 'text', template: 'Workers (tasks / actors) killed due to memory pressure (OOM)' },
      { kind: 'text', template: 'ray.exceptions.OutOfMemoryError:' },
      { kind: 'text', template: 'memory usage threshold' },
    ],
    meaning: {
      en: 'The node reached 95 % of its memory, and Ray ended the newest worker before the system would.',
      'zh-cn': '节点内存达到 95%，Ray 在系统介入之前结束了最新的 worker。',
    },
    causes: [
      {
        text: {
          en: 'Too many workers, or a cache or data set that every worker holds.',
          'zh-cn': 'worker 过多，或每个 worker 都持有缓存或数据集。',
        },
        tell: { en: 'The message lists the top processes by memory.', 'zh-cn': '消息列出了内存占用最高的进程。' },
      },
      {
        text: {
          en: "Offloading to the CPU (verl's param_offload) needs more than there is.",
          'zh-cn': '卸载到 CPU（verl 的 param_offload）所需内存超过可用量。',
        },
        tell: { en: 'Offload is switched on.', 'zh-cn': '已启用卸载。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Use fewer workers or smaller batches, or a node with more memory',
          'zh-cn': '减少 worker、缩小批次，或使用内存更大的节点',
        },
      },
      { title: { en: 'See who uses it', 'zh-cn': '查看占用情况' }, terminal: 'ray memory' },
    ],
    guide: ['G-S9', 'G-C12', 'G-F10', 'G-X3', 'G-M4'],
  },
  {
    code: 'AGL-P372',
    title: { en: 'Ray has no room for what is asked', 'zh-cn': 'Ray 没有所申请的资源' },
    severity: 'warning',
    class: 'unrecoverable',
    category: 'latency',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'The following resource request cannot be scheduled right now' },
      { kind: 'text', template: 'No available node types can fulfill resource request' },
      { kind: 'text', template: 'Total available GPUs {have} is less than total desired GPUs' },
      { kind: 'text', template: 'cannot be scheduled right now. You can check' },
    ],
    meaning: {
      en: 'Actors or tasks wait for CPUs or GPUs that no node has free. Nothing fails; the run stands still.',
      'zh-cn': 'actor 或任务在等待没有节点空闲的 CPU 或 GPU。没有报错，运行停住不动。',
    },
    causes: [
      {
        text: { en: 'More GPUs are asked for than exist.', 'zh-cn': '申请的 GPU 多于现有数量。' },
        tell: { en: 'ray status shows the demand and what is there.', 'zh-cn': 'ray status 显示需求与现有资源。' },
      },
      {
        text: { en: 'Actors of an earlier run still hold them.', 'zh-cn': '之前运行的 actor 仍占用资源。' },
        tell: { en: 'ray list actors shows them alive.', 'zh-cn': 'ray list actors 显示它们仍在运行。' },
      },
    ],
    fixes: [
      { title: { en: 'See demand and supply', 'zh-cn': '查看需求与供给' }, terminal: 'ray status' },
      {
        title: {
          en: 'Lower trainer.n_gpus_per_node, or start Ray anew',
          'zh-cn': '降低 trainer.n_gpus_per_node，或重启 Ray',
        },
        terminal: 'ray stop',
      },
    ],
    guide: ['G-S8', 'G-S11', 'G-C12', 'G-F12'],
  },
  {
    code: 'AGL-P373',
    title: { en: 'Ray cannot reach its cluster', 'zh-cn': '无法连接 Ray 集群' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'connection',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'Could not find any running Ray instance.' },
      { kind: 'text', template: 'Failed to connect to GCS' },
      { kind: 'text', template: 'Unable to connect to GCS at' },
      { kind: 'text', template: 'Failed to get cluster ID from GCS server' },
      { kind: 'text', template: 'Version mismatch: The cluster was started with:' },
      { kind: 'text', template: 'The node died unexpectedly', with: ['ray'] },
    ],
    meaning: {
      en: 'ray.init looks for a running cluster, and finds none, or one of another version.',
      'zh-cn': 'ray.init 查找正在运行的集群，但没有找到，或版本不同。',
    },
    causes: [
      {
        text: {
          en: 'RAY_ADDRESS or address="auto" is set, and no cluster runs.',
          'zh-cn': '设置了 RAY_ADDRESS 或 address="auto"，但没有集群在运行。',
        },
        tell: { en: 'ray status says the same.', 'zh-cn': 'ray status 也这样提示。' },
      },
      {
        text: {
          en: 'The cluster of an earlier run ended and left its address behind.',
          'zh-cn': '之前运行的集群已结束，但留下了地址。',
        },
        tell: { en: '/tmp/ray/ray_current_cluster exists.', 'zh-cn': '存在 /tmp/ray/ray_current_cluster。' },
      },
      {
        text: {
          en: 'Ray or Python differ between cluster and program.',
          'zh-cn': '集群与程序的 Ray 或 Python 版本不同。',
        },
        tell: { en: '“Version mismatch”.', 'zh-cn': '显示“Version mismatch”。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Start a cluster, or unset RAY_ADDRESS so that one is started locally',
          'zh-cn': '启动集群，或取消 RAY_ADDRESS 以在本机启动',
        },
        terminal: 'ray start --head',
      },
      { title: { en: 'Clear left-overs', 'zh-cn': '清理残留' }, terminal: 'ray stop --force' },
    ],
    guide: ['G-S4', 'G-S11', 'G-C1', 'G-C3', 'G-C6', 'G-F1', 'G-F3', 'G-F6'],
  },
  {
    code: 'AGL-P374',
    title: { en: 'Ray carries an exception out of a task', 'zh-cn': 'Ray 传出了任务中的异常' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'inconsistency',
    layer: 'interface',
    shows: [
      { kind: 'exception', type: 'RayTaskError' },
      { kind: 'text', template: 'ray.exceptions.RayTaskError({type})' },
    ],
    meaning: {
      en: 'The true exception is the one named in brackets; its frames begin below “ray::”.',
      'zh-cn': '真正的异常是括号中的类型；其堆栈从“ray::”之后开始。',
    },
    causes: [
      {
        text: { en: 'Code inside a task or actor raised.', 'zh-cn': '任务或 actor 内的代码抛出了异常。' },
        tell: {
          en: 'The last line of the record has its type and message.',
          'zh-cn': '记录的最后一行给出了其类型和消息。',
        },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Read the last exception of the record, and the frame of your own code below “ray::”',
          'zh-cn': '阅读记录中的最后一个异常，以及“ray::”之后你自己代码的帧',
        },
      },
    ],
    guide: ['G-S13', 'G-C9', 'G-F9'],
  },
  {
    code: 'AGL-P375',
    title: { en: "Ray's disk or object store is full", 'zh-cn': 'Ray 的磁盘或对象存储已满' },
    severity: 'error',
    class: 'system',
    category: 'inconsistency',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'is over 95% full, available space' },
      { kind: 'text', template: 'ObjectStoreFullError: {detail}' },
      { kind: 'text', template: 'OutOfDiskError: {detail}' },
      { kind: 'text', template: 'because it is full. Object size is' },
    ],
    meaning: {
      en: 'Ray can no longer keep objects. Tasks that pass large data fail or wait.',
      'zh-cn': 'Ray 无法再保存对象。传递大数据的任务会失败或等待。',
    },
    causes: [
      {
        text: {
          en: 'Logs and spilled objects fill the disk of /tmp/ray.',
          'zh-cn': '日志和溢出的对象占满了 /tmp/ray 所在磁盘。',
        },
        tell: { en: 'The path in the line is /tmp/ray.', 'zh-cn': '该行中的路径为 /tmp/ray。' },
      },
      {
        text: { en: 'Batches are kept alive by references.', 'zh-cn': '批次因被引用而无法释放。' },
        tell: { en: 'ray memory lists many objects of the driver.', 'zh-cn': 'ray memory 列出 driver 的大量对象。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Make room, or put it elsewhere: ray.init(_temp_dir="/data/ray")',
          'zh-cn': '腾出空间，或改用其他位置：ray.init(_temp_dir="/data/ray")',
        },
      },
    ],
    guide: ['G-S13', 'G-C12', 'G-F12', 'G-M4'],
  },
  {
    code: 'AGL-P376',
    title: { en: 'Ray could not set up the environment of a job', 'zh-cn': 'Ray 无法为作业准备运行环境' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'RuntimeEnvSetupError: Failed to set up runtime environment' },
      { kind: 'text', template: 'Failed to create runtime env for' },
    ],
    meaning: {
      en: 'Workers need packages or files named in runtime_env, and making them ready failed. No task starts.',
      'zh-cn': 'worker 需要 runtime_env 中指定的包或文件，而准备失败。没有任务启动。',
    },
    causes: [
      {
        text: { en: 'pip failed on the worker.', 'zh-cn': 'worker 上的 pip 失败。' },
        tell: { en: "The message ends in pip's own words.", 'zh-cn': '消息以 pip 的输出结尾。' },
      },
      {
        text: { en: 'The working_dir is larger than Ray uploads.', 'zh-cn': 'working_dir 超过 Ray 的上传上限。' },
        tell: { en: '“exceeds the maximum size”.', 'zh-cn': '显示“exceeds the maximum size”。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Read the end of the message; leave large folders out with excludes',
          'zh-cn': '阅读消息末尾；用 excludes 排除大文件夹',
        },
      },
    ],
    guide: ['G-S1', 'G-C6', 'G-C7', 'G-F6'],
  },
  {
    code: 'AGL-P377',
    title: { en: "Ray's notices at start", 'zh-cn': 'Ray 启动时的提示' },
    severity: 'info',
    class: 'recoverable',
    category: 'latency',
    layer: 'low',
    shows: [
      {
        kind: 'text',
        template: 'WARNING: The object store is using /tmp instead of /dev/shm because /dev/shm has only',
      },
      {
        kind: 'text',
        template: 'Tip: In future versions of Ray, Ray will no longer override accelerator visible devices',
      },
      { kind: 'text', template: '[repeated {count:int}x across cluster] (Ray deduplicates logs by default' },
    ],
    noise: true,
    meaning: {
      en: 'Ray works with what it finds. With a small /dev/shm passing large data is slower.',
      'zh-cn': 'Ray 会使用现有条件运行。/dev/shm 较小时，传递大数据会变慢。',
    },
    causes: [{ text: { en: 'The container has a small /dev/shm.', 'zh-cn': '容器的 /dev/shm 较小。' } }],
    fixes: [{ title: { en: 'Start the container with --shm-size=16g', 'zh-cn': '以 --shm-size=16g 启动容器' } }],
    guide: ['G-S8', 'G-X3'],
  },
];
