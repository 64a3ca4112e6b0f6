import assert from 'node:assert/strict';
import { test } from 'node:test';
import { entries, findEntry } from '../../../src/core/catalog';
import { Matcher } from '../../../src/core/catalog/match/matcher';
import { analyseLog, createLogAnalyser } from '../../../src/core/diagnosis/analyseLog';
import { hashOfBytes } from '../../../src/core/logs/knownWords';

const matcher = new Matcher(entries);
const refused = 'ConnectionRefusedError: [Errno 111] Connection refused';
const texts = [
  (at: number) => `2026-11-22 10:00:0${at},000 [ERROR] (Process-${at} agentlightning.x)   ${refused}\n`,
  (at: number) => `2026-11-22 10:00:0${at},000 [WARNING] (Process-1 agentlightning.x)   ${refused}\n`,
  (at: number) => `2026-11-22 10:00:0${at},000 [ERROR] (Process-1 agentlightning.x)   ${refused} by pid=${at % 2}\n`,
  () => 'INFO:     127.0.0.1:50312 - "GET /v1/agl/rollouts/ro-1234abcd HTTP/1.1" 500 Internal Server Error\n',
  (at: number) => `${refused}\n${at % 3 === 0 ? 'plain words\n' : ''}`,
];
const log = Array.from({ length: 50 }, (_, at) => texts[at % texts.length]?.(Math.floor(at / texts.length)) ?? '').join(
  '',
);

/** As a file is read: every chunk in the same memory, and in Node.js' own kind of bytes. */
function readInChunks(size: number) {
  const analyser = createLogAnalyser({ matcher, findEntry, file: 'a.log', wanted: 'hits' });
  const bytes = Buffer.from(log);
  const memory = Buffer.alloc(size);
  for (let at = 0; at < bytes.length; at += size) {
    analyser.push(memory.subarray(0, bytes.copy(memory, 0, at, at + size)));
  }
  return analyser.end();
}

test('what is known by its bytes tells the same as what is read, wherever chunks end', () => {
  const { findings } = analyseLog(log, { matcher, findEntry, file: 'a.log' });
  assert.ok(findings.length >= 40);
  for (const size of [64, 1000, 1 << 20]) assert.deepEqual(readInChunks(size).findings, findings, `chunks of ${size}`);
});

test('the hash of bytes does not depend on where they stand, and sees each of them', () => {
  const bytes = Buffer.from('xxConnection refused');
  assert.equal(hashOfBytes(bytes, 2, bytes.length), hashOfBytes(Buffer.from('Connection refused'), 0, 18));
  const seen = new Set(
    Array.from({ length: 18 }, (_, at) => hashOfBytes(Buffer.from(bytes).fill('!', 2 + at, 3 + at), 2, 20)),
  );
  assert.equal(seen.size, 18);
});
