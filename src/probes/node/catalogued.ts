import { errorFacts } from './errorText';
import { live } from './live';
import { wants } from './stopping';
import { userFrame } from './userFrame';

const compiled = new Map<string, RegExp>();

/** The catalog's code of an error. The needle is looked for first: it says no to nearly all of them. */
function codeOf(type: string, text: string): string | undefined {
  const found = live.catalogued.find(it => {
    if (!text.includes(it.needle) || (it.type !== undefined && it.type !== type)) return false;
    const pattern = compiled.get(it.pattern) ?? new RegExp(it.pattern);
    compiled.set(it.pattern, pattern);
    return pattern.test(text);
  });
  return found?.code;
}

/** Whether the filter for catalogued failures wants this error; asked by the debugger wherever one is thrown. */
export function isCatalogued(error: unknown): boolean {
  if (!live.filters.has('agl.catalogued')) return false;
  const { type, message, stack } = errorFacts(error);
  const code = codeOf(type, `${type}: ${message}\n${stack}`);
  if (code === undefined) return false;
  const frame = userFrame();
  const place = frame ? { file: frame.path, line: frame.line } : {};
  return wants('agl.catalogued', { type, message, code, ...place });
}
