import type { CatalogEntry } from '../catalog/entry';
import type { Matcher } from '../catalog/match/matcher';
import { FindingCollector } from '../diagnosis/findingCollector';
import { toIncidents } from '../diagnosis/incidents';
import type { ZoneOffset } from '../format/time';
import type { Finding, Incident } from '../logs/finding';
import { createLogReader, type Scan } from '../logs/reader';
import type { UserPattern } from '../logs/userPattern/userPattern';
import type { Decode } from '../logs/utf8';
import { AbsenceWatch } from './absences';
import type { LogEngine, LogReading, ReadingOptions, WantedLines } from './engine';
import { notable, scanNotable } from './notableLines';
import { QuietSigns } from './quietSigns';

export interface CatalogEngineOptions {
  readonly matcher: Matcher;
  readonly findEntry: (code: string) => CatalogEntry | undefined;
  readonly zone: ZoneOffset;
  /** Formats of the user's own, as they are now. */
  readonly patterns?: () => readonly UserPattern[];
  /** A faster decoder than core's own, where the platform has one. */
  readonly decode?: Decode;
  /** The same the other way; lone surrogates become U+FFFD. */
  readonly encode?: (text: string) => Uint8Array;
}

/** A record of more lines than this is not explained by what stands so far away. */
const scannedAround = 400;

const renewedAfter = 1000;

/** The engine of the product: the log reader, the catalog's matcher and the diagnosis. */
export class CatalogEngine implements LogEngine {
  constructor(private readonly options: CatalogEngineOptions) {}

  read({ wanted, onRecord, onFinding, onSign, startMs }: ReadingOptions): LogReading {
    const { matcher, findEntry, zone, decode, encode, patterns } = this.options;
    const scan: Scan = (bytes, start, end, found) => matcher.scan(bytes, start, end, found);
    const isAbsent = (hit: number) => matcher.catalog.hits[hit]?.kind === 'absent';
    const quiet = new QuietSigns(matcher.catalog.absents, isAbsent);
    const scanned = wanted === 'all' ? scan : wanted === 'notable' ? scanNotable(scan, quiet) : near(wanted);
    function near({ from, to, explained }: WantedLines): Scan {
      return (bytes, start, end, found) => {
        const { lines } = reader;
        if (explained && lines >= from - scannedAround && lines <= to + scannedAround) scan(bytes, start, end, found);
        if (lines >= from && lines <= to) found.push(notable);
      };
    }
    const create = () => new FindingCollector({ matcher, findEntry, file: null, slim: true, onFinding });
    let [collector, seen] = [create(), 0];
    const reader = createLogReader({
      ...(startMs === null ? {} : { startMs }),
      ...(decode ? { decode } : {}),
      patterns: patterns?.() ?? [],
      zone,
      wanted: wanted === 'all' ? 'all' : 'hits',
      scan: scanned,
      onRecord: (record, hits) => {
        onRecord(record);
        quiet.made(record.message, hits);
        const isSign = hits.some(isAbsent);
        if (isSign) onSign(record);
        // Part of a log lacks nothing: that is told of all of it.
        const known = isSign || hits.includes(notable) ? hits.filter(it => it !== notable && !isAbsent(it)) : hits;
        // What it has told is kept by whoever listens, and need not be kept twice.
        if (++seen % renewedAfter === 0) collector = create();
        collector.see(record, known);
      },
    });
    const push = (chunk: Uint8Array | string) =>
      reader.push(typeof chunk === 'string' && encode ? encode(chunk) : chunk);
    return { push, end: () => reader.end() };
  }

  watch(): AbsenceWatch {
    return new AbsenceWatch(this.options.matcher.catalog.absents);
  }

  incidentsOf(findings: readonly Finding[]): readonly Incident[] {
    return toIncidents(findings, this.options.findEntry);
  }
}
