import * as vscode from 'vscode';
import { commands } from '../../protocol/ids';
import type { StoreController } from '../store/storeController';
import { StatusItem } from './statusItem';
import { showStatusMenu } from './statusMenu';

/** The item of the status bar and its menu. */
export function registerStatus(store: StoreController, memory: vscode.Memento): StatusItem {
  const item = new StatusItem(store, memory);
  item.own(vscode.commands.registerCommand(commands.statusMenu, () => showStatusMenu(store)));
  return item;
}
