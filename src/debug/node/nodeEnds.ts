import { say, toText } from '../../core/text/say';
import type { ProcessFacts } from '../../protocol/debug';
import { explanationTree } from '../console/explanationTree';
import { explainExit, signalOf } from '../explain/explainExit';
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
  readonly #timers = new Set<NodeJS.Timeout>();
  #output: OutputWatch;
  /** In the order in which they were heard of: the first is the program itself. */
  #pids = new Set<number>();

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
    const timer = setTimeout(() => {
      this.#timers.delete(timer);
      const end = folder.ends().get(pid);
      if (end && !this.isEnding) this.#explain(pid, numberOf(end.exitCode, end.signal), false, null);
    }, parentMs);
    this.#timers.add(timer);
  }

  /** The program itself; gives its exit code where that is known. */
  rootEnded(folder: ProbeFolder | null, wanted: boolean): number | null {
    const [pid] = this.#pids;
    const ends = folder?.ends();
    const end = pid === undefined ? undefined : ends?.get(pid);
    const finding = this.#output.end();
    if (wanted || this.isEnding || pid === undefined) return end?.exitCode ?? null;
    // With the probe an orderly end is written down; without it nobody knows.
    const abrupt = end === undefined && this.#factsOf(pid) !== undefined;
    this.#explain(pid, end?.exitCode ?? null, abrupt, finding);
    return end?.exitCode ?? null;
  }

  /** Processes that outlive the end of their run. */
  killSurvivors(): void {
    for (const pid of this.#pids) {
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
    this.told = null;
    this.#output = this.#createOutput();
  }

  dispose(): void {
    for (const timer of this.#timers) clearTimeout(timer);
    this.#timers.clear();
    this.#output.dispose();
  }

  #explain(
    pid: number,
    exitCode: number | null,
    abrupt: boolean,
    finding: Parameters<typeof explainExit>[0]['finding'],
  ) {
    const session = this.#session;
    const { language } = session.services;
    const { rollout = null, attempt = null } = this.#factsOf(pid) ?? {};
    const explanation = explainExit({ exitCode, abrupt, finding, ids: { pid } }, session.services);
    const signal = signalOf(exitCode);
    session.emit('agentLightning/exit', { pid, exitCode: signal ? null : exitCode, signal, explanation });
    const sentence = toText(wordsOf(pid, exitCode, signal, abrupt), language);
    session.record({ kind: 'exit', code: explanation?.code ?? null, text: sentence, pid, rollout, attempt });
    if (!explanation) return;
    session.tell(sentence);
    if (explanation.code !== this.told || signal) session.show(explanationTree(explanation, [], language));
  }

  #createOutput(): OutputWatch {
    return new OutputWatch({
      catalog: () => this.#session.services.catalog(),
      onFinding: ({ code, record, fields }) =>
        this.#session.record({ kind: 'output', code, text: record.message.slice(0, 2000), facts: { ...fields } }),
    });
  }
}

function wordsOf(pid: number, exitCode: number | null, signal: string | null, abrupt: boolean) {
  if (signal) return say('debug.exit.signal', { pid, signal });
  return exitCode === null && abrupt
    ? say('debug.exit.abrupt', { pid })
    : say('debug.exit.code', { pid, exit: exitCode ?? 0 });
}

/** As Python and the rest of this room have it: -9 for SIGKILL. */
function numberOf(exitCode: number | null, signal: string | null): number | null {
  if (signal === null) return exitCode;
  const found = Array.from({ length: 31 }, (_, at) => -(at + 1)).find(it => signalOf(it) === signal);
  return found ?? exitCode;
}
