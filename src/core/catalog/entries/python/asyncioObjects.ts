import type { CatalogEntry } from '../../entry';

/** Futures, queues, locks and pools that are used in a state they are not in. */
export const asyncioObjectsEntries: readonly CatalogEntry[] = [
  {
    code: 'AGL-A700',
    title: { en: 'A future was settled twice, or read too early', 'zh-cn': 'future 被设置了两次，或读取过早' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'inconsistency',
    layer: 'low',
    shows: [{ kind: 'exception', type: 'InvalidStateError' }],
    meaning: {
      en: 'A future takes one result. The second one, or reading it before the first, is refused.',
      'zh-cn': 'future 只接受一次结果；第二次设置，或在第一次之前读取，都会被拒绝。',
    },
    causes: [
      {
        text: {
          en: 'A callback runs more often than once: a second message, a retry, a time-out that came first.',
          'zh-cn': '回调运行了不止一次：第二条消息、重试，或先到的超时。',
        },
        tell: {
          en: 'set_result or set_exception is the last line of your own in the traceback.',
          'zh-cn': '回溯中你自己代码的最后一行是 set_result 或 set_exception。',
        },
      },
      {
        text: {
          en: 'result() or exception() is asked of a task that still runs.',
          'zh-cn': '对仍在运行的任务调用了 result() 或 exception()。',
        },
        tell: { en: 'The message says “Result is not set”.', 'zh-cn': '消息为 “Result is not set”。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Ask `if not future.done()` before setting it, and await a task instead of reading its result',
          'zh-cn': '设置之前先判断 `if not future.done()`；用 await 等待任务，而不是直接读取结果',
        },
      },
    ],
    guide: ['G-S13', 'G-X1'],
  },
  {
    code: 'AGL-A701',
    title: { en: 'A queue or lock was used out of turn', 'zh-cn': '队列或锁的使用次序有误' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'inconsistency',
    layer: 'low',
    shows: [
      { kind: 'exception', type: 'ValueError', message: 'task_done() called too many times' },
      { kind: 'exception', type: 'RuntimeError', message: 'Lock is not acquired' },
      { kind: 'exception', type: 'RuntimeError', message: 'release unlocked lock' },
      { kind: 'exception', type: 'RuntimeError', message: 'cannot release un-acquired lock' },
      { kind: 'exception', type: 'RuntimeError', message: 'cannot notify on un-acquired lock' },
      { kind: 'exception', type: 'RuntimeError', message: 'cannot wait on un-acquired lock' },
      { kind: 'exception', type: 'ValueError', message: 'BoundedSemaphore released too many times' },
      { kind: 'exception', type: 'ValueError', message: 'Semaphore released too many times' },
    ],
    meaning: {
      en: 'Each get has one task_done, each acquire one release. One came too often, or came from somebody who holds nothing.',
      'zh-cn': '每次 get 对应一次 task_done，每次 acquire 对应一次 release。其中一个多调用了，或由并未持有者调用。',
    },
    causes: [
      {
        text: { en: 'A branch or an except calls it a second time.', 'zh-cn': '某个分支或 except 又调用了一次。' },
        tell: { en: 'It fails only after an error or a time-out.', 'zh-cn': '只在出错或超时之后失败。' },
      },
      {
        text: { en: 'It was released by a task that did not acquire it.', 'zh-cn': '由未获取它的任务释放。' },
        tell: {
          en: 'acquire and release stand in different functions.',
          'zh-cn': 'acquire 和 release 位于不同的函数中。',
        },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Use `async with lock:`, and put task_done() into one finally behind get()',
          'zh-cn': '使用 `async with lock:`，并在 get() 之后的同一个 finally 中调用 task_done()',
        },
      },
    ],
    guide: ['G-S13', 'G-X1'],
  },
  {
    code: 'AGL-A702',
    title: { en: 'A queue was empty or full, and nobody waited', 'zh-cn': '队列为空或已满，而没有等待' },
    severity: 'error',
    class: 'recoverable',
    category: 'latency',
    layer: 'low',
    shows: [
      { kind: 'exception', type: 'QueueEmpty' },
      { kind: 'exception', type: 'QueueFull' },
      { kind: 'exception', type: 'queue.Empty' },
      { kind: 'exception', type: '_queue.Empty' },
      { kind: 'exception', type: 'queue.Full' },
    ],
    meaning: {
      en: 'get_nowait and put_nowait, or a get with a time limit, raise instead of waiting.',
      'zh-cn': 'get_nowait、put_nowait 或带时限的 get 会抛出异常，而不是等待。',
    },
    causes: [
      {
        text: {
          en: 'The process or task that should fill the queue is slow, has failed or has ended.',
          'zh-cn': '本应填充队列的进程或任务缓慢、失败或已结束。',
        },
        tell: { en: 'Its own output shows a failure before this one.', 'zh-cn': '它自己的输出中在此之前有失败。' },
      },
      {
        text: {
          en: 'More was put in than the queue holds, because its reader stands still.',
          'zh-cn': '放入的内容超出队列容量，因为读取方停滞。',
        },
        tell: { en: 'The reader waits for a model or tool.', 'zh-cn': '读取方在等待模型或工具。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Look at the other end of the queue first; catch Empty where nothing to do is ordinary',
          'zh-cn': '先查看队列的另一端；在没有任务属于正常情况时捕获 Empty',
        },
      },
    ],
    guide: ['G-S8', 'G-X1', 'G-X3'],
  },
  {
    code: 'AGL-A703',
    title: {
      en: 'A thread or process is started or joined twice, or never',
      'zh-cn': '线程或进程被启动或等待了两次，或从未启动',
    },
    severity: 'error',
    class: 'unrecoverable',
    category: 'inconsistency',
    layer: 'low',
    shows: [
      { kind: 'exception', type: 'RuntimeError', message: 'threads can only be started once' },
      { kind: 'exception', type: 'RuntimeError', message: 'cannot join thread before it is started' },
      { kind: 'exception', type: 'RuntimeError', message: 'cannot join current thread' },
      { kind: 'exception', type: 'AssertionError', message: 'cannot start a process twice' },
      { kind: 'exception', type: 'AssertionError', message: 'can only join a started process' },
      { kind: 'exception', type: 'AssertionError', message: 'can only join a child process' },
      { kind: 'exception', type: 'ValueError', message: 'process object is closed' },
    ],
    meaning: {
      en: 'An object of Thread or Process stands for one run.',
      'zh-cn': '一个 Thread 或 Process 对象只对应一次运行。',
    },
    causes: [
      {
        text: {
          en: 'The object is kept and started again for the next job.',
          'zh-cn': '对象被保留，并为下一个任务再次启动。',
        },
        tell: { en: 'The first job went well.', 'zh-cn': '第一个任务正常。' },
      },
      {
        text: {
          en: 'start() was not reached because something failed before.',
          'zh-cn': '因之前的失败而没有执行到 start()。',
        },
        tell: { en: 'Another exception stands above.', 'zh-cn': '上方还有另一个异常。' },
      },
      {
        text: {
          en: 'The object is used in a child process that did not make it.',
          'zh-cn': '在并未创建它的子进程中使用该对象。',
        },
        tell: { en: 'It was handed over with fork.', 'zh-cn': '它是通过 fork 传过来的。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Make a new Thread or Process for each run, or a pool that keeps them',
          'zh-cn': '每次运行新建 Thread 或 Process，或使用保持它们的池',
        },
      },
    ],
    guide: ['G-S13', 'G-X1'],
  },
  {
    code: 'AGL-A704',
    title: { en: 'A piece of work in a pool took longer than was waited', 'zh-cn': '池中的工作超过了等待时间' },
    severity: 'error',
    class: 'recoverable',
    category: 'latency',
    layer: 'low',
    shows: [
      { kind: 'exception', type: 'TimeoutError', frames: ['concurrent/futures/_base.py', 'in result'] },
      { kind: 'exception', type: 'TimeoutError', frames: ['concurrent/futures/_base.py', 'in result_iterator'] },
      { kind: 'exception', type: 'TimeoutError', frames: ['concurrent/futures/_base.py', 'in as_completed'] },
      { kind: 'text', template: 'multiprocessing.context.TimeoutError' },
    ],
    meaning: {
      en: 'result() or get() was given a limit, and the work had not ended. It goes on running in the background.',
      'zh-cn': '给 result() 或 get() 设了时限，而工作尚未结束。它仍在后台继续运行。',
    },
    causes: [
      {
        text: {
          en: 'The work is slower than the limit: a model or tool that answers late.',
          'zh-cn': '工作比时限慢：模型或工具应答较晚。',
        },
        tell: { en: 'It passes with a longer limit.', 'zh-cn': '时限放长即可通过。' },
      },
      {
        text: {
          en: 'All workers of the pool are busy, and it has not even begun.',
          'zh-cn': '池中的 worker 都忙，该工作甚至还没有开始。',
        },
        tell: { en: 'More was submitted than the pool has workers.', 'zh-cn': '提交的任务多于 worker 数量。' },
      },
      {
        text: {
          en: 'The work waits for itself: a task of the pool waits for another of the same pool.',
          'zh-cn': '工作在等待自身：池中的任务等待同一池中的另一个任务。',
        },
        tell: { en: 'submit() is called inside a task.', 'zh-cn': '在任务内部调用了 submit()。' },
      },
    ],
    fixes: [
      {
        title: {
          en: "Give the work itself a limit, such as the client's timeout, that is shorter than the wait",
          'zh-cn': '给工作本身设置比等待更短的时限，例如客户端的 timeout',
        },
      },
    ],
    guide: ['G-S8', 'G-X1', 'G-X3'],
  },
  {
    code: 'AGL-A705',
    title: { en: 'The pool is closed and takes no more work', 'zh-cn': '池已关闭，不再接受任务' },
    severity: 'error',
    class: 'unrecoverable',
    category: 'inconsistency',
    layer: 'low',
    shows: [
      { kind: 'exception', type: 'ValueError', message: 'Pool not running' },
      { kind: 'exception', type: 'ValueError', message: 'Pool is still running' },
      { kind: 'exception', type: 'RuntimeError', message: 'Executor shutdown has been called' },
    ],
    meaning: {
      en: 'The block or call that ends the pool came before this use.',
      'zh-cn': '结束该池的代码块或调用先于此次使用。',
    },
    causes: [
      {
        text: { en: 'The pool is used after its `with` block.', 'zh-cn': '在 `with` 块之后使用了该池。' },
        tell: { en: 'The line stands outside of the block.', 'zh-cn': '该行位于代码块之外。' },
      },
      {
        text: {
          en: 'close() or terminate() was called, perhaps by an error handler.',
          'zh-cn': '调用了 close() 或 terminate()，可能由错误处理代码触发。',
        },
        tell: { en: 'Another failure stands above.', 'zh-cn': '上方还有另一个失败。' },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Move the use into the block, or keep one pool for the whole run',
          'zh-cn': '把使用移入代码块，或在整个运行期间保持同一个池',
        },
      },
    ],
    guide: ['G-S13', 'G-X1'],
  },
];
