import * as vscode from 'vscode';
import type { ShownException, ShownFrame } from '../../core/trace/spanDetails';
import { frameCandidates } from '../../node/timeline/frameCandidates';

/** Frames of all exceptions as `exception/part/frame`, those whose file exists here. Every file is looked for once. */
export async function existingFrames(exceptions: readonly ShownException[]): Promise<readonly string[]> {
  const found = new Map<string, Promise<vscode.Uri | null>>();
  const exists = async ({ id, frame }: { id: string; frame: ShownFrame }) => {
    const uri = found.get(frame.file) ?? findFile(frame.file);
    found.set(frame.file, uri);
    return (await uri) === null ? [] : [id];
  };
  return (await Promise.all(allFrames(exceptions).map(exists))).flat();
}

export function frameAt(exceptions: readonly ShownException[], id: string): ShownFrame | null {
  return allFrames(exceptions).find(it => it.id === id)?.frame ?? null;
}

/** Beside the timeline, so that both stay in sight. A file that went away meanwhile opens nothing. */
export async function openSourceFrame(frame: ShownFrame): Promise<void> {
  const uri = await findFile(frame.file);
  if (!uri) return;
  const at = new vscode.Position(Math.max(0, (frame.line ?? 1) - 1), Math.max(0, (frame.column ?? 1) - 1));
  const viewColumn = vscode.ViewColumn.Beside;
  await vscode.window.showTextDocument(uri, { selection: new vscode.Range(at, at), viewColumn, preview: true });
}

/** The file of a stack frame on this machine, null if it is not here. */
export async function findFile(file: string): Promise<vscode.Uri | null> {
  const folders = (vscode.workspace.workspaceFolders ?? []).filter(it => it.uri.scheme === 'file');
  const paths = folders.map(it => it.uri.fsPath);
  for (const candidate of frameCandidates(file, paths, process.platform)) {
    const uri = vscode.Uri.file(candidate);
    if (await isFile(uri)) return uri;
  }
  return null;
}

function allFrames(exceptions: readonly ShownException[]) {
  return exceptions.flatMap((exception, at) =>
    exception.chain.flatMap((part, index) =>
      part.frames.map((frame, position) => ({ id: `${at}/${index}/${position}`, frame })),
    ),
  );
}

async function isFile(uri: vscode.Uri): Promise<boolean> {
  try {
    return ((await vscode.workspace.fs.stat(uri)).type & vscode.FileType.File) !== 0;
  } catch {
    // Not there, or not to be read: for a link that is the same.
    return false;
  }
}
