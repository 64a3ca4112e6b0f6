import type { CatalogEntry } from '../../entry';

/** What pip says when no versions fit, or not this Python. */
export const pipVersionsEntries: readonly CatalogEntry[] = [
  {
    code: 'AGL-I100',
    title: { en: 'pip found no versions that fit together', 'zh-cn': 'pip 找不到相互兼容的版本' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'dependency-conflict',
    layer: 'low',
    shows: [
      {
        kind: 'text',
        template: 'Cannot install {packages} because these package versions have conflicting dependencies.',
      },
      { kind: 'text', template: 'ResolutionImpossible: for help visit' },
    ],
    meaning: {
      en: 'Two of the requested packages demand versions of a third that exclude each other. Nothing was installed or changed.',
      'zh-cn': '请求的包中有两个对第三个包的版本要求互相排斥。没有安装或改动任何内容。',
    },
    causes: [
      {
        text: {
          en: 'Training packages pin exact versions: torch, vllm, verl and flash-attn must match each other, and APO needs openai 2 while older vLLM and LiteLLM hold it below.',
          'zh-cn':
            '训练相关的包锁定了精确版本：torch、vllm、verl 和 flash-attn 必须相互匹配；APO 需要 openai 2，而旧版 vLLM 和 LiteLLM 限制了它。',
        },
        tell: {
          en: 'The lines “The conflict is caused by:” name two of these packages.',
          'zh-cn': '“The conflict is caused by:” 之后的几行列出了其中两个包。',
        },
      },
      {
        text: {
          en: 'A requirements or constraints file pins a version that a newer package no longer accepts.',
          'zh-cn': 'requirements 或 constraints 文件锁定的版本，新的包已不再接受。',
        },
        tell: { en: 'One of the lines says “The user requested”.', 'zh-cn': '其中一行写着 “The user requested”。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Use one environment for training and another for APO or the agent',
          'zh-cn': '训练用一个环境，APO 或 agent 用另一个环境',
        },
      },
      {
        title: {
          en: 'Loosen the pin that “The conflict is caused by” names, then install again',
          'zh-cn': '放宽 “The conflict is caused by” 指出的版本限制，再重新安装',
        },
      },
      {
        title: { en: 'Read how pip resolves conflicts', 'zh-cn': '阅读 pip 如何处理版本冲突' },
        link: 'https://pip.pypa.io/en/stable/topics/dependency-resolution/',
      },
    ],
    guide: ['G-S1', 'G-C6', 'G-F6'],
  },
  {
    code: 'AGL-I101',
    title: { en: 'Installed packages no longer fit together', 'zh-cn': '已安装的包不再相互兼容' },
    severity: 'warning',
    class: 'unrecoverable',
    category: 'dependency-conflict',
    layer: 'low',
    shows: [
      {
        kind: 'text',
        template: "pip's dependency resolver does not currently take into account all the packages that are installed.",
      },
      {
        kind: 'text',
        template: '{package:word} {version:word} requires {requirement}, but you have {other} which is incompatible.',
      },
      { kind: 'text', template: '{package:word} {version:word} requires {requirement}, which is not installed.' },
    ],
    meaning: {
      en: 'pip did install what was asked, but broke the demand of a package that was there before. That package may fail when it is imported or, worse, only in a rarely used path.',
      'zh-cn':
        'pip 完成了安装，但破坏了原有某个包的版本要求。那个包可能在导入时失败，更糟的是可能在很少用到的地方才失败。',
    },
    causes: [
      {
        text: {
          en: 'A later `pip install` raised or lowered a package that several others share.',
          'zh-cn': '之后的某次 `pip install` 升级或降级了多个包共用的依赖。',
        },
        tell: { en: '`pip check` prints the same lines.', 'zh-cn': '`pip check` 会打印同样的内容。' },
      },
      {
        text: { en: 'Unrelated projects share one environment.', 'zh-cn': '不相关的项目共用同一个环境。' },
        tell: {
          en: 'The package that complains is not part of this project.',
          'zh-cn': '报告不兼容的包不属于本项目。',
        },
      },
    ],
    fixes: [
      { title: { en: 'List what does not fit together', 'zh-cn': '列出不兼容的包' }, terminal: 'pip check' },
      {
        title: {
          en: 'Install all packages of the project in one command, so that pip sees every demand at once',
          'zh-cn': '在一条命令中安装项目的全部依赖，让 pip 同时看到所有要求',
        },
      },
      { title: { en: 'Make a fresh environment for this project', 'zh-cn': '为本项目新建一个环境' } },
    ],
    guide: ['G-S1', 'G-C6', 'G-F6'],
  },
  {
    code: 'AGL-I102',
    title: { en: 'pip could not find any version of a package', 'zh-cn': 'pip 找不到该包的任何版本' },
    severity: 'error',
    class: 'recoverable',
    category: 'install-network',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'Could not find a version that satisfies the requirement {requirement}' },
      { kind: 'text', template: 'No matching distribution found for {requirement}' },
    ],
    meaning: {
      en: 'The index offers nothing that satisfies the request. pip prints this same line when the index was not reached at all, when the name or version does not exist, and when every file is for another Python or system.',
      'zh-cn':
        '索引中没有满足要求的内容。无论是根本没连上索引、名称或版本不存在，还是所有文件都适用于其他 Python 或系统，pip 都打印同样的一行。',
    },
    causes: [
      {
        text: { en: 'The index could not be reached.', 'zh-cn': '无法连接到索引。' },
        tell: {
          en: '“WARNING: Retrying (” or “Could not fetch URL” stands above, and the versions are “none”.',
          'zh-cn': '上方有 “WARNING: Retrying (” 或 “Could not fetch URL”，且 from versions 为 “none”。',
        },
      },
      {
        text: {
          en: 'The name or the version does not exist on this index, for example on a company mirror.',
          'zh-cn': '该名称或版本在此索引中不存在，例如公司镜像没有同步。',
        },
        tell: {
          en: 'Other packages install from it, and the list of versions does not hold yours.',
          'zh-cn': '其他包可以从该索引安装，而版本列表中没有所需的版本。',
        },
      },
      {
        text: { en: 'The index wants a login.', 'zh-cn': '索引需要登录。' },
        tell: {
          en: 'The versions are “none”, nothing stands above, and `pip install -v` shows a 401.',
          'zh-cn': 'from versions 为 “none”，上方没有其他内容，`pip install -v` 显示 401。',
        },
      },
      {
        text: {
          en: 'The package has files only for other Pythons or systems.',
          'zh-cn': '该包只有适用于其他 Python 或系统的文件。',
        },
        tell: {
          en: '“Ignored the following versions that require a different python version” stands above, or the package is Linux-only.',
          'zh-cn':
            '上方有 “Ignored the following versions that require a different python version”，或该包仅支持 Linux。',
        },
      },
    ],
    fixes: [
      {
        title: { en: 'See which index and proxy pip uses', 'zh-cn': '查看 pip 使用的索引和代理' },
        terminal: 'pip config list',
      },
      {
        title: {
          en: 'See what the index answers: a 401 or 403 shows only with -v',
          'zh-cn': '查看索引的应答：401 或 403 只有加 -v 才会显示',
        },
        terminal: 'pip install -v PACKAGE',
      },
      {
        title: {
          en: 'See which Python and which wheel tags pip accepts',
          'zh-cn': '查看 pip 接受的 Python 版本和 wheel 标签',
        },
        terminal: 'pip debug --verbose',
      },
      {
        title: {
          en: "Check the spelling and the version on the index's own page",
          'zh-cn': '在索引网站上核对名称和版本',
        },
      },
    ],
    guide: ['G-S2', 'G-C2', 'G-F2'],
  },
  {
    code: 'AGL-I103',
    title: { en: 'The package does not support this Python version', 'zh-cn': '该包不支持此 Python 版本' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'dependency-conflict',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'requires a different Python: {version} not in' },
      { kind: 'text', template: 'Because the current Python version ({version:word}) does not satisfy Python{wanted}' },
      {
        kind: 'text',
        template:
          "The requested interpreter resolved to Python {version:word}, which is incompatible with the project's Python requirement",
      },
    ],
    meaning: {
      en: 'The package declares which Python versions it runs on, and the one that pip runs in is not among them. Agent Lightning 1.0 needs Python 3.12 or newer, 0.2 and 0.3 need 3.10.',
      'zh-cn':
        '该包声明了可用的 Python 版本，而 pip 所在的 Python 不在其中。Agent Lightning 1.0 需要 Python 3.12 或更高版本，0.2 和 0.3 需要 3.10。',
    },
    causes: [
      {
        text: {
          en: 'The environment was made with an older Python than the package needs.',
          'zh-cn': '创建环境所用的 Python 比该包要求的旧。',
        },
        tell: {
          en: '`python --version` in it is lower than the bound in the message.',
          'zh-cn': '环境中的 `python --version` 低于消息中的下限。',
        },
      },
      {
        text: {
          en: 'Python is newer than the package knows: torch, vllm and others set an upper bound.',
          'zh-cn': 'Python 比该包所支持的还新：torch、vllm 等设有上限。',
        },
        tell: { en: 'The bound in the message contains `<`.', 'zh-cn': '消息中的要求包含 `<`。' },
      },
    ],
    fixes: [
      {
        title: { en: 'Select another Python interpreter', 'zh-cn': '选择另一个 Python 解释器' },
        command: 'agentLightning.python.select',
      },
      {
        title: { en: 'Make an environment with Python 3.12', 'zh-cn': '用 Python 3.12 创建环境' },
        terminal: 'python3.12 -m venv .venv',
      },
      {
        title: {
          en: 'Or ask for an older version of the package, such as agentlightning 0.3.0',
          'zh-cn': '或安装该包的旧版本，例如 agentlightning 0.3.0',
        },
      },
    ],
    guide: ['G-S1', 'G-C6', 'G-F6'],
  },
  {
    code: 'AGL-I114',
    title: { en: 'The wheel is for another Python or system', 'zh-cn': 'wheel 适用于其他 Python 或系统' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'dependency-conflict',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'is not a supported wheel on this platform.' },
      { kind: 'text', template: 'is not a supported wheel for this platform.' },
      {
        kind: 'text',
        template: "can't be installed because it doesn't have a source distribution or wheel for the current platform",
      },
      { kind: 'text', template: 'only has wheels for the following platform' },
      { kind: 'text', template: 'only has wheels with the following Python' },
    ],
    meaning: {
      en: 'The file name of a wheel says for which Python, system and processor it was built. This one was not built for the chosen Python.',
      'zh-cn': 'wheel 的文件名说明了它适用的 Python、系统和处理器。这个 wheel 不适用于所选的 Python。',
    },
    causes: [
      {
        text: {
          en: 'The Python version differs: `cp312` in the name means Python 3.12.',
          'zh-cn': 'Python 版本不同：文件名中的 `cp312` 表示 Python 3.12。',
        },
        tell: { en: '`python --version` says another one.', 'zh-cn': '`python --version` 显示另一个版本。' },
      },
      {
        text: {
          en: 'The system or processor differs, such as a Linux wheel on macOS.',
          'zh-cn': '系统或处理器不同，例如在 macOS 上使用 Linux 的 wheel。',
        },
        tell: {
          en: 'The name ends in linux_x86_64, win_amd64 or macosx.',
          'zh-cn': '文件名以 linux_x86_64、win_amd64 或 macosx 结尾。',
        },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Choose the file whose name fits `pip debug --verbose`',
          'zh-cn': '选择文件名与 `pip debug --verbose` 相符的文件',
        },
      },
      {
        title: { en: 'Select another Python interpreter', 'zh-cn': '选择另一个 Python 解释器' },
        command: 'agentLightning.python.select',
      },
      {
        title: {
          en: 'On macOS and Windows install Agent Lightning without the training packages',
          'zh-cn': '在 macOS 和 Windows 上安装不含训练依赖的 Agent Lightning',
        },
      },
    ],
    guide: ['G-S1', 'G-C6'],
  },
  {
    code: 'AGL-I115',
    title: { en: 'pip gave up: too many versions to try', 'zh-cn': 'pip 放弃：需要尝试的版本太多' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'dependency-conflict',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'error: resolution-too-deep' },
      { kind: 'text', template: 'Dependency resolution exceeded maximum depth' },
    ],
    meaning: {
      en: 'The requirements leave so much room that pip would have to try too many combinations.',
      'zh-cn': '版本要求过于宽松，pip 需要尝试的组合太多。',
    },
    causes: [
      {
        text: {
          en: 'Packages are named without any bound, so every old version is a candidate.',
          'zh-cn': '包没有写任何版本限制，所有旧版本都成了候选。',
        },
        tell: {
          en: 'pip downloads ever older versions of the same package.',
          'zh-cn': 'pip 不断下载同一个包的更旧版本。',
        },
      },
      {
        text: {
          en: 'Two packages conflict, and pip tries all versions before it can say so.',
          'zh-cn': '两个包冲突，pip 要试完所有版本才能得出结论。',
        },
        tell: { en: 'uv names the conflict within seconds.', 'zh-cn': 'uv 几秒钟内就能指出冲突。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Write lower bounds for the packages that pip names, such as openai>=2',
          'zh-cn': '为 pip 指出的包写上下限，例如 openai>=2',
        },
      },
      {
        title: {
          en: 'Let uv resolve it, which is faster and names the conflict',
          'zh-cn': '用 uv 解析，速度更快并能指出冲突',
        },
        terminal: 'uv pip install -r requirements.txt',
      },
      {
        title: { en: "Read pip's advice", 'zh-cn': '阅读 pip 的建议' },
        link: 'https://pip.pypa.io/en/stable/topics/dependency-resolution/#handling-resolution-too-deep-errors',
      },
    ],
    guide: ['G-S1'],
  },
  {
    code: 'AGL-I199',
    title: { en: 'pip passed over versions for other Pythons', 'zh-cn': 'pip 跳过了适用于其他 Python 的版本' },
    severity: 'warning',
    class: 'unrecoverable',
    category: 'dependency-conflict',
    layer: 'low',
    shows: [{ kind: 'text', template: 'Ignored the following versions that require a different python version' }],
    meaning: {
      en: 'These versions exist, but not for the Python that pip runs in. If the one that you asked for is among them, the Python is the reason; if not, that version does not exist.',
      'zh-cn': '这些版本存在，但不适用于 pip 所在的 Python。如果请求的版本在其中，原因就是 Python；否则该版本不存在。',
    },
    causes: [
      {
        text: {
          en: 'The environment was made with an older Python than these versions need.',
          'zh-cn': '创建环境所用的 Python 比这些版本要求的旧。',
        },
        tell: {
          en: 'Your version is in the list, and what stands behind Requires-Python is higher than `python --version`.',
          'zh-cn': '请求的版本在列表中，且 Requires-Python 之后的要求高于 `python --version`。',
        },
      },
      {
        text: { en: 'The version that was asked for does not exist.', 'zh-cn': '请求的版本不存在。' },
        tell: {
          en: 'It stands neither in this list nor in the line below, “from versions”.',
          'zh-cn': '它既不在此列表中，也不在下一行的 “from versions” 中。',
        },
      },
    ],
    fixes: [
      {
        title: { en: 'Select another Python interpreter', 'zh-cn': '选择另一个 Python 解释器' },
        command: 'agentLightning.python.select',
      },
      {
        title: { en: 'Make an environment with Python 3.12', 'zh-cn': '用 Python 3.12 创建环境' },
        terminal: 'python3.12 -m venv .venv',
      },
      {
        title: {
          en: 'Or ask for a version from the line “from versions”',
          'zh-cn': '或选用 “from versions” 一行中的版本',
        },
      },
    ],
    guide: ['G-S1', 'G-C6', 'G-F6'],
  },
  {
    code: 'AGL-I123',
    title: { en: 'pip tries several versions of a package', 'zh-cn': 'pip 正在尝试一个包的多个版本' },
    severity: 'info',
    class: 'recoverable',
    category: 'latency',
    layer: 'low',
    shows: [
      {
        kind: 'text',
        template: 'pip is looking at multiple versions of {package} to determine which version is compatible',
      },
      {
        kind: 'text',
        template: 'pip is still looking at multiple versions of {package} to determine which version is compatible',
      },
    ],
    noise: true,
    meaning: {
      en: 'pip looks for a version that fits the others. Normal; only when it goes on for minutes do the requirements leave too much room.',
      'zh-cn': 'pip 正在寻找与其他包兼容的版本。这是正常现象；只有持续数分钟时才说明版本要求过于宽松。',
    },
    causes: [
      {
        text: {
          en: 'The newest version of the package does not fit something else that is asked for.',
          'zh-cn': '该包的最新版本与其他要求不兼容。',
        },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Write a lower bound for the package that is named, if it takes long',
          'zh-cn': '如果耗时很久，请为所示的包写上版本下限',
        },
      },
    ],
    guide: ['G-S1', 'G-S8'],
  },
  {
    code: 'AGL-I128',
    title: { en: 'The package has no such extra', 'zh-cn': '该包没有所要的 extra' },
    severity: 'warning',
    class: 'unrecoverable',
    category: 'dependency-conflict',
    layer: 'low',
    shows: [
      { kind: 'text', template: "does not provide the extra '{extra:word}'" },
      { kind: 'text', template: 'does not have an extra named' },
    ],
    meaning: {
      en: 'What stands in brackets is not known to the version that was installed. It was ignored, and what it should have brought is missing.',
      'zh-cn': '已安装的版本不认识方括号中的内容。该内容被忽略，因此缺少它应带来的包。',
    },
    causes: [
      {
        text: {
          en: 'The extra belongs to another version: `apo`, `verl` and `weave` are extras of agentlightning 0.2 and 0.3.',
          'zh-cn': '该 extra 属于其他版本：`apo`、`verl` 和 `weave` 是 agentlightning 0.2 和 0.3 的 extra。',
        },
        tell: {
          en: 'No version was asked for, and the newest one was installed.',
          'zh-cn': '没有指定版本，安装了最新版。',
        },
      },
      {
        text: { en: 'It is misspelt.', 'zh-cn': '拼写错误。' },
        tell: { en: 'The page of the package lists it otherwise.', 'zh-cn': '该包的页面上写法不同。' },
      },
    ],
    fixes: [
      {
        title: { en: 'Name the version that has the extra', 'zh-cn': '指定含有该 extra 的版本' },
        terminal: 'pip install "agentlightning[apo]==0.3.0"',
      },
    ],
    guide: ['G-S1', 'G-C6', 'G-F6'],
  },
  {
    code: 'AGL-I117',
    title: { en: 'The requirement is not written correctly', 'zh-cn': '依赖要求的写法不正确' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'Invalid requirement: {requirement}' },
      { kind: 'text', template: 'Could not open requirements file: {problem}' },
      { kind: 'text', template: "is not installable. Neither 'setup.py' nor 'pyproject.toml' found." },
      { kind: 'text', template: 'does not appear to be a Python project: neither' },
      { kind: 'text', template: 'zsh: no matches found: {requirement}[' },
      { kind: 'text', template: 'You must give at least one requirement to install' },
    ],
    meaning: {
      en: 'pip could not read what was asked for. Nothing was looked up.',
      'zh-cn': 'pip 无法解析所请求的内容。没有进行任何查找。',
    },
    causes: [
      {
        text: {
          en: 'The shell took brackets or `>` for its own signs.',
          'zh-cn': 'shell 把方括号或 `>` 当成了自己的符号。',
        },
        tell: {
          en: 'zsh says “no matches found”, or a file named after a version appears.',
          'zh-cn': 'zsh 显示 “no matches found”，或出现以版本号命名的文件。',
        },
      },
      {
        text: {
          en: 'The command runs in another folder than the file is in.',
          'zh-cn': '命令没有在文件所在的文件夹中运行。',
        },
        tell: { en: 'The message names a file that exists elsewhere.', 'zh-cn': '消息中的文件在别处存在。' },
      },
      {
        text: { en: 'A bracket, quote or comparison sign is wrong.', 'zh-cn': '括号、引号或比较符号写错。' },
        tell: { en: 'The message points at the place with `^`.', 'zh-cn': '消息用 `^` 标出了位置。' },
      },
    ],
    fixes: [
      {
        title: { en: 'Put the requirement in quotes', 'zh-cn': '给依赖要求加上引号' },
        terminal: 'pip install "agentlightning[apo]==0.3.0"',
      },
      { title: { en: 'Change to the folder that holds the file', 'zh-cn': '切换到文件所在的文件夹' } },
    ],
    guide: ['G-S6'],
  },
];
