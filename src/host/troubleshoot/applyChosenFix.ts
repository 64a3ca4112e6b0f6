import * as vscode from 'vscode';
import type { Mend } from '../../core/health/treeNode';
import { commands, type CommandId } from '../../protocol/ids';
import { applyMend } from '../health/mend';

/** Whether it has taken effect by now; `later`: the person still has to do something, and says when. */
export type Applied = 'done' | 'later' | 'left';

/** Commands after which the world may be another one at once. */
const effective: ReadonlySet<string> = new Set<CommandId>([
  commands.storeStart,
  commands.storeStop,
  commands.storeAttach,
  commands.storeClearData,
  commands.storeForwardRescued,
  commands.pythonSelect,
]);

/** Applies a fix. In an untrusted workspace it leads to the question of trust instead. */
export async function applyChosenFix(mend: Mend): Promise<Applied> {
  if (!vscode.workspace.isTrusted && mend.link === undefined) {
    await vscode.commands.executeCommand('workbench.trust.manage');
    return 'left';
  }
  await applyMend(mend);
  if (mend.command !== undefined && effective.has(mend.command)) return 'done';
  const again = vscode.l10n.t('Look Again');
  const chosen = await vscode.window.showInformationMessage(textOf(mend), again);
  return chosen === again ? 'later' : 'left';
}

function textOf({ title, terminal, setting, command }: Mend): string {
  if (terminal !== undefined) return vscode.l10n.t('The line is typed into a terminal. Run it there, then look again.');
  if (setting !== undefined) return vscode.l10n.t('Change the setting, then look again.');
  return command === undefined ? title : vscode.l10n.t('When it is mended, look again.');
}
