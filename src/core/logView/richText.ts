import { toVisibleLine } from '../text/visible';

/** A piece of a line of an explanation: words of ours or foreign ones, or a link. Nobody but a renderer knows Markdown. */
export type Piece =
  | { readonly kind: 'text' | 'strong' | 'dim'; readonly text: string }
  | { readonly kind: 'command'; readonly text: string; readonly command: string; readonly args: readonly unknown[] }
  | { readonly kind: 'place'; readonly text: string; readonly uri: string; readonly line: number };

/** `gap` parts paragraphs, `rule` the answer from the facts. */
export type RichLine = readonly Piece[] | 'rule' | 'gap';

/**
 * As Markdown that shows every text as it is: foreign text can neither mark up nor link anything. `links`: the client
 * runs links to commands; elsewhere their words are left as words.
 */
export function toMarkdown(lines: readonly RichLine[], links: boolean): string {
  return joined(lines, line => line.map(it => markdownOf(it, links)).join(''), '  \n', '\n\n---\n\n', '\n\n');
}

export function toPlainText(lines: readonly RichLine[]): string {
  return joined(
    lines,
    line => line.map(it => spaced(it.text, toVisibleLine(it.text, limit))).join(''),
    '\n',
    '\n---\n',
    '\n',
  );
}

function joined(
  lines: readonly RichLine[],
  toText: (line: readonly Piece[]) => string,
  end: string,
  rule: string,
  gap: string,
): string {
  let text = '';
  let between = '';
  for (const line of lines) {
    if (line === 'rule' || line === 'gap') between = line === 'rule' ? rule : gap;
    else {
      text += `${text === '' ? '' : between || end}${toText(line)}`;
      between = '';
    }
  }
  return text;
}

/** Every sign of ASCII may be escaped, and an escaped one never means anything: no links, no HTML, no entities. */
export function escapeMarkdown(text: string): string {
  return toVisibleLine(text, limit).replace(/[!-/:-@[-`{-~]/g, '\\$&');
}

/** Foreign text beyond this is cut: an explanation is read, not searched. */
const limit = 400;

function markdownOf(piece: Piece, links: boolean): string {
  const text = spaced(piece.text, escapeMarkdown(piece.text));
  switch (piece.kind) {
    case 'strong':
      return text.trim() === '' ? '' : `**${text.trim()}**`;
    case 'text':
    case 'dim':
      return text;
    case 'command':
      return links ? `[${text}](command:${piece.command}?${encoded(piece.args)})` : text;
    case 'place':
      return `[${text}](${piece.uri.replace(/[()\s<>]/g, encodeURIComponent)}#L${piece.line})`;
  }
}

/** Blanks at the ends part pieces; escaping takes them away. */
function spaced(raw: string, text: string): string {
  return `${/^\s/.test(raw) ? ' ' : ''}${text}${/\s$/.test(raw) ? ' ' : ''}`;
}

/** encodeURIComponent leaves parentheses, which would end the link. */
function encoded(args: readonly unknown[]): string {
  return encodeURIComponent(JSON.stringify(args)).replace(/[()'!*]/g, it => `%${it.charCodeAt(0).toString(16)}`);
}
