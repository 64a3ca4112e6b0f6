import type { DebugProtocol } from '@vscode/debugprotocol';
import { say } from '../../core/text/say';
import { type AgentAttachArguments, debugType } from '../../protocol/debug';
import type { SessionContext } from '../session/sessionContext';
import { failureOf } from '../session/failureText';
import { releaseChild, type WaitingChild } from './releaseChild';

/** What debugpy says of a child that waits: everything with which it can be attached to. */
type ChildConfiguration = Partial<AgentAttachArguments> & Record<string, unknown>;

export interface ChildrenOptions {
  /** Asks the client to start a session; null: it cannot. */
  readonly startDebugging: ((args: unknown) => Promise<DebugProtocol.Response>) | null;
  /** What the launcher of the root reads already must not come twice. */
  readonly outputIsRead: boolean;
  readonly isLaunch: boolean;
  /** Probes tell the root how processes of the run end. */
  readonly isWatched: () => boolean;
  /** A child to which nobody has attached by then is let go. */
  readonly limitMs: number;
}

/** The child processes of this one: a session for each, or words on how to attach, and none that waits for ever. */
export class Children {
  readonly #session: SessionContext;
  readonly #options: ChildrenOptions;
  readonly #timers = new Set<NodeJS.Timeout>();
  readonly #abort = new AbortController();
  readonly #seen = new Set<number>();
  readonly #releases = new Set<Promise<void>>();

  constructor(session: SessionContext, options: ChildrenOptions) {
    this.#session = session;
    this.#options = options;
  }

  /** Pids of all children that were announced. */
  get pids(): ReadonlySet<number> {
    return this.#seen;
  }

  announced(configuration: ChildConfiguration): void {
    const { connect, subProcessId } = configuration;
    if (!connect || subProcessId === undefined) return;
    const child = { host: connect.host ?? '127.0.0.1', port: connect.port, pid: subProcessId };
    this.#seen.add(child.pid);
    const ours = this.#toOurs(configuration);
    const { startDebugging, limitMs } = this.#options;
    if (startDebugging === null) {
      const json = JSON.stringify(shortened(ours));
      this.#session.say(say('debug.childWaits', { pid: child.pid, json }));
    } else {
      void startDebugging({ request: 'attach', configuration: ours }).then(({ success }) => {
        if (!success) this.#release(child);
      });
    }
    // Harmless when somebody attached meanwhile: debugpy lets nobody have a process twice.
    const timer = setTimeout(() => {
      this.#timers.delete(timer);
      this.#release(child);
    }, limitMs);
    this.#timers.add(timer);
  }

  async dispose(): Promise<void> {
    this.#abort.abort();
    for (const timer of this.#timers) clearTimeout(timer);
    this.#timers.clear();
    await Promise.all(this.#releases);
  }

  #toOurs(configuration: ChildConfiguration): ChildConfiguration {
    const { run } = this.#session;
    const ofLaunch = new Set(['env', 'python', 'program', 'module', 'console', 'noDebug']);
    const rest = Object.fromEntries(Object.entries(configuration).filter(([name]) => !ofLaunch.has(name)));
    return {
      ...rest,
      type: debugType,
      request: 'attach',
      name: `${run.name} · ${String(configuration.subProcessId)}`,
      agentRun: { ...run, ...(this.#options.isWatched() ? { watched: true } : {}), ...this.#root() },
      ...(this.#options.outputIsRead ? { redirectOutput: false } : {}),
    };
  }

  /** Of a program that was launched here: pids of another machine say nothing on this one. */
  #root(): { readonly rootPid?: number } {
    const { run, process } = this.#session;
    if (run.rootPid !== undefined) return { rootPid: run.rootPid };
    return this.#options.isLaunch && process.pid !== undefined ? { rootPid: process.pid } : {};
  }

  #release(child: WaitingChild): void {
    if (this.#abort.signal.aborted) return;
    const release = this.#releaseNow(child).finally(() => this.#releases.delete(release));
    this.#releases.add(release);
  }

  async #releaseNow(child: WaitingChild): Promise<void> {
    const outcome = await releaseChild(child, this.#abort.signal);
    if (outcome !== 'released' || this.#abort.signal.aborted) return;
    const failure = { code: 'AGL-D108', detail: `pid ${child.pid}` };
    const { text, event } = failureOf(failure, this.#session.services);
    this.#session.tell(text);
    this.#session.emit('agentLightning/failure', event);
  }
}

/** What a person or another client needs, and no more. */
function shortened({ connect, subProcessId, name, agentRun }: ChildConfiguration): object {
  return { type: debugType, request: 'attach', name, connect, subProcessId, agentRun };
}
