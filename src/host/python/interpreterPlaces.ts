import { existsSync } from 'node:fs';
import * as vscode from 'vscode';
import type { InterpreterPlaces } from '../../node/process/interpreter';
import { readSetting } from '../settings';

/** Where an interpreter may be, for the folder of the active file first. Null: the workspace is not trusted. */
export function interpreterPlaces(pythonExtension: string | null): InterpreterPlaces | null {
  if (!vscode.workspace.isTrusted) return null;
  const folder = activeFolder();
  const folders = (vscode.workspace.workspaceFolders ?? []).map(it => it.uri).filter(it => it.scheme === 'file');
  const first = folders.filter(it => it.toString() === folder?.toString());
  return {
    platform: process.platform,
    env: process.env,
    folders: [...new Set([...first, ...folders].map(it => it.fsPath))],
    launch: launchPython(folder),
    setting: readSetting('python', folder),
    pythonExtension,
    exists: existsSync,
  };
}

/** The folder of the active file, else the first. */
export function activeFolder(): vscode.Uri | undefined {
  const file = vscode.window.activeTextEditor?.document.uri;
  const folder = file && vscode.workspace.getWorkspaceFolder(file);
  return (folder ?? vscode.workspace.workspaceFolders?.[0])?.uri;
}

/** `python` of the first Python launch configuration that names one. */
function launchPython(folder: vscode.Uri | undefined): string | null {
  const all: unknown = vscode.workspace.getConfiguration('launch', folder ?? null).get('configurations');
  if (!Array.isArray(all)) return null;
  for (const it of all as readonly { type?: unknown; python?: unknown }[]) {
    if ((it.type === 'debugpy' || it.type === 'python') && typeof it.python === 'string') return it.python;
  }
  return null;
}
