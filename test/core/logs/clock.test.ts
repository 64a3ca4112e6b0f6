import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { LogRecord } from '../../../src/core/logs/record';
import { createLogReader, type LogReaderOptions } from '../../../src/core/logs/reader';

function times(text: string, options: Partial<LogReaderOptions> = {}): readonly (string | null)[] {
  const records: LogRecord[] = [];
  const reader = createLogReader({ ...options, onRecord: record => records.push(record) });
  reader.push(text);
  reader.end();
  return records.map(it => (it.timeMs === null ? null : new Date(it.timeMs).toISOString()));
}

const plain = (time: string) => `${time} [INFO] (Process-1 agentlightning.x)   words\n`;
const startMs = Date.UTC(2026, 11, 31, 12);

test('midnight is crossed, late lines belong to the evening, and the year turns', () => {
  const lines = ['23:59:58', '00:00:01', '23:59:59', '00:00:02', '23:00:00', '00:30:00'].map(plain).join('');
  assert.deepEqual(times(lines, { startMs }), [
    '2026-12-31T23:59:58.000Z',
    '2027-01-01T00:00:01.000Z',
    '2026-12-31T23:59:59.000Z',
    '2027-01-01T00:00:02.000Z',
    '2027-01-01T23:00:00.000Z',
    '2027-01-02T00:30:00.000Z',
  ]);
});

test('a dated line tells the day of those without one', () => {
  const lines = `2026-03-02 10:00:00,250 [INFO] (Process-1 a)   words\n${plain('10:00:01')}`;
  assert.deepEqual(times(lines), ['2026-03-02T10:00:00.250Z', '2026-03-02T10:00:01.000Z']);
});

test('local time is told by the zone, and a named zone goes before it', () => {
  const zone = () => 120;
  assert.deepEqual(times('2026-03-02 10:00:00 [info     ] words\n2026-03-02T10:00:00Z words\n', { zone }), [
    '2026-03-02T08:00:00.000Z',
    '2026-03-02T10:00:00.000Z',
  ]);
  assert.deepEqual(times('[2026-03-02 10:00:00 -0530] [1] [INFO] words\n'), ['2026-03-02T15:30:00.000Z']);
});

test('rich leaves out a time that it has just written; a month and a day find their year', () => {
  const rich = '[03/02/26 10:00:00] INFO     one\n                    INFO     two\n';
  assert.deepEqual(times(rich), ['2026-03-02T10:00:00.000Z', '2026-03-02T10:00:00.000Z']);
  const vllm = 'INFO 12-31 23:59:59 [a.py:1] one\nINFO 01-01 00:00:01 [a.py:1] two\n';
  assert.deepEqual(times(vllm, { startMs }), ['2026-12-31T23:59:59.000Z', '2027-01-01T00:00:01.000Z']);
});

test('what is no time is none', () => {
  assert.deepEqual(times('25:00:00 [INFO] words\n2026-13-41 10:00:00 words\n12:34 words\n'), [null, null, null]);
});
