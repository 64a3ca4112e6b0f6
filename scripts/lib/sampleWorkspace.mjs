// What test/workspace holds besides its logs: the files of media/sample, and settings that open our views.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { sampleFolder } from './samples.mjs';

const settings = path.join('.vscode', 'settings.json');

/** @returns {Map<string, string>} text by path, relative to the workspace */
export function sampleWorkspace() {
  const names = readdirSync(sampleFolder, { recursive: true, withFileTypes: true })
    .filter(it => it.isFile())
    .map(it => path.relative(sampleFolder, path.join(it.parentPath, it.name)))
    .filter(it => !/node_modules|__pycache__|\.venv|package-lock/.test(it))
    .sort();
  const files = new Map(names.map(it => [it, readFileSync(path.join(sampleFolder, it), 'utf8')]));
  const own = { 'agentLightning.openOnStart': true, ...JSON.parse(files.get(settings) ?? '{}') };
  return files.set(settings, `${JSON.stringify(own, null, 2)}\n`);
}
