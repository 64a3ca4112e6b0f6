import type { CatalogEntry } from '../catalog/entry';
import { compileTemplate, type FieldKind, type TemplatePart } from '../catalog/match/template';
import type { Program, Show } from '../catalog/shows';

/**
 * How the probe knows an exception that the catalog names, as data: `needle` is a literal that `Type: message` must hold,
 * `pattern` the source of a regular expression that JavaScript and Python read alike. The adapter explains the stop with
 * the catalog itself; this only decides whether to stop.
 */
export interface CataloguedPattern {
  readonly code: string;
  /** Name of the exception's class, without its module. */
  readonly type?: string;
  readonly needle: string;
  readonly pattern: string;
}

/** Failures only, and only those that an exception in a process of this runtime can show. */
export function cataloguedPatterns(
  entries: readonly CatalogEntry[],
  runtime: 'python' | 'node' = 'python',
): readonly CataloguedPattern[] {
  return entries
    .filter(it => it.severity === 'error' && !it.noise)
    .flatMap(({ code, shows }) => (shows ?? []).flatMap(show => toPattern(code, show, elsewhere[runtime])));
}

/** What these write never is an exception's text in an agent's process. */
const neither: readonly Program[] = ['npm', 'pip', 'uv', 'shell', 'kernel', 'uvicorn', 'gunicorn'];
const elsewhere: Readonly<Record<'python' | 'node', ReadonlySet<Program>>> = {
  python: new Set([...neither, 'node']),
  node: new Set([...neither, 'python', 'ray', 'vllm', 'agl-0.2', 'agl-0.3', 'agl-1.0']),
};

function toPattern(code: string, show: Show, others: ReadonlySet<Program>): readonly CataloguedPattern[] {
  if (show.kind === 'exception') {
    const type = show.type.slice(show.type.lastIndexOf('.') + 1);
    if (show.frames !== undefined) return [];
    if (show.message === undefined) return [{ code, type, needle: type, pattern: '' }];
    return partsPattern(show.message).map(it => ({ code, type, ...it }));
  }
  if (show.kind !== 'text' || show.with !== undefined) return [];
  if (show.programs?.every(it => others.has(it))) return [];
  return partsPattern(show.template).map(it => ({ code, ...it }));
}

/** None where the longest literal says too little to be looked for. */
function partsPattern(template: string): readonly { readonly needle: string; readonly pattern: string }[] {
  const { parts } = compileTemplate(template);
  const words = parts.flatMap(it => ('literal' in it ? it.literal.split(' ') : []));
  const needle = words.reduce((best, it) => (it.length > best.length ? it : best), '');
  return needle.length < 4 ? [] : [{ needle, pattern: parts.map(partPattern).join('') }];
}

function partPattern(part: TemplatePart): string {
  if (!('literal' in part)) return fields[part.kind];
  return part.literal.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&').replaceAll(' ', '\\s+');
}

/** As the matcher of the catalog reads fields; bounded, so that no message can make a pattern run away. */
const fields: Readonly<Record<FieldKind, string>> = {
  text: '[^\\n]{1,400}?',
  int: '[-+]?[0-9]{1,30}',
  number: '[-+]?[0-9.]{1,30}',
  word: '[^\\s"\']{1,400}?',
  path: '[^"\'\\n]{1,400}?',
  any: '[\\s\\S]{1,400}?',
};
