import * as vscode from 'vscode';
import type { HeldText } from '../../node/logs/textFeed';

/** The end of an output holds its failure. */
const keptCharacters = 256 * 1024;

interface Output {
  text: string;
  gone: number;
  writtenMs: number;
}

/** What commands in terminals have said, as far as the shell tells; the end of it. */
export class TerminalOutputs implements vscode.Disposable {
  readonly #executions = new WeakMap<vscode.TerminalShellExecution, Output>();
  readonly #terminals = new Map<vscode.Terminal, Output & { readonly id: string }>();
  readonly #own: vscode.Disposable;
  #count = 0;

  constructor() {
    this.#own = vscode.Disposable.from(
      vscode.window.onDidStartTerminalShellExecution(it => void this.#collect(it)),
      vscode.window.onDidCloseTerminal(it => this.#terminals.delete(it)),
    );
  }

  /** Of one command. */
  textOf(execution: vscode.TerminalShellExecution): string {
    return this.#executions.get(execution)?.text ?? '';
  }

  /** Terminals in which something was said, by an id that lasts as long as the window. */
  list(): { readonly id: string; readonly name: string }[] {
    return [...this.#terminals].filter(([, it]) => it.text !== '').map(([{ name }, { id }]) => ({ id, name }));
  }

  /** All that a terminal's commands have said; null once it is closed. */
  find(id: string): HeldText | null {
    return [...this.#terminals.values()].find(it => it.id === id) ?? null;
  }

  dispose(): void {
    this.#own.dispose();
  }

  async #collect({ execution, terminal }: vscode.TerminalShellExecutionStartEvent): Promise<void> {
    const own = { text: '', gone: 0, writtenMs: 0 };
    this.#executions.set(execution, own);
    const all = this.#terminals.get(terminal) ?? { id: String(++this.#count), text: '', gone: 0, writtenMs: 0 };
    this.#terminals.set(terminal, all);
    for await (const chunk of execution.read()) {
      add(own, chunk);
      add(all, chunk);
    }
  }
}

function add(output: Output, chunk: string): void {
  output.text += chunk;
  output.writtenMs = Date.now();
  const over = output.text.length - keptCharacters;
  if (over <= keptCharacters) return;
  output.text = output.text.slice(over);
  output.gone += over;
}
