import * as vscode from 'vscode';
import type { Finding } from '../../core/health/finding';
import { type HealthNode, toHealthTree } from '../../core/health/tree';
import { HealthEngine } from '../../node/health/healthEngine';
import { RunWatch } from '../../node/health/runWatch';
import { commands, views } from '../../protocol/ids';
import { loadCatalog } from '../catalog';
import { localZone, rowOptions } from '../language';
import { onDidChangeSetting } from '../settings';
import type { StoreController } from '../store/storeController';
import { selectInterpreter } from '../python/selectInterpreter';
import { HealthInputsOfWindow } from './healthInputs';
import { HealthTreeView } from './healthTreeView';
import { applyMend, chooseProblem } from './mend';
import { runAll, runKind } from './runHealthCommand';
import { toMend } from './toMend';

/** "checked 3 s ago" must not lie for long, and must not flicker. */
const ageEveryMs = 5000;

export interface HealthParts {
  readonly selection: () => HealthNode | undefined;
  /** What the checks concluded last; nothing is looked at for it. */
  readonly findings: () => readonly Finding[];
  readonly forRuns: HealthForRuns;
}

/** For whoever starts runs of agents: checks before them, and planned work during them. */
export type HealthForRuns = Pick<HealthEngine, 'run' | 'cancel' | 'event' | 'onDidChange'>;

/** The health view and its commands. `seen` hears that the view shows, `found` how many problems there are, and when. */
export function registerHealth(
  context: vscode.ExtensionContext,
  store: StoreController,
  dataDir: string,
  { seen, found }: { readonly seen: () => void; readonly found: (problems: number, checked: string) => void },
): vscode.Disposable & HealthParts {
  const inputs = new HealthInputsOfWindow(context, store, dataDir);
  const engine = new HealthEngine({ inputs: () => inputs.now(), zone: localZone });
  const drawn = new HealthTreeView();
  const view = vscode.window.createTreeView(views.health, { treeDataProvider: drawn, showCollapseAll: true });
  const toTree = () => toHealthTree(engine.state, { ...rowOptions(), findEntry: loadCatalog().findEntry });
  let ageing: NodeJS.Timeout | undefined;

  const draw = () => {
    if (engine.state.checkedMs === null) return;
    const tree = toTree();
    drawn.show(tree);
    view.description = tree.summary;
    // VS Code keeps the badge as it is while the view is hidden, so it must tell a time and no age.
    view.badge = tree.problems > 0 ? { value: tree.problems, tooltip: tree.badge } : undefined;
    found(tree.problems, tree.badge);
  };
  const look = () => {
    const visible = view.visible && vscode.workspace.isTrusted;
    clearInterval(ageing);
    ageing = visible
      ? setInterval(() => {
          if (engine.state.checkedMs !== null) view.description = toTree().summary;
        }, ageEveryMs)
      : undefined;
    if (visible) seen();
    if (visible) draw();
    if (visible) void inputs.refreshPythonChoice().then(() => engine.attend({ visible: view.visible }));
    else engine.attend({ visible: false });
  };
  // Checks go on while a run of ours lasts, whether the view shows or not.
  const runs = new RunWatch(running => {
    if (running) void inputs.refreshPythonChoice().then(() => engine.attend({ running: runs.running }));
    else engine.attend({ running });
  });
  const on = vscode.commands.registerCommand;
  const parts = vscode.Disposable.from(
    ...[drawn, view, runs, engine],
    engine.onDidChange(draw),
    view.onDidChangeVisibility(look),
    vscode.workspace.onDidGrantWorkspaceTrust(look),
    store.onDidChange(() => runs.use(store.source)),
    store.onDidChangeState(({ name }) => {
      if (name !== 'starting') engine.storeChanged();
    }),
    onDidChangeSetting('python', () => engine.storeChanged()),
    on(commands.healthRun, (argument?: unknown) => runAll(engine, inputs, view, argument)),
    on(commands.healthRunKind, () => runKind(engine, inputs, view)),
    on(commands.healthMend, async (argument?: unknown) => {
      const row = argument === 'selected' ? view.selection[0] : argument;
      const mend = toMend(row) ?? (await chooseProblem(toTree().nodes));
      if (mend) await applyMend(mend);
    }),
    on(commands.pythonSelect, () => selectInterpreter()),
    { dispose: () => clearInterval(ageing) },
  );
  if (view.visible) look();
  const findings = () => Object.values(engine.state.findings);
  const forRuns: HealthForRuns = {
    run: async ids => {
      await inputs.refreshPythonChoice();
      return engine.run(ids);
    },
    cancel: () => engine.cancel(),
    event: (component, event) => engine.event(component, event),
    onDidChange: listener => engine.onDidChange(listener),
  };
  return { dispose: () => void parts.dispose(), selection: () => view.selection[0], findings, forRuns };
}
