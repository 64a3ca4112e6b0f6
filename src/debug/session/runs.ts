import type { AgentArguments, AgentRun, ProcessFacts } from '../../protocol/debug';
import type { NoticedMatch, ProbeChannel } from '../services';
import { ChildEnds } from './childEnds';

/** What the sessions of one run know of each other, where they live in the same process. */
export interface RunState {
  /** The user ends the run: processes that are gone now need no explanation. */
  ending: boolean;
  /** Set by the session that launched, gone with it. */
  channel: ProbeChannel | null;
  /** What the configuration has on, beside whatever the client sets: in all sessions of the run. */
  configured: ConfiguredBreaks;
  /** What probes told of each process, whether or not it is debugged. */
  readonly processes: Map<number, Omit<ProcessFacts, 'state'>>;
  readonly sessions: Set<RunMember>;
  readonly ends: ChildEnds;
  /** Told by the root's probe, before debugpy does. */
  rootGone: boolean;
}

export type ConfiguredBreaks = Pick<AgentArguments, 'agentBreakpoints' | 'breakOn'>;

/** A session, to whom what a probe tells is passed on. */
export interface RunMember {
  /** Of the process that it debugs. */
  readonly pid: number | undefined;
  readonly isRoot: boolean;
  readonly hasEnded: boolean;
  onFacts(facts: ProcessFacts): void;
  onMatch(match: NoticedMatch): void;
  /** How a child of its process ended; null: it is none, it runs, or nobody can say. */
  lookAtChild(pid: number): Promise<number | null>;
}

const runs = new Map<string, RunState>();
/** A run that starts processes without end must not cost memory without end. */
const mostProcesses = 10_000;

const newState = (): RunState => ({
  ...{
    ending: false,
    channel: null,
    configured: {},
    processes: new Map(),
    sessions: new Set(),
    ends: new ChildEnds(),
    rootGone: false,
  },
});

/** Joined by each session of a run and left by each; the last one forgets it. */
export function joinRun({ id }: AgentRun, member: RunMember): { readonly state: RunState; leave(): void } {
  const state = runs.get(id) ?? newState();
  runs.set(id, state);
  state.sessions.add(member);
  const leave = () => {
    state.sessions.delete(member);
    if (state.sessions.size === 0) runs.delete(id);
  };
  return { state, leave };
}

/** Who debugs the process hears what its probe says; of processes that nobody debugs, the root does. */
export function shareChannel(state: RunState, channel: ProbeChannel): void {
  state.channel = channel;
  const memberOf = (pid: number) => {
    const members = [...state.sessions];
    return members.find(it => it.pid === pid) ?? members.find(it => it.isRoot);
  };
  channel.onProcess(facts => {
    const { state: itsState, ...known } = facts;
    if (itsState === 'ended' && memberOf(facts.pid)?.isRoot && memberOf(facts.pid)?.pid === facts.pid)
      state.rootGone = true;
    if (itsState === 'ended') state.processes.delete(facts.pid);
    else if (state.processes.size < mostProcesses) state.processes.set(facts.pid, known);
    if (facts.exitCode !== undefined) state.ends.told(facts.pid, facts.exitCode);
    memberOf(facts.pid)?.onFacts(facts);
  });
  channel.onEnding(pid => state.ends.meant(pid));
  channel.onMatch(match => memberOf(match.pid)?.onMatch(match));
}
