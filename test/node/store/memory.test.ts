import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import http from 'node:http';
import { Readable } from 'node:stream';
import { test } from 'node:test';
import { createGzip } from 'node:zlib';
import { startChildStore } from './childStore';
import { asker, temporaryFolder } from './testStore';

const megabyte = 2 ** 20;

interface Bomb {
  readonly what: string;
  readonly path: string;
  readonly headers: Record<string, string>;
  readonly body: () => Readable;
  readonly status: number;
}

const protobuf = { 'content-type': 'application/x-protobuf' };
const zeros = (bytes: number): Readable =>
  Readable.from(
    (function* () {
      for (let sent = 0; sent < bytes; sent += megabyte) yield Buffer.alloc(megabyte, 0x20);
    })(),
  );
const bombs: readonly Bomb[] = [
  {
    what: '100 MB, announced',
    path: '/v1/traces',
    headers: { ...protobuf, 'content-length': String(100 * megabyte) },
    ...{ body: () => zeros(100 * megabyte), status: 413 },
  },
  { what: '100 MB, in chunks', path: '/v1/traces', headers: protobuf, body: () => zeros(100 * megabyte), status: 413 },
  {
    what: '100 MB of JSON',
    path: '/v1/agl/queues/rollouts/enqueue',
    headers: { 'content-type': 'application/json' },
    ...{ body: () => zeros(100 * megabyte), status: 413 },
  },
  {
    what: '2 GB in 2 MB of gzip',
    path: '/v1/traces',
    headers: { ...protobuf, 'content-encoding': 'gzip' },
    ...{ body: () => zeros(2048 * megabyte).pipe(createGzip()), status: 413 },
  },
];

/** The largest memory the process ever had, where the system tells; else what it has now is not known from outside. */
function peakBytes(pid: number): number | null {
  try {
    const [, kilobytes] = /^VmHWM:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    return kilobytes === undefined ? null : Number(kilobytes) * 1024;
  } catch {
    // Not Linux.
    return null;
  }
}

test('bodies beyond the limits are refused while they come, and memory stays bounded', async t => {
  const store = await startChildStore(t, temporaryFolder(t));
  const { url, pid } = store.first;
  await asker(url)('POST', '/v1/agl/rollouts', { input: 'kept' });
  const before = peakBytes(pid);
  for (const bomb of bombs) assert.equal(await send(url, bomb), bomb.status, bomb.what);
  await Promise.all(Array.from({ length: 6 }, () => send(url, bombs[1] as Bomb)));
  const { body } = await asker(url)('GET', '/v1/agl/statistics');
  assert.equal((body as { total_rollouts: number }).total_rollouts, 1);
  const after = peakBytes(pid);
  if (before === null || after === null) return t.diagnostic('this system does not tell the peak of a process');
  const grown = Math.round((after - before) / megabyte);
  t.diagnostic(`the peak grew by ${grown} MB`);
  // Six bodies share 256 MB; a copy each while they are put together would be twice that.
  assert.ok(grown < 700, `the peak grew by ${grown} MB`);
});

/** The status; a refused client may be cut off while it still writes, after the answer came. */
function send(url: string, { path, headers, body }: Bomb): Promise<number> {
  return new Promise((resolve, reject) => {
    const request = http.request(url + path, { method: 'POST', headers }, response => {
      response.resume();
      resolve(response.statusCode ?? 0);
      request.destroy();
    });
    request.on('error', reject);
    const source = body();
    source.on('error', reject);
    source.pipe(request);
  });
}
