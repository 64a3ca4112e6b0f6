import { timingSafeEqual } from 'node:crypto';
import type { Socket } from 'node:net';
import type { ProbeHello, ProbeMessage, ProbeSetup } from '../../protocol/probe';
import { LineReader } from './lineReader';
import { readProbeMessage } from './readProbeMessage';

export interface ConnectionListener {
  readonly token: string;
  onHello(connection: ProbeConnection, hello: ProbeHello): void;
  onMessage(connection: ProbeConnection, message: ProbeMessage): void;
  onClose(connection: ProbeConnection): void;
}

/** A probe says who it is at once; whoever else finds the port is not listened to. */
const helloLimitMs = 5_000;
const maxLineBytes = 256 * 1024;
/** A stopped process reads nothing; beyond this the setups that it has not read are too many to keep. */
const maxUnsentBytes = 16 * 1024 * 1024;

/** One process at the other end. Closed by the first thing that is no message of a probe with the right token. */
export class ProbeConnection {
  hello: ProbeHello | null = null;
  readonly #lines = new LineReader(maxLineBytes);
  readonly #late: NodeJS.Timeout;

  constructor(
    private readonly socket: Socket,
    private readonly listener: ConnectionListener,
  ) {
    socket.setNoDelay(true);
    this.#late = setTimeout(() => this.close(), helloLimitMs);
    socket.on('data', (chunk: Buffer) => this.read(chunk));
    // What goes wrong with a socket is followed by its close.
    socket.on('error', () => undefined);
    socket.on('close', () => {
      clearTimeout(this.#late);
      listener.onClose(this);
    });
  }

  send(setup: ProbeSetup): void {
    if (this.socket.destroyed) return;
    this.socket.write(`${JSON.stringify(setup)}\n`);
    if (this.socket.writableLength > maxUnsentBytes) this.close();
  }

  close(): void {
    this.socket.destroy();
  }

  private read(chunk: Buffer): void {
    const lines = this.#lines.read(chunk);
    if (!lines) return this.close();
    for (const line of lines) {
      if (this.socket.destroyed) return;
      const message = readProbeMessage(line);
      if (!message || (message.kind === 'hello') !== (this.hello === null)) return this.close();
      if (message.kind === 'hello') this.greet(message);
      else this.listener.onMessage(this, message);
    }
  }

  private greet(hello: ProbeHello): void {
    if (!sameText(hello.token, this.listener.token)) return this.close();
    clearTimeout(this.#late);
    this.hello = hello;
    this.listener.onHello(this, hello);
  }
}

function sameText(one: string, other: string): boolean {
  const [left, right] = [Buffer.from(one), Buffer.from(other)];
  return left.length === right.length && timingSafeEqual(left, right);
}
