import { extentOf } from '../../core/trace/density';
import { Forest } from '../../core/trace/forest';
import {
  buildRows,
  isFoldable,
  isFolded,
  parentLine,
  rowKinds,
  sectionKey,
  type Folds,
  type RowKind,
  type Rows,
} from '../../core/trace/rows';
import { SpanTable, type SpanBatch } from '../../core/trace/spanTable';
import type { TimelineHeader, TimelineSection } from '../../protocol/timeline';
import type { Range } from './timeScale';

/** One line of the screen, by what it stands for, so that it can be found again when lines come and go. */
export interface Item {
  readonly kind: RowKind;
  /** Row of the span table (of a group: its first), or the index of a section. */
  readonly at: number;
}

/** What is shown and how it is folded: numbers and header, no pixels and no DOM. */
export class TimelineModel {
  readonly table = new SpanTable();
  readonly forest = new Forest(this.table);
  readonly closed = new Set<number>();
  readonly opened = new Set<number>();
  /** The only attempt shown; null for all. */
  attempt: string | null = null;
  rows: Rows;
  /** Grows with the clock while live. */
  nowUs: number;
  /** Raised whenever spans came. */
  version = 0;
  #extent: { readonly key: string; readonly range: Range | null } = { key: '', range: null };

  constructor(
    public header: TimelineHeader,
    batch: SpanBatch,
  ) {
    this.nowUs = header.nowUs;
    this.forest.update(this.table.apply(batch));
    this.rows = this.layOut();
  }

  get folds(): Folds {
    return { closed: this.closed, opened: this.opened };
  }

  append(header: TimelineHeader, batch: SpanBatch | undefined): void {
    this.header = header;
    this.nowUs = Math.max(this.nowUs, header.nowUs);
    if (batch) this.forest.update(this.table.apply(batch));
    this.rows = this.layOut();
  }

  refold(): void {
    this.rows = buildRows(this.table, this.forest, this.shownSections(), this.isHeaded, this.folds);
  }

  /** Sections in the order of the attempts; spans without one come last. */
  get sections(): readonly TimelineSection[] {
    return [...this.header.sections].sort((a, b) => (a.sequenceId ?? Infinity) - (b.sequenceId ?? Infinity));
  }

  sectionAt(index: number): TimelineSection | undefined {
    return this.header.sections.find(it => it.index === index);
  }

  /** Everything that has a time: of the attempt that is shown, or of all. Null while nothing has. */
  extent(): Range | null {
    const key = `${this.version} ${this.nowUs} ${this.attempt}`;
    if (this.#extent.key !== key) this.#extent = { key, range: this.#measure() };
    return this.#extent.range;
  }

  /** How long the rollout ran, by its attempts as the store tells them; without any, as far as its spans reach. */
  ran(): Range | null {
    let [from, to] = [Infinity, -Infinity];
    for (const section of this.header.sections) {
      if (section.startUs === null || (this.attempt !== null && section.attemptId !== this.attempt)) continue;
      from = Math.min(from, section.startUs);
      to = Math.max(to, section.endUs ?? (this.isOpen(section) ? this.nowUs : section.startUs));
    }
    return from <= to ? { from, to } : this.extent();
  }

  #measure(): Range | null {
    const all = extentOf(this.table, this.nowUs);
    let from = this.attempt === null ? (all?.from ?? Infinity) : Infinity;
    let to = this.attempt === null ? (all?.to ?? -Infinity) : -Infinity;
    for (const section of this.header.sections) {
      if (this.attempt !== null && section.attemptId !== this.attempt) continue;
      if (this.attempt !== null) [from, to] = this.#spansOf(section.index, from, to);
      if (section.startUs === null) continue;
      from = Math.min(from, section.startUs);
      to = Math.max(to, section.startUs, section.endUs ?? (this.isOpen(section) ? this.nowUs : section.startUs));
    }
    return from <= to ? { from, to } : null;
  }

  /** Whether an attempt may still go on: its open states then last until now. */
  isOpen(section: TimelineSection): boolean {
    return this.header.live && section.endUs === null;
  }

  itemAt(line: number): Item | null {
    const kind = rowKinds[this.rows.kind[line] ?? -1];
    return kind === undefined || line >= this.rows.length ? null : { kind, at: this.rows.item[line] ?? 0 };
  }

  /** The line of an item, or where it is hidden: its group, or the folded line above it. -1 when it is not shown at all. */
  lineOf(item: Item): number {
    if (item.kind === 'span') {
      for (let row = item.at; row >= 0; row = this.table.parent[row] ?? -1) {
        const line = this.rows.lineOf[row] ?? -1;
        if (line >= 0) return line;
      }
      return this.#lineOfSection(this.table.section[item.at] ?? 0);
    }
    if (item.kind === 'section') return this.#lineOfSection(item.at);
    const line = this.rows.lineOf[item.at] ?? -1;
    // An open group's line stands right above its first member.
    return line > 0 && rowKinds[this.rows.kind[line - 1] ?? 0] === 'group' ? line - 1 : line;
  }

  keyOf(item: Item): number {
    return item.kind === 'section' ? sectionKey(item.at) : (this.table.key[item.at] ?? 0);
  }

  itemOf(kind: RowKind, key: number): Item | null {
    if (kind === 'section') return { kind, at: -1 - key };
    const at = this.table.key.subarray(0, this.table.length).indexOf(key);
    return at < 0 ? null : { kind, at };
  }

  fold(line: number, closed: boolean): void {
    const item = this.itemAt(line);
    if (!item || !isFoldable(this.rows, line, this.forest)) return;
    const key = this.keyOf(item);
    const [set, inside] = item.kind === 'group' ? [this.opened, !closed] : [this.closed, closed];
    if (inside) set.add(key);
    else set.delete(key);
    this.refold();
  }

  isFolded(line: number): boolean {
    return isFolded(this.rows, line, this.table, this.folds);
  }

  isFoldable(line: number): boolean {
    return isFoldable(this.rows, line, this.forest);
  }

  /** -1 at the top. */
  parentLine(line: number): number {
    return parentLine(this.rows, line);
  }

  foldAll(closed: boolean): void {
    this.closed.clear();
    this.opened.clear();
    if (closed) {
      for (let row = 0; row < this.table.length; row++) {
        if (this.forest.firstChild(row) >= 0) this.closed.add(this.table.key[row] ?? 0);
      }
    } else {
      // With all spans open every group has its line, and only groups are kept: state is saved at every change.
      this.refold();
      for (let line = 0; line < this.rows.length; line++) {
        const item = this.itemAt(line);
        if (item?.kind === 'group') this.opened.add(this.keyOf(item));
      }
    }
    this.refold();
  }

  /** Opens everything above a span, and its group, so that it has a line of its own. */
  uncover(row: number): void {
    const attempt = this.sectionAt(this.table.section[row] ?? 0)?.attemptId ?? null;
    if (this.attempt !== null && attempt !== this.attempt) this.attempt = null;
    for (let up = this.table.parent[row] ?? -1; up >= 0; up = this.table.parent[up] ?? -1) {
      this.closed.delete(this.table.key[up] ?? 0);
    }
    this.closed.delete(sectionKey(this.table.section[row] ?? 0));
    this.refold();
    const line = this.lineOf({ kind: 'span', at: row });
    if (line >= 0 && this.itemAt(line)?.kind === 'group') this.fold(line, false);
  }

  private layOut(): Rows {
    this.version++;
    this.forest.settle(this.sections.map(it => it.index));
    return buildRows(this.table, this.forest, this.shownSections(), this.isHeaded, this.folds);
  }

  /** A trace is one section without a name of its own. */
  private get isHeaded(): boolean {
    return this.header.sections.some(it => it.attemptId !== null);
  }

  private shownSections(): readonly number[] {
    const all = this.sections;
    const wanted = all.filter(it => this.attempt === null || it.attemptId === this.attempt);
    return (wanted.length > 0 ? wanted : all).map(it => it.index);
  }

  #lineOfSection(section: number): number {
    for (let line = 0; line < this.rows.length; line++) {
      if (rowKinds[this.rows.kind[line] ?? 0] === 'section' && this.rows.item[line] === section) return line;
    }
    return -1;
  }

  #spansOf(section: number, from: number, to: number): [number, number] {
    let [least, most] = [from, to];
    for (let at = this.forest.sectionFrom[section] ?? 0; at < (this.forest.sectionTo[section] ?? 0); at++) {
      const row = this.forest.order[at] ?? 0;
      const start = this.table.start[row] ?? NaN;
      if (Number.isNaN(start)) continue;
      const end = this.table.end[row] ?? NaN;
      least = Math.min(least, start);
      most = Math.max(most, start, Number.isNaN(end) ? this.nowUs : end);
    }
    return [least, most];
  }
}
