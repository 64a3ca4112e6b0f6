import { toVisibleLine } from '../../text/visible';

/** Parts the column of origins from the line as it stands in its file. */
const bar = '│';
const widest = 16;

/** Short names for logs by their paths: without what they have in common, all of one width. */
export function originColumn(paths: readonly string[]): string[] {
  const parts = paths.map(it => it.split(/[\\/]/).filter(part => part !== ''));
  const names = parts.map((own, at) => {
    const others = parts.filter((_, other) => other !== at);
    let count = 1;
    // A folder more, as long as another log is called the same.
    while (count < own.length && others.some(it => nameOf(it, count) === nameOf(own, count))) count++;
    return cut(toVisibleLine(nameOf(own, count), 200).replaceAll(bar, '|').trim() || '–');
  });
  const width = Math.max(0, ...names.map(it => it.length));
  return names.map(it => it.padEnd(width));
}

/** One line with the column before it. An empty line gets no blanks at its end. */
export function withOrigin(name: string, line: string): string {
  return line === '' ? `${name} ${bar}` : `${name} ${bar} ${line}`;
}

/** Every line without its column. */
export function withoutOrigins(text: string): string {
  return text.replace(column, '');
}

/** How long the column of a line is; 0 for a line without one. */
export function originLength(line: string): number {
  return new RegExp(column.source).exec(line)?.[0].length ?? 0;
}

const column = /^[^│\r\n]{0,40}│ ?/gm;

function nameOf(parts: readonly string[], count: number): string {
  return parts
    .slice(-count)
    .join('/')
    .replace(/(?:\.agl)?\.log$/i, '');
}

/** The end tells more than the beginning, where folders stand. */
function cut(name: string): string {
  return name.length <= widest ? name : `…${name.slice(1 - widest)}`;
}
