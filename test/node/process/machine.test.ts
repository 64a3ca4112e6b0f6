import assert from 'node:assert/strict';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { diskSpace } from '../../../src/node/process/disk';
import { isListening } from '../../../src/node/process/ports';
import { runCommand } from '../../../src/node/process/runCommand';

const node = process.execPath;
const run = (script: string, options: Partial<Parameters<typeof runCommand>[2]> = {}) =>
  runCommand(node, ['-e', script], { limitMs: 10_000, ...options });

test('a program that ends gives its words and its code', async () => {
  const result = await run('console.log("out"); console.error("err"); process.exitCode = 3');
  assert.deepEqual(result, { kind: 'ended', code: 3, stdout: 'out\n', stderr: 'err\n' });
});

test('a program that is not there, and one that cannot be a program', async () => {
  const absent = await runCommand(path.join(tmpdir(), 'no', 'such'), [], { limitMs: 1_000 });
  assert.deepEqual([absent.kind, 'reason' in absent && absent.reason], ['failed', 'absent']);
  assert.equal((await runCommand('a\0b', [], { limitMs: 1_000 })).kind, 'failed');
});

test('a program that hangs is ended at its limit, with what it started', async () => {
  const startedMs = performance.now();
  const hang = 'setInterval(() => {}, 1000)';
  const child = `require('node:child_process').spawn(process.execPath, ['-e', 'setTimeout(() => {}, 3000)'], { stdio: 'inherit' }); ${hang}`;
  assert.deepEqual(await run(child, { limitMs: 400 }), { kind: 'tooLong' });
  assert.ok(performance.now() - startedMs < 2_500);
});

test('a program that talks on is ended', async () => {
  const talk = 'const on = () => process.stdout.write("x".repeat(65536), on); on()';
  assert.deepEqual(await run(talk, { maxBytes: 100_000 }), { kind: 'tooMuch' });
});

test('a program is ended when it is cancelled, before and after it began', async () => {
  assert.deepEqual(await run('', { signal: AbortSignal.abort() }), { kind: 'cancelled' });
  const cancel = new AbortController();
  const result = run('setInterval(() => {}, 1000)', { signal: cancel.signal });
  setTimeout(() => cancel.abort(), 100);
  assert.deepEqual(await result, { kind: 'cancelled' });
});

test('a port that is taken, and the same port free again', async () => {
  const server = createServer();
  await new Promise<void>(ready => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  assert.equal(await isListening(port), true);
  await new Promise(closed => server.close(closed));
  assert.equal(await isListening(port), false);
  assert.equal(await isListening(port, { signal: AbortSignal.abort() }), false);
});

test('room on the disk, also of a folder that is not there yet', async () => {
  const folder = path.join(tmpdir(), 'not', 'yet', 'there');
  const sight = await diskSpace(folder);
  assert.equal(sight.path, folder);
  assert.ok(sight.freeBytes > 0 && sight.totalBytes >= sight.freeBytes);
});
