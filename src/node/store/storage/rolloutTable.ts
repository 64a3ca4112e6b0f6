import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { ResourcesId, RolloutId } from '../../../core/model/ids';
import type { RolloutConfig, RolloutMode, RolloutStatus } from '../../../core/model/rollout';
import type { RolloutRecord, RolloutRows } from '../semantics/tables';
import type { Changes } from './changes';
import { fromJson, objectFromJson, toJson } from './json';

export class RolloutTable implements RolloutRows {
  private readonly statements: Record<'insert' | 'get' | 'save' | 'inProgress' | 'reward', StatementSync>;

  constructor(
    sql: DatabaseSync,
    private readonly changes: Changes,
  ) {
    this.statements = {
      insert: sql.prepare(
        `INSERT INTO rollouts (id, input, mode, resources_id, status, started_ms, ended_ms, config, metadata)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      ),
      get: sql.prepare('SELECT * FROM rollouts WHERE id = ?'),
      save: sql.prepare(
        `UPDATE rollouts SET input = ?, mode = ?, resources_id = ?, status = ?, ended_ms = ?, config = ?, metadata = ?
         WHERE id = ?`,
      ),
      inProgress: sql.prepare(`SELECT * FROM rollouts WHERE status IN ('preparing', 'running') ORDER BY seq`),
      reward: sql.prepare(
        `UPDATE rollouts SET reward = ?2, reward_sequence = ?3
         WHERE id = ?1 AND (reward_sequence IS NULL OR reward_sequence <= ?3)`,
      ),
    };
  }

  insert(rollout: RolloutRecord): void {
    const { id, input, mode, resourcesId, status, startedMs, endedMs, config, metadata } = rollout;
    const texts = [toJson(config), metadata === null ? null : toJson(metadata)] as const;
    this.statements.insert.run(id, toJson(input), mode, resourcesId, status, startedMs, endedMs, ...texts);
    this.changes.rollouts.add(id);
  }

  get(id: RolloutId): RolloutRecord | null {
    const row = this.statements.get.get(id);
    return row ? toRollout(row) : null;
  }

  save(rollout: RolloutRecord): void {
    const { id, input, mode, resourcesId, status, endedMs, config, metadata } = rollout;
    const texts = [toJson(config), metadata === null ? null : toJson(metadata)] as const;
    this.statements.save.run(toJson(input), mode, resourcesId, status, endedMs, ...texts, id);
    this.changes.rollouts.add(id);
  }

  inProgress(): readonly RolloutRecord[] {
    return this.statements.inProgress.all().map(toRollout);
  }

  reward(id: RolloutId, value: number, sequenceId: number): void {
    this.statements.reward.run(id, value, sequenceId);
    this.changes.rollouts.add(id);
  }
}

export function toRollout(row: Record<string, unknown>): RolloutRecord {
  return {
    id: row['id'] as RolloutId,
    input: fromJson(row['input'] as string),
    mode: row['mode'] as RolloutMode | null,
    resourcesId: row['resources_id'] as ResourcesId | null,
    status: row['status'] as RolloutStatus,
    startedMs: row['started_ms'] as number,
    endedMs: row['ended_ms'] as number | null,
    config: JSON.parse(row['config'] as string) as RolloutConfig,
    metadata: objectFromJson(row['metadata'] as string | null),
  };
}
