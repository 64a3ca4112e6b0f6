import { StoreError } from '../semantics/storeError';

export const bodyLimits = {
  /** As it comes over the wire. */
  wireBytes: 64 * 2 ** 20,
  /** After decompression: a bomb of kilobytes unfolds to gigabytes. */
  plainBytes: 128 * 2 ** 20,
  /** Of all requests together: what one client may send once, sixteen may not send at the same time. */
  togetherBytes: 256 * 2 ** 20,
} as const;

/** Counts the bytes of bodies that are in memory now. */
export class BodyBudget {
  private used = 0;

  /** @throws StoreError AGL-S020 (503): the client may try again */
  take(bytes: number): void {
    if (this.used + bytes > bodyLimits.togetherBytes) {
      throw new StoreError('AGL-S020', 503, 'Too many request bodies at once; try again');
    }
    this.used += bytes;
  }

  giveBack(bytes: number): void {
    this.used -= bytes;
  }
}
