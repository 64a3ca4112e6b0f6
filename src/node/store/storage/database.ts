import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { StoreError } from '../semantics/storeError';

interface Waiting {
  readonly resolve: () => void;
  readonly reject: (reason: unknown) => void;
}

/**
 * Group commit: operations that arrive in one turn of the event loop share one transaction, and each promise settles only
 * when that transaction is on the disk. While a commit waits for the disk, the next group gathers in the sockets.
 * Operations run at once, in order, each in a savepoint of its own: one that throws undoes itself and nobody else.
 */
export class Database {
  private waiting: Waiting[] = [];
  private readonly statements: Record<'begin' | 'commit' | 'save' | 'release' | 'undo', StatementSync>;
  private readonly onUndone: (() => void)[] = [];
  private readonly onCommitted: (() => void)[] = [];

  constructor(readonly sql: DatabaseSync) {
    this.statements = {
      begin: sql.prepare('BEGIN IMMEDIATE'),
      commit: sql.prepare('COMMIT'),
      save: sql.prepare('SAVEPOINT operation'),
      release: sql.prepare('RELEASE operation'),
      undo: sql.prepare('ROLLBACK TO operation'),
    };
  }

  /** For caches of what stands in the database: what they learned may have been taken back. */
  whenUndone(listener: () => void): void {
    this.onUndone.push(listener);
  }

  whenCommitted(listener: () => void): void {
    this.onCommitted.push(listener);
  }

  /** @throws StoreError AGL-S019 when the disk refuses; whatever the operation throws. */
  async write<T>(operation: () => T): Promise<T> {
    if (!this.sql.isTransaction) this.begin();
    const value = this.inSavepoint(operation);
    await this.committed();
    return value;
  }

  /** A reader never tells what could still be lost: it waits for the group whose writes it may have seen. */
  async read<T>(operation: () => T): Promise<T> {
    const value = operation();
    if (this.sql.isTransaction) await this.committed();
    return value;
  }

  /** After rows went away for good: what the caches know of them is wrong. */
  forget(): void {
    for (const listener of this.onUndone) listener();
  }

  close(): void {
    if (this.sql.isTransaction) this.commit();
    this.sql.close();
  }

  private begin(): void {
    try {
      this.statements.begin.run();
    } catch (error) {
      throw toWriteError(error);
    }
    setImmediate(() => this.commit());
  }

  private inSavepoint<T>(operation: () => T): T {
    this.statements.save.run();
    try {
      const value = operation();
      this.statements.release.run();
      return value;
    } catch (error) {
      for (const listener of this.onUndone) listener();
      // A full disk makes SQLite end the whole transaction: then nobody of this group may be told "done".
      if (!this.sql.isTransaction) this.settle(error);
      else {
        this.statements.undo.run();
        this.statements.release.run();
      }
      throw isSqliteError(error) ? toWriteError(error) : error;
    }
  }

  private committed(): Promise<void> {
    return new Promise((resolve, reject) => this.waiting.push({ resolve, reject }));
  }

  private commit(): void {
    if (!this.sql.isOpen || !this.sql.isTransaction) return;
    try {
      this.statements.commit.run();
    } catch (error) {
      if (this.sql.isTransaction) this.sql.exec('ROLLBACK');
      for (const listener of this.onUndone) listener();
      this.settle(error);
      return;
    }
    this.settle(null);
    for (const listener of this.onCommitted) listener();
  }

  private settle(error: unknown): void {
    const group = this.waiting;
    this.waiting = [];
    for (const it of group) {
      if (error === null) it.resolve();
      else it.reject(toWriteError(error));
    }
  }
}

function isSqliteError(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_SQLITE_ERROR';
}

/** 503, so that clients try again: the disk may have room by then. */
function toWriteError(error: unknown): StoreError {
  return new StoreError('AGL-S019', 503, `The database cannot be written: ${String(error)}`, { cause: error });
}
