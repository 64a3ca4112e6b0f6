import type { StackFrame } from './record';

/**
 * 14 hex digits, the same for the same failure in every run and on every machine: the type without its module, and the
 * user's frame by the end of its path and its function (a line number moves with every edit above it). Without such a
 * frame the message stands in, without what differs from run to run.
 */
export function fingerprintOf(type: string, message: string, userFrame: StackFrame | null): string {
  const name = type.slice(type.lastIndexOf('.') + 1);
  const place = userFrame
    ? `${userFrame.file.split(/[\\/]/).slice(-2).join('/')}#${userFrame.functionName ?? ''}`
    : normalisedMessage(message);
  return hash53(`${name}\n${place}`);
}

/** The same for words that already are without what differs from run to run. */
export const fingerprintOfText = (text: string): string => hash53(text);

/** Numbers, hexadecimal ids, addresses and quoted values become marks; at most the first 300 characters count. */
export function normalisedMessage(message: string): string {
  return message
    .slice(0, 2000)
    .replace(/'[^'\n]{1,500}'|"[^"\n]{1,500}"|`[^`\n]{1,500}`/g, '“”')
    .replace(/\b(?:ro|at|rs|span|trace|req|chatcmpl)-[\w-]+/g, '#')
    .replace(/\b(?:0x)?[0-9a-f]*\d[0-9a-f-]*\b/gi, '#')
    .replace(/\s+/g, ' ')
    .slice(0, 300);
}

/** Two multiplicative 32-bit hashes, as wide as a double is exact: enough to tell groups apart, not a secret. */
function hash53(text: string): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    high = Math.imul(high ^ unit, 2654435761);
    low = Math.imul(low ^ unit, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(16).padStart(14, '0');
}
