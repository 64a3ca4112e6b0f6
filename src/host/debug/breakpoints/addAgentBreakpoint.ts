import * as vscode from 'vscode';
import { say } from '../../../core/text/say';
import { words } from '../../language';

/** A function breakpoint in VS Code's own list. One that is there already is switched on. */
export function addAgentBreakpoint(name: string): void {
  const known = vscode.debug.breakpoints.filter(
    it => it instanceof vscode.FunctionBreakpoint && it.functionName === name,
  );
  if (!known.some(it => it.enabled)) {
    vscode.debug.removeBreakpoints(known);
    vscode.debug.addBreakpoints([new vscode.FunctionBreakpoint(name)]);
  }
  vscode.window.setStatusBarMessage(words(say('agentBreakpoint.added', { name })), 4000);
}
