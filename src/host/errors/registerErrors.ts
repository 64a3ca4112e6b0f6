import * as vscode from 'vscode';
import { toPage } from '../../core/catalog/page';
import { commands } from '../../protocol/ids';
import { loadCatalog } from '../catalog';
import { language } from '../language';
import { commandTitle } from './commandTitle';

const scheme = 'agent-lightning-code';

/** The page of a code, as a document of its own: it can be kept open, searched and translated like any other. */
export function registerErrors(selected: () => unknown): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.workspace.registerTextDocumentContentProvider(scheme, { provideTextDocumentContent: pageOf }),
    vscode.commands.registerCommand(commands.healthExplain, async (argument?: unknown) => {
      // Keys say which row they mean; the palette means none.
      const code = toCode(argument === 'selected' ? selected() : argument) ?? (await chooseCode());
      if (code !== undefined) await showPage(code);
    }),
  );
}

function pageOf(uri: vscode.Uri): string {
  const code = uri.path.replace(/^\/|\.md$/g, '');
  const entry = loadCatalog().findEntry(code);
  return entry ? toPage(entry, language, commandTitle) : vscode.l10n.t('There is no error code {0}.', code);
}

/** A code, or a row of the health view that carries one. */
function toCode(argument: unknown): string | undefined {
  if (typeof argument === 'string') return loadCatalog().findEntry(argument)?.code;
  if (typeof argument !== 'object' || argument === null || !('explain' in argument)) return undefined;
  return typeof argument.explain === 'string' ? loadCatalog().findEntry(argument.explain)?.code : undefined;
}

async function chooseCode(): Promise<string | undefined> {
  const items = loadCatalog().entries.map(it => ({ label: it.code, description: it.title[language] }));
  const chosen = await vscode.window.showQuickPick(items, {
    placeHolder: vscode.l10n.t('Which error code?'),
    matchOnDescription: true,
  });
  return chosen?.label;
}

async function showPage(code: string): Promise<void> {
  const uri = vscode.Uri.from({ scheme, path: `/${code}.md` });
  try {
    await vscode.commands.executeCommand('markdown.showPreview', uri);
  } catch {
    // The Markdown extension can be switched off: its source reads well enough.
    await vscode.window.showTextDocument(uri, { preview: true });
  }
}
