import * as vscode from 'vscode';
import { registerCopyId } from './host/copyId';
import { WindowRecords } from './host/debug/records/windowRecords';
import { registerDebug } from './host/debug/registerDebug';
import { registerErrors } from './host/errors/registerErrors';
import { registerExceptions } from './host/exceptions/registerExceptions';
import { HealthInputsOfWindow } from './host/health/healthInputs';
import { registerHealth } from './host/health/registerHealth';
import { language } from './host/language';
import { registerLogs } from './host/logs/registerLogs';
import { openOnStart } from './host/openOnStart';
import { registerRollouts } from './host/rollouts/registerRollouts';
import { registerSample } from './host/sample/registerSample';
import { registerStatus } from './host/status/registerStatus';
import { JoinWhenSeen } from './host/store/joinWhenSeen';
import { registerStore } from './host/store/registerStore';
import { StoreController } from './host/store/storeController';
import { workspaceProgram } from './host/store/workspaceProgram';
import { registerTimeline } from './host/timeline/registerTimeline';
import { registerTroubleshoot } from './host/troubleshoot/registerTroubleshoot';

/** Builds, registers, disposes; knows every room and does no work itself. */
export function activate(context: vscode.ExtensionContext): void {
  const own = <T extends vscode.Disposable>(it: T): T => {
    context.subscriptions.push(it);
    return it;
  };
  const log = own(vscode.window.createOutputChannel('Agent Lightning', { log: true }));
  const program = workspaceProgram(context, log);
  const store = own(new StoreController(program));

  own(registerStore(store, program, log));
  const status = own(registerStatus(store, context.workspaceState));
  const join = own(new JoinWhenSeen(store, log));
  const told = { seen: join.seen, found: status.showProblems };
  const health = own(registerHealth(context, store, program.dataDir, told));
  const records = own(new WindowRecords(store, log));
  const rollouts = own(registerRollouts(store, join.seen, log));
  const exceptions = own(registerExceptions(store, records, join.seen, log));
  own(registerTimeline({ current: store, records, extensionUri: context.extensionUri, log, language }));
  own(registerCopyId(rollouts.selection, exceptions.selection));
  own(registerErrors(health.selection));
  const logs = own(registerLogs(context, program.dataDir, log));
  const inputs = new HealthInputsOfWindow(context, store, program.dataDir);
  const { findings } = health;
  own(registerTroubleshoot({ store, inputs, dataDir: program.dataDir, findings, explain: logs.explain, log }));
  own(registerDebug(context, store, health.forRuns, records, log));
  own(registerSample(context, store, log));
  own(openOnStart(store, join.joined, log));
}
