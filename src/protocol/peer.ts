/** A table of what one end may ask of the other: `{ name: { params, result } }`. */
export type Requests<T> = { readonly [M in keyof T]: { readonly params: unknown; readonly result: unknown } };

type Params<T, M extends keyof T> = T[M] extends { readonly params: infer P } ? P : never;
type Result<T, M extends keyof T> = T[M] extends { readonly result: infer R } ? R : never;

export type Handlers<T> = { readonly [M in keyof T]: (params: Params<T, M>) => Result<T, M> | Promise<Result<T, M>> };

export type Envelope =
  | { readonly kind: 'request'; readonly id: number; readonly method: string; readonly params: unknown }
  | { readonly kind: 'reply'; readonly id: number; readonly ok: true; readonly result: unknown }
  | { readonly kind: 'reply'; readonly id: number; readonly ok: false; readonly error: string };

/**
 * One end of a border over which only messages go. Both ends ask and answer; every question is settled: by its answer, or
 * with `PeerGone` when this end is disposed.
 */
export class Peer<Mine extends Requests<Mine>, Theirs extends Requests<Theirs>> {
  readonly #pending = new Map<number, { resolve: (result: unknown) => void; reject: (error: Error) => void }>();
  #lastId = 0;
  #disposed = false;

  constructor(
    private readonly post: (message: Envelope) => void,
    private readonly handlers: Handlers<Mine>,
  ) {}

  request<M extends keyof Theirs & string>(method: M, params: Params<Theirs, M>): Promise<Result<Theirs, M>> {
    if (this.#disposed) return Promise.reject(new PeerGone(method));
    const id = ++this.#lastId;
    return new Promise<Result<Theirs, M>>((resolve, reject) => {
      this.#pending.set(id, { resolve: result => resolve(result as Result<Theirs, M>), reject });
      this.post({ kind: 'request', id, method, params });
    });
  }

  /** Takes any message; what is not an envelope of ours is somebody else's and left alone. */
  receive(message: unknown): void {
    if (this.#disposed || !isEnvelope(message)) return;
    if (message.kind === 'request') void this.#answer(message.id, message.method, message.params);
    else this.#settle(message);
  }

  dispose(): void {
    this.#disposed = true;
    for (const it of this.#pending.values()) it.reject(new PeerGone('disposed'));
    this.#pending.clear();
  }

  /** Never rejects: a handler that fails is answered with its message. */
  async #answer(id: number, method: string, params: unknown): Promise<void> {
    try {
      if (!Object.hasOwn(this.handlers, method)) throw new Error(`no such request: ${method}`);
      const handler = this.handlers[method as keyof Mine] as (params: unknown) => unknown;
      this.#send({ kind: 'reply', id, ok: true, result: await handler(params) });
    } catch (error) {
      this.#send({ kind: 'reply', id, ok: false, error: error instanceof Error ? error.message : String(error) });
    }
  }

  #send(message: Envelope): void {
    if (!this.#disposed) this.post(message);
  }

  #settle(reply: Extract<Envelope, { kind: 'reply' }>): void {
    const waiting = this.#pending.get(reply.id);
    this.#pending.delete(reply.id);
    if (reply.ok) waiting?.resolve(reply.result);
    else waiting?.reject(new Error(reply.error));
  }
}

/** The other end will not answer any more. */
export class PeerGone extends Error {
  override readonly name = 'PeerGone';
}

function isEnvelope(message: unknown): message is Envelope {
  if (typeof message !== 'object' || message === null || !('kind' in message) || !('id' in message)) return false;
  return (message.kind === 'request' || message.kind === 'reply') && typeof message.id === 'number';
}
