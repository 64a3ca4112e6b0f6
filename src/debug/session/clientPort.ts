import { ProtocolServer } from '@vscode/debugadapter/lib/protocol';
import type { DebugProtocol } from '@vscode/debugprotocol';

/** A person may take minutes over a terminal's confirmation; then nobody is there. */
const reverseLimitMs = 600_000;

/** The side towards the client, whose messages get sequence numbers of their own. */
export class ClientPort extends ProtocolServer {
  readonly #onRequest: (request: DebugProtocol.Request) => void;

  constructor(onRequest: (request: DebugProtocol.Request) => void) {
    super();
    this.#onRequest = onRequest;
  }

  protected override dispatchRequest(request: DebugProtocol.Request): void {
    this.#onRequest(request);
  }

  event(event: string, body?: unknown): void {
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
    this.sendResponse({ ...response, seq: 0, request_seq: request.seq });
  }

  /** Asks the client; an answer always comes. */
  ask(command: string, args: unknown): Promise<DebugProtocol.Response> {
    return new Promise(settle => this.sendRequest(command, args, reverseLimitMs, settle));
  }

  #respond(request: DebugProtocol.Request, rest: { success: boolean; message?: string; body?: unknown }): void {
    this.sendResponse({ seq: 0, type: 'response', request_seq: request.seq, command: request.command, ...rest });
  }
}
