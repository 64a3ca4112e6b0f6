/**
 * What a timeline is opened for: the argument of `agentLightning.timeline.open`, plain JSON so that it can stand in a
 * command link. With a span it opens there.
 */
export type TimelineTarget = (
  { readonly rolloutId: string; readonly attemptId?: string } | { readonly traceId: string }
) & { readonly span?: { readonly traceId: string; readonly spanId: string } };

/** Menus and command links hand over anything; null unless it names a rollout or a trace. */
export function toTarget(argument: unknown): TimelineTarget | null {
  if (typeof argument !== 'object' || argument === null) return null;
  const { rolloutId, attemptId, traceId, span } = argument as Record<string, unknown>;
  const at = toSpan(span);
  if (typeof rolloutId === 'string') {
    return { rolloutId, ...(typeof attemptId === 'string' ? { attemptId } : {}), ...(at ? { span: at } : {}) };
  }
  return typeof traceId === 'string' ? { traceId, ...(at ? { span: at } : {}) } : null;
}

function toSpan(value: unknown): { traceId: string; spanId: string } | null {
  if (typeof value !== 'object' || value === null) return null;
  const { traceId, spanId } = value as Record<string, unknown>;
  return typeof traceId === 'string' && typeof spanId === 'string' ? { traceId, spanId } : null;
}
