import { readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { format } from 'node:util';
import Mocha from 'mocha';

const special = ['withoutJavaScript'];

/** What VS Code calls inside its extension host. The same for desktop and for the workbench of the tests. */
export async function run(): Promise<void> {
  markReporterLines();
  const mocha = new Mocha({
    ui: 'tdd',
    timeout: 60_000,
    reporter: 'spec',
    color: false,
    ...(process.env.TEST_GREP ? { grep: process.env.TEST_GREP } : {}),
  });
  for (const file of specs()) mocha.addFile(file);
  const counts = { passed: 0, failed: 0, skipped: 0, skippedNames: [] as string[] };
  await new Promise<void>(done => {
    mocha
      .run(() => done())
      .on('pass', () => counts.passed++)
      .on('fail', () => counts.failed++)
      .on('pending', test => {
        counts.skipped++;
        counts.skippedNames.push(test.fullTitle());
      });
  });
  // The workbench reports success even when this process crashes: only this file says that the tests ended.
  if (process.env.WORKBENCH_RESULTS) writeFileSync(process.env.WORKBENCH_RESULTS, JSON.stringify(counts));
  if (counts.failed > 0) throw new Error(`${counts.failed} test(s) failed`);
}

/** `[t] ` tells the reporter's lines from the workbench's own, which share one log. */
function markReporterLines(): void {
  Mocha.reporters.Base.consoleLog = (...args: unknown[]) =>
    console.log(`[t] ${format(...args)}`.replaceAll('\n', '\n[t] '));
}

/** The activation comes first: it must be seen before another test makes the extension work. */
function specs(): string[] {
  const folder = process.env.TEST_FOLDER || null;
  const all = readdirSync(__dirname, { recursive: true, encoding: 'utf8' })
    .filter(it => it.endsWith('.test.js'))
    // These need an editor of their own kind, hence a run of their own.
    .filter(it => (special.find(name => it.startsWith(`${name}${path.sep}`)) ?? null) === folder);
  const rank = (file: string) => (file.startsWith('activation') ? 0 : 1);
  return all.sort((a, b) => rank(a) - rank(b) || a.localeCompare(b)).map(it => path.join(__dirname, it));
}
