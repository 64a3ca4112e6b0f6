import { spawn, type ChildProcessByStdio } from 'node:child_process';
import type { Readable } from 'node:stream';

export interface CommandOptions {
  readonly limitMs: number;
  readonly signal?: AbortSignal;
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly cwd?: string;
  /** Bytes of stdout and of stderr that are kept; a program that talks on is ended. */
  readonly maxBytes?: number;
}

/** What became of a short program. Never rejects: not being able to run it is an answer too. */
export type CommandResult =
  | { readonly kind: 'ended'; readonly code: number | null; readonly stdout: string; readonly stderr: string }
  | { readonly kind: 'failed'; readonly reason: 'absent' | 'denied' | 'other'; readonly detail: string }
  | { readonly kind: 'tooLong' }
  | { readonly kind: 'tooMuch' }
  | { readonly kind: 'cancelled' };

/** Runs a short program without a shell and collects what it says. It is gone when the promise settles. */
export function runCommand(file: string, args: readonly string[], options: CommandOptions): Promise<CommandResult> {
  const { limitMs, signal, env = process.env, cwd, maxBytes = 1_000_000 } = options;
  if (signal?.aborted) return Promise.resolve({ kind: 'cancelled' });
  let child: ChildProcessByStdio<null, Readable, Readable>;
  try {
    const where = cwd === undefined ? {} : { cwd };
    child = spawn(file, args, { env, ...where, stdio: ['ignore', 'pipe', 'pipe'], windowsHide: true });
  } catch (error) {
    // A NUL in a path, or a script where Windows wants a program: spawn throws instead of emitting.
    return Promise.resolve({ kind: 'failed', reason: 'other', detail: String(error) });
  }
  return new Promise(settle => {
    const out = collect(child.stdout, maxBytes, () => end({ kind: 'tooMuch' }));
    const error = collect(child.stderr, maxBytes, () => end({ kind: 'tooMuch' }));
    let early: CommandResult | null = null;
    const end = (result: CommandResult) => {
      early ??= result;
      child.kill('SIGKILL');
      // A grandchild may hold the pipes open, and then `close` would not come.
      child.stdout.destroy();
      child.stderr.destroy();
    };
    const cancel = () => end({ kind: 'cancelled' });
    const timer = setTimeout(() => end({ kind: 'tooLong' }), limitMs);
    signal?.addEventListener('abort', cancel, { once: true });
    const done = (result: CommandResult) => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', cancel);
      settle(early ?? result);
    };
    child.once('error', (error: NodeJS.ErrnoException) => done(failure(error)));
    child.once('close', code => done({ kind: 'ended', code, stdout: out(), stderr: error() }));
  });
}

function collect(stream: NodeJS.ReadableStream, maxBytes: number, onTooMuch: () => void): () => string {
  const chunks: Buffer[] = [];
  let size = 0;
  stream.on('data', (chunk: Buffer) => {
    size += chunk.length;
    if (size > maxBytes) onTooMuch();
    else chunks.push(chunk);
  });
  return () => Buffer.concat(chunks).toString('utf8');
}

function failure(error: NodeJS.ErrnoException): CommandResult {
  const reason =
    error.code === 'ENOENT' ? 'absent' : error.code === 'EACCES' || error.code === 'EPERM' ? 'denied' : 'other';
  return { kind: 'failed', reason, detail: error.message };
}
