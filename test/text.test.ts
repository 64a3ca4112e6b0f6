import assert from 'node:assert/strict';
import { test } from 'node:test';
import { entries } from '../src/core/catalog';
import { say, toText } from '../src/core/text/say';
import { sentences } from '../src/core/text/sentences';
import { languages, toLanguage } from '../src/core/text/table';

const placeholders = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(it => it[1]).sort();

test('every sentence has the same placeholders in every language', () => {
  const uneven = Object.entries(sentences)
    .filter(([, it]) => placeholders(it.en).join() !== placeholders(it['zh-cn']).join())
    .map(([key]) => key);
  assert.deepEqual(uneven, []);
});

test('every sentence is written in every language', () => {
  for (const [key, it] of Object.entries(sentences))
    for (const language of languages) assert.ok(it[language].trim(), key);
  assert.ok(Object.keys(sentences).length > 0 && entries.length > 0);
});

test('no sentence shouts', () => {
  const loud = Object.entries(sentences).filter(([, it]) => /[!！]/.test(it.en + it['zh-cn']));
  assert.deepEqual(loud, []);
});

test('a sentence is put into words with its facts', () => {
  const message = say('source.refused', { url: 'http://127.0.0.1:4748' });
  assert.equal(toText(message, 'en'), 'Nothing listens on http://127.0.0.1:4748.');
  assert.equal(toText(message, 'zh-cn'), 'http://127.0.0.1:4748 上没有服务在监听。');
});

test('a language tag chooses the language', () => {
  assert.deepEqual(
    ['zh-cn', 'zh', 'zh_CN.UTF-8', 'zh-Hans', 'zh-TW', 'zh-hant', 'en', 'de', undefined].map(toLanguage),
    ['zh-cn', 'zh-cn', 'zh-cn', 'zh-cn', 'en', 'en', 'en', 'en', 'en'],
  );
});
