import type { Changes } from './changes';
import type { Database } from './database';
import { fromRow, spanColumns, spanTables, type StoredSpan } from './spanRow';
import type { Statements } from './statements';

/** Spans that name a rollout of another store. */
export class RescuedQueries {
  constructor(
    private readonly statements: Statements,
    private readonly database: Database,
    private readonly changes: Changes,
  ) {}

  rolloutIds(): Promise<readonly string[]> {
    return this.database.read(() =>
      this.statements
        .all('SELECT DISTINCT rollout_id FROM scopes WHERE rescued = 1 AND span_count > 0', [])
        .map(it => it['rollout_id'] as string),
    );
  }

  counts(): Promise<readonly { rolloutId: string; spans: number }[]> {
    return this.database.read(() =>
      this.statements
        .all(
          `SELECT rollout_id, sum(span_count) AS spans FROM scopes
           WHERE rescued = 1 AND span_count > 0 GROUP BY rollout_id`,
          [],
        )
        .map(it => ({ rolloutId: it['rollout_id'] as string, spans: Number(it['spans']) })),
    );
  }

  /** In the order they came, after the cursor. */
  spans(rolloutId: string, after: number, limit: number): Promise<readonly StoredSpan[]> {
    return this.database.read(() =>
      this.statements
        .all(
          `SELECT ${spanColumns} FROM ${spanTables}
           WHERE s.scope IN (SELECT id FROM scopes WHERE rollout_id = ? AND rescued = 1) AND s.seq > ?
           ORDER BY s.seq LIMIT ?`,
          [rolloutId, after, limit],
        )
        .map(fromRow),
    );
  }

  /** They live in their own store now. */
  remove(rolloutId: string, seqs: readonly number[]): Promise<void> {
    const list = JSON.stringify(seqs);
    const these = 'seq IN (SELECT value FROM json_each(?1))';
    return this.database.write(() => {
      this.changes.rollouts.add(rolloutId);
      this.statements.run(
        `UPDATE scopes SET span_count = span_count - (SELECT count(*) FROM spans WHERE scope = scopes.id AND ${these}),
           exception_count = exception_count - (SELECT coalesce(sum(exception), 0) FROM spans WHERE scope = scopes.id AND ${these})
         WHERE id IN (SELECT scope FROM spans WHERE ${these})`,
        [list],
      );
      this.statements.run(`DELETE FROM spans WHERE ${these}`, [list]);
    });
  }
}
