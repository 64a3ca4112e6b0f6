import type { Readable } from '../../logs/draft';
import { standsAt } from '../../logs/heads/bytes';

/** What wakes `toolErrorOf` anywhere in a line. */
export const toolAnchors = [': cannot ', ': Cannot '] as const;

const words = ['error: ', 'Error: ', 'ERROR: ', 'fatal: ', 'FATAL: '] as const;

/** What wakes it at the beginning of a line: words as short as these would slow down the search if they were looked for. */
export function beginsWithError(bytes: Uint8Array, start: number, end: number): boolean {
  const first = (bytes[start] ?? 0) | 0x20;
  if (first !== 0x65 && first !== 0x66) return false;
  return words.some(it => standsAt(bytes, start, end, it));
}

const told = [
  // git, curl, cargo, kubectl and most others.
  /^(?:[Ee]rror|ERROR|fatal|FATAL): (?=\S)(.{3,})/,
  // Tools of the system: `cp: cannot create …`.
  /^[a-z][\w.-]{0,30}: ([Cc]annot .{3,})/,
];

/**
 * What a tool of the command line calls an error, where its words are not known: a line of its own that begins with that
 * word, or with the name of the tool and what it cannot do. Null for lines of logs with a head, and inside of tracebacks.
 */
export function toolErrorOf({ format, exception, message, level }: Readable): string | null {
  if (exception || (format !== 'plain' && !(format === 'pip' && level === 'error'))) return null;
  if (format === 'pip') return message;
  for (const pattern of told) {
    const found = pattern.exec(message);
    if (found) return found[1] ?? '';
  }
  return null;
}
