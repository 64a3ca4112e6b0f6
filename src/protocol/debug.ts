/**
 * What the debug adapter says beyond the Debug Adapter Protocol, and what a launch configuration of type `agent-lightning`
 * may say. Adapter, extension, probes and tests import it. Plain JSON, no version: all ends ship together.
 */
import type { FailureClass, Layer, Severity } from '../core/catalog/entry';
import type { DebugRecord } from '../core/model/debugRecord';

export const debugType = 'agent-lightning';

/** A URL of a store attaches to that one. */
export type StoreChoice = 'program' | 'embedded' | 'none' | (string & {});
export type AgentRuntime = 'python' | 'node';
export type AgentRole = 'algorithm' | 'runner' | 'both';
export type AgentConsole = 'internalConsole' | 'integratedTerminal' | 'externalTerminal';

export interface PathMapping {
  readonly localRoot: string;
  readonly remoteRoot: string;
}

/** What `launch` and `attach` have in common. */
export interface AgentArguments {
  readonly name?: string;
  readonly runtime?: AgentRuntime;
  readonly justMyCode?: boolean;
  readonly skipFiles?: readonly string[];
  /** Follow child processes; true when absent. */
  readonly subProcess?: boolean;
  /** As function breakpoints name them, `@` included. */
  readonly agentBreakpoints?: readonly string[];
  /** Ids of `agentExceptionFilters`; for Node.js also `uncaught`, which is what it breaks on when nothing is said. */
  readonly breakOn?: readonly string[];
  readonly pathMappings?: readonly PathMapping[];
  /** Which run of ours this session belongs to: set by the adapter for the sessions of child processes. */
  readonly agentRun?: AgentRun;
}

export interface AgentLaunchArguments extends AgentArguments {
  readonly program?: string;
  readonly module?: string;
  readonly args?: readonly string[];
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string | null>>;
  readonly envFile?: string;
  /** Interpreter, or its command line; chosen as everywhere else when absent. */
  readonly python?: string | readonly string[];
  readonly pythonArgs?: readonly string[];
  readonly runtimeExecutable?: string;
  readonly runtimeArgs?: readonly string[];
  readonly console?: AgentConsole;
  readonly stopOnEntry?: boolean;
  /** `AGL_CURRENT_ROLE`. */
  readonly role?: AgentRole;
  readonly store?: StoreChoice;
  readonly noDebug?: boolean;
}

/** Exactly one of `connect`, `listen`, `processId`; with `subProcessId` the session of a child process. */
export interface AgentAttachArguments extends AgentArguments {
  readonly connect?: { readonly host?: string; readonly port: number };
  readonly listen?: { readonly host?: string; readonly port: number };
  readonly processId?: number | string;
  readonly subProcessId?: number;
  /** For `processId`: the interpreter whose debugpy is put into the process. */
  readonly python?: string | readonly string[];
}

export interface AgentRun {
  /** The same for all processes that follow from one F5. */
  readonly id: string;
  /** Name of the session at its root. */
  readonly name: string;
  /** The root hears from the processes themselves how they end, and tells it where a session cannot. */
  readonly watched?: boolean;
  /** Of the process at its root, where that is on this machine. */
  readonly rootPid?: number;
}

/** A failure of ours by its code. `detail` are the words of the system or the program, in its own language. */
export interface DebugFailure {
  readonly code: string;
  readonly detail?: string;
  /** The line that must be mended, where there is one. */
  readonly place?: FramePlace;
}

export interface ExplainedFix {
  readonly title: string;
  /** At most one of these. */
  readonly command?: string;
  readonly args?: readonly unknown[];
  readonly setting?: string;
  readonly terminal?: string;
  readonly link?: string;
}

export interface AgentIds {
  readonly rollout?: string;
  readonly attempt?: string;
  readonly worker?: string;
  readonly trace?: string;
  readonly span?: string;
  readonly pid?: number;
}

/** Local path and 1-based line. */
export interface FramePlace {
  readonly path: string;
  readonly line: number;
  readonly functionName?: string;
}

/** What the catalog says of a stop or an end, in the session's language. */
export interface Explanation {
  readonly code: string;
  readonly title: string;
  readonly severity: Severity;
  readonly meaning: string;
  readonly cause: string;
  readonly fixes: readonly ExplainedFix[];
  /** Guide row G-X3. */
  readonly class: FailureClass;
  /** Guide row G-X2, from where it arose to what the user is told. */
  readonly layers: readonly Layer[];
  /** Only the family of the failure is known. */
  readonly general: boolean;
  readonly ids: AgentIds;
  /** Guide row G-X4: what is known of the surroundings, by name. */
  readonly context: Readonly<Record<string, string>>;
}

/** Body of the event `agentLightning/stop`: an exception on which a process stopped. */
export interface ExplainedStop extends Explanation {
  /** Id of the editor's session that stopped, where another one says so: the built-in debugger's, for Node.js. */
  readonly session?: string;
  readonly threadId: number;
  readonly exception: { readonly type: string; readonly message: string };
  /** First cause first, the reported exception last. */
  readonly chain: readonly { readonly type: string; readonly message: string }[];
  /** The innermost frame of the user's own, else the innermost one with a file. */
  readonly frame: FramePlace | null;
  readonly fingerprint: string;
}

/** Body of the event `agentLightning/process`. */
export interface ProcessFacts {
  readonly pid: number;
  readonly parentPid?: number;
  readonly runtime: AgentRuntime;
  readonly name?: string;
  readonly role?: AgentRole;
  readonly worker?: string;
  readonly rollout?: string;
  readonly attempt?: string;
  readonly state: 'running' | 'stopped' | 'ended';
  /** Of one that has ended, where its parent or it itself told: Python's own numbers, -9 for SIGKILL. */
  readonly exitCode?: number;
}

/** Body of the event `agentLightning/exit`. */
export interface ExplainedExit {
  readonly pid: number | null;
  /** Python's own number, -9 for SIGKILL; null when nobody could see how it ended. */
  readonly exitCode: number | null;
  readonly signal: string | null;
  /** Null for a process that ended well. */
  readonly explanation: Explanation | null;
}

export type { DebugRecord };

/** Body of the event `agentLightning/record`: for the table of records in the embedded store. */
export interface ToldRecord extends DebugRecord {
  /** As in ExplainedStop: whose stop it is. */
  readonly session?: string;
}

/** Body of the event `agentLightning/failure`: nothing was or stays started; also the response's error. */
export interface FailureEvent extends DebugFailure {
  readonly title: string;
  readonly meaning: string;
  readonly fixes: readonly ExplainedFix[];
}

export const debugEvents = {
  stop: 'agentLightning/stop',
  process: 'agentLightning/process',
  exit: 'agentLightning/exit',
  record: 'agentLightning/record',
  failure: 'agentLightning/failure',
} as const;

export interface DebugEventBodies {
  readonly 'agentLightning/stop': ExplainedStop;
  readonly 'agentLightning/process': ProcessFacts;
  readonly 'agentLightning/exit': ExplainedExit;
  readonly 'agentLightning/record': ToldRecord;
  readonly 'agentLightning/failure': FailureEvent;
}

/** What the stopped process is about, as its probe sees it; absent: not known. Answer to `agentLightning/context`. */
export interface AgentContext {
  readonly rollout?: string;
  readonly attempt?: string;
  readonly worker?: string;
  readonly span?: {
    readonly name: string;
    readonly id: string;
    readonly attributes: Readonly<Record<string, unknown>>;
  };
  readonly model?: Readonly<Record<string, unknown>>;
  readonly rewards?: readonly { readonly value: number; readonly name?: string }[];
  /** Why an agent breakpoint stopped the process, when one did. */
  readonly stoppedBy?: string;
}

export const debugRequests = {
  context: 'agentLightning/context',
  agentBreakpoints: 'agentLightning/agentBreakpoints',
} as const;

export interface DebugRequestShapes {
  readonly 'agentLightning/context': {
    readonly params: {
      readonly threadId?: number;
      /** Id of the editor's session, where one of ours has several below it. */
      readonly session?: string;
    };
    readonly result: AgentContext;
  };
  readonly 'agentLightning/agentBreakpoints': {
    readonly params: Record<string, never>;
    readonly result: { readonly breakpoints: readonly AgentBreakpointState[] };
  };
}

export interface AgentBreakpointState {
  readonly name: string;
  readonly verified: boolean;
  readonly message?: string;
}

/** Filters of ours beside debugpy's: decided inside the program by the probe. */
export const agentExceptionFilters = ['agl.catalogued', 'agl.http', 'agl.emitted'] as const;
export type AgentExceptionFilter = (typeof agentExceptionFilters)[number];
