import type { CatalogEntry } from '../entry';

/** What programs were seen to fail with when the corpus of real logs was made, and no other area holds. */
export const observedEntries: readonly CatalogEntry[] = [
  {
    code: 'AGL-P500',
    title: { en: 'The file may not be executed', 'zh-cn': '该文件没有执行权限' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'install-permission',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'Error: spawn {program} EACCES' },
      { kind: 'text', template: ': line {line:int}: {file:path}: Permission denied' },
      { kind: 'text', template: 'zsh: permission denied: {file:path}' },
      { kind: 'exit', code: 126 },
    ],
    meaning: {
      en: 'The shell found the program and was not allowed to start it. Nothing of it ran.',
      'zh-cn': 'shell 找到了该程序，但无权启动它，程序没有运行。',
    },
    causes: [
      {
        text: { en: 'The script lacks the mark that it may be executed.', 'zh-cn': '脚本缺少可执行标记。' },
        tell: { en: '`ls -l` shows no x for it.', 'zh-cn': '`ls -l` 的结果中没有 x。' },
      },
      {
        text: {
          en: 'Its file system was mounted without execution, as folders shared with a container or /tmp often are.',
          'zh-cn': '其文件系统以禁止执行的方式挂载，容器共享目录或 /tmp 常常如此。',
        },
        tell: { en: '`mount` lists noexec for it.', 'zh-cn': '`mount` 的输出中有 noexec。' },
      },
      {
        text: { en: 'A folder was named instead of a file.', 'zh-cn': '给出的是文件夹，而不是文件。' },
      },
    ],
    fixes: [
      { title: { en: 'Allow its execution', 'zh-cn': '允许执行该文件' }, terminal: 'chmod +x FILE' },
      {
        title: {
          en: 'Or hand it to its interpreter: `bash FILE`, `python FILE`',
          'zh-cn': '或交给解释器运行：`bash FILE`、`python FILE`',
        },
      },
    ],
    guide: ['G-S3', 'G-X3'],
  },
  {
    code: 'AGL-T500',
    title: { en: 'An array does not have the shape that was asked for', 'zh-cn': '数组的形状与要求的不符' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'ValueError: cannot reshape array of size {size:int} into shape {shape}' },
      { kind: 'exception', type: 'ValueError', message: 'operands could not be broadcast together with shapes' },
      { kind: 'exception', type: 'ValueError', message: 'setting an array element with a sequence.' },
      {
        kind: 'exception',
        type: 'ValueError',
        message: 'matmul: Input operand 1 has a mismatch in its core dimension',
      },
      { kind: 'exception', type: 'ValueError', message: 'not aligned: {left} (dim {a:int}) != {right} (dim {b:int})' },
      { kind: 'exception', type: 'ValueError', message: 'Found array with 0 sample(s)' },
      { kind: 'exception', type: 'ValueError', message: 'Expected 2D array, got 1D array instead' },
      { kind: 'exception', type: 'ValueError', message: 'could not broadcast input array from shape' },
      { kind: 'exception', type: 'ValueError', message: 'all the input arrays must have same number of dimensions' },
      { kind: 'exception', type: 'TypeError', message: 'arrays can be converted to Python scalars' },
      { kind: 'exception', type: 'IndexError', message: 'too many indices for array: array is' },
      { kind: 'exception', type: 'IndexError', message: 'too many indices for tensor of dimension' },
      { kind: 'exception', type: 'ValueError', message: 'The requested array has an inhomogeneous shape after' },
      { kind: 'exception', type: 'RuntimeError', message: 'must match the size of tensor b (' },
    ],
    meaning: {
      en: 'A step of the computation got another number of values than it was written for. The values before that step are the place to look at.',
      'zh-cn': '计算中的某一步得到的数值个数与预期不同，应检查这一步之前的数据。',
    },
    causes: [
      {
        text: { en: 'The batch is empty: no rollout brought any data.', 'zh-cn': '批次为空：没有 rollout 带来数据。' },
        tell: { en: 'The size in the message is 0.', 'zh-cn': '消息中的 size 为 0。' },
      },
      {
        text: { en: 'Sequences of different lengths were not padded.', 'zh-cn': '长度不同的序列没有填充对齐。' },
        tell: {
          en: 'The message speaks of an inhomogeneous shape or of a sequence.',
          'zh-cn': '消息提到 inhomogeneous shape 或 sequence。',
        },
      },
      {
        text: {
          en: 'The size of a batch does not divide by what it is split into.',
          'zh-cn': '批次大小不能被拆分数整除。',
        },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Print the shapes just before the line of your own code that the traceback names',
          'zh-cn': '在堆栈所指的自己代码那一行之前打印各数组的形状',
        },
      },
      {
        title: {
          en: 'Look whether the rollouts brought model calls at all',
          'zh-cn': '查看 rollout 是否带来了模型调用',
        },
        command: 'agentLightning.timeline.open',
      },
    ],
    guide: ['G-S6', 'G-C7', 'G-F7'],
  },
  {
    code: 'AGL-J500',
    title: { en: 'Something is called that is not a function', 'zh-cn': '被调用的不是函数' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'low',
    shows: [{ kind: 'text', template: 'TypeError: {expression} is not a function', programs: ['node'] }],
    meaning: {
      en: 'The value in the message is undefined or of another kind, so the call did not happen.',
      'zh-cn': '消息中的值是 undefined 或其他类型，因此调用没有发生。',
    },
    causes: [
      {
        text: {
          en: 'The model named a tool that the table of tools does not have.',
          'zh-cn': '模型给出的工具名在工具表中不存在。',
        },
        tell: { en: 'The message names a lookup such as tools[name].', 'zh-cn': '消息中是 tools[name] 之类的查表。' },
      },
      {
        text: {
          en: 'The library has renamed or moved the function, or a default export was imported by name.',
          'zh-cn': '库改名或移动了该函数，或把默认导出按名称导入了。',
        },
        tell: { en: 'The message names a member of an import.', 'zh-cn': '消息中是某个导入的成员。' },
      },
      {
        text: {
          en: 'A promise was not awaited before its result was used.',
          'zh-cn': '使用结果之前没有 await 该 Promise。',
        },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Check that the tool exists before it is called, and answer the model with the names that do',
          'zh-cn': '调用前检查工具是否存在，并把可用的名称回复给模型',
        },
      },
      {
        title: {
          en: "Compare the import with the library's documentation for the installed version",
          'zh-cn': '将导入方式与已安装版本的文档比较',
        },
      },
    ],
    guide: ['G-S6', 'G-C7', 'G-F7'],
  },
  {
    code: 'AGL-C500',
    title: { en: 'Django does not know its settings', 'zh-cn': 'Django 找不到设置' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'Requested setting {setting}, but settings are not configured.' },
      { kind: 'exception', type: 'django.core.exceptions.ImproperlyConfigured' },
      { kind: 'exception', type: 'django.core.exceptions.AppRegistryNotReady' },
    ],
    meaning: {
      en: 'A part of Django was used before the project was set up, or a setting is missing. The message names which.',
      'zh-cn': '在项目设置完成之前使用了 Django，或缺少某项设置，消息中有其名称。',
    },
    causes: [
      {
        text: {
          en: 'A script of its own, a worker or a test runs without DJANGO_SETTINGS_MODULE.',
          'zh-cn': '独立脚本、worker 或测试运行时没有设置 DJANGO_SETTINGS_MODULE。',
        },
        tell: {
          en: 'The message says that settings are not configured.',
          'zh-cn': '消息中有 settings are not configured。',
        },
      },
      {
        text: { en: 'Models were imported before django.setup().', 'zh-cn': '在 django.setup() 之前导入了模型。' },
        tell: { en: "The message says that apps aren't loaded yet.", 'zh-cn': "消息中有 Apps aren't loaded yet。" },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Name the settings in env of the launch configuration: DJANGO_SETTINGS_MODULE=project.settings',
          'zh-cn': '在启动配置的 env 中设置 DJANGO_SETTINGS_MODULE=project.settings',
        },
      },
      {
        title: {
          en: 'Call django.setup() before anything of the project is imported',
          'zh-cn': '在导入项目的任何内容之前调用 django.setup()',
        },
        link: 'https://docs.djangoproject.com/en/stable/topics/settings/',
      },
    ],
    guide: ['G-S6', 'G-C7', 'G-F7'],
  },
  {
    code: 'AGL-X500',
    title: { en: 'Tests failed', 'zh-cn': '测试失败' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'inconsistency',
    layer: 'interface',
    shows: [
      { kind: 'text', template: '--- FAIL: {test}' },
      { kind: 'text', template: 'test result: FAILED.' },
      { kind: 'text', template: ' Failed Tests {count:int} ' },
      { kind: 'text', template: 'Test suite failed to run' },
      { kind: 'text', template: 'Test Suites: {count:int} failed' },
      { kind: 'text', template: 'FAILED {file:word}.py::{test} - {problem}' },
    ],
    meaning: {
      en: 'pytest ran, and this test did not find what it expected. The section with its name shows the line and the values.',
      'zh-cn': 'pytest 已运行，而该测试没有得到预期结果。以其名称为标题的部分显示了出错行和数值。',
    },
    causes: [
      {
        text: { en: 'The code answers something else than the test wants.', 'zh-cn': '代码的结果与测试的要求不同。' },
        tell: { en: 'The words behind the dash begin with assert.', 'zh-cn': '破折号后以 assert 开头。' },
      },
      {
        text: { en: 'The code raised before the test could compare.', 'zh-cn': '代码在比较之前就抛出了异常。' },
        tell: { en: 'Behind the dash stands the type of an exception.', 'zh-cn': '破折号后是异常类型。' },
      },
    ],
    fixes: [
      { title: { en: 'Run the failed ones alone', 'zh-cn': '只运行失败的测试' }, terminal: 'python -m pytest --lf -x' },
    ],
    guide: ['G-S13', 'G-X1'],
  },
  {
    code: 'AGL-P501',
    title: { en: 'A server ends as it was asked to', 'zh-cn': '服务器按要求结束' },
    severity: 'info',
    class: 'recoverable',
    category: 'connection',
    layer: 'interface',
    noise: true,
    shows: [
      { kind: 'text', template: 'Shutting down', programs: ['uvicorn'] },
      { kind: 'text', template: 'Requesting graceful shutdown of uvicorn server.' },
    ],
    meaning: {
      en: 'The program that ran the server stops it. Clients that still ask find nobody in the seconds after it.',
      'zh-cn': '运行服务器的程序正在停止它。此后几秒内仍在请求的客户端会连接不上。',
    },
    causes: [{ text: { en: 'The run is over, or somebody stopped it.', 'zh-cn': '运行已结束，或被人停止。' } }],
    fixes: [{ title: { en: 'Nothing to do', 'zh-cn': '无需处理' } }],
    guide: ['G-S4'],
  },
];
