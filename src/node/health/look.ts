import type { Blind, Observed } from '../../core/health/observation';
import { formatDuration } from '../../core/format/duration';
import { toVisibleLine } from '../../core/text/visible';
import { say, type Message } from '../../core/text/say';
import { SourceError } from '../sources/source';
import { sourceMessage } from '../sources/sourceMessage';

export interface LookOptions {
  readonly limitMs: number;
  readonly signal: AbortSignal;
  /** Unix ms. */
  readonly now: () => number;
}

/** Runs one probe and times it. Never rejects, and settles at the limit even when the probe does not listen. */
export async function look<T>(
  probe: (signal: AbortSignal) => Promise<T> | T,
  { limitMs, signal, now }: LookOptions,
): Promise<Observed<T>> {
  const atMs = now();
  const startedMs = performance.now();
  const took = () => performance.now() - startedMs;
  const blind = (reason: Message, code: Blind['code'] = null): Blind => ({
    ...{ seen: false, code, reason, atMs },
    durationMs: took(),
  });
  if (signal.aborted) return blind(say('health.skipped.cancelled'));
  const own = new AbortController();
  const ended = new Promise<Blind>(settle => {
    const timer = setTimeout(() => {
      settle(blind(say('health.skipped.tooLong', { limit: formatDuration(limitMs) })));
      own.abort();
    }, limitMs);
    const cancel = () => {
      settle(blind(say('health.skipped.cancelled')));
      own.abort();
    };
    signal.addEventListener('abort', cancel, { once: true });
    own.signal.addEventListener('abort', () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', cancel);
    });
  });
  const seen = Promise.resolve()
    .then(() => probe(own.signal))
    .then(
      (value): Observed<T> => ({ seen: true, value, atMs, durationMs: took() }),
      (error: unknown) => toBlind(error, blind),
    );
  const result = await Promise.race([seen, ended]);
  own.abort();
  return result;
}

/** A probe that knows why it cannot look says so with this. */
export class CannotLook extends Error {
  override readonly name = 'CannotLook';
  constructor(readonly reason: Message) {
    super(reason.key);
  }
}

function toBlind(error: unknown, blind: (reason: Message, code?: Blind['code']) => Blind): Blind {
  if (error instanceof CannotLook) return blind(error.reason);
  if (error instanceof SourceError) return blind(sourceMessage(error), error.code);
  const detail = toVisibleLine(error instanceof Error ? error.message : String(error));
  return blind(say('health.skipped.failed', { detail }));
}
