import type { CompiledAbsent } from '../catalog/match/compile';
import { matchTemplate } from '../catalog/match/confirm';
import { toSpeech } from '../catalog/match/speech';

/**
 * Signs of what a log may lack, such as every attempt that ended well: most lines of a healthy log. The same sign again
 * changes nothing, so its record need not be made; one that has not been seen to be a sign indeed is always let through.
 */
export class QuietSigns {
  readonly #absents: readonly CompiledAbsent[];
  readonly #isSign: (hit: number) => boolean;
  #known: readonly number[] = [];
  #latest: readonly number[] = [];

  constructor(absents: readonly CompiledAbsent[], isSign: (hit: number) => boolean) {
    this.#absents = absents;
    this.#isSign = isSign;
  }

  /** Takes out of the hits of a line what is no news; what was taken. */
  drop(hits: number[]): readonly number[] {
    const signs = hits.filter(this.#isSign);
    if (signs.length === 0) return [];
    if (!signs.every(it => this.#known.includes(it))) {
      // Its record is made when the next one begins: nothing is known until then.
      this.#known = [];
      this.#latest = signs;
      return [];
    }
    const others = hits.filter(it => !this.#isSign(it));
    hits.length = 0;
    hits.push(...others);
    return signs;
  }

  /** A record was made: what comes after it may belong to another part of the log, which must have signs of its own. */
  made(message: string, hits: readonly number[]): void {
    const signs = hits.filter(this.#isSign);
    const isLatest = signs.length > 0 && this.#latest.every(it => signs.includes(it));
    this.#known = isLatest && signs.every(it => this.#latest.includes(it)) && this.#tells(message) ? signs : [];
  }

  #tells(message: string): boolean {
    const said = toSpeech(message);
    return this.#absents.some(({ after, lacks, until }) =>
      [after, ...lacks, ...(until ? [until] : [])].some(it => matchTemplate(it, said) !== null),
    );
  }
}
