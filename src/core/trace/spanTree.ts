import type { Span } from '../model/span';

export interface SpanNode {
  readonly span: Span;
  /** In start order. */
  readonly children: readonly SpanNode[];
  /** 0 for a root. */
  readonly depth: number;
  /**
   * Why it stands where it does: below its parent (or as a true root), as a root because its parent is not among the
   * spans (not arrived yet, or lost), or as a root because its parents lead back to itself.
   */
  readonly place: 'ordinary' | 'parent missing' | 'cycle';
}

export interface SpanTree {
  /** In start order. */
  readonly roots: readonly SpanNode[];
  /** Spans in the tree; less than what was given when some came twice. */
  readonly count: number;
}

/**
 * Spans in any order to trees. A span that comes twice (same trace and span id) counts as its later self, at the place
 * of the first. Spans without a start stand after their siblings. Linear but for the sorting, and safe at any depth.
 */
export function buildSpanTree(spans: readonly Span[]): SpanTree {
  const latest = new Map<string, Span>();
  for (const span of spans) latest.set(spanKey(span.traceId, span.spanId), span);
  const nodes = new Map<string, Growing>();
  for (const [key, span] of latest) nodes.set(key, { span, children: [], depth: 0, place: 'ordinary' });
  const parents = new Map<Growing, Growing>();
  const roots: Growing[] = [];
  for (const node of nodes.values()) {
    const parent = node.span.parentId === null ? null : nodes.get(spanKey(node.span.traceId, node.span.parentId));
    if (parent) parents.set(node, parent);
    else {
      node.place = parent === null ? 'ordinary' : 'parent missing';
      roots.push(node);
    }
  }
  for (const node of breakCycles(nodes.values(), parents)) roots.push(node);
  for (const [node, parent] of parents) parent.children.push(node);
  settle(roots);
  return { roots, count: nodes.size };
}

/** The identity of a span among all that a source holds. */
export function spanKey(traceId: string, spanId: string): string {
  return `${traceId}/${spanId}`;
}

/** Start order; without a start last; else as the store numbered them. */
export function byStart(a: Span, b: Span): number {
  if (a.startNs !== b.startNs) {
    if (a.startNs === null) return 1;
    if (b.startNs === null) return -1;
    return a.startNs < b.startNs ? -1 : 1;
  }
  return a.sequenceId - b.sequenceId;
}

interface Growing {
  span: Span;
  children: Growing[];
  depth: number;
  place: SpanNode['place'];
}

/** Cuts each circle of parents at the member that started first, and returns the members so freed. */
function breakCycles(nodes: Iterable<Growing>, parents: Map<Growing, Growing>): Growing[] {
  const freed: Growing[] = [];
  const visitedBy = new Map<Growing, number>();
  let walk = 0;
  for (const start of nodes) {
    walk++;
    let node: Growing | undefined = start;
    while (node && !visitedBy.has(node)) {
      visitedBy.set(node, walk);
      node = parents.get(node);
    }
    if (!node || visitedBy.get(node) !== walk) continue;
    let first: Growing = node;
    for (let it = parents.get(node); it && it !== node; it = parents.get(it)) {
      if (byStart(it.span, first.span) < 0) first = it;
    }
    first.place = 'cycle';
    parents.delete(first);
    freed.push(first);
  }
  return freed;
}

/** Sorts siblings and sets depths, with a stack of its own: hostile spans nest deeper than the call stack. */
function settle(roots: Growing[]): void {
  const order = (a: Growing, b: Growing) => byStart(a.span, b.span);
  roots.sort(order);
  const stack = [...roots];
  for (let node = stack.pop(); node; node = stack.pop()) {
    node.children.sort(order);
    for (const child of node.children) {
      child.depth = node.depth + 1;
      stack.push(child);
    }
  }
}
