import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { commands } from '../../protocol/ids';
import {
  type ConfiguredParams,
  type ExplainParams,
  type ExplainResult,
  type LspOptions,
  logLanguage,
  lspMethods,
  lspNodeArguments,
  type Mute,
  type RecordResult,
} from '../../protocol/lsp';
import { language } from '../language';
import { lookAtPort } from './lookAtPort';

/** What a hover of ours may run when it is clicked, and nothing else. */
const linked = [commands.logsFix, commands.healthExplain, commands.timelineOpen, commands.storeAttach];

/** The language server of logs, started when the first log opens or something is to be explained. */
export class LogClient implements vscode.Disposable {
  #starting: Promise<LanguageClient> | null = null;
  #disposed = false;
  readonly #own: vscode.Disposable;

  constructor(
    private readonly extensionUri: vscode.Uri,
    private readonly muted: () => readonly Mute[],
    private readonly configured: () => Promise<ConfiguredParams>,
    private readonly log: vscode.LogOutputChannel,
  ) {
    const look = (document: vscode.TextDocument) => {
      if (document.languageId === logLanguage) void this.#started();
    };
    this.#own = vscode.workspace.onDidOpenTextDocument(look);
    vscode.workspace.textDocuments.forEach(look);
  }

  async explain(params: ExplainParams): Promise<ExplainResult> {
    const client = await this.#started();
    return client.sendRequest<ExplainResult>(lspMethods.explain, params);
  }

  async recordAt(uri: vscode.Uri, line: number): Promise<RecordResult | null> {
    const client = await this.#started();
    return client.sendRequest<RecordResult | null>(lspMethods.record, { uri: uri.toString(), line });
  }

  /** The same for what the server was told of settings, launches and interpreters. */
  async showConfigured(): Promise<void> {
    const client = await this.#starting;
    if (client) await client.sendNotification(lspMethods.configured, await this.configured());
  }

  /** Nobody listens before the first log: the list goes along when the server starts. */
  async showMuted(): Promise<void> {
    const client = await this.#starting;
    await client?.sendNotification(lspMethods.muted, { muted: this.muted() });
  }

  dispose(): void {
    this.#disposed = true;
    this.#own.dispose();
    void this.#starting?.then(
      client => client.dispose(),
      () => undefined,
    );
  }

  #started(): Promise<LanguageClient> {
    this.#starting ??= this.#start().catch((error: unknown) => {
      this.#starting = null;
      this.log.error(`language server: ${String(error)}`);
      throw error;
    });
    return this.#starting;
  }

  async #start(): Promise<LanguageClient> {
    // Most windows never open a log: the client's library is loaded when one does.
    const { LanguageClient, TransportKind } = await import('vscode-languageclient/node');
    if (this.#disposed) throw new Error('the window closes');
    const module = vscode.Uri.joinPath(this.extensionUri, 'dist', 'lsp.js').fsPath;
    const options: LspOptions = {
      language,
      commandLinks: true,
      looksAtPorts: true,
      ...(await this.configured()),
      muted: this.muted(),
    };
    const client = new LanguageClient(
      'agentLightning.logs',
      'Agent Lightning Logs',
      { module, transport: TransportKind.ipc, options: { execArgv: [...lspNodeArguments] } },
      {
        documentSelector: [{ language: logLanguage }],
        initializationOptions: options,
        outputChannel: this.log,
        markdown: { isTrusted: { enabledCommands: linked } },
        diagnosticPullOptions: { onChange: true },
      },
    );
    client.onRequest(lspMethods.lookAtPort, lookAtPort);
    await client.start();
    return client;
  }
}
