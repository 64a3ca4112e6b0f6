import type { Area, CatalogEntry, Category, Code } from '../catalog/entry';
import { haveOneSource, isBeside, nameOthers, share, type Ties } from './ties';

interface Kind {
  readonly codes?: readonly Code[];
  readonly areas?: readonly Area[];
  readonly categories?: readonly Category[];
  readonly except?: readonly Code[];
}
interface Pair {
  readonly cause: Kind;
  readonly effect: Kind;
  /**
   * `anywhere`: what everybody stands on; `rollout`: what one rollout does is felt by that rollout alone; `answer`: what a
   * server makes of one request shows in the answer to that request; `process`: only in the process that tells it.
   */
  readonly reach: 'anywhere' | 'rollout' | 'answer' | 'process';
  /** The cause is the last word after many tries, told so much later than the first of them. */
  readonly lateMs?: number;
}

/** How it is told by those who only feel it. */
const felt: readonly Category[] = ['connection', 'cross-service', 'latency', 'inconsistency'];

/** What ends processes or takes away what they stand on, unlike what fails in one line of code. */
const ending: readonly Category[] = ['memory', 'cross-service', 'connection', 'inconsistency', 'install-permission'];
/** Stopping runners says nothing of what they called before. */
const stopping: readonly Code[] = ['AGL-W209', 'AGL-W210', 'AGL-W211'];

/** A port that is taken is so before anything fails. */
const first: readonly Code[] = ['AGL-N102'];

/** What a run without spans comes to. */
const spansMissing: readonly Code[] = [
  ...(['AGL-R211', 'AGL-R332', 'AGL-R333', 'AGL-T202', 'AGL-T203', 'AGL-T204'] as const),
  ...(['AGL-T205', 'AGL-T208', 'AGL-T209', 'AGL-T211'] as const),
];

/**
 * What brings what about, in Agent Lightning's world: a machine that ends processes takes the store with it, a store that
 * is gone refuses connections, refused connections leave exporters, workers and rollouts without an answer.
 */
const pairs: readonly Pair[] = [
  { cause: { areas: ['I'] }, effect: { areas: ['O'] }, reach: 'anywhere' },
  { cause: { areas: ['I'] }, effect: { areas: ['W', 'R', 'S'], categories: felt }, reach: 'anywhere' },
  { cause: { categories: ['memory'] }, effect: { areas: ['P'] }, reach: 'anywhere' },
  {
    cause: { areas: ['P'], categories: ending },
    effect: { areas: ['N', 'S', 'W', 'O', 'R', 'H'], categories: felt },
    reach: 'anywhere',
  },
  { cause: { areas: ['S'] }, effect: { areas: ['N', 'W', 'O', 'R', 'H'], categories: felt }, reach: 'anywhere' },
  {
    cause: { areas: ['C'], categories: felt },
    effect: { areas: ['S', 'N', 'M', 'W', 'H'], categories: felt },
    reach: 'anywhere',
  },
  {
    cause: { areas: ['N'] },
    effect: { areas: ['W', 'R', 'M', 'H', 'S'], categories: felt, except: stopping },
    reach: 'anywhere',
  },
  {
    cause: { areas: ['N'] },
    effect: { areas: ['O'], categories: ['connection', 'cross-service', 'latency'], except: ['AGL-O250'] },
    reach: 'anywhere',
  },
  { cause: { areas: ['N'] }, effect: { codes: ['AGL-O219'] }, reach: 'anywhere' },
  { cause: { areas: ['H'] }, effect: { areas: ['O', 'W'], categories: felt, except: stopping }, reach: 'anywhere' },
  {
    cause: { codes: ['AGL-H429', 'AGL-H500', 'AGL-H502', 'AGL-H503', 'AGL-H504'] },
    effect: { codes: ['AGL-M102'] },
    reach: 'anywhere',
  },
  { cause: { areas: ['O'] }, effect: { codes: spansMissing }, reach: 'anywhere' },
  { cause: { areas: ['M', 'H', 'N'] }, effect: { areas: ['R', 'T', 'M'] }, reach: 'rollout' },
  { cause: { areas: ['A', 'J', 'T', 'D'] }, effect: { areas: ['R', 'W', 'P'] }, reach: 'rollout' },
  {
    cause: { codes: ['AGL-O200', 'AGL-O202', 'AGL-O203', 'AGL-O204', 'AGL-O205', 'AGL-O206', 'AGL-O211', 'AGL-O225'] },
    effect: { codes: ['AGL-O201'] },
    reach: 'anywhere',
  },
  {
    cause: { codes: ['AGL-R100', 'AGL-R101', 'AGL-R102'] },
    effect: { codes: ['AGL-N105', 'AGL-H500', 'AGL-H400', 'AGL-H200', 'AGL-H209'] },
    reach: 'anywhere',
  },
  // What runs the store or the runners takes them with it.
  {
    cause: { codes: ['AGL-W206', 'AGL-W207'] },
    effect: { codes: ['AGL-N001', 'AGL-N100', 'AGL-N200', 'AGL-W203', 'AGL-W208'] },
    reach: 'anywhere',
  },
  { cause: { codes: ['AGL-S201'] }, effect: { codes: ['AGL-S202'] }, reach: 'anywhere' },
  // The engine of a model server fails in a process of its own, and the server beside it says only that it did.
  {
    cause: { areas: ['M', 'P', 'T', 'I'], except: ['AGL-M333'] },
    effect: { codes: ['AGL-M334'] },
    reach: 'anywhere',
  },
  // The client of an MCP server whose program ends at once tells of it in a group of exceptions.
  { cause: { codes: ['AGL-I150', 'AGL-R318', 'AGL-R705'] }, effect: { codes: ['AGL-A308'] }, reach: 'process' },
  // A server answers 500 because something raised in it, and logs that on its own.
  { cause: { areas: ['X'] }, effect: { codes: ['AGL-H500'] }, reach: 'answer' },
  {
    cause: { codes: ['AGL-H301', 'AGL-M361', 'AGL-M362', 'AGL-M364'] },
    effect: { codes: ['AGL-H500'] },
    reach: 'answer',
  },
  // The gateway tries six times, with pauses of up to ten seconds and time-outs of its own, before it answers.
  {
    ...{ cause: { codes: ['AGL-M100', 'AGL-M101'] }, effect: { codes: ['AGL-M102'] } },
    ...{ reach: 'process', lateMs: 10 * 60_000 },
  },
  { cause: { areas: ['W'] }, effect: { areas: ['R'] }, reach: 'rollout' },
];

/**
 * Codes of lines that only pass on what another line says better; the first of them is the best of them. They are the root
 * only where nothing else is known.
 */
export const echoes: readonly Code[] = [
  'AGL-R204',
  'AGL-R207',
  'AGL-M201',
  'AGL-M401',
  'AGL-O311',
  'AGL-P420',
  'AGL-P436',
];

/** How long after its cause an effect may come; whoever waits for a time-out feels it later. */
const windowMs = 2 * 60_000;
const patientMs = 10 * 60_000;
/** Where no times are told: about as much as one failure writes. */
const windowLines = 500;
/**
 * A cause may be told after its effect: by another process, or because a traceback is written at the end. Who supervises a
 * process needs longer to see that it has ended.
 */
const lateMs = 2000;
const supervisedMs = 10_000;
const lateLines = 2;

/**
 * Whether the first is known to bring about the second, and did so here. All of these hold:
 *
 * - the two codes are a pair of the table above; where its reach is `rollout`, they are `near`: of the same rollout, or
 *   told in one breath;
 * - the effect does not come before its cause, but for `lateMs` (`supervisedMs` for the end of a process), or `lateLines`
 *   where no times are told;
 * - it comes within `windowMs` of it, `patientMs` for what waits, or `windowLines` where no times are told;
 * - they do not speak of different servers, unless they share a rollout, an attempt or a trace;
 * - what one rollout met is felt in other processes only where they share an address or an id, and where neither times nor
 *   a file tell an order, nothing is bound without that;
 * - a line of an access log is about one request: it has part in nothing but what its ids are part of, or the
 *   exception of its own process right beside it.
 */
export function bringsAbout(cause: Ties, effect: Ties, near: boolean): boolean {
  if (cause.entry.code === effect.entry.code || first.includes(effect.entry.code)) return false;
  return pairs.some(
    it =>
      isOf(it.cause, cause.entry) &&
      isOf(it.effect, effect.entry) &&
      isTimely(cause, effect, it.lateMs) &&
      reaches(it, cause, effect, near),
  );
}

function reaches({ reach }: Pair, cause: Ties, effect: Ties, near: boolean): boolean {
  switch (reach) {
    case 'process':
      return haveOneSource(cause.finding, effect.finding);
    case 'rollout':
      return near && mayMeet(cause, effect, near);
    case 'answer':
      return (near || isAnswer(cause, effect)) && mayMeet(cause, effect, near);
    case 'anywhere':
      return mayMeet(cause, effect, near);
  }
}

/** In this order, and not too far apart. */
function isTimely(cause: Ties, effect: Ties, ownLateMs = 0): boolean {
  const [from, to] = [cause.finding.record.timeMs, effect.finding.record.timeMs];
  const supervised = cause.entry.code.charAt(4) === 'P';
  if (from !== null && to !== null) {
    const late = Math.max(ownLateMs, supervised ? supervisedMs : lateMs);
    const patient = effect.entry.category === 'latency' || cause.entry.code.charAt(4) === 'I';
    return to >= from - late && to - from <= (patient ? patientMs : windowMs);
  }
  if (cause.finding.file !== effect.finding.file)
    return share(cause, effect) || haveOneSource(cause.finding, effect.finding);
  const lines = ownLateMs > 0 ? windowLines : lateLines;
  return (
    effect.finding.endLine >= cause.finding.line - lines && effect.finding.line - cause.finding.endLine <= windowLines
  );
}

function mayMeet(cause: Ties, effect: Ties, near: boolean): boolean {
  if (cause.ids.some(it => effect.ids.includes(it))) return true;
  if (nameOthers(cause, effect) || isAccess(cause)) return false;
  const own = haveOneSource(cause.finding, effect.finding);
  if (cause.rollout !== null && !own && !share(cause, effect)) return false;
  return !isAccess(effect) || near || (own && isBeside(cause.finding, effect.finding));
}

/** The answer to the request in which it was raised: beside it in the server's own log, at once in a client's. */
function isAnswer(cause: Ties, effect: Ties): boolean {
  const [from, to] = [cause.finding.record.timeMs, effect.finding.record.timeMs];
  if (cause.finding.file === effect.finding.file) return isAccess(effect) && isBeside(cause.finding, effect.finding);
  return from !== null && to !== null && Math.abs(to - from) <= lateMs;
}

/** What a server logs of a request. */
export const isAccess = ({ request, finding }: Ties) => request && finding.record.http?.side === 'server';

function isOf({ codes, areas, categories, except }: Kind, entry: CatalogEntry): boolean {
  if (except?.includes(entry.code)) return false;
  if (codes && !codes.includes(entry.code)) return false;
  if (areas && !areas.some(it => entry.code.charAt(4) === it)) return false;
  return !categories || categories.includes(entry.category);
}
