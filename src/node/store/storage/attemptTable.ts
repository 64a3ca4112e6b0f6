import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { Attempt, AttemptStatus } from '../../../core/model/attempt';
import type { AttemptId, RolloutId, WorkerId } from '../../../core/model/ids';
import type { AttemptRows } from '../semantics/tables';
import type { Changes } from './changes';
import { objectFromJson, toJson } from './json';

export class AttemptTable implements AttemptRows {
  private readonly statements: Record<'insert' | 'counted' | 'get' | 'save' | 'latest', StatementSync>;

  constructor(
    sql: DatabaseSync,
    private readonly changes: Changes,
  ) {
    this.statements = {
      insert: sql.prepare(
        `INSERT INTO attempts
           (rollout_id, id, sequence_id, status, started_ms, ended_ms, worker_id, heartbeat_ms, metadata)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      ),
      counted: sql.prepare('UPDATE rollouts SET attempt_count = attempt_count + 1 WHERE id = ?'),
      get: sql.prepare('SELECT * FROM attempts WHERE rollout_id = ? AND id = ?'),
      save: sql.prepare(
        `UPDATE attempts SET status = ?, ended_ms = ?, worker_id = ?, heartbeat_ms = ?, metadata = ?
         WHERE rollout_id = ? AND id = ?`,
      ),
      latest: sql.prepare('SELECT * FROM attempts WHERE rollout_id = ? ORDER BY sequence_id DESC LIMIT 1'),
    };
  }

  insert(attempt: Attempt): void {
    const { rolloutId, id, sequenceId, status, startedMs, endedMs, workerId, lastHeartbeatMs } = attempt;
    const metadata = attempt.metadata === null ? null : toJson(attempt.metadata);
    this.statements.insert.run(
      ...[rolloutId, id, sequenceId, status, startedMs],
      ...[endedMs, workerId, lastHeartbeatMs, metadata],
    );
    this.statements.counted.run(rolloutId);
    this.changes.rollouts.add(rolloutId);
  }

  get(rolloutId: RolloutId, id: AttemptId): Attempt | null {
    const row = this.statements.get.get(rolloutId, id);
    return row ? toAttempt(row) : null;
  }

  save(attempt: Attempt): void {
    const { rolloutId, id, status, endedMs, workerId, lastHeartbeatMs } = attempt;
    const metadata = attempt.metadata === null ? null : toJson(attempt.metadata);
    this.statements.save.run(status, endedMs, workerId, lastHeartbeatMs, metadata, rolloutId, id);
    this.changes.rollouts.add(rolloutId);
  }

  latest(rolloutId: RolloutId): Attempt | null {
    const row = this.statements.latest.get(rolloutId);
    return row ? toAttempt(row) : null;
  }
}

export function toAttempt(row: Record<string, unknown>): Attempt {
  return {
    id: row['id'] as AttemptId,
    rolloutId: row['rollout_id'] as RolloutId,
    sequenceId: row['sequence_id'] as number,
    status: row['status'] as AttemptStatus,
    startedMs: row['started_ms'] as number,
    endedMs: row['ended_ms'] as number | null,
    workerId: row['worker_id'] as WorkerId | null,
    lastHeartbeatMs: row['heartbeat_ms'] as number | null,
    metadata: objectFromJson(row['metadata'] as string | null),
  };
}
