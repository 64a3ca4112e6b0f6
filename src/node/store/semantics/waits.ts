import { terminalStatuses } from '../../../core/model/rollout';
import type { RolloutRecord } from './tables';

interface Wait {
  readonly ids: ReadonlySet<string>;
  check(): void;
  end(): void;
}

/** Longer than a timer can hold; whoever asks for more waits without end. */
const longestTimerMs = 2 ** 31 - 1;

/**
 * Callers that wait for rollouts to finish. The answer holds the finished ones once all that exist are finished, or the
 * time is up; an id that nobody knows never blocks. Each wait ends: by that, by its caller going away, or by `close`.
 */
export class Waits {
  private readonly open = new Set<Wait>();

  /** @param load rollouts of these ids in the order asked, unknown ones left out */
  constructor(private readonly load: (ids: readonly string[]) => readonly RolloutRecord[]) {}

  wait(ids: readonly string[], timeoutMs: number | null, signal: AbortSignal): Promise<readonly RolloutRecord[]> {
    const finished = () => this.load(ids).filter(it => terminalStatuses.has(it.status));
    const isDone = () => this.load(ids).every(it => terminalStatuses.has(it.status));
    if ((timeoutMs !== null && timeoutMs <= 0) || isDone()) return Promise.resolve(finished());
    return new Promise(resolve => {
      const end = () => {
        clearTimeout(timer);
        signal.removeEventListener('abort', end);
        this.open.delete(wait);
        resolve(finished());
      };
      const wait: Wait = { ids: new Set(ids), check: () => isDone() && end(), end };
      const timer = timeoutMs !== null && timeoutMs <= longestTimerMs ? setTimeout(end, timeoutMs) : undefined;
      signal.addEventListener('abort', end);
      this.open.add(wait);
      if (signal.aborted) end();
    });
  }

  /** After a commit that touched these rollouts. */
  changed(ids: ReadonlySet<string>): void {
    for (const wait of this.open) if ([...wait.ids].some(id => ids.has(id))) wait.check();
  }

  close(): void {
    for (const wait of this.open) wait.end();
  }
}
