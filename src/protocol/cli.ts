/**
 * What the command line prints with `--json`: exactly one document a run, but for `store`, whose document is its first
 * line. `version` is raised when a field changes its meaning or goes away.
 */
import type { DebugRecord } from '../core/model/debugRecord';
import type { AttemptWire, RolloutSummaryWire, SpanWire, TraceSummaryWire } from './devtools';

export type { HealthReport } from '../core/health/report';

/** First line of `store --json`. */
export interface StoreReady {
  readonly url: string;
  readonly pid: number;
  readonly version: string;
  /** Folder of its data. */
  readonly data: string;
}

export interface SourceReport {
  readonly kind: 'embedded' | 'agl-0.3';
  readonly url: string;
}

/** `spans --json` without a rollout: what the store holds, newest first. Counts are null where they would cost requests. */
export interface SpansListReport {
  readonly version: 1;
  readonly source: SourceReport;
  readonly rollouts: readonly RolloutReport[];
  /** Of all rollouts, not only of those listed. */
  readonly totalRollouts: number;
  /** Traces that belong to no rollout. */
  readonly traces: readonly TraceSummaryWire[];
  readonly totalTraces: number;
  /** What the debugger told without a rollout, the latest last: as many as rollouts are listed. Empty where the store keeps none. */
  readonly debugRecords: readonly DebugRecord[];
}

export type RolloutReport = Omit<RolloutSummaryWire, 'spanCount' | 'exceptionCount'> & {
  readonly spanCount: number | null;
  readonly exceptionCount: number | null;
};

/** `spans --json` with a rollout or a trace. */
export interface SpanTreeReport {
  readonly version: 1;
  readonly source: SourceReport;
  /** Null with `--trace`. */
  readonly rollout: RolloutReport | null;
  readonly attempts: readonly AttemptWire[];
  /** In the order of the tree: every span after its parent, siblings by start. */
  readonly spans: readonly SpanReport[];
  readonly exceptions: readonly ExceptionReport[];
  /** What the debugger told of it, by time. Empty where the store keeps none. */
  readonly debugRecords: readonly DebugRecord[];
}

export type SpanReport = SpanWire & {
  /** 0 for a root. */
  readonly depth: number;
  readonly place: 'ordinary' | 'parent missing' | 'cycle';
};

export interface ExceptionReport {
  readonly type: string;
  readonly message: string;
  readonly fingerprint: string;
  readonly spanId: string;
  readonly attemptId: string | null;
  readonly handled: boolean | null;
  /** Innermost frame in the user's own code. */
  readonly at: { readonly file: string; readonly line: number | null; readonly functionName: string | null } | null;
  readonly stack: string;
}
