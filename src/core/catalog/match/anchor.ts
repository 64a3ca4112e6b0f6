import { encodeUtf8 } from '../../logs/utf8';

/** So many bytes of a literal are looked for in every line. Longer ones skip faster, shorter ones fit more literals. */
export const anchorLength = 6;

/** Words that stand in every healthy log: what contains only them finds nothing. */
const everyday = [
  ...['rollout_id=', 'attempt_id=', 'worker_id=', 'trace_id', 'span_id', 'sequence_id', 'is not ', 'does not '],
  ...['agentlightning', 'agent-lightning', 'rollout', 'Rollout', 'attempt', 'Attempt', 'Worker', 'worker', 'Process'],
  ...['process', 'server', 'Server', 'runner', 'request', 'Request', 'response', 'http://', 'https://', 'HTTP/1.1'],
  ...['localhost', '127.0.0.1', 'Traceback (most recent call last)', 'File "', 'site-packages', 'python3', 'status'],
  ...['completions', 'openai', 'INFO    ', 'WARNING', 'DEBUG  ', 'ERROR  ', 'seconds', 'message', 'version', 'package'],
  ...['started', 'Starting', 'running', 'resources', 'installed', 'install', 'application', 'connection', 'Connection'],
  ...[
    'return ',
    'import ',
    'module',
    'Module',
    'object',
    'client',
    'session',
    'tracer',
    'span',
    'model',
    'reason',
    'error',
  ],
  ...['Error', 'failed', 'Failed', 'exception', 'Exception', 'from the', ' in the ', ' is not ', 'cannot ', 'the requ'],
];

/** A literal and the six of its bytes that are looked for first. */
export interface Anchor {
  readonly bytes: Uint8Array;
  readonly offset: number;
}

/**
 * The literal with the six bytes that say most: none of them a blank where that is possible (blanks may be many, or a line
 * break), no quotes or slashes (JSON writes them otherwise), and not part of an everyday word. Null when no literal is long
 * enough.
 */
export function anchorOf(literals: readonly string[]): Anchor | null {
  let best: { anchor: Anchor; score: number } | null = null;
  for (const literal of literals) {
    const bytes = encodeUtf8(literal.replace(/^ | $/g, ''));
    for (let offset = 0; offset + anchorLength <= bytes.length; offset++) {
      const text = String.fromCharCode(...bytes.subarray(offset, offset + anchorLength));
      // Among equals the longer literal: all of it is compared.
      const score = scoreOf(text) + bytes.length / 8;
      if (!best || score > best.score) best = { anchor: { bytes, offset }, score };
    }
  }
  return best?.anchor ?? null;
}

function scoreOf(text: string): number {
  let score = everydayPieces.has(text) ? -30 : 0;
  for (let at = 0; at < text.length; at++) score += rarity[text.charCodeAt(at)] ?? 4;
  return score;
}

const everydayPieces = new Set(
  everyday.flatMap(word =>
    Array.from({ length: Math.max(0, word.length - anchorLength + 1) }, (_, at) => word.slice(at, at + anchorLength)),
  ),
);

/** Roughly how seldom a byte is in logs. */
const rarity = Array.from({ length: 128 }, (_, code) => {
  const char = String.fromCharCode(code);
  if (char === ' ') return -25;
  if (/["'\\/]/.test(char)) return -15;
  if (/[etaoinsr]/.test(char)) return 1;
  if (/[a-z]/.test(char)) return /[jqxzkvw]/.test(char) ? 4 : 2;
  if (/[A-Z]/.test(char)) return 3;
  return /[0-9.:=\-[\](),]/.test(char) ? 1 : 4;
});
