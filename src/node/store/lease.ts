export interface LeaseLimits {
  /** After the last window let go: a reload of a window takes some seconds. */
  readonly afterLastMs: number;
  /** After the start, when no window ever came. */
  readonly beforeFirstMs: number;
}

export const leaseLimits: LeaseLimits = { afterLastMs: 10_000, beforeFirstMs: 30_000 };

/** Counts the windows that hold the store, and says when it is nobody's any more. */
export class Lease {
  private holders = 0;
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly limits: LeaseLimits,
    private readonly onDidExpire: () => void,
  ) {
    this.expireAfter(limits.beforeFirstMs);
  }

  /** Returns what lets go of it; calling that twice counts once. */
  take(): () => void {
    clearTimeout(this.timer);
    this.holders++;
    let held = true;
    return () => {
      if (!held) return;
      held = false;
      this.holders--;
      if (this.holders === 0) this.expireAfter(this.limits.afterLastMs);
    };
  }

  dispose(): void {
    clearTimeout(this.timer);
  }

  private expireAfter(ms: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(this.onDidExpire, ms);
    this.timer.unref();
  }
}
