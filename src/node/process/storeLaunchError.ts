/** Why there is no store, or why it does not stop. The code is in the catalog; the facts are for whoever words it. */
export class StoreLaunchError extends Error {
  override readonly name = 'StoreLaunchError';
  constructor(
    readonly code: string,
    readonly facts: {
      readonly path?: string;
      readonly port?: number;
      /** Who holds the port: `python (4711)`. */
      readonly owner?: string;
      readonly program?: string;
      readonly pid?: number;
      readonly exit?: number | string;
      readonly limitMs?: number;
      /** The last words of the store. */
      readonly detail?: string;
    },
    options?: { cause?: unknown },
  ) {
    super(`${code} ${Object.values(facts).join(' ')}`, options);
  }
}
