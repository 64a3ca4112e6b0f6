import { rolloutStatuses } from '../../../core/model/rollout';
import type { Attempt } from '../../../core/model/attempt';
import {
  paths,
  type AttemptWire,
  type PageWire,
  type RescuedWire,
  type RolloutSummaryWire,
  type SpanPageWire,
  type StoreInfo,
  type TraceSummaryWire,
} from '../../../protocol/devtools';
import type { Summary } from '../storage/devtoolsQueries';
import { StoreError } from '../semantics/storeError';
import type { Forwarder } from '../forward';
import { toSpanWire } from '../wire/spanResponses';
import * as v from '../wire/validate';
import { bodyOf } from './callBody';
import { debugRecordRoutes } from './debugRecordRoutes';
import { queryObject, type Route } from './route';

export interface DevtoolsHost {
  info(): StoreInfo;
  stop(): void;
  readonly forwarder: Forwarder;
}

/** What our own clients ask of the embedded store; shapes are declared in protocol/devtools. */
export function devtoolsRoutes(host: DevtoolsHost): readonly Route[] {
  return [
    { method: 'GET', path: paths.info, handle: () => Promise.resolve(host.info()) },
    { method: 'GET', path: paths.statistics, handle: (_, store) => store.statistics() },
    {
      method: 'GET',
      path: paths.rollouts,
      handle: async (call, store): Promise<PageWire<RolloutSummaryWire>> => {
        const it = v.validate(rolloutsQuery, queryObject(call.query, ['status', 'mode']), ['query']);
        const { items, total } = await store.summaries({
          limit: it.limit,
          offset: it.offset,
          statusIn: it.status,
          modeIn: it.mode && it.mode.map(mode => (mode === 'none' ? null : mode)),
          idContains: it.idContains,
        });
        return { items: items.map(toSummaryWire), offset: it.offset, total };
      },
    },
    {
      method: 'GET',
      path: paths.rollout,
      handle: async ({ params }, store) => {
        const summary = await store.summary(params['id'] ?? '');
        return summary && toSummaryWire(summary);
      },
    },
    {
      method: 'GET',
      path: paths.attempts,
      handle: async ({ params }, store) => (await store.attemptsOf(params['id'] ?? '')).map(toAttemptWire),
    },
    {
      method: 'GET',
      path: paths.traces,
      handle: async (call, store): Promise<PageWire<TraceSummaryWire>> => {
        const { limit, offset } = v.validate(pageQuery, queryObject(call.query, []), ['query']);
        return { ...(await store.traces(limit, offset)), offset };
      },
    },
    {
      method: 'GET',
      path: paths.spans,
      handle: async (call, store): Promise<SpanPageWire> => {
        const it = v.validate(spansQuery, queryObject(call.query, []), ['query']);
        const { spans, complete } = await store.spansAfter(scopeOf(it), it.after, it.limit);
        return { spans: spans.map(toSpanWire), after: spans.at(-1)?.seq ?? it.after, complete };
      },
    },
    {
      method: 'GET',
      path: paths.workers,
      handle: async (_, store) =>
        (await store.workers({ ...everything, statusIn: null, idContains: null, logic: 'and' })).items,
    },
    { method: 'GET', path: paths.resources, handle: (_, store) => store.latestResources() },
    { method: 'GET', path: paths.rescued, handle: (_, store): Promise<RescuedWire> => store.rescued.counts() },
    {
      method: 'POST',
      path: paths.forward,
      handle: (call, store) => {
        const { url, rolloutIds } = v.validate(forwardBody, bodyOf(call), ['body']);
        return host.forwarder.forward(store, url, rolloutIds, call.signal);
      },
    },
    ...debugRecordRoutes,
    { method: 'DELETE', path: paths.data, handle: (_, store) => store.clear() },
    {
      method: 'POST',
      path: paths.stop,
      handle: () => {
        host.stop();
        return Promise.resolve({ stopping: true });
      },
    },
  ];
}

/** Larger pages make answers of many megabytes; whoever wants more asks again. */
const largestPage = 5_000;
const everything = { limit: -1, offset: 0, sortBy: null, sortOrder: 'asc' } as const;

const pageFields = {
  limit: v.withDefault(upTo(largestPage), 100),
  offset: v.withDefault(v.atLeast(0), 0),
};
const pageQuery = v.object(pageFields);
const rolloutsQuery = v.object({
  ...pageFields,
  status: v.withDefault(v.nullable(v.listOf(v.oneOf(...rolloutStatuses))), null),
  mode: v.withDefault(v.nullable(v.listOf(v.oneOf('train', 'val', 'test', 'none'))), null),
  idContains: v.withDefault(v.nullable(v.text), null),
});
const optionalText = v.withDefault(v.nullable(v.text), null);
const spansQuery = v.object({
  after: v.withDefault(v.atLeast(0), 0),
  limit: v.withDefault(upTo(largestPage), 500),
  rolloutId: optionalText,
  attemptId: optionalText,
  traceId: optionalText,
  exceptions: v.withDefault(v.nullable(v.oneOf('true')), null),
});
const forwardBody = v.object({
  url: v.required(v.text),
  rolloutIds: v.withDefault(v.nullable(v.listOf(v.text)), null),
});

function upTo(largest: number): v.Parser<number> {
  const parse = v.atLeast(1);
  return (value, loc, issues) => {
    const number = parse(value, loc, issues);
    return number === undefined ? undefined : Math.min(number, largest);
  };
}

function scopeOf({ rolloutId, attemptId, traceId, exceptions }: v.Parsed<typeof spansQuery>) {
  if ([rolloutId, traceId, exceptions].filter(it => it !== null).length !== 1) {
    throw new StoreError('AGL-S003', 400, 'Exactly one of rolloutId, traceId and exceptions is needed');
  }
  if (rolloutId !== null) return { rolloutId, attemptId };
  return traceId !== null ? { traceId } : { exceptions: true as const };
}

function toSummaryWire({ rollout, latestAttempt, ...counts }: Summary): RolloutSummaryWire {
  return { rollout: { ...rollout, latestAttempt: latestAttempt && toAttemptWire(latestAttempt) }, ...counts };
}

/** The model has the same shape as the wire; this line is where the compiler says so. */
const toAttemptWire = (it: Attempt): AttemptWire => it;
