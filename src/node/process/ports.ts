import { connect } from 'node:net';

/** Does somebody listen on this port of the loopback address? A port that does not answer in time counts as taken. */
export function isListening(port: number, { limitMs = 1_000, signal, host = '127.0.0.1' }: ProbeOptions = {}) {
  return new Promise<boolean>(settle => {
    const socket = connect({ port, host });
    const done = (listening: boolean) => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', cancel);
      socket.destroy();
      settle(listening);
    };
    const cancel = () => done(false);
    const timer = setTimeout(() => done(true), limitMs);
    signal?.addEventListener('abort', cancel, { once: true });
    if (signal?.aborted) cancel();
    socket.once('connect', () => done(true));
    socket.once('error', () => done(false));
  });
}

export interface ProbeOptions {
  readonly limitMs?: number;
  readonly signal?: AbortSignal;
  readonly host?: string;
}
