import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Observations, PortSight } from '../../../src/core/health/observation';
import { say } from '../../../src/core/text/say';
import { diagnose } from '../../../src/core/troubleshoot/diagnose';
import { matchesGolden } from '../../golden';
import { blind, busyWorker, finished, healthy, python, rollout, seen, storeless, trapPackages } from '../health/sights';
import { asText, entries, evidenceOf, inLog, options } from './situations';

const withPort = (
  base: Observations,
  port: Partial<PortSight> & { readonly role: PortSight['role'] },
): Observations => ({
  ...base,
  ports: seen((base.ports?.seen ? base.ports.value : []).map(it => (it.role === port.role ? { ...it, ...port } : it))),
});
const golden = (name: string, text: string) => matchesGolden(`troubleshoot/${name}.txt`, text);

test('no store yet: the confirmed cause is that none was started, and its fix comes first', () => {
  golden('no-store', asText('connection', evidenceOf(storeless)));
});

test('a store that ran before and is gone: it was stopped', () => {
  golden('store-stopped', asText('connection', evidenceOf(storeless, { storeRanBefore: true })));
});

test("a trainer's own store on 4747: attach to it", () => {
  const there = withPort(storeless, { role: 'agentLightning', listening: true, answers: 'agl-0.3' });
  golden('other-store', asText('connection', evidenceOf(there)));
});

test('the chosen store refuses, and a stranger holds its port', () => {
  const refused = blind(say('source.refused', { url: 'http://127.0.0.1:4748' }), 'AGL-N001');
  const owner = { pid: 812, name: 'python3' };
  const there = withPort(
    { ...healthy, identity: refused },
    { role: 'store', listening: true, answers: null, ours: false, owner },
  );
  golden('port-of-a-stranger', asText('connection', evidenceOf(there, { storeRanBefore: true })));
});

test('an old log tells of a store that answers now: ruled out, and its other causes come late', () => {
  const line = 'Cannot connect to host 127.0.0.1:4748 ssl:default [Connect call failed';
  golden('old-log', asText('connection', evidenceOf(healthy, { sightings: [inLog('AGL-N001', 12, line, 3)] })));
});

test('quoted words of a log tell causes apart', () => {
  const text = 'WARNING: Retrying (Retry(total=4)) … [Errno -2] Name or service not known';
  const sightings = [inLog('AGL-I104', 4, text, 5)];
  golden('package-index', asText('install-network', evidenceOf(storeless, { sightings })));
});

test('a proxy of the environment is named, and NO_PROXY is believed', () => {
  const refused = { ...healthy, identity: blind(say('source.refused', { url: 'http://127.0.0.1:4748' }), 'AGL-N001') };
  const proxy = (noProxy: string) => evidenceOf(refused, { environment: { set: ['HTTP_PROXY'], noProxy } });
  golden('proxy', asText('connection', proxy('')));
  const causes = diagnose(entries, 'connection', proxy('localhost,127.0.0.1'), options()).causes;
  const texts = causes.find(it => it.id === 'AGL-N001#2')?.evidence.map(it => it.text.key);
  assert.equal(texts?.[0], 'troubleshoot.environment.noProxy');
});

test('spans go astray: the version of OpenTelemetry confirms it everywhere', () => {
  const there = {
    ...healthy,
    packages: seen(python({ packages: trapPackages })),
    finished: seen([finished('bb01', 0), finished('bb02', 1), finished('bb03', 0)]),
    statistics: seen({ rollouts: 3, attempts: 3, spans: 1, rescuedSpans: 40, databaseBytes: 100_000 }),
  };
  golden('spans-astray', asText('serialization', evidenceOf(there)));
  golden('spans-astray-versions', asText('dependency-conflict', evidenceOf(there)));
});

test('a worker fell silent with its rollout', () => {
  const stuck = rollout('aa01', 'running', { ageMs: 900_000, silentMs: 600_000, worker: 'worker-aa01' });
  const there = {
    ...healthy,
    workers: seen([busyWorker('worker-aa01', 600_000)]),
    running: seen({ total: 1, oldest: [stuck] }),
  };
  golden('worker-silent', asText('inconsistency', evidenceOf(there)));
  golden('worker-silent-apart', asText('cross-service', evidenceOf(there)));
});

test('a full disk, little memory and a busy machine', () => {
  const there = { ...healthy, disk: seen({ path: '/home/me', freeBytes: 1_000_000, totalBytes: 250e9 }) };
  const machine = { freeMemoryBytes: 1e8, totalMemoryBytes: 16e9, load: 12.5, cores: 4, freeTemporaryBytes: 1e6 };
  const sightings = [inLog('AGL-I118', 9, 'OSError: [Errno 28] No space left on device'), inLog('AGL-P300', 30, '-9')];
  const evidence = evidenceOf(there, { machine, sightings });
  golden('disk-full', asText('install-permission', evidence));
  golden('memory-short', asText('memory', evidence));
  golden('slow', asText('latency', evidence));
});

test('nothing is wrong: the likeliest failures stand there with what would tell', () => {
  golden('healthy', asText('connection', evidenceOf(healthy)));
  golden('healthy-chinese', asText('connection', evidenceOf(healthy), 'zh-cn'));
});

test('nothing may be looked at: no cause is confirmed, none is ruled out', () => {
  const bare = { findings: [], seen: { store: null }, storeRanBefore: null, machine: null };
  const { causes } = diagnose(entries, 'connection', evidenceOf(storeless, bare), options());
  assert.ok(causes.length > 0);
  assert.deepEqual([...new Set(causes.map(it => it.verdict))], ['open']);
});

test('a mended cause is confirmed no more', () => {
  const before = diagnose(entries, 'connection', evidenceOf(storeless), options()).causes[0];
  assert.equal(before?.verdict, 'confirmed');
  const after = diagnose(entries, 'connection', evidenceOf(healthy), options()).causes;
  assert.equal(after.find(it => it.id === before.id)?.verdict, 'ruledOut');
});

test('what a log says reaches no sentence beyond its bounds', () => {
  const hostile = { ...inLog('AGL-N001', 1, ''), where: `x\u202e${'y'.repeat(5000)}\n# z` };
  const text = asText('connection', evidenceOf(healthy, { sightings: [hostile] }));
  assert.ok(!text.includes('\u202e') && !text.includes('\n# z'));
  assert.ok(Math.max(...text.split('\n').map(it => it.length)) < 600);
});
