// Prints the names of the host tests as JSON without an editor, for a run that has to skip them all.
import { readdirSync } from 'node:fs';
import Module from 'node:module';
import path from 'node:path';
import Mocha from 'mocha';

const dir = process.argv[2] ?? '';
// Only definitions run, no test: whatever they read of `vscode` at that time may be anything.
/** @type {unknown} */
const anything = new Proxy(() => anything, {
  get: (_, key) => (key === Symbol.toPrimitive ? () => 'anything' : anything),
  // A bundle makes its own object of a module, with the same prototype.
  getPrototypeOf: () => /** @type {object} */ (anything),
});
const load = Reflect.get(Module, '_load');
Reflect.set(Module, '_load', (/** @type {string} */ request, /** @type {unknown[]} */ ...rest) =>
  request === 'vscode' ? anything : load(request, ...rest),
);

const mocha = new Mocha({ ui: 'tdd' });
for (const file of readdirSync(dir, { recursive: true, encoding: 'utf8' })) {
  if (file.endsWith('.test.js')) mocha.addFile(path.join(dir, file));
}
await mocha.loadFilesAsync();
/** @type {string[]} */
const names = [];
mocha.suite.eachTest(test => names.push(test.fullTitle()));
console.log(JSON.stringify(names));
