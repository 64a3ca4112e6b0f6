import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { runTests } from '@vscode/test-electron';
import { build } from 'esbuild';
import { extensionUnderTest } from '../../scripts/lib/hostTests.mjs';
import { median } from '../../scripts/lib/medians.mjs';
import { extensionId } from '../../src/protocol/ids';
import { home, supported } from '../workbench/paths.mjs';
import { setup } from '../workbench/setup.mjs';
import type { Measurement } from './measurement';
import type { Launched } from './nodeLaunch/measure';

/** One editor, in which both debuggers take turns 21 times. */
export const rounds = 1;

const out = path.join(import.meta.dirname, '..', '..', 'out', 'bench');

/** Node.js below our session, beside VS Code's built-in debugger alone in the same extension host. */
export async function run(): Promise<Measurement[]> {
  if (supported) {
    const ready = await setup(line => console.error(`  workbench: ${line}`));
    if (!ready.ok) throw new Error(`${ready.reason}\n${ready.output}`);
  }
  await build({
    entryPoints: [path.join(import.meta.dirname, 'nodeLaunch', 'measure.ts')],
    outfile: path.join(out, 'nodeLaunch.js'),
    bundle: true,
    platform: 'node',
    external: ['vscode'],
  });
  const { ours, alone } = await measured();
  const row = (name: string, of: (it: Launched) => number): Measurement => {
    const [value, reference] = [median(ours.map(of)), median(alone.map(of))];
    return {
      ...{ name, value, unit: 'ms' },
      reference: { name: 'built-in debugger alone', value: reference },
      ratio: value / reference,
    };
  };
  return [
    row('debugger, Node.js: launch until stopped', it => it.launched),
    row('debugger, Node.js: F5 until stopped', it => it.asked),
  ];
}

async function measured(): Promise<{ ours: readonly Launched[]; alone: readonly Launched[] }> {
  const dir = mkdtempSync(path.join(os.tmpdir(), 'agl-bench-'));
  const results = path.join(dir, 'results.json');
  try {
    await runTests({
      ...(supported && { vscodeExecutablePath: path.join(home, 'codeShim.mjs') }),
      extensionDevelopmentPath: extensionUnderTest(),
      extensionTestsPath: path.join(out, 'nodeLaunch.js'),
      launchArgs: [dir, '--disable-extensions', '--disable-workspace-trust'],
      extensionTestsEnv: { BENCH_EXTENSION: extensionId, WORKBENCH_RESULTS: results },
      stdout: process.stderr,
    });
    return JSON.parse(readFileSync(results, 'utf8')) as { ours: Launched[]; alone: Launched[] };
  } finally {
    rmSync(dir, { recursive: true, force: true, maxRetries: 5 });
  }
}
