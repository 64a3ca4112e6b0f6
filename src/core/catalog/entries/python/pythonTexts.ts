import type { CatalogEntry } from '../../entry';

/** Templates, patterns, numbers and texts that Python or a template engine refuses. */
export const pythonTextsEntries: readonly CatalogEntry[] = [
  {
    code: 'AGL-X721',
    title: { en: 'A value is none of those that are allowed (enum)', 'zh-cn': '值不在允许的范围内（enum）' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'low',
    shows: [{ kind: 'exception', type: 'ValueError', message: 'is not a valid {name:word}', frames: ['/enum.py'] }],
    meaning: {
      en: 'The code turns a value into a member of an Enum, and there is none with this value.',
      'zh-cn': '代码把某个值转换为 Enum 成员，而没有成员对应该值。',
    },
    causes: [
      {
        text: {
          en: 'A model or user wrote it in another way: capitals, a full sentence, a synonym.',
          'zh-cn': '模型或用户的写法不同：大小写、整句或同义词。',
        },
        tell: { en: 'The value is quoted in the message.', 'zh-cn': '消息中引用了该值。' },
      },
      {
        text: {
          en: 'A newer version of a service sends a value that the code does not know yet.',
          'zh-cn': '服务的新版本发送了代码尚不认识的值。',
        },
        tell: { en: 'The value comes from an API.', 'zh-cn': '该值来自 API。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Bring the value into one form first, as in value.strip().lower(), and give the Enum a _missing_ for the rest',
          'zh-cn': '先统一写法，如 value.strip().lower()，其余情况由 Enum 的 _missing_ 处理',
        },
      },
    ],
    guide: ['G-S6', 'G-X1'],
  },
  {
    code: 'AGL-X722',
    title: { en: 'Braces in a text are taken for placeholders', 'zh-cn': '文本中的花括号被当作占位符' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'KeyError: {key}', with: ['.format('], without: ['raise', 'logging/__init__.py'] },
      {
        kind: 'exception',
        type: 'IndexError',
        message: 'Replacement index {at:int} out of range for positional args tuple',
      },
      { kind: 'exception', type: 'ValueError', message: "Single '}' encountered in format string" },
      { kind: 'exception', type: 'ValueError', message: 'in field name' },
      { kind: 'exception', type: 'ValueError', message: "expected '}' before end of string" },
      { kind: 'exception', type: 'ValueError', message: 'Invalid format specifier' },
      { kind: 'exception', type: 'ValueError', message: "Unknown format code '" },
      { kind: 'exception', type: 'TypeError', message: 'not all arguments converted during string formatting' },
      { kind: 'exception', type: 'TypeError', message: 'not enough arguments for format string' },
      { kind: 'exception', type: 'TypeError', message: 'unsupported format string passed to {type}.__format__' },
    ],
    meaning: {
      en: 'str.format() and templates of prompts read every {…} as a place to be filled. JSON in a prompt has such braces too.',
      'zh-cn': 'str.format() 和提示词模板把每个 {…} 都当作要填充的位置，而提示词中的 JSON 也含有这样的花括号。',
    },
    causes: [
      {
        text: {
          en: 'The prompt shows an example in JSON, and its braces are single.',
          'zh-cn': '提示词中有 JSON 示例，而其花括号是单个的。',
        },
        tell: { en: 'The key in the message holds a quote or a line break.', 'zh-cn': '消息中的键含有引号或换行。' },
      },
      {
        text: { en: 'A placeholder has no value in the call.', 'zh-cn': '某个占位符在调用中没有值。' },
        tell: { en: 'The key is the name of a placeholder.', 'zh-cn': '键就是占位符的名称。' },
      },
      {
        text: {
          en: 'The text that is filled in was itself formatted before, or comes from a user.',
          'zh-cn': '填入的文本此前已被格式化，或来自用户。',
        },
        tell: { en: 'It fails for some inputs only.', 'zh-cn': '只在某些输入下失败。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Write {{ and }} for braces that shall stay, or fill with replace() or an f-string',
          'zh-cn': '要保留的花括号写成 {{ 和 }}，或用 replace() 或 f-string 填充',
        },
      },
    ],
    guide: ['G-S6', 'G-X1'],
  },
  {
    code: 'AGL-X723',
    title: { en: 'A template of Jinja cannot be read or filled', 'zh-cn': 'Jinja 模板无法读取或填充' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'low',
    shows: [
      { kind: 'exception', type: 'jinja2.exceptions.UndefinedError' },
      { kind: 'exception', type: 'UndefinedError', message: "' is undefined" },
      { kind: 'exception', type: 'UndefinedError', message: "has no attribute '" },
      { kind: 'exception', type: 'TemplateSyntaxError' },
      { kind: 'text', template: 'TemplateSyntaxError: {message}', with: ['jinja2'] },
      { kind: 'exception', type: 'TemplateNotFound' },
      { kind: 'exception', type: 'TemplateAssertionError' },
      { kind: 'exception', type: 'TemplateRuntimeError' },
      { kind: 'exception', type: 'SecurityError', frames: ['jinja2/sandbox.py'] },
    ],
    meaning: {
      en: 'The template names something that was not passed, is not written correctly, or is not there.',
      'zh-cn': '模板引用了未传入的内容、写法有误，或不存在。',
    },
    causes: [
      {
        text: {
          en: 'A name in the template differs from the one that is passed.',
          'zh-cn': '模板中的名称与传入的不同。',
        },
        tell: { en: 'The message says undefined, with the name.', 'zh-cn': '消息中有 undefined 和该名称。' },
      },
      {
        text: { en: 'A block is not closed, or a tag is unknown.', 'zh-cn': '某个块没有闭合，或标签未知。' },
        tell: {
          en: 'The type is TemplateSyntaxError; the line stands below it.',
          'zh-cn': '类型为 TemplateSyntaxError，其下给出行号。',
        },
      },
      {
        text: {
          en: 'The folder of templates is another one than is searched.',
          'zh-cn': '模板所在的文件夹与搜索的不同。',
        },
        tell: { en: 'The type is TemplateNotFound.', 'zh-cn': '类型为 TemplateNotFound。' },
      },
      {
        text: {
          en: 'The chat template of a model is given messages that it does not provide for.',
          'zh-cn': '模型的聊天模板收到了它不支持的消息。',
        },
        tell: { en: 'apply_chat_template is on the stack.', 'zh-cn': '调用栈中有 apply_chat_template。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Compare the names of the template with those passed to render(), and look at the line that the message gives',
          'zh-cn': '将模板中的名称与传给 render() 的对照，并查看消息给出的行',
        },
      },
    ],
    guide: ['G-S6', 'G-X1'],
  },
  {
    code: 'AGL-X724',
    title: { en: 'A regular expression is not written correctly', 'zh-cn': '正则表达式写法有误' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'low',
    shows: [
      { kind: 'text', template: 're.error: {detail}' },
      { kind: 'text', template: 'sre_constants.error: {detail}' },
      { kind: 'exception', type: 're.PatternError' },
      { kind: 'exception', type: 'PatternError' },
      { kind: 'exception', type: 'error', frames: ['re/_parser.py'] },
      { kind: 'exception', type: 'error', frames: ['sre_parse.py'] },
    ],
    meaning: {
      en: 'Python could not read the pattern; the position in the message counts from 0.',
      'zh-cn': 'Python 无法读取该模式；消息中的位置从 0 开始。',
    },
    causes: [
      {
        text: {
          en: 'Text of a user or model is put into the pattern, and its brackets, dots or stars mean something there.',
          'zh-cn': '用户或模型的文本被放入模式，其中的括号、点或星号在那里有特殊含义。',
        },
        tell: { en: 'The pattern holds ordinary words.', 'zh-cn': '模式中含有普通词语。' },
      },
      {
        text: {
          en: 'A bracket is not closed, or a * stands behind nothing.',
          'zh-cn': '括号没有闭合，或 * 之前没有内容。',
        },
        tell: {
          en: 'The message says unterminated or “nothing to repeat”.',
          'zh-cn': '消息中有 unterminated 或 “nothing to repeat”。',
        },
      },
      {
        text: {
          en: 'Backslashes were lost, because the pattern is no raw string.',
          'zh-cn': '反斜杠丢失，因为模式不是原始字符串。',
        },
        tell: { en: 'The message says “bad escape”.', 'zh-cn': '消息中有 “bad escape”。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Put foreign text through re.escape(), and write patterns as r"…"',
          'zh-cn': '对外来文本使用 re.escape()，并用 r"…" 书写模式',
        },
      },
    ],
    guide: ['G-S6', 'G-X1'],
  },
  {
    code: 'AGL-X725',
    title: { en: 'A number is outside of what the calculation takes', 'zh-cn': '数值超出计算所能接受的范围' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'low',
    shows: [
      { kind: 'exception', type: 'OverflowError' },
      { kind: 'exception', type: 'ValueError', message: 'math domain error' },
      { kind: 'exception', type: 'ValueError', message: 'expected a nonnegative input' },
      {
        kind: 'exception',
        type: 'ValueError',
        message: 'Exceeds the limit ({digits:int} digits) for integer string conversion',
      },
      { kind: 'exception', type: 'decimal.InvalidOperation' },
      { kind: 'exception', type: 'FloatingPointError' },
      { kind: 'exception', type: 'ValueError', message: 'Out of bounds' },
      { kind: 'exception', type: 'OverflowError', message: 'out of bounds for' },
    ],
    meaning: {
      en: 'The operation has no result for this number, or the number is too large for its type.',
      'zh-cn': '该运算对此数值没有结果，或数值超出其类型范围。',
    },
    causes: [
      {
        text: {
          en: 'The value is negative or zero where a logarithm or root is taken.',
          'zh-cn': '对负数或零取对数或开方。',
        },
        tell: { en: 'log, sqrt or exp stands on the line.', 'zh-cn': '该行有 log、sqrt 或 exp。' },
      },
      {
        text: {
          en: 'A model or user gave a huge number, or a calculator tool works without limits.',
          'zh-cn': '模型或用户给出了极大的数，或计算器工具没有限制。',
        },
        tell: { en: 'The operation is ** or a factorial.', 'zh-cn': '运算是 ** 或阶乘。' },
      },
      {
        text: { en: 'Text was given to Decimal that is no number.', 'zh-cn': '传给 Decimal 的文本不是数字。' },
        tell: { en: 'The type is InvalidOperation.', 'zh-cn': '类型为 InvalidOperation。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Check the range before the calculation, and limit the size of what a tool takes',
          'zh-cn': '计算之前检查范围，并限制工具所接受的大小',
        },
      },
    ],
    guide: ['G-S6', 'G-X1'],
  },
  {
    code: 'AGL-X726',
    title: { en: 'A log call does not fit its own text', 'zh-cn': '日志调用的参数与其文本不符' },
    severity: 'warning',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'low',
    shows: [{ kind: 'text', template: '--- Logging error ---' }],
    meaning: {
      en: 'Logging prints this instead of failing: the program goes on, and the line it wanted to write is lost.',
      'zh-cn': 'logging 打印此内容而不会失败：程序继续运行，但要写的那一行丢失。',
    },
    causes: [
      {
        text: {
          en: 'The values are passed behind a text without %s, as print() would take them.',
          'zh-cn': '像 print() 那样在没有 %s 的文本后面传值。',
        },
        tell: {
          en: 'The message is “not all arguments converted”.',
          'zh-cn': '消息为 “not all arguments converted”。',
        },
      },
      {
        text: { en: 'The stream was closed or cannot write the signs.', 'zh-cn': '流已关闭，或无法写出这些字符。' },
        tell: {
          en: 'The error is “I/O operation on closed file” or UnicodeEncodeError.',
          'zh-cn': '错误为 “I/O operation on closed file” 或 UnicodeEncodeError。',
        },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Write logging.info("reward %s", value), or an f-string',
          'zh-cn': '写成 logging.info("reward %s", value)，或使用 f-string',
        },
      },
    ],
    guide: ['G-S6', 'G-X1'],
  },
  {
    code: 'AGL-X727',
    title: { en: 'Something is looked for or taken out that is not there', 'zh-cn': '要查找或移除的内容不存在' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'low',
    shows: [
      { kind: 'exception', type: 'ValueError', message: 'is not in list' },
      { kind: 'exception', type: 'ValueError', message: 'list.remove(x): x not in list' },
      { kind: 'exception', type: 'ValueError', message: 'tuple.index(x): x not in tuple' },
      { kind: 'exception', type: 'ValueError', message: 'substring not found' },
      { kind: 'exception', type: 'ValueError', message: 'subsection not found' },
      { kind: 'exception', type: 'ValueError', message: 'empty separator' },
    ],
    meaning: {
      en: 'index() and remove() raise when nothing is found.',
      'zh-cn': 'index() 和 remove() 在找不到时抛出异常。',
    },
    causes: [
      {
        text: {
          en: 'A text of a model lacks the mark that the code looks for.',
          'zh-cn': '模型的文本中没有代码要找的标记。',
        },
        tell: { en: 'The line is text.index(…).', 'zh-cn': '该行是 text.index(…)。' },
      },
      {
        text: { en: 'It was taken out before, or the list is another one.', 'zh-cn': '此前已被移除，或列表是另一个。' },
        tell: { en: 'It fails at the second time.', 'zh-cn': '第二次时失败。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Use find() and treat -1, or ask with `in` first',
          'zh-cn': '使用 find() 并处理 -1，或先用 `in` 判断',
        },
      },
    ],
    guide: ['G-S6', 'G-X1'],
  },
  {
    code: 'AGL-X728',
    title: { en: 'A file is used that is closed or open the other way', 'zh-cn': '文件或流已关闭，或打开方式不符' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'inconsistency',
    layer: 'low',
    shows: [
      { kind: 'exception', type: 'ValueError', message: 'I/O operation on closed file' },
      { kind: 'exception', type: 'io.UnsupportedOperation' },
      { kind: 'exception', type: 'UnsupportedOperation', message: 'not readable' },
      { kind: 'exception', type: 'UnsupportedOperation', message: 'not writable' },
      { kind: 'exception', type: 'ValueError', message: 'write to closed file' },
      { kind: 'exception', type: 'ValueError', message: 'read of closed file' },
      { kind: 'exception', type: 'OSError', message: '[Errno 9] Bad file descriptor' },
      { kind: 'exception', type: 'ValueError', message: 'embedded null byte' },
    ],
    meaning: { en: 'Python refuses to read or write through this object.', 'zh-cn': 'Python 拒绝通过该对象读写。' },
    causes: [
      {
        text: {
          en: 'It is used after its `with` block, by a generator or a callback.',
          'zh-cn': '在 `with` 块之后由生成器或回调使用。',
        },
        tell: { en: 'The line that fails runs later than the block.', 'zh-cn': '失败的行在该块之后运行。' },
      },
      {
        text: {
          en: 'The file was opened for reading and is written, or the reverse; append does not read.',
          'zh-cn': '以只读方式打开却要写入，或相反；追加模式不能读取。',
        },
        tell: {
          en: 'The message says “not readable” or “not writable”.',
          'zh-cn': '消息中有 “not readable” 或 “not writable”。',
        },
      },
      {
        text: {
          en: 'Another part closed sys.stdout or the same number.',
          'zh-cn': '其他部分关闭了 sys.stdout 或同一描述符。',
        },
        tell: { en: '“Bad file descriptor” stands in the message.', 'zh-cn': '消息中有 “Bad file descriptor”。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Read what is needed inside of the block, and open with the mode that is meant: "r+", "a+" or "w+"',
          'zh-cn': '在块内读取所需内容，并用正确的模式打开："r+"、"a+" 或 "w+"',
        },
      },
    ],
    guide: ['G-S13', 'G-X1'],
  },
  {
    code: 'AGL-X729',
    title: {
      en: 'Text is not valid base64, hex or URL encoding',
      'zh-cn': '文本不是有效的 base64、十六进制或 URL 编码',
    },
    severity: 'error',
    class: 'unrecoverable',
    category: 'serialization',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'binascii.Error: {detail}' },
      { kind: 'exception', type: 'ValueError', message: 'non-hexadecimal number found in fromhex()' },
      { kind: 'exception', type: 'ValueError', message: 'badly formed hexadecimal UUID string' },
    ],
    meaning: {
      en: 'The bytes cannot be made out of this text: it is cut, holds other signs, or has a prefix.',
      'zh-cn': '无法由此文本得到字节：文本被截断、含有其他字符或带有前缀。',
    },
    causes: [
      {
        text: {
          en: 'A data URL was passed with its prefix data:image/png;base64, in front.',
          'zh-cn': '传入的 data URL 带有前缀 data:image/png;base64,。',
        },
        tell: { en: 'The text begins with data:.', 'zh-cn': '文本以 data: 开头。' },
      },
      {
        text: { en: 'The text was cut, or lost its = at the end.', 'zh-cn': '文本被截断，或末尾的 = 丢失。' },
        tell: { en: 'The message says “Incorrect padding”.', 'zh-cn': '消息中有 “Incorrect padding”。' },
      },
      {
        text: { en: 'It is the URL-safe form, with - and _.', 'zh-cn': '它是使用 - 和 _ 的 URL 安全形式。' },
        tell: { en: 'urlsafe_b64decode reads it.', 'zh-cn': 'urlsafe_b64decode 可以读取。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Cut off the prefix, add the padding, and use the decoder of the right form',
          'zh-cn': '去掉前缀、补齐填充，并使用对应形式的解码函数',
        },
      },
    ],
    guide: ['G-S7', 'G-S6', 'G-X1'],
  },
  {
    code: 'AGL-X730',
    title: { en: 'An INI file is not written correctly or lacks a part', 'zh-cn': 'INI 文件写法有误或缺少内容' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'low',
    shows: [
      { kind: 'exception', type: 'KeyError', frames: ['configparser.py'] },
      { kind: 'exception', type: 'configparser.NoSectionError' },
      { kind: 'exception', type: 'NoSectionError' },
      { kind: 'exception', type: 'NoOptionError' },
      { kind: 'exception', type: 'MissingSectionHeaderError' },
      { kind: 'exception', type: 'DuplicateSectionError' },
      { kind: 'exception', type: 'DuplicateOptionError' },
      { kind: 'exception', type: 'InterpolationSyntaxError' },
      { kind: 'exception', type: 'InterpolationMissingOptionError' },
    ],
    meaning: {
      en: 'configparser could not read the file, or found no such section or option.',
      'zh-cn': 'configparser 无法读取该文件，或没有找到该节或选项。',
    },
    causes: [
      {
        text: {
          en: 'The file was not found: read() says nothing about that.',
          'zh-cn': '文件没有找到：read() 对此不作提示。',
        },
        tell: {
          en: 'The section is missing although it stands in your file.',
          'zh-cn': '你的文件中有该节，却提示缺失。',
        },
      },
      {
        text: {
          en: 'A line stands before the first [section], or a % is not doubled.',
          'zh-cn': '第一个 [section] 之前有内容，或 % 没有写两次。',
        },
        tell: { en: 'The type says so.', 'zh-cn': '类型名已说明。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Check the list that read() returns, and write %% for a percent sign',
          'zh-cn': '检查 read() 返回的列表，百分号写成 %%',
        },
      },
    ],
    guide: ['G-S6', 'G-X1'],
  },
];
