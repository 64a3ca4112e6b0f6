import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildSpanTree, type SpanNode } from '../../../src/core/trace/spanTree';
import { makeSpan, type Sketch } from './makeSpan';

const drawn = (sketches: readonly Sketch[]) => {
  const lines: string[] = [];
  const draw = (node: SpanNode) => {
    const place = node.place === 'ordinary' ? '' : ` (${node.place})`;
    lines.push(`${'  '.repeat(node.depth)}${node.span.name}${place}`);
    node.children.forEach(draw);
  };
  buildSpanTree(sketches.map(makeSpan)).roots.forEach(draw);
  return lines;
};

test('children stand below their parent in start order, whatever order they came in', () => {
  assert.deepEqual(
    drawn([
      { id: 'late', parent: 'root', start: 9 },
      { id: 'leaf', parent: 'early', start: 3 },
      { id: 'early', parent: 'root', start: 2 },
      { id: 'root', start: 1 },
    ]),
    ['root', '  early', '    leaf', '  late'],
  );
});

test('a span whose parent is missing is a root and says so', () => {
  assert.deepEqual(drawn([{ id: 'a', parent: 'nobody', start: 5 }, { id: 'b' }]), ['b', 'a (parent missing)']);
});

test('the same id in another trace is another span', () => {
  assert.deepEqual(
    drawn([
      { id: 'a', trace: 'x' },
      { id: 'b', parent: 'a', trace: 'y', start: 1 },
    ]),
    ['a', 'b (parent missing)'],
  );
});

test('a span that comes again replaces the earlier one', () => {
  const again = buildSpanTree(
    [
      { id: 'a', name: 'open', end: null },
      { id: 'a', name: 'ended' },
    ].map(makeSpan),
  );
  assert.deepEqual([again.count, again.roots.map(it => it.span.name)], [1, ['ended']]);
});

test('a circle of parents is cut where it started first', () => {
  assert.deepEqual(
    drawn([
      { id: 'a', parent: 'c', start: 2 },
      { id: 'b', parent: 'a', start: 3 },
      { id: 'c', parent: 'b', start: 1 },
      { id: 'self', parent: 'self', start: 4 },
      { id: 'outside', parent: 'b', start: 5 },
    ]),
    ['c (cycle)', '  a', '    b', '      outside', 'self (cycle)'],
  );
});

test('spans without times keep the order of the store after those with times', () => {
  assert.deepEqual(
    drawn([
      { id: 'second', start: null, sequence: 2 },
      { id: 'first', start: null, sequence: 1 },
      { id: 'timed', sequence: 3 },
    ]),
    ['timed', 'first', 'second'],
  );
});

test('200,000 spans nested in each other are no deeper than memory', () => {
  const spans = Array.from({ length: 200_000 }, (_, at) =>
    makeSpan({ id: `${at}`, ...(at > 0 ? { parent: `${at - 1}` } : {}) }),
  );
  let node = buildSpanTree(spans).roots[0];
  while (node?.children[0]) node = node.children[0];
  assert.equal(node?.depth, 199_999);
});
