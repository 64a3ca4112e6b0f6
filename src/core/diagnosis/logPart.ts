import type { CatalogEntry } from '../catalog/entry';
import type { AbsentSign } from '../catalog/match/absentSigns';
import type { Matcher } from '../catalog/match/matcher';
import type { ZoneOffset } from '../format/time';
import type { ClockState } from '../logs/clock';
import type { Finding } from '../logs/finding';
import { createLogReader } from '../logs/reader';
import type { UserPattern } from '../logs/userPattern/userPattern';
import type { Decode } from '../logs/utf8';
import { FindingCollector } from './findingCollector';

export type SignOfPart = AbsentSign<Finding>;

/** What was read in a part of a log. Lines and offsets count from its beginning. */
export interface LogPart {
  readonly findings: readonly Finding[];
  /** What matters for what the whole lacks, in order. */
  readonly signs: readonly SignOfPart[];
  readonly lines: number;
  readonly records: number;
  readonly bytes: number;
  readonly clock: ClockState;
  /** The next part may begin where this one ends; otherwise both have to be read as one. */
  readonly isSettled: boolean;
}

export interface PartOptions {
  readonly matcher: Matcher;
  readonly findEntry: (code: string) => CatalogEntry | undefined;
  readonly zone: ZoneOffset;
  readonly file: string | null;
  readonly clock: ClockState;
  readonly before: readonly (readonly [fingerprint: string, count: number])[];
  readonly patterns?: readonly UserPattern[];
  readonly decode?: Decode;
}

export interface PartReader {
  push(chunk: Uint8Array): void;
  end(): LogPart;
}

/** Reads one part of a log that is read in parts, each in a thread of its own. */
export function createPartReader({ decode, clock, zone, patterns = [], ...options }: PartOptions): PartReader {
  const { matcher } = options;
  const collector = new FindingCollector({ ...options, slim: true, part: true });
  let bytes = 0;
  const reader = createLogReader({
    ...(decode ? { decode } : {}),
    ...{ clock, zone, patterns, wanted: 'hits' },
    scan: (chunk, start, end, found) => matcher.scan(chunk, start, end, found),
    worth: (message, hits) => matcher.mayTell(message, hits),
    onDraft: (draft, hits) => collector.seeDraft(draft, hits),
  });
  return {
    push: chunk => {
      bytes += chunk.length;
      reader.push(chunk);
    },
    end: () => {
      const { isSettled } = reader;
      reader.end();
      const { lines, records } = reader;
      return { ...collector.endPart(), lines, records, bytes, isSettled, clock: reader.clock };
    },
  };
}
