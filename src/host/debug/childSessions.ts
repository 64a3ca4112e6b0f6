import * as vscode from 'vscode';
import type { AgentDebugAdapter } from '../../debug/adapter';
import { debugType } from '../../protocol/debug';
import { asMessage, requestOf } from './dapMessages';

/**
 * The adapter as VS Code sees it. A request to start the session of a child is answered here: VS Code's own answer would
 * make it a session that ends and restarts apart from the one it came from, while all of them are one run.
 */
export class AdapterOfSession implements vscode.DebugAdapter {
  readonly #sent = new vscode.EventEmitter<vscode.DebugProtocolMessage>();
  readonly onDidSendMessage = this.#sent.event;
  readonly #listening: { dispose(): void };

  constructor(
    private readonly adapter: AgentDebugAdapter,
    private readonly session: vscode.DebugSession,
  ) {
    this.#listening = adapter.onDidSendMessage(message => {
      if (requestOf(message) === 'startDebugging') void this.#startChild(message);
      else this.#sent.fire(message);
    });
  }

  handleMessage(message: vscode.DebugProtocolMessage): void {
    this.adapter.handleMessage(message);
  }

  dispose(): void {
    this.#listening.dispose();
    this.#sent.dispose();
    void this.adapter.dispose();
  }

  async #startChild(message: object): Promise<void> {
    const { seq, arguments: args } = asMessage(message);
    const success = await this.#started(args).catch(() => false);
    const error = success ? {} : { message: 'the session of the child process was not started' };
    this.adapter.handleMessage({
      ...{ seq: 0, type: 'response', command: 'startDebugging', request_seq: seq, success, body: {} },
      ...error,
    });
  }

  async #started(args: unknown): Promise<boolean> {
    const { configuration, request } = (args ?? {}) as { configuration?: Record<string, unknown>; request?: unknown };
    const name = typeof configuration?.['name'] === 'string' ? configuration['name'] : this.session.name;
    const config = { ...configuration, name, type: debugType, request: request === 'launch' ? 'launch' : 'attach' };
    return vscode.debug.startDebugging(this.session.workspaceFolder, config, {
      parentSession: this.session,
      lifecycleManagedByParent: true,
      suppressSaveBeforeStart: true,
      suppressDebugToolbar: false,
    });
  }
}
