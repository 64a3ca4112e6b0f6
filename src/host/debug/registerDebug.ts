import * as vscode from 'vscode';
import { debugType } from '../../protocol/debug';
import { commands } from '../../protocol/ids';
import type { StoreController } from '../store/storeController';
import { adapterFactory } from './adapterFactory';
import { AgentView } from './agentView';
import { breakHere } from './breakpoints/breakHere';
import { LastRun } from './breakpoints/lastRun';
import { typeAgentBreakpoint } from './breakpoints/typeAgentBreakpoint';
import { AgentCodeLens } from './codeLens';
import { AgentConfigurations } from './configurations';
import { FoundScripts } from './foundScripts';
import type { HealthBefore } from './healthBefore';
import { installDebugpy } from './installDebugpy';
import { Launches } from './launches';
import { NodeSessions } from './node/nodeSessions';
import { showWhereThrown } from './node/showWhereThrown';
import { registerFailures } from './registerFailures';
import { registerPicker } from './picker/registerPicker';
import { registerPausedHealth, type PlannedWork } from './pausedHealth';
import { registerProcessNames } from './processNames';
import { ProgramStores } from './programStore';
import { followSessions } from './records/followSessions';
import type { WindowRecords } from './records/windowRecords';
import { SessionWatch } from './sessionWatch';
import { startAgent } from './startAgent';
import { registerStopMarks } from './stopMarks';

/** The debug type `agent-lightning` in this window. */
export function registerDebug(
  context: vscode.ExtensionContext,
  store: StoreController,
  health: HealthBefore & PlannedWork,
  records: WindowRecords,
  log: vscode.LogOutputChannel,
): vscode.Disposable {
  const parts = { store, extensionPath: context.extensionPath };
  const launches = new Launches(parts);
  const watch = new SessionWatch();
  const nodes = new NodeSessions(launches, watch, context.extensionPath);
  const programStores = new ProgramStores(store, log);
  const lastRun = new LastRun();
  const on = vscode.commands.registerCommand;
  const { registerDebugConfigurationProvider: provide } = vscode.debug;
  return vscode.Disposable.from(
    ...[launches, watch, nodes, programStores, new AgentView(watch), new AgentCodeLens()],
    provide(debugType, new AgentConfigurations(launches, health, undefined, lastRun.remember)),
    provide(debugType, new FoundScripts(), vscode.DebugConfigurationProviderTriggerKind.Dynamic),
    vscode.debug.registerDebugAdapterDescriptorFactory(
      debugType,
      adapterFactory(launches, parts, nodes, (session, plan) => programStores.watch(session, plan)),
    ),
    followSessions(watch, records),
    registerFailures(watch),
    registerStopMarks(watch),
    showWhereThrown(watch),
    registerProcessNames(watch),
    registerPicker(watch, parts),
    registerPausedHealth(watch, health, store),
    on(commands.debugAddAgentBreakpoint, typeAgentBreakpoint),
    on(commands.debugBreakHere, (argument?: unknown) => breakHere(argument, lastRun)),
    on(commands.debugDebug, (uri?: unknown) => startAgent(uri, false)),
    on(commands.debugRun, (uri?: unknown) => startAgent(uri, true)),
    on(commands.debugInstallDebugpy, (python?: unknown) => installDebugpy(parts, log, python)),
  );
}
