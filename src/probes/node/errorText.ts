/** Errors below each other beyond this are a loop, or nothing that anybody reads. */
const deepest = 8;
const longest = 20_000;

export interface ErrorFacts {
  readonly type: string;
  readonly message: string;
  /** As Node.js prints it: stack, causes, members of an AggregateError. */
  readonly stack: string;
}

/** Reads what stands in the error itself; a getter of the program's is never called. */
export function errorFacts(error: unknown): ErrorFacts {
  const type = typeOf(error);
  const message = error instanceof Error ? text(own(error, 'message')) : short(error);
  return { type, message, stack: print(error, '', 0).slice(0, longest) };
}

function print(error: unknown, indent: string, depth: number): string {
  if (!(error instanceof Error) || depth >= deepest) return short(error);
  const lines = headed(error).split('\n').join(`\n${indent}`);
  const code = own(error, 'code');
  const cause = own(error, 'cause');
  const errors = own(error, 'errors');
  const inner = `${indent}  `;
  const parts = [
    ...(cause === undefined ? [] : [`${inner}[cause]: ${print(cause, inner, depth + 1)}`]),
    ...(typeof code === 'string' ? [`${inner}code: '${code}'`] : []),
    ...(Array.isArray(errors) ? [members(errors, inner, depth)] : []),
  ];
  return parts.length === 0 ? lines : `${lines} {\n${parts.join(',\n')}\n${indent}}`;
}

function members(errors: readonly unknown[], indent: string, depth: number): string {
  const inner = `${indent}  `;
  const all = errors.slice(0, 20).map(it => `${inner}${print(it, inner, depth + 1)}`);
  return `${indent}[errors]: [\n${all.join(',\n')}\n${indent}]`;
}

/** The stack begins with the words that the error had when it was made. */
function headed(error: Error): string {
  // V8 keeps it under a name of its own where it is no plain property.
  const stack = text(own(error, 'stack') ?? error.stack);
  return stack === '' ? `${typeOf(error)}: ${text(own(error, 'message'))}` : stack;
}

function typeOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error === 'object' && error !== null ? 'Object' : typeof error;
  const name = own(error, 'name') ?? own(Object.getPrototypeOf(error) as object, 'name');
  if (typeof name === 'string' && name !== 'Error') return name;
  const made = own(Object.getPrototypeOf(error) as object, 'constructor');
  return (typeof made === 'function' && made.name) || 'Error';
}

function own(of: object, key: string): unknown {
  return Object.getOwnPropertyDescriptor(of, key)?.value as unknown;
}

const text = (value: unknown) => (typeof value === 'string' ? value : '');

function short(value: unknown): string {
  if (typeof value === 'string') return value.slice(0, 2000);
  if (typeof value !== 'object' || value === null) return String(value).slice(0, 2000);
  const message = own(value, 'message');
  return typeof message === 'string' ? message.slice(0, 2000) : '[object]';
}
