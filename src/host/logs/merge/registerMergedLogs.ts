import * as vscode from 'vscode';
import { commands } from '../../../protocol/ids';
import { showFailure } from '../../errors/showFailure';
import type { TerminalOutputs } from '../terminalOutputs';
import { filterPatterns } from './filterPatterns';
import { followRollout } from './followRollout';
import { MergedFiles } from './mergedFiles';
import { mergeLogs } from './mergeLogs';
import { originColours } from './originColours';
import { originsOf } from './origins';
import { stayAtEnd } from './stayAtEnd';

/** Logs of several programs as one document that grows with them. Nothing is read before somebody asks for it. */
export function registerMergedLogs(
  terminals: TerminalOutputs,
  dataDir: string,
  log: vscode.LogOutputChannel,
): vscode.Disposable {
  const files = new MergedFiles(terminals);
  const on = (command: string, work: (...args: unknown[]) => Promise<void>) =>
    vscode.commands.registerCommand(command, (...args: unknown[]) =>
      work(...args).catch((error: unknown) => showFailure(error, log)),
    );
  return vscode.Disposable.from(
    ...[files, originsOf(files), originColours(files), stayAtEnd()],
    on(commands.logsMerge, (clicked, selected) => mergeLogs(files, terminals, dataDir, urisOf(clicked, selected))),
    on(commands.logsFollowRollout, argument => followRollout(files, terminals, dataDir, argument)),
    on(commands.logsFilterPatterns, () => filterPatterns(files)),
  );
}

/** The explorer hands over what was clicked and all that is selected. */
function urisOf(clicked: unknown, selected: unknown): vscode.Uri[] {
  const isUri = (it: unknown): it is vscode.Uri => it instanceof vscode.Uri;
  if (Array.isArray(selected) && selected.length > 0) return selected.filter(isUri);
  if (Array.isArray(clicked)) return clicked.filter(isUri);
  return isUri(clicked) ? [clicked] : [];
}
