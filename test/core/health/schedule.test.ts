import assert from 'node:assert/strict';
import { test } from 'node:test';
import { applyEvent, applyFindings } from '../../../src/core/health/applyFindings';
import { checkIds } from '../../../src/core/health/checkId';
import { checkOf } from '../../../src/core/health/checks';
import { judge } from '../../../src/core/health/judge';
import { dueChecks, intervalsMs, nextDueMs } from '../../../src/core/health/schedule';
import { emptyHealth } from '../../../src/core/health/state';
import { blind, healthy, nowMs, utc } from './sights';
import { say } from '../../../src/core/text/say';

const visible = { visible: true, running: false };
const hidden = { visible: false, running: false };
const checked = applyFindings(emptyHealth, judge(checkIds, healthy, { nowMs, zone: utc }), nowMs);
const intervalOf = (id: (typeof checkIds)[number]) => checkOf(id).interval;

test('the intervals are those of the guide', () => {
  assert.deepEqual(intervalsMs, { core: 10_000, auxiliary: 30_000, external: 60_000, batch: null });
});

test('nothing is due while nobody looks', () => {
  assert.deepEqual(dueChecks(emptyHealth, hidden, nowMs), []);
  assert.equal(nextDueMs(checked, hidden), null);
});

test('everything is due at the first look, and while a run of ours lasts', () => {
  assert.deepEqual(dueChecks(emptyHealth, visible, nowMs), [...checkIds]);
  assert.deepEqual(dueChecks(emptyHealth, { visible: false, running: true }, nowMs), [...checkIds]);
});

test('each class comes back at its interval, a batch check never by itself', () => {
  const due = (afterMs: number) => new Set(dueChecks(checked, visible, nowMs + afterMs).map(intervalOf));
  assert.deepEqual(due(9_000), new Set());
  assert.deepEqual(due(10_000), new Set(['core']));
  assert.deepEqual(due(30_000), new Set(['core', 'auxiliary']));
  assert.deepEqual(due(3_600_000), new Set(['core', 'auxiliary', 'external']));
  assert.equal(nextDueMs(checked, visible), nowMs + 10_000);
});

test('what recovers is looked at again soon', () => {
  const refused = { ...healthy, identity: blind(say('source.refused', { url: 'x' }), 'AGL-N001') };
  const failed = applyFindings(checked, judge(['store-reachable'], refused, { nowMs, zone: utc }), nowMs);
  const recovering = applyEvent(failed, 'store', 'restarted', nowMs);
  const due = dueChecks(recovering, visible, nowMs + 3_000);
  assert.deepEqual(new Set(due.map(it => checkOf(it).component)), new Set(['store']));
  assert.equal(dueChecks(failed, visible, nowMs + 3_000).length, 0);
});
