// Writes docs/codes: a page for each code of the catalog, and their list. A test says when they are not current.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * The pages as they should be, by file name.
 * @returns {Promise<Map<string, string>>}
 */
export async function codePages() {
  const { entries, toPage } = await loadCatalog();
  const titles = commandTitles();
  const pages = new Map();
  for (const entry of entries) {
    const [english, chinese] = ['en', 'zh-cn'].map(language => toPage(entry, language, titles[language]));
    pages.set(`${entry.code}.md`, `${english}\n\n---\n\n${chinese}\n`);
  }
  const sorted = [...entries].sort((one, other) => (one.code < other.code ? -1 : 1));
  const rows = sorted.map(it => `- [${it.code}](${it.code}.md) ${it.title.en} · ${it.title['zh-cn']}`);
  return pages.set('README.md', `# Codes\n\n${rows.join('\n')}\n`);
}

/** The catalog is TypeScript: bundled as the extension's own, with the words of a page. */
async function loadCatalog() {
  const outfile = path.join(root, '.cache', 'codePages', 'catalog.cjs');
  const contents = `export { entries } from './src/core/catalog'; export { toPage } from './src/core/catalog/page';`;
  await build({
    ...{ stdin: { contents, resolveDir: root, loader: 'ts' }, outfile },
    ...{ bundle: true, platform: 'node', format: 'cjs', logLevel: 'warning' },
  });
  return createRequire(import.meta.url)(outfile);
}

/** What the palette calls a command, in both languages. */
function commandTitles() {
  const read = name => JSON.parse(readFileSync(path.join(root, name), 'utf8'));
  const { commands } = read('package.json').contributes;
  const titleIn = words => command => {
    const found = commands.find(it => it.command === command);
    const text = (/** @type {string} */ key) => String(key).replace(/^%(.*)%$/, (whole, name) => words[name] ?? whole);
    return found ? `${found.category ? `${text(found.category)}: ` : ''}${text(found.title)}` : command;
  };
  return {
    en: titleIn(read('package.nls.json')),
    'zh-cn': titleIn({ ...read('package.nls.json'), ...read('package.nls.zh-cn.json') }),
  };
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const folder = path.join(root, 'docs', 'codes');
  const pages = await codePages();
  mkdirSync(folder, { recursive: true });
  for (const file of readdirSync(folder)) if (!pages.has(file)) rmSync(path.join(folder, file));
  for (const [file, text] of pages) writeFileSync(path.join(folder, file), text);
  console.log(`${pages.size - 1} pages in docs/codes`);
}
