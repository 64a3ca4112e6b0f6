import type { DebugProtocol } from '@vscode/debugprotocol';
import type { AgentBreakpointState } from '../../protocol/debug';

type Wanted = DebugProtocol.FunctionBreakpoint;

/** Function breakpoints, apart: those of ours begin with `@`; `order` says whose the next answer is. */
export interface SplitBreakpoints {
  readonly agent: readonly string[];
  readonly functions: readonly Wanted[];
  readonly order: readonly ('agent' | 'function')[];
}

export function splitBreakpoints(wanted: readonly Wanted[]): SplitBreakpoints {
  const order = wanted.map(it => (it.name.trim().startsWith('@') ? 'agent' : 'function'));
  return {
    agent: wanted.filter((_, at) => order[at] === 'agent').map(it => it.name.trim()),
    functions: wanted.filter((_, at) => order[at] === 'function'),
    order,
  };
}

/** The client takes the n-th answer for its n-th breakpoint. */
export function mergeBreakpoints(
  order: SplitBreakpoints['order'],
  agent: readonly AgentBreakpointState[],
  functions: readonly DebugProtocol.Breakpoint[],
): DebugProtocol.Breakpoint[] {
  let nextAgent = 0;
  let nextFunction = 0;
  return order.map(kind => {
    if (kind === 'function') return functions[nextFunction++] ?? { verified: false };
    const state = agent[nextAgent++];
    if (!state) return { verified: false };
    return { verified: state.verified, ...(state.message ? { message: state.message } : {}) };
  });
}
