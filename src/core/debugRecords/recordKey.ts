import type { DebugRecord } from '../model/debugRecord';

/** The same record again: one that was kept and stored, or told anew when it was known how long its stop lasted. */
export function recordKey({ run, pid, kind, timeMs, text }: DebugRecord): string {
  return `${run} ${pid ?? ''} ${kind} ${timeMs} ${text}`;
}
