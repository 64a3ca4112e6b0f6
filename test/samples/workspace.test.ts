import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { sampleWorkspace } from '../../scripts/lib/sampleWorkspace.mjs';

const workspace = path.join(import.meta.dirname, '..', 'workspace');
const logs = path.join(workspace, 'logs');

test('test/workspace is what scripts/workspace.mjs makes of media/sample', () => {
  const wanted = sampleWorkspace();
  const found = readdirSync(workspace, { recursive: true, withFileTypes: true })
    .filter(it => it.isFile())
    .map(it => path.relative(workspace, path.join(it.parentPath, it.name)))
    .filter(it => !it.startsWith('logs'));
  assert.deepEqual(found.sort(), [...wanted.keys()].sort());
  for (const [name, text] of wanted) assert.equal(readFileSync(path.join(workspace, name), 'utf8'), text, name);
});

test('its settings open our views', () => {
  const settings = JSON.parse(readFileSync(path.join(workspace, '.vscode', 'settings.json'), 'utf8')) as object;
  assert.deepEqual(Object.entries(settings)[0], ['agentLightning.openOnStart', true]);
});

test('its logs are of the sample agents and name no real machine', () => {
  const text = Object.fromEntries(readdirSync(logs).map(it => [it, readFileSync(path.join(logs, it), 'utf8')]));
  assert.deepEqual(Object.keys(text).sort(), [
    'arithmetic_agent.log',
    'failing_agent.log',
    'node_agent.log',
    'store.log',
  ]);
  for (const [name, log] of Object.entries(text)) assert.doesNotMatch(log, /\/(work|root|tmp|Users)\//, name);
  assert.match(text['arithmetic_agent.log'] ?? '', /reward 0\.88+ +7 \/ 2 \+ 1/);
  assert.match(text['failing_agent.log'] ?? '', /File "\/home\/dev\/agents\/failing_agent\.py", line \d+, in average/);
  assert.match(text['failing_agent.log'] ?? '', /ZeroDivisionError: division by zero/);
  assert.match(text['failing_agent.log'] ?? '', /was the direct cause of the following exception/);
  assert.match(text['node_agent.log'] ?? '', /3 tasks worked off/);
});
