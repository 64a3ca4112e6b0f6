/** Documents in which several logs stand in one order of time; the language server leaves out their column of origins. */
export const mergedScheme = 'agl-merged';

/** What a merged document shows: the query of its address, as JSON. */
export interface MergedQuery {
  /** Addresses of files, or `agl-terminal:<id>` for what a terminal of this window shows. */
  readonly sources: readonly string[];
  /** Only what belongs to it. */
  readonly rollout?: string;
}

export const terminalScheme = 'agl-terminal';

/** Somebody else may have written the address: null for what is none of ours. */
export function toMergedQuery(query: string): MergedQuery | null {
  let value: unknown;
  try {
    value = JSON.parse(query);
  } catch {
    return null;
  }
  if (typeof value !== 'object' || value === null) return null;
  const { sources, rollout } = value as { sources?: unknown; rollout?: unknown };
  if (!Array.isArray(sources) || sources.length === 0 || sources.length > mostSources) return null;
  if (!sources.every(it => typeof it === 'string')) return null;
  return { sources, ...(typeof rollout === 'string' ? { rollout } : {}) };
}

/** More logs than this nobody follows at once. */
export const mostSources = 32;
