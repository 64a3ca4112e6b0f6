/** Why a store could not start. Who shows it takes cause and fix from the catalog, by the code. */
export class StartError extends Error {
  override readonly name = 'StartError';
  constructor(
    readonly code: `AGL-S${string}`,
    readonly facts: Readonly<Record<string, string | number>>,
    options?: { cause?: unknown },
  ) {
    super(`${code} ${Object.values(facts).join(' ')}`, options);
  }
}
