import { type TimeFrame, recordsOf } from '../../core/debugRecords/recordsOf';
import type { ShownRecord } from '../../core/debugRecords/shownRecord';
import { toDebugSpan } from '../../core/debugRecords/toDebugSpan';
import type { Attempt } from '../../core/model/attempt';
import { terminalStatuses, type RolloutSummary } from '../../core/model/rollout';
import type { Span } from '../../core/model/span';
import { SpanCollector } from '../../core/trace/spanCollector';
import { SpanTable, type SpanBatch } from '../../core/trace/spanTable';
import { statusStrip } from '../../core/trace/statusStrip';
import type { TimelineHeader, TimelineSection } from '../../protocol/timeline';

export interface TimelineSubject {
  readonly kind: 'rollout' | 'trace';
  readonly id: string;
}

/** A trace that got no span for so long is taken for ended; nothing says so itself. */
const traceRestsAfterMs = 60_000;

/**
 * What one timeline shows, as far as it was read, and which part of it the page does not have yet. Nothing is read here
 * and no clock is looked at.
 */
export class TimelineDocument {
  loaded = false;
  problem: TimelineHeader['problem'] = null;
  #summary: RolloutSummary | null = null;
  #attempts: readonly Attempt[] = [];
  #collector: SpanCollector | null = null;
  #originMs: number | null = null;
  #firstStartMs = Infinity;
  #lastEndMs = 0;
  /** Records that are drawn, as they were when they were. */
  readonly #drawn = new Map<string, string>();
  readonly #firstUs = new Map<string | null, number>();
  /** Rows that the page lacks, and the texts it has. */
  readonly #changed = new Set<number>();
  #stringsSent = 0;

  constructor(readonly subject: TimelineSubject) {}

  setRollout(summary: RolloutSummary | null, attempts: readonly Attempt[]): void {
    this.#summary = summary;
    this.#attempts = attempts;
    this.#originMs ??= attempts[0]?.startedMs ?? null;
  }

  add(spans: readonly Span[]): void {
    if (spans.length === 0) return;
    const collector = this.#collectorFor(spans);
    for (const row of collector.add(spans)) this.#changed.add(row);
    for (const span of spans) this.#note(span, collector.originNs);
  }

  /** What the debugger told, in the same table as the spans: the states of attempts are not told by it. */
  showRecords(all: readonly ShownRecord[], nowMs: number): void {
    const { kind, id } = this.subject;
    const shown = recordsOf(all, kind === 'rollout' ? id : null, this.timeFrame(nowMs));
    const spans = shown
      .map(it => toDebugSpan(it, this.#attemptOf(it)))
      .filter(it => {
        const look = `${it.endNs} ${it.attemptId}`;
        const isNews = this.#drawn.get(it.spanId) !== look;
        this.#drawn.set(it.spanId, look);
        return isNews;
      });
    if (spans.length === 0) return;
    for (const row of this.#collectorFor(spans).add(spans)) this.#changed.add(row);
  }

  /** From the first attempt or span to the last; null while there is neither. */
  timeFrame(nowMs: number): TimeFrame | null {
    const attempts = this.#attempts.map(it => it.startedMs);
    const fromMs = Math.min(this.#firstStartMs, ...attempts);
    if (fromMs === Infinity) return null;
    const ends = this.#attempts.map(it => it.endedMs ?? it.lastHeartbeatMs ?? it.startedMs);
    return { fromMs, toMs: this.isLive(nowMs) ? null : Math.max(this.#lastEndMs, ...ends) };
  }

  span(row: number): Span | null {
    return this.#collector?.spans[row] ?? null;
  }

  find(traceId: string, spanId: string): number {
    return this.#collector?.find(traceId, spanId) ?? -1;
  }

  /** Everything, for a page that begins; afterwards only what changes is owed to it. */
  all(): SpanBatch {
    const table = this.#collector?.table ?? new SpanTable();
    this.#changed.clear();
    this.#stringsSent = table.strings.length;
    return table.batch(
      Int32Array.from({ length: table.length }, (_, row) => row),
      0,
    );
  }

  /** What the page lacks; undefined when it lacks nothing. */
  news(): SpanBatch | undefined {
    if (this.#changed.size === 0 || !this.#collector) return undefined;
    const batch = this.#collector.table.batch(Int32Array.from(this.#changed), this.#stringsSent);
    this.#changed.clear();
    this.#stringsSent = this.#collector.table.strings.length;
    return batch;
  }

  get hasNews(): boolean {
    return this.#changed.size > 0;
  }

  header(nowMs: number): TimelineHeader {
    const rollout = this.#summary?.rollout ?? null;
    const originMs = this.#originMs ?? nowMs;
    return {
      ...this.subject,
      status: rollout?.status ?? null,
      mode: rollout?.mode ?? null,
      reward: this.#summary?.reward ?? null,
      rescuedSpans: this.#summary?.rescuedSpans ?? 0,
      originMs,
      nowUs: (nowMs - originMs) * 1000,
      live: this.isLive(nowMs),
      loaded: this.loaded,
      problem: this.problem,
      sections: this.#sections(originMs),
    };
  }

  /** Whether its end is still open; also without it, late spans can come. */
  isLive(nowMs: number): boolean {
    if (this.problem) return false;
    if (this.subject.kind === 'trace') return nowMs - this.#lastEndMs < traceRestsAfterMs;
    return this.#summary !== null && !terminalStatuses.has(this.#summary.rollout.status);
  }

  /** Its own, else the one that ran then, else the first: nothing of a rollout stands apart from its attempts. */
  #attemptOf({ record }: ShownRecord): string | null {
    if (record.attempt !== null) return record.attempt;
    const begun = this.#attempts.findLast(it => it.startedMs <= record.timeMs);
    return (begun ?? this.#attempts[0])?.id ?? null;
  }

  /** The zero of all times: the first attempt's start, else the earliest span of the first that came. */
  #collectorFor(spans: readonly Span[]): SpanCollector {
    if (this.#collector) return this.#collector;
    const starts = spans.flatMap(it => (it.startNs === null ? [] : [it.startNs]));
    const earliest = starts.reduce<bigint | null>((least, it) => (least === null || it < least ? it : least), null);
    // Whole milliseconds, so that the same zero can be a number of them.
    this.#originMs ??= earliest === null ? 0 : Math.floor(Number(earliest / 1_000_000n));
    this.#originMs = Math.floor(this.#originMs);
    this.#collector = new SpanCollector(BigInt(this.#originMs) * 1_000_000n);
    return this.#collector;
  }

  #note(span: Span, originNs: bigint): void {
    if (span.startNs !== null) {
      const startUs = Number(span.startNs - originNs) / 1000;
      this.#firstUs.set(span.attemptId, Math.min(this.#firstUs.get(span.attemptId) ?? Infinity, startUs));
    }
    if (span.startNs !== null) this.#firstStartMs = Math.min(this.#firstStartMs, Number(span.startNs / 1_000_000n));
    if (span.endNs !== null) this.#lastEndMs = Math.max(this.#lastEndMs, Number(span.endNs / 1_000_000n));
  }

  /** Attempts that the store knows, and those that only spans name; numbers after those that the table uses. */
  #sections(originMs: number): readonly TimelineSection[] {
    const used = this.#collector?.sections ?? [];
    const unused = this.#attempts.filter(it => !used.includes(it.id)).map(it => it.id);
    return [...used, ...unused].map((attemptId, index) => {
      const attempt = this.#attempts.find(it => it.id === attemptId);
      const firstUs = this.#firstUs.get(attemptId) ?? null;
      return {
        index,
        attemptId,
        sequenceId: attempt?.sequenceId ?? null,
        status: attempt?.status ?? null,
        workerId: attempt?.workerId ?? null,
        startUs: attempt ? (attempt.startedMs - originMs) * 1000 : null,
        endUs: endOf(attempt, originMs),
        strip: attempt ? statusStrip(attempt, firstUs, originMs) : [],
      };
    });
  }
}

function endOf(attempt: Attempt | undefined, originMs: number): number | null {
  const endedMs = attempt?.endedMs ?? null;
  return endedMs === null ? null : (endedMs - originMs) * 1000;
}
