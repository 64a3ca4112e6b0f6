import type { StoreInfo } from '../../protocol/devtools';
import type { Source, SourceIdentity } from '../../node/sources/source';

/** What this window works with. `lost` keeps its source: it goes on trying, and finds a store that came back. */
export type StoreState =
  | { readonly name: 'none' }
  | { readonly name: 'starting' }
  | { readonly name: 'running'; readonly source: Source; readonly info: StoreInfo }
  | { readonly name: 'attached'; readonly source: Source; readonly identity: SourceIdentity }
  | { readonly name: 'lost'; readonly source: Source; readonly before: Connected };

export type Connected = Extract<StoreState, { name: 'running' | 'attached' }>;

export function isConnected(state: StoreState): state is Connected {
  return state.name === 'running' || state.name === 'attached';
}

export function sourceOf(state: StoreState): Source | null {
  return 'source' in state ? state.source : null;
}
