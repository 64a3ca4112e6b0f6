import type { CatalogEntry } from '../../entry';

/** What pip says when it may not write, or cannot remove; and what it says without need. */
export const pipInstallingEntries: readonly CatalogEntry[] = [
  {
    code: 'AGL-I110',
    title: { en: 'No permission to install into this Python', 'zh-cn': '没有权限安装到此 Python' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'install-permission',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'Could not install packages due to an OSError: [Errno 13] Permission denied' },
      { kind: 'text', template: 'Could not install packages due to an EnvironmentError: [Errno 13] Permission denied' },
      { kind: 'text', template: '[Errno 13] Permission denied: {path}', with: ['pip/_internal/'] },
      {
        kind: 'exception',
        type: 'PermissionError',
        message: '[Errno 13] Permission denied: {path}',
        frames: ['pip/_internal/cli'],
      },
      { kind: 'text', template: 'Could not install packages due to an OSError: [WinError 5]' },
      { kind: 'text', template: 'Consider using the `--user` option' },
    ],
    meaning: {
      en: 'pip may not write into the folder of the chosen Python. Part of the packages may already be there.',
      'zh-cn': 'pip 无法写入所选 Python 的文件夹。部分包可能已经装上。',
    },
    causes: [
      {
        text: {
          en: 'The Python belongs to the system, and you are not its administrator.',
          'zh-cn': '该 Python 属于系统，而你不是管理员。',
        },
        tell: {
          en: 'The path begins with /usr, /Library or C:\\Program Files.',
          'zh-cn': '路径以 /usr、/Library 或 C:\\Program Files 开头。',
        },
      },
      {
        text: {
          en: 'An earlier `sudo pip` left files that belong to root in your environment.',
          'zh-cn': '之前的 `sudo pip` 在环境中留下了属于 root 的文件。',
        },
        tell: { en: 'The path is inside your own environment.', 'zh-cn': '路径在你自己的环境之中。' },
      },
      {
        text: {
          en: 'On Windows a running Python or agent holds the file.',
          'zh-cn': '在 Windows 上，正在运行的 Python 或 agent 占用了该文件。',
        },
        tell: {
          en: 'The path ends in .exe, .dll or .pyd, and an agent still runs.',
          'zh-cn': '路径以 .exe、.dll 或 .pyd 结尾，且仍有 agent 在运行。',
        },
      },
    ],
    fixes: [
      {
        title: { en: 'Make an environment of your own and install there', 'zh-cn': '创建自己的环境并在其中安装' },
        terminal: 'python3 -m venv .venv',
      },
      {
        title: { en: 'Select another Python interpreter', 'zh-cn': '选择另一个 Python 解释器' },
        command: 'agentLightning.python.select',
      },
      {
        title: {
          en: 'End the agents that use this environment, then install again',
          'zh-cn': '结束使用该环境的 agent，再重新安装',
        },
      },
    ],
    guide: ['G-S3'],
  },
  {
    code: 'AGL-I111',
    title: { en: 'The system protects its own Python from pip', 'zh-cn': '系统保护自带的 Python，不允许 pip 安装' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'install-permission',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'error: externally-managed-environment' },
      { kind: 'text', template: 'This environment is externally managed' },
      { kind: 'text', template: 'is externally managed, and indicates the following' },
    ],
    meaning: {
      en: "This Python belongs to the operating system, whose package manager looks after it. pip refuses so that the system's tools keep working.",
      'zh-cn': '此 Python 属于操作系统，由系统的包管理器维护。pip 拒绝安装，以免破坏系统工具。',
    },
    causes: [
      {
        text: { en: 'No virtual environment is active in this terminal.', 'zh-cn': '此终端没有激活虚拟环境。' },
        tell: {
          en: '`which pip` shows /usr/bin/pip or a Homebrew path.',
          'zh-cn': '`which pip` 显示 /usr/bin/pip 或 Homebrew 的路径。',
        },
      },
      {
        text: {
          en: 'The environment is there, but another `pip` comes first on the PATH.',
          'zh-cn': '环境存在，但 PATH 中排在前面的是另一个 `pip`。',
        },
        tell: {
          en: '`python -m pip --version` names another folder than `pip --version`.',
          'zh-cn': '`python -m pip --version` 与 `pip --version` 显示的文件夹不同。',
        },
      },
    ],
    fixes: [
      { title: { en: 'Make a virtual environment', 'zh-cn': '创建虚拟环境' }, terminal: 'python3 -m venv .venv' },
      {
        title: { en: 'Select the environment as interpreter', 'zh-cn': '选择该环境作为解释器' },
        command: 'agentLightning.python.select',
      },
      {
        title: { en: 'Read why the system protects it', 'zh-cn': '阅读系统这样做的原因' },
        link: 'https://packaging.python.org/en/latest/specifications/externally-managed-environments/',
      },
    ],
    guide: ['G-S3'],
  },
  {
    code: 'AGL-I116',
    title: { en: 'pip cannot remove the installed package', 'zh-cn': 'pip 无法卸载已安装的包' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'dependency-conflict',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'error: uninstall-distutils-installed-package' },
      { kind: 'text', template: 'error: uninstall-no-record-file' },
      { kind: 'text', template: 'It is a distutils installed project and thus we cannot accurately determine' },
      { kind: 'text', template: 'no RECORD file was found for {package:word}' },
    ],
    meaning: {
      en: 'To install another version pip must first remove the old one, and it does not know which files belong to that.',
      'zh-cn': '要安装其他版本，pip 必须先卸载旧版本，但不知道哪些文件属于它。',
    },
    causes: [
      {
        text: {
          en: "The system's package manager or conda installed the package.",
          'zh-cn': '该包由系统包管理器或 conda 安装。',
        },
        tell: {
          en: 'The hint says “The package was installed by”.',
          'zh-cn': '提示中写着 “The package was installed by”。',
        },
      },
      {
        text: { en: 'An earlier installation was interrupted.', 'zh-cn': '之前的安装被中断。' },
        tell: {
          en: 'Only this package is affected, inside your own environment.',
          'zh-cn': '只有这个包受影响，且在你自己的环境中。',
        },
      },
    ],
    fixes: [
      {
        title: { en: 'Install into a fresh environment instead', 'zh-cn': '改为安装到新的环境' },
        terminal: 'python3 -m venv .venv',
      },
      {
        title: { en: 'Or put the new version above the old one', 'zh-cn': '或直接覆盖安装新版本' },
        terminal: 'pip install --ignore-installed PACKAGE',
      },
    ],
    guide: ['G-S1', 'G-S3'],
  },
  {
    code: 'AGL-I118',
    title: { en: 'The disk is full: packages could not be written', 'zh-cn': '磁盘已满：无法写入软件包' },
    severity: 'error',
    class: 'system',
    category: 'install-permission',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'Could not install packages due to an OSError: [Errno 28] No space left on device' },
      { kind: 'text', template: 'code ENOSPC', programs: ['npm'] },
    ],
    meaning: {
      en: 'The packages need more room than is left. torch and vllm with CUDA alone take 5 GB and more, and pip needs as much again while unpacking.',
      'zh-cn': '剩余空间不足以安装这些包。仅 torch 和带 CUDA 的 vllm 就需要 5 GB 以上，解包时 pip 还需要同样多的空间。',
    },
    causes: [
      {
        text: { en: 'The disk of the environment is full.', 'zh-cn': '环境所在的磁盘已满。' },
        tell: { en: '`df -h .` shows 100 %.', 'zh-cn': '`df -h .` 显示 100%。' },
      },
      {
        text: {
          en: 'Only the temporary folder is full, often a small one in memory.',
          'zh-cn': '只有临时文件夹已满，它常常是内存中的小分区。',
        },
        tell: {
          en: '`df -h /tmp` shows 100 %, the disk of the project does not.',
          'zh-cn': '`df -h /tmp` 显示 100%，而项目所在磁盘没有满。',
        },
      },
    ],
    fixes: [
      { title: { en: "Empty pip's cache", 'zh-cn': '清空 pip 的缓存' }, terminal: 'pip cache purge' },
      {
        title: {
          en: 'Point TMPDIR to a folder on a disk with room and install again',
          'zh-cn': '把 TMPDIR 指向有空间的磁盘上的文件夹，再重新安装',
        },
      },
    ],
    guide: ['G-S3', 'G-S9'],
  },
  {
    code: 'AGL-I119',
    title: { en: 'pip says that a newer pip exists', 'zh-cn': 'pip 提示有新版本' },
    severity: 'info',
    class: 'recoverable',
    category: 'install-network',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'new release of pip is available' },
      { kind: 'text', template: 'To update, run:' },
      { kind: 'text', template: 'You are using pip version {version:word}; however, version' },
      { kind: 'text', template: 'New {size:word} version of npm available' },
      { kind: 'text', template: 'To update run: npm install -g npm' },
    ],
    noise: true,
    meaning: {
      en: 'A notice, not a problem. Whatever failed, this line is not the reason.',
      'zh-cn': '这只是通知，不是问题。无论什么失败了，都与这一行无关。',
    },
    causes: [
      {
        text: {
          en: 'pip and npm look for their own newest version once in a while.',
          'zh-cn': 'pip 和 npm 会定期检查自身的新版本。',
        },
      },
    ],
    fixes: [{ title: { en: 'Nothing needs to be done', 'zh-cn': '无需处理' } }],
    guide: ['G-S2'],
  },
  {
    code: 'AGL-I120',
    title: { en: 'pip warns of running as root', 'zh-cn': 'pip 提示正以 root 身份运行' },
    severity: 'info',
    class: 'recoverable',
    category: 'install-permission',
    layer: 'low',
    shows: [{ kind: 'text', template: "Running pip as the 'root' user can result in broken permissions" }],
    noise: true,
    meaning: {
      en: 'Harmless in a container. On a machine of your own it can leave files that belong to root in shared folders.',
      'zh-cn': '在容器中无害。在自己的机器上，可能会在共享文件夹中留下属于 root 的文件。',
    },
    causes: [
      {
        text: {
          en: 'pip runs as administrator, as it does in most container images.',
          'zh-cn': 'pip 以管理员身份运行，大多数容器镜像都是如此。',
        },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Outside containers, install into a virtual environment without sudo',
          'zh-cn': '在容器之外，请在虚拟环境中安装，不要使用 sudo',
        },
      },
    ],
    guide: ['G-S3'],
  },
  {
    code: 'AGL-I121',
    title: { en: 'Remains of an interrupted installation', 'zh-cn': '中断的安装留下了残余' },
    severity: 'warning',
    class: 'unrecoverable',
    category: 'dependency-conflict',
    layer: 'low',
    shows: [{ kind: 'text', template: 'Ignoring invalid distribution {name}' }],
    meaning: {
      en: 'A folder whose name begins with `~` or `-` stands among the packages: what pip had set aside when it was interrupted. The package of that name may be incomplete.',
      'zh-cn': '包目录中有以 `~` 或 `-` 开头的文件夹：这是 pip 中断时暂存的内容。同名的包可能不完整。',
    },
    causes: [
      {
        text: {
          en: 'An installation was cancelled, or failed because a file was in use.',
          'zh-cn': '安装被取消，或因文件被占用而失败。',
        },
        tell: {
          en: 'On Windows an agent was running while pip installed.',
          'zh-cn': '在 Windows 上，pip 安装时有 agent 正在运行。',
        },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Delete the folders that begin with `~` in the named site-packages',
          'zh-cn': '删除所示 site-packages 中以 `~` 开头的文件夹',
        },
      },
      {
        title: { en: 'Install the package of that name again', 'zh-cn': '重新安装同名的包' },
        terminal: 'pip install --force-reinstall --no-deps PACKAGE',
      },
    ],
    guide: ['G-S1', 'G-S13'],
  },
  {
    code: 'AGL-I122',
    title: { en: 'This Python has no working pip or venv', 'zh-cn': '此 Python 没有可用的 pip 或 venv' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'dependency-conflict',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'No module named pip' },
      { kind: 'text', template: 'The virtual environment was not created successfully because ensurepip is not' },
      { kind: 'text', template: 'error: venv-import-error' },
      { kind: 'text', template: "'pip' is not recognized as an internal or external command" },
      { kind: 'text', template: 'pip: command not found' },
      { kind: 'text', template: 'Could not find an activated virtualenv (required).' },
    ],
    meaning: {
      en: 'Environments and packages cannot be set up with this Python until its pip or its venv module is there.',
      'zh-cn': '在 pip 或 venv 模块就绪之前，无法用此 Python 创建环境或安装包。',
    },
    causes: [
      {
        text: {
          en: 'The environment was made by uv, which puts no pip into it.',
          'zh-cn': '环境由 uv 创建，其中不含 pip。',
        },
        tell: {
          en: '`pyvenv.cfg` has a line that begins with `uv =`.',
          'zh-cn': '`pyvenv.cfg` 中有以 `uv =` 开头的一行。',
        },
      },
      {
        text: {
          en: 'Debian and Ubuntu ship venv and pip as packages of their own.',
          'zh-cn': 'Debian 和 Ubuntu 把 venv 和 pip 作为单独的软件包。',
        },
        tell: { en: 'The message names python3-venv.', 'zh-cn': '消息提到 python3-venv。' },
      },
      {
        text: { en: 'Python is not on the PATH of this terminal.', 'zh-cn': '此终端的 PATH 中没有 Python。' },
        tell: { en: '`python --version` is not found either.', 'zh-cn': '`python --version` 也找不到。' },
      },
    ],
    fixes: [
      {
        title: { en: 'Put pip into this environment', 'zh-cn': '在此环境中安装 pip' },
        terminal: 'python -m ensurepip --upgrade',
      },
      {
        title: { en: 'Debian and Ubuntu: install both packages', 'zh-cn': 'Debian 和 Ubuntu：安装这两个软件包' },
        terminal: 'sudo apt-get install python3-venv python3-pip',
      },
      {
        title: { en: 'In an environment of uv: install with uv', 'zh-cn': 'uv 创建的环境：用 uv 安装' },
        terminal: 'uv pip install agentlightning==0.3.0',
      },
    ],
    guide: ['G-S1'],
  },
];
