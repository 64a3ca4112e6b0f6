import os from 'node:os';
import path from 'node:path';
import { version } from '../../../package.json';
import { stateFolder } from '../process/stateFolder';
import { languageOf, parseArguments, type StoreArguments } from './arguments';
import { explainStart } from './explainStart';
import { leaseLimits } from './lease';
import { quietSqlite } from './quietSqlite';
import { StartError } from './startError';
import type { StoreServer } from './startStoreServer';

/**
 * The store as a program of its own: serves until SIGTERM, SIGINT, POST …/stop or the end of its lease, then exits 0.
 * Exits 2 with a code, cause and fix on stderr when it cannot start.
 */
async function main(args: StoreArguments): Promise<void> {
  const dataDir = path.resolve(
    args.dataDir ?? path.join(stateFolder(process.platform, process.env, os.homedir()), 'store'),
  );
  const say = (line: string) => process.stderr.write(`${new Date().toISOString()} ${line}\n`);
  quietSqlite();
  // Whoever read our output may be gone; that is no reason to go, too.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
  // A Node.js that lacks node:sqlite must still get as far as saying so.
  const { startStoreServer } = await import('./startStoreServer').catch((error: unknown) => {
    throw new StartError('AGL-S022', { version: process.version }, { cause: error });
  });
  let server: StoreServer | null = null;
  let stopping = false;
  const stop = () => {
    stopping = true;
    if (server) void end(server);
  };
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, stop);
  server = await startStoreServer({
    ...{ dataDir, version, host: args.host, port: args.port, otlpPort: args.otlpPort, token: args.token },
    ...{ lease: args.lease ? leaseLimits : null, keepRunning: args.keepRunning },
    log: say,
    onStop: stop,
  });
  if (server.setAside !== null) say(explainStart(new StartError('AGL-S015', { path: server.setAside }), args.language));
  const { url, pid, dataDir: data, otlpUrl } = server.info();
  process.stdout.write(`${args.json ? JSON.stringify({ url, pid, version, data }) : url}\n`);
  say(`store ${version} on ${url}, OTLP ${otlpUrl === null ? 'there only' : `also on ${otlpUrl}`}, data in ${data}`);
  if (stopping) stop();
}

/** The answer to POST …/stop is still on its way: it gets a moment. */
async function end(server: StoreServer): Promise<void> {
  await new Promise(resolve => setTimeout(resolve, 20));
  await server.close();
  process.exit(0);
}

async function run(): Promise<void> {
  const argv = process.argv.slice(2);
  try {
    await main(parseArguments(argv, process.env));
  } catch (error) {
    const known = error instanceof StartError ? error : unexpected(error);
    process.stderr.write(`${explainStart(known, languageOf(argv, process.env))}\n`);
    if (known !== error && error instanceof Error) process.stderr.write(`${error.stack}\n`);
    process.exit(2);
  }
}

const unexpected = (cause: unknown) => new StartError('AGL-S500', { reason: String(cause) }, { cause });

void run();
