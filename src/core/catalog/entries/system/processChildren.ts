import type { CatalogEntry } from '../../entry';

/** Processes that are started by others: pickling, spawning, forking, workers that end. */
export const processChildrenEntries: readonly CatalogEntry[] = [
  {
    code: 'AGL-P325',
    title: { en: 'An object cannot be sent to another process (pickle)', 'zh-cn': '对象无法发送到其他进程（pickle）' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'serialization',
    layer: 'low',
    shows: [
      { kind: 'text', template: "cannot pickle '{type}' object" },
      { kind: 'text', template: "Can't pickle local object '{function}'" },
      { kind: 'text', template: "Can't get local object '{function}'" },
      { kind: 'text', template: "Can't pickle <function <lambda>" },
      { kind: 'text', template: "Can't pickle <function {function} at 0x{address}: attribute lookup" },
      { kind: 'text', template: "Can't pickle <class '{type}'>: attribute lookup" },
      { kind: 'text', template: "Can't pickle <class '{type}'>: it's not the same object as" },
      { kind: 'text', template: 'Could not serialize the argument {argument} for a task or actor' },
      { kind: 'text', template: 'Could not serialize the function {function}' },
      { kind: 'text', template: "Error sending result: '{value}'. Reason:" },
    ],
    meaning: {
      en: 'Arguments and results of other processes are pickled. This one holds something that lives in one process only: a lock, a connection, a client, a lambda.',
      'zh-cn': '进程间的参数和结果要经过 pickle。该对象含有只存在于单个进程中的内容：锁、连接、客户端或 lambda。',
    },
    causes: [
      {
        text: {
          en: 'The agent or its configuration keeps a client, logger, lock or open file.',
          'zh-cn': 'agent 或其配置中保存了客户端、日志器、锁或打开的文件。',
        },
        tell: {
          en: 'The type in the message is “_thread.lock”, “SSLContext” or “TextIOWrapper”.',
          'zh-cn': '消息中的类型为“_thread.lock”、“SSLContext”或“TextIOWrapper”。',
        },
      },
      {
        text: { en: 'A lambda or a function inside a function is passed.', 'zh-cn': '传递了 lambda 或嵌套函数。' },
        tell: { en: 'The message names <lambda> or <locals>.', 'zh-cn': '消息中有 <lambda> 或 <locals>。' },
      },
      {
        text: {
          en: 'A module was reloaded, so that its classes are twins.',
          'zh-cn': '模块被重新加载，其中的类出现了两份。',
        },
        tell: { en: "“it's not the same object as”.", 'zh-cn': "显示“it's not the same object as”。" },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Create clients inside the process that uses them (in training_rollout or init_worker)',
          'zh-cn': '在使用它的进程内创建客户端（在 training_rollout 或 init_worker 中）',
        },
      },
      { title: { en: 'Replace lambdas by functions at the top of a module', 'zh-cn': '用模块顶层的函数代替 lambda' } },
      {
        title: {
          en: 'To debug without other processes: strategy="shm"',
          'zh-cn': '不用其他进程进行调试：strategy="shm"',
        },
      },
    ],
    guide: ['G-S7', 'G-C7', 'G-C9', 'G-F7', 'G-F9'],
  },
  {
    code: 'AGL-P326',
    title: { en: 'A process does not find the function it was sent', 'zh-cn': '进程找不到发送给它的函数' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'serialization',
    layer: 'low',
    shows: [
      { kind: 'text', template: "Can't get attribute '{name}' on <module '__main__'" },
      { kind: 'text', template: "Can't get attribute '{name}' on <module '{module}'" },
    ],
    meaning: {
      en: 'The other process imports the module anew and looks the name up there; it is not at its top level.',
      'zh-cn': '另一个进程重新导入模块并在其中查找该名称，但它不在模块顶层。',
    },
    causes: [
      {
        text: {
          en: 'The function or class was defined in a notebook, a console or below if __name__.',
          'zh-cn': '函数或类定义在 notebook、交互控制台或 if __name__ 之下。',
        },
        tell: { en: 'The module is __main__.', 'zh-cn': '模块为 __main__。' },
      },
      {
        text: { en: 'The pickle was written by an older version of the code.', 'zh-cn': 'pickle 由旧版代码写入。' },
        tell: { en: 'The name was renamed or moved since.', 'zh-cn': '该名称后来被重命名或移动。' },
      },
    ],
    fixes: [{ title: { en: 'Move the definition into a module and import it', 'zh-cn': '把定义移到模块中再导入' } }],
    guide: ['G-S7', 'G-S13', 'G-C6', 'G-C7', 'G-F6'],
  },
  {
    code: 'AGL-P327',
    title: { en: 'A worker process of a pool ended suddenly', 'zh-cn': '进程池中的工作进程突然结束' },
    severity: 'error',
    class: 'system',
    category: 'inconsistency',
    layer: 'low',
    shows: [
      {
        kind: 'text',
        template: 'A process in the process pool was terminated abruptly while the future was running or pending',
      },
      { kind: 'text', template: 'A child process terminated abruptly, the process pool is not usable anymore' },
      { kind: 'text', template: 'A worker process managed by the executor was unexpectedly terminated' },
      { kind: 'text', template: 'DataLoader worker (pid(s) {pids}) exited unexpectedly' },
      { kind: 'exception', type: 'EOFError', frames: ['multiprocessing/connection.py'] },
      { kind: 'exception', type: 'BrokenPipeError', frames: ['multiprocessing/connection.py'] },
      { kind: 'exception', type: 'ConnectionResetError', frames: ['multiprocessing/connection.py'] },
    ],
    meaning: {
      en: 'The process that did the work is gone. This line is only the echo: its own output, or its exit code, says why.',
      'zh-cn': '负责工作的进程已经消失。此行只是回声：原因在它自己的输出或退出码中。',
    },
    causes: [
      {
        text: { en: 'It was killed for lack of memory.', 'zh-cn': '因内存不足被终止。' },
        tell: { en: "Exit code -9, or the kernel's log names it.", 'zh-cn': '退出码为 -9，或内核日志中有它。' },
      },
      {
        text: { en: 'It crashed in native code.', 'zh-cn': '在本机代码中崩溃。' },
        tell: { en: 'Exit code -11 or -6.', 'zh-cn': '退出码为 -11 或 -6。' },
      },
      {
        text: {
          en: 'It failed at start, because the module cannot be imported anew.',
          'zh-cn': '启动时失败，因为模块无法重新导入。',
        },
        tell: { en: 'Its traceback stands above.', 'zh-cn': '其堆栈在上方。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Look above for the first failure of the child, and at its exit code',
          'zh-cn': '在上方查找子进程的第一个失败及其退出码',
        },
      },
      {
        title: {
          en: 'Run with one worker, or num_workers=0, to see the error itself',
          'zh-cn': '用一个 worker 或 num_workers=0 运行，以看到错误本身',
        },
      },
    ],
    guide: ['G-S13', 'G-C9', 'G-F9', 'G-X3'],
  },
  {
    code: 'AGL-P328',
    title: { en: 'A process was forked while threads were running', 'zh-cn': '在有线程运行时 fork 了进程' },
    severity: 'warning',
    class: 'recoverable',
    category: 'inconsistency',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'is multi-threaded, use of fork() may lead to deadlocks in the child.' },
      {
        kind: 'text',
        template: 'os.fork() was called. os.fork() is incompatible with multithreaded code, and JAX is multithreaded',
      },
    ],
    meaning: {
      en: 'The child inherits locks that other threads held, and may hang for ever the first time it needs one. Often nothing happens; a runner that stands still without a word is the sign.',
      'zh-cn': '子进程会继承其他线程持有的锁，首次需要时可能永远挂起。多数情况下没有影响；无声停住的 runner 是其表现。',
    },
    causes: [
      {
        text: {
          en: 'Something started threads before the runners: a tracer, an exporter, a client, a web server.',
          'zh-cn': 'runner 启动前已有线程：tracer、导出器、客户端或 Web 服务器。',
        },
        tell: { en: 'Imports or clients stand at the top of the main script.', 'zh-cn': '主脚本顶部有导入或客户端。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Start the trainer first, and make clients and tracers inside the runner',
          'zh-cn': '先启动 trainer，并在 runner 内创建客户端和 tracer',
        },
      },
      {
        title: { en: 'If a runner hangs: see where it stands', 'zh-cn': '若 runner 挂起：查看它停在何处' },
        terminal: 'py-spy dump --pid PID',
      },
    ],
    guide: ['G-S13', 'G-C11', 'G-F11'],
  },
  {
    code: 'AGL-P329',
    title: { en: 'CUDA was used before the process was forked', 'zh-cn': 'fork 之前已经使用了 CUDA' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'inconsistency',
    layer: 'low',
    shows: [{ kind: 'text', template: 'Cannot re-initialize CUDA in forked subprocess' }],
    meaning: {
      en: 'A forked child cannot use CUDA when its parent already did.',
      'zh-cn': '父进程用过 CUDA 后，fork 出的子进程不能再使用它。',
    },
    causes: [
      {
        text: {
          en: 'The main script loads a model or asks torch.cuda for something before the runners start.',
          'zh-cn': '主脚本在 runner 启动前加载了模型或调用了 torch.cuda。',
        },
        tell: {
          en: 'cuda or .to("cuda") stands at the top of the script.',
          'zh-cn': '脚本顶部有 cuda 或 .to("cuda")。',
        },
      },
    ],
    fixes: [
      { title: { en: 'Touch CUDA only inside the child', 'zh-cn': '只在子进程中使用 CUDA' } },
      {
        title: {
          en: 'With vLLM: set VLLM_WORKER_MULTIPROC_METHOD=spawn',
          'zh-cn': '使用 vLLM：设置 VLLM_WORKER_MULTIPROC_METHOD=spawn',
        },
      },
    ],
    guide: ['G-S13', 'G-C11', 'G-F11'],
  },
  {
    code: 'AGL-P330',
    title: { en: 'A library switches parallel work off after a fork', 'zh-cn': '库在 fork 之后关闭并行' },
    severity: 'info',
    class: 'recoverable',
    category: 'inconsistency',
    layer: 'low',
    shows: [
      {
        kind: 'text',
        template:
          'The current process just got forked, after parallelism has already been used. Disabling parallelism to avoid deadlocks',
      },
      { kind: 'text', template: 'Other threads are currently calling into gRPC, skipping fork() handlers' },
    ],
    noise: true,
    meaning: {
      en: 'The library protects itself. Tokenising may be slower; nothing else changes.',
      'zh-cn': '库在自我保护。分词可能变慢，其他不受影响。',
    },
    causes: [
      {
        text: {
          en: 'A tokenizer or gRPC was used before processes were forked.',
          'zh-cn': 'fork 进程之前使用了分词器或 gRPC。',
        },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Silence it: set TOKENIZERS_PARALLELISM=false',
          'zh-cn': '关闭提示：设置 TOKENIZERS_PARALLELISM=false',
        },
      },
    ],
    guide: ['G-C11', 'G-X3'],
  },
  {
    code: 'AGL-P331',
    title: { en: 'macOS ended a forked process', 'zh-cn': 'macOS 终止了 fork 出的进程' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'inconsistency',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'may have been in progress in another thread when fork() was called' },
      { kind: 'text', template: '__THE_PROCESS_HAS_FORKED_AND_YOU_CANNOT_USE_THIS_COREFOUNDATION_FUNCTIONALITY' },
    ],
    meaning: {
      en: 'System libraries of macOS must not be used in a forked child. The child is ended at once.',
      'zh-cn': '在 fork 出的子进程中不能使用 macOS 的系统库，子进程会立即被终止。',
    },
    causes: [
      {
        text: {
          en: 'A proxy lookup, a certificate check or Metal was used in a forked runner.',
          'zh-cn': 'fork 出的 runner 中使用了代理查询、证书检查或 Metal。',
        },
        tell: { en: 'The line names an Objective-C class.', 'zh-cn': '该行提到一个 Objective-C 类。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Set no_proxy=* for the run, or OBJC_DISABLE_INITIALIZE_FORK_SAFETY=YES',
          'zh-cn': '为运行设置 no_proxy=*，或 OBJC_DISABLE_INITIALIZE_FORK_SAFETY=YES',
        },
      },
      {
        title: {
          en: 'Run in a Linux container: Agent Lightning supports Linux',
          'zh-cn': '在 Linux 容器中运行：Agent Lightning 支持的是 Linux',
        },
      },
    ],
    guide: ['G-S13', 'G-C11', 'G-F11'],
  },
  {
    code: 'AGL-P332',
    title: { en: 'The way of starting processes cannot be set again', 'zh-cn': '进程启动方式不能再次设置' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'RuntimeError: context has already been set' },
      { kind: 'text', template: 'daemonic processes are not allowed to have children' },
      { kind: 'text', template: 'cannot find context for' },
    ],
    meaning: {
      en: 'Python fixes how processes are started (fork, spawn) at the first use, and daemonic processes may not start others.',
      'zh-cn': 'Python 在首次使用时确定进程启动方式（fork、spawn），且守护进程不能再启动其他进程。',
    },
    causes: [
      {
        text: {
          en: 'set_start_method is called twice, by a library and by you.',
          'zh-cn': '库和你的代码都调用了 set_start_method。',
        },
        tell: { en: '“context has already been set”.', 'zh-cn': '显示“context has already been set”。' },
      },
      {
        text: { en: 'An agent in a runner starts a pool of its own.', 'zh-cn': 'runner 中的 agent 自己启动了进程池。' },
        tell: { en: '“daemonic processes”.', 'zh-cn': '显示“daemonic processes”。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Use multiprocessing.get_context("spawn") for your own processes instead of setting it for all',
          'zh-cn': '对自己的进程使用 multiprocessing.get_context("spawn")，而不是全局设置',
        },
      },
      {
        title: {
          en: 'In a runner use threads or subprocess.run instead of a pool',
          'zh-cn': '在 runner 中用线程或 subprocess.run 代替进程池',
        },
      },
    ],
    guide: ['G-S6', 'G-C7', 'G-C11', 'G-F7'],
  },
  {
    code: 'AGL-P333',
    title: { en: 'Python tidies up shared objects at exit', 'zh-cn': 'Python 退出时清理共享对象' },
    severity: 'info',
    class: 'recoverable',
    category: 'memory',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'resource_tracker: There appear to be {count:int} leaked' },
      { kind: 'text', template: 'destroy_process_group() was not called before program exit' },
    ],
    noise: true,
    meaning: {
      en: 'A process ended without freeing semaphores or groups. Python frees them now. After a crash it is only an echo.',
      'zh-cn': '某个进程结束时没有释放信号量或进程组，Python 现在代为释放。若发生过崩溃，这只是回声。',
    },
    causes: [
      {
        text: {
          en: 'The program was ended early, or a worker crashed.',
          'zh-cn': '程序提前结束，或某个 worker 崩溃。',
        },
        tell: { en: 'Another failure stands before.', 'zh-cn': '之前有其他失败。' },
      },
    ],
    fixes: [{ title: { en: 'Nothing to do; look above if something failed', 'zh-cn': '无需处理；若有失败请看上方' } }],
    guide: ['G-S9', 'G-C12'],
  },
];
