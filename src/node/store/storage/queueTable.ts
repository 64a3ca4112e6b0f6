import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { RolloutId } from '../../../core/model/ids';
import type { QueueRows } from '../semantics/tables';

/** First in, first out; an id stands in it at most once. */
export class QueueTable implements QueueRows {
  private readonly statements: Record<'push' | 'pop', StatementSync>;

  constructor(sql: DatabaseSync) {
    this.statements = {
      push: sql.prepare('INSERT INTO queue (rollout_id) VALUES (?) ON CONFLICT (rollout_id) DO NOTHING'),
      pop: sql.prepare(
        `DELETE FROM queue WHERE position IN (SELECT position FROM queue ORDER BY position LIMIT ?)
         RETURNING position, rollout_id`,
      ),
    };
  }

  push(id: RolloutId): void {
    this.statements.push.run(id);
  }

  pop(count: number): readonly RolloutId[] {
    // RETURNING promises no order.
    const rows = this.statements.pop.all(count) as { position: number; rollout_id: string }[];
    return rows.sort((a, b) => a.position - b.position).map(it => it.rollout_id as RolloutId);
  }
}
