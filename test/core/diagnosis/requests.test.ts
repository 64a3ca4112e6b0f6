import assert from 'node:assert/strict';
import { test } from 'node:test';
import { entries, findEntry } from '../../../src/core/catalog';
import { Matcher } from '../../../src/core/catalog/match/matcher';
import { analyseLog } from '../../../src/core/diagnosis/analyseLog';

const matcher = new Matcher(entries);

function incidents(text: string): readonly string[] {
  const told = analyseLog(text, { matcher, findEntry, startMs: Date.UTC(2026, 10, 22) });
  const name = (at: number) => `${told.findings[at]?.line} ${told.findings[at]?.code}`;
  return told.incidents.map(({ root, members }) => `${name(root)} of ${members.map(name).join(', ')}`);
}

const served = (request: string, status: string) => `INFO:     127.0.0.1:50000 - "${request} HTTP/1.1" ${status}\n`;
const asked = (status: string) =>
  `[2026-11-22 09:31:40,319][httpx][INFO] - HTTP Request: POST http://127.0.0.1:8000/v1/chat/completions "HTTP/1.1 ${status}"\n`;

test('requests in an access log that fail side by side are failures of their own', () => {
  const text =
    served('POST /v1/traces', '404 Not Found') +
    served('PATCH /api/rollouts/one', '409 Conflict') +
    served('POST /api/rollouts', '422 Unprocessable Entity') +
    served('POST /api/rollouts', '422 Unprocessable Entity') +
    served('PATCH /api/rollouts/one', '422 Unprocessable Entity');
  assert.deepEqual(incidents(text), [
    '1 AGL-O203 of 1 AGL-O203',
    '2 AGL-R111 of 2 AGL-R111',
    '3 AGL-H206 of 3 AGL-H206, 4 AGL-H206',
    '5 AGL-H206 of 5 AGL-H206',
  ]);
});

test('a wrong key is one failure on every route', () => {
  const text = served('GET /api/rollouts', '401 Unauthorized') + served('POST /api/models', '401 Unauthorized');
  assert.deepEqual(incidents(text), ['1 AGL-H211 of 1 AGL-H211, 2 AGL-H211']);
});

const raised = (words: string) =>
  `ERROR:    Exception in ASGI application\nTraceback (most recent call last):\n  File "/v/lib/python3.12/site-packages/agentlightning/server/proxy.py", line 130, in forward_request\n    data = response.json()\n${words}\n`;
const call = 'POST /proxy/rollout/solve-1/attempt/0/mode/train/openai/v1/chat/completions';

test('an answer 500 and the traceback beside it are one failure, and the next such answer is another', () => {
  const text =
    served(call, '500 Internal Server Error') +
    raised('json.decoder.JSONDecodeError: Expecting value: line 1 column 1 (char 0)') +
    served(call, '500 Internal Server Error') +
    raised("AttributeError: 'list' object has no attribute 'get'");
  assert.deepEqual(incidents(text), ['1 AGL-H214 of 1 AGL-H214, 2 AGL-H214', '7 AGL-H214 of 7 AGL-H214, 8 AGL-H214']);
});

test('a bad answer belongs to the exception that a client makes of it, and to the try that follows it', () => {
  const text =
    asked('404 Not Found') +
    'Traceback (most recent call last):\n  File "/home/dev/agent.py", line 3, in <module>\n    ask()\n' +
    "openai.NotFoundError: Error code: 404 - {'error': {'message': 'The model `x` does not exist.'}}\n";
  assert.equal(incidents(text).length, 1);
  const retried =
    asked('503 Service Unavailable') +
    "2026-11-22 09:31:40 [warning  ] Retrying upstream request      attempt=1 delay_seconds=0.382 max_attempts=6 reason='status 503' url=http://127.0.0.1:8000/v1/chat/completions\n";
  assert.deepEqual(incidents(retried), ['1 AGL-H503 of 1 AGL-H503, 2 AGL-M102']);
});

test('an answer that a client takes calmly is a failure only when something fails after it, or it comes again and again', () => {
  const well = asked('503 Service Unavailable') + asked('200 OK');
  assert.deepEqual(incidents(well), []);
  const limited = asked('429 Too Many Requests') + asked('500 Internal Server Error') + asked('200 OK');
  assert.deepEqual(incidents(limited), []);
  assert.equal(incidents(asked('503 Service Unavailable').repeat(4)).length, 1);
  const raises =
    asked('503 Service Unavailable') +
    'Traceback (most recent call last):\n  File "/home/dev/agent.py", line 3, in <module>\n    ask()\n' +
    "httpx.HTTPStatusError: Server error '503 Service Unavailable' for url 'http://127.0.0.1:8000/v1/chat/completions'\n";
  assert.deepEqual(incidents(raises), ['1 AGL-H503 of 1 AGL-H503, 5 AGL-H503']);
  assert.equal(incidents(asked('401 Unauthorized')).length, 1, 'a refusal is not tried again');
});
