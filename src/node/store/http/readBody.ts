import type { IncomingMessage } from 'node:http';
import { pipeline, type Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { StoreError } from '../semantics/storeError';
import { bodyLimits, type BodyBudget } from './bodyBudget';

/**
 * Reads a body within the limits and hands it on; its bytes are counted until `use` has settled.
 * @throws StoreError AGL-S007 (413), AGL-S009 (400, bad gzip or cut off), AGL-S010 (415), AGL-S020 (503)
 */
export async function withBody<T>(
  request: IncomingMessage,
  budget: BodyBudget,
  accept: { readonly gzip: boolean },
  use: (body: Buffer) => Promise<T>,
): Promise<T> {
  let taken = 0;
  const take = (bytes: number) => {
    budget.take(bytes);
    taken += bytes;
  };
  try {
    return await use(await collect(request, accept.gzip, take));
  } finally {
    budget.giveBack(taken);
  }
}

async function collect(request: IncomingMessage, gzip: boolean, take: (bytes: number) => void): Promise<Buffer> {
  if (Number(request.headers['content-length'] ?? 0) > bodyLimits.wireBytes) throw tooLarge();
  const encoding = (request.headers['content-encoding'] ?? 'identity').trim().toLowerCase();
  if (encoding === 'identity' || encoding === '') return gather(request, bodyLimits.wireBytes, take);
  if (gzip && encoding === 'gzip') return gather(gunzipped(request), bodyLimits.plainBytes, take);
  throw new StoreError('AGL-S010', 415, `Unsupported Content-Encoding '${encoding}'`);
}

/** The compressed side is counted too: a body may shrink when it is unpacked. */
function gunzipped(request: IncomingMessage): Readable {
  const gunzip = createGunzip();
  let wireBytes = 0;
  request.on('data', (chunk: Buffer) => {
    wireBytes += chunk.length;
    if (wireBytes > bodyLimits.wireBytes) gunzip.destroy(tooLarge());
  });
  // The error surfaces where the result is read.
  return pipeline(request, gunzip, () => undefined);
}

async function gather(source: Readable, limit: number, take: (bytes: number) => void): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  try {
    for await (const chunk of source as AsyncIterable<Buffer>) {
      length += chunk.length;
      if (length > limit) throw tooLarge();
      take(chunk.length);
      chunks.push(chunk);
    }
  } catch (error) {
    if (error instanceof StoreError) throw error;
    throw new StoreError('AGL-S009', 400, `The body cannot be read: ${String(error)}`, { cause: error });
  }
  return chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks, length);
}

const tooLarge = () =>
  new StoreError(
    'AGL-S007',
    413,
    `Request body is larger than ${bodyLimits.wireBytes} bytes (${bodyLimits.plainBytes} unpacked)`,
  );
