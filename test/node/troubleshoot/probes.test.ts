import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Span } from '../../../src/core/model/span';
import { spanId, traceId } from '../../../src/core/model/ids';
import { SourceError, type Source, type SpanPage } from '../../../src/node/sources/source';
import { machineSight } from '../../../src/node/troubleshoot/machineSight';
import { recentExceptions } from '../../../src/node/troubleshoot/recentExceptions';

test('the machine tells of its memory, its processors and its temporary folder', async () => {
  const { freeMemoryBytes, totalMemoryBytes, cores, freeTemporaryBytes } = await machineSight();
  assert.ok(freeMemoryBytes > 0 && totalMemoryBytes >= freeMemoryBytes && cores >= 1);
  assert.ok((freeTemporaryBytes ?? 0) > 0);
});

const span = (at: number, type: string): Span => ({
  ...{ rolloutId: null, attemptId: null, sequenceId: 0 },
  ...{ traceId: traceId(String(at).padStart(32, '0')), spanId: spanId(String(at).padStart(16, '0')), parentId: null },
  ...{ name: 'step', kind: 'internal', status: { code: 'ERROR', description: null } },
  ...{ startNs: BigInt(at), endNs: BigInt(at + 1), attributes: {}, links: [] },
  events: [{ name: 'exception', timeNs: BigInt(at), attributes: { 'exception.type': type } }],
  resource: { attributes: {}, schemaUrl: '' },
  scope: { name: 'test', version: '' },
});

/** As many pages as somebody asks for, one exception of a kind of its own on each. */
function endless(asked: { pages: number }): Source {
  const exceptionSpans = (): Promise<SpanPage> => {
    asked.pages++;
    const spans = [span(asked.pages, `Kind${String.fromCharCode(64 + asked.pages)}Error`)];
    return Promise.resolve({ spans, cursor: String(asked.pages), complete: false });
  };
  return { exceptionSpans } as unknown as Source;
}

test('of a store without end only so much is read, and the newest kinds come first', async () => {
  const asked = { pages: 0 };
  const groups = await recentExceptions(endless(asked), new AbortController().signal);
  assert.equal(asked.pages, 20);
  assert.equal(groups.length, 20);
  assert.equal(groups[0]?.newest[0]?.type, 'KindTError');
});

test('a store that does not answer has none to tell of, and an abort ends the reading', async () => {
  const refused = { exceptionSpans: () => Promise.reject(new SourceError('AGL-N001', { url: 'http://127.0.0.1:1' })) };
  assert.deepEqual(await recentExceptions(refused as unknown as Source, new AbortController().signal), []);
  const asked = { pages: 0 };
  assert.deepEqual(await recentExceptions(endless(asked), AbortSignal.abort()), []);
  assert.equal(asked.pages, 0);
});
