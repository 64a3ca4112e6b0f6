import type { Mode } from '../openRecord';
import type { Shape } from './shapes';

/** What somebody has made of a record, and would make of all others that differ only in numbers that do not matter. */
export interface Echo {
  /** Nothing: such records need only be counted. */
  readonly isSilent: boolean;
}

export const silent: Echo = { isSilent: true };

/** What a line does to the record before it. */
export interface Step {
  readonly path: RecordPath;
  /** It begins another record, that of `path`. */
  readonly opens: boolean;
}

/** A record as far as it has been read, known by the shapes of its lines; and what has come after these. */
export class RecordPath {
  /** What becomes of it if it ends here. Null: that depends on more than shapes. Undefined: not seen yet. */
  echo: Echo | null | undefined = undefined;
  /** Where in the first line the number of its process stands; -1: it has none in its head. */
  pidAt = -1;
  #first: Shape | null = null;
  #firstStep: Step | null = null;
  #others: Map<Shape, Step> | null = null;

  /** `isTied`: with a number that has a unit or is in a name. */
  constructor(
    readonly mode: Mode,
    readonly isTied: boolean,
    /** What has been found in all its lines. */
    readonly hits: readonly number[],
  ) {}

  step(shape: Shape): Step | null {
    if (shape === this.#first) return this.#firstStep;
    return this.#others?.get(shape) ?? null;
  }

  learn(shape: Shape, step: Step): void {
    if (this.#first === null) {
      this.#first = shape;
      this.#firstStep = step;
    } else (this.#others ??= new Map()).set(shape, step);
  }
}
