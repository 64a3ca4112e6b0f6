import { type ExceptionGroup, ExceptionGroups } from '../../core/exceptions/groups';
import { exceptionsOf } from '../../core/exceptions/ofSpan';
import { SourceError, type Source } from '../sources/source';

/** Exceptions come in the order in which they reached the store; the last of very many are not worth a minute. */
const mostPages = 20;
const mostGroups = 20;

/** The latest kinds of exceptions of a store; none when it does not answer. Rejects only with bugs. */
export async function recentExceptions(source: Source, signal: AbortSignal): Promise<readonly ExceptionGroup[]> {
  const groups = new ExceptionGroups();
  let cursor: string | null = null;
  try {
    for (let page = 0; page < mostPages && !signal.aborted; page++) {
      const { spans, cursor: next, complete } = await source.exceptionSpans(cursor, signal);
      for (const span of spans) groups.add(exceptionsOf(span));
      cursor = next;
      if (complete) break;
    }
  } catch (error) {
    if (!(error instanceof SourceError) && !signal.aborted) throw error;
  }
  return groups.list().slice(0, mostGroups);
}
