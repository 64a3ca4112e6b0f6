import { debugRecordKinds, type DebugRecord } from '../../../core/model/debugRecord';
import type { DebugRecordPageWire } from '../../../protocol/devtools';
import type { Changes } from './changes';
import type { Database } from './database';
import type { Statements } from './statements';

export interface DebugRecordsOf {
  readonly rolloutId: string | null;
  readonly run: string | null;
  /** Unix milliseconds, both included. */
  readonly fromMs: number | null;
  readonly toMs: number | null;
}

/** About 50 MB of the longest; a debugger that stops in a loop must not fill the disk. */
const kept = 100_000;

/** Characters, about. */
const heaviestPage = 8 * 2 ** 20;

/** What the debugger told, apart from the spans: no attempt's state ever depends on it. */
export class DebugRecordTable {
  constructor(
    private readonly statements: Statements,
    private readonly database: Database,
    private readonly changes: Changes,
  ) {}

  /** The oldest go once there are more than are kept. */
  add(records: readonly DebugRecord[]): Promise<number> {
    return this.database.write(() => {
      for (const it of records) {
        this.statements.run(
          `INSERT INTO debug_records (kind, time_ms, run, pid, rollout_id, attempt_id, code, text, facts)
           VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
          [it.kind, it.timeMs, it.run, it.pid, it.rollout, it.attempt, it.code, it.text, JSON.stringify(it.facts)],
        );
      }
      this.statements.run('DELETE FROM debug_records WHERE seq <= (SELECT max(seq) FROM debug_records) - ?', [kept]);
      this.changes.debug ||= records.length > 0;
      return records.length;
    });
  }

  /** In the order they came, after the cursor. A page also ends when it is heavy. */
  after(of: DebugRecordsOf, after: number, limit: number): Promise<DebugRecordPageWire> {
    return this.database.read(() => {
      const rows = this.statements.iterate(
        `SELECT * FROM debug_records WHERE seq > ?
           AND (? IS NULL OR rollout_id = ?) AND (? IS NULL OR run = ?)
           AND (? IS NULL OR time_ms >= ?) AND (? IS NULL OR time_ms <= ?) ORDER BY seq LIMIT ?`,
        [after, ...[of.rolloutId, of.run, of.fromMs, of.toMs].flatMap(it => [it, it]), limit + 1],
      );
      const records: DebugRecord[] = [];
      let cursor = after;
      let weight = 0;
      for (const row of rows) {
        if (records.length === limit || weight > heaviestPage) return { records, after: cursor, complete: false };
        weight += (row['text'] as string).length + (row['facts'] as string).length;
        records.push(toRecord(row));
        cursor = row['seq'] as number;
      }
      return { records, after: cursor, complete: true };
    });
  }
}

function toRecord(row: Record<string, unknown>): DebugRecord {
  return {
    kind: debugRecordKinds.find(it => it === row['kind']) ?? 'log',
    timeMs: row['time_ms'] as number,
    run: row['run'] as string,
    pid: row['pid'] as number | null,
    rollout: row['rollout_id'] as string | null,
    attempt: row['attempt_id'] as string | null,
    code: row['code'] as string | null,
    text: row['text'] as string,
    facts: JSON.parse(row['facts'] as string) as Record<string, string>,
  };
}
