import type { CatalogEntry } from '../../entry';

/** Programs that Python starts and that fail or take too long. */
export const pythonSubprocessesEntries: readonly CatalogEntry[] = [
  {
    code: 'AGL-P700',
    title: { en: 'A program that was started ended with an error', 'zh-cn': '所启动的程序以错误结束' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'cross-service',
    layer: 'low',
    shows: [
      { kind: 'exception', type: 'CalledProcessError', message: 'returned non-zero exit status {code:int}' },
      { kind: 'exception', type: 'CalledProcessError', message: 'died with <Signals' },
      { kind: 'exception', type: 'CalledProcessError' },
    ],
    meaning: {
      en: 'The command ran and said by its exit code that it failed. Why stands in what it wrote, which is not shown when its output was captured.',
      'zh-cn': '命令已运行，并以退出码表示失败。原因在其输出中；若输出被捕获，则不会显示。',
    },
    causes: [
      {
        text: {
          en: 'The command could not do its work; its own message says why.',
          'zh-cn': '命令无法完成工作；其自身的消息说明了原因。',
        },
        tell: { en: 'The message stands above, or in error.stderr.', 'zh-cn': '消息在上方，或在 error.stderr 中。' },
      },
      {
        text: {
          en: 'It was run in another folder or environment than by hand.',
          'zh-cn': '运行所在的文件夹或环境与手工运行时不同。',
        },
        tell: { en: 'The same line works in a terminal.', 'zh-cn': '同样的命令在终端中可用。' },
      },
      {
        text: {
          en: '126, 127 and 137 mean: not executable, not found, killed.',
          'zh-cn': '126、127 和 137 分别表示：不可执行、未找到、被终止。',
        },
        tell: { en: 'The number stands at the end of the message.', 'zh-cn': '数字在消息末尾。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Print error.stderr in the except, or leave out capture_output, and run the same command in a terminal',
          'zh-cn': '在 except 中打印 error.stderr，或不使用 capture_output，并在终端运行同一命令',
        },
      },
    ],
    guide: ['G-S11', 'G-X1'],
  },
  {
    code: 'AGL-P701',
    title: { en: 'A program that was started took longer than allowed', 'zh-cn': '所启动的程序超过了允许的时间' },
    severity: 'error',
    class: 'recoverable',
    category: 'latency',
    layer: 'low',
    shows: [{ kind: 'exception', type: 'TimeoutExpired', message: 'timed out after {seconds:number} seconds' }],
    meaning: {
      en: 'Python waited as long as timeout says and then killed the program; programs that it had started itself may still run.',
      'zh-cn': 'Python 等待到 timeout 后终止了该程序；由它再启动的程序可能仍在运行。',
    },
    causes: [
      {
        text: { en: 'The command waits for input, a lock or the network.', 'zh-cn': '命令在等待输入、锁或网络。' },
        tell: { en: 'It uses no processor time.', 'zh-cn': '它不占用处理器时间。' },
      },
      {
        text: { en: 'Its output fills the pipe and nobody reads it.', 'zh-cn': '输出填满管道而无人读取。' },
        tell: {
          en: 'Popen with PIPE and wait() are used; communicate() reads.',
          'zh-cn': '使用了带 PIPE 的 Popen 和 wait()；communicate() 会读取。',
        },
      },
      {
        text: { en: 'The work is larger than the limit allows.', 'zh-cn': '工作量超过时限所允许的范围。' },
        tell: { en: 'It passes with a longer limit.', 'zh-cn': '时限放长即可通过。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Run it by hand to see what it waits for; pass stdin=DEVNULL; raise the limit if it works',
          'zh-cn': '手工运行以查看它在等待什么；传入 stdin=DEVNULL；若确在工作则放宽时限',
        },
      },
    ],
    guide: ['G-S8', 'G-X1', 'G-X3'],
  },
  {
    code: 'AGL-P702',
    title: { en: 'The other process at the end of a pipe or queue is gone', 'zh-cn': '管道或队列另一端的进程已不在' },
    severity: 'error',
    class: 'system',
    category: 'cross-service',
    layer: 'low',
    shows: [
      { kind: 'exception', type: 'ConnectionRefusedError', frames: ['multiprocessing/managers.py'] },
      { kind: 'exception', type: 'FileNotFoundError', frames: ['multiprocessing/managers.py'] },
    ],
    meaning: {
      en: 'multiprocessing passes objects through a pipe, and the process at its other end has ended.',
      'zh-cn': 'multiprocessing 通过管道传递对象，而另一端的进程已经结束。',
    },
    causes: [
      {
        text: {
          en: 'The other process failed; its own traceback stands elsewhere in the output.',
          'zh-cn': '另一进程失败了；其回溯在输出的其他位置。',
        },
        tell: { en: 'Another traceback or exit code stands near.', 'zh-cn': '附近有另一个回溯或退出码。' },
      },
      {
        text: {
          en: 'The main program ended, and the Manager or queue with it, while children still used it.',
          'zh-cn': '主程序结束，Manager 或队列随之消失，而子进程仍在使用。',
        },
        tell: { en: 'The children are not joined.', 'zh-cn': '没有等待子进程结束（join）。' },
      },
      {
        text: { en: 'It was killed for lack of memory.', 'zh-cn': '它因内存不足被终止。' },
        tell: { en: 'Its exit code is -9 or 137.', 'zh-cn': '其退出码为 -9 或 137。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Join the children before the end of the program, and look for the first failure among all processes',
          'zh-cn': '在程序结束前 join 子进程，并在所有进程中查找最早的失败',
        },
      },
    ],
    guide: ['G-S11', 'G-X1'],
  },
];
