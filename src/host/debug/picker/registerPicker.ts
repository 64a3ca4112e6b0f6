import * as vscode from 'vscode';
import { AgentFinder } from '../../../node/process/agents/findAgents';
import { commands } from '../../../protocol/ids';
import type { SessionWatch } from '../sessionWatch';
import type { DebugParts } from '../surroundingsOf';
import { attachToAgent } from './attachToAgent';
import { copyDebugCommand } from './copyDebugCommand';
import { KnownWork } from './knownWork';

/** Attach Debugger to Agent, and the line that starts one so that this can be done. */
export function registerPicker(watch: SessionWatch, parts: DebugParts): vscode.Disposable {
  const work = new KnownWork(watch);
  const finder = new AgentFinder();
  const looks = {
    find: (signal: AbortSignal) => finder.find({ signal, ownFolder: parts.extensionPath }),
    known: () => work.now(),
  };
  const on = vscode.commands.registerCommand;
  return vscode.Disposable.from(
    work,
    on(commands.debugAttach, (row?: unknown) => attachToAgent(looks, filterFor(row, work))),
    on(commands.debugCopyCommand, (uri?: unknown) => copyDebugCommand(parts, uri)),
  );
}

/** From the row of a rollout: what works on it, where that is known; an empty list would help nobody. */
function filterFor(row: unknown, work: KnownWork): string {
  const { rolloutId } = (typeof row === 'object' && row !== null ? row : {}) as { rolloutId?: unknown };
  const isKnown = typeof rolloutId === 'string' && [...work.now().values()].some(it => it.rollout === rolloutId);
  return isKnown ? rolloutId : '';
}
