import assert from 'node:assert/strict';
import { AsyncLocalStorage } from 'node:async_hooks';
import { readdirSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import * as vscode from 'vscode';
import { extensionId } from '../../src/protocol/ids';
import { type Touch, watchSystem } from './watchSystem';

/** What follows asynchronously belongs to the activation too. */
const settleMs = 2000;

/** What the extension does shares this context, so that the editor's own work is not counted. */
const inExtension = new AsyncLocalStorage<true>();
const touches: Touch[] = [];

function extension(): vscode.Extension<unknown> {
  const found = vscode.extensions.getExtension(extensionId);
  assert.ok(found, `${extensionId} is not installed`);
  return found;
}

/** The editor itself makes a folder for the log of an output channel. */
const logFolder = new RegExp(`[\\\\/]logs[\\\\/].*[\\\\/]exthost\\d*([\\\\/]${extensionId})?$`);

/** Loading the bundle itself is what an activation is. */
function beyondTheBundle({ what, on }: Touch): boolean {
  if (!what.startsWith('fs.')) return true;
  return !on.startsWith(path.join(extension().extensionPath, 'dist')) && !logFolder.test(on);
}

const inWords = ({ what, on, stack }: Touch) => `${what} ${on}\n${stack.split('\n').slice(2, 6).join('\n')}`;

suite('activation', () => {
  test('touches no file beyond the bundle, no socket, no process and no interval', async () => {
    assert.equal(extension().isActive, false, 'the extension was active before it could be observed');
    watchSystem(touch => {
      if (inExtension.getStore()) touches.push(touch);
    });
    const started = performance.now();
    await inExtension.run(true, async () => extension().activate());
    console.log(`[t]     activated in ${(performance.now() - started).toFixed(1)} ms`);
    await new Promise(done => setTimeout(done, settleMs));
    assert.ok(extension().isActive);
    assert.deepEqual(touches.filter(beyondTheBundle).map(inWords), []);
  });

  test('is seen to load its bundle, and would be caught reading, listening or polling', async () => {
    assert.ok(touches.some(it => !beyondTheBundle(it)));
    const before = touches.length;
    const server = createServer();
    const timer = inExtension.run(true, () => {
      readdirSync(__dirname);
      return setInterval(() => undefined, 1000);
    });
    clearInterval(timer);
    await inExtension.run(true, () => new Promise<void>(done => server.listen(0, '127.0.0.1', done)));
    server.close();
    const kinds = touches.slice(before).map(it => it.what);
    for (const what of ['fs.readdirSync', 'net.Server.listen', 'timers.setInterval']) {
      assert.ok(kinds.includes(what), `${what} went unseen`);
    }
  });

  test('registers every contributed command', async () => {
    const manifest = extension().packageJSON as { contributes: { commands?: { command: string }[] } };
    const contributed = (manifest.contributes.commands ?? []).map(it => it.command);
    const registered = new Set(await vscode.commands.getCommands(true));
    assert.deepEqual(
      contributed.filter(it => !registered.has(it)),
      [],
    );
    assert.ok(contributed.length > 0);
  });

  test('finds every setting of the manifest with its default', () => {
    const manifest = extension().packageJSON as { contributes: { configuration?: Configuration | Configuration[] } };
    const sections = [manifest.contributes.configuration ?? []].flat();
    const declared = sections.flatMap(it => Object.entries(it.properties));
    assert.ok(declared.length > 0);
    const known = vscode.workspace.getConfiguration();
    for (const [key, { default: value }] of declared) assert.deepEqual(known.inspect(key)?.defaultValue, value, key);
  });
});

interface Configuration {
  readonly properties: Readonly<Record<string, { readonly default?: unknown }>>;
}
