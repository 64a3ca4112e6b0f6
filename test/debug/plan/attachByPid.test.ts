import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { checkProcess, checkTools, refusalOf } from '../../../src/debug/plan/attachByPid';
import { linuxProcess, linuxTracer } from '../../../src/debug/plan/linuxProcess';

const folder = mkdtempSync(path.join(os.tmpdir(), 'agl-pid-'));
const onPosix = { skip: process.platform === 'win32' ? 'links and permissions of another kind' : false };
after(() => rmSync(folder, { recursive: true, force: true }));

/** A part of /proc, with one Python in it. */
function proc(name: string, { status = '', scope = '0', capabilities = '0000000000000000' } = {}): string {
  const at = path.join(folder, name);
  for (const it of ['7', 'self', 'sys/kernel/yama']) mkdirSync(path.join(at, it), { recursive: true });
  const write = (file: string, text: string) => writeFileSync(path.join(at, file), text);
  write('7/status', `Name:\tpython\n${status}`);
  write('7/maps', '7f00-7f01 r-xp 0 00:00 1 /usr/lib/x86_64-linux-gnu/libpython3.11.so.1.0\n');
  write('7/cmdline', '/home/me/.venv/bin/python\0agent.py\0');
  write('7/environ', 'VIRTUAL_ENV=/home/me/other\0');
  write('7/mem', '');
  symlinkSync('/usr/bin/python3.11', path.join(at, '7/exe'));
  write('self/status', `CapEff:\t${capabilities}\n`);
  write('sys/kernel/yama/ptrace_scope', `${scope}\n`);
  return at;
}

const uid = process.getuid?.() ?? 0;
const code = async (work: Promise<unknown>) => work.then(() => 'fine').catch((error: { code: string }) => error.code);

test('what the kernel tells of a Python', onPosix, async () => {
  const at = proc('plain', { scope: '1', capabilities: '0000000000080000' });
  assert.deepEqual(await linuxProcess(7, at), {
    ...{ uid, isPython: true, pythonVersion: '3.11', tracerPid: 0, memoryOpens: true },
    interpreter: '/home/me/.venv/bin/python',
  });
  assert.deepEqual(await linuxTracer(at, uid), { uid, maySysPtrace: true, ptraceScope: 1 });
  assert.equal(await linuxProcess(8, at), null);
});

test('each refusal has its code, and each right overcomes what it may', () => {
  const it = {
    ...{ uid: 1000, isPython: true, pythonVersion: null, tracerPid: 0, interpreter: null, memoryOpens: true },
  };
  const by = { uid: 1000, maySysPtrace: false, ptraceScope: 0 };
  const said = (change: Partial<typeof it>, who: Partial<typeof by> = {}) =>
    refusalOf({ ...it, ...change }, { ...by, ...who })?.code ?? 'fine';
  assert.equal(said({}), 'fine');
  assert.equal(said({ uid: 0 }), 'AGL-D201');
  assert.equal(said({ uid: 0 }, { maySysPtrace: true }), 'fine');
  assert.equal(said({ isPython: false }), 'AGL-D202');
  assert.equal(said({ tracerPid: 5 }), 'AGL-D203');
  assert.equal(said({}, { ptraceScope: 1 }), 'AGL-D205');
  assert.equal(said({}, { ptraceScope: 2, maySysPtrace: true }), 'fine');
  assert.equal(said({}, { ptraceScope: 3, maySysPtrace: true }), 'AGL-D205');
  assert.equal(said({ memoryOpens: false }), 'AGL-D206');
});

test('a process is looked at before anything is started', onPosix, async () => {
  const touch = () => undefined;
  const check = (name: string, options: Parameters<typeof proc>[1]) =>
    code(checkProcess(7, { platform: 'linux', env: {}, proc: proc(name, options), uid, touch }));
  assert.equal(await check('fine', {}), 'fine');
  assert.equal(await check('traced', { status: 'TracerPid:\t5\n' }), 'AGL-D203');
  assert.equal(await check('scoped', { scope: '1' }), 'AGL-D205');
  const failing = (errno: string) => () => {
    throw Object.assign(new Error(errno), { code: errno });
  };
  const touched = (errno: string) => code(checkProcess(7, { platform: 'win32', env: {}, touch: failing(errno) }));
  assert.equal(await touched('ESRCH'), 'AGL-D200');
  assert.equal(await touched('EPERM'), 'AGL-D201');
  assert.equal(await code(checkProcess(7, { platform: 'win32', env: {}, touch })), 'fine');
});

test('gdb, lldb or nothing, by system and version', onPosix, async () => {
  const bin = path.join(folder, 'bin');
  mkdirSync(bin, { recursive: true });
  for (const name of ['gdb', 'lldb']) {
    writeFileSync(path.join(bin, name), '');
    chmodSync(path.join(bin, name), 0o755);
  }
  const tools = (platform: NodeJS.Platform, ofProcess: string | null, ofInterpreter: string, PATH = '/nowhere') =>
    code(
      checkTools({ pid: 7, interpreter: null, pythonVersion: ofProcess }, ofInterpreter, { platform, env: { PATH } }),
    );
  assert.equal(await tools('linux', '3.11', '3.11.7'), 'AGL-D204');
  assert.equal(await tools('linux', '3.11', '3.11.7', `/nowhere:${bin}`), 'fine');
  assert.equal(await tools('linux', '3.14', '3.14.1'), 'fine');
  assert.equal(await tools('linux', '3.14', '3.13.1'), 'AGL-D204');
  assert.equal(await tools('linux', '3.15', '3.14.1'), 'AGL-D204');
  assert.equal(await tools('darwin', null, '3.12.1'), 'AGL-D208');
  assert.equal(await tools('darwin', null, '3.12.1', bin), 'fine');
  assert.equal(await tools('win32', null, '3.12.1'), 'fine');
});
