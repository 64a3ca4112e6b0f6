import { setTimeout as pause } from 'node:timers/promises';
import type { AgentArguments, ProcessFacts } from '../../protocol/debug';
import { tellExit } from '../explain/tellExit';
import type { RunMember, RunState } from './runs';
import type { SessionContext } from './sessionContext';

/** How the process of a child's session ended; `elsewhere`: another session tells it, or has. */
export async function exitCodeOf(
  { pid, parentPid }: Partial<ProcessFacts>,
  { agentRun }: AgentArguments,
  state: RunState,
): Promise<number | null | 'elsewhere'> {
  // Attached by hand, or from another process than the one that its run's probes talk to.
  if (!state.channel || pid === undefined) {
    return agentRun?.watched || (await endsWith(agentRun?.rootPid)) ? 'elsewhere' : null;
  }
  const code = await state.ends.of(pid, () => look(pid, parentPid, state));
  // With the root its debugpy goes, and those that still run, as multiprocessing's helpers do, are only let go.
  if (code === null && isOver(state)) return 'elsewhere';
  return state.ends.claim(pid) ? code : 'elsewhere';
}

/** Without probes nobody says that the user ends the run; that its root goes at the same time says it as well. */
async function endsWith(root: number | undefined): Promise<boolean> {
  if (root === undefined) return false;
  for (let at = 0; at < 20; at++) {
    if (!isAlive(root)) return true;
    await pause(50);
  }
  return false;
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // Somebody else's is alive.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function isOver({ sessions, rootGone }: RunState): boolean {
  const root = [...sessions].find(it => it.isRoot);
  return rootGone || !root || root.hasEnded;
}

/** For the root: the end of a process that has no session, or one that lives elsewhere. */
export async function tellOther(told: ProcessFacts, state: RunState, session: SessionContext): Promise<void> {
  if (told.state !== 'ended') return;
  const { pid, parentPid, rollout, attempt, worker } = told;
  const exitCode = told.exitCode ?? (await state.ends.of(pid, () => look(pid, parentPid, state)));
  // Without a number it may as well have become another program.
  if (exitCode === null || state.ending || !state.ends.claim(pid)) return;
  const ids = { pid, ...(rollout && { rollout }), ...(attempt && { attempt }), ...(worker && { worker }) };
  const intended = state.ends.isMeant(pid, exitCode);
  tellExit({ pid, exitCode, abrupt: false, finding: null, ids, told: null, intended }, session);
}

function look(pid: number, parentPid: number | undefined, { sessions }: RunState): Promise<number | null> {
  const members: readonly RunMember[] = [...sessions];
  const parent = members.find(it => it.pid === parentPid) ?? members.find(it => it.isRoot);
  return parent ? parent.lookAtChild(pid) : Promise.resolve(null);
}
