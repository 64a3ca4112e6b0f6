/** debugpy's filters, and those that the probe decides: what is on together decides what debugpy must be asked for. */
export const debugpyFilterIds = ['raised', 'uncaught', 'userUnhandled'] as const;
export type DebugpyFilterId = (typeof debugpyFilterIds)[number];

/**
 * The filters to set in debugpy for those that are on. The probe sees exceptions only where debugpy looks at them, so
 * catalogued failures need `raised`; the probe, told of all filters that are on, then lets only those pass that somebody wants.
 */
export function debugpyFilters(on: readonly string[]): readonly DebugpyFilterId[] {
  return debugpyFilterIds.filter(it => on.includes(it) || (it === 'raised' && on.includes('agl.catalogued')));
}
