import { ProtocolServer } from '@vscode/debugadapter/lib/protocol';
import type { DebugProtocol } from '@vscode/debugprotocol';

/** A person may take minutes over a terminal's confirmation; then nobody is there. */
const reverseLimitMs = 600_000;

interface Asked {
  readonly end: (response: DebugProtocol.Response) => void;
  readonly nobody: DebugProtocol.Response;
}

/** The side towards the client, whose messages get sequence numbers of their own. */
export class ClientPort extends ProtocolServer {
  readonly #asked = new Map<number, Asked>();
  #sent = 0;
  readonly #onRequest: (request: DebugProtocol.Request) => void;

  constructor(onRequest: (request: DebugProtocol.Request) => void) {
    super();
    this.#onRequest = onRequest;
  }

  protected override dispatchRequest(request: DebugProtocol.Request): void {
    this.#onRequest(request);
  }

  event(event: string, body?: unknown): void {
    this.#count();
    this.sendEvent({ seq: 0, type: 'event', event, ...(body === undefined ? {} : { body }) });
  }

  succeed(request: DebugProtocol.Request, body?: unknown): void {
    this.#respond(request, { success: true, ...(body === undefined ? {} : { body }) });
  }

  /** `message` is for programs, the body's `error.format` for people; `showUser` false where somebody else shows it. */
  fail(request: DebugProtocol.Request, format: string, { id = 1, showUser = true } = {}): void {
    this.#respond(request, { success: false, message: format, body: { error: { id, format, showUser } } });
  }

  /** An answer of debugpy to this request. */
  pass(request: DebugProtocol.Request, response: DebugProtocol.Response): void {
    this.#count();
    this.sendResponse({ ...response, seq: 0, request_seq: request.seq });
  }

  /** Asks the client; an answer always comes, when it is closed at the latest. */
  ask(command: string, args: unknown): Promise<DebugProtocol.Response> {
    return new Promise(settle => {
      const seq = this.#count();
      const end = (response: DebugProtocol.Response) => {
        clearTimeout(timer);
        this.#asked.delete(seq);
        settle(response);
      };
      const nobody = { seq: 0, type: 'response', request_seq: seq, command, success: false };
      const timer = setTimeout(() => end(nobody), reverseLimitMs);
      this.#asked.set(seq, { end, nobody });
      // Not the server's own call-back: the timer of its limit outlives the answer, by ten minutes.
      this.sendRequest(command, args, 0, () => undefined);
    });
  }

  override handleMessage(message: DebugProtocol.ProtocolMessage): void {
    if (message.type !== 'response') return super.handleMessage(message);
    const response = message as DebugProtocol.Response;
    this.#asked.get(response.request_seq)?.end(response);
  }

  close(): void {
    for (const { end, nobody } of [...this.#asked.values()]) end(nobody);
  }

  /** The server numbers what it sends from 1 on, and all of it is sent from here. */
  #count(): number {
    return ++this.#sent;
  }

  #respond(request: DebugProtocol.Request, rest: { success: boolean; message?: string; body?: unknown }): void {
    this.#count();
    this.sendResponse({ seq: 0, type: 'response', request_seq: request.seq, command: request.command, ...rest });
  }
}
