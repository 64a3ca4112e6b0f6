import type { CatalogEntry } from '../../entry';

/** What the build itself says went wrong, which has an entry of its own. */
const told: readonly string[] = [
  "No module named 'torch'",
  'git clone',
  "invalid command 'bdist_wheel'",
  'Python.h: No such file',
  "can't find Rust compiler",
  'Cargo, the Rust package manager',
  'Microsoft Visual C++',
  "' failed: No such file or directory",
  'CMake must be installed',
  "No such file or directory: 'gcc'",
  "No such file or directory: 'cc'",
  "No such file or directory: 'clang'",
  "No such file or directory: 'g++'",
  "No such file or directory: 'cmake'",
  "No such file or directory: 'ninja'",
];

/** Packages that are built from source here, and fail at it. */
export const packageBuildsEntries: readonly CatalogEntry[] = [
  {
    code: 'AGL-I112',
    title: { en: 'A package could not be built from source', 'zh-cn': '无法从源码构建软件包' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'dependency-conflict',
    layer: 'low',
    shows: [
      {
        kind: 'text',
        template: 'error: subprocess-exited-with-error',
        without: told,
      },
      {
        kind: 'text',
        template: 'error: metadata-generation-failed',
        without: told,
      },
      {
        kind: 'text',
        template: 'error: failed-wheel-build-for-install',
        without: told,
      },
      {
        kind: 'text',
        template: 'Failed building wheel for {package:word}',
        without: told,
      },
      {
        kind: 'text',
        template: 'Failed to build installable wheels for some pyproject.toml based projects',
        without: told,
      },
      {
        kind: 'text',
        template: 'Getting requirements to build wheel did not run successfully',
        without: told,
      },
      {
        kind: 'text',
        template: 'Failed to build `{package}`',
        without: [
          "No module named 'torch'",
          'git clone',
          "invalid command 'bdist_wheel'",
          'Python.h: No such file',
          "can't find Rust compiler",
          'Cargo, the Rust package manager',
          'Microsoft Visual C++',
          "' failed: No such file or directory",
          'CMake must be installed',
          "No such file or directory: 'gcc'",
          "No such file or directory: 'cc'",
          "No such file or directory: 'clang'",
          "No such file or directory: 'g++'",
          "No such file or directory: 'cmake'",
          "No such file or directory: 'ninja'",
          'build dependency',
        ],
      },
    ],
    meaning: {
      en: "There is no ready wheel for this Python and system, so pip ran the package's own build, and that failed. The lines above this one say why; pip itself is not at fault.",
      'zh-cn':
        '没有适用于此 Python 和系统的现成 wheel，pip 于是运行该包自己的构建过程，而构建失败了。原因在上面几行；问题不在 pip。',
    },
    causes: [
      {
        text: { en: "Python is newer than the package's wheels.", 'zh-cn': 'Python 比该包提供 wheel 的版本更新。' },
        tell: {
          en: 'The index has wheels (`cp311`, `cp312`) for older Pythons only.',
          'zh-cn': '索引中只有更旧 Python（`cp311`、`cp312`）的 wheel。',
        },
      },
      {
        text: { en: 'A compiler or a header is missing.', 'zh-cn': '缺少编译器或头文件。' },
        tell: {
          en: 'The output names gcc, cl.exe, cargo, cmake or Python.h.',
          'zh-cn': '输出中提到 gcc、cl.exe、cargo、cmake 或 Python.h。',
        },
      },
      {
        text: {
          en: 'The build needs torch or another package that the isolated build does not see.',
          'zh-cn': '构建需要 torch 或其他包，而隔离的构建环境中没有。',
        },
        tell: {
          en: "The output ends in “No module named 'torch'”.",
          'zh-cn': "输出以 “No module named 'torch'” 结尾。",
        },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Use a Python version for which the package offers wheels',
          'zh-cn': '使用该包提供 wheel 的 Python 版本',
        },
      },
      {
        title: { en: 'Select another Python interpreter', 'zh-cn': '选择另一个 Python 解释器' },
        command: 'agentLightning.python.select',
      },
      {
        title: { en: 'Ask for a version that has a wheel', 'zh-cn': '安装有 wheel 的版本' },
        terminal: 'pip install --only-binary :all: PACKAGE',
      },
    ],
    guide: ['G-S1', 'G-C6'],
  },
  {
    code: 'AGL-I113',
    title: { en: 'No compiler is there to build a package', 'zh-cn': '缺少构建软件包所需的编译器' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'dependency-conflict',
    layer: 'low',
    shows: [
      { kind: 'text', template: "error: command '{compiler}' failed: No such file or directory" },
      { kind: 'text', template: "error: [Errno 2] No such file or directory: 'gcc'" },
      { kind: 'text', template: "error: [Errno 2] No such file or directory: 'cc'" },
      { kind: 'text', template: "error: [Errno 2] No such file or directory: 'clang'" },
      { kind: 'text', template: "error: [Errno 2] No such file or directory: 'g++'" },
      { kind: 'text', template: "error: [Errno 2] No such file or directory: 'cmake'" },
      { kind: 'text', template: "error: [Errno 2] No such file or directory: 'ninja'" },
      { kind: 'text', template: "error: [Errno 2] No such file or directory: 'nvcc'" },
      { kind: 'text', template: "error: [Errno 2] No such file or directory: 'cargo'" },
      { kind: 'text', template: "error: [Errno 2] No such file or directory: 'x86_64-linux-gnu-gcc'" },
      { kind: 'text', template: 'Microsoft Visual C++ {version} or greater is required' },
      { kind: 'text', template: 'fatal error: Python.h: No such file or directory' },
      { kind: 'text', template: "error: can't find Rust compiler" },
      { kind: 'text', template: 'Cargo, the Rust package manager, is not installed or is not on PATH' },
      { kind: 'text', template: 'CMake must be installed to build' },
      { kind: 'text', template: 'xcrun: error: invalid active developer path' },
      { kind: 'text', template: 'error: could not find `cargo`', programs: ['pip', 'uv'] },
    ],
    meaning: {
      en: 'The package has parts in C, C++ or Rust that must be compiled here, and the tool for it is missing.',
      'zh-cn': '该包含有需要在本机编译的 C、C++ 或 Rust 代码，而所需的工具不存在。',
    },
    causes: [
      {
        text: { en: 'The machine or container has no development tools.', 'zh-cn': '机器或容器没有安装开发工具。' },
        tell: { en: '`cc --version` fails.', 'zh-cn': '`cc --version` 失败。' },
      },
      {
        text: {
          en: 'The headers of Python are a package of their own and are not installed.',
          'zh-cn': 'Python 的头文件是单独的软件包，尚未安装。',
        },
        tell: { en: 'The line names Python.h.', 'zh-cn': '该行提到 Python.h。' },
      },
      {
        text: {
          en: 'A wheel would have made this needless, but there is none for this Python.',
          'zh-cn': '若有 wheel 就无需编译，但没有适用于此 Python 的 wheel。',
        },
        tell: {
          en: 'With an older Python the package installs without compiling.',
          'zh-cn': '换用较旧的 Python 时无需编译即可安装。',
        },
      },
    ],
    fixes: [
      { title: { en: 'Choose a Python version for which a wheel exists', 'zh-cn': '选择有 wheel 的 Python 版本' } },
      {
        title: {
          en: 'Debian and Ubuntu: install compiler and headers',
          'zh-cn': 'Debian 和 Ubuntu：安装编译器和头文件',
        },
        terminal: 'sudo apt-get install build-essential python3-dev',
      },
      {
        title: { en: 'macOS: install the command line tools', 'zh-cn': 'macOS：安装命令行工具' },
        terminal: 'xcode-select --install',
      },
      {
        title: { en: 'Windows: install the C++ build tools', 'zh-cn': 'Windows：安装 C++ 构建工具' },
        link: 'https://visualstudio.microsoft.com/visual-cpp-build-tools/',
      },
    ],
    guide: ['G-S1'],
  },
  {
    code: 'AGL-I135',
    title: { en: 'The build needs a package that it does not declare', 'zh-cn': '构建需要一个未声明的依赖' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'dependency-conflict',
    layer: 'low',
    shows: [
      { kind: 'text', template: ", but doesn't declare it as a build dependency" },
      { kind: 'text', template: "error: invalid command 'bdist_wheel'" },
      { kind: 'text', template: "No module named '{module:word}'", with: ['Getting requirements to build wheel'] },
      { kind: 'text', template: "No module named '{module:word}'", with: ['build_wheel'] },
      { kind: 'text', template: "No module named '{module:word}'", with: ['get_requires_for_build_wheel'] },
      { kind: 'text', template: "No module named '{module:word}'", with: ['pyproject_hooks/_in_process'] },
      {
        kind: 'exception',
        type: 'ModuleNotFoundError',
        message: "No module named '{module:word}'",
        frames: ['pyproject_hooks/_in_process'],
      },
      { kind: 'text', template: "No module named '{module:word}'", with: ['setuptools/build_meta.py'] },
    ],
    meaning: {
      en: 'Packages are built in an isolated environment that holds only what they declare. This one imports something else, most often torch, while it is being built.',
      'zh-cn': '软件包在隔离环境中构建，其中只有它声明的依赖。该包在构建时还导入了别的模块，最常见的是 torch。',
    },
    causes: [
      {
        text: {
          en: 'flash-attn, deepspeed and similar packages compile against the torch that is installed.',
          'zh-cn': 'flash-attn、deepspeed 等包需要针对已安装的 torch 编译。',
        },
        tell: { en: 'The missing module is torch or numpy.', 'zh-cn': '缺少的模块是 torch 或 numpy。' },
      },
      {
        text: {
          en: 'The package is old and takes wheel for granted, which is not there.',
          'zh-cn': '该包较旧，默认存在 wheel，而环境中没有。',
        },
        tell: {
          en: "The message says “invalid command 'bdist_wheel'”.",
          'zh-cn': "消息为 “invalid command 'bdist_wheel'”。",
        },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Install the module named first, then build without isolation (PACKAGE is what you install)',
          'zh-cn': '先安装所指的模块，再关闭构建隔离（PACKAGE 为要安装的包）',
        },
        terminal: 'pip install PACKAGE --no-build-isolation',
      },
      {
        title: { en: 'For an old package: bring the build tools up to date', 'zh-cn': '对于较旧的包：更新构建工具' },
        terminal: 'pip install -U pip setuptools wheel',
      },
      {
        title: { en: 'Read how to declare it for uv', 'zh-cn': '阅读如何在 uv 中声明' },
        link: 'https://docs.astral.sh/uv/concepts/projects/config/#build-isolation',
      },
    ],
    guide: ['G-S1'],
  },
];
