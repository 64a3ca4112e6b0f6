import { spawnSync } from 'node:child_process';
import { request } from 'node:http';
import path from 'node:path';
import { type Context, ROOT_CONTEXT, type Span, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';
import { BasicTracerProvider, type ReadableSpan, type SpanProcessor } from '@opentelemetry/sdk-trace-base';
import type { ProbeIds } from '../../protocol/probe';
import type { Call } from './calls';
import { errorFacts } from './errorText';
import { toOtlp } from './toOtlp';

const batch = 64;
const limitMs = 2000;

/**
 * Calls of models, the unhandled error and the life of a process as spans, sent as OTLP to a store on this machine. The
 * provider is registered nowhere: the program has no tracer, and gets none.
 */
export function openSpanExport(url: string, ids: ProbeIds) {
  let unsent: ReadableSpan[] = [];
  const body = () => JSON.stringify(toOtlp(unsent.splice(0), ids));
  const provider = new BasicTracerProvider({ spanProcessors: [processor(span => unsent.push(span))] });
  const tracer = provider.getTracer('agent-lightning-devtools.probe');
  const script = path.basename(process.argv[1] ?? 'node');
  const root = tracer.startSpan(script, { root: true, startTime: Date.now() - process.uptime() * 1000 }, ROOT_CONTEXT);
  root.setAttributes({
    ...{ 'process.pid': process.pid, 'process.runtime.name': 'nodejs', 'process.command': script },
  });
  const below: Context = trace.setSpan(ROOT_CONTEXT, root);
  return {
    httpSpan(call: Call, status: number | null, error: unknown): void {
      const span = tracer.startSpan(
        `${call.method} ${call.url}`,
        { kind: SpanKind.CLIENT, startTime: call.startMs },
        below,
      );
      span.setAttributes({ 'http.request.method': call.method, 'url.full': call.url });
      if (status !== null) span.setAttribute('http.response.status_code', status);
      if (error !== null) span.setAttribute('error.type', errorFacts(error).type);
      if (error !== null || (status ?? 0) >= 400) span.setStatus({ code: SpanStatusCode.ERROR });
      span.end();
      if (unsent.length >= batch) post(url, body());
    },
    drop(): void {
      unsent = [];
    },
    end(error: unknown, exitCode: number): void {
      endRoot(root, error, exitCode);
      if (unsent.length > 0) postNow(url, body());
    },
  };
}

function endRoot(root: Span, error: unknown, exitCode: number): void {
  root.setAttribute('process.exit.code', exitCode);
  if (error !== null) {
    const { type, message, stack } = errorFacts(error);
    const facts = { 'exception.type': type, 'exception.message': message, 'exception.stacktrace': stack };
    root.addEvent('exception', { ...facts, 'exception.escaped': true });
  }
  if (error !== null || exitCode !== 0) root.setStatus({ code: SpanStatusCode.ERROR });
  root.end();
}

function processor(onEnd: (span: ReadableSpan) => void): SpanProcessor {
  const nothing = () => Promise.resolve();
  return { onStart: () => undefined, onEnd, forceFlush: nothing, shutdown: nothing };
}

/** While the program runs; it is not kept alive for it, and an answer is not waited for. */
function post(url: string, body: string): void {
  const sent = request(url, { method: 'POST', headers: { 'content-type': 'application/json' }, timeout: limitMs });
  sent.on('socket', socket => socket.unref());
  sent.on('response', response => response.resume());
  sent.on('timeout', () => sent.destroy());
  // Nobody listens: spans are an aid, and their loss no failure.
  sent.on('error', () => undefined);
  sent.end(body);
}

const sender = `
const [url] = process.argv.slice(1), parts = [];
process.stdin.on('data', it => parts.push(it)).on('end', () => {
  const sent = require('node:http').request(url, { method: 'POST', headers: { 'content-type': 'application/json' } }, it => it.resume());
  sent.on('error', () => process.exit(1));
  sent.end(Buffer.concat(parts));
});`;

/** At the end of a process nothing asynchronous happens any more: another one sends, and is waited for. */
function postNow(url: string, body: string): void {
  const env = { ...process.env, NODE_OPTIONS: undefined, AGL_DEVTOOLS_PROBE: '0', ELECTRON_RUN_AS_NODE: '1' };
  spawnSync(process.execPath, ['-e', sender, url], {
    input: body,
    env,
    timeout: limitMs,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
}
