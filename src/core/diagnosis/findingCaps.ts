/** A loop that fails a million times must not cost a million records. */
const keptPerFingerprint = 1000;
const keptWhole = 20;
export const keptInAll = 50_000;

/** How often each kind was said. */
export type Counts = readonly (readonly [fingerprint: string, count: number])[];

/** Judges how much is kept of each of the findings of one log, one after the other. */
export class FindingCaps {
  readonly #counts: Map<string, number>;
  #room = keptInAll;

  /** `before`: of what stands before the first of them. */
  constructor(before: Counts = []) {
    this.#counts = new Map(before);
  }

  get isFull(): boolean {
    return this.#room <= 0;
  }

  /** Counts one more of this kind if nothing of it would be kept. */
  countIfEnough(fingerprint: string): boolean {
    const isEnough = this.#room <= 0 || (this.#counts.get(fingerprint) ?? 0) >= keptPerFingerprint;
    if (isEnough) this.take(fingerprint);
    return isEnough;
  }

  /** Counts one more; null: it is not kept. `slim`: without what can be read in the first of its kind. */
  take(fingerprint: string): 'whole' | 'slim' | null {
    const before = this.#counts.get(fingerprint) ?? 0;
    if (before > 0 || this.#counts.size < keptInAll) this.#counts.set(fingerprint, before + 1);
    if (this.#room <= 0 || before >= keptPerFingerprint) return null;
    this.#room--;
    return before < keptWhole ? 'whole' : 'slim';
  }

  /** The kinds of which little more needs to be kept. */
  frequent(): Counts {
    return [...this.#counts].filter(([, count]) => count > keptWhole);
  }
}
