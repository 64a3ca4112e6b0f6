import type { Readable } from '../../logs/draft';

/** What wakes `toolErrorOf`: it is asked for no other line. */
export const toolAnchors = ['error:', 'Error:', 'ERROR:', 'fatal:', 'FATAL:', ': cannot ', ': Cannot '] as const;

const told = [
  // git, curl, cargo, Go tools, docker, kubectl, sbatch: behind a name at most.
  /^(?:[\w./@-]{1,60}: ){0,2}(?:fatal )?(?:[Ee]rror|ERROR|fatal|FATAL): (?=\S)(.{3,})/,
  // Tools of the system: `cp: cannot create …`.
  /^[a-z][\w.-]{0,30}: ([Cc]annot .{3,})/,
];

/**
 * What a tool of the command line calls an error, where its words are not known: a line of its own that begins with that
 * word, or with the name of the tool and that word. Null for lines of logs with a head, and inside of tracebacks.
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
