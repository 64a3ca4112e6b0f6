import type { AttemptId, RolloutId, SpanId, TraceId } from '../model/ids';

export type StackLanguage = 'python' | 'javascript';

/** One frame as its traceback names it. Lines and columns count from 1; paths are as written, `file:` URLs made paths. */
export interface StackFrame {
  readonly file: string;
  readonly line: number | null;
  readonly column: number | null;
  readonly functionName: string | null;
  readonly language: StackLanguage;
}

/**
 * What one exception of a traceback is to the one that was reported: `cause` (raised from it), `context` (raised while it
 * was being handled), `member` (of an exception group).
 */
export type Relation = 'reported' | 'cause' | 'context' | 'member';

export interface StackPart {
  readonly type: string;
  readonly message: string;
  /** Outermost first, innermost last, in every language. */
  readonly frames: readonly StackFrame[];
  readonly relation: Relation;
}

/** Where an exception was seen. */
export interface ExceptionPlace {
  readonly rolloutId: RolloutId | null;
  readonly attemptId: AttemptId | null;
  readonly traceId: TraceId;
  readonly spanId: SpanId;
  readonly spanName: string;
}

export interface ExceptionRecord {
  /** As the program named it, with or without its module. */
  readonly type: string;
  readonly message: string;
  /** As recorded, shortened beyond 256 Ki characters; empty when none was recorded. */
  readonly stackText: string;
  /** Of the reported exception itself: outermost first, innermost last. */
  readonly frames: readonly StackFrame[];
  /** First cause first, the reported exception last. Never empty. */
  readonly chain: readonly StackPart[];
  /** The innermost frame in code that is the user's own. */
  readonly userFrame: StackFrame | null;
  /** What the program said of it; OpenTelemetry's Python SDK says false even when the exception goes on. */
  readonly escaped: boolean | null;
  /** True when the agent itself caught and reported it, null when nobody can know. */
  readonly handled: boolean | null;
  /** The same for the same failure in every run: type and place, not the words of the message. */
  readonly fingerprint: string;
  /** A process stopped on it in the debugger: told by that, not by the program. */
  readonly inDebugger?: true;
  readonly where: ExceptionPlace;
  /** Unix nanoseconds. */
  readonly timeNs: bigint | null;
}
