import type { CatalogEntry } from '../catalog/entry';
import { AbsentSigns } from '../catalog/match/absentSigns';
import { type Absence, AbsentWatch } from '../catalog/match/absentWatch';
import type { Matcher, Verdict } from '../catalog/match/matcher';
import { toSpeech } from '../catalog/match/speech';
import { fingerprintOfText, normalisedMessage } from '../exceptions/fingerprint';
import { type Draft, draftOf, type Readable } from '../logs/draft';
import type { Finding } from '../logs/finding';
import type { LogRecord } from '../logs/record';
import { FindingList, type FindingListOptions } from './findingList';
import type { SignOfPart } from './logPart';

export interface CollectorOptions extends FindingListOptions {
  readonly matcher: Matcher;
  readonly findEntry: (code: string) => CatalogEntry | undefined;
  readonly file: string | null;
  readonly onFinding?: (finding: Finding) => void;
}

/** A program that repeats itself does so within so many different texts. */
const keptTold = 2000;

/** Turns the records of one log into findings. */
export class FindingCollector {
  readonly #options: CollectorOptions;
  readonly #watch: AbsentWatch;
  readonly #signs: AbsentSigns | null;
  readonly #list: FindingList;
  readonly #told = new Map<string, Told | null>();

  constructor(options: CollectorOptions) {
    this.#options = options;
    const { absents } = options.matcher.catalog;
    this.#watch = new AbsentWatch(absents);
    this.#signs = options.part ? new AbsentSigns(absents) : null;
    this.#list = new FindingList(options);
  }

  see(record: LogRecord, hits: readonly number[]): void {
    this.seeDraft(draftOf(record), hits);
  }

  seeDraft(draft: Draft, hits: readonly number[]): void {
    if (hits.length === 0 && !draft.exception && !draft.http) return;
    const { hits: wakes } = this.#options.matcher.catalog;
    if (hits.some(it => wakes[it]?.kind === 'absent')) {
      const said = toSpeech(draft.message);
      if (this.#signs) this.#signs.see(draft, said);
      else for (const it of this.#watch.see(draft, said)) this.#add(this.#toFinding(it));
    }
    const told = this.#tell(draft, hits);
    if (!told) return;
    if (this.#list.hasEnough(told.fingerprint) && !this.#options.onFinding) this.#list.count(told.fingerprint);
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
    for (const it of this.#watch.end()) this.#add(this.#toFinding(it));
    return this.#list.findings.sort((one, other) => one.line - other.line);
  }

  /** Of a part, in the order in which they were found. */
  endPart(): { readonly findings: readonly Finding[]; readonly signs: readonly SignOfPart[] } {
    const signs = this.#signs?.signs.map(it => ({ ...it, begun: it.begun && this.#toFinding(it.begun) }));
    return { findings: this.#list.findings, signs: signs ?? [] };
  }

  #toFinding({ absent, fields, record }: Absence): Finding {
    const verdict = { entry: absent.entry, fields, ambiguousWith: [], general: false };
    return toFinding({ verdict, fingerprint: findingFingerprint(absent.entry, record) }, record, this.#options.file);
  }

  #add(finding: Finding): void {
    this.#options.onFinding?.(finding);
    this.#list.add(finding);
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
