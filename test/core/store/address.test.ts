import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toStoreAddress } from '../../../src/core/store/address';

const url = (typed: string) => toStoreAddress(typed)?.url ?? null;

test('a port, a host with a port and a URL name a store', () => {
  assert.deepEqual(
    [
      '4747',
      ' 4748 ',
      'localhost:4747',
      'http://localhost:4747/',
      'http://10.0.0.5:80/v1/traces',
      'box.lan:4747/x',
    ].map(url),
    [
      'http://127.0.0.1:4747',
      'http://127.0.0.1:4748',
      'http://127.0.0.1:4747',
      'http://127.0.0.1:4747',
      'http://10.0.0.5:80',
      'http://box.lan:4747',
    ],
  );
  assert.deepEqual(['https://store.example', 'HTTP://[::1]:4747', 'http://127.0.0.1'].map(url), [
    'https://store.example',
    'http://[::1]:4747',
    'http://127.0.0.1',
  ]);
});

test('nothing else does', () => {
  const typed = [
    '',
    'store',
    '0',
    '70000',
    'ftp://x:1',
    'http://',
    'http://user:secret@host:1',
    'a b:1',
    '-x:1',
    'x:99999',
    'file:///etc/passwd',
    'javascript:alert(1)',
  ];
  assert.deepEqual(
    typed.map(url),
    typed.map(() => null),
  );
});

test('loopback and port are told', () => {
  const facts = (typed: string) => {
    const { port, loopback } = toStoreAddress(typed)!;
    return [port, loopback];
  };
  assert.deepEqual(['https://a.b', 'http://a.b', '127.0.0.1:9', '[::1]:9', '10.0.0.1:9'].map(facts), [
    [443, false],
    [80, false],
    [9, true],
    [9, true],
    [9, false],
  ]);
});
