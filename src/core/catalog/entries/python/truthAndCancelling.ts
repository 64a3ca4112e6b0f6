import type { CatalogEntry } from '../../entry';

/** Values that are neither true nor false, and tasks that are cancelled from outside. */
export const truthAndCancellingEntries: readonly CatalogEntry[] = [
  {
    code: 'AGL-T716',
    title: { en: 'A whole column stands where one yes or no is needed', 'zh-cn': '需要单个真假值之处是整列' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'invalid-input',
    layer: 'low',
    shows: [
      { kind: 'exception', type: 'ValueError', message: 'The truth value of a {type} is ambiguous' },
      {
        kind: 'exception',
        type: 'ValueError',
        message: 'truth value of an array with more than one element is ambiguous',
      },
      { kind: 'exception', type: 'TypeError', message: 'boolean value of NA is ambiguous' },
      { kind: 'exception', type: 'TypeError', message: 'the truth value of an Expr is ambiguous' },
      { kind: 'exception', type: 'TypeError', message: 'Boolean value of this clause is not defined' },
    ],
    meaning: {
      en: 'if, and, or and not want one truth value; a column or array has one for each of its members.',
      'zh-cn': 'if、and、or 和 not 需要单个真假值，而列或数组的每个元素各有一个。',
    },
    causes: [
      {
        text: {
          en: 'A condition is written for one row and used on the table.',
          'zh-cn': '条件是为单行编写的，却用在了整个表上。',
        },
        tell: { en: 'The line is an if or an and over a column.', 'zh-cn': '该行是对列使用 if 或 and。' },
      },
      {
        text: {
          en: 'A value from the table is a row or column, because an index is not unique.',
          'zh-cn': '由于索引不唯一，从表中取到的是行或列而不是单个值。',
        },
        tell: { en: 'type(value) is Series.', 'zh-cn': 'type(value) 为 Series。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Say which is meant with .any() or .all(); join conditions on columns with & and |, each in brackets',
          'zh-cn': '用 .any() 或 .all() 说明含义；列的条件用 & 和 | 连接，并各自加括号',
        },
      },
    ],
    guide: ['G-S6', 'G-X1'],
  },
  {
    code: 'AGL-A709',
    title: { en: 'A cancelled task ended the program', 'zh-cn': '被取消的任务使程序结束' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'inconsistency',
    layer: 'low',
    shows: [
      {
        kind: 'text',
        template: 'asyncio.exceptions.CancelledError',
        with: [', in <module>', 'asyncio/runners.py'],
        without: ['KeyboardInterrupt', 'TimeoutError'],
      },
    ],
    meaning: {
      en: 'Somebody cancelled the task that was awaited, and nobody caught the CancelledError on its way up.',
      'zh-cn': '所等待的任务被取消，而 CancelledError 一路向上没有被捕获。',
    },
    causes: [
      {
        text: {
          en: 'The program itself calls cancel(), or a task group ends its other tasks after a failure.',
          'zh-cn': '程序自身调用了 cancel()，或任务组在失败后结束了其他任务。',
        },
        tell: {
          en: 'cancel() stands in your code; another failure stands above.',
          'zh-cn': '代码中有 cancel()；上方另有失败。',
        },
      },
      {
        text: {
          en: 'A framework cancels what is still running when a client goes away or it shuts down.',
          'zh-cn': '客户端断开或框架关闭时，框架取消仍在运行的任务。',
        },
        tell: { en: 'The last frames belong to a server.', 'zh-cn': '最后几帧属于服务器。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Catch asyncio.CancelledError where the cancelled task is awaited, and raise it again inside the task itself',
          'zh-cn': '在等待被取消任务之处捕获 asyncio.CancelledError，而在任务自身内部则重新抛出',
        },
      },
    ],
    guide: ['G-S13', 'G-X1'],
  },
];
