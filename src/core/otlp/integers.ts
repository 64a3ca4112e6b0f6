/** A 64-bit integer as protobuf decoders give it when a number cannot hold it. */
interface Words {
  readonly low: number;
  readonly high: number;
  readonly unsigned?: boolean;
}

const isWords = (value: unknown): value is Words =>
  typeof value === 'object' && value !== null && 'low' in value && 'high' in value;

/**
 * A number where it is exact, else a bigint. Takes numbers, bigints, decimal text (OTLP/JSON) and pairs of 32-bit words
 * (protobuf). Null for anything else.
 */
export function toExactNumber(value: unknown): number | bigint | null {
  if (isWords(value)) {
    // Beyond 21 bits of the high word a double has no room left.
    if (value.high >= -0x200000 && value.high < 0x200000) return value.high * 0x1_0000_0000 + (value.low >>> 0);
    return toBigint(value);
  }
  if (typeof value === 'number') return Number.isSafeInteger(value) ? value : null;
  const exact = toBigint(value);
  if (exact === null) return null;
  const number = Number(exact);
  return Number.isSafeInteger(number) ? number : exact;
}

/** The same for times, which are unsigned and mostly beyond 2^53. */
export function toBigint(value: unknown): bigint | null {
  if (typeof value === 'bigint') return value;
  if (typeof value === 'number') return Number.isInteger(value) ? BigInt(value) : null;
  if (typeof value === 'string') return /^-?\d{1,20}$/.test(value) ? BigInt(value) : null;
  if (!isWords(value)) return null;
  const high = BigInt(value.unsigned === true ? value.high >>> 0 : value.high);
  return (high << 32n) | BigInt(value.low >>> 0);
}
