import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { findPortOwner, type Ask } from '../../../src/node/process/portOwner';
import { listeningSockets, nameFrom } from '../../../src/node/process/portOwnerLinux';
import { parseLsof } from '../../../src/node/process/portOwnerLsof';
import { parseNetstat, parseTasklist } from '../../../src/node/process/portOwnerWindows';

/** As Linux 6 writes it: one listener on 127.0.0.1:4747, one connection from that port, one listener on :4318. */
const procNetTcp = `  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode
   0: 0100007F:128B 00000000:0000 0A 00000000:00000000 00:00000000 00000000  1000        0 41532 1 0000000000000000 100 0 0 10 0
   1: 0100007F:128B 0100007F:D2F4 01 00000000:00000000 00:00000000 00000000  1000        0 41533 1 0000000000000000 20 4 30 10 -1
   2: 00000000:10DE 00000000:0000 0A 00000000:00000000 00:00000000 00000000     0        0 99 1 0000000000000000 100 0 0 10 0
`;

test('Linux: listening sockets of a port', () => {
  assert.deepEqual(listeningSockets(procNetTcp, 4747), ['41532']);
  assert.deepEqual(listeningSockets(procNetTcp, 4318), ['99']);
  assert.deepEqual(listeningSockets(procNetTcp, 80), []);
  assert.deepEqual(listeningSockets('nonsense\n\n: :', 4747), []);
});

test('Linux: a program is named without its arguments', () => {
  assert.equal(nameFrom('/usr/bin/python3\0/home/me/.venv/bin/agl\0store\0--mongo-uri\0secret\0'), 'python3 agl');
  assert.equal(nameFrom('node\0--max-old-space-size=1\0store.js\0'), 'node');
  assert.equal(nameFrom('python3\0-m\0http.server\0'), 'python3');
  assert.equal(nameFrom(''), null);
});

test('Linux: the process that holds the socket', { skip: process.platform === 'win32' }, async () => {
  const proc = mkdtempSync(path.join(tmpdir(), 'proc-'));
  try {
    mkdirSync(path.join(proc, 'net'));
    mkdirSync(path.join(proc, '77', 'fd'), { recursive: true });
    mkdirSync(path.join(proc, '78'));
    writeFileSync(path.join(proc, 'net', 'tcp'), procNetTcp);
    writeFileSync(path.join(proc, '77', 'cmdline'), 'python3\0/opt/agl\0store\0');
    symlinkSync('pipe:[1]', path.join(proc, '77', 'fd', '1'));
    symlinkSync('socket:[41532]', path.join(proc, '77', 'fd', '2'));
    const owner = await findPortOwner(4747, { platform: 'linux', proc });
    assert.deepEqual(owner, { pid: 77, name: 'python3 agl' });
    assert.equal(await findPortOwner(4318, { platform: 'linux', proc }), null);
  } finally {
    rmSync(proc, { recursive: true });
  }
});

test('macOS: lsof', async () => {
  const ask: Ask = (file, args) => Promise.resolve(file === 'lsof' && args.includes('-iTCP:4747') ? text : '');
  const text = 'p4711\ncPython\nf5\nf6\np4712\ncnode\nf3\n';
  assert.deepEqual(await findPortOwner(4747, { platform: 'darwin', ask }), { pid: 4711, name: 'Python' });
  assert.equal(await findPortOwner(80, { platform: 'darwin', ask }), null);
  assert.equal(parseLsof('p1\nf3\np2\ncother\n')?.name, null);
  assert.equal(await findPortOwner(80, { platform: 'freebsd', ask: () => Promise.resolve(null) }), null);
});

/** As a German Windows writes it. */
const netstat = `\r
Aktive Verbindungen\r
\r
  Proto  Lokale Adresse         Remoteadresse          Status           PID\r
  TCP    0.0.0.0:135            0.0.0.0:0              ABHÖREN          1044\r
  TCP    127.0.0.1:4747         127.0.0.1:50312        HERGESTELLT      9000\r
  TCP    127.0.0.1:14747        0.0.0.0:0              ABHÖREN          1\r
  TCP    127.0.0.1:4747         0.0.0.0:0              ABHÖREN          4711\r
`;

test('Windows: netstat and tasklist, in any language', async () => {
  const tasks = '"python.exe","4711","Console","1","120.000 K"\r\n';
  const ask: Ask = file => Promise.resolve(file === 'netstat.exe' ? netstat : tasks);
  assert.deepEqual(await findPortOwner(4747, { platform: 'win32', ask }), { pid: 4711, name: 'python.exe' });
  assert.equal(parseNetstat(netstat, 747), null);
  assert.equal(parseTasklist('INFO: No tasks are running which match the specified criteria.', 1), null);
  const mute: Ask = file => Promise.resolve(file === 'netstat.exe' ? netstat : null);
  assert.deepEqual(await findPortOwner(4747, { platform: 'win32', ask: mute }), { pid: 4711, name: null });
});

test(
  'this machine: a server of ours is found',
  { skip: process.platform === 'darwin' && 'lsof may be absent' },
  async () => {
    const server = createServer();
    await new Promise<void>(ready => server.listen(0, '127.0.0.1', ready));
    try {
      assert.equal((await findPortOwner((server.address() as AddressInfo).port))?.pid, process.pid);
    } finally {
      server.close();
    }
  },
);
