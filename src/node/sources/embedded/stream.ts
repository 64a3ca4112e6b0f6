import http from 'node:http';
import https from 'node:https';
import { WebSocket, type RawData } from 'ws';
import { paths, type StreamMessage } from '../../../protocol/devtools';
import { BackOff } from '../backOff';
import { isObject } from '../shape';
import { SourceError } from '../source';

export interface StreamEvents {
  message(message: StreamMessage): void;
  /** After a loss too: whatever changed meanwhile was not told. */
  connected(): void;
  /** Once a loss, not once an attempt. */
  lost(error: SourceError): void;
}

/** Quiet for this long, we ask whether the other end is still there; quiet for as long again, it is not. */
const pingMs = 20_000;
/** Messages name ids only. */
const maxMessageBytes = 4 * 1024 * 1024;

/** The live stream of our own store. Reconnects until disposed; no timer of it keeps a process alive. */
export class StoreStream {
  readonly #backOff = new BackOff(250, 15_000, 2);
  #socket: WebSocket | null = null;
  #retry: NodeJS.Timeout | undefined;
  #state: 'new' | 'connected' | 'lost' | 'disposed' = 'new';

  constructor(
    private readonly url: string,
    private readonly options: { readonly lease: boolean; readonly token?: string | undefined },
    private readonly events: StreamEvents,
  ) {
    this.#connect();
  }

  dispose(): void {
    this.#state = 'disposed';
    clearTimeout(this.#retry);
    this.#socket?.terminate();
  }

  #connect(): void {
    const at = `${this.url.replace(/^http/, 'ws')}${paths.stream}${this.options.lease ? '?lease=window' : ''}`;
    const { token } = this.options;
    const socket = new WebSocket(at, {
      agent: new (this.url.startsWith('https:') ? https : http).Agent(),
      handshakeTimeout: 5000,
      maxPayload: maxMessageBytes,
      perMessageDeflate: false,
      ...(token ? { headers: { authorization: `Bearer ${token}` } } : {}),
    });
    this.#socket = socket;
    let cause: Error | null = null;
    let answered = true;
    const ping = setInterval(() => {
      if (!answered) return socket.terminate();
      answered = false;
      if (socket.readyState === WebSocket.OPEN) socket.ping();
    }, pingMs);
    ping.unref();
    socket.on('pong', () => (answered = true));
    socket.on('message', data => {
      answered = true;
      this.#receive(data);
    });
    socket.on('open', () => {
      this.#backOff.reset();
      this.#state = 'connected';
      this.events.connected();
    });
    socket.on('error', error => (cause = error));
    socket.on('close', () => {
      clearInterval(ping);
      if (this.#socket === socket) this.#again(cause);
    });
  }

  #again(cause: Error | null): void {
    if (this.#state === 'disposed') return;
    const before = this.#state;
    this.#state = 'lost';
    this.#retry = setTimeout(() => this.#connect(), this.#backOff.next());
    this.#retry.unref();
    if (before === 'lost') return;
    const detail = cause?.message ?? 'the connection was closed';
    this.events.lost(new SourceError('AGL-N001', { url: this.url, detail }, { cause }));
  }

  #receive(data: RawData): void {
    const message = toMessage(data);
    if (message && this.#state === 'connected') this.events.message(message);
  }
}

/** Null for what no store of this protocol sends; such a message is passed over, since the next one tells again. */
function toMessage(data: RawData): StreamMessage | null {
  const known = new Set(['hello', 'rollouts', 'spans', 'workers', 'debug', 'cleared']);
  try {
    const value: unknown = JSON.parse((data as Buffer).toString('utf8'));
    return isObject(value) && known.has(String(value.type)) ? (value as unknown as StreamMessage) : null;
  } catch {
    return null;
  }
}
