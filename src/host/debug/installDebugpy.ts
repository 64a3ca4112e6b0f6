import * as vscode from 'vscode';
import { runCommand } from '../../node/process/runCommand';
import { loadDebug } from './loadDebug';
import { tellLaunchFailure } from './launchFailure';
import { type DebugParts, surroundingsOf } from './surroundingsOf';

/** pip on a slow network; nobody waits longer without cancelling. */
const limitMs = 300_000;

/**
 * Installs debugpy where the agent runs: asked first, cancellable, its output in the log. `python` is that of a launch
 * configuration, else the interpreter is chosen as everywhere. True: it is there now.
 */
export async function installDebugpy(
  parts: DebugParts,
  log: vscode.LogOutputChannel,
  python?: unknown,
): Promise<boolean> {
  if (!vscode.workspace.isTrusted) {
    await vscode.commands.executeCommand('workbench.trust.manage');
    return false;
  }
  const { interpreterOf, toFailure } = loadDebug();
  const at = surroundingsOf(undefined, parts);
  const command = await interpreterOf(wanted(python), at).catch((error: unknown) => toFailure(error));
  if ('code' in command) {
    await tellLaunchFailure(command);
    return false;
  }
  const install = vscode.l10n.t('Install');
  const chosen = await vscode.window.showWarningMessage(
    vscode.l10n.t('Install debugpy into this Python environment?'),
    { modal: true, detail: `${command.join(' ')} -m pip install --upgrade debugpy` },
    install,
  );
  return chosen === install && (await run(command, log));
}

function wanted(python: unknown): string | readonly string[] | undefined {
  if (typeof python === 'string') return python;
  return Array.isArray(python) && python.every(it => typeof it === 'string') ? python : undefined;
}

function run([file, ...args]: readonly [string, ...string[]], log: vscode.LogOutputChannel): Thenable<boolean> {
  return vscode.window.withProgress(
    { location: vscode.ProgressLocation.Notification, cancellable: true, title: vscode.l10n.t('Installing debugpy…') },
    async (_, token) => {
      const cancel = new AbortController();
      token.onCancellationRequested(() => cancel.abort());
      const pip = ['-m', 'pip', 'install', '--upgrade', '--disable-pip-version-check', '--no-input', 'debugpy'];
      const result = await runCommand(file, [...args, ...pip], { limitMs, signal: cancel.signal });
      if (result.kind === 'ended') log.info(`pip install debugpy:\n${result.stdout}\n${result.stderr}`);
      if (result.kind === 'cancelled') return false;
      if (result.kind === 'ended' && result.code === 0) return true;
      log.error(`debugpy could not be installed: ${result.kind}`);
      const show = vscode.l10n.t('Show Output');
      const text = vscode.l10n.t('debugpy could not be installed; pip says why in the output.');
      // Whoever waits for the launch need not wait for an answer.
      void vscode.window.showErrorMessage(text, show).then(it => {
        if (it === show) log.show();
      });
      return false;
    },
  );
}
