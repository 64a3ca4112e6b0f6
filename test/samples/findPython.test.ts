import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type runCommand } from '../../scripts/lib/command.mjs';
import { findPython, pythonCandidates } from '../../scripts/lib/findPython.mjs';

/** A machine on which these programs answer the probe; what is not named here is not installed. */
function machine(answers: Record<string, { code: number; line: string }>): typeof runCommand {
  return (program, args) => {
    const asked = [program, ...args.slice(0, args.indexOf('-c'))].join(' ');
    const answer = answers[asked];
    return Promise.resolve(
      answer
        ? { code: answer.code, ended: 'itself', lastLines: [answer.line], ms: 1 }
        : { code: null, ended: 'not-found', lastLines: [`spawn ${program} ENOENT`], ms: 1 },
    );
  };
}

test('python3 comes first where there is no py launcher', async () => {
  const run = machine({
    python3: { code: 0, line: '["/usr/bin/python3", 3, 11, 7]' },
    'python3.12': { code: 0, line: '["/usr/bin/python3.12", 3, 12, 1]' },
  });
  assert.deepEqual(await findPython({ platform: 'linux', run }), {
    ok: true,
    python: '/usr/bin/python3',
    version: '3.11.7',
  });
});

test('a python3 that is too new gives way to a named version', async () => {
  const run = machine({
    python3: { code: 0, line: '["/usr/bin/python3", 3, 14, 0]' },
    'python3.13': { code: 0, line: '["/usr/bin/python3.13", 3, 13, 2]' },
  });
  const found = await findPython({ platform: 'darwin', run });
  assert.equal(found.ok && found.python, '/usr/bin/python3.13');
});

test('Windows asks its launcher for versions first', async () => {
  assert.deepEqual(pythonCandidates('win32')[0], ['py', '-3.12']);
  const run = machine({
    'py -3.11': { code: 0, line: '["C:\\\\Python311\\\\python.exe", 3, 11, 9]' },
    // What Windows installs instead of Python: a program that points to its shop.
    python: { code: 9009, line: 'Python was not found; run without arguments to install from the Microsoft Store' },
  });
  const found = await findPython({ platform: 'win32', run });
  assert.equal(found.ok && found.python, 'C:\\Python311\\python.exe');
});

test('says which interpreters there are and why they do not do', async () => {
  const run = machine({
    python3: { code: 1, line: '["/usr/bin/python3", 3, 11, 2]' },
    python: { code: 0, line: '["/usr/bin/python", 2, 7, 18]' },
  });
  assert.deepEqual(await findPython({ platform: 'linux', run }), {
    ok: false,
    reason:
      'No Python 3.10 to 3.13 was found: /usr/bin/python3 cannot make virtual environments (on Debian: install python3-venv); /usr/bin/python is 2.7.18.',
  });
});

test('says plainly that there is none', async () => {
  assert.deepEqual(await findPython({ platform: 'linux', run: machine({}) }), {
    ok: false,
    reason: 'No Python 3.10 to 3.13 was found.',
  });
});
