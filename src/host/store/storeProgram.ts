import type { Source, SourceIdentity } from '../../node/sources/source';
import type { StoreInfo } from '../../protocol/devtools';

/** What the controller needs from processes and the network. A fake of it is all that its tests need. */
export interface StoreProgram {
  /** The store of this workspace, started if nobody runs it. Rejects with an error that carries a code. */
  joinOrStart(signal: AbortSignal): Promise<{ readonly info: StoreInfo; readonly joined: boolean }>;
  /** The store of this workspace if it runs already; starts nothing. */
  find(signal: AbortSignal): Promise<StoreInfo | null>;
  /** Resolves when it has ended. */
  stop(info: StoreInfo): Promise<void>;
  /** The store of this workspace, kept alive by this window until the source is disposed of. */
  openLocal(info: StoreInfo): Source;
  /** Whatever answers at an address. Rejects with `SourceError`. */
  openOther(url: string, signal: AbortSignal): Promise<OpenedSource>;
}

export interface OpenedSource {
  readonly source: Source;
  readonly identity: SourceIdentity;
}
