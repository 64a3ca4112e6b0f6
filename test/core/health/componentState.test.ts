import assert from 'node:assert/strict';
import { test } from 'node:test';
import { applyEvent, applyFindings } from '../../../src/core/health/applyFindings';
import {
  componentStatuses,
  moveTo,
  observe,
  type ComponentState,
  type ComponentStatus,
  type Condition,
} from '../../../src/core/health/componentState';
import { findingOf } from '../../../src/core/health/check';
import { checkOf } from '../../../src/core/health/checks';
import { emptyHealth } from '../../../src/core/health/state';
import { matchesGolden } from '../../golden';
import { healthy, nowMs, storeless, utc } from './sights';

const at = (status: ComponentStatus): ComponentState => ({ status, sinceMs: 1, history: [] });

/** Guide row G-H5, word for word. */
const legal = new Set([
  'healthy -> degraded',
  'healthy -> unhealthy',
  'healthy -> maintenance',
  'degraded -> healthy',
  'degraded -> unhealthy',
  'unhealthy -> recovering',
  'recovering -> healthy',
  'recovering -> unhealthy',
  'maintenance -> healthy',
]);

for (const from of componentStatuses) {
  for (const to of componentStatuses) {
    const move = `${from} -> ${to}`;
    test(`${move} is ${legal.has(move) ? 'legal' : 'not legal'}`, () => {
      const after = moveTo(at(from), to, 2);
      if (!legal.has(move)) return assert.equal(after, null);
      assert.deepEqual(after, { status: to, sinceMs: 2, history: [{ from, to, atMs: 2 }] });
    });
  }
}

test('what an observation does in every state', () => {
  const conditions: readonly Condition[] = ['ok', 'warn', 'fail'];
  const lines = [undefined, ...componentStatuses].flatMap(from =>
    conditions.map(condition => {
      const before = from === undefined ? undefined : at(from);
      const after = observe(before, condition, 2);
      const path = after.history.map(it => it.to).join(', then ');
      return `${(from ?? 'not checked').padEnd(12)} + ${condition.padEnd(5)} ${path || (before ? 'stays' : after.status)}`;
    }),
  );
  matchesGolden('health/stateMachine.txt', lines.join('\n'));
});

test('every path an observation takes is legal', () => {
  let state: ComponentState | undefined;
  // A fixed sequence that visits every state from every other.
  for (const digit of '0120210221100212012210001122201') {
    state = observe(state, (['ok', 'warn', 'fail'] as const)[Number(digit)] ?? 'ok', 2);
    for (const { from, to } of state.history) assert.ok(legal.has(`${from} -> ${to}`), `${from} -> ${to}`);
  }
  assert.equal(state?.history.length, 20);
});

const finding = (sights: typeof healthy) => findingOf(checkOf('workers-alive'), sights, { nowMs, zone: utc });

test('a component of which nothing can be seen any more has no state', () => {
  const before = applyFindings(emptyHealth, [finding(healthy)], nowMs);
  assert.equal(before.components.workers?.status, 'healthy');
  const after = applyFindings(before, [finding(storeless)], nowMs + 1);
  assert.equal(after.components.workers, undefined);
  assert.equal(after.findings['workers-alive']?.severity, 'skipped');
});

test('planned work is not judged, and ends healthy', () => {
  const before = applyFindings(emptyHealth, [finding(healthy)], nowMs);
  const planned = applyEvent(before, 'workers', 'maintenanceBegan', nowMs + 1);
  const during = applyFindings(planned, [finding(storeless)], nowMs + 2);
  assert.equal(during.components.workers?.status, 'maintenance');
  assert.equal(applyEvent(during, 'workers', 'maintenanceEnded', nowMs + 3).components.workers?.status, 'healthy');
});

test('an event that is not legal changes nothing', () => {
  const before = applyFindings(emptyHealth, [finding(healthy)], nowMs);
  assert.equal(applyEvent(before, 'workers', 'restarted', nowMs), before);
  assert.equal(applyEvent(before, 'workers', 'maintenanceEnded', nowMs), before);
  assert.equal(applyEvent(before, 'store', 'restarted', nowMs), before);
});

test('no findings, no change', () => {
  assert.equal(applyFindings(emptyHealth, [], nowMs), emptyHealth);
});
