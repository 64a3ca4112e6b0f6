import { spawn } from 'node:child_process';
import { PassThrough, type Readable, type Writable } from 'node:stream';
import type { DebugProtocol } from '@vscode/debugprotocol';
import { after } from 'node:test';
import { DebugClient } from '@vscode/debugadapter-testsupport';
import type { AgentDebugAdapter } from '../../../src/debug/adapter';
import { FrameReader } from '../../../src/debug/transport/frameReader';
import { serveStream } from '../../../src/debug/transport/serveStream';

type Event = DebugProtocol.Event;
type Message = DebugProtocol.ProtocolMessage;

export interface ClientOptions {
  readonly script: string;
  /** In this process instead of one of its own, as the editor has it. */
  readonly inline?: () => AgentDebugAdapter;
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly cwd?: string;
  /** How long something may be waited for. */
  readonly waitMs?: number;
}

/** Generous, because other tests run beside: what is measured has limits of its own. */
const usualWaitMs = 30_000;

/** A test that fails does not come to its `end`: its adapter would keep the test run alive. */
const living = new Set<AdapterClient>();
after(() => Promise.all([...living].map(it => it.end(5_000))));

/** A DAP client over stdio that keeps every message, waits for what may have come already, and answers requests. */
export class AdapterClient extends DebugClient {
  readonly messages: Message[] = [];
  readonly exited: Promise<{ code: number | null; signal: NodeJS.Signals | null }>;
  stderr = '';
  readonly #toAdapter: Writable;
  readonly #fromAdapter: Readable;
  readonly #waitMs: number;
  /** By force. */
  readonly kill: () => void;
  onRequest: ((request: DebugProtocol.Request) => object | null) | null = null;
  #listeners = new Set<(message: Message) => void>();
  #seq = 1_000_000;

  constructor(options: ClientOptions) {
    super('node', options.script, 'agent-lightning');
    const side = options.inline ? served(options.inline()) : spawned(options, text => (this.stderr += text));
    const { fromAdapter } = side;
    this.exited = side.exited;
    this.#waitMs = options.waitMs ?? usualWaitMs;
    this.kill = side.kill;
    this.#toAdapter = side.toAdapter;
    this.#fromAdapter = fromAdapter;
    living.add(this);
    void this.exited.then(() => living.delete(this));
    this.#toAdapter.on('error', () => undefined);
    this.connect(fromAdapter, this.#toAdapter);
    const fail = (what: string) => () => this.#take({ seq: 0, type: 'event', event: what } as Event);
    const reader = new FrameReader({
      onMessage: message => this.#take(message as Message),
      onOversized: fail('test/oversized'),
      onMalformed: fail('test/malformed'),
    });
    fromAdapter.on('data', (chunk: Buffer) => reader.push(chunk));
  }

  events(name: string): Event[] {
    return this.messages.filter((it): it is Event => it.type === 'event' && (it as Event).event === name);
  }

  /** The first event of that name (and kind) that came or will come. */
  async event(
    name: string,
    fits: (body: Record<string, unknown>) => boolean = () => true,
  ): Promise<Record<string, unknown>> {
    const found = await this.message(it => {
      const { event, body } = it as { event?: string; body?: Record<string, unknown> };
      return it.type === 'event' && event === name && fits(body ?? {});
    }, name);
    return ((found as Event).body ?? {}) as Record<string, unknown>;
  }

  message(fits: (message: Message) => boolean, what: string): Promise<Message> {
    const known = this.messages.find(fits);
    if (known) return Promise.resolve(known);
    const waitMs = this.#waitMs;
    return new Promise((settle, reject) => {
      const fail = (why: string) => {
        clearTimeout(timer);
        this.#listeners.delete(listen);
        reject(new Error(`no ${what} ${why}; came: ${this.summary()}; ${this.stderr}`));
      };
      const timer = setTimeout(() => fail(`within ${waitMs} ms`), waitMs);
      // A moment later: what it wrote last is still being read.
      void this.exited.then(() => setImmediate(() => this.#listeners.has(listen) && fail('before its end')));
      const listen = (message: Message) => {
        if (!fits(message)) return;
        clearTimeout(timer);
        this.#listeners.delete(listen);
        settle(message);
      };
      this.#listeners.add(listen);
    });
  }

  /** Forgets what came, so that `event` waits for the next one. */
  forget(): void {
    this.messages.length = 0;
  }

  summary(): string {
    return this.messages.map(it => (it as Event).event ?? (it as DebugProtocol.Response).command ?? it.type).join(' ');
  }

  output(category?: string): string {
    const all = this.events('output').map(it => it.body as { category?: string; output: string });
    return all
      .filter(it => category === undefined || it.category === category)
      .map(it => it.output)
      .join('');
  }

  /** Reads nothing until `release`. */
  hold(): void {
    this.#fromAdapter.pause();
  }

  release(): void {
    this.#fromAdapter.resume();
  }

  /** Bytes as they are. */
  raw(text: string): void {
    this.#toAdapter.write(text);
  }

  /** Hangs up, and with `limitMs` insists. */
  async end(limitMs = 15_000): Promise<void> {
    this.#toAdapter.end();
    const timer = setTimeout(() => this.kill(), limitMs);
    await this.exited;
    clearTimeout(timer);
  }

  #take(message: Message): void {
    this.messages.push(message);
    if (message.type === 'request') {
      const request = message as DebugProtocol.Request;
      const body = this.onRequest?.(request);
      if (body !== undefined) this.#respond(request, body);
    }
    for (const listen of [...this.#listeners]) listen(message);
  }

  /** Null: a refusal. */
  #respond({ seq, command }: DebugProtocol.Request, body: object | null): void {
    const rest = body === null ? { success: false, message: 'refused by the test' } : { success: true, body };
    const text = JSON.stringify({ seq: this.#seq++, type: 'response', request_seq: seq, command, ...rest });
    this.raw(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
  }
}

interface Side extends Pick<AdapterClient, 'exited' | 'kill'> {
  readonly toAdapter: Writable;
  readonly fromAdapter: Readable;
}

function spawned({ script, args = [], env = {}, cwd }: ClientOptions, onError: (text: string) => void): Side {
  const all = { ...process.env, LC_ALL: 'C', NODE_OPTIONS: undefined, ...env };
  const child = spawn(process.execPath, [script, ...args], { env: all, ...(cwd === undefined ? {} : { cwd }) });
  child.stderr.on('data', chunk => onError(String(chunk)));
  const exited: Side['exited'] = new Promise(done => child.once('exit', (code, signal) => done({ code, signal })));
  return { toAdapter: child.stdin, fromAdapter: child.stdout, exited, kill: () => child.kill('SIGKILL') };
}

function served(adapter: AgentDebugAdapter): Side {
  const [toAdapter, fromAdapter] = [new PassThrough(), new PassThrough()];
  const exited = serveStream(adapter, toAdapter, fromAdapter).then(good => ({ code: good ? 0 : 1, signal: null }));
  return { toAdapter, fromAdapter, exited, kill: () => void adapter.dispose() };
}
