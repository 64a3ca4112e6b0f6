import * as vscode from 'vscode';
import { toVisibleLine } from '../../core/text/visible';
import { type AgentContext, debugRequests, debugType } from '../../protocol/debug';
import { debugViews } from '../../protocol/ids';
import { setContextKey } from '../contextKeys';
import { type AgentRow, toAgentRows } from './agentRows';
import type { SessionWatch, Stop } from './sessionWatch';

/** A process that stopped somewhere deep must not keep the view waiting. */
const answerLimitMs = 3000;

/** The view "Agent" in Run and Debug: what the stopped process is about. */
export class AgentView implements vscode.TreeDataProvider<AgentRow>, vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<void>();
  readonly onDidChangeTreeData = this.#changed.event;
  readonly #stops = new Map<string, Stop>();
  readonly #own: vscode.Disposable;
  readonly #view: vscode.TreeView<AgentRow>;
  #rows: readonly AgentRow[] = [];
  #asked = 0;

  constructor(watch: SessionWatch) {
    this.#view = vscode.window.createTreeView(debugViews.agent, { treeDataProvider: this });
    this.#own = vscode.Disposable.from(
      ...[this.#changed, this.#view],
      this.#view.onDidChangeVisibility(() => void this.#show()),
      watch.onDidStop(stop => {
        this.#stops.set(stop.session.id, stop);
        void this.#show();
      }),
      watch.onDidResume(session => {
        if (this.#stops.delete(session.id)) void this.#show();
      }),
      vscode.debug.onDidChangeActiveDebugSession(() => void this.#show()),
      followOwnSessions(),
      vscode.debug.onDidChangeActiveStackItem(() => void this.#show()),
    );
  }

  getChildren(row?: AgentRow): AgentRow[] {
    return [...(row ? row.children : this.#rows)];
  }

  getTreeItem(row: AgentRow): vscode.TreeItem {
    const { Collapsed, None, Expanded } = vscode.TreeItemCollapsibleState;
    const state = row.children.length === 0 ? None : row.id === 'span' ? Expanded : Collapsed;
    const item = new vscode.TreeItem(row.label, state);
    item.id = row.id;
    item.description = toVisibleLine(row.value, 200);
    item.tooltip = toVisibleLine(row.value, 2000);
    item.iconPath = new vscode.ThemeIcon(row.icon);
    return item;
  }

  dispose(): void {
    this.#own.dispose();
  }

  /** Of the session that is looked at, while somebody looks: an answer is an evaluation in the agent. Only the newest counts. */
  async #show(): Promise<void> {
    const turn = ++this.#asked;
    const session = this.#view.visible ? vscode.debug.activeDebugSession : undefined;
    const stop = session && this.#stops.get(session.id);
    const context = stop ? await ask(stop) : null;
    if (turn !== this.#asked) return;
    this.#rows = context === null ? [] : toAgentRows(context);
    this.#changed.fire();
  }
}

/** The session in focus may be the built-in debugger's, below one of ours: what shows then is no question of its type. */
function followOwnSessions(): vscode.Disposable {
  const live = new Set<string>();
  const tell = () => setContextKey('debugging', live.size > 0);
  return vscode.Disposable.from(
    vscode.debug.onDidStartDebugSession(({ id, type }) => {
      if (type !== debugType) return;
      live.add(id);
      tell();
    }),
    vscode.debug.onDidTerminateDebugSession(({ id }) => {
      if (live.delete(id)) tell();
    }),
  );
}

async function ask({ session, owner, threadId }: Stop): Promise<AgentContext | null> {
  const asked = owner ?? session;
  if (asked.type !== debugType) return null;
  const late = new Promise<null>(done => setTimeout(() => done(null), answerLimitMs));
  try {
    const of = { ...(threadId === null ? {} : { threadId }), ...(owner ? { session: session.id } : {}) };
    const answer = asked.customRequest(debugRequests.context, of) as Thenable<AgentContext>;
    return await Promise.race([answer, late]);
  } catch {
    // It runs again, or its probe is switched off: nothing is known.
    return null;
  }
}
