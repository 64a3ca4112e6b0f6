import type { AgentContext } from '../../protocol/debug';
import { isCatalogued } from './catalogued';
import { errorFacts } from './errorText';
import { guarded } from './guard';
import { live } from './live';
import { openSpan } from './openSpans';
import { surroundings } from './surroundings';

/** Errors at which the debugger has stopped already. */
const shown = new WeakSet<object>();

export const wasShown = (error: unknown) => typeof error === 'object' && error !== null && shown.has(error);

/** Characters of an attribute; prompts are long, and the view shows beginnings. */
const longest = 2000;

/**
 * What the debug adapter evaluates in a stopped process. Answers are base64, so that no quoting stands in their way. The
 * property is listed nowhere, and the same for all copies of this module.
 */
export function publishForDebugger(): void {
  const value = Object.freeze({
    match: guarded(() => encode(live.match)),
    context: guarded(() => encode(context())),
    surroundings: guarded(() => encode(surroundings())),
    catalogued: (error: unknown) => guarded(isCatalogued)(error) === true,
    read: guarded((error: unknown) => {
      if (typeof error === 'object' && error !== null) shown.add(error);
      return encode({ ...errorFacts(error), ids: live.ids, context: surroundings() });
    }),
  });
  Object.defineProperty(globalThis, Symbol.for('agent-lightning-devtools'), { value, enumerable: false });
}

function context(): AgentContext {
  const open = openSpan();
  const model = live.lastModel;
  return {
    ...live.ids,
    ...(open
      ? { span: { name: String(open.name), id: open.spanContext().spanId, attributes: shortened(open.attributes) } }
      : {}),
    ...(model ? { model: { ...shortened(model.attributes), name: String(model.name) } } : {}),
    ...(!model && live.lastHttpModel ? { model: live.lastHttpModel } : {}),
    ...(live.rewards.length > 0 ? { rewards: live.rewards } : {}),
    ...(live.match ? { stoppedBy: live.match.name } : {}),
  };
}

function shortened(attributes: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  const cut = (it: unknown) => (typeof it === 'string' && it.length > longest ? `${it.slice(0, longest - 1)}…` : it);
  return Object.fromEntries(
    Object.entries(attributes)
      .slice(0, 200)
      .map(([key, value]) => [key, cut(value)]),
  );
}

const encode = (value: unknown) => Buffer.from(JSON.stringify(value ?? null)).toString('base64');
