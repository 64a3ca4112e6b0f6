// Types of every room, lint, format, guards. Nothing here is ever skipped. What lint and format found in a file is kept
// under .cache until the file changes; `--fresh`, as `npm test` says it, and CI look at every file anew, because a change of
// a type may be a fault in another file.
import { spawn } from 'node:child_process';
import { readdirSync, existsSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { modernNode, root } from './lib/node.mjs';

const bin = (pkg, file) => path.join(root, 'node_modules', pkg, file);
const fresh = process.argv.includes('--fresh') || Boolean(process.env.CI);
const kept = name => (fresh ? [] : ['--cache', '--cache-strategy', 'content', '--cache-location', `.cache/${name}`]);
const node = modernNode() ?? process.execPath;
const rooms = readdirSync(path.join(root, 'src'), { withFileTypes: true })
  .filter(it => it.isDirectory())
  .map(it => path.join('src', it.name));
const projects = ['test', ...rooms, 'scripts'].filter(dir => existsSync(path.join(root, dir, 'tsconfig.json')));

// The compiler without an interface for programs: three times as fast. The linter needs the one with it.
const compiler = bin('typescript-native', 'bin/tsc');

// The longest first, so that none is left alone at the end.
const tasks = [
  {
    name: 'lint',
    args: [
      bin('eslint', 'bin/eslint.js'),
      ...['--config', '.config/eslint.config.mjs', '--max-warnings', '0'],
      ...kept('eslint'),
      ...['src', 'test'],
    ],
  },
  { name: 'types src/extension.ts', args: [compiler, '-p', '.'] },
  ...projects.map(dir => ({
    name: `types ${dir}`,
    args: [
      ...[compiler, '-p', dir],
      ...['--incremental', '--tsBuildInfoFile', `.cache/tsc/${dir.replace(/\W/g, '-')}.json`],
    ],
  })),
  {
    name: 'format',
    args: [
      bin('prettier', 'bin/prettier.cjs'),
      ...['--config', '.config/prettier.json'],
      ...kept('prettier'),
      ...[process.argv.includes('--write') ? '--write' : '--check', '--log-level', 'warn'],
      ...['src', 'test/**/*.{ts,mjs,json}', 'scripts', 'esbuild.mjs', '.config/*.mjs'],
      // Recorded, generated, or written by npm. Not an ignore file: prettier reads its paths from the file's own folder.
      ...['!src/**/generated/**', '!test/{golden,fixtures,workspace,corpus/programs}/**', '!**/package-lock.json'],
    ],
  },
];

let failed = 0;
const next = async () => {
  for (let task = tasks.shift(); task; task = tasks.shift()) {
    const { name, args } = task;
    const started = Date.now();
    const [code, output] = await new Promise(done => {
      let text = '';
      const child = spawn(node, args, { cwd: root });
      child.stdout.on('data', it => (text += it));
      child.stderr.on('data', it => (text += it));
      child.on('close', exit => done([exit, text]));
    });
    console.log(`${code === 0 ? 'ok  ' : 'FAIL'} ${name} ${((Date.now() - started) / 1000).toFixed(1)} s`);
    if (code !== 0) {
      failed++;
      console.log(output);
    }
  }
};
await Promise.all(Array.from({ length: Math.max(2, Math.min(4, os.availableParallelism())) }, next));
process.exitCode = failed ? 1 : 0;
