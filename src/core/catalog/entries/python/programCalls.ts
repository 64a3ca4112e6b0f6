import type { CatalogEntry } from '../../entry';

/** How programs of one's own are called, what they read at their start, and what they do to their own data. */
export const programCallsEntries: readonly CatalogEntry[] = [
  {
    code: 'AGL-C306',
    title: { en: 'A command was given arguments that it does not take', 'zh-cn': '命令收到了它不接受的参数' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'interface',
    shows: [
      { kind: 'text', template: ': error: argument {name}: ' },
      { kind: 'text', template: ': error: the following arguments are required: {names}' },
      { kind: 'text', template: ': error: unrecognized arguments: {names}' },
      { kind: 'text', template: ': error: one of the arguments {names} is required' },
      { kind: 'text', template: "Error: Missing option '{name}'" },
      { kind: 'text', template: "Error: Missing argument '{name}'" },
      { kind: 'text', template: 'Error: No such option: {name}' },
      { kind: 'text', template: "Error: No such command '{name}'" },
      { kind: 'text', template: "Error: Invalid value for '{name}': {why}" },
      { kind: 'text', template: "error: unknown option '{name}'" },
      { kind: 'text', template: "error: required option '{name}' not specified" },
      { kind: 'text', template: "TypeError [ERR_PARSE_ARGS_UNKNOWN_OPTION]: Unknown option '{name}'" },
      { kind: 'text', template: "code: 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE'" },
    ],
    meaning: {
      en: 'The program read its command line, did not understand it and ended with code 2 before it did anything.',
      'zh-cn': '程序读取命令行后无法理解，在执行任何操作之前以退出码 2 结束。',
    },
    causes: [
      {
        text: {
          en: 'An argument is mistyped, missing, or has a value of another kind.',
          'zh-cn': '参数拼写错误、缺失，或值的类型不对。',
        },
        tell: { en: 'The message names it.', 'zh-cn': '消息中指出了该参数。' },
      },
      {
        text: {
          en: 'The line was taken apart in another way: blanks, quotes, an empty variable, or a launch configuration that passes all arguments as one text.',
          'zh-cn': '该行的拆分方式不同：空格、引号、空变量，或启动配置把所有参数作为一段文本传递。',
        },
        tell: {
          en: 'The argument named is a piece of what you wrote, or the next one.',
          'zh-cn': '所指的参数是你所写内容的一段，或是后一个参数。',
        },
      },
      {
        text: {
          en: 'Another version of the program runs than the one that you read about.',
          'zh-cn': '运行的程序版本与所参考的不同。',
        },
        tell: { en: '`--help` does not list the argument.', 'zh-cn': '`--help` 中没有该参数。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Compare the call with `--help` of the same program; in the editor it stands in launch.json under args',
          'zh-cn': '对照同一程序的 `--help`；在编辑器中，参数位于 launch.json 的 args',
        },
      },
    ],
    guide: ['G-S6', 'G-C7', 'G-F7'],
  },
  {
    code: 'AGL-P334',
    title: { en: 'A program that should be started is not there', 'zh-cn': '要启动的程序不存在' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'not-found',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'slurmstepd: error: execve(): {program}: No such file or directory' },
      { kind: 'text', template: 'Error: spawn {command} ENOENT' },
      { kind: 'text', template: 'Error: spawnSync {command} ENOENT' },
      {
        kind: 'exception',
        type: 'FileNotFoundError',
        message: "[Errno 2] No such file or directory: '{command}'",
        frames: ['_execute_child'],
      },
      {
        kind: 'exception',
        type: 'FileNotFoundError',
        message: '[WinError 2]',
        frames: ['_execute_child'],
      },
    ],
    meaning: {
      en: 'Code called another program by its name, and no such program lies in a folder of the PATH of this process.',
      'zh-cn': '代码按名称调用另一个程序，而在该进程 PATH 的各文件夹中没有这个程序。',
    },
    causes: [
      {
        text: { en: 'It is not installed here.', 'zh-cn': '此处没有安装该程序。' },
        tell: { en: 'A terminal does not find it either.', 'zh-cn': '终端中也找不到。' },
      },
      {
        text: {
          en: 'The process has another PATH than your terminal: an editor, a service or a container.',
          'zh-cn': '该进程的 PATH 与你的终端不同：编辑器、服务或容器。',
        },
        tell: { en: 'In your terminal it starts.', 'zh-cn': '在终端中可以启动。' },
      },
      {
        text: {
          en: 'The working folder that was given does not exist, or arguments were written into the name.',
          'zh-cn': '指定的工作目录不存在，或把参数写进了名称。',
        },
        tell: {
          en: 'The name in the message holds blanks, or cwd names a folder that is not there.',
          'zh-cn': '消息中的名称含有空格，或 cwd 指向不存在的目录。',
        },
      },
      {
        text: {
          en: 'On Windows it is a script (npm.cmd, npx.cmd) that needs its ending or shell: true.',
          'zh-cn': '在 Windows 上它是脚本（npm.cmd、npx.cmd），需要写出扩展名或使用 shell: true。',
        },
        tell: { en: 'It works on other systems.', 'zh-cn': '在其他系统上正常。' },
      },
    ],
    fixes: [
      { title: { en: 'Install it, or give its whole path', 'zh-cn': '安装该程序，或写出其完整路径' } },
      {
        title: {
          en: 'Set PATH for the process: env in launch.json, Environment= of a service, ENV of an image',
          'zh-cn': '为该进程设置 PATH：launch.json 的 env、服务的 Environment=、镜像的 ENV',
        },
      },
    ],
    guide: ['G-S5', 'G-C3', 'G-F7'],
  },
  {
    code: 'AGL-J330',
    title: { en: 'A value cannot be copied to another place or thread', 'zh-cn': '该值无法复制到其他位置或线程' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'serialization',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'DOMException [DataCloneError]: ' },
      { kind: 'exception', type: 'DataCloneError' },
    ],
    meaning: {
      en: 'structuredClone, postMessage and worker threads copy plain data only. Functions, sockets, promises and objects of some classes have no copy.',
      'zh-cn':
        'structuredClone、postMessage 和 worker 线程只能复制普通数据。函数、套接字、promise 和某些类的对象无法复制。',
    },
    causes: [
      {
        text: {
          en: 'An object with a function or a client in it is passed as a whole.',
          'zh-cn': '把含有函数或客户端的对象整体传递。',
        },
        tell: { en: 'The message shows what could not be cloned.', 'zh-cn': '消息显示了无法复制的内容。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Pass only the data that is needed, or toJSON() of it; make clients where they are used',
          'zh-cn': '只传递所需的数据或其 toJSON()；在使用处创建客户端',
        },
      },
    ],
    guide: ['G-S7', 'G-C7', 'G-F7'],
  },
  {
    code: 'AGL-J311',
    title: { en: 'A JSON file is imported without saying so', 'zh-cn': '导入 JSON 文件时没有声明类型' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'not-found',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'needs an import attribute of "type: json"' },
      { kind: 'text', template: "code: 'ERR_IMPORT_ATTRIBUTE_MISSING'" },
      { kind: 'text', template: "code: 'ERR_IMPORT_ASSERTION_TYPE_MISSING'" },
    ],
    meaning: {
      en: 'In ES modules Node.js loads JSON only where the import says that it is JSON. Bundlers and TypeScript do not ask for that.',
      'zh-cn':
        '在 ES 模块中，只有 import 声明了 JSON 类型，Node.js 才会加载 JSON。打包工具和 TypeScript 没有这个要求。',
    },
    causes: [
      {
        text: { en: 'The import has no attribute.', 'zh-cn': 'import 没有类型属性。' },
        tell: { en: 'Nothing stands behind the name of the file.', 'zh-cn': '文件名之后没有其他内容。' },
      },
      {
        text: {
          en: 'Code that a bundler used to build runs as it is.',
          'zh-cn': '原本由打包工具处理的代码被直接运行。',
        },
        tell: { en: 'The built program works.', 'zh-cn': '构建后的程序正常。' },
      },
    ],
    fixes: [
      {
        title: {
          en: "Write: import prompts from './prompts.json' with { type: 'json' }",
          'zh-cn': "写成：import prompts from './prompts.json' with { type: 'json' }",
        },
      },
      {
        title: {
          en: 'Or read it: JSON.parse(await readFile(new URL(…, import.meta.url)))',
          'zh-cn': '或读取文件：JSON.parse(await readFile(new URL(…, import.meta.url)))',
        },
      },
    ],
    guide: ['G-S5', 'G-C7', 'G-F7'],
  },
  {
    code: 'AGL-X305',
    title: { en: 'A collection was changed while it was gone through', 'zh-cn': '遍历集合时集合被修改' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'inconsistency',
    layer: 'low',
    shows: [
      { kind: 'exception', type: 'RuntimeError', message: 'dictionary changed size during iteration' },
      { kind: 'exception', type: 'RuntimeError', message: 'dictionary keys changed during iteration' },
      { kind: 'exception', type: 'RuntimeError', message: 'Set changed size during iteration' },
      { kind: 'exception', type: 'RuntimeError', message: 'deque mutated during iteration' },
      { kind: 'exception', type: 'RuntimeError', message: 'OrderedDict mutated during iteration' },
    ],
    meaning: {
      en: 'A loop goes through a dictionary, set or deque, and something adds to it or deletes from it before the loop ends.',
      'zh-cn': '循环正在遍历字典、集合或双端队列，而在循环结束前有代码向其中添加或删除元素。',
    },
    causes: [
      {
        text: { en: 'The loop itself adds or deletes.', 'zh-cn': '循环自身添加或删除元素。' },
        tell: { en: 'It fails every time, in the first rounds.', 'zh-cn': '每次都在前几轮失败。' },
      },
      {
        text: {
          en: 'Another thread or task writes into the same object: a shared memory, a cache, a tool.',
          'zh-cn': '另一个线程或任务写入同一对象：共享的 memory、缓存或工具。',
        },
        tell: { en: 'It fails now and then, and more often under load.', 'zh-cn': '偶尔失败，负载高时更频繁。' },
      },
    ],
    fixes: [
      { title: { en: 'Go through a copy: for key in list(memory)', 'zh-cn': '遍历副本：for key in list(memory)' } },
      {
        title: {
          en: 'Between threads: a lock around both, or one owner for each run',
          'zh-cn': '多线程之间：对两者加锁，或每次运行各用一份',
        },
      },
    ],
    guide: ['G-S13', 'G-C11', 'G-F12'],
  },
  {
    code: 'AGL-X306',
    title: { en: 'A saved file is not what its reader expects', 'zh-cn': '保存的文件不是读取方所需的格式' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'serialization',
    layer: 'low',
    shows: [
      { kind: 'exception', type: 'UnpicklingError', message: 'invalid load key, ' },
      { kind: 'exception', type: 'UnpicklingError', message: 'pickle data was truncated' },
      { kind: 'exception', type: 'UnpicklingError', message: 'unpickling stack underflow' },
      { kind: 'exception', type: 'EOFError', message: 'Ran out of input' },
      { kind: 'exception', type: 'BadZipFile', message: 'File is not a zip file' },
      { kind: 'exception', type: 'BadGzipFile', message: 'Not a gzipped file' },
      { kind: 'text', template: 'PytorchStreamReader failed reading zip archive' },
      { kind: 'text', template: 'Error while deserializing header: HeaderTooLarge' },
      { kind: 'text', template: 'Error while deserializing header: MetadataIncompleteBuffer' },
    ],
    meaning: {
      en: 'The first bytes are not those of the format, or the file ends before it is complete.',
      'zh-cn': '文件开头的字节不属于该格式，或文件不完整。',
    },
    causes: [
      {
        text: {
          en: 'A page or a pointer was downloaded in place of the file.',
          'zh-cn': '下载到的是网页或指针，而不是文件本身。',
        },
        tell: {
          en: 'The file is small text: it begins with <html or with “version https://git-lfs”.',
          'zh-cn': '文件是很小的文本：以 <html 或“version https://git-lfs”开头。',
        },
      },
      {
        text: { en: 'Writing it was cut off: a killed run, a full disk.', 'zh-cn': '写入中断：运行被终止或磁盘已满。' },
        tell: { en: 'It is empty or smaller than others of its kind.', 'zh-cn': '文件为空，或小于同类文件。' },
      },
      {
        text: { en: 'It was written by another library or in another format.', 'zh-cn': '由其他库或以其他格式写成。' },
        tell: { en: '`file NAME` names that format.', 'zh-cn': '`file NAME` 会显示其格式。' },
      },
    ],
    fixes: [
      { title: { en: 'Look at how it begins', 'zh-cn': '查看文件开头' }, terminal: 'head -c 200 FILE' },
      {
        title: { en: 'Fetch or write it again; for Git LFS:', 'zh-cn': '重新获取或写入；Git LFS：' },
        terminal: 'git lfs pull',
      },
      {
        title: {
          en: 'Write to a temporary name and rename it when it is complete',
          'zh-cn': '先写入临时文件名，完成后再改名',
        },
      },
    ],
    guide: ['G-S7', 'G-C7', 'G-F7'],
  },
  {
    code: 'AGL-X307',
    title: { en: 'A settings file is not valid YAML or TOML', 'zh-cn': '配置文件不是有效的 YAML 或 TOML' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'serialization',
    layer: 'low',
    shows: [
      { kind: 'exception', type: 'yaml.scanner.ScannerError', message: 'while scanning {what}' },
      { kind: 'exception', type: 'yaml.scanner.ScannerError', message: 'mapping values are not allowed here' },
      { kind: 'exception', type: 'yaml.parser.ParserError', message: 'while parsing {what}' },
      { kind: 'exception', type: 'yaml.parser.ParserError', message: "expected '<document start>'" },
      { kind: 'exception', type: 'yaml.composer.ComposerError' },
      { kind: 'text', template: 'yaml: line {line:int}: {what}' },
      { kind: 'text', template: 'yaml: unmarshal errors:' },
      { kind: 'exception', type: 'yaml.constructor.ConstructorError' },
      { kind: 'exception', type: 'TOMLDecodeError' },
      { kind: 'exception', type: 'YAMLException' },
      { kind: 'exception', type: 'YAMLParseError' },
    ],
    meaning: {
      en: 'The file cannot be read at the line and column that the message names; often the mistake is one line above.',
      'zh-cn': '文件在消息所指的行和列处无法读取；错误常在上一行。',
    },
    causes: [
      {
        text: {
          en: 'Blanks at the beginning of a line do not fit, or a tab stands among them.',
          'zh-cn': '行首缩进不一致，或其中有制表符。',
        },
        tell: { en: 'The column is that of the first character.', 'zh-cn': '所指的列是第一个字符。' },
      },
      {
        text: {
          en: 'A quotation mark or bracket is not closed, or a value with `: ` or `#` has no quotation marks.',
          'zh-cn': '引号或括号没有闭合，或含有 `: `、`#` 的值没有加引号。',
        },
        tell: {
          en: 'The message says “while scanning” or “mapping values”.',
          'zh-cn': '消息为“while scanning”或“mapping values”。',
        },
      },
      {
        text: { en: 'A template was not filled in: {{ name }}.', 'zh-cn': '模板没有替换：{{ name }}。' },
        tell: { en: 'The line holds braces.', 'zh-cn': '该行含有大括号。' },
      },
    ],
    fixes: [
      { title: { en: 'Open the file at that line and the one above', 'zh-cn': '打开文件，查看该行及上一行' } },
      { title: { en: 'Put values in quotation marks', 'zh-cn': '给值加上引号' } },
    ],
    guide: ['G-S7', 'G-S6', 'G-C7', 'G-F7'],
  },
];
