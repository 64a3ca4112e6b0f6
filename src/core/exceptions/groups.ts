import type { ExceptionRecord } from './record';

/** Exceptions of one fingerprint. `count` counts all of them, `newest` keeps the last ones, the newest first. */
export interface ExceptionGroup {
  readonly fingerprint: string;
  readonly count: number;
  /** Unix nanoseconds; null when none of them told a time. */
  readonly lastNs: bigint | null;
  readonly newest: readonly ExceptionRecord[];
}

/** A loop that fails a million times must not cost a million records. */
const keptPerGroup = 200;

/** Newest first. Adding again what is already there (same span, same time) changes nothing. */
export class ExceptionGroups {
  readonly #groups = new Map<string, { count: number; seen: Set<string>; newest: ExceptionRecord[] }>();

  add(records: readonly ExceptionRecord[]): void {
    for (const record of records) {
      const group = this.#groups.get(record.fingerprint) ?? { count: 0, seen: new Set(), newest: [] };
      this.#groups.set(record.fingerprint, group);
      const key = keyOf(record);
      if (group.seen.has(key)) continue;
      group.seen.add(key);
      group.count++;
      insertByTime(group.newest, record);
      if (group.newest.length > keptPerGroup) group.newest.pop();
    }
  }

  clear(): void {
    this.#groups.clear();
  }

  list(): readonly ExceptionGroup[] {
    return [...this.#groups]
      .map(([fingerprint, { count, newest }]) => ({ fingerprint, count, newest, lastNs: newest[0]?.timeNs ?? null }))
      .sort((one, other) => compareTimes(other.lastNs, one.lastNs));
  }
}

/** What makes one occurrence: its span and its time; a span that came twice carries the same exception once. */
export function keyOf({ where, timeNs, type }: ExceptionRecord): string {
  return `${where.traceId}:${where.spanId}:${timeNs ?? ''}:${type}`;
}

function insertByTime(newest: ExceptionRecord[], record: ExceptionRecord): void {
  const at = newest.findIndex(it => compareTimes(it.timeNs, record.timeNs) <= 0);
  newest.splice(at < 0 ? newest.length : at, 0, record);
}

/** Unknown times count as oldest. */
function compareTimes(one: bigint | null, other: bigint | null): number {
  if (one === other) return 0;
  if (one === null) return -1;
  if (other === null) return 1;
  return one < other ? -1 : 1;
}
