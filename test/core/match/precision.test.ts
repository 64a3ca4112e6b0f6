import assert from 'node:assert/strict';
import { test } from 'node:test';
import { analyse } from '../logs/annotated';

/** A text and the codes that it is explained with, noise aside. */
function codes(text: string): readonly string[] {
  return analyse(text)
    .findings.filter(it => !it.noise)
    .map(it => (it.ambiguousWith.length > 0 ? `${it.code} or ${it.ambiguousWith.join(' or ')}` : it.code));
}

function table(name: string, rows: readonly (readonly [string, readonly string[]])[]): void {
  test(name, () => {
    for (const [text, expected] of rows) assert.deepEqual(codes(text), expected, text);
  });
}

const parsed = (words: string) =>
  `undefined:1\n{\n^\n\nSyntaxError: ${words}\n    at JSON.parse (<anonymous>)\n    at solve (file:///home/dev/agent.mjs:4:38)\n`;

table('what V8 says of text that is no JSON', [
  [parsed('Unexpected token \'S\', "Sure! Here is it" is not valid JSON'), ['AGL-M362']],
  [parsed('Unexpected token \'S\', "Sure! Here "... is not valid JSON'), ['AGL-M362']],
  [parsed('Unexpected token \'`\', "```json\n{"a":1}\n```" is not valid JSON'), ['AGL-M362']],
  [parsed('"undefined" is not valid JSON'), ['AGL-M362']],
  [parsed('Unexpected token S in JSON at position 0'), ['AGL-M362']],
  [parsed('Unexpected token \'N\', "{"a": NaN}" is not valid JSON'), ['AGL-M364']],
  [parsed('Unexpected token \'N\', ..."est", "b": NaN}" is not valid JSON'), ['AGL-M364']],
  [parsed("Expected ',' or '}' after property value in JSON at position 7 (line 1 column 8)"), ['AGL-M364']],
  [parsed("Expected ',' or ']' after array element in JSON at position 4"), ['AGL-M364']],
  [parsed("Expected property name or '}' in JSON at position 1"), ['AGL-M364']],
  [parsed('Bad escaped character in JSON at position 2 (line 1 column 3)'), ['AGL-M364']],
  [parsed('Unexpected token N in JSON at position 6'), ['AGL-M364']],
  [parsed('Unexpected end of JSON input'), ['AGL-M361']],
  [parsed('Unexpected token \'<\', "<!DOCTYPE "... is not valid JSON'), ['AGL-H219']],
  [parsed('Unexpected token < in JSON at position 0'), ['AGL-H219']],
]);

const imports = (...frames: readonly (readonly [string, string])[]) =>
  `Traceback (most recent call last):\n${frames.map(([file, line]) => `  File "${file}", line 1, in <module>\n    ${line}\n`).join('')}`;
const library = '/usr/lib/python3.11';
const circular =
  "AttributeError: partially initialized module 'tempfile' has no attribute 'x' (most likely due to a circular import)\n";

table('a file with the name of a library is told from two modules that import each other', [
  [
    imports(
      ['/home/dev/random.py', 'import tempfile'],
      [`${library}/tempfile.py`, 'from random import Random'],
      ['/home/dev/random.py', 'tempfile.x'],
    ) + circular,
    ['AGL-I151'],
  ],
  [
    imports(
      ['/home/dev/run.py', 'import tempfile'],
      [`${library}/tempfile.py`, 'from random import Random'],
      ['/home/dev/random/__init__.py', 'tempfile.x'],
    ) + circular,
    ['AGL-I151'],
  ],
  [imports(['C:\\work\\openai.py', 'from openai import OpenAI']) + circular, ['AGL-I151']],
  [
    imports(['/home/dev/one.py', 'import two'], ['/home/dev/two.py', 'import one'], ['/home/dev/one.py', 'two.x']) +
      circular,
    ['AGL-I152'],
  ],
  [
    imports(['/home/dev/run.py', 'import torch'], ['/v/site-packages/torch/__init__.py', 'from torch import _C']) +
      circular,
    ['AGL-I152'],
  ],
]);

table('the process of a rollout ends with whatever its agent raised', [
  [
    'Traceback (most recent call last):\n  File "/v/site-packages/agentlightning/controller/local.py", line 9, in _run_local_reconciler_worker\n    run()\n  File "/home/dev/agent.py", line 3, in solve\n    raise QuotaOfMine("no")\nagent.QuotaOfMine: no\n',
    ['AGL-W214'],
  ],
]);

table('one port, one loop, one limit', [
  [
    "Error: listen EADDRINUSE: address already in use :::3000\n    at Server.setupListenHandle (node:net:1940:16) {\n  code: 'EADDRINUSE'\n}\n",
    ['AGL-N102'],
  ],
  ['OSError: [Errno 98] Address already in use\n', ['AGL-N102']],
  ["Error: EMFILE: too many open files, open '/app/data/0912.json'\n", ['AGL-P203']],
  ['OSError: [Errno 24] Too many open files\n', ['AGL-P203']],
  ['RuntimeError: Task got Future <Future pending> attached to a different loop\n', ['AGL-A200']],
  [
    "aiohttp.client_exceptions.ClientConnectorError: Cannot connect to host localhost:8089 ssl:default [Connect call failed ('127.0.0.1', 8089)]\n",
    ['AGL-N200'],
  ],
]);

table('what says nothing bad on its own', [
  ['INFO:     127.0.0.1:46348 - "POST /api/rollouts HTTP/1.1" 201 Created\n', []],
  [
    'INFO:     127.0.0.1:46348 - "POST /api/rollouts HTTP/1.1" 201 Created\nINFO:     Finished server process [3269]\n',
    ['AGL-R333'],
  ],
]);

const build = `  ╰─> [8 lines of output]
      Traceback (most recent call last):
        File "/v/lib/python3.12/site-packages/pip/_vendor/pyproject_hooks/_in_process/_in_process.py", line 389, in <module>
          main()
        File "/home/dev/broken/setup.py", line 3, in <module>
          import numpy
      ModuleNotFoundError: No module named 'numpy'
      [end of output]
`;
const json = (fields: object) => `${JSON.stringify({ level: 'error', ...fields })}\n`;
const python = 'Traceback (most recent call last):\n  File "/app/a.py", line 3, in f\n    x()\nKeyError: \'choices\'';

table('an exception is read with whatever margin, and in a line that has no other words', [
  [build, ['AGL-I135']],
  ["ModuleNotFoundError: No module named 'numpy'\n", ['AGL-I150']],
  [json({ exc_info: python }), ['AGL-M370']],
  [
    json({
      exception: [
        'Traceback (most recent call last):\n',
        '  File "/app/a.py", line 3, in f\n',
        "KeyError: 'choices'\n",
      ],
    }),
    ['AGL-M370'],
  ],
  [
    json({
      stack: 'Error: connect ECONNREFUSED 127.0.0.1:4747\n    at TCPConnectWrap.afterConnect (node:net:1637:16)',
    }),
    ['AGL-N200'],
  ],
]);

test('words behind a level keep their first letter', () => {
  const [record] = analyse('[notice] A new release of pip is available: 24.0 -> 25.3\n').records;
  assert.equal(record?.message, 'A new release of pip is available: 24.0 -> 25.3');
});
