// The VS Code server with its web workbench, on a port of 127.0.0.1 that the system picks.
import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { builtInExtensions, serverMain, serverNode } from './paths.mjs';

const startLimitMs = 30_000;
const stopLimitMs = 5000;

/**
 * @typedef {object} ServerOptions
 * @property {Record<string, string>} [env] seen by the extension host
 * @property {boolean} [testDriver] obeys `extensionTestsPath` in the URL; hides notifications, so not for UI tests
 * @property {boolean} [workspaceTrust] ask for trust instead of trusting every folder
 * @property {number} [port] 0 picks one
 * @property {readonly string[]} [withoutExtensions] built-in extensions that are left out, by their folders' names
 */

/**
 * @param {import('./profile.mjs').Profile} profile
 * @param {ServerOptions} [options]
 */
export async function startServer(profile, options = {}) {
  const child = spawn(serverNode, [serverMain, ...flags(profile, options)], {
    env: cleanEnvironment(options.env),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let log = '';
  const keep = (/** @type {Buffer} */ chunk) => (log = (log + chunk.toString()).slice(-20_000));
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  const port = await new Promise((ready, failed) => {
    const limit = setTimeout(() => {
      child.kill('SIGKILL');
      failed(new Error(`the VS Code server did not start in ${startLimitMs} ms\n${log}`));
    }, startLimitMs);
    const settle = (/** @type {() => void} */ then) => {
      clearTimeout(limit);
      then();
    };
    child.stdout.on('data', () => {
      const found = /agent listening on (\d+)/.exec(log)?.[1];
      if (found) settle(() => ready(Number(found)));
    });
    child.once('error', error => settle(() => failed(error)));
    child.once('exit', code => settle(() => failed(new Error(`the VS Code server ended with ${code}\n${log}`))));
  });
  return {
    port: /** @type {number} */ (port),
    pid: child.pid,
    log: () => log,
    url: (/** @type {Place} */ place) => workbenchUrl(port, place),
    stop: () => stop(child),
  };
}
/** @typedef {Awaited<ReturnType<typeof startServer>>} Server */

/** @typedef {{ folder?: string, workspace?: string, payload?: [string, string][] }} Place */

/**
 * By address: a secure context is needed for the service worker of webviews, and `localhost` may resolve to ::1.
 * @param {number} port
 * @param {Place} place
 */
export function workbenchUrl(port, { folder, workspace, payload }) {
  const query = new URLSearchParams(workspace ? { workspace } : folder ? { folder } : { ew: 'true' });
  if (payload) query.set('payload', JSON.stringify(payload));
  return `http://127.0.0.1:${port}/?${query.toString()}`;
}

/**
 * @param {import('./profile.mjs').Profile} profile
 * @param {ServerOptions} options
 */
function flags(profile, { testDriver = false, workspaceTrust = false, port = 0, withoutExtensions = [] }) {
  return [
    ...['--host', '127.0.0.1', '--port', String(port), '--without-connection-token', '--accept-server-license-terms'],
    ...['--disable-telemetry', '--telemetry-level', 'off', '--disable-experiments'],
    ...['--server-data-dir', profile.dir, '--user-data-dir', profile.dir, '--extensions-dir', profile.extensionsDir],
    ...(workspaceTrust ? [] : ['--disable-workspace-trust']),
    ...(testDriver ? ['--enable-smoke-test-driver'] : []),
    ...(withoutExtensions.length > 0 ? ['--builtin-extensions-dir', someExtensions(profile, withoutExtensions)] : []),
  ];
}

/**
 * What a user sees who has switched them off; the server itself knows no switch for that.
 * @param {import('./profile.mjs').Profile} profile
 * @param {readonly string[]} without
 */
function someExtensions(profile, without) {
  const folder = path.join(profile.dir, 'built-in');
  mkdirSync(folder, { recursive: true });
  for (const it of readdirSync(builtInExtensions).filter(name => !without.includes(name))) {
    symlinkSync(path.join(builtInExtensions, it), path.join(folder, it));
  }
  return folder;
}

/** A VS Code terminal's own variables would make the server believe that it runs inside another one. */
function cleanEnvironment(/** @type {Record<string, string>} */ extra = {}) {
  const own = Object.entries(process.env).filter(([key]) => !/^(VSCODE|ELECTRON)_/.test(key));
  return { ...Object.fromEntries(own), ...extra };
}

/**
 * The extension hosts end with the server.
 * @param {import('node:child_process').ChildProcess} child
 * @returns {Promise<void>}
 */
function stop(child) {
  return new Promise(done => {
    if (child.exitCode !== null || child.signalCode !== null) return done();
    const force = setTimeout(() => child.kill('SIGKILL'), stopLimitMs);
    child.once('exit', () => {
      clearTimeout(force);
      done();
    });
    child.kill('SIGTERM');
  });
}
