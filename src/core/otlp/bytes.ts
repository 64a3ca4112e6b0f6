/** Bytes (protobuf), or base64 text (JSON), as lowercase hexadecimal text. Null for anything else. */
export function toHex(value: unknown): string | null {
  if (value instanceof Uint8Array) return hexOf(value);
  return typeof value === 'string' ? hexOfBase64(value) : null;
}

/**
 * A trace or span id of so many bytes: bytes (protobuf), or hexadecimal text (OTLP/JSON differs from protobuf's own JSON
 * here). Null when it is absent, all zeros, or of another length.
 */
export function toId(value: unknown, bytes: number): string | null {
  if (value instanceof Uint8Array) {
    if (value.length !== bytes) return null;
    const hex = hexOf(value);
    return isZero(hex) ? null : hex;
  }
  if (typeof value !== 'string' || value.length !== bytes * 2 || !/^[0-9a-f]+$/i.test(value)) return null;
  return isZero(value) ? null : value.toLowerCase();
}

const isZero = (hex: string) => /^0+$/.test(hex);
const table = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

function hexOf(bytes: Uint8Array): string {
  let hex = '';
  for (const byte of bytes) hex += table[byte];
  return hex;
}

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Core has neither Buffer nor atob. */
function hexOfBase64(text: string): string | null {
  const plain = text.replaceAll('-', '+').replaceAll('_', '/').replace(/=+$/, '');
  let [hex, bits, held] = ['', 0, 0];
  for (const char of plain) {
    const digit = digits.indexOf(char);
    if (digit < 0) return null;
    held = ((held << 6) | digit) & 0xffff;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      hex += table[(held >> bits) & 0xff];
    }
  }
  return hex;
}
