import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { SequenceRows } from '../semantics/tables';

/** The order of spans within a rollout. Numbers are issued for rollouts that nobody knows, too: upstream does so. */
export class SequenceTable implements SequenceRows {
  private readonly statements: Record<'issue' | 'raise', StatementSync>;

  constructor(sql: DatabaseSync) {
    const upsert =
      'INSERT INTO sequences (rollout_id, value) VALUES (?1, ?2) ON CONFLICT (rollout_id) DO UPDATE SET value';
    this.statements = {
      issue: sql.prepare(`${upsert} = value + ?2 RETURNING value`),
      raise: sql.prepare(`${upsert} = max(value, ?2)`),
    };
  }

  issue(rolloutId: string, count: number): number {
    const row = this.statements.issue.get(rolloutId, count) as { value: number };
    return row.value - count + 1;
  }

  raise(rolloutId: string, to: number): void {
    this.statements.raise.run(rolloutId, to);
  }
}
