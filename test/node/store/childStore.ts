import { spawn, type ChildProcess } from 'node:child_process';
import path from 'node:path';
import type { TestContext } from 'node:test';

export interface ChildStore {
  readonly child: ChildProcess;
  /** What the first line of its output said. */
  readonly first: { readonly url: string; readonly pid: number; readonly version: string; readonly data: string };
  /** What it wrote to stderr so far. */
  readonly said: () => string;
  /** Its exit code, or the signal that ended it. */
  readonly ended: Promise<number | string>;
}

const root = path.join(import.meta.dirname, '../../..');
const program = ['--import', 'tsx', path.join(root, 'src/node/store/main.ts')];

export interface Ended {
  readonly code: number | string;
  readonly out: string;
  readonly said: string;
}

/** Runs the program until it ends by itself. */
export async function runStore(t: TestContext, args: readonly string[]): Promise<Ended> {
  const { child, said, out, ended } = launch(t, args);
  child.stdin?.end();
  return { code: await ended, out: out(), said: said() };
}

/** Starts the program on a free port and waits until it serves. Rejects with what it said when it ends instead. */
export async function startChildStore(
  t: TestContext,
  dataDir: string,
  args: readonly string[] = [],
): Promise<ChildStore> {
  const { child, said, out, ended } = launch(t, [
    '--port',
    '0',
    '--no-otlp-port',
    '--json',
    '--data',
    dataDir,
    ...args,
  ]);
  const served = new Promise<string>(resolve => {
    child.stdout?.on('data', () => out().includes('\n') && resolve(out()));
  });
  const result = await Promise.race([served, ended]);
  if (result !== out()) throw new Error(`the store ended with ${result}: ${said()}`);
  return { child, said, ended, first: JSON.parse(out()) as ChildStore['first'] };
}

function launch(t: TestContext, args: readonly string[]) {
  const child = spawn(process.execPath, [...program, ...args], { cwd: root, env: { ...process.env, LC_ALL: 'C' } });
  let [out, said] = ['', ''];
  child.stdout.on('data', (it: Buffer) => (out += it.toString()));
  child.stderr.on('data', (it: Buffer) => (said += it.toString()));
  const ended = new Promise<number | string>(resolve =>
    child.on('close', (code, signal) => resolve(code ?? signal ?? -1)),
  );
  t.after(async () => {
    child.kill('SIGKILL');
    await ended;
  });
  return { child, ended, out: () => out, said: () => said };
}
