import type { CatalogEntry, Cause } from '../catalog/entry';
import { say, type Message } from '../text/say';
import { codesOf, type Evidence, type Sighting } from './evidence';
import type { Opinion } from './tell';

/** Shorter ones stand in too many lines to tell anything. */
const shortestQuote = 8;

/**
 * What the words of the catalog themselves tell of a cause: a code that health names now or a log reports, a literal of
 * the log that the tell quotes, a variable of the environment.
 */
export function opinionByWords(entry: CatalogEntry, cause: Cause, evidence: Evidence): Opinion | null {
  const tell = cause.tell?.en;
  if (tell === undefined) return null;
  return byCode(entry, tell, evidence) ?? byQuote(entry, tell, evidence) ?? byVariable(tell, evidence);
}

/** “The health check names AGL-I005.” */
function byCode({ code: own }: CatalogEntry, tell: string, evidence: Evidence): Opinion | null {
  const named = [...tell.matchAll(/\bAGL-[A-Z]\d{3}\b/g)].map(it => it[0]).filter(it => it !== own);
  const health = codesOf(evidence);
  const told = named.find(it => health.has(it));
  if (told !== undefined) return { says: 'proof', text: say('troubleshoot.words.health', { code: told }) };
  const sighted = evidence.sightings.find(it => named.includes(it.code));
  return sighted ? { says: 'proof', text: placeOf(sighted) } : null;
}

/** Quotation marks of a tell hold what the log says then, word by word, up to an ellipsis. */
function byQuote({ code }: CatalogEntry, tell: string, { sightings }: Evidence): Opinion | null {
  const quotes = [...tell.matchAll(/“([^”]+)”/g)].flatMap(it => (it[1] ?? '').split('…'));
  for (const quote of quotes.map(it => it.trim()).filter(it => it.length >= shortestQuote)) {
    const found = sightings.find(it => it.code === code && it.text.includes(quote));
    if (found) return { says: 'proof', text: say('troubleshoot.words.quote', { quote, where: whereOf(found) }) };
  }
  return null;
}

/** A proxy that is set catches local addresses unless NO_PROXY names them. The agent's own environment may differ. */
function byVariable(tell: string, { environment }: Evidence): Opinion | null {
  const [, name] = /\b((?:HTTP|HTTPS|ALL)_PROXY|[A-Z]{3,}(?:_[A-Z]+){1,5}) is (?:not )?set\b/.exec(tell) ?? [];
  if (name === undefined) return null;
  const isSet = environment.set.includes(name);
  const wantsUnset = tell.includes(`${name} is not set`);
  if (name === 'HTTP_PROXY' && isSet && /127\.0\.0\.1|localhost|\*/.test(environment.noProxy)) {
    return { says: 'against', text: say('troubleshoot.environment.noProxy', { name }) };
  }
  const text = say(isSet ? 'troubleshoot.environment.set' : 'troubleshoot.environment.unset', { name });
  return { says: isSet === wantsUnset ? 'against' : 'for', text };
}

/** `agent.log, line 12` or the name of a rollout. */
export function whereOf({ where, line }: Sighting): string {
  return line === null ? where : `${where}:${line}`;
}

/** Where a failure was seen, and how often if more than once. */
export function placeOf(sighting: Sighting): Message {
  const { code, count } = sighting;
  const where = whereOf(sighting);
  if (sighting.in === 'log') {
    return count > 1
      ? say('troubleshoot.seen.logOften', { code, where, count })
      : say('troubleshoot.seen.log', { code, where });
  }
  return count > 1
    ? say('troubleshoot.seen.exceptionOften', { code, where, count })
    : say('troubleshoot.seen.exception', { code, where });
}
