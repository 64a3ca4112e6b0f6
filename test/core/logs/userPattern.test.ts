import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createLogReader } from '../../../src/core/logs/reader';
import type { LogRecord } from '../../../src/core/logs/record';
import { parseUserPattern } from '../../../src/core/logs/userPattern';

function read(pattern: string, text: string): readonly string[] {
  const parsed = parseUserPattern(pattern);
  assert.ok(parsed, pattern);
  const records: LogRecord[] = [];
  const reader = createLogReader({ pattern: parsed, onRecord: record => records.push(record) });
  reader.push(text);
  reader.end();
  return records.map(it => [it.format, it.level, it.process, it.message, it.detail].filter(Boolean).join(' | '));
}

test('lines of a format of the user', () => {
  const text = '2026-11-22 09:00:01 ~ ERROR ~ trainer ~ it broke\n  more of it\n2026-11-22 09:00:02 ~ NONE ~ x ~ y\n';
  assert.deepEqual(read('{time} ~ {level} ~ {process} ~ {message}', text), [
    'user | error | trainer | it broke |   more of it',
    'dated | 2026-11-22 09:00:02 ~ NONE ~ x ~ y'.replace('2026-11-22 09:00:02 ', ''),
  ]);
});

test('what is no pattern', () => {
  for (const text of ['', 'words', '{message}', '{time}{level} {message}', '{colour} {message}', '{level}: x']) {
    assert.equal(parseUserPattern(text), null, text);
  }
});
