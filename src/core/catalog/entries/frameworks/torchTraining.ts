import type { CatalogEntry } from '../../entry';

/** Training with torch: gradients, number formats, adapters, batch sizes, several processes, compilers. */
export const torchTrainingEntries: readonly CatalogEntry[] = [
  {
    code: 'AGL-T711',
    title: { en: 'Gradients cannot be computed through this graph', 'zh-cn': '无法沿此计算图求梯度' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'element 0 of tensors does not require grad and does not have a grad_fn' },
      { kind: 'text', template: 'Trying to backward through the graph a second time' },
      {
        kind: 'text',
        template: 'one of the variables needed for gradient computation has been modified by an inplace operation',
      },
      { kind: 'text', template: 'a leaf Variable that requires grad is being used in an in-place operation' },
      { kind: 'text', template: "Can't call numpy() on Tensor that requires grad" },
      { kind: 'text', template: 'One of the differentiated Tensors appears to not have been used in the graph' },
      { kind: 'text', template: 'grad can be implicitly created only for scalar outputs' },
      {
        kind: 'text',
        template: 'Expected to have finished reduction in the prior iteration before starting a new one',
      },
      { kind: 'text', template: 'cudnn RNN backward can only be called in training mode' },
      { kind: 'text', template: 'Inference tensors cannot be saved for backward' },
    ],
    meaning: {
      en: 'backward() went through tensors that know nothing of how they came about, or that were changed since.',
      'zh-cn': 'backward() 经过的张量没有记录其来源，或此后被修改过。',
    },
    causes: [
      {
        text: {
          en: 'All parameters are frozen, or the loss was computed under no_grad() or from detached values.',
          'zh-cn': '所有参数都被冻结，或损失是在 no_grad() 下或由已分离的值计算的。',
        },
        tell: {
          en: 'No parameter has requires_grad=True when printed before the step.',
          'zh-cn': '在该步之前打印，没有参数的 requires_grad=True。',
        },
      },
      {
        text: {
          en: 'LoRA with gradient checkpointing, and the inputs need no gradient.',
          'zh-cn': '使用 LoRA 和梯度检查点，而输入不需要梯度。',
        },
        tell: { en: 'enable_input_require_grads() helps.', 'zh-cn': 'enable_input_require_grads() 可解决。' },
      },
      {
        text: {
          en: 'backward() is called twice over one graph, or a tensor was changed in place in between.',
          'zh-cn': '对同一计算图调用了两次 backward()，或期间就地修改了张量。',
        },
        tell: { en: 'The message says second time or inplace.', 'zh-cn': '消息中有 second time 或 inplace。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Print which parameters require a gradient, and compute the loss anew for each backward()',
          'zh-cn': '打印哪些参数需要梯度，并为每次 backward() 重新计算损失',
        },
      },
    ],
    guide: ['G-S6', 'G-X1'],
  },
  {
    code: 'AGL-T712',
    title: { en: 'A tensor has another number type or value than needed', 'zh-cn': '张量的数值类型或取值不符合要求' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'expected scalar type {wanted:word} but found {got:word}' },
      { kind: 'text', template: 'mat1 and mat2 must have the same dtype' },
      { kind: 'text', template: 'expected m1 and m2 to have the same dtype' },
      { kind: 'text', template: 'Input type ({got}) and weight type ({wanted}) should be the same' },
      { kind: 'text', template: 'Target {target:int} is out of bounds.' },
      { kind: 'text', template: 'Expected floating point type for target' },
      {
        kind: 'text',
        template: "Expected tensor for argument #{at:int} 'indices' to have one of the following scalar types",
      },
      { kind: 'text', template: "result type {one:word} can't be cast to the desired output type" },
      { kind: 'text', template: 'Boolean value of Tensor with more than one value is ambiguous' },
      { kind: 'text', template: 'only one element tensors can be converted to Python scalars' },
      { kind: 'text', template: 'elements cannot be converted to Scalar' },
      {
        kind: 'text',
        template: 'device type tensor to numpy. Use Tensor.cpu() to copy the tensor to host memory first',
      },
      { kind: 'text', template: 'Could not infer dtype of {type}' },
      { kind: 'text', template: '"addmm_impl_cpu_" not implemented for \'Half\'' },
      { kind: 'text', template: "not implemented for 'Half'" },
      { kind: 'text', template: "not implemented for 'BFloat16'" },
      { kind: 'text', template: 'FlashAttention only support fp16 and bf16 data type' },
      { kind: 'text', template: 'index out of range in self' },
    ],
    meaning: {
      en: 'The operation wants tensors of one type (float32, bfloat16, int64) or indexes within bounds, and got others.',
      'zh-cn': '该运算要求张量类型一致（float32、bfloat16、int64）或下标在范围内，而实际并非如此。',
    },
    causes: [
      {
        text: {
          en: 'Model and inputs, or base and adapter, are loaded with different types.',
          'zh-cn': '模型与输入，或基础模型与适配器，以不同类型加载。',
        },
        tell: { en: 'The message names two types.', 'zh-cn': '消息中有两种类型。' },
      },
      {
        text: {
          en: 'Labels or token ids are larger than the number of classes or of the vocabulary.',
          'zh-cn': '标签或 token ID 超过类别数或词表大小。',
        },
        tell: {
          en: 'The message says out of bounds or out of range.',
          'zh-cn': '消息中有 out of bounds 或 out of range。',
        },
      },
      {
        text: { en: 'Half precision is used on the processor.', 'zh-cn': '在 CPU 上使用了半精度。' },
        tell: {
          en: "The message says “not implemented for 'Half'”.",
          'zh-cn': "消息为 “not implemented for 'Half'”。",
        },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Load all parts with one torch_dtype, cast inputs with .to(model.dtype), and compare the largest id with the vocabulary',
          'zh-cn': '用同一 torch_dtype 加载所有部分，用 .to(model.dtype) 转换输入，并将最大 ID 与词表大小比较',
        },
      },
    ],
    guide: ['G-S6', 'G-X1'],
  },
  {
    code: 'AGL-T713',
    title: { en: 'Model, adapter or checkpoint do not belong together', 'zh-cn': '模型、适配器或检查点不匹配' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'not-found',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'Tokenizer class {class:word} does not exist or is not currently imported.' },
      { kind: 'text', template: 'not found in the base model. Please check the target modules and try again.' },
      { kind: 'text', template: 'Please specify `target_modules` in `peft_config`' },
      { kind: 'text', template: 'is greater than max_lora_rank' },
      { kind: 'text', template: 'Missing key(s) in state_dict:' },
      { kind: 'text', template: 'Unexpected key(s) in state_dict:' },
      { kind: 'text', template: 'Error(s) in loading state_dict for {model:word}' },
      { kind: 'text', template: "Can't find 'adapter_config.json' at" },
      { kind: 'text', template: 'Unrecognized configuration class {class}' },
      { kind: 'text', template: 'You cannot perform fine-tuning on purely quantized models' },
      { kind: 'text', template: 'Cannot copy out of meta tensor; no data!' },
      { kind: 'text', template: 'The model did not return a loss from the inputs' },
      { kind: 'text', template: 'Error no file named {file:word}' },
      { kind: 'text', template: 'Unable to load weights from pytorch checkpoint file' },
      { kind: 'text', template: "has no attribute 'lm_head'" },
      { kind: 'text', template: 'Unknown quantization method: {method}' },
    ],
    meaning: {
      en: 'Names of layers, ranks or files that one part asks for are not in the other one.',
      'zh-cn': '一方所要求的层名、秩或文件在另一方中不存在。',
    },
    causes: [
      {
        text: {
          en: 'target_modules are named as in another family of models.',
          'zh-cn': 'target_modules 的名称属于另一系列模型。',
        },
        tell: { en: 'print(model) shows other names.', 'zh-cn': 'print(model) 显示的名称不同。' },
      },
      {
        text: {
          en: 'The folder holds an adapter or an unfinished save, not a whole model.',
          'zh-cn': '文件夹中是适配器或未完成的保存，而不是完整模型。',
        },
        tell: {
          en: 'adapter_config.json lies there, or config.json is missing.',
          'zh-cn': '其中有 adapter_config.json，或缺少 config.json。',
        },
      },
      {
        text: {
          en: 'The server was started with smaller limits than the adapter needs.',
          'zh-cn': '服务器启动时的上限小于适配器所需。',
        },
        tell: {
          en: 'The message names the option, such as max_lora_rank.',
          'zh-cn': '消息中有该选项，例如 max_lora_rank。',
        },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Compare the names with print(model), load base and adapter each from its own folder, and start the server with the limit that is named',
          'zh-cn': '用 print(model) 核对名称，分别从各自的文件夹加载基础模型和适配器，并以消息所示的上限启动服务器',
        },
      },
    ],
    guide: ['G-S5', 'G-S13', 'G-X1'],
  },
  {
    code: 'AGL-T714',
    title: { en: 'Batch sizes of the training do not fit together', 'zh-cn': '训练的批次大小彼此不符' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'low',
    shows: [
      {
        kind: 'text',
        template: 'train_batch_size is not equal to micro_batch_per_gpu * gradient_acc_step * world_size',
      },
      { kind: 'text', template: 'must be evenly divisible by the number of generations per prompt' },
      { kind: 'text', template: 'must be divisible by the number of generations' },
      { kind: 'text', template: 'generation_batch_size must be divisible by' },
      { kind: 'text', template: 'global batch size ({size}) is not divisible by micro batch size' },
      { kind: 'text', template: 'Train batch size must be divisible by' },
      { kind: 'text', template: 'world_size ({size:int}) is not equal to tensor_model_parallel_size' },
    ],
    meaning: {
      en: 'The whole batch is micro batch × accumulation × processes, and trainers check that.',
      'zh-cn': '总批次 = 微批次 × 累积步数 × 进程数，训练器会检查这一点。',
    },
    causes: [
      {
        text: { en: 'The number of GPUs changed, and the settings did not.', 'zh-cn': 'GPU 数量变了，而设置没有变。' },
        tell: {
          en: 'The product in the message differs by the number of GPUs.',
          'zh-cn': '消息中的乘积相差 GPU 数量的倍数。',
        },
      },
      {
        text: { en: 'One of the three is set in two places.', 'zh-cn': '三者之一在两处设置。' },
        tell: {
          en: "The DeepSpeed file and the trainer's arguments both name it.",
          'zh-cn': 'DeepSpeed 文件和训练器参数都指定了它。',
        },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Set two of the three and let the trainer compute the third: "auto" in the DeepSpeed file',
          'zh-cn': '只设置其中两个，让训练器计算第三个：在 DeepSpeed 文件中使用 "auto"',
        },
      },
    ],
    guide: ['G-S6', 'G-C6', 'G-X1'],
  },
  {
    code: 'AGL-P709',
    title: { en: 'The processes of a distributed run are not set up', 'zh-cn': '分布式运行的进程尚未初始化' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'inconsistency',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'Default process group has not been initialized' },
      { kind: 'text', template: 'trying to initialize the default process group twice' },
      { kind: 'text', template: 'environment variable RANK expected, but not set' },
      { kind: 'text', template: 'environment variable WORLD_SIZE expected, but not set' },
      { kind: 'text', template: 'environment variable MASTER_ADDR expected, but not set' },
      { kind: 'text', template: 'environment variable MASTER_PORT expected, but not set' },
      { kind: 'text', template: 'Error initializing torch.distributed using env:// rendezvous' },
      { kind: 'text', template: 'ProcessGroupNCCL is only supported with GPUs, no GPUs found!' },
      { kind: 'text', template: 'Duplicate GPU detected : rank' },
      { kind: 'text', template: 'The server socket has failed to listen on any local network address' },
      { kind: 'text', template: "Distributed package doesn't have NCCL built in" },
    ],
    meaning: {
      en: 'torch.distributed was used before, without or twice with init_process_group, or its variables are missing.',
      'zh-cn': '在 init_process_group 之前、未调用或重复调用时使用了 torch.distributed，或缺少其变量。',
    },
    causes: [
      {
        text: {
          en: 'The script is started with python instead of torchrun or accelerate launch.',
          'zh-cn': '脚本用 python 而不是 torchrun 或 accelerate launch 启动。',
        },
        tell: { en: 'RANK is not in the environment.', 'zh-cn': '环境中没有 RANK。' },
      },
      {
        text: { en: 'Another run holds the port of the rendezvous.', 'zh-cn': '另一个运行占用了汇合端口。' },
        tell: {
          en: 'The message says failed to listen; port 29500 is the usual one.',
          'zh-cn': '消息为 failed to listen；常用端口为 29500。',
        },
      },
      {
        text: { en: 'Two processes take the same GPU.', 'zh-cn': '两个进程使用同一 GPU。' },
        tell: { en: 'The message says Duplicate GPU.', 'zh-cn': '消息为 Duplicate GPU。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Start with torchrun --nproc_per_node=N script.py, set the device to LOCAL_RANK, and take another --master_port beside another run',
          'zh-cn':
            '用 torchrun --nproc_per_node=N script.py 启动，将设备设为 LOCAL_RANK，若与其他运行并行则换一个 --master_port',
        },
      },
    ],
    guide: ['G-S13', 'G-C6', 'G-X1'],
  },
  {
    code: 'AGL-P710',
    title: { en: 'A GPU is asked for by a number that does not exist', 'zh-cn': '按不存在的编号请求 GPU' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'not-found',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'CUDA error: invalid device ordinal' },
      { kind: 'text', template: 'Invalid device id' },
      { kind: 'text', template: 'Invalid device argument: did you call init?' },
      { kind: 'text', template: 'You have requested {count:int} GPUs but only' },
      {
        kind: 'text',
        template:
          'Attempting to deserialize object on CUDA device {wanted:int} but torch.cuda.device_count() is {count:int}',
      },
    ],
    meaning: { en: 'The program counts more GPUs than it can see.', 'zh-cn': '程序认为的 GPU 数量多于其可见的数量。' },
    causes: [
      {
        text: { en: 'More processes are started than there are GPUs.', 'zh-cn': '启动的进程多于 GPU 数量。' },
        tell: {
          en: 'nproc_per_node or tensor_parallel_size is larger than nvidia-smi -L lists.',
          'zh-cn': 'nproc_per_node 或 tensor_parallel_size 大于 nvidia-smi -L 列出的数量。',
        },
      },
      {
        text: {
          en: 'CUDA_VISIBLE_DEVICES hides some; counting then begins at 0 again.',
          'zh-cn': 'CUDA_VISIBLE_DEVICES 隐藏了部分 GPU；此时编号从 0 重新开始。',
        },
        tell: { en: 'It is set in the job or container.', 'zh-cn': '作业或容器中设置了它。' },
      },
    ],
    fixes: [
      { title: { en: 'See which GPUs there are', 'zh-cn': '查看有哪些 GPU' }, terminal: 'nvidia-smi -L' },
      { title: { en: 'Start as many processes as GPUs are visible', 'zh-cn': '启动与可见 GPU 数量相同的进程' } },
    ],
    guide: ['G-S5', 'G-C6', 'G-X1'],
  },
  {
    code: 'AGL-I703',
    title: { en: 'Tools to compile GPU code are missing or do not fit', 'zh-cn': '编译 GPU 代码的工具缺失或不匹配' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'not-found',
    layer: 'interface',
    shows: [
      { kind: 'text', template: 'Cannot find a working triton installation' },
      { kind: 'text', template: 'Failed to find C compiler. Please specify via CC environment variable' },
      { kind: 'text', template: 'CUDA_HOME environment variable is not set' },
      { kind: 'text', template: 'CUDA_HOME does not exist, unable to compile CUDA op(s)' },
      { kind: 'text', template: 'Ninja is required to load C++ extensions' },
      { kind: 'text', template: 'mismatches the version that was used to compile' },
      { kind: 'text', template: 'nvcc was not found' },
      { kind: 'text', template: 'Could not find nvcc' },
      { kind: 'text', template: 'cannot find -lcuda' },
      { kind: 'text', template: 'Error compiling objects for extension' },
      { kind: 'text', template: 'PTX was compiled with an unsupported toolchain' },
      { kind: 'text', template: 'ptxas fatal' },
    ],
    meaning: {
      en: "Some libraries compile kernels when they are installed or first used. They need a C compiler, ninja and the CUDA toolkit of torch's own version.",
      'zh-cn': '部分库在安装或首次使用时编译内核，需要 C 编译器、ninja 以及与 torch 版本一致的 CUDA 工具包。',
    },
    causes: [
      {
        text: {
          en: 'The image or machine has the driver only, not the toolkit.',
          'zh-cn': '镜像或机器只有驱动，没有工具包。',
        },
        tell: {
          en: 'nvidia-smi works and nvcc --version does not.',
          'zh-cn': 'nvidia-smi 可用，而 nvcc --version 不可用。',
        },
      },
      {
        text: {
          en: 'No compiler or no headers of Python are installed, as in slim images.',
          'zh-cn': '没有安装编译器或 Python 头文件，例如 slim 镜像。',
        },
        tell: { en: 'gcc --version fails, or Python.h is missing.', 'zh-cn': 'gcc --version 失败，或缺少 Python.h。' },
      },
      {
        text: {
          en: 'The toolkit is of another CUDA version than torch.',
          'zh-cn': '工具包的 CUDA 版本与 torch 不同。',
        },
        tell: {
          en: 'torch.version.cuda differs from nvcc --version.',
          'zh-cn': 'torch.version.cuda 与 nvcc --version 不同。',
        },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Take an image with “devel” in its name, or install gcc, python3-dev and the CUDA toolkit of torch.version.cuda, and set CUDA_HOME',
          'zh-cn':
            '使用名称中带 “devel” 的镜像，或安装 gcc、python3-dev 以及与 torch.version.cuda 一致的 CUDA 工具包，并设置 CUDA_HOME',
        },
      },
      {
        title: {
          en: 'Prefer a wheel that is built already: pip install --only-binary :all:',
          'zh-cn': '优先使用已构建的 wheel：pip install --only-binary :all:',
        },
      },
    ],
    guide: ['G-S1', 'G-S5', 'G-X1'],
  },
];
