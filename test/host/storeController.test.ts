import assert from 'node:assert/strict';
import { setTimeout as pause } from 'node:timers/promises';
import { StoreController } from '../../src/host/store/storeController';
import type { OpenedSource, StoreProgram } from '../../src/host/store/storeProgram';
import { SourceError } from '../../src/node/sources/source';
import type { StoreInfo } from '../../src/protocol/devtools';
import { FakeSource } from '../node/lists/fakeSource';

const info = { url: 'http://127.0.0.1:1', pid: 1, dataDir: '/data' } as StoreInfo;

/** Notes what it is told to do. */
class FakeProgram implements StoreProgram {
  readonly did: string[] = [];
  readonly opened: FakeSource[] = [];
  runs = false;
  failure: Error | null = null;

  async joinOrStart(): Promise<{ info: StoreInfo; joined: boolean }> {
    const joined = this.runs;
    this.did.push(joined ? 'join' : 'start');
    await pause(5);
    if (this.failure) throw this.failure;
    this.runs = true;
    return { info, joined };
  }
  find(): Promise<StoreInfo | null> {
    return Promise.resolve(this.runs ? info : null);
  }
  stop(): Promise<void> {
    this.did.push('stop');
    this.runs = false;
    return Promise.resolve();
  }
  openLocal(): FakeSource {
    return this.#open();
  }
  openOther(url: string): Promise<OpenedSource> {
    if (this.failure) return Promise.reject(this.failure);
    const identity = { kind: 'agl-0.3', url, product: 'agentlightning', version: null, pid: null } as const;
    return Promise.resolve({ source: this.#open(), identity });
  }
  #open(): FakeSource {
    const source = new FakeSource();
    this.opened.push(source);
    return source;
  }
}

suite('the store of a window', () => {
  let program: FakeProgram;
  let store: StoreController;
  setup(() => {
    program = new FakeProgram();
    store = new StoreController(program);
  });
  teardown(() => store.dispose());

  test('asking twice while it starts is one start', async () => {
    await Promise.all([store.start(), store.start()]);
    assert.deepEqual(program.did, ['start']);
    assert.equal(store.state.name, 'running');
    assert.deepEqual(await store.start(), { joined: true });
    assert.equal(program.opened.length, 1);
  });

  test('a stop during the start stops what is being started', async () => {
    const starting = store.start();
    await store.stop();
    await starting;
    assert.deepEqual(program.did, ['start', 'stop']);
    assert.equal(store.state.name, 'none');
    assert.ok(program.opened[0]?.disposed);
  });

  test('stopping what was never started does nothing', async () => {
    await store.stop();
    assert.deepEqual([program.did, store.state.name], [[], 'none']);
  });

  test('a failed start leaves nothing, and can be tried again', async () => {
    program.failure = new Error('no');
    await assert.rejects(store.start());
    assert.equal(store.state.name, 'none');
    program.failure = null;
    await store.start();
    assert.equal(store.state.name, 'running');
  });

  test('a store killed from outside is lost, and found again when it comes back', async () => {
    await store.start();
    const [source] = program.opened;
    source?.tell({ kind: 'lost', error: new SourceError('AGL-N001', { url: info.url }) });
    assert.equal(store.state.name, 'lost');
    assert.equal(store.source, source, 'its source goes on trying');
    source?.tell({ kind: 'connected' });
    assert.equal(store.state.name, 'running');
  });

  test('stopping a lost store ends what may only hang', async () => {
    await store.start();
    program.opened[0]?.tell({ kind: 'lost', error: new SourceError('AGL-N002', { url: info.url }) });
    await store.stop();
    assert.deepEqual(program.did, ['start', 'stop']);
    assert.equal(store.state.name, 'none');
  });

  test('a lost store is started anew on request', async () => {
    await store.start();
    program.runs = false;
    program.opened[0]?.tell({ kind: 'lost', error: new SourceError('AGL-N001', { url: info.url }) });
    await store.start();
    assert.deepEqual(program.did, ['start', 'start']);
    assert.ok(program.opened[0]?.disposed);
    assert.equal(store.source, program.opened[1]);
  });

  test('an attached store is let go of, not stopped; one that does not answer changes nothing', async () => {
    await store.start();
    program.failure = new SourceError('AGL-N003', { url: 'http://127.0.0.1:2' });
    await assert.rejects(store.attach('http://127.0.0.1:2'));
    assert.equal(store.state.name, 'running');
    program.failure = null;
    await store.attach('http://127.0.0.1:2');
    assert.equal(store.state.name, 'attached');
    assert.ok(program.opened[0]?.disposed);
    await store.stop();
    assert.deepEqual(program.did, ['start']);
  });

  test('attaching to the store in use keeps it', async () => {
    await store.start();
    await store.attach(info.url);
    assert.equal(store.state.name, 'running');
    assert.equal(program.opened[0]?.disposed, false);
  });

  test('a store that runs already is joined when somebody looks; none is started for that', async () => {
    await store.find();
    assert.equal(store.state.name, 'none');
    program.runs = true;
    await store.find();
    assert.equal(store.state.name, 'running');
    assert.deepEqual(program.did, []);
  });

  test('listeners hear of another source, and of every state', async () => {
    const heard: string[] = [];
    store.onDidChange(() => heard.push('source'));
    store.onDidChangeState(state => heard.push(state.name));
    await store.start();
    await store.stop();
    assert.deepEqual(heard, ['starting', 'running', 'source', 'none', 'source']);
  });
});
