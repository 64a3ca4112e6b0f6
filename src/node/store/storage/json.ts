/** JSON columns. Integers beyond 2^53 keep their digits: they are bigints here and bare numbers in the text. */
export function toJson(value: unknown): string {
  return JSON.stringify(value, bigintsAsNumbers) ?? 'null';
}

/** A run of 16 digits is the only sign of a number that a double cannot hold; looking for it is cheap. */
const longNumber = /\d{16}/;

export function fromJson(text: string): unknown {
  if (!longNumber.test(text)) return JSON.parse(text);
  return JSON.parse(text, exactIntegers);
}

/** The third argument came with V8 11.4; TypeScript's library does not know it yet. */
function exactIntegers(_: string, value: unknown, context?: { readonly source?: string }): unknown {
  if (typeof value !== 'number' || Number.isSafeInteger(value)) return value;
  const source = context?.source;
  return source !== undefined && /^-?\d{16,40}$/.test(source) ? BigInt(source) : value;
}

const { rawJSON: rawJson } = JSON as unknown as { rawJSON(this: void, text: string): unknown };

function bigintsAsNumbers(_: string, value: unknown): unknown {
  return typeof value === 'bigint' ? rawJson(value.toString()) : value;
}

/** Null and objects only: what a metadata column can hold. */
export function objectFromJson(text: string | null): Readonly<Record<string, unknown>> | null {
  return text === null ? null : (fromJson(text) as Readonly<Record<string, unknown>> | null);
}
