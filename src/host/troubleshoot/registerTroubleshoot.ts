import * as vscode from 'vscode';
import { commands } from '../../protocol/ids';
import { showFailure } from '../errors/showFailure';
import type { Places } from './places';
import { startingPoint } from './startingPoint';
import { troubleshoot } from './troubleshoot';
import { TroubleshootPages } from './troubleshootPages';

/** `Agent Lightning: Troubleshoot…`, from the palette and from rows that have a code. Nothing runs before it is asked for. */
export function registerTroubleshoot(places: Places): vscode.Disposable {
  const pages = new TroubleshootPages();
  return vscode.Disposable.from(
    pages,
    vscode.commands.registerCommand(commands.troubleshoot, async (argument?: unknown) => {
      try {
        await troubleshoot(places, pages, await startingPoint(argument, places));
      } catch (error) {
        await showFailure(error, places.log);
      }
    }),
  );
}
