import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { AttemptId, RolloutId, WorkerId } from '../../../core/model/ids';
import type { Worker, WorkerStatus } from '../../../core/model/worker';
import type { WorkerRows } from '../semantics/tables';
import type { Changes } from './changes';
import { objectFromJson, toJson } from './json';

export class WorkerTable implements WorkerRows {
  private readonly statements: Record<'get' | 'save', StatementSync>;

  constructor(
    sql: DatabaseSync,
    private readonly changes: Changes,
  ) {
    this.statements = {
      get: sql.prepare('SELECT * FROM workers WHERE id = ?'),
      save: sql.prepare(
        `INSERT INTO workers (id, status, heartbeat_stats, heartbeat_ms, dequeue_ms, busy_ms, idle_ms,
           current_rollout_id, current_attempt_id)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
         ON CONFLICT (id) DO UPDATE SET status = excluded.status, heartbeat_stats = excluded.heartbeat_stats,
           heartbeat_ms = excluded.heartbeat_ms, dequeue_ms = excluded.dequeue_ms, busy_ms = excluded.busy_ms,
           idle_ms = excluded.idle_ms, current_rollout_id = excluded.current_rollout_id,
           current_attempt_id = excluded.current_attempt_id`,
      ),
    };
  }

  get(id: WorkerId): Worker | null {
    const row = this.statements.get.get(id);
    return row ? toWorker(row) : null;
  }

  save(worker: Worker): void {
    const { id, status, heartbeatStats, lastHeartbeatMs, lastDequeueMs, lastBusyMs, lastIdleMs } = worker;
    const stats = heartbeatStats === null ? null : toJson(heartbeatStats);
    this.statements.save.run(
      ...[id, status, stats, lastHeartbeatMs, lastDequeueMs, lastBusyMs, lastIdleMs],
      ...[worker.currentRolloutId, worker.currentAttemptId],
    );
    this.changes.workers = true;
  }
}

export function toWorker(row: Record<string, unknown>): Worker {
  return {
    id: row['id'] as WorkerId,
    status: row['status'] as WorkerStatus,
    heartbeatStats: objectFromJson(row['heartbeat_stats'] as string | null),
    lastHeartbeatMs: row['heartbeat_ms'] as number | null,
    lastDequeueMs: row['dequeue_ms'] as number | null,
    lastBusyMs: row['busy_ms'] as number | null,
    lastIdleMs: row['idle_ms'] as number | null,
    currentRolloutId: row['current_rollout_id'] as RolloutId | null,
    currentAttemptId: row['current_attempt_id'] as AttemptId | null,
  };
}
