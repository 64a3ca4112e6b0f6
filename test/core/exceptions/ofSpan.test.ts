import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fingerprintOf, normalisedMessage } from '../../../src/core/exceptions/fingerprint';
import { carriesException, exceptionsOf } from '../../../src/core/exceptions/ofSpan';
import { attemptId, rolloutId, spanId, traceId } from '../../../src/core/model/ids';
import type { Attributes, Span } from '../../../src/core/model/span';

function span(with_: Partial<Span>): Span {
  return {
    rolloutId: rolloutId('ro-1'),
    attemptId: attemptId('at-1'),
    sequenceId: 1,
    traceId: traceId('t1'),
    spanId: spanId('s1'),
    parentId: null,
    name: 'tool',
    kind: 'internal',
    status: { code: 'UNSET', description: null },
    startNs: 100n,
    endNs: 200n,
    attributes: {},
    events: [],
    links: [],
    resource: { attributes: {}, schemaUrl: '' },
    scope: { name: '', version: '' },
    ...with_,
  };
}
const stack = (file: string, line: number, outer: string[] = []) =>
  [
    'Traceback (most recent call last):',
    ...outer.map(it => `  File "${it}", line 1, in outer`),
    `  File "${file}", line ${line}, in evaluate`,
    'ValueError: bad 17',
  ].join('\n');
const raised = (stacktrace: string, message = 'bad 17'): Attributes => ({
  'exception.type': 'ValueError',
  'exception.message': message,
  'exception.stacktrace': stacktrace,
  'exception.escaped': 'False',
});
const event = (attributes: Attributes, timeNs: bigint) => ({ name: 'exception', timeNs, attributes });

test('an OpenTelemetry exception event becomes a record', () => {
  const [record, ...more] = exceptionsOf(span({ events: [event(raised(stack('/a/b/tools.py', 18)), 150n)] }));
  assert.deepEqual(more, []);
  const { type, message, escaped, handled, timeNs, where, userFrame } = record!;
  assert.deepEqual(
    { type, message, escaped, handled, timeNs, where },
    {
      ...{ type: 'ValueError', message: 'bad 17', escaped: false, handled: null, timeNs: 150n },
      where: { rolloutId: 'ro-1', attemptId: 'at-1', traceId: 't1', spanId: 's1', spanName: 'tool' },
    },
  );
  assert.deepEqual([userFrame?.file, userFrame?.line], ['/a/b/tools.py', 18]);
});

test('what emit_exception writes into span attributes becomes a handled record', () => {
  const attributes = { ...raised(stack('/a/b/tools.py', 18)), 'exception.escaped': true };
  const [record] = exceptionsOf(span({ name: 'agentlightning.exception', attributes }));
  assert.deepEqual([record?.handled, record?.escaped, record?.timeNs], [true, true, 100n]);
});

test('one raise that two recorders of a span saw counts once, a retry twice', () => {
  const inner = event(raised(stack('/a/tools.py', 18)), 150n);
  const outer = event(raised(stack('/a/tools.py', 18, ['/v/site-packages/opentelemetry/trace.py'])), 151n);
  const retry = event(raised(stack('/a/tools.py', 18)), 190n);
  assert.deepEqual(
    exceptionsOf(span({ events: [inner, outer, retry] })).map(it => it.timeNs),
    [150n, 190n],
  );
});

test('a span without a stack, with odd values or without exceptions', () => {
  assert.deepEqual(exceptionsOf(span({ events: [{ name: 'log', timeNs: null, attributes: {} }] })), []);
  const [bare] = exceptionsOf(span({ events: [{ name: 'exception', timeNs: null, attributes: {} }] }));
  assert.deepEqual(
    [bare?.type, bare?.message, bare?.frames.length, bare?.chain.length, bare?.timeNs],
    ['', '', 0, 1, 200n],
  );
  const odd: Attributes = { 'exception.type': ['a', 'b'], 'exception.message': 7, 'exception.escaped': 'perhaps' };
  const [strange] = exceptionsOf(span({ attributes: odd }));
  assert.deepEqual([strange?.type, strange?.message, strange?.escaped], ['', '7', null]);
  assert.equal(carriesException(span({})), false);
  assert.equal(carriesException(span({ attributes: odd })), true);
});

test('the recorded type chooses the reported exception, not a traceback quoted in a message', () => {
  const text = [
    'Traceback (most recent call last):',
    '  File "/a/x.py", line 1, in f',
    'openai.APIError: server said',
    stack('/b/y.py', 2),
  ].join('\n');
  const attributes = { 'exception.type': 'APIError', 'exception.message': 'server said', 'exception.stacktrace': text };
  const [record] = exceptionsOf(span({ attributes }));
  assert.deepEqual([record?.type, record?.frames[0]?.file], ['APIError', '/a/x.py']);
  assert.deepEqual(
    record?.chain.map(it => it.relation),
    ['context', 'reported'],
  );
});

test('a fingerprint is the same on every run and machine, and tells places and types apart', () => {
  const at = (file: string, line = 18, message = 'bad 17') =>
    exceptionsOf(span({ events: [event(raised(stack(file, line), message), 1n)] }))[0]?.fingerprint;
  assert.match(at('/home/a/agent/tools.py') ?? '', /^[0-9a-f]{14}$/);
  assert.equal(at('/home/a/agent/tools.py'), at('C:\\x\\agent\\tools.py', 99, 'bad 4711 at 0xdeadbeef'));
  assert.notEqual(at('/home/a/agent/tools.py'), at('/home/a/agent/other.py'));
  assert.equal(fingerprintOf('builtins.ValueError', 'x', null), fingerprintOf('ValueError', 'x', null));
  assert.notEqual(fingerprintOf('KeyError', 'x', null), fingerprintOf('ValueError', 'x', null));
});

test('without a frame the message counts, without what differs from run to run', () => {
  const normal = normalisedMessage("Rollout ro-7f3e2a119c02 of user 'bob' failed after 12.5 s at 0x7f00aa, code 404");
  assert.equal(normal, 'Rollout # of user “” failed after #.# s at #, code #');
  assert.equal(normalisedMessage('division by zero'), 'division by zero');
});

test('a thousand exceptions on one span are bounded', () => {
  const events = Array.from({ length: 1000 }, (_, at) => event(raised(stack('/a/t.py', at)), BigInt(at)));
  assert.equal(exceptionsOf(span({ events })).length, 100);
});
