import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isSecretKey, mask, maskSecrets } from '../../../src/core/trace/secrets';

test('keys that hold credentials are known, tokens of a model are not', () => {
  const secret = ['api_key', 'openai.api_key', 'X-Api-Key', 'http.request.header.authorization', 'db.password'];
  const harmless = ['gen_ai.usage.total_tokens', 'max_tokens', 'prompt_token_ids', 'monkey', 'author', 'token_count'];
  assert.deepEqual([...secret, ...harmless].filter(isSecretKey), secret);
});

test('credentials inside of text are masked, the text around them stays', () => {
  const rows = [
    ['key sk-proj-abcdef0123456789 ok', `key ${mask} ok`],
    ['Authorization: Bearer abc.def-ghi_jkl', `Authorization: Bearer ${mask}`],
    ['curl "https://x.test/?token=abcdef&page=2"', `curl "https://x.test/?token=${mask}&page=2"`],
    ['postgres://user:hunter2@db/x', `postgres://user:${mask}@db/x`],
    ['{"api_key": "abcd1234"}', `{"api_key": "${mask}"}`],
    ['http://127.0.0.1:4748/v1 sold 3 tokens', 'http://127.0.0.1:4748/v1 sold 3 tokens'],
  ] as const;
  assert.deepEqual(
    rows.map(([text]) => maskSecrets('', text)),
    rows.map(([, masked]) => masked),
  );
});

test('hostile text costs linear time', () => {
  const started = performance.now();
  for (const piece of ['sk-', 'eyJ', 'bearer ', 'token=', 'a://', 'key', '-----BEGIN PRIVATE KEY-----', 'a://b:']) {
    maskSecrets('', piece.repeat(100_000));
  }
  assert.ok(performance.now() - started < 5000);
});
