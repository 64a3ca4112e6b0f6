import type { Readable } from '../../logs/draft';
import type { LogException } from '../../logs/record';
import type { CatalogEntry } from '../entry';
import { type CompiledCatalog, type CompiledException, type CompiledHttp, lastName } from './compile';
import { matchTemplate } from './confirm';
import { evidenceOf, holds } from './evidence';
import { exitOf } from './exits';
import { serversOf } from './servers';
import { type Speech, toSpeech } from './speech';

/**
 * What its words are about, the best first: 0 the failure itself, 1 its kind or where it arose, 2 that something failed:
 * the line that announces an exception, or the type of one alone, 3 a slip in a line of code, whatever it ended.
 */
export type Rank = 0 | 1 | 2 | 3;

/** One entry that says what a record tells, and how sure its words are. */
export interface Reading {
  readonly entry: CatalogEntry;
  readonly fields: Readonly<Record<string, string>>;
  /** Literal characters found, and points for evidence. */
  readonly score: number;
  readonly rank: Rank;
}

/** A record made ready for matching: what it says, and everything in it. */
export class Spoken {
  /** Without source code, so that a quoted template is not taken for the message. */
  readonly said: Speech;
  #whole: string | null = null;
  #headEnd = -1;

  constructor(readonly record: Readable) {
    const { message, detail } = record;
    if (detail === '') this.said = toSpeech(message);
    else {
      const lines = detail.split('\n');
      this.said = toSpeech(`${message}\n${lines.filter((it, at) => !isSource(it, lines[at - 1])).join('\n')}`);
    }
  }

  /** With frames, blanks single; seldom asked for. */
  get whole(): string {
    const { message, detail } = this.record;
    return (this.#whole ??= detail === '' ? this.said.text : toSpeech(`${message}\n${detail}`).text);
  }

  /** Where the message ends in `said`. */
  get headEnd(): number {
    if (this.#headEnd < 0) this.#headEnd = toSpeech(this.record.message).text.length;
    return this.#headEnd;
  }
}

const isFrame = (line: string) => /^[\s|]{2,}File "/.test(line);
/** The line below a frame is source, and so are the marks below that. */
const isSource = (line: string, before: string | undefined) =>
  isFrame(line) ||
  /^[\s|]{4,}[\^~ ]+$/.test(line) ||
  (before !== undefined && isFrame(before) && /^[\s|]{4,}/.test(line));

/** Entries of the general area name a kind; whoever names the failure goes before them. */
const isGeneral = (entry: CatalogEntry) => entry.code.charAt(4) === 'X';

export function readText(catalog: CompiledCatalog, spoken: Spoken, hits: readonly number[]): Reading[] {
  const readings: Reading[] = [];
  for (const id of hits) {
    const hit = catalog.hits[id];
    if (hit?.kind !== 'text') continue;
    const { entry, show, template } = hit.text;
    const found = matchTemplate(template, spoken.said);
    if (!found) continue;
    const evidence = evidenceOf(show, spoken.record, () => spoken.whole);
    if (evidence === null) continue;
    const isHead = spoken.record.exception !== null && found.start < spoken.headEnd;
    if (isHead && entry.noise && crashes(spoken.record)) continue;
    const announces = isHead && !entry.noise;
    const rank = announces ? 2 : isGeneral(entry) ? 1 : 0;
    readings.push({ entry, fields: found.fields, score: template.weight + evidence, rank });
  }
  return readings;
}

/** A traceback from the top of the program ends it: the line that stands before it only happened to be the last one. */
const crashes = ({ detail }: Readable) => crash.test(detail);
const crash = /(?:^|\n)Traceback \(most recent call last\):\n {2}File "[^"\n]+", line \d+, in <module>\n/;

export function readException(catalog: CompiledCatalog, spoken: Spoken, exception: LogException): Reading[] {
  const readings: Reading[] = [];
  exception.chain.forEach((part, at) => {
    for (const compiled of [
      ...(catalog.exceptions.get(lastName(part.type)) ?? []),
      ...(catalog.exceptions.get('*') ?? []),
    ]) {
      const { show, message } = compiled;
      if (show.at === 'first' && at > 0) continue;
      if (show.type.includes('.') && part.type.includes('.') && show.type !== knownAs(part.type)) continue;
      const found = message ? matchTemplate(message, toSpeech(part.message)) : { fields: {} };
      if (!found || !(show.frames ?? []).every(it => holds(spoken.whole, it))) continue;
      const score = scoreOf(compiled, at, exception.chain.length);
      readings.push({ entry: compiled.entry, fields: found.fields, score, rank: rankOf(compiled, part.type) });
    }
  });
  return readings;
}

function rankOf({ entry, show, message }: CompiledException, type: string): Rank {
  if (isGeneral(entry)) return slips.test(lastName(type)) ? 3 : message || show.frames ? 1 : 2;
  return message ? 0 : show.frames ? 1 : 2;
}

/** Any code raises these: who says what ended with it, such as a rollout or a request, tells more. */
const slips =
  /^(?:Key|Index|Attribute|Type|Value|Name|UnboundLocal|ZeroDivision|Assertion|NotImplemented|Syntax|Indentation|Tab)Error$/;

/** httpx lives on as httpx2, with the same names below. */
const knownAs = (type: string) => type.replace(/^(httpx|httpcore)2\./, '$1.');

/** The first cause says most: what came after it only passed it on. */
function scoreOf({ show, message }: CompiledException, at: number, parts: number): number {
  const type = Math.min(10, lastName(show.type).length);
  const frames = (show.frames ?? []).reduce((sum, it) => sum + 10 + it.length / 3, 0);
  return type + (message?.weight ?? 0) + frames + (show.at === 'first' ? 4 : 0) + (parts > 1 && at === 0 ? 8 : 0);
}

export function readHttp(catalog: CompiledCatalog, { record, said }: Spoken): Reading[] {
  const { http } = record;
  if (!http || http.status < 400) return [];
  const servers = serversOf(http, record);
  const readings: Reading[] = [];
  for (const compiled of catalog.http.get(http.status) ?? []) {
    const { show, route, detail, entry } = compiled;
    const known = servers.some(it => it === show.server);
    const anybody = show.server === undefined || show.server === 'any';
    if (!known && !anybody) continue;
    // A stranger's access log is full of 404s that nobody minds.
    if (anybody && servers.length === 0 && http.side === 'server' && http.status < 500) continue;
    if (show.method !== undefined && show.method !== http.method) continue;
    const routed = route ? matchTemplate(route, toSpeech((http.path ?? '').replace(/\?.*$/s, ''))) : { fields: {} };
    const detailed = detail ? matchTemplate(detail, said) : { fields: {} };
    if (!routed || !detailed) continue;
    readings.push({
      entry,
      fields: { ...routed.fields, ...detailed.fields },
      score: httpScore(compiled, known),
      rank: 0,
    });
  }
  return readings;
}

function httpScore({ show, route, detail }: CompiledHttp, known: boolean): number {
  return 6 + (known ? 8 : 0) + (show.method ? 3 : 0) + (route?.weight ?? 0) + (detail?.weight ?? 0);
}

export function readExit(catalog: CompiledCatalog, { said }: Spoken): Reading[] {
  const exit = exitOf(said);
  if (!exit) return [];
  return catalog.exits
    .filter(({ show }) => (show.code !== undefined ? show.code === exit.code : show.signal === exit.signal))
    .map(({ entry }) => ({
      entry,
      fields: exit.code === null ? {} : { code: String(exit.code) },
      score: exit.weight + 4,
      rank: 0,
    }));
}
