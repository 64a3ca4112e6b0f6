import type { CatalogEntry } from '../catalog/entry';
import type { Finding } from '../logs/finding';
import { bringsAbout } from './causeEffect';
import { tiesOf } from './ties';
import { explainsItself } from './ownFailures';

type FindEntry = (code: string) => CatalogEntry | undefined;

/** What is tried again and goes well, and what is heard from clients after a server was stopped: failures of nobody. */
export function isHarmless(
  at: number,
  entry: CatalogEntry,
  findings: readonly Finding[],
  findEntry: FindEntry,
): boolean {
  const finding = findings[at];
  if (!finding) return true;
  if (isRetry(finding, entry) && !failsLater(entry, at, findings, findEntry)) return true;
  if (isCalmAnswer(finding) && !isTroubled(at, findings, findEntry)) return true;
  return isFarewell(finding, entry, at, findings);
}

/** A client that finds nobody because the server beside it has just been stopped, and makes no error of it. */
function isFarewell({ file, record }: Finding, entry: CatalogEntry, at: number, findings: readonly Finding[]): boolean {
  if (entry.category !== 'connection' || record.level === 'error' || record.level === 'critical') return false;
  return findings
    .slice(Math.max(0, at - farewells), at)
    .some(it => it.code === 'AGL-P501' && it.file === file && record.startLine - it.endLine <= farewells);
}

/** So many lines, and findings, after a server was stopped its clients may still be heard. */
const farewells = 20;

/**
 * A line that says that it tries again, or a detail for those who debug. Whoever says so without raising its voice has
 * not failed yet.
 */
function isRetry({ record }: Finding, entry: CatalogEntry): boolean {
  if (record.level === 'debug') return true;
  const calm = entry.severity !== 'error' || record.level === 'info' || record.level === 'warning';
  return calm && entry.class === 'recoverable' && /\bretr(?:y|ying|ied)\b/i.test(record.message);
}

/**
 * A client's own note of an answer that asks to be tried again: whether it was, and went well, its next notes say, which
 * are no findings. Who cannot live with it says so aloud.
 */
function isCalmAnswer({ record: { http, level, exception } }: Finding): boolean {
  if (http?.side !== 'client' || level !== 'info' || exception) return false;
  return http.status >= 500 || http.status === 429 || http.status === 408;
}

/** The same process tells of something that is wrong later on, or gets such answers again and again. */
function isTroubled(at: number, findings: readonly Finding[], findEntry: FindEntry): boolean {
  const finding = findings[at];
  if (!finding) return false;
  const nearby = findings
    .slice(Math.max(0, at - lookedAhead), at + lookedAhead)
    .filter(it => isSameSpeaker(it, finding));
  if (nearby.filter(it => it.code === finding.code && isCalmAnswer(it)).length >= manyTries) return true;
  const wrong = nearby.filter(it => it.line > finding.line && !it.noise && !isCalmAnswer(it) && isWithin(finding, it));
  return wrong.some(it => findEntry(it.code)?.severity !== 'info');
}

/**
 * Something that it may have brought about fails near after it. Nothing at all after it: nobody knows that it went well.
 * Only so many findings are looked at, because a log may consist of retries.
 */
function failsLater(entry: CatalogEntry, at: number, findings: readonly Finding[], findEntry: FindEntry): boolean {
  const finding = findings[at];
  const ties = finding && tiesOf(finding, entry);
  let later = 0;
  for (let next = at + 1; next < findings.length && next < at + lookedAhead; next++) {
    const other = findings[next];
    if (!finding || !ties || !other || other.noise || other.file !== finding.file) continue;
    later++;
    if (other.code === entry.code || !isWithin(finding, other)) continue;
    const effect = findEntry(other.code);
    if (!effect || effect.severity === 'info' || explainsItself(other) || isFarewell(other, effect, next, findings))
      continue;
    if (effect.category === entry.category && !isRetry(other, effect)) return true;
    const near = ties.rollout !== null && ties.rollout === other.record.ids.rollout;
    if (effect.category !== entry.category && bringsAbout(ties, tiesOf(other, effect), near)) return true;
  }
  if (later > 0 || finding?.record.level === 'debug') return false;
  const tries = findings.slice(Math.max(0, at - lookedAhead), at + 1).filter(it => it.code === entry.code);
  return tries.length === 1 || tries.length >= manyTries;
}

const lookedAhead = 500;
/** With the delays of the store's client about two seconds: whoever starts side by side needs less. */
const manyTries = 4;

const isSameSpeaker = (one: Finding, other: Finding) =>
  one.file === other.file && one.record.process === other.record.process && one.record.ids.pid === other.record.ids.pid;

function isWithin(one: Finding, other: Finding): boolean {
  const [from, to] = [one.record.timeMs, other.record.timeMs];
  if (from !== null && to !== null) return Math.abs(to - from) <= 10 * 60_000;
  return Math.abs(other.line - one.line) <= 2000;
}
