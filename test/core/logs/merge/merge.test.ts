import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BlockReader } from '../../../../src/core/logs/merge/blockReader';
import { compareBlocks } from '../../../../src/core/logs/merge/logBlock';
import { MergedLog } from '../../../../src/core/logs/merge/mergedLog';
import { mergedText } from '../../../../src/core/logs/merge/mergedText';
import { onItsDays } from '../../../../src/core/logs/merge/onItsDays';
import { originColumn, originLength, withOrigin, withoutOrigins } from '../../../../src/core/logs/merge/originColumn';
import { matchesGolden } from '../../../golden';
import { merged, noon, readerOf, said } from './merging';

const store = `starts without a time
${said('09:00:01', 'store up')}bare words
${said('09:00:05', 'store down')}`;
const runner = `${said('09:00:03', '[Worker 0 | Rollout ro-1772c5080808] begins', 2)}${said('09:00:02', 'its clock went back', 2)}${said(
  '09:00:04',
  '[Worker 0 | Rollout ro-1772c5080808] Exception during rollout.',
  2,
  'ERROR',
)}Traceback (most recent call last):
  File "/home/dev/agent.py", line 4, in rollout
    x = {}['y']

KeyError: 'y'
${said('09:00:06', 'end', 2)}`;
const stdout = 'no times at all\r\n\u001b[31min red\u001b[0m and a half';

test('several logs in one order of time: records stay whole, an order within a log stays, what tells no time is placed', () => {
  matchesGolden('logs/merged.txt', merged({ '/a/store.log': store, '/a/runner.log': runner, '/a/stdout.log': stdout }));
});

test('a log that grows is merged as it grows, wherever it is cut; what is held back shows meanwhile', () => {
  const whole = merged({ 'store.log': store, 'runner.log': runner });
  for (const size of [1, 7, 100]) {
    const log = new MergedLog({ lines: 1000, characters: 1_000_000 });
    const texts = [store, runner];
    const readers = texts.map((_, source) => readerOf(source));
    for (let at = 0; at < Math.max(store.length, runner.length); at += size) {
      readers.forEach((reader, source) => {
        log.add(reader.push(texts[source]?.slice(at, at + size) ?? '', noon));
        log.setOpen(source, reader.open());
      });
      if (at === 0) assert.ok(log.blocks().length >= 2);
    }
    const names = originColumn(['store.log', 'runner.log']);
    const text = mergedText(log.blocks(), {
      ...{ names, rollout: null, patterns: [], dropped: 0, unreadable: [], language: 'en' },
    });
    assert.equal(text.text, whole, `cut every ${size}`);
  }
});

test('the chain of a rollout goes through all logs; other rollouts of the same process are not in it', () => {
  const one = 'ro-1772c5080808';
  const runners =
    said('09:00:00', 'before', 2) +
    said('09:00:01', `[Worker 0 | Rollout ${one}] begins attempt_id=at-d689efa5`, 2) +
    said('09:00:02', 'calls a model', 2) +
    'printed by the agent\n' +
    said('09:00:02', 'of another process', 3) +
    said('09:00:03', `[Worker 0 | Rollout ${one}] done`, 2) +
    said('09:00:04', 'unsaid', 2) +
    said('09:00:05', '[Worker 0 | Rollout ro-ffffffffffff] begins', 2) +
    said('09:00:06', 'of the other one', 2, 'ERROR');
  const server = said('09:00:01', 'POST /attempts/at-d689efa5 took 3 ms', 9) + said('09:00:02', 'idle', 9);
  const gateway = said('09:00:04', 'out of disk', 2, 'ERROR') + said('09:00:05', 'fine', 4);
  const files = { 'runner.log': runners, 'store.log': server, 'gateway.log': gateway };
  assert.equal(
    merged(files, { rollout: one }).replaceAll(/2026-11-22 (\S+),000 .*?\)  /g, '$1'),
    `runner  │ 09:00:01 [Worker 0 | Rollout ${one}] begins attempt_id=at-d689efa5
store   │ 09:00:01 POST /attempts/at-d689efa5 took 3 ms
runner  │ 09:00:02 calls a model
runner  │ printed by the agent
runner  │ 09:00:03 [Worker 0 | Rollout ${one}] done
gateway │ 09:00:04 out of disk
`,
  );
  assert.match(merged(files, { rollout: 'ro-000000000000' }), /^ +│ No line is as asked for\.\n$/);
});

test('the four key patterns are filters', () => {
  const log =
    said('09:00:01', 'Connected to the store') +
    said('09:00:02', 'Enqueued rollout') +
    said('09:00:03', 'step took 3 ms') +
    said('09:00:04', 'hello');
  const shown = (patterns: ('connection' | 'resource' | 'performance' | 'exception')[]) =>
    [...merged({ a: log, b: runner }, { patterns }).matchAll(/\d\) |\)   (.*)$/gm)].map(it => it[1]);
  assert.deepEqual(shown(['connection']), ['Connected to the store']);
  assert.deepEqual(shown(['resource', 'performance']), ['Enqueued rollout', 'step took 3 ms']);
  assert.deepEqual(shown(['exception']), ['[Worker 0 | Rollout ro-1772c5080808] Exception during rollout.']);
});

test('lines lead back to their files, also when the oldest are dropped', () => {
  const log = new MergedLog({ lines: 100, characters: 1_000_000 });
  const reader = readerOf(0);
  for (let at = 1; at <= 250; at++) {
    const minute = String(Math.floor(at / 60)).padStart(2, '0');
    log.add(reader.push(said(`09:${minute}:${String(at % 60).padStart(2, '0')}`, `line ${at}`), noon));
  }
  log.setOpen(0, reader.open());
  const { text, lines, placeOf } = mergedText(log.blocks(), {
    ...{ names: ['a'], rollout: null, patterns: [], dropped: log.dropped, unreadable: ['b'], language: 'zh-cn' },
  });
  const all = text.split('\n');
  assert.ok(lines <= 103 && lines > 70, `${lines} lines`);
  assert.match(all[0] ?? '', /^ {2}│ 无法读取 b/);
  assert.match(all[1] ?? '', /^ {2}│ 更早的 \d+ 行未显示/);
  assert.equal(placeOf(0), null);
  assert.equal(placeOf(lines), null);
  for (const at of [2, 10, lines - 1]) {
    assert.equal(`line ${placeOf(at)?.line}`, /line \d+$/.exec(all[at] ?? '')?.[0]);
  }
  assert.equal(placeOf(lines - 1)?.line, 250);
  assert.equal(log.dropped + lines - 2, 250);
});

test('characters are limited as well as lines', () => {
  const log = new MergedLog({ lines: 1000, characters: 5000 });
  const reader = readerOf(0);
  for (let at = 0; at < 100; at++) log.add(reader.push(said('09:00:00', 'x'.repeat(100)), noon));
  const size = log.blocks().reduce((sum, it) => sum + it.lines.join('\n').length, 0);
  assert.ok(size <= 5000 && size > 2000, `${size}`);
});

test('a log of times without dates ends on the day on which it was written', () => {
  const reader = readerOf(0);
  const blocks = reader.push('23:59:58 [INFO] (Process-1 a.b)   late\n00:00:02 [INFO] (Process-1 a.b)   early\n', noon);
  const writtenMs = Date.UTC(2026, 10, 22, 0, 0, 2);
  const placed = [...onItsDays(blocks, reader, writtenMs), ...reader.open()];
  assert.deepEqual(
    placed.map(it => new Date(it.timeMs).toISOString()),
    ['2026-11-21T23:59:58.000Z', '2026-11-22T00:00:02.000Z'],
  );
});

test('a log that begins anew goes on behind what it said before', () => {
  const first = readerOf(0);
  const old = [...first.push(said('09:00:05', 'old') + said('09:00:06', 'held back'), noon), ...first.end()];
  const next = new BlockReader({
    ...{ source: 0, generation: 1, firstLine: 1, zone: () => 0, startMs: noon, afterMs: first.lastMs },
  });
  next.push(said('08:00:00', 'new'), noon);
  assert.deepEqual(
    [...old, ...next.open()]
      .sort(compareBlocks)
      .map(it => `${it.generation} ${it.startLine} ${it.lines[0]?.slice(-4)}`),
    ['0 1  old', '0 2 back', '1 1  new'],
  );
});

test('the column of origins: short names of one width, told apart by their folders, harmless, and taken away again', () => {
  assert.deepEqual(originColumn(['/w/logs/store.log', 'C:\\w\\runner.agl.log']), ['store ', 'runner']);
  assert.deepEqual(originColumn(['/a/x/app.log', '/a/y/app.log']), ['x/app', 'y/app']);
  assert.deepEqual(originColumn(['/a/very/long-name-of-a-program-indeed.log']), ['…-program-indeed']);
  assert.deepEqual(originColumn(['/a/ev│il\u202e.log']), ['ev|il⟨U+202E⟩']);
  const line = '    │ indented, with a bar';
  assert.equal(withoutOrigins(`${withOrigin('a', line)}\n${withOrigin('a', '')}\nb\n`), `${line}\n\nb\n`);
  assert.equal(originLength(withOrigin('store', 'x')), 8);
  assert.equal(originLength('no column'), 0);
});
