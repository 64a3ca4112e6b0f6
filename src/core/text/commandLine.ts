/**
 * A program and its arguments as one line of a shell, quoted where they need it; null when a part cannot be written
 * safely there (control characters, and what `cmd` expands even inside quotes).
 */
export function toCommandLine(parts: readonly string[], shell: 'posix' | 'powershell' | 'cmd'): string | null {
  const written = parts.map((part, at) => toWord(part, shell, at === 0));
  return written.every(it => it !== null) ? written.join(' ') : null;
}

const plain = /^[\w@%+=:,./-]+$/;

function toWord(part: string, shell: 'posix' | 'powershell' | 'cmd', program: boolean): string | null {
  if ([...part].some(it => it < ' ' || it === '\u007f')) return null;
  switch (shell) {
    case 'posix':
      return plain.test(part) ? part : `'${part.replaceAll("'", String.raw`'\''`)}'`;
    case 'powershell': {
      if (/^[\w+=:./\\-]+$/.test(part)) return part;
      const quoted = `'${part.replaceAll("'", "''")}'`;
      // A quoted string alone is a value; `&` makes it a program.
      return program ? `& ${quoted}` : quoted;
    }
    case 'cmd':
      if (/["%!^]/.test(part)) return null;
      return /^[\w+=:./\\-]+$/.test(part) ? part : `"${part}"`;
  }
}
