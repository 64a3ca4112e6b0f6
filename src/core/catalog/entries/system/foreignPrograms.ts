import type { CatalogEntry } from '../../entry';

/** Programs in Java, Go, Rust and TypeScript that run beside agents: collectors, gateways, stores, build tools. */
export const foreignProgramsEntries: readonly CatalogEntry[] = [
  {
    code: 'AGL-X400',
    title: { en: 'A Java program ended with an exception', 'zh-cn': 'Java 程序因异常结束' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'inconsistency',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'APPLICATION FAILED TO START' },
      {
        kind: 'text',
        template: 'Exception in thread "{thread}" {type:word}',
        without: ['OutOfMemoryError', 'java.net.ConnectException', 'UnsupportedClassVersionError'],
      },
      { kind: 'text', template: 'java.lang.IllegalStateException: {message}' },
      { kind: 'text', template: 'java.lang.NullPointerException' },
    ],
    meaning: {
      en: 'A thread of a Java program failed, and nothing caught it. The last “Caused by:” names the first cause.',
      'zh-cn': 'Java 程序的一个线程失败且无人捕获。最后一个“Caused by:”是最初的原因。',
    },
    causes: [
      {
        text: {
          en: 'A setting or an argument has a value that the program does not expect.',
          'zh-cn': '某个设置或参数的值不符合程序预期。',
        },
        tell: {
          en: 'The first lines “at …” belong to reading of configuration.',
          'zh-cn': '开头的“at …”属于读取配置的代码。',
        },
      },
      {
        text: { en: 'A defect of the program.', 'zh-cn': '程序自身的缺陷。' },
        tell: {
          en: 'It is a NullPointerException or ClassCastException in its own code.',
          'zh-cn': '在其自身代码中出现 NullPointerException 或 ClassCastException。',
        },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Read the last “Caused by:” and the first line “at” below it',
          'zh-cn': '阅读最后一个“Caused by:”及其下方第一行“at”',
        },
      },
    ],
    guide: ['G-S13', 'G-X1', 'G-X4'],
  },
  {
    code: 'AGL-X401',
    title: { en: 'A Java program cannot start: class or version', 'zh-cn': 'Java 程序无法启动：类或版本问题' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'dependency-conflict',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'Error occurred during initialization of VM' },
      { kind: 'text', template: 'Could not create the Java Virtual Machine' },
      { kind: 'text', template: 'Error: Could not find or load main class {name:word}' },
      { kind: 'text', template: 'java.lang.UnsupportedClassVersionError: {name}' },
      { kind: 'text', template: 'java.lang.NoClassDefFoundError: {name}' },
      { kind: 'text', template: 'Error: Unable to access jarfile {file}' },
      { kind: 'text', template: 'no main manifest attribute, in {file}' },
      { kind: 'text', template: 'JAVA_HOME is not set and no' },
      { kind: 'text', template: 'The JAVA_HOME environment variable is not defined correctly' },
      { kind: 'text', template: 'Unable to locate a Java Runtime' },
    ],
    meaning: {
      en: 'The Java that runs does not find the program’s code, or is older than the Java it was made with.',
      'zh-cn': '所用的 Java 找不到程序代码，或比编译它的 Java 更旧。',
    },
    causes: [
      {
        text: { en: 'The class path or the jar is wrong.', 'zh-cn': '类路径或 jar 有误。' },
        tell: {
          en: 'The message says “load main class”, “jarfile” or NoClassDefFoundError.',
          'zh-cn': '消息含“load main class”、“jarfile”或 NoClassDefFoundError。',
        },
      },
      {
        text: { en: 'Java is too old.', 'zh-cn': 'Java 太旧。' },
        tell: {
          en: 'UnsupportedClassVersionError: 61 is Java 17, 65 is Java 21.',
          'zh-cn': 'UnsupportedClassVersionError：61 为 Java 17，65 为 Java 21。',
        },
      },
      {
        text: { en: 'There is no Java.', 'zh-cn': '没有 Java。' },
        tell: { en: 'The message names JAVA_HOME.', 'zh-cn': '消息提到 JAVA_HOME。' },
      },
    ],
    fixes: [{ title: { en: 'See which Java runs', 'zh-cn': '查看所用的 Java' }, terminal: 'java -version' }],
    guide: ['G-S1', 'G-C6', 'G-F6'],
  },
  {
    code: 'AGL-X402',
    title: { en: 'A Java program ran out of memory', 'zh-cn': 'Java 程序内存耗尽' },
    severity: 'error',
    class: 'system',
    category: 'memory',
    layer: 'low',
    shows: [{ kind: 'text', template: 'java.lang.OutOfMemoryError: {what}' }],
    meaning: {
      en: 'The Java program needs more memory than it allows itself. What it was doing is lost.',
      'zh-cn': 'Java 程序所需内存超过其上限。正在进行的工作已丢失。',
    },
    causes: [
      {
        text: {
          en: 'The heap is small for the work; without a setting it is a quarter of the memory of the machine or container.',
          'zh-cn': '堆对该工作而言太小；未设置时为机器或容器内存的四分之一。',
        },
        tell: {
          en: 'The message says “Java heap space” or “GC overhead”.',
          'zh-cn': '消息含“Java heap space”或“GC overhead”。',
        },
      },
      {
        text: { en: 'No more threads may be started.', 'zh-cn': '无法再启动线程。' },
        tell: {
          en: 'The message says “unable to create native thread”.',
          'zh-cn': '消息含“unable to create native thread”。',
        },
      },
    ],
    fixes: [
      { title: { en: 'Allow more: JAVA_TOOL_OPTIONS=-Xmx2g', 'zh-cn': '提高上限：JAVA_TOOL_OPTIONS=-Xmx2g' } },
      {
        title: {
          en: 'See what fills it: -XX:+HeapDumpOnOutOfMemoryError',
          'zh-cn': '查看占用者：-XX:+HeapDumpOnOutOfMemoryError',
        },
      },
    ],
    guide: ['G-S9', 'G-C10', 'G-C12', 'G-F10', 'G-X3'],
  },
  {
    code: 'AGL-X403',
    title: { en: 'A Go program crashed', 'zh-cn': 'Go 程序崩溃' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'inconsistency',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'goroutine {number:int} [running]:' },
      { kind: 'text', template: 'panic: runtime error: {message}' },
      { kind: 'text', template: 'panic: runtime error: invalid memory address or nil pointer dereference' },
      { kind: 'text', template: 'fatal error: all goroutines are asleep - deadlock!' },
      { kind: 'text', template: 'fatal error: concurrent map writes' },
    ],
    meaning: {
      en: 'A program written in Go, such as Ollama, a collector or docker, met something its authors did not handle, and ended.',
      'zh-cn': '用 Go 编写的程序（如 Ollama、采集器或 docker）遇到未处理的情况而结束。',
    },
    causes: [
      {
        text: {
          en: 'A defect of the program, often met through an unusual setting.',
          'zh-cn': '程序缺陷，常由不常见的设置触发。',
        },
        tell: {
          en: 'The first lines below “goroutine” that are not of runtime name the place.',
          'zh-cn': '“goroutine”下方首个不属于 runtime 的行指出位置。',
        },
      },
      {
        text: { en: 'Its data is damaged.', 'zh-cn': '其数据已损坏。' },
        tell: {
          en: 'It happens at each start, and not with an empty folder.',
          'zh-cn': '每次启动都发生，而使用空文件夹时不发生。',
        },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Use a newer version, and look for the first line in its issues',
          'zh-cn': '换用更新的版本，并在其 issue 中搜索首行',
        },
      },
      {
        title: {
          en: 'Start it with an empty folder of data to tell data from program',
          'zh-cn': '用空数据文件夹启动，以区分数据与程序的问题',
        },
      },
    ],
    guide: ['G-S13', 'G-S11', 'G-X1', 'G-X4'],
  },
  {
    code: 'AGL-X404',
    title: { en: 'Go cannot resolve a module', 'zh-cn': 'Go 无法解析模块' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'dependency-conflict',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'go: go.mod file not found in current directory or any parent directory' },
      { kind: 'text', template: 'no required module provides package {name:word}' },
      { kind: 'text', template: 'missing go.sum entry for' },
      { kind: 'text', template: 'go: {module} requires go >= {version:word}' },
      { kind: 'text', template: 'is not in std (', with: ['package '] },
    ],
    meaning: {
      en: 'go does not know where a package comes from, or is too old for it. Nothing was built.',
      'zh-cn': 'go 不知道某个包的来源，或版本过旧。没有构建任何内容。',
    },
    causes: [
      {
        text: { en: 'The command runs outside the module.', 'zh-cn': '命令在模块之外运行。' },
        tell: { en: 'The message says “go.mod file not found”.', 'zh-cn': '消息含“go.mod file not found”。' },
      },
      {
        text: { en: 'The module is not listed in go.mod or go.sum.', 'zh-cn': '模块没有列在 go.mod 或 go.sum 中。' },
        tell: {
          en: 'The message says “no required module” or “missing go.sum entry”.',
          'zh-cn': '消息含“no required module”或“missing go.sum entry”。',
        },
      },
    ],
    fixes: [{ title: { en: 'Let go add what is missing', 'zh-cn': '让 go 补全缺失项' }, terminal: 'go mod tidy' }],
    guide: ['G-S1', 'G-C6', 'G-F6'],
  },
  {
    code: 'AGL-X405',
    title: { en: 'Source code does not compile', 'zh-cn': '源代码无法编译' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'Failed to resolve import "{module}" from' },
      { kind: 'text', template: "Module not found: Error: Can't resolve" },
      { kind: 'text', template: '.java:{line:int}: error: {message}' },
      { kind: 'text', template: '.go:{line:int}:{column:int}: undefined: {name}' },
      { kind: 'text', template: '.go:{line:int}:{column:int}: cannot use' },
      { kind: 'text', template: "undefined reference to `{name}'" },
      { kind: 'text', template: 'collect2: error: ld returned {code:int} exit status' },
      { kind: 'text', template: 'COMPILATION ERROR', without: ['[ERROR] COMPILATION'] },
      { kind: 'text', template: 'error: could not compile `{crate}`' },
      { kind: 'text', template: 'error TS1{number:int}: {message}' },
      { kind: 'text', template: 'error TS2{number:int}: {message}' },
      { kind: 'text', template: 'TSError: ⨯ Unable to compile TypeScript' },
      { kind: 'text', template: '[ERROR] COMPILATION ERROR' },
      { kind: 'text', template: 'Error: Transform failed with {count:int} error' },
      { kind: 'text', template: 'Error: Build failed with {count:int} error' },
      { kind: 'text', template: 'ERROR: Could not resolve "{module}"' },
      { kind: 'text', template: '[ERROR] Could not resolve "{module}"' },
    ],
    meaning: {
      en: 'The compiler refused the code, so what runs, if anything, is an older build.',
      'zh-cn': '编译器拒绝了代码，因此若有程序在运行，也是旧的构建。',
    },
    causes: [
      {
        text: { en: 'The code has a mistake at the line that is named.', 'zh-cn': '代码在所指的行有错误。' },
        tell: { en: 'It begins after an edit there.', 'zh-cn': '在该处编辑之后出现。' },
      },
      {
        text: { en: 'A library changed its types or names.', 'zh-cn': '库的类型或名称已变更。' },
        tell: { en: 'It begins after an update, in code nobody touched.', 'zh-cn': '更新之后出现在未改动的代码中。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Mend the first error: later ones often follow from it',
          'zh-cn': '先修复第一个错误：后面的往往由它引起',
        },
      },
    ],
    guide: ['G-S6', 'G-S1', 'G-C6', 'G-C7', 'G-F6', 'G-F7'],
  },
  {
    code: 'AGL-X406',
    title: { en: 'Maven or Gradle cannot fetch a library', 'zh-cn': 'Maven 或 Gradle 无法获取库' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'install-network',
    layer: 'business',
    shows: [
      { kind: 'text', template: 'there is no POM in this directory' },
      { kind: 'text', template: 'The build could not read {count:int} project' },
      { kind: 'text', template: 'Could not resolve dependencies for project {project}' },
      { kind: 'text', template: 'Plugin {plugin} or one of its dependencies could not be resolved' },
      { kind: 'text', template: 'Could not resolve all files for configuration' },
      { kind: 'text', template: 'Cannot access {repository} in offline mode' },
    ],
    meaning: {
      en: 'A library or plugin that the build needs did not come. Nothing was built.',
      'zh-cn': '构建所需的库或插件没有获取到。没有构建任何内容。',
    },
    causes: [
      {
        text: {
          en: 'The repository cannot be reached, or wants a proxy or credentials.',
          'zh-cn': '无法访问仓库，或需要代理或凭据。',
        },
        tell: {
          en: 'The message ends with “transfer”, “timed out” or a status.',
          'zh-cn': '消息以“transfer”、“timed out”或状态码结尾。',
        },
      },
      {
        text: { en: 'There is no such library or version.', 'zh-cn': '没有该库或版本。' },
        tell: { en: 'The message says “was not found in”.', 'zh-cn': '消息含“was not found in”。' },
      },
      {
        text: { en: 'Maven runs offline.', 'zh-cn': 'Maven 处于离线模式。' },
        tell: { en: 'The message says “offline mode”.', 'zh-cn': '消息含“offline mode”。' },
      },
    ],
    fixes: [
      {
        title: { en: 'Ask again for what failed before', 'zh-cn': '重新请求之前失败的内容' },
        terminal: 'mvn -U dependency:resolve',
      },
    ],
    guide: ['G-S2', 'G-S1', 'G-C1', 'G-C2', 'G-F1', 'G-F2'],
  },
  {
    code: 'AGL-X407',
    title: { en: 'A Rust program panicked', 'zh-cn': 'Rust 程序发生 panic' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'inconsistency',
    layer: 'low',
    shows: [
      { kind: 'text', template: "' panicked at {place}" },
      { kind: 'text', template: "thread 'main' ({id:int}) panicked at {place}" },
      { kind: 'text', template: 'fatal runtime error: stack overflow' },
    ],
    meaning: {
      en: 'A program written in Rust, such as uv, TGI or a tokenizer, met something its authors did not handle.',
      'zh-cn': '用 Rust 编写的程序（如 uv、TGI 或 tokenizer）遇到未处理的情况。',
    },
    causes: [
      {
        text: { en: 'A value is missing that the program took for granted.', 'zh-cn': '缺少程序认为必有的值。' },
        tell: {
          en: 'The message says unwrap() on a None or an Err value.',
          'zh-cn': '消息含 unwrap() 与 None 或 Err。',
        },
      },
      {
        text: { en: 'A defect of the program or of damaged data.', 'zh-cn': '程序缺陷或数据损坏。' },
        tell: { en: 'It comes again with the same input.', 'zh-cn': '相同输入会重现。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Read the message below the place, and see the way there with RUST_BACKTRACE=1',
          'zh-cn': '阅读位置下方的消息，并用 RUST_BACKTRACE=1 查看调用路径',
        },
      },
      { title: { en: 'Use a newer version', 'zh-cn': '换用更新的版本' } },
    ],
    guide: ['G-S13', 'G-X1', 'G-X4'],
  },
  {
    code: 'AGL-X408',
    title: { en: 'cargo cannot resolve a package', 'zh-cn': 'cargo 无法解析软件包' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'dependency-conflict',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'error: failed to get `{name}` as a dependency of package' },
      { kind: 'text', template: 'error: no matching package named `{name}` found' },
      { kind: 'text', template: 'error: failed to select a version for' },
      { kind: 'text', template: 'error: could not find `Cargo.toml` in' },
      { kind: 'text', template: 'error: package `{name}` cannot be built because it requires rustc' },
      { kind: 'text', template: 'error: linker `{name}` not found' },
    ],
    meaning: {
      en: 'A Rust package that the build needs did not come, or does not fit this compiler. Nothing was built.',
      'zh-cn': '构建所需的 Rust 软件包没有获取到，或不适合此编译器。没有构建任何内容。',
    },
    causes: [
      {
        text: { en: 'The registry or path is not there.', 'zh-cn': '没有该仓库或路径。' },
        tell: { en: '“Caused by” names it.', 'zh-cn': '“Caused by”会指出。' },
      },
      {
        text: { en: 'The compiler is too old.', 'zh-cn': '编译器太旧。' },
        tell: { en: 'The message says “requires rustc”.', 'zh-cn': '消息含“requires rustc”。' },
      },
      {
        text: { en: 'No C compiler is installed.', 'zh-cn': '没有安装 C 编译器。' },
        tell: { en: 'The message says “linker”.', 'zh-cn': '消息含“linker”。' },
      },
    ],
    fixes: [{ title: { en: 'Update the compiler', 'zh-cn': '更新编译器' }, terminal: 'rustup update stable' }],
    guide: ['G-S1', 'G-S2', 'G-C6', 'G-F6'],
  },
];
