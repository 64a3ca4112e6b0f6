import type { DebugRecord } from '../model/debugRecord';
import type { ShownRecord } from './shownRecord';
import { hasTime } from './toDebugSpan';

/** A null end lasts until now. Unix milliseconds. */
export interface TimeFrame {
  readonly fromMs: number;
  readonly toMs: number | null;
}

/** Clocks differ a little, and a process ends a moment after its last span. */
export const marginMs = 2000;

/**
 * The records that belong on the timeline of a rollout (null: of a trace without one): those that name it, and those of the
 * same time that name none, unless their run is known to have worked on others only.
 */
export function recordsOf(
  all: readonly ShownRecord[],
  rollout: string | null,
  frame: TimeFrame | null,
): readonly ShownRecord[] {
  const strange = runsOfOthers(all, rollout);
  return all.filter(({ record }) => {
    if (!hasTime(record)) return false;
    if (record.rollout !== null) return record.rollout === rollout;
    return frame !== null && isWithin(record, frame) && !strange.has(record.run);
  });
}

function isWithin({ timeMs }: DebugRecord, { fromMs, toMs }: TimeFrame): boolean {
  return timeMs >= fromMs - marginMs && (toMs === null || timeMs <= toMs + marginMs);
}

function runsOfOthers(all: readonly ShownRecord[], rollout: string | null): ReadonlySet<string> {
  const own = new Set<string>();
  const others = new Set<string>();
  for (const { record } of all) {
    if (record.rollout !== null) (record.rollout === rollout ? own : others).add(record.run);
  }
  return new Set([...others].filter(it => !own.has(it)));
}
