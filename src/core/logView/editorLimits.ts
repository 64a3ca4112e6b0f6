/** The editor colours and folds nothing beyond either of these, unless its optimisations for large files are off. */
const colouredBytes = 20 * 1024 * 1024;
const colouredLines = 300_000;
/** In remote windows the editor shows no larger file unasked; everywhere it hands no extension one beyond 50 MB. */
export const certainlyShownBytes = 10 * 1024 * 1024;

export interface LogSize {
  readonly bytes: number;
  /** Null: the editor does not hand the text out. */
  readonly lines: number | null;
  /** `editor.largeFileOptimizations` was on for the language in which the file was opened. */
  readonly optimised: boolean;
}

/** What the editor does not do with a log of this size: `colours` and folding, or `everything` of ours as well. */
export function lostBySize({ bytes, lines, optimised }: LogSize): 'nothing' | 'colours' | 'everything' {
  if (lines === null) return bytes > certainlyShownBytes ? 'everything' : 'nothing';
  return optimised && (bytes > colouredBytes || lines > colouredLines) ? 'colours' : 'nothing';
}
