import type { DebugServices } from './services';
import { DebugSession } from './session/debugSession';

/**
 * One debug session of type `agent-lightning` over a Python program. Structurally a `vscode.DebugAdapter`; over stdio
 * `main.ts` frames the same messages.
 */
export interface AgentDebugAdapter {
  /** A message of the client, in its order; never throws. */
  handleMessage(message: object): void;
  /** One listener. */
  readonly onDidSendMessage: (listener: (message: object) => unknown) => { dispose(): void };
  /** For a client that reads slowly: debugpy's messages wait where they are until it has caught up. */
  setFlow(flowing: boolean): void;
  /** The client cannot be understood any more: says why, and ends. */
  failClient(detail: string): Promise<void>;
  /** Ends what the session started. The promise settles when all of it is gone. */
  dispose(): Promise<void>;
}

export function createDebugAdapter(services: DebugServices): AgentDebugAdapter {
  return new DebugSession(services);
}
