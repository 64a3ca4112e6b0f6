import { carriesException } from '../../../core/exceptions/ofSpan';
import type { Span } from '../../../core/model/span';
import type { HttpClient } from '../httpClient';
import type { Cursor, SpanPage } from '../source';
import { readPage, readSummary } from './read';
import { newSpans, pageSize } from './spanPages';

/**
 * 0.3 cannot be asked for exceptions. So only the newest failed rollouts are read, each once: many of them would be many
 * requests to a store that others work with.
 */
const failedRollouts = 20;
/** Requests of one call. */
const rolloutsPerPage = 5;

/** The cursor names the attempts that have been read: `ro-1/at-2`. Exceptions that an agent caught and survived stay unseen. */
export async function newExceptionSpans(
  client: HttpClient,
  cursor: Cursor | null,
  signal?: AbortSignal,
): Promise<SpanPage> {
  const done = new Set(cursor ? cursor.split('\n') : []);
  const query = {
    status_in: ['failed', 'requeuing'],
    limit: failedRollouts,
    sort_by: 'start_time',
    sort_order: 'desc',
  };
  const failed = await client.json('/rollouts', readPage(readSummary), { query, signal });
  const recent = failed.items.map(({ rollout }) => ({
    id: rollout.id,
    key: `${rollout.id}/${rollout.latestAttempt?.id ?? ''}`,
  }));
  const spans: Span[] = [];
  const left = recent.filter(it => !done.has(it.key)).reverse();
  for (const { id, key } of left.slice(0, rolloutsPerPage)) {
    const page = await newSpans(client, { rolloutId: id }, null, signal);
    spans.push(...page.spans.filter(carriesException));
    done.add(key);
  }
  const known = new Set(recent.map(it => it.key));
  const next = [...done].filter(it => known.has(it)).join('\n');
  return { spans: spans.slice(0, pageSize), cursor: next, complete: left.length <= rolloutsPerPage };
}
