/** Minutes east of UTC at that instant; a function, because summer time makes it depend on the instant. */
export type ZoneOffset = (ms: number) => number;

/** `10:41:07`, with the date (`2026-11-21 10:41:07`) only when it is not today. `ms` and `nowMs` are Unix milliseconds. */
export function formatTime(ms: number, nowMs: number, zone: ZoneOffset): string {
  const local = toLocal(ms, zone);
  if (local === null) return '–';
  return local.day === toLocal(nowMs, zone)?.day ? local.time : `${local.day} ${local.time}`;
}

/** `10:41:07.318`, where the order of near events matters. */
export function formatTimeExact(ms: number, nowMs: number, zone: ZoneOffset): string {
  const local = toLocal(ms, zone);
  return local === null ? '–' : `${formatTime(ms, nowMs, zone)}.${local.milliseconds}`;
}

function toLocal(ms: number, zone: ZoneOffset): { day: string; time: string; milliseconds: string } | null {
  const shifted = ms + (Number.isFinite(ms) ? zone(ms) : 0) * 60_000;
  // Beyond this, Date has no value and toISOString throws.
  if (!Number.isFinite(shifted) || Math.abs(shifted) > 8.64e15) return null;
  const [day = '', time = ''] = new Date(shifted).toISOString().split('T');
  return { day, time: time.slice(0, 8), milliseconds: time.slice(9, 12) };
}
