import { formatCount } from '../../format/count';
import { say, toText } from '../../text/say';
import type { Language } from '../../text/table';
import type { KeyPattern } from '../record';
import type { LogBlock } from './logBlock';
import { withOrigin } from './originColumn';
import { chainOf } from './rolloutChain';

export interface MergedView {
  /** Only what belongs to it; null: everything. */
  readonly rollout: string | null;
  /** Only these; empty: all. */
  readonly patterns: readonly KeyPattern[];
}

export interface MergedTextOptions extends MergedView {
  /** By source, as `originColumn` makes them. */
  readonly names: readonly string[];
  /** Lines that the limits have cost. */
  readonly dropped: number;
  /** Logs that cannot be read, by their names. */
  readonly unreadable: readonly string[];
  readonly language: Language;
}

export interface MergedText {
  readonly text: string;
  readonly lines: number;
  /** Where a line of the text (counted from 0) comes from; null for words of our own. */
  readonly placeOf: (line: number) => MergedPlace | null;
}

export interface MergedPlace {
  readonly source: number;
  readonly generation: number;
  /** In its file, counted from 1. */
  readonly line: number;
}

/** Blocks of a merged log, in their order, as the text of a document. What is not in it is said above. */
export function mergedText(blocks: readonly LogBlock[], options: MergedTextOptions): MergedText {
  const shown = select(blocks, options);
  const head = notesOf(shown.length, options);
  const lines = [...head];
  const starts: number[] = [];
  for (const { source, lines: own } of shown) {
    starts.push(lines.length);
    const name = options.names[source] ?? '';
    for (const it of own) lines.push(withOrigin(name, it));
  }
  return {
    text: lines.length === 0 ? '' : `${lines.join('\n')}\n`,
    lines: lines.length,
    placeOf: line => {
      const at = lastUpTo(starts, line);
      const block = shown[at];
      if (!block || line >= lines.length) return null;
      const { source, generation, startLine } = block;
      return { source, generation, line: startLine + line - (starts[at] ?? 0) };
    },
  };
}

function select(blocks: readonly LogBlock[], { rollout, patterns }: MergedView): readonly LogBlock[] {
  const chain = rollout === null ? blocks : chainOf(blocks, rollout);
  if (patterns.length === 0) return chain;
  const wanted = new Set(patterns);
  return chain.filter(it => it.pattern !== null && wanted.has(it.pattern));
}

function notesOf(shown: number, { names, dropped, unreadable, language, rollout, patterns }: MergedTextOptions) {
  const notes = unreadable.map(name => say('merged.unreadable', { name: name.trim() }));
  if (dropped > 0) notes.push(say('merged.dropped', { count: formatCount(dropped) }));
  if (shown === 0) notes.push(rollout === null && patterns.length === 0 ? say('merged.empty') : say('merged.nothing'));
  const blank = ' '.repeat(names[0]?.length ?? 0);
  return notes.map(it => withOrigin(blank, toText(it, language)));
}

/** The last position whose value is at most `value`; -1 when there is none. */
function lastUpTo(sorted: readonly number[], value: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
