import { statSync } from 'node:fs';
import type { StatisticsWire } from '../../../protocol/devtools';
import type { Statements } from './statements';

export type Counts = Omit<StatisticsWire, 'uptimeSeconds'>;

/** Spans are counted by their scopes, whose number grows with attempts, not with spans. */
export function counts(statements: Statements, file: string): Counts {
  const row = statements.get(
    `SELECT (SELECT count(*) FROM rollouts) AS rollouts, (SELECT count(*) FROM attempts) AS attempts,
       (SELECT count(*) FROM resources) AS resources, (SELECT count(*) FROM workers) AS workers,
       (SELECT coalesce(sum(span_count), 0) FROM scopes) AS spans,
       (SELECT coalesce(sum(span_count), 0) FROM scopes WHERE rescued = 1) AS rescuedSpans,
       (SELECT count(*) FROM scopes WHERE trace_id <> '') AS looseTraces`,
    [],
  );
  return { ...(row as unknown as Omit<Counts, 'databaseBytes'>), databaseBytes: size(file) + size(`${file}-wal`) };
}

function size(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}
