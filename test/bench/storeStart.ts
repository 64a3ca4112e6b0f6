import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { median, withProgram, type Measured } from './program';

const rounds = 7;

/** From spawning the store to its first line, which it writes when it serves; against a Node.js that does nothing. */
export async function run(): Promise<Measured[]> {
  const [starts, nothings]: [number[], number[]] = [[], []];
  for (let round = 0; round < rounds; round++) {
    const dir = mkdtempSync(path.join(os.tmpdir(), 'agl-bench-'));
    try {
      const args = ['dist/store.js', '--json', '--port', '0', '--no-otlp-port', '--data', dir];
      starts.push(await withProgram(args, ({ startMs }) => Promise.resolve(startMs)));
    } finally {
      rmSync(dir, { recursive: true, force: true });
    }
    const from = performance.now();
    spawnSync(process.execPath, ['-e', '0']);
    nothings.push(performance.now() - from);
  }
  const [value, reference] = [median(starts), median(nothings)];
  return [{ name: 'store: start until it serves', value, unit: 'ms', reference, ratio: value / reference }];
}
