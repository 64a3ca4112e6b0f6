import * as vscode from 'vscode';
import type { Span } from '../../core/model/span';
import { commands, webviews } from '../../protocol/ids';
import { showFailure } from '../errors/showFailure';
import { chooseTarget } from './chooseTarget';
import type { TimelineDependencies } from './dependencies';
import { registerSpanBreakpoints } from './spanBreakpoints';
import { type TimelineTarget, toTarget } from './target';
import { TimelinePanel } from './timelinePanel';

/** The command Open Timeline, and one tab for each rollout or trace that is looked at, also after a reload of the window. */
export function registerTimeline(needs: TimelineDependencies): vscode.Disposable {
  const panels = new Panels(needs);
  return vscode.Disposable.from(
    panels,
    vscode.commands.registerCommand(commands.timelineOpen, (argument?: unknown) => panels.open(argument)),
    registerSpanBreakpoints(argument => panels.spanOf(argument)),
    vscode.window.registerWebviewPanelSerializer(webviews.timeline, {
      deserializeWebviewPanel: (panel, state) => {
        panels.restore(panel, state);
        return Promise.resolve();
      },
    }),
  );
}

class Panels implements vscode.Disposable {
  readonly #open = new Map<string, TimelinePanel>();

  constructor(private readonly needs: TimelineDependencies) {}

  /** Takes a target, a row of a view that names one, or nothing: then it asks. */
  async open(argument: unknown): Promise<void> {
    try {
      const target = toTarget(argument) ?? (await this.#ask());
      if (target) this.#show(target);
    } catch (error) {
      await showFailure(error, this.needs.log);
    }
  }

  /** What the context menu of the tab in front was opened for: the page says which row. */
  spanOf(argument: unknown): Span | null {
    const { generation, row } = (argument ?? {}) as { generation?: unknown; row?: unknown };
    const inFront = [...this.#open.values()].find(it => it.panel.active);
    return typeof generation === 'number' && typeof row === 'number' && inFront
      ? inFront.spanAt({ generation, row })
      : null;
  }

  /** A tab that was open when the window was reloaded. One that does not say what it showed is closed. */
  restore(panel: vscode.WebviewPanel, state: unknown): void {
    const saved = typeof state === 'object' && state !== null && 'target' in state ? state.target : null;
    const target = toTarget(saved);
    if (target === null || this.#open.has(keyOf(target))) panel.dispose();
    else {
      this.#add(panel, target);
    }
  }

  dispose(): void {
    for (const it of [...this.#open.values()]) it.panel.dispose();
  }

  #show(target: TimelineTarget): void {
    const known = this.#open.get(keyOf(target));
    if (known) known.show(target.span);
    else this.#add(vscode.window.createWebviewPanel(webviews.timeline, '', vscode.ViewColumn.Active), target);
  }

  #add(panel: vscode.WebviewPanel, target: TimelineTarget): void {
    const key = keyOf(target);
    const made = new TimelinePanel(panel, target, this.needs, () => this.open(undefined));
    this.#open.set(key, made);
    panel.onDidDispose(() => {
      this.#open.delete(key);
      made.dispose();
    });
  }

  #ask(): Promise<TimelineTarget | null> {
    const { source } = this.needs.current;
    if (source === null) throw new NoStore();
    return chooseTarget(source);
  }
}

/** Told with its entry of the catalog, whose fixes start a store or attach to one. */
class NoStore extends Error {
  readonly code = 'AGL-C001';
  constructor() {
    super('no store to open a timeline of');
  }
}

function keyOf(target: TimelineTarget): string {
  return 'rolloutId' in target ? `rollout ${target.rolloutId}` : `trace ${target.traceId}`;
}
