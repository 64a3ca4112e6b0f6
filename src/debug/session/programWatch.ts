import type { DebugProtocol } from '@vscode/debugprotocol';
import type { AgentContext, ExplainedStop, ProcessFacts } from '../../protocol/debug';
import { explanationTree } from '../console/explanationTree';
import { explainMatch } from '../explain/explainMatch';
import { recordFacts } from '../explain/recordFacts';
import { readContext, topFrame } from '../explain/readContext';
import { explainStop } from '../explain/stopExplainer';
import { recordEnded, tellExit } from '../explain/tellExit';
import { OutputWatch } from '../output/outputWatch';
import type { NoticedMatch } from '../services';
import type { SessionContext } from './sessionContext';
import { tunePydevd } from './tunePydevd';

export interface WatchOptions {
  readonly isLaunch: boolean;
  /** The session or its run is being ended: what ends now needs no explanation. */
  readonly isEnding: () => boolean;
  /** The user ends the run, and all its processes with it. */
  readonly endsRun: () => boolean;
  readonly onFacts: (facts: Partial<ProcessFacts>) => void;
  /** How the process ended, where debugpy does not say: null when nobody knows, `elsewhere` when somebody else tells it. */
  readonly exitCode: () => Promise<number | null | 'elsewhere'>;
  /** Whether its parent ended it so, in order. */
  readonly isMeant: (pid: number, exitCode: number | null) => boolean;
}

/** Follows what debugpy says of one process: what it prints, where it stops and how it ends. */
export class ProgramWatch {
  readonly #session: SessionContext;
  readonly #options: WatchOptions;
  readonly #output: OutputWatch;
  readonly #stops = new Map<number, Promise<ExplainedStop | null>>();
  readonly #contexts = new Map<number, Promise<AgentContext | null>>();
  #lastThread: number | null = null;
  #hasProbe = true;
  /** What a probe told just before it suspends a thread: the next stop is its. */
  #match: NoticedMatch | null = null;
  #matched = new Set<number>();
  #told: string | null = null;
  #mainThread: number | null = null;
  #mainEnded = false;
  #exitTold = false;

  constructor(session: SessionContext, options: WatchOptions) {
    this.#session = session;
    this.#options = options;
    this.#output = new OutputWatch({
      catalog: session.services.catalog,
      onFinding: ({ code, record, fields }) =>
        session.record({ kind: 'output', code, text: record.message.slice(0, 2000), facts: { ...fields } }),
    });
  }

  /** Before the client sees it; gives what it is to see. */
  before({ event, body: given }: DebugProtocol.Event): unknown {
    const body = (given ?? {}) as Record<string, unknown>;
    if (event === 'stopped' && this.#match) return this.#stoppedBy(this.#match, body);
    if (event === 'output') this.#printed(body);
    else if (event === 'process') this.#process(body);
    else if (event === 'thread') this.#thread(body);
    else if (event === 'continued') this.#goesOn(body);
    else if (event === 'exited') this.#exited(this.#realCode(body.exitCode));
    return given;
  }

  /** When the client has seen it: nothing of ours comes before what it waits for. */
  after(event: string, given: unknown): void {
    const body = (given ?? {}) as Record<string, unknown>;
    if (event === 'initialized') void this.#session.ask('evaluate', { expression: tunePydevd, context: 'repl' }, 5_000);
    if (event === 'stopped') this.#stopped(body);
  }

  /** What the exception means on which this thread stopped; undefined: it did not stop on one. */
  explanation(threadId: number): Promise<ExplainedStop | null> | undefined {
    return this.#stops.get(threadId);
  }

  /** Whether that stop was a filter's of ours: debugpy knows of no exception then. */
  stoppedByFilter(threadId: number): boolean {
    return this.#matched.has(threadId);
  }

  /** A probe is about to suspend a thread. */
  matched(match: NoticedMatch): void {
    if (match.suspends) this.#match = match;
  }

  /** What the thread of a stopped frame works on; null without a probe. Asked once a stop. */
  contextOf(frameId: number): Promise<AgentContext | null> {
    if (!this.#hasProbe) return Promise.resolve(null);
    const known = this.#contexts.get(frameId);
    if (known) return known;
    const asked = readContext(frameId, this.#session).then(context => {
      this.#hasProbe = context !== null;
      return context;
    });
    this.#contexts.set(frameId, asked);
    return asked;
  }

  async contextOfThread(threadId: number | undefined): Promise<AgentContext> {
    const thread = threadId ?? this.#lastThread;
    const frameId = thread === null ? null : await topFrame(thread, this.#session);
    return (frameId === null ? null : await this.contextOf(frameId)) ?? {};
  }

  /** A request that lets the program run was accepted. */
  resumed(): void {
    this.#forget();
    this.#state('running');
  }

  #forget(): void {
    this.#stops.clear();
    this.#contexts.clear();
    this.#matched.clear();
    this.#lastThread = null;
  }

  dispose(): void {
    this.#output.dispose();
    this.#forget();
  }

  #printed({ category, output }: Record<string, unknown>): void {
    if ((category === 'stdout' || category === 'stderr') && typeof output === 'string') this.#output.push(output);
  }

  #process({ systemProcessId, name }: Record<string, unknown>): void {
    const pid = typeof systemProcessId === 'number' ? { pid: systemProcessId } : {};
    this.#options.onFacts({ ...pid, ...(typeof name === 'string' ? { name } : {}) });
    this.#state('running');
  }

  #thread({ reason, threadId }: Record<string, unknown>): void {
    if (typeof threadId !== 'number') return;
    if (reason === 'started') this.#mainThread ??= threadId;
    if (reason === 'exited' && threadId === this.#mainThread) this.#mainEnded = true;
  }

  #goesOn({ threadId, allThreadsContinued }: Record<string, unknown>): void {
    if (allThreadsContinued !== false) this.#forget();
    else if (typeof threadId === 'number') this.#stops.delete(threadId);
    this.#state('running');
  }

  /** debugpy sees a breakpoint; the client is told what matched. */
  #stoppedBy(match: NoticedMatch, body: Record<string, unknown>): unknown {
    this.#match = null;
    const threadId = typeof body.threadId === 'number' ? body.threadId : 0;
    const explained = explainMatch(match, threadId, this.#session);
    if (explained) {
      this.#matched.add(threadId);
      this.#stops.set(threadId, Promise.resolve(explained));
    }
    const reason = explained ? 'exception' : 'function breakpoint';
    return { ...body, reason, description: match.text, text: explained ? explained.exception.type : match.name };
  }

  #stopped({ threadId, reason, text, description }: Record<string, unknown>): void {
    this.#state('stopped');
    if (typeof threadId !== 'number') return;
    this.#lastThread = threadId;
    const known = this.#stops.get(threadId);
    if (known) {
      void known.then(explained => explained && this.#tell(explained));
      return;
    }
    if (reason !== 'exception') {
      this.#session.record({ kind: 'stop', code: null, text: String(text ?? description ?? reason) });
      return;
    }
    this.#stops.set(threadId, this.#explain(threadId));
  }

  async #explain(threadId: number): Promise<ExplainedStop | null> {
    const explained = await explainStop(threadId, this.#session);
    if (explained) this.#tell(explained);
    return explained;
  }

  #tell(explained: ExplainedStop): void {
    const session = this.#session;
    this.#told = explained.code;
    session.emit('agentLightning/stop', explained);
    session.show(explanationTree(explained, explained.chain, session.services.language), explained.frame);
    const { code, ids, exception, frame, fingerprint } = explained;
    session.record({
      ...{ kind: 'exception', code, rollout: ids.rollout ?? null, attempt: ids.attempt ?? null },
      text: `${exception.type}: ${exception.message}`.slice(0, 2000),
      facts: { ...recordFacts(explained, frame), fingerprint },
    });
  }

  /** Its debugger has gone. A promise: how it ended is still to be told, a moment later at most. */
  ended(): Promise<void> | null {
    const { isLaunch, isEnding, exitCode } = this.#options;
    this.over();
    if (this.#exitTold || isLaunch || isEnding()) {
      this.#state('ended');
      return null;
    }
    return exitCode().then(code => {
      if (code !== 'elsewhere') this.#exited(code);
      this.#state('ended');
    });
  }

  /** The session is: a process that goes with its run needs a last word as well. */
  over(): void {
    if (this.#options.endsRun()) this.#exited(null);
  }

  /** debugpy tells the lowest 8 bits of Python's -9: where the main thread never ended, 247 is no code of the program's. */
  #realCode(told: unknown): number | null {
    if (typeof told !== 'number') return null;
    const signalled = told > 256 - 65 && told < 256 && !this.#mainEnded;
    return signalled ? told - 256 : told;
  }

  #exited(exitCode: number | null): void {
    if (this.#exitTold) return;
    this.#exitTold = true;
    const session = this.#session;
    const { pid = null } = session.process;
    const finding = this.#output.end();
    const { isEnding, endsRun } = this.#options;
    if (pid === null) return;
    if (isEnding()) return void (endsRun() && recordEnded(pid, session));
    const abrupt = exitCode === null && this.#mainThread !== null && !this.#mainEnded;
    const intended = this.#options.isMeant(pid, exitCode);
    tellExit({ pid, exitCode, abrupt, finding, ids: { pid }, told: this.#told, intended }, session);
  }

  #state(state: ProcessFacts['state']): void {
    const { pid } = this.#session.process;
    if (pid === undefined || this.#session.process.state === state) return;
    this.#options.onFacts({ state });
    this.#session.emit('agentLightning/process', { runtime: 'python', ...this.#session.process, pid, state });
  }
}
