import { StoreError } from '../semantics/storeError';
import { columnText } from '../storage/columnText';

/** One entry of a 422 answer, shaped and worded as FastAPI's (pydantic's) are. */
export interface Issue {
  readonly type: string;
  readonly loc: readonly (string | number)[];
  readonly msg: string;
  readonly input: unknown;
  readonly ctx?: Readonly<Record<string, unknown>>;
}

export type Loc = readonly (string | number)[];
/** Returns the value as its type, or notes an issue and returns undefined. */
export type Parser<T> = (value: unknown, loc: Loc, issues: Issue[]) => T | undefined;
export type Parsed<P> = P extends Parser<infer T> ? T : never;

/** @throws StoreError AGL-S011 (422) with every issue found */
export function validate<T>(parser: Parser<T>, value: unknown, loc: Loc): T {
  const issues: Issue[] = [];
  const parsed = parser(value, loc, issues);
  if (issues.length > 0) throw invalid(issues);
  return parsed as T;
}

export const invalid = (issues: readonly Issue[]): StoreError => new StoreError('AGL-S011', 422, issues.map(shortened));

/** An echo of what was wrong helps; an echo of megabytes does not. */
const echoLimit = 2_000;
const issueLimit = 100;

function shortened(issue: Issue, at: number): Issue {
  const text =
    at < issueLimit ? JSON.stringify(issue.input, (_, it: unknown) => (typeof it === 'bigint' ? `${it}` : it)) : '';
  return text === undefined || (text !== '' && text.length <= echoLimit) ? issue : { ...issue, input: '…' };
}

const fail = (type: string, msg: string, value: unknown, loc: Loc, issues: Issue[], ctx?: Issue['ctx']): undefined => {
  if (issues.length < issueLimit) issues.push({ type, loc, msg, input: value, ...(ctx ? { ctx } : {}) });
  return undefined;
};

export const anything: Parser<unknown> = value => value;

/** Ids, names and words to look for: all that stands in columns. */
export const text: Parser<string> = (value, loc, issues) =>
  typeof value === 'string'
    ? columnText(value)
    : fail('string_type', 'Input should be a valid string', value, loc, issues);

/** Lax, as pydantic: "5", 5.0 and true are whole numbers. Beyond 2^53 they would lose digits here, so they are refused. */
export const whole: Parser<number> = (value, loc, issues) => {
  const number = typeof value === 'boolean' ? Number(value) : typeof value === 'bigint' ? Number(value) : value;
  if (typeof number === 'string') {
    return /^\s*[+-]?\d{1,15}\s*$/.test(number)
      ? Number(number)
      : fail(
          'int_parsing',
          'Input should be a valid integer, unable to parse string as an integer',
          value,
          loc,
          issues,
        );
  }
  if (typeof number !== 'number') return fail('int_type', 'Input should be a valid integer', value, loc, issues);
  if (!Number.isInteger(number)) {
    return fail(
      'int_from_float',
      'Input should be a valid integer, got a number with a fractional part',
      value,
      loc,
      issues,
    );
  }
  const le = Number.MAX_SAFE_INTEGER;
  return Math.abs(number) <= le
    ? number
    : fail('less_than_equal', `Input should be less than or equal to ${le}`, value, loc, issues, { le });
};

export const atLeast =
  (ge: number): Parser<number> =>
  (value, loc, issues) => {
    const number = whole(value, loc, issues);
    if (number === undefined || number >= ge) return number;
    return fail('greater_than_equal', `Input should be greater than or equal to ${ge}`, value, loc, issues, { ge });
  };

export const float: Parser<number> = (value, loc, issues) => {
  if (typeof value === 'number') return value;
  if (typeof value === 'boolean' || typeof value === 'bigint') return Number(value);
  if (typeof value !== 'string') return fail('float_type', 'Input should be a valid number', value, loc, issues);
  return /^\s*[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?\s*$/i.test(value)
    ? Number(value)
    : fail('float_parsing', 'Input should be a valid number, unable to parse string as a number', value, loc, issues);
};

export const oneOf =
  <const T extends string>(...allowed: readonly T[]): Parser<T> =>
  (value, loc, issues) => {
    const found = allowed.find(it => it === value);
    if (found !== undefined) return found;
    const quoted = allowed.map(it => `'${it}'`);
    const expected = quoted.length > 1 ? `${quoted.slice(0, -1).join(', ')} or ${quoted.at(-1)}` : (quoted[0] ?? '');
    return fail('literal_error', `Input should be ${expected}`, value, loc, issues, { expected });
  };

export const nullable =
  <T>(inner: Parser<T>): Parser<T | null> =>
  (value, loc, issues) =>
    value === null ? null : inner(value, loc, issues);

export const listOf =
  <T>(inner: Parser<T>): Parser<readonly T[]> =>
  (value, loc, issues) => {
    if (!Array.isArray(value)) return fail('list_type', 'Input should be a valid list', value, loc, issues);
    const before = issues.length;
    const items = (value as unknown[]).map((it, at) => inner(it, [...loc, at], issues));
    return issues.length > before ? undefined : (items as readonly T[]);
  };

export type JsonRecord = Readonly<Record<string, unknown>>;
export const isRecord = (value: unknown): value is JsonRecord =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const record: Parser<JsonRecord> = (value, loc, issues) =>
  isRecord(value) ? value : fail('dict_type', 'Input should be a valid dictionary', value, loc, issues);

export const mapOf =
  <T>(inner: Parser<T>): Parser<Readonly<Record<string, T>>> =>
  (value, loc, issues) => {
    const entries = record(value, loc, issues);
    if (!entries) return undefined;
    const before = issues.length;
    const parsed = Object.entries(entries).map(([key, it]) => [key, inner(it, [...loc, key], issues)]);
    return issues.length > before ? undefined : (Object.fromEntries(parsed) as Readonly<Record<string, T>>);
  };

interface Field<T> {
  readonly parser: Parser<T>;
  readonly required: boolean;
  readonly fallback: () => T | undefined;
}
export const required = <T>(parser: Parser<T>): Field<T> => ({ parser, required: true, fallback: () => undefined });
export const withDefault = <T>(parser: Parser<T>, value: T): Field<T> => ({
  parser,
  required: false,
  fallback: () => value,
});
/** Present only where the client wrote it: for partial updates, where absent and null differ. */
export const ifGiven = <T>(parser: Parser<T>): Field<T> & { readonly given: true } => ({
  parser,
  required: false,
  fallback: () => undefined,
  given: true,
});

type Shape = Readonly<Record<string, Field<unknown>>>;
type Given<F> = F extends { readonly given: true } ? true : false;
export type ObjectOf<S extends Shape> = {
  readonly [K in keyof S as Given<S[K]> extends true ? never : K]: S[K] extends Field<infer T> ? T : never;
} & {
  readonly [K in keyof S as Given<S[K]> extends true ? K : never]?: S[K] extends Field<infer T> ? T : never;
};

/** Keys beyond the shape are ignored, as upstream ignores them. */
export const object =
  <S extends Shape>(shape: S): Parser<ObjectOf<S>> =>
  (value, loc, issues) => {
    if (!isRecord(value)) {
      const msg = 'Input should be a valid dictionary or object to extract fields from';
      return fail('model_attributes_type', msg, value, loc, issues);
    }
    const before = issues.length;
    const entries = Object.entries(shape).map(([key, field]): [string, unknown] => {
      if (!Object.hasOwn(value, key)) {
        if (field.required) fail('missing', 'Field required', value, [...loc, key], issues);
        return [key, field.fallback()];
      }
      return [key, field.parser(value[key], [...loc, key], issues)];
    });
    if (issues.length > before) return undefined;
    return Object.fromEntries(entries.filter(([, it]) => it !== undefined)) as ObjectOf<S>;
  };
