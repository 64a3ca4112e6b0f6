import type { AgentAttachArguments, AgentLaunchArguments } from '../../protocol/debug';
import type { ProbeSetup } from '../../protocol/probe';
import type { StorePlan } from '../plan/planEnvironment';
import type { DebugServices, LaunchPlan, Planned, ProbeChannel } from '../services';

/** What a session over Node.js needs of the editor, whose own JavaScript debugger does the debugging. */
export interface NodeServices extends Pick<
  DebugServices,
  'language' | 'nowMs' | 'catalog' | 'record' | 'showsFailures'
> {
  readonly planLaunch: (args: AgentLaunchArguments, signal: AbortSignal) => Promise<Planned<NodeLaunch>>;
  readonly planAttach: (args: AgentAttachArguments, signal: AbortSignal) => Promise<Planned<NodeAttach>>;
  readonly openChannel: (onSetup: (setup: ProbeSetup) => void) => Promise<ProbeChannel>;
  /** `probe.cjs` and `pause.cjs` are in it. */
  readonly probeFolder: string;
  /** The path of a file as a request to another extension's session must say it. */
  readonly toSourcePath: (file: string) => string;
  /** Starts a session of the built-in debugger below ours; false: it did not start, and has said why. */
  readonly startChild: (config: NodeConfiguration) => Promise<boolean>;
}

/** A configuration of type `pwa-node`. */
export type NodeConfiguration = Readonly<Record<string, unknown>>;

export interface NodeAttach extends Pick<LaunchPlan, 'notes' | 'facts' | 'release' | 'onTrouble'> {
  readonly config: NodeConfiguration;
}

export interface NodeLaunch extends NodeAttach {
  readonly store: StorePlan;
  /** Null: this Node.js is too old for the probe. */
  readonly probe: { readonly nodeOptions: string; readonly pythonPath: string } | null;
}

/** A session of the built-in debugger: the root of a launch, a process or a worker. */
export interface ChildSession {
  readonly id: string;
  readonly name: string;
  /** It starts and ends the others, and debugs nothing itself. */
  readonly isRoot: boolean;
  /** Of its process; null for the root, and where its name does not tell. */
  readonly pid: number | null;
  /** A worker thread: with its session no process ends. */
  readonly isWorker: boolean;
  /** Rejects when it is refused, or the session is over. */
  ask(command: string, args: unknown): Promise<unknown>;
  /** Where it speaks the inspector's protocol. Never settles where it does not. */
  cdpAddress(): Promise<CdpAddress>;
}

export interface CdpAddress {
  readonly host: string;
  readonly port: number;
  readonly path?: string;
}
