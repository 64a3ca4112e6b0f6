import { applyEvent, applyFindings, type HealthEvent } from '../../core/health/applyFindings';
import { checkIds, type CheckId, type ComponentId } from '../../core/health/checkId';
import type { Observations } from '../../core/health/observation';
import { dueChecks, nextDueMs, type Attention } from '../../core/health/schedule';
import { emptyHealth, type HealthState } from '../../core/health/state';
import type { ZoneOffset } from '../../core/format/time';
import type { HealthInputs } from './inputs';
import { runHealth } from './runHealth';

/** Time as the engine needs it, so that a test can turn the clock. */
export interface HealthClock {
  /** Unix ms. */
  readonly now: () => number;
  /** Calls back once; the result takes it back. */
  readonly after: (ms: number, callback: () => void) => () => void;
}

export const systemClock: HealthClock = {
  now: Date.now,
  after: (ms, callback) => {
    const timer = setTimeout(callback, ms);
    return () => clearTimeout(timer);
  },
};

/** Who cancels a run does not want the next one at once. */
const pauseMs = 10_000;

export interface EngineOptions {
  /** Asked before every run. */
  readonly inputs: () => HealthInputs;
  readonly zone: ZoneOffset;
  readonly clock?: HealthClock;
  readonly run?: typeof runHealth;
}

/**
 * Keeps the state of health over time. Nothing is looked at until somebody attends or asks; one run at a time, and what is
 * asked for meanwhile is one more run after it.
 */
export class HealthEngine {
  #state: HealthState = emptyHealth;
  #seen: Observations | undefined;
  #attention: Attention = { visible: false, running: false };
  #cancelTimer: (() => void) | null = null;
  #current: Promise<HealthState> | null = null;
  #next: { readonly ids: Set<CheckId>; readonly done: Promise<HealthState> } | null = null;
  #abort = new AbortController();
  #disposed = false;
  #notBeforeMs = 0;
  readonly #listeners = new Set<(state: HealthState) => void>();
  readonly #clock: HealthClock;

  constructor(private readonly options: EngineOptions) {
    this.#clock = options.clock ?? systemClock;
  }

  get state(): HealthState {
    return this.#state;
  }
  /** A run lasts. */
  get busy(): boolean {
    return this.#current !== null;
  }

  /** Calls back when a run begins, when it ends and when the state changes, until disposed. */
  onDidChange(listener: (state: HealthState) => void): { dispose(): void } {
    this.#listeners.add(listener);
    return { dispose: () => void this.#listeners.delete(listener) };
  }

  /** Repeats checks at their intervals while somebody looks or a run of ours lasts. */
  attend(attention: Partial<Attention>): void {
    this.#attention = { ...this.#attention, ...attention };
    this.#plan();
  }

  /** Runs these checks now, or all. Settles with the state after them; after `cancel` or `dispose` with the state before. */
  run(only: readonly CheckId[] = checkIds): Promise<HealthState> {
    if (this.#disposed) return Promise.resolve(this.#state);
    if (this.#current === null) return this.#start(only);
    if (this.#next !== null) {
      for (const id of only) this.#next.ids.add(id);
      return this.#next.done;
    }
    const ids = new Set(only);
    const done = this.#current.then(() => {
      this.#next = null;
      return this.#disposed ? this.#state : this.#start([...ids]);
    });
    this.#next = { ids, done };
    return done;
  }

  /** The current run ends without a result. */
  cancel(): void {
    this.#abort.abort();
    this.#abort = new AbortController();
  }

  /**
   * Another store was chosen, or none: what was seen of the one before is forgotten. Checks run again if attended;
   * otherwise only those that had found something, because a problem that was just mended should not go on being told.
   */
  storeChanged(): void {
    this.#seen = undefined;
    this.cancel();
    const attended = this.#attention.visible || this.#attention.running;
    const only = attended ? checkIds : checkIds.filter(id => isProblem(this.#state.findings[id]?.severity));
    if (only.length > 0) void this.run(only);
  }

  /** Something was set going that should mend the component, or planned work begins or ends. */
  event(component: ComponentId, event: HealthEvent): void {
    const after = applyEvent(this.#state, component, event, this.#clock.now());
    if (after === this.#state) return;
    this.#state = after;
    this.#fire();
    this.#plan();
  }

  dispose(): void {
    this.#disposed = true;
    this.#listeners.clear();
    this.#cancelTimer?.();
    this.#abort.abort();
  }

  #start(only: readonly CheckId[]): Promise<HealthState> {
    this.#cancelTimer?.();
    this.#current = this.#look(only, this.#abort.signal).finally(() => {
      this.#current = null;
      this.#fire();
      this.#plan();
    });
    this.#fire();
    return this.#current;
  }

  async #look(only: readonly CheckId[], signal: AbortSignal): Promise<HealthState> {
    const { inputs, zone, run = runHealth } = this.options;
    const { now } = this.#clock;
    const kept = this.#seen === undefined ? {} : { kept: this.#seen };
    const { findings, seen, cancelled } = await run({ inputs: inputs(), zone, now, signal, only, ...kept });
    if (this.#disposed) return this.#state;
    if (cancelled || signal.aborted) {
      this.#notBeforeMs = now() + pauseMs;
      return this.#state;
    }
    this.#notBeforeMs = 0;
    this.#seen = seen;
    // Not the state that the run began with: an event may have moved it meanwhile.
    this.#state = applyFindings(this.#state, findings, now());
    return this.#state;
  }

  #plan(): void {
    this.#cancelTimer?.();
    this.#cancelTimer = null;
    if (this.#disposed || this.#current !== null) return;
    const atMs = nextDueMs(this.#state, this.#attention);
    if (atMs === null) return;
    this.#cancelTimer = this.#clock.after(Math.max(0, Math.max(atMs, this.#notBeforeMs) - this.#clock.now()), () => {
      const due = dueChecks(this.#state, this.#attention, this.#clock.now());
      if (due.length > 0) void this.run(due);
      else this.#plan();
    });
  }

  #fire(): void {
    for (const listener of this.#listeners) listener(this.#state);
  }
}

function isProblem(severity: string | undefined): boolean {
  return severity === 'warn' || severity === 'fail';
}
