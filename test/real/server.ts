import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';

export interface Server {
  readonly url: string;
  stop(): Promise<void>;
}

/** Starts a store and waits until it answers at `health`; what it printed is in the error when it does not. */
export async function startServer(
  program: string,
  args: readonly string[],
  url: string,
  env: NodeJS.ProcessEnv,
): Promise<Server> {
  const child = spawn(program, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => (output += text.toString()));
  const ended = once(child, 'exit').then(([code]) => `it ended with code ${String(code)}`);
  const failed = await Promise.race([ended, answers(`${url}/v1/agl/health`)]);
  if (failed === null) return { url, stop: () => end(child) };
  await end(child);
  throw new Error(`${program} ${args.join(' ')}: ${failed}\n${output}`);
}

/** A port that was free a moment ago: the real store cannot choose one itself. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}

/** Importing Agent Lightning takes 6 to 9 s of a processor, which may be shared with all the other tests. */
const startLimitMs = 240_000;

/** Null when it does. */
async function answers(health: string): Promise<string | null> {
  const until = Date.now() + startLimitMs;
  while (Date.now() < until) {
    const answer = await fetch(health, { signal: AbortSignal.timeout(10_000) }).catch(() => null);
    if (answer?.ok) return null;
    await new Promise(done => setTimeout(done, 200));
  }
  return 'it does not answer';
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const force = setTimeout(() => child.kill('SIGKILL'), 10_000);
  const exited = once(child, 'exit');
  child.kill('SIGTERM');
  await exited;
  clearTimeout(force);
}
