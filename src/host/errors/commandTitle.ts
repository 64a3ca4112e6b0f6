import * as vscode from 'vscode';
import { extensionId } from '../../protocol/ids';

/** What the palette calls a command: `Agent Lightning: Start Local Store`. One of somebody else keeps its id. */
export function commandTitle(command: string): string {
  const manifest = vscode.extensions.getExtension(extensionId)?.packageJSON as Manifest | undefined;
  const found = manifest?.contributes?.commands?.find(it => it.command === command);
  return found ? `${found.category ?? ''}: ${found.title}` : command;
}

/** VS Code has put the texts of package.nls.json in already. */
interface Manifest {
  readonly contributes?: { readonly commands?: readonly { command: string; title: string; category?: string }[] };
}
