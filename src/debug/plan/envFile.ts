/** What a file of environment variables holds, or the first line that cannot be read. Lines count from 1. */
export type EnvFile =
  | { readonly ok: true; readonly variables: Readonly<Record<string, string>> }
  | { readonly ok: false; readonly line: number; readonly text: string };

/**
 * `NAME=value` a line, with `export` before it, quotes around it, a comment behind it, as Python's dotenv and shells read
 * it. Text in double quotes may go over several lines and knows `\n`, `\"` and `\\`; nothing is substituted, because
 * what `$X` means here depends on who reads it.
 */
export function parseEnvFile(text: string): EnvFile {
  const variables: Record<string, string> = {};
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? '';
    if (/^\s*(#|$)/.test(line)) continue;
    const match = /^\s*(?:export\s+)?([A-Za-z_][\w.]*)\s*=\s*(.*)$/.exec(line);
    const name = match?.[1];
    const read = name === undefined ? null : readValue(lines, at, match?.[2] ?? '');
    if (name === undefined || read === null) return { ok: false, line: at + 1, text: line.trim() };
    variables[name] = read.value;
    at = read.last;
  }
  return { ok: true, variables };
}

interface Value {
  readonly value: string;
  /** Index of the line on which it ends. */
  readonly last: number;
}

function readValue(lines: readonly string[], at: number, rest: string): Value | null {
  const quote = rest[0];
  if (quote !== '"' && quote !== "'") return { value: rest.replace(/(^|\s+)#.*$/, '').trim(), last: at };
  for (let last = at, text = rest.slice(1); last < lines.length; text += `\n${lines[++last] ?? ''}`) {
    const end = endOf(text, quote);
    if (end === -1) continue;
    if (!/^\s*(#.*)?$/.test(text.slice(end + 1))) return null;
    const inside = text.slice(0, end);
    return { value: quote === '"' ? inside.replace(/\\([\\"nrt$])/g, unescape) : inside, last };
  }
  return null;
}

/** Index of the closing quote, which a backslash hides within double quotes only. */
function endOf(text: string, quote: string): number {
  for (let at = 0; at < text.length; at++) {
    if (quote === '"' && text[at] === '\\') at++;
    else if (text[at] === quote) return at;
  }
  return -1;
}

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t' };

function unescape(_: string, character: string): string {
  return escapes[character] ?? character;
}
