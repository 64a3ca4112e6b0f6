import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chooseDebugpy } from '../../../src/debug/plan/debugpyChoice';
import { parseLook, type PythonFacts } from '../../../src/debug/plan/lookAtPython';
import { runtimeOf } from '../../../src/debug/plan/runtimeOf';

test('the ending tells the runtime, a notebook has none', () => {
  const of = (program: string) => {
    const choice = runtimeOf({ program });
    return choice.ok ? choice.runtime : choice.why;
  };
  assert.deepEqual(['a.py', 'A.PY', 'a.mjs', 'a.cts', 'a.tsx'].map(of), ['python', 'python', 'node', 'node', 'node']);
  assert.deepEqual(['a.ipynb', 'a.rb', 'agent'].map(of), ['notebook', 'unknown', 'unknown']);
  assert.deepEqual(runtimeOf({ program: 'agent', runtime: 'python' }), { ok: true, runtime: 'python' });
  assert.deepEqual(runtimeOf({ program: 'a.ipynb', runtime: 'python' }), { ok: false, why: 'notebook' });
  assert.deepEqual(runtimeOf({ module: 'agent.main' }), { ok: true, runtime: 'python' });
});

const python = (version: string, debugpy: string | null | undefined): PythonFacts => ({
  ...{ version, implementation: 'cpython', sitePackages: [] },
  debugpy: debugpy === undefined ? null : { version: debugpy, folder: '/x/debugpy' },
});
const bundled = { folder: '/ext/dist/debugpy', version: '1.8.22' };

for (const [what, facts, own, chosen] of [
  ['its own comes first', python('3.12.1', '1.8.0'), bundled, 'environment 1.8.0'],
  ['one without metadata is trusted', python('3.12.1', null), bundled, 'environment null'],
  ['without its own, the bundled one', python('3.12.1', undefined), bundled, 'bundled 1.8.22'],
  ['an old one is replaced', python('3.12.1', '1.2.0'), bundled, 'bundled 1.8.22'],
  ['an old one alone is too old', python('3.12.1', '1.2.0'), null, 'tooOld'],
  ['none at all', python('3.12.1', undefined), null, 'absent'],
  ['an old Python needs its own', python('3.9.18', undefined), bundled, 'pythonTooOld'],
  ['and may have it', python('3.9.18', '1.8.9'), bundled, 'environment 1.8.9'],
] as const) {
  test(`debugpy: ${what}`, () => {
    const choice = chooseDebugpy(facts, own);
    assert.equal(choice.ok ? `${choice.from} ${choice.version}` : choice.why, chosen);
  });
}

test('an answer is ours or none, whatever stands around it', () => {
  const line = '@agent-lightning-devtools@{"version":"3.11.7","debugpy":null,"site":["/s",3],"problem":null}';
  const look = parseLook(`hello from sitecustomize\r\n${line}\r\nbye\n`);
  assert.deepEqual(look?.ok && look.python.sitePackages, ['/s']);
  for (const text of ['', 'Python 3.11', '@agent-lightning-devtools@{', '@agent-lightning-devtools@[]']) {
    assert.equal(parseLook(text), null, text);
  }
});
