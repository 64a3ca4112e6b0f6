import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseStack } from '../../../src/core/exceptions/stack';
import type { StackPart } from '../../../src/core/exceptions/record';
import { isUserFrame, userFrameOf } from '../../../src/core/exceptions/userFrame';

/** One line an exception, one line a frame; user frames are marked. */
function drawn(parts: readonly StackPart[]): string {
  return parts
    .flatMap(part => [
      `${part.relation}: ${part.type} | ${part.message.replaceAll('\n', '⏎')}`,
      ...part.frames.map(it => {
        const place = [it.file, it.line, it.column].filter(value => value !== null).join(':');
        return `  ${isUserFrame(it) ? '*' : ' '} ${place} ${it.functionName ?? '–'}`;
      }),
    ])
    .join('\n');
}
const lines = (...text: string[]) => text.join('\n');

test('a Python traceback with source and marker lines', () => {
  const stack = lines(
    'Traceback (most recent call last):',
    '  File "/home/dev/.venv/lib/python3.11/site-packages/agentlightning/tracer/otel.py", line 225, in operation_context',
    '    yield recording_context',
    '  File "/home/dev/agents/tools.py", line 18, in evaluate',
    '    return OPS[type(node.op)](evaluate(node.left))',
    '           ^^^^^^^^^^^^^^^^^^^^^^^',
    '  [Previous line repeated 3 more times]',
    'ZeroDivisionError: division by zero',
    '',
  );
  assert.equal(
    drawn(parseStack(stack)),
    lines(
      'reported: ZeroDivisionError | division by zero',
      '    /home/dev/.venv/lib/python3.11/site-packages/agentlightning/tracer/otel.py:225 operation_context',
      '  * /home/dev/agents/tools.py:18 evaluate',
    ),
  );
});

test('a Python chain keeps the first cause first and says how each follows', () => {
  const stack = lines(
    'ERROR: the rollout failed',
    'Traceback (most recent call last):',
    '  File "/a/low.py", line 1, in fetch',
    'ConnectionError: refused',
    '',
    'The above exception was the direct cause of the following exception:',
    '',
    'Traceback (most recent call last):',
    '  File "/a/mid.py", line 2, in load',
    'ValueError: no data',
    '',
    'second line of the message',
    '',
    'During handling of the above exception, another exception occurred:',
    '',
    'Traceback (most recent call last):',
    '  File "/usr/lib/python3.11/asyncio/runners.py", line 190, in run',
    'app.errors.TaskFailed',
  );
  assert.equal(
    drawn(parseStack(stack)),
    lines(
      'cause: ConnectionError | refused',
      '  * /a/low.py:1 fetch',
      'context: ValueError | no data⏎⏎second line of the message',
      '  * /a/mid.py:2 load',
      'reported: app.errors.TaskFailed | ',
      '    /usr/lib/python3.11/asyncio/runners.py:190 run',
    ),
  );
  assert.equal(userFrameOf(parseStack(stack))?.file, '/a/mid.py');
});

test('an exception group with nested groups and a member without a traceback', () => {
  const stack = lines(
    '  + Exception Group Traceback (most recent call last):',
    '  |   File "/a/main.py", line 9, in main',
    '  |     async with asyncio.TaskGroup() as group:',
    '  | ExceptionGroup: unhandled errors in a TaskGroup (2 sub-exceptions)',
    '  +-+---------------- 1 ----------------',
    '    | Traceback (most recent call last):',
    '    |   File "/a/tool.py", line 3, in call',
    '    | TimeoutError: too slow',
    '    | ',
    '    | During handling of the above exception, another exception occurred:',
    '    | ',
    '    | Traceback (most recent call last):',
    '    |   File "/a/tool.py", line 5, in call',
    '    | ToolError: search',
    '    +---------------- 2 ----------------',
    '    | Exception Group Traceback (most recent call last):',
    '    |   File "/a/deep.py", line 1, in f',
    '    | ExceptionGroup: inner (1 sub-exception)',
    '    +-+---------------- 1 ----------------',
    "      | KeyError: 'x'",
    '      +------------------------------------',
  );
  assert.equal(
    drawn(parseStack(stack)),
    lines(
      'context: TimeoutError | too slow',
      '  * /a/tool.py:3 call',
      'member: ToolError | search',
      '  * /a/tool.py:5 call',
      'member: ExceptionGroup | inner (1 sub-exception)',
      '  * /a/deep.py:1 f',
      "member: KeyError | 'x'",
      'reported: ExceptionGroup | unhandled errors in a TaskGroup (2 sub-exceptions)',
      '  * /a/main.py:9 main',
    ),
  );
});

test('a syntax error names its own place as the innermost frame', () => {
  const stack = lines(
    'Traceback (most recent call last):',
    '  File "<frozen importlib._bootstrap>", line 241, in _call_with_frames_removed',
    '  File "C:\\Users\\dev\\agent.py", line 3',
    '    foo(',
    '       ^',
    "SyntaxError: '(' was never closed",
  );
  assert.equal(
    drawn(parseStack(stack)),
    lines(
      "reported: SyntaxError | '(' was never closed",
      '    <frozen importlib._bootstrap>:241 _call_with_frames_removed',
      '  * C:\\Users\\dev\\agent.py:3 –',
    ),
  );
});

test('a traceback that came from another process', () => {
  const stack = lines(
    'multiprocessing.pool.RemoteTraceback: ',
    '"""',
    'Traceback (most recent call last):',
    '  File "/a/worker.py", line 4, in work',
    'ValueError: 3',
    '"""',
    '',
    'The above exception was the direct cause of the following exception:',
    '',
    'Traceback (most recent call last):',
    '  File "/a/main.py", line 8, in <module>',
    'ValueError: 3',
  );
  assert.equal(
    drawn(parseStack(stack)),
    lines('cause: ValueError | 3', '  * /a/worker.py:4 work', 'reported: ValueError | 3', '  * /a/main.py:8 <module>'),
  );
});

test('a V8 stack with every kind of frame, outermost first', () => {
  const stack = lines(
    "TypeError [ERR_INVALID_ARG_TYPE]: Cannot read 'x'",
    'of two lines',
    '    at parse (file:///C:/My%20Agent/tool.mjs:10:15)',
    '    at async Agent.run [as call] (/srv/agent/run.js:3:4)',
    '    at new Client (/srv/agent/node_modules/openai/index.js:7:1)',
    '    at eval (eval at f (/srv/a.js:1:2), <anonymous>:1:1)',
    '    at async Promise.all (index 0)',
    '    at /srv/agent/main.js:1:1',
    '    at process.processTicksAndRejections (node:internal/process/task_queues:105:5)',
  );
  assert.equal(
    drawn(parseStack(stack)),
    lines(
      "reported: TypeError | Cannot read 'x'⏎of two lines",
      '    node:internal/process/task_queues:105:5 process.processTicksAndRejections',
      '  * /srv/agent/main.js:1:1 –',
      '    index 0 Promise.all',
      '    eval at f (/srv/a.js:1:2), <anonymous>:1:1 eval',
      '    /srv/agent/node_modules/openai/index.js:7:1 new Client',
      '  * /srv/agent/run.js:3:4 Agent.run [as call]',
      '  * C:/My Agent/tool.mjs:10:15 parse',
    ),
  );
});

test('causes and members as Node.js prints them', () => {
  const stack = lines(
    'Uncaught AggregateError: all failed',
    '    at main (/a/main.js:9:9) {',
    '  [errors]: [',
    '    RangeError: one',
    '        at one (/a/one.js:1:1),',
    '    Error: two',
    '        at two (/a/two.js:2:2)',
    '  ],',
    '  [cause]: Error: inner',
    '      at inner (/a/inner.js:3:3)',
    '}',
  );
  assert.equal(
    drawn(parseStack(stack)),
    lines(
      'cause: Error | inner',
      '  * /a/inner.js:3:3 inner',
      'member: Error | two',
      '  * /a/two.js:2:2 two',
      'member: RangeError | one',
      '  * /a/one.js:1:1 one',
      'reported: AggregateError | all failed',
      '  * /a/main.js:9:9 main',
    ),
  );
});

test('which frames are the user’s own', () => {
  const own = (file: string) => isUserFrame({ file, line: 1, column: null, functionName: null, language: 'python' });
  const foreign = [
    '/v/lib/python3.11/site-packages/x.py',
    '/usr/lib/python3/dist-packages/x.py',
    'C:\\Program Files\\Python311\\Lib\\asyncio\\base_events.py',
    'C:\\v\\Lib\\site-packages\\x.py',
    '/usr/lib64/python3.12/json/decoder.py',
    '/a/node_modules/x/y.js',
    'node:internal/x',
    '<frozen runpy>',
    '<string>',
    '/home/x/.vscode-server/extensions/ms-python.debugpy-1/bundled/libs/debugpy/x.py',
    '/home/x/.local/share/uv/python/cpython-3.11/lib/python3.11/runpy.py',
  ];
  assert.deepEqual(foreign.filter(own), []);
  const mine = [
    '/home/dev/agent.py',
    'C:\\work\\agent.py',
    'agent.py',
    '/srv/library/python_tools/x.py',
    '/a/internal/x.js',
  ];
  assert.deepEqual(mine.filter(own), mine);
});

test('text that is no stack names no exception, or one without frames', () => {
  assert.deepEqual(parseStack(''), []);
  assert.deepEqual(parseStack('   \n\n'), []);
  assert.equal(drawn(parseStack('ValueError: x')), 'reported: ValueError | x');
  assert.deepEqual(parseStack('Traceback (most recent call last):'), []);
  assert.equal(
    drawn(parseStack('Traceback (most recent call last):\n  File "a.py", line 1, in f')),
    'reported:  | \n  * a.py:1 f',
  );
});

test('hostile text costs linear time and bounded memory', () => {
  const hostile = [
    'Traceback (most recent call last):\n' + '  File "a", line 1, in f\n'.repeat(40_000),
    'Traceback (most recent call last):\n'.repeat(20_000),
    `  File "${'", line '.repeat(60_000)}`,
    `Error: x\n    at ${'('.repeat(200_000)}`,
    `Error: x\n${'    at f (a.js:1:1)\n'.repeat(30_000)}`,
    `${'a.'.repeat(200_000)}: x`,
    '  + Exception Group Traceback (most recent call last):\n' + '  | '.repeat(60_000),
    `Error: x\n${'[cause]: '.repeat(50_000)}`,
  ];
  for (const text of hostile) {
    const started = performance.now();
    const parts = parseStack(text);
    assert.ok(performance.now() - started < 500, text.slice(0, 40));
    assert.ok(parts.length <= 64 && parts.every(it => it.frames.length <= 1000 && it.message.length <= 300_000));
  }
});
