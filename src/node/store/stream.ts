import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer, type WebSocket } from 'ws';
import { paths, type StoreInfo, type StreamMessage } from '../../protocol/devtools';
import type { Store } from './createStore';
import { checkCaller } from './http/guard';
import { toFailure } from './http/reply';
import { Changes } from './storage/changes';

export interface StreamOptions {
  readonly store: Store;
  readonly token: string | null;
  readonly info: () => StoreInfo;
  /** Called for each connection with `?lease=window`; returns what ends it. */
  readonly takeLease: () => () => void;
}

/** At most one message of a kind in this time: a million spans must not become a million messages. */
const gatherMs = 50;
/** A connection that is silent for two of these is dead: a window that crashed must not hold the store. */
const pingEveryMs = 10_000;
/** Clients have nothing to say to us. */
const longestMessage = 1024;
/** What a reader that does not read may cost us. Dropped, it connects again and asks for what it missed. */
const longestBacklog = 4 * 2 ** 20;

/** Tells clients over WebSocket that something changed, gathered; see StreamMessage. */
export class Stream {
  private readonly sockets = new WebSocketServer({ noServer: true, maxPayload: longestMessage });
  private readonly alive = new WeakSet<WebSocket>();
  private readonly gathered = new Changes();
  private readonly subscription: { dispose(): void };
  private readonly pings: NodeJS.Timeout;
  private timer: NodeJS.Timeout | undefined;

  constructor(
    server: Server,
    private readonly options: StreamOptions,
  ) {
    server.on('upgrade', (request, socket, head) => this.upgrade(request, socket, head));
    this.subscription = options.store.onDidChange(changes => this.gather(changes));
    this.pings = setInterval(() => this.ping(), pingEveryMs);
    this.pings.unref();
  }

  close(): void {
    this.subscription.dispose();
    clearInterval(this.pings);
    clearTimeout(this.timer);
    for (const socket of this.sockets.clients) socket.terminate();
    this.sockets.close();
  }

  private upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    // A peer that goes away while it is refused is no error of ours.
    socket.on('error', () => socket.destroy());
    const url = URL.parse(request.url ?? '', 'http://store');
    try {
      checkCaller(request.headers, this.options.token);
    } catch (error) {
      const { status, body } = toFailure(error);
      return refuse(socket, status, JSON.stringify(body));
    }
    if (url?.pathname !== paths.stream) {
      return refuse(socket, 404, JSON.stringify({ detail: 'Not Found', code: 'AGL-S004' }));
    }
    const leased = url.searchParams.get('lease') === 'window';
    this.sockets.handleUpgrade(request, socket, head, it => this.accept(it, leased));
  }

  private accept(socket: WebSocket, leased: boolean): void {
    const release = leased ? this.options.takeLease() : () => undefined;
    this.alive.add(socket);
    socket.on('pong', () => this.alive.add(socket));
    socket.on('error', () => socket.terminate());
    socket.on('close', release);
    this.send(socket, { type: 'hello', info: this.options.info() });
  }

  private ping(): void {
    for (const socket of this.sockets.clients) {
      if (!this.alive.has(socket)) socket.terminate();
      this.alive.delete(socket);
      if (socket.readyState === socket.OPEN) socket.ping();
    }
  }

  private gather(changes: Changes): void {
    if (this.sockets.clients.size === 0) return;
    this.gathered.add(changes);
    this.timer ??= setTimeout(() => this.flush(), gatherMs);
  }

  private flush(): void {
    this.timer = undefined;
    const { cleared, rollouts, spanRollouts, traces, workers, debug } = this.gathered;
    const messages: StreamMessage[] = [
      ...(cleared ? [{ type: 'cleared' } as const] : []),
      // A span changes its rollout's counts, too.
      ...(rollouts.size + spanRollouts.size > 0
        ? [{ type: 'rollouts', ids: [...new Set([...rollouts, ...spanRollouts])] } as const]
        : []),
      ...(spanRollouts.size + traces.size > 0
        ? [{ type: 'spans', rolloutIds: [...spanRollouts], traceIds: [...traces] } as const]
        : []),
      ...(workers ? [{ type: 'workers' } as const] : []),
      ...(debug ? [{ type: 'debug' } as const] : []),
    ];
    this.gathered.clear();
    for (const socket of this.sockets.clients) for (const message of messages) this.send(socket, message);
  }

  private send(socket: WebSocket, message: StreamMessage): void {
    if (socket.readyState !== socket.OPEN) return;
    if (socket.bufferedAmount > longestBacklog) socket.terminate();
    else socket.send(JSON.stringify(message));
  }
}

function refuse(socket: Duplex, status: number, body: string): void {
  const head = `HTTP/1.1 ${status} Refused\r\nContent-Type: application/json\r\nContent-Length: ${Buffer.byteLength(body)}`;
  socket.end(`${head}\r\nConnection: close\r\n\r\n${body}`);
}
