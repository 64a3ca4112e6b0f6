import { originLength } from '../core/logs/merge/originColumn';
import { mergedScheme } from '../protocol/mergedLogs';
import type { OpenLog } from './openLog';

/** Where the words of a line (counted from 0) begin: behind the column of origins of a merged log. */
export function columnOf(log: OpenLog, line: number): number {
  return log.uri.startsWith(`${mergedScheme}:`) ? originLength(log.line(line)) : 0;
}
