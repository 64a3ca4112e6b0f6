import * as vscode from 'vscode';
import { toVisibleLine } from '../../core/text/visible';
import { findFile } from '../timeline/sourceFrames';

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
    void vscode.window.showInformationMessage(text);
    return;
  }
  const at = new vscode.Position(Math.max(0, (frame.line ?? 1) - 1), 0);
  await vscode.window.showTextDocument(uri, { selection: new vscode.Range(at, at), preview: true });
}
