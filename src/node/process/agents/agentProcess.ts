import type { AgentRuntime } from '../../../protocol/debug';

/** A process that a debugger can be attached to, or has been. */
export interface AgentProcess {
  readonly pid: number;
  readonly parentPid: number;
  readonly runtime: AgentRuntime;
  /** As the command line names it: a path, or `-m package.module`. Empty: code of the command line. */
  readonly script: string;
  /** Python: a command that runs the same interpreter with the same packages; null: not known. */
  readonly interpreter: string | null;
  /** As far as the program's path tells: `3.11`. */
  readonly version: string | null;
  readonly ageMs: number | null;
  /** It uses Agent Lightning or OpenTelemetry, or descends from a process that does. */
  readonly isAgent: boolean;
  readonly role: string | null;
  /** `waits`: it does nothing until a debugger is attached. `listens`: it runs, and takes one. `runs`: it must be asked for. */
  readonly state: 'waits' | 'listens' | 'attached' | 'runs';
  readonly way: AttachWay;
}

/** How one attaches: an address where a debugger is expected, by number (Python), or a signal first (Node.js). */
export type AttachWay =
  | { readonly kind: 'address'; readonly host: string; readonly port: number }
  | { readonly kind: 'pid' }
  | { readonly kind: 'signal' };
