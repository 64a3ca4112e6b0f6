/** More of one line than this nobody reads. */
export const keptOfLine = 16 * 1024;

/**
 * A line as an editor can show it: without colours, links and other sequences of a terminal; zero bytes, by which an
 * editor takes a file for binary, as signs.
 */
export function toPlainLine(line: string): string {
  const text = line.length > keptOfLine ? `${line.slice(0, keptOfLine)}…` : line;
  if (!/[\0\u001b]/.test(text)) return text;
  return text
    .replace(/\u001b(?:\[[ -?]{0,64}[@-~]?|[\]P^_X][^\u0007\u001b]{0,8192}(?:\u0007|\u001b\\)?|[()].|.)?/g, '')
    .replaceAll('\0', '␀');
}
