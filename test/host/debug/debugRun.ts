import { existsSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import * as vscode from 'vscode';
import { debugType } from '../../../src/protocol/debug';

/** With debugpy in it: what the layer was given, else the environment of the samples. */
export function pythonWithDebugpy(): string | null {
  // Beside the bundled tests: out/host/debug/….
  const root = path.join(__dirname, '..', '..', '..');
  const given = process.env['AGENT_LIGHTNING_PYTHON'] ?? path.join(root, '.cache/python/agents/bin/python');
  return existsSync(given) ? given : null;
}

export interface Seen {
  readonly session: vscode.DebugSession;
  readonly message: {
    readonly type?: string;
    readonly event?: string;
    /** Of an answer. */
    readonly command?: string;
    readonly body?: Record<string, unknown>;
  };
}

/** Sessions of our type and everything their adapters say, from its making until `end`. */
export class DebugRun {
  readonly seen: Seen[] = [];
  readonly sessions: vscode.DebugSession[] = [];
  readonly ended = new Set<string>();
  readonly folder = realpathSync(mkdtempSync(path.join(os.tmpdir(), 'agl-debug-')));
  readonly #own: vscode.Disposable[];

  constructor(type: string = debugType) {
    this.#own = [
      vscode.debug.registerDebugAdapterTrackerFactory(type, {
        createDebugAdapterTracker: session => ({
          onDidSendMessage: (message: Seen['message']) => void this.seen.push({ session, message }),
        }),
      }),
      vscode.debug.onDidStartDebugSession(it => void this.sessions.push(it)),
      vscode.debug.onDidTerminateDebugSession(it => void this.ended.add(it.id)),
    ];
  }

  file(name: string, text: string): vscode.Uri {
    const file = path.join(this.folder, name);
    writeFileSync(file, text);
    return vscode.Uri.file(file);
  }

  breakAt(uri: vscode.Uri, line: number): void {
    const place = new vscode.Location(uri, new vscode.Position(line - 1, 0));
    vscode.debug.addBreakpoints([new vscode.SourceBreakpoint(place)]);
  }

  /** The event that is wanted, as soon as it was sent. */
  async event(name: string, of: (it: Seen) => boolean = () => true, limitMs?: number): Promise<Seen> {
    const found = await soon(
      () => this.seen.find(it => it.message.event === name && of(it)),
      `${name} of ${this.sessions.map(it => it.name).join(', ') || 'no session'}`,
      limitMs,
    );
    return found;
  }

  /** Everything is over and gone, whatever the test did. */
  async end(): Promise<void> {
    // It rejects with "Canceled" while sessions of children end by themselves.
    await vscode.debug.stopDebugging().then(
      () => undefined,
      () => undefined,
    );
    try {
      await soon(() => this.sessions.every(it => this.ended.has(it.id)), 'the end of every session');
    } finally {
      vscode.debug.removeBreakpoints(vscode.debug.breakpoints);
      for (const it of this.#own) it.dispose();
      rmSync(this.folder, { recursive: true, force: true });
      await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    }
  }
}

type Nothing = undefined | null | false;

/** What is found, once it is there; 40 seconds are the patience of a busy machine. */
export async function soon<T>(
  find: () => Promise<T | Nothing> | T | Nothing,
  what: string,
  limitMs = 40_000,
): Promise<T> {
  for (const until = Date.now() + limitMs; ;) {
    const found = await find();
    if (found) return found;
    if (Date.now() > until) throw new Error(`not in time: ${what}`);
    await sleep(25);
  }
}
