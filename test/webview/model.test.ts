import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rolloutId } from '../../src/core/model/ids';
import { timelineStrings } from '../../src/core/text/timeline';
import { TimelineDocument } from '../../src/node/timeline/timelineDocument';
import { lineWords } from '../../src/webview/timeline/lineWords';
import { TimelineModel } from '../../src/webview/timeline/model';
import { Search } from '../../src/webview/timeline/search';
import { Viewport } from '../../src/webview/timeline/viewport';
import { Words } from '../../src/webview/timeline/words';
import { makeSpan, type Sketch } from '../core/trace/makeSpan';
import { recorded } from '../core/trace/recorded';

const words = new Words();
words.use(timelineStrings('en'));

function retried() {
  const { attempts, spans } = recorded('retried');
  const document = new TimelineDocument({ kind: 'rollout', id: rolloutId('ro-1') });
  document.setRollout(null, attempts);
  document.add(spans);
  return new TimelineModel(document.header(0), document.all());
}

function traced(sketches: readonly Sketch[]) {
  const document = new TimelineDocument({ kind: 'trace', id: 't' });
  document.add(sketches.map(makeSpan));
  return { document, model: new TimelineModel(document.header(0), document.all()) };
}

const spoken = (model: TimelineModel) =>
  Array.from({ length: model.rows.length }, (_, line) => lineWords(model, line, words).spoken);

const calls: readonly Sketch[] = [
  { id: 'run', end: 100 },
  ...Array.from({ length: 6 }, (_, at) => {
    const call = { id: `c${at}`, parent: 'run', name: 'tool_call.x', start: at, end: at + 1 };
    return at === 4 ? { ...call, error: 'no' } : call;
  }),
];

test('a screen reader hears what eyes see: kind, name, failure, what is folded away', () => {
  const { model } = traced(calls);
  assert.deepEqual(spoken(model), ['internal, run, 100 ms', 'tool, x, 6 times, 1 failed inside']);
  model.fold(0, true);
  assert.deepEqual(spoken(model), ['internal, run, 100 ms, 1 failed inside']);
  assert.match(spoken(retried())[0] ?? '', /^Attempt 1, failed · \d+ ms · Worker-0$/);
});

test('a span in a closed group is found at the group, and uncovered it has a line of its own', () => {
  const { model } = traced(calls);
  const member = { kind: 'span', at: 5 } as const;
  assert.equal(model.itemAt(model.lineOf(member))?.kind, 'group');
  model.fold(0, true);
  assert.equal(model.lineOf(member), 0);
  model.uncover(5);
  assert.deepEqual(model.itemAt(model.lineOf(member)), member);
  assert.deepEqual(model.itemAt(model.lineOf({ kind: 'group', at: 1 })), { kind: 'group', at: 1 });
});

test('showing one attempt leaves the others out, until one of their spans is wanted', () => {
  const model = retried();
  const all = model.rows.length;
  const whole = model.extent();
  model.attempt = model.sections[1]?.attemptId ?? null;
  model.refold();
  assert.ok(model.rows.length < all);
  assert.ok((model.extent()?.from ?? 0) > (whole?.from ?? 0));
  model.uncover(0);
  assert.deepEqual([model.attempt, model.rows.length], [null, all]);
});

test('everything folds and unfolds, and only groups are remembered as opened', () => {
  const { model } = traced(calls);
  model.foldAll(false);
  assert.deepEqual([model.rows.length, model.opened.size], [8, 1]);
  model.foldAll(true);
  assert.deepEqual([model.rows.length, model.opened.size], [1, 0]);
});

test('identities survive a reload, rows do not matter', () => {
  const { model } = traced(calls);
  const again = traced([...calls].reverse()).model;
  const key = model.keyOf({ kind: 'span', at: 5 });
  const found = again.itemOf('span', key);
  assert.equal(again.keyOf(found ?? { kind: 'span', at: 0 }), key);
  assert.equal(again.itemOf('span', 12345), null);
});

test('a search goes round, and finds what comes while it stands', () => {
  const { document, model } = traced(calls);
  const search = new Search(words);
  assert.equal(search.start(model, 'RUN', -1), 0);
  assert.equal(search.next(1), 0);
  assert.equal(search.start(model, 'x', 3), 3);
  assert.deepEqual([search.next(-1), search.found.length], [2, 6]);
  document.add([makeSpan({ id: 'late', name: 'x', start: 50 })]);
  model.append(document.header(0), document.news());
  search.refresh(model);
  assert.equal(search.found.length, 7);
  assert.deepEqual([search.start(model, 'nowhere', 0), search.next(1)], [undefined, undefined]);
});

test('what fits follows what comes; a chosen range stays', () => {
  const { document, model } = traced(calls);
  let moves = 0;
  const viewport = new Viewport(
    () => model,
    () => 500,
    () => void moves++,
  );
  const before = viewport.scale.to;
  document.add([makeSpan({ id: 'late', start: 500, end: 900 })]);
  model.append(document.header(0), document.news());
  assert.ok(viewport.scale.to > before);
  viewport.zoomTo(2);
  const { from, to } = viewport.scale;
  assert.ok(from < 1000 && to > 2000 && to < 3000);
  viewport.bringInto(2);
  viewport.bringInto(7);
  assert.equal(Math.round(viewport.scale.to - viewport.scale.from), Math.round(to - from));
  assert.ok(viewport.scale.from < 500_000 && viewport.scale.to > 500_000);
  assert.equal(moves, 2);
});

test('how long a rollout ran counts from its first attempt, as in the list, and not from its spans', () => {
  const { attempts } = recorded('retried');
  const model = retried();
  const [first, last] = [attempts[0], attempts.at(-1)];
  assert.ok(first && last && last !== first);
  const ran = model.ran();
  assert.ok(ran);
  assert.ok(Math.abs((ran.to - ran.from) / 1000 - ((last.endedMs ?? 0) - first.startedMs)) < 0.01);
  const alone = traced(calls).model;
  assert.deepEqual(alone.ran(), alone.extent());
});
