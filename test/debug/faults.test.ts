import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { test, type TestContext } from 'node:test';
import { AdapterClient } from './kit/adapterClient';
import { configure, start, stopped } from './kit/session';
import { buildAdapter, findPythons, fixture } from './kit/surroundings';
import { canCount, marker, survivors } from './kit/survivors';

const adapter = buildAdapter('debug-faults');
const python = findPythons()[0]?.path ?? '';
const steps = fixture('steps.py');
const fails = fixture('fails.py');

/** Each fault has a result within a time, and nothing of the session is left after it. */
function fault(
  name: string,
  limitMs: number,
  run: (at: { script: string; env: Record<string, string> }) => Promise<void>,
) {
  test(name, async (t: TestContext) => {
    const { script, missing } = await adapter;
    if (missing) return t.skip(missing);
    const mark = randomUUID();
    const started = Date.now();
    await run({ script, env: { [marker]: mark } });
    const took = Date.now() - started;
    assert.ok(took < limitMs, `took ${took} ms`);
    assert.deepEqual(await survivors(mark), []);
  });
}

/** Pids of processes with the mark whose command line has these words. */
function pidsOf(env: Record<string, string>, words: RegExp): number[] {
  const mark = `${marker}=${env[marker]}\0`;
  return readdirSync('/proc')
    .filter(it => /^\d+$/.test(it))
    .filter(pid => {
      try {
        const line = readFileSync(`/proc/${pid}/cmdline`, 'latin1').replaceAll('\0', ' ');
        return words.test(line) && readFileSync(`/proc/${pid}/environ`, 'latin1').includes(mark);
      } catch {
        return false;
      }
    })
    .map(Number);
}

async function refused(at: { script: string; env: Record<string, string> }, args: object, code: RegExp) {
  const client = new AdapterClient(at);
  await assert.rejects(configure(client, args), code);
  const failure = await client.event('agentLightning/failure');
  assert.match(String(failure.code), code);
  assert.ok(String(failure.title) && String(failure.meaning));
  await client.event('terminated');
  await client.end();
}

fault('a program that is not there', 20_000, at => refused(at, { program: fixture('absent.py'), python }, /AGL-D0/));
fault('an interpreter that is not there', 20_000, at =>
  refused(at, { program: steps, python: fixture('no-python') }, /AGL-/),
);

fault('an address where nobody listens', 20_000, async at => {
  const client = new AdapterClient(at);
  const args = { connect: { host: '127.0.0.1', port: 1 } };
  await assert.rejects(configure(client, args, { request: 'attach' }), /AGL-D101/);
  await client.end();
});

fault('a server that speaks something else', 20_000, async at => {
  const server = createServer(socket => {
    socket.on('error', () => undefined).resume();
    socket.end('HTTP/1.1 400 Bad Request\r\nContent-Type: text/html\r\n\r\n');
  });
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  const client = new AdapterClient(at);
  const attach = configure(client, { connect: { host: '127.0.0.1', port } }, { request: 'attach' });
  await assert.rejects(attach, /AGL-D103.*HTTP/s);
  await client.end();
  await new Promise(done => server.close(done));
});

fault('a client that speaks something else', 20_000, async at => {
  const client = new AdapterClient(at);
  client.raw('GET / HTTP/1.1\r\n\r\n');
  const failure = await client.event('agentLightning/failure');
  assert.equal(failure.code, 'AGL-D104');
  assert.equal((await client.exited).code, 1);
});

fault('a client that breaks off in the middle of a stop', 30_000, async at => {
  const client = await start(at, { program: steps, python }, { breakpoints: { [steps]: [{ line: 21 }] } });
  await stopped(client);
  client.raw('Content-Length: 7\r\n\r\nnot dap');
  assert.equal((await client.event('agentLightning/failure')).code, 'AGL-D104');
  assert.equal((await client.exited).code, 1);
});

fault('a client that is killed', 30_000, async at => {
  const client = await start(at, { program: steps, python, args: ['--wait'] });
  await client.event('process');
  client.kill();
  await client.exited;
});

fault('a client that leaves without a word', 30_000, async at => {
  const client = await start(at, { program: steps, python, args: ['--wait'] });
  await client.event('process');
  await client.end();
});

fault('stop while it is being started', 20_000, async at => {
  const client = new AdapterClient(at);
  await client.initializeRequest({ adapterID: 'x', pathFormat: 'path' });
  const launched = client.customRequest('launch', { program: steps, python, store: 'none' });
  const refusal = assert.rejects(launched, /AGL-D106/);
  await client.disconnectRequest({});
  await refusal;
  await client.end();
});

fault('requests before there is anything to debug', 20_000, async at => {
  const client = new AdapterClient(at);
  await client.initializeRequest({ adapterID: 'x', pathFormat: 'path' });
  await assert.rejects(client.threadsRequest(), /launch/);
  await client.disconnectRequest({});
  await client.end();
});

fault('a second launch in one session', 30_000, async at => {
  const client = await start(at, { program: steps, python }, { breakpoints: { [steps]: [{ line: 21 }] } });
  await stopped(client);
  await assert.rejects(client.customRequest('launch', { program: steps, python }), /already/);
  await client.disconnectRequest({});
  await client.end();
});

fault('a value of 200 MB', 60_000, async at => {
  const breakpoints = { [fails]: [{ line: 32 }] };
  const client = await start(at, { program: fails, python, args: ['large'] }, { breakpoints });
  const { frames } = await stopped(client);
  const frameId = frames[0]?.id ?? 0;
  const [scope] = (await client.scopesRequest({ frameId })).body.scopes;
  const { variables } = (await client.variablesRequest({ variablesReference: scope?.variablesReference ?? 0 })).body;
  const shown = variables.find(it => it.name === 'text')?.value ?? '';
  assert.ok(shown.length > 0 && shown.length < 100_000, `${shown.length} characters are shown`);
  const { result } = (await client.evaluateRequest({ expression: 'len(text)', frameId })).body;
  assert.equal(result, '200000000');
  // To be copied it would have to come whole, and debugpy ends to listen to who sends more than 16 MB.
  const from = performance.now();
  await assert.rejects(
    client.evaluateRequest({ expression: 'text', frameId, context: 'clipboard' }),
    /AGL-D105.*191 MB/s,
  );
  const wide = { expression: '{at: "\u4e00" * 65000 for at in range(100)}', frameId, context: 'watch' };
  const { variablesReference } = (await client.evaluateRequest(wide)).body;
  await assert.rejects(client.variablesRequest({ variablesReference }), /AGL-D105/);
  assert.ok(performance.now() - from < 20_000);
  const small = await client.evaluateRequest({ expression: 'text[:1000000]', frameId, context: 'clipboard' });
  assert.equal(small.body.result.length, 1_000_002);
  await client.disconnectRequest({});
  await client.end();
});

fault('twenty thousand lines at once', 60_000, async at => {
  const client = await start(at, { program: fails, python, args: ['talk'] });
  await client.event('terminated');
  const lines = client.output('stdout').split(/\r?\n/);
  assert.equal(lines.filter(it => it.startsWith('line ')).length, 20_000);
  assert.ok(lines.includes('line 19999 of a program that talks without end') && lines.includes('done'));
  await client.end();
});

fault('two sessions at once', 40_000, async at => {
  const both = [1, 2].map(() => start(at, { program: steps, python }, { breakpoints: { [steps]: [{ line: 21 }] } }));
  const clients = await Promise.all(both);
  for (const client of clients) assert.equal((await stopped(client)).frames[0]?.line, 21);
  await Promise.all(clients.map(it => it.disconnectRequest({})));
  await Promise.all(clients.map(it => it.end()));
});

fault('a restart, and another one', 60_000, async at => {
  for (let time = 0; time < 3; time++) {
    const client = await start(at, { program: steps, python }, { breakpoints: { [steps]: [{ line: 21 }] } });
    await stopped(client);
    await client.disconnectRequest({ restart: true });
    await client.end();
  }
});

if (canCount) {
  fault('debugpy is killed in the middle', 30_000, async at => {
    const client = await start(at, { program: steps, python, args: ['--wait'] });
    await client.event('process');
    for (const pid of pidsOf(at.env, /debugpy.adapter( |$)(?!.*launcher)/)) process.kill(pid, 'SIGKILL');
    const failure = await client.event('agentLightning/failure');
    assert.equal(failure.code, 'AGL-D102');
    assert.match(String(failure.detail), /SIGKILL/);
    await client.event('terminated');
    await client.end();
  });

  fault('the program is killed from outside', 30_000, async at => {
    const client = await start(at, { program: steps, python, args: ['--wait'] });
    const { systemProcessId } = await client.event('process');
    process.kill(Number(systemProcessId), 'SIGKILL');
    const exit = await client.event('agentLightning/exit');
    assert.equal(exit.signal, 'SIGKILL');
    await client.event('terminated');
    await client.end();
  });
}
