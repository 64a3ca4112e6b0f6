import { compareBlocks, type LogBlock } from './logBlock';

export interface MergeLimits {
  readonly lines: number;
  readonly characters: number;
}

/** What is cut, is cut to this part of the limit: else every line that comes would cost a whole document. */
const keptPart = 0.8;

/** Blocks of several logs in one order. Beyond the limits the oldest are dropped. */
export class MergedLog {
  readonly #limits: MergeLimits;
  readonly #open = new Map<number, readonly LogBlock[]>();
  #blocks: LogBlock[] = [];
  #lines = 0;
  #characters = 0;
  /** Lines that are not in it any more. */
  dropped = 0;

  constructor(limits: MergeLimits) {
    this.#limits = limits;
  }

  /** Blocks of one log that are known to be whole, in their order. */
  add(blocks: readonly LogBlock[]): void {
    const [first] = blocks;
    if (!first) return;
    const at = this.#placeOf(first);
    const later = this.#blocks.splice(at);
    // Most logs are written in the order of time: little is later than what comes.
    for (const it of later.length === 0 ? blocks : inOrder(later, blocks)) this.#blocks.push(it);
    for (const it of blocks) this.#count(it, 1);
    this.#cut();
  }

  /** What of one log may still go on; takes the place of what was said before. */
  setOpen(source: number, blocks: readonly LogBlock[]): void {
    this.#open.set(source, blocks);
  }

  blocks(): readonly LogBlock[] {
    const open = [...this.#open.values()].flat().sort(compareBlocks);
    const [first] = open;
    if (!first) return this.#blocks;
    const at = this.#placeOf(first);
    return [...this.#blocks.slice(0, at), ...inOrder(this.#blocks.slice(at), open)];
  }

  #count({ lines }: LogBlock, sign: 1 | -1): void {
    this.#lines += sign * lines.length;
    for (const it of lines) this.#characters += sign * (it.length + 1);
  }

  #cut(): void {
    const { lines, characters } = this.#limits;
    if (this.#lines <= lines && this.#characters <= characters) return;
    let gone = 0;
    while (this.#lines > lines * keptPart || this.#characters > characters * keptPart) {
      const oldest = this.#blocks[gone++];
      if (!oldest) break;
      this.#count(oldest, -1);
      this.dropped += oldest.lines.length;
    }
    this.#blocks = this.#blocks.slice(gone);
  }

  /** Before which block this one goes. */
  #placeOf(block: LogBlock): number {
    let [low, high] = [0, this.#blocks.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      const other = this.#blocks[middle];
      if (other && compareBlocks(other, block) <= 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

function inOrder(some: readonly LogBlock[], others: readonly LogBlock[]): LogBlock[] {
  const merged: LogBlock[] = [];
  let at = 0;
  for (const other of others) {
    for (let it = some[at]; it && compareBlocks(it, other) <= 0; it = some[at]) {
      merged.push(it);
      at++;
    }
    merged.push(other);
  }
  while (at < some.length) merged.push(...some.slice(at, (at += 1000)));
  return merged;
}
