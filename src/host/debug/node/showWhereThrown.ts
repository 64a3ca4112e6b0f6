import path from 'node:path';
import * as vscode from 'vscode';
import type { SessionWatch } from '../sessionWatch';

/** The file of the probe in which Node.js is held, by its name and its words: it may be a copy. */
const isProbe = (document: vscode.TextDocument) =>
  path.posix.basename(document.uri.path) === 'pause.cjs' && document.getText().includes('agent stops here');

/**
 * An uncaught exception of Node.js has left all frames of the user when it is told, so VS Code shows the only one that there
 * is: that of our probe. The line that threw is what somebody wants to see.
 */
export function showWhereThrown(watch: SessionWatch): vscode.Disposable {
  const thrown = new Map<string, vscode.Location>();
  const look = () => {
    const editor = vscode.window.activeTextEditor;
    const [newest] = [...thrown].slice(-1);
    if (!newest || !editor || !isProbe(editor.document)) return;
    const [session, { uri, range }] = newest;
    thrown.delete(session);
    // The file may be gone, or one that was never on this machine: then the probe's stays.
    void vscode.window.showTextDocument(uri, { selection: range, preview: true }).then(undefined, () => undefined);
  };
  return vscode.Disposable.from(
    watch.onDidExplain(({ stop: { session, frame } }) => {
      if (session === undefined || frame === null) return;
      const at = new vscode.Position(Math.max(0, frame.line - 1), 0);
      thrown.set(session, new vscode.Location(vscode.Uri.file(frame.path), at));
      look();
    }),
    watch.onDidResume(({ id }) => thrown.delete(id)),
    vscode.window.onDidChangeActiveTextEditor(look),
  );
}
