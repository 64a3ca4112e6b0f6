export const debugRecordKinds = ['launch', 'stop', 'exception', 'exit', 'log', 'output'] as const;
export type DebugRecordKind = (typeof debugRecordKinds)[number];

/**
 * Something that happened in a debug run: told by the debugger, kept beside the spans and never among them, where it
 * would change an attempt's state and become training data.
 */
export interface DebugRecord {
  readonly kind: DebugRecordKind;
  /** Unix milliseconds. */
  readonly timeMs: number;
  /** The same for all processes that follow from one launch. */
  readonly run: string;
  readonly pid: number | null;
  readonly rollout: string | null;
  readonly attempt: string | null;
  readonly code: string | null;
  readonly text: string;
  /** Guide row G-X4, by name: file, line, class, duration of a stop in milliseconds, … */
  readonly facts: Readonly<Record<string, string>>;
}
