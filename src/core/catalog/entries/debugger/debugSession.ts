import type { CatalogEntry } from '../../entry';

/** What can go wrong between the client, the debug adapter and debugpy. Whether a launch can be at all is in `debugLaunch.ts`. */
export const debugSessionEntries: readonly CatalogEntry[] = [
  {
    code: 'AGL-D100',
    title: { en: "The debugger's adapter could not be started", 'zh-cn': '无法启动调试器的适配器' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'not-found',
    layer: 'low',
    meaning: {
      en: 'Python or debugpy, which was to start it, could not be run. The program was not started.',
      'zh-cn': '要启动它的 Python 或 debugpy 无法运行。程序没有被启动。',
    },
    causes: [
      {
        text: {
          en: 'The interpreter was removed or moved, for example a deleted virtual environment.',
          'zh-cn': '解释器已被删除或移动，例如虚拟环境已删除。',
        },
        tell: { en: 'The message names a file that is not there.', 'zh-cn': '消息中的文件不存在。' },
      },
      {
        text: {
          en: 'debugpy is not installed in this environment, or is broken.',
          'zh-cn': '此环境中没有安装 debugpy，或它已损坏。',
        },
        tell: { en: 'The message says “No module named debugpy”.', 'zh-cn': '消息中有 “No module named debugpy”。' },
      },
    ],
    fixes: [
      {
        title: { en: 'Choose an interpreter that works', 'zh-cn': '选择可用的解释器' },
        command: 'agentLightning.python.select',
      },
      {
        title: { en: 'Install debugpy into this environment', 'zh-cn': '在此环境中安装 debugpy' },
        terminal: 'python -m pip install debugpy',
      },
    ],
    guide: ['G-S5', 'G-S1', 'G-C7', 'G-F1'],
  },
  {
    code: 'AGL-D101',
    title: { en: 'Nothing that can be debugged answers at this address', 'zh-cn': '该地址没有可供调试的进程应答' },
    severity: 'error',
    class: 'recoverable',
    category: 'connection',
    layer: 'low',
    meaning: {
      en: 'The connection to the address of the configuration failed, so that no program could be attached to.',
      'zh-cn': '无法连接到配置中的地址，因此没有附加到任何程序。',
    },
    causes: [
      {
        text: {
          en: 'The program does not run, or does not listen for a debugger yet.',
          'zh-cn': '程序没有运行，或还没有开始监听调试器。',
        },
        tell: { en: 'Nothing listens on that port.', 'zh-cn': '该端口无人监听。' },
      },
      {
        text: { en: 'It listens on another port or address.', 'zh-cn': '它在另一个端口或地址上监听。' },
        tell: { en: 'Its own output says where it listens.', 'zh-cn': '它自己的输出中写明了监听地址。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Start it with: python -m debugpy --listen 5678 --wait-for-client agent.py',
          'zh-cn': '用以下命令启动它：python -m debugpy --listen 5678 --wait-for-client agent.py',
        },
        terminal: 'python -m debugpy --listen 5678 --wait-for-client agent.py',
      },
      { title: { en: 'Correct host and port of the configuration', 'zh-cn': '改正配置中的主机与端口' } },
    ],
    guide: ['G-S4', 'G-D7', 'G-F1'],
  },
  {
    code: 'AGL-D102',
    title: { en: 'The debugger was lost in the middle of the session', 'zh-cn': '会话中途失去了调试器' },
    severity: 'error',
    class: 'system',
    category: 'connection',
    layer: 'low',
    meaning: {
      en: 'The process that debugs (debugpy) ended while the program still ran. What it had started was ended with it.',
      'zh-cn': '负责调试的进程（debugpy）在程序仍在运行时结束了。由它启动的程序也一并结束。',
    },
    causes: [
      {
        text: {
          en: 'Somebody or something ended it, for example for lack of memory.',
          'zh-cn': '有人或系统结束了它，例如因内存不足。',
        },
        tell: { en: 'The message names a signal.', 'zh-cn': '消息中有信号名。' },
      },
      {
        text: { en: 'It crashed.', 'zh-cn': '它崩溃了。' },
        tell: { en: 'The message ends with an error of Python.', 'zh-cn': '消息以一个 Python 错误结尾。' },
      },
    ],
    fixes: [
      { title: { en: 'Start the session again', 'zh-cn': '重新启动会话' }, command: 'workbench.action.debug.restart' },
      { title: { en: 'Close what needs much memory, then try again', 'zh-cn': '关闭占用大量内存的程序后重试' } },
    ],
    guide: ['G-S4', 'G-S9', 'G-F1'],
  },
  {
    code: 'AGL-D103',
    title: {
      en: 'The debugger spoke something that is not the debug protocol',
      'zh-cn': '调试器发送的内容不符合调试协议',
    },
    severity: 'error',
    class: 'system',
    category: 'serialization',
    layer: 'low',
    meaning: {
      en: 'Bytes came where a message of the Debug Adapter Protocol had to be. The session was ended, because nothing after them can be trusted.',
      'zh-cn': '本应是调试适配器协议消息的位置出现了其他内容。其后的内容都不可信，因此会话已结束。',
    },
    causes: [
      {
        text: { en: 'Another program answers at that address.', 'zh-cn': '在该地址应答的是另一个程序。' },
        tell: { en: 'The first bytes look like HTTP or a log.', 'zh-cn': '开头的内容像 HTTP 或日志。' },
      },
      {
        text: {
          en: 'A start-up file of this Python prints something, for example sitecustomize.py.',
          'zh-cn': '此 Python 的启动文件（如 sitecustomize.py）有输出。',
        },
        tell: { en: 'The bytes are words of that file.', 'zh-cn': '这些内容正是该文件所输出的。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Compare the port with the one on which debugpy listens',
          'zh-cn': '核对端口是否为 debugpy 监听的端口',
        },
      },
      {
        title: {
          en: 'Take the print out of the start-up files of this environment',
          'zh-cn': '去掉此环境启动文件中的输出语句',
        },
      },
    ],
    guide: ['G-S7', 'G-S4', 'G-F1'],
  },
  {
    code: 'AGL-D104',
    title: {
      en: 'The client spoke something that is not the debug protocol',
      'zh-cn': '客户端发送的内容不符合调试协议',
    },
    severity: 'error',
    class: 'unrecoverable',
    category: 'serialization',
    layer: 'interface',
    meaning: {
      en: "Bytes came from the editor's side where a message of the Debug Adapter Protocol had to be. The session was ended.",
      'zh-cn': '编辑器一侧发来的内容不是调试适配器协议的消息。会话已结束。',
    },
    causes: [
      {
        text: {
          en: 'The adapter was started by hand, or by something that is no client of that protocol.',
          'zh-cn': '适配器是手动启动的，或启动它的程序不是该协议的客户端。',
        },
        tell: { en: 'The first bytes are words typed into a terminal.', 'zh-cn': '开头的内容是在终端中输入的文字。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Let a client of the Debug Adapter Protocol start “agent-lightning-devtools debug-adapter”',
          'zh-cn': '由支持调试适配器协议的客户端启动 “agent-lightning-devtools debug-adapter”',
        },
      },
    ],
    guide: ['G-S7', 'G-F1'],
  },
  {
    code: 'AGL-D105',
    title: { en: 'A value is too large to be shown', 'zh-cn': '值过大，无法显示' },
    severity: 'warning',
    class: 'recoverable',
    category: 'memory',
    layer: 'interface',
    meaning: {
      en: "The debugger's answer was larger than 32 MB. It was left out, so that the editor stays usable; the program is not touched.",
      'zh-cn': '调试器的应答超过 32 MB。为使编辑器保持可用，已将其省略；程序不受影响。',
    },
    causes: [
      {
        text: {
          en: 'A variable holds a very large text or list, and the whole of it was asked for.',
          'zh-cn': '某个变量保存了很大的文本或列表，而请求的是其全部内容。',
        },
        tell: {
          en: 'Its length in the Debug Console is in the millions.',
          'zh-cn': '在调试控制台中查看，其长度达数百万。',
        },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Ask for a part of it in the Debug Console, for example value[:1000]',
          'zh-cn': '在调试控制台中只查看其中一部分，例如 value[:1000]',
        },
      },
    ],
    guide: ['G-S9', 'G-F1'],
  },
  {
    code: 'AGL-D106',
    title: { en: 'The start was stopped', 'zh-cn': '启动被中止' },
    severity: 'info',
    class: 'recoverable',
    category: 'inconsistency',
    layer: 'interface',
    meaning: {
      en: 'The session was ended before the program ran. Nothing of it is left.',
      'zh-cn': '会话在程序运行之前就被结束。没有任何残留。',
    },
    causes: [
      {
        text: {
          en: 'You stopped or restarted the session while it was being prepared.',
          'zh-cn': '在准备过程中您停止或重新启动了会话。',
        },
      },
    ],
    fixes: [
      { title: { en: 'Start the session again', 'zh-cn': '重新启动会话' }, command: 'workbench.action.debug.restart' },
    ],
    guide: ['G-F1'],
  },
  {
    code: 'AGL-D107',
    title: { en: 'The debugger did not answer in time', 'zh-cn': '调试器未能及时应答' },
    severity: 'error',
    class: 'system',
    category: 'latency',
    layer: 'low',
    meaning: {
      en: 'debugpy runs, but did not answer within the limit while the session was being started. What had been started was ended again.',
      'zh-cn': 'debugpy 在运行，但在启动会话期间没有在限定时间内应答。已启动的内容又被结束。',
    },
    causes: [
      {
        text: { en: 'The machine is very busy.', 'zh-cn': '机器非常繁忙。' },
        tell: { en: 'Other programs start slowly as well.', 'zh-cn': '其他程序启动也很慢。' },
      },
      {
        text: {
          en: 'A start-up file of this Python waits for something.',
          'zh-cn': '此 Python 的启动文件在等待什么。',
        },
        tell: {
          en: 'python -c pass takes long in a terminal as well.',
          'zh-cn': '在终端中运行 python -c pass 也很慢。',
        },
      },
    ],
    fixes: [
      { title: { en: 'Start the session again', 'zh-cn': '重新启动会话' }, command: 'workbench.action.debug.restart' },
      {
        title: {
          en: 'Measure how long the interpreter needs to start: python -X importtime -c pass',
          'zh-cn': '测量解释器启动所需时间：python -X importtime -c pass',
        },
        terminal: 'python -X importtime -c pass',
      },
    ],
    guide: ['G-S8', 'G-F1'],
  },
  {
    code: 'AGL-D108',
    title: { en: 'A child process goes on without a debugger', 'zh-cn': '子进程在没有调试器的情况下继续运行' },
    severity: 'warning',
    class: 'recoverable',
    category: 'connection',
    layer: 'interface',
    meaning: {
      en: 'The child waited for a debugger and none came, so that it was let go: breakpoints do not stop it.',
      'zh-cn': '子进程等待调试器，但没有等到，因此已放行：断点不会使它停下。',
    },
    causes: [
      {
        text: { en: 'The editor could not start a session for it.', 'zh-cn': '编辑器无法为它启动会话。' },
        tell: { en: 'The client answered with a failure, or not at all.', 'zh-cn': '客户端应答失败，或没有应答。' },
      },
      {
        text: { en: 'The client does not support child sessions.', 'zh-cn': '客户端不支持子会话。' },
        tell: {
          en: 'The configuration to attach with was printed, and nobody used it.',
          'zh-cn': '已输出用于附加的配置，但无人使用。',
        },
      },
    ],
    fixes: [
      { title: { en: 'Attach to the process by hand as soon as it is announced', 'zh-cn': '进程一出现就手动附加' } },
      {
        title: {
          en: 'Set "subProcess": false where children need not be debugged',
          'zh-cn': '若无需调试子进程，设置 "subProcess": false',
        },
      },
    ],
    guide: ['G-S4', 'G-F1', 'G-D7'],
  },
  {
    code: 'AGL-D109',
    title: { en: 'The debugger refused to start the program', 'zh-cn': '调试器拒绝启动程序' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'low',
    meaning: {
      en: 'debugpy could not start or attach to the program with what the configuration says. Its own words say what it minds.',
      'zh-cn': 'debugpy 无法按配置启动或附加到程序。它自己的消息说明了原因。',
    },
    causes: [
      {
        text: {
          en: 'A value of the configuration does not fit: program, arguments, working folder, or interpreter.',
          'zh-cn': '配置中某个值不合适：程序、参数、工作文件夹或解释器。',
        },
        tell: { en: 'The message names it.', 'zh-cn': '消息中指明了它。' },
      },
      {
        text: {
          en: 'The process that was to be attached to is gone, or is being debugged already.',
          'zh-cn': '要附加的进程已不存在，或已在被调试。',
        },
        tell: { en: 'The message names its pid.', 'zh-cn': '消息中有它的 pid。' },
      },
    ],
    fixes: [
      {
        title: { en: 'Correct the configuration and start again', 'zh-cn': '改正配置后重新启动' },
        command: 'workbench.action.debug.configure',
      },
    ],
    guide: ['G-S6', 'G-F1'],
  },
  {
    code: 'AGL-D110',
    title: { en: 'A process is gone without saying why', 'zh-cn': '进程不明原因地消失' },
    severity: 'error',
    class: 'system',
    category: 'inconsistency',
    layer: 'low',
    meaning: {
      en: 'The process ended without running to the end of its program: it was killed, or it crashed. Nobody saw the code or signal with which it ended.',
      'zh-cn': '进程没有运行到程序结尾就结束了：它被杀死，或崩溃了。没有人看到它结束时的退出码或信号。',
    },
    causes: [
      {
        text: { en: 'The system ended it for lack of memory.', 'zh-cn': '系统因内存不足结束了它。' },
        tell: {
          en: 'dmesg says “Out of memory: Killed process”.',
          'zh-cn': 'dmesg 中有 “Out of memory: Killed process”。',
        },
      },
      {
        text: {
          en: 'Another process ended it, or a native library crashed in it.',
          'zh-cn': '另一个进程结束了它，或其中的原生库崩溃。',
        },
        tell: {
          en: 'Its parent prints an exit code such as -9 or -11.',
          'zh-cn': '其父进程输出 -9 或 -11 之类的退出码。',
        },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Look for the exit code that its parent reports: -9 is a kill, -11 a crash in native code',
          'zh-cn': '查看父进程报告的退出码：-9 表示被杀死，-11 表示原生代码崩溃',
        },
      },
      {
        title: { en: 'See how much memory the processes of the run need', 'zh-cn': '查看本次运行的各进程需要多少内存' },
      },
    ],
    guide: ['G-S9', 'G-S13', 'G-F1'],
  },
];
