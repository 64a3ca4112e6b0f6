import type { ZoneOffset } from '../../core/format/time';
import { BlockReader } from '../../core/logs/merge/blockReader';
import type { LogBlock } from '../../core/logs/merge/logBlock';
import { type MergeLimits, MergedLog } from '../../core/logs/merge/mergedLog';
import { type MergedText, type MergedView, mergedText } from '../../core/logs/merge/mergedText';
import { onItsDays } from '../../core/logs/merge/onItsDays';
import { originColumn } from '../../core/logs/merge/originColumn';
import type { UserPattern } from '../../core/logs/userPattern/userPattern';
import type { Language } from '../../core/text/table';
import type { FeedPart, LogFeed } from './logFeed';

export interface MergedSource {
  /** A path or a name; its end names the source. */
  readonly path: string;
  readonly feed: LogFeed;
}

interface Reading {
  readonly source: number;
  readonly feed: LogFeed;
  /** Null before the first line. */
  reader: BlockReader | null;
  generation: number;
  unreadable: boolean;
}

/** Several logs as they grow, in one order. Asked to read on; knows no clock but that of the files. */
export class MergedReading {
  readonly names: readonly string[];
  readonly #log: MergedLog;
  readonly #readings: readonly Reading[];
  readonly #zone: ZoneOffset;
  readonly #patterns: readonly UserPattern[];

  constructor(
    sources: readonly MergedSource[],
    limits: MergeLimits,
    zone: ZoneOffset,
    patterns: readonly UserPattern[] = [],
  ) {
    this.names = originColumn(sources.map(it => it.path));
    this.#log = new MergedLog(limits);
    this.#zone = zone;
    this.#patterns = patterns;
    this.#readings = sources.map(({ feed }, source) => {
      return { source, feed, reader: null, generation: 0, unreadable: false };
    });
  }

  /** True when something is new. */
  async read(signal?: AbortSignal): Promise<boolean> {
    let changed = false;
    for (const reading of this.#readings) {
      const before = reading.unreadable;
      const read = await this.#readOn(reading, signal).catch((error: unknown) => {
        if (signal?.aborted) throw error;
        reading.unreadable = true;
        return false;
      });
      changed ||= read || before !== reading.unreadable;
    }
    return changed;
  }

  text(view: MergedView, language: Language): MergedText {
    const unreadable = this.#readings.filter(it => it.unreadable).map(it => this.names[it.source] ?? '');
    const { dropped } = this.#log;
    return mergedText(this.#log.blocks(), { ...view, names: this.names, dropped, unreadable, language });
  }

  /** Whether lines of this generation still stand in their file. */
  isCurrent(source: number, generation: number): boolean {
    return this.#readings[source]?.generation === generation;
  }

  async #readOn(reading: Reading, signal?: AbortSignal): Promise<boolean> {
    const isFirst = reading.reader === null;
    const first: LogBlock[] = [];
    let last: FeedPart | null = null;
    try {
      for (
        let part = await reading.feed.read(signal);
        part;
        part = part.more ? await reading.feed.read(signal) : null
      ) {
        signal?.throwIfAborted();
        last = part;
        const blocks = this.#take(reading, part);
        if (isFirst) first.push(...blocks);
        else this.#log.add(blocks);
      }
      reading.unreadable = false;
    } finally {
      const { reader } = reading;
      // The days of a log are known when its end is.
      if (reader && last && isFirst) this.#log.add(onItsDays(first, reader, last.writtenMs));
      if (reader && last) this.#log.setOpen(reading.source, reader.open());
    }
    return last !== null;
  }

  #take(reading: Reading, { text, restarted, firstLine, writtenMs }: FeedPart): LogBlock[] {
    const { source, reader: before } = reading;
    const old = restarted ? (before?.end() ?? []) : [];
    if (restarted) reading.generation++;
    if (!before || restarted) {
      reading.reader = new BlockReader({
        ...{ source, firstLine, generation: reading.generation, zone: this.#zone, startMs: writtenMs },
        patterns: this.#patterns,
        ...(before ? { afterMs: before.lastMs } : {}),
      });
    }
    return [...old, ...(reading.reader?.push(text, writtenMs) ?? [])];
  }
}
