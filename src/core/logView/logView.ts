import type { Finding, Incident } from '../logs/finding';
import type { LogRecord } from '../logs/record';
import { absencesOf } from './absences';
import type { LogEngine, LogLines } from './engine';
import type { OutlineItem } from './outline';
import { rootsOf } from './problems';
import { type Read, recordsOf } from './recordsOf';
import { type Fold, moved, placedOf, type Segment } from './segment';
import { SegmentReading } from './segmentReading';

/** Findings beyond this are not kept: nobody reads them one by one, and a hover names how often a failure shows. */
const keptFindings = 20_000;
/** Which of these follow from which: beyond it, what comes first says enough. */
const judgedFindings = 2_000;
/** The last questions about lines: a hover, the actions for it and its links ask for one line. */
const keptRead = 8;
/** As many lines as are read at once unless the caller measures what it can afford. */
const stepLines = 1000;

/**
 * What is known of one open log. It is read in segments, so that an edit costs what it touches and not the document:
 * `edit` marks, `work` reads on in small steps. Lines of answers count from 1, lines of edits from 0.
 */
export class LogView {
  readonly #engine: LogEngine;
  readonly #startMs: number | null;
  #segments: Segment[] = [];
  #reading: SegmentReading | null = null;
  #findings: readonly Finding[] | null = null;
  #incidents: readonly Incident[] | null = null;
  #roots: ReadonlyMap<Finding, Finding> | null = null;
  #judged: { readonly signs: readonly string[]; readonly incidents: readonly Incident[] } = {
    signs: [],
    incidents: [],
  };
  readonly #read = new Map<string, Read>();

  constructor(engine: LogEngine, lineCount: number, startMs: number | null = null) {
    this.#engine = engine;
    this.#startMs = startMs;
    this.#segments = [{ start: 0, lines: lineCount, facts: null }];
  }

  get lineCount(): number {
    const last = this.#segments.at(-1);
    return last ? last.start + last.lines : 0;
  }

  /** Everything has been read. */
  get settled(): boolean {
    return this.#segments.every(it => it.facts !== null);
  }

  /** Lines from `from` up to and including `to` have become `count` lines. */
  edit(from: number, to: number, count: number): void {
    this.#pause();
    // A line that loses its head may go on what stands before it.
    const first = this.#indexAt(Math.max(0, from - 1));
    const last = this.#indexAt(to);
    const grown = count - (to - from + 1);
    const touched = this.#segments.slice(first, last + 1);
    const lines = touched.reduce((sum, it) => sum + it.lines, 0) + grown;
    const merged: Segment = { start: touched[0]?.start ?? 0, lines, facts: null };
    for (const it of this.#segments.slice(last + 1)) it.start += grown;
    this.#replace(first, last - first + 1, [merged]);
  }

  /** Reads on for one step; true while there is more to read. */
  work(lines: LogLines, count = stepLines): boolean {
    const index = this.#segments.findIndex(it => it.facts === null);
    const segment = this.#segments[index];
    if (!segment) return false;
    this.#reading ??= new SegmentReading(this.#engine, segment, this.#lastMsBefore(index));
    const done = this.#reading.step(lines, count);
    if (done) {
      const { pieces, unfinished } = this.#reading;
      const next = this.#segments[index + 1];
      this.#reading = null;
      if (unfinished && next) {
        const last = pieces.at(-1) ?? segment;
        const joined = { start: last.start, lines: last.lines + next.lines, facts: null };
        this.#replace(index, 2, [...pieces.slice(0, -1), joined]);
      } else this.#replace(index, 1, pieces);
    }
    return !this.settled;
  }

  /** Of what has been read; in the order of their lines. */
  findings(): readonly Finding[] {
    this.#findings ??= this.#collect();
    return this.#findings;
  }

  /** Those whose line, counted from 1, is one of these. */
  findingsIn(from: number, to: number): readonly Finding[] {
    return between(this.findings(), from, to);
  }

  /** Positions in `findings()`. */
  incidents(): readonly Incident[] {
    this.#incidents ??= this.#judge(this.findings().slice(0, judgedFindings));
    return this.#incidents;
  }

  /** Most edits change nothing of what follows from what, and judging it is dear. */
  #judge(findings: readonly Finding[]): readonly Incident[] {
    const signs = findings.map(({ code, fingerprint, line, record }, at) => {
      const gap = line - (findings[at - 1]?.line ?? 0);
      return `${code} ${fingerprint} ${record.timeMs} ${record.ids.rollout} ${at === 0 ? 0 : gap}`;
    });
    const { signs: known, incidents } = this.#judged;
    if (signs.length === known.length && signs.every((it, at) => it === known[at])) return incidents;
    this.#judged = { signs, incidents: this.#engine.incidentsOf(findings) };
    return this.#judged.incidents;
  }

  #collect(): Finding[] {
    const found: Finding[] = [];
    for (const segment of this.#segments) {
      for (const it of placedOf(segment)) if (found.length < keptFindings) found.push(it);
    }
    // Only the whole log can lack something.
    if (!this.settled) return found;
    const parts = this.#segments.flatMap(it => it.facts?.absences ?? []);
    const lacking = absencesOf(parts, (it, part) => moved(it, this.#segments[part]?.start ?? 0));
    return lacking.length === 0 ? found : [...found, ...lacking].sort((one, other) => one.line - other.line);
  }

  outline(): readonly OutlineItem[] {
    const rollouts = new Set<string>();
    return this.#segments.flatMap(({ start, facts }) =>
      (facts?.outline ?? []).flatMap(it => {
        if (it.kind === 'rollout' && rollouts.has(it.name)) return [];
        if (it.kind === 'rollout') rollouts.add(it.name);
        return [{ ...it, line: it.line + start, endLine: it.endLine + start }];
      }),
    );
  }

  folds(): readonly Fold[] {
    return this.#segments.flatMap(({ start, facts }) =>
      (facts?.folds ?? []).map(([from, to]): Fold => [from + start, to + start]),
    );
  }

  /** What each finding follows from, the roots themselves aside. */
  roots(): ReadonlyMap<Finding, Finding> {
    this.#roots ??= rootsOf(this.findings(), this.incidents());
    return this.#roots;
  }

  /** The record that holds a line, null for one that holds none. */
  recordAt(lines: LogLines, line: number): LogRecord | null {
    const { records } = this.#readAround(lines, line);
    return records.findLast(it => it.startLine <= line && line <= it.endLine) ?? null;
  }

  /** What a record reports, also where the log has not been read as far as it. */
  findingsOf(lines: LogLines, { startLine, endLine }: LogRecord): readonly Finding[] {
    const isOf = (it: Finding) => it.record.startLine === startLine;
    const known = between(this.findings(), startLine, endLine).filter(isOf);
    const isRead = this.#segments[this.#indexAt(startLine - 1)]?.facts;
    if (known.length > 0 || (isRead && this.findings().length < keptFindings)) return known;
    return this.#readAround(lines, startLine, startLine, true).findings.filter(isOf);
  }

  /** Records that begin on these lines, in their order. */
  recordsIn(lines: LogLines, from: number, to: number): readonly LogRecord[] {
    const found: LogRecord[] = [];
    for (let line = Math.max(1, from); line <= Math.min(to, this.lineCount);) {
      const segment = this.#segments[this.#indexAt(line - 1)];
      if (!segment || segment.lines === 0) break;
      const last = Math.min(to, segment.facts ? segment.start + segment.lines : line + around);
      const { records } = this.#readAround(lines, line, last);
      found.push(...records.filter(it => it.startLine >= line && it.startLine <= last));
      line = last + 1;
    }
    return found;
  }

  /** Both lines belong to one segment. */
  #readAround(lines: LogLines, line: number, to = line, explained = false): Read {
    const index = this.#indexAt(line - 1);
    const segment = this.#segments[index];
    if (!segment) return { records: [], findings: [] };
    const key = `${line} ${to} ${explained}`;
    const known = this.#read.get(key);
    if (known) return known;
    const startMs = this.#lastMsBefore(index);
    // Not read yet: a hover does not wait for the rest of the document.
    const [first, end] = segment.facts
      ? [segment.start, segment.start + segment.lines]
      : [Math.max(segment.start, line - 1 - around), Math.min(segment.start + segment.lines, to + around)];
    const read = recordsOf(this.#engine, lines, { from: line, to, explained }, { from: first, to: end, startMs });
    this.#read.set(key, read);
    const oldest = this.#read.keys().next().value;
    if (this.#read.size > keptRead && oldest !== undefined) this.#read.delete(oldest);
    return read;
  }

  #lastMsBefore(index: number): number | null {
    for (let at = index - 1; at >= 0; at--) {
      const last = this.#segments[at]?.facts?.lastMs;
      if (typeof last === 'number') return last;
    }
    return this.#startMs;
  }

  /** The segment of a line counted from 0. */
  #indexAt(line: number): number {
    let [low, high] = [0, this.#segments.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#segments[middle]?.start ?? 0) <= line) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** Keeps what a reading has finished: a log that grows while it is read must not begin anew each time. */
  #pause(): void {
    const pieces = this.#reading?.pieces;
    this.#reading = null;
    if (pieces)
      this.#replace(
        this.#segments.findIndex(it => it.facts === null),
        1,
        pieces,
      );
  }

  #replace(at: number, count: number, by: readonly Segment[]): void {
    this.#segments.splice(at, count, ...by);
    this.#findings = null;
    this.#incidents = null;
    this.#roots = null;
    this.#read.clear();
  }
}

/** Of findings in the order of their lines, those that stand on some. */
function between(findings: readonly Finding[], first: number, last: number): readonly Finding[] {
  let [low, high] = [0, findings.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((findings[middle]?.line ?? 0) < first) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while ((findings[end]?.line ?? Infinity) <= last) end++;
  return findings.slice(low, end);
}

/** How far a question about a line that has not been read yet looks around. */
const around = 200;
