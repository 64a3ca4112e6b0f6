import type { AgentBreakpoint, Operator, Wanted } from './breakpoint';

/** What a probe saw happen in the program. */
export type Observation =
  | { readonly on: 'span.start' | 'span.end' | 'tool'; readonly name: string }
  /** A call of a model that ended; `tokens`: null where nobody counted. */
  | { readonly on: 'model'; readonly failed: boolean; readonly tokens: number | null }
  | { readonly on: 'reward'; readonly value: number }
  | { readonly on: 'rollout'; readonly state: string };

/** The meaning of an agent breakpoint. The Python probe says the same in its words; one table of cases tests both. */
export function matches({ wanted }: AgentBreakpoint, seen: Observation): boolean {
  switch (seen.on) {
    case 'span.start':
    case 'span.end':
    case 'tool':
      return wanted.on === seen.on && new RegExp(wanted.pattern).test(seen.name);
    case 'model':
      return matchesModel(wanted, seen.failed, seen.tokens);
    case 'reward':
      return wanted.on === 'reward' && compares(seen.value, wanted.operator, wanted.value);
    case 'rollout':
      return wanted.on === 'rollout' && wanted.state === seen.state;
  }
}

function matchesModel(wanted: Wanted, failed: boolean, tokens: number | null): boolean {
  if (wanted.on === 'model.failed') return failed;
  return wanted.on === 'model.tokens' && tokens !== null && compares(tokens, wanted.operator, wanted.value);
}

/** Not a number compares with nothing, but is not equal to anything. */
export function compares(left: number, operator: Operator, right: number): boolean {
  switch (operator) {
    case '<':
      return left < right;
    case '<=':
      return left <= right;
    case '>':
      return left > right;
    case '>=':
      return left >= right;
    case '==':
      return left === right;
    case '!=':
      return left !== right;
  }
}
