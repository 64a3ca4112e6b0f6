import type { CatalogEntry } from '../catalog/entry';
import { type Absence, AbsentWatch } from '../catalog/match/absentWatch';
import type { Matcher } from '../catalog/match/matcher';
import { toSpeech } from '../catalog/match/speech';
import { FindingCollector } from '../diagnosis/findingCollector';
import { toIncidents } from '../diagnosis/incidents';
import { fingerprintOf } from '../exceptions/fingerprint';
import type { ZoneOffset } from '../format/time';
import type { Finding } from '../logs/finding';
import { createLogReader, type Scan } from '../logs/reader';
import type { LogRecord } from '../logs/record';
import type { Decode } from '../logs/utf8';
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

  absencesOf(signs: readonly LogRecord[]): readonly Finding[] {
    const watch = new AbsentWatch(this.options.matcher.catalog.absents);
    const missed = signs.flatMap(it => watch.see(it, toSpeech(it.message)));
    return [...missed, ...watch.end()].map(toFinding);
  }

  incidentsOf(findings: readonly Finding[]) {
    return toIncidents(findings, this.options.findEntry);
  }
}

function toFinding({ absent, fields, record }: Absence): Finding {
  const { code, noise } = absent.entry;
  return {
    ...{ file: null, line: record.startLine, endLine: record.endLine, code, fields, ambiguousWith: [], general: false },
    noise: noise === true,
    fingerprint: fingerprintOf(code, record.message, null),
    record,
  };
}
