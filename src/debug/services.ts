import type { CatalogEntry } from '../core/catalog/entry';
import type { Matcher } from '../core/catalog/match/matcher';
import type { Message } from '../core/text/say';
import type { Language } from '../core/text/table';
import type {
  AgentAttachArguments,
  AgentBreakpointState,
  AgentExceptionFilter,
  AgentLaunchArguments,
  DebugFailure,
  DebugRecord,
  ProcessFacts,
} from '../protocol/debug';
import type { DebugpyFilter, ProbeMatch } from '../protocol/probe';
import type { SessionLimits } from './session/limits';

/** What differs between the editor, where the adapter runs inside the extension host, and stdio. */
export interface DebugServices {
  readonly language: Language;
  readonly nowMs: () => number;
  /** The catalog, loaded when the first thing must be explained. */
  readonly catalog: () => CatalogReader;
  /** Interpreter, port, store and program, checked; settles soon after the signal. */
  readonly planLaunch: (args: AgentLaunchArguments, signal: AbortSignal) => Promise<Planned<LaunchPlan>>;
  readonly planAttach: (args: AgentAttachArguments, signal: AbortSignal) => Promise<Planned<AttachPlan>>;
  /** The adapter's end of the probes' channel, one a run; absent: no agent breakpoints, no filters of ours. */
  readonly openChannel?: () => Promise<ProbeChannel>;
  /** Where records go besides the event; must not throw. */
  readonly record?: (record: DebugRecord) => void;
  /** The client shows failures itself, by the event; else the answer asks it to show its text. */
  readonly showsFailures?: boolean;
  /** True the first time that it is asked with these words: for advice that is given once. Absent: once a session. */
  readonly firstTime?: (what: string) => boolean;
  readonly limits?: Partial<SessionLimits>;
}

export interface CatalogReader {
  readonly matcher: Matcher;
  readonly findEntry: (code: string) => CatalogEntry | undefined;
}

export type Planned<T> =
  { readonly ok: true; readonly plan: T } | { readonly ok: false; readonly failure: DebugFailure };

/** How debugpy is reached: a command line that speaks DAP over stdio, or an address where its adapter listens. */
export type DebugpyAdapter =
  | { readonly kind: 'command'; readonly command: readonly [string, ...string[]]; readonly env: Environment }
  | { readonly kind: 'address'; readonly host: string; readonly port: number };

export type Environment = Readonly<Record<string, string | undefined>>;

export interface LaunchPlan {
  readonly adapter: DebugpyAdapter;
  /** Arguments of debugpy's own `launch`, environment included. */
  readonly debugpy: Readonly<Record<string, unknown>>;
  /** `3.11.7`; null: not known. */
  readonly pythonVersion: string | null;
  readonly debugpyVersion: string | null;
  /** Said in the Debug Console before anything else. */
  readonly notes: readonly Message[];
  /** Told in the facts of records. */
  readonly facts: Readonly<Record<string, string>>;
  /** Code of what it means when debugpy refuses, where it means something of its own. */
  readonly refusal?: `AGL-${string}`;
  /** Lets go of what the plan started or holds (a port, a store). Called once, when the session is over; may have a last word. */
  readonly release?: (() => Promise<Message | undefined>) | undefined;
  /** What goes wrong with that meanwhile: the session goes on, and tells it. */
  readonly onTrouble?: ((listener: (failure: DebugFailure) => void) => void) | undefined;
}

export type AttachPlan = LaunchPlan;

/** One exception filter that is on, ours or debugpy's. */
export interface FilterChoice {
  readonly filter: AgentExceptionFilter | DebugpyFilter;
  readonly condition?: string;
}

/** What a probe saw, just before it suspends its thread (`suspends`) or when it only tells. */
export interface NoticedMatch extends ProbeMatch {
  readonly pid: number;
  /** In the session's language. */
  readonly text: string;
}

/** The adapter's end of the loopback channel to the probes inside the processes of one run. */
export interface ProbeChannel {
  /** Set in the program's environment; values of PYTHONPATH are put before what stands there. */
  readonly env: Readonly<Record<string, string>>;
  /** In the order given; a name that the probes do not understand comes back unverified, with the reason. */
  setBreakpoints(names: readonly string[]): readonly AgentBreakpointState[];
  /** All that are on, debugpy's too: with a condition the probe decides about those as well. */
  setFilters(filters: readonly FilterChoice[]): readonly AgentBreakpointState[];
  /** Facts, records and matches come by these until `dispose`. */
  onProcess(listener: (facts: ProcessFacts) => void): void;
  onRecord(listener: (record: Omit<DebugRecord, 'run'>) => void): void;
  onMatch(listener: (match: NoticedMatch) => void): void;
  /** A process is about to be ended by its parent, in order. */
  onEnding(listener: (pid: number) => void): void;
  dispose(): Promise<void>;
}
