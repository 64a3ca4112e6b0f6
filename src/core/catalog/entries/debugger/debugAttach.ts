import type { CatalogEntry } from '../../entry';

/** What keeps a debugger from being attached to a process that runs. */
export const debugAttachEntries: readonly CatalogEntry[] = [
  {
    code: 'AGL-D200',
    title: { en: 'There is no such process', 'zh-cn': '没有该进程' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'not-found',
    layer: 'low',
    meaning: { en: 'No process has this number now.', 'zh-cn': '现在没有使用该进程号的进程。' },
    causes: [
      { text: { en: 'It has ended.', 'zh-cn': '该进程已经结束。' } },
      {
        text: {
          en: 'The number was written into launch.json, and every start gives another.',
          'zh-cn': '进程号写在 launch.json 中，而每次启动都会不同。',
        },
      },
    ],
    fixes: [
      {
        title: { en: 'Choose again among what runs now', 'zh-cn': '从当前运行的进程中重新选择' },
        command: 'agentLightning.debug.attach',
      },
    ],
    guide: ['G-S5', 'G-C7', 'G-F7'],
  },
  {
    code: 'AGL-D201',
    title: { en: 'The process belongs to another user', 'zh-cn': '该进程属于另一个用户' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'install-permission',
    layer: 'low',
    meaning: {
      en: "A debugger reads and changes the memory of a process, so the system allows it for one's own only.",
      'zh-cn': '调试器会读写进程的内存，因此系统只允许附加到自己的进程。',
    },
    causes: [
      {
        text: {
          en: 'The agent was started with sudo, or by a service.',
          'zh-cn': 'agent 是用 sudo 或由系统服务启动的。',
        },
      },
      {
        text: {
          en: 'The editor runs in a container or as another user than the agent.',
          'zh-cn': '编辑器与 agent 不在同一容器或不是同一用户。',
        },
      },
    ],
    fixes: [
      { title: { en: 'Start the agent as the user who runs the editor', 'zh-cn': '用运行编辑器的用户启动 agent' } },
      {
        title: {
          en: 'Copy the command that starts it so that a debugger can be attached',
          'zh-cn': '复制启动命令，使调试器可以附加',
        },
        command: 'agentLightning.debug.copyCommand',
      },
    ],
    guide: ['G-S3', 'G-S12', 'G-D7'],
  },
  {
    code: 'AGL-D202',
    title: { en: 'The process is not a Python', 'zh-cn': '该进程不是 Python' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'interface',
    meaning: {
      en: 'debugpy can only be put into a process that runs Python.',
      'zh-cn': 'debugpy 只能注入正在运行 Python 的进程。',
    },
    causes: [
      {
        text: {
          en: 'The number is that of a shell, a launcher or a container around the agent.',
          'zh-cn': '该进程号属于 agent 外层的 shell、启动器或容器。',
        },
      },
      {
        text: { en: 'It is a Node.js process.', 'zh-cn': '这是一个 Node.js 进程。' },
        tell: { en: 'Its program is node.', 'zh-cn': '其程序为 node。' },
      },
    ],
    fixes: [
      {
        title: { en: 'Choose again among what runs now', 'zh-cn': '从当前运行的进程中重新选择' },
        command: 'agentLightning.debug.attach',
      },
      {
        title: {
          en: 'For Node.js: "runtime": "node" in launch.json',
          'zh-cn': '若为 Node.js：在 launch.json 中设置 "runtime": "node"',
        },
        command: 'workbench.action.debug.configure',
      },
    ],
    guide: ['G-S6', 'G-C7', 'G-F7'],
  },
  {
    code: 'AGL-D203',
    title: { en: 'Another debugger is attached already', 'zh-cn': '已有其他调试器附加' },
    severity: 'error',
    class: 'recoverable',
    category: 'inconsistency',
    layer: 'low',
    meaning: { en: 'A process takes one debugger at a time.', 'zh-cn': '一个进程同一时间只能有一个调试器。' },
    causes: [
      {
        text: {
          en: 'Another window of the editor, or another editor, debugs it.',
          'zh-cn': '编辑器的另一个窗口或另一个编辑器正在调试它。',
        },
      },
      {
        text: { en: 'gdb, strace or a profiler traces it.', 'zh-cn': 'gdb、strace 或性能分析器正在跟踪它。' },
        tell: { en: 'TracerPid in /proc/PID/status is not 0.', 'zh-cn': '/proc/PID/status 中的 TracerPid 不为 0。' },
      },
    ],
    fixes: [
      {
        title: { en: 'Disconnect the other one, and attach again', 'zh-cn': '断开另一个调试器后重新附加' },
        command: 'agentLightning.debug.attach',
      },
    ],
    guide: ['G-S13', 'G-D7'],
  },
  {
    code: 'AGL-D204',
    title: { en: 'gdb is not installed', 'zh-cn': '未安装 gdb' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'not-found',
    layer: 'low',
    meaning: {
      en: 'On Linux debugpy gets into a running Python with gdb. From Python 3.14 on it does without, when the interpreter that is chosen has the same version as the process.',
      'zh-cn':
        '在 Linux 上，debugpy 借助 gdb 进入正在运行的 Python。从 Python 3.14 起，若所选解释器与该进程版本相同，则不需要 gdb。',
    },
    causes: [
      {
        text: {
          en: 'Images of containers and of servers seldom have it.',
          'zh-cn': '容器和服务器的镜像通常不带 gdb。',
        },
      },
    ],
    fixes: [
      {
        title: { en: 'Install gdb (Debian and Ubuntu)', 'zh-cn': '安装 gdb（Debian 与 Ubuntu）' },
        terminal: 'sudo apt-get install gdb',
      },
      {
        title: { en: 'Install gdb (Fedora and its like)', 'zh-cn': '安装 gdb（Fedora 及同类系统）' },
        terminal: 'sudo dnf install gdb',
      },
      {
        title: {
          en: 'Copy the command that starts it so that a debugger can be attached',
          'zh-cn': '复制启动命令，使调试器可以附加',
        },
        command: 'agentLightning.debug.copyCommand',
      },
    ],
    guide: ['G-S1', 'G-D4', 'G-D7'],
  },
  {
    code: 'AGL-D205',
    title: { en: 'Linux allows no debugger to attach to this process', 'zh-cn': 'Linux 不允许调试器附加到该进程' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'install-permission',
    layer: 'low',
    meaning: {
      en: "The kernel's setting kernel.yama.ptrace_scope forbids tracing a process that the debugger did not start, even one's own.",
      'zh-cn': '内核设置 kernel.yama.ptrace_scope 禁止跟踪不是由调试器启动的进程，即使是自己的进程。',
    },
    causes: [
      {
        text: { en: 'It is 1, as Ubuntu and others set it.', 'zh-cn': '其值为 1，这是 Ubuntu 等系统的默认值。' },
        tell: {
          en: 'cat /proc/sys/kernel/yama/ptrace_scope shows 1.',
          'zh-cn': 'cat /proc/sys/kernel/yama/ptrace_scope 显示 1。',
        },
      },
      {
        text: {
          en: 'It is 2 or 3: administrators only, or nobody until the next start of the machine.',
          'zh-cn': '其值为 2 或 3：仅限管理员，或重启机器之前任何人都不行。',
        },
        tell: { en: 'It shows 2 or 3.', 'zh-cn': '显示 2 或 3。' },
      },
    ],
    fixes: [
      {
        title: { en: 'Allow it until the machine starts again', 'zh-cn': '在机器重启之前允许' },
        terminal: 'sudo sysctl kernel.yama.ptrace_scope=0',
      },
      {
        title: {
          en: 'Copy the command that starts it so that a debugger can be attached',
          'zh-cn': '复制启动命令，使调试器可以附加',
        },
        command: 'agentLightning.debug.copyCommand',
      },
    ],
    guide: ['G-S3', 'G-D7'],
  },
  {
    code: 'AGL-D206',
    title: { en: 'The system refuses to let the process be traced', 'zh-cn': '系统拒绝跟踪该进程' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'install-permission',
    layer: 'low',
    meaning: {
      en: "The process is one's own and ptrace_scope allows it, and still the kernel says no.",
      'zh-cn': '进程属于自己，ptrace_scope 也允许，但内核仍然拒绝。',
    },
    causes: [
      {
        text: {
          en: 'The container lacks the capability SYS_PTRACE, or its seccomp profile forbids it.',
          'zh-cn': '容器缺少 SYS_PTRACE 能力，或其 seccomp 配置禁止。',
        },
        tell: { en: 'The editor, or the agent, runs in a container.', 'zh-cn': '编辑器或 agent 运行在容器中。' },
      },
      {
        text: {
          en: 'The process changed its user, or asked not to be traced.',
          'zh-cn': '该进程切换过用户，或要求不被跟踪。',
        },
      },
      {
        text: {
          en: 'A security module (AppArmor, SELinux) forbids it.',
          'zh-cn': '安全模块（AppArmor、SELinux）禁止。',
        },
        tell: { en: 'The system log names it.', 'zh-cn': '系统日志中有记录。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Docker: start the container with --cap-add=SYS_PTRACE',
          'zh-cn': 'Docker：用 --cap-add=SYS_PTRACE 启动容器',
        },
      },
      {
        title: {
          en: 'Copy the command that starts it so that a debugger can be attached',
          'zh-cn': '复制启动命令，使调试器可以附加',
        },
        command: 'agentLightning.debug.copyCommand',
      },
    ],
    guide: ['G-S3', 'G-D7'],
  },
  {
    code: 'AGL-D207',
    title: { en: 'debugpy did not get into the process', 'zh-cn': 'debugpy 未能进入该进程' },
    severity: 'error',
    class: 'recoverable',
    category: 'connection',
    layer: 'low',
    meaning: {
      en: 'debugpy was to be loaded by the running process, and no answer came from there. The process runs on; gdb, where it is still inside, goes as soon as Python runs something again.',
      'zh-cn':
        'debugpy 本应由正在运行的进程加载，但没有收到应答。进程继续运行；若 gdb 仍在其中，则在 Python 再次运行时离开。',
    },
    causes: [
      {
        text: {
          en: 'A thread is inside a long call of machine code and lets no other Python run meanwhile.',
          'zh-cn': '某个线程正在执行耗时的本地代码，期间不让其他 Python 代码运行。',
        },
        tell: { en: 'Another try, a while later, succeeds.', 'zh-cn': '过一会儿重试会成功。' },
      },
      {
        text: {
          en: "macOS protects the program: the system's own Python, and signed ones, let no debugger in.",
          'zh-cn': 'macOS 保护该程序：系统自带的和经过签名的 Python 不允许调试器进入。',
        },
        tell: {
          en: 'On macOS; the interpreter is /usr/bin/python3 or of an installer.',
          'zh-cn': '在 macOS 上，解释器为 /usr/bin/python3 或来自安装包。',
        },
      },
      {
        text: {
          en: 'On Windows the process runs with more rights than the editor, or an antivirus stops the injection.',
          'zh-cn': '在 Windows 上，进程的权限高于编辑器，或杀毒软件阻止了注入。',
        },
      },
      {
        text: {
          en: 'Several libraries must be read by gdb first, which takes long.',
          'zh-cn': 'gdb 需要先读取许多库，耗时很长。',
        },
        tell: {
          en: 'Lines “Attaching to PID” with more than ten seconds.',
          'zh-cn': '“Attaching to PID”的行显示超过十秒。',
        },
      },
    ],
    fixes: [
      { title: { en: 'Attach again', 'zh-cn': '重新附加' }, command: 'agentLightning.debug.attach' },
      {
        title: {
          en: 'Copy the command that starts it so that a debugger can be attached',
          'zh-cn': '复制启动命令，使调试器可以附加',
        },
        command: 'agentLightning.debug.copyCommand',
      },
    ],
    guide: ['G-S4', 'G-D7', 'G-F1'],
  },
  {
    code: 'AGL-D208',
    title: { en: 'lldb is not installed', 'zh-cn': '未安装 lldb' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'not-found',
    layer: 'low',
    meaning: {
      en: "On macOS debugpy gets into a running Python with lldb, which comes with Apple's command line tools.",
      'zh-cn': '在 macOS 上，debugpy 借助 lldb 进入正在运行的 Python；lldb 随 Apple 命令行工具提供。',
    },
    causes: [
      {
        text: {
          en: 'Neither Xcode nor its command line tools are installed.',
          'zh-cn': '既没有安装 Xcode，也没有安装其命令行工具。',
        },
        tell: { en: 'xcode-select -p reports an error.', 'zh-cn': 'xcode-select -p 报错。' },
      },
    ],
    fixes: [
      {
        title: { en: 'Install the command line tools', 'zh-cn': '安装命令行工具' },
        terminal: 'xcode-select --install',
      },
      {
        title: {
          en: 'Copy the command that starts it so that a debugger can be attached',
          'zh-cn': '复制启动命令，使调试器可以附加',
        },
        command: 'agentLightning.debug.copyCommand',
      },
    ],
    guide: ['G-S1', 'G-D4', 'G-D7'],
  },
  {
    code: 'AGL-D209',
    title: { en: 'The Node.js process did not open its inspector', 'zh-cn': 'Node.js 进程没有打开 inspector' },
    severity: 'error',
    class: 'recoverable',
    category: 'connection',
    layer: 'low',
    meaning: {
      en: 'A running Node.js opens its inspector when it is asked by a signal; nothing listened afterwards. The process runs on.',
      'zh-cn': '正在运行的 Node.js 收到信号后会打开 inspector，但之后没有端口监听。进程继续运行。',
    },
    causes: [
      {
        text: {
          en: 'Port 9229 is taken, by the inspector of another process.',
          'zh-cn': '端口 9229 已被占用，例如被另一个进程的 inspector 占用。',
        },
        tell: {
          en: 'The process says “Starting inspector on 127.0.0.1:9229 failed: address already in use”.',
          'zh-cn': '该进程输出“Starting inspector on 127.0.0.1:9229 failed: address already in use”。',
        },
      },
      {
        text: {
          en: 'It is busy with one long computation, or it is stopped.',
          'zh-cn': '它正忙于一次耗时计算，或处于停止状态。',
        },
      },
      { text: { en: 'It was built without an inspector.', 'zh-cn': '它是不带 inspector 构建的。' } },
    ],
    fixes: [
      {
        title: {
          en: 'Start it with an inspector: node --inspect agent.mjs',
          'zh-cn': '启动时打开 inspector：node --inspect agent.mjs',
        },
      },
      {
        title: { en: 'Choose again among what runs now', 'zh-cn': '从当前运行的进程中重新选择' },
        command: 'agentLightning.debug.attach',
      },
    ],
    guide: ['G-S4', 'G-D7', 'G-F1'],
  },
  {
    code: 'AGL-D210',
    title: { en: 'The process would not survive the signal', 'zh-cn': '该进程收到信号会被终止' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'low',
    meaning: {
      en: 'It does not listen to SIGUSR1, by which a Node.js is asked for its inspector; the system would end it. Nothing was sent.',
      'zh-cn': '它不处理 SIGUSR1（用于请求 Node.js 打开 inspector 的信号），系统会因此终止它。未发送任何信号。',
    },
    causes: [
      { text: { en: 'It was started with --disable-sigusr1.', 'zh-cn': '启动时带有 --disable-sigusr1。' } },
      { text: { en: 'It is not a Node.js process.', 'zh-cn': '它不是 Node.js 进程。' } },
    ],
    fixes: [
      {
        title: {
          en: 'Start it with an inspector: node --inspect agent.mjs',
          'zh-cn': '启动时打开 inspector：node --inspect agent.mjs',
        },
      },
      {
        title: { en: 'Choose again among what runs now', 'zh-cn': '从当前运行的进程中重新选择' },
        command: 'agentLightning.debug.attach',
      },
    ],
    guide: ['G-S6', 'G-C7', 'G-F7'],
  },
];
