import * as vscode from 'vscode';
import { commands } from '../protocol/ids';

/** Copy Id: the whole id of a rollout or trace. A key comes without a row: then the selection of a view counts. */
export function registerCopyId(...selections: readonly (() => unknown)[]): vscode.Disposable {
  return vscode.commands.registerCommand(commands.copyId, async (argument?: unknown) => {
    const id = [argument, ...selections.map(it => it())].map(idOf).find(it => it !== null);
    if (id !== undefined) await vscode.env.clipboard.writeText(id);
  });
}

function idOf(value: unknown): string | null {
  if (typeof value === 'string') return value;
  if (typeof value !== 'object' || value === null) return null;
  const { rolloutId, traceId } = value as { rolloutId?: unknown; traceId?: unknown };
  return typeof rolloutId === 'string' ? rolloutId : typeof traceId === 'string' ? traceId : null;
}
