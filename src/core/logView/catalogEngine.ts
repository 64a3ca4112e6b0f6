import type { CatalogEntry } from '../catalog/entry';
import type { Matcher } from '../catalog/match/matcher';
import { FindingCollector } from '../diagnosis/findingCollector';
import { toIncidents } from '../diagnosis/incidents';
import type { ZoneOffset } from '../format/time';
import type { Finding, Incident } from '../logs/finding';
import { createLogReader, type Scan } from '../logs/reader';
import type { Decode } from '../logs/utf8';
import { AbsenceWatch } from './absences';
import type { LogEngine, LogReading, ReadingOptions } from './engine';
import { notable, scanNotable } from './notableLines';

export interface CatalogEngineOptions {
  readonly matcher: Matcher;
  readonly findEntry: (code: string) => CatalogEntry | undefined;
  readonly zone: ZoneOffset;
  /** A faster decoder than core's own, where the platform has one. */
  readonly decode?: Decode;
  /** The same the other way; lone surrogates become U+FFFD. */
  readonly encode?: (text: string) => Uint8Array;
}

/** The engine of the product: the log reader, the catalog's matcher and the diagnosis. */
export class CatalogEngine implements LogEngine {
  constructor(private readonly options: CatalogEngineOptions) {}

  read({ wanted, onRecord, onFinding, onSign, startMs }: ReadingOptions): LogReading {
    const { matcher, findEntry, zone, decode, encode } = this.options;
    const scan: Scan = (bytes, start, end, found) => matcher.scan(bytes, start, end, found);
    const isAbsent = (hit: number) => matcher.catalog.hits[hit]?.kind === 'absent';
    const collector = new FindingCollector({ matcher, findEntry, file: null, slim: true, onFinding });
    const reader = createLogReader({
      ...(startMs === null ? {} : { startMs }),
      ...(decode ? { decode } : {}),
      zone,
      wanted: wanted === 'all' ? 'all' : 'hits',
      scan: wanted === 'all' ? scan : scanNotable(scan),
      onRecord: (record, hits) => {
        onRecord(record);
        const isSign = hits.some(isAbsent);
        if (isSign) onSign(record);
        // Part of a log lacks nothing: that is told of all of it.
        const known = isSign || hits.includes(notable) ? hits.filter(it => it !== notable && !isAbsent(it)) : hits;
        collector.see(record, known);
      },
    });
    return { push: text => reader.push(encode ? encode(text) : text), end: () => reader.end() };
  }

  watch(): AbsenceWatch {
    return new AbsenceWatch(this.options.matcher.catalog.absents);
  }

  incidentsOf(findings: readonly Finding[]): readonly Incident[] {
    return toIncidents(findings, this.options.findEntry);
  }
}
