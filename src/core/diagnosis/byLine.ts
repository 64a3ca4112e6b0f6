import type { Finding } from '../logs/finding';

/** Order of findings: of two on one line, as where a line also shows what a log lacks, always the same one comes first. */
export function byLine(one: Finding, other: Finding): number {
  if (one.line !== other.line) return one.line - other.line;
  return one.code === other.code ? 0 : one.code < other.code ? -1 : 1;
}
