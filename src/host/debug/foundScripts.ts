import path from 'node:path';
import * as vscode from 'vscode';
import { isAgentScript } from '../../core/agentScript/entryPoints';
import { runtimeOf } from '../../debug/plan/runtimeOf';
import { debugType } from '../../protocol/debug';

/** Bounds of the search: it runs while somebody waits for a list. */
const filesLimit = 500;
const offered = 20;
const bytesRead = 100_000;
const limitMs = 2000;

const ignored = '**/{node_modules,.venv,venv,env,site-packages,__pycache__,dist,out,build,.git,.tox}/**';

/** "Debug Agent" for every script of the folder that uses Agent Lightning or OpenTelemetry. */
export class FoundScripts implements vscode.DebugConfigurationProvider {
  async provideDebugConfigurations(
    folder: vscode.WorkspaceFolder | undefined,
    token?: vscode.CancellationToken,
  ): Promise<vscode.DebugConfiguration[]> {
    if (!folder || !vscode.workspace.isTrusted) return [];
    const pattern = new vscode.RelativePattern(folder, '**/*.{py,js,mjs,cjs,ts,mts}');
    const files = await vscode.workspace.findFiles(pattern, ignored, filesLimit, token);
    const found = await agentScripts(files.sort(shallowFirst), token);
    return found.map(file => {
      const name = path.posix.relative(folder.uri.path, file.path);
      return {
        ...{ type: debugType, request: 'launch', name: `Debug Agent: ${name}` },
        program: `\${workspaceFolder}/${name}`,
      };
    });
  }
}

/** Scripts near the root are what people start; those far down are their parts. */
function shallowFirst(one: vscode.Uri, other: vscode.Uri): number {
  return one.path.split('/').length - other.path.split('/').length || one.path.localeCompare(other.path);
}

async function agentScripts(files: readonly vscode.Uri[], token?: vscode.CancellationToken): Promise<vscode.Uri[]> {
  const found: vscode.Uri[] = [];
  const until = performance.now() + limitMs;
  for (const file of files) {
    if (found.length >= offered || token?.isCancellationRequested || performance.now() > until) break;
    const choice = runtimeOf({ program: file.path });
    if (choice.ok && isAgentScript(await beginning(file), choice.runtime)) found.push(file);
  }
  return found;
}

async function beginning(file: vscode.Uri): Promise<string> {
  try {
    const bytes = await vscode.workspace.fs.readFile(file);
    return new TextDecoder().decode(bytes.subarray(0, bytesRead));
  } catch {
    // Gone, or not to be read: nothing that could be started.
    return '';
  }
}
