import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { LogRecord } from '../../../src/core/logs/record';
import { createLogReader } from '../../../src/core/logs/reader';

/** Each record as `line level message`. */
function read(pieces: Iterable<Uint8Array>): { lines: number; records: readonly string[] } {
  const records: LogRecord[] = [];
  const reader = createLogReader({ onRecord: it => records.push(it) });
  for (const piece of pieces) reader.push(piece);
  reader.end();
  return { lines: reader.lines, records: records.map(it => `${it.startLine} ${it.level} ${it.message}`) };
}

const inPieces = (bytes: Uint8Array, size: number) =>
  Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) => bytes.subarray(at * size, (at + 1) * size));
const little = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le');
const big = (text: string) => Buffer.from(little(text)).swap16();

const text = [
  '2026-11-22 09:00:01,118 [INFO] (Process-1 agentlightning.x)   gestartet – 开始 🖇',
  '2026-11-22 09:00:02,118 [ERROR] (Process-1 agentlightning.x)   运行失败：连接被拒绝',
  'Traceback (most recent call last):',
  '  File "a.py", line 3, in run',
  "ValueError: '中文中文中文中文中文中文中文中文中文'",
  'INFO:     127.0.0.1:5000 - "GET / HTTP/1.1" 200 OK',
].join('\r\n');
const expected = read([Buffer.from(text)]);

for (const [name, encode] of [
  ['little', little],
  ['big', big],
] as const) {
  test(`UTF-16, ${name} end first, reads as its text does, however it is cut`, () => {
    assert.equal(expected.records.length, 3);
    for (const size of [1, 2, 3, 7, 50, 4096]) assert.deepEqual(read(inPieces(encode(text), size)), expected);
  });
}

test('another program appends single bytes to UTF-16: no line is lost, and what follows is UTF-16 again', () => {
  const appended = 'INFO:     Uvicorn running on http://127.0.0.1:8000\n2026-11-22 09:00:05 [info     ] ready\n';
  const mixed = Buffer.concat([little(`${text}\r\n`), Buffer.from(appended), little('WARNING:  last\r\n').subarray(2)]);
  const { lines, records } = read(inPieces(mixed, 11));
  assert.equal(lines, 9);
  assert.deepEqual(records.slice(3), [
    '7 info Uvicorn running on http://127.0.0.1:8000',
    '8 info ready',
    '9 warning last',
  ]);
});

test('half of a character at the end is told as such, and one byte alone is a line', () => {
  assert.deepEqual(read([little('ab').subarray(0, 5)]).records, ['1 null a\ufffd']);
  assert.deepEqual(read([Buffer.from('x')]), { lines: 1, records: ['1 null x'] });
  assert.deepEqual(read([]), { lines: 0, records: [] });
});
