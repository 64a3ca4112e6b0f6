import type { RolloutId } from '../../../core/model/ids';
import { BackOff } from '../backOff';
import { everythingOf } from '../embedded/changes';
import { type Interest, type SourceChange, SourceError, type Statistics, type Watch } from '../source';

/** What polling asks. `active` is the state of everything unfinished, as one text a rollout. */
export interface Questions {
  statistics(signal: AbortSignal): Promise<Statistics>;
  active(signal: AbortSignal): Promise<ReadonlyMap<RolloutId, string>>;
  workers(signal: AbortSignal): Promise<string>;
}

export interface Timers {
  set(run: () => void, ms: number): { cancel(): void };
  nowMs(): number;
}

export const realTimers: Timers = {
  set: (run, ms) => {
    const timer = setTimeout(run, ms);
    timer.unref();
    return { cancel: () => clearTimeout(timer) };
  },
  nowMs: () => performance.now(),
};

/** `GET /statistics` runs no watchdog scan there, and is all we ask while nothing shows. */
const idleMs = 30_000;
/** Visible: quick while things change, slower while they do not. Reading rollouts makes the store scan for time-outs. */
const firstMs = 2000;
const lastMs = 10_000;
/** Workers beat every 10 s. */
const workersMs = 10_000;

interface Watcher {
  interest: Interest;
  readonly onDidChange: (change: SourceChange) => void;
}

/**
 * Watches a store that cannot tell of changes. One loop however many watch, in proportion to what any of them looks at;
 * no request at all while nobody watches.
 */
export class Poller {
  readonly #watchers = new Set<Watcher>();
  readonly #backOff = new BackOff(firstMs, lastMs, 1.5);
  readonly #failing = new BackOff(firstMs, idleMs, 2);
  #running: AbortController | null = null;
  #timer: { cancel(): void } | null = null;
  #statistics: Statistics | null = null;
  #active: ReadonlyMap<RolloutId, string> | null = null;
  #workers: string | null = null;
  #workersAtMs = -Infinity;
  #state: SourceChange | null = null;

  constructor(
    private readonly ask: Questions,
    private readonly url: string,
    private readonly timers: Timers = realTimers,
  ) {}

  watch(interest: Interest, onDidChange: (change: SourceChange) => void): Watch {
    const watcher: Watcher = { interest, onDidChange };
    this.#watchers.add(watcher);
    this.#soon();
    const state = this.#state;
    if (state) queueMicrotask(() => this.#watchers.has(watcher) && onDidChange(state));
    return {
      look: next => {
        watcher.interest = next;
        if (this.#watchers.has(watcher)) this.#soon();
      },
      dispose: () => {
        this.#watchers.delete(watcher);
        if (this.#watchers.size === 0) this.#stop();
      },
    };
  }

  dispose(): void {
    this.#watchers.clear();
    this.#stop();
  }

  /** Somebody began to look, or looks at something else: old waiting times no longer fit. */
  #soon(): void {
    this.#backOff.reset();
    if (!this.#running) this.#wait(0);
  }

  #stop(): void {
    this.#timer?.cancel();
    this.#running?.abort();
    this.#timer = this.#running = this.#statistics = this.#active = this.#workers = this.#state = null;
    this.#workersAtMs = -Infinity;
  }

  #wait(ms: number): void {
    this.#timer?.cancel();
    this.#timer = this.timers.set(() => void this.#poll(), ms);
  }

  async #poll(): Promise<void> {
    const running = new AbortController();
    this.#running = running;
    this.#timer = null;
    let nextMs: number;
    try {
      const changed = await this.#look(running.signal);
      if (running.signal.aborted) return;
      this.#failing.reset();
      if (changed) this.#backOff.reset();
      nextMs = this.#pauseMs();
    } catch (error) {
      if (running.signal.aborted) return;
      this.#lose(error);
      nextMs = this.#failing.next();
    }
    this.#running = null;
    this.#wait(nextMs);
  }

  #pauseMs(): number {
    if (!this.#isSeen()) return idleMs;
    const nextMs = this.#backOff.next();
    if (!this.#sees(it => it.workers)) return nextMs;
    return Math.min(nextMs, Math.max(0, this.#workersAtMs + workersMs - this.timers.nowMs()));
  }

  /** True when something changed. */
  async #look(signal: AbortSignal): Promise<boolean> {
    const statistics = await this.ask.statistics(signal);
    const active = this.#sees(it => it.rollouts) ? await this.ask.active(signal) : null;
    const workersDue = this.#sees(it => it.workers) && this.timers.nowMs() - this.#workersAtMs >= workersMs;
    const workers = workersDue ? await this.ask.workers(signal) : this.#workers;
    if (signal.aborted) return false;
    if (workersDue) this.#workersAtMs = this.timers.nowMs();
    if (isYounger(statistics, this.#statistics)) this.#startOver();
    const before = { statistics: this.#statistics, active: this.#active, workers: this.#workers };
    [this.#statistics, this.#active, this.#workers] = [statistics, active, workers];
    const recovered = this.#state?.kind === 'lost';
    if (this.#state?.kind !== 'connected') {
      this.#state = { kind: 'connected' };
      this.#tell(it => [{ kind: 'connected' }, ...(recovered ? everythingOf(it) : [])]);
    }
    return this.#compare(before, recovered);
  }

  /** The store was restarted, and Agent Lightning's keeps everything in memory. */
  #startOver(): void {
    this.#statistics = this.#active = this.#workers = null;
    this.#tell(() => [{ kind: 'cleared' }]);
  }

  #compare(
    before: { statistics: Statistics | null; active: ReadonlyMap<RolloutId, string> | null; workers: string | null },
    told: boolean,
  ): boolean {
    const now = this.#statistics;
    if (told || !now || !before.statistics) return told;
    const counted = now.rollouts !== before.statistics.rollouts || now.attempts !== before.statistics.attempts;
    const changed = before.active && this.#active ? differing(before.active, this.#active) : [];
    const spans = now.spans !== before.statistics.spans;
    const workers = before.workers !== null && this.#workers !== before.workers;
    // Rollouts that came and went between two polls are known by the count alone, so no list of ids is whole then.
    const rollouts = counted || changed.length > 0;
    const change: SourceChange = counted ? { kind: 'rollouts' } : { kind: 'rollouts', ids: changed };
    this.#tell(it => [
      ...(rollouts && it.rollouts ? [change] : []),
      ...(spans ? it.spans.map(scope => ({ kind: 'spans', scope }) as const) : []),
      ...(workers && it.workers ? [{ kind: 'workers' } as const] : []),
    ]);
    return rollouts || spans || workers;
  }

  #lose(error: unknown): void {
    if (this.#state?.kind === 'lost') return;
    const known =
      error instanceof SourceError
        ? error
        : new SourceError('AGL-N004', { url: this.url, detail: String(error) }, { cause: error });
    this.#state = { kind: 'lost', error: known };
    this.#tell(() => [{ kind: 'lost', error: known }]);
  }

  #sees(what: (interest: Interest) => boolean): boolean {
    return [...this.#watchers].some(it => what(it.interest));
  }

  #isSeen(): boolean {
    return this.#sees(it => it.rollouts || it.workers || it.spans.length > 0);
  }

  #tell(changes: (interest: Interest) => readonly SourceChange[]): void {
    for (const watcher of [...this.#watchers]) {
      for (const change of changes(watcher.interest)) if (this.#watchers.has(watcher)) watcher.onDidChange(change);
    }
  }
}

/** Uptimes go back only by a restart; a second is left to clocks that are set. */
function isYounger(now: Statistics, before: Statistics | null): boolean {
  const [uptime, earlier] = [now.uptimeSeconds, before?.uptimeSeconds ?? null];
  return uptime !== null && earlier !== null && uptime < earlier - 1;
}

/** Ids that are new, gone (finished) or in another state. */
function differing(before: ReadonlyMap<RolloutId, string>, now: ReadonlyMap<RolloutId, string>): RolloutId[] {
  const ids = new Set([...before.keys(), ...now.keys()]);
  return [...ids].filter(id => before.get(id) !== now.get(id));
}
