import { spawn } from 'node:child_process';
import { connect } from 'node:net';
import type { Readable, Writable } from 'node:stream';
import type { DebugProtocol } from '@vscode/debugprotocol';
import { FrameReader, type Oversized } from '../transport/frameReader';
import { FrameWriter } from '../transport/frameWriter';
import type { DebugpyAdapter } from '../services';

/** How a connection ended: by itself, or because what came was not DAP. */
export interface UpstreamEnd {
  readonly exitCode: number | null;
  readonly signal: string | null;
  /** Last words on stderr. */
  readonly detail: string;
  readonly malformed: boolean;
}

export interface UpstreamListener {
  readonly onMessage: (message: DebugProtocol.ProtocolMessage) => void;
  readonly onOversized: (message: Oversized) => void;
  /** Exactly once. */
  readonly onEnd: (end: UpstreamEnd) => void;
}

export interface DebugpyConnection {
  /** What it was sent and has not taken yet. */
  readonly unreadBytes: number;
  send(message: object): void;
  pause(): void;
  resume(): void;
  /** Ends it: politely first, and with force after `graceMs`. Settles when it is gone. */
  close(graceMs: number): Promise<void>;
}

export type Connected =
  | { readonly ok: true; readonly connection: DebugpyConnection }
  | {
      readonly ok: false;
      readonly reason: 'absent' | 'denied' | 'refused' | 'cancelled' | 'other';
      readonly detail: string;
    };

/** A loopback connect takes a millisecond; one to another machine may take longer, but not this long. */
const connectLimitMs = 5_000;

export function connectDebugpy(
  to: DebugpyAdapter,
  listener: UpstreamListener,
  signal: AbortSignal,
): Promise<Connected> {
  if (signal.aborted) return Promise.resolve({ ok: false, reason: 'cancelled', detail: '' });
  return to.kind === 'command' ? startAdapter(to, listener) : connectTo(to, listener, signal);
}

interface Streams {
  readonly input: Readable;
  readonly output: Writable;
  readonly endNow: () => void;
}

/** Reading, writing and the one end that all ways of being connected share. */
function bind({ input, output, endNow }: Streams, listener: UpstreamListener, lastWords: () => string) {
  let settle: () => void = () => undefined;
  const gone = new Promise<void>(done => (settle = done));
  let over = false;
  let malformed: string | null = null;
  const end = (exitCode: number | null, signal: string | null) => {
    if (over) return;
    over = true;
    settle();
    listener.onEnd({ exitCode, signal, detail: malformed ?? lastWords(), malformed: malformed !== null });
  };
  const reader = new FrameReader({
    onMessage: message => over || listener.onMessage(message as DebugProtocol.ProtocolMessage),
    onOversized: listener.onOversized,
    onMalformed: detail => {
      malformed = detail;
      endNow();
    },
  });
  const writer = new FrameWriter(output);
  input.on('data', (chunk: Buffer) => reader.push(chunk));
  // Both ends tell their errors by closing as well.
  input.on('error', () => undefined);
  output.on('error', () => undefined);
  const connection: DebugpyConnection = {
    get unreadBytes() {
      return writer.waitingBytes;
    },
    send: message => writer.send(message),
    pause: () => void input.pause(),
    resume: () => void input.resume(),
    close: async graceMs => {
      if (over) return;
      output.end();
      // It may still have much to say that nobody reads any more.
      input.resume();
      const timer = setTimeout(endNow, graceMs);
      await gone;
      clearTimeout(timer);
    },
  };
  return { connection, end };
}

function startAdapter(to: Extract<DebugpyAdapter, { kind: 'command' }>, listener: UpstreamListener) {
  const [file, ...args] = to.command;
  return new Promise<Connected>(settle => {
    let child;
    try {
      child = spawn(file, args, { env: to.env, stdio: ['pipe', 'pipe', 'pipe'], windowsHide: true });
    } catch (error) {
      return settle({ ok: false, reason: 'other', detail: String(error) });
    }
    const { stdin, stdout, stderr } = child;
    let words = '';
    stderr.on('data', (chunk: Buffer) => (words = (words + chunk.toString('utf8')).slice(-8192)));
    const endNow = () => child.kill('SIGKILL');
    const { connection, end } = bind({ input: stdout, output: stdin, endNow }, listener, () => words.trim());
    child.once('error', (error: NodeJS.ErrnoException) => {
      const reason = error.code === 'ENOENT' ? 'absent' : error.code === 'EACCES' ? 'denied' : 'other';
      settle({ ok: false, reason, detail: error.message });
    });
    child.once('spawn', () => settle({ ok: true, connection }));
    // Not `close`: a process that outlives it may hold its pipes. What it wrote before is read first.
    child.once('exit', (code, signal) => setTimeout(() => end(code, signal), afterExitMs));
    child.once('close', (code, signal) => end(code, signal));
  });
}

/** After its exit the pipes still hold what it wrote last. */
const afterExitMs = 250;

function connectTo(to: Extract<DebugpyAdapter, { kind: 'address' }>, listener: UpstreamListener, signal: AbortSignal) {
  return new Promise<Connected>(settle => {
    const socket = connect({ host: to.host, port: to.port });
    socket.setNoDelay(true);
    const fail = (reason: 'refused' | 'cancelled', detail: string) => {
      done();
      socket.destroy();
      settle({ ok: false, reason, detail });
    };
    const cancel = () => fail('cancelled', '');
    const timer = setTimeout(() => fail('refused', `no answer within ${connectLimitMs} ms`), connectLimitMs);
    const refused = (error: Error) => fail('refused', error.message);
    const done = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', cancel);
      socket.off('error', refused);
    };
    signal.addEventListener('abort', cancel, { once: true });
    socket.once('error', refused);
    socket.once('connect', () => {
      done();
      const streams = { input: socket, output: socket, endNow: () => socket.destroy() };
      const { connection, end } = bind(streams, listener, () => '');
      socket.once('close', () => end(null, null));
      settle({ ok: true, connection });
    });
  });
}
