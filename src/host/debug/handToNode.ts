import * as vscode from 'vscode';
import type { ProgramLaunch } from '../../debug/plan/createPlanner';
import { activeScript } from './startAgent';

/** Debugs JavaScript and TypeScript in every VS Code, unless somebody switched it off. */
const nodeDebugger = 'ms-vscode.js-debug';

/**
 * A launch of a JavaScript or TypeScript agent as one of the editor's own debugger, in the environment that was planned for
 * it. Null: that debugger is switched off.
 */
export function handToNode(config: vscode.DebugConfiguration, launch: ProgramLaunch): vscode.DebugConfiguration | null {
  if (!vscode.extensions.getExtension(nodeDebugger)) return null;
  const { target, env } = launch;
  const kept = ['args', 'runtimeExecutable', 'runtimeArgs', 'console', 'stopOnEntry', 'skipFiles', 'noDebug'] as const;
  const theirs = Object.fromEntries(kept.flatMap(name => (name in config ? [[name, config[name] as unknown]] : [])));
  return {
    ...theirs,
    ...{ type: 'pwa-node', request: 'launch', name: config.name, program: target.program, cwd: target.cwd, env },
    autoAttachChildProcesses: config['subProcess'] !== false,
  };
}

/** The program with what VS Code has not put in yet; the rest of its variables is left to VS Code. */
export function programOf(config: vscode.DebugConfiguration, folder: vscode.WorkspaceFolder | undefined): string {
  const program: unknown = config['program'];
  if (typeof program !== 'string') return '';
  const file = activeScript()?.fsPath;
  return program
    .replaceAll('${workspaceFolder}', folder?.uri.fsPath ?? '${workspaceFolder}')
    .replaceAll('${file}', file ?? '${file}');
}
