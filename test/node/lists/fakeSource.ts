import { rolloutId, traceId } from '../../../src/core/model/ids';
import type { RolloutStatus, RolloutSummary } from '../../../src/core/model/rollout';
import type { Span } from '../../../src/core/model/span';
import type { Interest, Source, SourceChange, SpanPage } from '../../../src/node/sources/source';

/** A source in memory that counts what it is asked. */
export class FakeSource implements Source {
  readonly kind = 'embedded';
  readonly url = 'http://127.0.0.1:1';
  readonly asked: string[] = [];
  readonly interests = new Set<Interest>();
  disposed = false;
  /** Newest first. */
  all: RolloutSummary[] = [];
  exceptions: Span[] = [];
  failure: Error | null = null;
  readonly #listeners = new Set<(change: SourceChange) => void>();

  tell(change: SourceChange): void {
    for (const listener of [...this.#listeners]) listener(change);
  }

  async rollouts({ limit, offset, statusIn }: { limit: number; offset: number; statusIn?: readonly RolloutStatus[] }) {
    await this.#ask(`rollouts ${offset}`);
    const matching = this.all.filter(it => !statusIn || statusIn.includes(it.rollout.status));
    return { items: matching.slice(offset, offset + limit), offset, total: matching.length };
  }
  async rollout(id: string) {
    await this.#ask(`rollout ${id}`);
    return this.all.find(it => it.rollout.id === id) ?? null;
  }
  async traces() {
    await this.#ask('traces');
    return { items: [], offset: 0, total: 0 };
  }
  async exceptionSpans(cursor: string | null): Promise<SpanPage> {
    await this.#ask(`exceptions ${cursor}`);
    const from = Number(cursor ?? 0);
    const spans = this.exceptions.slice(from, from + 2);
    return { spans, cursor: String(from + spans.length), complete: from + spans.length >= this.exceptions.length };
  }
  watch(interest: Interest, onDidChange: (change: SourceChange) => void) {
    const listener = (change: SourceChange) => onDidChange(change);
    this.interests.add(interest);
    this.#listeners.add(listener);
    return {
      look: () => undefined,
      dispose: () => {
        this.interests.delete(interest);
        this.#listeners.delete(listener);
      },
    };
  }
  dispose(): void {
    this.disposed = true;
  }

  identify(): never {
    throw new Error('not asked');
  }
  statistics(): never {
    throw new Error('not asked');
  }
  attempts(): never {
    throw new Error('not asked');
  }
  workers(): never {
    throw new Error('not asked');
  }
  latestResources(): never {
    throw new Error('not asked');
  }
  spans(): never {
    throw new Error('not asked');
  }

  async #ask(what: string): Promise<void> {
    this.asked.push(what);
    await Promise.resolve();
    if (this.failure) throw this.failure;
  }
}

export function rolloutOf(n: number, status: RolloutStatus = 'running'): RolloutSummary {
  return {
    rollout: {
      id: rolloutId(`ro-${n}`),
      ...{ input: n, mode: null, resourcesId: null, status, startedMs: n, endedMs: null },
      config: { timeoutSeconds: null, unresponsiveSeconds: null, maxAttempts: 1, retryCondition: [] },
      ...{ metadata: null, latestAttempt: null },
    },
    ...{ attemptCount: 1, firstStartedMs: null, spanCount: 0, exceptionCount: 0, reward: null, rescuedSpans: 0 },
  };
}

export function failedSpan(n: number, type = 'ValueError'): Span {
  return {
    rolloutId: rolloutId('ro-1'),
    attemptId: null,
    sequenceId: n,
    traceId: traceId('t'),
    spanId: String(n) as Span['spanId'],
    parentId: null,
    ...{ name: 'tool', kind: 'internal', status: { code: 'ERROR', description: null }, startNs: 1n, endNs: BigInt(n) },
    attributes: {},
    events: [
      { name: 'exception', timeNs: BigInt(n), attributes: { 'exception.type': type, 'exception.message': 'no' } },
    ],
    ...{ links: [], resource: { attributes: {}, schemaUrl: '' }, scope: { name: '', version: '' } },
  };
}
