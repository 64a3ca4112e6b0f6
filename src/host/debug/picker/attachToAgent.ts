import * as vscode from 'vscode';
import type { AgentProcess } from '../../../node/process/agents/agentProcess';
import { debugType } from '../../../protocol/debug';
import { tellLaunchFailure } from '../launchFailure';
import { askAddress } from './askAddress';
import { attachConfiguration } from './attachConfiguration';
import { chooseAgent, type Looks } from './chooseAgent';

/** From the list to a session. What stands in the way is told by whoever finds it. */
export async function attachToAgent(looks: Looks, filter = ''): Promise<void> {
  const chosen = await chooseAgent(looks, filter);
  if (chosen === undefined) return;
  const config = chosen === 'byHand' ? await byHand() : attachConfiguration(chosen, process.platform);
  if (!config) return;
  if (chosen !== 'byHand' && chosen.state === 'attached') {
    await tellLaunchFailure({ code: 'AGL-D203', detail: config.name });
    return;
  }
  await vscode.debug.startDebugging(chosen === 'byHand' ? undefined : folderOf(chosen), config);
}

async function byHand(): Promise<vscode.DebugConfiguration | undefined> {
  const address = await askAddress();
  if (!address) return undefined;
  const { host, port, runtime } = address;
  return { type: debugType, request: 'attach', name: `${host}:${port}`, runtime, connect: { host, port } };
}

function folderOf({ script }: AgentProcess): vscode.WorkspaceFolder | undefined {
  const own = vscode.workspace.getWorkspaceFolder(vscode.Uri.file(script));
  return own ?? vscode.workspace.workspaceFolders?.[0];
}
