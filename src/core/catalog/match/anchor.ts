import { encodeUtf8 } from '../../logs/utf8';

/**
 * So many bytes of a literal are looked for in every line: longer anchors skip faster, but not every literal has eight
 * bytes.
 */
export const anchorLengths = { long: 8, short: 6 } as const;

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
  ...[
    'OTLPExporter',
    'Provider',
    'initialized',
    'initialize',
    'attribute',
    'agentops',
    'AgentOps',
    'Internal',
    'Batch',
  ],
  ...[
    'Authenti',
    'available',
    'Exporter',
    'provided',
    'shutdown',
    'Shutdown',
    'LightningStore',
    'subprocess',
    'Retrying',
  ],
  ...[
    'Completed',
    'completed',
    'chat/com',
    'endpoint',
    'Finished',
    'Not Found',
    'Unavailable',
    'function',
    'Collected',
  ],
  ...['Instrument', 'algorithm', 'dequeue_', 'metadata', 'executing', 'retrieved', 'configur', 'resource', 'rollouts'],
  ...['Error', 'failed', 'Failed', 'exception', 'Exception', 'from the', ' in the ', ' is not ', 'cannot ', 'the requ'],
];

/** A literal and the part of it that is looked for first. */
export interface Anchor {
  readonly bytes: Uint8Array;
  readonly offset: number;
  readonly length: number;
}

/**
 * The literal with the bytes that say most: no quotes or slashes where that is possible (JSON writes them otherwise), few
 * blanks (they may be many), and not part of an everyday word. Null when no literal is long enough.
 */
export function anchorOf(literals: readonly string[]): Anchor | null {
  const all = literals.map(it => encodeUtf8(it.replace(/^ | $/g, '')));
  return bestOf(all, anchorLengths.long) ?? bestOf(all, anchorLengths.short);
}

function bestOf(literals: readonly Uint8Array[], length: number): Anchor | null {
  let best: { anchor: Anchor; score: number } | null = null;
  for (const bytes of literals) {
    for (let offset = 0; offset + length <= bytes.length; offset++) {
      // Among equals the longer literal: all of it is compared.
      const score = scoreOf(bytes, offset, length) + bytes.length / 8;
      if (!best || score > best.score) best = { anchor: { bytes, offset, length }, score };
    }
  }
  return best?.anchor ?? null;
}

function scoreOf(bytes: Uint8Array, offset: number, length: number): number {
  const text = String.fromCharCode(...bytes.subarray(offset, offset + length));
  let score = 0;
  for (let at = 0; at + piece <= length; at++) if (everydayPieces.has(text.slice(at, at + piece))) score -= 15;
  for (let at = 0; at < text.length; at++) score += rarity[text.charCodeAt(at)] ?? 4;
  return score;
}

const piece = 4;
const everydayPieces = new Set(
  everyday.flatMap(word =>
    Array.from({ length: Math.max(0, word.length - piece + 1) }, (_, at) => word.slice(at, at + piece)),
  ),
);

/** Roughly how seldom a byte is in logs. */
const rarity = Array.from({ length: 128 }, (_, code) => {
  const char = String.fromCharCode(code);
  if (char === ' ') return -8;
  if (/["'\\/]/.test(char)) return -15;
  if (/[etaoinsr]/.test(char)) return 1;
  if (/[a-z]/.test(char)) return /[jqxzkvw]/.test(char) ? 4 : 2;
  if (/[A-Z]/.test(char)) return 3;
  return /[0-9.:=\-[\](),]/.test(char) ? 1 : 4;
});
