import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileCandidates } from '../../../src/core/logView/fileCandidates';
import { nestedFolds } from '../../../src/core/logView/nestedFolds';
import { Runs } from '../../../src/core/logView/runs';

function foldsOf(text: string): string[] {
  const runs = new Runs();
  // As a document gives it: pieces of whole lines.
  for (const part of text.split(/(?<=3\n)/)) runs.see(Buffer.from(part));
  return nestedFolds(runs.end()).map(it => it.join('-'));
}

test('lines of one rollout, lines that say the same and what is indented can be folded', () => {
  const step = (id: string, words: string) => `10:00:00 [INFO] [Rollout ro-${id}] ${words}\n`;
  assert.deepEqual(foldsOf(step('aaaaaaaaaaa1', 'a') + step('aaaaaaaaaaa1', 'b') + step('aaaaaaaaaaa1', 'c')), ['1-3']);
  assert.deepEqual(foldsOf(step('aaaaaaaaaaa1', 'a') + step('bbbbbbbbbbb2', 'b') + step('aaaaaaaaaaa1', 'c')), []);
  const polls = [1, 2, 3, 4, 5, 6].map(it => `10:00:0${it} GET /queue took ${it} ms id a${it}b\n`).join('');
  assert.deepEqual(foldsOf(`start\n${polls}end\n`), ['2-7']);
  assert.deepEqual(foldsOf('one\n  two\n  three\nfour\n  five\n'), ['1-3']);
  assert.deepEqual(foldsOf('one\r\n\ttwo\r\n\tthree\r\n'), ['1-3']);
  assert.deepEqual(foldsOf(''), []);
});

test('folds that cross another one are left out', () => {
  const folds = nestedFolds([
    [5, 9],
    [1, 6],
    [2, 4],
    [1, 3],
    [7, 8],
  ]);
  assert.deepEqual(folds, [
    [1, 6],
    [2, 4],
    [7, 8],
  ]);
});

test('where the file of a frame may lie', () => {
  const places = { folders: ['/srv/app/'], sitePackages: ['/venv/lib/python3.11/site-packages'], platform: 'linux' };
  const flat = (file: string, more = places) => fileCandidates(file, more).flat();
  assert.deepEqual(flat('/app/x/y.py'), ['/app/x/y.py', '/srv/app/app/x/y.py', '/srv/app/x/y.py']);
  assert.deepEqual(flat('/app/y.py'), ['/app/y.py', '/srv/app/app/y.py', '/srv/app/y.py']);
  assert.deepEqual(flat('/opt/site-packages/a/b.py'), [
    '/opt/site-packages/a/b.py',
    '/venv/lib/python3.11/site-packages/a/b.py',
  ]);
  const windows = { ...places, folders: ['C:\\work'], platform: 'win32' };
  assert.deepEqual(flat('C:\\agents\\x.py', windows), ['C:\\agents\\x.py', 'C:\\work\\agents\\x.py', 'C:\\work\\x.py']);
  assert.deepEqual(flat('file:///C:/x.py', windows), ['C:/x.py', 'C:\\work\\x.py']);
  for (const hostile of [
    '',
    '//server/share/x.py',
    '\\\\server\\x.py',
    '../../etc/passwd',
    'a\0b',
    'http://x/y.py',
    '<string>',
  ])
    assert.deepEqual(flat(hostile), [], hostile);
});
