import type { AgentRun } from '../../protocol/debug';

/** What the sessions of one run know of each other, where they live in the same process. */
export interface RunState {
  /** The user ends the run: processes that are gone now need no explanation. */
  ending: boolean;
  /** How many sessions are part of it. */
  sessions: number;
}

const runs = new Map<string, RunState>();

/** Joined by each session of a run and left by each; the last one forgets it. */
export function joinRun({ id }: AgentRun): { readonly state: RunState; leave(): void } {
  const state = runs.get(id) ?? { ending: false, sessions: 0 };
  runs.set(id, state);
  state.sessions++;
  let left = false;
  const leave = () => {
    if (left) return;
    left = true;
    if (--state.sessions === 0) runs.delete(id);
  };
  return { state, leave };
}
