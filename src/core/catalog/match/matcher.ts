import type { Readable } from '../../logs/draft';
import type { LogException } from '../../logs/record';
import type { CatalogEntry, Code } from '../entry';
import { DecisiveNumbers } from '../../logs/lane/decisive';
import { compileCatalog, type CompiledCatalog } from './compile';
import { matchTemplate } from './confirm';
import { exceptionFields, generalReading } from './general';
import { type Speech, toSpeech } from './speech';
import { allLiterals, isSteady } from './steady';
import { beginsWithError } from './toolErrors';
import { readException, readExit, readHttp, type Reading, readText, Spoken } from './readings';

/** What a record means: the entry that says most, and those that say as much. */
export interface Verdict {
  readonly entry: CatalogEntry;
  readonly fields: Readonly<Record<string, string>>;
  readonly ambiguousWith: readonly Code[];
  readonly general: boolean;
}

/** The whole catalog, ready to read records. Made once; holds no state of any log. */
export class Matcher {
  readonly catalog: CompiledCatalog;
  #decisive: DecisiveNumbers | null = null;

  constructor(entries: readonly CatalogEntry[]) {
    this.catalog = compileCatalog(entries);
  }

  /** The numbers in a text that `scan` and `read` do not take for any others. */
  get decisive(): DecisiveNumbers {
    return (this.#decisive ??= new DecisiveNumbers(allLiterals(this.catalog)));
  }

  /** Whether `read` says the same of all records of one line that differ in numbers that are not decisive. */
  isSteady(record: Readable, hits: readonly number[]): boolean {
    return isSteady(this.catalog, record, hits);
  }

  /** Gives numbers that `read` understands for whatever in these bytes may be part of a failure. */
  scan(bytes: Uint8Array, start: number, end: number, found: number[]): void {
    this.catalog.prefilter.scan(bytes, start, end, found);
    if (beginsWithError(bytes, start, end)) found.push(this.catalog.toolHit);
  }

  /** Whether words with these hits may be a failure: cheaper than making a record of them. */
  mayTell(message: string, hits: readonly number[]): boolean {
    let said: Speech | null = null;
    for (const id of hits) {
      const hit = this.catalog.hits[id];
      if (hit?.kind !== 'text') return true;
      said ??= toSpeech(message);
      if (matchTemplate(hit.text.template, said)) return true;
    }
    return false;
  }

  /** Null when the record tells of no failure. `hits` are those of `scan` for its lines. */
  read(
    record: Readable,
    hits: readonly number[],
    findEntry: (code: string) => CatalogEntry | undefined,
  ): Verdict | null {
    const spoken = new Spoken(record);
    const best = bestOf(this.#readings(spoken, hits));
    if (best) return { ...best, fields: { ...exceptionFields(record.exception), ...best.fields }, general: false };
    const general = generalReading(
      record,
      spoken.said,
      hits.some(it => this.catalog.hits[it]?.kind === 'tool'),
    );
    const entry = general && findEntry(general.code);
    return entry ? { entry, fields: general.fields, ambiguousWith: [], general: true } : null;
  }

  #readings(spoken: Spoken, hits: readonly number[]): Reading[] {
    const { catalog } = this;
    const { record } = spoken;
    const wakes = new Set(hits.map(it => catalog.hits[it]?.kind));
    const exception = record.exception ?? (wakes.has('type') ? saidException(record) : null);
    return [
      ...readText(catalog, spoken, hits),
      ...(exception ? readException(catalog, spoken, exception) : []),
      ...(record.http ? readHttp(catalog, spoken) : []),
      ...(wakes.has('exit') ? readExit(catalog, spoken) : []),
    ];
  }
}

/** What the exception itself says goes before what announces it; the most literal one wins; among equals a real failure goes before noise; different codes that remain are told as such. */
function bestOf(all: readonly Reading[]): Omit<Verdict, 'general'> | null {
  const rank = Math.min(...all.map(it => it.rank));
  const readings = all.filter(it => it.rank === rank);
  const most = Math.max(0, ...readings.map(it => it.score));
  const equal = readings.filter(it => it.score > most - 0.01);
  const first = equal.find(it => !it.entry.noise) ?? equal[0];
  if (!first) return null;
  const others = equal.filter(it => it.entry !== first.entry && !it.entry.noise).map(it => it.entry.code);
  return { entry: first.entry, fields: first.fields, ambiguousWith: [...new Set(others)] };
}

/** `package.SomeError: words` on a line of its own names an exception without its traceback. */
function saidException(record: Readable): LogException | null {
  for (const line of [record.message, ...record.detail.split('\n', 40)]) {
    const found = /^(?:Uncaught )?((?:[A-Za-z_][\w]{0,60}\.){0,8}[A-Z]\w{2,80}): (.{1,2000})/.exec(line.trim());
    if (!found) continue;
    const part = { type: found[1] ?? '', message: found[2] ?? '', frames: [], relation: 'reported' as const };
    return { ...part, stackText: '', chain: [part], userFrame: null, escaped: null, handled: null, fingerprint: '' };
  }
  return null;
}
