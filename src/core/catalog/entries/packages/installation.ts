import type { CatalogEntry } from '../../entry';

export const installationEntries: readonly CatalogEntry[] = [
  {
    code: 'AGL-I001',
    title: { en: 'No Python was found', 'zh-cn': '没有找到 Python' },
    severity: 'warning',
    class: 'unrecoverable',
    category: 'not-found',
    layer: 'low',
    meaning: {
      en: 'Python agents cannot be run or looked into. Node.js agents and everything that the store holds are not affected.',
      'zh-cn': '无法运行或检查 Python agent。Node.js agent 和 store 中的内容不受影响。',
    },
    causes: [
      {
        text: { en: 'Python is not installed on this machine.', 'zh-cn': '本机没有安装 Python。' },
        tell: {
          en: '`python3 --version` in a terminal fails too.',
          'zh-cn': '在终端运行 `python3 --version` 也会失败。',
        },
      },
      {
        text: {
          en: 'It is installed, but this program does not see it: it was put on PATH after the editor was started.',
          'zh-cn': '已经安装，但本程序看不到：编辑器启动之后才加入 PATH。',
        },
        tell: {
          en: 'A new terminal finds it, the editor does not until it is restarted.',
          'zh-cn': '新终端能找到它，而编辑器需要重启。',
        },
      },
      {
        text: {
          en: 'The virtual environment of the folder was moved or its Python was removed.',
          'zh-cn': '文件夹中的虚拟环境被移动，或其 Python 已被删除。',
        },
        tell: {
          en: '`.venv/bin/python` is a link that leads nowhere.',
          'zh-cn': '`.venv/bin/python` 是一个失效的链接。',
        },
      },
    ],
    fixes: [
      {
        title: { en: 'Select a Python interpreter', 'zh-cn': '选择 Python 解释器' },
        command: 'agentLightning.python.select',
      },
      { title: { en: 'Install Python', 'zh-cn': '安装 Python' }, link: 'https://www.python.org/downloads/' },
    ],
    guide: ['G-S5', 'G-C3', 'G-F1'],
  },
  {
    code: 'AGL-I002',
    title: { en: 'agentlightning is not installed', 'zh-cn': '未安装 agentlightning' },
    severity: 'warning',
    class: 'unrecoverable',
    category: 'not-found',
    layer: 'low',
    shows: [
      { kind: 'text', template: "No module named 'agentlightning'" },
      { kind: 'text', template: 'Package(s) not found: agentlightning' },
    ],
    meaning: {
      en: 'The chosen Python does not have the Agent Lightning SDK, so agents that import it fail at once.',
      'zh-cn': '所选的 Python 中没有 Agent Lightning SDK，导入它的 agent 会立刻失败。',
    },
    causes: [
      {
        text: { en: "Another interpreter than the agent's was chosen.", 'zh-cn': '选择的不是 agent 所用的解释器。' },
        tell: {
          en: 'The agent runs in a terminal whose prompt names an environment.',
          'zh-cn': 'agent 在终端中可以运行，提示符里写着某个环境名。',
        },
      },
      {
        text: { en: 'The SDK was never installed in this environment.', 'zh-cn': '此环境中从未安装过 SDK。' },
        tell: { en: '`pip show agentlightning` finds nothing.', 'zh-cn': '`pip show agentlightning` 没有结果。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Install Agent Lightning 0.3.0 with an OpenTelemetry that works with it',
          'zh-cn': '安装 Agent Lightning 0.3.0 及与之兼容的 OpenTelemetry',
        },
        terminal: 'pip install "agentlightning==0.3.0" "opentelemetry-sdk<1.45" "opentelemetry-exporter-otlp<1.45"',
      },
      {
        title: { en: 'Select another Python interpreter', 'zh-cn': '选择另一个 Python 解释器' },
        command: 'agentLightning.python.select',
      },
    ],
    guide: ['G-S1', 'G-S5'],
  },
  {
    code: 'AGL-I003',
    title: { en: 'This version of agentlightning is not supported', 'zh-cn': '不支持此版本的 agentlightning' },
    severity: 'warning',
    class: 'unrecoverable',
    category: 'dependency-conflict',
    layer: 'low',
    shows: [
      { kind: 'text', template: "No module named 'agentlightning.{module:word}'" },
      { kind: 'text', template: "cannot import name '{name:word}' from 'agentlightning" },
      { kind: 'text', template: "module 'agentlightning' has no attribute '{name:word}'" },
    ],
    meaning: {
      en: 'Agent Lightning 0.2, 0.3 and 1.0 speak different protocols. The store and the views here speak that of 0.3: another version finds no route it knows.',
      'zh-cn':
        'Agent Lightning 0.2、0.3 和 1.0 使用不同的协议。这里的 store 和视图使用 0.3 的协议，其他版本找不到它认识的接口。',
    },
    causes: [
      {
        text: {
          en: 'The newest version was installed, without saying which.',
          'zh-cn': '安装时没有指定版本，装了最新版。',
        },
        tell: {
          en: '`pip show agentlightning` names 1.0 or newer.',
          'zh-cn': '`pip show agentlightning` 显示 1.0 或更高版本。',
        },
      },
      {
        text: { en: 'A project of long ago pins an older one.', 'zh-cn': '旧项目锁定了更早的版本。' },
        tell: { en: 'A requirements file names 0.2.', 'zh-cn': '依赖文件中写着 0.2。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Install Agent Lightning 0.3.0 with an OpenTelemetry that works with it',
          'zh-cn': '安装 Agent Lightning 0.3.0 及与之兼容的 OpenTelemetry',
        },
        terminal: 'pip install "agentlightning==0.3.0" "opentelemetry-sdk<1.45" "opentelemetry-exporter-otlp<1.45"',
      },
      {
        title: { en: 'Select another Python interpreter', 'zh-cn': '选择另一个 Python 解释器' },
        command: 'agentLightning.python.select',
      },
    ],
    guide: ['G-S1', 'G-C6', 'G-F6'],
  },
  {
    code: 'AGL-I004',
    title: { en: 'debugpy is not installed', 'zh-cn': '未安装 debugpy' },
    severity: 'warning',
    class: 'unrecoverable',
    category: 'not-found',
    layer: 'low',
    shows: [
      { kind: 'text', template: "No module named 'debugpy'" },
      { kind: 'text', template: 'No module named debugpy' },
    ],
    meaning: {
      en: 'Breakpoints in Python agents need debugpy in the interpreter that runs them. Tracing and health do not.',
      'zh-cn': 'Python agent 中的断点需要其解释器装有 debugpy。追踪和健康检查不需要。',
    },
    causes: [
      {
        text: { en: 'It was never installed in this environment.', 'zh-cn': '此环境中从未安装过。' },
        tell: { en: '`pip show debugpy` finds nothing.', 'zh-cn': '`pip show debugpy` 没有结果。' },
      },
      { text: { en: "Another interpreter than the agent's was chosen.", 'zh-cn': '选择的不是 agent 所用的解释器。' } },
    ],
    fixes: [
      { title: { en: 'Install debugpy', 'zh-cn': '安装 debugpy' }, terminal: 'pip install debugpy' },
      {
        title: { en: 'Select another Python interpreter', 'zh-cn': '选择另一个 Python 解释器' },
        command: 'agentLightning.python.select',
      },
    ],
    guide: ['G-S1', 'G-D7'],
  },
  {
    code: 'AGL-I005',
    title: {
      en: 'OpenTelemetry 1.45 loses every span of agentlightning 0.3',
      'zh-cn': 'OpenTelemetry 1.45 会丢失 agentlightning 0.3 的全部 span',
    },
    severity: 'error',
    class: 'unrecoverable',
    category: 'dependency-conflict',
    layer: 'low',
    meaning: {
      en: 'agentlightning 0.3.0 tells its exporter where to send after the exporter is made. From OpenTelemetry 1.45 on that comes too late: every span goes to localhost:4318 instead of the store, and the agent waits about 7 s for each. With the AgentOps tracer, a model call with a tool may fail the rollout.',
      'zh-cn':
        'agentlightning 0.3.0 在 exporter 创建之后才设置目标地址。从 OpenTelemetry 1.45 起这样做已经太晚：所有 span 都发往 localhost:4318 而不是 store，agent 每发一个要等约 7 秒。使用 AgentOps tracer 时，带工具的模型调用还可能使 rollout 失败。',
    },
    causes: [
      {
        text: {
          en: 'agentlightning 0.3.0 sets no upper bound, so pip installs the newest OpenTelemetry.',
          'zh-cn': 'agentlightning 0.3.0 没有规定上限，pip 会安装最新的 OpenTelemetry。',
        },
        tell: {
          en: 'Rollouts succeed with one span or none, and logs show AGL-O200 for port 4318; with the AgentOps tracer they show AGL-O222 or AGL-O223.',
          'zh-cn':
            'rollout 成功，却只有一个 span 或没有 span，日志中有针对端口 4318 的 AGL-O200；使用 AgentOps tracer 时则为 AGL-O222 或 AGL-O223。',
        },
      },
      {
        text: { en: 'Another package raised OpenTelemetry later.', 'zh-cn': '后来安装的其他包升级了 OpenTelemetry。' },
        tell: { en: 'It worked before that package was installed.', 'zh-cn': '安装那个包之前一切正常。' },
      },
    ],
    fixes: [
      {
        title: { en: 'Install an OpenTelemetry older than 1.45', 'zh-cn': '安装低于 1.45 的 OpenTelemetry' },
        terminal: 'pip install "opentelemetry-sdk<1.45" "opentelemetry-exporter-otlp<1.45"',
      },
      {
        title: {
          en: "Or set OTEL_EXPORTER_OTLP_TRACES_ENDPOINT to the store's address followed by /v1/traces in the runner's environment; this mends OtelTracer only",
          'zh-cn':
            '或在 runner 的环境中把 OTEL_EXPORTER_OTLP_TRACES_ENDPOINT 设为 store 地址加 /v1/traces；这只对 OtelTracer 有效',
        },
      },
    ],
    guide: ['G-S1', 'G-S7', 'G-C6', 'G-F6'],
  },
  {
    code: 'AGL-I006',
    title: { en: 'Python is too old for agentlightning', 'zh-cn': 'Python 对 agentlightning 来说太旧' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'dependency-conflict',
    layer: 'low',
    shows: [
      { kind: 'exception', type: 'SyntaxError', frames: ['site-packages/agentlightning/'] },
      {
        kind: 'exception',
        type: 'TypeError',
        message: 'unsupported operand type(s) for |',
        frames: ['site-packages/agentlightning/'],
      },
    ],
    meaning: {
      en: 'agentlightning 0.2 and 0.3 need Python 3.10 or newer, 1.0 needs 3.12. An older one fails on its syntax.',
      'zh-cn': 'agentlightning 0.2 和 0.3 需要 Python 3.10 或更高版本，1.0 需要 3.12。更旧的版本会因语法而失败。',
    },
    causes: [
      {
        text: {
          en: "The system's Python was chosen instead of a newer one.",
          'zh-cn': '选择了系统自带的 Python，而不是更新的版本。',
        },
        tell: { en: 'Its path is /usr/bin/python3.', 'zh-cn': '其路径是 /usr/bin/python3。' },
      },
      {
        text: {
          en: 'The virtual environment was made with an old Python.',
          'zh-cn': '虚拟环境是用旧的 Python 创建的。',
        },
        tell: { en: '`pyvenv.cfg` names the version.', 'zh-cn': '`pyvenv.cfg` 写明了版本。' },
      },
    ],
    fixes: [
      {
        title: { en: 'Select another Python interpreter', 'zh-cn': '选择另一个 Python 解释器' },
        command: 'agentLightning.python.select',
      },
      {
        title: { en: 'Make a new environment with a newer Python', 'zh-cn': '用更新的 Python 新建环境' },
        terminal: 'python3 -m venv .venv',
      },
    ],
    guide: ['G-S1', 'G-C6', 'G-F6'],
  },
  {
    code: 'AGL-I007',
    title: {
      en: "Agent Lightning's default strategy does not start here",
      'zh-cn': 'Agent Lightning 的默认策略在此无法启动',
    },
    severity: 'info',
    class: 'unrecoverable',
    category: 'dependency-conflict',
    layer: 'business',
    meaning: {
      en: 'The client-server strategy starts its runners by fork. Where Python starts processes in another way (macOS, Windows, Python 3.14 and newer) the start fails with a pickling error. Agents that use the shared-memory strategy, or one process for each role, are not affected.',
      'zh-cn':
        'client-server 策略以 fork 方式启动 runner。在 Python 使用其他启动方式的环境（macOS、Windows、Python 3.14 及以上）中，启动会因 pickle 错误而失败。使用共享内存策略，或为每个角色单独启动进程的 agent 不受影响。',
    },
    causes: [
      {
        text: {
          en: 'This is macOS or Windows; Agent Lightning supports Linux only.',
          'zh-cn': '当前系统是 macOS 或 Windows；Agent Lightning 只支持 Linux。',
        },
        tell: {
          en: "The agent ends with “Can't pickle local object”.",
          'zh-cn': "agent 以“Can't pickle local object”结束。",
        },
      },
      {
        text: {
          en: 'Python 3.14 no longer forks by default on Linux.',
          'zh-cn': 'Python 3.14 在 Linux 上默认不再使用 fork。',
        },
        tell: {
          en: '`multiprocessing.get_start_method()` says forkserver.',
          'zh-cn': '`multiprocessing.get_start_method()` 返回 forkserver。',
        },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Use the shared-memory strategy: Trainer(strategy="shm")',
          'zh-cn': '使用共享内存策略：Trainer(strategy="shm")',
        },
      },
      {
        title: {
          en: 'Run in Linux: a dev container, WSL or a remote machine',
          'zh-cn': '在 Linux 中运行：开发容器、WSL 或远程机器',
        },
      },
      {
        title: { en: 'Select another Python interpreter', 'zh-cn': '选择另一个 Python 解释器' },
        command: 'agentLightning.python.select',
      },
    ],
    guide: ['G-S1', 'G-S11'],
  },
  {
    code: 'AGL-I008',
    title: { en: 'agentops is missing or too old', 'zh-cn': 'agentops 缺失或过旧' },
    severity: 'warning',
    class: 'unrecoverable',
    category: 'dependency-conflict',
    layer: 'low',
    shows: [
      { kind: 'text', template: "agentops is not installed. It's therefore not instrumented." },
      { kind: 'text', template: 'Failed to instrument agentops - neither patching method was successful' },
      { kind: 'text', template: "Couldn't patch older version of agentops: {problem}" },
      { kind: 'text', template: "No module named 'agentops'" },
    ],
    meaning: {
      en: "Agent Lightning's default tracer builds on agentops 0.4.13 or newer. Without it model calls are not traced, or lack their token ids.",
      'zh-cn':
        'Agent Lightning 的默认 tracer 基于 agentops 0.4.13 或更高版本。没有它，模型调用不会被追踪，或缺少 token id。',
    },
    causes: [
      {
        text: {
          en: 'agentlightning was installed without its dependencies.',
          'zh-cn': '安装 agentlightning 时没有安装依赖。',
        },
        tell: { en: '`pip check` complains.', 'zh-cn': '`pip check` 会报错。' },
      },
      { text: { en: 'Another package holds agentops back.', 'zh-cn': '其他包限制了 agentops 的版本。' } },
    ],
    fixes: [
      {
        title: { en: 'Install a newer agentops', 'zh-cn': '安装更新的 agentops' },
        terminal: 'pip install "agentops>=0.4.13"',
      },
      { title: { en: 'Or use OtelTracer, which does not need it', 'zh-cn': '或改用不依赖它的 OtelTracer' } },
    ],
    guide: ['G-S1', 'G-C6'],
  },
  {
    code: 'AGL-I009',
    title: { en: 'The chosen Python interpreter cannot be used', 'zh-cn': '所选的 Python 解释器无法使用' },
    severity: 'warning',
    class: 'unrecoverable',
    category: 'not-found',
    layer: 'low',
    meaning: {
      en: 'A launch configuration or the setting agentLightning.python names an interpreter that is not there or does not run. Another one is used in its place, so what is checked here may not be what the agent gets.',
      'zh-cn':
        '启动配置或设置 agentLightning.python 指定的解释器不存在或无法运行。现在使用的是另一个，因此这里检查的可能不是 agent 实际使用的环境。',
    },
    causes: [
      {
        text: {
          en: 'The virtual environment was moved, deleted or made anew elsewhere.',
          'zh-cn': '虚拟环境被移动、删除，或在别处重建。',
        },
        tell: { en: 'The path in the message does not exist.', 'zh-cn': '消息中的路径不存在。' },
      },
      {
        text: { en: 'The setting came from another machine.', 'zh-cn': '该设置来自另一台机器。' },
        tell: { en: 'It is in the user settings and synchronised.', 'zh-cn': '它在用户设置中，并已同步。' },
      },
      {
        text: { en: "The interpreter's own files are damaged.", 'zh-cn': '解释器自身的文件已损坏。' },
        tell: { en: 'Running it in a terminal prints the same error.', 'zh-cn': '在终端运行它会打印同样的错误。' },
      },
    ],
    fixes: [
      {
        title: { en: 'Select a Python interpreter', 'zh-cn': '选择 Python 解释器' },
        command: 'agentLightning.python.select',
      },
      { title: { en: 'Open the setting', 'zh-cn': '打开该设置' }, setting: 'agentLightning.python' },
    ],
    guide: ['G-S5', 'G-C1', 'G-F1'],
  },
];
