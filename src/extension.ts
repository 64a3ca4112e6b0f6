import type * as vscode from 'vscode';

/** Builds, registers, disposes; knows every room and does no work itself. */
export function activate(_: vscode.ExtensionContext): void {
  // Filled by the rooms as they come.
}
