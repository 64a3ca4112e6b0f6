import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite';

/** More shapes of a query than this nobody asks for; a client that tries must not fill the memory. */
const limit = 200;

/** Statements of queries whose text depends on the request, prepared once. */
export class Statements {
  private readonly prepared = new Map<string, StatementSync>();

  constructor(private readonly sql: DatabaseSync) {}

  all(text: string, values: readonly SQLInputValue[]): Record<string, unknown>[] {
    return this.statement(text).all(...values);
  }

  /** Row by row, for whoever may stop before the end. */
  iterate(text: string, values: readonly SQLInputValue[]): Iterable<Record<string, unknown>> {
    return this.statement(text).iterate(...values);
  }

  get(text: string, values: readonly SQLInputValue[]): Record<string, unknown> | undefined {
    return this.statement(text).get(...values);
  }

  run(text: string, values: readonly SQLInputValue[] = []): number {
    return Number(this.statement(text).run(...values).changes);
  }

  private statement(text: string): StatementSync {
    let found = this.prepared.get(text);
    if (!found) {
      if (this.prepared.size >= limit) this.prepared.clear();
      found = this.sql.prepare(text);
      this.prepared.set(text, found);
    }
    return found;
  }
}
