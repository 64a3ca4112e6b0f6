/**
 * Text made ready for templates: every run of blanks is one blank, and where a line ended is known apart from it, because
 * consoles wrap what programs write in one piece.
 */
export interface Speech {
  readonly text: string;
  /** Positions in `text` of the blanks that were line breaks, ascending. */
  readonly breaks: readonly number[];
}

export function toSpeech(source: string): Speech {
  const breaks: number[] = [];
  if (!/\s\s|[\n\t\r\f\v]/.test(source)) return { text: source, breaks };
  let text = '';
  let from = 0;
  for (const run of source.matchAll(/\s+/g)) {
    text += source.slice(from, run.index);
    if (run[0].includes('\n')) breaks.push(text.length);
    text += ' ';
    from = run.index + run[0].length;
  }
  return { text: text + source.slice(from), breaks };
}

/** The first line break at or behind a position; the end of the text when there is none. */
export function breakFrom({ text, breaks }: Speech, at: number): number {
  let [low, high] = [0, breaks.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((breaks[middle] ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return breaks[low] ?? text.length;
}

/** Where the line begins in which a position stands. */
export function lineStart({ breaks }: Speech, at: number): number {
  const before = breaks.findLast(it => it < at);
  return before === undefined ? 0 : before + 1;
}
