import { carriesException } from '../exceptions/ofSpan';
import type { Span } from '../model/span';
import { labelOf } from './label';
import { classOf, spanClasses } from './spanClass';
import { spanHash } from './spanHash';
import { flags, SpanTable } from './spanTable';
import { spanKey } from './spanTree';

/**
 * Turns spans into rows of a table as they come: in any order, parents often last (an SDK sends a span when it ends).
 * Each span costs the same however many came before.
 */
export class SpanCollector {
  readonly table = new SpanTable();
  /** By row. */
  readonly spans: Span[] = [];
  /** Attempt ids in the order they were met; null stands for spans without one. The section column counts in this list. */
  readonly sections: (string | null)[] = [];
  private readonly rowOf = new Map<string, number>();
  private readonly waiting = new Map<string, Set<number>>();
  private readonly sectionOf = new Map<string | null, number>();
  private readonly stringOf = new Map<string, number>();
  /** Union-find over rows: joins two trees only if they are two, so that parents never lead in a circle. */
  private readonly tree: number[] = [];

  constructor(readonly originNs: bigint) {}

  /** Returns the rows that changed: of these spans, and of children that found their parent. */
  add(spans: readonly Span[]): Int32Array {
    const changed = new Set<number>();
    for (const span of spans) this.addOne(span, changed);
    return Int32Array.from(changed);
  }

  find(traceId: string, spanId: string): number {
    return this.rowOf.get(spanKey(traceId, spanId)) ?? -1;
  }

  private addOne(span: Span, changed: Set<number>): void {
    const key = spanKey(span.traceId, span.spanId);
    const known = this.rowOf.get(key);
    const row = known ?? this.spans.length;
    if (known === undefined) {
      this.rowOf.set(key, row);
      this.tree.push(row);
      this.table.grow(row + 1);
      this.table.parent[row] = -1;
      this.table.key[row] = spanHash(key);
    }
    this.spans[row] = span;
    this.fill(row, span);
    changed.add(row);
    if ((this.table.parent[row] ?? -1) < 0) this.findParent(row, span);
    if (known === undefined) this.adopt(key, row, changed);
  }

  private fill(row: number, span: Span): void {
    const { table } = this;
    const spanClass = classOf(span);
    const label = labelOf(span, spanClass);
    const exception = carriesException(span);
    table.start[row] = this.toUs(span.startNs);
    table.end[row] = this.toUs(span.endNs);
    table.section[row] = this.toSection(span.attemptId);
    table.label[row] = this.toString(label.name);
    table.hint[row] = this.toString(label.hint);
    table.spanClass[row] = spanClasses.indexOf(spanClass);
    const kept = (table.flags[row] ?? 0) & (flags.orphan | flags.cycle);
    const failed = exception || span.status.code === 'ERROR';
    table.flags[row] = kept | (failed ? flags.error : 0) | (exception ? flags.exception : 0);
  }

  private findParent(row: number, span: Span): void {
    if (span.parentId === null) return this.mark(row, 0);
    const key = spanKey(span.traceId, span.parentId);
    const parent = this.rowOf.get(key);
    if (parent !== undefined) return this.link(row, parent);
    const line = this.waiting.get(key) ?? new Set();
    this.waiting.set(key, line.add(row));
    this.mark(row, flags.orphan);
  }

  private adopt(key: string, row: number, changed: Set<number>): void {
    for (const child of this.waiting.get(key) ?? []) {
      this.link(child, row);
      changed.add(child);
    }
    this.waiting.delete(key);
  }

  private link(child: number, parent: number): void {
    const own = this.rootOf(child);
    const other = this.rootOf(parent);
    if (own === other) return this.mark(child, flags.cycle);
    this.tree[own] = other;
    this.table.parent[child] = parent;
    this.mark(child, 0);
  }

  private mark(row: number, place: number): void {
    const { table } = this;
    table.flags[row] = ((table.flags[row] ?? 0) & ~(flags.orphan | flags.cycle)) | place;
  }

  private rootOf(row: number): number {
    let at = row;
    for (let up = this.tree[at] ?? at; up !== at; up = this.tree[at] ?? at) {
      this.tree[at] = this.tree[up] ?? up;
      at = up;
    }
    return at;
  }

  private toUs(ns: bigint | null): number {
    return ns === null ? NaN : Number(ns - this.originNs) / 1000;
  }

  private toSection(attempt: string | null): number {
    const known = this.sectionOf.get(attempt);
    if (known !== undefined) return known;
    this.sections.push(attempt);
    this.sectionOf.set(attempt, this.sections.length - 1);
    return this.sections.length - 1;
  }

  private toString(text: string): number {
    const known = this.stringOf.get(text);
    if (known !== undefined) return known;
    this.table.strings.push(text);
    this.stringOf.set(text, this.table.strings.length - 1);
    return this.table.strings.length - 1;
  }
}
