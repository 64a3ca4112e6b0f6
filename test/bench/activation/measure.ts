import { writeFileSync } from 'node:fs';
import * as vscode from 'vscode';

/** Runs inside the extension host: how long the extension of BENCH_EXTENSION takes to load and activate. */
export async function run(): Promise<void> {
  const id = process.env.BENCH_EXTENSION ?? '';
  const extension = vscode.extensions.getExtension(id);
  if (!extension) throw new Error(`${id} is not installed`);
  if (extension.isActive) throw new Error(`${id} was active already`);
  const started = performance.now();
  await extension.activate();
  const activationMs = performance.now() - started;
  writeFileSync(process.env.WORKBENCH_RESULTS ?? '', JSON.stringify({ passed: 1, failed: 0, activationMs }));
}
