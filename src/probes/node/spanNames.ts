import type { AgentBreakpoint } from '../../core/agentBreakpoints/breakpoint';
import { matches } from '../../core/agentBreakpoints/matches';

type Named = 'span.start' | 'span.end';

/** Names of spans repeat; those of a program that makes up a new one each time do not fill the memory. */
const most = 1000;
const known: Readonly<Record<Named, Map<string, boolean>>> = { 'span.start': new Map(), 'span.end': new Map() };

/** Whether a breakpoint on spans of this name waits; no is what it says to nearly all of them. */
export function isNamed(on: Named, name: string, breakpoints: readonly AgentBreakpoint[]): boolean {
  const names = known[on];
  const before = names.get(name);
  if (before !== undefined) return before;
  const found = breakpoints.some(it => matches(it, { on, name }));
  if (names.size >= most) names.clear();
  names.set(name, found);
  return found;
}

/** There are other breakpoints now. */
export function forgetNames(): void {
  known['span.start'].clear();
  known['span.end'].clear();
}
