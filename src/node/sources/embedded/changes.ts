import type { RolloutId } from '../../../core/model/ids';
import type { StreamMessage } from '../../../protocol/devtools';
import type { Interest, SourceChange } from '../source';

/** What a message of the store means to somebody who looks at `interest`; nothing, when it is about something else. */
export function changesFor(message: StreamMessage, interest: Interest): readonly SourceChange[] {
  switch (message.type) {
    case 'rollouts':
      return interest.rollouts ? [{ kind: 'rollouts', ids: texts(message.ids) as RolloutId[] }] : [];
    case 'spans': {
      const rollouts = new Set(texts(message.rolloutIds));
      const traces = new Set(texts(message.traceIds));
      const scopes = interest.spans.filter(it =>
        'traceId' in it ? traces.has(it.traceId) : rollouts.has(it.rolloutId),
      );
      return [
        // Their counts changed; without ids it is a trace that belongs to no rollout.
        ...(interest.rollouts ? [{ kind: 'rollouts', ids: [...rollouts] as RolloutId[] } as const] : []),
        ...scopes.map(scope => ({ kind: 'spans', scope }) as const),
      ];
    }
    case 'workers':
      return interest.workers ? [{ kind: 'workers' }] : [];
    case 'debug':
      return interest.debugRecords ? [{ kind: 'debugRecords' }] : [];
    case 'cleared':
      return [{ kind: 'cleared' }];
    case 'hello':
      return [];
  }
}

/** All that may have changed while nobody told us. */
export function everythingOf(interest: Interest): readonly SourceChange[] {
  return [
    ...(interest.rollouts ? [{ kind: 'rollouts' } as const] : []),
    ...interest.spans.map(scope => ({ kind: 'spans', scope }) as const),
    ...(interest.workers ? [{ kind: 'workers' } as const] : []),
    ...(interest.debugRecords ? [{ kind: 'debugRecords' } as const] : []),
  ];
}

function texts(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter(it => typeof it === 'string') : [];
}
