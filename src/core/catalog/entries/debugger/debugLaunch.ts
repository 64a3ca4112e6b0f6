import type { CatalogEntry } from '../../entry';

/** What keeps an agent from being launched under the debugger. Told in a modal message before anything runs. */
export const debugLaunchEntries: readonly CatalogEntry[] = [
  {
    code: 'AGL-D001',
    title: { en: 'No program to debug is given', 'zh-cn': '没有给出要调试的程序' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'interface',
    meaning: {
      en: 'The configuration must name exactly one of "program" and "module".',
      'zh-cn': '配置必须给出 “program” 和 “module” 中的恰好一个。',
    },
    causes: [
      {
        text: {
          en: 'No file was open when the debugger was started without a configuration.',
          'zh-cn': '在没有配置的情况下启动调试时，没有打开的文件。',
        },
      },
      { text: { en: 'Both were written into launch.json.', 'zh-cn': 'launch.json 中两者都写了。' } },
    ],
    fixes: [
      { title: { en: 'Open the script of the agent and start again', 'zh-cn': '打开 agent 的脚本后重试' } },
      { title: { en: 'Open launch.json', 'zh-cn': '打开 launch.json' }, command: 'workbench.action.debug.configure' },
    ],
    guide: ['G-S6', 'G-C7', 'G-F7', 'G-D4'],
  },
  {
    code: 'AGL-D002',
    title: { en: 'Nothing is known that runs this program', 'zh-cn': '不知道用什么运行此程序' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'interface',
    meaning: {
      en: 'The ending of the file tells what runs it: .py is Python, .js, .mjs, .cjs, .ts, .mts, .cts and .tsx are Node.js.',
      'zh-cn': '由文件的扩展名决定用什么运行：.py 为 Python，.js、.mjs、.cjs、.ts、.mts、.cts、.tsx 为 Node.js。',
    },
    causes: [
      { text: { en: 'Another file than the script of the agent is open.', 'zh-cn': '当前打开的不是 agent 的脚本。' } },
      {
        text: { en: 'The program has no ending.', 'zh-cn': '程序没有扩展名。' },
        tell: { en: 'It is started by its name in a terminal.', 'zh-cn': '它在终端中按名称启动。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Name it: "runtime": "python" or "node" in launch.json',
          'zh-cn': '在 launch.json 中指明："runtime": "python" 或 "node"',
        },
        command: 'workbench.action.debug.configure',
      },
    ],
    guide: ['G-S6', 'G-C7', 'G-F7', 'G-D4'],
  },
  {
    code: 'AGL-D003',
    title: { en: 'A notebook cannot be launched as a program', 'zh-cn': '笔记本不能作为程序启动' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'interface',
    meaning: {
      en: 'A notebook is a document that a Jupyter kernel runs cell by cell; Python cannot run the file itself.',
      'zh-cn': '笔记本是由 Jupyter 内核逐格运行的文档，Python 不能直接运行该文件。',
    },
    causes: [
      {
        text: {
          en: 'The configuration, or the active editor, names an .ipynb file.',
          'zh-cn': '配置或活动编辑器指向 .ipynb 文件。',
        },
      },
    ],
    fixes: [
      { title: { en: 'Debug its cells with the Jupyter extension', 'zh-cn': '用 Jupyter 扩展调试其中的单元格' } },
      {
        title: {
          en: 'Save it as a script (“Export” in the notebook), and launch that',
          'zh-cn': '导出为脚本（笔记本中的“导出”）后再启动',
        },
      },
    ],
    guide: ['G-S6', 'G-C7', 'G-F7'],
  },
  {
    code: 'AGL-D004',
    title: { en: 'The program is not there', 'zh-cn': '程序不存在' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'not-found',
    layer: 'interface',
    meaning: {
      en: 'There is no file at the path that the configuration names. Relative paths begin at the folder of the workspace.',
      'zh-cn': '配置给出的路径没有文件。相对路径从工作区文件夹开始。',
    },
    causes: [
      { text: { en: 'It was renamed or moved.', 'zh-cn': '它被改名或移动了。' } },
      {
        text: {
          en: 'The path is relative to another folder than the one that is open.',
          'zh-cn': '路径相对于另一个文件夹，而不是当前打开的文件夹。',
        },
        tell: { en: 'The path shown below does not exist.', 'zh-cn': '下面显示的路径不存在。' },
      },
    ],
    fixes: [
      { title: { en: 'Open launch.json', 'zh-cn': '打开 launch.json' }, command: 'workbench.action.debug.configure' },
    ],
    guide: ['G-S5', 'G-C7', 'G-F7'],
  },
  {
    code: 'AGL-D005',
    title: { en: 'The program is not a file', 'zh-cn': '程序不是文件' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'interface',
    meaning: {
      en: 'A folder can only be run when it has a __main__.py; devices and the like cannot be run at all.',
      'zh-cn': '文件夹只有包含 __main__.py 时才能运行；设备等则完全不能运行。',
    },
    causes: [{ text: { en: 'The path ends one level too early.', 'zh-cn': '路径少了一级。' } }],
    fixes: [
      {
        title: { en: 'Name a script, or the package as "module"', 'zh-cn': '给出脚本，或把包写作 "module"' },
        command: 'workbench.action.debug.configure',
      },
    ],
    guide: ['G-S6', 'G-C7', 'G-F7'],
  },
  {
    code: 'AGL-D006',
    title: {
      en: 'An attribute of the launch configuration is not what it must be',
      'zh-cn': '启动配置中的某个属性不符合要求',
    },
    severity: 'error',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'interface',
    meaning: {
      en: 'One value in the configuration has another type than the debugger needs, or is none that it knows.',
      'zh-cn': '配置中的某个值类型不对，或不是调试器认识的值。',
    },
    causes: [
      {
        text: {
          en: 'A number or list was written as a text, or a text as a list.',
          'zh-cn': '把数字或列表写成了文本，或把文本写成了列表。',
        },
      },
      {
        text: {
          en: 'A variable of launch.json became something else than was meant.',
          'zh-cn': 'launch.json 中的变量展开后与预期不同。',
        },
      },
    ],
    fixes: [
      { title: { en: 'Open launch.json', 'zh-cn': '打开 launch.json' }, command: 'workbench.action.debug.configure' },
    ],
    guide: ['G-S6', 'G-C7', 'G-F7'],
  },
  {
    code: 'AGL-D007',
    title: { en: 'The program may not be read', 'zh-cn': '没有读取该程序的权限' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'install-permission',
    layer: 'interface',
    meaning: {
      en: 'The file is there, but its permissions keep you, or a folder above it, from being read.',
      'zh-cn': '文件存在，但其权限或上级文件夹的权限不允许读取。',
    },
    causes: [
      {
        text: {
          en: 'It belongs to another user, such as root after a container or sudo has written it.',
          'zh-cn': '它属于其他用户，例如由容器或 sudo 写入后属于 root。',
        },
        tell: { en: 'Its owner is not you.', 'zh-cn': '其所有者不是你。' },
      },
    ],
    fixes: [{ title: { en: 'Give yourself the right to read it', 'zh-cn': '为自己授予读取权限' } }],
    guide: ['G-S3', 'G-C7', 'G-F7'],
  },
  {
    code: 'AGL-D008',
    title: { en: 'The program cannot be compiled', 'zh-cn': '程序无法编译' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'interface',
    meaning: {
      en: 'Python would refuse the file before its first line runs, so nothing was started.',
      'zh-cn': 'Python 在运行第一行之前就会拒绝该文件，因此没有启动任何程序。',
    },
    causes: [
      { text: { en: 'The line is not finished, or is indented wrongly.', 'zh-cn': '该行不完整或缩进有误。' } },
      {
        text: {
          en: 'The code is for a newer Python than the chosen interpreter.',
          'zh-cn': '代码需要比所选解释器更新的 Python。',
        },
        tell: { en: 'Another interpreter compiles it.', 'zh-cn': '换一个解释器可以编译。' },
      },
    ],
    fixes: [
      { title: { en: 'Mend the line that is named', 'zh-cn': '修正所指出的那一行' } },
      {
        title: { en: 'Select another Python interpreter', 'zh-cn': '选择另一个 Python 解释器' },
        command: 'agentLightning.python.select',
      },
    ],
    guide: ['G-S6', 'G-C7', 'G-F7', 'G-D4'],
  },
  {
    code: 'AGL-D009',
    title: { en: 'The folder to run in is not there', 'zh-cn': '运行目录不存在' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'not-found',
    layer: 'interface',
    meaning: {
      en: '"cwd" names something that is no folder on this machine.',
      'zh-cn': '“cwd” 指向的不是本机上的文件夹。',
    },
    causes: [
      {
        text: {
          en: 'It was renamed, or the configuration is from another machine.',
          'zh-cn': '它被改名，或配置来自另一台机器。',
        },
      },
    ],
    fixes: [
      { title: { en: 'Open launch.json', 'zh-cn': '打开 launch.json' }, command: 'workbench.action.debug.configure' },
    ],
    guide: ['G-S5', 'G-C7', 'G-F7'],
  },
  {
    code: 'AGL-D010',
    title: { en: 'The file of environment variables cannot be read', 'zh-cn': '无法读取环境变量文件' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'not-found',
    layer: 'interface',
    meaning: {
      en: '"envFile" names a file that is not there, may not be read, or is larger than 1 MB. The agent would run without its keys and addresses.',
      'zh-cn': '“envFile” 指向的文件不存在、无权读取或大于 1 MB。agent 运行时会缺少密钥和地址。',
    },
    causes: [
      {
        text: {
          en: 'The .env file is not in this clone: it is usually kept out of version control.',
          'zh-cn': '此克隆中没有 .env 文件，它通常不纳入版本控制。',
        },
      },
    ],
    fixes: [
      {
        title: { en: 'Create the file, or take "envFile" out', 'zh-cn': '创建该文件，或去掉 "envFile"' },
        command: 'workbench.action.debug.configure',
      },
    ],
    guide: ['G-S5', 'G-C7', 'G-F7'],
  },
  {
    code: 'AGL-D011',
    title: { en: 'A line of the environment file cannot be read', 'zh-cn': '环境变量文件中有一行无法读取' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'interface',
    meaning: {
      en: 'Lines have the form NAME=value; values with spaces at their ends, or of several lines, stand in quotes.',
      'zh-cn': '每行的形式为 NAME=value；首尾有空格或跨多行的值要加引号。',
    },
    causes: [
      { text: { en: 'A quote is not closed, or text follows it.', 'zh-cn': '引号没有闭合，或其后还有文字。' } },
      {
        text: {
          en: 'The line is no assignment, for instance a command of a shell script.',
          'zh-cn': '该行不是赋值，例如是 shell 脚本中的命令。',
        },
      },
    ],
    fixes: [{ title: { en: 'Mend the line that is named', 'zh-cn': '修正所指出的那一行' } }],
    guide: ['G-S6', 'G-C7', 'G-F7'],
  },
  {
    code: 'AGL-D012',
    title: { en: 'No Python was found', 'zh-cn': '没有找到 Python' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'not-found',
    layer: 'interface',
    meaning: {
      en: 'Neither the configuration, the settings, the Python extension, a .venv of the workspace nor PATH leads to an interpreter.',
      'zh-cn': '配置、设置、Python 扩展、工作区的 .venv 和 PATH 都没有指向解释器。',
    },
    causes: [
      {
        text: {
          en: 'Python is not installed, or only where this machine does not look.',
          'zh-cn': '没有安装 Python，或安装在不会被查找的位置。',
        },
      },
    ],
    fixes: [
      {
        title: { en: 'Select another Python interpreter', 'zh-cn': '选择另一个 Python 解释器' },
        command: 'agentLightning.python.select',
      },
    ],
    guide: ['G-S5', 'G-C7', 'G-F7'],
  },
  {
    code: 'AGL-D013',
    title: { en: 'The chosen Python interpreter is not there', 'zh-cn': '所选的 Python 解释器不存在' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'not-found',
    layer: 'interface',
    meaning: {
      en: 'The path of the interpreter names nothing that can be run.',
      'zh-cn': '解释器的路径没有指向可以运行的程序。',
    },
    causes: [
      {
        text: {
          en: 'The virtual environment was deleted or made on another machine.',
          'zh-cn': '虚拟环境被删除，或是在另一台机器上创建的。',
        },
      },
      {
        text: { en: 'It may not be executed.', 'zh-cn': '没有执行权限。' },
        tell: { en: 'The file is there.', 'zh-cn': '文件存在。' },
      },
    ],
    fixes: [
      {
        title: { en: 'Select another Python interpreter', 'zh-cn': '选择另一个 Python 解释器' },
        command: 'agentLightning.python.select',
      },
      { title: { en: 'Open launch.json', 'zh-cn': '打开 launch.json' }, command: 'workbench.action.debug.configure' },
    ],
    guide: ['G-S5', 'G-C6', 'G-F7'],
  },
  {
    code: 'AGL-D014',
    title: { en: 'The chosen interpreter does not run as Python', 'zh-cn': '所选的解释器不能作为 Python 运行' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'dependency-conflict',
    layer: 'interface',
    meaning: {
      en: 'The program was started and did not answer as Python does: it is something else, or its installation is broken.',
      'zh-cn': '该程序已启动，但没有像 Python 那样应答：它是别的程序，或其安装已损坏。',
    },
    causes: [
      {
        text: {
          en: 'The base Python of the virtual environment was removed or updated.',
          'zh-cn': '虚拟环境的基础 Python 被移除或升级了。',
        },
        tell: {
          en: 'The message speaks of a missing library or “encodings”.',
          'zh-cn': '消息提到缺失的库或 “encodings”。',
        },
      },
      { text: { en: 'The path names another program.', 'zh-cn': '路径指向别的程序。' } },
    ],
    fixes: [
      {
        title: { en: 'Select another Python interpreter', 'zh-cn': '选择另一个 Python 解释器' },
        command: 'agentLightning.python.select',
      },
    ],
    guide: ['G-S1', 'G-C6', 'G-F7'],
  },
  {
    code: 'AGL-D015',
    title: { en: 'debugpy is not installed in this environment', 'zh-cn': '此环境中没有安装 debugpy' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'not-found',
    layer: 'interface',
    meaning: {
      en: 'Python is debugged by debugpy. The interpreter has none, and this package of the extension was made without one.',
      'zh-cn': 'Python 由 debugpy 调试。该解释器没有安装，而此扩展包也没有附带。',
    },
    causes: [
      {
        text: { en: 'It was never installed in this environment.', 'zh-cn': '此环境中从未安装过。' },
        tell: { en: '`pip show debugpy` finds nothing.', 'zh-cn': '`pip show debugpy` 没有结果。' },
      },
      { text: { en: "Another interpreter than the agent's was chosen.", 'zh-cn': '选择的不是 agent 所用的解释器。' } },
    ],
    fixes: [
      {
        title: { en: 'Install debugpy into this environment', 'zh-cn': '在此环境中安装 debugpy' },
        command: 'agentLightning.debug.installDebugpy',
      },
      {
        title: { en: 'Select another Python interpreter', 'zh-cn': '选择另一个 Python 解释器' },
        command: 'agentLightning.python.select',
      },
    ],
    guide: ['G-S1', 'G-D7', 'G-F7'],
  },
  {
    code: 'AGL-D016',
    title: { en: 'debugpy in this environment is too old', 'zh-cn': '此环境中的 debugpy 过旧' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'dependency-conflict',
    layer: 'interface',
    meaning: { en: 'It lacks what following child processes needs.', 'zh-cn': '它缺少跟踪子进程所需的功能。' },
    causes: [{ text: { en: 'It was pinned long ago.', 'zh-cn': '很久以前固定了版本。' } }],
    fixes: [
      {
        title: { en: 'Install a newer debugpy into this environment', 'zh-cn': '在此环境中安装更新的 debugpy' },
        command: 'agentLightning.debug.installDebugpy',
      },
      {
        title: { en: 'Select another Python interpreter', 'zh-cn': '选择另一个 Python 解释器' },
        command: 'agentLightning.python.select',
      },
    ],
    guide: ['G-S1', 'G-C6', 'G-D7'],
  },
  {
    code: 'AGL-D017',
    title: {
      en: 'This Python is too old for the debugger of the extension',
      'zh-cn': '此 Python 对扩展自带的调试器来说过旧',
    },
    severity: 'error',
    class: 'unrecoverable',
    category: 'dependency-conflict',
    layer: 'interface',
    meaning: {
      en: 'The bundled debugpy runs on Python 3.10 and newer. An older one needs a debugpy of its own.',
      'zh-cn': '自带的 debugpy 需要 Python 3.10 及以上，更旧的需要自己安装 debugpy。',
    },
    causes: [{ text: { en: 'The environment was made with an old Python.', 'zh-cn': '环境是用旧版 Python 创建的。' } }],
    fixes: [
      {
        title: { en: 'Install debugpy into this environment', 'zh-cn': '在此环境中安装 debugpy' },
        command: 'agentLightning.debug.installDebugpy',
      },
      {
        title: { en: 'Select another Python interpreter', 'zh-cn': '选择另一个 Python 解释器' },
        command: 'agentLightning.python.select',
      },
    ],
    guide: ['G-S1', 'G-C6', 'G-D7'],
  },
  {
    code: 'AGL-D018',
    title: { en: "The port of the program's own store is taken", 'zh-cn': '程序自身 store 的端口已被占用' },
    severity: 'error',
    class: 'recoverable',
    category: 'connection',
    layer: 'interface',
    meaning: {
      en: 'AGL_SERVER_PORT is set, and something listens there already: the program could not serve its store, or would talk to another one.',
      'zh-cn': 'AGL_SERVER_PORT 已设置，而该端口已有程序监听：程序无法提供 store，或会连到别的 store。',
    },
    causes: [
      {
        text: { en: 'An earlier run of the same script is still alive.', 'zh-cn': '同一脚本的上一次运行仍未结束。' },
        tell: { en: 'The owner is a Python process.', 'zh-cn': '占用者是 Python 进程。' },
      },
      {
        text: {
          en: 'A store is already served there, and this program is meant to use it.',
          'zh-cn': '那里已有 store，而此程序本应使用它。',
        },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Take AGL_SERVER_PORT out: then a free port is chosen',
          'zh-cn': '去掉 AGL_SERVER_PORT：将自动选择空闲端口',
        },
      },
      {
        title: {
          en: 'To use the store that runs there, write "store": "http://127.0.0.1:PORT"',
          'zh-cn': '若要使用那里的 store，写 "store": "http://127.0.0.1:PORT"',
        },
        command: 'workbench.action.debug.configure',
      },
    ],
    guide: ['G-S4', 'G-C12', 'G-F1'],
  },
  {
    code: 'AGL-D019',
    title: { en: 'Nothing is launched in an untrusted workspace', 'zh-cn': '在不受信任的工作区中不启动任何程序' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'authentication',
    layer: 'interface',
    meaning: {
      en: 'A launch runs programs and paths that the workspace names. That is done only once you trust it.',
      'zh-cn': '启动会运行工作区指定的程序和路径，只有在你信任它之后才会进行。',
    },
    causes: [{ text: { en: 'The folder was opened in Restricted Mode.', 'zh-cn': '文件夹以受限模式打开。' } }],
    fixes: [{ title: { en: 'Manage workspace trust', 'zh-cn': '管理工作区信任' }, command: 'workbench.trust.manage' }],
    guide: ['G-S12', 'G-C7', 'G-F7'],
  },
  {
    code: 'AGL-D020',
    title: { en: 'The store of the launch configuration does not answer', 'zh-cn': '启动配置中的 store 没有应答' },
    severity: 'error',
    class: 'recoverable',
    category: 'connection',
    layer: 'interface',
    meaning: {
      en: 'The agent would work and lose its spans, or wait for rollouts that never come; so it was not started.',
      'zh-cn': 'agent 会丢失 span，或一直等不到 rollout；因此没有启动。',
    },
    causes: [
      { text: { en: 'The store is not running, or on another port.', 'zh-cn': 'store 没有运行，或在另一个端口上。' } },
      { text: { en: 'Something else answers at that address.', 'zh-cn': '该地址上应答的是别的程序。' } },
    ],
    fixes: [
      {
        title: {
          en: 'Start the local store, and write "store": "embedded"',
          'zh-cn': '启动本地 store，并写 "store": "embedded"',
        },
        command: 'agentLightning.store.start',
      },
      { title: { en: 'Open launch.json', 'zh-cn': '打开 launch.json' }, command: 'workbench.action.debug.configure' },
    ],
    guide: ['G-S4', 'G-C1', 'G-C3', 'G-F1'],
  },
  {
    code: 'AGL-D021',
    title: { en: 'The module is not there', 'zh-cn': '模块不存在' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'not-found',
    layer: 'interface',
    meaning: {
      en: 'Python finds no module of that name in the interpreter or from the folder to run in.',
      'zh-cn': '在该解释器和运行目录中，Python 找不到此名称的模块。',
    },
    causes: [
      { text: { en: 'It is installed in another environment.', 'zh-cn': '它安装在另一个环境中。' } },
      { text: { en: 'The project must be run from its root: "cwd".', 'zh-cn': '项目须从其根目录运行：“cwd”。' } },
    ],
    fixes: [
      {
        title: { en: 'Select another Python interpreter', 'zh-cn': '选择另一个 Python 解释器' },
        command: 'agentLightning.python.select',
      },
      { title: { en: 'Open launch.json', 'zh-cn': '打开 launch.json' }, command: 'workbench.action.debug.configure' },
    ],
    guide: ['G-S1', 'G-S5', 'G-F7'],
  },
  {
    code: 'AGL-D022',
    title: { en: 'Health checks before the launch found problems', 'zh-cn': '启动前的健康检查发现了问题' },
    severity: 'warning',
    class: 'recoverable',
    category: 'inconsistency',
    layer: 'interface',
    meaning: {
      en: 'What the run needs is not in order. It can be started all the same, but will likely fail, or run without result.',
      'zh-cn': '此次运行所需的条件不满足。仍可启动，但很可能失败或没有结果。',
    },
    causes: [{ text: { en: 'The findings are listed with their codes.', 'zh-cn': '发现的问题及其错误码已列出。' } }],
    fixes: [{ title: { en: 'Show the health view', 'zh-cn': '显示健康视图' }, command: 'agentLightning.health.run' }],
    guide: ['G-H2', 'G-C3', 'G-F3'],
  },
  {
    code: 'AGL-D023',
    title: { en: 'The JavaScript debugger of the editor is switched off', 'zh-cn': '编辑器的 JavaScript 调试器已关闭' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'not-found',
    layer: 'interface',
    meaning: {
      en: 'Agents in JavaScript and TypeScript are debugged by the debugger that comes with VS Code (ms-vscode.js-debug). It is disabled, or this editor has none.',
      'zh-cn':
        'JavaScript 与 TypeScript 的 agent 由 VS Code 自带的调试器（ms-vscode.js-debug）调试。它已被禁用，或此编辑器没有它。',
    },
    causes: [
      {
        text: {
          en: 'Somebody disabled the built-in extension “JavaScript Debugger”.',
          'zh-cn': '有人禁用了内置扩展“JavaScript Debugger”。',
        },
        tell: { en: 'It stands under “Disabled” among the extensions.', 'zh-cn': '它位于扩展列表的“已禁用”中。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Show “JavaScript Debugger” among the extensions, to enable it',
          'zh-cn': '在扩展中显示“JavaScript Debugger”以启用它',
        },
        command: 'workbench.extensions.search',
        args: ['@id:ms-vscode.js-debug'],
      },
    ],
    guide: ['G-S5', 'G-D4', 'G-F7'],
  },
];
