import { createRequire } from 'node:module';
import type { Condition } from '../../core/agentBreakpoints/condition';
import { type ConditionFacts, holds } from '../../core/agentBreakpoints/holds';
import { matches, type Observation } from '../../core/agentBreakpoints/matches';
import type { ProbeMatch, ProbeObservation } from '../../protocol/probe';
import { send } from './channel';
import { guarded } from './guard';
import { live } from './live';
import { userFrame } from './userFrame';

/** Beside this file, as it stands: the debugger knows its line. */
const pause = guarded(() => (createRequire(__filename)('./pause.cjs') as () => boolean)());

/** Spans may carry whole prompts. */
const longest = 300;

/** Looks up who waits for it, and records or stops. `facts` are told with it. */
export const observe = guarded((seen: Observation, facts: Readonly<Record<string, unknown>> = {}): void => {
  if (live.breakpoints.length === 0) return;
  const found = live.breakpoints.filter(it => matches(it, seen));
  for (const { name, log } of found) if (log) send(toMatch(name, { ...seen, ...facts }, false));
  const stops = found.find(it => !it.log);
  if (stops) stop(stops.name, { ...seen, ...facts });
});

/** Whether a filter is on and its condition holds. */
export function wants(filter: string, facts: ConditionFacts): boolean {
  const condition: Condition | null | undefined = live.filters.get(filter);
  return condition === null || (condition !== undefined && holds(condition, { ...live.ids, ...facts }));
}

/** Stands still in here until the user goes on, if a debugger holds this process; what matched is read meanwhile. */
export function stop(name: string, seen: Readonly<Record<string, unknown>> & { readonly on: string }): void {
  // Evaluated by the user while the program stands: not the program's doing.
  if (live.match) return;
  live.match = toMatch(name, seen, true);
  try {
    pause();
  } finally {
    live.match = null;
  }
}

function toMatch(
  name: string,
  seen: Readonly<Record<string, unknown>> & { readonly on: string },
  suspends: boolean,
): ProbeMatch {
  const frame = userFrame();
  const observation = Object.fromEntries(Object.entries(seen).map(([key, value]) => [key, toPlain(key, value)]));
  return {
    ...{ kind: 'match', name, suspends, frame, left: frame === null, thread: 'main', timeMs: Date.now() },
    observation: { ...observation, on: seen.on } satisfies ProbeObservation,
    ...live.ids,
  };
}

function toPlain(key: string, value: unknown): string | number | boolean | null {
  if (value === null || typeof value === 'boolean' || typeof value === 'number') return value;
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  // A stack is there to be read.
  return key === 'stack' || text.length <= longest ? text : `${text.slice(0, longest - 1)}…`;
}
