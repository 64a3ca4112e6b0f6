import type { CatalogEntry } from '../../entry';

/** Reading tables, documents and language data; checking data against a schema. */
export const dataReadingEntries: readonly CatalogEntry[] = [
  {
    code: 'AGL-T709',
    title: { en: 'There is nothing to put together or to compute on', 'zh-cn': '没有可供合并或计算的内容' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'not-found',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'No objects to concatenate' },
      { kind: 'text', template: 'need at least one array to concatenate' },
      { kind: 'text', template: 'need at least one array to stack' },
      { kind: 'text', template: 'zero-size array to reduction operation' },
      { kind: 'text', template: 'expects a non-empty TensorList' },
      { kind: 'text', template: 'Cannot concatenate an empty sequence' },
      { kind: 'text', template: 'attempt to get argmax of an empty sequence' },
      { kind: 'text', template: 'cannot do a non-empty take from an empty axes.' },
      { kind: 'exception', type: 'StatisticsError' },
    ],
    meaning: {
      en: 'A list of tables or arrays is empty; most often a pattern of files found nothing.',
      'zh-cn': '表格或数组的列表为空；常见原因是文件匹配模式没有结果。',
    },
    causes: [
      {
        text: { en: 'The folder or the pattern of file names is wrong.', 'zh-cn': '文件夹或文件名模式有误。' },
        tell: { en: 'glob() of it returns an empty list.', 'zh-cn': '对其执行 glob() 返回空列表。' },
      },
      {
        text: {
          en: 'The step before wrote nothing, or a filter let nothing pass.',
          'zh-cn': '上一步没有写入任何内容，或过滤后没有剩余。',
        },
        tell: { en: 'The count before the filter is larger than 0.', 'zh-cn': '过滤之前的数量大于 0。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Check that the list is not empty, and print the pattern and the folder when it is',
          'zh-cn': '检查列表是否为空，若为空则打印模式和文件夹',
        },
      },
    ],
    guide: ['G-S5', 'G-S6', 'G-X1'],
  },
  {
    code: 'AGL-T710',
    title: { en: 'pandas cannot make a table of this data', 'zh-cn': 'pandas 无法将此数据读成表格' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'low',
    shows: [
      { kind: 'exception', type: 'ValueError', message: 'Trailing data' },
      { kind: 'exception', type: 'ValueError', message: 'Expected object or value' },
      { kind: 'exception', type: 'ValueError', message: "Unmatched ''\"' when when decoding 'string'" },
      { kind: 'exception', type: 'ValueError', message: 'If using all scalar values, you must pass an index' },
      {
        kind: 'exception',
        type: 'ValueError',
        message: 'Mixing dicts with non-Series may lead to ambiguous ordering.',
      },
      { kind: 'exception', type: 'ValueError', message: 'Excel file format cannot be determined' },
      { kind: 'exception', type: 'ValueError', message: "Missing column provided to 'parse_dates'" },
      { kind: 'exception', type: 'ValueError', message: 'Usecols do not match columns' },
      { kind: 'exception', type: 'ImportError', message: 'Unable to find a usable engine; tried using:' },
      { kind: 'exception', type: 'ColumnNotFoundError' },
      { kind: 'exception', type: 'polars.exceptions.SchemaError' },
      { kind: 'exception', type: 'polars.exceptions.ComputeError' },
    ],
    meaning: {
      en: 'The data is laid out in another way than the reader expects: JSON lines instead of one JSON, single values instead of lists.',
      'zh-cn': '数据的布局与读取方式不符：JSON Lines 而非单个 JSON，单个值而非列表。',
    },
    causes: [
      {
        text: { en: 'The file holds one JSON object on each line.', 'zh-cn': '文件每行是一个 JSON 对象。' },
        tell: { en: '“Trailing data”; lines=True reads it.', 'zh-cn': '消息为 “Trailing data”；lines=True 可以读取。' },
      },
      {
        text: {
          en: 'The file is empty, a web page or not where it is expected: the text of the path itself is read.',
          'zh-cn': '文件为空、是网页，或不在预期位置：读取的是路径文本本身。',
        },
        tell: { en: '“Expected object or value”.', 'zh-cn': '消息为 “Expected object or value”。' },
      },
      {
        text: { en: 'A column is named differently.', 'zh-cn': '列名不同。' },
        tell: { en: 'The message lists the columns that there are.', 'zh-cn': '消息列出了现有的列。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Look at the first lines of the file; pass lines=True for JSON lines, and a list of rows to DataFrame',
          'zh-cn': '查看文件的前几行；JSON Lines 传入 lines=True，并向 DataFrame 传入行的列表',
        },
      },
    ],
    guide: ['G-S6', 'G-S7', 'G-X1'],
  },
  {
    code: 'AGL-T715',
    title: { en: "A library's language data was not downloaded", 'zh-cn': '某个库的语言数据尚未下载' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'not-found',
    layer: 'interface',
    shows: [
      { kind: 'text', template: 'Please use the NLTK Downloader to obtain the resource' },
      { kind: 'text', template: "[E050] Can't find model '{model}'" },
      { kind: 'text', template: "HTTPSConnectionPool(host='openaipublic.blob.core.windows.net'" },
      { kind: 'text', template: 'Resource punkt_tab not found.' },
      { kind: 'text', template: 'Please run the following command to download the data' },
      { kind: 'text', template: 'Model not found. Please run `whisper' },
    ],
    meaning: {
      en: 'The library is installed; the words, models or encodings that it works with come separately.',
      'zh-cn': '该库已安装；其使用的词表、模型或编码需单独下载。',
    },
    causes: [
      {
        text: {
          en: 'It was never downloaded on this machine or in this image.',
          'zh-cn': '此机器或镜像中从未下载过。',
        },
        tell: { en: 'It works where a cache from earlier exists.', 'zh-cn': '在已有缓存的地方可以正常运行。' },
      },
      {
        text: { en: 'This machine may not reach the internet.', 'zh-cn': '此机器无法访问互联网。' },
        tell: { en: "The message is about a connection to the file's host.", 'zh-cn': '消息涉及与文件主机的连接。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Download it while the image is built: python -m nltk.downloader punkt_tab, python -m spacy download en_core_web_sm, or TIKTOKEN_CACHE_DIR with a filled folder',
          'zh-cn':
            '在构建镜像时下载：python -m nltk.downloader punkt_tab、python -m spacy download en_core_web_sm，或将 TIKTOKEN_CACHE_DIR 指向已有内容的文件夹',
        },
      },
    ],
    guide: ['G-S5', 'G-S2', 'G-X1'],
  },
  {
    code: 'AGL-X734',
    title: { en: 'A document or picture cannot be read', 'zh-cn': '文档或图片无法读取' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'cannot identify image file {file}' },
      { kind: 'exception', type: 'UnidentifiedImageError' },
      { kind: 'exception', type: 'DecompressionBombError' },
      { kind: 'exception', type: 'PdfReadError' },
      { kind: 'exception', type: 'PdfStreamError' },
      { kind: 'exception', type: 'EmptyFileError' },
      { kind: 'exception', type: 'PDFSyntaxError' },
      { kind: 'text', template: 'not well-formed (invalid token): line {line:int}' },
      { kind: 'text', template: 'xml.etree.ElementTree.ParseError: {detail}' },
      { kind: 'exception', type: 'XMLSyntaxError' },
      { kind: 'text', template: 'docx.opc.exceptions.PackageNotFoundError: {detail}' },
      { kind: 'text', template: 'image file is truncated ({bytes:int} bytes not processed)' },
      { kind: 'text', template: 'EOF marker not found' },
      { kind: 'exception', type: 'TarError' },
      { kind: 'text', template: 'tarfile.ReadError: {detail}' },
    ],
    meaning: {
      en: 'The file is there, and it is no valid file of its kind: PDF, image, XML, HTML, Word.',
      'zh-cn': '文件存在，但不是有效的同类文件：PDF、图片、XML、HTML 或 Word。',
    },
    causes: [
      {
        text: {
          en: 'What was downloaded is an error page, or only a part.',
          'zh-cn': '下载到的是错误页面，或只有一部分。',
        },
        tell: {
          en: 'The file begins with <html, or is much smaller than expected.',
          'zh-cn': '文件以 <html 开头，或远小于预期。',
        },
      },
      {
        text: { en: 'The file has the ending of another format.', 'zh-cn': '文件扩展名属于另一种格式。' },
        tell: { en: 'The command `file` names another type.', 'zh-cn': '`file` 命令显示为另一类型。' },
      },
      {
        text: {
          en: 'The text is no XML but HTML or has unescaped & signs.',
          'zh-cn': '文本不是 XML 而是 HTML，或有未转义的 & 符号。',
        },
        tell: { en: 'The message says “not well-formed”.', 'zh-cn': '消息为 “not well-formed”。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Look at the first bytes of the file, check the status of the download, and treat such files as a case of their own',
          'zh-cn': '查看文件开头的字节，检查下载的状态码，并单独处理此类文件',
        },
      },
    ],
    guide: ['G-S6', 'G-S7', 'G-X1'],
  },
  {
    code: 'AGL-X735',
    title: { en: 'Data does not match its JSON schema', 'zh-cn': '数据不符合其 JSON 模式' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'low',
    shows: [
      { kind: 'text', template: 'jsonschema.exceptions.ValidationError: {detail}' },
      { kind: 'text', template: 'jsonschema.exceptions.SchemaError: {detail}' },
      { kind: 'text', template: 'msgspec.ValidationError: {detail}' },
      { kind: 'text', template: 'marshmallow.exceptions.ValidationError: {detail}' },
      { kind: 'text', template: "Failed validating '{rule}' in schema" },
      { kind: 'exception', type: 'SchemaValidationError' },
    ],
    meaning: {
      en: 'A part is missing, of another type, or not among the values that are allowed.',
      'zh-cn': '某部分缺失、类型不符，或不在允许的取值内。',
    },
    causes: [
      {
        text: { en: 'A model left a field out or wrote it in another way.', 'zh-cn': '模型遗漏了字段或写法不同。' },
        tell: { en: 'The instance in the message is an answer.', 'zh-cn': '消息中的实例是模型回答。' },
      },
      {
        text: { en: 'The schema was changed on one side only.', 'zh-cn': '只在一侧更改了模式。' },
        tell: { en: 'Other data fails at the same field.', 'zh-cn': '其他数据也在同一字段失败。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Read the path and the rule in the message, and correct the data or the schema there',
          'zh-cn': '查看消息中的路径和规则，并在该处修正数据或模式',
        },
      },
    ],
    guide: ['G-S6', 'G-X1'],
  },
];
