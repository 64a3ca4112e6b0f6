import assert from 'node:assert/strict';
import type * as vscode from 'vscode';
import { StatusItem } from '../../src/host/status/statusItem';
import { StoreController } from '../../src/host/store/storeController';
import type { StoreProgram } from '../../src/host/store/storeProgram';

/** What a workspace remembers, in memory. */
class Memory implements vscode.Memento {
  readonly kept = new Map<string, unknown>();
  keys(): readonly string[] {
    return [...this.kept.keys()];
  }
  get<T>(key: string, other?: T): T | undefined {
    return (this.kept.get(key) as T | undefined) ?? other;
  }
  update(key: string, value: unknown): Thenable<void> {
    this.kept.set(key, value);
    return Promise.resolve();
  }
}

suite('the item of the status bar', () => {
  test('stays away until this workspace has used us; a health check is a use', () => {
    const memory = new Memory();
    const store = new StoreController({} as StoreProgram);
    const item = new StatusItem(store, memory);
    try {
      assert.equal(item.shows, false);
      item.showProblems(0, '');
      assert.equal(item.shows, true);
      const later = new StatusItem(store, memory);
      assert.equal(later.shows, true, 'the workspace remembers it');
      later.dispose();
    } finally {
      item.dispose();
      store.dispose();
    }
  });
});
