import type { Explanation, FramePlace } from '../../protocol/debug';

/** What a record keeps of a failure: its class (guide row G-X3) and what was around it (G-X4), by name. */
export function recordFacts(explained: Explanation, frame: FramePlace | null = null): Readonly<Record<string, string>> {
  const { title, context, layers, ids } = explained;
  const [layer] = layers;
  const { worker, trace, span } = ids;
  return {
    ...{ ...context, title, class: explained.class },
    ...(layer ? { layer } : {}),
    ...(worker ? { worker } : {}),
    ...(trace ? { trace } : {}),
    ...(span ? { span } : {}),
    ...(frame ? { place: `${frame.path}:${frame.line}` } : {}),
    ...(frame?.functionName ? { function: frame.functionName } : {}),
  };
}
