import type { CatalogEntry } from '../../entry';

/** What uv, Python itself and the shells say before any package is there. */
export const uvAndShellsEntries: readonly CatalogEntry[] = [
  {
    code: 'AGL-I130',
    title: { en: 'uv found no versions that fit together', 'zh-cn': 'uv 找不到相互兼容的版本' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'dependency-conflict',
    layer: 'low',
    shows: [
      {
        kind: 'text',
        template: 'No solution found when resolving dependencies',
        without: ['does not satisfy Python', 'was not found in the package registry'],
      },
    ],
    meaning: {
      en: 'The demands of the packages exclude each other, or a package has nothing for this system. The text after “Because” is the exact chain of reasons. Nothing was installed.',
      'zh-cn': '各个包的要求互相排斥，或某个包不支持当前系统。“Because” 之后就是完整的推理链。没有安装任何内容。',
    },
    causes: [
      {
        text: {
          en: "Training packages and the agent's packages pin the same library differently.",
          'zh-cn': '训练所用的包与 agent 的包对同一个库的版本锁定不同。',
        },
        tell: {
          en: 'Two lines of the form “depends on” name the same package.',
          'zh-cn': '两行 “depends on” 提到同一个包。',
        },
      },
      {
        text: {
          en: 'uv resolves for every system and every group of the project at once, also for those that you never install.',
          'zh-cn': 'uv 会同时为所有系统和项目的所有依赖组求解，包括从不安装的那些。',
        },
        tell: {
          en: "The message names a split such as `sys_platform == 'darwin'` or a group such as `dev`.",
          'zh-cn': "消息提到类似 `sys_platform == 'darwin'` 的分支或 `dev` 这样的组。",
        },
      },
      {
        text: {
          en: 'On macOS and Windows: vllm and flash-attn exist for Linux only.',
          'zh-cn': '在 macOS 和 Windows 上：vllm 和 flash-attn 只支持 Linux。',
        },
        tell: {
          en: 'The message says “has no wheels with a matching platform tag”.',
          'zh-cn': '消息显示 “has no wheels with a matching platform tag”。',
        },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Install the base package only, and train in Linux: a dev container, WSL or a remote machine',
          'zh-cn': '只安装基础包，在 Linux 中训练：开发容器、WSL 或远程机器',
        },
      },
      {
        title: {
          en: 'Declare groups that exclude each other as `tool.uv.conflicts`',
          'zh-cn': '用 `tool.uv.conflicts` 声明互斥的依赖组',
        },
      },
      {
        title: { en: 'Read how uv resolves versions', 'zh-cn': '阅读 uv 如何解析版本' },
        link: 'https://docs.astral.sh/uv/concepts/resolution/',
      },
    ],
    guide: ['G-S1', 'G-C6', 'G-F6'],
  },
  {
    code: 'AGL-I131',
    title: { en: 'uv: the index has no such package', 'zh-cn': 'uv：索引中没有此包' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'not-found',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'was not found in the package registry' },
      { kind: 'text', template: 'was not found in the provided package locations' },
    ],
    meaning: {
      en: 'The index was reached, and it knows no package of this name.',
      'zh-cn': '已连接到索引，但其中没有该名称的包。',
    },
    causes: [
      {
        text: {
          en: 'The name is misspelt, or is the name of the module and not of the package.',
          'zh-cn': '名称拼写错误，或使用了模块名而不是包名。',
        },
        tell: { en: 'The module is `yaml`, the package is `pyyaml`.', 'zh-cn': '模块是 `yaml`，包是 `pyyaml`。' },
      },
      {
        text: {
          en: 'The package is on another index than the one that uv asks first.',
          'zh-cn': '该包在另一个索引上，而 uv 先查询的不是那个。',
        },
        tell: {
          en: 'It is installed from a private index or from the PyTorch index.',
          'zh-cn': '它来自私有索引或 PyTorch 索引。',
        },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Correct the name, or name the right index for this package in `tool.uv.sources`',
          'zh-cn': '更正名称，或在 `tool.uv.sources` 中为该包指定正确的索引',
        },
      },
      {
        title: { en: 'Read how uv chooses an index', 'zh-cn': '阅读 uv 如何选择索引' },
        link: 'https://docs.astral.sh/uv/concepts/indexes/',
      },
    ],
    guide: ['G-S1', 'G-S5', 'G-C6'],
  },
  {
    code: 'AGL-I132',
    title: { en: 'uv finds no environment or no such Python', 'zh-cn': 'uv 找不到环境或所需的 Python' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'dependency-conflict',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'No virtual environment found; run `uv venv` to create an environment' },
      { kind: 'text', template: 'No interpreter found for {wanted} in {places}' },
    ],
    meaning: {
      en: 'uv installs only into a virtual environment, with a Python that it finds or may download. One of the two is missing.',
      'zh-cn': 'uv 只会安装到虚拟环境中，并使用它能找到或下载的 Python。这两者之一缺失。',
    },
    causes: [
      {
        text: {
          en: 'There is no `.venv` in this folder or above it.',
          'zh-cn': '此文件夹及其上级文件夹中没有 `.venv`。',
        },
        tell: {
          en: 'The message says “No virtual environment found”.',
          'zh-cn': '消息显示 “No virtual environment found”。',
        },
      },
      {
        text: {
          en: 'The wanted Python is not installed, and downloads are off or blocked.',
          'zh-cn': '未安装所需的 Python，且下载被关闭或阻止。',
        },
        tell: {
          en: '`uv python list` does not show it as installed.',
          'zh-cn': '`uv python list` 中没有显示它已安装。',
        },
      },
    ],
    fixes: [
      { title: { en: 'Make an environment', 'zh-cn': '创建环境' }, terminal: 'uv venv --python 3.12' },
      { title: { en: 'See which Pythons uv finds', 'zh-cn': '查看 uv 找到的 Python' }, terminal: 'uv python list' },
      {
        title: { en: 'Select a Python interpreter', 'zh-cn': '选择 Python 解释器' },
        command: 'agentLightning.python.select',
      },
    ],
    guide: ['G-S1'],
  },
  {
    code: 'AGL-I133',
    title: { en: 'The lock file does not match the project', 'zh-cn': '锁文件与项目不一致' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'inconsistency',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'pyproject.toml changed significantly since poetry.lock was last generated' },
      { kind: 'text', template: 'ERR_PNPM_NO_LOCKFILE' },
      { kind: 'text', template: 'The lockfile at `uv.lock` needs to be updated, but `--locked` was provided' },
      { kind: 'text', template: '`npm ci` can only install packages when your package.json and package-lock.json' },
      { kind: 'text', template: 'The `npm ci` command can only install with an existing package-lock.json' },
      { kind: 'text', template: 'ERR_PNPM_OUTDATED_LOCKFILE' },
      {
        kind: 'text',
        template: 'The lockfile would have been modified by this install, which is explicitly forbidden',
      },
      { kind: 'text', template: 'Your lockfile needs to be updated, but yarn was run with `--frozen-lockfile`' },
    ],
    meaning: {
      en: 'The installation was to follow the lock file exactly, but the dependencies were changed since the lock file was written.',
      'zh-cn': '安装要求严格按照锁文件进行，但锁文件写入之后依赖又有改动。',
    },
    causes: [
      {
        text: {
          en: 'The list of dependencies was edited by hand, or a merge took only one of the two files.',
          'zh-cn': '手动改过依赖列表，或合并时只保留了两个文件之一。',
        },
        tell: {
          en: '`git log` shows a change of pyproject.toml or package.json without one of the lock file.',
          'zh-cn': '`git log` 显示 pyproject.toml 或 package.json 有改动而锁文件没有。',
        },
      },
      {
        text: { en: 'The lock file is not in the repository at all.', 'zh-cn': '仓库中根本没有锁文件。' },
        tell: {
          en: 'The message says “existing package-lock.json”.',
          'zh-cn': '消息中有 “existing package-lock.json”。',
        },
      },
    ],
    fixes: [
      {
        title: { en: 'Python with uv: write the lock file anew', 'zh-cn': '使用 uv 的 Python 项目：重新生成锁文件' },
        terminal: 'uv lock',
      },
      {
        title: { en: 'Node.js: bring the lock file up to date', 'zh-cn': 'Node.js 项目：更新锁文件' },
        terminal: 'npm install',
      },
      { title: { en: 'Commit both files together', 'zh-cn': '把两个文件一起提交' } },
    ],
    guide: ['G-S1', 'G-S13', 'G-C6'],
  },
  {
    code: 'AGL-I134',
    title: { en: 'uv cannot reach the package index', 'zh-cn': 'uv 无法连接到包索引' },
    severity: 'error',
    class: 'recoverable',
    category: 'install-network',
    layer: 'low',
    shows: [
      {
        kind: 'text',
        template: 'error sending request for url ({url})',
        with: ['Failed to'],
        without: ['peer certificate'],
      },
      { kind: 'text', template: 'Failed to fetch: {url}', without: ['peer certificate'] },
      { kind: 'text', template: 'error: Request failed after {count:int} retries', without: ['peer certificate'] },
    ],
    meaning: {
      en: 'A request to the index failed after several tries. The last “cause” line names the reason.',
      'zh-cn': '对索引的请求在多次重试后失败。最后一行 “cause” 是原因。',
    },
    causes: [
      {
        text: { en: 'There is no way to the internet from here.', 'zh-cn': '此处无法访问互联网。' },
        tell: {
          en: 'The last cause is “dns error” or “Network is unreachable”.',
          'zh-cn': '最后的原因是 “dns error” 或 “Network is unreachable”。',
        },
      },
      {
        text: { en: 'The configured index or proxy does not run.', 'zh-cn': '配置的索引或代理没有运行。' },
        tell: { en: 'The last cause is “Connection refused”.', 'zh-cn': '最后的原因是 “Connection refused”。' },
      },
      {
        text: {
          en: "The connection is too slow for uv's limit of 30 s.",
          'zh-cn': '连接过慢，超过了 uv 的 30 秒限制。',
        },
        tell: { en: 'The last cause says “operation timed out”.', 'zh-cn': '最后的原因显示 “operation timed out”。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Check UV_INDEX_URL, UV_DEFAULT_INDEX, HTTPS_PROXY and `tool.uv` in pyproject.toml',
          'zh-cn': '检查 UV_INDEX_URL、UV_DEFAULT_INDEX、HTTPS_PROXY 和 pyproject.toml 中的 `tool.uv`',
        },
      },
      { title: { en: 'Set UV_HTTP_TIMEOUT=120 for a slow connection', 'zh-cn': '连接较慢时设置 UV_HTTP_TIMEOUT=120' } },
      {
        title: { en: 'Read how uv chooses an index', 'zh-cn': '阅读 uv 如何选择索引' },
        link: 'https://docs.astral.sh/uv/concepts/indexes/',
      },
    ],
    guide: ['G-S2', 'G-S4', 'G-C2', 'G-F1', 'G-F2'],
  },
  {
    code: 'AGL-I136',
    title: { en: 'The terminal does not find the command', 'zh-cn': '终端找不到该命令' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'not-found',
    layer: 'interface',
    shows: [
      { kind: 'text', template: ': command not found' },
      { kind: 'text', template: 'error: Failed to spawn: `{command}`' },
      { kind: 'text', template: 'zsh: command not found: {command}' },
      { kind: 'text', template: "' is not recognized as an internal or external command" },
      {
        kind: 'text',
        template: "' is not recognized as the name of a cmdlet, function, script file, or operable program",
      },
      {
        kind: 'text',
        template: "' is not recognized as a name of a cmdlet, function, script file, or executable program",
      },
      { kind: 'text', template: 'Python was not found; run without arguments to install from the Microsoft Store' },
      { kind: 'exit', code: 127 },
    ],
    meaning: {
      en: 'The program is not installed in the environment of this terminal, or the folder of its commands is not on the PATH.',
      'zh-cn': '该程序没有安装在此终端的环境中，或其命令所在的文件夹不在 PATH 中。',
    },
    causes: [
      {
        text: { en: 'The virtual environment is not active in this terminal.', 'zh-cn': '此终端没有激活虚拟环境。' },
        tell: { en: 'The prompt does not show `(.venv)`.', 'zh-cn': '提示符没有显示 `(.venv)`。' },
      },
      {
        text: { en: 'It was installed for another Python.', 'zh-cn': '它安装在另一个 Python 中。' },
        tell: {
          en: '`python -m pip show agentlightning` finds nothing.',
          'zh-cn': '`python -m pip show agentlightning` 没有结果。',
        },
      },
      {
        text: {
          en: "On Windows the Microsoft Store's stand-in for Python comes first on the PATH.",
          'zh-cn': '在 Windows 上，PATH 中排在前面的是 Microsoft Store 的 Python 占位程序。',
        },
        tell: { en: 'The message names the Microsoft Store.', 'zh-cn': '消息提到 Microsoft Store。' },
      },
    ],
    fixes: [
      {
        title: { en: 'Select a Python interpreter and open a new terminal', 'zh-cn': '选择 Python 解释器并打开新终端' },
        command: 'agentLightning.python.select',
      },
      {
        title: { en: 'Linux and macOS: activate the environment', 'zh-cn': 'Linux 和 macOS：激活环境' },
        terminal: 'source .venv/bin/activate',
      },
      {
        title: { en: 'Windows: activate the environment', 'zh-cn': 'Windows：激活环境' },
        terminal: '.venv\\Scripts\\activate',
      },
    ],
    guide: ['G-S1', 'G-S5'],
  },
  {
    code: 'AGL-I137',
    title: { en: 'PowerShell refuses to activate the environment', 'zh-cn': 'PowerShell 拒绝激活环境' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'install-permission',
    layer: 'low',
    shows: [{ kind: 'text', template: 'cannot be loaded because running scripts is disabled on this system' }],
    meaning: {
      en: 'Windows forbids scripts in PowerShell here, so the environment was not activated and commands run with another Python.',
      'zh-cn': 'Windows 在此禁止 PowerShell 运行脚本，因此环境没有激活，命令使用的是另一个 Python。',
    },
    causes: [
      {
        text: {
          en: 'The execution policy of this account is Restricted, the default of Windows.',
          'zh-cn': '此账号的执行策略是 Windows 默认的 Restricted。',
        },
        tell: { en: '`Get-ExecutionPolicy` says Restricted.', 'zh-cn': '`Get-ExecutionPolicy` 显示 Restricted。' },
      },
    ],
    fixes: [
      {
        title: { en: 'Allow local scripts for this account', 'zh-cn': '允许此账号运行本地脚本' },
        terminal: 'Set-ExecutionPolicy -Scope CurrentUser RemoteSigned',
      },
      {
        title: { en: 'Or use cmd: .venv\\Scripts\\activate.bat', 'zh-cn': '或使用 cmd：.venv\\Scripts\\activate.bat' },
      },
    ],
    guide: ['G-S3'],
  },
  {
    code: 'AGL-I138',
    title: { en: 'The interpreter of a script or environment is gone', 'zh-cn': '脚本或环境所用的解释器不存在' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'not-found',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'bad interpreter: No such file or directory' },
      { kind: 'text', template: 'cannot execute: required file not found' },
      { kind: 'text', template: 'Fatal Python error: init_fs_encoding' },
      { kind: 'text', template: "ModuleNotFoundError: No module named 'encodings'" },
      { kind: 'text', template: 'did not find executable at {path}: {problem}' },
      { kind: 'text', template: "No Python at '{path}'" },
    ],
    meaning: {
      en: 'The first line of a script, and the settings of a virtual environment, name their Python by absolute path. It is no longer there.',
      'zh-cn': '脚本的第一行和虚拟环境的设置都以绝对路径指定 Python，而该 Python 已不存在。',
    },
    causes: [
      {
        text: {
          en: 'The folder of the project was renamed, moved or copied.',
          'zh-cn': '项目文件夹被重命名、移动或复制。',
        },
        tell: { en: 'The path in the message is the old one.', 'zh-cn': '消息中的路径是旧路径。' },
      },
      {
        text: {
          en: 'The Python it was made with was removed or upgraded.',
          'zh-cn': '创建环境所用的 Python 已被卸载或升级。',
        },
        tell: {
          en: '`home` in `pyvenv.cfg` names a folder that is not there.',
          'zh-cn': '`pyvenv.cfg` 中 `home` 指向的文件夹不存在。',
        },
      },
      {
        text: { en: 'PYTHONHOME points to another Python.', 'zh-cn': 'PYTHONHOME 指向另一个 Python。' },
        tell: {
          en: 'The message is about “encodings”, and PYTHONHOME is set.',
          'zh-cn': '消息提到 “encodings”，且设置了 PYTHONHOME。',
        },
      },
    ],
    fixes: [
      {
        title: { en: 'Delete the folder of the environment and make it anew', 'zh-cn': '删除虚拟环境文件夹并重新创建' },
      },
      {
        title: { en: 'Make it anew in its place', 'zh-cn': '在原处重新创建' },
        terminal: 'python3 -m venv --clear .venv',
      },
      {
        title: { en: 'Select another Python interpreter', 'zh-cn': '选择另一个 Python 解释器' },
        command: 'agentLightning.python.select',
      },
    ],
    guide: ['G-S1', 'G-S5'],
  },
  {
    code: 'AGL-I139',
    title: { en: 'This Python was built without a part that is needed', 'zh-cn': '此 Python 编译时缺少所需的组件' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'dependency-conflict',
    layer: 'low',
    shows: [
      { kind: 'text', template: "No module named '_ssl'" },
      { kind: 'text', template: "No module named '_ctypes'" },
      { kind: 'text', template: "No module named '_sqlite3'" },
      { kind: 'text', template: "No module named '_lzma'" },
      { kind: 'text', template: "No module named '_bz2'" },
      { kind: 'text', template: "Can't connect to HTTPS URL because the SSL module is not available" },
      { kind: 'text', template: 'error: ssl-missing' },
      { kind: 'text', template: 'pip is configured with locations that require TLS/SSL' },
    ],
    meaning: {
      en: 'A module of the standard library is missing, because its system library was not there when this Python was compiled. No pip package replaces it.',
      'zh-cn': '标准库的某个模块缺失，因为编译此 Python 时没有相应的系统库。任何 pip 包都无法替代它。',
    },
    causes: [
      {
        text: {
          en: 'Python was compiled here (pyenv, asdf, from source) without the development packages of OpenSSL, SQLite or libffi.',
          'zh-cn': 'Python 是在本机编译的（pyenv、asdf 或源码），当时没有 OpenSSL、SQLite 或 libffi 的开发包。',
        },
        tell: {
          en: "The interpreter's path holds .pyenv, .asdf or /usr/local.",
          'zh-cn': '解释器路径含有 .pyenv、.asdf 或 /usr/local。',
        },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Debian and Ubuntu: install the libraries, then compile Python again',
          'zh-cn': 'Debian 和 Ubuntu：安装这些库，然后重新编译 Python',
        },
        terminal: 'sudo apt-get install libssl-dev libsqlite3-dev libffi-dev libbz2-dev liblzma-dev',
      },
      {
        title: { en: 'Or use a ready-made Python', 'zh-cn': '或使用预编译的 Python' },
        terminal: 'uv python install 3.12',
      },
      {
        title: { en: 'Select another Python interpreter', 'zh-cn': '选择另一个 Python 解释器' },
        command: 'agentLightning.python.select',
      },
    ],
    guide: ['G-S1'],
  },
];
