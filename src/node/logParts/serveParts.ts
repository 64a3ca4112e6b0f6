import { closeSync, openSync, readSync } from 'node:fs';
import type { MessagePort } from 'node:worker_threads';
import type { CatalogEntry } from '../../core/catalog/entry';
import { Matcher } from '../../core/catalog/match/matcher';
import { createPartReader, type LogPart, type PartOptions } from '../../core/diagnosis/logPart';
import { Recall } from '../../core/diagnosis/recall';
import type { ZoneOffset } from '../../core/format/time';
import type { PartAnswer, PartTask } from '../../protocol/logParts';

export interface Catalog {
  readonly entries: readonly CatalogEntry[];
  readonly findEntry: (code: string) => CatalogEntry | undefined;
}

/** The other end of `PartThreads`: what a thread does. Lives until it is terminated. */
export function serveParts(port: MessagePort, catalog: Catalog, zone: ZoneOffset): void {
  const matcher = new Matcher(catalog.entries);
  const recall = new Recall(matcher, catalog.findEntry);
  const chunk = Buffer.allocUnsafeSlow(chunkBytes);
  const answer = (it: PartAnswer) => port.postMessage(it, it.ok ? [it.part.packed.rows.buffer as ArrayBuffer] : []);
  port.on('message', (task: PartTask) => {
    try {
      answer({ ok: true, part: readPart(task, { matcher, recall, zone, chunk }) });
    } catch (error) {
      answer({ ok: false, detail: error instanceof Error ? error.message : String(error) });
    }
  });
}

type Reading = Pick<PartOptions, 'matcher' | 'recall' | 'zone'> & { readonly chunk: Buffer };

/** Fits the processor's cache together with the tables. */
const chunkBytes = 1 << 18;

/** Synchronous: a thread has nothing else to do, and is terminated as a whole. */
function readPart({ file, start, end, clock, before, patterns }: PartTask, { chunk, ...reading }: Reading): LogPart {
  const reader = createPartReader({ ...reading, clock, before, patterns, decode });
  const from = openSync(file, 'r');
  try {
    for (let at = start; end === null || at < end;) {
      const read = readSync(from, chunk, 0, end === null ? chunkBytes : Math.min(chunkBytes, end - at), at);
      if (read === 0) break;
      reader.push(chunk.subarray(0, read));
      at += read;
    }
  } finally {
    closeSync(from);
  }
  return reader.end();
}

const decode = (bytes: Uint8Array, start: number, end: number) =>
  Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start).toString('utf8');
