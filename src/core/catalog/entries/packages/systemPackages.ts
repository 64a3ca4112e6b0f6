import type { CatalogEntry } from '../../entry';

/** Installers of the system, clocks and ports: small things around every program. */
export const systemPackagesEntries: readonly CatalogEntry[] = [
  {
    code: 'AGL-I400',
    title: { en: 'Another package manager is wanted', 'zh-cn': '项目要求使用其他包管理器' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'dependency-conflict',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'This project is configured to use {manager:word}' },
      { kind: 'text', template: 'ERR_PNPM_BAD_PM_VERSION' },
      { kind: 'text', template: 'This project\'s package.json defines "packageManager"' },
      { kind: 'text', template: 'npm error code EBADDEVENGINES' },
    ],
    meaning: {
      en: 'package.json names the package manager of the project, and another one was started. Nothing was installed.',
      'zh-cn': 'package.json 指定了项目的包管理器，而启动的是另一个。没有安装任何内容。',
    },
    causes: [
      {
        text: { en: 'A habit: npm where pnpm or yarn is used.', 'zh-cn': '习惯使用 npm，而项目使用 pnpm 或 yarn。' },
        tell: { en: 'package.json has “packageManager”.', 'zh-cn': 'package.json 含“packageManager”。' },
      },
    ],
    fixes: [
      {
        title: { en: 'Let Node.js bring the right one', 'zh-cn': '让 Node.js 提供正确的包管理器' },
        terminal: 'corepack enable',
      },
    ],
    guide: ['G-S1', 'G-C6', 'G-F6'],
  },
  {
    code: 'AGL-I401',
    title: { en: 'Another installer of the system is at work', 'zh-cn': '系统的另一个安装程序正在运行' },
    severity: 'error',
    class: 'recoverable',
    category: 'install-permission',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'Could not get lock /var/lib/dpkg/lock' },
      { kind: 'text', template: 'Unable to acquire the dpkg frontend lock' },
      { kind: 'text', template: 'Could not get lock /var/lib/apt/lists/lock' },
      { kind: 'text', template: 'dpkg was interrupted, you must manually run' },
      { kind: 'text', template: 'Another app is currently holding the yum lock' },
      { kind: 'text', template: 'Waiting for process with pid {pid:int} to finish.' },
    ],
    meaning: {
      en: 'Only one program at a time may install packages of the system. Nothing was installed.',
      'zh-cn': '同一时间只能有一个程序安装系统软件包。没有安装任何内容。',
    },
    causes: [
      {
        text: { en: 'Automatic updates run, as after a boot.', 'zh-cn': '自动更新正在运行，例如开机之后。' },
        tell: { en: 'The message names unattended-upgr.', 'zh-cn': '消息提到 unattended-upgr。' },
      },
      {
        text: { en: 'An earlier installation was broken off.', 'zh-cn': '之前的安装被中断。' },
        tell: { en: 'The message says “interrupted”.', 'zh-cn': '消息含“interrupted”。' },
      },
      {
        text: { en: 'You are not root.', 'zh-cn': '你不是 root。' },
        tell: { en: 'The message ends with “are you root?”', 'zh-cn': '消息以“are you root?”结尾。' },
      },
    ],
    fixes: [
      {
        title: { en: 'Wait until it is done, in a script with', 'zh-cn': '等待其完成，在脚本中使用' },
        terminal: 'sudo apt-get -o DPkg::Lock::Timeout=120 install PACKAGE',
      },
      { title: { en: 'After an interruption', 'zh-cn': '中断之后' }, terminal: 'sudo dpkg --configure -a' },
    ],
    guide: ['G-S3', 'G-C11', 'G-C12', 'G-F11', 'G-F12'],
  },
  {
    code: 'AGL-I402',
    title: { en: 'The system has no such package', 'zh-cn': '系统中没有该软件包' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'install-network',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'E: Unable to locate package {name:word}' },
      { kind: 'text', template: "E: Package '{name}' has no installation candidate" },
      { kind: 'text', template: 'No available formula with the name' },
      { kind: 'text', template: 'Unable to find a match: {name}' },
      { kind: 'text', template: 'No match for argument: {name}' },
    ],
    meaning: {
      en: 'The lists of the package manager do not contain the name. Nothing was installed.',
      'zh-cn': '包管理器的列表中没有该名称。没有安装任何内容。',
    },
    causes: [
      {
        text: { en: 'The lists are empty or old, as in a fresh image.', 'zh-cn': '列表为空或过旧，例如新镜像。' },
        tell: { en: 'apt-get update was not run in the same layer.', 'zh-cn': '同一层中没有运行 apt-get update。' },
      },
      {
        text: {
          en: 'The package has another name here, or is in another repository.',
          'zh-cn': '该软件包在此处名称不同，或在其他仓库。',
        },
        tell: { en: 'Searching finds a similar one.', 'zh-cn': '搜索能找到相似的名称。' },
      },
    ],
    fixes: [
      {
        title: { en: 'Fetch the lists and search', 'zh-cn': '获取列表并搜索' },
        terminal: 'sudo apt-get update && apt-cache search NAME',
      },
    ],
    guide: ['G-S2', 'G-S1', 'G-C6', 'G-F6'],
  },
  {
    code: 'AGL-N252',
    title: { en: 'The clock of this machine is wrong', 'zh-cn': '本机时钟不准' },
    severity: 'error',
    class: 'system',
    category: 'authentication',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'RequestTimeTooSkewed' },
      { kind: 'text', template: 'The difference between the request time and the current time is too large' },
      { kind: 'text', template: 'Signature expired: {time} is now earlier than' },
      { kind: 'text', template: 'Token used too early, {times}' },
      { kind: 'text', template: 'The token is not yet valid (iat)' },
      { kind: 'text', template: 'Release file for {url} is not valid yet' },
      { kind: 'text', template: 'clock skew detected' },
    ],
    meaning: {
      en: 'A server compared its time with that of the request and refused it. Credentials are right; the time is not.',
      'zh-cn': '服务器将自己的时间与请求的时间比较后拒绝。凭据正确而时间不对。',
    },
    causes: [
      {
        text: {
          en: 'The machine, virtual machine or WSL slept and its clock stood still.',
          'zh-cn': '机器、虚拟机或 WSL 休眠期间时钟停止。',
        },
        tell: { en: 'date shows another time than the phone.', 'zh-cn': 'date 与手机时间不同。' },
      },
      {
        text: { en: 'Time is not synchronised.', 'zh-cn': '没有同步时间。' },
        tell: {
          en: 'timedatectl says “System clock synchronized: no”.',
          'zh-cn': 'timedatectl 显示“System clock synchronized: no”。',
        },
      },
    ],
    fixes: [
      { title: { en: 'Synchronise it', 'zh-cn': '同步时间' }, terminal: 'sudo timedatectl set-ntp true' },
      { title: { en: 'In WSL', 'zh-cn': '在 WSL 中' }, terminal: 'sudo hwclock -s' },
    ],
    guide: ['G-S12', 'G-S13', 'G-C6', 'G-F6'],
  },
  {
    code: 'AGL-N253',
    title: { en: 'A port number is not possible', 'zh-cn': '端口号不合法' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'options.port should be >= 0 and < 65536' },
      { kind: 'text', template: 'port must be 0-65535' },
      { kind: 'text', template: 'RangeError [ERR_SOCKET_BAD_PORT]' },
      { kind: 'text', template: 'invalid port "{port}" after host' },
    ],
    meaning: {
      en: 'Ports go from 0 to 65535, and this one does not. Nothing listens.',
      'zh-cn': '端口范围为 0 到 65535，而此值不在其中。没有服务在监听。',
    },
    causes: [
      {
        text: {
          en: 'A variable holds a text, is empty or has an address in it.',
          'zh-cn': '变量是文本、为空或含地址。',
        },
        tell: { en: 'The message shows NaN or a word.', 'zh-cn': '消息显示 NaN 或单词。' },
      },
      {
        text: {
          en: 'Numbers were put together as text, or added once too often.',
          'zh-cn': '数字按文本拼接，或多加了一次。',
        },
        tell: { en: 'The number has six digits.', 'zh-cn': '数字有六位。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Read it as a number and check it: Number(process.env.PORT ?? 4748)',
          'zh-cn': '以数字读取并检查：Number(process.env.PORT ?? 4748)',
        },
      },
    ],
    guide: ['G-S6', 'G-C1', 'G-C7', 'G-F1', 'G-F7'],
  },
  {
    code: 'AGL-X409',
    title: { en: 'A text is not the JSON that a tool expects (jq)', 'zh-cn': '文本不是工具所需的 JSON（jq）' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'serialization',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'parse error: Invalid literal at line' },
      { kind: 'text', template: 'parse error: Unfinished JSON term' },
      { kind: 'text', template: 'parse error: Invalid numeric literal at line' },
      { kind: 'text', template: 'jq: error ({where}): Cannot {what}' },
      { kind: 'text', template: 'jq: error (at {where}): Cannot {what}' },
    ],
    meaning: {
      en: 'jq could not read its input as JSON, or found another type than the filter takes. It wrote nothing for this input.',
      'zh-cn': 'jq 无法把输入读作 JSON，或类型与过滤器不符。该输入没有输出。',
    },
    causes: [
      {
        text: { en: 'The input is an error page, a log line or empty.', 'zh-cn': '输入是错误页面、日志行或为空。' },
        tell: { en: 'It begins with < or a word.', 'zh-cn': '以 < 或单词开头。' },
      },
      {
        text: { en: 'A field is missing, so the filter meets null.', 'zh-cn': '字段缺失，过滤器遇到 null。' },
        tell: {
          en: 'The message says “Cannot iterate over null” or “Cannot index”.',
          'zh-cn': '消息含“Cannot iterate over null”或“Cannot index”。',
        },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Look at the input itself, and let curl fail on errors: curl -fsS',
          'zh-cn': '查看输入本身，并让 curl 在出错时失败：curl -fsS',
        },
      },
      { title: { en: 'Allow gaps: .choices[]?', 'zh-cn': '允许缺失：.choices[]?' } },
    ],
    guide: ['G-S7', 'G-C7', 'G-F7'],
  },
  {
    code: 'AGL-N254',
    title: { en: 'A copy between machines broke off', 'zh-cn': '机器之间的复制中断' },
    severity: 'error',
    class: 'recoverable',
    category: 'connection',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'rsync: connection unexpectedly closed' },
      { kind: 'text', template: 'rsync error: {why} (code {code:int})' },
      { kind: 'text', template: 'scp: Connection closed' },
      { kind: 'text', template: 'client_loop: send disconnect' },
      { kind: 'text', template: 'kex_exchange_identification: {why}' },
    ],
    meaning: {
      en: 'rsync, scp or ssh lost the other side, or never got in. What was copied so far may be a part only.',
      'zh-cn': 'rsync、scp 或 ssh 与对方断开，或未能登录。已复制的内容可能不完整。',
    },
    causes: [
      {
        text: { en: 'The login failed.', 'zh-cn': '登录失败。' },
        tell: {
          en: '“Permission denied” or “Host key” stands above.',
          'zh-cn': '上方有“Permission denied”或“Host key”。',
        },
      },
      {
        text: { en: 'The line broke, or the other side ended the session.', 'zh-cn': '线路中断，或对方结束了会话。' },
        tell: { en: 'It breaks after a while.', 'zh-cn': '一段时间后中断。' },
      },
      {
        text: { en: 'The disk over there is full.', 'zh-cn': '对方磁盘已满。' },
        tell: { en: 'The code is 11.', 'zh-cn': '代码为 11。' },
      },
    ],
    fixes: [
      { title: { en: 'See what ssh says', 'zh-cn': '查看 ssh 的输出' }, terminal: 'ssh -v HOST true' },
      {
        title: { en: 'Go on where it stopped', 'zh-cn': '从中断处继续' },
        terminal: 'rsync -a --partial --info=progress2 SOURCE HOST:TARGET',
      },
    ],
    guide: ['G-S4', 'G-C2', 'G-C3', 'G-F2', 'G-F3', 'G-X3'],
  },
  {
    code: 'AGL-I403',
    title: { en: 'The CUDA compiler does not know this GPU', 'zh-cn': 'CUDA 编译器不认识该 GPU' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'dependency-conflict',
    layer: 'low',
    shows: [
      { kind: 'text', template: "Unsupported gpu architecture 'compute_{number}'" },
      { kind: 'text', template: 'nvcc fatal : {why}' },
      { kind: 'text', template: 'unsupported GNU version! gcc versions later than' },
    ],
    meaning: {
      en: 'nvcc is older than the card that it is to build for, or does not fit the compiler beside it. Nothing was built.',
      'zh-cn': 'nvcc 比目标显卡旧，或与所用编译器不匹配。没有构建任何内容。',
    },
    causes: [
      {
        text: { en: 'The CUDA toolkit is older than the card.', 'zh-cn': 'CUDA 工具包比显卡旧。' },
        tell: { en: 'The message names compute_ and a number.', 'zh-cn': '消息含 compute_ 与编号。' },
      },
      {
        text: { en: 'gcc is newer than nvcc allows.', 'zh-cn': 'gcc 比 nvcc 允许的新。' },
        tell: { en: 'The message says “unsupported GNU version”.', 'zh-cn': '消息含“unsupported GNU version”。' },
      },
    ],
    fixes: [
      { title: { en: 'Compare', 'zh-cn': '核对版本' }, terminal: 'nvcc --version' },
      {
        title: {
          en: 'Build only for your card: TORCH_CUDA_ARCH_LIST, or install a prebuilt wheel',
          'zh-cn': '只为你的显卡构建：TORCH_CUDA_ARCH_LIST，或安装预编译的 wheel',
        },
      },
    ],
    guide: ['G-S1', 'G-C6', 'G-F6'],
  },
  {
    code: 'AGL-I404',
    title: { en: 'conda is not set up in this shell', 'zh-cn': '此 Shell 中没有设置 conda' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'install-permission',
    layer: 'low',
    shows: [
      { kind: 'text', template: "CondaError: Run 'conda init' before 'conda activate'" },
      { kind: 'text', template: "Your shell has not been properly configured to use 'conda activate'" },
    ],
    meaning: {
      en: 'conda activate is a function of the shell, and this shell has not loaded it. The former Python stays in use.',
      'zh-cn': 'conda activate 是 Shell 函数，而此 Shell 没有加载它。仍使用之前的 Python。',
    },
    causes: [
      {
        text: { en: 'A script or a CI step does not read .bashrc.', 'zh-cn': '脚本或 CI 步骤不读取 .bashrc。' },
        tell: { en: 'It works in your own terminal.', 'zh-cn': '在自己的终端可用。' },
      },
      {
        text: { en: 'conda init was never run for this shell.', 'zh-cn': '没有为此 Shell 运行过 conda init。' },
        tell: {
          en: 'No block of conda stands in .bashrc or the profile of PowerShell.',
          'zh-cn': '.bashrc 或 PowerShell 配置文件中没有 conda 段。',
        },
      },
    ],
    fixes: [
      {
        title: { en: 'In scripts, run the command inside the environment', 'zh-cn': '在脚本中直接在环境内运行命令' },
        terminal: 'conda run -n NAME python train.py',
      },
      {
        title: { en: 'For your terminal, then open a new one', 'zh-cn': '用于终端，然后重新打开' },
        terminal: 'conda init',
      },
    ],
    guide: ['G-S3', 'G-C6', 'G-F6'],
  },
];
