/**
 * What the probe inside an agent's process and the debug adapter tell each other: JSON, one object a line, over a loopback
 * connection that the probe opens. Both ends ship together, so there is no version.
 */
import type { AgentBreakpoint } from '../core/agentBreakpoints/breakpoint';
import type { CataloguedPattern } from '../core/agentBreakpoints/cataloguedPatterns';
import type { Condition } from '../core/agentBreakpoints/condition';
import type { AgentExceptionFilter, AgentRole, AgentRuntime, FramePlace } from './debug';

/** Environment variables that the probe reads. */
export const probeVariables = {
  /** `127.0.0.1:PORT` of the adapter. */
  channel: 'AGL_DEVTOOLS_CHANNEL',
  token: 'AGL_DEVTOOLS_TOKEN',
  /** `0` switches the probe off entirely. */
  probe: 'AGL_DEVTOOLS_PROBE',
  /** Where spans of programs without a tracer go: `http://127.0.0.1:PORT/v1/traces`. Absent: nowhere. */
  otlp: 'AGL_DEVTOOLS_OTLP',
  /**
   * Node.js: a folder with the setup of the moment in `setup.json`, because no program waits there for a connection, and
   * where `ends.jsonl` takes how processes ended.
   */
  folder: 'AGL_DEVTOOLS_FOLDER',
} as const;

/** Probe to adapter. The first one is `hello`, with the token, else the connection ends. */
export type ProbeMessage = ProbeHello | ProbeFact | ProbeMatch | ProbeExit | ProbeEnding;

export interface ProbeHello extends ProbeIds {
  readonly kind: 'hello';
  readonly token: string;
  readonly pid: number;
  readonly parentPid: number;
  readonly runtime: AgentRuntime;
  /** Of the runtime: `3.11.7`. */
  readonly version: string;
  /** The command line as far as the runtime tells it, program first. */
  readonly argv: readonly string[];
  readonly role?: AgentRole;
  /** Name of the process where it has one, such as `runner-0`. */
  readonly name?: string;
  /** Of a worker thread, which is heard apart from its process: its end is not the end of that. */
  readonly thread?: number;
}

export interface ProbeIds {
  readonly rollout?: string;
  readonly attempt?: string;
  readonly worker?: string;
}

/** What the process works on from now on; absent ids: on none. */
export interface ProbeFact extends ProbeIds {
  readonly kind: 'fact';
  readonly name?: string;
}

/** How a process ended or is just ending: told by itself, or by the process that waited for it. */
export interface ProbeExit {
  readonly kind: 'exit';
  readonly pid: number;
  /** Python's own number: -9 for SIGKILL. */
  readonly code: number;
}

/** A process is about to end one of its children, in order. */
export interface ProbeEnding {
  readonly kind: 'ending';
  readonly pid: number;
}

/** An agent breakpoint or a filter of ours matched. Sent before the thread is suspended. */
export interface ProbeMatch extends ProbeIds {
  readonly kind: 'match';
  /** Name of the breakpoint or the filter. */
  readonly name: string;
  /** The thread is suspended right after this; false: only told. */
  readonly suspends: boolean;
  readonly observation: ProbeObservation;
  /** The nearest frame of the user's own; null where none is on the stack. */
  readonly frame: FramePlace | null;
  /** What caused it has returned already, so the frame is not to blame. */
  readonly left: boolean;
  readonly thread: string;
  /** Unix milliseconds. */
  readonly timeMs: number;
}

/** What was seen: `on` and the facts that belong to it, in plain values. */
export type ProbeObservation = Readonly<Record<string, string | number | boolean | null>> & { readonly on: string };

/** A line of `ends.jsonl`: by the process itself, or by its parent, who alone sees a signal. */
export interface ProcessEnd {
  readonly pid: number;
  readonly exitCode: number | null;
  readonly signal: string | null;
  /** By its parent, who had sent it the signal itself. */
  readonly intended?: boolean;
}

/** Adapter to probe, whole each time: at the beginning and whenever something changed. */
export interface ProbeSetup {
  readonly kind: 'setup';
  readonly breakpoints: readonly AgentBreakpoint[];
  readonly filters: readonly ProbeFilter[];
  /** Only when a filter needs them. */
  readonly catalogued: readonly CataloguedPattern[];
  /** Node.js: stop before the end of a process at what nobody caught. Only at the beginning. */
  readonly uncaught?: boolean;
}

/** debugpy's own filters are here when something decides about them: a condition, or the catalog. */
export type DebugpyFilter = 'raised' | 'uncaught' | 'userUnhandled';

export interface ProbeFilter {
  readonly filter: AgentExceptionFilter | DebugpyFilter;
  readonly condition: Condition | null;
}
