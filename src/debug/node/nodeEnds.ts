import type { Finding } from '../../core/logs/finding';
import type { ProcessFacts } from '../../protocol/debug';
import type { ProcessEnd } from '../../protocol/probe';
import { signalOf } from '../explain/explainExit';
import { recordEnded, tellExit } from '../explain/tellExit';
import { OutputWatch } from '../output/outputWatch';
import type { SessionContext } from '../session/sessionContext';
import type { ProbeFolder } from './probeFolder';

/** A parent that sees how its child ended writes it down within this. */
const parentMs = 300;

/** How the processes of a run end, and what that means. */
export class NodeEnds {
  /** The user ends the run: what is gone now needs no explanation. */
  isEnding = false;
  /** Code of what a stop has explained last, which the end of the process need not repeat. */
  told: string | null = null;
  readonly #session: SessionContext;
  readonly #factsOf: (pid: number) => ProcessFacts | undefined;
  /** By process: what is said of its end waits for its parent. */
  readonly #timers = new Map<number, NodeJS.Timeout>();
  #output: OutputWatch;
  /** In the order in which they were heard of: the first is the program itself. */
  #pids = new Set<number>();
  /** Those whose end is told. */
  readonly #ended = new Set<number>();

  constructor(session: SessionContext, factsOf: (pid: number) => ProcessFacts | undefined) {
    this.#session = session;
    this.#factsOf = factsOf;
    this.#output = this.#createOutput();
  }

  /** The built-in debugger gives a program that it attached to the number 0, which means ourselves to who ends processes. */
  began(pid: number | null): void {
    if (pid !== null && pid > 0) this.#pids.add(pid);
  }

  printed({ category, output }: Readonly<Record<string, unknown>>): void {
    if ((category === 'stdout' || category === 'stderr') && typeof output === 'string') this.#output.push(output);
  }

  /** One that the program started; null: the debugger did not say which. */
  childEnded(pid: number | null, folder: ProbeFolder | null): void {
    const [root] = this.#pids;
    if (pid === null || pid === root || folder === null || this.isEnding) return;
    if (this.#ended.has(pid) || this.#timers.has(pid)) return;
    const tell = () => {
      this.#timers.delete(pid);
      const end = this.#endOf(pid, folder.ends());
      // A parent that stands at a breakpoint sees it later: then the end of the run tells it.
      if (this.isEnding || this.#ended.has(pid) || (!end && isAlive(pid))) return;
      // Of one that never spoke up nothing is known; one that did tells its end, unless it is killed.
      if (end || this.#factsOf(pid)?.runtime === 'node') this.#tell(pid, end, null);
    };
    this.#timers.set(pid, setTimeout(tell, parentMs));
  }

  /** The program itself; gives its exit code where that is known. */
  rootEnded(folder: ProbeFolder | null, wanted: boolean): number | null {
    const [root] = this.#pids;
    const ends = folder?.ends() ?? new Map<number, ProcessEnd>();
    const finding = this.#output.end();
    const end = root === undefined ? undefined : this.#endOf(root, ends);
    if (wanted || this.isEnding) this.endedByUser();
    else {
      const late = [...this.#pids].filter(it => it !== root && (ends.has(it) || this.#timers.has(it)));
      for (const pid of late) if (!this.#ended.has(pid)) this.#tell(pid, this.#endOf(pid, ends), null);
      if (root !== undefined) this.#tell(root, end, finding);
    }
    return end?.exitCode ?? null;
  }

  /** The processes of the run that were still there are gone with it. */
  endedByUser(): void {
    for (const pid of this.#pids) {
      if (!this.#ended.has(pid)) recordEnded(pid, this.#session, this.#factsOf(pid));
      this.#ended.add(pid);
    }
  }

  /** Processes that outlive the end of their run. */
  killSurvivors(): void {
    for (const pid of this.#pids) {
      if (this.#ended.has(pid)) continue;
      try {
        process.kill(pid, 'SIGKILL');
      } catch {
        // It is gone, as it should be.
      }
    }
  }

  /** The program starts anew. */
  forget(): void {
    this.dispose();
    this.#pids = new Set();
    this.#ended.clear();
    this.told = null;
    this.#output = this.#createOutput();
  }

  dispose(): void {
    for (const timer of this.#timers.values()) clearTimeout(timer);
    this.#timers.clear();
    this.#output.dispose();
  }

  /** A child of another runtime has told its own probe's way. */
  #endOf(pid: number, ends: ReadonlyMap<number, ProcessEnd>): ProcessEnd | undefined {
    const exitCode = this.#factsOf(pid)?.exitCode;
    return ends.get(pid) ?? (exitCode === undefined ? undefined : { pid, exitCode, signal: null });
  }

  #tell(pid: number, end: ProcessEnd | undefined, finding: Finding | null): void {
    this.#ended.add(pid);
    const { exitCode = null, signal = null, intended = false } = end ?? {};
    const facts = this.#factsOf(pid);
    const { rollout, attempt, worker } = facts ?? {};
    const ids = { pid, ...(rollout && { rollout }), ...(attempt && { attempt }), ...(worker && { worker }) };
    // With the probe an orderly end is written down; without it nobody knows.
    const abrupt = end === undefined && facts?.runtime === 'node';
    const { told } = this;
    tellExit({ pid, exitCode: numberOf(exitCode, signal), abrupt, finding, ids, told, intended }, this.#session);
  }

  #createOutput(): OutputWatch {
    return new OutputWatch({
      catalog: () => this.#session.services.catalog(),
      onFinding: ({ code, record, fields }) =>
        this.#session.record({ kind: 'output', code, text: record.message.slice(0, 2000), facts: { ...fields } }),
    });
  }
}

/** As Python and the rest of this room have it: -9 for SIGKILL. */
function numberOf(exitCode: number | null, signal: string | null): number | null {
  if (signal === null) return exitCode;
  const found = Array.from({ length: 31 }, (_, at) => -(at + 1)).find(it => signalOf(it) === signal);
  return found ?? exitCode;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
