import WebSocket from 'ws';
import type { CdpAddress } from './nodeServices';

export interface Cdp {
  /** Null when refused or late. */
  ask<T>(method: string, params?: object): Promise<T | null>;
  /** The first event of this name, also one that came before; null when late. */
  event<T>(method: string): Promise<T | null>;
  close(): void;
}

interface Message {
  readonly id?: unknown;
  readonly method?: unknown;
  readonly params?: unknown;
  readonly result?: unknown;
}

/** An answer of the inspector is worth a moment, not a stop that waits. */
const maxPayload = 20_000_000;

/** A connection to the inspector's protocol; everything on it ends by this time, whoever is at the other end. Null: not reached. */
export async function openCdp({ host, port, path = '' }: CdpAddress, limitMs: number): Promise<Cdp | null> {
  const socket = new WebSocket(`ws://${host}:${port}${path}`, { handshakeTimeout: limitMs, maxPayload });
  const waiting = new Map<number | string, (value: unknown) => void>();
  const seen = new Map<string, unknown>();
  const close = () => {
    clearTimeout(timer);
    for (const settle of waiting.values()) settle(null);
    waiting.clear();
    socket.terminate();
  };
  const timer = setTimeout(close, limitMs);
  socket.on('close', close);
  // What goes wrong with a socket is followed by its close.
  socket.on('error', () => undefined);
  socket.on('message', data => {
    const message = parsed(data);
    if (typeof message.method === 'string') seen.set(message.method, message.params);
    const key = typeof message.id === 'number' ? message.id : typeof message.method === 'string' ? message.method : '';
    const settle = waiting.get(key);
    waiting.delete(key);
    settle?.(typeof message.id === 'number' ? (message.result ?? null) : message.params);
  });
  const opened = await new Promise<boolean>(done =>
    socket.once('open', () => done(true)).once('close', () => done(false)),
  );
  if (!opened) return null;
  let next = 1;
  const wait = <T>(key: number | string) =>
    new Promise<T | null>(settle => {
      if (socket.readyState !== WebSocket.OPEN) return settle(null);
      waiting.set(key, value => settle(value as T | null));
    });
  return {
    ask<T>(method: string, params: object = {}) {
      const id = next++;
      const answer = wait<T>(id);
      if (socket.readyState === WebSocket.OPEN) socket.send(JSON.stringify({ id, method, params }));
      return answer;
    },
    event: <T>(method: string) => (seen.has(method) ? Promise.resolve(seen.get(method) as T) : wait<T>(method)),
    close,
  };
}

function parsed(data: WebSocket.RawData): Message {
  try {
    const value: unknown = JSON.parse((data as Buffer).toString('utf8'));
    return typeof value === 'object' && value !== null ? value : {};
  } catch {
    return {};
  }
}
