import type { DebugProtocol } from '@vscode/debugprotocol';
import type { AgentAttachArguments, AgentLaunchArguments, DebugFailure } from '../../protocol/debug';
import type { DebugpyAdapter, DebugServices, LaunchPlan, Planned } from '../services';
import { connectDebugpy, type Connected, type DebugpyConnection, type UpstreamListener } from './debugpyConnection';

export type Started =
  | { readonly ok: true; readonly connection: DebugpyConnection; readonly plan: LaunchPlan }
  | { readonly ok: false; readonly failure: DebugFailure };

const cancelled = { ok: false, failure: { code: 'AGL-D106' } } as const;

/** From what a configuration says to a debugpy that listens. What the plan holds is given back when that fails. */
export async function startUpstream(
  request: DebugProtocol.Request,
  services: DebugServices,
  listener: UpstreamListener,
  signal: AbortSignal,
): Promise<Started> {
  const planned = await plan(request, services, signal);
  if (!planned.ok) return planned;
  if (signal.aborted) {
    await planned.plan.release?.();
    return cancelled;
  }
  const connected = await connectDebugpy(planned.plan.adapter, listener, signal);
  if (connected.ok) return { ok: true, connection: connected.connection, plan: planned.plan };
  await planned.plan.release?.();
  return { ok: false, failure: toFailure(connected, planned.plan.adapter) };
}

async function plan(
  { command, arguments: args }: DebugProtocol.Request,
  services: DebugServices,
  signal: AbortSignal,
): Promise<Planned<LaunchPlan>> {
  try {
    if (command === 'attach') return await services.planAttach((args ?? {}) as AgentAttachArguments, signal);
    return await services.planLaunch((args ?? {}) as AgentLaunchArguments, signal);
  } catch (error) {
    if (signal.aborted) return cancelled;
    throw error;
  }
}

function toFailure(connected: Extract<Connected, { ok: false }>, adapter: DebugpyAdapter): DebugFailure {
  if (connected.reason === 'cancelled') return { code: 'AGL-D106' };
  const detail = connected.detail;
  if (adapter.kind === 'command') return { code: 'AGL-D100', detail };
  return { code: 'AGL-D101', detail: `${adapter.host}:${adapter.port}: ${detail}` };
}
