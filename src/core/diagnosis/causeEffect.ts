import type { Area, CatalogEntry, Category, Code } from '../catalog/entry';

interface Kind {
  readonly codes?: readonly Code[];
  readonly areas?: readonly Area[];
  readonly categories?: readonly Category[];
}
interface Pair {
  readonly cause: Kind;
  readonly effect: Kind;
  /** `anywhere`: what everybody stands on; `rollout`: what one rollout does is felt by that rollout alone. */
  readonly reach: 'anywhere' | 'rollout';
}

/** How it is told by those who only feel it. */
const felt: readonly Category[] = ['connection', 'cross-service', 'latency', 'inconsistency'];

/**
 * What brings what about, in Agent Lightning's world: a machine that ends processes takes the store with it, a store that
 * is gone refuses connections, refused connections leave exporters, workers and rollouts without an answer.
 */
const pairs: readonly Pair[] = [
  { cause: { areas: ['I'] }, effect: { areas: ['O'] }, reach: 'anywhere' },
  { cause: { areas: ['I'] }, effect: { areas: ['W', 'R', 'S'], categories: felt }, reach: 'anywhere' },
  { cause: { categories: ['memory'] }, effect: { areas: ['P'] }, reach: 'anywhere' },
  { cause: { areas: ['P'] }, effect: { areas: ['N', 'S', 'W', 'O', 'R', 'H'], categories: felt }, reach: 'anywhere' },
  { cause: { areas: ['S'] }, effect: { areas: ['N', 'W', 'O', 'R', 'H'], categories: felt }, reach: 'anywhere' },
  {
    cause: { areas: ['C'], categories: felt },
    effect: { areas: ['S', 'N', 'M', 'W', 'H'], categories: felt },
    reach: 'anywhere',
  },
  { cause: { areas: ['N'] }, effect: { areas: ['O', 'W', 'R', 'M', 'H', 'S'], categories: felt }, reach: 'anywhere' },
  { cause: { areas: ['H'] }, effect: { areas: ['O', 'W'], categories: felt }, reach: 'anywhere' },
  { cause: { areas: ['O'] }, effect: { areas: ['R', 'W', 'T'], categories: ['inconsistency'] }, reach: 'anywhere' },
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
    effect: { codes: ['AGL-N001', 'AGL-N100', 'AGL-N101', 'AGL-W203', 'AGL-W208'] },
    reach: 'anywhere',
  },
  { cause: { codes: ['AGL-S201'] }, effect: { codes: ['AGL-S202'] }, reach: 'anywhere' },
  // A server answers 500 because something raised in it, and logs that on its own.
  { cause: { areas: ['X'] }, effect: { codes: ['AGL-H500'] }, reach: 'anywhere' },
  {
    cause: { codes: ['AGL-H301', 'AGL-M361', 'AGL-M362', 'AGL-M364'] },
    effect: { codes: ['AGL-H500'] },
    reach: 'anywhere',
  },
  { cause: { codes: ['AGL-M100', 'AGL-M101'] }, effect: { codes: ['AGL-M102'] }, reach: 'anywhere' },
  { cause: { areas: ['W'] }, effect: { areas: ['R'] }, reach: 'rollout' },
];

/**
 * Codes of lines that only pass on what another line says better; the first of them is the best of them. They are the root
 * only where nothing else is known.
 */
export const echoes: readonly Code[] = ['AGL-R204', 'AGL-R207', 'AGL-M201'];

/** Whether the first is known to bring about the second, in the same rollout or anywhere. */
export function bringsAbout(cause: CatalogEntry, effect: CatalogEntry, sameRollout: boolean): boolean {
  if (cause.code === effect.code) return false;
  return pairs.some(it => (sameRollout || it.reach === 'anywhere') && isOf(it.cause, cause) && isOf(it.effect, effect));
}

function isOf({ codes, areas, categories }: Kind, entry: CatalogEntry): boolean {
  if (codes && !codes.includes(entry.code)) return false;
  if (areas && !areas.some(it => entry.code.charAt(4) === it)) return false;
  return !categories || categories.includes(entry.category);
}
