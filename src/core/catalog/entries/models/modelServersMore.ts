import type { CatalogEntry } from '../../entry';

/** SGLang, TGI, llama.cpp and LM Studio in their own words. */
export const modelServersMoreEntries: readonly CatalogEntry[] = [
  {
    code: 'AGL-M400',
    title: { en: 'SGLang has no memory for the context', 'zh-cn': 'SGLang 没有内存用于上下文' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'memory',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'Prefill out of memory. Try to lower your batch size' },
      { kind: 'text', template: 'Decode out of memory! Try to lower' },
      { kind: 'text', template: 'Not enough memory. Please try to increase --mem-fraction-static' },
      { kind: 'text', template: 'Not enough memory to allocate KV cache' },
      { kind: 'text', template: 'max_total_tokens={tokens} is larger than the profiled value -' },
    ],
    meaning: {
      en: 'After the weights were loaded too little of the card was left for the cache of the context. The server ended.',
      'zh-cn': '加载权重后，显卡剩余空间不足以存放上下文缓存。服务器已结束。',
    },
    causes: [
      {
        text: {
          en: 'The share of the card that SGLang may use is too small for these weights.',
          'zh-cn': 'SGLang 可用的显存比例对该权重而言太小。',
        },
        tell: { en: 'nvidia-smi shows free memory while it loads.', 'zh-cn': '加载时 nvidia-smi 显示仍有空闲显存。' },
      },
      {
        text: {
          en: 'Another process, such as the trainer, holds the card.',
          'zh-cn': '另一个进程（例如训练器）占用了显卡。',
        },
        tell: {
          en: '“avail mem” at “Load weight begin” is far below the size of the card.',
          'zh-cn': '“Load weight begin”处的“avail mem”远小于显卡容量。',
        },
      },
      {
        text: { en: 'The model is too large for the card.', 'zh-cn': '模型对该显卡而言太大。' },
        tell: { en: 'The weights alone fill it.', 'zh-cn': '仅权重就已占满。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Raise --mem-fraction-static, or spread the model: --tp 2',
          'zh-cn': '调大 --mem-fraction-static，或分布模型：--tp 2',
        },
      },
      { title: { en: 'See who holds the card', 'zh-cn': '查看谁占用显卡' }, terminal: 'nvidia-smi' },
    ],
    guide: ['G-S9', 'G-C12', 'G-F12', 'G-X3'],
  },
  {
    code: 'AGL-M401',
    title: { en: 'SGLang ended: a part of it failed or hung', 'zh-cn': 'SGLang 已结束：某部分失败或挂起' },
    severity: 'error',
    class: 'system',
    category: 'cross-service',
    layer: 'business',
    shows: [
      { kind: 'text', template: 'Watchdog timeout (self.watchdog_timeout={seconds}' },
      { kind: 'text', template: 'Received sigquit from a child process. It usually means the child failed.' },
      { kind: 'text', template: 'Received sigquit from a child proces. It usually means the child failed.' },
      { kind: 'text', template: 'Initialization failed. Please see the error messages above.', with: ['sglang'] },
    ],
    meaning: {
      en: 'One of the processes of the model server failed or made no step for minutes, and the server ended itself. Why stands above, in the lines of that process.',
      'zh-cn': '模型服务器的某个进程失败，或数分钟没有进展，服务器因此自行结束。原因在上方该进程的行中。',
    },
    causes: [
      {
        text: { en: 'A scheduler raised an exception.', 'zh-cn': '调度进程抛出异常。' },
        tell: { en: '“Scheduler hit an exception” stands above.', 'zh-cn': '上方有“Scheduler hit an exception”。' },
      },
      {
        text: {
          en: 'The cards wait for each other, or a step takes longer than the watchdog allows.',
          'zh-cn': '显卡互相等待，或一步耗时超过看门狗上限。',
        },
        tell: { en: 'The line says “Watchdog timeout”.', 'zh-cn': '该行含“Watchdog timeout”。' },
      },
    ],
    fixes: [
      { title: { en: 'Mend what the first traceback above names', 'zh-cn': '修复上方第一个 traceback 所指的问题' } },
      {
        title: { en: 'Allow long steps: --watchdog-timeout 1200', 'zh-cn': '允许更长的步骤：--watchdog-timeout 1200' },
      },
    ],
    guide: ['G-S11', 'G-S8', 'G-C3', 'G-C11', 'G-F3', 'G-X2'],
  },
  {
    code: 'AGL-M402',
    title: { en: 'TGI could not start a shard of the model', 'zh-cn': 'TGI 无法启动模型分片' },
    severity: 'error',
    class: 'system',
    category: 'cross-service',
    layer: 'business',
    shows: [
      { kind: 'text', template: 'Error: ShardCannotStart' },
      { kind: 'text', template: 'Error: ShardFailed' },
      { kind: 'text', template: 'text_generation_launcher: Shard {number:int} failed to start' },
      { kind: 'text', template: 'text_generation_launcher: Shard {number:int} crashed' },
      { kind: 'text', template: 'Error: DownloadError', with: ['text_generation_launcher'] },
      { kind: 'text', template: 'Error: WebserverFailed' },
    ],
    meaning: {
      en: 'One of the processes that hold the model ended at its start, so the server ended too. Its own error stands above.',
      'zh-cn': '承载模型的某个进程启动时结束，服务器也随之结束。其自身错误在上方。',
    },
    causes: [
      {
        text: { en: 'The card has too little memory.', 'zh-cn': '显存不足。' },
        tell: { en: '“CUDA out of memory” or signal 9 stands above.', 'zh-cn': '上方有“CUDA out of memory”或信号 9。' },
      },
      {
        text: {
          en: 'The model cannot be divided by the number of shards, or is not supported.',
          'zh-cn': '模型无法按分片数划分，或不受支持。',
        },
        tell: {
          en: 'A ValueError names num_heads or the architecture.',
          'zh-cn': 'ValueError 提到 num_heads 或架构。',
        },
      },
      {
        text: { en: 'Shared memory is small in the container.', 'zh-cn': '容器中的共享内存太小。' },
        tell: { en: 'NCCL or /dev/shm is named above.', 'zh-cn': '上方提到 NCCL 或 /dev/shm。' },
      },
    ],
    fixes: [
      { title: { en: 'Read the first ERROR of this shard', 'zh-cn': '阅读该分片的第一个 ERROR' } },
      {
        title: {
          en: 'Start the container with --shm-size 1g, and with fewer tokens or --quantize',
          'zh-cn': '用 --shm-size 1g 启动容器，并减少 token 数或使用 --quantize',
        },
      },
    ],
    guide: ['G-S11', 'G-S9', 'G-C3', 'G-C12', 'G-F3', 'G-F12', 'G-X2'],
  },
  {
    code: 'AGL-M403',
    title: { en: 'The model server has no model loaded', 'zh-cn': '模型服务器没有加载模型' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'not-found',
    layer: 'interface',
    shows: [
      {
        kind: 'text',
        template: "No models loaded. Please load a model in the developer page or use the 'lms load' command.",
      },
      { kind: 'text', template: 'Failed to load model "{model}"' },
      { kind: 'text', template: 'Model unloaded.', with: ['error'] },
      { kind: 'text', template: 'no model is currently loaded' },
    ],
    meaning: {
      en: 'The server runs and answers, but holds no model at the moment. Nothing was generated.',
      'zh-cn': '服务器正在运行并有应答，但当前没有加载模型。没有生成任何内容。',
    },
    causes: [
      {
        text: {
          en: 'Nobody loaded one, or it was unloaded after a pause.',
          'zh-cn': '没有人加载模型，或空闲后被卸载。',
        },
        tell: { en: 'lms ps shows nothing.', 'zh-cn': 'lms ps 没有显示内容。' },
      },
      {
        text: { en: 'Loading failed for want of memory.', 'zh-cn': '因内存不足而加载失败。' },
        tell: { en: 'The message says “Failed to load model”.', 'zh-cn': '消息含“Failed to load model”。' },
      },
    ],
    fixes: [
      { title: { en: 'Load it', 'zh-cn': '加载模型' }, terminal: 'lms load MODEL' },
      {
        title: {
          en: 'Let LM Studio load models when they are asked for (just-in-time loading)',
          'zh-cn': '让 LM Studio 在请求时加载模型（just-in-time loading）',
        },
      },
    ],
    guide: ['G-S5', 'G-S11', 'G-C3', 'G-F3', 'G-E404'],
  },
  {
    code: 'AGL-M404',
    title: { en: 'llama.cpp or Ollama could not load the model', 'zh-cn': 'llama.cpp 或 Ollama 无法加载模型' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'memory',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'Model loading was stopped due to insufficient system resources' },
      { kind: 'text', template: 'error loading model: unable to allocate {where:word} buffer' },
      { kind: 'text', template: 'cudaMalloc failed: out of memory', with: ['ggml_'] },
      { kind: 'text', template: 'error loading model: tensor {name} data is not within the file bounds' },
      { kind: 'text', template: 'gguf_init_from_file: invalid magic characters' },
      { kind: 'text', template: 'gguf_init_from_file_impl: invalid magic characters' },
      { kind: 'text', template: 'gguf_init_from_file: failed to open GGUF file' },
      { kind: 'text', template: 'gguf_init_from_file: failed to read magic' },
      { kind: 'text', template: 'ValueError: Failed to load model from file: {path}' },
    ],
    meaning: {
      en: 'The file of the model did not fit into memory or is not a whole GGUF file. The server has no model.',
      'zh-cn': '模型文件放不进内存，或不是完整的 GGUF 文件。服务器没有模型。',
    },
    causes: [
      {
        text: { en: 'The card or the machine has too little memory.', 'zh-cn': '显存或内存不足。' },
        tell: { en: 'The message says “allocate” or “out of memory”.', 'zh-cn': '消息含“allocate”或“out of memory”。' },
      },
      {
        text: {
          en: 'The download broke off, or the file is a Git LFS pointer.',
          'zh-cn': '下载中断，或文件是 Git LFS 指针。',
        },
        tell: {
          en: 'The message says “magic” or “file bounds”; the file is small.',
          'zh-cn': '消息含“magic”或“file bounds”；文件很小。',
        },
      },
      {
        text: { en: 'The path is wrong.', 'zh-cn': '路径有误。' },
        tell: { en: 'The message says “failed to open”.', 'zh-cn': '消息含“failed to open”。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Put fewer layers on the card, or a shorter context: -ngl 20 -c 4096',
          'zh-cn': '减少放在显卡上的层数，或缩短上下文：-ngl 20 -c 4096',
        },
      },
      { title: { en: 'Use a smaller quantization (Q4_K_M)', 'zh-cn': '使用更小的量化（Q4_K_M）' } },
      { title: { en: 'Download the file again and compare its size', 'zh-cn': '重新下载文件并比较大小' } },
    ],
    guide: ['G-S9', 'G-S5', 'G-C7', 'G-C12', 'G-F7', 'G-F12'],
  },
];
