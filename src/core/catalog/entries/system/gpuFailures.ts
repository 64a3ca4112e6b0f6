import type { CatalogEntry } from '../../entry';

/** CUDA and NCCL: devices that fail, drivers that do not fit, groups that do not meet. */
export const gpuFailuresEntries: readonly CatalogEntry[] = [
  {
    code: 'AGL-P350',
    title: {
      en: 'An index is out of range on the GPU (device-side assert)',
      'zh-cn': 'GPU 上的索引越界（device-side assert）',
    },
    severity: 'error',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'CUDA error: device-side assert triggered' },
      { kind: 'text', template: 'Assertion `srcIndex < srcSelectDimSize` failed' },
      { kind: 'text', template: 'indexSelectLargeIndex: block: [' },
    ],
    meaning: {
      en: 'A check inside a GPU kernel failed, most often a token id or label outside of its table. The GPU reports it late, so the Python line shown is often not the one; the process must be restarted.',
      'zh-cn':
        'GPU kernel 中的检查失败，多为 token id 或标签超出范围。GPU 报告较晚，所显示的 Python 行常常不是出错处；进程必须重启。',
    },
    causes: [
      {
        text: {
          en: 'Token ids beyond the vocabulary: tokenizer and model do not belong together.',
          'zh-cn': 'token id 超出词表：分词器与模型不匹配。',
        },
        tell: { en: '“srcIndex < srcSelectDimSize” stands above.', 'zh-cn': '上方有“srcIndex < srcSelectDimSize”。' },
      },
      {
        text: { en: 'Probabilities are NaN while sampling.', 'zh-cn': '采样时概率为 NaN。' },
        tell: {
          en: '“probability tensor contains” or multinomial stands above.',
          'zh-cn': '上方有“probability tensor contains”或 multinomial。',
        },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Run once with CUDA_LAUNCH_BLOCKING=1 to get the true line, or on the CPU',
          'zh-cn': '设置 CUDA_LAUNCH_BLOCKING=1（或在 CPU 上）运行一次，以得到真正的出错行',
        },
      },
      {
        title: {
          en: 'Compare len(tokenizer) with model.config.vocab_size',
          'zh-cn': '比较 len(tokenizer) 与 model.config.vocab_size',
        },
      },
    ],
    guide: ['G-S6', 'G-C7', 'G-C8', 'G-F7', 'G-F8'],
  },
  {
    code: 'AGL-P351',
    title: { en: 'The GPU reported a memory fault', 'zh-cn': 'GPU 报告了内存错误' },
    severity: 'error',
    class: 'system',
    category: 'inconsistency',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'CUDA error: an illegal memory access was encountered' },
      { kind: 'text', template: 'CUDA error: unspecified launch failure' },
      { kind: 'text', template: 'CUDA error: misaligned address' },
      { kind: 'text', template: 'CUDA error: uncorrectable ECC error encountered' },
      { kind: 'text', template: 'NVRM: Xid (PCI:' },
    ],
    meaning: {
      en: 'A kernel read or wrote where it must not, or the GPU itself is faulty. Every further CUDA call of this process fails; restart it.',
      'zh-cn': '某个 kernel 读写了非法位置，或 GPU 本身有故障。该进程之后的 CUDA 调用都会失败，需要重启。',
    },
    causes: [
      {
        text: {
          en: 'A bug in a custom kernel (FlashAttention, vLLM) for this version or shape.',
          'zh-cn': '自定义 kernel（FlashAttention、vLLM）在此版本或形状下的缺陷。',
        },
        tell: {
          en: 'It goes away with --enforce-eager or another attention backend.',
          'zh-cn': '使用 --enforce-eager 或其他注意力后端后消失。',
        },
      },
      {
        text: { en: 'The GPU or its driver has failed.', 'zh-cn': 'GPU 或驱动出现故障。' },
        tell: {
          en: "“Xid” lines in the kernel's log, or ECC in the message.",
          'zh-cn': '内核日志中有“Xid”，或消息中有 ECC。',
        },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Run once with CUDA_LAUNCH_BLOCKING=1 to see which kernel it is',
          'zh-cn': '设置 CUDA_LAUNCH_BLOCKING=1 运行一次，查看是哪个 kernel',
        },
      },
      {
        title: { en: 'Look for faults of the device', 'zh-cn': '查看设备故障' },
        terminal: 'sudo dmesg -T | grep -i xid',
      },
    ],
    guide: ['G-S13', 'G-C6', 'G-C8', 'G-F6', 'G-F8'],
  },
  {
    code: 'AGL-P352',
    title: { en: 'The GPU driver is too old or differs from its library', 'zh-cn': 'GPU 驱动过旧，或与其库不一致' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'dependency-conflict',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'CUDA driver version is insufficient for CUDA runtime version' },
      { kind: 'text', template: 'The NVIDIA driver on your system is too old (found version' },
      { kind: 'text', template: 'Failed to initialize NVML: Driver/library version mismatch' },
      { kind: 'text', template: 'CUDA error: the provided PTX was compiled with an unsupported toolchain' },
    ],
    meaning: {
      en: 'torch or vLLM was built for a newer CUDA than this driver offers, or the driver was upgraded without a restart.',
      'zh-cn': 'torch 或 vLLM 所需的 CUDA 比驱动提供的更新，或升级驱动后没有重启。',
    },
    causes: [
      {
        text: { en: 'The installed wheels are for a newer CUDA.', 'zh-cn': '安装的 wheel 面向更新的 CUDA。' },
        tell: {
          en: '“CUDA Version” of nvidia-smi is below torch.version.cuda.',
          'zh-cn': 'nvidia-smi 的“CUDA Version”低于 torch.version.cuda。',
        },
      },
      {
        text: { en: 'The driver was upgraded while the system ran.', 'zh-cn': '系统运行时升级了驱动。' },
        tell: { en: '“Driver/library version mismatch”.', 'zh-cn': '显示“Driver/library version mismatch”。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'After an upgrade: restart the machine. Otherwise upgrade the driver, or install torch for an older CUDA',
          'zh-cn': '升级驱动后请重启机器；否则升级驱动，或安装面向旧版 CUDA 的 torch',
        },
      },
      { title: { en: 'Compare both', 'zh-cn': '比较两者' }, terminal: 'nvidia-smi' },
    ],
    guide: ['G-S1', 'G-C6', 'G-F6'],
  },
  {
    code: 'AGL-P353',
    title: { en: 'No GPU is visible to the program', 'zh-cn': '程序看不到 GPU' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'not-found',
    layer: 'low',
    shows: [
      { kind: 'text', template: "Your setup doesn't support bf16/gpu" },
      { kind: 'text', template: 'fp16 mixed precision requires a GPU' },
      { kind: 'text', template: 'no compatible GPUs were discovered' },
      { kind: 'text', template: "NVIDIA-SMI has failed because it couldn't communicate with the NVIDIA driver" },
      { kind: 'text', template: 'nvidia-smi: command not found' },
      { kind: 'text', template: 'Found no NVIDIA driver on your system' },
      { kind: 'text', template: 'RuntimeError: No CUDA GPUs are available' },
      { kind: 'text', template: 'AssertionError: Torch not compiled with CUDA enabled' },
      {
        kind: 'text',
        template: 'Attempting to deserialize object on a CUDA device but torch.cuda.is_available() is False',
      },
      { kind: 'text', template: 'Failed to infer device type' },
      { kind: 'text', template: 'CUDA error: no CUDA-capable device is detected' },
    ],
    meaning: {
      en: 'The program needs a GPU, and torch sees none, or not the one asked for.',
      'zh-cn': '程序需要 GPU，而 torch 看不到，或看不到所要求的那一块。',
    },
    causes: [
      {
        text: { en: 'The container was started without --gpus all.', 'zh-cn': '容器启动时没有加 --gpus all。' },
        tell: {
          en: 'nvidia-smi works on the host and not inside.',
          'zh-cn': 'nvidia-smi 在宿主机可用而容器内不可用。',
        },
      },
      {
        text: { en: 'The CPU build of torch is installed.', 'zh-cn': '安装的是 CPU 版 torch。' },
        tell: {
          en: 'torch.__version__ ends in +cpu; “not compiled with CUDA”.',
          'zh-cn': 'torch.__version__ 以 +cpu 结尾；显示“not compiled with CUDA”。',
        },
      },
      {
        text: {
          en: 'CUDA_VISIBLE_DEVICES is empty or names a GPU that is not there; Ray sets it for each actor.',
          'zh-cn': 'CUDA_VISIBLE_DEVICES 为空或指向不存在的 GPU；Ray 会为每个 actor 设置它。',
        },
        tell: {
          en: "The variable's value, printed in the process, shows it.",
          'zh-cn': '在进程中打印该变量即可看到。',
        },
      },
    ],
    fixes: [
      {
        title: { en: 'See what torch sees in this environment', 'zh-cn': '查看 torch 在此环境中看到的设备' },
        terminal: 'python -c "import torch; print(torch.__version__, torch.cuda.device_count())"',
      },
      { title: { en: 'In Ray: ask for it with num_gpus=1', 'zh-cn': '在 Ray 中：用 num_gpus=1 申请' } },
    ],
    guide: ['G-S5', 'G-C6', 'G-C7', 'G-F6', 'G-F7'],
  },
  {
    code: 'AGL-P354',
    title: { en: 'The GPU is used up or reserved by others', 'zh-cn': 'GPU 被其他程序占满或独占' },
    severity: 'error',
    class: 'recoverable',
    category: 'memory',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'CUDA error: out of memory' },
      { kind: 'text', template: 'CUDA-capable device(s) is/are busy or unavailable' },
      { kind: 'text', template: 'CUBLAS_STATUS_ALLOC_FAILED' },
      { kind: 'text', template: 'CUDNN_STATUS_NOT_INITIALIZED' },
      { kind: 'text', template: 'CUBLAS_STATUS_NOT_INITIALIZED' },
    ],
    meaning: {
      en: "The driver had no memory to give, not even for a handle; torch's own sum of used memory may look small.",
      'zh-cn': '驱动已没有显存可用，连句柄也无法分配；torch 自己统计的用量可能看起来很小。',
    },
    causes: [
      {
        text: {
          en: 'Other processes hold the memory: an old run, vLLM, a notebook.',
          'zh-cn': '其他进程占用了显存：旧的运行、vLLM 或 notebook。',
        },
        tell: { en: 'nvidia-smi lists them.', 'zh-cn': 'nvidia-smi 中可以看到它们。' },
      },
      {
        text: { en: 'The GPU is set to one process at a time.', 'zh-cn': 'GPU 设为一次只允许一个进程。' },
        tell: {
          en: 'nvidia-smi shows “E. Process” as compute mode.',
          'zh-cn': 'nvidia-smi 的计算模式显示“E. Process”。',
        },
      },
      {
        text: {
          en: 'An index error shows itself this way (CUBLAS_STATUS_NOT_INITIALIZED).',
          'zh-cn': '索引错误有时也这样表现（CUBLAS_STATUS_NOT_INITIALIZED）。',
        },
        tell: {
          en: 'Memory is free, and it happens at one certain input.',
          'zh-cn': '显存充足，且只在特定输入时发生。',
        },
      },
    ],
    fixes: [
      { title: { en: 'See who holds the GPU', 'zh-cn': '查看谁占用 GPU' }, terminal: 'nvidia-smi' },
      {
        title: {
          en: 'End what is not needed, or lower gpu_memory_utilization of vLLM',
          'zh-cn': '结束不需要的程序，或降低 vLLM 的 gpu_memory_utilization',
        },
      },
    ],
    guide: ['G-S9', 'G-C12', 'G-F12'],
  },
  {
    code: 'AGL-P355',
    title: { en: 'GPUs cannot talk to each other (NCCL)', 'zh-cn': 'GPU 之间无法通信（NCCL）' },
    severity: 'error',
    class: 'system',
    category: 'cross-service',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'ncclSystemError: System call' },
      { kind: 'text', template: 'ncclUnhandledCudaError:' },
      { kind: 'text', template: 'ncclInternalError: Internal check failed' },
      { kind: 'text', template: 'ncclRemoteError: A call failed possibly due to a network error' },
      { kind: 'text', template: 'NCCL error in: {place}' },
      { kind: 'text', template: 'run with NCCL_DEBUG=INFO for details' },
    ],
    meaning: {
      en: 'A transfer between the processes of one training failed. The training stops on all ranks.',
      'zh-cn': '同一训练的进程之间传输失败，所有 rank 的训练都会停止。',
    },
    causes: [
      {
        text: {
          en: 'Another rank ended or failed before; this one only noticed.',
          'zh-cn': '另一个 rank 先结束或失败，这里只是察觉到。',
        },
        tell: {
          en: "Another rank's log ends earlier, with an error of its own (ncclRemoteError).",
          'zh-cn': '另一个 rank 的日志更早以自己的错误结束（ncclRemoteError）。',
        },
      },
      {
        text: { en: 'Shared memory of the container is too small.', 'zh-cn': '容器的共享内存太小。' },
        tell: { en: 'NCCL_DEBUG=INFO names /dev/shm.', 'zh-cn': 'NCCL_DEBUG=INFO 的输出提到 /dev/shm。' },
      },
      {
        text: {
          en: 'The wrong network card or a firewall between machines.',
          'zh-cn': '机器之间选错了网卡或有防火墙。',
        },
        tell: { en: 'It happens only with several machines.', 'zh-cn': '只在多机时发生。' },
      },
      {
        text: { en: 'Two processes use the same GPU.', 'zh-cn': '两个进程使用了同一块 GPU。' },
        tell: { en: '“Duplicate GPU detected”.', 'zh-cn': '显示“Duplicate GPU detected”。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Find the rank whose log ends first: its error is the root',
          'zh-cn': '找到日志最先结束的 rank，它的错误才是根源',
        },
      },
      {
        title: {
          en: 'Run again with NCCL_DEBUG=INFO; name the card with NCCL_SOCKET_IFNAME',
          'zh-cn': '设置 NCCL_DEBUG=INFO 重新运行；用 NCCL_SOCKET_IFNAME 指定网卡',
        },
      },
    ],
    guide: ['G-S11', 'G-C2', 'G-C3', 'G-C9', 'G-F2', 'G-F8', 'G-F9'],
  },
  {
    code: 'AGL-P356',
    title: { en: 'One part of the training waited too long for another', 'zh-cn': '训练的一部分等待另一部分过久' },
    severity: 'error',
    class: 'system',
    category: 'latency',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'Watchdog caught collective operation timeout: WorkNCCL(' },
      { kind: 'text', template: 'Some NCCL operations have failed or timed out.' },
      { kind: 'text', template: 'Timed out after {seconds:int} seconds waiting for clients.' },
      { kind: 'text', template: 'DistStoreError: Timed out after' },
      { kind: 'text', template: '[Rank {rank:int}] Observed flight recorder dump signal' },
    ],
    meaning: {
      en: 'All ranks must come to the same step. One did not come within the limit (10 or 30 minutes), so the others gave up.',
      'zh-cn': '所有 rank 必须到达同一步。有一个没有在时限（10 或 30 分钟）内到达，其余的便放弃。',
    },
    causes: [
      {
        text: {
          en: 'A rank failed, hangs or computes much longer: rollouts that do not end, a large evaluation.',
          'zh-cn': '某个 rank 失败、挂起或计算时间过长：rollout 不结束，或评估量很大。',
        },
        tell: { en: "One rank's log stops before the others'.", 'zh-cn': '某个 rank 的日志先于其他停止。' },
      },
      {
        text: { en: 'Ranks take different ways through the code.', 'zh-cn': '各 rank 执行了不同的代码路径。' },
        tell: { en: 'SeqNum or the operation differs between ranks.', 'zh-cn': '各 rank 的 SeqNum 或操作不同。' },
      },
      {
        text: { en: 'Not all processes were started.', 'zh-cn': '没有启动全部进程。' },
        tell: { en: '“{n}/{m} clients joined” with n below m.', 'zh-cn': '“n/m clients joined”中 n 小于 m。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Find the rank that is missing and look at what it did last',
          'zh-cn': '找到缺少的 rank，查看它最后的操作',
        },
      },
      {
        title: {
          en: 'If the work is really long: init_process_group(timeout=timedelta(hours=2))',
          'zh-cn': '若确实耗时较长：init_process_group(timeout=timedelta(hours=2))',
        },
      },
    ],
    guide: ['G-S8', 'G-S11', 'G-C9', 'G-C11', 'G-F9', 'G-F11'],
  },
  {
    code: 'AGL-P357',
    title: { en: 'The model produced values that are not numbers', 'zh-cn': '模型产生了非数值（NaN 或 inf）' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'inconsistency',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'probability tensor contains either `inf`, `nan` or element < 0' },
      { kind: 'text', template: "Function '{function}' returned nan values in its" },
    ],
    meaning: {
      en: 'Probabilities contain NaN or infinity, so no token can be sampled. The weights or the precision are at fault.',
      'zh-cn': '概率中出现 NaN 或无穷大，无法采样。问题在于权重或精度。',
    },
    causes: [
      {
        text: {
          en: 'Training diverged: a large learning rate or exploding gradients.',
          'zh-cn': '训练发散：学习率过大或梯度爆炸。',
        },
        tell: { en: 'Losses or gradient norms rose before.', 'zh-cn': '之前损失或梯度范数上升。' },
      },
      {
        text: {
          en: 'float16 overflows in a model made for bfloat16.',
          'zh-cn': '为 bfloat16 设计的模型使用 float16 而溢出。',
        },
        tell: { en: 'It happens with the untrained model as well.', 'zh-cn': '未训练的模型也会出现。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Use bfloat16, and a smaller learning rate with gradient clipping',
          'zh-cn': '使用 bfloat16，并降低学习率、启用梯度裁剪',
        },
      },
    ],
    guide: ['G-S13', 'G-C10', 'G-F10'],
  },
  {
    code: 'AGL-P358',
    title: { en: 'Tensors are on different devices or of different shape', 'zh-cn': '张量位于不同设备或形状不符' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'Expected all tensors to be on the same device, but found at least two devices' },
      { kind: 'text', template: 'size mismatch for {layer}: copying a param with shape' },
      { kind: 'text', template: 'mat1 and mat2 shapes cannot be multiplied' },
    ],
    meaning: {
      en: 'Two parts that are computed together do not fit: one is on the CPU, or sizes differ.',
      'zh-cn': '参与同一计算的两部分不匹配：一个在 CPU 上，或尺寸不同。',
    },
    causes: [
      {
        text: { en: "The input was not moved to the model's device.", 'zh-cn': '输入没有移到模型所在设备。' },
        tell: { en: 'The message names cpu and cuda:0.', 'zh-cn': '消息提到 cpu 和 cuda:0。' },
      },
      {
        text: { en: 'A checkpoint belongs to another model or vocabulary.', 'zh-cn': '检查点属于其他模型或词表。' },
        tell: {
          en: '“size mismatch” names embed_tokens or lm_head.',
          'zh-cn': '“size mismatch”提到 embed_tokens 或 lm_head。',
        },
      },
    ],
    fixes: [
      {
        title: {
          en: 'inputs.to(model.device); load the checkpoint into the model that it was made from',
          'zh-cn': 'inputs.to(model.device)；把检查点加载到其对应的模型',
        },
      },
    ],
    guide: ['G-S6', 'G-C7', 'G-F7'],
  },
  {
    code: 'AGL-P359',
    title: { en: 'torchrun: one of its processes failed', 'zh-cn': 'torchrun：其中一个进程失败' },
    severity: 'error',
    class: 'system',
    category: 'cross-service',
    layer: 'interface',
    shows: [
      { kind: 'text', template: 'torch.distributed.elastic.multiprocessing.errors.ChildFailedError' },
      { kind: 'text', template: 'failed (exitcode: {code:int}) local_rank: {rank:int} (pid: {pid:int}) of binary' },
    ],
    meaning: {
      en: 'This box only reports that a process ended. Its own traceback, above, or its exit code says why.',
      'zh-cn': '此框只报告某个进程已结束。原因在上方它自己的堆栈或退出码中。',
    },
    causes: [
      {
        text: { en: 'An exception in the training script.', 'zh-cn': '训练脚本中的异常。' },
        tell: { en: 'exitcode is 1, and a traceback stands above.', 'zh-cn': 'exitcode 为 1，且上方有堆栈。' },
      },
      {
        text: { en: 'It was killed or crashed.', 'zh-cn': '被终止或崩溃。' },
        tell: { en: 'exitcode is -9, -11 or -6.', 'zh-cn': 'exitcode 为 -9、-11 或 -6。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Look above for the traceback of the rank that failed first',
          'zh-cn': '在上方查找最先失败的 rank 的堆栈',
        },
      },
    ],
    guide: ['G-S11', 'G-C9', 'G-F9'],
  },
];
