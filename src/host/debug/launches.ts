import { randomUUID } from 'node:crypto';
import type * as vscode from 'vscode';
import type { AgentLaunch, ProgramLaunch } from '../../debug/plan/createPlanner';
import type { AttachPlan, Planned } from '../../debug/services';
import type { AgentAttachArguments, AgentLaunchArguments } from '../../protocol/debug';
import { loadDebug } from './loadDebug';
import { type DebugParts, surroundingsOf } from './surroundingsOf';

/** Plans of this window: made before a session exists, so that a failure can be told in a message, taken by its adapter. */
export class Launches {
  readonly #ready = new Map<string, AgentLaunch>();

  constructor(private readonly parts: DebugParts) {}

  /** Plans a launch and keeps it for the adapter. `run` is what the session is to carry as its `agentRun`. */
  async prepare(
    folder: vscode.WorkspaceFolder | undefined,
    args: AgentLaunchArguments,
    signal: AbortSignal,
  ): Promise<Planned<AgentLaunch> & { readonly run: string }> {
    const run = randomUUID();
    const planned = await this.#planner(folder).planLaunch(args, signal);
    if (planned.ok) this.#keep(run, planned.plan);
    return { ...planned, run };
  }

  /** What was prepared for this run, once; a restart is planned anew, because ports and stores have changed. */
  async take(
    folder: vscode.WorkspaceFolder | undefined,
    args: AgentLaunchArguments,
    signal: AbortSignal,
  ): Promise<Planned<AgentLaunch>> {
    const run = args.agentRun?.id ?? '';
    const plan = this.#ready.get(run);
    this.#ready.delete(run);
    if (plan) return { ok: true, plan };
    return this.#planner(folder).planLaunch(args, signal);
  }

  /** For a program that another debugger launches. */
  program(
    folder: vscode.WorkspaceFolder | undefined,
    args: AgentLaunchArguments,
    signal: AbortSignal,
  ): Promise<Planned<ProgramLaunch>> {
    return this.#planner(folder).planProgram(args, signal);
  }

  attach(
    folder: vscode.WorkspaceFolder | undefined,
    args: AgentAttachArguments,
    signal: AbortSignal,
  ): Promise<Planned<AttachPlan>> {
    return this.#planner(folder).planAttach(args, signal);
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

  #planner(folder: vscode.WorkspaceFolder | undefined) {
    return loadDebug().createPlanner(surroundingsOf(folder, this.parts));
  }

  /** VS Code may drop a launch after it was prepared, for instance when a task before it fails. */
  #keep(run: string, plan: AgentLaunch): void {
    this.#ready.set(run, plan);
    const oldest = this.#ready.size > waitingLimit ? this.#ready.entries().next().value : undefined;
    if (!oldest) return;
    this.#ready.delete(oldest[0]);
    void oldest[1].release?.();
  }
}

const waitingLimit = 8;
