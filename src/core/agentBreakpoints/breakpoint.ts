/** What an agent breakpoint waits for. Plain data: the probes get it as it stands. */
export type Wanted =
  | { readonly on: 'span.start' | 'span.end' | 'tool'; readonly pattern: string }
  | { readonly on: 'model.failed' }
  | { readonly on: 'model.tokens' | 'reward'; readonly operator: Operator; readonly value: number }
  | { readonly on: 'rollout'; readonly state: string };

/** The longer ones first: a reader tries them in this order. */
export const operators = ['<=', '>=', '==', '!=', '<', '>'] as const;
export type Operator = (typeof operators)[number];

export interface AgentBreakpoint {
  /** As the user wrote it, blanks at its ends aside; names it everywhere. */
  readonly name: string;
  /** `@log `: recorded, never stopped at. */
  readonly log: boolean;
  readonly wanted: Wanted;
}

/** The forms, as help and completions show them. */
export const agentBreakpointForms = [
  '@span.start GLOB',
  '@span.end GLOB',
  '@tool GLOB',
  '@model failed',
  '@model tokens > N',
  '@reward < X',
  '@rollout STATE',
] as const;

/** What `@rollout` may wait for: the states of rollouts, and those of attempts that a rollout has not. */
export const rolloutStates: readonly string[] = [
  'queuing',
  'preparing',
  'running',
  'failed',
  'succeeded',
  'cancelled',
  'requeuing',
  'unresponsive',
  'timeout',
];
