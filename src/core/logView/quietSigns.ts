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
  /** What one process has said is no news of another. */
  #speaker = 0;

  constructor(absents: readonly CompiledAbsent[], isSign: (hit: number) => boolean) {
    this.#absents = absents;
    this.#isSign = isSign;
  }

  /** Takes out of the hits of a line what is no news; what was taken. */
  drop(hits: number[], bytes: Uint8Array, start: number, end: number): readonly number[] {
    const signs = hits.filter(this.#isSign);
    if (signs.length === 0) return [];
    const speaker = speakerOf(bytes, start, Math.min(end, start + looked));
    const isKnown = speaker === this.#speaker && signs.every(it => this.#known.includes(it));
    this.#speaker = speaker;
    if (!isKnown) {
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

/** The head of a line stands in its first part. */
const looked = 80;

/** A hash of the number in `(Process-949 `; 0 where none is told. */
function speakerOf(bytes: Uint8Array, start: number, end: number): number {
  for (let at = start; at < end - 9; at++) {
    // `(Process-`
    if (bytes[at] !== 0x28 || bytes[at + 1] !== 0x50 || bytes[at + 8] !== 0x2d) continue;
    let hash = 1;
    for (let next = at + 9; next < end && (bytes[next] ?? 0) >= 0x30 && (bytes[next] ?? 0) <= 0x39; next++) {
      hash = (Math.imul(hash, 31) + (bytes[next] ?? 0)) | 0;
    }
    return hash;
  }
  return 0;
}
