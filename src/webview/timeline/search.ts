import { spanClasses } from '../../core/trace/spanClass';
import { findSpans } from './find';
import { indexFrom } from './headerBar';
import type { TimelineModel } from './model';
import type { Words } from './words';

/** What was searched for, what was found, and which of it one stands at. */
export class Search {
  query = '';
  found: readonly number[] = [];
  at = 0;

  constructor(private readonly words: Words) {}

  /** Begins anew from a row on; returns the row found there, if any. */
  start(model: TimelineModel, query: string, from: number): number | undefined {
    this.query = query;
    this.refresh(model);
    this.at = indexFrom(model, this.found, from);
    return this.found[this.at];
  }

  /** Spans came: the same search finds more. */
  refresh(model: TimelineModel): void {
    const names = spanClasses.map(it => this.words.className(it));
    this.found = this.query === '' ? [] : findSpans(model.table, model.forest, this.query, names);
    this.at = Math.min(this.at, Math.max(0, this.found.length - 1));
  }

  next(direction: 1 | -1): number | undefined {
    if (this.found.length === 0) return undefined;
    this.at = (this.at + direction + this.found.length) % this.found.length;
    return this.found[this.at];
  }

  /** Lines that hold something found. */
  lines(model: TimelineModel): ReadonlySet<number> {
    return new Set(this.found.map(row => model.rows.lineOf[row] ?? -1));
  }
}
