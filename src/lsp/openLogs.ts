import { type Connection, TextDocuments } from 'vscode-languageserver/node';
import type { LogEngine } from '../core/logView/engine';
import { codec } from './codec';
import { engineFor } from './engineFor';
import { OpenLog } from './openLog';
import { Pace } from './pace';

/** All open logs. Reads what has changed, a step at a time, so that a request never waits for more than one step. */
export class OpenLogs {
  readonly #documents: TextDocuments<OpenLog>;
  readonly #onRead: (log: OpenLog) => void;
  readonly #pace = new Pace();
  #working: NodeJS.Immediate | null = null;

  constructor(engine: LogEngine, onRead: (log: OpenLog) => void, onClosed: (uri: string) => void) {
    this.#onRead = onRead;
    this.#documents = new TextDocuments<OpenLog>({
      create: (uri, _, version, text) => new OpenLog(engineFor(uri, engine), codec, uri, version, text),
      update: (log, changes, version) => {
        log.update(changes, version);
        return log;
      },
    });
    this.#documents.onDidChangeContent(() => this.#ask());
    this.#documents.onDidClose(({ document }) => {
      document.release();
      onClosed(document.uri);
    });
  }

  listen(connection: Connection): void {
    this.#documents.listen(connection);
  }

  get(uri: string): OpenLog | undefined {
    return this.#documents.get(uri);
  }

  all(): OpenLog[] {
    return this.#documents.all();
  }

  /** How lines are read has changed. */
  reread(): void {
    for (const log of this.all()) log.reread();
    this.#ask();
  }

  dispose(): void {
    if (this.#working) clearImmediate(this.#working);
    this.#working = null;
    for (const log of this.all()) log.release();
  }

  #ask(): void {
    this.#working ??= setImmediate(() => {
      this.#working = null;
      const log = this.all().find(it => !it.view.settled);
      if (!log) return;
      if (!this.#pace.step(lines => log.work(lines))) this.#onRead(log);
      this.#ask();
    });
  }
}
