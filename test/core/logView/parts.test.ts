import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { findEntry } from '../../../src/core/catalog';
import { fileLinks } from '../../../src/core/logView/fileLinks';
import { idAt, idTokens, occurrencesOf } from '../../../src/core/logView/idTokens';
import { looksLikeOurs } from '../../../src/core/logView/looksLikeOurs';
import { toUserPatterns } from '../../../src/core/logs/userPattern/userPatterns';
import { problemsOf } from '../../../src/core/logView/problems';
import { timeGaps } from '../../../src/core/logView/timeGaps';
import { readView, TestText } from './testView';

const sample = (name: string) => readFileSync(path.join(import.meta.dirname, '../../workspace/logs', name), 'utf8');

test('ids are found where they stand; numbers and words are none', () => {
  const line =
    '[Worker 0 | Rollout ro-f122438d0c27] at-d689efa5 trace_id=0af7651916cd43dd8448eb211c80319c 1234567890123456';
  assert.deepEqual(
    idTokens(line).map(it => `${it.kind} ${it.id}`),
    ['rollout ro-f122438d0c27', 'attempt at-d689efa5', 'trace 0af7651916cd43dd8448eb211c80319c'],
  );
  assert.equal(idAt(line, line.indexOf('ro-') + 4)?.id, 'ro-f122438d0c27');
  assert.equal(idAt(line, 2), null);
  assert.deepEqual(occurrencesOf('ro-ab', 'ro-ab ro-abc (ro-ab) xro-ab', 10), [0, 14]);
});

test('places of files in tracebacks, stacks and warnings', () => {
  const place = (line: string) => fileLinks(line).map(it => `${line.slice(it.start, it.end)} -> ${it.file}:${it.line}`);
  assert.deepEqual(place('  File "/a/b.py", line 42, in rollout'), ['/a/b.py", line 42 -> /a/b.py:42']);
  assert.deepEqual(place('    at run (/a/b.mjs:12:7)'), ['/a/b.mjs:12:7 -> /a/b.mjs:12']);
  assert.deepEqual(place('    at file:///a/b.mjs:12:7'), ['file:///a/b.mjs:12:7 -> file:///a/b.mjs:12']);
  assert.deepEqual(place('src/x/y.py:33: UserWarning: z'), ['src/x/y.py:33 -> src/x/y.py:33']);
  assert.deepEqual(place('  File "<string>", line 1'), []);
  assert.deepEqual(place('at 10:00:05 nothing'), []);
});

test("only what Agent Lightning's programs write is taken for their log", () => {
  assert.ok(looksLikeOurs(sample('failing_agent.log')));
  const others = [
    '',
    'Nov 22 12:00:01 host systemd[1]: Started a worker.\n',
    '2026-01-05 10:00:00,118 [INFO] (Process-1 myapp.server)   started\n',
    'INFO:     Uvicorn running on http://127.0.0.1:8000\n',
    '[Worker 12] of another program\n',
    '127.0.0.1 - - [05/Jan/2026:10:00:00] "GET /v1/users HTTP/1.1" 200 12\n',
  ];
  assert.deepEqual(
    others.map(it => looksLikeOurs(it)),
    others.map(() => false),
  );
});

test('a failure that shows many times is one problem; noise and what is muted are none', () => {
  const view = readView(new TestText(sample('failing_agent.log')));
  const options = { language: 'en', findEntry, isMuted: () => false } as const;
  const { problems } = problemsOf(view.findings(), view.incidents(), options);
  assert.equal(
    problems.reduce((sum, it) => sum + it.count, 0),
    view.findings().filter(it => !it.noise).length,
  );
  const muted = problemsOf(view.findings(), view.incidents(), { ...options, isMuted: () => true });
  assert.deepEqual([muted.problems.length, muted.dim.length], [0, view.findings().length]);
});

test('silence is told from five seconds on, and not across days', () => {
  const line = (time: string) => `2026-01-0${time} [INFO] (Process-1 agentlightning.x)   a\n`;
  const times = ['1 10:00:00,000', '1 10:00:04,900', '1 10:00:10,000', '3 12:00:00,000'];
  const text = new TestText(times.map(line).join(''));
  const view = readView(text);
  assert.deepEqual(timeGaps(view.recordsIn(text, 1, 9), 'en'), [{ line: 3, text: '5.1 s later' }]);
});

test('a log that follows a format of the user is one that the user wants to be read', () => {
  const { patterns } = toUserPatterns(['{level} {time}: {message}']);
  const line = 'I 10:00:00: words\n';
  const texts = [line, `words\n${line}`, `words\n${line.repeat(2)}\n  more\n${line}`, 'words\n', ''];
  assert.deepEqual(
    texts.map(it => looksLikeOurs(it, patterns)),
    [true, false, true, false, false],
  );
});
