import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import { say } from '../core/text/say';
import { findModernNode } from '../node/process/modernNode';
import { CommandFailure } from './failure';
import type { Terminal } from './terminal';

/**
 * Serves the store in the foreground: in this process if its Node.js can, else in one that can, which then is all that
 * this process waits for. Resolves with the exit code; never, when the store runs in this very process, which it ends.
 */
export async function storeCommand(args: readonly string[], dir: string, terminal: Terminal): Promise<number> {
  const script = path.join(dir, 'store.js');
  const node = await findModernNode(dir, undefined, terminal.signal);
  if (!node) throw new CommandFailure('AGL-S104', terminal.words(say('cli.noNode')));
  if (node.self) {
    process.argv.splice(1, process.argv.length, script, ...args);
    createRequire(script)(script);
    return new Promise<number>(() => undefined);
  }
  return runThere(node.path, [script, ...args], { ...process.env, ...node.env, NODE_OPTIONS: undefined });
}

/** Ctrl+C in a terminal reaches both processes; what only we are told is passed on. */
function runThere(file: string, args: readonly string[], env: NodeJS.ProcessEnv): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(file, args, { stdio: 'inherit', env, windowsHide: true });
    const pass = (signal: NodeJS.Signals) => void child.kill(signal);
    const signals = ['SIGTERM', 'SIGINT', 'SIGHUP'] as const;
    for (const it of signals) process.on(it, pass);
    child.once('error', reject);
    child.once('exit', (code, by) => {
      for (const it of signals) process.off(it, pass);
      resolve(code ?? (by === 'SIGINT' || by === 'SIGTERM' ? 0 : 2));
    });
  });
}
