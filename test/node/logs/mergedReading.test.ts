import assert from 'node:assert/strict';
import { appendFileSync, mkdtempSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { test, type TestContext } from 'node:test';
import { FileTail } from '../../../src/node/logs/fileTail';
import { mentions } from '../../../src/node/logs/mentions';
import { MergedReading } from '../../../src/node/logs/mergedReading';

const everything = { rollout: null, patterns: [] };
const limits = { lines: 1000, characters: 1_000_000 };
const said = (time: string, words: string) => `${time} [INFO] (Process-7 agentlightning.x)   ${words}\n`;

function folderOf(t: TestContext): (name: string) => string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'agl-merged-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  return name => path.join(folder, name);
}

function readingOf(...files: string[]): MergedReading {
  const sources = files.map(it => ({ path: it, feed: new FileTail(it, 100_000) }));
  return new MergedReading(sources, limits, () => 0);
}

const textOf = (reading: MergedReading) =>
  reading.text(everything, 'en').text.replaceAll('[INFO] (Process-7 agentlightning.x)   ', '');

test('logs are merged as they grow and rotate; lines of a file that is gone lead nowhere', async t => {
  const file = folderOf(t);
  const [store, runner] = [file('store.log'), file('runner.log')];
  writeFileSync(store, said('09:00:01', 'up'));
  writeFileSync(runner, said('09:00:02', 'begins'));
  const reading = readingOf(store, runner);
  assert.equal(await reading.read(), true);
  assert.equal(textOf(reading), 'store  │ 09:00:01 up\nrunner │ 09:00:02 begins\n');
  assert.equal(await reading.read(), false);
  appendFileSync(runner, `${said('09:00:04', 'fails:')}Traceback (most recent call last):\n`);
  appendFileSync(store, said('09:00:03', 'serves'));
  assert.equal(await reading.read(), true);
  appendFileSync(runner, "KeyError: 'y'\n");
  renameSync(store, `${store}.1`);
  writeFileSync(store, said('09:00:05', 'up again'));
  await reading.read();
  assert.equal(
    textOf(reading),
    `store  │ 09:00:01 up
runner │ 09:00:02 begins
store  │ 09:00:03 serves
runner │ 09:00:04 fails:
runner │ Traceback (most recent call last):
runner │ KeyError: 'y'
store  │ 09:00:05 up again
`,
  );
  const { placeOf } = reading.text(everything, 'en');
  assert.deepEqual(placeOf(4), { source: 1, generation: 0, line: 3 });
  assert.equal(reading.isCurrent(0, 0), false);
  assert.deepEqual(placeOf(6), { source: 0, generation: 1, line: 1 });
  assert.equal(reading.isCurrent(0, 1), true);
});

test('times without a date are of the day on which the file was written, midnight between them', async t => {
  const file = folderOf(t);
  const [old, dated] = [file('old.log'), file('dated.log')];
  writeFileSync(old, said('23:59:59', 'late') + said('00:00:01', 'early'));
  utimesSync(old, new Date('2026-11-22T00:00:01Z'), new Date('2026-11-22T00:00:01Z'));
  writeFileSync(dated, said('2026-11-22 00:00:00,500', 'between'));
  const reading = readingOf(old, dated);
  await reading.read();
  assert.deepEqual(
    textOf(reading)
      .trim()
      .split('\n')
      .map(it => it.split(' ').at(-1)),
    ['late', 'between', 'early'],
  );
});

test('a log that is not there is named, and read once it is', async t => {
  const file = folderOf(t);
  const reading = readingOf(file('a.log'));
  assert.equal(await reading.read(), true);
  assert.equal(textOf(reading), '  │ a cannot be read.\n  │ Nothing has been written yet.\n');
  assert.equal(await reading.read(), false);
  writeFileSync(file('a.log'), said('09:00:00', 'here'));
  assert.equal(await reading.read(), true);
  assert.equal(textOf(reading), 'a │ 09:00:00 here\n');
  await assert.rejects(readingOf(file('a.log')).read(AbortSignal.abort()), { name: 'AbortError' });
});

test('whether a file names an id', async t => {
  const file = folderOf(t)('a.log');
  const { signal } = new AbortController();
  writeFileSync(file, `${'x'.repeat((1 << 20) - 5)}ro-1772c5080808 and more`);
  assert.equal(await mentions(file, 'ro-1772c5080808', signal), true);
  assert.equal(await mentions(file, 'ro-ffffffffffff', signal), false);
  assert.equal(await mentions(`${file}.gone`, 'ro-1772c5080808', signal), false);
  await assert.rejects(mentions(file, 'x', AbortSignal.abort()));
});
