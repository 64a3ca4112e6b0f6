// Runs one file of test/bench in a process of its own and writes its rounds as JSON: `benchRun.mjs <file> <out>`.
import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const [file = '', out = ''] = process.argv.slice(2);
const loaded = await import(pathToFileURL(file).href);
// A .ts file of this CommonJS package arrives as the default export.
const { run, rounds = 5 } = loaded.run ? loaded : loaded.default;
const all = [];
for (let round = 0; round < rounds; round++) {
  console.error(`  round ${round + 1} of ${rounds}`);
  all.push(await run());
}
writeFileSync(out, JSON.stringify(all));
process.exit(0);
