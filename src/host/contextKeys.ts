import * as vscode from 'vscode';
import { contextKeys } from '../protocol/ids';

/** Sets a key that `when` clauses of package.json read. */
export function setContextKey(name: keyof typeof contextKeys, value: string | boolean): void {
  // Nobody waits for it: the workbench applies context keys in the order in which they are set.
  void vscode.commands.executeCommand('setContext', contextKeys[name], value);
}
