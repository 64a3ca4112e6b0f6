/** Everything that crosses the border of the timeline's webview: JSON, and numbers in bulk as ArrayBuffers. */
import type { AttemptStatus } from '../core/model/attempt';
import type { RolloutMode, RolloutStatus } from '../core/model/rollout';
import type { TimelineTextKey } from '../core/text/timeline';
import type { SpanBatch } from '../core/trace/spanTable';
import type { SpanDetails } from '../core/trace/spanDetails';
import type { StatusSegment } from '../core/trace/statusStrip';

/** What the page asks of the host. Rows count in the table of one `generation`; a stale one answers null. */
export interface TimelineHostRequests {
  /** The first thing a page says, and again whenever it has lost the thread. */
  readonly ready: { readonly params: null; readonly result: TimelineInit };
  readonly details: { readonly params: SpanAt; readonly result: SpanDetails | null };
  /** Indexes of frames of an exception (`exception/part/frame`) whose file exists here. */
  readonly frames: { readonly params: SpanAt; readonly result: readonly string[] };
  readonly openFrame: { readonly params: SpanAt & { readonly frame: string }; readonly result: null };
  /** A breakpoint at a frame, and what was debugged last again. */
  readonly breakHere: { readonly params: SpanAt & { readonly frame: string }; readonly result: null };
  readonly openRaw: { readonly params: SpanAt; readonly result: null };
  readonly copy: { readonly params: { readonly text: string }; readonly result: null };
  /** Another rollout or trace, asked by a quick pick, in a tab of its own. */
  readonly choose: { readonly params: null; readonly result: null };
  /** The explanation of a code, in the editor. */
  readonly explain: { readonly params: { readonly code: string }; readonly result: null };
}

/** What the host asks of the page. */
export interface TimelinePageRequests {
  readonly append: { readonly params: TimelineAppend; readonly result: null };
  readonly reveal: { readonly params: { readonly row: number }; readonly result: null };
}

export interface SpanAt {
  readonly generation: number;
  readonly row: number;
}

export interface TimelineInit {
  readonly language: string;
  readonly strings: Readonly<Record<TimelineTextKey, string>>;
  readonly generation: number;
  /** For the editor: what to open when its window was reloaded. The page only keeps it. */
  readonly target: unknown;
  /** Identity of what is shown; state that the page saved for another is not restored. */
  readonly subject: string;
  readonly header: TimelineHeader;
  readonly batch: SpanBatch;
  /** Row to begin at, -1 for none. */
  readonly reveal: number;
}

export interface TimelineAppend {
  readonly generation: number;
  readonly header: TimelineHeader;
  /** Absent when only the header changed. */
  readonly batch?: SpanBatch;
}

export interface TimelineHeader {
  readonly kind: 'rollout' | 'trace';
  readonly id: string;
  readonly status: RolloutStatus | null;
  readonly mode: RolloutMode | null;
  readonly reward: number | null;
  readonly rescuedSpans: number;
  /** Unix milliseconds of the table's zero. */
  readonly originMs: number;
  /** The host's clock, microseconds from the origin: open spans and states last until here. */
  readonly nowUs: number;
  /** More may come: open things grow with the clock. */
  readonly live: boolean;
  /** False while pages of spans are still being read. */
  readonly loaded: boolean;
  /** Why nothing new comes: the store is gone or answered with an error. */
  readonly problem: { readonly code: string; readonly text: string } | null;
  readonly sections: readonly TimelineSection[];
}

/** An attempt, or the spans without one. `index` is the number in the section column. */
export interface TimelineSection {
  readonly index: number;
  readonly attemptId: string | null;
  readonly sequenceId: number | null;
  readonly status: AttemptStatus | null;
  readonly workerId: string | null;
  readonly startUs: number | null;
  readonly endUs: number | null;
  readonly strip: readonly StatusSegment[];
}
