import type { Code } from '../catalog/entry';
import type { IncidentReason } from '../logs/finding';
import { bringsAbout, isAccess } from './causeEffect';
import { explainsItself } from './ownFailures';
import { areTogether, haveOneSource, isBeside, share, type Ties } from './ties';

/** The first and the last finding of one code: all that its place in time needs. */
interface Span {
  readonly first: Ties;
  last: Ties;
}

/** Findings that are one failure, as far as they are known. */
export class Group {
  readonly members: number[] = [];
  readonly #spans = new Map<Code, Span>();
  readonly #fingerprints = new Set<string>();
  /** The same words of an exception in several places are one exception that was passed on. */
  readonly #exceptions = new Set<string>();
  readonly #rollouts = new Set<string>();
  #answers = 0;
  #last: Ties;
  why: IncidentReason = 'alone';

  constructor(at: number, ties: Ties) {
    this.#last = ties;
    this.add(at, ties, 'alone');
  }

  add(at: number, ties: Ties, why: IncidentReason): void {
    const { finding, entry, exception, rollout } = ties;
    this.members.push(at);
    const span = this.#spans.get(entry.code);
    if (span) span.last = ties;
    else this.#spans.set(entry.code, { first: ties, last: ties });
    this.#fingerprints.add(finding.fingerprint);
    if (exception !== null) this.#exceptions.add(exception);
    if (isAccess(ties)) this.#answers++;
    // Requests about one rollout fail for reasons of their own.
    if (rollout !== null && !isAccess(ties) && this.#rollouts.size < keptRollouts) this.#rollouts.add(rollout);
    this.#last = ties;
    if (reasons.indexOf(why) > reasons.indexOf(this.why)) this.why = why;
  }

  /** `onset` is the first finding of its code in the same process. */
  isBound(ties: Ties, onset: Ties, why: Bond): boolean {
    // What made a server answer 500 is told beside each of its answers.
    if (isAccess(ties) && this.#answers > 0 && this.#exceptions.size > 0) return false;
    switch (why) {
      case 'same-rollout':
        return ties.rollout !== null && !isAccess(ties) && this.#rollouts.has(ties.rollout);
      case 'repeated':
        return this.#fingerprints.has(ties.finding.fingerprint);
      case 'effect':
        return this.#isRelated(ties, onset);
      case 'same-process':
        // Rollouts that fail one after the other in one process are failures of their own.
        return (ties.rollout === null || this.#rollouts.size === 0) && areTogether(this.#last, ties);
    }
  }

  /** Codes that another one of the group brought about. */
  effects(): ReadonlySet<Code> {
    const found = new Set<Code>();
    for (const [code, { first: effect }] of this.#spans) {
      for (const [other, { first: cause }] of this.#spans) {
        if (other !== code && bringsAbout(cause, effect, true) && !bringsAbout(effect, cause, true)) found.add(code);
      }
    }
    return found;
  }

  #isRelated(ties: Ties, onset: Ties): boolean {
    const near =
      ties.rollout !== null && this.#rollouts.size > 0
        ? this.#rollouts.has(ties.rollout)
        : areTogether(this.#last, ties);
    const own = this.#spans.get(ties.entry.code);
    if (own && (near || isSame(own.last, ties))) return true;
    if (ties.exception !== null && this.#exceptions.has(ties.exception)) return true;
    for (const { first, last } of this.#spans.values()) {
      // What failed in this way before the cause fails for a reason of its own.
      const follows = bringsAbout(last, ties, near) && (onset === ties || bringsAbout(first, onset, near));
      if ((follows && !explainsItself(ties.finding)) || bringsAbout(ties, first, near)) return true;
    }
    return false;
  }
}

export const bonds = ['same-rollout', 'repeated', 'effect', 'same-process'] as const;
export type Bond = (typeof bonds)[number];

/** The strongest bond names the incident. */
const reasons: readonly IncidentReason[] = ['alone', 'same-process', 'same-rollout', 'repeated', 'effect'];

/** More rollouts than these fail for the same reason anyway. */
const keptRollouts = 10_000;

/**
 * One code that shows in several wordings is one failure where it is told line by line, or where everybody in the process
 * stands on the same thing.
 */
function isSame(one: Ties, other: Ties): boolean {
  if (one.request || other.request) return false;
  if (share(one, other)) return true;
  if (one.rollout !== null && other.rollout !== null) return false;
  if (one.exception !== null && other.exception !== null) return false;
  if (!haveOneSource(one.finding, other.finding)) return false;
  return shared.has(one.entry.code.charAt(4)) || isBeside(one.finding, other.finding);
}

const shared = new Set(['I', 'S', 'P', 'C', 'O', 'W']);
