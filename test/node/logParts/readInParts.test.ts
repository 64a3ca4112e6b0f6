import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { build } from 'esbuild';
import { entries, findEntry } from '../../../src/core/catalog';
import { Matcher } from '../../../src/core/catalog/match/matcher';
import { createLogAnalyser } from '../../../src/core/diagnosis/analyseLog';
import type { Finding } from '../../../src/core/logs/finding';
import { PartThreads } from '../../../src/node/logParts/partThreads';
import { readInParts } from '../../../src/node/logParts/readInParts';

const root = path.join(import.meta.dirname, '../../..');
const folder = mkdtempSync(path.join(os.tmpdir(), 'agl-parts-'));
const program = path.join(folder, 'thread.cjs');
const matcher = new Matcher(entries);
const startMs = Date.UTC(2026, 10, 22, 12);
const zone = (ms: number) => (ms < Date.UTC(2026, 10, 22, 10) ? 60 : 120);
let threads: PartThreads;

before(async () => {
  await build({
    stdin: {
      contents: `import { parentPort } from 'node:worker_threads';
        import { entries, findEntry } from './src/core/catalog';
        import { serveParts } from './src/node/logParts/serveParts';
        serveParts(parentPort, { entries, findEntry }, ${zone.toString().replace('Date.UTC(2026, 10, 22, 10)', String(Date.UTC(2026, 10, 22, 10)))});`,
      resolveDir: root,
    },
    ...{ bundle: true, platform: 'node', format: 'cjs', outfile: program },
  });
  threads = new PartThreads(program, 2);
});
after(async () => {
  await threads.close();
  rmSync(folder, { recursive: true, force: true });
});

const decode = (bytes: Uint8Array, start: number, end: number) =>
  Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start).toString('utf8');

function whole(file: string) {
  const analyser = createLogAnalyser({ ...{ matcher, findEntry, file, zone, startMs, decode }, wanted: 'hits' });
  analyser.push(readFileSync(file));
  return analyser.end();
}

async function same(name: string, text: string | Uint8Array, partBytes = 3000): Promise<number> {
  const file = path.join(folder, name);
  writeFileSync(file, text);
  const signal = new AbortController().signal;
  const parts = await readInParts(file, { threads, entries, ahead: 4, zone, startMs, signal, partBytes });
  const expected = whole(file);
  assert.deepEqual(parts, expected, name);
  return expected.findings.length;
}

const fixtures = path.join(root, 'test', 'fixtures');
const logs = [path.join(fixtures, 'formats'), path.join(root, 'test', 'corpus', 'logs')].flatMap(dir =>
  readdirSync(dir).map(it => path.join(dir, it)),
);

test('all logs of the fixtures and of the corpus, one after the other, read in parts as they do at once', async () => {
  const texts = logs.map(it => readFileSync(it, 'utf8'));
  assert.ok((await same('all.log', texts.join('\n'), 40_000)) > 200);
  assert.ok((await same('backwards.log', texts.reverse().join('\n'), 7000)) > 200);
});

const line = (time: string, words: string) => `${time} [ERROR] (Process-1 agentlightning.x)   ${words}\n`;
const failure = 'ConnectionRefusedError: [Errno 111] Connection refused';

test('times without a date cross midnight between two parts', async () => {
  const evening = Array.from({ length: 200 }, (_, at) => line(`22:${String(at % 60).padStart(2, '0')}:00`, failure));
  const morning = Array.from({ length: 200 }, (_, at) => line(`0${at % 8}:00:00`, failure));
  assert.ok((await same('midnight.log', [...evening, ...morning, ...evening, ...morning].join(''))) > 100);
});

test('a month and a day without a year, and the hour in which the clock is changed', async () => {
  const days = Array.from({ length: 300 }, (_, at) => `ERROR 1${at % 3}-2${at % 9} 10:00:00 [a.py:1] ${failure}\n`);
  assert.ok((await same('days.log', days.join(''))) > 100);
  const dated = Array.from({ length: 300 }, (_, at) =>
    line(`2026-11-22 ${String(at % 24).padStart(2, '0')}:30:00`, failure),
  );
  assert.ok((await same('dated.log', dated.join(''))) > 100);
});

test('processes that write over the cut are read as one', async () => {
  const traceback = 'Traceback (most recent call last):\n  File "/home/dev/a.py", line 1, in run\n';
  const ray =
    '(worker pid=7) Traceback (most recent call last):\n(worker pid=7)   File "/home/dev/a.py", line 1, in run\n';
  const block = (at: number) =>
    [
      line('10:00:00', 'failed'),
      at % 3 === 0 ? traceback : '',
      at % 5 === 0 ? ray : '',
      line('10:00:01', 'words'),
    ].join('') + `ValueError: ${at}\n(worker pid=7) KeyError: ${at}\n`;
  assert.ok((await same('processes.log', Array.from({ length: 300 }, (_, at) => block(at)).join(''), 1500)) > 20);
});

test('the same failure more often than is kept, and more kinds than are kept of each', async () => {
  const lines = Array.from({ length: 3000 }, (_, at) => line('2026-11-22 10:00:00', `${failure} in "${at % 2}"`));
  assert.equal(await same('often.log', lines.join(''), 20_000), 1000);
});

test('more kinds of failures than any log keeps, some of them more often than others', async () => {
  const letters = (at: number) => String(at).replaceAll(/\d/g, it => 'abcdefghij'.charAt(Number(it)));
  const words = Array.from({ length: 54_000 }, (_, at) => `${failure} ${letters(at % 3 === 0 ? 7 : at)}`);
  const lines = [...words, ...Array.from({ length: 14_000 }, (_, at) => `${failure} for ${letters(at)}`)];
  const file = path.join(folder, 'kinds.log');
  writeFileSync(file, lines.map(it => line('10:00:00', it)).join(''));
  const looks = (it: Finding) => `${it.line} ${it.code} ${it.record.startByte} ${it.record.message}`;
  const expected = whole(file).findings.map(looks);
  assert.equal(expected.length, 50_000);
  const signal = new AbortController().signal;
  const { findings } = await readInParts(file, { threads, entries, ahead: 4, zone, startMs, signal, partBytes: 1e6 });
  assert.deepEqual(findings.map(looks), expected);
});

test('what a healthy run would have said is missed by each process, across parts', async () => {
  const pieces = readdirSync(path.join(fixtures, 'formats'))
    .filter(it => it.startsWith('agl-') || it === 'no-spans.log')
    .map(it => readFileSync(path.join(fixtures, 'formats', it), 'utf8'));
  const rounds = Array.from({ length: 40 }, (_, at) =>
    pieces[at % pieces.length]?.replaceAll(/Process-\d+/g, `Process-${at % 7}`),
  );
  assert.ok((await same('absent.log', rounds.join('\n'), 9000)) > 50);
});

test('random pieces of all logs, at random cuts', async () => {
  const all = Buffer.concat(logs.map(it => readFileSync(it)));
  let state = 7;
  const random = (below: number) => (state = (state * 48271) % 2147483647) % below;
  for (let round = 0; round < 6; round++) {
    const pieces = Array.from({ length: 120 }, () => {
      const start = random(all.length);
      const piece = Buffer.from(all.subarray(start, start + random(3000)));
      for (let times = random(4); times > 0 && piece.length > 0; times--) piece[random(piece.length)] = random(256);
      return piece;
    });
    await same('random.log', Buffer.concat(pieces), 2000 + random(9000));
  }
});

test('a file that is gone, and a reading that is cancelled, end with an error', async () => {
  const signal = AbortSignal.abort(new Error('enough'));
  const options = { threads, entries, ahead: 4, zone, startMs };
  await assert.rejects(readInParts(path.join(folder, 'none'), { ...options, signal: new AbortController().signal }));
  await assert.rejects(readInParts(path.join(folder, 'all.log'), { ...options, signal }), /enough/);
});

test('a thread that cannot begin fails what waits for it', async () => {
  const broken = new PartThreads(path.join(folder, 'no-such-program.cjs'), 1);
  const task = { file: 'x', start: 0, end: null, clock: { day: 0, msOfDay: -1, last: null } };
  const nothing = { before: [], patterns: [] };
  await assert.rejects(broken.run({ ...task, ...nothing }));
  await broken.close();
});
