import { type FSWatcher, watch } from 'node:fs';
import { open } from 'node:fs/promises';
import path from 'node:path';
import * as vscode from 'vscode';
import { Coalesced } from '../../node/lists/coalesced';

/** A log of hours is read in an editor; here stands what happened lately. */
const shownBytes = 256 * 1024;

/**
 * What the store says: the end of its `store.log`, followed while the channel is in use. Nothing is read before somebody
 * asks to see it.
 */
export class StoreOutput implements vscode.Disposable {
  #channel: vscode.OutputChannel | null = null;
  #watcher: FSWatcher | null = null;
  #offset = 0;
  readonly #reading: Coalesced;
  readonly #file: string;

  constructor(private readonly dataDir: string) {
    this.#file = path.join(dataDir, 'store.log');
    this.#reading = new Coalesced(() => this.#read());
  }

  show(): void {
    this.#channel ??= vscode.window.createOutputChannel(vscode.l10n.t('Agent Lightning Store'), 'log');
    this.#channel.show(true);
    this.#follow();
    this.#reading.ask(0);
  }

  dispose(): void {
    this.#watcher?.close();
    this.#reading.dispose();
    this.#channel?.dispose();
  }

  #follow(): void {
    if (this.#watcher) return;
    try {
      this.#watcher = watch(this.dataDir, (_event, name) => {
        if (name === null || name === 'store.log') this.#reading.ask();
      });
      this.#watcher.on('error', () => this.#unfollow());
    } catch {
      // No folder yet: no store ever ran here. The next time it is shown there may be one.
      this.#unfollow();
    }
  }

  #unfollow(): void {
    this.#watcher?.close();
    this.#watcher = null;
  }

  async #read(): Promise<void> {
    const text = await this.#readNew();
    if (text !== null) this.#channel?.append(text);
    else if (this.#offset === 0) {
      this.#channel?.replace(vscode.l10n.t('No store has written anything for this workspace yet.'));
    }
  }

  /** What came since; null when there is no file. A shorter file than before is a new one. */
  async #readNew(): Promise<string | null> {
    const file = await open(this.#file).catch(() => null);
    if (!file) return null;
    try {
      const { size } = await file.stat();
      const first = this.#offset === 0 || size < this.#offset;
      const from = first ? Math.max(0, size - shownBytes) : this.#offset;
      const bytes = Buffer.alloc(Math.min(size - from, shownBytes));
      const { bytesRead } = await file.read(bytes, 0, bytes.length, from);
      this.#offset = from + bytesRead;
      if (first) this.#channel?.clear();
      if (this.#offset < size) this.#reading.ask();
      return bytes.toString('utf8', 0, bytesRead);
    } finally {
      await file.close();
    }
  }
}
