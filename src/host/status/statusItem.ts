import * as vscode from 'vscode';
import { toStatusLine } from '../../core/store/statusLine';
import { Coalesced } from '../../node/lists/coalesced';
import { type Source, SourceError } from '../../node/sources/source';
import { commands } from '../../protocol/ids';
import { setContextKey } from '../contextKeys';
import { words } from '../language';
import type { StoreController } from '../store/storeController';
import { isConnected } from '../store/storeState';

/** Whether this workspace has used us: until then we stay out of its status bar. */
const usedKey = 'used';

/** The one item of the status bar. `problems` is what health last found. */
export class StatusItem implements vscode.Disposable {
  #item: vscode.StatusBarItem | null = null;
  #rollouts: number | null = null;
  #problems = 0;
  #checked = '';
  #counted: Source | null = null;
  readonly #counting = new Coalesced(signal => this.#count(signal), 1000);
  readonly #own: vscode.Disposable[];
  #watch: { dispose(): void } | null = null;

  constructor(
    private readonly store: StoreController,
    private readonly memory: vscode.Memento,
  ) {
    this.#own = [store.onDidChangeState(() => this.#follow())];
    if (memory.get<boolean>(usedKey)) this.#draw();
  }

  get shows(): boolean {
    return this.#item !== null;
  }

  /** This workspace has used us: a store, or a health check. */
  use(): void {
    if (!this.memory.get<boolean>(usedKey)) void this.memory.update(usedKey, true);
    this.#draw();
  }

  /** Disposes of it together with the item. */
  own(part: vscode.Disposable): void {
    this.#own.push(part);
  }

  /** `checked` says how many there are and when that was found. */
  readonly showProblems = (problems: number, checked: string): void => {
    this.#problems = problems;
    this.#checked = checked;
    this.use();
  };

  dispose(): void {
    this.#watch?.dispose();
    this.#counting.dispose();
    this.#item?.dispose();
    for (const it of this.#own) it.dispose();
  }

  #follow(): void {
    const { state, source } = this.store;
    if (source !== this.#counted) {
      this.#watch?.dispose();
      this.#rollouts = null;
      this.#counted = source;
      this.#watch =
        // Our own store tells by its stream; another one would be asked every two seconds for it.
        source?.watch({ rollouts: source.kind === 'embedded', workers: false, spans: [] }, ({ kind }) => {
          if (kind === 'rollouts' || kind === 'cleared' || kind === 'connected') this.#counting.ask();
        }) ?? null;
    }
    if (isConnected(state)) {
      this.use();
      this.#counting.ask(0);
    } else if (this.#item) this.#draw();
  }

  async #count(signal: AbortSignal): Promise<void> {
    try {
      const statistics = await this.#counted?.statistics(signal);
      if (signal.aborted) return;
      this.#rollouts = statistics?.rollouts ?? null;
      // Step two of the walkthrough: the view of rollouts reads nothing while it is hidden.
      if (this.#rollouts) setContextKey('rolloutsSeen', true);
    } catch (error) {
      // A store that does not answer is told by its state, not by a number.
      if (!(error instanceof SourceError) && !signal.aborted) throw error;
      this.#rollouts = null;
    }
    this.#draw();
  }

  #draw(): void {
    this.#item ??= this.#create();
    const { state, source } = this.store;
    const line = toStatusLine({
      state: state.name,
      url: source?.url ?? null,
      rollouts: this.#rollouts,
      problems: this.#problems,
    });
    this.#item.text = `$(${line.icon}) ${words(line.text)}`;
    this.#item.tooltip = [words(line.tooltip), this.#checked].filter(Boolean).join('\n');
    this.#item.backgroundColor = line.warning ? new vscode.ThemeColor('statusBarItem.warningBackground') : undefined;
    this.#item.show();
  }

  #create(): vscode.StatusBarItem {
    const item = vscode.window.createStatusBarItem('agentLightning.status', vscode.StatusBarAlignment.Left, 0);
    item.name = 'Agent Lightning';
    item.command = commands.statusMenu;
    return item;
  }
}
