/** A place in a source file that a line of a log names. Columns count from 0, lines of files from 1. */
export interface FileLink {
  readonly start: number;
  readonly end: number;
  readonly file: string;
  readonly line: number;
  readonly column: number | null;
}

const python = /File "([^"\n]{1,1000})", line (\d{1,7})/g;
const node = /(?:\(|\bat )((?:file:\/\/)?(?:\/|[A-Za-z]:[\\/])[^\s()]{1,1000}?):(\d{1,7}):(\d{1,5})\)?/g;
/** Linters, warnings and rich: a path with its ending and a line. */
const plain =
  /(?<![\w/\\.:-])((?:[A-Za-z]:)?[\w./\\-]{0,400}[/\\][\w.-]{1,200}\.(?:py|pyx|js|mjs|cjs|ts|tsx)):(\d{1,7})\b(?::(\d{1,5}))?/g;
/** More of a line than this is payload. */
const searched = 20_000;

/** The places of files that one line names. */
export function fileLinks(line: string): FileLink[] {
  const text = line.slice(0, searched);
  if (text.includes('File "')) return linksBy(python, text);
  if (/:\d+:\d+\)?\s*$/.test(text) && text.includes('at ')) {
    const found = linksBy(node, text);
    if (found.length > 0) return found;
  }
  return /\.(?:py|[mc]?js|tsx?|pyx):\d/.test(text) ? linksBy(plain, text) : [];
}

function linksBy(pattern: RegExp, text: string): FileLink[] {
  return [...text.matchAll(pattern)].flatMap(found => {
    const [, file = '', line = '', column] = found;
    // `<string>`, `<frozen runpy>`: no file.
    if (file.startsWith('<')) return [];
    const start = found.index + found[0].indexOf(file);
    const end = start + found[0].slice(found[0].indexOf(file)).replace(/\)$/, '').length;
    return [{ start, end, file, line: Number(line), column: column === undefined ? null : Number(column) }];
  });
}
