import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import * as vscode from 'vscode';

/** Milliseconds until the program stands at its breakpoint. */
export interface Launched {
  /** Since somebody asked for it: what VS Code and both debuggers do before they start anything included. */
  readonly asked: number;
  /** Since the adapter was told to launch: pre-launch checks are over. */
  readonly launched: number;
}

const runs = 21;
const stopLimitMs = 30_000;

/** Runs inside the extension host: the same program below our session and by the built-in debugger alone, in turn. */
export async function run(): Promise<void> {
  const folder = realpathSync(mkdtempSync(path.join(os.tmpdir(), 'agl-bench-')));
  const program = path.join(folder, 'agent.cjs');
  writeFileSync(program, 'const twice = 2 * 21;\nsetTimeout(() => twice, 1);\n');
  const place = new vscode.Location(vscode.Uri.file(program), new vscode.Position(1, 0));
  vscode.debug.addBreakpoints([new vscode.SourceBreakpoint(place)]);
  await vscode.extensions.getExtension(process.env.BENCH_EXTENSION ?? '')?.activate();
  const [ours, alone]: [Launched[], Launched[]] = [[], []];
  // The first of each also starts what stays: the built-in debugger itself, the answer to which Node.js this is.
  for (let at = -1; at < runs; at++) {
    const [own, builtIn] = [
      await measured('agent-lightning', { program, store: 'none' }),
      await measured('pwa-node', { program, runtimeExecutable: 'node', skipFiles: ['<node_internals>/**'] }),
    ];
    if (at < 0) continue;
    ours.push(own);
    alone.push(builtIn);
  }
  rmSync(folder, { recursive: true, force: true });
  writeFileSync(process.env.WORKBENCH_RESULTS ?? '', JSON.stringify({ passed: 1, failed: 0, ours, alone }));
}

async function measured(type: string, config: object): Promise<Launched> {
  let launchedAt = NaN;
  const ended: Promise<void>[] = [];
  const own: vscode.Disposable[] = [];
  const stopped = new Promise<number>((done, failed) => {
    const limit = setTimeout(() => failed(new Error(`${type} did not stop`)), stopLimitMs);
    own.push(
      vscode.debug.registerDebugAdapterTrackerFactory('*', {
        createDebugAdapterTracker: session => ({
          onWillReceiveMessage: ({ command }: { command?: string }) => {
            if (command === 'launch' && session.type === type && !session.parentSession) launchedAt = performance.now();
          },
          onDidSendMessage: ({ event }: { event?: string }) => {
            if (event !== 'stopped') return;
            clearTimeout(limit);
            done(performance.now());
          },
        }),
      }),
      vscode.debug.onDidStartDebugSession(session => void ended.push(endOf(session, own))),
    );
  });
  try {
    const askedAt = performance.now();
    await vscode.debug.startDebugging(undefined, { type, request: 'launch', name: type, ...config });
    const stoppedAt = await stopped;
    return { asked: stoppedAt - askedAt, launched: stoppedAt - launchedAt };
  } finally {
    // It rejects with "Canceled" while sessions of children end by themselves.
    await vscode.debug.stopDebugging().then(undefined, () => undefined);
    await Promise.all(ended);
    for (const it of own) it.dispose();
  }
}

function endOf({ id }: vscode.DebugSession, own: vscode.Disposable[]): Promise<void> {
  return new Promise(done =>
    own.push(vscode.debug.onDidTerminateDebugSession(session => void (session.id === id && done()))),
  );
}
