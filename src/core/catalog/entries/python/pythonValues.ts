import type { CatalogEntry } from '../../entry';

/** Values that a line of Python was not written for: names, keys, types, shapes of data. */
export const pythonValuesEntries: readonly CatalogEntry[] = [
  {
    code: 'AGL-X700',
    title: { en: 'A variable was read that never got a value', 'zh-cn': '读取了从未赋值的变量' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'low',
    shows: [
      { kind: 'exception', type: 'UnboundLocalError' },
      { kind: 'text', template: "cannot access local variable '{name:word}' where it is not associated with a value" },
      { kind: 'text', template: "local variable '{name:word}' referenced before assignment" },
    ],
    meaning: {
      en: 'The function reached a line that reads a local variable, but no line that sets it had run.',
      'zh-cn': '函数执行到读取局部变量的那一行，而为其赋值的语句都没有运行过。',
    },
    causes: [
      {
        text: {
          en: 'It is set only inside an if, a loop or a try, and none of them got that far.',
          'zh-cn': '只在 if、循环或 try 内赋值，而这些分支都没有执行到赋值处。',
        },
        tell: {
          en: 'The loop went over nothing, or no branch applied to this value.',
          'zh-cn': '循环没有任何元素，或没有分支适用于该值。',
        },
      },
      {
        text: {
          en: 'The function assigns to a name of the module, which makes it a local one.',
          'zh-cn': '函数给模块级名称赋了值，使其成为局部变量。',
        },
        tell: { en: 'The same name stands outside of the function.', 'zh-cn': '函数外有同名变量。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Give the variable a value before the branch, and say what shall happen when nothing is found',
          'zh-cn': '在分支之前赋初值，并明确找不到时该怎么办',
        },
      },
      {
        title: {
          en: 'Write `global NAME` or pass the value as an argument when the outer one is meant',
          'zh-cn': '若指外层变量，请写 `global NAME` 或作为参数传入',
        },
      },
    ],
    guide: ['G-S6', 'G-X1'],
  },
  {
    code: 'AGL-X701',
    title: { en: 'A function was called without an argument it needs', 'zh-cn': '调用函数时缺少必需的参数' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'low',
    shows: [
      { kind: 'exception', type: 'TypeError', message: 'missing {count:int} required positional argument' },
      { kind: 'exception', type: 'TypeError', message: 'missing {count:int} required keyword-only argument' },
      { kind: 'exception', type: 'TypeError', message: 'Missing required arguments; Expected either' },
      { kind: 'exception', type: 'TypeError', message: "Missing required argument: '{name}'" },
    ],
    meaning: {
      en: 'The call stands in your code or in a library that calls your function; the message names the function and what is missing.',
      'zh-cn': '调用位于你的代码中，或在回调你函数的库中；消息指出了函数及缺少的参数。',
    },
    causes: [
      {
        text: {
          en: 'The call leaves the argument out, or the function got a new parameter.',
          'zh-cn': '调用遗漏了该参数，或函数新增了参数。',
        },
        tell: {
          en: 'The innermost frame of your own code shows the call.',
          'zh-cn': '你自己代码中最内层的那一帧就是该调用。',
        },
      },
      {
        text: {
          en: 'A method was called on the class instead of on an object, so that `self` took the first argument.',
          'zh-cn': '在类而不是对象上调用了方法，因此 `self` 占用了第一个参数。',
        },
        tell: {
          en: 'The missing argument is the last one, or is called self.',
          'zh-cn': '缺少的是最后一个参数，或名为 self。',
        },
      },
      {
        text: {
          en: 'A framework calls your function with fewer arguments than it declares.',
          'zh-cn': '框架调用你的函数时传入的参数少于声明的数量。',
        },
        tell: { en: 'The frame above your function belongs to a library.', 'zh-cn': '你的函数上一帧属于某个库。' },
      },
    ],
    fixes: [
      {
        title: {
          en: "Compare the call with the function's definition, and give new parameters a default",
          'zh-cn': '将调用与函数定义对照，并为新参数提供默认值',
        },
      },
    ],
    guide: ['G-S6', 'G-X1'],
  },
  {
    code: 'AGL-X702',
    title: { en: 'A value has more or fewer parts than were unpacked', 'zh-cn': '值的分量数与解包的数量不符' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'low',
    shows: [
      { kind: 'exception', type: 'ValueError', message: 'too many values to unpack' },
      { kind: 'exception', type: 'ValueError', message: 'not enough values to unpack' },
      { kind: 'exception', type: 'TypeError', message: 'cannot unpack non-iterable {type} object' },
    ],
    meaning: {
      en: 'Several names stand on the left of the assignment, and the value on the right has another number of parts, or none.',
      'zh-cn': '赋值左侧有若干名称，而右侧的值分量数不同，或根本没有。',
    },
    causes: [
      {
        text: {
          en: 'The text was split at a sign that it holds more or less often than expected.',
          'zh-cn': '文本按某个符号拆分，而该符号出现的次数与预期不同。',
        },
        tell: {
          en: 'The right side is a split(), and the text comes from a file or a model.',
          'zh-cn': '右侧是 split()，且文本来自文件或模型。',
        },
      },
      {
        text: {
          en: 'The function returns None or another number of values in one of its branches.',
          'zh-cn': '函数在某个分支返回 None 或不同数量的值。',
        },
        tell: {
          en: 'The message says NoneType, or the function has several returns.',
          'zh-cn': '消息中有 NoneType，或函数有多个 return。',
        },
      },
      {
        text: { en: 'A dict is gone through without .items().', 'zh-cn': '遍历字典时没有使用 .items()。' },
        tell: { en: 'The line is a for over a dict with two names.', 'zh-cn': '该行是带两个名称、遍历字典的 for。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Print the value before the line; limit the split, as in `line.split(",", 1)`, and check the number of parts',
          'zh-cn': '在该行之前打印该值；限制拆分次数，如 `line.split(",", 1)`，并检查分量数',
        },
      },
    ],
    guide: ['G-S6', 'G-X1'],
  },
  {
    code: 'AGL-X703',
    title: { en: 'Data has another shape than the code takes it for', 'zh-cn': '数据的结构与代码所认为的不同' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'low',
    shows: [
      { kind: 'exception', type: 'TypeError', message: 'string indices must be integers' },
      { kind: 'exception', type: 'TypeError', message: 'list indices must be integers or slices, not' },
      { kind: 'exception', type: 'TypeError', message: 'tuple indices must be integers or slices, not' },
      { kind: 'exception', type: 'TypeError', message: 'byte indices must be integers or slices, not' },
      { kind: 'exception', type: 'AttributeError', message: "'list' object has no attribute '" },
      { kind: 'exception', type: 'AttributeError', message: "'str' object has no attribute '" },
      { kind: 'exception', type: 'AttributeError', message: "'dict' object has no attribute '" },
      { kind: 'exception', type: 'AttributeError', message: "'tuple' object has no attribute '" },
    ],
    meaning: {
      en: 'The code treats a list as a dict, a text as an object or the reverse. The data is valid; it is laid out in another way.',
      'zh-cn': '代码把列表当作字典、把文本当作对象，或相反。数据本身有效，只是结构不同。',
    },
    causes: [
      {
        text: {
          en: 'A text is still JSON and was not parsed, or was written into JSON twice.',
          'zh-cn': '文本仍是 JSON 而未解析，或被两次写成 JSON。',
        },
        tell: { en: 'The value begins with { or [ inside quotes.', 'zh-cn': '该值在引号内以 { 或 [ 开头。' },
      },
      {
        text: {
          en: 'A loop over a dict gives its keys, where the items were meant.',
          'zh-cn': '遍历字典得到的是键，而本意是其中的元素。',
        },
        tell: {
          en: 'The answer wraps its list, for example as {"items": […]}.',
          'zh-cn': '响应把列表包在里面，例如 {"items": […]}。',
        },
      },
      {
        text: {
          en: 'A dict is read with a dot, where an object of a class was expected, or the reverse.',
          'zh-cn': '用点号读取字典，而预期的是某个类的对象，或相反。',
        },
        tell: {
          en: 'The library returned dicts in this version or with this option.',
          'zh-cn': '该库在此版本或此选项下返回字典。',
        },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Print type(value) and the value right before the line, then go to the part that is meant',
          'zh-cn': '在该行之前打印 type(value) 和该值，再取所需的部分',
        },
      },
      {
        title: {
          en: 'Parse answers once at the border, with a pydantic model that says what they must hold',
          'zh-cn': '在边界处用 pydantic 模型一次性解析响应，并说明其必须包含的内容',
        },
      },
    ],
    guide: ['G-S6', 'G-X1'],
  },
  {
    code: 'AGL-X704',
    title: { en: 'Times with and without a time zone were mixed', 'zh-cn': '混用了带时区和不带时区的时间' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'low',
    shows: [
      { kind: 'exception', type: 'TypeError', message: "can't compare offset-naive and offset-aware datetimes" },
      { kind: 'exception', type: 'TypeError', message: "can't subtract offset-naive and offset-aware datetimes" },
      { kind: 'exception', type: 'TypeError', message: 'Cannot compare tz-naive and tz-aware' },
      { kind: 'exception', type: 'TypeError', message: 'Cannot subtract tz-naive and tz-aware datetime-like objects' },
    ],
    meaning: {
      en: 'Python compares or subtracts two times only when both know their time zone, or neither does.',
      'zh-cn': '只有两个时间都带时区或都不带时区时，Python 才会进行比较或相减。',
    },
    causes: [
      {
        text: {
          en: 'datetime.now() or utcnow() was used, which carry no zone, beside a time from an API or database that has one.',
          'zh-cn': '使用了不带时区的 datetime.now() 或 utcnow()，而来自 API 或数据库的时间带时区。',
        },
        tell: { en: 'One side ends with Z or +00:00 when printed.', 'zh-cn': '打印时其中一方以 Z 或 +00:00 结尾。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Write datetime.now(timezone.utc), and give parsed times a zone with .replace(tzinfo=timezone.utc)',
          'zh-cn': '使用 datetime.now(timezone.utc)，并用 .replace(tzinfo=timezone.utc) 为解析得到的时间补上时区',
        },
      },
    ],
    guide: ['G-S6', 'G-X1'],
  },
  {
    code: 'AGL-X705',
    title: { en: 'A class lacks a method that its base demands', 'zh-cn': '类缺少其基类要求的方法' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'low',
    shows: [
      { kind: 'exception', type: 'TypeError', message: "Can't instantiate abstract class {name:word}" },
      { kind: 'exception', type: 'TypeError', message: 'Protocols cannot be instantiated' },
    ],
    meaning: {
      en: 'The base class is abstract: an object can only be made of a class that has all of its abstract methods.',
      'zh-cn': '基类是抽象类：只有实现了全部抽象方法的类才能创建对象。',
    },
    causes: [
      {
        text: { en: 'The method is missing, or is written with another name.', 'zh-cn': '方法缺失，或名称写法不同。' },
        tell: { en: 'The message names it.', 'zh-cn': '消息中列出了方法名。' },
      },
      {
        text: { en: 'A new version of the library demands one more.', 'zh-cn': '库的新版本要求多实现一个方法。' },
        tell: { en: 'It worked before the library was updated.', 'zh-cn': '更新该库之前可以正常运行。' },
      },
      {
        text: {
          en: 'The base class itself was created instead of one of its subclasses.',
          'zh-cn': '创建的是基类本身，而不是其子类。',
        },
        tell: { en: 'The class named is not one of yours.', 'zh-cn': '所指的类不是你自己的类。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Write the methods that the message names, with the parameters of the base class',
          'zh-cn': '按基类的参数实现消息中列出的方法',
        },
      },
    ],
    guide: ['G-S6', 'G-X1'],
  },
  {
    code: 'AGL-X706',
    title: {
      en: 'A dataclass is declared in a way that Python refuses',
      'zh-cn': 'dataclass 的声明方式不被 Python 接受',
    },
    severity: 'error',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'low',
    shows: [
      {
        kind: 'exception',
        type: 'ValueError',
        message: 'mutable default {type} for field {name} is not allowed: use default_factory',
      },
      { kind: 'exception', type: 'TypeError', message: "non-default argument '{name}' follows default argument" },
      { kind: 'exception', type: 'TypeError', message: 'cannot assign to field' },
      { kind: 'exception', type: 'FrozenInstanceError' },
    ],
    meaning: {
      en: 'The class is refused while its file is imported, before any code runs.',
      'zh-cn': '在导入文件时该类即被拒绝，尚未运行任何代码。',
    },
    causes: [
      {
        text: {
          en: 'A list, dict or object is the default of a field and would be shared by all.',
          'zh-cn': '字段默认值是列表、字典或对象，会被所有实例共享。',
        },
        tell: { en: 'The message says default_factory.', 'zh-cn': '消息中有 default_factory。' },
      },
      {
        text: {
          en: 'A field without a default follows one with a default, perhaps from the base class.',
          'zh-cn': '没有默认值的字段位于有默认值的字段之后，可能来自基类。',
        },
        tell: { en: 'The message names both kinds of argument.', 'zh-cn': '消息指出了这两类参数。' },
      },
      {
        text: { en: 'A field of a frozen dataclass is set.', 'zh-cn': '给 frozen 的 dataclass 字段赋值。' },
        tell: { en: 'FrozenInstanceError stands in the traceback.', 'zh-cn': '回溯中有 FrozenInstanceError。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Write `field(default_factory=list)`; put fields without default first or use kw_only=True; change frozen objects with dataclasses.replace',
          'zh-cn':
            '使用 `field(default_factory=list)`；把没有默认值的字段放在前面，或使用 kw_only=True；用 dataclasses.replace 修改 frozen 对象',
        },
      },
    ],
    guide: ['G-S6', 'G-X1'],
  },
  {
    code: 'AGL-X707',
    title: { en: 'Python cannot read a source file', 'zh-cn': 'Python 无法读取源文件' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'low',
    shows: [
      // Node.js has a SyntaxError too, and no such line above it.
      { kind: 'exception', type: 'SyntaxError', frames: ['.py'] },
      {
        kind: 'text',
        template: 'SyntaxError: {message}',
        with: ['File "'],
        without: ['TemplateSyntaxError', 'InterpolationSyntaxError', 'XMLSyntaxError', 'PDFSyntaxError'],
      },
      { kind: 'exception', type: 'IndentationError' },
      { kind: 'exception', type: 'TabError' },
    ],
    meaning: {
      en: 'The file is not valid Python: none of its code ran. The line shown is where reading stopped; the mistake may stand on the line before.',
      'zh-cn': '该文件不是有效的 Python，其中的代码都没有运行。所示的行是读取停止的位置；错误可能在前一行。',
    },
    causes: [
      {
        text: {
          en: 'A bracket, quote or brace is not closed, or a colon or comma is missing.',
          'zh-cn': '括号、引号或花括号没有闭合，或缺少冒号或逗号。',
        },
        tell: {
          en: 'The message says “was never closed”, “unterminated” or “expected”.',
          'zh-cn': '消息中有 “was never closed”、“unterminated” 或 “expected”。',
        },
      },
      {
        text: {
          en: 'Blanks and tabs are mixed, or a block is indented wrongly.',
          'zh-cn': '混用了空格和制表符，或代码块缩进错误。',
        },
        tell: { en: 'The type is IndentationError or TabError.', 'zh-cn': '类型是 IndentationError 或 TabError。' },
      },
      {
        text: {
          en: 'The code is generated by a model and holds prose or a code fence.',
          'zh-cn': '代码由模型生成，含有说明文字或代码围栏。',
        },
        tell: {
          en: 'The file is `<string>`, and the line shown is no code.',
          'zh-cn': '文件为 `<string>`，且所示的行不是代码。',
        },
      },
      {
        text: { en: 'The Python that runs is older than the code.', 'zh-cn': '运行的 Python 版本比代码旧。' },
        tell: { en: 'The line uses match, := or a type parameter.', 'zh-cn': '该行使用了 match、:= 或类型参数。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Open the file at the line shown and mend it there or one line above',
          'zh-cn': '打开文件，在所示行或其上一行修正',
        },
      },
      { title: { en: 'Check every file before it runs', 'zh-cn': '运行前检查所有文件' } },
    ],
    guide: ['G-S6', 'G-X1'],
  },
  {
    code: 'AGL-X708',
    title: { en: 'A name is used that does not exist', 'zh-cn': '使用了不存在的名称' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'low',
    shows: [{ kind: 'exception', type: 'NameError', message: "name '{name:word}' is not defined" }],
    meaning: {
      en: 'Python met a name that was neither imported nor defined before this line.',
      'zh-cn': 'Python 遇到了在该行之前既未导入也未定义的名称。',
    },
    causes: [
      {
        text: {
          en: 'The import or the definition is missing, or the name is mistyped.',
          'zh-cn': '缺少导入或定义，或名称拼写错误。',
        },
        tell: {
          en: 'The message suggests a similar name or a module to import.',
          'zh-cn': '消息提示了相近的名称或需要导入的模块。',
        },
      },
      {
        text: {
          en: 'It is JSON that was taken for Python: null, true or false.',
          'zh-cn': '把 JSON 当作 Python：null、true 或 false。',
        },
        tell: {
          en: 'The name is null, true, false or NaN, and eval() or a notebook cell runs it.',
          'zh-cn': '名称是 null、true、false 或 NaN，由 eval() 或笔记本单元运行。',
        },
      },
      {
        text: {
          en: 'A notebook cell or an earlier step that defines it did not run.',
          'zh-cn': '定义它的笔记本单元或前面的步骤没有运行。',
        },
        tell: { en: 'After “run all” it is there.', 'zh-cn': '“全部运行”后即可。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Import or define the name before the line; read JSON with json.loads, not eval',
          'zh-cn': '在该行之前导入或定义该名称；用 json.loads 而不是 eval 读取 JSON',
        },
      },
    ],
    guide: ['G-S6', 'G-X1'],
  },
  {
    code: 'AGL-X709',
    title: { en: 'A number was divided by zero', 'zh-cn': '除数为零' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'low',
    shows: [{ kind: 'exception', type: 'ZeroDivisionError' }],
    meaning: {
      en: 'The divisor was 0. Most often it is a count: of samples, of tokens, of rewards, of seconds.',
      'zh-cn': '除数为 0。它往往是某种计数：样本数、token 数、奖励数或秒数。',
    },
    causes: [
      {
        text: { en: 'A mean was taken over an empty list.', 'zh-cn': '对空列表求平均值。' },
        tell: { en: 'The divisor is a len() or a sum().', 'zh-cn': '除数是 len() 或 sum()。' },
      },
      {
        text: {
          en: 'All values are equal, and the code divides by their spread.',
          'zh-cn': '所有值相同，而代码除以其离散程度。',
        },
        tell: { en: 'The divisor is a standard deviation or max - min.', 'zh-cn': '除数是标准差或 max - min。' },
      },
      {
        text: { en: 'The number comes from a model or a user.', 'zh-cn': '数字来自模型或用户。' },
        tell: { en: 'A calculator tool is on the stack.', 'zh-cn': '调用栈中有计算器工具。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Decide what an empty batch means, and return that before the division',
          'zh-cn': '明确空批次意味着什么，并在除法之前返回该结果',
        },
      },
    ],
    guide: ['G-S6', 'G-X1'],
  },
];
