import path from 'node:path';
import * as vscode from 'vscode';
import { debugType } from '../../protocol/debug';

/** Starts a script from a CodeLens, a menu or the palette: the one that is named, else the open file. */
export async function startAgent(argument: unknown, noDebug: boolean): Promise<void> {
  const uri = argument instanceof vscode.Uri ? argument : activeScript();
  if (uri?.scheme === 'file' && !(await saved(uri))) return;
  const folder = uri && vscode.workspace.getWorkspaceFolder(uri);
  const program = uri?.scheme === 'file' ? { program: uri.fsPath } : {};
  const name = uri ? `Debug Agent: ${path.posix.basename(uri.path)}` : 'Debug Agent';
  const config = { type: debugType, request: 'launch', name, ...program };
  await vscode.debug.startDebugging(folder, config, { noDebug });
}

/** What is open, a notebook too: the reason why it cannot be run is told. */
export function activeScript(): vscode.Uri | undefined {
  return vscode.window.activeNotebookEditor?.notebook.uri ?? vscode.window.activeTextEditor?.document.uri;
}

/** What is run is what is on the disk. */
async function saved(uri: vscode.Uri): Promise<boolean> {
  const open = vscode.workspace.textDocuments.find(it => it.uri.toString() === uri.toString());
  return !open?.isDirty || open.save();
}
