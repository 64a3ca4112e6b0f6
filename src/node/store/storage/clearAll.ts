import type { Statements } from './statements';

/** Cursors stay valid: numbers of spans go on after it, they do not begin again. */
export function clearAll(statements: Statements): void {
  for (const table of [
    'debug_records',
    'spans',
    'origins',
    'scopes',
    'sequences',
    'resources',
    'workers',
    'queue',
    'attempts',
    'rollouts',
  ]) {
    statements.run(`DELETE FROM ${table}`);
  }
}
