import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import type { CodesJson, ExplainJson } from '../../src/protocol/explain';
import { matchesGolden } from '../golden';
import { bundle, run } from './bundled';

let cli = '';
const folder = mkdtempSync(path.join(os.tmpdir(), 'explain-'));
before(async () => ({ cli } = await bundle('explain-test')));
after(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));

const call = (...args: string[]) => run(cli, args, { cwd: folder });
function file(name: string, text: string): string {
  writeFileSync(path.join(folder, name), text);
  return name;
}

const refused = [
  '14:03:14 [INFO] (Process-7 agentlightning.runner.agent)   [Worker 0] Progress: 1/unlimited',
  '14:03:15 [ERROR] (Process-7 agentlightning.runner.agent)   [Worker 0 | Rollout ro-f122438d0c27] Exception during rollout.',
  'Traceback (most recent call last):',
  '  File "/home/dev/proj/my_agent.py", line 42, in rollout',
  '    answer = load(name)',
  "ModuleNotFoundError: No module named 'flash_attn'",
  '',
].join('\n');

test('a log as data: every field that is promised, and exit code 1 for an error', async () => {
  const { code, stdout, stderr } = await call('explain', '--json', file('runner.log', refused));
  assert.equal(stderr, '');
  assert.equal(code, 1);
  const report = JSON.parse(stdout) as ExplainJson;
  assert.deepEqual([report.version, report.lines, report.records, report.findings.length], [1, 6, 2, 1]);
  const [finding] = report.findings;
  assert.ok(finding);
  assert.deepEqual(
    [finding.file, finding.line, finding.endLine, finding.severity, finding.noise],
    ['runner.log', 2, 6, 'error', false],
  );
  assert.match(finding.code, /^AGL-[A-Z]\d{3}$/);
  assert.deepEqual(finding.ids, { rollout: 'ro-f122438d0c27', worker: 'Worker 0', pid: 7 });
  assert.equal(finding.fields.place, '/home/dev/proj/my_agent.py:42');
  for (const key of ['title', 'category', 'class', 'cause', 'fingerprint'] as const)
    assert.ok(finding[key].length > 0, key);
  assert.ok(finding.fixes.every(it => it.title.length > 0));
  assert.deepEqual(report.incidents, [{ root: 0, members: [0], why: 'alone' }]);
});

test('a log for people: the answer first, in the language asked for', async () => {
  const name = file('runner.log', refused);
  const english = await call('explain', name);
  assert.match(english.stdout, /^AGL-\w+ · .+ {4}error · /);
  assert.match(english.stdout, /runner\.log:2\n[^]*6 lines, 2 records, 1\D+incidents: 1\n$/);
  const chinese = await call('explain', '--language', 'zh-cn', name);
  assert.match(chinese.stdout, /错误 · [^]*6 行，2 条记录/);
});

test('a line format of the user is read; one that is none is refused with its code', async () => {
  const own = refused.replace(/^(\S+) \[(\w)\w+\] \(Process-7 ([\w.]+)\) +/gm, '$2/$3 $1 :: ');
  assert.match(own, /^E\/agentlightning\.runner\.agent 14:03:15 :: \[Worker 0/m);
  const pattern = ['--pattern', '{time} | {message}', '--pattern', '{level}/{name} {time} :: {message}'];
  const { stdout, code } = await call('explain', '--json', ...pattern, file('own.log', own));
  const report = JSON.parse(stdout) as ExplainJson;
  const [finding] = report.findings;
  assert.deepEqual([code, report.records, finding?.line, finding?.ids.worker], [1, 2, 2, 'Worker 0']);
  const bad = await call('explain', '--pattern', '{time} {colour}: {message}', file('own.log', own));
  assert.deepEqual([bad.code, bad.stdout], [2, '']);
  assert.match(
    bad.stderr,
    /^AGL-C004 [^]*\{time\} \{colour\}: \{message\}”, character 8: there is no field \{colour\}\./,
  );
});

test('several logs are read as one story', async () => {
  const other = '14:03:16 [INFO] (Process-8 agentlightning.store.server)   words\n';
  const { stdout, code } = await call('explain', '--json', file('store.log', other), file('runner.log', refused));
  const report = JSON.parse(stdout) as ExplainJson;
  assert.deepEqual([code, report.lines, report.findings[0]?.file], [1, 7, 'runner.log']);
});

test('a healthy log, an empty one, and standard input', async () => {
  const healthy = await call('explain', file('healthy.log', refused.split('\n', 1)[0] ?? ''));
  assert.deepEqual([healthy.code, healthy.stdout.split('\n')[0]], [0, 'Nothing in this line tells of a failure.']);
  const empty = await call('explain', file('empty.log', ''));
  assert.deepEqual([empty.code, empty.stdout], [0, 'There is nothing to read.\n']);
  const piped = await run(cli, ['explain', '--json', '-'], { cwd: folder });
  assert.deepEqual((JSON.parse(piped.stdout) as ExplainJson).lines, 0);
});

test('codes: their meaning, in any case, as text and as data', async () => {
  const text = await call('explain', 'agl-s101', 'AGL-N100');
  assert.equal(text.code, 0);
  assert.match(text.stdout, /^AGL-S101 · [^]*\n\nAGL-N100 · [^]* → /);
  const data = JSON.parse((await call('explain', '--json', 'AGL-N100')).stdout) as CodesJson;
  assert.deepEqual([data.version, data.codes.map(it => it.code)], [1, ['AGL-N100']]);
  assert.ok((data.codes[0]?.causes.length ?? 0) > 0);
});

const runner = [
  '2026-11-22 14:03:14,000 [INFO] (Process-7 agentlightning.runner.agent)   [Worker 0] Progress: 1/unlimited',
  '2026-11-22 14:03:15,000 [INFO] (Process-7 agentlightning.runner.agent)   [Worker 0 | Rollout ro-f122438d0c27] Started.',
  '2026-11-22 14:03:17,000 [ERROR] (Process-7 agentlightning.runner.agent)   [Worker 0 | Rollout ro-f122438d0c27] Exception during rollout.',
  'Traceback (most recent call last):',
  '  File "/home/dev/proj/my_agent.py", line 42, in rollout',
  "KeyError: 'answer\u001b[31m\u202e'",
  '2026-11-22 14:03:18,000 [INFO] (Process-7 agentlightning.runner.agent)   [Worker 0 | Rollout ro-0011223344ff] Started.',
  '',
].join('\n');
const own = 'E/proxy 2026-11-22 14:03:16 :: no answer for ro-f122438d0c27\nI/proxy 2026-11-22 14:03:19 :: idle\n';

test('several logs by time, each line behind the name of its log, and one rollout through all of them', async () => {
  const files = [file('runner.log', runner), file('proxy.log', own)];
  const pattern = ['--pattern', '{level}/{name} {time} :: {message}'];
  const all = await call('explain', '--merged', ...pattern, ...files);
  assert.deepEqual([all.code, all.stderr], [0, '']);
  const one = await call('explain', '--rollout', 'ro-f122438d0c27', ...pattern, ...files);
  assert.deepEqual([one.code, one.stderr], [0, '']);
  matchesGolden('cli/explain-merged.txt', `${all.stdout}\n==========\n\n${one.stdout}`);
});

test('what cannot be merged is said so', async () => {
  const name = file('runner.log', runner);
  const stranger = await call('explain', '--rollout', 'ro-ffffffffffff', name);
  assert.deepEqual([stranger.code, stranger.stdout], [2, '']);
  assert.equal(stranger.stderr, 'No line of these logs belongs to rollout ro-ffffffffffff.\n');
  const missing = await call('explain', '--merged', name, 'missing.log');
  assert.deepEqual([missing.code, missing.stdout], [2, '']);
  assert.match(missing.stderr, /^missing\.log cannot be read: /);
  assert.equal((await call('explain', '--merged', '--json', name)).code, 2);
  const piped = await run(cli, ['explain', '--merged', '-'], { cwd: folder });
  assert.deepEqual([piped.code, piped.stdout.trim().length > 0], [0, true]);
});

test('what is not there is said so', async () => {
  const code = await call('explain', 'AGL-Z999');
  assert.deepEqual([code.code, code.stdout, code.stderr], [2, '', 'No code AGL-Z999 is known.\n']);
  const missing = await call('explain', 'missing.log');
  assert.deepEqual([missing.code, missing.stdout], [2, '']);
  assert.match(missing.stderr, /^missing\.log cannot be read: /);
  assert.equal((await call('explain')).code, 2);
});

test('what stands in a log cannot move the cursor or colour the terminal', async () => {
  const hostile = refused.replace('flash_attn', 'x\u202e\u0007\u001b[31m');
  const { stdout } = await call('explain', file('hostile.log', hostile));
  assert.ok(![...stdout].some(it => it === '\u001b' || it === '\u0007' || it === '\u202e'), stdout);
});
