import * as vscode from 'vscode';
import { toCommandLine } from '../../core/text/commandLine';
import { findInterpreters } from '../../node/process/interpreter';
import { commands } from '../../protocol/ids';
import { showFailure } from '../errors/showFailure';
import { typeIntoTerminal } from '../health/mend';
import { interpreterPlaces } from '../python/interpreterPlaces';
import type { CurrentSource } from '../timeline/dependencies';
import { createSample } from './createSample';
import { OpenItsLog } from './openItsLog';
import { findSample } from './sampleFolder';

/** By its name the editor knows what it is. */
const failingLog = 'failing_agent.agl.log';

/** The sample agent: written, typed into a terminal (the person runs it), and the one that fails opened. */
export function registerSample(
  context: vscode.ExtensionContext,
  store: CurrentSource,
  log: vscode.LogOutputChannel,
): vscode.Disposable {
  const on = (command: string, work: () => Promise<void>) =>
    vscode.commands.registerCommand(command, () => work().catch((error: unknown) => showFailure(error, log)));
  const itsLog = new OpenItsLog();
  return vscode.Disposable.from(
    itsLog,
    on(commands.sampleCreate, () => createSample(context)),
    on(commands.sampleRun, () =>
      withSample(context, folder => typeRun(folder, storeAddress(store), 'arithmetic_agent.py')),
    ),
    on(commands.sampleOpenFailing, () =>
      withSample(context, async folder => {
        // Not in the place of the walkthrough, which is read on.
        await vscode.window.showTextDocument(vscode.Uri.joinPath(folder, 'failing_agent.py'), { preview: false });
        itsLog.wait(folder, failingLog);
        typeRun(folder, storeAddress(store), 'failing_agent.py', '--log', failingLog);
      }),
    ),
  );
}

async function withSample(
  context: vscode.ExtensionContext,
  work: (folder: vscode.Uri) => Promise<void> | void,
): Promise<void> {
  const folder = await findSample(context.workspaceState);
  if (folder) return work(folder);
  const create = vscode.l10n.t('Create Sample Agent…');
  const text = vscode.l10n.t('The sample agent has not been created here yet.');
  if ((await vscode.window.showInformationMessage(text, create)) === create) await createSample(context);
}

/** An environment of the sample's own folder first, then the interpreter that health would choose. */
function typeRun(folder: vscode.Uri, env: Readonly<Record<string, string>>, ...program: readonly string[]): void {
  const places = interpreterPlaces(null);
  const python = places && findInterpreters({ ...places, folders: [folder.fsPath, ...places.folders] })[0];
  const file = python?.path ?? (process.platform === 'win32' ? 'python' : 'python3');
  const line = toCommandLine([file, ...(python?.args ?? []), ...program], shellOf(vscode.env.shell));
  if (line !== null) typeIntoTerminal(line, { cwd: folder, env });
}

/** The samples look at 4748; the store of this window may be elsewhere. What the person has set stays. */
function storeAddress({ source }: CurrentSource): Readonly<Record<string, string>> {
  return source === null || process.env.AGL_STORE_URL !== undefined ? {} : { AGL_STORE_URL: source.url };
}

function shellOf(shell: string): 'posix' | 'powershell' | 'cmd' {
  if (/(pwsh|powershell)(\.exe)?$/i.test(shell)) return 'powershell';
  return /cmd(\.exe)?$/i.test(shell) ? 'cmd' : 'posix';
}
