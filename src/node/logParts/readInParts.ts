import { open } from 'node:fs/promises';
import type { CatalogEntry } from '../../core/catalog/entry';
import { PartJoiner } from '../../core/diagnosis/partJoiner';
import type { LogPart } from '../../core/diagnosis/logPart';
import type { ZoneOffset } from '../../core/format/time';
import { clockAt, type ClockState, LogClock } from '../../core/logs/clock';
import type { Finding } from '../../core/logs/finding';
import type { UserPattern } from '../../core/logs/userPattern/userPattern';
import type { PartThreads } from './partThreads';
import { type PlannedPart, planParts } from './planParts';

export interface ReadInPartsOptions {
  readonly threads: PartThreads;
  /** The catalog with which the threads read. */
  readonly entries: readonly CatalogEntry[];
  /** So many parts are asked for before the first of them has come. */
  readonly ahead: number;
  readonly zone: ZoneOffset;
  readonly startMs: number;
  readonly signal: AbortSignal;
  readonly patterns?: readonly UserPattern[];
  /** Large enough that a thread has something to do, small enough that what it found waits in little memory. */
  readonly partBytes?: number;
}

export interface LogRead {
  readonly findings: readonly Finding[];
  readonly lines: number;
  readonly records: number;
}

/**
 * Reads a large log in several threads, with the result that one of them alone would have had. Every part is read as if
 * nothing stood before it but a clock that is guessed; where the parts before it turn out to matter, it is read again.
 */
export async function readInParts(file: string, options: ReadInPartsOptions): Promise<LogRead> {
  const handle = await open(file, 'r');
  try {
    const { size } = await handle.stat();
    const parts = await planParts(handle, size, options.partBytes ?? partBytes, options.patterns ?? []);
    return await new PartsReading(file, parts, options).run();
  } finally {
    await handle.close();
  }
}

const partBytes = 16 << 20;

interface Asked {
  readonly part: Promise<LogPart>;
  readonly clock: ClockState;
}

class PartsReading {
  readonly #joiner: PartJoiner;
  readonly #asked = new Map<number, Asked>();
  #clock: ClockState;

  constructor(
    private readonly file: string,
    private readonly parts: readonly PlannedPart[],
    private readonly options: ReadInPartsOptions,
  ) {
    this.#joiner = new PartJoiner(file, options.entries);
    this.#clock = clockAt(options.zone, options.startMs);
  }

  async run(): Promise<LogRead> {
    for (let at = 0; at < this.parts.length;) {
      this.options.signal.throwIfAborted();
      this.#askAhead(at);
      let next = at + 1;
      let part = await this.#settled(at);
      // Two processes wrote over the cut: what they wrote is read as one, and if that happens again so is all the rest.
      while (!part.isSettled && next < this.parts.length) {
        next = next === at + 1 ? next + 1 : this.parts.length;
        part = await this.#read(at, next, this.#clock);
      }
      this.#joiner.add(part);
      this.#clock = part.clock;
      for (; at < next; at++) this.#asked.delete(at);
    }
    return this.#joiner.end();
  }

  #askAhead(from: number): void {
    const until = Math.min(this.parts.length, from + this.options.ahead);
    for (let at = from; at < until; at++) {
      if (this.#asked.has(at)) continue;
      this.#asked.set(at, { part: quiet(this.#read(at, at + 1, this.#clock)), clock: this.#clock });
    }
  }

  /** As it is when the clock before it is known. */
  async #settled(at: number): Promise<LogPart> {
    const asked = this.#asked.get(at);
    const head = this.parts[at]?.head;
    if (!asked || (head && !isSame(this.#after(head, asked.clock), this.#after(head, this.#clock)))) {
      return this.#read(at, at + 1, this.#clock);
    }
    return asked.part;
  }

  /** After the first line of a part nothing of the lines before matters but what that line has made of it. */
  #after(head: NonNullable<PlannedPart['head']>, state: ClockState): ClockState {
    const clock = new LogClock(this.options.zone, state);
    clock.timeOf(head);
    return clock.state;
  }

  #read(from: number, to: number, clock: ClockState): Promise<LogPart> {
    const { file } = this;
    const start = this.parts[from]?.start ?? 0;
    const end = this.parts[to - 1]?.end ?? null;
    const { threads, patterns = [] } = this.options;
    return threads.run({ file, start, end, clock, before: this.#joiner.before(), patterns });
  }
}

const isSame = (one: ClockState, other: ClockState) =>
  one.day === other.day && one.msOfDay === other.msOfDay && one.last === other.last;

/** It may be waited for only later, or, after another part has failed, never. */
function quiet<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => undefined);
  return promise;
}
