import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type BuildOptions } from 'esbuild';
import {
  type ClientCapabilities,
  createProtocolConnection,
  type Diagnostic,
  type Hover,
  type InitializeResult,
  type ProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';

const root = path.join(import.meta.dirname, '../..');

/** `lsp.js` as the build makes it, in a folder of its own: a test must neither need nor disturb `dist`. */
export async function bundleServer(folder: string, others: readonly string[] = []): Promise<string> {
  const out = path.join(root, '.cache', folder);
  mkdirSync(out, { recursive: true });
  const { bundles } = (await import(pathToFileURL(path.join(root, 'esbuild.mjs')).href)) as {
    bundles: (BuildOptions & { outfile: string })[];
  };
  for (const name of ['lsp.js', ...others]) {
    const found = bundles.find(it => path.basename(it.outfile) === name);
    if (!found) throw new Error(`the build makes no ${name}`);
    await build({ ...found, absWorkingDir: root, outfile: path.join(out, name) });
  }
  return path.join(out, 'lsp.js');
}

export interface ClientOptions {
  readonly capabilities?: ClientCapabilities;
  readonly initializationOptions?: unknown;
  readonly locale?: string;
  readonly rootUri?: string;
  /** Of Node.js itself. */
  readonly execArgv?: readonly string[];
  /** Arguments between the program and `--stdio`. */
  readonly command?: readonly string[];
}

/** A plain client of the protocol, as any editor has one. */
export class LspClient {
  readonly diagnostics = new Map<string, readonly Diagnostic[]>();
  readonly #waiting = new Set<() => void>();
  #version = 1;

  private constructor(
    readonly connection: ProtocolConnection,
    readonly result: InitializeResult,
    readonly pid: number,
    private readonly ended: Promise<number | null>,
  ) {
    connection.onNotification('textDocument/publishDiagnostics', ({ uri, diagnostics }: Published) => {
      this.diagnostics.set(uri, diagnostics);
      for (const wake of this.#waiting) wake();
    });
  }

  static async start(program: string, options: ClientOptions = {}): Promise<LspClient> {
    const env = { ...process.env, TZ: 'UTC', LC_ALL: 'C' };
    const args = [...(options.execArgv ?? []), program, ...(options.command ?? []), '--stdio'];
    const child = spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'inherit'], env });
    const ended = new Promise<number | null>(done => child.once('exit', code => done(code)));
    const reader = new StreamMessageReader(child.stdout);
    const connection = createProtocolConnection(reader, new StreamMessageWriter(child.stdin));
    connection.listen();
    const result: InitializeResult = await connection.sendRequest('initialize', {
      processId: process.pid,
      rootUri: options.rootUri ?? null,
      capabilities: options.capabilities ?? {},
      ...(options.locale === undefined ? {} : { locale: options.locale }),
      initializationOptions: options.initializationOptions,
    });
    const client = new LspClient(connection, result, child.pid ?? 0, ended);
    await connection.sendNotification('initialized', {});
    return client;
  }

  async open(uri: string, text: string): Promise<void> {
    const textDocument = { uri, languageId: 'agent-lightning-log', version: this.#version, text };
    await this.connection.sendNotification('textDocument/didOpen', { textDocument });
  }

  async change(uri: string, changes: readonly unknown[]): Promise<void> {
    const textDocument = { uri, version: ++this.#version };
    await this.connection.sendNotification('textDocument/didChange', { textDocument, contentChanges: changes });
  }

  ask<T>(method: string, uri: string, more: object = {}): Promise<T> {
    return this.connection.sendRequest(method, { textDocument: { uri }, ...more });
  }

  hover(uri: string, line: number, character = 0): Promise<Hover | null> {
    return this.ask('textDocument/hover', uri, { position: { line, character } });
  }

  /** The diagnostics that were pushed, once they are as wanted. */
  async pushed(uri: string, wanted: (list: readonly Diagnostic[]) => boolean): Promise<readonly Diagnostic[]> {
    const until = Date.now() + 20_000;
    for (;;) {
      const list = this.diagnostics.get(uri);
      if (list && wanted(list)) return list;
      if (Date.now() > until) throw new Error(`no such diagnostics: ${JSON.stringify(list)}`);
      await new Promise<void>(done => {
        const timer = setTimeout(wake, 1000);
        const waiting = this.#waiting;
        function wake() {
          clearTimeout(timer);
          waiting.delete(wake);
          done();
        }
        waiting.add(wake);
      });
    }
  }

  /** Ends the server as an editor does; its exit code. */
  async stop(): Promise<number | null> {
    await this.connection.sendRequest('shutdown');
    await this.connection.sendNotification('exit');
    const code = await this.ended;
    this.connection.dispose();
    return code;
  }
}

interface Published {
  readonly uri: string;
  readonly diagnostics: readonly Diagnostic[];
}
