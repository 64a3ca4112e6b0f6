import * as vscode from 'vscode';

/** Whether a store may be started or asked here; says why not. */
export async function storeAllowed(what: 'start' | 'attach'): Promise<boolean> {
  if (!vscode.workspace.isTrusted) {
    const manage = vscode.l10n.t('Manage Workspace Trust');
    const text = vscode.l10n.t('This workspace is not trusted, so no store is started or asked.');
    const chosen = await vscode.window.showInformationMessage(text, manage);
    if (chosen === manage) await vscode.commands.executeCommand('workbench.trust.manage');
    return false;
  }
  if (what === 'start' && isVirtual()) {
    const text = vscode.l10n.t(
      'This folder is not on a disk, so a store cannot be kept for it. A running store can be attached.',
    );
    void vscode.window.showInformationMessage(text);
    return false;
  }
  return true;
}

/** No folder of the workspace is on a disk that we can reach. */
export function isVirtual(): boolean {
  const folders = vscode.workspace.workspaceFolders ?? [];
  return folders.length > 0 && folders.every(it => it.uri.scheme !== 'file');
}
