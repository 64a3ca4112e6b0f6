import type { CatalogEntry } from '../../entry';

/** Keys, indexes, None and types that a line of Python did not expect. */
export const pythonObjectsEntries: readonly CatalogEntry[] = [
  {
    code: 'AGL-X710',
    title: { en: 'A key is not in the dict', 'zh-cn': '字典中没有这个键' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'not-found',
    layer: 'low',
    shows: [{ kind: 'exception', type: 'KeyError', at: 'first' }],
    meaning: {
      en: 'The line reads a key that this dict does not have. The key is the text in the message.',
      'zh-cn': '该行读取的键不在此字典中，消息中的文本就是该键。',
    },
    causes: [
      {
        text: {
          en: 'The data has the key under another name, at another depth, or not always.',
          'zh-cn': '数据中该键名称不同、层级不同，或并非总是存在。',
        },
        tell: {
          en: 'Printing the keys right before the line shows what is there.',
          'zh-cn': '在该行之前打印所有键即可看到实际内容。',
        },
      },
      {
        text: {
          en: 'The answer is an error object instead of the expected data.',
          'zh-cn': '响应是错误对象，而不是预期的数据。',
        },
        tell: { en: 'The dict holds error, detail or message.', 'zh-cn': '字典中有 error、detail 或 message。' },
      },
      {
        text: { en: 'The key has another type: 1 and "1" differ.', 'zh-cn': '键的类型不同：1 与 "1" 不相同。' },
        tell: {
          en: 'The message shows a number without quotes, or the reverse.',
          'zh-cn': '消息中的数字没有引号，或相反。',
        },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Print the keys before the line; use .get() with a default where the key may be missing',
          'zh-cn': '在该行之前打印所有键；键可能缺失时使用带默认值的 .get()',
        },
      },
    ],
    guide: ['G-S5', 'G-S6', 'G-X1'],
  },
  {
    code: 'AGL-X711',
    title: { en: 'A list or text is shorter than the code assumes', 'zh-cn': '列表或文本比代码所假设的短' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'not-found',
    layer: 'low',
    shows: [
      { kind: 'exception', type: 'IndexError', message: 'list index out of range' },
      { kind: 'exception', type: 'IndexError', message: 'string index out of range' },
      { kind: 'exception', type: 'IndexError', message: 'tuple index out of range' },
      { kind: 'exception', type: 'IndexError', message: 'list assignment index out of range' },
      { kind: 'exception', type: 'IndexError', message: 'pop from empty list' },
      { kind: 'exception', type: 'IndexError', message: 'pop from an empty deque' },
      { kind: 'exception', type: 'IndexError', message: 'Cannot choose from an empty sequence' },
      { kind: 'exception', type: 'ValueError', message: 'iterable argument is empty' },
      { kind: 'exception', type: 'ValueError', message: 'arg is an empty sequence' },
      { kind: 'exception', type: 'IndexError', message: 'is out of bounds for axis {axis:int} with size' },
      { kind: 'exception', type: 'IndexError', message: 'single positional indexer is out-of-bounds' },
    ],
    meaning: {
      en: 'The line asks for a place that the list does not have; most often the list is empty.',
      'zh-cn': '该行访问了列表中不存在的位置；多数情况下列表为空。',
    },
    causes: [
      {
        text: {
          en: 'What should have filled the list found nothing: a search, a file, a model, a command line.',
          'zh-cn': '本应填充列表的来源没有结果：搜索、文件、模型或命令行。',
        },
        tell: { en: 'The list is empty when printed before the line.', 'zh-cn': '在该行之前打印，列表为空。' },
      },
      {
        text: {
          en: 'The last place is one too far: counting begins at 0.',
          'zh-cn': '最后一个位置多了一：计数从 0 开始。',
        },
        tell: { en: 'The index equals the length.', 'zh-cn': '下标等于长度。' },
      },
      {
        text: {
          en: 'sys.argv or split() has fewer parts than expected.',
          'zh-cn': 'sys.argv 或 split() 的分量少于预期。',
        },
        tell: { en: 'The program was called without arguments.', 'zh-cn': '调用程序时没有带参数。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Check the length first, and decide what nothing found means',
          'zh-cn': '先检查长度，并明确没有结果时该怎么办',
        },
      },
    ],
    guide: ['G-S5', 'G-S6', 'G-X1'],
  },
  {
    code: 'AGL-X712',
    title: { en: 'None stands where a value was expected', 'zh-cn': '预期有值之处是 None' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'low',
    shows: [
      { kind: 'exception', type: 'TypeError', message: 'unsupported format string passed to NoneType.__format__' },
      { kind: 'exception', type: 'AttributeError', message: "'NoneType' object has no attribute '{name:word}'" },
      { kind: 'exception', type: 'TypeError', message: "'NoneType' object is not subscriptable" },
      { kind: 'exception', type: 'TypeError', message: "'NoneType' object is not iterable" },
      { kind: 'exception', type: 'TypeError', message: "'NoneType' object is not callable" },
      { kind: 'exception', type: 'TypeError', message: "object of type 'NoneType' has no len()" },
      {
        kind: 'exception',
        type: 'TypeError',
        message: "unsupported operand type(s) for {operator}: 'NoneType' and '{other}'",
      },
      {
        kind: 'exception',
        type: 'TypeError',
        message: "unsupported operand type(s) for {operator}: '{other}' and 'NoneType'",
      },
      { kind: 'exception', type: 'TypeError', message: "not supported between instances of 'NoneType' and '{other}'" },
      { kind: 'exception', type: 'TypeError', message: "not supported between instances of '{other}' and 'NoneType'" },
      { kind: 'exception', type: 'TypeError', message: 'can only concatenate str (not "NoneType") to str' },
      { kind: 'exception', type: 'TypeError', message: "argument of type 'NoneType' is not iterable" },
      { kind: 'exception', type: 'TypeError', message: 'expected str, bytes or os.PathLike object, not NoneType' },
      {
        kind: 'exception',
        type: 'TypeError',
        message: 'the JSON object must be str, bytes or bytearray, not NoneType',
      },
      { kind: 'exception', type: 'TypeError', message: "expected string or bytes-like object, got 'NoneType'" },
      { kind: 'exception', type: 'TypeError', message: "'NoneType' object cannot be interpreted as an integer" },
      { kind: 'exception', type: 'TypeError', message: "not 'NoneType'" },
    ],
    meaning: {
      en: 'Something returned None, and the code went on as if it were an object. The line that fails is not the one that made it.',
      'zh-cn': '某处返回了 None，而代码仍把它当作对象使用。失败的那一行不是产生它的那一行。',
    },
    causes: [
      {
        text: {
          en: 'A function has a branch without return, or changes its argument in place and returns nothing, such as list.sort().',
          'zh-cn': '函数某个分支没有 return，或如 list.sort() 那样就地修改而不返回值。',
        },
        tell: { en: 'The value was assigned from that call.', 'zh-cn': '该值由此调用赋值。' },
      },
      {
        text: {
          en: "A search found nothing: dict.get(), re.match(), a database's first().",
          'zh-cn': '搜索没有结果：dict.get()、re.match()、数据库的 first()。',
        },
        tell: { en: 'It fails for some inputs only.', 'zh-cn': '只在某些输入下失败。' },
      },
      {
        text: { en: 'An optional field of an answer is null.', 'zh-cn': '响应的可选字段为 null。' },
        tell: { en: 'The value comes from JSON.', 'zh-cn': '该值来自 JSON。' },
      },
      {
        text: { en: 'A setting or environment variable is not there.', 'zh-cn': '某项设置或环境变量不存在。' },
        tell: {
          en: 'The value comes from os.getenv() or a settings object.',
          'zh-cn': '该值来自 os.getenv() 或设置对象。',
        },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Go from the line back to where the value was made, and treat nothing as a case of its own there',
          'zh-cn': '从该行回溯到产生该值之处，并在那里单独处理没有值的情况',
        },
      },
    ],
    guide: ['G-S6', 'G-X1'],
  },
  {
    code: 'AGL-X713',
    title: { en: 'Two values of different types do not go together', 'zh-cn': '两个类型不同的值不能一起运算' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'low',
    shows: [
      { kind: 'exception', type: 'TypeError', message: 'list indices must be integers or slices, not float' },
      { kind: 'exception', type: 'TypeError', message: 'object cannot be interpreted as an integer' },
      {
        kind: 'exception',
        type: 'TypeError',
        message: "unsupported operand type(s) for {operator}: '{left}' and '{right}'",
      },
      { kind: 'exception', type: 'TypeError', message: 'can only concatenate {type:word} (not "{other}") to' },
      { kind: 'exception', type: 'TypeError', message: "not supported between instances of '{left}' and '{right}'" },
      { kind: 'exception', type: 'TypeError', message: 'must be str, not' },
      { kind: 'exception', type: 'TypeError', message: 'sequence item {at:int}: expected str instance, {type} found' },
      { kind: 'exception', type: 'TypeError', message: 'must be real number, not' },
      { kind: 'exception', type: 'TypeError', message: 'expected str, bytes or os.PathLike object, not' },
      { kind: 'exception', type: 'TypeError', message: 'expected string or bytes-like object' },
      { kind: 'exception', type: 'TypeError', message: 'a bytes-like object is required, not' },
      { kind: 'exception', type: 'TypeError', message: 'string argument without an encoding' },
    ],
    meaning: {
      en: 'An operation was asked for that Python does not have for these two types.',
      'zh-cn': '请求的运算在 Python 中不适用于这两种类型。',
    },
    causes: [
      {
        text: {
          en: 'A number arrived as text, from a file, a form, the environment or a model.',
          'zh-cn': '数字以文本形式传入：来自文件、表单、环境变量或模型。',
        },
        tell: { en: 'The text looks like a number.', 'zh-cn': '该文本看起来是数字。' },
      },
      {
        text: { en: 'A value is None where a number or text was expected.', 'zh-cn': '预期为数字或文本之处是 None。' },
        tell: { en: 'The message names NoneType.', 'zh-cn': '消息中有 NoneType。' },
      },
      {
        text: { en: 'Bytes and text are mixed.', 'zh-cn': '混用了 bytes 和文本。' },
        tell: { en: 'The message names bytes.', 'zh-cn': '消息中有 bytes。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Convert at the border, where the value comes in: int(), float(), str(), .decode()',
          'zh-cn': '在值传入的边界处转换：int()、float()、str()、.decode()',
        },
      },
    ],
    guide: ['G-S6', 'G-X1'],
  },
  {
    code: 'AGL-X714',
    title: { en: 'An object does not have this attribute', 'zh-cn': '对象没有这个属性' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'low',
    shows: [
      { kind: 'exception', type: 'AttributeError', message: "' object has no attribute '{name:word}'" },
      {
        kind: 'exception',
        type: 'AttributeError',
        message: "type object '{type:word}' has no attribute '{name:word}'",
      },
    ],
    meaning: {
      en: 'The object named does not have what the code asks of it: the name is wrong, or the object is another one than was meant.',
      'zh-cn': '所指的对象没有代码要求的属性：名称有误，或对象不是预期的那个。',
    },
    causes: [
      {
        text: {
          en: 'The name is mistyped or belongs to another version of the library.',
          'zh-cn': '名称拼写错误，或属于该库的另一版本。',
        },
        tell: {
          en: 'The message suggests a similar name, or the documentation of the installed version lacks it.',
          'zh-cn': '消息提示了相近的名称，或所安装版本的文档中没有它。',
        },
      },
      {
        text: {
          en: 'The object is of another class: a wrapper, a response instead of its content, a list instead of one item.',
          'zh-cn': '对象属于另一个类：包装对象、响应而非其内容、列表而非单个元素。',
        },
        tell: { en: 'The type in the message is not the one you expected.', 'zh-cn': '消息中的类型不是你所预期的。' },
      },
      {
        text: {
          en: '__init__ did not run to the line that sets it, or does not call super().__init__().',
          'zh-cn': '__init__ 没有执行到为其赋值的那一行，或没有调用 super().__init__()。',
        },
        tell: { en: 'The class is one of yours.', 'zh-cn': '该类是你自己的。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Print type(value) and dir(value) before the line',
          'zh-cn': '在该行之前打印 type(value) 和 dir(value)',
        },
      },
    ],
    guide: ['G-S6', 'G-X1'],
  },
  {
    code: 'AGL-X715',
    title: {
      en: 'Something is called, indexed or iterated that cannot be',
      'zh-cn': '对不可调用、索引或迭代的对象执行了该操作',
    },
    severity: 'error',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'low',
    shows: [
      { kind: 'exception', type: 'TypeError', message: 'object is not callable' },
      { kind: 'exception', type: 'TypeError', message: 'object is not subscriptable' },
      { kind: 'exception', type: 'TypeError', message: 'object is not iterable' },
      { kind: 'exception', type: 'TypeError', message: 'object does not support item assignment' },
      { kind: 'exception', type: 'TypeError', message: 'object does not support item deletion' },
      { kind: 'exception', type: 'TypeError', message: 'object is not an iterator' },
      { kind: 'exception', type: 'TypeError', message: 'object is not reversible' },
      { kind: 'exception', type: 'TypeError', message: "' has no len()" },
      { kind: 'exception', type: 'TypeError', message: 'object does not support the context manager protocol' },
      { kind: 'exception', type: 'TypeError', message: 'object is not a mapping' },
    ],
    meaning: {
      en: 'The value is of a type that does not do this. The name often means something else than the author thought.',
      'zh-cn': '该值的类型不支持此操作，其名称所指往往与作者所想的不同。',
    },
    causes: [
      {
        text: {
          en: 'A variable has the name of a function and hides it: list, input, max, a tool of yours.',
          'zh-cn': '变量与函数同名并将其遮盖：list、input、max 或你的工具。',
        },
        tell: {
          en: 'The type in the message is str, list, int or module.',
          'zh-cn': '消息中的类型是 str、list、int 或 module。',
        },
      },
      {
        text: {
          en: 'A module was imported where its class or function was meant.',
          'zh-cn': '导入的是模块，而本意是其中的类或函数。',
        },
        tell: { en: "The message says 'module' object.", 'zh-cn': "消息中有 'module' object。" },
      },
      {
        text: { en: 'An object of a class is treated as a dict or list.', 'zh-cn': '把某个类的对象当作字典或列表。' },
        tell: { en: 'The type in the message is a class of a library.', 'zh-cn': '消息中的类型是某个库的类。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Print type(value) before the line; rename variables that have names of functions',
          'zh-cn': '在该行之前打印 type(value)；给与函数同名的变量改名',
        },
      },
    ],
    guide: ['G-S6', 'G-X1'],
  },
  {
    code: 'AGL-X716',
    title: { en: 'A check in the code did not hold (assert)', 'zh-cn': '代码中的检查未通过（assert）' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'inconsistency',
    layer: 'low',
    shows: [{ kind: 'exception', type: 'AssertionError', at: 'first' }],
    meaning: {
      en: 'Somebody wrote down what must be true at this line, and it was not. In a library it usually means that it was used in another way than intended.',
      'zh-cn': '有人在该行写下了必须成立的条件，而它不成立。在库中，这通常表示使用方式与预期不同。',
    },
    causes: [
      {
        text: {
          en: 'The condition is one of yours and tells a true mistake.',
          'zh-cn': '条件是你自己写的，并指出了真实的错误。',
        },
        tell: { en: 'The last frame is your own file.', 'zh-cn': '最后一帧是你自己的文件。' },
      },
      {
        text: {
          en: 'A library was given a value that it does not provide for.',
          'zh-cn': '传给库的值不在其支持范围内。',
        },
        tell: {
          en: 'The last frame is in site-packages; the line above it shows what is checked.',
          'zh-cn': '最后一帧位于 site-packages；其上的代码行显示了检查内容。',
        },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Read the condition in the frame, and print its values right before',
          'zh-cn': '阅读该帧中的条件，并在其之前打印相关的值',
        },
      },
    ],
    guide: ['G-S6', 'G-X1'],
  },
  {
    code: 'AGL-X717',
    title: { en: 'A part that is called was never written', 'zh-cn': '所调用的部分尚未实现' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'low',
    shows: [{ kind: 'exception', type: 'NotImplementedError', at: 'first' }],
    meaning: {
      en: 'The method exists only as a place to be filled: its class, or this backend of the library, does not do it.',
      'zh-cn': '该方法只是占位：其所属的类或库的此后端并未实现。',
    },
    causes: [
      {
        text: {
          en: 'A subclass should have written the method, and its name differs.',
          'zh-cn': '子类本应实现该方法，但名称不同。',
        },
        tell: { en: 'The last frame is a base class.', 'zh-cn': '最后一帧位于基类。' },
      },
      {
        text: {
          en: 'This backend, device or file system cannot do it.',
          'zh-cn': '此后端、设备或文件系统不支持该操作。',
        },
        tell: { en: 'The message names an operator, a device or a protocol.', 'zh-cn': '消息指出了算子、设备或协议。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Write the method in your class, or take a class of the library that has it',
          'zh-cn': '在你的类中实现该方法，或改用库中支持它的类',
        },
      },
    ],
    guide: ['G-S6', 'G-X1'],
  },
  {
    code: 'AGL-X718',
    title: { en: 'A generator has no next value', 'zh-cn': '生成器没有下一个值' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'low',
    shows: [
      {
        kind: 'text',
        template: 'StopIteration',
        with: [', in <module>'],
        without: ['During handling', 'direct cause', 'except StopIteration', 'raised StopIteration'],
      },
      { kind: 'exception', type: 'RuntimeError', message: 'generator raised StopIteration' },
      { kind: 'exception', type: 'RuntimeError', message: 'coroutine raised StopIteration' },
      { kind: 'exception', type: 'RuntimeError', message: 'async generator raised StopAsyncIteration' },
      { kind: 'exception', type: 'ValueError', message: 'generator already executing' },
      { kind: 'exception', type: 'RuntimeError', message: "generator didn't yield" },
    ],
    meaning: {
      en: 'next() was called on something that has ended. Inside a generator Python makes a RuntimeError of it.',
      'zh-cn': '对已经结束的对象调用了 next()。在生成器内部，Python 会将其变为 RuntimeError。',
    },
    causes: [
      {
        text: {
          en: 'next() found nothing, because the source is empty or used up.',
          'zh-cn': 'next() 没有取到值，因为来源为空或已用尽。',
        },
        tell: {
          en: 'The source was gone through before, or a filter let nothing pass.',
          'zh-cn': '该来源此前已被遍历，或过滤后没有剩余。',
        },
      },
      {
        text: {
          en: 'A fake with a list of answers was asked once more than it has answers.',
          'zh-cn': '带有预设回答列表的测试替身被多调用了一次。',
        },
        tell: {
          en: 'side_effect or an iterator of canned answers is on the stack.',
          'zh-cn': '调用栈中有 side_effect 或预设回答的迭代器。',
        },
      },
      {
        text: { en: 'A context manager returned before its yield.', 'zh-cn': '上下文管理器在 yield 之前就返回了。' },
        tell: { en: "The message says “didn't yield”.", 'zh-cn': "消息中有 “didn't yield”。" },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Write next(source, None) and treat the end as a case of its own',
          'zh-cn': '使用 next(source, None)，并单独处理结束的情况',
        },
      },
    ],
    guide: ['G-S6', 'G-X1'],
  },
  {
    code: 'AGL-X719',
    title: { en: 'A date or time is not written in the expected form', 'zh-cn': '日期或时间的写法不符合预期' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'low',
    shows: [
      { kind: 'exception', type: 'ValueError', message: "doesn't match format" },
      { kind: 'exception', type: 'ValueError', message: "does not match format '" },
      { kind: 'exception', type: 'ValueError', message: 'unconverted data remains:' },
      { kind: 'exception', type: 'ValueError', message: 'Invalid isoformat string:' },
      { kind: 'exception', type: 'ValueError', message: 'day is out of range for month' },
      { kind: 'exception', type: 'ValueError', message: 'month must be in 1..12' },
      { kind: 'exception', type: 'ParserError', message: 'Unknown string format:' },
      { kind: 'exception', type: 'ZoneInfoNotFoundError' },
      { kind: 'exception', type: 'OutOfBoundsDatetime' },
    ],
    meaning: {
      en: 'The text does not follow the pattern that the code parses it with.',
      'zh-cn': '文本不符合代码解析时所用的格式。',
    },
    causes: [
      {
        text: {
          en: 'The text comes from a model or user, who write dates in their own way.',
          'zh-cn': '文本来自模型或用户，其日期写法各不相同。',
        },
        tell: { en: 'The text is in the message.', 'zh-cn': '消息中有该文本。' },
      },
      {
        text: {
          en: 'The text ends with Z, and Python before 3.11 does not take it.',
          'zh-cn': '文本以 Z 结尾，而 Python 3.11 之前不接受。',
        },
        tell: {
          en: 'The message is “Invalid isoformat string” with a Z.',
          'zh-cn': '消息为 “Invalid isoformat string” 且含 Z。',
        },
      },
      {
        text: { en: 'Windows has no time zone data.', 'zh-cn': 'Windows 没有时区数据。' },
        tell: {
          en: 'ZoneInfoNotFoundError stands in the traceback; `pip install tzdata` brings it.',
          'zh-cn': '回溯中有 ZoneInfoNotFoundError；`pip install tzdata` 可补上。',
        },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Say the format in the prompt and in the schema, and parse with one function that knows all forms in use',
          'zh-cn': '在提示词和模式中写明格式，并用一个支持所有在用格式的函数解析',
        },
      },
    ],
    guide: ['G-S6', 'G-X1'],
  },
  {
    code: 'AGL-X720',
    title: {
      en: 'Objects are put into a dict or set that cannot be keys',
      'zh-cn': '把不能作为键的对象放入了字典或集合',
    },
    severity: 'error',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'low',
    shows: [
      { kind: 'exception', type: 'TypeError', message: "unhashable type: '{type}'" },
      { kind: 'exception', type: 'TypeError', message: "cannot use '{type}' as a dict key" },
      { kind: 'exception', type: 'TypeError', message: "cannot use '{type}' as a set element" },
    ],
    meaning: {
      en: 'Lists, dicts and other objects that can change have no hash: they cannot be keys, members of a set or arguments of a cached function.',
      'zh-cn': '列表、字典等可变对象没有哈希值：不能作为键、集合成员或带缓存函数的参数。',
    },
    causes: [
      {
        text: {
          en: 'Messages or tool arguments are cached or made unique as they are.',
          'zh-cn': '对消息或工具参数直接做缓存或去重。',
        },
        tell: { en: 'lru_cache, set() or a dict key is on the line.', 'zh-cn': '该行有 lru_cache、set() 或字典键。' },
      },
      {
        text: { en: 'A column of a table holds lists or dicts.', 'zh-cn': '表格的某列包含列表或字典。' },
        tell: {
          en: 'A pandas drop_duplicates, groupby or merge is on the stack.',
          'zh-cn': '调用栈中有 pandas 的 drop_duplicates、groupby 或 merge。',
        },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Use a tuple, an id or json.dumps(value, sort_keys=True) as the key',
          'zh-cn': '使用元组、ID 或 json.dumps(value, sort_keys=True) 作为键',
        },
      },
    ],
    guide: ['G-S6', 'G-X1'],
  },
];
