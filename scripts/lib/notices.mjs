// The text of THIRD-PARTY-NOTICES.md: every package that is really in a bundle, with its licence.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { bundles, copied } from '../../esbuild.mjs';
import { debugpyLicence, debugpyVersion } from './debugpyWheel.mjs';
import { root } from './node.mjs';

/** @typedef {{ name: string, version: string, license: string, texts: string[] }} Notice */

const heading = `# Third-party notices

Agent Lightning DevTools contains code of the packages below. Made by \`node scripts/notices.mjs\` from what the
bundler put into dist/; a test holds the two together.
`;

/** @returns {Promise<string>} Markdown */
export async function notices() {
  const dirs = [...(await bundledPackages())].sort();
  // Its own notices, of pydevd and others, stand in its folder: dist/debugpy/debugpy/ThirdPartyNotices.txt.
  const debugpy = { name: 'debugpy', version: debugpyVersion, license: 'MIT', texts: [debugpyLicence()] };
  const all = [...dirs.map(readNotice), debugpy];
  const rows = all.map(it => `| ${it.name} | ${it.version} | ${it.license} |`);
  const table = ['| package | version | licence |', '|---|---|---|', ...rows].join('\n');
  return `${heading}\n${table}\n${all.map(section).join('')}`;
}

/** @returns {Promise<Set<string>>} folders below the repository, such as node_modules/ws */
async function bundledPackages() {
  const outcomes = await Promise.all(bundles.map(it => build({ ...it, write: false, metafile: true })));
  const dirs = new Set(copied.map(name => `node_modules/${name}`));
  for (const { metafile } of outcomes) {
    for (const output of Object.values(metafile.outputs)) {
      for (const [file, { bytesInOutput }] of Object.entries(output.inputs)) {
        const dir = bytesInOutput > 0 && packageDir(file);
        if (dir) dirs.add(dir);
      }
    }
  }
  return dirs;
}

/** The innermost package: a nested copy has a version and perhaps a licence of its own. */
function packageDir(/** @type {string} */ file) {
  return /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(file.replaceAll('\\', '/'))?.[1];
}

/**
 * @param {string} dir
 * @returns {Notice} throws when a package states no licence: then it may not be shipped
 */
function readNotice(dir) {
  const at = path.join(root, dir);
  const { name, version, license } = JSON.parse(readFileSync(path.join(at, 'package.json'), 'utf8'));
  const texts = readdirSync(at)
    .filter(file => /^(licen[cs]e|copying|notice)([-.].*)?$/i.test(file))
    .sort()
    .map(file =>
      readFileSync(path.join(at, file), 'utf8')
        .replace(/^\uFEFF/, '')
        .replaceAll('\r\n', '\n')
        .trim(),
    );
  if (typeof license !== 'string') throw new Error(`${dir} states no licence`);
  return { name, version, license, texts };
}

/** Some packages ship no licence file: their name, version and licence identifier stand in its place. */
function section(/** @type {Notice} */ { name, version, license, texts }) {
  const body = texts.length > 0 ? texts.join('\n\n---\n\n') : `Licence: ${license} (the package has no licence file).`;
  return `\n## ${name} ${version}\n\n\`\`\`text\n${body.replaceAll('```', "'''")}\n\`\`\`\n`;
}
