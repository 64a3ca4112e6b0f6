import type { CatalogEntry } from '../../entry';

/** SQLite in the user's own programs, and debuggers of Python. */
export const databasesAndDebuggersEntries: readonly CatalogEntry[] = [
  {
    code: 'AGL-S300',
    title: { en: 'SQLite: the database is locked', 'zh-cn': 'SQLite：数据库被锁定' },
    severity: 'error',
    class: 'recoverable',
    category: 'latency',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'OperationalError: database is locked' },
      { kind: 'text', template: 'SQLITE_BUSY: database is locked' },
      { kind: 'text', template: 'database table is locked' },
    ],
    meaning: {
      en: 'Another connection writes at the moment, and the wait (5 seconds by default) ran out. Nothing was written.',
      'zh-cn': '另一个连接正在写入，而等待（默认 5 秒）已超时。没有写入任何内容。',
    },
    causes: [
      {
        text: { en: 'Several runners write to one file.', 'zh-cn': '多个 runner 写同一个文件。' },
        tell: { en: 'It vanishes with one runner.', 'zh-cn': '只有一个 runner 时消失。' },
      },
      {
        text: { en: 'A transaction stays open while a model is called.', 'zh-cn': '事务在调用模型期间一直打开。' },
        tell: { en: 'A write and no commit stand before a slow call.', 'zh-cn': '慢调用之前有写入而没有提交。' },
      },
      {
        text: { en: 'A viewer or a crashed process holds the file.', 'zh-cn': '查看工具或崩溃的进程占用了文件。' },
        tell: { en: 'Another program has it open.', 'zh-cn': '另一个程序打开了它。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Let readers and writers work side by side: PRAGMA journal_mode=WAL, and timeout=30 in connect',
          'zh-cn': '让读写并行：PRAGMA journal_mode=WAL，并在 connect 中设 timeout=30',
        },
      },
      { title: { en: 'Commit before slow calls', 'zh-cn': '在耗时调用之前提交' } },
    ],
    guide: ['G-S8', 'G-S13', 'G-C11', 'G-C12', 'G-F11', 'G-F12', 'G-X3'],
  },
  {
    code: 'AGL-S301',
    title: { en: 'SQLite cannot write to or open the file', 'zh-cn': 'SQLite 无法写入或打开文件' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'install-permission',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'attempt to write a readonly database' },
      { kind: 'text', template: 'unable to open database file' },
      { kind: 'text', template: 'SQLITE_CANTOPEN: unable to open database file' },
    ],
    meaning: {
      en: 'The file, or the folder it lies in, does not exist or may not be written. SQLite needs the folder too, for its journal.',
      'zh-cn': '文件或其所在文件夹不存在或不可写。SQLite 的日志也需要该文件夹。',
    },
    causes: [
      {
        text: {
          en: 'The folder does not exist from where the process runs.',
          'zh-cn': '从进程运行位置看，该文件夹不存在。',
        },
        tell: { en: 'The path is relative.', 'zh-cn': '路径是相对的。' },
      },
      {
        text: {
          en: 'The file belongs to another user, or the volume is read-only.',
          'zh-cn': '文件属于其他用户，或卷是只读的。',
        },
        tell: { en: 'Its owner is root.', 'zh-cn': '所有者是 root。' },
      },
      {
        text: { en: 'The file was replaced or deleted while it was open.', 'zh-cn': '文件在打开时被替换或删除。' },
        tell: { en: '“readonly” comes in the middle of a run.', 'zh-cn': '运行中途出现“readonly”。' },
      },
    ],
    fixes: [
      { title: { en: 'Use an absolute path, and make the folder first', 'zh-cn': '使用绝对路径，并先创建文件夹' } },
    ],
    guide: ['G-S3', 'G-S13', 'G-C7', 'G-F7'],
  },
  {
    code: 'AGL-S302',
    title: { en: 'SQLite: the file is damaged or no database', 'zh-cn': 'SQLite：文件损坏或不是数据库' },
    severity: 'error',
    class: 'system',
    category: 'inconsistency',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'database disk image is malformed' },
      { kind: 'text', template: 'DatabaseError: file is not a database' },
      { kind: 'text', template: 'OperationalError: disk I/O error' },
      { kind: 'text', template: 'database or disk is full' },
    ],
    meaning: {
      en: 'SQLite read something that cannot be part of a database, or the disk refused.',
      'zh-cn': 'SQLite 读到了不属于数据库的内容，或磁盘拒绝操作。',
    },
    causes: [
      {
        text: {
          en: 'It was copied while in use, without its -wal file.',
          'zh-cn': '在使用中被复制，且没有复制 -wal 文件。',
        },
        tell: { en: 'It is a copy.', 'zh-cn': '它是一个副本。' },
      },
      {
        text: {
          en: 'It lies on a network or synchronised folder, where locks do not hold.',
          'zh-cn': '它位于网络或同步文件夹，锁不起作用。',
        },
        tell: { en: 'The path is such a folder.', 'zh-cn': '路径是这类文件夹。' },
      },
      {
        text: { en: 'The disk is full or failing.', 'zh-cn': '磁盘已满或有故障。' },
        tell: { en: '“disk I/O error”, “disk is full”.', 'zh-cn': '显示“disk I/O error”、“disk is full”。' },
      },
    ],
    fixes: [
      {
        title: { en: 'Save what can be read into a new file', 'zh-cn': '把可读的内容保存到新文件' },
        terminal: 'sqlite3 broken.db .recover > recovered.sql',
      },
    ],
    guide: ['G-S13', 'G-X3'],
  },
  {
    code: 'AGL-S303',
    title: { en: 'SQLite: the database has another form', 'zh-cn': 'SQLite：数据库结构不符' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'inconsistency',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'in prepare, no such table: {table}' },
      { kind: 'text', template: 'OperationalError: no such table: {table}' },
      { kind: 'text', template: 'Error: no such table: {table}' },
      { kind: 'text', template: 'SqliteError: no such column: {column}' },
      { kind: 'text', template: 'SQLITE_ERROR: no such table: {table}' },
      { kind: 'text', template: 'OperationalError: no such column: {column}' },
      { kind: 'text', template: 'has no column named {column}' },
    ],
    meaning: {
      en: 'The file does not have the table or column, or has the row already: it is another file, of another version, or filled before.',
      'zh-cn': '文件中没有该表或列，或已有该行：它是另一个文件、另一版本，或之前已写入。',
    },
    causes: [
      {
        text: { en: 'A new, empty file was made, because the path was wrong.', 'zh-cn': '路径错误导致新建了空文件。' },
        tell: { en: 'The file has 0 bytes.', 'zh-cn': '文件大小为 0 字节。' },
      },
      {
        text: { en: 'The program changed its tables since.', 'zh-cn': '程序之后修改了表结构。' },
        tell: { en: 'It was upgraded.', 'zh-cn': '程序升级过。' },
      },
      {
        text: { en: 'An id is used twice.', 'zh-cn': '同一 ID 使用了两次。' },
        tell: { en: '“UNIQUE constraint failed”.', 'zh-cn': '显示“UNIQUE constraint failed”。' },
      },
    ],
    fixes: [
      {
        title: {
          en: "Check which file is opened, then run the program's migration or begin with a new file",
          'zh-cn': '确认打开的是哪个文件，然后运行程序的迁移或使用新文件',
        },
      },
    ],
    guide: ['G-S13', 'G-C6', 'G-C7', 'G-F6'],
  },
  {
    code: 'AGL-S304',
    title: { en: 'A SQLite connection is used in another thread', 'zh-cn': '在另一个线程中使用了 SQLite 连接' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'low',
    shows: [{ kind: 'text', template: 'SQLite objects created in a thread can only be used in that same thread' }],
    meaning: {
      en: "Python's sqlite3 ties a connection to the thread that opened it.",
      'zh-cn': 'Python 的 sqlite3 把连接绑定到打开它的线程。',
    },
    causes: [
      {
        text: {
          en: 'A global connection is used by tools that run in a thread pool (LangChain, to_thread).',
          'zh-cn': '全局连接被线程池中的工具使用（LangChain、to_thread）。',
        },
        tell: { en: 'The two thread ids in the message differ.', 'zh-cn': '消息中的两个线程 ID 不同。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Open a connection in each thread, or connect(path, check_same_thread=False) with a lock',
          'zh-cn': '每个线程各开一个连接，或使用 connect(path, check_same_thread=False) 并加锁',
        },
      },
    ],
    guide: ['G-S6', 'G-C11', 'G-F11', 'G-F12'],
  },
  {
    code: 'AGL-D300',
    title: {
      en: 'debugpy cannot listen: port taken or already listening',
      'zh-cn': 'debugpy 无法监听：端口被占用或已在监听',
    },
    severity: 'error',
    class: 'recoverable',
    category: 'connection',
    layer: 'low',
    shows: [
      { kind: 'text', template: "Can't listen for client connections: [Errno 98] Address already in use" },
      { kind: 'text', template: "Can't listen for client connections: [Errno 48] Address already in use" },
      { kind: 'text', template: "Can't listen for client connections: [WinError 10048]" },
      { kind: 'text', template: 'debugpy.listen() has already been called on this process' },
    ],
    meaning: {
      en: 'The process could not open its port for the debugger. Each process needs a port of its own.',
      'zh-cn': '进程无法打开调试端口。每个进程都需要自己的端口。',
    },
    causes: [
      {
        text: {
          en: 'Several runners run the same debugpy.listen(5678).',
          'zh-cn': '多个 runner 执行了同一句 debugpy.listen(5678)。',
        },
        tell: { en: 'The first one works.', 'zh-cn': '第一个可以。' },
      },
      {
        text: { en: 'A process of an earlier session is still alive.', 'zh-cn': '之前会话的进程仍在。' },
        tell: { en: 'The owner of the port is a Python process.', 'zh-cn': '端口的占用者是 Python 进程。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Use a port for each process: debugpy.listen(5678 + worker_id), or 0 for any',
          'zh-cn': '每个进程用不同端口：debugpy.listen(5678 + worker_id)，或用 0 自动选择',
        },
      },
      {
        title: {
          en: "Start it with the editor's debugger, which follows subprocesses by itself (subProcess)",
          'zh-cn': '用编辑器的调试器启动，它会自动跟踪子进程（subProcess）',
        },
      },
    ],
    guide: ['G-S4', 'G-C12', 'G-F1', 'G-D7'],
  },
  {
    code: 'AGL-D301',
    title: { en: "debugpy's notice about frozen modules", 'zh-cn': 'debugpy 关于冻结模块的提示' },
    severity: 'info',
    class: 'recoverable',
    category: 'inconsistency',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'It seems that frozen modules are being used, which may' },
      { kind: 'text', template: 'to python to disable frozen modules.' },
      {
        kind: 'text',
        template: 'Debugging will proceed. Set PYDEVD_DISABLE_FILE_VALIDATION=1 to disable this validation.',
      },
    ],
    noise: true,
    meaning: {
      en: "Breakpoints in a few of Python's own modules may be missed. Your own code is not touched.",
      'zh-cn': 'Python 自带的少数模块中的断点可能无效。你自己的代码不受影响。',
    },
    causes: [
      { text: { en: 'Python 3.11 and newer freeze some modules.', 'zh-cn': 'Python 3.11 及以上会冻结部分模块。' } },
    ],
    fixes: [
      {
        title: {
          en: 'Nothing to do; to silence it: -Xfrozen_modules=off',
          'zh-cn': '无需处理；若要消除提示：-Xfrozen_modules=off',
        },
      },
    ],
    guide: ['G-D7', 'G-X3'],
  },
  {
    code: 'AGL-D302',
    title: { en: 'breakpoint() was called where there is no terminal', 'zh-cn': '在没有终端的地方调用了 breakpoint()' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'low',
    shows: [
      { kind: 'exception', type: 'bdb.BdbQuit' },
      { kind: 'text', template: 'bdb.BdbQuit' },
    ],
    meaning: {
      en: 'pdb wants to read from a keyboard. A runner or container has none, so pdb quits and the rollout fails.',
      'zh-cn': 'pdb 需要从键盘读取。runner 或容器没有键盘，因此 pdb 退出，rollout 失败。',
    },
    causes: [
      {
        text: {
          en: 'A breakpoint() or pdb.set_trace() was left in code that a runner executes.',
          'zh-cn': 'runner 执行的代码中留有 breakpoint() 或 pdb.set_trace()。',
        },
        tell: { en: 'The frame above is that line.', 'zh-cn': '上一帧就是该行。' },
      },
      {
        text: { en: 'Somebody typed q in pdb.', 'zh-cn': '有人在 pdb 中输入了 q。' },
        tell: { en: '“(Pdb)” stands before.', 'zh-cn': '之前有“(Pdb)”。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Set a breakpoint in the editor instead, and remove the call',
          'zh-cn': '改在编辑器中设断点，并删除该调用',
        },
      },
    ],
    guide: ['G-D4', 'G-S6', 'G-C9', 'G-F9'],
  },
  {
    code: 'AGL-D303',
    title: { en: 'The debugger may not attach to the process', 'zh-cn': '调试器无权附加到该进程' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'install-permission',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'Could not attach to process.  If your uid matches the uid of the target' },
      { kind: 'text', template: 'ptrace: Operation not permitted.' },
      { kind: 'text', template: 'timed out waiting for adapter to connect' },
    ],
    meaning: {
      en: 'Attaching to a running process by its id needs the right to trace it, or the adapter did not come up.',
      'zh-cn': '按进程 ID 附加需要跟踪权限，或适配器没有启动。',
    },
    causes: [
      {
        text: {
          en: 'Linux allows tracing of child processes only (ptrace_scope 1), or the container lacks SYS_PTRACE.',
          'zh-cn': 'Linux 只允许跟踪子进程（ptrace_scope 为 1），或容器缺少 SYS_PTRACE。',
        },
        tell: { en: '“Operation not permitted”.', 'zh-cn': '显示“Operation not permitted”。' },
      },
      {
        text: {
          en: 'A firewall or proxy stops local connections of the adapter.',
          'zh-cn': '防火墙或代理阻止了适配器的本机连接。',
        },
        tell: { en: '“timed out waiting for adapter”.', 'zh-cn': '显示“timed out waiting for adapter”。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Let the program listen instead: python -m debugpy --listen 5678 --wait-for-client script.py',
          'zh-cn': '改为让程序监听：python -m debugpy --listen 5678 --wait-for-client script.py',
        },
        terminal: 'python -m debugpy --listen 5678 --wait-for-client script.py',
      },
      { title: { en: 'In Docker: --cap-add=SYS_PTRACE', 'zh-cn': '在 Docker 中：--cap-add=SYS_PTRACE' } },
    ],
    guide: ['G-S3', 'G-D7'],
  },
];
