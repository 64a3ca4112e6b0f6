import { resourcesId, rolloutId, workerId } from '../../../core/model/ids';
import { aglPrefix, type Statistics03 } from '../../../protocol/agl03';
import { product } from '../../../protocol/devtools';
import { rolloutNotFound } from '../semantics/storeError';
import * as read from '../wire/requests';
import { readSpan } from '../wire/restSpan';
import { toAttempt03, toAttempted03, toPage03, toResources03, toRollout03, toWorker03 } from '../wire/responses';
import { toSpan03 } from '../wire/spanResponses';
import { bodyOf, bodyOrNone, spanEcho } from './callBody';
import { queryObject, type Call, type Route } from './route';

const id = (call: Call, name: string) => call.params[name] ?? '';
const rollout = (call: Call) => rolloutId(id(call, 'rollout'));

/**
 * The 26 routes of Agent Lightning 0.3. What it does beside the obvious is copied (facts, section 2.3), all of it:
 *
 * | quirk | here |
 * |---|---|
 * | 1 cancel is not sticky: the next update of the latest attempt overwrites it | same |
 * | 2 a rollout that runs again keeps its old end_time | same |
 * | 3 attempts that timed out or fell silent never get an end_time | same |
 * | 4 a span does not start a rollout that is still queuing; one that is requeuing it does | same |
 * | 5 a late span revives an unresponsive attempt; the id left in the queue is dropped with a warning | same |
 * | 6 a late span on an ended or timed-out attempt moves its heartbeat only | same |
 * | 7 ids of cancelled rollouts stay queued until somebody draws them | same |
 * | 8 dequeue goes on until it has `limit` or the queue is empty | same |
 * | 9 a worker that takes many is known to work on the last | same |
 * | 10 `/spans/next`, and even a refused span, move the counter | same |
 * | POST `/resources/search` creates resources called "search" | same |
 *
 * Where we differ, and why:
 *
 * | upstream | here |
 * |---|---|
 * | 500 for what is the client's fault (missing rollout or attempt) | 404: its client retries a 500 for 8 s |
 * | 500 when sorting by a field of objects | 400 |
 * | 500 with a traceback for a kvlist or mixed list in OTLP | kept, as JSON text |
 * | OTLP spans without ids are dropped, those of unknown rollouts fail the request | kept: under their trace, or as rescued |
 * | OTLP as JSON is refused | taken |
 * | overdue attempts are found only when somebody calls | also every 10 s by ourselves |
 * | 405 for other methods on unknown paths | 404 |
 * | NaN and whole floats in JSON | NaN is a 422; 1.0 comes back as 1, the same JSON number |
 * | everything in memory, old spans evicted | on disk, nothing evicted |
 */
const below: readonly Route[] = [
  { method: 'GET', path: '/health', handle: () => Promise.resolve({ status: 'ok' }) },
  {
    method: 'GET',
    path: '/statistics',
    handle: async (_, store) => {
      const it = await store.statistics();
      return {
        name: product,
        total_rollouts: it.rollouts,
        total_attempts: it.attempts,
        total_spans: it.spans,
        total_resources: it.resources,
        total_workers: it.workers,
        uptime: it.uptimeSeconds,
      } satisfies Statistics03;
    },
  },
  {
    method: 'POST',
    path: '/queues/rollouts/enqueue',
    status: 201,
    handle: async (call, store) => (await store.enqueue(read.readEnqueue(bodyOf(call)))).map(toRollout03),
  },
  {
    method: 'POST',
    path: '/queues/rollouts/dequeue',
    handle: async (call, store) => {
      const { limit, worker } = read.readDequeue(bodyOrNone(call));
      return (await store.dequeue(limit, worker)).map(toAttempted03);
    },
  },
  {
    method: 'POST',
    path: '/rollouts',
    status: 201,
    handle: async (call, store) => {
      const { wanted, worker } = read.readStart(bodyOf(call));
      return toAttempted03(await store.startRollout(wanted, worker));
    },
  },
  ...search('/rollouts', ['status_in', 'rollout_id_in'], async (value, where, _, store) => {
    const query = read.readRolloutQuery(value, where);
    return toPage03(await store.rollouts(query), query, toAttempted03);
  }),
  {
    method: 'GET',
    path: '/rollouts/:rollout',
    handle: async (call, store) => {
      const found = await store.rollout(rollout(call));
      if (!found) throw rolloutNotFound(id(call, 'rollout'));
      return toAttempted03(found);
    },
  },
  {
    method: 'POST',
    path: '/rollouts/:rollout',
    handle: async (call, store) =>
      toRollout03(await store.updateRollout(rollout(call), read.readRolloutPatch(bodyOf(call)))),
  },
  {
    method: 'POST',
    path: '/rollouts/:rollout/attempts',
    status: 201,
    handle: async (call, store) =>
      toAttempted03(await store.startAttempt(rollout(call), read.readStartAttempt(bodyOrNone(call)))),
  },
  ...search('/rollouts/:rollout/attempts', [], async (value, where, call, store) => {
    const query = read.readAttemptQuery(value, where);
    return toPage03(await store.attempts(rollout(call), query), query, toAttempt03);
  }),
  {
    method: 'GET',
    path: '/rollouts/:rollout/attempts/latest',
    handle: async (call, store) => {
      const attempt = await store.latestAttempt(rollout(call));
      return attempt && toAttempt03(attempt);
    },
  },
  {
    method: 'POST',
    path: '/rollouts/:rollout/attempts/:attempt',
    handle: async (call, store) =>
      toAttempt03(await store.updateAttempt(rollout(call), id(call, 'attempt'), read.readAttemptPatch(bodyOf(call)))),
  },
  ...search('/workers', ['status_in'], async (value, where, _, store) => {
    const query = read.readWorkerQuery(value, where);
    return toPage03(await store.workers(query), query, toWorker03);
  }),
  {
    method: 'GET',
    path: '/workers/:worker',
    handle: async (call, store) => {
      const worker = await store.worker(workerId(id(call, 'worker')));
      return worker && toWorker03(worker);
    },
  },
  {
    method: 'POST',
    path: '/workers/:worker',
    handle: async (call, store) =>
      toWorker03(await store.beat(workerId(id(call, 'worker')), read.readBeat(bodyOrNone(call)))),
  },
  {
    method: 'GET',
    path: '/resources',
    handle: async (call, store) => {
      const query = read.readResourceQuery(queryObject(call.query, []));
      return toPage03(await store.resources(query), query, toResources03);
    },
  },
  {
    method: 'POST',
    path: '/resources',
    status: 201,
    handle: async (call, store) => toResources03(await store.addResources(read.readResources(bodyOf(call)))),
  },
  {
    method: 'GET',
    path: '/resources/latest',
    handle: async (_, store) => {
      const latest = await store.latestResources();
      return latest && toResources03(latest);
    },
  },
  {
    method: 'GET',
    path: '/resources/:resources',
    handle: async (call, store) => {
      const found = await store.resourcesById(resourcesId(id(call, 'resources')));
      return found && toResources03(found);
    },
  },
  {
    method: 'POST',
    path: '/resources/:resources',
    handle: async (call, store) =>
      toResources03(await store.putResources(resourcesId(id(call, 'resources')), read.readResources(bodyOf(call)))),
  },
  {
    method: 'POST',
    path: '/spans',
    status: 201,
    handle: async (call, store) => {
      const body = bodyOf(call);
      const { span, extras } = readSpan(body);
      return (await store.addSpan(span, extras)) ? spanEcho(span, extras) : null;
    },
  },
  ...search('/spans', [], async (value, where, _, store) => {
    const query = read.readSpanQuery(value, where);
    return toPage03(await store.spans(query), query, toSpan03);
  }),
  {
    method: 'POST',
    path: '/spans/next',
    handle: async (call, store) => ({ sequence_id: await store.nextSequence(read.readNext(bodyOf(call)).rollout_id) }),
  },
  {
    method: 'POST',
    path: '/waits/rollouts',
    handle: async (call, store) => {
      const { ids, timeoutMs } = read.readWait(bodyOf(call));
      return (await store.wait(ids, timeoutMs, call.signal)).map(toRollout03);
    },
  },
];

export const aglRoutes: readonly Route[] = below.map(it => ({ ...it, path: aglPrefix + it.path }));

type Search = (
  value: unknown,
  where: 'query' | 'body',
  call: Call,
  store: Parameters<Route['handle']>[1],
) => Promise<unknown>;

/** The same question by GET with a query string and by POST …/search with a body. */
function search(path: string, lists: readonly string[], handle: Search): readonly Route[] {
  return [
    { method: 'GET', path, handle: (call, store) => handle(queryObject(call.query, lists), 'query', call, store) },
    { method: 'POST', path: `${path}/search`, handle: (call, store) => handle(bodyOf(call), 'body', call, store) },
  ];
}
