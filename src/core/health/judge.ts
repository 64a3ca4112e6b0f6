import { findingOf, type CheckContext } from './check';
import type { CheckId } from './checkId';
import { checkOf } from './checks';
import type { Finding } from './finding';
import type { Observations } from './observation';

/** Observations in, findings out. */
export function judge(ids: readonly CheckId[], seen: Observations, context: CheckContext): Finding[] {
  return ids.map(id => findingOf(checkOf(id), seen, context));
}
