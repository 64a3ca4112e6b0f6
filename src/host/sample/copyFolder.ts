import * as vscode from 'vscode';

/** Copies a folder file by file; what is there already stays as it is. Works on any file system of the editor. */
export async function copyWithoutOverwriting(
  from: vscode.Uri,
  to: vscode.Uri,
): Promise<{ readonly written: number; readonly kept: number }> {
  let written = 0;
  let kept = 0;
  await vscode.workspace.fs.createDirectory(to);
  for (const [name, type] of await vscode.workspace.fs.readDirectory(from)) {
    const [source, target] = [vscode.Uri.joinPath(from, name), vscode.Uri.joinPath(to, name)];
    if (type === vscode.FileType.Directory) {
      const inner = await copyWithoutOverwriting(source, target);
      written += inner.written;
      kept += inner.kept;
    } else if (await exists(target)) kept++;
    else {
      await vscode.workspace.fs.writeFile(target, await vscode.workspace.fs.readFile(source));
      written++;
    }
  }
  return { written, kept };
}

async function exists(uri: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(uri);
    return true;
  } catch {
    // What cannot be looked at is tried: writing says why it fails.
    return false;
  }
}
