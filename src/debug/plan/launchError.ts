import type { DebugFailure, FramePlace } from '../../protocol/debug';

/** A launch that cannot go on, on its way up to whoever asked for it. */
export class LaunchError extends Error {
  override readonly name = 'LaunchError';

  constructor(
    readonly code: `AGL-${string}`,
    readonly detail = '',
    readonly place?: FramePlace,
  ) {
    super(`${code} ${detail}`.trim());
  }
}

/** The failure as data; anything that is no failure of ours is a bug and goes on. */
export function toFailure(error: unknown): DebugFailure {
  if (error instanceof LaunchError) {
    const { code, detail, place } = error;
    return { code, ...(detail === '' ? {} : { detail }), ...(place ? { place } : {}) };
  }
  if (error instanceof Error && 'code' in error && typeof error.code === 'string' && error.code.startsWith('AGL-')) {
    return { code: error.code, detail: error.message };
  }
  throw error;
}
