import { readFileSync } from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

type Item = Record<string, unknown>;

/** Part of a recorded run of Agent Lightning 0.3.0 (OtelTracer), trimmed by hand. */
export function recordedRun(): Record<'rollouts' | 'attempts' | 'spans' | 'workers' | 'resources', Item[]> {
  const load = (name: string) =>
    JSON.parse(
      readFileSync(path.join(import.meta.dirname, '../../fixtures/agl03-run', `${name}.json`), 'utf8'),
    ) as Item[];
  return {
    rollouts: load('rollouts'),
    attempts: load('attempts'),
    spans: load('spans'),
    workers: load('workers'),
    resources: load('resources'),
  };
}

export interface ReplayServer extends AsyncDisposable {
  readonly url: string;
  /** Method and path with query of what was asked, in order. */
  readonly asked: string[];
  /** What it answers from; change it to make something happen. */
  readonly data: ReturnType<typeof recordedRun>;
}

/** Answers what the real store of 0.3 answers to a client that reads, from a recorded run. */
export async function startAgl03(data = recordedRun()): Promise<ReplayServer> {
  const asked: string[] = [];
  const server = http.createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      asked.push(`${request.method} ${request.url}`);
      const body = chunks.length > 0 ? (JSON.parse(Buffer.concat(chunks).toString()) as Item) : {};
      const [status, answer] = reply(data, new URL(request.url ?? '/', 'http://x'), body);
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
    });
  });
  await new Promise<void>(ready => server.listen(0, '127.0.0.1', ready));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    data,
    [Symbol.asyncDispose]: () =>
      new Promise(done => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

function reply(
  data: ReplayServer['data'],
  { pathname, searchParams: query }: URL,
  body: Item,
): readonly [number, unknown] {
  const rollout = /^\/v1\/agl\/rollouts\/([^/]+)\/attempts$/.exec(pathname)?.[1];
  if (rollout)
    return [
      200,
      paged(
        data.attempts.filter(it => it.rollout_id === rollout),
        -1,
        0,
      ),
    ];
  switch (pathname) {
    case '/v1/agl/health':
      return [200, { status: 'ok' }];
    case '/v1/agl/statistics': {
      const { rollouts, attempts, spans, resources, workers } = data;
      return [
        200,
        {
          ...{ name: 'InMemoryLightningStore', total_rollouts: rollouts.length, total_attempts: attempts.length },
          ...{
            total_spans: spans.length,
            total_resources: resources.length,
            total_workers: workers.length,
            uptime: 12.5,
          },
        },
      ];
    }
    case '/v1/agl/rollouts': {
      const status = query.getAll('status_in');
      const id = query.get('rollout_id_in');
      const contains = query.get('rollout_id_contains');
      const found = data.rollouts.filter(
        it =>
          (status.length === 0 || status.includes(String(it.status))) &&
          (id === null || it.rollout_id === id) &&
          (contains === null || String(it.rollout_id).includes(contains)),
      );
      const sorted = found.toSorted((a, b) => Number(a.start_time) - Number(b.start_time));
      if (query.get('sort_order') === 'desc') sorted.reverse();
      return [200, paged(sorted, Number(query.get('limit') ?? -1), Number(query.get('offset') ?? 0))];
    }
    case '/v1/agl/workers':
      return [200, paged(data.workers, -1, 0)];
    case '/v1/agl/resources/latest':
      return [200, data.resources.at(-1) ?? null];
    case '/v1/agl/spans/search': {
      const of = data.spans.filter(it => it.rollout_id === body.rollout_id);
      const found = of.filter(it => body.attempt_id === undefined || it.attempt_id === body.attempt_id);
      // Storage order is by attempt first, which is why an offset over a whole rollout would miss late spans.
      const stored = found.toSorted((a, b) => String(a.attempt_id).localeCompare(String(b.attempt_id)));
      return [200, paged(body.sort_by === null ? stored : found, Number(body.limit ?? -1), Number(body.offset ?? 0))];
    }
    default:
      return [404, { detail: 'Not Found' }];
  }
}

function paged(items: readonly Item[], limit: number, offset: number): object {
  return { items: items.slice(offset, limit < 0 ? undefined : offset + limit), limit, offset, total: items.length };
}
