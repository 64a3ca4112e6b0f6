import { type ClearResult, type ForwardRequest, type ForwardResult, paths } from '../../protocol/devtools';
import { HttpClient } from '../sources/httpClient';

/** What only our own store can do with its data. Rejects with SourceError. */
export class StoreData {
  constructor(private readonly url: string) {}

  /** Deletes all rollouts, spans and resources. */
  clear(signal?: AbortSignal): Promise<ClearResult> {
    return this.#with(client =>
      client.json(paths.data, it => ({ rollouts: it.get('rollouts').number(), spans: it.get('spans').number() }), {
        method: 'DELETE',
        signal,
        limitMs: 60_000,
      }),
    );
  }

  /** Passes rescued spans on to the store they belong to. */
  forward(request: ForwardRequest, signal?: AbortSignal): Promise<ForwardResult> {
    return this.#with(client =>
      client.json(paths.forward, it => ({ forwarded: it.get('forwarded').number(), kept: it.get('kept').number() }), {
        method: 'POST',
        body: request,
        signal,
        limitMs: 120_000,
      }),
    );
  }

  async #with<T>(ask: (client: HttpClient) => Promise<T>): Promise<T> {
    const client = new HttpClient(this.url);
    try {
      return await ask(client);
    } finally {
      client.dispose();
    }
  }
}
