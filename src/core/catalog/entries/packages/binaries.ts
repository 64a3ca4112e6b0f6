import type { CatalogEntry } from '../../entry';

/** Compiled parts that do not fit the Python, NumPy, torch or system that loads them. */
export const binariesEntries: readonly CatalogEntry[] = [
  {
    code: 'AGL-I163',
    title: { en: 'A binary was built for another NumPy', 'zh-cn': '二进制文件是为另一个 NumPy 构建的' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'dependency-conflict',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'numpy.dtype size changed, may indicate binary incompatibility' },
      { kind: 'text', template: 'A module that was compiled using NumPy 1.x cannot be run in' },
      { kind: 'text', template: 'numpy.core.multiarray failed to import' },
      { kind: 'text', template: 'AttributeError: _ARRAY_API not found' },
      { kind: 'text', template: 'was removed in the NumPy 2.0 release' },
      { kind: 'text', template: 'RuntimeError: module compiled against ABI version' },
      { kind: 'text', template: "No module named 'numpy._core" },
    ],
    meaning: {
      en: 'A compiled package and the installed NumPy do not fit: NumPy 2 changed its binary interface and dropped old names.',
      'zh-cn': '已编译的包与安装的 NumPy 不匹配：NumPy 2 改变了二进制接口并删除了旧名称。',
    },
    causes: [
      {
        text: {
          en: 'A package pulled NumPy 2 in, and others are still built for 1.',
          'zh-cn': '某个包引入了 NumPy 2，而其他包仍是为 1 构建的。',
        },
        tell: {
          en: '`pip show numpy` says 2; the traceback names pandas, scipy, torch or sklearn.',
          'zh-cn': '`pip show numpy` 显示 2，堆栈中提到 pandas、scipy、torch 或 sklearn。',
        },
      },
      {
        text: {
          en: 'NumPy was lowered under packages that were built for 2.',
          'zh-cn': 'NumPy 被降级，而其他包是为 2 构建的。',
        },
        tell: {
          en: 'The message says “Expected 96 from C header, got 88”.',
          'zh-cn': '消息为 “Expected 96 from C header, got 88”。',
        },
      },
    ],
    fixes: [
      { title: { en: 'Raise the package that the traceback names', 'zh-cn': '升级堆栈中提到的包' } },
      {
        title: { en: 'Or hold NumPy below 2', 'zh-cn': '或把 NumPy 限制在 2 以下' },
        terminal: 'pip install "numpy<2"',
      },
    ],
    guide: ['G-S1', 'G-C6'],
  },
  {
    code: 'AGL-I164',
    title: { en: 'A binary was built for another version of torch', 'zh-cn': '二进制文件是为另一个 torch 版本构建的' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'dependency-conflict',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'undefined symbol: _Z{symbol:word}' },
      { kind: 'text', template: 'undefined symbol: {symbol:word}', with: ['site-packages'] },
      { kind: 'text', template: 'operator torchvision::nms does not exist' },
      { kind: 'text', template: 'Symbol not found: __ZN' },
    ],
    meaning: {
      en: 'A compiled extension asks for functions of torch that the installed torch does not have.',
      'zh-cn': '编译好的扩展需要 torch 的某些函数，而安装的 torch 中没有。',
    },
    causes: [
      {
        text: {
          en: 'torch was raised or lowered after flash-attn, vllm, xformers or torchvision was installed.',
          'zh-cn': '安装 flash-attn、vllm、xformers 或 torchvision 之后，torch 又被升级或降级。',
        },
        tell: { en: 'The path in the message names the package.', 'zh-cn': '消息中的路径指出了该包。' },
      },
      {
        text: { en: 'The wheel is for the other C++ ABI.', 'zh-cn': 'wheel 使用的是另一种 C++ ABI。' },
        tell: {
          en: 'The file name says cxx11abiTRUE or cxx11abiFALSE.',
          'zh-cn': '文件名中含有 cxx11abiTRUE 或 cxx11abiFALSE。',
        },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Install a set that fits; for agentlightning 0.2 and 0.3: torch 2.8.0 (cu128), vllm 0.10.2, verl 0.5.0',
          'zh-cn': '安装相互匹配的组合；agentlightning 0.2 和 0.3 使用：torch 2.8.0（cu128）、vllm 0.10.2、verl 0.5.0',
        },
      },
      {
        title: { en: 'Build flash-attn again for this torch', 'zh-cn': '针对当前 torch 重新构建 flash-attn' },
        terminal: 'pip install --force-reinstall --no-build-isolation --no-cache-dir flash-attn',
      },
    ],
    guide: ['G-S1', 'G-C6'],
  },
  {
    code: 'AGL-I165',
    title: { en: 'A system library is missing or too old', 'zh-cn': '系统库缺失或过旧' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'dependency-conflict',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'cannot open shared object file: No such file or directory' },
      { kind: 'text', template: "' not found (required by {path})", with: ['GLIBC'] },
      { kind: 'text', template: 'DLL load failed while importing {module:word}:' },
      { kind: 'text', template: 'Library not loaded: {path}' },
      { kind: 'text', template: 'Error loading "{path}" or one of its dependencies.' },
      { kind: 'text', template: 'A dynamic link library (DLL) initialization routine failed' },
    ],
    meaning: {
      en: 'A compiled package needs a library of the system, of CUDA or of the compiler that this machine does not have, or has in an older version.',
      'zh-cn': '编译好的包需要系统、CUDA 或编译器的某个库，而本机没有或版本较旧。',
    },
    causes: [
      {
        text: { en: "CUDA's libraries are not found.", 'zh-cn': '找不到 CUDA 的库。' },
        tell: {
          en: 'The name begins with libcu, libnvrtc or libcudnn.',
          'zh-cn': '名称以 libcu、libnvrtc 或 libcudnn 开头。',
        },
      },
      {
        text: { en: 'The container or system is slim and lacks the library.', 'zh-cn': '精简的容器或系统中没有该库。' },
        tell: {
          en: 'The name is libGL.so.1, libgomp.so.1, libsndfile or alike.',
          'zh-cn': '名称为 libGL.so.1、libgomp.so.1、libsndfile 等。',
        },
      },
      {
        text: { en: 'The wheel was built on a newer system.', 'zh-cn': 'wheel 是在更新的系统上构建的。' },
        tell: { en: 'The message names a version of GLIBC or GLIBCXX.', 'zh-cn': '消息提到 GLIBC 或 GLIBCXX 的版本。' },
      },
      {
        text: { en: 'Windows lacks the Visual C++ runtime.', 'zh-cn': 'Windows 缺少 Visual C++ 运行库。' },
        tell: { en: 'The message begins with “DLL load failed”.', 'zh-cn': '消息以 “DLL load failed” 开头。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Install the library that is named with the package manager of the system',
          'zh-cn': '用系统的包管理器安装所示的库',
        },
      },
      {
        title: {
          en: "GPU packages: install torch for the CUDA version of this machine, which brings CUDA's libraries along",
          'zh-cn': 'GPU 相关的包：安装与本机 CUDA 版本对应的 torch，它会自带 CUDA 库',
        },
      },
      {
        title: { en: 'Windows: install the Visual C++ runtime', 'zh-cn': 'Windows：安装 Visual C++ 运行库' },
        link: 'https://learn.microsoft.com/cpp/windows/latest-supported-vc-redist',
      },
    ],
    guide: ['G-S1', 'G-C6'],
  },
  {
    code: 'AGL-I166',
    title: { en: 'A binary is for another processor', 'zh-cn': '二进制文件适用于其他处理器' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'dependency-conflict',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'exec {path}: exec format error' },
      { kind: 'text', template: '(mach-o file, but is an incompatible architecture' },
      { kind: 'text', template: "but is an incompatible architecture (have '{have}', need '{need}')" },
      { kind: 'text', template: 'cannot execute binary file: Exec format error' },
      { kind: 'text', template: '[Errno 8] Exec format error' },
      { kind: 'text', template: '%1 is not a valid Win32 application' },
      { kind: 'text', template: 'wrong ELF class: {class}' },
    ],
    meaning: {
      en: 'The compiled file was made for another kind of processor than the Python that loads it.',
      'zh-cn': '编译好的文件所针对的处理器与加载它的 Python 不同。',
    },
    causes: [
      {
        text: {
          en: 'On a Mac an Intel Python runs under Rosetta, or a copied environment is used.',
          'zh-cn': '在 Mac 上通过 Rosetta 运行 Intel 版 Python，或使用了复制来的环境。',
        },
        tell: {
          en: '`python -c "import platform; print(platform.machine())"` differs from `uname -m`.',
          'zh-cn': '`python -c "import platform; print(platform.machine())"` 与 `uname -m` 不同。',
        },
      },
      {
        text: {
          en: 'An environment or node_modules was copied from another machine or mounted into a container.',
          'zh-cn': '虚拟环境或 node_modules 是从另一台机器复制来的，或被挂载到容器中。',
        },
        tell: { en: 'It was made on another system.', 'zh-cn': '它是在其他系统上创建的。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Make the environment anew on this machine, with a Python for this processor',
          'zh-cn': '在本机用适合此处理器的 Python 重新创建环境',
        },
      },
      {
        title: { en: 'Select another Python interpreter', 'zh-cn': '选择另一个 Python 解释器' },
        command: 'agentLightning.python.select',
      },
    ],
    guide: ['G-S1', 'G-C6'],
  },
  {
    code: 'AGL-I167',
    title: { en: 'Protobuf and generated code do not fit', 'zh-cn': 'Protobuf 与生成的代码不匹配' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'dependency-conflict',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'Descriptors cannot be created directly' },
      { kind: 'text', template: 'Detected incompatible Protobuf Gencode/Runtime versions when loading' },
      { kind: 'text', template: 'Detected mismatched Protobuf Gencode/Runtime' },
      { kind: 'text', template: "cannot import name 'runtime_version' from 'google.protobuf'" },
      { kind: 'text', template: "cannot import name 'builder' from 'google.protobuf.internal'" },
      { kind: 'text', template: "'MessageFactory' object has no attribute 'GetPrototype'" },
    ],
    meaning: {
      en: 'A package carries code that was generated for another version of protobuf than the installed one. OpenTelemetry, Ray, wandb and gRPC share protobuf.',
      'zh-cn': '某个包携带的代码是为另一个版本的 protobuf 生成的。OpenTelemetry、Ray、wandb 和 gRPC 共用 protobuf。',
    },
    causes: [
      {
        text: {
          en: 'One package holds protobuf low, another needs it high.',
          'zh-cn': '一个包要求低版本 protobuf，另一个要求高版本。',
        },
        tell: { en: '`pip check` names protobuf.', 'zh-cn': '`pip check` 提到 protobuf。' },
      },
      {
        text: {
          en: 'An old package was generated with a protoc before 3.19.',
          'zh-cn': '某个旧包是用 3.19 之前的 protoc 生成的。',
        },
        tell: {
          en: 'The message says “Descriptors cannot be created directly”.',
          'zh-cn': '消息为 “Descriptors cannot be created directly”。',
        },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Raise the package whose file the message or the traceback names',
          'zh-cn': '升级消息或堆栈中提到的包',
        },
      },
      {
        title: {
          en: 'Or install the protobuf of the number after “gencode” or newer',
          'zh-cn': '或安装 “gencode” 之后所示版本或更新的 protobuf',
        },
      },
      { title: { en: 'List what does not fit together', 'zh-cn': '列出不兼容的包' }, terminal: 'pip check' },
    ],
    guide: ['G-S1', 'G-C6'],
  },
  {
    code: 'AGL-I175',
    title: { en: 'A native Node.js add-on is from another system', 'zh-cn': 'Node.js 原生模块来自另一个系统' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'dependency-conflict',
    layer: 'low',
    shows: [
      { kind: 'text', template: '.node: invalid ELF header' },
      { kind: 'text', template: '.node: file too short' },
      { kind: 'text', template: 'Could not locate the bindings file. Tried:' },
    ],
    meaning: {
      en: 'A package with a compiled part was installed on one system and is now loaded on another, or was never built here.',
      'zh-cn': '带有编译部分的包是在另一个系统上安装的，现在在此加载，或从未在此构建。',
    },
    causes: [
      {
        text: {
          en: 'node_modules was copied or mounted from another system, for instance into a container.',
          'zh-cn': 'node_modules 是从另一个系统复制或挂载来的，例如挂载到容器中。',
        },
        tell: { en: 'The message says “invalid ELF header”.', 'zh-cn': '消息为 “invalid ELF header”。' },
      },
      {
        text: {
          en: 'The add-on was never built: install scripts are switched off.',
          'zh-cn': '原生模块从未构建：安装脚本被关闭。',
        },
        tell: {
          en: 'The message lists files that were tried; npm or pnpm was called with --ignore-scripts.',
          'zh-cn': '消息列出了尝试的文件；npm 或 pnpm 使用了 --ignore-scripts。',
        },
      },
    ],
    fixes: [
      {
        title: { en: 'Build the add-ons for this system', 'zh-cn': '针对此系统构建原生模块' },
        terminal: 'npm rebuild',
      },
      {
        title: {
          en: 'Or delete node_modules and install on the machine, or in the container, that runs the program',
          'zh-cn': '或删除 node_modules，在运行程序的机器或容器中重新安装',
        },
      },
    ],
    guide: ['G-S1', 'G-C6'],
  },
  {
    code: 'AGL-I176',
    title: { en: "The package's file for this system is not installed", 'zh-cn': '没有安装适用于此系统的平台文件' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'dependency-conflict',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'npm has a bug related to optional dependencies' },
      { kind: 'text', template: "You installed esbuild for another platform than the one you're currently using" },
      { kind: 'text', template: 'The package "@esbuild/{platform}" could not be found, and is needed by esbuild' },
      { kind: 'text', template: 'Cannot find native binding. npm has a bug related to optional dependencies' },
      { kind: 'text', template: 'Could not load the "sharp" module using the {platform:word} runtime' },
    ],
    meaning: {
      en: 'Some npm packages bring their compiled part as an optional package of its own for each system. The one for this system is not there.',
      'zh-cn': '有些 npm 包把编译部分作为各系统单独的可选包提供。适用于此系统的那个不存在。',
    },
    causes: [
      {
        text: {
          en: 'The lock file or node_modules comes from another system.',
          'zh-cn': '锁文件或 node_modules 来自另一个系统。',
        },
        tell: {
          en: 'It was made on macOS or Windows and is used in Linux, or in a container.',
          'zh-cn': '它在 macOS 或 Windows 上生成，却在 Linux 或容器中使用。',
        },
      },
      {
        text: { en: 'Optional packages were left out.', 'zh-cn': '安装时省略了可选包。' },
        tell: {
          en: 'npm was called with --omit=optional or --no-optional.',
          'zh-cn': '使用 --omit=optional 或 --no-optional 调用了 npm。',
        },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Delete node_modules and package-lock.json, then npm install on this system',
          'zh-cn': '删除 node_modules 和 package-lock.json，然后在此系统上运行 npm install',
        },
      },
      {
        title: {
          en: 'Do not mount node_modules of the host into a container',
          'zh-cn': '不要把主机的 node_modules 挂载到容器中',
        },
      },
    ],
    guide: ['G-S1', 'G-C6'],
  },
];
