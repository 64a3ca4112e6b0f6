import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findPythons } from '../../debug/kit/surroundings';
import { fixture, openProbed, type Probed, runPython } from './probed';

const pythons = findPythons();
const skip = pythons.length === 0 ? 'no Python 3.10 to 3.13' : false;

test('with which number each process ended is told, by itself or by its parent', { skip }, async () => {
  // What is hooked is multiprocessing's own, which differs most between the newest and the oldest.
  for (const { path: python, version } of [...pythons.slice(0, 1), ...pythons.slice(1).slice(-1)]) {
    const probed = await openProbed();
    const ended = await runPython([python, fixture('exits.py')], probed.channel.env);
    const lines = ended.stdout.trim().split('\n');
    const expected = lines.filter(it => /^\d+ -?\d+$/.test(it)).sort();
    assert.ok(expected.length >= 6 && expected.some(it => it.endsWith(' 3')), `${version}: ${ended.stderr}`);
    await toldOf(probed, expected.length);
    assert.deepEqual(codesOf(probed), expected, version);
    const through = lines.find(it => it.startsWith('through'));
    assert.equal(through, "through ['exits.py', 'subprocess.py']");
    await probed.channel.dispose();
  }
});

const codesOf = ({ processes }: Probed) =>
  processes.flatMap(it => (it.exitCode === undefined ? [] : [`${it.pid} ${it.exitCode}`])).sort();

/** Connections of processes that have ended are read one after the other. */
function toldOf(probed: Probed, count: number): Promise<void> {
  return new Promise((done, failed) => {
    const timer = setTimeout(() => failed(new Error(`told: ${codesOf(probed).join(', ')}`)), 30_000);
    const look = () => {
      if (codesOf(probed).length < count) return;
      clearTimeout(timer);
      done();
    };
    probed.channel.onProcess(look);
    look();
  });
}
