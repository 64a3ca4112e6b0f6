import assert from 'node:assert/strict';
import { test } from 'node:test';
import { diagnose } from '../../../src/core/troubleshoot/diagnose';
import { symptomNode } from '../../../src/core/troubleshoot/graph';
import { toTroubleshootPage } from '../../../src/core/troubleshoot/page';
import { matchesGolden } from '../../golden';
import { healthy, nowMs, storeless, utc } from '../health/sights';
import { entries, evidenceOf, inLog, options } from './situations';

const pageOf = (evidence: ReturnType<typeof evidenceOf>, language: 'en' | 'zh-cn') =>
  toTroubleshootPage(diagnose(entries, 'connection', evidence, options(language)), symptomNode(entries, 'connection'), {
    language,
    lookedMs: nowMs - 2000,
    nowMs,
    zone: utc,
  });

test('the result is a page in both languages', () => {
  matchesGolden('troubleshoot/page.txt', pageOf(evidenceOf(storeless), 'en'));
  matchesGolden('troubleshoot/page-chinese.txt', pageOf(evidenceOf(storeless), 'zh-cn'));
});

test('names of files and words of logs mark up and link nothing', () => {
  const hostile = { ...inLog('AGL-N001', 7, ''), where: '[x](command:evil) <img src=x> **b** https://evil.example' };
  const page = pageOf(evidenceOf(healthy, { sightings: [hostile] }), 'en');
  assert.match(page, /\\\[x\\\]\\\(command/);
  assert.doesNotMatch(page, /[^\\]<img|[^\\*]\*\*b|https:\/\/evil|[^\\]\]\(command/);
});
