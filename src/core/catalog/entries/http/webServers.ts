import type { CatalogEntry } from '../../entry';

/** uvicorn, gunicorn, Hydra and command lines: servers and programs that do not start as configured. */
export const webServersEntries: readonly CatalogEntry[] = [
  {
    code: 'AGL-H300',
    title: { en: 'The web server cannot import the application', 'zh-cn': 'Web 服务器无法导入应用' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'not-found',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'Error loading ASGI app. Could not import module' },
      { kind: 'text', template: 'Error loading ASGI app. Attribute {attribute} not found in module' },
      { kind: 'text', template: 'Error loading ASGI app. Import string {name} must be in format' },
      { kind: 'text', template: 'You must pass the application as an import string to enable' },
      { kind: 'text', template: "Failed to find attribute '{name}' in '{module}'." },
    ],
    meaning: {
      en: 'uvicorn or gunicorn was told module:attribute, and did not find it from the folder in which it runs.',
      'zh-cn': 'uvicorn 或 gunicorn 得到的是 module:attribute，但在其运行目录中没有找到。',
    },
    causes: [
      {
        text: { en: 'It was started in another folder.', 'zh-cn': '在另一个文件夹中启动。' },
        tell: { en: 'The module lies in a folder below or above.', 'zh-cn': '模块位于上级或下级文件夹。' },
      },
      {
        text: {
          en: 'The module has the name, and the variable in it another.',
          'zh-cn': '模块存在，但其中的变量名不同。',
        },
        tell: { en: 'The message says “Attribute”.', 'zh-cn': '消息中有“Attribute”。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Start it in the folder of the module, or name it: --app-dir src',
          'zh-cn': '在模块所在文件夹启动，或指定：--app-dir src',
        },
      },
    ],
    guide: ['G-S5', 'G-S6', 'G-C7', 'G-F7'],
  },
  {
    code: 'AGL-H301',
    title: { en: 'A request failed inside a web application', 'zh-cn': 'Web 应用处理请求时出错' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'inconsistency',
    layer: 'interface',
    shows: [
      { kind: 'text', template: 'ERROR:    Exception in ASGI application' },
      { kind: 'text', template: 'Exception in ASGI application' },
    ],
    meaning: {
      en: 'The client got 500. The exception that follows is the cause; this line is only its frame.',
      'zh-cn': '客户端收到 500。随后的异常才是原因，此行只是外壳。',
    },
    causes: [
      {
        text: { en: 'Code of the application or of a library raised.', 'zh-cn': '应用或库的代码抛出了异常。' },
        tell: {
          en: 'The last exception of the record, and the frame of your own code.',
          'zh-cn': '见记录中的最后一个异常和你自己代码的帧。',
        },
      },
    ],
    fixes: [{ title: { en: 'Read the exception in this record', 'zh-cn': '阅读此记录中的异常' } }],
    guide: ['G-S13', 'G-C8', 'G-F8', 'G-X1', 'G-X2'],
  },
  {
    code: 'AGL-H302',
    title: { en: 'gunicorn ended a worker', 'zh-cn': 'gunicorn 终止了一个 worker' },
    severity: 'error',
    class: 'system',
    category: 'latency',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'WORKER TIMEOUT (pid:{pid:int})' },
      { kind: 'text', template: 'was sent SIGKILL! Perhaps out of memory?' },
      { kind: 'text', template: 'was sent SIGABRT!' },
    ],
    meaning: {
      en: 'A worker did not report for 30 seconds, or was killed, and gunicorn put a new one in its place. Its requests are lost.',
      'zh-cn': '某个 worker 超过 30 秒没有响应或被终止，gunicorn 用新的 worker 替换了它。其请求丢失。',
    },
    causes: [
      {
        text: {
          en: 'A request takes longer than --timeout in a sync worker.',
          'zh-cn': '同步 worker 中的请求耗时超过 --timeout。',
        },
        tell: {
          en: '“WORKER TIMEOUT” comes 30 seconds after the request.',
          'zh-cn': '请求 30 秒后出现“WORKER TIMEOUT”。',
        },
      },
      {
        text: { en: 'The event loop of an async worker is blocked.', 'zh-cn': '异步 worker 的事件循环被阻塞。' },
        tell: {
          en: "The worker class is uvicorn's, and the code calls sync functions.",
          'zh-cn': 'worker 类型为 uvicorn，而代码调用了同步函数。',
        },
      },
      {
        text: { en: 'Memory ran out.', 'zh-cn': '内存耗尽。' },
        tell: {
          en: "“Perhaps out of memory?”, and the kernel's log names it.",
          'zh-cn': '显示“Perhaps out of memory?”，且内核日志中有记录。',
        },
      },
    ],
    fixes: [
      { title: { en: 'Raise --timeout above the longest model call', 'zh-cn': '将 --timeout 设为长于最长的模型调用' } },
      { title: { en: 'Use fewer workers if memory runs out', 'zh-cn': '若内存不足，减少 worker' } },
    ],
    guide: ['G-S8', 'G-S9', 'G-C11', 'G-C12', 'G-F11', 'G-X3'],
  },
  {
    code: 'AGL-H303',
    title: { en: "The web server's workers end at start", 'zh-cn': 'Web 服务器的 worker 启动即结束' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'inconsistency',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'Worker failed to boot.' },
      { kind: 'text', template: 'App failed to load.' },
      { kind: 'text', template: 'Reason: Worker failed to boot' },
    ],
    meaning: {
      en: 'Each worker imports the application, and that failed. The traceback above says why.',
      'zh-cn': '每个 worker 都会导入应用，而导入失败。原因见上方的堆栈。',
    },
    causes: [
      {
        text: { en: 'The application raises while it is imported.', 'zh-cn': '应用在导入时抛出异常。' },
        tell: {
          en: '“Exception in worker process” with a traceback stands above.',
          'zh-cn': '上方有“Exception in worker process”和堆栈。',
        },
      },
    ],
    fixes: [
      {
        title: { en: 'Import it alone to see the error', 'zh-cn': '单独导入以查看错误' },
        terminal: 'python -c "import MODULE"',
      },
    ],
    guide: ['G-S13', 'G-C9', 'G-F9'],
  },
  {
    code: 'AGL-C300',
    title: { en: 'Hydra does not know a setting', 'zh-cn': 'Hydra 不认识某个设置' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'low',
    shows: [
      { kind: 'text', template: "Could not override '{key}'." },
      { kind: 'text', template: "Key '{key}' is not in struct" },
      { kind: 'text', template: "Could not append to config. An item is already at '{key}'." },
    ],
    meaning: {
      en: 'The command line names a key that the configuration does not have (or with +, one that it has already). Nothing was started.',
      'zh-cn': '命令行指定了配置中没有的键（或用 + 指定了已有的键）。没有启动任何程序。',
    },
    causes: [
      {
        text: {
          en: 'The key was renamed or moved in this version of verl or Agent Lightning.',
          'zh-cn': '在此版本的 verl 或 Agent Lightning 中，该键被重命名或移动。',
        },
        tell: { en: 'A similar key stands in the configuration files.', 'zh-cn': '配置文件中有相近的键。' },
      },
      {
        text: { en: 'It is a new key and needs a plus.', 'zh-cn': '这是新增的键，需要加号。' },
        tell: { en: 'The message proposes “+key=value”.', 'zh-cn': '消息建议使用“+key=value”。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Write +key=value for a new key, ++key=value for either',
          'zh-cn': '新增键写 +key=value，两种情况皆可写 ++key=value',
        },
      },
      {
        title: { en: 'See the whole configuration', 'zh-cn': '查看完整配置' },
        terminal: 'python -m verl.trainer.main_ppo --cfg job',
      },
    ],
    guide: ['G-S6', 'G-C6', 'G-C7', 'G-F7'],
  },
  {
    code: 'AGL-C301',
    title: { en: 'Hydra does not find a configuration file', 'zh-cn': 'Hydra 找不到配置文件' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'not-found',
    layer: 'low',
    shows: [
      { kind: 'text', template: "Cannot find primary config '{name}'." },
      { kind: 'text', template: "Primary config module '{name}' not found." },
      { kind: 'text', template: 'Primary config directory not found.' },
      { kind: 'text', template: "Could not find '{name}' Available options in '{group}':" },
      { kind: 'text', template: "Available options in '{group}':" },
    ],
    meaning: {
      en: "The file or option named is not on Hydra's search path.",
      'zh-cn': '所指的文件或选项不在 Hydra 的搜索路径中。',
    },
    causes: [
      {
        text: {
          en: 'The name is mistyped or has the ending .yaml too much.',
          'zh-cn': '名称拼写错误，或多写了 .yaml。',
        },
        tell: { en: 'The message lists the available options.', 'zh-cn': '消息列出了可用选项。' },
      },
      {
        text: {
          en: 'config_path is relative to the script, not to the folder of the terminal.',
          'zh-cn': 'config_path 相对于脚本，而不是终端所在文件夹。',
        },
        tell: { en: 'The search path in the message is another folder.', 'zh-cn': '消息中的搜索路径是另一个文件夹。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Use --config-dir with an absolute path, and --config-name without ending',
          'zh-cn': '使用绝对路径的 --config-dir，以及不带扩展名的 --config-name',
        },
      },
    ],
    guide: ['G-S5', 'G-C7', 'G-F7'],
  },
  {
    code: 'AGL-C302',
    title: { en: 'A mandatory setting has no value', 'zh-cn': '必填设置没有值' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'Missing mandatory value: {key}' },
      { kind: 'text', template: "You must specify '{group}', e.g, {example}" },
      { kind: 'text', template: "InterpolationKeyError: Interpolation key '{key}' not found" },
      { kind: 'text', template: "Environment variable '{name}' not found", with: ['Interpolation'] },
    ],
    meaning: {
      en: 'The program was started without a value that its configuration needs. It ended with code 1 before doing anything.',
      'zh-cn': '程序启动时缺少其配置所需的值。它在执行任何操作之前以代码 1 结束。',
    },
    causes: [
      {
        text: {
          en: 'The value is marked ??? in the configuration, or the argument was left out.',
          'zh-cn': '配置中该值标为 ???，或漏写了参数。',
        },
        tell: { en: 'The message names it.', 'zh-cn': '消息给出了名称。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Give the value: key=value for Hydra, --name value otherwise; in launch.json each word is an item of args',
          'zh-cn': '提供该值：Hydra 用 key=value，其他用 --name value；在 launch.json 中每个词是 args 的一项',
        },
      },
    ],
    guide: ['G-S6', 'G-C7', 'G-F7'],
  },
  {
    code: 'AGL-C303',
    title: { en: 'Hydra cannot create an object', 'zh-cn': 'Hydra 无法创建对象' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'low',
    shows: [
      { kind: 'text', template: "Error in call to target '{target}':" },
      {
        kind: 'text',
        template: "Error locating target '{target}', set env var HYDRA_FULL_ERROR=1 to see chained exception.",
      },
      { kind: 'text', template: 'LexerNoViableAltException: {detail}' },
      { kind: 'text', template: 'Set the environment variable HYDRA_FULL_ERROR=1 for a complete stack trace.' },
    ],
    meaning: {
      en: 'Hydra shortens errors. What failed stands in the chained exception or in the first line; a value with special characters needs quotes.',
      'zh-cn': 'Hydra 会缩短错误信息。真正的失败在链接的异常或第一行中；含特殊字符的值需要引号。',
    },
    causes: [
      {
        text: {
          en: 'The class named by _target_ cannot be imported, or its constructor raised.',
          'zh-cn': '_target_ 指定的类无法导入，或其构造函数抛出异常。',
        },
        tell: {
          en: '“Error locating target” or “Error in call to target”.',
          'zh-cn': '显示“Error locating target”或“Error in call to target”。',
        },
      },
      {
        text: { en: 'A value holds =, {, [, a comma or a blank.', 'zh-cn': '值中含有 =、{、[、逗号或空格。' },
        tell: {
          en: '“LexerNoViableAltException” with that value.',
          'zh-cn': '显示“LexerNoViableAltException”及该值。',
        },
      },
    ],
    fixes: [
      {
        title: { en: 'See the whole error: set HYDRA_FULL_ERROR=1', 'zh-cn': '查看完整错误：设置 HYDRA_FULL_ERROR=1' },
      },
      { title: { en: 'Quote twice for the shell: \'key="a,b"\'', 'zh-cn': '为 shell 加两层引号：\'key="a,b"\'' } },
    ],
    guide: ['G-S6', 'G-C7', 'G-F7'],
  },
  {
    code: 'AGL-C304',
    title: { en: 'A YAML or .env file is not written correctly', 'zh-cn': 'YAML 或 .env 文件写法有误' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'mapping values are not allowed here' },
      { kind: 'text', template: 'that cannot start any token' },
      { kind: 'text', template: "could not find expected ':'" },
      { kind: 'text', template: 'found duplicate anchor' },
      { kind: 'text', template: 'python-dotenv could not parse statement starting at line {line:int}' },
      { kind: 'text', template: 'while parsing a block mapping' },
    ],
    meaning: {
      en: 'The file could not be read from the named line on. For .env, that line alone is ignored and its variable missing.',
      'zh-cn': '从所指的行开始无法读取该文件。对 .env 来说，只忽略该行，其变量缺失。',
    },
    causes: [
      {
        text: {
          en: 'Indentation by a tab, or a colon inside a value without quotes.',
          'zh-cn': '用制表符缩进，或值中的冒号没有加引号。',
        },
        tell: { en: 'The line named shows it.', 'zh-cn': '所指的行可以看出。' },
      },
      {
        text: { en: 'A .env line holds something else than NAME=value.', 'zh-cn': '.env 的某行不是 NAME=value。' },
        tell: { en: '“python-dotenv could not parse”.', 'zh-cn': '显示“python-dotenv could not parse”。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Indent with blanks, and put values with : or # in quotes',
          'zh-cn': '用空格缩进，含 : 或 # 的值加引号',
        },
      },
    ],
    guide: ['G-S6', 'G-C7', 'G-F7'],
  },
  {
    code: 'AGL-C305',
    title: { en: 'An environment variable is not set', 'zh-cn': '环境变量没有设置' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'low',
    shows: [
      { kind: 'exception', type: 'KeyError', frames: ['<frozen os>'] },
      { kind: 'exception', type: 'KeyError', frames: ['os.environ['] },
    ],
    meaning: {
      en: 'os.environ["NAME"] was read, and this process has no variable of that name; the message is the name.',
      'zh-cn': '代码读取了 os.environ["NAME"]，而此进程没有该变量；消息就是变量名。',
    },
    causes: [
      {
        text: {
          en: 'It is set in a terminal or .env file that this process did not get.',
          'zh-cn': '它设置在此进程没有读取的终端或 .env 文件中。',
        },
        tell: { en: 'echo in the terminal shows it.', 'zh-cn': '终端中 echo 可以看到。' },
      },
      {
        text: {
          en: 'The runner is another process, container or machine.',
          'zh-cn': 'runner 是另一个进程、容器或机器。',
        },
        tell: { en: 'The main program has it, the runner has not.', 'zh-cn': '主程序有该变量，而 runner 没有。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Set it in env or envFile of the launch configuration',
          'zh-cn': '在启动配置的 env 或 envFile 中设置',
        },
      },
      {
        title: {
          en: 'Load .env first: from dotenv import load_dotenv; load_dotenv()',
          'zh-cn': '先加载 .env：from dotenv import load_dotenv; load_dotenv()',
        },
      },
    ],
    guide: ['G-S6', 'G-S12', 'G-C7', 'G-F7'],
  },
];
