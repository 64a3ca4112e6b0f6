import * as vscode from 'vscode';
import { commands } from '../../protocol/ids';
import { setContextKey } from '../contextKeys';
import { attachStore } from './attachStore';
import { clearData } from './clearData';
import { forwardRescued } from './forwardRescued';
import { noticeLostStore } from './lostNotice';
import { startStore } from './startStore';
import type { StoreProgram } from './storeProgram';
import { stopStore } from './stopStore';
import type { StoreController } from './storeController';
import { StoreOutput } from './storeOutput';

/** The commands of the store. */
export function registerStore(
  store: StoreController,
  program: StoreProgram & { readonly dataDir: string },
  log: vscode.LogOutputChannel,
): vscode.Disposable {
  const on = vscode.commands.registerCommand;
  const output = new StoreOutput(program.dataDir);
  const find = () => program.find(AbortSignal.timeout(5000));
  setContextKey('storeState', store.state.name);
  return vscode.Disposable.from(
    on(commands.storeStart, () => startStore(store, log)),
    on(commands.storeStop, () => stopStore(store, log)),
    on(commands.storeAttach, (argument?: unknown) => attachStore(store, log, argument)),
    on(commands.storeShowOutput, () => output.show()),
    on(commands.storeClearData, () => clearData(store, log)),
    on(commands.storeForwardRescued, () => forwardRescued(store, find, log)),
    ...[output, noticeLostStore(store)],
    store.onDidChangeState(state => setContextKey('storeState', state.name)),
  );
}
