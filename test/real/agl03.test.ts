import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { matchesGolden } from '../golden';
import { differences } from './differences';
import { prove, type Proof } from './proof';
import { stepsAsText, type Step } from './steps';

let begun: Promise<Proof> | undefined;

/** The same proof for all tests of this file; null, and the test skipped, without Python or network. */
async function proof(t: TestContext): Promise<Extract<Proof, { ok: true }> | null> {
  begun ??= prove(line => t.diagnostic(line));
  const found = await begun;
  if (found.ok) return found;
  t.skip(found.missing);
  return null;
}

/** What the real store is expected to answer, given the documented differences. */
const translated = (steps: readonly Step[], part: Step['part']) =>
  steps
    .filter(it => it.part === part)
    .map(it => {
      const known = differences.find(difference => difference.step === it.step);
      return known ? { ...it, result: it.result === known.real ? known.ours : it.result } : it;
    });

const ofPart = (steps: readonly Step[], part: Step['part']) => steps.filter(it => it.part === part);

const step = (steps: readonly Step[], name: string): unknown => {
  const found = steps.find(it => it.step === name);
  assert.ok(found, `no step "${name}"`);
  return found.result;
};

interface Spans {
  readonly items: readonly { readonly name: string; readonly attributes: Readonly<Record<string, unknown>> }[];
}

test('every method of the real LightningStoreClient finds in our store what it finds in the real one', async t => {
  const found = await proof(t);
  if (!found) return;
  assert.deepEqual(step(found.ours, 'methods never called'), []);
  assert.equal(stepsAsText(ofPart(found.ours, 'client')), stepsAsText(translated(found.real, 'client')));
  matchesGolden('real/client.txt', stepsAsText(ofPart(found.ours, 'client')));
});

test('the real runner leaves in our store what it leaves in the real one', async t => {
  const found = await proof(t);
  if (!found) return;
  assert.equal(stepsAsText(ofPart(found.ours, 'runner')), stepsAsText(translated(found.real, 'runner')));
  matchesGolden('real/runner.txt', stepsAsText(ofPart(found.ours, 'runner')));
});

test('each documented difference is still one', async t => {
  const found = await proof(t);
  if (!found) return;
  for (const it of differences) {
    assert.deepEqual(step(found.real, it.step), it.real, it.why);
    assert.deepEqual(step(found.ours, it.step), it.ours, it.why);
  }
});

test('the real exporter brings its spans over /v1/traces', async t => {
  const found = await proof(t);
  if (!found) return;
  const { statuses, requests } = step(found.ours, 'spans exported to /v1/traces') as {
    statuses: number[];
    requests: number;
  };
  assert.deepEqual(statuses, [200]);
  assert.ok(requests >= 9, `${requests} requests`);
});

test('a reward, a message, an exception and a retry arrive', async t => {
  const found = await proof(t);
  if (!found) return;
  const emitted = (step(found.ours, 'emits: spans of attempt 1') as Spans).items;
  const of = (name: string) => emitted.filter(it => it.name === name).map(it => it.attributes);
  assert.equal(of('agentlightning.message')[0]?.['agentlightning.message.body'], 'Solve 17 * 3');
  assert.equal(of('agentlightning.annotation').at(-1)?.['agentlightning.reward.1.value'], 0.25);
  assert.equal(step(found.ours, 'emits: reward'), 1);
  const reported = (step(found.ours, 'reports: spans of attempt 1') as Spans).items;
  assert.equal(reported[0]?.attributes['exception.type'], 'ValueError');
  assert.equal((step(found.ours, 'fails once: rollout') as { status: string }).status, 'succeeded');
  assert.equal((step(found.ours, 'fails once: attempt 1') as { status: string }).status, 'failed');
  assert.equal((step(found.ours, 'fails once: attempt 2') as { status: string }).status, 'succeeded');
  assert.equal((step(found.ours, 'always fails: rollout') as { status: string }).status, 'failed');
});

test('our clients read of the real store what they read of ours', async t => {
  const found = await proof(t);
  if (!found) return;
  assert.deepEqual([found.seen.ours.kind, found.seen.real.kind], ['embedded', 'agl-0.3']);
  assert.equal(found.seen.real.text, found.seen.ours.text);
  matchesGolden('real/sources.txt', found.seen.ours.text);
});
