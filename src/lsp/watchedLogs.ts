import { open } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import {
  type Connection,
  DidChangeWatchedFilesNotification,
  type Disposable,
  FileChangeType,
  type FileEvent,
} from 'vscode-languageserver/node';
import type { LogEngine } from '../core/logView/engine';
import type { UserPattern } from '../core/logs/userPattern/userPattern';
import { lookedAt, looksLikeOurs } from '../core/logView/looksLikeOurs';
import { codec } from './codec';
import { watchedByDefault } from '../protocol/lsp';
import { LaunchedLogs } from './launchedLogs';
import { OpenLog } from './openLog';

/** Logs of a workspace beyond these, the latest ones, are not looked through. */
const keptFiles = 20;
const keptGlobs = 20;
/** Of one file its end counts most; of all together no more is read for one question. */
const limits = { file: 20_000_000, all: 60_000_000 };

/**
 * Logs that nobody has open: those that were, those that have grown since, and those of the client's own launches. Nothing of them is held in memory; they
 * are read when somebody asks where an id stands, so the answer is as new as the file.
 */
export class WatchedLogs {
  readonly #uris = new Set<string>();
  readonly #launches = new LaunchedLogs();
  #globs: readonly string[] = watchedByDefault;
  #connection: Connection | null = null;
  #registered: Promise<Disposable | null> = Promise.resolve(null);

  constructor(
    private readonly engine: LogEngine,
    private readonly patterns: () => readonly UserPattern[],
  ) {}

  /** Asks a client that can to tell of logs that change. */
  register(connection: Connection): void {
    this.#connection = connection;
    this.#register();
  }

  /** Those that are known and fit none of the globs any more stay known until others take their place. */
  watch(globs: readonly string[]): void {
    if (JSON.stringify(globs) === JSON.stringify(this.#globs)) return;
    this.#globs = globs.slice(0, keptGlobs);
    this.#register();
  }

  /** What the client's own launches write: paths of folders and of logs. */
  launched(folders: readonly string[], logs: readonly string[]): void {
    this.#launches.set(folders, logs);
  }

  readonly changed = (changes: readonly FileEvent[]): void => {
    for (const { uri, type } of changes) {
      if (type === FileChangeType.Deleted) this.#uris.delete(uri);
      else this.add(uri);
    }
  };

  /** One after the other: an editor may answer late. */
  #register(): void {
    const connection = this.#connection;
    if (!connection) return;
    const watchers = this.#globs.map(globPattern => ({ globPattern }));
    this.#registered = this.#registered
      .then(before => before?.dispose())
      .then(() =>
        watchers.length === 0 ? null : connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }),
      )
      // A client that refuses to tell of changes has said so in its own log.
      .catch(() => null);
  }

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
    const launched = await this.#launches.uris(keptFiles);
    for (const uri of new Set([...launched, ...[...this.#uris].reverse()])) {
      if (isOpen(uri) || left <= 0) continue;
      const isOurs = (text: string) => this.#launches.isOurs(uri) || looksLikeOurs(text, this.patterns());
      const text = await textOf(uri, Math.min(left, limits.file), isOurs);
      if (text === null) continue;
      left -= text.length;
      yield new OpenLog(this.engine, codec, uri, 0, text);
    }
  }
}

/** Null: it is not there, not to be read, larger than the limit, or no log of Agent Lightning. */
async function textOf(uri: string, limit: number, isOurs: (text: string) => boolean): Promise<string | null> {
  try {
    const file = await open(fileURLToPath(uri));
    try {
      const { size } = await file.stat();
      if (size === 0 || size > limit) return null;
      const head = Buffer.alloc(Math.min(size, lookedAt));
      await file.read(head, 0, head.length, 0);
      return isOurs(head.toString()) ? await file.readFile('utf8') : null;
    } finally {
      await file.close();
    }
  } catch {
    return null;
  }
}
