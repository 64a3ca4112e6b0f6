import * as vscode from 'vscode';
import { wakeInspector, type Woken } from '../../../node/process/agents/wakeInspector';
import type { AgentAttachArguments, DebugFailure } from '../../../protocol/debug';

/** Debugs JavaScript and TypeScript in every VS Code, unless somebody switched it off. */
const nodeDebugger = 'ms-vscode.js-debug';

export type NodeAttach =
  | { readonly ok: true; readonly config: vscode.DebugConfiguration }
  | { readonly ok: false; readonly failure: DebugFailure };

/**
 * An attach to a Node.js as one of the editor's own debugger; one that runs without an inspector is asked for it first.
 * Rejects when cancelled.
 */
export async function nodeAttach(
  config: vscode.DebugConfiguration,
  signal: AbortSignal,
  wake: (pid: number, signal: AbortSignal) => Promise<Woken> = (pid, cancel) => wakeInspector(pid, { signal: cancel }),
): Promise<NodeAttach> {
  if (!vscode.extensions.getExtension(nodeDebugger)) return { ok: false, failure: { code: 'AGL-D023' } };
  const { connect, processId, name, skipFiles, subProcess } = config as AgentAttachArguments;
  const place = connect ?? (processId === undefined ? null : await wake(Number(processId), signal));
  if (place === null) return { ok: false, failure: { code: 'AGL-D006', detail: 'connect, processId' } };
  if ('ok' in place && !place.ok) return { ok: false, failure: { code: codes[place.why], detail: `pid ${processId}` } };
  const { host: address = '127.0.0.1', port } = place as { readonly host?: string; readonly port: number };
  return {
    ok: true,
    config: {
      ...{ type: 'pwa-node', request: 'attach', name: name ?? 'Node.js', address, port },
      ...(skipFiles ? { skipFiles } : {}),
      // As debugpy does: a program that waited runs on to the first breakpoint.
      ...{ continueOnAttach: true, autoAttachChildProcesses: subProcess !== false },
    },
  };
}

const codes = { absent: 'AGL-D200', denied: 'AGL-D201', refuses: 'AGL-D210', silent: 'AGL-D209' } as const;
