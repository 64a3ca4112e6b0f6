import type { CatalogEntry } from '../catalog/entry';
import { type Absence, AbsentWatch } from '../catalog/match/absentWatch';
import type { Matcher } from '../catalog/match/matcher';
import { type Draft, draftOf, speakerOf, toRecord } from '../logs/draft';
import type { Finding } from '../logs/finding';
import type { Shapes } from '../logs/lane/shapes';
import type { LogRecord } from '../logs/record';
import { byLine } from './byLine';
import { FindingList } from './findingList';
import { Recall, type TextEcho, toTold, unheard } from './recall';
import { toFinding } from './told';

export interface CollectorOptions {
  readonly matcher: Matcher;
  readonly findEntry: (code: string) => CatalogEntry | undefined;
  readonly file: string | null;
  /** Keep little of each record: nobody else holds them. */
  readonly slim: boolean;
  readonly onFinding?: (finding: Finding) => void;
}

/** Turns the records of one log into findings. */
export class FindingCollector {
  readonly #options: CollectorOptions;
  readonly #watch: AbsentWatch;
  readonly #list: FindingList;
  readonly #recall: Recall;

  constructor(options: CollectorOptions) {
    this.#options = options;
    this.#watch = new AbsentWatch(options.matcher.catalog.absents);
    this.#list = new FindingList(options.slim);
    this.#recall = new Recall(options.matcher, options.findEntry);
  }

  get shapes(): Shapes {
    return this.#recall.shapes;
  }

  see(record: LogRecord, hits: readonly number[]): void {
    this.seeDraft(draftOf(record), hits);
  }

  /** Takes one more of these if it changes nothing but a count. */
  again({ says, fingerprint }: TextEcho, pid: number | null): boolean {
    if (says.length > 0 && !this.#watch.isNothing(says, speakerOf(null, pid))) return false;
    if (fingerprint === null) return true;
    return !this.#options.onFinding && this.#list.caps.countIfEnough(fingerprint);
  }

  seeDraft(draft: Draft, hits: readonly number[]): TextEcho | null {
    if (hits.length === 0 && !draft.exception && !draft.http) return unheard;
    const known = this.#recall.know(draft, hits);
    if (known.says.length > 0) {
      for (const it of this.#watch.see(draft, known.bodyOf(draft), known.says)) this.#addAbsence(it);
    }
    const { told } = known;
    const echo = known.echoOf(draft);
    if (!told) return echo;
    const { file, onFinding } = this.#options;
    const kept = this.#list.caps.take(told.fingerprint);
    if (kept === null && !onFinding) return echo;
    const body = known.bodyOf(draft);
    const finding = toFinding(told, draft.whole(body), file);
    onFinding?.(finding);
    if (kept === 'slim' && this.#options.slim) {
      const record = toRecord(known.slimOf(draft), draft.placeOf(body), draft.pid);
      this.#list.findings.push({ ...finding, record });
    } else if (kept) this.#list.findings.push(finding);
    return echo;
  }

  end(): readonly Finding[] {
    for (const it of this.#watch.end()) this.#addAbsence(it);
    return this.#list.findings.sort(byLine);
  }

  #addAbsence({ absent, fields, record }: Absence): void {
    const told = toTold(absent.entry, record, { fields, ambiguousWith: [], general: false });
    const finding = toFinding(told, record, this.#options.file);
    this.#options.onFinding?.(finding);
    this.#list.add(finding);
  }
}
