import * as vscode from 'vscode';
import { commands } from '../../protocol/ids';
import { copyWithoutOverwriting } from './copyFolder';
import { rememberSample } from './sampleFolder';

/** Create Sample Agent…: writes the sample into a folder of the person's choice and opens its readme. */
export async function createSample(context: vscode.ExtensionContext): Promise<void> {
  const target = await chooseTarget();
  if (!target) return;
  const from = vscode.Uri.joinPath(context.extensionUri, 'media', 'sample');
  const { written, kept } = await copyWithoutOverwriting(from, target);
  await rememberSample(context.workspaceState, target);
  await vscode.window.showTextDocument(vscode.Uri.joinPath(target, 'arithmetic_agent.py'), { preview: false });
  const run = vscode.l10n.t('Run Sample Agent');
  const open = vscode.l10n.t('Open Folder');
  const choices = vscode.workspace.getWorkspaceFolder(target) ? [run] : [run, open];
  const text =
    kept === 0
      ? vscode.l10n.t('The sample agent was written: {0} files.', written)
      : vscode.l10n.t(
          'The sample agent was written: {0} files. {1} were there already and stay as they are.',
          written,
          kept,
        );
  const chosen = await vscode.window.showInformationMessage(text, ...choices);
  if (chosen === run) await vscode.commands.executeCommand(commands.sampleRun);
  if (chosen === open) await vscode.commands.executeCommand('vscode.openFolder', target, { forceNewWindow: true });
}

/** A folder of its own below the one that is chosen, because a sample is not written among somebody's files. */
async function chooseTarget(): Promise<vscode.Uri | undefined> {
  const defaultUri = vscode.workspace.workspaceFolders?.[0]?.uri;
  const chosen = await vscode.window.showOpenDialog({
    canSelectFolders: true,
    canSelectFiles: false,
    openLabel: vscode.l10n.t('Create Here'),
    title: vscode.l10n.t('In which folder? The sample gets a folder of its own in it.'),
    ...(defaultUri ? { defaultUri } : {}),
  });
  return chosen?.[0] && vscode.Uri.joinPath(chosen[0], 'agent-lightning-sample');
}
