import { toStoreAddress } from '../../core/store/address';
import { Agl03Source } from './agl03/agl03Source';
import { detectSource, type DetectOptions } from './detectSource';
import { EmbeddedSource, type EmbeddedOptions } from './embedded/embeddedSource';
import { type Source, SourceError } from './source';

export interface OpenOptions extends EmbeddedOptions, DetectOptions {
  readonly signal?: AbortSignal | undefined;
}

/** Looks what answers at the address and opens it. Rejects as `detectSource` does; the caller disposes of the source. */
export async function openSource(address: string, options: OpenOptions = {}): Promise<Source> {
  const url = toStoreAddress(address)?.url;
  if (url === undefined)
    throw new SourceError('AGL-N003', { url: address, detail: 'not an address', found: 'unknown' });
  const kind = await detectSource(url, options.signal, options);
  if (kind === 'agl-0.3') return new Agl03Source(url);
  const source = new EmbeddedSource(url, options);
  try {
    await source.identify(options.signal);
    return source;
  } catch (error) {
    source.dispose();
    throw error;
  }
}
