/** What survives hiding, moving and reloading the page: how somebody looks at it, never what is looked at. */
export interface SavedState {
  /** For the editor, to open the page again after its window was reloaded. */
  readonly target: unknown;
  /** Of `TimelineInit`: state of another subject is not taken over, sizes are. */
  readonly subject: string;
  /** Null: everything fits. */
  readonly range: { readonly from: number; readonly to: number } | null;
  readonly scrollTop: number;
  readonly selected: { readonly kind: 'section' | 'span' | 'group'; readonly key: number } | null;
  readonly closed: readonly number[];
  readonly opened: readonly number[];
  /** The only attempt shown; null for all. */
  readonly attempt: string | null;
  readonly namesWidth: number;
  /** Share of the page that the details take, in hundredths. */
  readonly detailsShare: number;
  readonly detailsOpen: boolean;
  readonly tab: string;
}

export const freshState: SavedState = {
  target: null,
  subject: '',
  range: null,
  scrollTop: 0,
  selected: null,
  closed: [],
  opened: [],
  attempt: null,
  namesWidth: 300,
  detailsShare: 38,
  detailsOpen: true,
  tab: 'attributes',
};

/** More folds than anybody makes by hand; the state is kept as JSON by the editor. */
export const maxFolds = 20_000;

/** State may come from another version: what does not fit is replaced piece by piece. */
export function toSavedState(value: unknown): SavedState {
  if (typeof value !== 'object' || value === null) return freshState;
  const it = value as Record<string, unknown>;
  return {
    target: it['target'] ?? null,
    subject: typeof it['subject'] === 'string' ? it['subject'] : '',
    range: toRange(it['range']),
    scrollTop: within(it['scrollTop'], 0, 1e9, 0),
    selected: toSelected(it['selected']),
    closed: toKeys(it['closed']),
    opened: toKeys(it['opened']),
    attempt: typeof it['attempt'] === 'string' ? it['attempt'] : null,
    namesWidth: within(it['namesWidth'], 80, 2000, freshState.namesWidth),
    detailsShare: within(it['detailsShare'], 10, 85, freshState.detailsShare),
    detailsOpen: it['detailsOpen'] !== false,
    tab: typeof it['tab'] === 'string' ? it['tab'] : freshState.tab,
  };
}

function within(value: unknown, least: number, most: number, otherwise: number): number {
  return typeof value === 'number' && Number.isFinite(value) ? Math.min(most, Math.max(least, value)) : otherwise;
}

function toRange(value: unknown): SavedState['range'] {
  if (typeof value !== 'object' || value === null) return null;
  const { from, to } = value as Record<string, unknown>;
  return typeof from === 'number' && typeof to === 'number' && to > from ? { from, to } : null;
}

function toSelected(value: unknown): SavedState['selected'] {
  if (typeof value !== 'object' || value === null) return null;
  const { kind, key } = value as Record<string, unknown>;
  if (kind !== 'section' && kind !== 'span' && kind !== 'group') return null;
  return typeof key === 'number' ? { kind, key } : null;
}

function toKeys(value: unknown): readonly number[] {
  return Array.isArray(value) ? value.filter(it => typeof it === 'number').slice(0, maxFolds) : [];
}
