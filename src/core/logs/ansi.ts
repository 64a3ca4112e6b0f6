/**
 * Copies a line without its colours, links (OSC 8) and other escape sequences; gives the length written to `into`, which
 * must be as long as the line. An unfinished sequence at the end is dropped, so is a lone escape.
 */
export function stripAnsi(from: Uint8Array, start: number, end: number, into: Uint8Array): number {
  let to = 0;
  let at = start;
  while (at < end) {
    const byte = from[at] ?? 0;
    if (byte === escape) at = afterSequence(from, at + 1, end);
    else {
      into[to++] = byte;
      at++;
    }
  }
  return to;
}

const escape = 0x1b;
const bell = 0x07;

function afterSequence(bytes: Uint8Array, at: number, end: number): number {
  const kind = bytes[at];
  // CSI: parameters up to a final byte.
  if (kind === 0x5b) {
    let next = at + 1;
    while (next < end && isParameter(bytes[next] ?? 0)) next++;
    return Math.min(end, next + 1);
  }
  // OSC, DCS, APC, PM, SOS: up to BEL or ESC \. One that never ends within reason was none.
  if (kind === 0x5d || kind === 0x50 || kind === 0x5f || kind === 0x5e || kind === 0x58) {
    const limit = Math.min(end, at + maxCommand);
    for (let next = at + 1; next < limit; next++) {
      if (bytes[next] === bell) return next + 1;
      if (bytes[next] === escape) return bytes[next + 1] === 0x5c ? next + 2 : next;
    }
    return limit === end ? end : at + 1;
  }
  // Character sets take one more byte; the rest is two bytes long.
  return Math.min(end, kind === 0x28 || kind === 0x29 ? at + 2 : at + 1);
}

/** Longer than any address in a link. */
const maxCommand = 8192;
const isParameter = (byte: number) => byte >= 0x20 && byte <= 0x3f;
