import { standsAt } from './bytes';

/** What a program wrote, and when, in a line of docker's `json-file` logs. */
export interface Unwrapped {
  readonly words: string;
  /** Unix milliseconds; null where the line tells none. */
  readonly timeMs: number | null;
}

export const isDockerJson = (bytes: Uint8Array, start: number, end: number): boolean =>
  bytes[start] === 0x7b && standsAt(bytes, start, end, '{"log":"');

/** Null for a line that merely looks like one. */
export function unwrapDockerJson(text: string): Unwrapped | null {
  try {
    const { log, stream, time } = JSON.parse(text) as Readonly<Record<string, unknown>>;
    if (typeof log !== 'string' || typeof stream !== 'string') return null;
    const ms = typeof time === 'string' ? Date.parse(time) : NaN;
    return { words: log.replace(/\r?\n$/, '').replaceAll('\n', ' '), timeMs: Number.isFinite(ms) ? ms : null };
  } catch {
    // Cut off, or no JSON: it is read as it stands.
    return null;
  }
}
