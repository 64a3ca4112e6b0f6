/**
 * Foreign text made harmless to the eye: control, bidirectional and invisible characters become signs that can be seen
 * (`␛`, `⟨U+202E⟩`), so that no text can reorder or hide what stands around it. Line breaks and tabs stay; joiners stay,
 * because scripts and emoji need them.
 */
export function toVisible(text: string): string {
  return hidden.test(text) ? text.replace(everyHidden, shown) : text;
}

/** The same on one line: breaks and tabs become `⏎` and a blank, runs of blanks one; at most `limit` characters. */
export function toVisibleLine(text: string, limit = 200): string {
  // Only the part that can show is looked at: a message may have a megabyte.
  const start = text.length > limit * 8 ? text.slice(0, limit * 8) : text;
  const line = toVisible(
    start
      .trim()
      .replace(/[\r\n\u2028\u2029]+\s*/g, ' ⏎ ')
      .replace(/[\t ]+/g, ' '),
  );
  if (line.length <= limit && start.length === text.length) return line;
  const cut = line.slice(0, limit - 1);
  return `${/[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut}…`;
}

const classes = [
  '\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f', // C0 but tab and line feed, DEL, C1
  '\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069', // marks, embeddings, overrides and isolates of direction
  '\\u00ad\\u115f\\u1160\\u180e\\u200b\\u2028\\u2029\\u2060-\\u2064\\u206a-\\u206f\\u3164\\ufeff\\uffa0\\ufff9-\\ufffb', // no width
  '\\u{e0000}-\\u{e007f}\\ud800-\\udfff', // tags; halves of a pair
].join('');
const hidden = new RegExp(`[${classes}]`, 'u');
const everyHidden = new RegExp(`\\r\\n|[${classes}]`, 'gu');

function shown(found: string): string {
  if (found === '\r\n') return '\n';
  const code = found.codePointAt(0) ?? 0;
  if (code < 0x20) return String.fromCodePoint(0x2400 + code);
  if (code === 0x7f) return '␡';
  return `⟨U+${code.toString(16).toUpperCase().padStart(4, '0')}⟩`;
}
