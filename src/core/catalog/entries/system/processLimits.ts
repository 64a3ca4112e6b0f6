import type { CatalogEntry } from '../../entry';

/** What the system runs out of or does not allow: disk, threads, ports, files. */
export const processLimitsEntries: readonly CatalogEntry[] = [
  {
    code: 'AGL-P309',
    title: { en: 'The disk is full', 'zh-cn': '磁盘已满' },
    severity: 'error',
    class: 'system',
    category: 'inconsistency',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'no space left on device', with: ['failed to register layer'] },
      { kind: 'text', template: '[Errno 28] No space left on device', without: ['Could not install packages'] },
      { kind: 'text', template: 'ENOSPC: no space left on device' },
      {
        kind: 'text',
        template: ': No space left on device',
        without: ['Errno 28', 'Could not install packages', 'os error 28', 'ENOSPC'],
      },
      { kind: 'text', template: 'no space left on device', with: ['Error response from daemon'] },
      { kind: 'text', template: 'No space left on device (os error 28)' },
      { kind: 'text', template: '[WinError 112] There is not enough space on the disk' },
      { kind: 'text', template: 'OSError: [Errno 122] Disk quota exceeded' },
    ],
    meaning: {
      en: 'A file could not be written. Logs, checkpoints and spans after this moment are missing or incomplete.',
      'zh-cn': '无法写入文件。此后的日志、检查点和 span 会缺失或不完整。',
    },
    causes: [
      {
        text: { en: 'Checkpoints, models or data sets fill it.', 'zh-cn': '检查点、模型或数据集占满了磁盘。' },
        tell: {
          en: 'Folders such as checkpoints, ~/.cache/huggingface or wandb are large.',
          'zh-cn': 'checkpoints、~/.cache/huggingface 或 wandb 等文件夹很大。',
        },
      },
      {
        text: {
          en: 'Another disk is full than the one that is looked at: /tmp, /dev/shm, a Docker volume.',
          'zh-cn': '满的是另一个分区：/tmp、/dev/shm 或 Docker 卷。',
        },
        tell: { en: 'The path in the message lies there.', 'zh-cn': '消息中的路径位于该处。' },
      },
      {
        text: { en: 'No inodes are left: millions of small files.', 'zh-cn': 'inode 用尽：小文件数以百万计。' },
        tell: { en: '`df -i` shows 100 %, `df -h` does not.', 'zh-cn': '`df -i` 显示 100%，而 `df -h` 没有。' },
      },
    ],
    fixes: [
      { title: { en: 'See which disk is full', 'zh-cn': '查看哪个磁盘已满' }, terminal: 'df -h' },
      {
        title: {
          en: 'Delete old checkpoints, or limit them: trainer.max_actor_ckpt_to_keep in verl',
          'zh-cn': '删除旧检查点，或限制数量：verl 中的 trainer.max_actor_ckpt_to_keep',
        },
      },
    ],
    guide: ['G-S13', 'G-M1', 'G-M4', 'G-X3'],
  },
  {
    code: 'AGL-P310',
    title: { en: 'The file system is read-only', 'zh-cn': '文件系统只读' },
    severity: 'error',
    class: 'system',
    category: 'install-permission',
    layer: 'low',
    shows: [
      { kind: 'text', template: '[Errno 30] Read-only file system' },
      { kind: 'text', template: 'EROFS: read-only file system' },
      { kind: 'text', template: 'Read-only file system (os error 30)' },
    ],
    meaning: {
      en: 'Nothing can be written there, whatever the permissions of the file say.',
      'zh-cn': '无论文件权限如何，都无法写入该处。',
    },
    causes: [
      {
        text: {
          en: 'The container runs with a read-only root or volume.',
          'zh-cn': '容器以只读根文件系统或只读卷运行。',
        },
        tell: { en: '`mount` shows “ro” for it.', 'zh-cn': '`mount` 中该处显示“ro”。' },
      },
      {
        text: {
          en: 'The system switched to read-only after a fault of the disk.',
          'zh-cn': '磁盘出错后系统切换为只读。',
        },
        tell: {
          en: "The kernel's log names errors of the disk; it worked before.",
          'zh-cn': '内核日志中有磁盘错误；之前可以写入。',
        },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Write to a folder that is meant for it, such as a mounted volume',
          'zh-cn': '写入专用文件夹，例如挂载的卷',
        },
      },
      { title: { en: 'See how it is mounted', 'zh-cn': '查看挂载方式' }, terminal: 'mount' },
    ],
    guide: ['G-S3', 'G-X3'],
  },
  {
    code: 'AGL-P311',
    title: { en: 'No more threads or processes can be started', 'zh-cn': '无法再启动线程或进程' },
    severity: 'error',
    class: 'system',
    category: 'memory',
    layer: 'low',
    shows: [
      { kind: 'text', template: "can't start new thread" },
      { kind: 'text', template: 'pthread_create failed for thread' },
      { kind: 'text', template: 'libgomp: Thread creation failed: Resource temporarily unavailable' },
      { kind: 'text', template: 'BlockingIOError: [Errno 11] Resource temporarily unavailable', with: ['fork'] },
      { kind: 'text', template: 'fork: retry: Resource temporarily unavailable' },
      { kind: 'text', template: 'fork: Resource temporarily unavailable' },
      { kind: 'text', template: 'fork: Cannot allocate memory' },
      { kind: 'text', template: 'exceeded process limit' },
      { kind: 'text', template: 'uv_thread_create: Resource temporarily unavailable' },
    ],
    meaning: {
      en: 'The limit of threads or processes for this user, container or machine is reached.',
      'zh-cn': '达到了该用户、容器或机器的线程或进程数上限。',
    },
    causes: [
      {
        text: {
          en: 'Each runner starts as many threads as the machine has cores (OpenMP, OpenBLAS, tokenizers).',
          'zh-cn': '每个 runner 按核心数启动线程（OpenMP、OpenBLAS、tokenizers）。',
        },
        tell: { en: 'Number of runners times cores comes near the limit.', 'zh-cn': 'runner 数乘以核心数接近上限。' },
      },
      {
        text: { en: 'Threads or processes are started and never ended.', 'zh-cn': '线程或进程只启动不结束。' },
        tell: { en: 'Their number rises during the run.', 'zh-cn': '其数量在运行中不断上升。' },
      },
      {
        text: { en: 'The container has a limit of processes.', 'zh-cn': '容器有进程数限制。' },
        tell: { en: 'pids.max of the cgroup is small.', 'zh-cn': 'cgroup 的 pids.max 很小。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Let libraries use one thread each: OMP_NUM_THREADS=1, OPENBLAS_NUM_THREADS=1',
          'zh-cn': '让每个库只用一个线程：OMP_NUM_THREADS=1、OPENBLAS_NUM_THREADS=1',
        },
      },
      { title: { en: 'See the limit of processes', 'zh-cn': '查看进程上限' }, terminal: 'ulimit -u' },
    ],
    guide: ['G-S9', 'G-S10', 'G-C11', 'G-C12', 'G-F11', 'G-F12', 'G-X3'],
  },
  {
    code: 'AGL-P313',
    title: { en: 'This process may not listen on that port', 'zh-cn': '此进程无权监听该端口' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'install-permission',
    layer: 'low',
    shows: [
      { kind: 'text', template: '[Errno 13] error while attempting to bind on address' },
      { kind: 'text', template: 'bind() to {address} failed (13: Permission denied)' },
      { kind: 'text', template: 'listen tcp {address}: bind: permission denied' },
      { kind: 'text', template: 'PermissionError: [Errno 13] Permission denied', with: ['.bind('] },
      {
        kind: 'text',
        template:
          '[WinError 10013] An attempt was made to access a socket in a way forbidden by its access permissions',
      },
    ],
    meaning: {
      en: 'The system reserves the port. Nobody else uses it.',
      'zh-cn': '该端口由系统保留，并没有被其他程序占用。',
    },
    causes: [
      {
        text: {
          en: 'Ports below 1024 are for administrators on Linux and macOS.',
          'zh-cn': '在 Linux 和 macOS 上，1024 以下的端口需要管理员权限。',
        },
        tell: { en: 'The number is below 1024.', 'zh-cn': '端口号小于 1024。' },
      },
      {
        text: {
          en: 'Windows (Hyper-V, WSL) reserved a range of ports.',
          'zh-cn': 'Windows（Hyper-V、WSL）保留了一段端口。',
        },
        tell: {
          en: 'The port lies in a range that the command below lists.',
          'zh-cn': '端口位于下面命令列出的范围内。',
        },
      },
    ],
    fixes: [
      { title: { en: 'Take a port above 1024', 'zh-cn': '使用 1024 以上的端口' } },
      {
        title: { en: 'On Windows: see the reserved ranges', 'zh-cn': '在 Windows 上查看保留范围' },
        terminal: 'netsh interface ipv4 show excludedportrange protocol=tcp',
      },
    ],
    guide: ['G-S3', 'G-S4', 'G-C1', 'G-F1'],
  },
  {
    code: 'AGL-P314',
    title: { en: "The address to listen on is not this machine's", 'zh-cn': '要监听的地址不属于本机' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'connection',
    layer: 'low',
    shows: [
      { kind: 'text', template: '[Errno 99] error while attempting to bind on address' },
      { kind: 'text', template: '[Errno 99] Cannot assign requested address' },
      { kind: 'text', template: "[Errno 49] Can't assign requested address" },
      { kind: 'text', template: '[WinError 10049] The requested address is not valid in its context' },
      { kind: 'text', template: 'EADDRNOTAVAIL: address not available' },
    ],
    meaning: {
      en: 'A server can listen only on addresses that this machine or container has.',
      'zh-cn': '服务器只能监听本机或本容器拥有的地址。',
    },
    causes: [
      {
        text: {
          en: 'The public address or host name of the machine is given, inside a container or behind NAT.',
          'zh-cn': '在容器内或 NAT 后给出了机器的公网地址或主机名。',
        },
        tell: { en: '`ip addr` does not list it.', 'zh-cn': '`ip addr` 中没有该地址。' },
      },
      {
        text: { en: '::1 is meant where IPv6 is switched off.', 'zh-cn': '在禁用 IPv6 的环境中使用了 ::1。' },
        tell: {
          en: 'The address is localhost or ::1, and Docker has no IPv6.',
          'zh-cn': '地址为 localhost 或 ::1，而 Docker 没有 IPv6。',
        },
      },
      {
        text: {
          en: 'As a client: all local ports are used up by very many short connections.',
          'zh-cn': '作为客户端：大量短连接用尽了本地端口。',
        },
        tell: {
          en: 'It comes after thousands of calls, from connect and not from bind.',
          'zh-cn': '在数千次调用后出现，来自 connect 而不是 bind。',
        },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Listen on 0.0.0.0 (inside a trusted network only) or 127.0.0.1',
          'zh-cn': '监听 0.0.0.0（仅限可信网络）或 127.0.0.1',
        },
      },
      {
        title: {
          en: 'For clients: make one client and use it for all calls',
          'zh-cn': '对客户端：只创建一个并用于所有调用',
        },
      },
    ],
    guide: ['G-S4', 'G-C1', 'G-F1'],
  },
  {
    code: 'AGL-P315',
    title: { en: 'A file or folder does not exist', 'zh-cn': '文件或文件夹不存在' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'not-found',
    layer: 'low',
    shows: [
      { kind: 'text', template: "There is no item named '{path:path}' in the archive" },
      { kind: 'text', template: "FileNotFoundError: [Errno 2] No such file or directory: b'{path:path}'" },
      { kind: 'text', template: "can't open file '{path:path}': [Errno 2] No such file or directory" },
      { kind: 'text', template: 'bash: line {line:int}: {path}: No such file or directory' },
      { kind: 'text', template: 'bash: line {line:int}: cd: {path}: No such file or directory' },
      { kind: 'text', template: 'tar: {file}: Cannot open: No such file or directory' },
      { kind: 'text', template: 'enoent ENOENT: no such file or directory, open' },
      { kind: 'text', template: "python3: can't open file '{path}'" },
      { kind: 'text', template: "FileNotFoundError: [Errno 2] No such file or directory: '{path:path}'" },
      { kind: 'text', template: '[WinError 2] The system cannot find the file specified' },
      { kind: 'text', template: '[WinError 3] The system cannot find the path specified' },
      { kind: 'text', template: "Error: ENOENT: no such file or directory, open '{path:path}'" },
    ],
    meaning: {
      en: 'The path in the message does not exist from where the process runs.',
      'zh-cn': '从进程运行的位置看，消息中的路径不存在。',
    },
    causes: [
      {
        text: {
          en: 'The path is relative, and the process was started in another folder.',
          'zh-cn': '路径是相对的，而进程在另一个文件夹中启动。',
        },
        tell: {
          en: "The path does not begin with / or a drive; the file is there from the project's folder.",
          'zh-cn': '路径不以 / 或盘符开头；从项目文件夹看文件存在。',
        },
      },
      {
        text: { en: 'The data or checkpoint was not downloaded or made yet.', 'zh-cn': '数据或检查点尚未下载或生成。' },
        tell: { en: 'The folder is there, the file is not.', 'zh-cn': '文件夹存在，文件不存在。' },
      },
      {
        text: {
          en: 'The process runs in a container, in WSL or on another machine.',
          'zh-cn': '进程在容器、WSL 或另一台机器上运行。',
        },
        tell: { en: 'The path is right on the host.', 'zh-cn': '路径在宿主机上正确。' },
      },
      {
        text: {
          en: 'It names a program, not a file: the command is not installed.',
          'zh-cn': '它是一个程序而不是文件：该命令没有安装。',
        },
        tell: { en: 'subprocess.py stands in the traceback.', 'zh-cn': '堆栈中有 subprocess.py。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Build paths from the file of the code: Path(__file__).parent / "data"',
          'zh-cn': '以代码文件为基准构造路径：Path(__file__).parent / "data"',
        },
      },
      { title: { en: 'Set cwd in the launch configuration', 'zh-cn': '在启动配置中设置 cwd' } },
    ],
    guide: ['G-S5', 'G-C1', 'G-C7', 'G-F1', 'G-F7'],
  },
  {
    code: 'AGL-P316',
    title: { en: 'The file is open in another program', 'zh-cn': '文件正被其他程序使用' },
    severity: 'error',
    class: 'recoverable',
    category: 'inconsistency',
    layer: 'low',
    shows: [
      {
        kind: 'text',
        template: '[WinError 32] The process cannot access the file because it is being used by another process',
      },
      { kind: 'text', template: 'EBUSY: resource busy or locked' },
      { kind: 'text', template: '[Errno 26] Text file busy' },
    ],
    meaning: {
      en: 'Windows does not let a file be changed or deleted while somebody has it open.',
      'zh-cn': '在 Windows 上，文件被打开时不能修改或删除。',
    },
    causes: [
      {
        text: {
          en: 'Another process of the run, a virus scanner or a synchronising folder holds it.',
          'zh-cn': '本次运行的另一个进程、杀毒软件或同步文件夹占用了它。',
        },
        tell: { en: 'It succeeds a moment later.', 'zh-cn': '稍后即可成功。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Close the program that holds it; keep the project out of synchronised folders',
          'zh-cn': '关闭占用它的程序；不要把项目放在同步文件夹中',
        },
      },
    ],
    guide: ['G-S13', 'G-C12', 'G-F12'],
  },
  {
    code: 'AGL-P317',
    title: { en: 'Text cannot be written or read in this encoding', 'zh-cn': '文本无法用此编码写入或读取' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'serialization',
    layer: 'low',
    shows: [
      { kind: 'text', template: "'charmap' codec can't encode character" },
      { kind: 'text', template: "'gbk' codec can't encode character" },
      { kind: 'text', template: "'ascii' codec can't encode character" },
      { kind: 'text', template: "'charmap' codec can't decode byte" },
      { kind: 'text', template: "'gbk' codec can't decode byte" },
      { kind: 'text', template: "'cp1252' codec can't decode byte" },
      { kind: 'text', template: "'ascii' codec can't decode byte" },
    ],
    meaning: {
      en: "Python used the console's or system's old encoding, which does not have this character. On Windows that is the default for files and pipes.",
      'zh-cn': 'Python 使用了控制台或系统的旧编码，其中没有该字符。在 Windows 上这是文件和管道的默认编码。',
    },
    causes: [
      {
        text: {
          en: 'open() or print() without UTF-8 on Windows.',
          'zh-cn': '在 Windows 上 open() 或 print() 没有使用 UTF-8。',
        },
        tell: { en: 'The codec is charmap, cp1252 or gbk.', 'zh-cn': '编码为 charmap、cp1252 或 gbk。' },
      },
      {
        text: { en: 'A container without a locale.', 'zh-cn': '容器没有设置 locale。' },
        tell: { en: 'The codec is ascii.', 'zh-cn': '编码为 ascii。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Let Python use UTF-8 everywhere: set PYTHONUTF8=1 in the environment',
          'zh-cn': '让 Python 处处使用 UTF-8：在环境中设置 PYTHONUTF8=1',
        },
      },
      {
        title: {
          en: 'Name it for files: open(path, encoding="utf-8")',
          'zh-cn': '打开文件时指定：open(path, encoding="utf-8")',
        },
      },
    ],
    guide: ['G-S7', 'G-C6', 'G-C7', 'G-F7'],
  },
  {
    code: 'AGL-P318',
    title: { en: 'The file is not UTF-8 text', 'zh-cn': '文件不是 UTF-8 文本' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'serialization',
    layer: 'low',
    shows: [
      { kind: 'text', template: "'utf-8' codec can't decode byte" },
      { kind: 'text', template: "'utf8' codec can't decode byte" },
    ],
    meaning: {
      en: 'Something binary, compressed or in another encoding was read as UTF-8.',
      'zh-cn': '把二进制、压缩或其他编码的内容当作 UTF-8 读取。',
    },
    causes: [
      {
        text: {
          en: 'The file is compressed or binary: parquet, gzip, a model.',
          'zh-cn': '文件是压缩或二进制的：parquet、gzip 或模型。',
        },
        tell: {
          en: 'The byte is 0x1f, 0x80 or 0x8b near position 0 or 1.',
          'zh-cn': '字节为 0x1f、0x80 或 0x8b，位置接近 0 或 1。',
        },
      },
      {
        text: {
          en: 'It was saved by Windows or Excel: UTF-16, GBK or Windows-1252.',
          'zh-cn': '文件由 Windows 或 Excel 保存：UTF-16、GBK 或 Windows-1252。',
        },
        tell: {
          en: 'The byte is 0xff or 0xfe at position 0, or in the middle of the text.',
          'zh-cn': '字节 0xff 或 0xfe 在位置 0，或出现在文本中间。',
        },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Open it with the right reader, or name its encoding: encoding="utf-16" or "gb18030"',
          'zh-cn': '用正确的方式打开，或指定编码：encoding="utf-16" 或 "gb18030"',
        },
      },
    ],
    guide: ['G-S7', 'G-C7', 'G-F7'],
  },
  {
    code: 'AGL-P319',
    title: { en: 'The program asks for input and there is no keyboard', 'zh-cn': '程序要求输入，但没有终端' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'EOFError: EOF when reading a line' },
      { kind: 'exception', type: 'EOFError', message: 'EOF when reading a line' },
    ],
    meaning: {
      en: 'input() was called in a process without a terminal: a runner, a container, a job.',
      'zh-cn': '在没有终端的进程（runner、容器、作业）中调用了 input()。',
    },
    causes: [
      {
        text: {
          en: 'A question of a library: trust_remote_code, a login, “continue?”.',
          'zh-cn': '库的询问：trust_remote_code、登录或“是否继续”。',
        },
        tell: { en: 'The frame above belongs to a library.', 'zh-cn': '上一帧属于某个库。' },
      },
      {
        text: { en: 'An agent with a human in the loop.', 'zh-cn': 'agent 需要人参与。' },
        tell: { en: 'The frame is your own input().', 'zh-cn': '堆栈帧是你自己的 input()。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Answer it in advance: by an argument, a token in the environment, or --yes',
          'zh-cn': '预先回答：通过参数、环境变量中的令牌或 --yes',
        },
      },
    ],
    guide: ['G-S6', 'G-C7', 'G-F7'],
  },
  {
    code: 'AGL-P320',
    title: { en: 'A function calls itself without end', 'zh-cn': '函数无止境地调用自身' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'cpu',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'RecursionError: maximum recursion depth exceeded' },
      { kind: 'exception', type: 'RecursionError' },
    ],
    meaning: {
      en: 'Python stops at about 1000 nested calls. The repeated frame in the traceback is the loop.',
      'zh-cn': 'Python 在约 1000 层嵌套调用时停止。堆栈中重复的帧就是循环。',
    },
    causes: [
      {
        text: { en: 'Two functions or a property call each other.', 'zh-cn': '两个函数或属性互相调用。' },
        tell: { en: 'The same one or two frames repeat.', 'zh-cn': '同样的一两帧反复出现。' },
      },
      {
        text: {
          en: 'Data refers to itself and is copied, printed or serialised.',
          'zh-cn': '数据引用了自身，又被复制、打印或序列化。',
        },
        tell: { en: 'The frames are those of copy, json or repr.', 'zh-cn': '堆栈帧为 copy、json 或 repr。' },
      },
    ],
    fixes: [
      {
        title: { en: 'Give the recursion an end, or write it as a loop', 'zh-cn': '为递归设置终止条件，或改写为循环' },
      },
    ],
    guide: ['G-S10', 'G-C10', 'G-F10'],
  },
];
