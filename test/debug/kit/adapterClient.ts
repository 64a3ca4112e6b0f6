import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import type { DebugProtocol } from '@vscode/debugprotocol';
import { after } from 'node:test';
import { DebugClient } from '@vscode/debugadapter-testsupport';
import { FrameReader } from '../../../src/debug/transport/frameReader';

type Event = DebugProtocol.Event;
type Message = DebugProtocol.ProtocolMessage;

export interface ClientOptions {
  readonly script: string;
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly cwd?: string;
}

/** Generous, because other tests run beside: what is measured has limits of its own. */
const waitMs = 30_000;

/** A test that fails does not come to its `end`: its adapter would keep the test run alive. */
const living = new Set<AdapterClient>();
after(() => Promise.all([...living].map(it => it.end(5_000))));

/** A DAP client over stdio that keeps every message, waits for what may have come already, and answers requests. */
export class AdapterClient extends DebugClient {
  readonly messages: Message[] = [];
  readonly process: ChildProcessWithoutNullStreams;
  readonly exited: Promise<{ code: number | null; signal: NodeJS.Signals | null }>;
  /** Settles when stdout is at its end. */
  stderr = '';
  onRequest: ((request: DebugProtocol.Request) => object | null) | null = null;
  #listeners = new Set<(message: Message) => void>();
  #seq = 1_000_000;

  constructor({ script, args = [], env = {}, cwd }: ClientOptions) {
    super('node', script, 'agent-lightning');
    const all = { ...process.env, LC_ALL: 'C', NODE_OPTIONS: undefined, ...env };
    this.process = spawn(process.execPath, [script, ...args], { env: all, ...(cwd === undefined ? {} : { cwd }) });
    this.exited = new Promise(done => this.process.once('exit', (code, signal) => done({ code, signal })));
    living.add(this);
    void this.exited.then(() => living.delete(this));
    this.process.stderr.on('data', chunk => (this.stderr += String(chunk)));
    this.process.stdin.on('error', () => undefined);
    this.connect(this.process.stdout, this.process.stdin);
    const fail = (what: string) => () => this.#take({ seq: 0, type: 'event', event: what } as Event);
    const reader = new FrameReader({
      onMessage: message => this.#take(message as Message),
      onOversized: fail('test/oversized'),
      onMalformed: fail('test/malformed'),
    });
    this.process.stdout.on('data', (chunk: Buffer) => reader.push(chunk));
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
    return new Promise((settle, reject) => {
      const timer = setTimeout(() => {
        this.#listeners.delete(listen);
        reject(new Error(`no ${what} within ${waitMs} ms; came: ${this.summary()}; ${this.stderr}`));
      }, waitMs);
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

  /** Bytes as they are. */
  raw(text: string): void {
    this.process.stdin.write(text);
  }

  /** Hangs up, and with `limitMs` insists. */
  async end(limitMs = 15_000): Promise<void> {
    this.process.stdin.end();
    const timer = setTimeout(() => this.process.kill('SIGKILL'), limitMs);
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
