import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { toText } from '../../../core/text/say';
import { otlpTracesPath } from '../../../protocol/agl03';
import type { Store } from '../createStore';
import { StoreError } from '../semantics/storeError';
import { encodingOf, readExport, writeResponse, writeStatus, type Encoding } from '../wire/otlp';
import type { BodyBudget } from './bodyBudget';
import { withBody } from './readBody';
import { toFailure } from './reply';

export interface OtlpOptions {
  readonly store: Store;
  readonly budget: BodyBudget;
  readonly log: (line: string) => void;
}

const compress = promisify(gzip);
/** Signals that exporters send to the same address, and that we keep nothing of; upstream answers so, too. */
const otherSignals = ['/v1/metrics', '/v1/logs', '/v1/development/profiles'];

/** OTLP over HTTP: the answer comes in the encoding of the request, compressed where the client takes it. */
export function addOtlpRoutes(app: FastifyInstance, options: OtlpOptions): void {
  app.post(otlpTracesPath, (request, reply) => receive(options, request, reply));
  for (const path of otherSignals) app.post(path, (_, reply) => reply.code(501).send());
}

async function receive(options: OtlpOptions, request: FastifyRequest, reply: FastifyReply): Promise<void> {
  const type = request.headers['content-type'];
  const encoding = encodingOf(type);
  try {
    if (!encoding) {
      const expected = "expected 'application/x-protobuf' or 'application/json'";
      throw new StoreError('AGL-S010', 400, `Unsupported Content-Type '${type ?? ''}', ${expected}`);
    }
    const answer = await withBody(request.raw, options.budget, { gzip: true }, raw => store(options, raw, encoding));
    await send(request, reply, 200, encoding, answer);
  } catch (error) {
    const { status, body, unexpected } = toFailure(error);
    if (unexpected) options.log(`POST ${otlpTracesPath}: ${error instanceof Error ? error.stack : String(error)}`);
    if (status === 503) void reply.header('retry-after', '1');
    await send(request, reply, status, encoding ?? 'protobuf', writeStatus(encoding ?? 'protobuf', body));
  }
}

async function store({ store, log }: OtlpOptions, raw: Buffer, encoding: Encoding): Promise<Buffer> {
  const { spans, complaints, rejected } = readExport(raw, encoding);
  if (spans.length > 0) await store.addOtlpSpans(spans);
  for (const it of complaints) log(toText(it.text, 'en'));
  const reasons = complaints.filter(it => it.kind === 'rejected').map(it => toText(it.text, 'en'));
  return writeResponse(
    encoding,
    rejected === 0 ? null : { rejected, message: `AGL-S023 ${reasons.slice(0, 3).join(' ')}` },
  );
}

async function send(
  request: FastifyRequest,
  reply: FastifyReply,
  status: number,
  encoding: Encoding,
  body: Buffer,
): Promise<void> {
  void reply.code(status).header('content-type', encoding === 'json' ? 'application/json' : 'application/x-protobuf');
  if (!acceptsGzip(request.headers['accept-encoding'])) return void (await reply.send(body));
  await reply.header('content-encoding', 'gzip').send(await compress(body));
}

/** `gzip;q=0` says no. */
export function acceptsGzip(header: string | string[] | undefined): boolean {
  const offers = String(header ?? '').split(',');
  const qualities = offers.map(it => /^\s*(gzip|\*)\s*(?:;\s*q=([\d.]+))?\s*$/i.exec(it)).filter(it => it !== null);
  const chosen = qualities.find(it => it[1]?.toLowerCase() === 'gzip') ?? qualities[0];
  return chosen !== undefined && Number(chosen[2] ?? 1) > 0;
}
