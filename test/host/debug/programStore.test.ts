import assert from 'node:assert/strict';
import path from 'node:path';
import * as vscode from 'vscode';
import { ProgramStores } from '../../../src/host/debug/programStore';
import { StoreController } from '../../../src/host/store/storeController';
import type { StoreProgram } from '../../../src/host/store/storeProgram';
import { freePort } from '../../../src/debug/plan/freePort';
import { openSource } from '../../../src/node/sources/openSource';
import { extensionId } from '../../../src/protocol/ids';
import { startRollout } from '../../ui/kit/rollout';
import { FakeSource } from '../../node/lists/fakeSource';
import { DebugRun, soon } from './debugRun';

const before = 'http://127.0.0.1:1';

/** Stores at addresses: the one of before is a fake, the one of the program is asked for real. */
const stores = {
  openOther: async (url: string, signal: AbortSignal) => {
    const identity = { kind: 'agl-0.3', url, product: 'store', version: null, pid: null } as const;
    const source = url === before ? Object.assign(new FakeSource(), { url }) : await openSource(url, { signal });
    return { source, identity };
  },
} as unknown as StoreProgram;

suite('the store that a program brings along', () => {
  let run: DebugRun;
  suiteSetup(() => vscode.extensions.getExtension(extensionId)?.activate());
  setup(() => (run = new DebugRun('*')));
  teardown(() => run.end());

  test('is attached to when it answers, shows the spans, and is let go of at the end of the run', async () => {
    const store = new StoreController(stores);
    const log = vscode.window.createOutputChannel('stores of a test', { log: true });
    const programs = new ProgramStores(store, log);
    try {
      await store.attach(before);
      const port = await freePort();
      const dist = path.join(vscode.extensions.getExtension(extensionId)?.extensionPath ?? '', 'dist');
      const started = await vscode.debug.startDebugging(undefined, {
        ...{ type: 'agent-lightning', request: 'launch', name: 'brings a store', store: 'program' },
        ...{ program: path.join(dist, 'cli.js'), runtimeExecutable: process.execPath },
        args: ['store', '--port', String(port), '--data', path.join(run.folder, 'data')],
        env: { AGL_SERVER_PORT: String(port), ELECTRON_RUN_AS_NODE: '1' },
      });
      assert.ok(started);
      const session = run.sessions.find(it => it.type === 'agent-lightning');
      assert.ok(session);
      programs.watch(session, { store: { kind: 'program', port } });
      const url = `http://127.0.0.1:${port}`;
      await soon(() => store.source?.url === url, 'the attachment');
      const rollout = await startRollout(url, { question: '6 * 7' });
      await rollout.send({ name: 'agent.run', startMs: 0, endMs: 1900 });
      const page = await store.source?.rollouts({ limit: 10, offset: 0 });
      assert.deepEqual(
        page?.items.map(it => it.rollout.id as string),
        [rollout.id],
      );
      assert.equal((await store.source?.statistics())?.spans, 1);
      await vscode.debug.stopDebugging(session);
      await soon(() => store.source?.url === before, 'the store of before');
    } finally {
      programs.dispose();
      store.dispose();
      log.dispose();
    }
  });
});
