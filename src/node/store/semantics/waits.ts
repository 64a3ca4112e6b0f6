import { terminalStatuses } from '../../../core/model/rollout';
import type { RolloutRecord } from './tables';

interface Wait {
  /** Those that have yet to finish. One that finished and began again is not waited for again. */
  readonly pending: Set<string>;
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
    const finished = () => this.load(ids).filter(isFinished);
    const pending = new Set(this.load(ids).flatMap(it => (isFinished(it) ? [] : it.id)));
    if ((timeoutMs !== null && timeoutMs <= 0) || pending.size === 0) return Promise.resolve(finished());
    return new Promise(resolve => {
      const end = () => {
        clearTimeout(timer);
        signal.removeEventListener('abort', end);
        this.open.delete(wait);
        resolve(finished());
      };
      const wait: Wait = { pending: new Set<string>(pending), end };
      const timer = timeoutMs !== null && timeoutMs <= longestTimerMs ? setTimeout(end, timeoutMs) : undefined;
      signal.addEventListener('abort', end);
      this.open.add(wait);
      if (signal.aborted) end();
    });
  }

  /** After a commit that touched these rollouts. A rollout that is gone is not waited for. */
  changed(ids: ReadonlySet<string>, cleared: boolean): void {
    for (const wait of this.open) {
      const touched = cleared ? [...wait.pending] : [...ids].filter(id => wait.pending.has(id));
      if (touched.length === 0) continue;
      const unfinished = new Set<string>(this.load(touched).flatMap(it => (isFinished(it) ? [] : it.id)));
      for (const id of touched) if (!unfinished.has(id)) wait.pending.delete(id);
      if (wait.pending.size === 0) wait.end();
    }
  }

  close(): void {
    for (const wait of this.open) wait.end();
  }
}

const isFinished = (it: RolloutRecord) => terminalStatuses.has(it.status);
