import type { CatalogEntry } from '../../entry';

/** Tables and arrays: pandas, pyarrow, datasets, NumPy, scikit-learn. */
export const dataTablesEntries: readonly CatalogEntry[] = [
  {
    code: 'AGL-T700',
    title: { en: 'The data file is empty', 'zh-cn': '数据文件为空' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'low',
    shows: [
      { kind: 'exception', type: 'EmptyDataError' },
      { kind: 'text', template: 'EmptyDataError: No columns to parse from file' },
      { kind: 'text', template: 'ArrowInvalid: Empty CSV file' },
      { kind: 'text', template: 'ArrowInvalid: Empty JSON file' },
      { kind: 'text', template: 'NoDataError: empty CSV' },
    ],
    meaning: {
      en: 'There is a file, and nothing in it that could be a row or a column.',
      'zh-cn': '文件存在，但其中没有任何行或列。',
    },
    causes: [
      {
        text: {
          en: 'The step that should write it failed, or is still writing.',
          'zh-cn': '本应写入它的步骤失败，或仍在写入。',
        },
        tell: { en: 'The file has 0 bytes.', 'zh-cn': '文件大小为 0 字节。' },
      },
      {
        text: { en: 'The path leads to another file than was meant.', 'zh-cn': '路径指向了另一个文件。' },
        tell: { en: 'A full file lies in another folder.', 'zh-cn': '另一个文件夹中有内容完整的文件。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Look at the size of the file, and run the step again that makes it',
          'zh-cn': '查看文件大小，并重新运行生成它的步骤',
        },
      },
    ],
    guide: ['G-S6', 'G-X1'],
  },
  {
    code: 'AGL-T701',
    title: { en: 'Columns or arrays are of different length', 'zh-cn': '列或数组的长度不同' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'inconsistency',
    layer: 'low',
    shows: [
      { kind: 'exception', type: 'ValueError', message: 'does not match length of index' },
      { kind: 'exception', type: 'ValueError', message: 'All arrays must be of the same length' },
      { kind: 'exception', type: 'ValueError', message: 'Length mismatch: Expected axis has' },
      { kind: 'exception', type: 'ValueError', message: 'columns passed, passed data had' },
      { kind: 'exception', type: 'ValueError', message: 'Found input variables with inconsistent numbers of samples' },
      { kind: 'exception', type: 'ArrowInvalid', message: 'expected length {expected:int} but got length {got:int}' },
      {
        kind: 'exception',
        type: 'ValueError',
        message: 'all the input array dimensions except for the concatenation axis must match exactly',
      },
      { kind: 'exception', type: 'ValueError', message: 'all input arrays must have the same shape' },
      { kind: 'exception', type: 'ShapeError' },
      { kind: 'exception', type: 'ValueError', message: 'zip() argument {at:int} is' },
    ],
    meaning: {
      en: 'Rows are put together from lists that do not have as many members as each other.',
      'zh-cn': '拼接成行的各列表元素数量不一致。',
    },
    causes: [
      {
        text: {
          en: 'Some items failed and were left out of one list only, for instance of the rewards.',
          'zh-cn': '部分条目失败，只从其中一个列表中被略去，例如奖励列表。',
        },
        tell: { en: 'The difference is the number of failures.', 'zh-cn': '差值等于失败的数量。' },
      },
      {
        text: { en: 'A filter was applied to one of them.', 'zh-cn': '只对其中之一应用了过滤。' },
        tell: { en: 'One comes from an earlier step.', 'zh-cn': '其中之一来自更早的步骤。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Keep what belongs together in one row or object, and put a None where an item failed',
          'zh-cn': '把相关内容放在同一行或对象中，失败的条目填入 None',
        },
      },
    ],
    guide: ['G-S13', 'G-S6', 'G-X1'],
  },
  {
    code: 'AGL-T702',
    title: { en: 'A missing value (NaN) stands where a number is needed', 'zh-cn': '需要数值之处是缺失值（NaN）' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'low',
    shows: [
      { kind: 'exception', type: 'IntCastingNaNError' },
      { kind: 'exception', type: 'ValueError', message: 'cannot convert float NaN to integer' },
      { kind: 'exception', type: 'ValueError', message: 'cannot convert NA to integer' },
      { kind: 'exception', type: 'ValueError', message: 'Input contains NaN' },
      { kind: 'exception', type: 'ValueError', message: 'Input {name} contains NaN' },
      { kind: 'exception', type: 'ValueError', message: 'contains infinity or a value too large' },
      { kind: 'exception', type: 'ValueError', message: 'Out of range float values are not JSON compliant' },
      { kind: 'exception', type: 'OverflowError', message: 'cannot convert float infinity to integer' },
    ],
    meaning: {
      en: 'NaN cannot be made a whole number, and many models refuse it.',
      'zh-cn': 'NaN 不能转换为整数，许多模型也不接受它。',
    },
    causes: [
      {
        text: { en: 'Rows lack the value, or a join found no partner.', 'zh-cn': '某些行缺少该值，或连接时没有匹配。' },
        tell: { en: '`df.isna().sum()` counts them.', 'zh-cn': '`df.isna().sum()` 可统计数量。' },
      },
      {
        text: {
          en: 'A calculation gave NaN or infinity: 0/0, log of 0, a mean of nothing.',
          'zh-cn': '计算得到 NaN 或无穷：0/0、log(0)、空集的平均值。',
        },
        tell: { en: 'A RuntimeWarning stands before.', 'zh-cn': '之前有 RuntimeWarning。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Decide for each column: drop the rows, fill a value, or use the type Int64 that knows missing values',
          'zh-cn': '逐列决定：删除行、填充值，或使用支持缺失值的 Int64 类型',
        },
      },
    ],
    guide: ['G-S6', 'G-X1'],
  },
  {
    code: 'AGL-T703',
    title: { en: 'A column holds values of different types', 'zh-cn': '一列中包含不同类型的值' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'low',
    shows: [
      {
        kind: 'exception',
        type: 'ArrowInvalid',
        message: 'Could not convert {value} with type {type}: tried to convert to',
      },
      { kind: 'exception', type: 'ArrowTypeError' },
      { kind: 'exception', type: 'ArrowInvalid', message: 'cannot mix list and non-list, non-null values' },
      { kind: 'exception', type: 'ArrowInvalid', message: 'cannot mix struct and non-struct, non-null values' },
      { kind: 'text', template: 'datasets.table.CastError: {detail}' },
      { kind: 'text', template: "Couldn't cast array of type" },
      { kind: 'exception', type: 'DatasetGenerationCastError' },
      { kind: 'exception', type: 'DatasetGenerationError' },
      { kind: 'exception', type: 'TypeError', message: "Couldn't cast array of type" },
      { kind: 'text', template: 'JSON parse error: Column({column}) changed from {one} to {other} in row {row:int}' },
    ],
    meaning: {
      en: 'Arrow and data sets want one type in each column. The values come from rows that differ.',
      'zh-cn': 'Arrow 和数据集要求每列只有一种类型，而这些值来自彼此不同的行。',
    },
    causes: [
      {
        text: {
          en: 'Some rows hold a number, others a text, list or object under the same name.',
          'zh-cn': '同名字段在某些行是数字，在另一些行是文本、列表或对象。',
        },
        tell: { en: 'The message quotes a value and a type.', 'zh-cn': '消息引用了值和类型。' },
      },
      {
        text: {
          en: 'Tool arguments or contents of messages are sometimes a text, sometimes a list.',
          'zh-cn': '工具参数或消息内容有时是文本，有时是列表。',
        },
        tell: {
          en: 'The column is called content, arguments or output.',
          'zh-cn': '该列名为 content、arguments 或 output。',
        },
      },
      {
        text: { en: 'Files of different versions lie in one folder.', 'zh-cn': '同一文件夹中有不同版本的文件。' },
        tell: { en: 'Each of them alone can be read.', 'zh-cn': '单独读取每个文件都可以。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Write such values with json.dumps before the table is made, or give the schema (Features) yourself',
          'zh-cn': '在建表之前用 json.dumps 写入这类值，或自行给出模式（Features）',
        },
      },
    ],
    guide: ['G-S6', 'G-S7', 'G-X1'],
  },
  {
    code: 'AGL-T704',
    title: {
      en: 'The data set needs a script that datasets no longer runs',
      'zh-cn': '该数据集需要 datasets 已不再运行的脚本',
    },
    severity: 'error',
    class: 'unrecoverable',
    category: 'dependency-conflict',
    layer: 'interface',
    shows: [
      { kind: 'text', template: 'Dataset scripts are no longer supported, but found' },
      { kind: 'text', template: 'trust_remote_code` is not supported anymore' },
      {
        kind: 'text',
        template: 'The repository for {name} contains custom code which must be executed to correctly load the dataset',
      },
    ],
    meaning: {
      en: 'Version 4 of datasets reads data files only. Data sets that bring Python code to be run are refused.',
      'zh-cn': 'datasets 第 4 版只读取数据文件，拒绝自带 Python 脚本的数据集。',
    },
    causes: [
      {
        text: { en: 'The data set was never converted to Parquet.', 'zh-cn': '该数据集从未转换为 Parquet。' },
        tell: { en: 'Its page shows a .py file and no data files.', 'zh-cn': '其页面只有 .py 文件而没有数据文件。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Use a converted copy: revision="refs/convert/parquet" where it exists',
          'zh-cn': '使用已转换的副本：若存在，则用 revision="refs/convert/parquet"',
        },
      },
      {
        title: { en: 'Or take the older version for code that you trust', 'zh-cn': '或对可信的代码使用旧版本' },
        terminal: 'python -m pip install "datasets<4"',
      },
    ],
    guide: ['G-S1', 'G-S5', 'G-X1'],
  },
  {
    code: 'AGL-T705',
    title: { en: 'Two tables do not fit to be joined', 'zh-cn': '两个表无法连接' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'low',
    shows: [
      { kind: 'exception', type: 'ValueError', message: 'You are trying to merge on {one} and {other} columns' },
      { kind: 'exception', type: 'MergeError' },
      { kind: 'exception', type: 'ValueError', message: 'cannot reindex on an axis with duplicate labels' },
      { kind: 'exception', type: 'InvalidIndexError' },
      { kind: 'exception', type: 'ValueError', message: 'columns overlap but no suffix specified' },
      { kind: 'exception', type: 'ValueError', message: 'Can only compare identically-labeled' },
    ],
    meaning: {
      en: 'The columns or indexes by which rows are put together differ in type or are not unique.',
      'zh-cn': '用于匹配行的列或索引类型不同，或不唯一。',
    },
    causes: [
      {
        text: {
          en: 'An id is text in one table and a number in the other.',
          'zh-cn': '某个 ID 在一个表中是文本，在另一个表中是数字。',
        },
        tell: { en: 'The message names object and int64.', 'zh-cn': '消息中有 object 和 int64。' },
      },
      {
        text: {
          en: 'An index was kept from before a filter or a concat and has doubles.',
          'zh-cn': '索引沿用自过滤或 concat 之前，存在重复。',
        },
        tell: { en: 'reset_index() helps.', 'zh-cn': 'reset_index() 可解决。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Bring both keys to one type with astype(str), reset the index, and use & and | with brackets for columns',
          'zh-cn': '用 astype(str) 统一两侧键的类型，重置索引，对列使用带括号的 & 和 |',
        },
      },
    ],
    guide: ['G-S6', 'G-X1'],
  },
  {
    code: 'AGL-T706',
    title: { en: 'Samples of a batch are of different length', 'zh-cn': '一个批次中样本的长度不同' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'inconsistency',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'stack expects each tensor to be equal size, but got' },
      { kind: 'text', template: 'each element in list of batch should be of equal size' },
      { kind: 'text', template: 'Unable to create tensor, you should probably activate truncation and/or padding' },
      {
        kind: 'text',
        template:
          'Sizes of tensors must match except in dimension {dimension:int}. Expected size {expected:int} but got size {got:int}',
      },
      {
        kind: 'text',
        template: 'default_collate: batch must contain tensors, numpy arrays, numbers, dicts or lists; found',
      },
      { kind: 'text', template: 'expected sequence of length {expected:int} at dim {dimension:int} (got {got:int})' },
    ],
    meaning: {
      en: 'A batch becomes one tensor, which needs all samples to have the same shape.',
      'zh-cn': '批次要组成一个张量，要求所有样本形状相同。',
    },
    causes: [
      {
        text: {
          en: 'Sequences are not padded, or not cut at one length.',
          'zh-cn': '序列没有填充，或没有截断到同一长度。',
        },
        tell: { en: 'Batches of one pass.', 'zh-cn': '批次大小为 1 时可通过。' },
      },
      {
        text: { en: 'A column of text or None is still in the data set.', 'zh-cn': '数据集中仍有文本列或 None。' },
        tell: {
          en: "The message says “found <class 'str'>” or NoneType.",
          'zh-cn': "消息中有 “found <class 'str'>” 或 NoneType。",
        },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Use a collator that pads, such as DataCollatorWithPadding, and remove columns that the model does not take',
          'zh-cn': '使用会填充的 collator，例如 DataCollatorWithPadding，并移除模型不接受的列',
        },
      },
    ],
    guide: ['G-S13', 'G-S6', 'G-X1'],
  },
  {
    code: 'AGL-T707',
    title: { en: 'A calculation with matrices has no solution', 'zh-cn': '矩阵计算没有解' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'low',
    shows: [{ kind: 'exception', type: 'LinAlgError' }],
    meaning: {
      en: 'The matrix cannot be inverted or decomposed, mostly because its rows depend on each other or hold NaN.',
      'zh-cn': '矩阵无法求逆或分解，多因各行线性相关或含有 NaN。',
    },
    causes: [
      {
        text: {
          en: 'Two columns say the same, or there are fewer rows than columns.',
          'zh-cn': '两列含义相同，或行数少于列数。',
        },
        tell: { en: 'The message says singular.', 'zh-cn': '消息中有 singular。' },
      },
      {
        text: { en: 'Values are NaN or infinite.', 'zh-cn': '存在 NaN 或无穷大的值。' },
        tell: { en: 'The message says did not converge.', 'zh-cn': '消息中有 did not converge。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Print the shape before the line; remove columns that repeat, or use pinv or lstsq',
          'zh-cn': '在该行之前打印形状；移除重复的列，或使用 pinv 或 lstsq',
        },
      },
    ],
    guide: ['G-S6', 'G-X1'],
  },
];
