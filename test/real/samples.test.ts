import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runSamples } from '../../scripts/lib/samples.mjs';
import { matchesGolden } from '../golden';
import { startOurStore } from './ourStore';
import { realPython } from './realPython';
import { storeAsText } from './storeAsText';

test('the sample agents work through their tasks against our store', async t => {
  const python = await realPython(line => t.diagnostic(line));
  if (!python.ok) return t.skip(python.missing);
  const store = await startOurStore();
  t.after(() => store.stop());
  for (const it of await runSamples({ storeUrl: store.url, python: python.python }))
    assert.equal(it.exitCode, 0, `${it.name}:\n${it.lastLines.join('\n')}`);
  matchesGolden('real/samples.txt', await storeAsText(store.url));
});
