import type { Code } from '../catalog/entry';
import type { ObservationKey } from '../health/observation';
import type { Message } from '../text/say';
import type { Evidence } from './evidence';

/**
 * What an observation says of one cause. `proof` and `disproof` settle it; `for` and `against` only make it likelier or
 * less likely, for instance because the agent's own environment cannot be seen from here.
 */
export interface Opinion {
  readonly says: 'proof' | 'disproof' | 'for' | 'against';
  readonly text: Message;
  /** The fix of the entry that helps against this cause: its command, setting or the start of its terminal line. */
  readonly fix?: string;
  /** Arguments of that fix's command. */
  readonly args?: readonly unknown[];
}

/** How one cause of one entry is told apart from its neighbours by what we can observe. */
export interface Tell {
  readonly code: Code;
  /** The cause by its English words: a test holds that the catalog has it. */
  readonly cause: string;
  /** What must be looked at. */
  readonly needs: readonly ObservationKey[];
  /** Null: what was seen says nothing of it. */
  judge(evidence: Evidence): Opinion | null;
}
