import type { CatalogEntry } from '../../entry';

/** The code meets another version of a library than it was written for. */
export const driftEntries: readonly CatalogEntry[] = [
  {
    code: 'AGL-I160',
    title: { en: 'A call passes an argument the function does not take', 'zh-cn': '调用传入了函数不接受的参数' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'dependency-conflict',
    layer: 'low',
    shows: [
      { kind: 'text', template: "got multiple values for keyword argument '{argument:word}'" },
      { kind: 'text', template: "got an unexpected keyword argument '{argument:word}'" },
      { kind: 'text', template: 'positional arguments but {given:int} were given' },
      { kind: 'text', template: 'positional argument but {given:int} were given' },
      { kind: 'text', template: "got multiple values for argument '{argument:word}'" },
    ],
    meaning: {
      en: 'The function exists, but not with this argument or not with so many. Either the library changed, or the call is wrong.',
      'zh-cn': '函数存在，但没有这个参数或参数个数不符。要么库发生了变化，要么调用写错了。',
    },
    causes: [
      {
        text: {
          en: 'The installed library is newer or older than the code that calls it.',
          'zh-cn': '安装的库比调用它的代码更新或更旧。',
        },
        tell: {
          en: 'The calling frame is in site-packages, or the argument stands in the documentation of another version.',
          'zh-cn': '调用帧在 site-packages 中，或该参数出现在其他版本的文档中。',
        },
      },
      {
        text: {
          en: 'A method was called on the class, or its `self` was forgotten.',
          'zh-cn': '在类上调用了方法，或忘记写 `self`。',
        },
        tell: { en: 'One more was given than the function takes.', 'zh-cn': '传入的参数恰好多一个。' },
      },
      {
        text: {
          en: 'The argument is misspelt or belongs to another function.',
          'zh-cn': '参数拼写错误，或属于另一个函数。',
        },
        tell: { en: 'The calling frame is your own line.', 'zh-cn': '调用帧是你自己的代码。' },
      },
      {
        text: {
          en: 'A tool or function of yours is called by a framework with arguments that a model made up.',
          'zh-cn': '框架以模型编造的参数调用了你的工具或函数。',
        },
        tell: { en: 'The frame above is the tool executor of the framework.', 'zh-cn': '上一帧是框架的工具执行器。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Compare the call with the signature of the installed version: help(function)',
          'zh-cn': '对照安装版本的函数签名检查调用：help(function)',
        },
      },
      {
        title: { en: 'See which version is installed and what requires it', 'zh-cn': '查看安装的版本以及谁依赖它' },
        terminal: 'pip show PACKAGE',
      },
      { title: { en: 'Pin the version for which the code was written', 'zh-cn': '锁定代码所针对的版本' } },
    ],
    guide: ['G-S1', 'G-S6', 'G-C6', 'G-C7', 'G-F6', 'G-F7'],
  },
  {
    code: 'AGL-I161',
    title: {
      en: 'The OpenAI client is too old for the installed httpx',
      'zh-cn': 'OpenAI 客户端对已安装的 httpx 来说太旧',
    },
    severity: 'error',
    class: 'unrecoverable',
    category: 'dependency-conflict',
    layer: 'low',
    shows: [
      {
        kind: 'text',
        template: "Client.__init__() got an unexpected keyword argument 'proxies'",
        without: ['httpx.Client(', 'httpx.AsyncClient('],
      },
      {
        kind: 'text',
        template: "AsyncClient.__init__() got an unexpected keyword argument 'proxies'",
        without: ['httpx.Client(', 'httpx.AsyncClient('],
      },
      {
        kind: 'text',
        template: "got an unexpected keyword argument 'proxies'",
        without: ['httpx.Client(', 'httpx.AsyncClient('],
      },
    ],
    versions: 'openai < 1.55.3 with httpx ≥ 0.28',
    meaning: {
      en: 'httpx 0.28 dropped the argument `proxies`, which openai before 1.55.3 and other clients of that time still pass. No model call is possible.',
      'zh-cn':
        'httpx 0.28 删除了参数 `proxies`，而 1.55.3 之前的 openai 和同期的其他客户端仍会传入它。无法进行任何模型调用。',
    },
    causes: [
      {
        text: {
          en: 'openai is pinned to an old version, httpx is not.',
          'zh-cn': 'openai 锁定了旧版本，而 httpx 没有锁定。',
        },
        tell: {
          en: '`pip show openai httpx` says below 1.55.3 and 0.28 or newer.',
          'zh-cn': '`pip show openai httpx` 显示 openai 低于 1.55.3，httpx 为 0.28 或更高。',
        },
      },
      {
        text: {
          en: 'Another client of that time: anthropic before 0.40, groq, langchain-openai.',
          'zh-cn': '同期的其他客户端：0.40 之前的 anthropic、groq、langchain-openai。',
        },
        tell: { en: 'The frame above httpx is of that package.', 'zh-cn': 'httpx 上一帧属于该包。' },
      },
    ],
    fixes: [
      { title: { en: 'Install a newer openai', 'zh-cn': '安装更新的 openai' }, terminal: 'pip install -U openai' },
      { title: { en: 'Or hold httpx back', 'zh-cn': '或限制 httpx 的版本' }, terminal: 'pip install "httpx<0.28"' },
    ],
    guide: ['G-S1', 'G-C6', 'G-F6'],
  },
  {
    code: 'AGL-I162',
    title: { en: 'A private part of a library is gone', 'zh-cn': '库的内部成员已不存在' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'dependency-conflict',
    layer: 'low',
    shows: [
      { kind: 'text', template: "' object has no attribute '_{name:word}'", without: ["attribute '__"] },
      { kind: 'text', template: "module '{module:word}' has no attribute '_{name:word}'" },
      { kind: 'text', template: "type object '{type:word}' has no attribute '_{name:word}'" },
    ],
    meaning: {
      en: 'The code reaches into the inside of a library, an attribute that begins with an underscore. Such parts change without notice, and in this version it is not there.',
      'zh-cn': '代码访问了库的内部，即以下划线开头的属性。这类内容可能随时变化，在此版本中已不存在。',
    },
    causes: [
      {
        text: {
          en: 'An instrumentation (AgentOps, OpenInference, Weave, agentlightning) patches a library that has been raised since.',
          'zh-cn': '插桩库（AgentOps、OpenInference、Weave、agentlightning）修改的库后来被升级了。',
        },
        tell: {
          en: 'The frames are in site-packages of the patching package.',
          'zh-cn': '堆栈帧位于进行修改的包的 site-packages 中。',
        },
      },
      {
        text: {
          en: 'Your own class uses an attribute that its constructor never set.',
          'zh-cn': '你自己的类使用了构造函数从未设置的属性。',
        },
        tell: { en: 'The type is defined in your project.', 'zh-cn': '该类型定义在你的项目中。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Hold the library at the version for which the patching package was released',
          'zh-cn': '把库固定在进行修改的包发布时的版本',
        },
      },
      { title: { en: 'Or raise the patching package', 'zh-cn': '或升级进行修改的包' } },
      {
        title: { en: 'Check the versions with the health check', 'zh-cn': '用健康检查核对版本' },
        command: 'agentLightning.health.run',
      },
    ],
    guide: ['G-S1', 'G-C6', 'G-F6'],
  },
  {
    code: 'AGL-I168',
    title: { en: 'The code was written for pydantic 1', 'zh-cn': '代码是为 pydantic 1 编写的' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'dependency-conflict',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'parameters are not available in Pydantic V2' },
      { kind: 'text', template: '`BaseSettings` has been moved to the `pydantic-settings` package' },
      { kind: 'text', template: 'has been removed in V2.' },
      { kind: 'text', template: 'pydantic.errors.PydanticImportError' },
      { kind: 'text', template: "'regex' is removed. use 'pattern' instead" },
      { kind: 'text', template: 'If you use `@root_validator` with pre=False (the default) you MUST specify' },
    ],
    meaning: {
      en: 'pydantic 2 removed or moved what this code uses. A package of yours or of others was not carried over.',
      'zh-cn': 'pydantic 2 删除或移动了此代码使用的内容。你的代码或其他包还没有迁移。',
    },
    causes: [
      {
        text: { en: 'An old package was installed beside pydantic 2.', 'zh-cn': '旧的包与 pydantic 2 安装在一起。' },
        tell: {
          en: 'The last frames are in site-packages of that package.',
          'zh-cn': '最后几帧位于该包的 site-packages 中。',
        },
      },
      {
        text: { en: 'Your own models use the old spelling.', 'zh-cn': '你自己的模型使用了旧写法。' },
        tell: { en: 'The last frame is your own file.', 'zh-cn': '最后一帧是你自己的文件。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Raise the package that the traceback names; agentlightning itself needs pydantic 2',
          'zh-cn': '升级堆栈中提到的包；agentlightning 本身需要 pydantic 2',
        },
      },
      {
        title: { en: 'Read the migration guide', 'zh-cn': '阅读迁移指南' },
        link: 'https://docs.pydantic.dev/latest/migration/',
      },
    ],
    guide: ['G-S1', 'G-C6', 'G-F6'],
  },
  {
    code: 'AGL-I169',
    title: { en: 'The code calls the OpenAI library in its old form', 'zh-cn': '代码以旧方式调用 OpenAI 库' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'dependency-conflict',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'but this is no longer supported in openai>=1.0.0' },
      { kind: 'text', template: "module 'openai' has no attribute 'ChatCompletion'" },
      { kind: 'text', template: "module 'openai' has no attribute 'error'" },
      { kind: 'exception', type: 'APIRemovedInV1' },
    ],
    meaning: {
      en: 'openai 1 and newer need a client object; the calls of 0.x such as openai.ChatCompletion.create are gone.',
      'zh-cn': 'openai 1 及更高版本需要客户端对象；0.x 的调用（如 openai.ChatCompletion.create）已被删除。',
    },
    causes: [
      {
        text: { en: 'The agent follows an old example.', 'zh-cn': 'agent 参考了旧的示例。' },
        tell: { en: 'The frame is in your own file.', 'zh-cn': '该帧在你自己的文件中。' },
      },
      {
        text: { en: 'A framework is older than openai 1.', 'zh-cn': '某个框架早于 openai 1。' },
        tell: { en: 'The frame is in site-packages.', 'zh-cn': '该帧在 site-packages 中。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Call `OpenAI().chat.completions.create(...)` instead',
          'zh-cn': '改为调用 `OpenAI().chat.completions.create(...)`',
        },
      },
      {
        title: { en: 'Read the migration guide', 'zh-cn': '阅读迁移指南' },
        link: 'https://github.com/openai/openai-python/discussions/742',
      },
    ],
    guide: ['G-S1', 'G-C6', 'G-F6'],
  },
  {
    code: 'AGL-I170',
    title: { en: 'LiteLLM refuses to start without a safe master key', 'zh-cn': 'LiteLLM 没有安全的主密钥，拒绝启动' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'authentication',
    layer: 'interface',
    shows: [
      { kind: 'text', template: 'LiteLLM proxy refused to start: {reason}' },
      { kind: 'exception', type: 'UnsafeMasterKeyError' },
    ],
    versions: 'litellm 1.106 and newer',
    meaning: {
      en: "Newer versions of LiteLLM do not start their proxy when no master key, an empty one or a publicly known one is set. Agent Lightning's LLMProxy sets none, so with such a LiteLLM no model is served to the agents.",
      'zh-cn':
        '较新的 LiteLLM 在没有主密钥、主密钥为空或为公开已知的值时不会启动代理。Agent Lightning 的 LLMProxy 没有设置主密钥，因此使用这样的 LiteLLM 时，agent 得不到任何模型服务。',
    },
    causes: [
      {
        text: {
          en: "pip installed a LiteLLM that is newer than Agent Lightning's release.",
          'zh-cn': 'pip 安装的 LiteLLM 比 Agent Lightning 的发布版本更新。',
        },
        tell: { en: 'The message says “no master key is set”.', 'zh-cn': '消息为 “no master key is set”。' },
      },
      {
        text: {
          en: 'The configuration carries the key of an example, such as sk-1234.',
          'zh-cn': '配置中使用了示例密钥，例如 sk-1234。',
        },
        tell: { en: 'The message says “publicly known default”.', 'zh-cn': '消息为 “publicly known default”。' },
      },
      {
        text: { en: 'FIPS mode is asked for and cannot be kept.', 'zh-cn': '要求启用 FIPS 模式，但无法满足。' },
        tell: { en: 'The message names FIPS.', 'zh-cn': '消息提到 FIPS。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Set LITELLM_MASTER_KEY to a random value that begins with sk- before starting, and give it to the agents as API key',
          'zh-cn': '启动前把 LITELLM_MASTER_KEY 设为以 sk- 开头的随机值，并将其作为 API 密钥提供给 agent',
        },
      },
      {
        title: {
          en: 'For local work only: LITELLM_DANGEROUSLY_PERMIT_WEAK_OR_UNSET_MASTER_KEY=true',
          'zh-cn': '仅限本地开发：LITELLM_DANGEROUSLY_PERMIT_WEAK_OR_UNSET_MASTER_KEY=true',
        },
      },
      {
        title: { en: "Read LiteLLM's explanation", 'zh-cn': '阅读 LiteLLM 的说明' },
        link: 'https://docs.litellm.ai/docs/proxy/master_key_rotations#proxy-refuses-to-start',
      },
    ],
    guide: ['G-S1', 'G-S12', 'G-C6', 'G-F6'],
  },
  {
    code: 'AGL-I171',
    title: { en: 'A library refuses to load an unsafe file', 'zh-cn': '库拒绝加载不安全的文件' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'authentication',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'Weights only load failed.' },
      { kind: 'text', template: 'Object arrays cannot be loaded when allow_pickle=False' },
      { kind: 'text', template: 'we now require users to upgrade torch to at least' },
      { kind: 'text', template: 'contains custom code which must be executed to correctly load the model' },
      { kind: 'text', template: 'Please pass the argument `trust_remote_code=True`' },
      { kind: 'text', template: '`trust_remote_code` is not supported anymore' },
    ],
    meaning: {
      en: "Files in Python's pickle format and models with code of their own can run anything when loaded. Newer libraries do that only when told to, or with a newer torch.",
      'zh-cn':
        'pickle 格式的文件和自带代码的模型在加载时可以执行任意代码。较新的库只有在明确允许或使用更新的 torch 时才会加载。',
    },
    causes: [
      {
        text: {
          en: 'The checkpoint holds more than tensors, and torch 2.6 loads only tensors by default.',
          'zh-cn': '检查点不只包含张量，而 torch 2.6 默认只加载张量。',
        },
        tell: { en: 'The message says “Weights only load failed”.', 'zh-cn': '消息为 “Weights only load failed”。' },
      },
      {
        text: {
          en: 'torch is older than transformers asks for such files.',
          'zh-cn': 'torch 的版本低于 transformers 对此类文件的要求。',
        },
        tell: { en: 'The message says “upgrade torch”.', 'zh-cn': '消息中有 “upgrade torch”。' },
      },
      {
        text: { en: 'The model or data set ships a script.', 'zh-cn': '模型或数据集附带了脚本。' },
        tell: {
          en: 'The message names custom code or a data set script.',
          'zh-cn': '消息提到自定义代码或数据集脚本。',
        },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Use a safetensors or Parquet version of the same model or data set',
          'zh-cn': '使用同一模型或数据集的 safetensors 或 Parquet 版本',
        },
      },
      {
        title: {
          en: 'Allow it (weights_only=False, trust_remote_code=True) only for a source that you trust',
          'zh-cn': '仅对可信来源放行（weights_only=False、trust_remote_code=True）',
        },
      },
    ],
    guide: ['G-S1', 'G-S12', 'G-C6'],
  },
  {
    code: 'AGL-I172',
    title: { en: 'This Python is too old for the code', 'zh-cn': '此 Python 对代码来说太旧' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'dependency-conflict',
    layer: 'low',
    shows: [
      { kind: 'text', template: "unsupported operand type(s) for |: 'type' and 'NoneType'" },
      { kind: 'text', template: "unsupported operand type(s) for |: 'type' and 'type'" },
      { kind: 'text', template: "cannot import name 'TypeAlias' from 'typing'" },
      { kind: 'text', template: "cannot import name 'ParamSpec' from 'typing'" },
      { kind: 'text', template: "cannot import name 'Self' from 'typing'" },
      { kind: 'text', template: "cannot import name 'NotRequired' from 'typing'" },
      { kind: 'text', template: "cannot import name 'override' from 'typing'" },
      { kind: 'text', template: "cannot import name 'StrEnum' from 'enum'" },
      { kind: 'text', template: "cannot import name 'UTC' from 'datetime'" },
      { kind: 'text', template: "No module named 'tomllib'" },
      { kind: 'text', template: "module 'asyncio' has no attribute 'timeout'" },
      { kind: 'text', template: "module 'asyncio' has no attribute 'TaskGroup'" },
      { kind: 'text', template: "dataclass() got an unexpected keyword argument 'slots'" },
      { kind: 'text', template: "NameError: name 'ExceptionGroup' is not defined" },
    ],
    meaning: {
      en: 'The code uses a part of the language or of the standard library that this Python does not have yet.',
      'zh-cn': '代码使用了此 Python 尚不支持的语法或标准库内容。',
    },
    causes: [
      {
        text: {
          en: "The agent runs with the system's Python instead of the project's.",
          'zh-cn': 'agent 使用的是系统 Python，而不是项目的 Python。',
        },
        tell: {
          en: 'The path in the traceback begins with /usr/lib/python3.',
          'zh-cn': '堆栈中的路径以 /usr/lib/python3 开头。',
        },
      },
      {
        text: {
          en: 'A package was raised past the versions that support this Python.',
          'zh-cn': '某个包升级后不再支持此 Python。',
        },
        tell: { en: 'The last frame is in site-packages.', 'zh-cn': '最后一帧在 site-packages 中。' },
      },
    ],
    fixes: [
      {
        title: { en: 'Select a newer Python interpreter', 'zh-cn': '选择更新的 Python 解释器' },
        command: 'agentLightning.python.select',
      },
      {
        title: {
          en: 'agentlightning 0.2 and 0.3 need Python 3.10 or newer, 1.0 needs 3.12',
          'zh-cn': 'agentlightning 0.2 和 0.3 需要 Python 3.10 或更高版本，1.0 需要 3.12',
        },
      },
    ],
    guide: ['G-S1', 'G-C6'],
  },
  {
    code: 'AGL-I173',
    title: { en: 'A public part of a library is gone', 'zh-cn': '库的公开成员已不存在' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'dependency-conflict',
    layer: 'low',
    shows: [
      {
        kind: 'text',
        template: "module '{module:word}' has no attribute '{name:word}'",
        without: ['consider renaming', 'partially initialized', 'circular import'],
      },
    ],
    meaning: {
      en: 'The module is there, but not the function or class that is called. The installed version is another than the code expects, or the wrong thing was imported.',
      'zh-cn': '模块存在，但没有要调用的函数或类。安装的版本与代码期望的不同，或导入了错误的对象。',
    },
    causes: [
      {
        text: {
          en: 'The library removed or renamed it in the installed version.',
          'zh-cn': '库在安装的版本中删除或重命名了它。',
        },
        tell: { en: 'The changelog of the library names it.', 'zh-cn': '库的更新日志中提到它。' },
      },
      {
        text: {
          en: 'A submodule was not imported: `import a` does not always bring `a.b`.',
          'zh-cn': '没有导入子模块：`import a` 不一定会带上 `a.b`。',
        },
        tell: { en: '`import a.b` mends it.', 'zh-cn': '`import a.b` 可以解决。' },
      },
      {
        text: { en: 'A file of the project hides the library.', 'zh-cn': '项目中的文件遮住了该库。' },
        tell: { en: '`module.__file__` is in your project.', 'zh-cn': '`module.__file__` 位于你的项目中。' },
      },
    ],
    fixes: [
      { title: { en: 'See which version is installed', 'zh-cn': '查看安装的版本' }, terminal: 'pip show PACKAGE' },
      { title: { en: 'Compare with the documentation of exactly this version', 'zh-cn': '对照该版本的文档' } },
    ],
    guide: ['G-S1', 'G-C6'],
  },
  {
    code: 'AGL-I174',
    title: { en: 'Deprecation notices of libraries', 'zh-cn': '库的弃用提示' },
    severity: 'warning',
    class: 'unrecoverable',
    category: 'dependency-conflict',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'DeprecationWarning: {text}' },
      { kind: 'text', template: 'PendingDeprecationWarning: {text}' },
      { kind: 'text', template: 'FutureWarning: {text}' },
      { kind: 'text', template: 'PydanticDeprecatedSince20: {text}' },
      { kind: 'text', template: 'LangChainDeprecationWarning: {text}' },
      { kind: 'text', template: 'deprecated {package:word}@{version:word}: {text}', programs: ['npm'] },
      { kind: 'text', template: 'NotOpenSSLWarning: urllib3 v2 only supports OpenSSL' },
      { kind: 'text', template: 'UserWarning: pkg_resources is deprecated as an API' },
    ],
    noise: true,
    meaning: {
      en: 'Something still works, and will be gone in a later version. It is not the reason of a failure today.',
      'zh-cn': '某个功能目前仍可用，将在以后的版本中移除。它不是当前失败的原因。',
    },
    causes: [
      {
        text: {
          en: 'A package was not yet adapted to a newer version of another.',
          'zh-cn': '某个包尚未适配另一个包的新版本。',
        },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Nothing needs to be done now; before a large upgrade, raise the packages that print it',
          'zh-cn': '目前无需处理；大版本升级之前，请升级打印该提示的包',
        },
      },
    ],
    guide: ['G-S1'],
  },
  {
    code: 'AGL-I177',
    title: { en: 'An instrumentation does not fit its library and stays off', 'zh-cn': '插桩与库不匹配，因此没有启用' },
    severity: 'warning',
    class: 'unrecoverable',
    category: 'dependency-conflict',
    layer: 'business',
    shows: [
      { kind: 'text', template: 'DependencyConflict: requested: {wanted} but found: {found}' },
      { kind: 'text', template: 'Skipping instrumentation {name}: DependencyConflict' },
    ],
    meaning: {
      en: 'OpenTelemetry traces a library only in the versions that the instrumentation knows. This one was skipped: the run goes on, without spans of that library.',
      'zh-cn': 'OpenTelemetry 只追踪插桩支持的库版本。此插桩被跳过：运行会继续，但没有该库的 span。',
    },
    causes: [
      {
        text: {
          en: 'The library is older or newer than the instrumentation supports.',
          'zh-cn': '库的版本比插桩支持的更旧或更新。',
        },
        tell: { en: 'Behind “found” stands a version.', 'zh-cn': '“found” 之后是一个版本。' },
      },
      {
        text: {
          en: 'The library is not installed at all, and the instrumentation is not needed.',
          'zh-cn': '根本没有安装该库，也不需要该插桩。',
        },
        tell: { en: 'Behind “found” stands None.', 'zh-cn': '“found” 之后是 None。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Install the version that stands behind “requested”, or a newer instrumentation',
          'zh-cn': '安装 “requested” 所示的版本，或更新的插桩',
        },
      },
    ],
    guide: ['G-S1', 'G-S13', 'G-C6', 'G-F6'],
  },
];
