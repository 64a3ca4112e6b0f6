import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { after, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../../src/debug/plan/freePort';
import type { AgentProcess } from '../../src/node/process/agents/agentProcess';
import { AgentFinder } from '../../src/node/process/agents/findAgents';
import { start, stopped } from '../debug/kit/session';
import { buildAdapter, fixture } from '../debug/kit/surroundings';
import { realPython } from './realPython';

const program = fixture('trained.py');
const canEnter = process.platform === 'linux' && existsSync('/usr/bin/gdb');
let trainer: ChildProcess | null = null;
after(() => trainer?.pid !== undefined && process.kill(-trainer.pid, 'SIGKILL'));

test('a runner of a real trainer is found as its child, entered by its number, and runs on', async t => {
  const { script, missing } = await buildAdapter('real-attach');
  const python = await realPython(line => t.diagnostic(line));
  if (missing || !python.ok || !canEnter) return t.skip(missing || (python.ok ? 'no gdb' : python.missing));
  const own = { AGL_SERVER_PORT: String(await freePort()), LITELLM_LOCAL_MODEL_COST_MAP: 'True' };
  trainer = spawn(python.python, [program], { env: { ...process.env, ...own }, stdio: 'ignore', detached: true });
  const main = trainer.pid;
  const finder = new AgentFinder();
  const [first, ...others] = await until(async () => {
    const runners = (await finder.find()).filter(it => it.parentPid === main);
    return runners.length === 2 ? runners : null;
  });
  assert.ok(first && others[0]);
  for (const { isAgent, script: shown, state, way } of [first, others[0]] satisfies AgentProcess[]) {
    assert.deepEqual(
      { isAgent, shown, state, way },
      { isAgent: true, shown: program, state: 'runs', way: { kind: 'pid' } },
    );
  }
  const client = await start(
    { script },
    { processId: first.pid },
    { request: 'attach', breakpoints: { [program]: [{ line: 7 }] } },
  );
  try {
    const { frames } = await stopped(client);
    assert.deepEqual(
      frames.slice(0, 2).map(it => it.name),
      ['turn', 'rollout'],
    );
    assert.equal(
      (await client.evaluateRequest({ expression: '__import__("os").getpid()' })).body.result,
      String(first.pid),
    );
    const now = (await finder.find()).find(it => it.pid === first.pid);
    assert.equal(now?.state, 'attached');
    await client.disconnectRequest({ terminateDebuggee: false });
  } finally {
    await client.end();
  }
  process.kill(first.pid, 0);
});

async function until<T>(find: () => Promise<T | null>): Promise<T> {
  for (const end = Date.now() + 90_000; ;) {
    const found = await find();
    if (found !== null) return found;
    if (Date.now() > end) throw new Error('not in time');
    await sleep(200);
  }
}
