import { type AttemptId, attemptId, type RolloutId } from '../../../core/model/ids';
import type { Span } from '../../../core/model/span';
import type { HttpClient } from '../httpClient';
import type { Cursor, SpanPage } from '../source';
import { type Page03, readAttempt, readPage } from './read';
import { readSpan } from './readSpan';

/** Spans with whole prompts are large: a page must fit the size limit of an answer. */
export const pageSize = 500;

/**
 * How many spans of each attempt we have. 0.3 has no cursor, and its order by sequence id is no order of arrival (ids are
 * drawn when a span starts to be written); within one attempt, though, its storage order is, so an offset is safe there.
 */
export type Seen = Readonly<Record<string, number>>;

/** What came of a rollout since `cursor`, at most one page. One request when nothing did. */
export async function newSpans(
  client: HttpClient,
  scope: { readonly rolloutId: RolloutId; readonly attemptId?: AttemptId },
  cursor: Cursor | null,
  signal: AbortSignal | undefined,
): Promise<SpanPage> {
  const seen = toSeen(cursor);
  if (scope.attemptId !== undefined) return readAttempts(client, scope.rolloutId, [scope.attemptId], seen, signal);
  const { total } = await search(client, { rollout_id: scope.rolloutId, limit: 1, offset: 0 }, signal);
  const had = Object.values(seen).reduce((sum, it) => sum + it, 0);
  if (total === had) return { spans: [], cursor: JSON.stringify(seen), complete: true };
  const attempts = await client.json(attemptsPath(scope.rolloutId), readPage(readAttempt), { signal });
  const ids = attempts.items.map(it => it.id);
  // Fewer than before: the store began anew or evicted; what it has now is the truth.
  return readAttempts(client, scope.rolloutId, ids, total < had ? {} : seen, signal);
}

export function attemptsPath(id: RolloutId): string {
  return `/rollouts/${encodeURIComponent(id)}/attempts`;
}

async function readAttempts(
  client: HttpClient,
  rolloutId: RolloutId,
  attempts: readonly AttemptId[],
  seen: Seen,
  signal: AbortSignal | undefined,
): Promise<SpanPage> {
  const now: Record<string, number> = { ...seen };
  const spans: Span[] = [];
  let complete = true;
  for (const id of attempts) {
    const left = pageSize - spans.length;
    if (left <= 0) return { spans, cursor: JSON.stringify(now), complete: false };
    const offset = now[id] ?? 0;
    const page = await search(client, { rollout_id: rolloutId, attempt_id: id, limit: left, offset }, signal);
    if (page.total < offset) {
      now[id] = 0;
      complete = false;
      continue;
    }
    spans.push(...page.items);
    now[id] = offset + page.items.length;
    complete &&= now[id] >= page.total || page.items.length === 0;
  }
  return { spans, cursor: JSON.stringify(now), complete };
}

/** `sort_by: null` can only be said in a body; it gives storage order. */
function search(client: HttpClient, query: object, signal: AbortSignal | undefined): Promise<Page03<Span>> {
  const body = { ...query, sort_by: null };
  return client.json('/spans/search', readPage(readSpan), { method: 'POST', body, signal });
}

/** A cursor is ours, but it may have been made by an earlier version of us. */
function toSeen(cursor: Cursor | null): Seen {
  if (cursor === null) return {};
  try {
    const value: unknown = JSON.parse(cursor);
    const pairs = Object.entries(value as object).filter(([, it]) => Number.isSafeInteger(it) && Number(it) >= 0);
    return Object.fromEntries(pairs.map(([id, it]) => [attemptId(id), Number(it)]));
  } catch {
    return {};
  }
}
