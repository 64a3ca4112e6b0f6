import type { Connection } from 'vscode-languageserver/node';
import { lspMethods, type PortParams, type PortSeen } from '../protocol/lsp';

/** A hover that comes late is none. */
const limitMs = 300;
/** "Now" lasts as long as somebody reads. */
const keptMs = 5_000;
const keptPorts = 16;

/** What is on ports of this machine, by the client: it knows whether anything may be looked at. */
export class Ports {
  readonly #known = new Map<number, { readonly atMs: number; readonly seen: Promise<PortSeen | null> }>();

  constructor(
    private readonly connection: Connection,
    private readonly nowMs: () => number = () => performance.now(),
  ) {}

  /** Null when the client does not say in time. */
  look(port: number): Promise<PortSeen | null> {
    const known = this.#known.get(port);
    if (known && this.nowMs() - known.atMs < keptMs) return known.seen;
    this.#known.delete(port);
    const seen = this.#ask({ port });
    this.#known.set(port, { atMs: this.nowMs(), seen });
    const oldest = this.#known.keys().next().value;
    if (this.#known.size > keptPorts && oldest !== undefined) this.#known.delete(oldest);
    return seen;
  }

  #ask(params: PortParams): Promise<PortSeen | null> {
    return new Promise(settle => {
      const timer = setTimeout(() => {
        this.#known.delete(params.port);
        settle(null);
      }, limitMs);
      const done = (seen: PortSeen | null) => {
        clearTimeout(timer);
        settle(seen);
      };
      this.connection.sendRequest<PortSeen | null>(lspMethods.lookAtPort, params).then(done, () => done(null));
    });
  }
}
