import type { DebugProtocol } from '@vscode/debugprotocol';

type Message = DebugProtocol.ProtocolMessage;

/**
 * Why a probe stops its thread is sent before debugpy says that it stands, but by another connection, and both may be there
 * to be read: stops wait for one turn of reading, and what comes behind them waits with them.
 */
export class AfterProbes {
  readonly #give: (message: Message) => void;
  readonly #hasProbes: () => boolean;
  #waiting: Message[] | null = null;

  constructor(give: (message: Message) => void, hasProbes: () => boolean) {
    this.#give = give;
    this.#hasProbes = hasProbes;
  }

  take(message: Message): void {
    if (this.#waiting) return void this.#waiting.push(message);
    if (!isStop(message) || !this.#hasProbes()) return this.#give(message);
    this.#waiting = [message];
    // Between the two everything is read that is there now.
    setImmediate(() => setImmediate(() => this.#giveFirst()));
  }

  /** Nothing comes any more. */
  end(): void {
    const all = this.#waiting ?? [];
    this.#waiting = null;
    for (const it of all) this.#give(it);
  }

  #giveFirst(): void {
    const [first, ...rest] = this.#waiting ?? [];
    this.#waiting = null;
    if (first) this.#give(first);
    for (const it of rest) this.take(it);
  }
}

function isStop(message: Message): boolean {
  const { event, body } = message as { readonly event?: string; readonly body?: { readonly reason?: unknown } };
  return event === 'stopped' && body?.reason === 'breakpoint';
}
