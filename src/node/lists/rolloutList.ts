import type { RolloutId } from '../../core/model/ids';
import type { RolloutMode, RolloutStatus, RolloutSummary } from '../../core/model/rollout';
import { type Source, type SourceChange, SourceError, type TraceSummary, type Watch } from '../sources/source';
import { Coalesced } from './coalesced';

export interface RolloutFilter {
  readonly statusIn?: readonly RolloutStatus[];
  readonly modeIn?: readonly (RolloutMode | null)[];
  readonly idContains?: string;
}

export interface RolloutListState {
  /** Newest first: the pages that were asked for. */
  readonly rollouts: readonly RolloutSummary[];
  readonly total: number;
  /** Traces that belong to no rollout, newest first; never filtered. */
  readonly traces: readonly TraceSummary[];
  readonly traceTotal: number;
  /** False until the first answer. */
  readonly loaded: boolean;
  /** Why the last reading failed; what was read before stays. */
  readonly error: SourceError | null;
}

const pageSize = 100;
const nothing: RolloutListState = { rollouts: [], total: 0, traces: [], traceTotal: 0, loaded: false, error: null };

/** The rollouts of a source, kept fresh while somebody looks. */
export class RolloutList {
  #state = nothing;
  #source: Source | null = null;
  #watch: Watch | null = null;
  #visible = false;
  #wanted = pageSize;
  #filter: RolloutFilter = {};
  /** Ids that changed since the last reading; null when the whole list must be read. */
  #changed: Set<RolloutId> | null = null;
  readonly #reading = new Coalesced(signal => this.#read(signal));

  constructor(
    private readonly onDidChange: () => void,
    private readonly log: (line: string) => void,
  ) {}

  get state(): RolloutListState {
    return this.#state;
  }
  get filter(): RolloutFilter {
    return this.#filter;
  }

  use(source: Source | null): void {
    if (source === this.#source) return;
    this.#source = source;
    this.#reset();
    this.#look();
  }

  setVisible(visible: boolean): void {
    if (visible === this.#visible) return;
    this.#visible = visible;
    this.#look();
  }

  setFilter(filter: RolloutFilter): void {
    this.#filter = filter;
    this.#reset();
    this.refresh();
  }

  loadMore(): void {
    this.#wanted = this.#state.rollouts.length + pageSize;
    this.refresh();
  }

  /** Reads everything that is shown anew. */
  refresh(): void {
    this.#changed = null;
    if (this.#source && this.#visible) this.#reading.ask(0);
  }

  dispose(): void {
    this.#watch?.dispose();
    this.#reading.dispose();
  }

  #reset(): void {
    this.#reading.cancel();
    this.#changed = null;
    this.#wanted = pageSize;
    this.#set(nothing);
  }

  #look(): void {
    this.#watch?.dispose();
    this.#watch = null;
    if (!this.#source || !this.#visible) {
      this.#reading.cancel();
      return;
    }
    this.#watch = this.#source.watch({ rollouts: true, workers: false, spans: [] }, change => this.#onChange(change));
    this.refresh();
  }

  #onChange(change: SourceChange): void {
    if (change.kind === 'workers' || change.kind === 'lost') return;
    if (change.kind === 'cleared') this.#reset();
    if (change.kind === 'rollouts' && change.ids) {
      if (this.#changed) for (const id of change.ids) this.#changed.add(id);
    } else if (change.kind !== 'spans') {
      this.#changed = null;
    }
    this.#reading.ask();
  }

  async #read(signal: AbortSignal): Promise<void> {
    const source = this.#source;
    if (!source) return;
    const changed = this.#changed;
    this.#changed = new Set();
    try {
      const part = canMerge(changed, this.#filter, this.#state);
      const page = part
        ? await this.#readNewest(source, changed ?? new Set(), signal)
        : await this.#readAll(source, signal);
      const traces = await source.traces({ limit: pageSize, offset: 0 }, signal);
      if (signal.aborted) return;
      this.#set({ ...page, traces: traces.items, traceTotal: traces.total, loaded: true, error: null });
    } catch (error) {
      if (signal.aborted) return;
      if (!(error instanceof SourceError)) throw error;
      this.log(`rollouts: ${error.message}`);
      this.#changed = null;
      this.#set({ ...this.#state, error });
    }
  }

  async #readAll(source: Source, signal: AbortSignal): Promise<Pick<RolloutListState, 'rollouts' | 'total'>> {
    const rollouts = new Map<RolloutId, RolloutSummary>();
    let total = 0;
    for (let offset = 0; offset < this.#wanted; offset += pageSize) {
      const page = await source.rollouts({ ...this.#filter, limit: pageSize, offset }, signal);
      // New ones move the pages while we read them; what comes twice is kept once.
      for (const it of page.items) rollouts.set(it.rollout.id, it);
      total = page.total;
      if (page.items.length < pageSize) break;
    }
    return { rollouts: [...rollouts.values()], total };
  }

  /** The first page, where new ones come, and those of the further pages that changed. */
  async #readNewest(source: Source, changed: ReadonlySet<RolloutId>, signal: AbortSignal) {
    const { items, total } = await source.rollouts({ limit: pageSize, offset: 0 }, signal);
    const first = new Set(items.map(it => it.rollout.id));
    const rest: RolloutSummary[] = [];
    for (const it of this.#state.rollouts) {
      const { id } = it.rollout;
      if (first.has(id)) continue;
      const summary = changed.has(id) ? await source.rollout(id, signal) : it;
      if (summary) rest.push(summary);
    }
    return { rollouts: [...items, ...rest].slice(0, Math.max(this.#wanted, pageSize)), total };
  }

  #set(state: RolloutListState): void {
    this.#state = state;
    this.onDidChange();
  }
}

/** More single questions than this cost more than reading the pages anew. */
const maxSingles = 20;

/** A filter may take rows out, and nobody tells which: then everything is read. */
function canMerge(changed: ReadonlySet<RolloutId> | null, filter: RolloutFilter, state: RolloutListState): boolean {
  return changed !== null && changed.size <= maxSingles && Object.keys(filter).length === 0 && state.loaded;
}
