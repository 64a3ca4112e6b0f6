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

/** Tells when that choice changes; null without that extension, while it sleeps, or when its API has no such event. */
export function onDidChangePythonChoice(listener: () => void): vscode.Disposable | null {
  const extension = vscode.extensions.getExtension<unknown>('ms-python.python');
  const environments = extension?.isActive === true ? field(extension.exports, 'environments') : undefined;
  const listen = field(environments, 'onDidChangeActiveEnvironmentPath');
  if (typeof listen !== 'function') return null;
  try {
    const own: unknown = Reflect.apply(listen, environments, [() => listener()]);
    const dispose = field(own, 'dispose');
    return typeof dispose === 'function' ? new vscode.Disposable(() => void Reflect.apply(dispose, own, [])) : null;
  } catch {
    // The same as an event that never comes.
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
