import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { TestContext } from 'node:test';
import { startStoreServer, type StoreServer, type StoreServerOptions } from '../../../src/node/store/startStoreServer';

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  /** Parsed JSON, or text when it is none. */
  readonly body: unknown;
}

export interface TestStore {
  readonly server: StoreServer;
  readonly url: string;
  readonly dir: string;
  readonly lines: string[];
  /** The clock of the store, turned by hand. Unix milliseconds. */
  readonly clock: { nowMs: number };
  ask(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Answer>;
}

export function temporaryFolder(t: TestContext): string {
  const dir = mkdtempSync(path.join(os.tmpdir(), 'agl-store-'));
  t.after(() => rmSync(dir, { recursive: true, force: true, maxRetries: 5 }));
  return dir;
}

/** A store on a free port with a folder of its own; both are gone when the test is over. */
export async function startTestStore(t: TestContext, options: Partial<StoreServerOptions> = {}): Promise<TestStore> {
  const dir = options.dataDir ?? temporaryFolder(t);
  const clock = { nowMs: 1_795_000_000_000 };
  const lines: string[] = [];
  const server = await startStoreServer({
    ...{ dataDir: dir, port: 0, version: '0.0.0-test', now: () => clock.nowMs, watchdogTimer: false },
    ...{ log: (line: string) => void lines.push(line), ...options },
  });
  t.after(() => server.close());
  const { url } = server.info();
  return { server, url, dir, lines, clock, ask: asker(url) };
}

export function asker(url: string): TestStore['ask'] {
  return async (method, path, body, headers = {}) => {
    const json = { 'content-type': 'application/json' };
    const answer = await fetch(url + path, {
      method,
      headers: body === undefined ? headers : { ...json, ...headers },
      ...(body === undefined ? {} : { body: toBody(body) }),
    });
    const text = await answer.text();
    return { status: answer.status, headers: answer.headers, body: parsed(text) };
  };
}

const toBody = (body: unknown): BodyInit =>
  body instanceof Uint8Array ? Uint8Array.from(body) : typeof body === 'string' ? body : JSON.stringify(body);

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Protobuf, or nothing at all: whoever asked for it reads the text.
    return text;
  }
}

/** A span as a REST client sends it; `null`s must be there. */
export function restSpan(
  rolloutId: string,
  attemptId: string,
  over: Record<string, unknown> = {},
): Record<string, unknown> {
  return {
    ...{ rollout_id: rolloutId, attempt_id: attemptId, sequence_id: 1, trace_id: '0af7651916cd43dd8448eb211c80319c' },
    ...{ span_id: 'b7ad6b7169203331', parent_id: null, name: 'work', status: { status_code: 'OK', description: null } },
    ...{ attributes: {}, events: [], links: [], start_time: 1_795_000_000.5, end_time: 1_795_000_001.25 },
    ...{ context: null, parent: null, resource: { attributes: {}, schema_url: '' }, ...over },
  };
}
