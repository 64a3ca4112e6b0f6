import * as vscode from 'vscode';
import type { ExplainParams } from '../../protocol/lsp';
import type { LogClient } from './logClient';

const scheme = 'agent-lightning-report';
/** Reports that can be looked at again; an older one says that it is gone. */
const kept = 20;

/** What a text or a file says, as a page of its own. */
export class Reports implements vscode.Disposable {
  readonly #texts = new Map<string, string>();
  readonly #own: vscode.Disposable;
  #count = 0;

  constructor(private readonly client: LogClient) {
    this.#own = vscode.workspace.registerTextDocumentContentProvider(scheme, {
      provideTextDocumentContent: uri =>
        this.#texts.get(uri.path) ?? vscode.l10n.t('This report is gone. Explain again.'),
    });
  }

  async show(params: ExplainParams): Promise<void> {
    const title = vscode.l10n.t('Explaining {0}', params.name);
    const { markdown } = await vscode.window.withProgress({ location: vscode.ProgressLocation.Window, title }, () =>
      this.client.explain(params),
    );
    const path = `/${params.name.replace(/[^\p{L}\d._ -]/gu, '_')}-${++this.#count}.md`;
    this.#texts.set(path, markdown);
    for (const old of [...this.#texts.keys()].slice(0, -kept)) this.#texts.delete(old);
    const uri = vscode.Uri.from({ scheme, path });
    try {
      await vscode.commands.executeCommand('markdown.showPreview', uri);
    } catch {
      // The Markdown extension can be switched off: its source reads well enough.
      await vscode.window.showTextDocument(uri, { preview: true });
    }
  }

  dispose(): void {
    this.#own.dispose();
  }
}
