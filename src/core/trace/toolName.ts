import type { Span } from '../model/span';

const keys = ['gen_ai.tool.name', 'tool.name', 'traceloop.entity.name'] as const;

/** What a tool is called, as the probe inside of the agent reads it from the same span. */
export function toolNameOf({ name, attributes }: Pick<Span, 'name' | 'attributes'>): string {
  const key = keys.find(it => attributes[it] !== undefined);
  return key === undefined ? name.replace(/^(?:tool_call[. ]|execute_tool\b ?)/, '') : String(attributes[key]);
}
