import * as vscode from 'vscode';
import { commands } from '../../protocol/ids';
import { showFailure } from '../errors/showFailure';
import { applyFix } from './applyFix';
import { copyRedacted } from './copyRedacted';
import { detectLanguage } from './detectLanguage';
import { explainCommand } from './explainCommand';
import { noteExplanationRead } from './explanationRead';
import { noticeLargeLogs } from './largeLogs';
import { LastFailure } from './lastFailure';
import { OwnLaunches } from './launches';
import { LogClient } from './logClient';
import { registerMergedLogs } from './merge/registerMergedLogs';
import { Mutes } from './mutes';
import { prefixes } from './prefixes';
import { onDidChangeInterpreter } from '../python/onDidChangeInterpreter';
import { Reports } from './reports';
import { terminalLinks } from './terminalLinks';
import { TerminalOutputs } from './terminalOutputs';
import { noticePatternFaults } from './userPatterns';
import { onDidChangeSetting, readSetting } from '../settings';

/** Logs in editors and terminals. Nothing is started before a log opens or a command asks for it. */
export function registerLogs(
  context: vscode.ExtensionContext,
  dataDir: string,
  log: vscode.LogOutputChannel,
): vscode.Disposable & { readonly explain: LogClient['explain'] } {
  const mutes = new Mutes(context.workspaceState, () => void client.showMuted());
  const launches = new OwnLaunches(dataDir, context.workspaceState, () => tell());
  const configured = async () => ({
    patterns: readSetting('logsPatterns'),
    watch: readSetting('logsWatch'),
    launches: await launches.list(),
    interpreters: await prefixes(),
  });
  const client = new LogClient(context.extensionUri, mutes.list, configured, log);
  // A server that did not start has said so; it is told when it does.
  const tell = () => void client.showConfigured().catch(() => undefined);
  const reports = new Reports(client);
  const outputs = new TerminalOutputs();
  const last = new LastFailure(reports, outputs);
  const on = (command: string, work: (...args: unknown[]) => Promise<void>) =>
    vscode.commands.registerCommand(command, (...args: unknown[]) =>
      work(...args).catch((error: unknown) => showFailure(error, log)),
    );
  const parts = vscode.Disposable.from(
    ...[client, reports, outputs, last, detectLanguage(context.workspaceState)],
    ...[noticeLargeLogs(reports, context.globalState), noteExplanationRead(), noticePatternFaults()],
    ...[launches, onDidChangeInterpreter(tell)],
    ...[onDidChangeSetting('logsPatterns', tell), onDidChangeSetting('logsWatch', tell)],
    registerMergedLogs(outputs, dataDir, log),
    vscode.window.registerTerminalLinkProvider(terminalLinks),
    on(commands.explain, argument => explainCommand(reports, argument)),
    on(commands.explainLastFailure, () => last.explain()),
    on(commands.logsFix, (code, at) => applyFix(code, at)),
    on(commands.logsMute, argument => mutes.add(argument)),
    on(commands.logsUnmute, () => mutes.choose()),
    on(commands.logsCopyRedacted, argument => copyRedacted(client, argument)),
  );
  return { dispose: () => void parts.dispose(), explain: params => client.explain(params) };
}
