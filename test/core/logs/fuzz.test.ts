import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { entries, findEntry } from '../../../src/core/catalog';
import { Matcher } from '../../../src/core/catalog/match/matcher';
import { createLogAnalyser } from '../../../src/core/diagnosis/analyseLog';
import { toIncidents } from '../../../src/core/diagnosis/incidents';

const matcher = new Matcher(entries);
const folder = path.join(import.meta.dirname, '../../fixtures/formats');
const seeds = readdirSync(folder).map(it => readFileSync(path.join(folder, it)));
/** FUZZ_LINES asks for more: a million once in a while. */
const wantedLines = Number(process.env.FUZZ_LINES ?? 20_000);

/** The same run after run: a failure can be looked at again. */
function generator(seed: number): (below: number) => number {
  let state = seed;
  return below => (state = (state * 48271) % 2147483647) % below;
}

function mutated(random: (below: number) => number): Buffer {
  const source = seeds[random(seeds.length)] ?? Buffer.alloc(0);
  const start = random(source.length);
  const piece = Buffer.from(source.subarray(start, start + 200 + random(4000)));
  const kind = random(6);
  for (let times = random(30); times > 0 && piece.length > 0; times--) {
    const at = random(piece.length);
    if (kind === 0) piece[at] = random(256);
    else if (kind === 1) piece[at] = [10, 13, 27, 0, 9, 32, 0x7b, 0xe2, 0x80][random(9)] ?? 10;
    else if (kind === 2) piece.copyWithin(at, random(piece.length));
    else if (kind === 3) piece.fill(random(256), at, Math.min(piece.length, at + random(300)));
  }
  return kind === 5 ? Buffer.from(Array.from({ length: random(2000) }, () => random(256))) : piece;
}

/** As an editor counts: LF, CRLF and a lone CR end a line; what follows the last end is one more when it is not empty. */
function countLines(parts: readonly Buffer[]): number {
  const text = Buffer.concat(parts).toString('latin1');
  const ends = text.match(/\r\n|\n|\r/g)?.length ?? 0;
  return ends + (text === '' || /[\r\n]$/.test(text) ? 0 : 1);
}

for (const wanted of ['all', 'hits'] as const) {
  test(`mutated and random bytes in pieces: no crash, no line lost (${wanted})`, () => {
    const random = generator(wanted === 'all' ? 11 : 13);
    let total = 0;
    while (total < wantedLines) {
      const parts: Buffer[] = [];
      let counted = 0;
      const analyser = createLogAnalyser({
        ...{ matcher, findEntry, wanted },
        onRecord: record => {
          counted += record.lines;
          assert.ok(record.startLine >= 1 && record.endLine >= record.startLine);
          assert.ok(record.endByte >= record.startByte);
        },
      });
      for (let piece = 0; piece < 40; piece++) {
        const bytes = mutated(random);
        parts.push(bytes);
        analyser.push(bytes);
      }
      const { findings, lines } = analyser.end();
      const expected = countLines(parts);
      assert.equal(lines, expected);
      if (wanted === 'all') assert.equal(counted, expected);
      toIncidents(findings, findEntry);
      total += Math.max(1, lines);
    }
  });
}

test('pieces of any size read as the whole does', () => {
  const random = generator(17);
  const seen = (pieces: readonly Uint8Array[]) => {
    const records: string[] = [];
    const analyser = createLogAnalyser({
      ...{ matcher, findEntry, wanted: 'all' },
      onRecord: ({ startLine, endLine, startByte, endByte, format, message, detail }) =>
        records.push([startLine, endLine, startByte, endByte, format, message, detail].join('|')),
    });
    for (const piece of pieces) analyser.push(piece);
    return { records, codes: analyser.end().findings.map(it => `${it.code}@${it.line}`) };
  };
  for (const source of seeds) {
    const pieces: Buffer[] = [];
    for (let at = 0; at < source.length;) {
      const size = 1 + random(random(3) === 0 ? 3 : 700);
      pieces.push(source.subarray(at, at + size));
      at += size;
    }
    assert.deepEqual(seen(pieces), seen([source]));
  }
});

test('a line of 100 MB is cut, not dropped, and costs no such memory', () => {
  let message = '';
  const analyser = createLogAnalyser({
    ...{ matcher, findEntry, wanted: 'all' },
    onRecord: record => {
      if (record.startLine === 1) {
        message = record.message;
        assert.ok(record.shortened);
        assert.equal(record.endByte, 100 << 20);
      }
    },
  });
  const piece = Buffer.alloc(1 << 20, 'a');
  for (let at = 0; at < 100; at++) analyser.push(piece);
  analyser.push('\nnext line\n');
  assert.equal(analyser.end().lines, 2);
  assert.ok(message.length > 1000 && message.length < 1 << 20);
});

test('twice the text takes no more than about twice the time', () => {
  const text = Buffer.concat(seeds);
  const cost = (times: number) => {
    const analyser = createLogAnalyser({ ...{ matcher, findEntry, wanted: 'hits' } });
    const start = process.cpuUsage();
    for (let at = 0; at < times; at++) analyser.push(text);
    analyser.end();
    const { user, system } = process.cpuUsage(start);
    return user + system;
  };
  cost(5);
  const [one, four] = [cost(5), cost(20)];
  assert.ok(four < one * 12, `${four} against ${one}`);
});
