// An agent in JavaScript that works out arithmetic with tools, traced with OpenTelemetry.
//
//     npm install
//     node node_agent.mjs
//
// AGL_STORE_URL names the store. If it keeps rollouts, every task becomes one, with its spans and reward in it;
// anything else that takes OpenTelemetry traces gets the same spans as plain traces.
import { DiagConsoleLogger, DiagLogLevel, SpanStatusCode, context, diag } from '@opentelemetry/api';
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-proto';
import { resourceFromAttributes } from '@opentelemetry/resources';
import { BasicTracerProvider, BatchSpanProcessor } from '@opentelemetry/sdk-trace-base';

const storeUrl = process.env.AGL_STORE_URL ?? 'http://127.0.0.1:4748';
const tasks = [
  { question: '19 + 23', answer: 42 },
  { question: '2 * 3 * 7 - 5', answer: 37 },
  { question: '8 / 0', answer: null },
];
const tools = {
  '+': (left, right) => left + right,
  '-': (left, right) => left - right,
  '*': (left, right) => left * right,
  '/': (left, right) => {
    if (right === 0) throw new RangeError(`cannot divide ${left} by zero`);
    return left / right;
  },
};

diag.setLogger(new DiagConsoleLogger(), DiagLogLevel.ERROR); // says when spans cannot be sent
// Makes `startActiveSpan` find the span around it.
context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());

let answered = 0;
for (const task of tasks) {
  const rollout = await startRollout(task);
  const provider = new BasicTracerProvider({
    resource: resourceFromAttributes({ 'service.name': 'node-agent', ...rollout?.attributes }),
    spanProcessors: [new BatchSpanProcessor(new OTLPTraceExporter({ url: `${storeUrl}/v1/traces` }))],
  });
  const reward = solve(provider.getTracer('node-agent'), task);
  await provider.shutdown(); // sends the spans that are still waiting
  await rollout?.end('succeeded');
  console.log(`${rollout?.id ?? 'trace'}  reward ${reward}  ${task.question}`);
  answered++;
}
console.log(`${answered} tasks worked off, spans sent to ${storeUrl}`);

/** Works from left to right through "2 * 3 - 5", one tool call a step. */
function solve(tracer, { question, answer }) {
  return tracer.startActiveSpan('answer', { attributes: { question } }, span => {
    const [first, ...rest] = question.split(' ');
    let result = Number(first);
    try {
      for (let i = 0; i < rest.length; i += 2) result = callTool(tracer, rest[i], result, Number(rest[i + 1]));
    } catch {
      result = null; // the tool's span tells why
    }
    span.setAttribute('result', String(result));
    const reward = result === answer ? 1 : 0;
    tracer
      .startSpan('agentlightning.annotation', {
        attributes: { 'agentlightning.reward.0.name': 'primary', 'agentlightning.reward.0.value': reward },
      })
      .end();
    span.end();
    return reward;
  });
}

function callTool(tracer, name, left, right) {
  return tracer.startActiveSpan('tool', { attributes: { 'tool.name': name, left, right } }, span => {
    try {
      const result = tools[name](left, right);
      span.setAttribute('result', result);
      return result;
    } catch (error) {
      span.recordException(error);
      span.setStatus({ code: SpanStatusCode.ERROR, message: error.message });
      throw error;
    } finally {
      span.end();
    }
  });
}

/** A rollout of the store, or null when what answers there takes traces only. */
async function startRollout(task) {
  const created = await post('/rollouts', { input: task, mode: 'train', worker_id: 'node-agent' });
  if (created === null) return null;
  const { rollout_id: id, attempt } = created;
  return {
    id,
    attributes: { 'agentlightning.rollout_id': id, 'agentlightning.attempt_id': attempt.attempt_id },
    end: status => post(`/rollouts/${id}/attempts/${attempt.attempt_id}`, { status }),
  };
}

async function post(path, body) {
  const answer = await fetch(`${storeUrl}/v1/agl${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  }).catch(() => {
    console.error(`No store answers at ${storeUrl}: start one, or name another in AGL_STORE_URL.`);
    process.exit(1);
  });
  return answer.ok ? answer.json() : null;
}
