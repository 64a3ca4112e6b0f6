import type { CatalogEntry } from '../../entry';

/** Scripts for shells, and the tools that build programs: what they say when the script itself is at fault. */
export const shellScriptsEntries: readonly CatalogEntry[] = [
  {
    code: 'AGL-P400',
    title: { en: 'A shell script is not written correctly', 'zh-cn': 'Shell 脚本语法有误' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'low',
    shows: [
      { kind: 'text', template: '[[: not found' },
      { kind: 'text', template: 'source: not found' },
      { kind: 'text', template: "syntax error near unexpected token `{token}'" },
      { kind: 'text', template: 'syntax error: unexpected end of file' },
      { kind: 'text', template: 'set: Illegal option -o pipefail' },
      { kind: 'text', template: "unexpected EOF while looking for matching `{sign}'" },
      { kind: 'text', template: 'Syntax error: end of file unexpected' },
      { kind: 'text', template: 'Syntax error: "{word}" unexpected' },
      { kind: 'text', template: 'Syntax error: Unterminated quoted string' },
    ],
    meaning: {
      en: 'The shell could not read the script and stopped at this line. Lines before it have run already.',
      'zh-cn': 'Shell 无法读懂脚本，在该行停止。此前的行已经执行。',
    },
    causes: [
      {
        text: { en: 'A block or a quote is not closed.', 'zh-cn': '代码块或引号没有闭合。' },
        tell: {
          en: 'The shell speaks of the end of the file, or the word fi, done or esac is missing.',
          'zh-cn': 'Shell 提到文件结尾，或缺少 fi、done、esac。',
        },
      },
      {
        text: { en: 'The file has line ends of Windows.', 'zh-cn': '文件使用了 Windows 换行符。' },
        tell: { en: "The token shows as $'\\r' or $'do\\r'.", 'zh-cn': "记号显示为 $'\\r' 或 $'do\\r'。" },
      },
      {
        text: { en: 'A script for bash is run by sh.', 'zh-cn': '用 sh 运行了 bash 脚本。' },
        tell: {
          en: 'The message begins with sh: or a number and has “Syntax error” with a capital S.',
          'zh-cn': '消息以 sh: 或行号开头，且“Syntax error”首字母大写。',
        },
      },
    ],
    fixes: [
      {
        title: { en: 'Check the script without running it', 'zh-cn': '只检查脚本而不运行' },
        terminal: 'bash -n train.sh',
      },
      { title: { en: 'Run it with bash, not with sh', 'zh-cn': '用 bash 而不是 sh 运行' } },
    ],
    guide: ['G-S6', 'G-C7', 'G-F7', 'G-X3'],
  },
  {
    code: 'AGL-P401',
    title: { en: 'A script has line ends of Windows', 'zh-cn': '脚本使用了 Windows 换行符' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'low',
    shows: [
      { kind: 'text', template: "{shell}: '{program}\\r': No such file or directory" },
      { kind: 'text', template: '{shell}: ‘{program}\\r’: No such file or directory' },
      { kind: 'text', template: "$'\\r': command not found" },
      // A terminal drops what stands before the CR.
      { kind: 'text', template: ': invalid option name', without: ['set: '] },
      { kind: 'text', template: "$'{word}\\r': command not found" },
      { kind: 'text', template: "unexpected token `$'{token}\\r''" },
      { kind: 'text', template: '/bin/bash^M: bad interpreter' },
      { kind: 'text', template: '/bin/sh^M: bad interpreter' },
      { kind: 'text', template: 'python3^M: bad interpreter' },
      { kind: 'text', template: 'python3\\r: No such file or directory' },
      { kind: 'text', template: 'use -[v]S to pass options in shebang lines' },
    ],
    meaning: {
      en: 'Each line of the file ends in CR LF. Linux and macOS take the CR for a part of the name, and find no such program.',
      'zh-cn': '文件每行以 CR LF 结尾。Linux 与 macOS 把 CR 当作名称的一部分，因此找不到该程序。',
    },
    causes: [
      {
        text: {
          en: 'Git on Windows checked the file out with CR LF, and it went into an image or another machine.',
          'zh-cn': 'Windows 上的 Git 以 CR LF 检出文件，随后该文件进入镜像或其他机器。',
        },
        tell: { en: 'git ls-files --eol shows w/crlf for it.', 'zh-cn': 'git ls-files --eol 对该文件显示 w/crlf。' },
      },
      {
        text: { en: 'An editor saved it that way.', 'zh-cn': '编辑器以该格式保存。' },
        tell: { en: 'The status bar of the editor says CRLF.', 'zh-cn': '编辑器状态栏显示 CRLF。' },
      },
    ],
    fixes: [
      {
        title: { en: 'Choose LF in the status bar of the editor and save', 'zh-cn': '在编辑器状态栏选择 LF 并保存' },
        command: 'workbench.action.editor.changeEOL',
      },
      {
        title: {
          en: 'Keep it so: *.sh text eol=lf in .gitattributes',
          'zh-cn': '在 .gitattributes 中加入 *.sh text eol=lf 以保持',
        },
      },
    ],
    guide: ['G-S6', 'G-S11', 'G-C6', 'G-C7', 'G-F6', 'G-F7'],
  },
  {
    code: 'AGL-P402',
    title: { en: 'A shell script uses a variable that is not set', 'zh-cn': 'Shell 脚本使用了未设置的变量' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'low',
    shows: [
      { kind: 'text', template: ': {name:word}: unbound variable' },
      { kind: 'text', template: ': {name:word}: parameter not set' },
      { kind: 'text', template: ': {name:word}: parameter null or not set' },
    ],
    meaning: {
      en: 'The script runs with set -u, or asks for the variable with :?, and the variable has no value. The script stopped here.',
      'zh-cn': '脚本以 set -u 运行，或用 :? 要求该变量，而变量没有值。脚本在此停止。',
    },
    causes: [
      {
        text: {
          en: 'It is set in another terminal, in .bashrc or in a .env file that nobody loaded.',
          'zh-cn': '它只在另一个终端、.bashrc 或未加载的 .env 文件中设置。',
        },
        tell: {
          en: 'It works in your own terminal, and fails in CI, cron or a container.',
          'zh-cn': '在自己的终端可用，而在 CI、cron 或容器中失败。',
        },
      },
      {
        text: { en: 'The name is written differently.', 'zh-cn': '变量名写法不同。' },
        tell: { en: 'env shows a similar name.', 'zh-cn': 'env 中有相似的名称。' },
      },
      {
        text: { en: 'The script wants an argument that was not given.', 'zh-cn': '脚本需要一个未给出的参数。' },
        tell: { en: 'The name is a digit such as 1.', 'zh-cn': '名称是数字，例如 1。' },
      },
    ],
    fixes: [
      { title: { en: 'Set and export it before the script', 'zh-cn': '在脚本之前设置并导出' } },
      { title: { en: 'Give it a value of its own: ${NAME:-value}', 'zh-cn': '提供默认值：${NAME:-value}' } },
    ],
    guide: ['G-S6', 'G-C7', 'G-F7', 'G-X3'],
  },
  {
    code: 'AGL-P403',
    title: { en: 'make could not build a target', 'zh-cn': 'make 未能构建目标' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'dependency-conflict',
    layer: 'business',
    shows: [
      { kind: 'text', template: "make: *** No rule to make target '{target}'" },
      { kind: 'text', template: "]: *** No rule to make target '{target}'" },
      { kind: 'text', template: 'make: *** No targets specified and no makefile found' },
      { kind: 'text', template: '*** missing separator.  Stop.' },
    ],
    meaning: {
      en: 'make does not know how to produce this file, or has no Makefile that it understands. Nothing after it was built.',
      'zh-cn': 'make 不知道如何生成该文件，或没有可用的 Makefile。其后的内容都没有构建。',
    },
    causes: [
      {
        text: { en: 'It was started in another folder.', 'zh-cn': '在错误的文件夹中启动。' },
        tell: { en: 'No Makefile lies there.', 'zh-cn': '该处没有 Makefile。' },
      },
      {
        text: { en: 'A source file is missing or has another name.', 'zh-cn': '源文件缺失或名称不同。' },
        tell: { en: 'The message says “needed by”.', 'zh-cn': '消息中含“needed by”。' },
      },
      {
        text: { en: 'Blanks stand where make wants a tab.', 'zh-cn': 'make 要求制表符之处使用了空格。' },
        tell: { en: 'The message says “missing separator”.', 'zh-cn': '消息中含“missing separator”。' },
      },
    ],
    fixes: [
      {
        title: { en: 'Start it where the Makefile lies', 'zh-cn': '在 Makefile 所在位置启动' },
        terminal: 'make -C path/to/project',
      },
      {
        title: {
          en: 'Look whether submodules or generated files are missing',
          'zh-cn': '检查是否缺少子模块或生成的文件',
        },
        terminal: 'git submodule update --init --recursive',
      },
    ],
    guide: ['G-S1', 'G-C6', 'G-C7', 'G-F6'],
  },
  {
    code: 'AGL-P404',
    title: { en: 'A C or C++ library is not there for the compiler', 'zh-cn': '编译器找不到 C/C++ 库或头文件' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'dependency-conflict',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'fatal error: {header}: No such file or directory', without: ['Python.h', 'stdio.h'] },
      { kind: 'text', template: 'ld: cannot find -l{library:word}' },
      { kind: 'text', template: 'ld: library not found for -l{library:word}' },
      { kind: 'text', template: "ld: library '{library}' not found" },
      { kind: 'text', template: 'Could not find a package configuration file provided by' },
    ],
    meaning: {
      en: 'The source wants a library of the system, and its development files are not installed. Nothing was built.',
      'zh-cn': '源代码需要某个系统库，而其开发文件没有安装。没有构建任何内容。',
    },
    causes: [
      {
        text: { en: 'Only the library is installed, not its headers.', 'zh-cn': '只安装了库，没有安装头文件。' },
        tell: {
          en: 'A package whose name ends in -dev or -devel exists for it.',
          'zh-cn': '系统中有名称以 -dev 或 -devel 结尾的对应软件包。',
        },
      },
      {
        text: { en: 'It lies where the compiler does not look.', 'zh-cn': '它不在编译器搜索的位置。' },
        tell: {
          en: 'pkg-config --cflags with its name answers.',
          'zh-cn': '用其名称运行 pkg-config --cflags 有结果。',
        },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Install its development package (on Debian and Ubuntu the name ends in -dev)',
          'zh-cn': '安装其开发包（Debian 与 Ubuntu 上名称以 -dev 结尾）',
        },
      },
      { title: { en: 'Prefer a prebuilt package where there is one', 'zh-cn': '有预编译包时优先使用' } },
    ],
    guide: ['G-S1', 'G-C6', 'G-F6'],
  },
  {
    code: 'AGL-P405',
    title: { en: 'An archive is damaged, or is none', 'zh-cn': '压缩包已损坏，或根本不是压缩包' },
    severity: 'error',
    class: 'recoverable',
    category: 'serialization',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'gzip: stdin: not in gzip format' },
      { kind: 'text', template: 'tar: This does not look like a tar archive' },
      { kind: 'text', template: 'gzip: stdin: unexpected end of file' },
      { kind: 'text', template: 'tar: Unexpected EOF in archive' },
      { kind: 'text', template: 'End-of-central-directory signature not found' },
      { kind: 'text', template: 'zipfile.BadZipFile: File is not a zip file' },
      { kind: 'text', template: 'gzip.BadGzipFile: Not a gzipped file' },
      { kind: 'text', template: 'tarfile.ReadError: not a gzip file' },
    ],
    meaning: {
      en: 'What was to be unpacked is not an archive of that kind, or only a part of one. Nothing after it is complete.',
      'zh-cn': '要解压的内容不是该类型的压缩包，或只是其中一部分。其后的内容不完整。',
    },
    causes: [
      {
        text: { en: 'The download brought a web page with an error.', 'zh-cn': '下载到的是一个错误网页。' },
        tell: { en: 'The file is small and begins with <html or {.', 'zh-cn': '文件很小，并以 <html 或 { 开头。' },
      },
      {
        text: { en: 'The download broke off.', 'zh-cn': '下载中断。' },
        tell: { en: 'It is shorter than the server says.', 'zh-cn': '文件比服务器声明的短。' },
      },
      {
        text: {
          en: 'It is an archive of another kind, or a Git LFS pointer.',
          'zh-cn': '它是另一类压缩包，或是 Git LFS 指针。',
        },
        tell: {
          en: 'file names its kind; a pointer begins with “version https://git-lfs”.',
          'zh-cn': 'file 命令会显示类型；指针以“version https://git-lfs”开头。',
        },
      },
    ],
    fixes: [
      { title: { en: 'Look at what it is', 'zh-cn': '查看它是什么' }, terminal: 'file archive.tar.gz' },
      {
        title: { en: 'Download it again so that errors count: curl -fL', 'zh-cn': '重新下载，并让错误生效：curl -fL' },
      },
    ],
    guide: ['G-S7', 'G-S2', 'G-C7', 'G-F7', 'G-X3'],
  },
  {
    code: 'AGL-P406',
    title: { en: 'A shell command got a value it cannot use', 'zh-cn': 'Shell 命令收到无法使用的值' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'integer expression expected' },
      { kind: 'text', template: '[: {word}: unary operator expected' },
      { kind: 'text', template: "export: `{name}': not a valid identifier" },
      { kind: 'text', template: ': ambiguous redirect' },
      { kind: 'text', template: 'division by 0 (error token is' },
      { kind: 'text', template: 'bad substitution' },
    ],
    meaning: {
      en: 'A variable is empty or holds something else than the command expects. The line had no effect; a script without set -e goes on.',
      'zh-cn': '变量为空，或内容不符合命令的预期。该行没有生效；没有 set -e 的脚本会继续。',
    },
    causes: [
      {
        text: { en: 'A variable is empty or not set.', 'zh-cn': '变量为空或未设置。' },
        tell: {
          en: 'The message says “unary operator” or “integer expression”.',
          'zh-cn': '消息含“unary operator”或“integer expression”。',
        },
      },
      {
        text: { en: 'A name holds a dash or a blank.', 'zh-cn': '名称含短横线或空格。' },
        tell: { en: 'The message says “identifier” or “ambiguous”.', 'zh-cn': '消息含“identifier”或“ambiguous”。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Write quotes around variables: "$N", and a value of its own: "${N:-0}"',
          'zh-cn': '给变量加引号："$N"，并设默认值："${N:-0}"',
        },
      },
      { title: { en: 'Look at each line with its values', 'zh-cn': '逐行查看其取值' }, terminal: 'bash -x script.sh' },
    ],
    guide: ['G-S6', 'G-C7', 'G-F7'],
  },
  {
    code: 'AGL-P407',
    title: { en: 'A command line is too long', 'zh-cn': '命令行过长' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'low',
    shows: [
      { kind: 'text', template: ': Argument list too long' },
      { kind: 'text', template: 'The command line is too long.' },
      { kind: 'text', template: 'OSError: [Errno 7] Argument list too long' },
    ],
    meaning: {
      en: 'The system passes only so much text to a program (about 2 MB on Linux, 8,191 characters in cmd). The program did not start.',
      'zh-cn': '系统传给程序的文本有限（Linux 约 2 MB，cmd 为 8,191 个字符）。程序没有启动。',
    },
    causes: [
      {
        text: { en: 'A * names very many files.', 'zh-cn': '* 匹配了非常多的文件。' },
        tell: { en: 'The folder holds thousands of files.', 'zh-cn': '该文件夹有数千个文件。' },
      },
      {
        text: {
          en: 'A prompt or JSON is passed as an argument, or the environment is large.',
          'zh-cn': '提示词或 JSON 作为参数传递，或环境变量很大。',
        },
        tell: { en: 'It happens with long inputs only.', 'zh-cn': '只在输入很长时发生。' },
      },
    ],
    fixes: [
      { title: { en: 'Pass it through a file or stdin', 'zh-cn': '通过文件或标准输入传递' } },
      { title: { en: 'For files: find … -print0 | xargs -0', 'zh-cn': '对文件使用 find … -print0 | xargs -0' } },
    ],
    guide: ['G-S6', 'G-C7', 'G-F7'],
  },
  {
    code: 'AGL-P408',
    title: {
      en: 'systemd does not run here, or does not know the service',
      'zh-cn': '此处没有运行 systemd，或它不认识该服务',
    },
    severity: 'error',
    class: 'unrecoverable',
    category: 'not-found',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'System has not been booted with systemd as init system' },
      { kind: 'text', template: 'Failed to connect to bus: {why}' },
      { kind: 'text', template: 'Unit {name:word}.service not found.' },
      { kind: 'text', template: 'Unit {name:word}.service could not be found.' },
    ],
    meaning: {
      en: 'systemctl found no systemd that it could ask, or no service of this name. Nothing was started or stopped.',
      'zh-cn': 'systemctl 找不到可询问的 systemd，或没有该名称的服务。没有启动或停止任何内容。',
    },
    causes: [
      {
        text: {
          en: 'It runs in a container or in WSL 1, where there is no systemd.',
          'zh-cn': '在没有 systemd 的容器或 WSL 1 中运行。',
        },
        tell: {
          en: 'The message says “booted with systemd” or “bus”.',
          'zh-cn': '消息含“booted with systemd”或“bus”。',
        },
      },
      {
        text: { en: 'The service is not installed, or belongs to a user.', 'zh-cn': '服务没有安装，或属于某个用户。' },
        tell: { en: 'systemctl --user knows it.', 'zh-cn': 'systemctl --user 能找到它。' },
      },
    ],
    fixes: [
      { title: { en: 'In a container start the program itself', 'zh-cn': '在容器中直接启动程序' } },
      {
        title: { en: 'See what is there', 'zh-cn': '查看已有服务' },
        terminal: 'systemctl list-unit-files --type=service',
      },
    ],
    guide: ['G-S5', 'G-S11', 'G-C3', 'G-F3'],
  },
  {
    code: 'AGL-P409',
    title: { en: 'A recipe of make failed', 'zh-cn': 'make 的某条命令失败' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'inconsistency',
    layer: 'interface',
    shows: [
      { kind: 'text', template: 'make: *** [{place}] Error {code:int}' },
      { kind: 'text', template: ']: *** [{place}] Error {code:int}' },
      { kind: 'text', template: 'gmake: *** [{place}] Error {code:int}' },
      { kind: 'text', template: 'ninja: build stopped: subcommand failed.' },
    ],
    meaning: {
      en: 'A command in the Makefile ended with this exit code, and make stopped. Why stands above, in the words of the command.',
      'zh-cn': 'Makefile 中的某条命令以此退出码结束，make 随之停止。原因在上方该命令的输出中。',
    },
    causes: [
      {
        text: { en: 'The command itself failed.', 'zh-cn': '命令本身失败。' },
        tell: { en: 'Its own error stands in the lines above.', 'zh-cn': '其错误在上方的行中。' },
      },
    ],
    fixes: [
      {
        title: { en: 'Run this target alone, and see its commands', 'zh-cn': '单独运行该目标并显示命令' },
        terminal: 'make -j1 V=1 TARGET',
      },
    ],
    guide: ['G-S13', 'G-X2'],
  },
  {
    code: 'AGL-P449',
    title: { en: 'A file operation of the shell was refused', 'zh-cn': 'Shell 的文件操作被拒绝' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'inconsistency',
    layer: 'low',
    shows: [
      { kind: 'text', template: ': Directory not empty' },
      { kind: 'text', template: 'cannot create directory ‘{path}’: File exists' },
      { kind: 'text', template: "cannot create directory '{path}': File exists" },
      { kind: 'text', template: ': Bad file descriptor' },
      { kind: 'text', template: ': Too many levels of symbolic links' },
      { kind: 'text', template: ': Text file busy' },
      { kind: 'text', template: ': Device or resource busy' },
      { kind: 'text', template: "cannot stat '{path}': No such file or directory" },
      { kind: 'text', template: 'cannot stat ‘{path}’: No such file or directory' },
      { kind: 'text', template: "cannot create regular file '{path}'" },
      { kind: 'text', template: "cannot touch '{path}': {why}" },
      { kind: 'text', template: "cannot access '{path}': No such file or directory" },
      { kind: 'text', template: "cannot remove '{path}': {why}" },
      { kind: 'text', template: "cannot move '{from}' to '{to}': {why}" },
      { kind: 'text', template: ' - No such process' },
    ],
    meaning: {
      en: 'The system did not do it with what stands at this path or number. A script without set -e goes on all the same.',
      'zh-cn': '系统没有对该路径或编号执行操作。没有 set -e 的脚本仍会继续。',
    },
    causes: [
      {
        text: { en: 'An earlier run left it, or has not made it.', 'zh-cn': '之前的运行留下了它，或没有创建它。' },
        tell: {
          en: 'The message says “exists”, “not empty” or “No such file”.',
          'zh-cn': '消息含“exists”、“not empty”或“No such file”。',
        },
      },
      {
        text: { en: 'Somebody uses it at the moment.', 'zh-cn': '正被使用。' },
        tell: { en: 'The message says “busy”.', 'zh-cn': '消息含“busy”。' },
      },
      {
        text: {
          en: 'A link points to itself, or a process has ended already.',
          'zh-cn': '链接指向自身，或进程已经结束。',
        },
        tell: { en: 'The message says “symbolic links” or “process”.', 'zh-cn': '消息含“symbolic links”或“process”。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Say that it may be there: mkdir -p, rm -rf, ln -sfn',
          'zh-cn': '允许其已存在：mkdir -p、rm -rf、ln -sfn',
        },
      },
      {
        title: {
          en: 'Let the script stop at the first failure: set -euo pipefail',
          'zh-cn': '让脚本在首次失败时停止：set -euo pipefail',
        },
      },
    ],
    guide: ['G-S5', 'G-S13', 'G-C7', 'G-C12', 'G-F7', 'G-F12'],
  },
];
