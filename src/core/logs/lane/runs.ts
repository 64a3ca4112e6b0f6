/** A number or a hexadecimal name in a line. */
export interface Run {
  start: number;
  end: number;
  /** Digits only. */
  isDecimal: boolean;
  /** A letter, or a part of a name, stands right beside it. */
  isTied: boolean;
}

/**
 * Finds the run around a digit: a number, or letters from a to f and digits between bytes that are neither letters nor
 * digits. `floor`: what stands before it has been looked at. False for digits that are a part of a name.
 */
export function findRun(line: Uint8Array, digit: number, floor: number, from: number, to: number, run: Run): boolean {
  let start = digit;
  while (start > floor && isHex(line[start - 1] as number)) start--;
  if (start > from && isAlphanumeric(line[start - 1] as number)) return false;
  let end = digit + 1;
  while (end < to && isHex(line[end] as number)) end++;
  let digits = start;
  while (digits < end && isDigit(line[digits] as number)) digits++;
  const isName = end < to && isAlphanumeric(line[end] as number);
  // `12abx` is a number with a unit, `ab12x` a name.
  if (isName && digits === start) return false;
  run.start = start;
  run.end = isName ? digits : end;
  run.isDecimal = digits >= run.end;
  run.isTied = isWord(line, run.end, from, to) || isWord(line, start - 1, from, to);
  return true;
}

export const isDigit = (byte: number) => byte >= 0x30 && byte <= 0x39;
export const isHex = (byte: number) => (byte >= 0x30 && byte <= 0x39) || (byte >= 0x61 && byte <= 0x66);
export const isAlphanumeric = (byte: number) =>
  (byte >= 0x30 && byte <= 0x39) || ((byte & 0xdf) >= 0x41 && (byte & 0xdf) <= 0x5a) || byte >= 0x80;

function isWord(line: Uint8Array, at: number, from: number, to: number): boolean {
  if (at < from || at >= to) return false;
  const byte = line[at] as number;
  return byte === 0x5f || isAlphanumeric(byte);
}
