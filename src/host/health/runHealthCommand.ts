import * as vscode from 'vscode';
import { type CheckId, type CheckKind, checkKinds } from '../../core/health/checkId';
import { checks } from '../../core/health/checks';
import { toHealthTree } from '../../core/health/tree';
import { say } from '../../core/text/say';
import type { HealthEngine } from '../../node/health/healthEngine';
import { loadCatalog } from '../catalog';
import { rowOptions, words } from '../language';
import { storeAllowed } from '../store/storeAllowed';
import type { HealthInputsOfWindow } from './healthInputs';

type View = vscode.TreeView<unknown>;

/** Run Health Check. The result is told where it was asked for: in the view if that shows, else in a message. */
export async function runAll(engine: HealthEngine, inputs: HealthInputsOfWindow, view: View, only?: unknown) {
  const ids = checks.map(it => it.id).filter(id => !Array.isArray(only) || only.includes(id));
  await run(engine, inputs, view, ids);
}

/** Run Checks of Kind…: connectivity, resources, performance or data. */
export async function runKind(engine: HealthEngine, inputs: HealthInputsOfWindow, view: View): Promise<void> {
  const items = checkKinds.map(kind => ({
    label: words(say(`health.kind.${kind}`)),
    description: counted(kind),
    checkKind: kind,
  }));
  const chosen = await vscode.window.showQuickPick(items, { placeHolder: vscode.l10n.t('Which kind of checks?') });
  if (chosen) await run(engine, inputs, view, idsOf(chosen.checkKind));
}

const idsOf = (kind: CheckKind): CheckId[] => checks.filter(it => it.kind === kind).map(it => it.id);

function counted(kind: CheckKind): string {
  return vscode.l10n.t('{0} checks', idsOf(kind).length);
}

async function run(engine: HealthEngine, inputs: HealthInputsOfWindow, view: View, ids: readonly CheckId[]) {
  if (!(await storeAllowed('attach'))) return;
  await vscode.window.withProgress(
    view.visible
      ? { location: { viewId: 'agentLightning.health' } }
      : {
          location: vscode.ProgressLocation.Notification,
          cancellable: true,
          title: vscode.l10n.t('Checking the health of everything an agent run needs…'),
        },
    async (_, token) => {
      token.onCancellationRequested(() => engine.cancel());
      await inputs.refreshPythonChoice();
      await engine.run(ids);
    },
  );
  if (!view.visible) await tell(engine);
}

async function tell(engine: HealthEngine): Promise<void> {
  const tree = toHealthTree(engine.state, { ...rowOptions(), findEntry: loadCatalog().findEntry });
  const show = vscode.l10n.t('Show Health');
  const message = tree.problems > 0 ? vscode.window.showWarningMessage : vscode.window.showInformationMessage;
  const chosen = await message(vscode.l10n.t('Health: {0}', tree.summary), show);
  if (chosen === show) await vscode.commands.executeCommand('agentLightning.health.focus');
}
