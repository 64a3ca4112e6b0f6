/**
 * `…/.venv/bin/python -m pip`, so that packages reach the interpreter that was looked into, whatever the terminal has
 * activated. Null for a path that some shell would need quoted: shells disagree on how.
 */
export function pipCommand(path: string, args: readonly string[]): string | null {
  return /^[\w./\\:@~-]+$/.test(path) && !path.startsWith('-') ? [path, ...args, '-m', 'pip'].join(' ') : null;
}
