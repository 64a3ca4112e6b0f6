import type { CatalogEntry } from '../entry';
import type { AbsentShow, ExceptionShow, ExitShow, HttpShow, TextShow } from '../shows';
import { anchorLengths, anchorOf } from './anchor';
import { exitTemplates } from './exits';
import { Prefilter, type WantedAnchor } from './prefilter';
import { compileTemplate, type CompiledTemplate, literalsOf } from './template';
import { toolAnchors } from './toolErrors';

export interface CompiledText {
  readonly entry: CatalogEntry;
  readonly show: TextShow;
  readonly template: CompiledTemplate;
}
export interface CompiledException {
  readonly entry: CatalogEntry;
  readonly show: ExceptionShow;
  readonly message: CompiledTemplate | null;
}
export interface CompiledHttp {
  readonly entry: CatalogEntry;
  readonly show: HttpShow;
  readonly route: CompiledTemplate | null;
  readonly detail: CompiledTemplate | null;
}
export interface CompiledExit {
  readonly entry: CatalogEntry;
  readonly show: ExitShow;
}
export interface CompiledAbsent {
  readonly entry: CatalogEntry;
  readonly show: AbsentShow;
  readonly after: CompiledTemplate;
  readonly lacks: readonly CompiledTemplate[];
  readonly until: CompiledTemplate | null;
}

/** Every entry's shows, by what wakes them. A hit of the prefilter is a position in `hits`. */
export interface CompiledCatalog {
  readonly prefilter: Prefilter;
  readonly hits: readonly Hit[];
  /** Of a line that begins as tools begin their errors. */
  readonly toolHit: number;
  /** All that the prefilter looks for, and what stands around it. */
  readonly woken: readonly string[];
  /** By the last part of the type's name. */
  readonly exceptions: ReadonlyMap<string, readonly CompiledException[]>;
  readonly http: ReadonlyMap<number, readonly CompiledHttp[]>;
  readonly exits: readonly CompiledExit[];
  readonly absents: readonly CompiledAbsent[];
}

/** What a hit asks to be looked at. */
export type Hit =
  | { readonly kind: 'text'; readonly text: CompiledText }
  | { readonly kind: 'type' }
  | { readonly kind: 'http' }
  | { readonly kind: 'exit' }
  | { readonly kind: 'absent' }
  | { readonly kind: 'tool' };

export function compileCatalog(entries: readonly CatalogEntry[]): CompiledCatalog {
  const anchors: WantedAnchor[] = [];
  const hits: Hit[] = [];
  const woken: string[] = [];
  const wake = (hit: Hit, literals: readonly string[]) => {
    const anchor = anchorOf(literals);
    if (anchor === null) return;
    anchors.push({ anchor, id: hits.length });
    woken.push(...literals);
    hits.push(hit);
  };
  const exceptions = new Map<string, CompiledException[]>();
  const http = new Map<number, CompiledHttp[]>();
  const exits: CompiledExit[] = [];
  const absents: CompiledAbsent[] = [];
  for (const entry of entries) {
    for (const show of entry.shows ?? []) {
      if (show.kind === 'text') {
        const text = { entry, show, template: compileTemplate(show.template) };
        wake({ kind: 'text', text }, literalsOf(text.template));
      } else if (show.kind === 'exception') {
        const message = show.message === undefined ? null : compileTemplate(show.message);
        push(exceptions, lastName(show.type), { entry, show, message });
        if (show.type !== '*') wake({ kind: 'type' }, [`${spokenName(show.type)}:`]);
      } else if (show.kind === 'http') push(http, show.status, toHttp(entry, show));
      else if (show.kind === 'exit') exits.push({ entry, show });
      else if (show.kind === 'absent') {
        const absent = toAbsent(entry, show);
        absents.push(absent);
        for (const template of [absent.after, ...absent.lacks, ...(absent.until ? [absent.until] : [])]) {
          wake({ kind: 'absent' }, literalsOf(template));
        }
      }
    }
  }
  for (const anchor of [...httpAnchors, ...reasons, ...clientErrors]) wake({ kind: 'http' }, [anchor]);
  for (const anchor of spokenExits) wake({ kind: 'exit' }, [anchor]);
  for (const anchor of toolAnchors) wake({ kind: 'tool' }, [anchor]);
  const toolHit = hits.push({ kind: 'tool' }) - 1;
  for (const template of exitTemplates) wake({ kind: 'exit' }, literalsOf(template));
  return { prefilter: new Prefilter(anchors), hits, toolHit, woken, exceptions, http, exits, absents };
}

/** A short name is written with its module, and looked for with it: seven bytes or less stand in too many lines. */
const spokenName = (type: string) => (lastName(type).length < anchorLengths.long - 1 ? type : lastName(type));

export const lastName = (type: string) => type.slice(type.lastIndexOf('.') + 1);

/** An answer of 4xx or 5xx, as access logs and clients write it. */
const httpAnchors = ['4', '5'].flatMap(it => [
  ...['1.0', '1.1', '2.0'].flatMap(version => [`HTTP/${version}" ${it}`, `"HTTP/${version} ${it}`]),
  ...[`Error code: ${it}`, `Client error '${it}`, `Server error '${it}`, `HTTP Error ${it}`, `with status code ${it}`],
]);
/** As programs of one's own tell an answer: the words alone stand in many a text that has nothing to do with it. */
const reasons = [
  ...['400 Bad Request', '401 Unauthorized', '403 Forbidden', '404 Not Found', '409 Conflict', '422 Unprocessable'],
  ...['429 Too Many Requests', '500 Internal Server Error', '502 Bad Gateway', '503 Service Unavailable'],
  '504 Gateway Time',
];
const clientErrors = ['Client Error: ', 'Server Error: '];
const spokenExits = ['Killed', 'Segmentation fault', 'Aborted (core dumped)', 'Bus error', 'Illegal instruction'];

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

function toHttp(entry: CatalogEntry, show: HttpShow): CompiledHttp {
  return {
    entry,
    show,
    route: show.route === undefined ? null : compileTemplate(show.route),
    detail: show.detail === undefined ? null : compileTemplate(show.detail),
  };
}

function toAbsent(entry: CatalogEntry, show: AbsentShow): CompiledAbsent {
  return {
    entry,
    show,
    after: compileTemplate(show.after),
    lacks: show.lacks.map(compileTemplate),
    until: show.until === undefined ? null : compileTemplate(show.until),
  };
}

/** Whether a text show can be found at all: a test holds the catalog against it. */
export const canWake = (template: CompiledTemplate) => anchorOf(literalsOf(template)) !== null;
