import type { Finding } from '../logs/finding';

/** A loop that fails a million times must not cost a million records. */
const keptPerFingerprint = 1000;
const keptWhole = 20;
const keptInAll = 50_000;

export interface FindingListOptions {
  /** Keep little of each record: nobody else holds them. */
  readonly slim: boolean;
  /** One part of a log, whose findings go into the list of the whole: that list judges how many there are in all. */
  readonly part?: boolean;
  /** How often what stands before this part has said the same. */
  readonly before?: Iterable<readonly [fingerprint: string, count: number]>;
}

/** The findings of one log, of each kind so many, in the order in which they were found. */
export class FindingList {
  readonly findings: Finding[] = [];
  readonly #counts: Map<string, number>;
  readonly #slim: boolean;
  readonly #most: number;

  constructor({ slim, part, before }: FindingListOptions) {
    this.#slim = slim;
    this.#most = part ? Infinity : keptInAll;
    this.#counts = new Map(before);
  }

  /** Whether one more of this kind would only be counted. */
  hasEnough(fingerprint: string): boolean {
    return this.findings.length >= this.#most || (this.#counts.get(fingerprint) ?? 0) >= keptPerFingerprint;
  }

  count(fingerprint: string): number {
    const count = (this.#counts.get(fingerprint) ?? 0) + 1;
    if (this.#counts.size < keptInAll || count > 1) this.#counts.set(fingerprint, count);
    return count;
  }

  add(finding: Finding): void {
    const isEnough = this.hasEnough(finding.fingerprint);
    const count = this.count(finding.fingerprint);
    if (!isEnough) this.findings.push(this.#slim && count > keptWhole ? slimmed(finding) : finding);
  }

  /** The kinds of which little more needs to be kept. */
  frequent(): readonly (readonly [fingerprint: string, count: number])[] {
    return [...this.#counts].filter(([, count]) => count > keptWhole);
  }
}

function slimmed(finding: Finding): Finding {
  return { ...finding, record: { ...finding.record, detail: '', exception: null } };
}
