import { existsSync } from 'node:fs';
import path from 'node:path';
import * as vscode from 'vscode';
import { logLanguage } from '../../../protocol/lsp';
import { mergedScheme, terminalScheme } from '../../../protocol/mergedLogs';
import type { TerminalOutputs } from '../terminalOutputs';

/** A log that may be merged with others. */
export interface Candidate {
  readonly address: string;
  readonly name: string;
  readonly where: string;
  readonly kind: 'open' | 'running' | 'workspace';
}

/** More logs in a workspace than this nobody looks through. */
const mostFiles = 500;
const elsewhere = '**/{node_modules,.git,.venv,venv,__pycache__}/**';

/** Logs that are open, those of programs that run here, and those of the workspace. */
export async function findCandidates(terminals: TerminalOutputs, dataDir: string): Promise<Candidate[]> {
  const open = openLogs().map(uri => candidateOf(uri, 'open'));
  const store = vscode.Uri.file(path.join(dataDir, 'store.log'));
  const running = existsSync(store.fsPath)
    ? [candidateOf(store, 'running', vscode.l10n.t('store of this workspace'))]
    : [];
  const shells = terminals.list().map(({ id, name }): Candidate => {
    const address = vscode.Uri.from({ scheme: terminalScheme, path: id }).toString();
    return { address, name, where: vscode.l10n.t('terminal'), kind: 'running' };
  });
  const found = await vscode.workspace.findFiles('**/*.log', elsewhere, mostFiles);
  const files = found.map(uri => candidateOf(uri, 'workspace')).sort((a, b) => a.where.localeCompare(b.where));
  const all = new Map<string, Candidate>();
  for (const it of [...open, ...running, ...shells, ...files]) if (!all.has(it.address)) all.set(it.address, it);
  return [...all.values()];
}

/** Tabs count as well: an editor behind others may not have been loaded since the window opened. */
function openLogs(): vscode.Uri[] {
  const documents = vscode.workspace.textDocuments
    .filter(it => it.languageId === logLanguage || it.languageId === 'log')
    .map(it => it.uri);
  const tabs = vscode.window.tabGroups.all
    .flatMap(it => it.tabs)
    .flatMap(({ input }) =>
      input instanceof vscode.TabInputText && input.uri.path.endsWith('.log') ? [input.uri] : [],
    );
  return [...documents, ...tabs].filter(it => ![mergedScheme, 'output', 'git'].includes(it.scheme));
}

function candidateOf(uri: vscode.Uri, kind: Candidate['kind'], where?: string): Candidate {
  const name = uri.path.split('/').at(-1) ?? uri.path;
  return { address: uri.toString(), name, where: where ?? folderOf(uri), kind };
}

function folderOf(uri: vscode.Uri): string {
  const folder = vscode.workspace.asRelativePath(vscode.Uri.joinPath(uri, '..'));
  return vscode.workspace.getWorkspaceFolder(uri)?.uri.path === vscode.Uri.joinPath(uri, '..').path ? '' : folder;
}
