#!/usr/bin/env node
// Stands in for the `code` executable of @vscode/test-electron where desktop VS Code cannot run: the same arguments,
// the same exit code, with the server workbench in a headless browser.
// Exit codes: 0 all passed, 1 failures, 70 broken here, 71 page crashed, 72 host ended without results, 124 time limit.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { format, parseArgs } from 'node:util';
import { launchBrowser } from './browser.mjs';
import { createProfile } from './profile.mjs';
import { startServer } from './server.mjs';

const limitMs = Number(process.env.SHIM_TIMEOUT_MS ?? 300_000);

const { values, positionals } = parseArgs({
  allowPositionals: true,
  strict: false,
  options: {
    extensionDevelopmentPath: { type: 'string', multiple: true, default: [] },
    extensionTestsPath: { type: 'string' },
    'disable-extensions': { type: 'boolean' },
    'disable-extension': { type: 'string', multiple: true, default: [] },
  },
});

const profile = createProfile();
const results = process.env.WORKBENCH_RESULTS ?? path.join(profile.dir, 'results.json');
/** @type {(() => unknown)[]} */
const undo = [() => profile.remove()];
process.once('SIGINT', () => void finish(130));
process.once('SIGTERM', () => void finish(143));
process.once('SIGHUP', () => void finish(129));
// Such as a closed pipe: the server must not outlive us for it.
process.once('uncaughtException', () => void finish(70));
await finish(await run().catch(error => (console.error(error), 70)));

async function run() {
  const withoutExtensions = /** @type {string[]} */ (values['disable-extension']);
  const server = await startServer(profile, {
    testDriver: true,
    withoutExtensions,
    env: { WORKBENCH_RESULTS: results },
  });
  undo.push(() => server.stop());
  const browser = await launchBrowser();
  undo.push(() => browser.close());
  const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
  /** @type {Promise<number>} */
  const exited = new Promise(done => {
    page.on('crash', () => done(71));
    page.exposeFunction('codeAutomationExit', done).catch(() => done(70));
  });
  await page.exposeFunction('codeAutomationLog', (/** @type {string} */ _, /** @type {unknown[]} */ args) =>
    print(args),
  );
  const { port } = server;
  const at = (/** @type {string} */ file) => `vscode-remote://127.0.0.1:${port}${path.resolve(file)}`;
  await page.goto(server.url({ ...place(), payload: payload(at) }));
  const limit = new Promise(done => setTimeout(done, limitMs, 124).unref());
  const code = /** @type {number} */ (await Promise.race([exited, limit]));
  if (code === 124) {
    await page.screenshot({ path: path.resolve('out', 'host-timeout.png') });
    console.error(`no end after ${limitMs} ms; see out/host-timeout.png\n${server.log().slice(-2000)}`);
  }
  return code === 0 ? judge(server.log()) : code;
}

/** Lines of the test reporter carry a mark; the rest is the workbench's own chatter. */
function print(/** @type {unknown[]} */ args) {
  const text = format(...args);
  if (process.env.SHIM_VERBOSE || text.startsWith('[t] ')) console.log(text.replace(/^\[t\] /gm, ''));
}

function place() {
  const first = positionals[0] && path.resolve(positionals[0]);
  if (!first) return {};
  return first.endsWith('.code-workspace') ? { workspace: first } : { folder: first };
}

/**
 * @param {(file: string) => string} at
 * @returns {[string, string][]}
 */
function payload(at) {
  const paths = /** @type {string[]} */ (values.extensionDevelopmentPath);
  return [
    ...paths.map(it => /** @type {[string, string]} */ (['extensionDevelopmentPath', at(it)])),
    ['extensionTestsPath', at(String(values.extensionTestsPath))],
    ...(values['disable-extensions'] ? [/** @type {[string, string]} */ (['disableExtensions', 'true'])] : []),
  ];
}

/** The workbench reports 0 also when the extension host crashed or called process.exit: only a results file counts. */
function judge(/** @type {string} */ log) {
  try {
    const { passed, failed } = JSON.parse(readFileSync(results, 'utf8'));
    return failed || !passed ? 1 : 0;
  } catch {
    console.error(`the extension host ended without results\n${log.slice(-2000)}`);
    return 72;
  }
}

async function finish(/** @type {number} */ code) {
  for (const step of undo.reverse()) {
    try {
      await step();
    } catch (error) {
      console.error(error);
    }
  }
  process.exit(code);
}
