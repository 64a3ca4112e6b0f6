import { type AbsentSaid, absentSays } from '../catalog/match/absentSays';
import type { CatalogEntry } from '../catalog/entry';
import type { Matcher } from '../catalog/match/matcher';
import { toSpeech } from '../catalog/match/speech';
import { fingerprintOfText, normalisedMessage } from '../exceptions/fingerprint';
import type { Draft, Readable } from '../logs/draft';
import type { Echo } from '../logs/lane/recordPath';
import { Shapes } from '../logs/lane/shapes';
import type { RecordBody } from '../logs/record';
import { slimBody } from './findingList';
import type { Told } from './told';

/** What all words say of which some are known, but for numbers. */
export interface TextEcho extends Echo {
  readonly says: readonly AbsentSaid[];
  readonly fingerprint: string | null;
}

/** Of words that nobody looks for. */
export const unheard: TextEcho = { isSilent: true, says: [], fingerprint: null };

/** What is known of some words, whoever says them and wherever. */
export class Known {
  #body: RecordBody | null = null;
  #slim: RecordBody | null = null;
  #echo: TextEcho | null | undefined;

  constructor(
    readonly hits: readonly number[],
    readonly says: readonly AbsentSaid[],
    readonly told: Told | null,
    private readonly matcher: Matcher,
  ) {}

  /** Of words that say the same with other numbers in them; null where that would be something else. */
  echoOf(draft: Draft): TextEcho | null {
    if (this.#echo === undefined) this.#echo = this.#toEcho(draft);
    return this.#echo;
  }

  bodyOf(draft: Draft): RecordBody {
    return (this.#body ??= draft.body());
  }

  slimOf(draft: Draft): RecordBody {
    return (this.#slim ??= slimBody(this.bodyOf(draft)));
  }

  #toEcho(draft: Draft): TextEcho | null {
    if (!this.matcher.isSteady(draft, this.hits)) return null;
    const { says, told } = this;
    // Who says it must be told by the head, or by nobody.
    if (says.length > 0 && draft.pid === null && this.bodyOf(draft).ids.pid !== undefined) return null;
    return { isSilent: says.length === 0 && told === null, says, fingerprint: told?.fingerprint ?? null };
  }
}

/** A program that repeats itself does so within so many different texts. */
const keptTexts = 2000;

/** Programs say the same again and again, to the letter; what it means does not change. Serves one log or many. */
export class Recall {
  #recent = new Map<string, Known>();
  #older = new Map<string, Known>();
  #shapes: Shapes | null = null;

  constructor(
    private readonly matcher: Matcher,
    private readonly findEntry: (code: string) => CatalogEntry | undefined,
  ) {}

  /** The same for lines that differ in numbers; only for one kind of reading. */
  get shapes(): Shapes {
    return (this.#shapes ??= new Shapes(this.matcher.decisive));
  }

  know(draft: Draft, hits: readonly number[]): Known {
    const { key } = draft;
    if (key === null) return this.#read(draft, hits);
    const recent = this.#recent.get(key);
    if (recent && areSame(recent.hits, hits)) return recent;
    const older = recent ? undefined : this.#older.get(key);
    const known = older && areSame(older.hits, hits) ? older : this.#read(draft, [...hits]);
    if (this.#recent.size >= keptTexts) {
      this.#older = this.#recent;
      this.#recent = new Map();
    }
    this.#recent.set(key, known);
    return known;
  }

  #read(draft: Draft, hits: readonly number[]): Known {
    const { absents, hits: wakes } = this.matcher.catalog;
    const isAbsent = hits.some(it => wakes[it]?.kind === 'absent');
    const says = isAbsent ? absentSays(absents, toSpeech(draft.message)) : [];
    const verdict = this.matcher.read(draft, hits, this.findEntry);
    if (!verdict) return new Known(hits, says, null, this.matcher);
    const { entry, fields, ambiguousWith, general } = verdict;
    return new Known(hits, says, toTold(entry, draft, { fields, ambiguousWith, general }), this.matcher);
  }
}

export function toTold(
  entry: CatalogEntry,
  readable: Readable,
  words: Pick<Told, 'fields' | 'ambiguousWith' | 'general'>,
): Told {
  const fingerprint = fingerprintOfText(`${entry.code}\n${sameOf(readable, entry)}`);
  return { ...words, code: entry.code, noise: entry.noise === true, fingerprint };
}

function areSame(one: readonly number[], other: readonly number[]): boolean {
  return one.length === other.length && one.every((it, at) => it === other[at]);
}

/** What is the same when the same happens again: of an exception where it was raised, of a request its route. */
function sameOf({ exception, http, message }: Readable, { category }: CatalogEntry): string {
  if (exception) return exception.fingerprint;
  if (!http) return normalisedMessage(message.slice(0, 2000));
  // A wrong key is refused on every route.
  if (category === 'authentication') return `${http.side} ${http.status} ${http.host ?? ''}`;
  const route = (http.path ?? '')
    .replace(/\?.*$/s, '')
    .replace(/(rollouts?|attempts?|workers?|resources|models)\/[^/]+/g, '$1/#');
  return `${http.side} ${http.method ?? ''} ${http.status} ${http.host ?? ''}${normalisedMessage(route)}`;
}
