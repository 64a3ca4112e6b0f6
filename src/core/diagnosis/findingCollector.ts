import type { CatalogEntry } from '../catalog/entry';
import { AbsentWatch, type Absence } from '../catalog/match/absentWatch';
import type { Matcher, Verdict } from '../catalog/match/matcher';
import { toSpeech } from '../catalog/match/speech';
import { fingerprintOfText, normalisedMessage } from '../exceptions/fingerprint';
import type { Finding } from '../logs/finding';
import type { LogRecord } from '../logs/record';

export interface CollectorOptions {
  readonly matcher: Matcher;
  readonly findEntry: (code: string) => CatalogEntry | undefined;
  readonly file: string | null;
  /** Keep little of each record: nobody else holds them. */
  readonly slim: boolean;
  readonly onFinding?: (finding: Finding) => void;
}

/** A loop that fails a million times must not cost a million records. */
const keptPerFingerprint = 1000;
const keptWhole = 20;
const keptInAll = 50_000;

/** Turns the records of one log into findings. */
export class FindingCollector {
  readonly #options: CollectorOptions;
  readonly #watch: AbsentWatch;
  readonly #findings: Finding[] = [];
  readonly #counts = new Map<string, number>();

  constructor(options: CollectorOptions) {
    this.#options = options;
    this.#watch = new AbsentWatch(options.matcher.catalog.absents);
  }

  see(record: LogRecord, hits: readonly number[]): void {
    const { matcher, findEntry } = this.#options;
    if (hits.length === 0 && !record.exception && !record.http) return;
    if (hits.some(it => matcher.catalog.hits[it]?.kind === 'absent')) {
      for (const absence of this.#watch.see(record, toSpeech(record.message))) this.#addAbsence(absence);
    }
    const verdict = matcher.read(record, hits, findEntry);
    if (verdict) this.#add(toFinding(verdict, record, this.#options.file));
  }

  end(): readonly Finding[] {
    for (const absence of this.#watch.end()) this.#addAbsence(absence);
    return this.#findings.sort((one, other) => one.line - other.line);
  }

  #addAbsence({ absent, fields, record }: Absence): void {
    const verdict = { entry: absent.entry, fields, ambiguousWith: [], general: false };
    this.#add(toFinding(verdict, record, this.#options.file));
  }

  #add(finding: Finding): void {
    const { slim, onFinding } = this.#options;
    const count = (this.#counts.get(finding.fingerprint) ?? 0) + 1;
    if (this.#counts.size < keptInAll || count > 1) this.#counts.set(finding.fingerprint, count);
    onFinding?.(finding);
    if (count > keptPerFingerprint || this.#findings.length >= keptInAll) return;
    this.#findings.push(slim && count > keptWhole ? slimmed(finding) : finding);
  }
}

function toFinding(
  { entry, fields, ambiguousWith, general }: Verdict,
  record: LogRecord,
  file: string | null,
): Finding {
  const headed = record.format !== 'plain' && record.format !== 'python' && record.format !== 'node';
  return {
    ...{ file, fields, ambiguousWith, general, record },
    line: headed || record.exceptionLine === null ? record.startLine : record.exceptionLine,
    endLine: record.endLine,
    code: entry.code,
    noise: entry.noise === true,
    fingerprint: fingerprintOfText(`${entry.code}\n${sameOf(record, entry)}`),
  };
}

/** What is the same when the same happens again: of an exception where it was raised, of a request its route. */
function sameOf({ exception, http, message }: LogRecord, { category }: CatalogEntry): string {
  if (exception) return exception.fingerprint;
  if (!http) return normalisedMessage(message.slice(0, 2000));
  // A wrong key is refused on every route.
  if (category === 'authentication') return `${http.side} ${http.status} ${http.host ?? ''}`;
  const route = (http.path ?? '')
    .replace(/\?.*$/s, '')
    .replace(/(rollouts?|attempts?|workers?|resources|models)\/[^/]+/g, '$1/#');
  return `${http.side} ${http.method ?? ''} ${http.status} ${http.host ?? ''}${normalisedMessage(route)}`;
}

function slimmed(finding: Finding): Finding {
  return { ...finding, record: { ...finding.record, detail: '', exception: null } };
}
