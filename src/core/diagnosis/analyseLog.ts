import type { CatalogEntry } from '../catalog/entry';
import type { Matcher } from '../catalog/match/matcher';
import type { ZoneOffset } from '../format/time';
import type { Finding, Incident } from '../logs/finding';
import type { LogRecord } from '../logs/record';
import type { UserPattern } from '../logs/userPattern/userPattern';
import type { Decode } from '../logs/utf8';
import { FindingCollector } from './findingCollector';
import { createLogReader } from '../logs/reader';
import { toIncidents } from './incidents';
import type { TextEcho } from './recall';

export interface AnalysisOptions {
  readonly matcher: Matcher;
  readonly findEntry: (code: string) => CatalogEntry | undefined;
  /** Named in the findings. */
  readonly file?: string;
  readonly zone?: ZoneOffset;
  readonly startMs?: number;
  readonly patterns?: readonly UserPattern[];
  readonly decode?: Decode;
}

export interface LogAnalysis {
  /** In order of their first lines. */
  readonly records: readonly LogRecord[];
  readonly findings: readonly Finding[];
  readonly incidents: readonly Incident[];
  readonly lines: number;
}

/** Reads a whole text: every record, what is wrong in it, and what of that is one failure. */
export function analyseLog(text: string | Uint8Array, options: AnalysisOptions): LogAnalysis {
  const records: LogRecord[] = [];
  const analyser = createLogAnalyser({ ...options, wanted: 'all', onRecord: record => records.push(record) });
  // Pieces keep the bytes of a long text from being twice in memory.
  for (let at = 0; at < text.length; at += piece) {
    analyser.push(typeof text === 'string' ? text.slice(at, at + piece) : text.subarray(at, at + piece));
  }
  const { findings, lines } = analyser.end();
  records.sort((one, other) => one.startLine - other.startLine);
  return { records, findings, incidents: toIncidents(findings, options.findEntry), lines };
}

const piece = 1 << 20;

export interface LogAnalyser {
  push(chunk: Uint8Array | string): void;
  end(): { readonly findings: readonly Finding[]; readonly lines: number; readonly records: number };
}

export interface AnalyserOptions extends AnalysisOptions {
  /** `hits`: only records that may tell of a failure are made, all others counted: for files of any size. */
  readonly wanted: 'all' | 'hits';
  readonly onRecord?: (record: LogRecord) => void;
  /** As soon as it is known; those that a log lacks come at its end. */
  readonly onFinding?: (finding: Finding) => void;
}

/** The same as a stream, in bounded memory. Incidents of one or many logs follow from their findings: `toIncidents`. */
export function createLogAnalyser(options: AnalyserOptions): LogAnalyser {
  const { matcher, findEntry, wanted } = options;
  const collector = new FindingCollector({
    ...{ matcher, findEntry, file: options.file ?? null, slim: wanted === 'hits' },
    ...(options.onFinding ? { onFinding: options.onFinding } : {}),
  });
  const reader = createLogReader({
    ...(options.zone ? { zone: options.zone } : {}),
    ...(options.startMs === undefined ? {} : { startMs: options.startMs }),
    ...(options.patterns ? { patterns: options.patterns } : {}),
    ...(options.decode ? { decode: options.decode } : {}),
    ...(wanted === 'hits' ? { wanted, shapes: collector.shapes } : { wanted }),
    scan: (bytes, start, end, found) => matcher.scan(bytes, start, end, found),
    worth: (message, hits) => matcher.mayTell(message, hits),
    ...(options.onRecord ? { onRecord: options.onRecord } : {}),
    onDraft: (draft, hits) => collector.seeDraft(draft, hits),
    again: (echo, pid) => collector.again(echo as TextEcho, pid),
  });
  return {
    push: chunk => reader.push(chunk),
    end: () => {
      reader.end();
      return { findings: collector.end(), lines: reader.lines, records: reader.records };
    },
  };
}
