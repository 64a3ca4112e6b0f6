import type { Finding } from '../logs/finding';

/** Code that divides by zero does so whatever the network does: only what waits for others fails with them. */
export function explainsItself({ record }: Finding): boolean {
  const types = (record.exception?.chain ?? []).map(it => it.type.slice(it.type.lastIndexOf('.') + 1));
  return types.length > 0 && types.every(it => ownTypes.has(it));
}

const ownTypes = new Set([
  ...['ZeroDivisionError', 'KeyError', 'IndexError', 'AttributeError', 'NameError', 'UnboundLocalError'],
  ...['AssertionError', 'TypeError', 'NotImplementedError', 'RecursionError', 'FileNotFoundError', 'PermissionError'],
  ...['ModuleNotFoundError', 'ImportError', 'JSONDecodeError', 'UnicodeDecodeError', 'UnicodeEncodeError'],
  ...['ValidationError'],
]);
