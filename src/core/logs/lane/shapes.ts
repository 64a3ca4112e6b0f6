import type { NormalLine } from './normalLine';
import type { Stamped } from './stamp';

/** What is known of all lines that are the same when they are made normal, each of which begins a record. */
export interface Shape {
  readonly hash: number;
  readonly length: number;
  readonly words: Int32Array;
  /** `same`: the time of the line before. */
  readonly time: Stamped | 'same';
  /**
   * What becomes of a record that is such a line and nothing else. Null: that depends on more than the shape. Undefined:
   * not seen yet.
   */
  echo: Echo | null | undefined;
  /** Where in the line the number of its process stands; -1: it has none in its head. */
  pidAt: number;
}

/** What somebody has made of a record, and would make of all others that differ only in numbers that do not matter. */
export interface Echo {
  /** Nothing: such records need only be counted. */
  readonly isSilent: boolean;
}

export const silent: Echo = { isSilent: true };

/** So many shapes are remembered; a power of two. Another one with the same place takes it. */
const places = 8192;

export class Shapes {
  readonly #shapes: (Shape | null)[] = Array.from({ length: places }, () => null);

  find(line: NormalLine): Shape | null {
    const shape = this.#shapes[line.hash & (places - 1)] as Shape | null;
    if (shape === null || shape.hash !== line.hash || shape.length !== line.length) return null;
    const { words } = shape;
    const others = line.words;
    for (let at = 0; at < words.length; at++) if (words[at] !== others[at]) return null;
    return shape;
  }

  learn(line: NormalLine, time: Shape['time'], echo: Shape['echo']): Shape {
    const { hash, length } = line;
    const words = line.words.slice(0, (length + 3) >> 2);
    const shape: Shape = { hash, length, words, time, echo, pidAt: -1 };
    this.#shapes[hash & (places - 1)] = shape;
    return shape;
  }
}
