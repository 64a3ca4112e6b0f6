import { toVisibleLine } from '../text/visible';

/** A piece of a line of an explanation: words of ours or foreign ones, or a link. Nobody but a renderer knows Markdown. */
export type Piece =
  | { readonly kind: 'text' | 'strong' | 'dim'; readonly text: string }
  | {
      readonly kind: 'command';
      readonly text: string;
      readonly command: string;
      readonly args: readonly unknown[];
      /** Its words alone say nothing: where links do nothing it is left out. */
      readonly linkOnly?: true;
    }
  | { readonly kind: 'place'; readonly text: string; readonly uri: string; readonly line: number };

/** `gap` parts paragraphs, `rule` the answer from the facts. */
export type RichLine = readonly Piece[] | 'rule' | 'gap';

/**
 * As Markdown that shows every text as it is: foreign text can neither mark up nor link anything. `links`: the client
 * runs links to commands; elsewhere their words are left as words.
 */
export function toMarkdown(lines: readonly RichLine[], links: boolean): string {
  const toText = (line: readonly Piece[]) =>
    kept(line, links)
      .map(it => markdownOf(it, links))
      .join('');
  return joined(lines, toText, '  \n', '\n\n---\n\n', '\n\n');
}

export function toPlainText(lines: readonly RichLine[]): string {
  const words = (it: Piece) => (it.kind === 'place' ? '' : spaced(it.text, toVisibleLine(it.text, limit)));
  const toText = (line: readonly Piece[]) => kept(line, false).map(words).join('').trimEnd();
  return joined(lines, toText, '\n', '\n---\n', '\n');
}

/** Without what only a click would make worth reading, and without what parted it from the rest. */
function kept(line: readonly Piece[], links: boolean): readonly Piece[] {
  if (links) return line;
  return line.filter((it, at) => !isLinkOnly(it) && !(it.kind === 'dim' && isLinkOnly(line[at + 1])));
}

function isLinkOnly(piece: Piece | undefined): boolean {
  return piece?.kind === 'command' && piece.linkOnly === true;
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
      const words = toText(line);
      if (words === '') continue;
      text += `${text === '' ? '' : between || end}${words}`;
      between = '';
    }
  }
  return text;
}

/**
 * Text that Markdown shows as it is. Escaped is whatever marks up, links, names entities or HTML, wherever it stands, and
 * what does so at the start of a line; an escaped sign never means anything.
 */
export function escapeMarkdown(text: string): string {
  return toVisibleLine(text, limit)
    .replace(/[\\`*_{}[\]()<>#|~!&$@:/]/g, '\\$&')
    .replace(/^[-+=]/, '\\$&')
    .replace(/^(\d{1,9})\./, '$1\\.')
    .replace(/\bwww\./gi, it => it.replace('.', '\\.'));
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
      return `[${text}](${piece.uri.replace(/[()\s<>]/g, percent)}#L${piece.line})`;
  }
}

/** Blanks at the ends part pieces; escaping takes them away. */
function spaced(raw: string, text: string): string {
  return `${/^\s/.test(raw) ? ' ' : ''}${text}${/\s$/.test(raw) ? ' ' : ''}`;
}

/** encodeURIComponent leaves parentheses, which would end the link. */
function encoded(args: readonly unknown[]): string {
  return encodeURIComponent(JSON.stringify(args)).replace(/[()'!*]/g, percent);
}

function percent(sign: string): string {
  return `%${sign.charCodeAt(0).toString(16).padStart(2, '0')}`;
}
