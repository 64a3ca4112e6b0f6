import type { DebugProtocol } from '@vscode/debugprotocol';
import { entries, findEntry } from '../../../src/core/catalog';
import { Matcher } from '../../../src/core/catalog/match/matcher';
import { createDebugAdapter } from '../../../src/debug/adapter';
import type { LaunchPlan } from '../../../src/debug/services';
import { connectDebugpy, type DebugpyConnection } from '../../../src/debug/upstream/debugpyConnection';

type Message = DebugProtocol.ProtocolMessage;

/** A client without comfort: it measures, and must cost the same on both sides. */
export interface BareClient {
  request(command: string, args?: object): Promise<DebugProtocol.Response>;
  event(name: string): Promise<Record<string, unknown>>;
  /** Of the program's output, so far. */
  lines(): number;
  end(): Promise<void>;
}

export interface Target {
  readonly adapter: readonly [string, ...string[]];
  readonly launch: Readonly<Record<string, unknown>>;
}

/** debugpy itself, without anything between. */
export async function rawClient({ adapter }: Target): Promise<BareClient> {
  const side = new Side(message => connection?.send(message));
  let connection: DebugpyConnection | null = null;
  const listener = {
    onMessage: (message: Message) => side.take(message),
    ...{ onOversized: () => undefined, onEnd: () => undefined },
  };
  const plan = { kind: 'command', command: adapter, env: process.env } as const;
  const connected = await connectDebugpy(plan, listener, new AbortController().signal);
  if (!connected.ok) throw new Error(connected.detail);
  const upstream = connected.connection;
  connection = upstream;
  return side.client(() => upstream.close(5_000));
}

/** The same through our adapter, as the extension host runs it; what is checked before a launch is measured elsewhere. */
export function proxiedClient({ adapter, launch }: Target): BareClient {
  const matcher = new Matcher(entries);
  const plan: LaunchPlan = {
    adapter: { kind: 'command', command: adapter, env: process.env },
    ...{ debugpy: launch, pythonVersion: null, debugpyVersion: null, notes: [], facts: {} },
  };
  const session = createDebugAdapter({
    ...{ language: 'en', nowMs: Date.now, catalog: () => ({ matcher, findEntry }) },
    planLaunch: () => Promise.resolve({ ok: true, plan }),
    planAttach: () => Promise.resolve({ ok: false, failure: { code: 'AGL-D109' } }),
  });
  const side = new Side(message => session.handleMessage(message));
  session.onDidSendMessage(message => side.take(message as Message));
  return side.client(() => session.dispose());
}

class Side {
  readonly #pending = new Map<number, (response: DebugProtocol.Response) => void>();
  readonly #events: DebugProtocol.Event[] = [];
  readonly #waiting: { name: string; settle: (body: Record<string, unknown>) => void }[] = [];
  #seq = 1;
  #lines = 0;

  constructor(readonly send: (message: object) => void) {}

  take(message: Message): void {
    if (message.type === 'response') {
      const response = message as DebugProtocol.Response;
      this.#pending.get(response.request_seq)?.(response);
      this.#pending.delete(response.request_seq);
    }
    if (message.type !== 'event') return;
    const event = message as DebugProtocol.Event;
    if (event.event === 'output') return this.#count(String((event.body as { output?: unknown }).output));
    const at = this.#waiting.findIndex(it => it.name === event.event);
    if (at < 0) this.#events.push(event);
    else this.#waiting.splice(at, 1)[0]?.settle((event.body ?? {}) as Record<string, unknown>);
  }

  #count(output: string): void {
    for (let at = output.indexOf('\n'); at >= 0; at = output.indexOf('\n', at + 1)) this.#lines++;
  }

  client(end: () => Promise<void>): BareClient {
    const request = (command: string, args: object = {}) =>
      new Promise<DebugProtocol.Response>(settle => {
        const seq = this.#seq++;
        this.#pending.set(seq, settle);
        this.send({ seq, type: 'request', command, arguments: args });
      });
    const event = (name: string) =>
      new Promise<Record<string, unknown>>(settle => {
        const at = this.#events.findIndex(it => it.event === name);
        if (at < 0) this.#waiting.push({ name, settle });
        else settle((this.#events.splice(at, 1)[0]?.body ?? {}) as Record<string, unknown>);
      });
    return { request, event, lines: () => this.#lines, end };
  }
}
