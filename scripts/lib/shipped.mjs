// What of the repository is in the package. `.vscodeignore` says the same to a vsce that is run by hand; a test compares.
import { cpSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { root } from './node.mjs';

export const shipped = [
  'dist',
  'l10n',
  'media',
  'syntaxes',
  'package.json',
  'package.nls.json',
  'package.nls.zh-cn.json',
  'README.md',
  'CHANGELOG.md',
  'LICENSE',
  'THIRD-PARTY-NOTICES.md',
];

/**
 * Copies it all into a folder, which is emptied first.
 * @param {string} dir
 */
export function copyShipped(dir) {
  rmSync(dir, { recursive: true, force: true });
  mkdirSync(dir, { recursive: true });
  for (const part of shipped.filter(it => existsSync(path.join(root, it)))) {
    cpSync(path.join(root, part), path.join(dir, part), { recursive: true });
  }
}
