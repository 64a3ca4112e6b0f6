import { randomUUID } from 'node:crypto';
import type * as vscode from 'vscode';
import type { NodeAttach, NodeLaunch } from '../../debug/node/nodeServices';
import type { AgentLaunch } from '../../debug/plan/createPlanner';
import { runtimeOf } from '../../debug/plan/runtimeOf';
import type { AttachPlan, Planned } from '../../debug/services';
import type { AgentAttachArguments, AgentLaunchArguments } from '../../protocol/debug';
import { loadDebug } from './loadDebug';
import { builtInNodeDebugger } from './node/builtInDebugger';
import { type DebugParts, surroundingsOf } from './surroundingsOf';

type Folder = vscode.WorkspaceFolder | undefined;
type AnyLaunch = AgentLaunch | NodeLaunch;

/** Plans of this window: made before a session exists, so that a failure can be told in a message, taken by its adapter. */
export class Launches {
  readonly #ready = new Map<string, AnyLaunch>();

  constructor(private readonly parts: DebugParts) {}

  /** Plans a launch and keeps it for the adapter. `run` is what the session is to carry as its `agentRun`. */
  async prepare(
    folder: Folder,
    args: AgentLaunchArguments,
    signal: AbortSignal,
  ): Promise<Planned<AnyLaunch> & { readonly run: string }> {
    const run = randomUUID();
    const planned = await (isNodeLaunch(args) ? this.#planNode : this.#planPython)(folder, args, signal);
    if (planned.ok) this.#keep(run, planned.plan);
    return { ...planned, run };
  }

  /** What was prepared for this run, once; a restart is planned anew, because ports and stores have changed. */
  async take(folder: Folder, args: AgentLaunchArguments, signal: AbortSignal): Promise<Planned<AgentLaunch>> {
    const plan = this.#taken(args);
    return plan && 'adapter' in plan ? { ok: true, plan } : this.#planPython(folder, args, signal);
  }

  async takeNode(folder: Folder, args: AgentLaunchArguments, signal: AbortSignal): Promise<Planned<NodeLaunch>> {
    const plan = this.#taken(args);
    return plan && 'config' in plan ? { ok: true, plan } : this.#planNode(folder, args, signal);
  }

  attach(folder: Folder, args: AgentAttachArguments, signal: AbortSignal): Promise<Planned<AttachPlan>> {
    return this.#planner(folder).planAttach(args, signal);
  }

  attachNode(folder: Folder, args: AgentAttachArguments, signal: AbortSignal): Promise<Planned<NodeAttach>> {
    return builtInNodeDebugger() ? this.#planner(folder).planNodeAttach(args, signal) : Promise.resolve(switchedOff);
  }

  /** What was prepared is not wanted after all. */
  drop(run: string): undefined {
    void this.#ready.get(run)?.release?.();
    this.#ready.delete(run);
  }

  dispose(): void {
    for (const { release } of this.#ready.values()) void release?.();
    this.#ready.clear();
  }

  readonly #planPython = (folder: Folder, args: AgentLaunchArguments, signal: AbortSignal) =>
    this.#planner(folder).planLaunch(args, signal);

  readonly #planNode = (
    folder: Folder,
    args: AgentLaunchArguments,
    signal: AbortSignal,
  ): Promise<Planned<NodeLaunch>> =>
    builtInNodeDebugger() ? this.#planner(folder).planNode(args, signal) : Promise.resolve(switchedOff);

  #taken({ agentRun }: AgentLaunchArguments): AnyLaunch | undefined {
    const run = agentRun?.id ?? '';
    const plan = this.#ready.get(run);
    this.#ready.delete(run);
    return plan;
  }

  #planner(folder: Folder) {
    return loadDebug().createPlanner(surroundingsOf(folder, this.parts));
  }

  /** VS Code may drop a launch after it was prepared, for instance when a task before it fails. */
  #keep(run: string, plan: AnyLaunch): void {
    this.#ready.set(run, plan);
    const oldest = this.#ready.size > waitingLimit ? this.#ready.entries().next().value : undefined;
    if (!oldest) return;
    this.#ready.delete(oldest[0]);
    void oldest[1].release?.();
  }
}

const waitingLimit = 8;
const switchedOff = { ok: false, failure: { code: 'AGL-D023' } } as const;

/** What cannot be told is Python's to refuse. */
function isNodeLaunch({ runtime, program, module }: AgentLaunchArguments): boolean {
  const choice = runtimeOf({ runtime, program: program || undefined, module: module || undefined });
  return choice.ok && choice.runtime === 'node';
}
