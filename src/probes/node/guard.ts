/** The same function, except that what goes wrong in it never reaches the program. */
export function guarded<A extends unknown[], R>(work: (...args: A) => R): (...args: A) => R | undefined {
  return (...args) => {
    try {
      return work(...args);
    } catch {
      // A debugger's aid must not be a program's failure.
      return undefined;
    }
  };
}
