import * as vscode from 'vscode';

/**
 * What the Python extension has chosen for a folder; null without that extension or while it sleeps: waking it costs
 * seconds. Two shapes of its API are read, neither of which is ours, so nothing about them is taken for granted.
 */
export async function pythonExtensionChoice(folder: vscode.Uri | undefined): Promise<string | null> {
  const extension = vscode.extensions.getExtension<unknown>('ms-python.python');
  if (!extension?.isActive) return null;
  try {
    return await fromEnvironments(extension.exports, folder);
  } catch {
    // A foreign API that fails is a choice that is not known.
    return null;
  }
}

async function fromEnvironments(api: unknown, folder: vscode.Uri | undefined): Promise<string | null> {
  const environments = field(api, 'environments');
  const getPath = field(environments, 'getActiveEnvironmentPath');
  const resolve = field(environments, 'resolveEnvironment');
  if (typeof getPath !== 'function') return null;
  const chosen: unknown = Reflect.apply(getPath, environments, [folder]);
  const resolved: unknown =
    typeof resolve === 'function' ? await Reflect.apply(resolve, environments, [chosen]) : undefined;
  const executable = field(field(field(resolved, 'executable'), 'uri'), 'fsPath') ?? field(chosen, 'path');
  return typeof executable === 'string' && executable !== '' ? executable : null;
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;
}
