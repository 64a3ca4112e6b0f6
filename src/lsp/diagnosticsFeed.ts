import {
  type DocumentDiagnosticParams,
  DocumentDiagnosticReportKind,
  type FullDocumentDiagnosticReport,
} from 'vscode-languageserver/node';
import type { Context } from './context';
import { diagnosticsOf } from './diagnostics';
import type { OpenLog } from './openLog';

/** A burst of changes is one. */
const pushAfterMs = 150;

/** Diagnostics as the client wants them: it pulls, or they are pushed when a log has been read. */
export class DiagnosticsFeed {
  readonly #context: Context;
  readonly #timers = new Map<string, NodeJS.Timeout>();

  constructor(context: Context) {
    this.#context = context;
  }

  async pull({ textDocument }: DocumentDiagnosticParams): Promise<FullDocumentDiagnosticReport> {
    const { logs } = this.#context;
    // A document that changes while it is read has an answer when it rests; the client pulls again for each change.
    await logs.get(textDocument.uri)?.settled();
    const log = logs.get(textDocument.uri);
    return { kind: DocumentDiagnosticReportKind.Full, items: log ? diagnosticsOf(this.#context, log) : [] };
  }

  readonly read = (log: OpenLog): void => {
    const { client } = this.#context;
    if (client.pullsDiagnostics) return;
    clearTimeout(this.#timers.get(log.uri));
    this.#timers.set(
      log.uri,
      setTimeout(() => this.#push(log.uri), pushAfterMs),
    );
  };

  /** What is muted has changed. */
  refresh(): void {
    const { client, connection, logs } = this.#context;
    if (client.pullsDiagnostics) {
      // A client that refuses has its own reasons.
      if (client.refreshes) connection.languages.diagnostics.refresh().catch(() => undefined);
    } else for (const it of logs.all()) this.read(it);
  }

  closed(uri: string): void {
    clearTimeout(this.#timers.get(uri));
    this.#timers.delete(uri);
    const { client, connection } = this.#context;
    if (!client.pullsDiagnostics) void connection.sendDiagnostics({ uri, diagnostics: [] });
  }

  dispose(): void {
    for (const timer of this.#timers.values()) clearTimeout(timer);
  }

  #push(uri: string): void {
    const { connection, logs } = this.#context;
    const log = logs.get(uri);
    if (log)
      void connection.sendDiagnostics({
        uri,
        version: log.version,
        diagnostics: diagnosticsOf(this.#context, log),
      });
  }
}
