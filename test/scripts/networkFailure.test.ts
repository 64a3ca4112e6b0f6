import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isNetworkFailure } from '../../scripts/lib/networkFailure.mjs';

const offline = [
  'npm error code ENOTFOUND\nnpm error syscall getaddrinfo',
  'npm error network request to https://example.org failed',
  'npm ERR! network timeout at: https://example.org/x',
  'TypeError: fetch failed',
  'connect ECONNREFUSED 127.0.0.1:9',
];
const broken = [
  'npm error code EUSAGE\nnpm error `npm ci` can only install packages when your package.json and package-lock.json are in sync',
  'npm error code EINTEGRITY',
  'npm error code E404',
  "Error: Cannot find module 'x'",
  '',
];

test('only a want of network lets tests be skipped', () => {
  assert.deepEqual(
    offline.map(isNetworkFailure),
    offline.map(() => true),
  );
  assert.deepEqual(
    broken.map(isNetworkFailure),
    broken.map(() => false),
  );
});
