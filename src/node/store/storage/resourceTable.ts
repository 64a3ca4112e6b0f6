import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { ResourcesId } from '../../../core/model/ids';
import type { ResourcesVersion } from '../../../core/model/resources';
import type { ResourceRows } from '../semantics/tables';
import { fromJson, toJson } from './json';

/** One row an id: as upstream, a new version takes the place of the one before. */
export class ResourceTable implements ResourceRows {
  private readonly statements: Record<'get' | 'save' | 'latest', StatementSync>;

  constructor(sql: DatabaseSync) {
    this.statements = {
      get: sql.prepare('SELECT * FROM resources WHERE id = ?'),
      // Order of calls, not of clocks: two updates within a millisecond have one that is later.
      save: sql.prepare(
        `INSERT INTO resources (id, version, created_ms, updated_ms, resources, touched)
         VALUES (?, ?, ?, ?, ?, (SELECT COALESCE(MAX(touched), 0) + 1 FROM resources))
         ON CONFLICT (id) DO UPDATE SET version = excluded.version, updated_ms = excluded.updated_ms,
           resources = excluded.resources, touched = excluded.touched`,
      ),
      latest: sql.prepare('SELECT * FROM resources ORDER BY touched DESC LIMIT 1'),
    };
  }

  get(id: ResourcesId): ResourcesVersion | null {
    const row = this.statements.get.get(id);
    return row ? toResources(row) : null;
  }

  save({ id, version, createdMs, updatedMs, resources }: ResourcesVersion): void {
    this.statements.save.run(id, version, createdMs, updatedMs, toJson(resources));
  }

  latest(): ResourcesVersion | null {
    const row = this.statements.latest.get();
    return row ? toResources(row) : null;
  }
}

export function toResources(row: Record<string, unknown>): ResourcesVersion {
  return {
    id: row['id'] as ResourcesId,
    version: row['version'] as number,
    createdMs: row['created_ms'] as number,
    updatedMs: row['updated_ms'] as number,
    resources: fromJson(row['resources'] as string) as ResourcesVersion['resources'],
  };
}
