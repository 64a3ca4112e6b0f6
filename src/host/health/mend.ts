import * as vscode from 'vscode';
import type { HealthNode, Mend } from '../../core/health/tree';

/** Applies one fix: runs our command, opens the setting or page, or types the line into a terminal, never run by us. */
export async function applyMend(mend: Mend): Promise<void> {
  if (mend.command !== undefined) {
    if (!/^(agentLightning|workbench)\.[\w.]+$/.test(mend.command)) return;
    await vscode.commands.executeCommand(mend.command, ...(mend.args ?? []));
  } else if (mend.setting !== undefined) {
    await vscode.commands.executeCommand('workbench.action.openSettings', `@id:${mend.setting}`);
  } else if (mend.link !== undefined) {
    await vscode.env.openExternal(vscode.Uri.parse(mend.link, true));
  } else if (mend.terminal !== undefined) typeIntoTerminal(mend.terminal);
}

/** Asks which problem, when a command comes without a row. */
export async function chooseProblem(nodes: readonly HealthNode[]): Promise<Mend | undefined> {
  const items = nodes
    .flatMap(flat)
    .flatMap(node => (node.mend ? [{ label: node.mend.title, description: node.label, mend: node.mend }] : []));
  const unique = items.filter((it, at) => items.findIndex(other => isSame(other.mend, it.mend)) === at);
  if (unique.length === 0) {
    void vscode.window.showInformationMessage(vscode.l10n.t('Health knows of nothing to mend.'));
    return undefined;
  }
  return (await vscode.window.showQuickPick(unique, { placeHolder: vscode.l10n.t('Which problem?') }))?.mend;
}

function flat(node: HealthNode): HealthNode[] {
  return [node, ...node.children.flatMap(flat)];
}

function isSame(one: Mend, other: Mend): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

const terminalName = 'Agent Lightning';

/** A line break would run it, and a control character could do anything. */
export function typeIntoTerminal(line: string, own?: Pick<vscode.TerminalOptions, 'cwd' | 'env'>): void {
  if ([...line].some(it => it < ' ' || it === '\u007f')) return;
  const open = own ? undefined : vscode.window.terminals.find(it => it.name === terminalName && !it.exitStatus);
  const terminal = open ?? vscode.window.createTerminal({ name: terminalName, ...own });
  terminal.show();
  terminal.sendText(line, false);
}
