import type { Code } from '../catalog/entry';
import type { ZoneOffset } from '../format/time';
import type { Message, TextArg } from '../text/say';
import type { CheckId, CheckKind, ComponentId } from './checkId';
import type { Finding, FindingSeverity, Subject } from './finding';
import type { ObservationKey, Observations } from './observation';

/** Guide row G-H2: core 10 s, auxiliary 30 s, external 60 s; batch: before a batch begins and when somebody asks. */
export type IntervalClass = 'core' | 'auxiliary' | 'external' | 'batch';

export interface CheckContext {
  readonly nowMs: number;
  readonly zone: ZoneOffset;
}

/** A conclusion without the bookkeeping that every finding has. */
export interface Verdict {
  readonly severity: FindingSeverity;
  readonly code?: Code;
  readonly text: Message;
  readonly evidence?: readonly Message[];
  readonly subjects?: readonly Subject[];
  readonly facts?: Readonly<Record<string, TextArg | boolean | null>>;
}

/** One check: what it is, what it looks at, and what it makes of that. Pure. */
export interface Check {
  readonly id: CheckId;
  readonly component: ComponentId;
  readonly kind: CheckKind;
  readonly interval: IntervalClass;
  readonly title: Message;
  /** Its finding carries the time of these; the check may read others where they are there. */
  readonly needs: readonly ObservationKey[];
  /** It can conclude without these; they are looked at once, then with the checks that need them. */
  readonly helps?: readonly ObservationKey[];
  /** The words of a healthy finding stand beside the component's name. */
  readonly headline?: boolean;
  judge(seen: Observations, context: CheckContext): Verdict;
}

/** Judges, and adds when that was seen and how long looking took. */
export function findingOf(check: Check, seen: Observations, context: CheckContext): Finding {
  const verdict = check.judge(seen, context);
  const sights = check.needs.map(key => seen[key]).filter(it => it !== undefined);
  return {
    check: check.id,
    severity: verdict.severity,
    code: verdict.code ?? null,
    text: verdict.text,
    evidence: verdict.evidence ?? [],
    subjects: verdict.subjects ?? [],
    facts: verdict.facts ?? {},
    observedMs: sights.length > 0 ? Math.min(...sights.map(it => it.atMs)) : context.nowMs,
    durationMs: sights.length > 0 ? Math.max(...sights.map(it => it.durationMs)) : null,
  };
}
