import type { CatalogEntry } from '../../entry';

/** pydantic and JSON: values of another type, and objects that cannot be written. */
export const typeChecksEntries: readonly CatalogEntry[] = [
  {
    code: 'AGL-X300',
    title: { en: 'A value does not fit its declared type (pydantic)', 'zh-cn': '值与声明的类型不符（pydantic）' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'low',
    shows: [{ kind: 'exception', type: 'ValidationError', message: 'validation error' }],
    meaning: {
      en: 'pydantic checked data and refused it. Each following line pair names a field, what is wrong, and the value that came.',
      'zh-cn': 'pydantic 检查数据后拒绝了它。随后每两行给出一个字段、问题以及收到的值。',
    },
    causes: [
      {
        text: { en: 'A field is missing.', 'zh-cn': '缺少字段。' },
        tell: {
          en: 'type=missing; input_value shows what was given instead.',
          'zh-cn': 'type=missing；input_value 显示实际给出的内容。',
        },
      },
      {
        text: {
          en: 'A field has another type: text for a number, None for text.',
          'zh-cn': '字段类型不同：数字处是文本，文本处是 None。',
        },
        tell: { en: 'type ends in _type or _parsing.', 'zh-cn': 'type 以 _type 或 _parsing 结尾。' },
      },
      {
        text: { en: 'A field is not allowed.', 'zh-cn': '出现了不允许的字段。' },
        tell: { en: 'type=extra_forbidden.', 'zh-cn': 'type=extra_forbidden。' },
      },
      {
        text: {
          en: 'Two sides use different versions of a model or protocol.',
          'zh-cn': '双方使用了不同版本的模型或协议。',
        },
        tell: {
          en: 'The class belongs to a library, and the data come from another process.',
          'zh-cn': '该类属于某个库，而数据来自另一进程。',
        },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Compare the field and input_value with the class that the first line names',
          'zh-cn': '将字段和 input_value 与第一行所指的类比较',
        },
      },
      {
        title: {
          en: 'Make the field optional or give it a default, if it may be missing',
          'zh-cn': '若字段可能缺失，设为可选或给默认值',
        },
      },
    ],
    guide: ['G-S6', 'G-C7', 'G-F7', 'G-X2'],
  },
  {
    code: 'AGL-X301',
    title: { en: 'A setting is missing or has a wrong form', 'zh-cn': '设置缺失或格式错误' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'low',
    shows: [
      {
        kind: 'exception',
        type: 'ValidationError',
        message: 'validation error',
        frames: ['pydantic_settings/main.py'],
      },
      { kind: 'text', template: 'pydantic_settings.exceptions.SettingsError: {detail}' },
    ],
    meaning: {
      en: 'The program reads its settings from the environment or a .env file, and a needed one is not there or cannot be read.',
      'zh-cn': '程序从环境变量或 .env 文件读取设置，而所需的设置不存在或无法解析。',
    },
    causes: [
      {
        text: { en: 'The variable is not set where this process runs.', 'zh-cn': '此进程运行处没有设置该变量。' },
        tell: { en: 'type=missing, input_value={}.', 'zh-cn': 'type=missing，input_value={}。' },
      },
      {
        text: {
          en: 'The .env file lies in another folder than the one the process starts in.',
          'zh-cn': '.env 文件不在进程启动的文件夹中。',
        },
        tell: { en: "It works when started from the project's folder.", 'zh-cn': '从项目文件夹启动时正常。' },
      },
      {
        text: { en: 'A list or object must be written as JSON.', 'zh-cn': '列表或对象必须写成 JSON。' },
        tell: { en: '“error parsing value for field”.', 'zh-cn': '显示“error parsing value for field”。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Set the variable of that name (upper case, with the prefix of the class) in env or envFile of the launch configuration',
          'zh-cn': '在启动配置的 env 或 envFile 中设置该名称的变量（大写，加上类的前缀）',
        },
      },
    ],
    guide: ['G-S6', 'G-C7', 'G-F7'],
  },
  {
    code: 'AGL-X302',
    title: { en: 'An object cannot be written as JSON (Python)', 'zh-cn': '对象无法写成 JSON（Python）' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'serialization',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'Object of type {type:word} is not JSON serializable', without: ['coroutine'] },
      { kind: 'text', template: 'PydanticSerializationError: Unable to serialize unknown type:' },
      { kind: 'text', template: 'Type is not JSON serializable: {type}' },
      { kind: 'text', template: 'ValueError: Circular reference detected' },
      { kind: 'text', template: 'TypeError: keys must be str, int, float, bool or None, not' },
    ],
    meaning: {
      en: 'json.dumps or a model got a type that JSON has no form for. The message names the type.',
      'zh-cn': 'json.dumps 或模型遇到了 JSON 无法表示的类型。消息给出了该类型。',
    },
    causes: [
      {
        text: {
          en: 'A NumPy or torch value: float32, int64, ndarray, Tensor.',
          'zh-cn': 'NumPy 或 torch 的值：float32、int64、ndarray、Tensor。',
        },
        tell: { en: 'The type has that name.', 'zh-cn': '类型正是这些名称。' },
      },
      {
        text: {
          en: 'An answer of a library, a message or a date is passed whole.',
          'zh-cn': '传递了库的应答、消息或日期对象本身。',
        },
        tell: {
          en: 'The type is ChatCompletion, AIMessage, datetime or the like.',
          'zh-cn': '类型为 ChatCompletion、AIMessage、datetime 等。',
        },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Convert it first: float(x), x.tolist(), x.item(), model.model_dump(), str(date)',
          'zh-cn': '先转换：float(x)、x.tolist()、x.item()、model.model_dump()、str(date)',
        },
      },
    ],
    guide: ['G-S7', 'G-C7', 'G-F7'],
  },
  {
    code: 'AGL-X303',
    title: { en: 'pydantic cannot make a model of this class', 'zh-cn': 'pydantic 无法为此类建立模型' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'Unable to generate pydantic-core schema for' },
      { kind: 'text', template: 'is not fully defined; you should define' },
      { kind: 'text', template: 'Model-specific configuration is not allowed' },
      { kind: 'text', template: 'A non-annotated attribute was detected' },
    ],
    meaning: {
      en: 'A class is defined in a way that pydantic does not understand. It fails at import or at first use.',
      'zh-cn': '类的定义方式是 pydantic 无法理解的，在导入或首次使用时失败。',
    },
    causes: [
      {
        text: {
          en: 'A field has the type of a library that pydantic does not know.',
          'zh-cn': '字段使用了 pydantic 不认识的库类型。',
        },
        tell: {
          en: '“Unable to generate pydantic-core schema for”.',
          'zh-cn': '显示“Unable to generate pydantic-core schema for”。',
        },
      },
      {
        text: {
          en: 'A type is imported only under TYPE_CHECKING or defined later.',
          'zh-cn': '类型只在 TYPE_CHECKING 下导入，或在后面才定义。',
        },
        tell: { en: '“is not fully defined”.', 'zh-cn': '显示“is not fully defined”。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Foreign types: model_config = ConfigDict(arbitrary_types_allowed=True)',
          'zh-cn': '外部类型：model_config = ConfigDict(arbitrary_types_allowed=True)',
        },
      },
      {
        title: {
          en: 'Types defined later: import them for real, then Model.model_rebuild()',
          'zh-cn': '后定义的类型：真正导入后调用 Model.model_rebuild()',
        },
      },
    ],
    guide: ['G-S6', 'G-C6', 'G-C7', 'G-F7'],
  },
  {
    code: 'AGL-X304',
    title: { en: "pydantic's warnings of libraries", 'zh-cn': '库引起的 pydantic 警告' },
    severity: 'info',
    class: 'recoverable',
    category: 'serialization',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'UserWarning: Pydantic serializer warnings:' },
      { kind: 'text', template: 'PydanticSerializationUnexpectedValue' },
      { kind: 'text', template: 'has conflict with protected namespace "model_"' },
      { kind: 'text', template: 'shadows an attribute in parent "BaseModel"' },
    ],
    noise: true,
    meaning: {
      en: "A library's own types do not fit exactly (LiteLLM with OpenAI's classes). The data are passed on nevertheless.",
      'zh-cn': '某个库自身的类型不完全一致（如 LiteLLM 与 OpenAI 的类）。数据仍会传递。',
    },
    causes: [
      {
        text: { en: 'Two libraries are of different versions.', 'zh-cn': '两个库的版本不同。' },
        tell: { en: 'The answer is used normally afterwards.', 'zh-cn': '之后应答可正常使用。' },
      },
    ],
    fixes: [{ title: { en: 'Nothing to do', 'zh-cn': '无需处理' } }],
    guide: ['G-S7', 'G-C6'],
  },
];
