import type { CatalogEntry } from '../../entry';

/** What conda, Poetry and Git say, and pip when it installs somewhere else than one thinks. */
export const otherInstallersEntries: readonly CatalogEntry[] = [
  {
    code: 'AGL-I126',
    title: {
      en: 'conda or Poetry found no versions that fit together',
      'zh-cn': 'conda 或 Poetry 找不到相互兼容的版本',
    },
    severity: 'error',
    class: 'unrecoverable',
    category: 'dependency-conflict',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'LibMambaUnsatisfiableError' },
      { kind: 'text', template: 'UnsatisfiableError: The following specifications were found' },
      { kind: 'text', template: 'PackagesNotFoundError: The following packages are' },
      { kind: 'text', template: 'ResolvePackageNotFound' },
      { kind: 'text', template: 'version solving failed.' },
      { kind: 'text', template: 'Could not solve for environment specs' },
    ],
    meaning: {
      en: 'The demands of the packages exclude each other, or a package is not on the channels that were asked. Nothing was installed.',
      'zh-cn': '各个包的要求互相排斥，或所查询的频道中没有某个包。没有安装任何内容。',
    },
    causes: [
      {
        text: { en: 'Two packages demand different versions of a third.', 'zh-cn': '两个包对第三个包的版本要求不同。' },
        tell: { en: 'The lines name the same package twice.', 'zh-cn': '几行中同一个包出现两次。' },
      },
      {
        text: {
          en: 'The package is on PyPI only, not on a conda channel: agentlightning is such a one.',
          'zh-cn': '该包只在 PyPI 上，不在 conda 频道中，例如 agentlightning。',
        },
        tell: { en: 'The error is PackagesNotFoundError.', 'zh-cn': '错误为 PackagesNotFoundError。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'In a conda environment install such packages with pip, after all conda packages',
          'zh-cn': '在 conda 环境中，先装完 conda 包，再用 pip 安装此类包',
        },
      },
      { title: { en: 'Loosen the bound that the message names', 'zh-cn': '放宽消息所示的版本限制' } },
    ],
    guide: ['G-S1', 'G-C6', 'G-F6'],
  },
  {
    code: 'AGL-I127',
    title: { en: 'conda cannot reach its channel', 'zh-cn': 'conda 无法连接到频道' },
    severity: 'error',
    class: 'recoverable',
    category: 'install-network',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'CondaHTTPError: HTTP {status}' },
      { kind: 'text', template: 'CondaSSLError: {problem}' },
      { kind: 'text', template: 'ProxyError: Conda cannot proceed due to an error in your proxy configuration' },
      { kind: 'text', template: 'An HTTP error occurred when trying to retrieve this URL.' },
    ],
    meaning: { en: 'The request to a conda channel failed on the way.', 'zh-cn': '对 conda 频道的请求在途中失败。' },
    causes: [
      {
        text: {
          en: 'There is no way to the channel: no network, a firewall, a proxy that conda does not know.',
          'zh-cn': '无法访问频道：没有网络、有防火墙或 conda 不知道的代理。',
        },
        tell: { en: 'The status is 000.', 'zh-cn': '状态为 000。' },
      },
      {
        text: { en: 'The channel refuses or limits access.', 'zh-cn': '频道拒绝或限制访问。' },
        tell: { en: 'The status is 403 or 429.', 'zh-cn': '状态为 403 或 429。' },
      },
    ],
    fixes: [
      {
        title: { en: 'See which channels and proxies conda uses', 'zh-cn': '查看 conda 使用的频道和代理' },
        terminal: 'conda config --show-sources',
      },
      {
        title: {
          en: 'Use a channel or mirror that is reachable, such as conda-forge',
          'zh-cn': '使用可达的频道或镜像，例如 conda-forge',
        },
      },
    ],
    guide: ['G-S2', 'G-S4', 'G-C2', 'G-F1', 'G-F2'],
  },
  {
    code: 'AGL-I129',
    title: { en: 'pip installed into the folder of your user', 'zh-cn': 'pip 安装到了用户文件夹' },
    severity: 'warning',
    class: 'unrecoverable',
    category: 'install-permission',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'Defaulting to user installation because normal site-packages is not writeable' },
    ],
    meaning: {
      en: 'The packages went into the folder of your user, not into an environment of the project. Another Python will not see them, and all projects share them.',
      'zh-cn': '包安装到了用户文件夹，而不是项目的环境。其他 Python 看不到它们，且所有项目共用这些包。',
    },
    causes: [
      {
        text: {
          en: "No virtual environment is active, and the system's Python may not be written.",
          'zh-cn': '没有激活虚拟环境，且系统 Python 不可写。',
        },
        tell: { en: '`which pip` shows /usr/bin/pip.', 'zh-cn': '`which pip` 显示 /usr/bin/pip。' },
      },
    ],
    fixes: [
      {
        title: { en: 'Make an environment for the project and install there', 'zh-cn': '为项目创建环境并在其中安装' },
        terminal: 'python3 -m venv .venv',
      },
      {
        title: { en: 'Select the environment as interpreter', 'zh-cn': '选择该环境作为解释器' },
        command: 'agentLightning.python.select',
      },
    ],
    guide: ['G-S1', 'G-S3'],
  },
  {
    code: 'AGL-I197',
    title: { en: 'The folder of a new command is not on the PATH', 'zh-cn': '新命令所在的文件夹不在 PATH 中' },
    severity: 'info',
    class: 'unrecoverable',
    category: 'not-found',
    layer: 'low',
    shows: [
      { kind: 'text', template: "The script {names} installed in '{path}' which is not on PATH." },
      { kind: 'text', template: "The scripts {names} installed in '{path}' which is not on PATH." },
    ],
    noise: true,
    meaning: {
      en: 'The package is installed and can be imported. Only its command is not found by name, unless its folder is put on the PATH.',
      'zh-cn': '包已安装并可以导入。只是在把其文件夹加入 PATH 之前，无法按名称找到它的命令。',
    },
    causes: [
      {
        text: {
          en: 'pip installed into a folder of the user, or into a Python that is called by its path.',
          'zh-cn': 'pip 安装到了用户文件夹，或安装到按路径调用的 Python 中。',
        },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Activate the environment, or put the folder on the PATH, if the command is wanted',
          'zh-cn': '如果需要该命令，请激活环境或把该文件夹加入 PATH',
        },
      },
    ],
    guide: ['G-S1', 'G-S5'],
  },
  {
    code: 'AGL-I158',
    title: { en: 'A package from Git could not be fetched', 'zh-cn': '无法从 Git 获取软件包' },
    severity: 'error',
    class: 'recoverable',
    category: 'install-network',
    layer: 'low',
    shows: [
      { kind: 'text', template: '× git clone {arguments} did not run successfully.' },
      { kind: 'text', template: 'cause: Git operation failed' },
      { kind: 'text', template: 'Caused by: Git operation failed' },
      { kind: 'text', template: "Cannot find command 'git' - do you have 'git' installed and in your PATH?" },
      { kind: 'text', template: 'An unknown git error occurred', programs: ['npm'] },
    ],
    meaning: {
      en: 'The package is installed from a Git repository, and Git failed. The line that begins with “fatal:” tells why.',
      'zh-cn': '该包从 Git 仓库安装，而 Git 失败了。以 “fatal:” 开头的行说明了原因。',
    },
    causes: [
      {
        text: {
          en: 'Git is not installed, as in many slim containers.',
          'zh-cn': '没有安装 Git，许多精简容器都是如此。',
        },
        tell: { en: "The message says “Cannot find command 'git'”.", 'zh-cn': "消息为 “Cannot find command 'git'”。" },
      },
      {
        text: {
          en: 'The repository is private, and no key or token is there.',
          'zh-cn': '仓库是私有的，而没有密钥或令牌。',
        },
        tell: {
          en: '“could not read Username”, “Permission denied (publickey)” or “Repository not found”.',
          'zh-cn': '显示 “could not read Username”、“Permission denied (publickey)” 或 “Repository not found”。',
        },
      },
      {
        text: { en: 'The host cannot be reached from here.', 'zh-cn': '此处无法访问该主机。' },
        tell: {
          en: '“Failed to connect” or “Could not resolve host”.',
          'zh-cn': '显示 “Failed to connect” 或 “Could not resolve host”。',
        },
      },
    ],
    fixes: [
      {
        title: { en: 'Try whether Git reaches the repository', 'zh-cn': '测试 Git 能否访问该仓库' },
        terminal: 'git ls-remote REPOSITORY',
      },
      {
        title: { en: 'Install the released package instead of the repository', 'zh-cn': '安装正式发布的包而不是仓库' },
      },
    ],
    guide: ['G-S2', 'G-S12', 'G-C2', 'G-F1'],
  },
  {
    code: 'AGL-I124',
    title: { en: 'A path is too long for Windows', 'zh-cn': '路径超出 Windows 的长度限制' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'install-permission',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'this system does not have Windows Long Path support enabled' },
      { kind: 'text', template: 'code ENAMETOOLONG', programs: ['npm'] },
      { kind: 'text', template: '[WinError 206] The filename or extension is too long' },
      { kind: 'text', template: 'fatal: {problem}: Filename too long' },
    ],
    meaning: {
      en: 'A file of the package would get a path of more than 260 characters, which Windows refuses unless long paths are switched on.',
      'zh-cn': '包中某个文件的路径将超过 260 个字符，除非启用长路径，否则 Windows 会拒绝。',
    },
    causes: [
      {
        text: {
          en: 'Long paths are off, as by default, and the project lies in deep folders.',
          'zh-cn': '长路径默认关闭，且项目位于很深的文件夹中。',
        },
        tell: {
          en: 'The path in the message is almost 260 characters long.',
          'zh-cn': '消息中的路径接近 260 个字符。',
        },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Move the project or the environment nearer to the root, such as C:\\p',
          'zh-cn': '把项目或环境移到更靠近根目录的位置，例如 C:\\p',
        },
      },
      {
        title: { en: 'Or switch long paths on', 'zh-cn': '或启用长路径' },
        link: 'https://pip.pypa.io/warnings/enable-long-paths',
      },
    ],
    guide: ['G-S3'],
  },
  {
    code: 'AGL-I178',
    title: { en: 'A file that must be replaced is in use', 'zh-cn': '需要替换的文件正被占用' },
    severity: 'error',
    class: 'recoverable',
    category: 'install-permission',
    layer: 'low',
    shows: [
      {
        kind: 'text',
        template:
          'Could not install packages due to an OSError: [WinError 32] The process cannot access the file because it is being used by another process',
      },
    ],
    meaning: {
      en: 'On Windows a file cannot be replaced while a program has it open. The installation stopped half-way.',
      'zh-cn': '在 Windows 上，文件被程序打开时无法替换。安装在中途停止。',
    },
    causes: [
      {
        text: {
          en: 'An agent, a store or a debugger still runs with this environment.',
          'zh-cn': '仍有 agent、store 或调试器在使用此环境。',
        },
        tell: {
          en: 'Task Manager shows python.exe of this environment.',
          'zh-cn': '任务管理器显示此环境的 python.exe。',
        },
      },
      {
        text: {
          en: 'A virus scanner or the search index reads the new file.',
          'zh-cn': '杀毒软件或搜索索引正在读取新文件。',
        },
        tell: { en: 'A second try succeeds.', 'zh-cn': '重试成功。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'End what runs with this environment, then install again',
          'zh-cn': '结束使用此环境的程序，再重新安装',
        },
      },
      {
        title: { en: 'Install the half-replaced package again', 'zh-cn': '重新安装只替换了一半的包' },
        terminal: 'pip install --force-reinstall PACKAGE',
      },
    ],
    guide: ['G-S3', 'G-C12'],
  },
];
