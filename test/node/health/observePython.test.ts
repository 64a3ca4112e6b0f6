import assert from 'node:assert/strict';
import { test } from 'node:test';
import { observePython, type ProbePython } from '../../../src/node/health/observePython';
import { python } from '../../core/health/sights';

const options = { signal: new AbortController().signal, now: () => 0 };
const files = ['/w/.venv/bin/python', '/usr/bin/python3', '/usr/bin/python'];
const places = {
  platform: 'linux' as const,
  env: { PATH: '/usr/bin' },
  folders: ['/w'],
  setting: '/gone/python',
  exists: (path: string) => files.includes(path),
};

test('the first that runs is chosen, and what was passed over is told', async () => {
  const asked: string[] = [];
  const probe: ProbePython = ({ path }) => {
    asked.push(path);
    if (path.startsWith('/w')) return Promise.resolve({ ok: false, why: 'failed', detail: 'no encodings' });
    return Promise.resolve({ ok: true, python: python({ path }) });
  };
  const { interpreter, packages } = await observePython(places, options, probe);
  assert.ok(interpreter?.seen && packages?.seen);
  assert.deepEqual(asked, ['/w/.venv/bin/python', '/usr/bin/python3']);
  assert.deepEqual(interpreter.value, {
    chosen: { path: '/usr/bin/python3', args: [], origin: 'path' },
    tried: [
      { candidate: '/gone/python', origin: 'setting', why: 'absent', detail: '' },
      { candidate: '/w/.venv', origin: 'folder', why: 'failed', detail: 'no encodings' },
    ],
  });
  assert.equal(packages.value.path, '/usr/bin/python3');
});

test('none that runs: no interpreter, no packages', async () => {
  const probe: ProbePython = () => Promise.resolve({ ok: false, why: 'tooLong', detail: '' });
  const { interpreter, packages } = await observePython(places, options, probe);
  assert.ok(interpreter?.seen && interpreter.value.chosen === null && interpreter.value.tried.length === 4);
  assert.ok(packages?.seen === false && packages.reason.key === 'health.skipped.noPython');
});

test('an untrusted workspace runs nothing', async () => {
  let ran = false;
  const { interpreter, packages } = await observePython(null, options, () => {
    ran = true;
    return Promise.resolve({ ok: false, why: 'absent', detail: '' });
  });
  assert.equal(ran, false);
  assert.ok(interpreter?.seen === false && interpreter.reason.key === 'health.skipped.untrusted');
  assert.ok(packages?.seen === false);
});
