import path from 'node:path';
import * as vscode from 'vscode';
import { debugType, type AgentLaunchArguments, type DebugFailure } from '../../protocol/debug';
import { runtimeOf } from '../../debug/plan/runtimeOf';
import { handToNode, programOf } from './handToNode';
import { healthBefore, type HealthBefore } from './healthBefore';
import { nodeAttach } from './picker/nodeAttach';
import { tellLaunchFailure, type AskModal } from './launchFailure';
import type { Launches } from './launches';
import { withLaunchProgress } from './launchProgress';
import { activeScript } from './startAgent';

/**
 * Completes what launch.json says, or makes up for its absence with the open file, and checks it before anything starts: a
 * launch that cannot be is told in a modal message, with what mends it.
 */
export class AgentConfigurations implements vscode.DebugConfigurationProvider {
  constructor(
    private readonly launches: Launches,
    private readonly health: HealthBefore,
    private readonly ask?: AskModal,
    /** Told of every configuration that is about to be started, as it was chosen. */
    private readonly chosen?: (folder: vscode.WorkspaceFolder | undefined, config: vscode.DebugConfiguration) => void,
  ) {}

  async resolveDebugConfiguration(
    folder: vscode.WorkspaceFolder | undefined,
    config: vscode.DebugConfiguration,
    token?: vscode.CancellationToken,
  ): Promise<vscode.DebugConfiguration | undefined> {
    if (!vscode.workspace.isTrusted) {
      await this.#tell({ code: 'AGL-D019' });
      return undefined;
    }
    const complete = config.request ? config : { ...config, ...openFile() };
    const named = {
      ...complete,
      ...{ type: debugType, request: complete.request || 'launch', name: complete.name || 'Debug Agent' },
    };
    this.chosen?.(folder, named);
    if (named.request === 'attach' && config['runtime'] === 'node') return this.#attachNode(named, token);
    // The editor's own debugger completes its configurations now, so one that becomes its own must do so now.
    return named.request === 'launch' && isNode(named, folder) ? this.#toNode(folder, named, token) : named;
  }

  async #attachNode(
    config: vscode.DebugConfiguration,
    token: vscode.CancellationToken | undefined,
  ): Promise<vscode.DebugConfiguration | undefined> {
    const made = await withLaunchProgress(token, signal => nodeAttach(config, signal));
    if (made === 'cancelled') return undefined;
    if (!made.ok) await this.#tell(made.failure);
    return made.ok ? made.config : undefined;
  }

  async #toNode(
    folder: vscode.WorkspaceFolder | undefined,
    config: vscode.DebugConfiguration,
    token: vscode.CancellationToken | undefined,
  ): Promise<vscode.DebugConfiguration | undefined> {
    const args = { ...config, program: programOf(config, folder) } as unknown as AgentLaunchArguments;
    const planned = await withLaunchProgress(token, signal => this.launches.program(folder, args, signal));
    if (planned === 'cancelled') return undefined;
    const handed = planned.ok ? handToNode(config, planned.plan) : null;
    if (handed === null) await this.#tell(planned.ok ? { code: 'AGL-D023' } : planned.failure);
    return handed ?? undefined;
  }

  async resolveDebugConfigurationWithSubstitutedVariables(
    folder: vscode.WorkspaceFolder | undefined,
    config: vscode.DebugConfiguration,
    token?: vscode.CancellationToken,
  ): Promise<vscode.DebugConfiguration | undefined> {
    // A child of a session that runs, or an attach, which the adapter plans when it comes to it.
    if (config.request !== 'launch') return config;
    const args = config as unknown as AgentLaunchArguments;
    for (;;) {
      const made = await withLaunchProgress(token, signal =>
        Promise.all([this.launches.prepare(folder, args, signal), healthBefore(args, this.health, signal)]),
      );
      if (made === 'cancelled') return undefined;
      const [planned, found] = made;
      if (planned.ok && (found === null || (await this.#goesOn(found)))) {
        return { ...config, agentRun: { id: planned.run, name: config.name } };
      }
      if (planned.ok) return this.launches.drop(planned.run);
      if ((await this.#tell(planned.failure, config)) !== 'again') return undefined;
    }
  }

  async #goesOn(found: string): Promise<boolean> {
    const options = { canGoOn: true, ...(this.ask ? { ask: this.ask } : {}) };
    return (await tellLaunchFailure({ code: 'AGL-D022', detail: found }, options)) === 'anyway';
  }

  #tell(failure: DebugFailure, config?: vscode.DebugConfiguration) {
    const python = config?.['python'] as string | readonly string[] | undefined;
    return tellLaunchFailure(failure, {
      ...(python === undefined ? {} : { python }),
      ...(this.ask ? { ask: this.ask } : {}),
    });
  }
}

function isNode(config: vscode.DebugConfiguration, folder: vscode.WorkspaceFolder | undefined): boolean {
  const { runtime } = config as { readonly runtime?: unknown };
  const choice = runtimeOf({ program: programOf(config, folder) });
  return runtime === 'node' || (runtime === undefined && choice.ok && choice.runtime === 'node');
}

/** What F5 means without a launch.json. */
function openFile(): Record<string, unknown> {
  const uri = activeScript();
  if (uri?.scheme !== 'file') return {};
  return { request: 'launch', program: uri.fsPath, name: `Debug Agent: ${path.basename(uri.fsPath)}` };
}
