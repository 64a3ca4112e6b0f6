import type { Span } from '../../src/core/model/span';
import { exceptionsOf } from '../../src/core/exceptions/ofSpan';
import { openSource } from '../../src/node/sources/openSource';
import type { Source, SpanScope } from '../../src/node/sources/source';

/** What a view of ours reads of a store: rollouts, attempts, spans and workers, as text without ids and times. */
export async function sourceAsText(url: string): Promise<{ readonly kind: string; readonly text: string }> {
  const source = await openSource(url);
  try {
    return { kind: source.kind, text: (await linesOf(source)).join('\n') };
  } finally {
    source.dispose();
  }
}

async function linesOf(source: Source): Promise<string[]> {
  const lines: string[] = [];
  const { items, total } = await source.rollouts({ limit: 200, offset: 0 });
  lines.push(`${total} rollouts`);
  for (const { rollout, attemptCount } of items) {
    lines.push(`${rollout.status} ${rollout.mode ?? '-'} ${attemptCount} attempts ${JSON.stringify(rollout.input)}`);
    for (const attempt of await source.attempts(rollout.id)) {
      lines.push(`  attempt ${attempt.sequenceId} ${attempt.status}`);
      const spans = await allSpans(source, { rolloutId: rollout.id, attemptId: attempt.id });
      lines.push(...spans.map(it => `    ${describe(it)}`).sort());
    }
  }
  const workers = await source.workers();
  lines.push(...workers.map(it => `worker ${it.id} ${it.status}`).sort());
  return lines;
}

async function allSpans(source: Source, scope: SpanScope): Promise<readonly Span[]> {
  const spans: Span[] = [];
  for (let page = await source.spans(scope, null); ; page = await source.spans(scope, page.cursor)) {
    spans.push(...page.spans);
    if (page.complete) return spans;
  }
}

function describe(span: Span): string {
  const raised = exceptionsOf(span).map(it => ` raised ${it.type}`);
  return `${span.name} ${span.status.code}${raised.join('')}`;
}
