import { formatDuration } from '../format/duration';
import type { LogRecord } from '../logs/record';
import { say, toText } from '../text/say';
import type { Language } from '../text/table';

/** Below this a pause is ordinary: a poll, a model call. */
const shownAfterMs = 5_000;
/** Beyond this it is another run, or a clock that jumped. */
const shownUpToMs = 24 * 3_600_000;

/** Where a log was silent: the line after the silence, and in words how long it was. */
export function timeGaps(records: readonly LogRecord[], language: Language): { line: number; text: string }[] {
  const gaps: { line: number; text: string }[] = [];
  let before: number | null = null;
  for (const { timeMs, startLine } of records) {
    if (timeMs === null) continue;
    const gap = before === null ? 0 : timeMs - before;
    if (gap >= shownAfterMs && gap <= shownUpToMs) {
      gaps.push({ line: startLine, text: toText(say('hover.gap', { duration: formatDuration(gap) }), language) });
    }
    before = timeMs;
  }
  return gaps;
}
