import assert from 'node:assert/strict';
import { test } from 'node:test';
import { say } from '../../../src/core/text/say';
import { CannotLook, look } from '../../../src/node/health/look';
import { SourceError } from '../../../src/node/sources/source';

const options = (more: Partial<Parameters<typeof look>[1]> = {}) => ({
  limitMs: 5_000,
  signal: new AbortController().signal,
  now: () => 1_000,
  ...more,
});
const reasonOf = async (probe: (signal: AbortSignal) => unknown, more = {}) => {
  const seen = await look(probe, options(more));
  return seen.seen ? 'seen' : [seen.code, seen.reason.key, ...Object.values(seen.reason.args)].join(' ');
};

test('a value, with its time and duration', async () => {
  const seen = await look(() => Promise.resolve(7), options());
  assert.ok(seen.seen && seen.value === 7 && seen.atMs === 1_000 && seen.durationMs >= 0);
});

test('every way of not seeing has its reason', async () => {
  const refused = new SourceError('AGL-N001', { url: 'http://x' });
  assert.equal(await reasonOf(() => Promise.reject(refused)), 'AGL-N001 source.refused http://x');
  assert.equal(await reasonOf(() => Promise.reject(new Error('EACCES\n…'))), ' health.skipped.failed EACCES ⏎ …');
  const throwing = () => {
    throw new CannotLook(say('health.skipped.noSqlite'));
  };
  assert.equal(await reasonOf(throwing), ' health.skipped.noSqlite');
});

test('a probe that never answers is left at the limit, and told', async () => {
  let aborted = false;
  const deaf = (signal: AbortSignal) =>
    new Promise<never>(() => signal.addEventListener('abort', () => (aborted = true), { once: true }));
  assert.equal(await reasonOf(deaf, { limitMs: 50 }), ' health.skipped.tooLong 50 ms');
  assert.ok(aborted);
});

test('a cancelled look settles at once, before and while it lasts', async () => {
  const never = () => new Promise<never>(() => undefined);
  assert.equal(await reasonOf(never, { signal: AbortSignal.abort() }), ' health.skipped.cancelled');
  const cancel = new AbortController();
  const looking = reasonOf(never, { signal: cancel.signal });
  cancel.abort();
  assert.equal(await looking, ' health.skipped.cancelled');
});
