import { pausedMsOf } from '../../core/debugRecords/shownRecord';
import { toDebugSpan } from '../../core/debugRecords/toDebugSpan';
import { formatDuration } from '../../core/format/duration';
import { formatTimeExact } from '../../core/format/time';
import type { DebugRecord } from '../../core/model/debugRecord';
import type { RowOptions } from '../../core/rollouts/row';
import { say, toText } from '../../core/text/say';
import { toVisibleLine } from '../../core/text/visible';
import { labelOf } from '../../core/trace/label';
import { classOf } from '../../core/trace/spanClass';

/** `  ✗ 10:41:07.318  stop in the debugger  1.2 s  pid 42  AGL-R204 · KeyError: x  agent.py:7`. */
export function recordLine(record: DebugRecord, { language, nowMs, zone }: RowOptions): string {
  const span = toDebugSpan({ record, paused: false }, record.attempt);
  const spanClass = classOf(span);
  const pausedMs = pausedMsOf(record);
  const parts = [
    `${span.status.code === 'ERROR' ? '✗' : '◆'} ${formatTimeExact(record.timeMs, nowMs, zone)}`,
    toText(say(`timeline.class.${spanClass}`), language),
    pausedMs === null ? '' : formatDuration(pausedMs),
    record.pid === null ? '' : `pid ${record.pid}`,
    labelOf(span, spanClass).hint,
    toVisibleLine(record.facts['place'] ?? '', 300),
  ];
  return `  ${parts.filter(Boolean).join('  ')}`;
}
