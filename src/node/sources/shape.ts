/** An answer has not the shape that was agreed; becomes AGL-N004 at the border of a source. */
export class WrongShape extends Error {
  override readonly name = 'WrongShape';
  constructor(
    readonly path: string,
    readonly expected: string,
    got: unknown,
  ) {
    super(`${path}: expected ${expected}, got ${describe(got)}`);
  }
}

/**
 * A JSON value with the path that led to it, so that a complaint names the field. Readers never trust a type: foreign
 * stores, proxies and later versions may answer anything.
 */
export class Shape {
  constructor(
    readonly value: unknown,
    readonly path: string,
  ) {}

  /** A member; of something that is no object, WrongShape. */
  get(key: string): Shape {
    return new Shape(this.object()[key], `${this.path}.${key}`);
  }

  object(): Record<string, unknown> {
    if (isObject(this.value)) return this.value;
    throw new WrongShape(this.path, 'an object', this.value);
  }

  list<T>(read: (item: Shape) => T): T[] {
    if (!Array.isArray(this.value)) throw new WrongShape(this.path, 'a list', this.value);
    return this.value.map((item, at) => read(new Shape(item, `${this.path}[${at}]`)));
  }

  text(): string {
    if (typeof this.value === 'string') return this.value;
    throw new WrongShape(this.path, 'text', this.value);
  }

  number(): number {
    if (typeof this.value === 'number' && Number.isFinite(this.value)) return this.value;
    throw new WrongShape(this.path, 'a number', this.value);
  }

  oneOf<T extends string>(allowed: readonly T[]): T {
    const found = allowed.find(it => it === this.value);
    if (found !== undefined) return found;
    throw new WrongShape(this.path, `one of ${allowed.join(', ')}`, this.value);
  }

  /** Null for null and for a member that is absent. */
  optional<T>(read: (value: Shape) => T): T | null {
    return this.value === null || this.value === undefined ? null : read(this);
  }
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function describe(value: unknown): string {
  if (value === null || value === undefined) return String(value);
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'an object' : `${typeof value} ${JSON.stringify(value).slice(0, 40)}`;
}
