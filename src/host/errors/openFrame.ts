import path from 'node:path';
import * as vscode from 'vscode';
import { toVisibleLine } from '../../core/text/visible';

export interface FramePlace {
  readonly file: string;
  /** Counts from 1. */
  readonly line: number | null;
}

/** Opens a frame of a stack trace at its line, if its file is on this machine; says so if it is not. */
export async function openFrame(frame: FramePlace): Promise<void> {
  const uri = await findFile(frame.file);
  if (!uri) {
    const text = vscode.l10n.t('{0} is not on this machine.', toVisibleLine(frame.file));
    await vscode.window.showInformationMessage(text);
    return;
  }
  const at = new vscode.Position(Math.max(0, (frame.line ?? 1) - 1), 0);
  await vscode.window.showTextDocument(uri, { selection: new vscode.Range(at, at), preview: true });
}

/** Paths in traces are absolute, or relative to where the agent ran, which is usually a folder of the workspace. */
async function findFile(file: string): Promise<vscode.Uri | null> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  const candidates = path.isAbsolute(file)
    ? [vscode.Uri.file(file)]
    : folders.map(it => vscode.Uri.joinPath(it.uri, ...file.split(/[\\/]/)));
  for (const uri of candidates) {
    if (await isFile(uri)) return uri;
  }
  return null;
}

async function isFile(uri: vscode.Uri): Promise<boolean> {
  try {
    return ((await vscode.workspace.fs.stat(uri)).type & vscode.FileType.File) !== 0;
  } catch {
    // Not there, or not to be read: for a link that is the same.
    return false;
  }
}
