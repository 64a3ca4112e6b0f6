import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import http from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { otlp } from '../../src/node/store/generated/otlp';
import type { Measurement } from './measurement';
import { withProgram } from './store/program';

const batches = 120;
const batchSize = 512;
/** As many exporters as send at the same time. */
const senders = 4;

/**
 * Spans per second over HTTP in batches of 512, as recorded from a run of Agent Lightning 0.3.0 with new ids, each answered
 * after it is on the disk; against a server that only decodes them.
 */
export async function run(): Promise<Measurement[]> {
  const bodies = requests();
  const decoded = await withProgram(['--import', 'tsx', 'test/bench/store/decodeOnly.ts'], ({ url }) =>
    rate(url, bodies),
  );
  const dir = mkdtempSync(path.join(os.tmpdir(), 'agl-bench-'));
  try {
    const args = ['dist/store.js', '--json', '--port', '0', '--no-otlp-port', '--data', dir];
    const value = await withProgram(args, ({ url }) => rate(url, bodies));
    const reference = { name: 'decoded only', value: decoded };
    return [{ name: 'store: ingest in batches of 512', value, unit: 'spans/s', reference, ratio: value / decoded }];
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

/** Spans per second; the first tenth warms up. */
async function rate(url: string, bodies: readonly Uint8Array[]): Promise<number> {
  const agent = new http.Agent({ keepAlive: true });
  const queue = [...bodies];
  const work = async (until: number) => {
    for (let body = queue.pop(); body; body = queue.length > until ? queue.pop() : undefined)
      await post(url, agent, body);
  };
  const all = (until: number) => Promise.all(Array.from({ length: senders }, () => work(until)));
  await all(Math.floor(bodies.length * 0.9));
  const left = queue.length;
  const from = performance.now();
  await all(0);
  const seconds = (performance.now() - from) / 1000;
  agent.destroy();
  return (left * batchSize) / seconds;
}

function post(url: string, agent: http.Agent, body: Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/x-protobuf', 'content-length': body.length };
    const request = http.request(`${url}/v1/traces`, { method: 'POST', agent, headers }, response => {
      response.resume();
      response.on('end', () =>
        response.statusCode === 200 ? resolve() : reject(new Error(`answered ${response.statusCode}`)),
      );
    });
    request.on('error', reject).end(body);
  });
}

interface Recorded {
  readonly resourceSpans: readonly { readonly resource: object; readonly scopeSpans: readonly ScopeSpans[] }[];
}
interface ScopeSpans {
  readonly scope: object;
  readonly spans: readonly Record<string, unknown>[];
}

/** Spans of the recorded run over and over, each with an id of its own. */
function requests(): Uint8Array[] {
  const file = path.join(import.meta.dirname, '../fixtures/agl03/run.jsonl');
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  const recorded = lines.flatMap(line => (JSON.parse(line) as { otlp?: Recorded }).otlp?.resourceSpans ?? []);
  const spans = recorded.flatMap(it => it.scopeSpans.flatMap(scope => scope.spans));
  const [first] = recorded;
  let id = 0;
  return Array.from({ length: batches }, () => {
    const batch = Array.from({ length: batchSize }, () => withId(spans[id % spans.length] ?? {}, ++id));
    const scopeSpans = [{ scope: { name: 'bench' }, spans: batch }];
    return otlp.ExportTraceServiceRequest.encode({
      resourceSpans: [{ resource: first?.resource ?? {}, scopeSpans }],
    }).finish();
  });
}

function withId(span: Record<string, unknown>, id: number): Record<string, unknown> {
  const spanId = Buffer.alloc(8);
  spanId.writeUInt32BE(id, 4);
  const parent = span['parentSpanId'];
  return {
    ...span,
    ...{ spanId, traceId: Buffer.from(String(span['traceId']), 'hex') },
    parentSpanId: typeof parent === 'string' ? Buffer.from(parent, 'hex') : Buffer.alloc(0),
  };
}
