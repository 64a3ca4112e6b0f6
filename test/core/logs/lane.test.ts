import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { entries, findEntry } from '../../../src/core/catalog';
import { Matcher } from '../../../src/core/catalog/match/matcher';
import { FindingCollector } from '../../../src/core/diagnosis/findingCollector';
import { Recall, type TextEcho, unheard } from '../../../src/core/diagnosis/recall';
import { DecisiveNumbers } from '../../../src/core/logs/lane/decisive';
import { createLogReader } from '../../../src/core/logs/reader';

const matcher = new Matcher(entries);
const startMs = Date.UTC(2026, 10, 22, 12);
const folder = path.join(import.meta.dirname, '../../fixtures/formats');
const corpus = path.join(import.meta.dirname, '../../corpus/logs');

/** No line passes unread: without `shapes` any number may matter. */
function slowly(bytes: Buffer) {
  return read(bytes, bytes.length, false);
}

/** `size`: chunks of so many bytes, each in the memory of the one before. */
function read(bytes: Buffer, size: number, passing: boolean) {
  const collector = new FindingCollector({ matcher, findEntry, file: 'a.log', slim: true });
  const reader = createLogReader({
    ...{ wanted: 'hits', startMs, ...(passing ? { shapes: collector.shapes } : {}) },
    scan: (line, start, end, found) => matcher.scan(line, start, end, found),
    worth: (message, hits) => matcher.mayTell(message, hits),
    onDraft: (draft, hits) => collector.seeDraft(draft, hits),
    again: (echo, pid) => collector.again(echo as TextEcho, pid),
  });
  const memory = Buffer.alloc(Math.min(size, bytes.length));
  for (let at = 0; at < bytes.length; at += size) {
    reader.push(memory.subarray(0, bytes.copy(memory, 0, at, at + size)));
  }
  reader.end();
  const { lines, records, clock } = reader;
  return { findings: collector.end(), lines, records, clock };
}

/** What each record tells, though nothing of it were kept: with `passing`, by what others like it have told. */
function tellings(bytes: Buffer, size: number, passing: boolean): readonly string[] {
  const told: string[] = [];
  const recall = new Recall(matcher, findEntry);
  const tell = ({ says, fingerprint }: Pick<TextEcho, 'says' | 'fingerprint'>) => {
    if (says.length > 0 || fingerprint) told.push(`${fingerprint} ${says.map(it => it.kind).join(' ')}`);
  };
  const reader = createLogReader({
    ...{ wanted: 'hits', startMs, ...(passing ? { shapes: recall.shapes } : {}) },
    scan: (line, start, end, found) => matcher.scan(line, start, end, found),
    worth: (message, hits) => matcher.mayTell(message, hits),
    onDraft: (draft, hits) => {
      if (hits.length === 0 && !draft.exception && !draft.http) return unheard;
      const known = recall.know(draft, hits);
      tell({ says: known.says, fingerprint: known.told?.fingerprint ?? null });
      return known.echoOf(draft);
    },
    again: echo => {
      tell(echo as TextEcho);
      return true;
    },
  });
  for (let at = 0; at < bytes.length; at += size) reader.push(bytes.subarray(at, at + size));
  reader.end();
  return [...told, `${reader.records} records`];
}

function same(text: string | Buffer, sizes: readonly number[], name: string): number {
  const bytes = Buffer.from(text);
  const expected = slowly(bytes);
  for (const size of sizes) assert.deepEqual(read(bytes, size, true), expected, `${name}, chunks of ${size}`);
  assert.deepEqual(tellings(bytes, 1 << 16, true), tellings(bytes, 1 << 16, false), name);
  return expected.findings.length;
}

let state = 11;
const random = (below: number) => (state = (state * 48271) % 2147483647) % below;
const pick = <T>(all: readonly T[]): T => all[random(all.length)] as T;
const digits = (count: number) => Array.from({ length: count }, () => random(10)).join('');
const name = () => Array.from({ length: 8 }, () => '0123456789abcdef'.charAt(random(16))).join('');
const two = (below: number) => String(random(below)).padStart(2, '0');

/** The words of lines in which numbers decide, and of lines in which they do not. */
const words = [
  () =>
    `127.0.0.1:${digits(5)} - "GET /v1/agl/rollouts/ro-${name()} HTTP/1.1" ${pick([200, 201, 404, 500, 503, 422])} OK`,
  () =>
    `HTTP Request: POST http://localhost:${digits(4)}/v1/chat/completions "HTTP/1.1 ${pick([200, 401, 429, 500])} X"`,
  () =>
    `[Worker ${random(3)} | Rollout ro-${name()}] Completed in ${digits(1)}.${digits(2)}s. Collected ${random(3)} span(s). Final reward: None`,
  () => `[Worker ${random(3)}] Started async rollouts (max: unlimited).`,
  () => `Runner process exited with code ${pick([0, 1, 2, 9, 137, 139, 143])}`,
  () => `OSError: [Errno ${pick([2, 11, 13, 24, 28, 98, 99, 111, 112])}] Something at 0x${name()}`,
  () => `ConnectionRefusedError: [Errno 111] Connect call failed ('127.0.0.1', ${digits(4)})`,
  () =>
    `failed with ${pick(['', '12', 'a'])}${pick([401, 404, 500, 200])} ${pick(['Not Found', 'Unauthorized', 'Fine'])}`,
  () => `Error code: ${pick([400, 401, 404, 429, 500, 4, 40])} - {'detail': 'Not Found'}`,
  () => `step ${digits(3)} loss 0.${digits(4)} in ${digits(2)}ms id=${name()} at-${name()}`,
  () => `Insufficient Balance ${pick([402, 403, 14020])}`,
  () => `Request failed with status code ${pick([400, 404, 500, 200])} for ro-${name()}`,
  () => `{"message": "Error code: ${digits(3)}", "status": ${digits(3)}}`,
  () => `Failed to export span batch code: ${pick([401, 403, 404, 500, 200])}, reason: ${name()}`,
  () => `Grüße für ro-${name()} – \u2713 ${digits(2)}`,
  () => `process ended: Killed`,
  () => `\u001b[31mred ${digits(2)}\u001b[0m`,
  () => `max_tokens must be at least 1, got -${random(30)}`,
  () => `bad${digits(1)} bad interpreter: No such file or directory`,
];
const levels = ['INFO', 'DEBUG', 'WARNING', 'ERROR', 'CRITICAL'];
const clocks = [
  () => `2026-1${random(3)}-${two(33)} ${two(25)}:${two(61)}:${two(60)},${digits(3)}`,
  () => `2026-11-22 10:${two(60)}:${two(60)},${digits(3)}`,
  () => `${two(24)}:${two(60)}:${two(60)}`,
  () => `10:${two(60)}:${two(60)}`,
  () => `2026-11-22T1${random(3)}:${two(61)}:${two(60)}.${digits(pick([3, 7]))}${pick(['Z', '', '+01:00'])}`,
];
const heads = [
  () =>
    `${pick(clocks)()} [${pick(levels)}] (Process-${digits(1 + random(4))} agentlightning.${pick(['store', 'runner.agent'])})   `,
  () => `${pick(clocks)()} [${pick(levels)}] `,
  () => `2026-11-22 10:00:${two(60)} ${pick(['-0', '+1'])}${digits(1)}00 [${pick(levels)}] `,
  () => `2026-11-22 10:00:00 - name - ${pick(levels)} - `,
  () => `[11/${two(32)}/26 ${two(24)}:${two(60)}:${two(60)}] ${pick(levels).padEnd(8)} `,
  () => `${' '.repeat(20)}${pick(levels).padEnd(8)} `,
  () => 'INFO:     ',
  () => `ERROR ${two(14)}-${two(33)} ${two(24)}:00:00 [a.py:${digits(2)}] `,
  () => `[2026-11-22 10:00:${two(60)},${digits(3)}][httpx][${pick(levels)}] - `,
  () => `2026-11-22 10:00:00 [${pick(['info     ', 'error    '])}] event  `,
  () => `(worker pid=${random(3)}) `,
  () => 'ERROR: ',
  () => `web-${random(3)}  | 10:00:00 [ERROR] `,
  () => `Nov ${two(32)} 10:00:00 host name[${digits(2)}]: `,
  () => `2026-11-22T10:00:${two(60)}.${digits(9)}Z ${pick(['stdout', 'stderr'])} ${pick(['F', 'P'])} `,
  () => '',
];
const below = [
  '  File "/home/dev/a.py", line 12, in run',
  'Traceback (most recent call last):',
  'ValueError: 12',
  '    at run (/home/dev/a.js:12:3)',
  '',
  '}',
  'During handling of the above exception, another exception occurred:',
];

function line(): string {
  const kind = random(8);
  if (kind === 0) return pick(below);
  return pick(heads)() + pick(words)();
}

test('lines that differ in numbers, times, levels and ends are read as if none passed unread', () => {
  for (let round = 0; round < 4; round++) {
    const ends = round % 3 === 0 ? ['\n', '\r\n', '\n', '\r'] : ['\n'];
    // Few lines, so that each is known soon, and each with other numbers.
    const shapes = Array.from({ length: 25 }, () => [pick(heads), pick(words)] as const);
    const lines = Array.from({ length: 1200 }, () => {
      const [head, said] = pick(shapes);
      return `${random(9) === 0 ? line() : head() + said()}${pick(ends)}`;
    });
    same(lines.join(''), [97, 4096, 1 << 20], `round ${round}`);
  }
});

/** Failures of several lines, in which other numbers make other failures, or the same. */
const blocks = [
  () => `${pick(heads)()}Exception during rollout ro-${name()}.
Traceback (most recent call last):
  File "/home/dev/run-${random(3)}/a.py", line ${random(3)}, in run
    step(12)
${pick(['ValueError', 'openai.APIStatusError', 'KeyError'])}: ${pick(words)()}
`,
  () => `Traceback (most recent call last):
  File "/home/dev/a.py", line ${digits(2)}, in run
httpx.HTTPStatusError: Client error '${pick([401, 404, 422])} X' for url 'http://10.0.0.${random(3)}:8000/v1/models'
For more information check: https://developer.mozilla.org/en-US/docs/Web/HTTP/Status/404

During handling of the above exception, another exception occurred:

Traceback (most recent call last):
  File "/home/dev/b.py", line 3, in main
RuntimeError: run ${random(3)} failed with ${pick([500, 12])} Internal Server Error
`,
  () => `/home/dev/run-${random(2)}/a.mjs:${digits(1)}
    throw new Error('x')
          ^

Error: connect ECONNREFUSED 127.0.0.1:${pick([4318, 4747, 4800])}
    at run (/home/dev/run-${random(2)}/a.mjs:3:9)

Node.js v22.${random(3)}.0
`,
  () => `[11/22/26 10:00:${two(60)}] ERROR    [Worker ${random(2)}] failed for ro-${name()}: [Errno  agent.py:${digits(3)}
${' '.repeat(29)}${pick([98, 99, 13])}] Address already in use
${' '.repeat(29)}Traceback (most recent call last):
${' '.repeat(29)}  File "/home/dev/a.py", line 3, in run
${' '.repeat(29)}OSError: [Errno ${pick([98, 13])}] Address already in use
`,
];

test('records of many lines, some of them cut into by others', () => {
  for (let round = 0; round < 4; round++) {
    const lines = Array.from({ length: 300 }, () => {
      const block = pick(blocks)();
      const at = block.indexOf('\n', random(block.length)) + 1;
      if (random(4) > 0) return block;
      return `${block.slice(0, at)}${pick(heads)()}words\n${random(2) === 0 ? block.slice(at) : ''}`;
    });
    assert.ok(same(lines.join(''), [1500, 1 << 20], `round ${round}`) > 50);
  }
});

test('numbers that are a part of what is looked for are decisive, wherever a literal has them', () => {
  const decisive = new DecisiveNumbers(['401 Unauthorized', '[Errno 98] Address', 'Error code: 4', 'port=4318']);
  const has = (text: string, number: string) => {
    const bytes = Buffer.from(text);
    const start = text.indexOf(number);
    return decisive.has(bytes, 0, bytes.length, start, start + number.length);
  };
  assert.ok(has('got 401 Unauthorized', '401'));
  assert.ok(has('got 12401  Unauthorized', '12401'));
  assert.ok(!has('got 500 Unauthorized', '500'));
  assert.ok(has('OSError: [Errno   98] Address already in use', '98'));
  assert.ok(!has('OSError: [Errno 99] Address already in use', '99'));
  assert.ok(has('Error code: 404', '404') && !has('Error code: 500', '500') && !has('Error code 404', '404'));
  assert.ok(has('x port=43180', '43180') && !has('x port=4319', '4319'));
  assert.ok(has('a \\12 b', '12'));
});

test('the same failures more often than is kept', () => {
  const lines = Array.from({ length: 6000 }, (_, at) => `${pick(heads.slice(0, 2))()}${words[(at % 5) * 2]?.()}\n`);
  assert.ok(same(lines.join(''), [1 << 16], 'often') > 1000);
});

test('logs of the fixtures and of the corpus, again and again with other numbers, and with bytes changed', () => {
  const files = [folder, corpus].flatMap(it => readdirSync(it).map(file => path.join(it, file)));
  for (const file of files) {
    const text = readFileSync(file, 'latin1');
    if (text.length > 20_000) continue;
    const other = () => text.replaceAll(/\d/g, it => (random(6) === 0 ? digits(1) : it));
    const bytes = Buffer.from([text, other(), other(), text].join('\n'), 'latin1');
    for (let times = random(20); times > 0; times--) bytes[random(bytes.length)] = random(256);
    same(bytes, [1 << 16], path.basename(file));
  }
});
