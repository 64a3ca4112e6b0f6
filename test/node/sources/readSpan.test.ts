import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readSpan as read03 } from '../../../src/node/sources/agl03/readSpan';
import { readSpan } from '../../../src/node/sources/embedded/readSpan';
import { Shape, WrongShape } from '../../../src/node/sources/shape';
import { span03 } from './embeddedStore';

const wire = {
  ...{ rolloutId: null, attemptId: null, sequenceId: 0, traceId: 't', spanId: 's', parentId: null, name: 'n' },
  ...{ kind: 'client', status: { code: 'OK', description: null }, startNs: '1795339904123456789', endNs: null },
  ...{ attributes: {}, events: [], links: [], resource: { attributes: {}, schemaUrl: '' } },
  scope: { name: 'x', version: '1' },
};
const attributes = {
  text: 'a',
  big: { int: '-9007199254740993' },
  list: [1, { int: '9007199254740993' }],
  flags: [true, false],
  mixed: ['a', 1],
  nothing: null,
  nested: { a: [1] },
  empty: [],
};

test('our own store: no digit is lost, and an odd attribute stays as text', () => {
  const span = readSpan(
    new Shape({ ...wire, attributes, links: [{ traceId: 'a', spanId: 'b', attributes: {} }] }, '$'),
  );
  assert.deepEqual([span.startNs, span.endNs, span.kind], [1_795_339_904_123_456_789n, null, 'client']);
  assert.deepEqual(span.attributes, {
    ...{ text: 'a', big: -9007199254740993n, list: [1, 9007199254740993n], flags: [true, false] },
    ...{ mixed: '["a",1]', nothing: 'null', nested: '{"a":[1]}', empty: [] },
  });
});

test('Agent Lightning 0.3: seconds become nanoseconds without invented digits', () => {
  const links = [{ context: { trace_id: 'a', span_id: 'b' }, attributes: null }];
  const events = [{ name: 'e', attributes: {}, timestamp: null }];
  const given = {
    attributes: { ...attributes, big: 2 ** 60 },
    links,
    events,
    parent_id: '',
    start_time: 1795339904.4195991,
    end_time: 1e300,
  };
  const span = read03(new Shape(span03('ro-1', 'at-1', given), '$'));
  assert.deepEqual([span.startNs, span.endNs, span.parentId], [1_795_339_904_419_599_000n, null, null]);
  assert.deepEqual([span.links.length, span.events[0]?.timeNs, span.attributes.mixed], [1, null, '["a",1]']);
});

test('what cannot be a span names the field that is wrong', () => {
  const spoiled: readonly (readonly [object, string])[] = [
    [{ startNs: 1 }, '$.startNs'],
    [{ startNs: '1e9' }, '$.startNs'],
    [{ kind: 'odd' }, '$.kind'],
    [{ attributes: [] }, '$.attributes'],
    [{ events: [{ name: 'x' }] }, '$.events[0].attributes'],
    [{ status: null }, '$.status'],
  ];
  for (const [change, path] of spoiled) {
    assert.throws(
      () => readSpan(new Shape({ ...wire, ...change }, '$')),
      (error: unknown) => error instanceof WrongShape && error.path === path,
      path,
    );
  }
  assert.throws(() => readSpan(new Shape(null, '$')), WrongShape);
  assert.throws(() => read03(new Shape([], '$')), WrongShape);
});
