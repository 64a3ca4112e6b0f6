/** A failure that the client is told: the HTTP status, the detail as upstream words it, and our code of the catalog. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
  constructor(
    readonly code: `AGL-S${string}`,
    readonly status: number,
    /** Text, or the list of a 422. */
    readonly detail: unknown,
    options?: { cause?: unknown },
  ) {
    super(`${code} ${typeof detail === 'string' ? detail : JSON.stringify(detail)}`, options);
  }
}

export const rolloutNotFound = (id: string): StoreError => new StoreError('AGL-S005', 404, `Rollout ${id} not found`);
export const attemptNotFound = (rolloutId: string, id: string): StoreError =>
  new StoreError('AGL-S006', 404, `Attempt ${id} not found for rollout ${rolloutId}`);
export const noAttempts = (rolloutId: string): StoreError =>
  new StoreError('AGL-S006', 404, `No attempts found for rollout ${rolloutId}`);
