import * as vscode from 'vscode';
import { commands } from '../../protocol/ids';
import type { StoreInfo } from '../../protocol/devtools';
import { setContextKey } from '../contextKeys';
import { attachStore } from './attachStore';
import { clearData } from './clearData';
import { forwardRescued } from './forwardRescued';
import { noticeLostStore } from './lostNotice';
import { startStore } from './startStore';
import { stopStore } from './stopStore';
import type { StoreController } from './storeController';
import type { StoreOutput } from './storeOutput';

/** The commands of the store. `find` looks for the local store while another one is attached. */
export function registerStore(
  store: StoreController,
  output: StoreOutput,
  find: () => Promise<StoreInfo | null>,
  log: vscode.LogOutputChannel,
): vscode.Disposable {
  const on = vscode.commands.registerCommand;
  setContextKey('storeState', store.state.name);
  return vscode.Disposable.from(
    on(commands.storeStart, () => startStore(store, log)),
    on(commands.storeStop, () => stopStore(store, log)),
    on(commands.storeAttach, (argument?: unknown) => attachStore(store, log, argument)),
    on(commands.storeShowOutput, () => output.show()),
    on(commands.storeClearData, () => clearData(store, log)),
    on(commands.storeForwardRescued, () => forwardRescued(store, find, log)),
    noticeLostStore(store),
    store.onDidChangeState(state => setContextKey('storeState', state.name)),
  );
}
