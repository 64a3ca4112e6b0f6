import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Measurement } from './measurement';
import { median, withProgram } from './store/program';

const startsInARound = 7;

/** From spawning the store to its first line, which it writes when it serves; against a Node.js that does nothing. */
export async function run(): Promise<Measurement[]> {
  const [starts, nothings]: [number[], number[]] = [[], []];
  for (let round = 0; round < startsInARound; round++) {
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
  const [value, nothing] = [median(starts), median(nothings)];
  const reference = { name: 'node -e 0', value: nothing };
  return [{ name: 'store: start until it serves', value, unit: 'ms', reference, ratio: value / nothing }];
}
