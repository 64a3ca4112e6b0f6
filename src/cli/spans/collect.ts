import type { Attempt } from '../../core/model/attempt';
import type { RolloutSummary } from '../../core/model/rollout';
import type { Span } from '../../core/model/span';
import { rolloutId } from '../../core/model/ids';
import { say } from '../../core/text/say';
import { CommandFailure } from '../failure';
import type { Cursor, Source, SpanScope } from '../../node/sources/source';
import type { Terminal } from '../terminal';

/** Nobody reads more in a terminal, and everything is held at once. */
const maxSpans = 200_000;

/** All spans of a scope, each once: one that came again counts as its later self. */
export async function allSpans(source: Source, scope: SpanScope, signal: AbortSignal): Promise<readonly Span[]> {
  const spans = new Map<string, Span>();
  for (let cursor: Cursor | null = null; spans.size < maxSpans;) {
    const page = await source.spans(scope, cursor, signal);
    for (const span of page.spans) spans.set(`${span.traceId}/${span.spanId}`, span);
    if (page.complete) break;
    cursor = page.cursor;
  }
  return [...spans.values()];
}

/** By its whole id, or by any part of it that only one rollout has, since lists show the ends. */
export async function findRollout(source: Source, named: string, terminal: Terminal): Promise<RolloutSummary> {
  const { signal, words } = terminal;
  const exact = await source.rollout(rolloutId(named), signal);
  if (exact) return exact;
  const part = named.replace(/^…/, '');
  const { items } = await source.rollouts({ limit: 5, offset: 0, idContains: part }, signal);
  const [first, ...others] = items;
  if (!first) throw new CommandFailure('AGL-N005', words(say('cli.noRollout', { url: source.url, id: named })));
  if (others.length === 0) return first;
  const ids = items.map(it => it.rollout.id).join(', ');
  throw new CommandFailure('AGL-N005', words(say('cli.manyRollouts', { id: named, ids })));
}

/** By id, or by its number as people count. */
export function findAttempt(
  attempts: readonly Attempt[],
  named: string,
  rollout: string,
  { words }: Terminal,
): Attempt {
  const found = attempts.find(it => it.id === named || String(it.sequenceId) === named);
  if (found) return found;
  throw new CommandFailure('AGL-N005', words(say('cli.noAttempt', { rollout, id: named })));
}
