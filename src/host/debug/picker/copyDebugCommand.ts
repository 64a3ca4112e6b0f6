import path from 'node:path';
import * as vscode from 'vscode';
import { nodeDebugCommand, pythonDebugCommand, shellOf } from '../../../node/process/agents/debugCommand';
import { isListening } from '../../../node/process/ports';
import { runtimeOf } from '../../../debug/plan/runtimeOf';
import { typeIntoTerminal } from '../../health/mend';
import { tellLaunchFailure } from '../launchFailure';
import { loadDebug } from '../loadDebug';
import { activeScript } from '../startAgent';
import { type DebugParts, surroundingsOf } from '../surroundingsOf';

/** Puts the line that starts a script so that it waits for a debugger on the clipboard, for the shell of this window. */
export async function copyDebugCommand(parts: DebugParts, argument?: unknown): Promise<void> {
  const uri = argument instanceof vscode.Uri ? argument : activeScript();
  const line = uri?.scheme === 'file' ? await lineFor(uri, parts) : await failed({ code: 'AGL-D001' });
  if (line === null) return;
  await vscode.env.clipboard.writeText(line);
  const type = vscode.l10n.t('Type into Terminal');
  const text = vscode.l10n.t('Copied: {0}', line);
  // Whoever runs the command need not wait for an answer.
  void vscode.window.showInformationMessage(text, type).then(chosen => {
    if (chosen === type) typeIntoTerminal(line);
  });
}

async function lineFor(uri: vscode.Uri, parts: DebugParts): Promise<string | null> {
  const shell = shellOf(vscode.env.shell, process.platform);
  const script = scriptOf(uri);
  const choice = runtimeOf({ program: uri.fsPath });
  if (!choice.ok) return failed({ code: choice.why === 'notebook' ? 'AGL-D003' : 'AGL-D002', detail: uri.fsPath });
  if (choice.runtime === 'node') return nodeDebugCommand(await freePort(9229), script, shell);
  const { interpreterOf, chooseDebugpy, toFailure } = loadDebug();
  const at = surroundingsOf(vscode.workspace.getWorkspaceFolder(uri), parts);
  const python = await interpreterOf(undefined, at).catch((error: unknown) => toFailure(error));
  if ('code' in python) return failed(python);
  const look = await at.pythons.look({ command: python, env: at.env, cwd: at.folder });
  if (!look.ok) return failed({ code: 'AGL-D014', detail: look.detail });
  const debugpy = chooseDebugpy(look.python, at.bundledDebugpy);
  if (!debugpy.ok) return failed({ code: 'AGL-D015', detail: python[0] });
  const folder = debugpy.from === 'bundled' ? path.join(debugpy.folder, 'debugpy') : null;
  return pythonDebugCommand({ python, debugpy: folder, port: await freePort(5678), script }, shell);
}

/** A terminal begins in the folder of the workspace; with several of them nobody knows in which. */
function scriptOf(uri: vscode.Uri): string {
  const folders = vscode.workspace.workspaceFolders ?? [];
  const relative = folders.length === 1 ? vscode.workspace.asRelativePath(uri, false) : uri.fsPath;
  return path.isAbsolute(relative) ? relative : path.normalize(relative);
}

/** The usual one, or the next that nobody listens on: an agent that waits already keeps its own. */
async function freePort(usual: number): Promise<number> {
  for (let port = usual; port < usual + 20; port++) if (!(await isListening(port))) return port;
  return usual;
}

async function failed(failure: Parameters<typeof tellLaunchFailure>[0]): Promise<null> {
  await tellLaunchFailure(failure);
  return null;
}
