import assert from 'node:assert/strict';
import { test } from 'node:test';
import { entries } from '../../../src/core/catalog';
import { categories } from '../../../src/core/catalog/entry';
import { checksOf } from '../../../src/core/troubleshoot/checksOf';
import { rootCauseGraph, symptomNode } from '../../../src/core/troubleshoot/graph';
import { symptomRows } from '../../../src/core/troubleshoot/symptoms';
import { tells } from '../../../src/core/troubleshoot/tells';
import { matchesGolden } from '../../golden';
import { healthy, storeless } from '../health/sights';
import { evidenceOf, inLog } from './situations';

test('every symptom leads to root causes and from each to failures and fixes', () => {
  const graph = rootCauseGraph(entries);
  assert.deepEqual(
    graph.map(it => it.symptom),
    [...categories],
  );
  for (const { row, entries: shown, roots } of graph) {
    assert.ok(shown.length > 5 && roots.length > 0, row);
    assert.ok(
      roots.some(it => it.fixes.length > 0),
      row,
    );
    for (const entry of shown) assert.ok(entry.causes.length > 0 && entry.fixes.length > 0, entry.code);
  }
});

test('the roots of a symptom, the commonest first', () => {
  const node = symptomNode(entries, 'connection');
  const connection = node.roots.map(it => `${it.row} -> ${it.fixes.join(' ')}`);
  for (const row of ['G-C1', 'G-C2', 'G-C3'])
    assert.ok(
      connection.slice(0, 4).some(it => it.startsWith(`${row} `)),
      row,
    );
  assert.ok(node.roots.every((it, at) => at === 0 || it.entries.length <= (node.roots[at - 1]?.entries.length ?? 0)));
});

test('what is harmless is behind no symptom', () => {
  assert.ok(rootCauseGraph(entries).every(it => it.entries.every(entry => entry.noise !== true)));
});

test('every rule of ours is about a cause that the catalog has, and its fix is one of the entry', () => {
  const strays = tells.filter(({ code, cause }) => {
    const entry = entries.find(it => it.code === code);
    return entry?.causes.some(it => it.text.en === cause) !== true;
  });
  assert.deepEqual(
    strays.map(it => `${it.code} ${it.cause}`),
    [],
  );
  assert.equal(new Set(tells.map(it => `${it.code} ${it.cause}`)).size, tells.length);
});

test('the checks that tell causes apart, by symptom', () => {
  const lines = categories.map(it => `${it.padEnd(20)} ${checksOf(entries, it).join(' ')}`);
  matchesGolden('troubleshoot/checks.txt', lines.join('\n'));
});

test('symptoms with evidence come first, in plain words of both languages', () => {
  const evidence = evidenceOf(storeless, { sightings: [inLog('AGL-H401', 3, '401'), inLog('AGL-I104', 1, '')] });
  const text = (language: 'en' | 'zh-cn') =>
    symptomRows(entries, evidence, language).map(it => `${it.label} | ${it.detail} | ${it.codes.join(' ')}`);
  matchesGolden('troubleshoot/symptoms.txt', [...text('en'), '', ...text('zh-cn')].join('\n'));
  assert.deepEqual(
    symptomRows(entries, evidenceOf(healthy), 'en').map(it => it.symptom),
    [...categories],
  );
});
