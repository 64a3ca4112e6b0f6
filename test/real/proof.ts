import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { runCommand } from '../../scripts/lib/command.mjs';
import { sampleEnvironment } from '../../scripts/lib/samples.mjs';
import { startOurStore } from './ourStore';
import { realPython } from './realPython';
import { sourceAsText } from './sourceAsText';
import { freePort, startServer, type Server } from './server';
import { stepsAsText, type Step } from './steps';

const root = path.join(import.meta.dirname, '..', '..');

/** What the real client and runner saw in our store and in the real one; `missing` says why there is no proof. */
export type Proof =
  | { readonly ok: true; readonly ours: readonly Step[]; readonly real: readonly Step[]; readonly seen: SeenByUs }
  | { readonly ok: false; readonly missing: string };

type Seen = Awaited<ReturnType<typeof sourceAsText>>;
/** Both stores after the run, through our own clients. */
export interface SeenByUs {
  readonly ours: Seen;
  readonly real: Seen;
}

/**
 * One Python process for both stores, and one for the real store: importing Agent Lightning is what costs, so both import
 * at the same time, and prove.py waits for the real store to answer.
 */
export async function prove(say: (line: string) => void): Promise<Proof> {
  const python = await realPython(say);
  if (!python.ok) return python;
  const ours = await startOurStore();
  const port = await freePort();
  const real = `http://127.0.0.1:${port}`;
  const over = new AbortController();
  const starting = startRealStore(python.python, real, port);
  try {
    const [steps] = await Promise.all([run(python.python, [ours.url, real], over.signal), starting]);
    const of = (url: string) => steps.filter(it => it.url === url);
    keep('ours', of(ours.url));
    keep('agentlightning-0.3.0', of(real));
    const seen = { ours: await sourceAsText(ours.url), real: await sourceAsText(real) };
    return { ok: true, ours: of(ours.url), real: of(real), seen };
  } finally {
    over.abort();
    const stopped = starting.then(it => it.stop());
    await Promise.allSettled([ours.stop(), stopped]);
  }
}

function startRealStore(python: string, url: string, port: number): Promise<Server> {
  const program = 'from agentlightning.cli import main; main()';
  const args = ['-c', program, 'store', '--host', '127.0.0.1', '--port', String(port)];
  return startServer(python, args, url, sampleEnvironment(url));
}

async function run(python: string, urls: readonly string[], signal: AbortSignal): Promise<Step[]> {
  const steps: Step[] = [];
  const { code, ended, lastLines } = await runCommand(python, [path.join(import.meta.dirname, 'prove.py'), ...urls], {
    env: sampleEnvironment(urls[0] ?? ''),
    limitMs: 240_000,
    signal,
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
