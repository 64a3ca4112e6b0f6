import path from 'node:path';
import type { AgentProcess } from './agentProcess';
import { AgentScripts } from './agentScripts';
import { hasAgentModules } from './loadedModules';
import { lookAround, type LookOptions } from './lookAround';
import { type AskInspector, nodeAgents, type NodeSeen } from './nodeAgents';
import { pythonAgents, type PythonSeen } from './pythonAgents';

export interface FindOptions extends LookOptions {
  readonly askInspector?: AskInspector;
  /** What runs a script of ours is left out, as is this process. */
  readonly ownFolder?: string;
}

/**
 * The user's processes that a debugger can be attached to, asked again and again while somebody looks: what was read of a
 * script or of a process is kept. Rejects when cancelled.
 */
export class AgentFinder {
  readonly #scripts = new AgentScripts();
  /** By process: whether it has loaded what agents load. Asked once it has had the time. */
  readonly #modules = new Map<string, boolean>();

  async find(options: FindOptions = {}): Promise<AgentProcess[]> {
    const { platform = process.platform, signal, ownFolder } = options;
    const sight = await lookAround(options);
    const own = {
      ...sight,
      processes: sight.processes.filter(it => it.pid !== process.pid && !isOwn(it.args, ownFolder)),
    };
    const ask = options.askInspector ? { ask: options.askInspector } : {};
    const nodes = await nodeAgents(own, { platform, ...(signal ? { signal } : {}), ...ask });
    const all = [...pythonAgents(own, platform), ...nodes];
    const known = await Promise.all(
      all.map(async it => ({ ...it, isAgent: it.isAgent || (await this.#uses(it, options)) })),
    );
    signal?.throwIfAborted();
    return withDescendants(known.map(toProcess));
  }

  async #uses(
    it: PythonSeen | NodeSeen,
    { platform = process.platform, proc = '/proc' }: FindOptions,
  ): Promise<boolean> {
    if (it.file !== null && (await this.#scripts.isAgent(it.file, it.runtime))) return true;
    if (platform !== 'linux' || it.runtime !== 'python' || (it.ageMs ?? 0) < importedAfterMs) return false;
    const key = `${it.pid} ${it.script}`;
    const kept = this.#modules.get(key);
    if (kept !== undefined) return kept;
    const found = await hasAgentModules(it.pid, proc);
    if (this.#modules.size >= keptLimit) this.#modules.clear();
    this.#modules.set(key, found);
    return found;
  }
}

function isOwn(args: readonly string[], folder: string | undefined): boolean {
  return folder !== undefined && args.slice(1, 6).some(it => it.startsWith(path.join(folder, 'dist', path.sep)));
}

/** Importing agentlightning takes seconds. */
const importedAfterMs = 15_000;
const keptLimit = 500;

function toProcess(it: PythonSeen | NodeSeen): AgentProcess {
  const { pid, parentPid, runtime, script, interpreter, version, ageMs, isAgent, role, state, way } = it;
  return { pid, parentPid, runtime, script, interpreter, version, ageMs, isAgent, role, state, way };
}

/** Workers of an agent are agents. */
function withDescendants(all: readonly AgentProcess[]): AgentProcess[] {
  const byPid = new Map(all.map(it => [it.pid, it]));
  const isAgent = (it: AgentProcess, depth: number): boolean => {
    const parent = byPid.get(it.parentPid);
    return (
      it.isAgent || (parent !== undefined && parent.runtime === it.runtime && depth < 16 && isAgent(parent, depth + 1))
    );
  };
  return all.map(it => ({ ...it, isAgent: isAgent(it, 0) }));
}
