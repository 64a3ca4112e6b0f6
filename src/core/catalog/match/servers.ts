import type { Readable } from '../../logs/draft';
import type { HttpSeen } from '../../logs/http';
import type { HttpShow } from '../shows';

type Server = NonNullable<HttpShow['server']>;

const routes02 =
  /^\/(?:dequeue_rollout|enqueue_rollout|start_rollout|start_attempt|query_rollouts|query_attempts|get_rollout_by_id|get_latest_attempt|get_latest_resources|get_resources_by_id|update_resources|add_resources|add_span|add_otel_span|get_next_span_sequence_id|wait_for_rollouts|query_spans|update_rollout|update_attempt|query_resources|query_workers|get_worker_by_id|update_worker|statistics)\b/;

/** Whose answer it may be, as its route and host tell. Empty: a server that we know nothing of. */
export function serversOf(http: HttpSeen, record: Readable): readonly Server[] {
  const path = http.path ?? '';
  const found: Server[] = [];
  if (path.startsWith('/v1/agl/')) found.push('agl-0.3', 'embedded');
  if (/^\/(?:v1\/)?(?:traces|logs|metrics)(?:[/?]|$)/.test(path)) found.push('otlp', 'agl-0.3', 'embedded');
  if (routes02.test(path)) found.push('agl-0.2');
  if (/^\/(?:api\/(?:rollouts|models)|proxy\/|healthz\b)/.test(path)) found.push('agl-1.0');
  if (isModelRoute(path) || isModelHost(http.host)) found.push('model');
  if (http.path === null && /^(?:openai|anthropic|litellm)\b/.test(record.exception?.type ?? '')) found.push('model');
  return found;
}

function isModelRoute(path: string): boolean {
  return /\/(?:chat\/completions|completions|embeddings|responses|messages|rerank)(?:[/?]|$)|^\/v1\/models\b|:generateContent/.test(
    path,
  );
}

function isModelHost(host: string | null): boolean {
  return (
    host !== null &&
    /(?:openai|anthropic|mistral|deepseek|googleapis|together|groq|fireworks|openrouter|cohere)\./.test(host)
  );
}
