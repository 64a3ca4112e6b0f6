import { open } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import {
  type Connection,
  DidChangeWatchedFilesNotification,
  FileChangeType,
  type FileEvent,
} from 'vscode-languageserver/node';
import type { LogEngine } from '../core/logView/engine';
import type { UserPattern } from '../core/logs/userPattern/userPattern';
import { lookedAt, looksLikeOurs } from '../core/logView/looksLikeOurs';
import { codec } from './codec';
import { OpenLog } from './openLog';

/** Logs of a workspace beyond these, the latest ones, are not looked through. */
const keptFiles = 20;
/** Of one file its end counts most; of all together no more is read for one question. */
const limits = { file: 20_000_000, all: 60_000_000 };

/**
 * Logs that nobody has open: those that were, and those that have grown since. Nothing of them is held in memory; they
 * are read when somebody asks where an id stands, so the answer is as new as the file.
 */
export class WatchedLogs {
  readonly #uris = new Set<string>();

  constructor(
    private readonly engine: LogEngine,
    private readonly patterns: () => readonly UserPattern[],
  ) {}

  /** Asks the client to tell of logs that change, if it can. */
  async register(connection: Connection): Promise<void> {
    const watchers = [{ globPattern: '**/*.log' }];
    await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
  }

  readonly changed = (changes: readonly FileEvent[]): void => {
    for (const { uri, type } of changes) {
      if (type === FileChangeType.Deleted) this.#uris.delete(uri);
      else if (uri.endsWith('.log')) this.add(uri);
    }
  };

  add(uri: string): void {
    if (!uri.startsWith('file:')) return;
    this.#uris.delete(uri);
    this.#uris.add(uri);
    const oldest = this.#uris.keys().next().value;
    if (this.#uris.size > keptFiles && oldest !== undefined) this.#uris.delete(oldest);
  }

  /** The latest first, one at a time; `isOpen` names those that are known better. */
  async *read(isOpen: (uri: string) => boolean): AsyncGenerator<OpenLog> {
    let left = limits.all;
    for (const uri of [...this.#uris].reverse()) {
      if (isOpen(uri) || left <= 0) continue;
      const text = await textOf(uri, Math.min(left, limits.file), this.patterns());
      if (text === null) continue;
      left -= text.length;
      yield new OpenLog(this.engine, codec, uri, 0, text);
    }
  }
}

/** Null: it is not there, not to be read, larger than the limit, or no log of Agent Lightning. */
async function textOf(uri: string, limit: number, patterns: readonly UserPattern[]): Promise<string | null> {
  try {
    const file = await open(fileURLToPath(uri));
    try {
      const { size } = await file.stat();
      if (size === 0 || size > limit) return null;
      const head = Buffer.alloc(Math.min(size, lookedAt));
      await file.read(head, 0, head.length, 0);
      return looksLikeOurs(head.toString(), patterns) ? await file.readFile('utf8') : null;
    } finally {
      await file.close();
    }
  } catch {
    return null;
  }
}
