import { closeSync, openSync, readSync } from 'node:fs';
import type { MessagePort } from 'node:worker_threads';
import type { CatalogEntry } from '../../core/catalog/entry';
import { Matcher } from '../../core/catalog/match/matcher';
import { createPartReader } from '../../core/diagnosis/logPart';
import type { LogPart } from '../../core/diagnosis/logPart';
import type { ZoneOffset } from '../../core/format/time';
import type { PartAnswer, PartTask } from '../../protocol/logParts';

export interface Catalog {
  readonly entries: readonly CatalogEntry[];
  readonly findEntry: (code: string) => CatalogEntry | undefined;
}

/** The other end of `PartThreads`: what a thread does. Lives until it is terminated. */
export function serveParts(port: MessagePort, catalog: Catalog, zone: ZoneOffset): void {
  const matcher = new Matcher(catalog.entries);
  const answer = (it: PartAnswer) => port.postMessage(it);
  port.on('message', (task: PartTask) => {
    try {
      answer({ ok: true, part: readPart(task, matcher, catalog, zone) });
    } catch (error) {
      answer({ ok: false, detail: error instanceof Error ? error.message : String(error) });
    }
  });
}

/** Fits the processor's cache together with the tables. */
const chunkBytes = 1 << 18;

/** Synchronous: a thread has nothing else to do, and is terminated as a whole. */
function readPart(task: PartTask, matcher: Matcher, { findEntry }: Catalog, zone: ZoneOffset): LogPart {
  const { file, start, end, clock, before, patterns } = task;
  const chunk = Buffer.allocUnsafeSlow(chunkBytes);
  const reader = createPartReader({ ...{ matcher, findEntry, zone, file, clock, before, patterns }, decode });
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
