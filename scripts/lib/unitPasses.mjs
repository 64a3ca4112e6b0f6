// The unit layer as data: which test files run together, under which Node.js, and how.
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { root } from './node.mjs';

/**
 * @typedef {object} UnitPass
 * @property {string} name
 * @property {string} node
 * @property {string[]} args of node:test
 * @property {string[]} files
 */

/** Neither of this layer, nor tests. */
const outside = new Set(['workbench', 'bench', 'workspace', 'golden', 'fixtures', 'host', 'ui']);
/** Nothing in there starts, writes or waits, so that one process for all is as good as one for each, and four times cheaper. */
const pure = new Set(['core', 'protocol', 'webview']);
/** What depends on the Node.js under it: `node:sqlite`, and the decoding of what arrives. */
const onOldest = ['test/node/store/', 'test/core/otlp/'];
/** Ten seconds about limits of ours, the same under every Node.js. */
const notOnOldest = new Set(['memory.test.ts']);
const oldest = path.join(root, 'node_modules', 'node22-linux-x64', 'bin', 'node');

/**
 * @param {string} node
 * @param {readonly string[]} wanted words choose files by path; none chooses all
 * @param {readonly string[]} [tests] paths from the top level, `/` between their parts
 * @returns {UnitPass[]} those that have files
 */
export function unitPasses(node, wanted, tests = findTests()) {
  const files = tests
    .filter(it => !outside.has(roomOf(it)))
    .filter(it => wanted.length === 0 || wanted.some(word => it.includes(word)));
  const old = files.filter(it => onOldest.some(dir => it.startsWith(dir)) && !notOnOldest.has(path.posix.basename(it)));
  const passes = [
    { name: 'pure', node, args: ['--test-isolation=none'], files: files.filter(it => pure.has(roomOf(it))) },
    { name: 'processes', node, args: [], files: files.filter(it => !pure.has(roomOf(it))) },
    { name: 'Node.js 22', node: oldest, args: [], files: existsSync(oldest) ? old : [] },
  ];
  return passes.filter(it => it.files.length > 0);
}

/**
 * Words that choose no file of this layer: a slip of the finger must not look like a run that went well.
 * @param {readonly string[]} wanted
 * @param {readonly string[]} [tests]
 */
export function unmatchedWords(wanted, tests = findTests()) {
  const files = tests.filter(it => !outside.has(roomOf(it)));
  return wanted.filter(word => word === '' || !files.some(it => it.includes(word)));
}

function roomOf(/** @type {string} */ file) {
  return file.split('/')[1] ?? '';
}

function findTests() {
  return readdirSync(path.join(root, 'test'), { recursive: true, withFileTypes: true })
    .filter(it => it.isFile() && it.name.endsWith('.test.ts'))
    .map(it => path.relative(root, path.join(it.parentPath, it.name)).replaceAll(path.sep, '/'))
    .sort();
}
