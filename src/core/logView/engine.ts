import type { Finding, Incident } from '../logs/finding';
import type { LogRecord } from '../logs/record';
import type { AbsenceWatch } from './absences';

/** What reads lines for a view: pushed text comes back as records and what was found in them. */
export interface LogReading {
  push(chunk: Uint8Array | string): void;
  end(): void;
}

export interface WantedLines {
  readonly from: number;
  readonly to: number;
  /** What these records report is wanted as well. */
  readonly explained: boolean;
}

export interface ReadingOptions {
  /**
   * `notable`: only records that may report something, that are errors or name a rollout for the first time, and some of
   * the others, so that there is always one near. `all` costs several times as much. Lines, counted from 1 in what is
   * read, both included: the records that hold them, and whatever else had to be looked at.
   */
  readonly wanted: 'all' | 'notable' | WantedLines;
  readonly onRecord: (record: LogRecord) => void;
  readonly onFinding: (finding: Finding) => void;
  /** A record that matters for what a log lacks: such findings are about the whole log, never about a part of it. */
  readonly onSign: (record: LogRecord) => void;
  /** An instant of the day on which the text begins; null when nothing before it told a time. */
  readonly startMs: number | null;
}

/** The engine behind a view. An interface, so that a view can be tested without the catalog. */
export interface LogEngine {
  read(options: ReadingOptions): LogReading;
  /** Sees what `onSign` gives, one watch for each part of a log; `absencesOf` puts the parts together. */
  watch(): AbsenceWatch;
  incidentsOf(findings: readonly Finding[]): readonly Incident[];
}

/** The lines of a document, counted from 0; `to` is not included. Every line but the last ends with its line break. */
export interface LogLines {
  readonly lineCount: number;
  /** As text or as UTF-8, in pieces of whole lines. */
  parts(from: number, to: number): Iterable<Uint8Array | string>;
}
