import * as vscode from 'vscode';
import { commands } from '../../protocol/ids';
import type { Reports } from './reports';
import type { TerminalOutputs } from './terminalOutputs';

/** Ended by the person at the keyboard: Ctrl+C, on Windows as well. */
const interrupted = new Set([0, 130, 0xc000013a, -1073741510]);

/**
 * A quiet entry in the status bar after a command in a terminal has failed, as far as the shell tells. Nothing is looked
 * at before somebody clicks; the next command that goes well takes the entry away.
 */
export class LastFailure implements vscode.Disposable {
  readonly #own: vscode.Disposable;
  #item: vscode.StatusBarItem | null = null;
  #failed: { readonly name: string; readonly text: string } | null = null;

  constructor(
    private readonly reports: Reports,
    private readonly outputs: TerminalOutputs,
  ) {
    this.#own = vscode.window.onDidEndTerminalShellExecution(it => this.#ended(it));
  }

  async explain(): Promise<void> {
    if (!this.#failed) {
      const text = vscode.l10n.t('No command has failed in a terminal since this window was opened.');
      void vscode.window.showInformationMessage(text);
      return;
    }
    await this.reports.show(this.#failed);
  }

  dispose(): void {
    this.#own.dispose();
    this.#item?.dispose();
  }

  #ended({ execution, exitCode }: vscode.TerminalShellExecutionEndEvent): void {
    const text = this.outputs.textOf(execution);
    if (exitCode === undefined) return;
    if (interrupted.has(exitCode) || text.trim() === '') {
      this.#item?.hide();
      return;
    }
    const [name = ''] = execution.commandLine.value.trim().split('\n', 1);
    this.#failed = { name: name.slice(0, 80), text };
    this.#item ??= this.#create();
    this.#item.tooltip = vscode.l10n.t('It ended with exit code {0}', exitCode);
    this.#item.show();
  }

  #create(): vscode.StatusBarItem {
    const item = vscode.window.createStatusBarItem('agentLightning.lastFailure', vscode.StatusBarAlignment.Left, -1);
    item.name = vscode.l10n.t('Explain last failure');
    item.text = `$(question) ${vscode.l10n.t('Explain last failure')}`;
    item.command = commands.explainLastFailure;
    return item;
  }
}
