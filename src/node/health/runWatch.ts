import type { RolloutStatus } from '../../core/model/rollout';
import { Coalesced } from '../lists/coalesced';
import { type Source, type SourceChange, SourceError, type Watch } from '../sources/source';
import { type HealthClock, systemClock } from './healthEngine';

const unfinished: readonly RolloutStatus[] = ['queuing', 'requeuing', 'preparing', 'running'];

/** A runner that died leaves its rollout running for ever: without news for so long, nobody waits for it any more. */
const quietMs = 10 * 60_000;

export interface RunWatchOptions {
  readonly clock?: HealthClock;
  /** Between a change and the question that it leads to. */
  readonly pauseMs?: number;
}

/**
 * Tells whether a run of ours lasts: our own store has rollouts that wait or run, and news of them. Its stream tells when
 * to look. What runs in an attached store is somebody else's, and finding out would make that store scan for time-outs.
 */
export class RunWatch {
  #source: Source | null = null;
  #watch: Watch | null = null;
  #running = false;
  #cancelQuiet: (() => void) | null = null;
  readonly #clock: HealthClock;
  readonly #looking: Coalesced;

  constructor(
    private readonly onDidChange: (running: boolean) => void,
    { clock = systemClock, pauseMs = 1000 }: RunWatchOptions = {},
  ) {
    this.#clock = clock;
    this.#looking = new Coalesced(signal => this.#look(signal), pauseMs);
  }

  get running(): boolean {
    return this.#running;
  }

  use(source: Source | null): void {
    if (source === this.#source) return;
    this.#release();
    this.#source = source;
    if (source?.kind === 'embedded') {
      this.#watch = source.watch({ rollouts: true, workers: false, spans: [] }, change => this.#follow(change));
      this.#looking.ask(0);
    } else this.#set(false);
  }

  dispose(): void {
    this.#release();
    this.#looking.dispose();
  }

  #release(): void {
    this.#watch?.dispose();
    this.#watch = null;
    this.#looking.cancel();
    this.#cancelQuiet?.();
    this.#cancelQuiet = null;
  }

  #follow({ kind }: SourceChange): void {
    // A store that is lost in the middle of a run is what health should notice: the run lasts until we know better.
    if (kind === 'rollouts' || kind === 'cleared' || kind === 'connected') this.#looking.ask();
  }

  async #look(signal: AbortSignal): Promise<void> {
    try {
      const page = await this.#source?.rollouts({ limit: 1, offset: 0, statusIn: unfinished }, signal);
      if (signal.aborted) return;
      this.#set((page?.total ?? 0) > 0);
    } catch (error) {
      if (!(error instanceof SourceError) && !signal.aborted) throw error;
    }
  }

  #set(running: boolean): void {
    this.#cancelQuiet?.();
    this.#cancelQuiet = running ? this.#clock.after(quietMs, () => this.#set(false)) : null;
    if (running === this.#running) return;
    this.#running = running;
    this.onDidChange(running);
  }
}
