import path from 'node:path';
import * as vscode from 'vscode';
import { findInterpreters, type InterpreterCandidate } from '../../node/process/interpreter';
import { probePython } from '../../node/process/pythonProbe';
import { settings } from '../../protocol/settings';
import { activeFolder, interpreterPlaces } from './interpreterPlaces';
import { pythonExtensionChoice } from './pythonExtension';

interface Choice extends vscode.QuickPickItem {
  /** Null: forget the choice; absent: ask for a file. */
  readonly python?: string | null;
}

/** Select Python Interpreter…: what was found, with its versions as they become known, or a file. Kept in the settings. */
export async function selectInterpreter(): Promise<void> {
  const folder = await chooseFolder();
  const places = interpreterPlaces(await pythonExtensionChoice(folder));
  if (!places) return;
  const chosen = await choose(findInterpreters(places));
  if (!chosen) return;
  const python = chosen.python === undefined ? await browse() : chosen.python;
  if (python === undefined) return;
  const target = folder ? vscode.ConfigurationTarget.WorkspaceFolder : vscode.ConfigurationTarget.Global;
  await vscode.workspace
    .getConfiguration(undefined, folder ?? null)
    .update(settings.python.key, python ?? undefined, target);
}

/** The folder of the active file; with several and none active, the person says which. */
async function chooseFolder(): Promise<vscode.Uri | undefined> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  const file = vscode.window.activeTextEditor?.document.uri;
  if (folders.length < 2 || (file && vscode.workspace.getWorkspaceFolder(file))) return activeFolder();
  return (await vscode.window.showWorkspaceFolderPick())?.uri;
}

function choose(candidates: readonly InterpreterCandidate[]): Promise<Choice | undefined> {
  const pick = vscode.window.createQuickPick<Choice>();
  const cancel = new AbortController();
  const found: Choice[] = candidates.map(({ named, path: file }) => ({
    label: named,
    ...(named === file ? {} : { description: file }),
    // A second line from the beginning: rows that grow later would move away under the pointer.
    detail: vscode.l10n.t('asking for its version…'),
    python: file,
  }));
  const more: Choice[] = [
    { label: vscode.l10n.t('Browse…') },
    { label: vscode.l10n.t('Automatic'), description: vscode.l10n.t('forget the choice'), python: null },
  ];
  pick.placeholder = vscode.l10n.t('Which Python runs your agents?');
  pick.matchOnDescription = true;
  pick.items = [...found, ...more];
  pick.keepScrollPosition = true;
  /** New items make VS Code forget which one the keyboard had reached. */
  const show = () => {
    const active = pick.activeItems[0]?.label;
    pick.items = [...found, ...more];
    const again = pick.items.find(it => it.label === active);
    if (again) pick.activeItems = [again];
  };
  pick.busy = found.length > 0;
  const probes = candidates.map(async ({ path: file, args }, at) => {
    const probe = await probePython({ path: file, args }, { signal: cancel.signal });
    if (cancel.signal.aborted || !found[at]) return;
    found[at] = { ...found[at], detail: probe.ok ? versions(probe.python) : vscode.l10n.t('does not run') };
    show();
  });
  void Promise.all(probes).then(() => (pick.busy = false));
  return new Promise<Choice | undefined>(done => {
    pick.onDidAccept(() => {
      done(pick.selectedItems[0]);
      pick.hide();
    });
    pick.onDidHide(() => {
      cancel.abort();
      done(undefined);
      pick.dispose();
    });
    pick.show();
  });
}

function versions(python: Extract<Awaited<ReturnType<typeof probePython>>, { ok: true }>['python']): string {
  const named = ['agentlightning', 'debugpy'].flatMap(name => {
    const version = python.packages[name];
    return version === undefined || version === null ? [] : [`${name} ${version}`];
  });
  return [`Python ${python.python}`, ...named].join(' · ');
}

async function browse(): Promise<string | undefined> {
  const title = vscode.l10n.t('Python interpreter');
  const files = await vscode.window.showOpenDialog({ title, canSelectMany: false });
  return files?.[0] && path.normalize(files[0].fsPath);
}
