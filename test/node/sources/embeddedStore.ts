import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { startStoreServer, type StoreServer } from '../../../src/node/store/startStoreServer';

export interface TestStore extends AsyncDisposable {
  readonly url: string;
  readonly server: StoreServer;
  readonly dataDir: string;
  /** JSON of a 2xx answer of the REST API of 0.3. */
  post(path: string, body: unknown): Promise<Record<string, unknown>>;
}

/** The real store on a folder that goes with it. */
export async function startTestStore(options: { port?: number; token?: string } = {}): Promise<TestStore> {
  const dataDir = mkdtempSync(path.join(os.tmpdir(), 'store-'));
  const { port = 0, token = null } = options;
  const server = await startStoreServer({ dataDir, port, token, version: '0.1.0', watchdogTimer: false });
  const { url } = server.info();
  return {
    ...{ url, server, dataDir },
    post: async (route, body) => {
      const headers = { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) };
      const answer = await fetch(`${url}/v1/agl${route}`, { method: 'POST', headers, body: JSON.stringify(body) });
      if (!answer.ok) throw new Error(`${answer.status} ${await answer.text()}`);
      return (await answer.json()) as Record<string, unknown>;
    },
    [Symbol.asyncDispose]: async () => {
      await server.close();
      rmSync(dataDir, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** A span as 0.3's clients send it. */
export function span03(rollout: string, attempt: string, with_: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    ...{ rollout_id: rollout, attempt_id: attempt, sequence_id: 1, trace_id: '0af7651916cd43dd8448eb211c80319c' },
    ...{ span_id: 'b7ad6b7169203331', parent_id: null, name: 'tool', attributes: {}, events: [], links: [] },
    ...{ status: { status_code: 'UNSET', description: null }, start_time: 1795339904.5, end_time: 1795339904.75 },
    ...{ context: null, parent: null, resource: { attributes: {}, schema_url: '' } },
    ...with_,
  };
}

/** The same over OTLP/JSON: one span, with or without the ids of a rollout. */
export async function sendOtlp(
  url: string,
  ids: { rollout?: string; attempt?: string; trace: string; span: string; exception?: string },
): Promise<void> {
  const text = (key: string, value: string | undefined) => (value ? [{ key, value: { stringValue: value } }] : []);
  const attributes = [
    ...text('agentlightning.rollout_id', ids.rollout),
    ...text('agentlightning.attempt_id', ids.attempt),
  ];
  const span = {
    ...{ traceId: ids.trace, spanId: ids.span, name: 'agent.run', kind: 1 },
    ...{
      startTimeUnixNano: '1795339904123456789',
      endTimeUnixNano: '1795339904223456789',
      attributes: [{ key: 'big', value: { intValue: '9007199254740993' } }, ...text('exception.type', ids.exception)],
    },
  };
  const body = JSON.stringify({
    resourceSpans: [{ resource: { attributes }, scopeSpans: [{ scope: { name: 'test' }, spans: [span] }] }],
  });
  const answer = await fetch(`${url}/v1/traces`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  });
  if (!answer.ok) throw new Error(`${answer.status} ${await answer.text()}`);
}
