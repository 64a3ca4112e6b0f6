import * as vscode from 'vscode';

const id = 'ms-vscode.js-debug';
/** The type of its sessions for Node.js. */
export const builtInType = 'pwa-node';

/** Debugs JavaScript and TypeScript in every VS Code, unless somebody switched it off. */
export function builtInNodeDebugger(): vscode.Extension<unknown> | undefined {
  return vscode.extensions.getExtension(id);
}
