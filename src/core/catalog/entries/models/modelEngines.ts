import type { CatalogEntry } from '../../entry';

/** Model servers of one's own that die, do not start or do not load: vLLM, Ollama, llama.cpp, Hugging Face. */
export const modelEnginesEntries: readonly CatalogEntry[] = [
  {
    code: 'AGL-M333',
    title: { en: 'The engine of vLLM has died', 'zh-cn': 'vLLM 的引擎已经停止' },
    severity: 'error',
    class: 'system',
    category: 'cross-service',
    layer: 'low',
    shows: [
      {
        kind: 'text',
        template: 'EngineCore encountered an issue. See stack trace (above) for the root cause.',
      },
      { kind: 'text', template: 'AsyncEngineDeadError: {detail}' },
      { kind: 'text', template: 'Background loop has errored already.' },
      { kind: 'text', template: 'AsyncLLM output_handler failed.' },
      { kind: 'text', template: 'EngineCore encountered a fatal error.' },
      { kind: 'text', template: 'Engine core proc {name} died unexpectedly' },
    ],
    meaning: {
      en: 'The process that computes has ended; the server in front of it answers 500 to everything from now on. It does not come back by itself.',
      'zh-cn': '负责计算的进程已结束；它前面的服务器此后对所有请求都返回 500，且不会自行恢复。',
    },
    causes: [
      {
        text: { en: 'Memory of the GPU ran out during a request.', 'zh-cn': '处理请求时显存耗尽。' },
        tell: { en: '“CUDA out of memory” stands above.', 'zh-cn': '上方有“CUDA out of memory”。' },
      },
      {
        text: { en: 'The process was killed for the memory of the machine.', 'zh-cn': '进程因内存不足被系统终止。' },
        tell: {
          en: "No traceback stands above, and the kernel's log names the process.",
          'zh-cn': '上方没有堆栈，而内核日志中有该进程。',
        },
      },
      {
        text: {
          en: 'A fault in a kernel or in vLLM for this kind of request.',
          'zh-cn': '某个 kernel 或 vLLM 在处理这类请求时出错。',
        },
        tell: {
          en: 'The first traceback above ends in CUDA error, an assertion or a model file.',
          'zh-cn': '上方第一个堆栈以 CUDA error、断言或模型文件结束。',
        },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Read the first traceback above this line: it is the cause',
          'zh-cn': '阅读此行之前的第一个堆栈，那才是原因',
        },
      },
      {
        title: {
          en: 'Start the server again; with less load: --max-num-seqs 64 and --gpu-memory-utilization 0.85',
          'zh-cn': '重新启动服务器，并降低负载：--max-num-seqs 64 与 --gpu-memory-utilization 0.85',
        },
      },
    ],
    guide: ['G-S11', 'G-S4', 'G-C3', 'G-C9', 'G-F3', 'G-F8', 'G-X3'],
  },
  {
    code: 'AGL-M334',
    title: { en: 'vLLM could not start its engine', 'zh-cn': 'vLLM 无法启动引擎' },
    severity: 'error',
    class: 'system',
    category: 'cross-service',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'Engine core initialization failed. See root cause above.' },
      { kind: 'text', template: 'Engine process failed to start. See stack trace for the root cause.' },
      { kind: 'text', template: 'WorkerProc initialization failed due to an exception in a background process.' },
    ],
    meaning: {
      en: "The server ends before it serves anything. This line is the echo: the reason is the first error of the engine's process above.",
      'zh-cn': '服务器在提供服务之前就结束了。此行只是回声：原因是上方引擎进程的第一个错误。',
    },
    causes: [
      {
        text: { en: 'The model does not fit into the memory of the GPU.', 'zh-cn': '模型放不进显存。' },
        tell: {
          en: '“CUDA out of memory”, “No available memory for the cache blocks” or “Free memory on device” stands above.',
          'zh-cn': '上方有“CUDA out of memory”、“No available memory for the cache blocks”或“Free memory on device”。',
        },
      },
      {
        text: { en: 'vLLM, torch and the driver do not fit together.', 'zh-cn': 'vLLM、torch 与驱动不匹配。' },
        tell: {
          en: 'An ImportError, “undefined symbol” or “no kernel image” stands above.',
          'zh-cn': '上方有 ImportError、“undefined symbol”或“no kernel image”。',
        },
      },
      {
        text: {
          en: 'The model is not known to this vLLM, or its files are incomplete.',
          'zh-cn': '此版本的 vLLM 不支持该模型，或模型文件不完整。',
        },
        tell: { en: '“not supported” or a missing file stands above.', 'zh-cn': '上方有“not supported”或缺失的文件。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Scroll up to the first error of EngineCore and mend that',
          'zh-cn': '向上找到 EngineCore 的第一个错误并修复',
        },
      },
      {
        title: { en: 'Start with less to see whether it is memory', 'zh-cn': '以更小的配置启动，判断是否为显存问题' },
        terminal: 'vllm serve MODEL --max-model-len 4096 --gpu-memory-utilization 0.8 --enforce-eager',
      },
    ],
    guide: ['G-S11', 'G-C3', 'G-F3', 'G-F8'],
  },
  {
    code: 'AGL-M335',
    title: { en: 'No GPU memory is left for the KV cache', 'zh-cn': '没有剩余显存用于 KV cache' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'memory',
    layer: 'low',
    shows: [
      {
        kind: 'text',
        template:
          'No available memory for the cache blocks. Try increasing `gpu_memory_utilization` when initializing the engine.',
      },
      { kind: 'text', template: 'larger than the available KV cache memory' },
      { kind: 'text', template: 'is larger than the maximum number of tokens that can be stored in KV cache' },
    ],
    meaning: {
      en: 'The weights of the model were loaded, but the rest of the allowed GPU memory cannot hold one conversation of the full length. vLLM does not start.',
      'zh-cn': '模型权重已加载，但允许使用的剩余显存放不下一个完整长度的对话。vLLM 无法启动。',
    },
    causes: [
      {
        text: {
          en: 'The context length asked for is larger than this GPU can hold.',
          'zh-cn': '所要求的上下文长度超出此 GPU 的容量。',
        },
        tell: { en: 'The message gives an estimated maximum length.', 'zh-cn': '消息中给出了估计的最大长度。' },
      },
      {
        text: {
          en: 'gpu_memory_utilization is low, so that training and rollouts share the GPU.',
          'zh-cn': 'gpu_memory_utilization 较低，因为训练与推理共用 GPU。',
        },
        tell: { en: 'The value is below 0.5 in the configuration of verl.', 'zh-cn': 'verl 配置中的值低于 0.5。' },
      },
      {
        text: { en: 'The model is too large for the GPU.', 'zh-cn': '模型对该 GPU 来说太大。' },
        tell: {
          en: 'The weights in billions times two (GB) come near the memory of the GPU.',
          'zh-cn': '参数量（十亿）乘以 2（GB）接近显存大小。',
        },
      },
    ],
    fixes: [
      { title: { en: 'Limit the context: --max-model-len 8192', 'zh-cn': '限制上下文：--max-model-len 8192' } },
      {
        title: {
          en: 'Allow more memory: --gpu-memory-utilization 0.9 when nothing else uses the GPU',
          'zh-cn': 'GPU 没有其他用途时，允许使用更多显存：--gpu-memory-utilization 0.9',
        },
      },
      {
        title: {
          en: 'Take a smaller or quantised model, or several GPUs: --tensor-parallel-size 2',
          'zh-cn': '使用更小或量化的模型，或多块 GPU：--tensor-parallel-size 2',
        },
      },
    ],
    guide: ['G-S9', 'G-C12', 'G-F10', 'G-X3', 'G-M4'],
  },
  {
    code: 'AGL-M336',
    title: { en: "Another program holds the GPU's memory", 'zh-cn': '其他程序占用了显存' },
    severity: 'error',
    class: 'recoverable',
    category: 'memory',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'on startup is less than desired GPU memory utilization' },
      { kind: 'text', template: 'Error in memory profiling. Initial free memory' },
    ],
    meaning: {
      en: 'vLLM wants a fixed part of the whole GPU, and less than that is free. It does not start.',
      'zh-cn': 'vLLM 需要占用整块 GPU 的固定比例，而空闲显存不足。它无法启动。',
    },
    causes: [
      {
        text: {
          en: 'A vLLM, a training or a notebook of an earlier run is still alive.',
          'zh-cn': '之前的 vLLM、训练或 notebook 仍在运行。',
        },
        tell: {
          en: '`nvidia-smi` lists a Python process that nobody needs.',
          'zh-cn': '`nvidia-smi` 列出一个不再需要的 Python 进程。',
        },
      },
      {
        text: { en: 'Two servers are to share the GPU.', 'zh-cn': '两个服务器要共用该 GPU。' },
        tell: { en: 'Both are started on purpose.', 'zh-cn': '两者都是有意启动的。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'See who holds the GPU, and end what is not needed',
          'zh-cn': '查看谁占用 GPU，并结束不需要的程序',
        },
        terminal: 'nvidia-smi',
      },
      {
        title: {
          en: 'Ask for less: --gpu-memory-utilization 0.4 for each of two servers',
          'zh-cn': '减少占用：两个服务器各设 --gpu-memory-utilization 0.4',
        },
      },
      { title: { en: 'Use another GPU: CUDA_VISIBLE_DEVICES=1', 'zh-cn': '使用另一块 GPU：CUDA_VISIBLE_DEVICES=1' } },
    ],
    guide: ['G-S9', 'G-C12', 'G-F12', 'G-X3'],
  },
  {
    code: 'AGL-M337',
    title: { en: 'max_model_len is longer than the model allows', 'zh-cn': 'max_model_len 超出模型允许的长度' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'low',
    shows: [{ kind: 'text', template: 'is greater than the derived max_model_len' }],
    meaning: {
      en: "vLLM was asked for a longer context than the model's own configuration states. It does not start.",
      'zh-cn': '所要求的上下文比模型自身配置中的更长，vLLM 无法启动。',
    },
    causes: [
      {
        text: { en: 'The value was copied from another model.', 'zh-cn': '该值是从其他模型复制来的。' },
        tell: {
          en: 'max_position_embeddings in config.json is smaller.',
          'zh-cn': 'config.json 中的 max_position_embeddings 更小。',
        },
      },
      {
        text: {
          en: 'The model can be stretched with RoPE scaling, which is not set.',
          'zh-cn': '模型可用 RoPE scaling 扩展，但没有设置。',
        },
        tell: {
          en: 'The model card describes rope_scaling or YaRN.',
          'zh-cn': '模型卡片介绍了 rope_scaling 或 YaRN。',
        },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Leave --max-model-len out, or set it to the derived value in the message',
          'zh-cn': '去掉 --max-model-len，或设为消息中推导出的值',
        },
      },
    ],
    guide: ['G-S6', 'G-C7', 'G-F7'],
  },
  {
    code: 'AGL-M338',
    title: { en: "The server's version does not know this model", 'zh-cn': '服务器版本不支持该模型' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'dependency-conflict',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'are not supported for now. Supported architectures' },
      { kind: 'text', template: 'Model architectures {names} failed to be inspected' },
      { kind: 'text', template: 'but Transformers does not recognize this architecture' },
      {
        kind: 'text',
        template: 'has no vLLM implementation and the Transformers implementation is not compatible with vLLM',
      },
      { kind: 'text', template: 'error loading model architecture: unknown model architecture' },
    ],
    meaning: {
      en: 'The model is newer than the installed vLLM, transformers or llama.cpp, or of a kind that they do not have.',
      'zh-cn': '模型比已安装的 vLLM、transformers 或 llama.cpp 更新，或属于它们不支持的类型。',
    },
    causes: [
      {
        text: { en: 'The library is older than the model.', 'zh-cn': '库比模型旧。' },
        tell: { en: 'The model card asks for a later version.', 'zh-cn': '模型卡片要求更高版本。' },
      },
      {
        text: {
          en: 'The checkpoint of a training was written without its config.json.',
          'zh-cn': '训练的检查点没有写入 config.json。',
        },
        tell: {
          en: 'The message names no architecture, or the folder has no config.json.',
          'zh-cn': '消息中没有架构名，或文件夹中没有 config.json。',
        },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Compare the version that the model card asks for with yours',
          'zh-cn': '比较模型卡片要求的版本与已安装的版本',
        },
        terminal: 'python -m pip show vllm transformers',
      },
      {
        title: {
          en: 'Upgrade in an environment of its own: verl and agentlightning pin versions',
          'zh-cn': '在单独的环境中升级：verl 与 agentlightning 固定了版本',
        },
      },
    ],
    guide: ['G-S1', 'G-C6', 'G-F6'],
  },
  {
    code: 'AGL-M339',
    title: { en: 'Hugging Face wants you to accept a licence first', 'zh-cn': 'Hugging Face 要求先接受许可协议' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'authentication',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'You are trying to access a gated repo.' },
      { kind: 'text', template: 'Cannot access gated repo for url' },
      { kind: 'text', template: 'Access to model {model} is restricted' },
      { kind: 'text', template: 'and you are not in the authorized list. Visit' },
    ],
    meaning: {
      en: 'The files of this model are given only to accounts that accepted its conditions, and the download carries no token of such an account.',
      'zh-cn': '该模型的文件只提供给已接受条款的账号，而此次下载没有带上这样的账号令牌。',
    },
    causes: [
      {
        text: { en: 'No token is set where the process runs.', 'zh-cn': '进程运行处没有设置令牌。' },
        tell: {
          en: 'The message says 401, or “you must have access to it and be authenticated”.',
          'zh-cn': '消息为 401，或“you must have access to it and be authenticated”。',
        },
      },
      {
        text: {
          en: 'The conditions were not accepted, or the request waits.',
          'zh-cn': '尚未接受条款，或申请正在等待审批。',
        },
        tell: {
          en: 'The message says 403 or “not in the authorized list”.',
          'zh-cn': '消息为 403 或“not in the authorized list”。',
        },
      },
    ],
    fixes: [
      {
        title: { en: "Accept the conditions on the model's page, then sign in", 'zh-cn': '在模型页面接受条款后登录' },
        terminal: 'hf auth login',
      },
      {
        title: {
          en: 'In a container or on a cluster: set HF_TOKEN for the process',
          'zh-cn': '在容器或集群中：为进程设置 HF_TOKEN',
        },
      },
    ],
    guide: ['G-S12', 'G-S2', 'G-X3'],
  },
  {
    code: 'AGL-M340',
    title: { en: 'No such model on Hugging Face or on this disk', 'zh-cn': 'Hugging Face 或本机磁盘上没有该模型' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'not-found',
    layer: 'low',
    shows: [
      {
        kind: 'text',
        template: "is not a local folder and is not a valid model identifier listed on 'https://huggingface.co/models'",
      },
      { kind: 'text', template: "Repo id must be in the form 'repo_name' or 'namespace/repo_name'" },
      { kind: 'text', template: 'RepositoryNotFoundError: {status:int} Client Error' },
      { kind: 'text', template: 'does not appear to have a file named {file}' },
      { kind: 'text', template: 'Error no file named {file} found in directory' },
    ],
    meaning: {
      en: 'What was named is neither a folder with a model here nor a repository there.',
      'zh-cn': '所给的名称既不是本机的模型文件夹，也不是 Hugging Face 上的仓库。',
    },
    causes: [
      {
        text: {
          en: 'A local path that does not exist from where the process runs; then it is taken for a name on the Hub.',
          'zh-cn': '本地路径在进程运行处不存在，于是被当作 Hub 上的名称。',
        },
        tell: {
          en: 'The name begins with ./, / or a drive, or has more than one slash.',
          'zh-cn': '名称以 ./、/ 或盘符开头，或含有多个斜杠。',
        },
      },
      {
        text: {
          en: 'The name is mistyped, private or of another hub.',
          'zh-cn': '名称有误、仓库私有，或属于其他模型站。',
        },
        tell: {
          en: 'The page https://huggingface.co/NAME says 404.',
          'zh-cn': '页面 https://huggingface.co/NAME 显示 404。',
        },
      },
      {
        text: {
          en: "A checkpoint folder is incomplete: verl's shards were not merged.",
          'zh-cn': '检查点文件夹不完整：verl 的分片尚未合并。',
        },
        tell: {
          en: 'The folder holds files such as model_world_size_… instead of model.safetensors.',
          'zh-cn': '文件夹中是 model_world_size_… 一类的文件，而不是 model.safetensors。',
        },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Use an absolute path, and check it on the machine and in the container where the process runs',
          'zh-cn': '使用绝对路径，并在进程所在的机器和容器中检查',
        },
      },
      {
        title: { en: 'Merge shards of verl first', 'zh-cn': '先合并 verl 的分片' },
        terminal: 'python -m verl.model_merger merge --backend fsdp --local_dir CHECKPOINT/actor --target_dir MERGED',
      },
    ],
    guide: ['G-S5', 'G-C1', 'G-C7', 'G-F7'],
  },
  {
    code: 'AGL-M341',
    title: { en: 'The model cannot be spread over these GPUs', 'zh-cn': '模型无法分布到这些 GPU 上' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'is greater than the number of CUDA devices' },
      { kind: 'text', template: 'must be divisible by tensor parallel size' },
      { kind: 'text', template: 'is larger than the number of available GPUs' },
      { kind: 'text', template: 'is not divisible by weight quantization block_n' },
    ],
    meaning: {
      en: 'The number of GPUs given to the server does not fit the model or the machine. It does not start.',
      'zh-cn': '分配给服务器的 GPU 数量与模型或机器不符，服务器无法启动。',
    },
    causes: [
      {
        text: { en: 'The attention heads cannot be divided by that number.', 'zh-cn': '注意力头数不能被该数整除。' },
        tell: { en: 'The message names heads.', 'zh-cn': '消息提到 heads。' },
      },
      {
        text: { en: 'Fewer GPUs are visible than asked for.', 'zh-cn': '可见的 GPU 少于所要求的数量。' },
        tell: {
          en: 'CUDA_VISIBLE_DEVICES or the container shows fewer.',
          'zh-cn': 'CUDA_VISIBLE_DEVICES 或容器中可见的更少。',
        },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Choose 1, 2, 4 or 8 for --tensor-parallel-size, not more than are visible',
          'zh-cn': '将 --tensor-parallel-size 设为 1、2、4 或 8，且不超过可见数量',
        },
      },
      {
        title: { en: 'See what the process sees', 'zh-cn': '查看进程可见的 GPU' },
        terminal: 'python -c "import torch; print(torch.cuda.device_count())"',
      },
    ],
    guide: ['G-S6', 'G-C7', 'G-F7'],
  },
  {
    code: 'AGL-M342',
    title: {
      en: 'The GPU is too old for this number format or kernel',
      'zh-cn': 'GPU 太旧，不支持此数值格式或 kernel',
    },
    severity: 'error',
    class: 'unrecoverable',
    category: 'dependency-conflict',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'Bfloat16 is only supported on GPUs with compute capability of at least' },
      { kind: 'text', template: 'FlashAttention only supports Ampere GPUs or newer' },
      { kind: 'text', template: 'CUDA error: no kernel image is available for execution on the device' },
      { kind: 'text', template: 'is not compatible with the current PyTorch installation', with: ['CUDA capability'] },
    ],
    meaning: {
      en: "The program was built for other GPUs than this one, or the model's format needs a newer one.",
      'zh-cn': '程序是为其他 GPU 构建的，或模型的格式需要更新的 GPU。',
    },
    causes: [
      {
        text: {
          en: 'The GPU (V100, T4 and older) has no bfloat16 and no FlashAttention 2.',
          'zh-cn': '该 GPU（V100、T4 或更旧）不支持 bfloat16 和 FlashAttention 2。',
        },
        tell: { en: 'Its compute capability is below 8.0.', 'zh-cn': '其 compute capability 低于 8.0。' },
      },
      {
        text: { en: 'The GPU is newer than the installed torch.', 'zh-cn': 'GPU 比已安装的 torch 更新。' },
        tell: {
          en: '“sm_” in the warning is above those that torch lists.',
          'zh-cn': '警告中的“sm_”高于 torch 列出的值。',
        },
      },
    ],
    fixes: [
      {
        title: {
          en: 'On an old GPU: --dtype half, and attention without FlashAttention',
          'zh-cn': '旧 GPU：使用 --dtype half，以及不依赖 FlashAttention 的注意力实现',
        },
      },
      {
        title: {
          en: 'On a new GPU: install a torch built for its CUDA',
          'zh-cn': '新 GPU：安装为其 CUDA 构建的 torch',
        },
        link: 'https://pytorch.org/get-started/locally/',
      },
    ],
    guide: ['G-S1', 'G-C6', 'G-F6'],
  },
];
