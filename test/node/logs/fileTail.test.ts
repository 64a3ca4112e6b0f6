import assert from 'node:assert/strict';
import { appendFileSync, mkdtempSync, renameSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { test, type TestContext } from 'node:test';
import { FileTail } from '../../../src/node/logs/fileTail';
import type { LogFeed } from '../../../src/node/logs/logFeed';
import { TextFeed } from '../../../src/node/logs/textFeed';

function fileIn(t: TestContext): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'agl-tail-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  return path.join(folder, 'a.log');
}

/** All that is new, as `text`; `+` before what begins anew, with its first line. */
async function readAll(feed: LogFeed): Promise<string> {
  let all = '';
  for (let part = await feed.read(); part; part = part.more ? await feed.read() : null) {
    all += part.restarted ? `+${part.firstLine}:${part.text}` : part.text;
  }
  return all;
}

test('a file is followed as it grows, cut or written anew', async t => {
  const file = fileIn(t);
  writeFileSync(file, 'one\ntwo\n');
  const tail = new FileTail(file, 1000);
  assert.equal(await readAll(tail), 'one\ntwo\n');
  assert.equal(await tail.read(), null);
  appendFileSync(file, 'three: \u00e4\u00f6');
  assert.equal(await readAll(tail), 'three: \u00e4\u00f6');
  truncateSync(file);
  appendFileSync(file, 'new\n');
  assert.equal(await readAll(tail), '+1:new\n');
  writeFileSync(file, 'longer than it was before\n');
  assert.equal(await readAll(tail), '+1:longer than it was before\n');
});

test('what was written before a rotation is not lost', async t => {
  const file = fileIn(t);
  writeFileSync(file, 'one\n');
  const tail = new FileTail(file, 1000);
  assert.equal(await readAll(tail), 'one\n');
  appendFileSync(file, 'two\n');
  renameSync(file, `${file}.1`);
  await assert.rejects(tail.read());
  writeFileSync(file, 'three\n');
  assert.equal(await readAll(tail), 'two\n+1:three\n');
});

test('of a long file the end is read, from the start of a line whose number is known', async t => {
  const file = fileIn(t);
  writeFileSync(file, '1\r\n2\r3\n4\n5 \u4e2d\n6\n');
  const first = await new FileTail(file, 7).read();
  assert.equal(`${first?.firstLine}:${first?.text}`, '6:6\n');
  const second = await new FileTail(file, 8).read();
  assert.equal(`${second?.firstLine}:${second?.text}`, '5:5 \u4e2d\n6\n');
  writeFileSync(file, Buffer.from('\ufeff1\r\n2\r\n3\r\n', 'utf16le'));
  const wide = await new FileTail(file, 8).read();
  assert.equal(`${wide?.firstLine}:${wide?.text}`, '3:3\r\n');
  const whole = await new FileTail(file, 1000).read();
  assert.equal(`${whole?.firstLine}:${whole?.text}`, '1:1\r\n2\r\n3\r\n');
});

test('a character that is cut between two looks arrives whole, a long file in parts', async t => {
  const file = fileIn(t);
  const [head, ...rest] = Buffer.from('中');
  writeFileSync(file, Buffer.from([head ?? 0]));
  const tail = new FileTail(file, 10_000_000);
  assert.equal(await readAll(tail), '');
  appendFileSync(file, Buffer.from(rest));
  assert.equal(await readAll(tail), '中');
  const long = `${'x'.repeat(99)}\n`.repeat(12_000);
  appendFileSync(file, long);
  assert.equal(await readAll(tail), long);
});

test('a text that somebody holds: its end, when its beginning is let go, and a new one', async () => {
  let held = { text: 'one\ntwo\n', gone: 0, writtenMs: 0 };
  const feed = new TextFeed(() => held);
  assert.equal(await readAll(feed), 'one\ntwo\n');
  held = { ...held, text: 'two\nthree\n', gone: 4 };
  assert.equal(await readAll(feed), 'three\n');
  assert.equal(await feed.read(), null);
  held = { ...held, text: 'another\nthing\nat all\n', gone: 0 };
  assert.equal(await readAll(feed), '+1:another\nthing\nat all\n');
});
