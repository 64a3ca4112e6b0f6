import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import net, { type AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { findStore } from '../../../src/node/process/storeFinder';
import { joinOrStartStore, type LaunchOptions } from '../../../src/node/process/storeLauncher';
import { StoreLaunchError } from '../../../src/node/process/storeLaunchError';
import { stopStore } from '../../../src/node/process/storeStopper';
import { bundle } from '../../cli/bundled';

let script = '';
const folders: string[] = [];
before(async () => {
  script = (await bundle('launcher-test')).store;
});
after(async () => {
  for (const dataDir of folders) {
    const left = await findStore(dataDir);
    if (left) await stopStore(left);
    rmSync(dataDir, { recursive: true, force: true, maxRetries: 5 });
  }
});

function folder(): string {
  const made = mkdtempSync(path.join(os.tmpdir(), 'launch-'));
  folders.push(made);
  return made;
}

const log: string[] = [];
const options = (dataDir: string, more: Partial<LaunchOptions> = {}): LaunchOptions => ({
  ...{ dataDir, port: 0, otlpPort: null, nodePath: process.execPath, script, env: process.env },
  ...{ lease: false, keepRunning: false, version: '0.1.0', language: 'en', log: line => log.push(line) },
  ...more,
});
const isAlive = (pid: number) => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

async function failure(launch: LaunchOptions): Promise<StoreLaunchError> {
  const error = await joinOrStartStore(launch).then(
    ({ info }) => assert.fail(`it started at ${info.url}`),
    (it: unknown) => it,
  );
  assert.ok(error instanceof StoreLaunchError, String(error));
  return error;
}

test('starts a store, joins it the second time, stops it, and again', async () => {
  const dataDir = folder();
  const first = await joinOrStartStore(options(dataDir));
  assert.deepEqual([first.joined, first.info.dataDir, isAlive(first.info.pid)], [false, dataDir, true]);
  const second = await joinOrStartStore(options(dataDir));
  assert.deepEqual([second.joined, second.info.pid], [true, first.info.pid]);
  assert.equal((await findStore(dataDir))?.pid, first.info.pid);
  await stopStore(first.info);
  assert.deepEqual([isAlive(first.info.pid), await findStore(dataDir)], [false, null]);
  await stopStore(first.info);
  const third = await joinOrStartStore(options(dataDir));
  assert.equal(third.joined, false);
  await stopStore(third.info);
  assert.match(readFileSync(path.join(dataDir, 'store.log'), 'utf8'), /store 0\.1\.0 on http/);
});

test('two windows that start it at once share one', async () => {
  const dataDir = folder();
  const both = await Promise.all([joinOrStartStore(options(dataDir)), joinOrStartStore(options(dataDir))]);
  assert.equal(both[0].info.pid, both[1].info.pid);
  assert.equal(both.filter(it => it.joined).length, 1);
  await stopStore(both[0].info);
});

test('a store that was killed left its file behind: it is passed over', async () => {
  const dataDir = folder();
  const { info } = await joinOrStartStore(options(dataDir));
  process.kill(info.pid, 'SIGKILL');
  for (let tries = 0; tries < 200 && isAlive(info.pid); tries++) await new Promise(it => setTimeout(it, 10));
  assert.ok(existsSync(path.join(dataDir, 'store.json')));
  assert.equal(await findStore(dataDir), null);
  const again = await joinOrStartStore(options(dataDir));
  assert.deepEqual([again.joined, again.info.pid === info.pid], [false, false]);
  await stopStore(again.info);
});

test('a file that names somebody else proves nothing', async () => {
  const [mine, other] = [folder(), folder()];
  const { info } = await joinOrStartStore(options(other));
  writeFileSync(path.join(mine, 'store.json'), JSON.stringify({ ...info, dataDir: mine }));
  assert.equal(await findStore(mine), null);
  writeFileSync(path.join(mine, 'store.json'), JSON.stringify(info));
  assert.equal(await findStore(mine), null, 'a copied folder is another');
  const link = path.join(mine, 'link');
  symlinkSync(other, link, 'junction');
  assert.equal((await findStore(link))?.pid, info.pid, 'a linked one is the same');
  writeFileSync(path.join(mine, 'store.json'), '{"half');
  assert.equal(await findStore(mine), null);
  await stopStore(info);
});

test('a store of another version is stopped and started anew', async () => {
  const dataDir = folder();
  const old = await joinOrStartStore(options(dataDir));
  const { info, joined } = await joinOrStartStore(options(dataDir, { version: '0.2.0' }));
  assert.deepEqual([joined, info.pid === old.info.pid, isAlive(old.info.pid)], [false, false, false]);
  assert.ok(log.some(it => /the store of version 0\.1\.0 .* is stopped for 0\.2\.0/.test(it)));
  await stopStore(info);
});

test('a taken port names its owner and touches nothing', async () => {
  const taken = net.createServer();
  await new Promise<void>(ready => taken.listen(0, '127.0.0.1', ready));
  const { port } = taken.address() as AddressInfo;
  const error = await failure(options(folder(), { port, portOwner: it => Promise.resolve(`python (4711) on ${it}`) }));
  assert.deepEqual([error.code, error.facts.port, error.facts.owner], ['AGL-S001', port, `python (4711) on ${port}`]);
  assert.match(error.facts.detail ?? '', /^AGL-S001 /m);
  await new Promise(done => taken.close(done));
});

test('a program that ends at once, one that is not there, one that never answers', async () => {
  const dataDir = folder();
  const made = (text: string) => {
    const file = path.join(dataDir, `${text.length}.js`);
    writeFileSync(file, text);
    return file;
  };
  const crash = await failure(options(dataDir, { script: made('console.error("no luck");process.exit(7)') }));
  assert.deepEqual([crash.code, crash.facts.exit, crash.facts.detail], ['AGL-S102', 7, 'no luck']);
  const absent = await failure(options(dataDir, { nodePath: path.join(dataDir, 'no-node') }));
  assert.equal(absent.code, 'AGL-S102');
  assert.match(String(absent.facts.exit), /ENOENT/);
  const mute = made(
    `require('fs').writeFileSync(${JSON.stringify(path.join(dataDir, 'pid'))},String(process.pid));setInterval(()=>{},1000)`,
  );
  const slow = await failure(options(dataDir, { script: mute, limitMs: 700 }));
  assert.equal(slow.code, 'AGL-S101');
  const pid = Number(readFileSync(path.join(dataDir, 'pid'), 'utf8'));
  for (let tries = 0; tries < 200 && isAlive(pid); tries++) await new Promise(it => setTimeout(it, 10));
  assert.equal(isAlive(pid), false, 'what was started is ended');
});

test('a start can be cancelled', async () => {
  const cancel = new AbortController();
  setTimeout(() => cancel.abort(new Error('enough')), 20);
  await assert.rejects(joinOrStartStore(options(folder(), { signal: cancel.signal })));
});

test('the log is turned over when it has grown', async () => {
  const dataDir = folder();
  const file = path.join(dataDir, 'store.log');
  writeFileSync(file, 'x'.repeat(2_100_000));
  const { info } = await joinOrStartStore(options(dataDir));
  assert.deepEqual([statSync(`${file}.1`).size, statSync(file).size < 10_000], [2_100_000, true]);
  await stopStore(info);
});

test('the store does not inherit what a debugger or loader put into our environment', async () => {
  const dataDir = folder();
  const { info } = await joinOrStartStore(
    options(dataDir, { env: { ...process.env, NODE_OPTIONS: '--require ./no-such-file' } }),
  );
  assert.ok(isAlive(info.pid));
  await stopStore(info);
});
