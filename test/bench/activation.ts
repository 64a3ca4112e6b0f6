import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { runTests } from '@vscode/test-electron';
import { build } from 'esbuild';
import { extensionUnderTest } from '../../scripts/lib/hostTests.mjs';
import { extensionId } from '../../src/protocol/ids';
import { home, supported } from '../workbench/paths.mjs';
import { setup } from '../workbench/setup.mjs';
import type { Measurement } from './measurement';

/** Each round starts two editors, ten seconds each. */
export const rounds = 3;

const out = path.join(import.meta.dirname, '..', '..', 'out', 'bench');

/** Activation in a real extension host, beside that of an extension that does nothing. */
export async function run(): Promise<Measurement[]> {
  if (supported) {
    const ready = await setup(line => console.error(`  workbench: ${line}`));
    if (!ready.ok) throw new Error(`${ready.reason}\n${ready.output}`);
  }
  await build({
    entryPoints: [path.join(import.meta.dirname, 'activation', 'measure.ts')],
    outfile: path.join(out, 'measure.js'),
    bundle: true,
    platform: 'node',
    external: ['vscode'],
  });
  const empty = path.join(import.meta.dirname, 'empty-extension');
  const reference = await activationMs(empty, 'agent-lightning-devtools-tests.empty-extension');
  const value = await activationMs(extensionUnderTest(), extensionId);
  return [
    {
      name: 'activation in the extension host',
      value,
      unit: 'ms',
      reference: { name: 'empty extension', value: reference },
      ratio: value / reference,
    },
  ];
}

async function activationMs(extensionDevelopmentPath: string, id: string): Promise<number> {
  const dir = mkdtempSync(path.join(os.tmpdir(), 'agl-bench-'));
  const results = path.join(dir, 'results.json');
  try {
    await runTests({
      ...(supported && { vscodeExecutablePath: path.join(home, 'codeShim.mjs') }),
      extensionDevelopmentPath,
      extensionTestsPath: path.join(out, 'measure.js'),
      launchArgs: [dir, '--disable-extensions'],
      extensionTestsEnv: { BENCH_EXTENSION: id, WORKBENCH_RESULTS: results },
      stdout: process.stderr,
    });
    return (JSON.parse(readFileSync(results, 'utf8')) as { activationMs: number }).activationMs;
  } finally {
    rmSync(dir, { recursive: true, force: true, maxRetries: 5 });
  }
}
