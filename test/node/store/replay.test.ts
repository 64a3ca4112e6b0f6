import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { otlp } from '../../../src/node/store/generated/otlp';
import { startTestStore } from './testStore';

const fixtures = path.join(import.meta.dirname, '../../fixtures/agl03');

interface Step {
  readonly method: string;
  readonly path: string;
  readonly body?: unknown;
  readonly otlp?: unknown;
  readonly status: number;
  readonly response?: unknown;
}

/**
 * A recorded run of Agent Lightning 0.3.0 (right answer, caught exception, a retry, a cancelled rollout), sent again. Ids are
 * new here, so those of each answer are learned and put into the requests after it; spans go out as real protobuf.
 */
test('a recorded run of the real thing gets the answers that the real store gave', async t => {
  const store = await startTestStore(t);
  const steps = readFileSync(path.join(fixtures, 'run.jsonl'), 'utf8').trim().split('\n');
  const ours = new Map<string, string>();
  for (const line of steps) {
    const step = JSON.parse(translated(line, ours)) as Step;
    const recorded = JSON.parse(line) as Step;
    store.clock.nowMs += 100;
    if (step.otlp !== undefined) {
      const body = otlp.ExportTraceServiceRequest.encode(toMessage(step.otlp)).finish();
      const type = { 'content-type': 'application/x-protobuf' };
      const answer = await store.ask('POST', step.path, body, type);
      assert.deepEqual([answer.status, answer.body], [200, '']);
      continue;
    }
    const answer = await store.ask(step.method, step.path, step.body);
    assert.equal(answer.status, step.status, `${step.method} ${step.path}`);
    learn(recorded.response, answer.body, ours);
    assert.equal(shapeOf(answer.body), shapeOf(step.response), `${step.method} ${step.path}`);
  }

  const outcome = JSON.parse(translated(readFileSync(path.join(fixtures, 'outcome.json'), 'utf8'), ours)) as Outcome;
  assert.deepEqual(await outcomeOf(store, Object.keys(outcome)), outcome);
});

type Outcome = Record<string, { status: string; attempts: string[]; spans: Record<string, unknown>[] }>;
type Items = { items: Record<string, unknown>[] };

async function outcomeOf(store: Awaited<ReturnType<typeof startTestStore>>, ids: readonly string[]): Promise<Outcome> {
  const found: Outcome = {};
  for (const id of ids) {
    const rollout = (await store.ask('GET', `/v1/agl/rollouts/${id}`)).body as { status: string };
    const attempts = (await store.ask('GET', `/v1/agl/rollouts/${id}/attempts`)).body as Items;
    const spans = (await store.ask('GET', `/v1/agl/spans?rollout_id=${id}`)).body as Items;
    found[id] = {
      status: rollout.status,
      attempts: attempts.items.map(it => String(it['status'])),
      spans: spans.items.map(({ sequence_id, name, span_id, parent_id, status, attributes }) => ({
        ...{ sequence_id, name, span_id, parent_id, status: (status as { status_code: string }).status_code },
        attributes: Object.keys(attributes as object).sort(),
      })),
    };
  }
  return found;
}

const id = /\b(?:ro|at|rs)-[0-9a-f]{8,12}\b/g;
const translated = (text: string, ours: ReadonlyMap<string, string>) => text.replace(id, it => ours.get(it) ?? it);

/** Walks a recorded answer and ours side by side: where theirs has an id, ours is its translation. */
function learn(theirs: unknown, mine: unknown, ours: Map<string, string>): void {
  if (typeof theirs === 'string' && typeof mine === 'string') {
    if (/^(ro|at|rs)-[0-9a-f]+$/.test(theirs)) ours.set(theirs, mine);
  } else if (typeof theirs === 'object' && theirs !== null && typeof mine === 'object' && mine !== null) {
    for (const [key, value] of Object.entries(theirs)) learn(value, (mine as Record<string, unknown>)[key], ours);
  }
}

/** Keys and statuses as they are; numbers, times and other texts by their type. A list is the set of its items' shapes. */
function shapeOf(value: unknown, key = ''): string {
  if (Array.isArray(value)) return `[${[...new Set(value.map(it => shapeOf(it)))].sort().join()}]`;
  if (value === null || typeof value !== 'object')
    return key === 'status' || value === null ? String(value) : typeof value;
  const rows = Object.entries(value).map(([name, it]) => `${name}:${shapeOf(it, name)}`);
  return `{${rows.sort().join()}}`;
}

/** OTLP/JSON as the encoder wants it: ids as bytes. */
function toMessage(value: unknown): object {
  const bytes = new Set(['traceId', 'spanId', 'parentSpanId']);
  const convert = (it: unknown, key: string): unknown => {
    if (typeof it === 'string' && bytes.has(key)) return Buffer.from(it, 'hex');
    if (Array.isArray(it)) return it.map(item => convert(item, ''));
    if (typeof it !== 'object' || it === null) return it;
    return Object.fromEntries(Object.entries(it).map(([name, inner]) => [name, convert(inner, name)]));
  };
  return convert(value, '') as object;
}
