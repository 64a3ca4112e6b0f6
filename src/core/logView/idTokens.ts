/** An id as it stands in a line; columns count from 0, `end` is not included. */
export interface IdToken {
  readonly id: string;
  readonly kind: 'rollout' | 'attempt' | 'trace' | 'span' | 'other';
  readonly start: number;
  readonly end: number;
}

/** Ids of Agent Lightning, of traces and spans, UUIDs with or without hyphens. */
const pattern =
  /(?<![\w-])(?:ro-[0-9a-f]{6,32}|at-[0-9a-f]{6,32}|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[0-9a-f]{32}|[0-9a-f]{16})(?![\w-])/g;
/** More of a line than this is payload. */
const searched = 20_000;

export function idTokens(line: string): IdToken[] {
  return [...line.slice(0, searched).matchAll(pattern)].flatMap(found => {
    const [id] = found;
    // Decimal digits alone are a number far more often than an id.
    if (/^\d+$/.test(id)) return [];
    return [{ id, kind: kindOf(id), start: found.index, end: found.index + id.length }];
  });
}

export function idAt(line: string, character: number): IdToken | null {
  return idTokens(line).find(it => it.start <= character && character <= it.end) ?? null;
}

/** Where an id stands in a text: offsets, in order, at most `limit`. */
export function occurrencesOf(id: string, text: string, limit: number): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(id); at >= 0 && found.length < limit; at = text.indexOf(id, at + id.length)) {
    if (!isPart(text, at - 1) && !isPart(text, at + id.length)) found.push(at);
  }
  return found;
}

function isPart(text: string, at: number): boolean {
  return /[\w-]/.test(text[at] ?? '');
}

function kindOf(id: string): IdToken['kind'] {
  if (id.startsWith('ro-')) return 'rollout';
  if (id.startsWith('at-')) return 'attempt';
  if (id.includes('-')) return 'other';
  return id.length === 32 ? 'trace' : 'span';
}
