import type { LogRecord } from '../logs/record';

export type OutlineKind = 'rollout' | 'exception' | 'error';

/** An entry of the outline: a place worth going to. */
export interface OutlineItem {
  readonly kind: OutlineKind;
  /** An id, the type of an exception, or the words of an error, as they stand in the log. */
  readonly name: string;
  readonly detail: string;
  readonly line: number;
  readonly endLine: number;
}

/** What a row of an outline has room for, and more. */
const kept = 200;

/** What an outline shows of one record. A rollout is worth its first record only: the caller keeps count. */
export function outlineOf(record: LogRecord): OutlineItem[] {
  const place = { line: record.startLine, endLine: record.endLine };
  const items: OutlineItem[] = [];
  const { rollout, attempt } = record.ids;
  if (rollout !== undefined) items.push({ kind: 'rollout', name: rollout, detail: attempt ?? '', ...place });
  if (record.exception !== null) {
    const detail = record.exception.message.slice(0, kept);
    items.push({ kind: 'exception', name: record.exception.type.slice(0, kept), detail, ...place });
  } else if (record.level === 'error' || record.level === 'critical') {
    const name = record.message.trim() === '' ? record.level : record.message.slice(0, kept);
    items.push({ kind: 'error', name, detail: '', ...place });
  }
  return items;
}
