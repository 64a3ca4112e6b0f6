import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { runCommand } from '../../scripts/lib/command.mjs';
import { samplePython } from '../../scripts/lib/python.mjs';
import { sampleEnvironment } from '../../scripts/lib/samples.mjs';
import { startOurStore } from './ourStore';
import { freePort, startServer, type Server } from './server';
import { stepsAsText, type Step } from './steps';

const root = path.join(import.meta.dirname, '..', '..');

/** What the real client and runner saw in our store and in the real one; `missing` says why there is no proof. */
export type Proof =
  | { readonly ok: true; readonly ours: readonly Step[]; readonly real: readonly Step[] }
  | { readonly ok: false; readonly missing: string };

/** One Python process for both stores, and one for the real store: importing Agent Lightning is what costs. */
export async function prove(say: (line: string) => void): Promise<Proof> {
  const python = await samplePython({ say });
  if (!python.ok) return { ok: false, missing: python.reason };
  const servers: Server[] = [];
  try {
    const started = await Promise.all([startOurStore(), realStore(python.python)]);
    servers.push(...started);
    const [ours, real] = started;
    const steps = await run(python.python, [ours.url, real.url]);
    const of = (server: Server) => steps.filter(it => it.url === server.url);
    keep('ours', of(ours));
    keep('agentlightning-0.3.0', of(real));
    return { ok: true, ours: of(ours), real: of(real) };
  } finally {
    await Promise.all(servers.map(it => it.stop()));
  }
}

async function realStore(python: string): Promise<Server> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const program = 'from agentlightning.cli import main; main()';
  const args = ['-c', program, 'store', '--host', '127.0.0.1', '--port', String(port)];
  return startServer(python, args, url, sampleEnvironment(url));
}

async function run(python: string, urls: readonly string[]): Promise<Step[]> {
  const steps: Step[] = [];
  const { code, ended, lastLines } = await runCommand(python, [path.join(import.meta.dirname, 'prove.py'), ...urls], {
    env: sampleEnvironment(urls[0] ?? ''),
    limitMs: 240_000,
    onLine: line => {
      if (line.startsWith('{"url"')) steps.push(JSON.parse(line) as Step);
    },
  });
  if (code !== 0) throw new Error(`prove.py ended (${ended}, code ${code}):\n${lastLines.join('\n').slice(-4000)}`);
  return steps;
}

/** For reading and comparing by hand after a failure. */
function keep(name: string, steps: readonly Step[]): void {
  const folder = path.join(root, '.cache', 'real');
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, `${name}.txt`), stepsAsText(steps));
}
