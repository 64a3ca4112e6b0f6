import type { DebugProtocol } from '@vscode/debugprotocol';
import type { Oversized } from '../transport/frameReader';

/** What became of a request to debugpy. */
export type Answer =
  | { readonly kind: 'response'; readonly response: DebugProtocol.Response }
  /** The answer is there, and too large to be held. */
  | { readonly kind: 'oversized'; readonly bytes: number }
  /** The connection ended first. */
  | { readonly kind: 'closed' };

interface Pending {
  readonly command: string;
  readonly settle: (answer: Answer) => void;
}

/** Requests on their way to debugpy, with sequence numbers of our own. Each gets exactly one answer. */
export class UpstreamRequests {
  readonly #send: (message: object) => void;
  readonly #pending = new Map<number, Pending>();
  #seq = 1;
  #closed = false;

  constructor(send: (message: object) => void) {
    this.#send = send;
  }

  /** `settle` is called in the order in which debugpy answers, before the next message is read. */
  request(command: string, args: unknown, settle: (answer: Answer) => void): void {
    if (this.#closed) return settle({ kind: 'closed' });
    const seq = this.#seq++;
    this.#pending.set(seq, { command, settle });
    this.#send({ seq, type: 'request', command, ...(args === undefined ? {} : { arguments: args }) });
  }

  /** A request of ours. Null: refused, too large, or not answered in time. */
  ask<T>(command: string, args: unknown, limitMs: number): Promise<T | null> {
    return new Promise(settle => {
      const timer = setTimeout(() => settle(null), limitMs);
      this.request(command, args, answer => {
        clearTimeout(timer);
        const good = answer.kind === 'response' && answer.response.success;
        settle(good ? ((answer.response.body ?? {}) as T) : null);
      });
    });
  }

  /** To a request of debugpy's own. */
  respond(
    request: DebugProtocol.Request,
    response: Omit<DebugProtocol.Response, 'seq' | 'type' | 'request_seq'>,
  ): void {
    if (this.#closed) return;
    this.#send({ ...response, type: 'response', seq: this.#seq++, request_seq: request.seq });
  }

  /** What the client answers to a request of debugpy's own. */
  relay(request: DebugProtocol.Request, { success, command, body, message }: DebugProtocol.Response): void {
    const rest = { ...(body === undefined ? {} : { body: body as unknown }), ...(message ? { message } : {}) };
    this.respond(request, { success, command, ...rest });
  }

  /** True when somebody waited for it. */
  take(response: DebugProtocol.Response): boolean {
    return this.#settle(response.request_seq, { kind: 'response', response });
  }

  /** True when it was an answer that somebody waited for. */
  takeOversized({ head, bytes }: Oversized): boolean {
    if (!/"type": *"response"/.test(head)) return false;
    const seq = /"request_seq": *(\d+)/.exec(head)?.[1];
    return seq !== undefined && this.#settle(Number(seq), { kind: 'oversized', bytes });
  }

  close(): void {
    this.#closed = true;
    const all = [...this.#pending.values()];
    this.#pending.clear();
    for (const { settle } of all) settle({ kind: 'closed' });
  }

  #settle(seq: number, answer: Answer): boolean {
    const pending = this.#pending.get(seq);
    this.#pending.delete(seq);
    pending?.settle(answer);
    return pending !== undefined;
  }
}
