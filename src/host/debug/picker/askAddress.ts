import * as vscode from 'vscode';
import type { AgentRuntime } from '../../../protocol/debug';

export interface Address {
  readonly runtime: AgentRuntime;
  readonly host: string;
  readonly port: number;
}

/** An address typed by hand. Undefined: given up. */
export async function askAddress(): Promise<Address | undefined> {
  const typed = await vscode.window.showInputBox({
    title: vscode.l10n.t('Attach Debugger to Agent'),
    prompt: vscode.l10n.t('Host and port of debugpy, or of an inspector of Node.js (usually 9229)'),
    value: '127.0.0.1:5678',
    valueSelection: [10, 14],
    validateInput: text => (parseAddress(text) ? null : vscode.l10n.t('A port, or host:port')),
  });
  const place = typed === undefined ? null : parseAddress(typed);
  if (!place) return undefined;
  const python = { label: 'Python', description: 'debugpy', runtime: 'python' as const };
  const node = { label: 'Node.js', description: vscode.l10n.t('inspector'), runtime: 'node' as const };
  const both = place.port >= 9229 && place.port <= 9250 ? [node, python] : [python, node];
  const chosen = await vscode.window.showQuickPick(both, { title: `${place.host}:${place.port}` });
  return chosen && { ...place, runtime: chosen.runtime };
}

/** `5678`, `127.0.0.1:5678`, `agents.example:5678`, `[::1]:5678` */
export function parseAddress(text: string): { host: string; port: number } | null {
  const found = /^(?:(\[[0-9a-f:.]+\]|[\w.-]+):)?(\d{1,5})$/i.exec(text.trim());
  const port = Number(found?.[2]);
  if (!found || port < 1 || port > 65535) return null;
  return { host: (found[1] ?? '127.0.0.1').replace(/^\[|\]$/g, ''), port };
}
