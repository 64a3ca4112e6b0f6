import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { DocumentLink, Location, RegistrationParams } from 'vscode-languageserver-protocol/node';
import { bundleServer, LspClient } from './client';

let program = '';
const dir = mkdtempSync(path.join(tmpdir(), 'agl-launched-'));
before(async () => void (program = await bundleServer('test-lsp-launched', [])));
after(() => rmSync(dir, { recursive: true, force: true, maxRetries: 5 }));

const place = (...names: string[]) => path.join(dir, ...names);
const put = (file: string, text: string) => {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
  return file;
};
const id = 'ro-0123456789ab';
const line = `10:00:00 [INFO] (Process-1 agentlightning.x)   ${id} here\n`;
const open = 'file:///logs/open.log';

async function references(client: LspClient): Promise<string[]> {
  const position = { line: 0, character: line.indexOf(id) + 2 };
  const context = { includeDeclaration: true };
  const found = await client.ask<Location[]>('textDocument/references', open, { position, context });
  return found.map(it => path.posix.basename(it.uri)).sort();
}

test('logs of launches are looked through, those that were named whatever they say, also when they come later', async () => {
  put(place('sample', 'agent.log'), line);
  put(place('sample', 'notes.txt'), line);
  put(place('sample', 'other.log'), `${id} in words of a stranger\n`);
  const launches = { folders: [place('sample'), place('gone')], logs: [place('data', 'store.log')] };
  const client = await LspClient.start(program, { initializationOptions: { launches } });
  try {
    await client.open(open, line);
    assert.deepEqual(await references(client), ['agent.log', 'open.log']);
    put(place('data', 'store.log'), `store: ${id} was asked for\n`);
    assert.deepEqual(await references(client), ['agent.log', 'open.log', 'store.log']);
    put(place('later', 'program.log'), line);
    const more = { launches: { folders: [place('later'), 'relative'], logs: [] } };
    await client.connection.sendNotification('agentLightning/configured', more);
    assert.deepEqual(await references(client), ['open.log', 'program.log']);
  } finally {
    await client.stop();
  }
});

test('the globs of the setting are watched, and others when it changes', async () => {
  const client = await LspClient.start(program, {
    capabilities: { workspace: { didChangeWatchedFiles: { dynamicRegistration: true } } },
    initializationOptions: { watch: ['logs/**/*.txt'] },
  });
  const told: string[] = [];
  let wake = () => undefined as void;
  client.connection.onRequest('client/registerCapability', ({ registrations }: RegistrationParams) => {
    for (const { registerOptions } of registrations) told.push(JSON.stringify(registerOptions));
    wake();
    return null;
  });
  client.connection.onRequest('client/unregisterCapability', () => {
    told.push('none');
    wake();
    return null;
  });
  const until = async (count: number) => {
    while (told.length < count) await new Promise<void>(done => (wake = done));
  };
  try {
    await until(1);
    await client.connection.sendNotification('agentLightning/configured', { watch: ['*.out', 3] });
    await until(3);
    assert.deepEqual(told, [
      '{"watchers":[{"globPattern":"logs/**/*.txt"}]}',
      'none',
      '{"watchers":[{"globPattern":"*.out"}]}',
    ]);
    await client.open(open, line);
    const changes = [{ uri: pathToFileURL(put(place('run.out'), line)).href, type: 2 }];
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes });
    assert.deepEqual(await references(client), ['open.log', 'run.out']);
  } finally {
    await client.stop();
  }
});

test('links lead into the packages of the interpreter that is chosen now', async () => {
  const packaged = (env: string) =>
    pathToFileURL(put(place(env, 'lib/python3.11/site-packages/agentlightning/runner.py'), '')).href;
  const [one, other] = [packaged('one'), packaged('other')];
  const client = await LspClient.start(program, { initializationOptions: { interpreters: [place('one')] } });
  const target = async () => {
    const [link] = await client.ask<DocumentLink[]>('textDocument/documentLink', open);
    assert.ok(link);
    return (await client.connection.sendRequest<DocumentLink>('documentLink/resolve', link)).target;
  };
  try {
    await client.open(open, '  File "/opt/lib/python3.12/site-packages/agentlightning/runner.py", line 3, in f\n');
    assert.equal(await target(), `${one}#L3`);
    await client.connection.sendNotification('agentLightning/configured', { interpreters: [place('other')] });
    assert.equal(await target(), `${other}#L3`);
  } finally {
    await client.stop();
  }
});
