import type { AgentBreakpoint } from '../../core/agentBreakpoints/breakpoint';
import type { CataloguedPattern } from '../../core/agentBreakpoints/cataloguedPatterns';
import type { Condition } from '../../core/agentBreakpoints/condition';
import type { AgentRole } from '../../protocol/debug';
import { forgetNames } from './spanNames';
import type { ProbeIds, ProbeMatch, ProbeSetup } from '../../protocol/probe';

/** A span as far as all versions of the SDK show it. */
export interface SeenSpan {
  readonly name?: unknown;
  readonly attributes?: Readonly<Record<string, unknown>>;
  readonly status?: { readonly code?: unknown };
  readonly events?: readonly { readonly name?: unknown }[];
  readonly ended?: unknown;
  spanContext(): { readonly spanId: string };
}

/** What all hooks share: what is waited for, and what the program is at. */
export const live = {
  breakpoints: [] as readonly AgentBreakpoint[],
  /** Of the breakpoints: asked for every span there is. */
  waits: { any: false, start: false, end: false, tool: false, model: false, reward: false },
  filters: new Map<string, Condition | null>(),
  catalogued: [] as readonly CataloguedPattern[],
  /** Whether to stop at what nobody catches, where the debugger itself has not. */
  uncaught: false,
  ids: {} as ProbeIds,
  role: undefined as AgentRole | undefined,
  /** Whether somebody listens: a debugger, or a store for spans of ours. */
  heard: false,
  /** The program has a tracer, whose spans say more than what is seen of its requests. */
  traced: false,
  lastModel: null as SeenSpan | null,
  lastHttpModel: null as Readonly<Record<string, unknown>> | null,
  rewards: [] as { readonly name: string; readonly value: number }[],
  /** While the program stands because of it. */
  match: null as ProbeMatch | null,
};

const kept = 64;

export function keep<T>(list: T[], value: T): void {
  list.push(value);
  if (list.length > kept) list.shift();
}

export function arm(setup: Partial<ProbeSetup>): void {
  live.breakpoints = setup.breakpoints ?? [];
  const kinds = new Set<string>(live.breakpoints.map(it => it.wanted.on));
  live.waits = {
    any: kinds.size > 0,
    ...{ start: kinds.has('span.start'), end: kinds.has('span.end'), tool: kinds.has('tool') },
    ...{ model: kinds.has('model.failed') || kinds.has('model.tokens'), reward: kinds.has('reward') },
  };
  forgetNames();
  live.filters = new Map((setup.filters ?? []).map(it => [it.filter, it.condition]));
  live.catalogued = setup.catalogued ?? [];
  // Said once, at the start.
  if (setup.uncaught !== undefined) live.uncaught = setup.uncaught;
}

export function disarm(): void {
  arm({ uncaught: false });
}

export function readEnvironment(env: Readonly<Record<string, string | undefined>>): void {
  const pairs = (env['OTEL_RESOURCE_ATTRIBUTES'] ?? '').split(',').map(it => it.split('=', 2).map(part => part.trim()));
  const resource = new Map(pairs.map(([key = '', value = '']) => [key, value]));
  const rollout = env['AGL_ROLLOUT_ID'] || resource.get('agentlightning.rollout_id');
  const attempt = env['AGL_ATTEMPT_ID'] || resource.get('agentlightning.attempt_id');
  live.ids = { ...(rollout ? { rollout } : {}), ...(attempt ? { attempt } : {}) };
  const role = env['AGL_CURRENT_ROLE'];
  if (role === 'algorithm' || role === 'runner' || role === 'both') live.role = role;
}
