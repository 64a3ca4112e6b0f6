// An ES module's import in a CommonJS file.
import { readFile } from 'node:fs/promises';

console.log(await readFile('config.json', 'utf8'));
