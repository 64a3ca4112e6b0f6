import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseEnvironment, parseStat, parseTcp } from '../../../../src/node/process/agents/linuxSight';
import { lookAround } from '../../../../src/node/process/agents/lookAround';
import { parseConnections, parsePs, toMs } from '../../../../src/node/process/agents/unixSight';
import { parseCim, splitCommandLine } from '../../../../src/node/process/agents/windowsSight';
import { findOn, macOS, windows } from './recorded';

test('Linux: a name with blanks and brackets, times in hundredths, zombies are none', () => {
  const rest = '4711 4711 0 -1 4194304 1 2 3 4 150 50 0 0 20 0 1 0 123400 1000 5';
  assert.deepEqual(parseStat(`99 (py (x) y) S 12 ${rest}`), { parentPid: 12, cpuMs: 2000, startedMs: 1_234_000 });
  assert.equal(parseStat(`99 (python) Z 12 ${rest}`), null);
  assert.equal(parseStat(''), null);
});

test('Linux: of an environment only what is wanted', () => {
  const environment = 'SECRET=1\0AGL_SERVER_PORT=4747\0OPENAI_API_KEY=sk-1\0NODE_OPTIONS=--inspect=9230 -r=x\0=odd\0';
  assert.deepEqual(parseEnvironment(environment), { AGL_SERVER_PORT: '4747', NODE_OPTIONS: '--inspect=9230 -r=x' });
});

test('Linux: listeners and connections by inode', () => {
  const table = `  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode
   0: 0100007F:162E 00000000:0000 0A 00000000:00000000 00:00000000 00000000  1000        0 501 1 0 100 0 0 10 0
   1: 0100007F:162E 0100007F:C000 01 00000000:00000000 00:00000000 00000000  1000        0 502 1 0 20 4 30 10 -1
   2: 0100007F:162E 0100007F:C001 06 00000000:00000000 00:00000000 00000000  1000        0 0 1 0 20 4 30 10 -1
`;
  assert.deepEqual(parseTcp(table), [
    ['501', { port: 5678, peerPort: null }],
    ['502', { port: 5678, peerPort: 0xc000 }],
  ]);
});

test('macOS: ages, programs whose path has blanks, and nothing but Python and Node.js', () => {
  assert.deepEqual(['05:06', '01:05:06', '2-01:05:06', '0:01.50', 'x'].map(toMs), [
    306_000,
    3_906_000,
    176_706_000,
    1500,
    null,
  ]);
  const seen = parsePs(macOS.ps);
  assert.deepEqual(
    seen.map(it => [it.pid, it.args[0]]),
    [
      [501, '/Users/me/agents/.venv/bin/python'],
      [
        502,
        '/opt/homebrew/Cellar/python@3.12/3.12.7/Frameworks/Python.framework/Versions/3.12/Resources/Python.app/Contents/MacOS/Python',
      ],
      [503, '/Applications/My Tools/node'],
      [504, 'node'],
      [505, 'python3'],
    ],
  );
  assert.equal(seen[0]?.ageMs, 75_000);
});

test('macOS: listeners and connections of lsof', () => {
  assert.deepEqual(parseConnections('p501\nf5\nn127.0.0.1:5678\nf6\nn[::1]:5678->[::1]:61000\nn*:80\nn*:*\n'), [
    { pid: 501, port: 5678, peerPort: null },
    { pid: 501, port: 5678, peerPort: 61000 },
    { pid: 501, port: 80, peerPort: null },
  ]);
});

test('Windows: command lines come apart as their programs see them', () => {
  const lines: [string, string[]][] = [
    [
      '"C:\\Program Files\\Python312\\python.exe" -m debugpy',
      ['C:\\Program Files\\Python312\\python.exe', '-m', 'debugpy'],
    ],
    ['python a\\b "c d\\\\" "say \\"hi\\"" ""', ['python', 'a\\b', 'c d\\', 'say "hi"', '']],
    ['  node   x.js ', ['node', 'x.js']],
  ];
  for (const [line, args] of lines) assert.deepEqual(splitCommandLine(line), args);
});

test('Windows: one process is a list too; what PowerShell says instead is nothing', () => {
  assert.equal(parseCim(windows.cim).length, 3);
  assert.deepEqual(parseCim('powershell.exe : cannot be loaded because running scripts is disabled'), []);
  assert.deepEqual(parseCim('[{"pid":1,"line":"C:\\\\tools\\\\pyramid.exe"}, null]'), []);
});

test('what is found on macOS and Windows', async () => {
  assert.deepEqual(await findOn(macOS), [
    '501 python waits   127.0.0.1:5678 /Users/me/agents/agent.py',
    '503 node   waits   127.0.0.1:9230 /Users/me/agents/agent.mjs',
    '504 node   runs    signal         server.js',
    '505 python runs    pid            -m http.server',
  ]);
  assert.deepEqual(await findOn(windows), [
    '900 python listens 127.0.0.1:5679 C:\\agents\\my agent.py',
    '902 node   runs    signal         C:\\agents\\agent.mjs',
  ]);
});

test('a look that is cancelled rejects', async () => {
  const signal = AbortSignal.abort();
  await assert.rejects(lookAround({ platform: 'darwin', signal, ask: () => Promise.resolve('') }), {
    name: 'AbortError',
  });
});
