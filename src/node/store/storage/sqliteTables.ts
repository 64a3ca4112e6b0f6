import type { Tables } from '../semantics/tables';
import { AttemptTable } from './attemptTable';
import type { Changes } from './changes';
import type { Database } from './database';
import { QueueTable } from './queueTable';
import { ResourceTable } from './resourceTable';
import { RolloutTable } from './rolloutTable';
import { SequenceTable } from './sequenceTable';
import { SpanTable } from './spanTable';
import { WorkerTable } from './workerTable';

export function createTables(database: Database, changes: Changes): Tables {
  const { sql } = database;
  const spans = new SpanTable(sql, changes);
  database.whenUndone(() => spans.forget());
  return {
    rollouts: new RolloutTable(sql, changes),
    attempts: new AttemptTable(sql, changes),
    queue: new QueueTable(sql),
    workers: new WorkerTable(sql, changes),
    resources: new ResourceTable(sql),
    sequences: new SequenceTable(sql),
    spans,
  };
}
