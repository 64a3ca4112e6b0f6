import assert from 'node:assert/strict';
import { setTimeout as pause } from 'node:timers/promises';
import * as vscode from 'vscode';
import type { DebugRecord } from '../../src/core/model/debugRecord';
import { WindowRecords } from '../../src/host/debug/records/windowRecords';
import { StoreController } from '../../src/host/store/storeController';
import type { StoreProgram } from '../../src/host/store/storeProgram';
import type { SourceKind } from '../../src/node/sources/source';
import type { StoreInfo } from '../../src/protocol/devtools';
import { makeRecord } from '../core/debugRecords/makeRecord';
import { FakeSource } from '../node/lists/fakeSource';

const info = { url: 'http://127.0.0.1:1', pid: 1, dataDir: '/data' } as StoreInfo;
const url = 'http://127.0.0.1:2';

/** A store that takes records, and notes them. */
function taking(kind: SourceKind, written: DebugRecord[]) {
  const addDebugRecords = (records: readonly DebugRecord[]) => {
    written.push(...records);
    return Promise.resolve();
  };
  return Object.assign(new FakeSource(), { kind, url, addDebugRecords });
}

/** Every store would take them: who gets some is the window's choice. */
class Stores implements StoreProgram {
  readonly local: DebugRecord[] = [];
  readonly other: DebugRecord[] = [];
  otherKind: SourceKind = 'embedded';
  source: FakeSource | null = null;

  joinOrStart = () => Promise.resolve({ info, joined: false });
  find = () => Promise.resolve(info);
  stop = () => Promise.resolve();
  openLocal = () => (this.source = taking('embedded', this.local) as FakeSource);
  openOther = () => {
    const source = taking(this.otherKind, this.other) as FakeSource;
    const identity = { kind: this.otherKind, url, product: 'store', version: null, pid: null };
    return Promise.resolve({ source, identity });
  };
}

suite('what the debugger told in a window', () => {
  let stores: Stores;
  let store: StoreController;
  let records: WindowRecords;
  let log: vscode.LogOutputChannel;
  const texts = (all: readonly DebugRecord[]) => all.map(it => it.text);
  const until = async (what: () => boolean) => {
    for (let n = 0; n < 300 && !what(); n++) await pause(10);
    assert.ok(what());
  };
  setup(() => {
    stores = new Stores();
    store = new StoreController(stores);
    log = vscode.window.createOutputChannel('records of a test', { log: true });
    records = new WindowRecords(store, log);
  });
  teardown(() => {
    records.dispose();
    store.dispose();
    log.dispose();
  });

  test('goes to the store of the workspace, never to one that is attached, and waits for the next start', async () => {
    records.keeper.told('s', makeRecord({ text: 'before any store' }));
    await store.attach(url);
    records.keeper.told('s', makeRecord({ text: 'while another is attached' }));
    await pause(600);
    await store.start();
    await until(() => stores.local.length === 2);
    assert.deepEqual(texts(stores.local), ['before any store', 'while another is attached']);
    assert.deepEqual(stores.other, []);
  });

  test('goes to our own store beside an attached one of Agent Lightning', async () => {
    stores.otherKind = 'agl-0.3';
    await store.attach(url);
    records.keeper.told('s', makeRecord({ text: 'kept by ours beside it' }));
    await until(() => stores.other.length === 1);
  });

  test('is told of once for many records, and gone with the data', async () => {
    let changes = 0;
    const listening = records.onDidChange(() => changes++);
    await store.start();
    for (let n = 0; n < 50; n++) records.keeper.told('s', makeRecord({ text: `${n}` }));
    await until(() => stores.local.length === 50);
    assert.ok(changes <= 4, `${changes} changes`);
    await pause(50);
    stores.source?.tell({ kind: 'cleared' });
    assert.deepEqual(records.records, []);
    listening.dispose();
  });
});
