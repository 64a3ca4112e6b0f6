/**
 * Runs `work` soon after it is asked for, never twice at a time, and once more when it was asked for meanwhile. The
 * pause grows with what the work took, so that a slow source is not asked without end.
 */
export class Coalesced {
  #timer: NodeJS.Timeout | null = null;
  #running: AbortController | null = null;
  #again = false;
  #disposed = false;

  constructor(
    private readonly work: (signal: AbortSignal) => Promise<void>,
    private readonly pauseMs = 100,
  ) {}

  /** Not at once: many asks in a burst are one. */
  ask(delayMs = this.pauseMs): void {
    if (this.#disposed) return;
    if (this.#running) this.#again = true;
    else this.#timer ??= setTimeout(() => void this.#run(), delayMs);
  }

  /** Forgets what was asked and breaks off what runs; it can be asked again. */
  cancel(): void {
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = null;
    this.#again = false;
    this.#running?.abort();
    this.#running = null;
  }

  dispose(): void {
    this.#disposed = true;
    this.cancel();
  }

  async #run(): Promise<void> {
    this.#timer = null;
    const running = new AbortController();
    this.#running = running;
    const started = performance.now();
    try {
      await this.work(running.signal);
    } finally {
      // After cancel() another run may have begun, to whom the fields belong now.
      if (this.#running === running) {
        this.#running = null;
        if (this.#again) {
          this.#again = false;
          this.ask(Math.max(this.pauseMs, Math.min(5000, 2 * (performance.now() - started))));
        }
      }
    }
  }
}
