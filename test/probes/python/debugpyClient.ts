import { spawn } from 'node:child_process';
import { once } from 'node:events';

export interface DapMessage {
  readonly type: string;
  readonly event?: string;
  readonly command?: string;
  readonly request_seq?: number;
  readonly success?: boolean;
  readonly message?: string;
  readonly body?: Readonly<Record<string, unknown>>;
  readonly seq: number;
}

/** `python -m debugpy.adapter`, spoken to directly: what the probe does under a real debugger needs no adapter of ours. */
export class DebugpyClient {
  readonly #child;
  readonly #waiters = new Set<() => void>();
  readonly messages: DapMessage[] = [];
  #rest = Buffer.alloc(0);
  #seq = 1;
  #seen = 0;

  /** `debugpy`: folder that holds the package. */
  constructor(python: string, debugpy: string) {
    const env = { ...process.env, PYTHONPATH: debugpy };
    const args = ['-Xfrozen_modules=off', '-m', 'debugpy.adapter'];
    this.#child = spawn(python, args, { env, stdio: ['pipe', 'pipe', 'ignore'] });
    this.#child.stdout.on('data', (chunk: Buffer) => this.#read(chunk));
    this.#child.on('exit', () => this.#wake());
  }

  async request(command: string, args: object = {}): Promise<Readonly<Record<string, unknown>>> {
    const seq = this.send(command, args);
    const answer = await this.until(it => it.type === 'response' && it.request_seq === seq, command);
    if (answer.success !== true) throw new Error(`${command}: ${answer.message}`);
    return answer.body ?? {};
  }

  send(command: string, args: object = {}): number {
    const seq = this.#seq++;
    const body = Buffer.from(JSON.stringify({ seq, type: 'request', command, arguments: args }));
    this.#child.stdin.write(`Content-Length: ${body.length}\r\n\r\n`);
    this.#child.stdin.write(body);
    return seq;
  }

  /** The next event of one of these names that no earlier call has returned. */
  async next(names: readonly string[], limitMs?: number): Promise<DapMessage> {
    const found = await this.until(
      it => names.includes(it.event ?? '') && it.seq > this.#seen,
      names.join(' or '),
      limitMs,
    );
    this.#seen = found.seq;
    return found;
  }

  /** What the program has written so far. */
  output(): string {
    const ofProgram = (it: DapMessage) => it.event === 'output' && it.body?.['category'] !== 'telemetry';
    return this.messages
      .filter(ofProgram)
      .map(it => String(it.body?.['output']))
      .join('');
  }

  async until(wanted: (it: DapMessage) => boolean, what: string, limitMs = 60_000): Promise<DapMessage> {
    const limit = Date.now() + limitMs;
    for (;;) {
      const found = this.messages.find(wanted);
      if (found) return found;
      if (this.#child.exitCode !== null) throw new Error(`debugpy ended before ${what}`);
      const left = limit - Date.now();
      if (left <= 0) throw new Error(`no ${what} within ${limitMs} ms`);
      await new Promise<void>(done => {
        const timer = setTimeout(wake, left);
        const waiters = this.#waiters;
        waiters.add(wake);
        function wake() {
          clearTimeout(timer);
          waiters.delete(wake);
          done();
        }
      });
    }
  }

  async end(): Promise<void> {
    if (this.#child.exitCode !== null) return;
    this.send('disconnect', { terminateDebuggee: true });
    const timer = setTimeout(() => this.#child.kill('SIGKILL'), 5_000);
    await once(this.#child, 'exit');
    clearTimeout(timer);
  }

  #read(chunk: Buffer): void {
    this.#rest = Buffer.concat([this.#rest, chunk]);
    for (;;) {
      const head = this.#rest.indexOf('\r\n\r\n');
      const size = Number(/Content-Length: (\d+)/.exec(this.#rest.toString('ascii', 0, Math.max(head, 0)))?.[1]);
      if (head < 0 || this.#rest.length < head + 4 + size) break;
      const text = this.#rest.toString('utf8', head + 4, head + 4 + size);
      this.messages.push(JSON.parse(text) as DapMessage);
      this.#rest = this.#rest.subarray(head + 4 + size);
    }
    this.#wake();
  }

  #wake(): void {
    for (const it of [...this.#waiters]) it();
  }
}
