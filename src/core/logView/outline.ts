import type { LogRecord } from '../logs/record';
import { toVisibleLine } from '../text/visible';

export type OutlineKind = 'rollout' | 'exception' | 'error';

/** An entry of the outline: a place worth going to. */
export interface OutlineItem {
  readonly kind: OutlineKind;
  /** An id, the type of an exception, or the words of an error. */
  readonly name: string;
  readonly detail: string;
  readonly line: number;
  readonly endLine: number;
}

/** What an outline shows of one record. A rollout is worth its first record only: the caller keeps count. */
export function outlineOf(record: LogRecord): OutlineItem[] {
  const place = { line: record.startLine, endLine: record.endLine };
  const items: OutlineItem[] = [];
  const { rollout, attempt } = record.ids;
  if (rollout !== undefined) items.push({ kind: 'rollout', name: rollout, detail: attempt ?? '', ...place });
  const words = toVisibleLine(record.message, 120);
  if (record.exception !== null) {
    const detail = toVisibleLine(record.exception.message, 120);
    items.push({ kind: 'exception', name: record.exception.type, detail, ...place });
  } else if (record.level === 'error' || record.level === 'critical') {
    items.push({ kind: 'error', name: words === '' ? record.level : words, detail: '', ...place });
  }
  return items;
}
