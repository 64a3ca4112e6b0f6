import type { CatalogEntry } from '../catalog/entry';
import { AbsentWatch, type Absence } from '../catalog/match/absentWatch';
import type { Matcher, Verdict } from '../catalog/match/matcher';
import { toSpeech } from '../catalog/match/speech';
import { fingerprintOfText, normalisedMessage } from '../exceptions/fingerprint';
import { type Draft, draftOf, type Readable } from '../logs/draft';
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
const keptTold = 2000;

/** Turns the records of one log into findings. */
export class FindingCollector {
  readonly #options: CollectorOptions;
  readonly #watch: AbsentWatch;
  readonly #findings: Finding[] = [];
  readonly #counts = new Map<string, number>();
  readonly #told = new Map<string, Told | null>();

  constructor(options: CollectorOptions) {
    this.#options = options;
    this.#watch = new AbsentWatch(options.matcher.catalog.absents);
  }

  see(record: LogRecord, hits: readonly number[]): void {
    this.seeDraft(draftOf(record), hits);
  }

  seeDraft(draft: Draft, hits: readonly number[]): void {
    if (hits.length === 0 && !draft.exception && !draft.http) return;
    const { hits: wakes } = this.#options.matcher.catalog;
    if (hits.some(it => wakes[it]?.kind === 'absent')) {
      for (const absence of this.#watch.see(() => draft.whole(), toSpeech(draft.message))) this.#addAbsence(absence);
    }
    const told = this.#tell(draft, hits);
    if (!told) return;
    if (this.#isEnough(told.fingerprint) && !this.#options.onFinding) this.#count(told.fingerprint);
    else this.#add(toFinding(told, draft.whole(), this.#options.file));
  }

  /** Programs say the same again and again, to the letter; what it means does not change. */
  #tell(draft: Draft, hits: readonly number[]): Told | null {
    const { matcher, findEntry } = this.#options;
    const key = draft.key === null ? null : `${hits.join()} ${draft.key}`;
    const before = key === null ? undefined : this.#told.get(key);
    if (before !== undefined) return before;
    const verdict = matcher.read(draft, hits, findEntry);
    const told = verdict && { verdict, fingerprint: findingFingerprint(verdict.entry, draft) };
    if (key !== null) {
      if (this.#told.size >= keptTold) this.#told.clear();
      this.#told.set(key, told);
    }
    return told;
  }

  end(): readonly Finding[] {
    for (const absence of this.#watch.end()) this.#addAbsence(absence);
    return this.#findings.sort((one, other) => one.line - other.line);
  }

  #addAbsence({ absent, fields, record }: Absence): void {
    const verdict = { entry: absent.entry, fields, ambiguousWith: [], general: false };
    const fingerprint = findingFingerprint(absent.entry, record);
    this.#add(toFinding({ verdict, fingerprint }, record, this.#options.file));
  }

  #isEnough(fingerprint: string): boolean {
    return this.#findings.length >= keptInAll || (this.#counts.get(fingerprint) ?? 0) >= keptPerFingerprint;
  }

  #count(fingerprint: string): number {
    const count = (this.#counts.get(fingerprint) ?? 0) + 1;
    if (this.#counts.size < keptInAll || count > 1) this.#counts.set(fingerprint, count);
    return count;
  }

  #add(finding: Finding): void {
    const { slim, onFinding } = this.#options;
    onFinding?.(finding);
    const isEnough = this.#isEnough(finding.fingerprint);
    const count = this.#count(finding.fingerprint);
    if (!isEnough) this.#findings.push(slim && count > keptWhole ? slimmed(finding) : finding);
  }
}

/** What a record tells, before a finding is made of it. */
interface Told {
  readonly verdict: Verdict;
  readonly fingerprint: string;
}

function toFinding({ verdict, fingerprint }: Told, record: LogRecord, file: string | null): Finding {
  const { entry, fields, ambiguousWith, general } = verdict;
  const headed = record.format !== 'plain' && record.format !== 'python' && record.format !== 'node';
  return {
    ...{ file, fields, ambiguousWith, general, record, fingerprint },
    line: headed || record.exceptionLine === null ? record.startLine : record.exceptionLine,
    endLine: record.endLine,
    code: entry.code,
    noise: entry.noise === true,
  };
}

const findingFingerprint = (entry: CatalogEntry, readable: Readable) =>
  fingerprintOfText(`${entry.code}\n${sameOf(readable, entry)}`);

/** What is the same when the same happens again: of an exception where it was raised, of a request its route. */
function sameOf({ exception, http, message }: Readable, { category }: CatalogEntry): string {
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
