import type { DebugProtocol } from '@vscode/debugprotocol';
import type { AgentContext, AgentIds, ExplainedStop, FramePlace } from '../../protocol/debug';
import type { ProbeMatch } from '../../protocol/probe';
import { readProbeMessage } from '../channel/readProbeMessage';
import { explainMatch } from '../explain/explainMatch';
import type { SessionContext } from '../session/sessionContext';
import { explainError } from './explainError';
import type { ChildSession } from './nodeServices';
import { readParameters } from './readParameters';
import { decode, type ErrorReading, probeGlobal, readException } from './readException';

export interface ProcessOptions {
  /** Where the probe stands still; null: nothing is to stop there. */
  readonly pauseAt: { readonly path: string; readonly line: number } | null;
  /** Filters that are on besides those that the user chose in the editor. */
  readonly filters: DebugProtocol.SetExceptionBreakpointsArguments;
  readonly ids: (pid: number | null) => AgentIds;
  /** What a stop by the probe says of itself. */
  readonly describe: (match: ProbeMatch, pid: number) => string;
  readonly onStop: (stop: NodeStop) => void;
  readonly onResume: () => void;
}

export interface NodeStop {
  readonly explained: ExplainedStop | null;
  readonly match: ProbeMatch | null;
  readonly text: string;
  readonly threadId: number;
}

const resuming = new Set(['continue', 'next', 'stepIn', 'stepOut', 'restartFrame']);
/** Our own requests pass by here as well. */
const mark = 'agentLightning';
const levels = 100;

/** Follows one session of the built-in debugger: tells it what to stop at, and finds out why it stopped. */
export class NodeProcess {
  readonly #pauses = new Set<number>();
  #stops = 0;

  constructor(
    readonly child: ChildSession,
    private readonly session: SessionContext,
    private readonly options: ProcessOptions,
  ) {}

  /** A request that the editor is about to send. */
  requested({ command, arguments: args }: { readonly command?: unknown; readonly arguments?: unknown }): void {
    if (typeof command !== 'string') return;
    if (resuming.has(command)) this.#resumed();
    if (command === 'setExceptionBreakpoints' && !this.child.isRoot) this.#addFilters(args ?? {});
  }

  /** An event that it has sent. */
  happened(event: string, body: Readonly<Record<string, unknown>>): void {
    if (event === 'initialized' && !this.child.isRoot) this.#addPause();
    if (event === 'stopped') void this.#stopped(body);
    if (event === 'continued') this.#resumed();
  }

  /** What it works on, as its probe sees it. */
  async context(): Promise<AgentContext> {
    return (await this.#probe('context')) ?? {};
  }

  /** The editor's own answer to the filters replaces those of before; ours are added each time. */
  #addFilters(wanted: Wanted): void {
    const { filters = [], filterOptions = [] } = this.options.filters;
    if (mark in wanted || filters.length + filterOptions.length === 0) return;
    void this.#ask('setExceptionBreakpoints', {
      filters: [...new Set([...(wanted.filters ?? []), ...filters])],
      filterOptions: [...(wanted.filterOptions ?? []), ...filterOptions],
      [mark]: true,
    });
  }

  #addPause(): void {
    const { pauseAt } = this.options;
    if (!pauseAt) return;
    const { path, line } = pauseAt;
    void this.#ask<DebugProtocol.SetBreakpointsResponse['body']>('setBreakpoints', {
      ...{ source: { path }, breakpoints: [{ line }] },
    }).then(answer => {
      for (const { id } of answer?.breakpoints ?? []) if (id !== undefined) this.#pauses.add(id);
    });
  }

  #resumed(): void {
    this.#stops++;
    this.options.onResume();
  }

  async #stopped(body: Readonly<Record<string, unknown>>): Promise<void> {
    const stop = ++this.#stops;
    const { threadId, reason, description } = body;
    if (typeof threadId !== 'number') return;
    const isPause =
      Array.isArray(body.hitBreakpointIds) && body.hitBreakpointIds.some(it => this.#pauses.has(it as number));
    const match = isPause ? await this.#match() : null;
    const explained = match
      ? await this.#explainMatch(threadId, match)
      : reason === 'exception'
        ? await this.#explainException(threadId)
        : null;
    // It runs on already: what would be told belongs to no stop any more.
    if (stop !== this.#stops) return;
    const text = match ? this.options.describe(match, this.child.pid ?? 0) : String(description ?? reason);
    this.options.onStop({ explained, match, text, threadId });
  }

  async #match(): Promise<ProbeMatch | null> {
    const message = readProbeMessage(JSON.stringify((await this.#probe('match')) ?? null));
    return message?.kind === 'match' ? message : null;
  }

  async #explainMatch(threadId: number, match: ProbeMatch): Promise<ExplainedStop | null> {
    const { type, message, stack } = match.observation;
    if (match.observation.on === 'uncaught' && typeof stack === 'string') {
      const reading = { type: String(type), message: String(message), stack, context: await this.#surroundings() };
      return this.#explained(threadId, reading, match.frame ? [match.frame] : []);
    }
    const pid = this.child.pid ?? 0;
    const explained = explainMatch({ ...match, pid, text: this.options.describe(match, pid) }, threadId, this.session);
    if (explained === null) return null;
    const context = { ...(await this.#surroundings()), ...explained.context };
    if (explained.frame !== null) return { ...explained, context };
    // Nobody's code was on the stack of the probe's hook; that of the stop has the callers that wait.
    const user = (await this.#places(threadId)).find(it => !it.path.includes('node_modules'));
    return { ...explained, context, frame: user ? toPlace(user) : null };
  }

  async #explainException(threadId: number): Promise<ExplainedStop | null> {
    const [reading, places] = await Promise.all([
      readException(this.child).then(it => it ?? this.#fromInfo(threadId)),
      this.#places(threadId),
    ]);
    if (!reading) return null;
    const id = places.find(it => !it.path.includes('node_modules'))?.frameId;
    const parameters = id === undefined ? '' : await readParameters(id, (command, args) => this.#ask(command, args));
    const context = { ...reading.context, ...(parameters === '' ? {} : { parameters }) };
    return this.#explained(threadId, { ...reading, context }, places.map(toPlace));
  }

  #explained(threadId: number, reading: ErrorReading, places: readonly FramePlace[]): ExplainedStop | null {
    const { pid } = this.child;
    const ids = { ...this.options.ids(pid), ...(pid === null ? {} : { pid }) };
    const explained = explainError(
      { threadId, reading, places, ids, context: { process: this.child.name } },
      this.session.services,
    );
    return explained && { ...explained, session: this.child.id };
  }

  /** Without the inspector's protocol: what the debugger itself says. */
  async #fromInfo(threadId: number): Promise<ErrorReading | null> {
    const info = await this.#ask<DebugProtocol.ExceptionInfoResponse['body']>('exceptionInfo', { threadId });
    if (!info) return null;
    const named = /^(\w+): ([\s\S]*)$/.exec(info.exceptionId);
    const [type, message] = [named?.[1] ?? info.exceptionId, named?.[2] ?? info.description ?? ''];
    return { type, message, stack: `${type}: ${message}\n  ${info.details?.stackTrace ?? ''}` };
  }

  async #places(threadId: number): Promise<StackPlace[]> {
    const only = { threadId, startFrame: 0, levels };
    const stack = await this.#ask<DebugProtocol.StackTraceResponse['body']>('stackTrace', only);
    return (stack?.stackFrames ?? [])
      .filter(it => it.presentationHint !== 'label' && it.source?.presentationHint !== 'deemphasize')
      .flatMap(({ id, source, line, name }) =>
        source?.path && line > 0 ? [{ path: toLocalPath(source.path), line, functionName: name, frameId: id }] : [],
      );
  }

  async #surroundings(): Promise<Readonly<Record<string, string>>> {
    const found = await this.#probe('surroundings');
    return typeof found === 'object' && found !== null ? (found as Record<string, string>) : {};
  }

  async #probe(what: 'match' | 'context' | 'surroundings'): Promise<unknown> {
    const expression = `${probeGlobal}?.${what}()`;
    const answer = await this.#ask<{ result?: unknown }>('evaluate', { expression, context: 'clipboard' });
    return decode(answer?.result);
  }

  async #ask<T>(command: string, args: unknown): Promise<T | null> {
    try {
      return (await this.child.ask(command, args)) as T;
    } catch {
      // Refused, or over: nothing is known then.
      return null;
    }
  }
}

interface StackPlace extends FramePlace {
  readonly frameId: number;
}

const toPlace = ({ path, line, functionName }: StackPlace): FramePlace => ({
  ...{ path, line },
  ...(functionName ? { functionName } : {}),
});

type Wanted = Partial<DebugProtocol.SetExceptionBreakpointsArguments>;

/** Between extensions a path may come as the URI of a remote window. */
function toLocalPath(path: string): string {
  const remote = /^vscode-remote:(?:\/\/[^/]*)?(\/.*)$/.exec(path)?.[1];
  return remote === undefined ? path : decodeURIComponent(remote);
}
