import type { CatalogEntry } from '../../entry';

/** Parts of Agent Lightning, and what it builds on, that are missing or do not fit. */
export const agentlightningPartsEntries: readonly CatalogEntry[] = [
  {
    code: 'AGL-I180',
    title: { en: 'This subcommand of agl does not exist any more', 'zh-cn': 'agl 的这个子命令已不存在' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'dependency-conflict',
    layer: 'interface',
    shows: [{ kind: 'text', template: "No module named 'agentlightning.cli.agentops_server'" }],
    versions: 'agentlightning 0.3.0',
    meaning: {
      en: '`agl` of 0.3.0 still lists `agentops`, but its module was removed. Nothing is wrong with the installation: 0.3 needs no local AgentOps server.',
      'zh-cn': '0.3.0 的 `agl` 仍列出 `agentops`，但其模块已被移除。安装没有问题：0.3 不需要本地 AgentOps 服务。',
    },
    causes: [
      {
        text: {
          en: '`agl agentops` was called, as the instructions for 0.2 say.',
          'zh-cn': '按 0.2 的说明调用了 `agl agentops`。',
        },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Leave the step out: the tracer sends to the store by itself',
          'zh-cn': '省略此步骤：tracer 会自行发送到 store',
        },
      },
      {
        title: {
          en: 'Start the local store if a place for spans is wanted',
          'zh-cn': '如果需要接收 span 的地方，启动本地 store',
        },
        command: 'agentLightning.store.start',
      },
    ],
    guide: ['G-S1', 'G-S5', 'G-C6'],
  },
  {
    code: 'AGL-I181',
    title: { en: 'Prometheus metrics need a package that is missing', 'zh-cn': 'Prometheus 指标所需的包缺失' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'dependency-conflict',
    layer: 'low',
    shows: [
      {
        kind: 'text',
        template: 'prometheus_client is not installed. Please either install it or use ConsoleMetricsBackend instead.',
      },
    ],
    versions: 'agentlightning 0.3',
    meaning: {
      en: 'The store was asked to keep Prometheus metrics, but prometheus_client is not installed. It does not start.',
      'zh-cn': '要求 store 记录 Prometheus 指标，但未安装 prometheus_client。store 不会启动。',
    },
    causes: [
      {
        text: {
          en: '`--tracker prometheus` was given, and the package is optional.',
          'zh-cn': '使用了 `--tracker prometheus`，而该包是可选的。',
        },
      },
    ],
    fixes: [
      { title: { en: 'Install it', 'zh-cn': '安装该包' }, terminal: 'pip install prometheus-client' },
      { title: { en: 'Or start with `--tracker console`', 'zh-cn': '或使用 `--tracker console` 启动' } },
    ],
    guide: ['G-S1', 'G-M1'],
  },
  {
    code: 'AGL-I182',
    title: { en: 'An optional integration is not there', 'zh-cn': '某个可选集成不存在' },
    severity: 'info',
    class: 'recoverable',
    category: 'dependency-conflict',
    layer: 'low',
    shows: [
      { kind: 'text', template: "Agentops-langchain integration is not installed. It's therefore not instrumented." },
      { kind: 'text', template: "vllm is not installed. It's therefore not instrumented." },
      { kind: 'text', template: "litellm is not installed. It's therefore not instrumented." },
      { kind: 'text', template: "is not installed. It's therefore not uninstrumented." },
    ],
    versions: 'agentlightning 0.2, 0.3',
    noise: true,
    meaning: {
      en: 'Agent Lightning looks for every integration it knows and says which are missing. It matters only if the agent really uses that library.',
      'zh-cn': 'Agent Lightning 会查找它支持的所有集成，并说明缺少哪些。只有 agent 确实使用该库时才有影响。',
    },
    causes: [
      {
        text: { en: 'The integration was never asked for.', 'zh-cn': '从未需要过该集成。' },
        tell: {
          en: 'The agent does not import LangChain, or the model is served by another machine.',
          'zh-cn': 'agent 没有导入 LangChain，或模型由另一台机器提供。',
        },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Nothing needs to be done, unless the model calls of this library are to be traced',
          'zh-cn': '无需处理，除非需要追踪该库的模型调用',
        },
      },
    ],
    guide: ['G-S1'],
  },
  {
    code: 'AGL-I183',
    title: { en: 'The Weave tracer cannot be set up', 'zh-cn': '无法设置 Weave tracer' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'dependency-conflict',
    layer: 'low',
    shows: [{ kind: 'text', template: 'Weave/W&B integration was not instrumented.' }],
    versions: 'agentlightning 0.3',
    meaning: {
      en: 'Weave could not be imported or has another inside than expected, so no trace goes through it.',
      'zh-cn': 'Weave 无法导入，或其内部结构与预期不符，因此没有追踪会经过它。',
    },
    causes: [
      {
        text: { en: 'weave is not installed, or older than 0.52.22.', 'zh-cn': '未安装 weave，或版本低于 0.52.22。' },
        tell: { en: '`pip show weave` says so.', 'zh-cn': '`pip show weave` 可以看到。' },
      },
      {
        text: {
          en: 'Instrumentation was taken off twice, or before it was put on.',
          'zh-cn': '插桩被移除了两次，或在应用之前就被移除。',
        },
        tell: { en: 'The frame is in `uninstrument_weave`.', 'zh-cn': '堆栈帧在 `uninstrument_weave` 中。' },
      },
    ],
    fixes: [
      {
        title: { en: 'Install the extra', 'zh-cn': '安装该 extra' },
        terminal: 'pip install "agentlightning[weave]==0.3.0"',
      },
      {
        title: {
          en: 'Or use another tracer: AgentOpsTracer or OtelTracer',
          'zh-cn': '或使用其他 tracer：AgentOpsTracer 或 OtelTracer',
        },
      },
    ],
    guide: ['G-S1'],
  },
  {
    code: 'AGL-I184',
    title: { en: 'The controller for Kubernetes lacks kr8s', 'zh-cn': 'Kubernetes 控制器缺少 kr8s' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'dependency-conflict',
    layer: 'low',
    shows: [{ kind: 'text', template: 'kr8s unavailable - install agentlightning[controller]' }],
    versions: 'agentlightning 1.0',
    meaning: {
      en: 'The controller was told to run rollouts as Kubernetes jobs, but cannot import the client for it.',
      'zh-cn': '控制器被设置为以 Kubernetes 作业运行 rollout，但无法导入所需的客户端。',
    },
    causes: [
      {
        text: {
          en: 'kr8s, or something it imports, is missing or does not fit this Python.',
          'zh-cn': 'kr8s 或它导入的包缺失，或不适合此 Python。',
        },
        tell: {
          en: '`python -c "import kr8s"` shows the true reason.',
          'zh-cn': '`python -c "import kr8s"` 会显示真正的原因。',
        },
      },
      {
        text: {
          en: 'The message names an extra that does not exist: kr8s belongs to the base package.',
          'zh-cn': '消息所说的 extra 并不存在：kr8s 属于基础包。',
        },
        tell: {
          en: 'pip warns that agentlightning does not provide the extra.',
          'zh-cn': 'pip 警告 agentlightning 没有提供该 extra。',
        },
      },
    ],
    fixes: [
      { title: { en: 'Install it', 'zh-cn': '安装该包' }, terminal: 'pip install kr8s' },
      { title: { en: 'Without a cluster: set runner_type=local', 'zh-cn': '没有集群时：设置 runner_type=local' } },
    ],
    guide: ['G-S1', 'G-S5'],
  },
  {
    code: 'AGL-I185',
    title: { en: 'Several store processes need Linux or macOS', 'zh-cn': '多进程 store 需要 Linux 或 macOS' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'dependency-conflict',
    layer: 'low',
    shows: [{ kind: 'text', template: "Process launch requires 'fork' start method (Linux/macOS)." }],
    versions: 'agentlightning 0.3',
    meaning: {
      en: 'The launch mode `mp` copies the running process by fork, which this system or this Python cannot do.',
      'zh-cn': '启动模式 `mp` 通过 fork 复制进程，而此系统或此 Python 不支持。',
    },
    causes: [{ text: { en: 'This is Windows.', 'zh-cn': '当前系统是 Windows。' } }],
    fixes: [
      {
        title: {
          en: 'Use launch_mode="thread" or "asyncio" and one worker',
          'zh-cn': '使用 launch_mode="thread" 或 "asyncio"，并只用一个 worker',
        },
      },
      {
        title: {
          en: 'Or run in Linux: a dev container, WSL or a remote machine',
          'zh-cn': '或在 Linux 中运行：开发容器、WSL 或远程机器',
        },
      },
    ],
    guide: ['G-S1'],
  },
  {
    code: 'AGL-I186',
    title: { en: 'The store does not know how much memory there is', 'zh-cn': 'store 不知道有多少内存' },
    severity: 'warning',
    class: 'unrecoverable',
    category: 'memory',
    layer: 'low',
    shows: [{ kind: 'text', template: 'psutil is not installed. Falling back to 8GB of memory in total.' }],
    versions: 'agentlightning 0.2, 0.3',
    meaning: {
      en: 'Without psutil the store takes 8 GB for granted. On a smaller machine it throws spans away too late, on a larger one too early.',
      'zh-cn': '没有 psutil 时，store 假定有 8 GB 内存。在内存较小的机器上清理 span 会太晚，在内存较大的机器上则太早。',
    },
    causes: [
      {
        text: {
          en: 'psutil was not installed, or its binary does not fit.',
          'zh-cn': '未安装 psutil，或其二进制文件不匹配。',
        },
        tell: { en: '`python -c "import psutil"` fails.', 'zh-cn': '`python -c "import psutil"` 失败。' },
      },
    ],
    fixes: [
      { title: { en: 'Install it', 'zh-cn': '安装该包' }, terminal: 'pip install psutil' },
      {
        title: {
          en: 'Or give the limits yourself: eviction_memory_threshold of InMemoryLightningStore',
          'zh-cn': '或自行设置上限：InMemoryLightningStore 的 eviction_memory_threshold',
        },
      },
    ],
    guide: ['G-S1', 'G-S9', 'G-M1'],
  },
  {
    code: 'AGL-I187',
    title: { en: 'flash-attn is not installed', 'zh-cn': '未安装 flash-attn' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'dependency-conflict',
    layer: 'low',
    shows: [
      { kind: 'text', template: "No module named 'flash_attn'" },
      {
        kind: 'text',
        template: 'FlashAttention2 has been toggled on, but it cannot be used due to the following error',
      },
    ],
    meaning: {
      en: 'The training or serving code asks for flash attention, which is a package of its own that must be built for exactly this torch and CUDA.',
      'zh-cn': '训练或推理代码需要 flash attention，它是独立的包，必须针对当前的 torch 和 CUDA 构建。',
    },
    causes: [
      {
        text: {
          en: 'It was not installed, because pip cannot build it before torch is there.',
          'zh-cn': '尚未安装，因为在安装 torch 之前 pip 无法构建它。',
        },
        tell: { en: '`pip show flash-attn` finds nothing.', 'zh-cn': '`pip show flash-attn` 没有结果。' },
      },
      {
        text: {
          en: 'This machine has no NVIDIA GPU, so it cannot be used at all.',
          'zh-cn': '本机没有 NVIDIA GPU，因此完全无法使用。',
        },
        tell: { en: '`nvidia-smi` fails.', 'zh-cn': '`nvidia-smi` 失败。' },
      },
    ],
    fixes: [
      {
        title: { en: 'Install it after torch', 'zh-cn': '在安装 torch 之后安装它' },
        terminal: 'pip install flash-attn --no-build-isolation',
      },
      {
        title: {
          en: 'Or choose another attention: attn_implementation="sdpa"',
          'zh-cn': '或选择其他注意力实现：attn_implementation="sdpa"',
        },
      },
    ],
    guide: ['G-S1', 'G-C6'],
  },
  {
    code: 'AGL-I188',
    title: { en: 'Model files cannot be fetched from Hugging Face', 'zh-cn': '无法从 Hugging Face 获取模型文件' },
    severity: 'error',
    class: 'recoverable',
    category: 'install-network',
    layer: 'low',
    shows: [
      { kind: 'text', template: "We couldn't connect to 'https://huggingface.co' to load" },
      { kind: 'text', template: "We couldn't connect to '{address}' to load th" },
      { kind: 'text', template: 'LocalEntryNotFoundError' },
      { kind: 'text', template: "(MaxRetryError(\"HTTPSConnectionPool(host='huggingface.co'" },
      { kind: 'text', template: 'OfflineModeIsEnabled' },
    ],
    meaning: {
      en: 'The model or tokenizer is not on this machine, and the hub cannot be reached.',
      'zh-cn': '模型或分词器不在本机，而又无法访问模型仓库。',
    },
    causes: [
      {
        text: {
          en: 'There is no way from here to huggingface.co: no network, a firewall, a region without access.',
          'zh-cn': '此处无法访问 huggingface.co：没有网络、有防火墙或所在地区无法访问。',
        },
        tell: { en: 'A browser on this machine does not open it.', 'zh-cn': '本机浏览器也打不开。' },
      },
      {
        text: {
          en: 'Offline mode is on, and the model was never downloaded here.',
          'zh-cn': '启用了离线模式，而模型从未在此下载过。',
        },
        tell: {
          en: 'HF_HUB_OFFLINE or TRANSFORMERS_OFFLINE is set.',
          'zh-cn': '设置了 HF_HUB_OFFLINE 或 TRANSFORMERS_OFFLINE。',
        },
      },
      {
        text: {
          en: 'The name is meant as a folder, but the folder is not there, so it is taken for a name on the hub.',
          'zh-cn': '本意是本地文件夹，但该文件夹不存在，于是被当成仓库中的名称。',
        },
        tell: { en: 'The name in the message is a path.', 'zh-cn': '消息中的名称是一个路径。' },
      },
    ],
    fixes: [
      { title: { en: 'Set HF_ENDPOINT to a mirror that is reachable', 'zh-cn': '把 HF_ENDPOINT 设为可达的镜像' } },
      {
        title: {
          en: 'Download the model elsewhere, and give the path of its folder',
          'zh-cn': '在别处下载模型，然后使用其文件夹路径',
        },
      },
      {
        title: { en: 'Read about the variables of the hub', 'zh-cn': '阅读相关环境变量的说明' },
        link: 'https://huggingface.co/docs/huggingface_hub/package_reference/environment_variables',
      },
    ],
    guide: ['G-S2', 'G-S4', 'G-C2', 'G-F1', 'G-F2'],
  },
  {
    code: 'AGL-I190',
    title: { en: 'Metrics of an earlier run may be counted again', 'zh-cn': '可能会重复统计上次运行的指标' },
    severity: 'warning',
    class: 'unrecoverable',
    category: 'inconsistency',
    layer: 'low',
    shows: [
      {
        kind: 'text',
        template: 'Found PROMETHEUS_MULTIPROC_DIR was set by user. This directory must be wiped between multiple runs.',
      },
    ],
    versions: 'agentlightning 0.3',
    meaning: {
      en: 'PROMETHEUS_MULTIPROC_DIR was set by you, and Agent Lightning does not empty it. Files of dead processes in it are added to the figures.',
      'zh-cn': 'PROMETHEUS_MULTIPROC_DIR 由你设置，Agent Lightning 不会清空它。其中已结束进程的文件会被计入指标。',
    },
    causes: [
      {
        text: {
          en: 'The variable points to a folder that is kept between runs.',
          'zh-cn': '该变量指向在多次运行之间保留的文件夹。',
        },
        tell: {
          en: 'The folder holds .db files older than this run.',
          'zh-cn': '该文件夹中有早于本次运行的 .db 文件。',
        },
      },
    ],
    fixes: [
      { title: { en: 'Empty the folder before each start', 'zh-cn': '每次启动前清空该文件夹' } },
      {
        title: {
          en: 'Or leave the variable unset: a fresh folder is made for each run',
          'zh-cn': '或不设置该变量：每次运行会新建文件夹',
        },
      },
    ],
    guide: ['G-S3', 'G-S13', 'G-M1'],
  },
  {
    code: 'AGL-I191',
    title: { en: 'The metrics server was not told where the metrics are', 'zh-cn': '没有告诉指标服务指标的位置' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'interface',
    shows: [{ kind: 'text', template: 'PROMETHEUS_MULTIPROC_DIR is not set.' }],
    versions: 'agentlightning 0.3',
    meaning: {
      en: '`agl prometheus` reads files that the store writes, and does not know their folder. It ended.',
      'zh-cn': '`agl prometheus` 读取 store 写入的文件，但不知道它们所在的文件夹。它已结束。',
    },
    causes: [
      {
        text: {
          en: 'The variable was exported for the process of the store only.',
          'zh-cn': '该变量只在 store 的进程中设置。',
        },
        tell: {
          en: '`echo $PROMETHEUS_MULTIPROC_DIR` prints nothing in this terminal.',
          'zh-cn': '在此终端中 `echo $PROMETHEUS_MULTIPROC_DIR` 没有输出。',
        },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Set PROMETHEUS_MULTIPROC_DIR to the same folder for the store and for `agl prometheus`',
          'zh-cn': '为 store 和 `agl prometheus` 设置相同的 PROMETHEUS_MULTIPROC_DIR',
        },
      },
    ],
    guide: ['G-S6', 'G-M1', 'G-C7'],
  },
  {
    code: 'AGL-P100',
    title: { en: 'A file or folder may not be written or read', 'zh-cn': '没有权限读写文件或文件夹' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'install-permission',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'PermissionError: [Errno 13] Permission denied: {path}' },
      { kind: 'text', template: '[Errno 13] Permission denied: {path}', without: ['Could not install packages'] },
      { kind: 'text', template: 'PermissionError: [WinError 5] Access is denied' },
      { kind: 'text', template: "Error: EACCES: permission denied, {operation:word} '{path}'" },
      { kind: 'text', template: 'sqlite3.OperationalError: attempt to write a readonly database' },
      { kind: 'text', template: 'attempt to write a readonly database' },
      { kind: 'exception', type: 'PermissionError' },
    ],
    meaning: {
      en: 'The system refused access to a path. What happens next depends on who wanted it: a log is not written, a database not opened, an import fails.',
      'zh-cn': '系统拒绝访问某个路径。后果取决于访问者：日志无法写入、数据库无法打开或导入失败。',
    },
    causes: [
      {
        text: {
          en: 'The folder belongs to another user, often root after a run in a container or with sudo.',
          'zh-cn': '该文件夹属于其他用户，通常是在容器中或用 sudo 运行后留下的 root 文件。',
        },
        tell: { en: '`ls -ld FOLDER` shows another owner.', 'zh-cn': '`ls -ld 文件夹` 显示其他所有者。' },
      },
      {
        text: {
          en: 'The place is read-only: a mounted volume, an image, a system folder.',
          'zh-cn': '该位置只读：挂载的卷、镜像或系统文件夹。',
        },
        tell: { en: 'Writing fails there for root as well.', 'zh-cn': 'root 在那里也无法写入。' },
      },
      {
        text: {
          en: 'On Windows another process holds the file open.',
          'zh-cn': '在 Windows 上，另一个进程正打开该文件。',
        },
        tell: { en: 'It succeeds after that process ended.', 'zh-cn': '该进程结束后即可成功。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Write to a folder of your own: change the path of the log, data or cache',
          'zh-cn': '写入自己的文件夹：修改日志、数据或缓存的路径',
        },
      },
      {
        title: {
          en: 'Give the folder back to your user, with the tools of the system',
          'zh-cn': '用系统工具把文件夹的所有权改回你的用户',
        },
      },
    ],
    guide: ['G-S3'],
  },
];
