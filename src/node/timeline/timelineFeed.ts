import { terminalStatuses } from '../../core/model/rollout';
import { mergeRecords } from '../../core/debugRecords/mergeRecords';
import type { ShownRecord } from '../../core/debugRecords/shownRecord';
import { type Message, say } from '../../core/text/say';
import {
  type Cursor,
  type Source,
  type SourceChange,
  SourceError,
  type SpanScope,
  type Watch,
} from '../sources/source';
import { sourceMessage } from '../sources/sourceMessage';
import { RecordReader } from './recordReader';
import type { TimelineDocument } from './timelineDocument';

export interface FeedOptions {
  readonly scope: SpanScope;
  readonly document: TimelineDocument;
  readonly toText: (message: Message) => string;
  readonly log: (line: string) => void;
  /** What the debugger told in this window; what an earlier one told, our own store keeps. */
  readonly keptRecords?: () => readonly ShownRecord[];
  readonly nowMs?: () => number;
  /** Something to show came: spans, another state, a problem. */
  readonly onDidChange: () => void;
}

/**
 * Reads what a timeline shows from whatever source there is now, and goes on while somebody looks. One reading at a time;
 * changes that come meanwhile make one more. A cursor keeps what was read from being read again.
 */
export class TimelineFeed {
  #source: Source | null = null;
  #cursor: Cursor | null = null;
  readonly #records = new RecordReader();
  #visible = false;
  #watch: Watch | null = null;
  #reading: AbortController | null = null;
  #again = false;
  #ended = false;

  constructor(private readonly options: FeedOptions) {}

  /** Another source knows nothing of the cursor of the last one, so it is read from its beginning. */
  use(source: Source | null): void {
    if (source === this.#source) return;
    this.#stop();
    this.#source = source;
    this.#cursor = null;
    this.#records.restart();
    this.#start();
  }

  /** Nothing is read or watched for a page that nobody sees. */
  look(visible: boolean): void {
    if (visible === this.#visible) return;
    this.#visible = visible;
    if (visible) this.#start();
    else this.#stop();
  }

  /** Something was told in this window. */
  recordsChanged(): void {
    if (!this.#visible) return;
    this.#showRecords();
    this.options.onDidChange();
  }

  dispose(): void {
    this.#visible = false;
    this.#stop();
    this.#source = null;
  }

  #start(): void {
    if (!this.#visible) return;
    if (this.#source === null) return this.#fail('AGL-C001', say('timeline.noSource'));
    this.#ended = false;
    this.#watch = this.#source.watch(this.#interest(), change => this.#onChange(change));
    this.#read();
  }

  #stop(): void {
    this.#watch?.dispose();
    this.#watch = null;
    this.#reading?.abort();
    this.#reading = null;
    this.#again = false;
  }

  /** The list of rollouts costs an attached store a request: it is watched only while this one can still change. */
  #interest() {
    const { scope } = this.options;
    return { rollouts: 'rolloutId' in scope && !this.#ended, workers: false, spans: [scope], debugRecords: true };
  }

  #onChange(change: SourceChange): void {
    const { scope } = this.options;
    if (change.kind === 'lost') return this.#failWith(change.error);
    if (change.kind === 'workers') return;
    if (change.kind === 'cleared') return this.#readAnew();
    if (change.kind === 'rollouts' && change.ids) {
      if (!('rolloutId' in scope) || !change.ids.includes(scope.rolloutId)) return;
    }
    this.#read();
  }

  /** What is on screen stays there, although the store has it no more. */
  #readAnew(): void {
    this.#stop();
    this.#cursor = null;
    this.#records.restart();
    this.#start();
  }

  #read(): void {
    const source = this.#source;
    if (source === null) return;
    if (this.#reading) {
      this.#again = true;
      return;
    }
    const reading = new AbortController();
    this.#reading = reading;
    void this.#readAll(source, reading.signal).finally(() => {
      if (this.#reading !== reading) return;
      this.#reading = null;
      if (!this.#again) return;
      this.#again = false;
      this.#read();
    });
  }

  /** Never rejects: what fails is told by the document. */
  async #readAll(source: Source, signal: AbortSignal): Promise<void> {
    const { document, scope } = this.options;
    try {
      document.problem = null;
      if ('rolloutId' in scope) await this.#readRollout(source, signal);
      for (let complete = false; !complete;) {
        const page = await source.spans(scope, this.#cursor, signal);
        if (signal.aborted) return;
        this.#cursor = page.cursor;
        document.add(page.spans);
        ({ complete } = page);
        document.loaded ||= complete;
        this.options.onDidChange();
      }
      await this.#readRecords(source, signal);
    } catch (error) {
      if (signal.aborted) return;
      document.loaded = true;
      if (error instanceof SourceError) this.#failWith(error);
      else throw error;
    }
  }

  /** After the spans, because their time tells which records belong to them. */
  async #readRecords(source: Source, signal: AbortSignal): Promise<void> {
    const { document, scope, onDidChange } = this.options;
    const frame = document.timeFrame(this.#nowMs());
    await this.#records.read(source, 'rolloutId' in scope ? scope.rolloutId : null, frame, signal);
    if (signal.aborted) return;
    this.#showRecords();
    if (document.hasNews) onDidChange();
  }

  #showRecords(): void {
    const merged = mergeRecords(this.#records.records, this.options.keptRecords?.() ?? []);
    this.options.document.showRecords([...merged.values()], this.#nowMs());
  }

  #nowMs(): number {
    return (this.options.nowMs ?? Date.now)();
  }

  async #readRollout(source: Source, signal: AbortSignal): Promise<void> {
    const { document, scope } = this.options;
    if (!('rolloutId' in scope)) return;
    const [summary, attempts] = await Promise.all([
      source.rollout(scope.rolloutId, signal),
      source.attempts(scope.rolloutId, signal),
    ]);
    if (signal.aborted) return;
    // What was read before stays in sight: it is still true of the run, though not of the store.
    if (summary === null) return this.#fail('AGL-S005', say('timeline.notFound'));
    document.setRollout(summary, attempts);
    const ended = terminalStatuses.has(summary.rollout.status);
    if (ended === this.#ended) return;
    this.#ended = ended;
    this.#watch?.look(this.#interest());
  }

  #failWith(error: SourceError): void {
    this.options.log(`timeline: ${error.message}`);
    this.#fail(error.code, sourceMessage(error));
  }

  #fail(code: string, message: Message): void {
    this.options.document.loaded = true;
    this.options.document.problem = { code, text: this.options.toText(message) };
    this.options.onDidChange();
  }
}
