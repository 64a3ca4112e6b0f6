import type { RolloutSummary } from '../../../src/core/model/rollout';
import type { RolloutQuery, Source, SourceIdentity } from '../../../src/node/sources/source';

export const identity: SourceIdentity = {
  kind: 'embedded',
  url: 'http://127.0.0.1:4748',
  product: 'agent-lightning-devtools',
  version: '0.1.0',
  pid: 4711,
};

/** A store in memory: rollouts newest first, everything else empty. `asked` is what was asked of it, in order. */
export function fakeSource(
  rollouts: readonly RolloutSummary[] = [],
  more: Partial<Source> = {},
): Source & { asked: string[] } {
  const asked: string[] = [];
  const told = <T>(what: string, value: T) => {
    asked.push(what);
    return Promise.resolve(value);
  };
  const statistics = { rollouts: 0, attempts: 0, spans: 0, resources: 0, workers: 0, uptimeSeconds: 1 };
  return {
    asked,
    kind: identity.kind,
    url: identity.url,
    identify: () => told('identify', identity),
    statistics: () => told('statistics', { ...statistics, rescuedSpans: 0, looseTraces: 0, databaseBytes: 0 }),
    rollouts: (query: RolloutQuery) => {
      const { statusIn, offset, limit } = query;
      const all = rollouts.filter(it => !statusIn || statusIn.includes(it.rollout.status));
      const what = `rollouts ${statusIn?.join('+')} ${offset}..${offset + limit}`;
      return told(what, { items: all.slice(offset, offset + limit), offset, total: all.length });
    },
    rollout: () => told('rollout', null),
    attempts: () => told('attempts', []),
    workers: () => told('workers', []),
    latestResources: () => told('resources', null),
    traces: ({ offset }) => told('traces', { items: [], offset, total: 0 }),
    spans: () => told('spans', { spans: [], cursor: '', complete: true }),
    exceptionSpans: () => told('exceptionSpans', { spans: [], cursor: '', complete: true }),
    watch: () => ({ look: () => asked.push('look'), dispose: () => asked.push('unwatch') }),
    dispose: () => asked.push('dispose'),
    ...more,
  };
}
