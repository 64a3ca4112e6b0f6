import * as vscode from 'vscode';

const scheme = 'agent-lightning-troubleshooting';
/** Pages that can be looked at again; an older one says that it is gone. */
const kept = 20;

/** Results as documents: they can be kept open, searched and passed on. */
export class TroubleshootPages implements vscode.Disposable {
  readonly #texts = new Map<string, string>();
  readonly #own: vscode.Disposable;
  #count = 0;

  constructor() {
    this.#own = vscode.workspace.registerTextDocumentContentProvider(scheme, {
      provideTextDocumentContent: uri =>
        this.#texts.get(uri.path) ?? vscode.l10n.t('This page is gone. Troubleshoot again.'),
    });
  }

  async show(name: string, markdown: string): Promise<void> {
    const path = `/${name}-${++this.#count}.md`;
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
