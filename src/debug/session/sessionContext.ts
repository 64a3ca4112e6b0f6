import type { Message } from '../../core/text/say';
import type { AgentRun, DebugEventBodies, ProcessFacts, ToldRecord } from '../../protocol/debug';
import type { OwnVariable } from '../console/ownVariables';
import type { DebugServices } from '../services';

/** What the parts of a session share of it. */
export interface SessionContext {
  readonly services: DebugServices;
  readonly run: AgentRun;
  /** The process that is debugged, as far as it is known. */
  readonly process: Readonly<Partial<ProcessFacts>>;
  /** A request of ours to debugpy, unseen by the client; null when refused or late. */
  ask<T>(command: string, args: unknown, limitMs: number): Promise<T | null>;
  /** A line of ours in the Debug Console. */
  tell(text: string): void;
  say(message: Message): void;
  /** A line that unfolds, at a place in the source when there is one. */
  show(variable: OwnVariable, at?: { readonly path: string; readonly line: number } | null): void;
  emit<K extends keyof DebugEventBodies>(event: K, body: DebugEventBodies[K]): void;
  record(record: Pick<ToldRecord, 'kind' | 'code' | 'text'> & Partial<ToldRecord>): void;
}
