import type { DebugRecord } from '../model/debugRecord';
import { recordKey } from './recordKey';
import { pausedMsOf, type ShownRecord } from './shownRecord';

/** Stored ones and those that this window keeps, each once: the one that knows how long its stop lasted. */
export function mergeRecords(
  stored: readonly DebugRecord[],
  kept: readonly ShownRecord[],
): ReadonlyMap<string, ShownRecord> {
  const merged = new Map<string, ShownRecord>();
  for (const it of [...stored.map(record => ({ record, paused: false })), ...kept]) {
    const key = recordKey(it.record);
    const earlier = merged.get(key);
    if (!earlier || pausedMsOf(earlier.record) === null) merged.set(key, it);
  }
  return merged;
}
