import assert from 'node:assert/strict';
import { createServer, type AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import * as vscode from 'vscode';
import { paths, type StatisticsWire, type StoreInfo } from '../../src/protocol/devtools';
import { commands, extensionId } from '../../src/protocol/ids';
import { settings } from '../../src/protocol/settings';

let url = '';

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  await new Promise(done => server.close(done));
  return port;
}

async function info(): Promise<StoreInfo | null> {
  try {
    return (await (await fetch(url + paths.info)).json()) as StoreInfo;
  } catch {
    // Nobody listens: that is an answer here.
    return null;
  }
}

async function until<T>(ask: () => Promise<T | null | false>): Promise<T> {
  for (let n = 0; n < 100; n++) {
    const answer = await ask();
    if (answer) return answer;
    await pause(100);
  }
  throw new Error('it did not come to that within ten seconds');
}

suite('the local store', () => {
  suiteSetup(async () => {
    await vscode.extensions.getExtension(extensionId)?.activate();
    const port = await freePort();
    url = `http://127.0.0.1:${port}`;
    const all = vscode.workspace.getConfiguration();
    await all.update(settings.storePort.key, port, vscode.ConfigurationTarget.Workspace);
    await all.update(settings.storeOtlpPort.key, 0, vscode.ConfigurationTarget.Workspace);
  });
  suiteTeardown(async () => {
    await vscode.commands.executeCommand(commands.storeStop);
  });

  test('starts once however often it is asked to', async () => {
    await Promise.all([1, 2].map(() => vscode.commands.executeCommand(commands.storeStart)));
    const first = await info();
    assert.ok(first && first.leases > 0, 'this window keeps it alive');
    await vscode.commands.executeCommand(commands.storeStart);
    assert.equal((await info())?.pid, first.pid);
  });

  test('comes back with its data after it was killed from outside', async () => {
    const body = JSON.stringify({ input: 'kept' });
    const headers = { 'content-type': 'application/json' };
    assert.ok((await fetch(`${url}/v1/agl/rollouts`, { method: 'POST', headers, body })).ok);
    const before = await info();
    assert.ok(before);
    process.kill(before.pid, 'SIGKILL');
    await pause(1500);
    await vscode.commands.executeCommand(commands.storeStart);
    const after = await until(info);
    assert.notEqual(after.pid, before.pid);
    const statistics = (await (await fetch(url + paths.statistics)).json()) as StatisticsWire;
    assert.equal(statistics.rollouts, 1);
  });

  test('stops, and stopping again is no failure', async () => {
    await vscode.commands.executeCommand(commands.storeStop);
    assert.equal(await info(), null);
    await vscode.commands.executeCommand(commands.storeStop);
    assert.equal(await info(), null);
  });
});
