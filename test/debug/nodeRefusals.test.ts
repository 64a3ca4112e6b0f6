import assert from 'node:assert/strict';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { entries, findEntry } from '../../src/core/catalog';
import { Matcher } from '../../src/core/catalog/match/matcher';
import type { NodeServices } from '../../src/debug/node/nodeServices';
import { NodeSession } from '../../src/debug/node/nodeSession';
import { createPlanner } from '../../src/debug/plan/createPlanner';
import { PythonLooks } from '../../src/debug/plan/lookAtPython';
import type { AgentAttachArguments, AgentLaunchArguments } from '../../src/protocol/debug';

// Below a folder of the system, where no package of this project is found.
const folder = mkdtempSync(path.join(os.tmpdir(), 'refusals-'));
after(() => rmSync(folder, { recursive: true, force: true }));
const { signal } = new AbortController();
const windows = process.platform === 'win32';

const file = (name: string, text: string) => {
  const at = path.join(folder, name);
  writeFileSync(at, text);
  chmodSync(at, 0o755);
  return at;
};

let starts = 0;
const planner = createPlanner({
  ...{ platform: process.platform, language: 'en', env: process.env, folder, pythons: new PythonLooks() },
  places: () => Promise.reject(new Error('no Python is asked for')),
  bundledDebugpy: null,
  startStore: () => Promise.resolve({ url: `http://127.0.0.1:${++starts}` }),
  askStore: () => Promise.resolve(),
});

async function refusal(args: AgentLaunchArguments): Promise<string> {
  const planned = await planner.planNode({ store: 'embedded', ...args }, signal);
  return planned.ok ? 'planned' : `${planned.failure.code} ${planned.failure.detail}`;
}

async function attachRefusal(args: AgentAttachArguments): Promise<string> {
  const planned = await planner.planNodeAttach({ runtime: 'node', ...args }, signal);
  return planned.ok ? 'planned' : `${planned.failure.code} ${planned.failure.detail}`;
}

test('where no Node.js is, or something else has its name, that is said before a store is started', async () => {
  const program = file('agent.mjs', '');
  assert.match(
    await refusal({ program, runtimeExecutable: path.join(folder, 'absent', 'node') }),
    /^AGL-D501 .*ENOENT/,
  );
  if (!windows) {
    const other = path.join(mkdtempSync(path.join(folder, 'other-')), 'node');
    writeFileSync(other, '#!/bin/sh\necho a program of that name\n', { mode: 0o755 });
    assert.equal(await refusal({ program, runtimeExecutable: other }), `AGL-D501 ${other}`);
  }
  assert.equal(starts, 0);
});

test(
  'TypeScript that nothing here runs is refused with the version that is too old for it',
  { skip: windows },
  async () => {
    const old = path.join(mkdtempSync(path.join(folder, 'old-')), 'node');
    writeFileSync(old, '#!/bin/sh\necho v20.11.0\n', { mode: 0o755 });
    const program = file('agent.ts', 'const answer: number = 42;\n');
    assert.equal(await refusal({ program, runtimeExecutable: old }), `AGL-D503 ${program}, Node.js 20.11.0`);
    assert.equal(starts, 0);
  },
);

test('where no inspector answers there is nothing to attach to', async () => {
  const server = createServer(socket => {
    socket.on('error', () => undefined).resume();
    socket.end('HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}');
  });
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  assert.equal(await attachRefusal({ connect: { port } }), `AGL-D505 127.0.0.1:${port}`);
  await new Promise(done => server.close(done));
  assert.equal(await attachRefusal({ connect: { port } }), `AGL-D505 127.0.0.1:${port}`);
  assert.equal(await attachRefusal({ listen: { port } }), 'AGL-D505 listen');
});

interface Sent {
  readonly type: string;
  readonly event?: string;
  readonly success?: boolean;
  readonly message?: string;
  readonly body?: Readonly<Record<string, unknown>>;
}

/** Of an editor whose own JavaScript debugger does not start, or cannot be asked to. */
async function launchWith(startChild: NodeServices['startChild']): Promise<Sent[]> {
  const matcher = new Matcher(entries);
  const nobody = () => Promise.reject(new Error('no channel'));
  let released = 0;
  const plan = {
    ...{ config: { env: {} }, notes: [], facts: {}, store: { kind: 'none' as const }, probe: null },
    release: () => Promise.resolve(void released++),
  };
  const session = new NodeSession({
    ...{ language: 'en', nowMs: () => 0, probeFolder: folder, toSourcePath: it => it, openChannel: nobody, startChild },
    catalog: () => ({ matcher, findEntry }),
    planLaunch: () => Promise.resolve({ ok: true, plan }),
    planAttach: () => Promise.resolve({ ok: true, plan }),
  });
  const sent: Sent[] = [];
  const ended = new Promise<void>(done => {
    session.onDidSendMessage(it => {
      sent.push(it as Sent);
      if ((it as Sent).event === 'terminated') done();
    });
  });
  session.handleMessage({ seq: 1, type: 'request', command: 'initialize', arguments: {} });
  session.handleMessage({ seq: 2, type: 'request', command: 'launch', arguments: { name: 'agent' } });
  await ended;
  await session.dispose();
  assert.equal(released, 1);
  return sent;
}

for (const [how, startChild] of [
  ['does not start', () => Promise.resolve(false)],
  ['cannot be asked', () => Promise.reject(new Error('no such type'))],
] as const) {
  test(`a JavaScript debugger that ${how} ends the session with a reason`, async () => {
    const sent = await launchWith(startChild);
    const failures = sent.filter(it => it.event === 'agentLightning/failure');
    assert.deepEqual(
      failures.map(it => it.body?.['code']),
      ['AGL-D506'],
    );
    const refused = sent.find(it => it.type === 'response' && it.success === false);
    assert.match(refused?.message ?? '', /^AGL-D506: .*What to do: /s);
  });
}
