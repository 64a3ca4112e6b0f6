import { sendSpans, type TestSpan } from './otlp';

/** A rollout with one attempt, worked off by the test in the place of a runner and its agent. */
export interface RunningRollout {
  readonly id: string;
  /** Sends spans on top of those sent before; an index of a parent counts all of them. */
  send(...spans: readonly TestSpan[]): Promise<void>;
  end(status: 'succeeded' | 'failed'): Promise<void>;
}

export async function startRollout(
  storeUrl: string,
  input: unknown,
  config?: { readonly timeout_seconds: number },
): Promise<RunningRollout> {
  const { rollout_id: id, attempt } = await post<Started>(`${storeUrl}/v1/agl/rollouts`, {
    input,
    mode: 'train',
    config,
  });
  const traceId = crypto.randomUUID().replaceAll('-', '');
  const resource = { 'agentlightning.rollout_id': id, 'agentlightning.attempt_id': attempt.attempt_id };
  const originMs = Math.round(attempt.start_time * 1000);
  let sent = 0;
  return {
    id,
    async send(...spans) {
      const first = sent;
      sent += spans.length;
      await sendSpans(storeUrl, traceId, spans, { first, resource, originMs });
    },
    async end(status) {
      await post(`${storeUrl}/v1/agl/rollouts/${id}/attempts/${attempt.attempt_id}`, { status });
    },
  };
}

interface Started {
  readonly rollout_id: string;
  readonly attempt: { readonly attempt_id: string; readonly start_time: number };
}

async function post<T>(url: string, body: unknown): Promise<T> {
  const answer = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`${answer.status} ${await answer.text()}`);
  return (await answer.json()) as T;
}
