import { open, stat } from 'node:fs/promises';
import path from 'node:path';
import * as vscode from 'vscode';
import { certainlyShownBytes, lostBySize } from '../../core/logView/editorLimits';
import { lookedAt, looksLikeOurs } from '../../core/logView/looksLikeOurs';
import { logLanguage } from '../../protocol/lsp';
import type { Reports } from './reports';
import { userPatterns } from './userPatterns';

const key = 'logs.largeToldNoMore';

/** A document that is going to come has come by then: the editor asks before it shows a large file, and tells nobody. */
const documentWithinMs = 3000;

/**
 * Says once for a log beyond the editor's limits what still works. A text that the editor does not show, or does not
 * hand to extensions, has a tab and no document, so tabs are looked at as well.
 */
export function noticeLargeLogs(reports: Reports, memory: vscode.Memento): vscode.Disposable {
  const told = new Set<string>();
  const look = async (uri: vscode.Uri, document: vscode.TextDocument | null) => {
    if (uri.scheme !== 'file' || told.has(uri.fsPath) || memory.get<boolean>(key) === true) return;
    const lost = await lostOf(uri, document);
    if (lost === 'nothing' || told.has(uri.fsPath)) return;
    told.add(uri.fsPath);
    await tell(uri, lost, reports, memory);
  };
  const lookAt = (document: vscode.TextDocument) => {
    if (document.languageId === logLanguage) void look(document.uri, document);
  };
  const timers = new Set<NodeJS.Timeout>();
  const lookAtTabs = (tabs: readonly vscode.Tab[]) => {
    for (const { input } of tabs) {
      if (!(input instanceof vscode.TabInputText) || !/\.log$/i.test(input.uri.path)) continue;
      const timer = setTimeout(() => {
        timers.delete(timer);
        if (!isDocument(input.uri)) void look(input.uri, null);
      }, documentWithinMs);
      timers.add(timer);
    }
  };
  vscode.workspace.textDocuments.forEach(lookAt);
  lookAtTabs(vscode.window.tabGroups.all.flatMap(it => it.tabs));
  return vscode.Disposable.from(
    vscode.workspace.onDidOpenTextDocument(lookAt),
    vscode.window.tabGroups.onDidChangeTabs(it => lookAtTabs(it.opened)),
    { dispose: () => timers.forEach(clearTimeout) },
  );
}

async function lostOf(uri: vscode.Uri, document: vscode.TextDocument | null): Promise<ReturnType<typeof lostBySize>> {
  const bytes = await stat(uri.fsPath).then(
    it => it.size,
    () => 0,
  );
  if (document === null) {
    const lost = lostBySize({ bytes, lines: null, optimised: false });
    const isOurs = bytes > certainlyShownBytes && looksLikeOurs(await beginning(uri.fsPath), userPatterns());
    return isOurs || uri.path.endsWith('.agl.log') ? lost : 'nothing';
  }
  return lostBySize({ bytes, lines: document.lineCount, optimised: isOptimised(uri) });
}

/** A file of another name was opened as a log of the editor's own kind: what we set for our language came too late. */
function isOptimised(uri: vscode.Uri): boolean {
  const languageId = uri.path.endsWith('.agl.log') ? logLanguage : 'log';
  return vscode.workspace.getConfiguration('editor', { uri, languageId }).get('largeFileOptimizations', true);
}

function isDocument(uri: vscode.Uri): boolean {
  return vscode.workspace.textDocuments.some(it => it.uri.toString() === uri.toString());
}

async function beginning(file: string): Promise<string> {
  const handle = await open(file).catch(() => null);
  if (handle === null) return '';
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(lookedAt), 0, lookedAt, 0);
    return buffer.toString('utf8', 0, bytesRead);
  } finally {
    await handle.close();
  }
}

async function tell(uri: vscode.Uri, lost: 'colours' | 'everything', reports: Reports, memory: vscode.Memento) {
  const name = path.basename(uri.fsPath);
  const text =
    lost === 'colours'
      ? vscode.l10n.t('{0} is too long for the editor to colour and fold. Hovers and problems still work.', name)
      : vscode.l10n.t('{0} is too large for the editor to show it to extensions: nothing is marked in it.', name);
  const explain = vscode.l10n.t('Explain This File');
  const never = vscode.l10n.t("Don't Show Again");
  const also = vscode.l10n.t('In a terminal: {0}', `agent-lightning-devtools explain ${name}`);
  const chosen = await vscode.window.showInformationMessage(`${text} ${also}`, explain, never);
  if (chosen === explain) await reports.show({ name, path: uri.fsPath });
  if (chosen === never) await memory.update(key, true);
}
