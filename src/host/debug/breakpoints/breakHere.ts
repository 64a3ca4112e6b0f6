import * as vscode from 'vscode';
import { toVisibleLine } from '../../../core/text/visible';
import { findFile } from '../../timeline/sourceFrames';
import type { LastRun } from './lastRun';

/** Break Here and Rerun: a breakpoint at the line of a frame, and what was debugged last again. */
export async function breakHere(argument: unknown, lastRun: LastRun): Promise<void> {
  const place = placeOf(argument);
  if (place === null) {
    const text = vscode.l10n.t('No line of your own code is known here.');
    return void vscode.window.showInformationMessage(text);
  }
  const uri = await findFile(place.file);
  if (!uri) {
    const text = vscode.l10n.t('{0} is not on this machine.', toVisibleLine(place.file));
    return void vscode.window.showInformationMessage(text);
  }
  const line = place.line - 1;
  const known = vscode.debug.breakpoints.filter(
    it =>
      it instanceof vscode.SourceBreakpoint &&
      it.location.range.start.line === line &&
      it.location.uri.toString() === uri.toString(),
  );
  if (!known.some(it => it.enabled)) {
    vscode.debug.removeBreakpoints(known);
    vscode.debug.addBreakpoints([new vscode.SourceBreakpoint(new vscode.Location(uri, new vscode.Position(line, 0)))]);
  }
  await lastRun.again();
}

/** `{file, line}`, or a row of the view of exceptions. */
function placeOf(argument: unknown): { readonly file: string; readonly line: number } | null {
  if (typeof argument !== 'object' || argument === null) return null;
  const { record, group } = argument as { record?: Seen; group?: { newest?: readonly Seen[] } };
  const { file, line }: Place = record?.userFrame ?? group?.newest?.[0]?.userFrame ?? argument;
  return typeof file === 'string' && typeof line === 'number' && line > 0 ? { file, line } : null;
}

interface Place {
  readonly file?: unknown;
  readonly line?: unknown;
}
interface Seen {
  readonly userFrame?: Place | null;
}
