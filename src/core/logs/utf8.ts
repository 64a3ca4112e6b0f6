/** Turns bytes into text; invalid sequences become U+FFFD. A host with a faster one passes its own. */
export type Decode = (bytes: Uint8Array, start: number, end: number) => string;

/** Core has no TextDecoder. */
export const decodeUtf8: Decode = (bytes, start, end) => {
  let at = start;
  while (at < end && (bytes[at] ?? 0) < 0x80) at++;
  const head = ascii(bytes, start, at);
  if (at === end) return head;
  const units: number[] = [];
  let text = head;
  while (at < end) {
    at = pushCharacter(bytes, at, end, units);
    if (units.length >= 8000) text += String.fromCharCode(...units.splice(0));
  }
  return text + String.fromCharCode(...units);
};

export function encodeUtf8(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 3);
  let to = 0;
  for (let at = 0; at < text.length; at++) {
    let code = text.charCodeAt(at);
    if (code >= 0xd800 && code < 0xe000) {
      const whole = text.codePointAt(at) ?? code;
      if (whole > 0xffff) at++;
      code = whole > 0xffff ? whole : 0xfffd;
    }
    if (code < 0x80) bytes[to++] = code;
    else if (code < 0x800) {
      bytes[to++] = 0xc0 | (code >> 6);
      bytes[to++] = 0x80 | (code & 63);
    } else {
      if (code > 0xffff) {
        bytes[to++] = 0xf0 | (code >> 18);
        bytes[to++] = 0x80 | ((code >> 12) & 63);
      } else bytes[to++] = 0xe0 | (code >> 12);
      bytes[to++] = 0x80 | ((code >> 6) & 63);
      bytes[to++] = 0x80 | (code & 63);
    }
  }
  return bytes.slice(0, to);
}

function ascii(bytes: Uint8Array, start: number, end: number): string {
  if (end - start <= 8000) return String.fromCharCode.apply(null, bytes.subarray(start, end) as unknown as number[]);
  let text = '';
  for (let at = start; at < end; at += 8000) text += ascii(bytes, at, Math.min(end, at + 8000));
  return text;
}

/** One character from `at`; gives where the next begins. */
function pushCharacter(bytes: Uint8Array, at: number, end: number, units: number[]): number {
  const first = bytes[at] ?? 0;
  if (first < 0x80) {
    units.push(first);
    return at + 1;
  }
  const size =
    first >= 0xf0 && first < 0xf5 ? 4 : first >= 0xe0 && first < 0xf0 ? 3 : first >= 0xc2 && first < 0xe0 ? 2 : 0;
  let code = size === 4 ? first & 7 : size === 3 ? first & 15 : first & 31;
  for (let more = 1; more < size; more++) {
    const next = at + more < end ? (bytes[at + more] ?? 0) : 0;
    if ((next & 0xc0) !== 0x80) return invalid(units, at + more);
    code = (code << 6) | (next & 63);
  }
  if (size === 0) return invalid(units, at + 1);
  if (
    (size === 3 && (code < 0x800 || (code >= 0xd800 && code < 0xe000))) ||
    (size === 4 && (code < 0x10000 || code > 0x10ffff))
  )
    return invalid(units, at + 1);
  if (code > 0xffff) units.push(0xd800 + ((code - 0x10000) >> 10), 0xdc00 + ((code - 0x10000) & 1023));
  else units.push(code);
  return at + size;
}

function invalid(units: number[], next: number): number {
  units.push(0xfffd);
  return next;
}
