import { spawn } from 'node:child_process';
import path from 'node:path';

export const root = path.join(import.meta.dirname, '../../..');

/** Starts a program of ours, gives it to `use` with the URL of its first line and the time that took, and ends it. */
export async function withProgram<T>(
  args: readonly string[],
  use: (at: { readonly url: string; readonly startMs: number }) => Promise<T>,
): Promise<T> {
  const from = performance.now();
  const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise<never>((_, reject) => child.once('exit', code => reject(new Error(`ended with ${code}`))));
  // Once it is told to end, ending is no failure.
  ended.catch(() => undefined);
  try {
    const line = await Promise.race([firstLine(child.stdout), ended]);
    const startMs = performance.now() - from;
    const { url } = JSON.parse(line) as { url: string };
    return await use({ url, startMs });
  } finally {
    const gone = new Promise(resolve => child.once('exit', resolve));
    if (child.kill('SIGKILL')) await gone;
  }
}

function firstLine(stream: NodeJS.ReadableStream): Promise<string> {
  return new Promise(resolve => {
    let text = '';
    stream.on('data', (it: Buffer) => {
      text += it.toString();
      if (text.includes('\n')) resolve(text.slice(0, text.indexOf('\n')));
    });
  });
}

export const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
