import type { ForwardResult } from '../../protocol/devtools';
import { aglPrefix } from '../../protocol/agl03';
import type { Store } from './createStore';
import { toJsonText } from './http/reply';
import { StoreError } from './semantics/storeError';
import { toSpan03 } from './wire/spanResponses';
import type { StoredSpan } from './storage/spanRow';

/** As Agent Lightning's own client waits for an answer. */
const answerLimitMs = 30_000;
const pageSize = 200;

/**
 * Passes rescued spans on to the store that has their rollout. A span leaves here only when that store has it: it answered
 * with the span, or with null, which says that it had it before. So it can be asked again, and a failure loses nothing.
 */
export class Forwarder {
  constructor(private readonly warn: (line: string) => void) {}

  /** @throws StoreError AGL-S021 when the address may not be used, or nothing answers there */
  async forward(
    store: Store,
    url: string,
    rolloutIds: readonly string[] | null,
    signal: AbortSignal,
  ): Promise<ForwardResult> {
    const base = this.baseOf(url);
    const wanted = (await store.rescued.rolloutIds()).filter(id => rolloutIds === null || rolloutIds.includes(id));
    let forwarded = 0;
    let kept = 0;
    for (const id of wanted) {
      const known = await this.knows(base, id, signal);
      const result = await this.forwardRollout(store, base, id, known, signal);
      forwarded += result.forwarded;
      kept += result.kept;
    }
    return { forwarded, kept };
  }

  private async forwardRollout(
    store: Store,
    base: string,
    id: string,
    known: boolean,
    signal: AbortSignal,
  ): Promise<ForwardResult> {
    let [after, forwarded, kept] = [0, 0, 0];
    for (;;) {
      const page = await store.rescued.spans(id, after, pageSize);
      if (page.length === 0) return { forwarded, kept };
      after = page.at(-1)?.seq ?? after;
      const arrived: number[] = [];
      if (known) {
        for (const span of page) if (await this.send(base, span, signal)) arrived.push(span.seq);
      }
      if (arrived.length > 0) await store.rescued.remove(id, arrived);
      forwarded += arrived.length;
      kept += page.length - arrived.length;
    }
  }

  /** The user's own programs name the address: pages cannot call us, and whoever can could send the spans himself. */
  private baseOf(url: string): string {
    const parsed = URL.parse(url);
    const plain = parsed?.username === '' && parsed.password === '';
    if (!parsed || !plain || (parsed.protocol !== 'http:' && parsed.protocol !== 'https:')) {
      throw new StoreError('AGL-S021', 400, `'${url.slice(0, 200)}' is not the address of a store`);
    }
    return parsed.origin + parsed.pathname.replace(/\/+$/, '') + aglPrefix;
  }

  /** Asked through the search: it answers plainly whether the rollout is there, where a GET answers 500 upstream. */
  private async knows(base: string, rolloutId: string, signal: AbortSignal): Promise<boolean> {
    const answer = await this.post(`${base}/rollouts/search`, { rollout_id_in: [rolloutId], limit: 1 }, signal);
    if (!answer) throw new StoreError('AGL-S021', 502, `No store of Agent Lightning answers at ${base}`);
    const page: unknown = await answer.json().catch(() => null);
    return typeof page === 'object' && page !== null && 'total' in page && page.total === 1;
  }

  private async send(base: string, span: StoredSpan, signal: AbortSignal): Promise<boolean> {
    const answer = await this.post(`${base}/spans`, toSpan03(span), signal);
    if (answer) await answer.body?.cancel();
    else this.warn(`Span ${span.spanId} of ${span.rolloutId} was not taken by ${base}; it is kept`);
    return answer !== null;
  }

  /** Null: refused, or nothing answered. */
  private async post(url: string, body: unknown, signal: AbortSignal): Promise<Response | null> {
    try {
      const answer = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: toJsonText(body),
        redirect: 'error',
        signal: AbortSignal.any([signal, AbortSignal.timeout(answerLimitMs)]),
      });
      if (answer.ok) return answer;
      await answer.body?.cancel();
      return null;
    } catch (error) {
      this.warn(`${url}: ${String(error)}`);
      return null;
    }
  }
}
