import { randomBytes } from 'node:crypto';
import { createServer, type AddressInfo, type Server } from 'node:net';
import type { AgentBreakpoint } from '../../core/agentBreakpoints/breakpoint';
import { cataloguedPatterns } from '../../core/agentBreakpoints/cataloguedPatterns';
import { parseAgentBreakpoint } from '../../core/agentBreakpoints/parseAgentBreakpoint';
import { parseCondition } from '../../core/agentBreakpoints/parseCondition';
import type { ReadingProblem } from '../../core/agentBreakpoints/problem';
import type { CatalogEntry } from '../../core/catalog/entry';
import { say, toText } from '../../core/text/say';
import type { Language } from '../../core/text/table';
import type { AgentBreakpointState, AgentRuntime, DebugRecord, ProcessFacts } from '../../protocol/debug';
import type {
  DebugpyFilter,
  ProbeExit,
  ProbeFilter,
  ProbeHello,
  ProbeMatch,
  ProbeMessage,
  ProbeSetup,
} from '../../protocol/probe';
import { probeVariables } from '../../protocol/probe';
import type { FilterChoice, NoticedMatch, ProbeChannel } from '../services';
import { matchText } from './matchText';
import { ProbeConnection } from './probeConnection';
import { ProcessEnds } from './processEnds';

export interface ProbeChannelOptions {
  readonly language: Language;
  /** Folder of `sitecustomize.py`, absolute: `dist/probes/python`. */
  readonly pythonProbe: string;
  /** The catalog's entries, asked for when a filter needs them. */
  readonly entries: () => readonly CatalogEntry[];
  /** Hears what processes are to stop at, whenever that changes. */
  readonly onSetup?: (setup: ProbeSetup) => void;
  /** Whose exceptions the catalog is asked about; Python's when absent. */
  readonly runtime?: AgentRuntime;
}

export interface OpenProbeChannel extends ProbeChannel {
  /** Processes that have reported so far, also those that have ended. */
  readonly heard: number;
}

/** Listens on a free port of 127.0.0.1. Rejects with the system's error where that is forbidden (AGL-D403). */
export async function openProbeChannel(options: ProbeChannelOptions): Promise<OpenProbeChannel> {
  const token = randomBytes(24).toString('hex');
  const channel = new Channel(token, options);
  const server = createServer(socket => channel.accept(new ProbeConnection(socket, channel)));
  // Processes of one run; whoever opens more is none of them.
  server.maxConnections = 2000;
  await new Promise<void>((done, failed) => server.once('error', failed).listen(0, '127.0.0.1', done));
  channel.listen(server);
  return channel;
}

class Channel implements OpenProbeChannel {
  heard = 0;
  env: Readonly<Record<string, string>> = {};
  #setup: ProbeSetup = { kind: 'setup', breakpoints: [], filters: [], catalogued: [] };
  #server: Server | null = null;
  readonly #connections = new Set<ProbeConnection>();
  readonly #ends = new ProcessEnds();
  readonly #processListeners: ((facts: ProcessFacts) => void)[] = [];
  readonly #recordListeners: ((record: Omit<DebugRecord, 'run'>) => void)[] = [];
  readonly #matchListeners: ((match: NoticedMatch) => void)[] = [];
  readonly #endingListeners: ((pid: number) => void)[] = [];

  constructor(
    readonly token: string,
    private readonly options: ProbeChannelOptions,
  ) {}

  listen(server: Server): void {
    this.#server = server;
    // A connection that fails to be accepted is the other end's loss.
    server.on('error', () => undefined);
    const { port } = server.address() as AddressInfo;
    this.env = {
      [probeVariables.channel]: `127.0.0.1:${port}`,
      [probeVariables.token]: this.token,
      PYTHONPATH: this.options.pythonProbe,
    };
  }

  accept(connection: ProbeConnection): void {
    this.#connections.add(connection);
  }

  setBreakpoints(names: readonly string[]): readonly AgentBreakpointState[] {
    const read = names.map(parseAgentBreakpoint);
    const breakpoints = read.flatMap((it): AgentBreakpoint[] => (it.ok ? [it.value] : []));
    this.#tell({ ...this.#setup, breakpoints });
    return names.map((name, at) => this.#state(name, read[at]));
  }

  setFilters(filters: readonly FilterChoice[]): readonly AgentBreakpointState[] {
    const read = filters.map(it => (it.condition?.trim() ? parseCondition(it.condition) : null));
    const chosen = filters.flatMap(({ filter }, at): ProbeFilter[] => {
      const condition = read[at];
      // With a condition that cannot be read it is off, except that debugpy's own would then stop each time.
      if (condition && !condition.ok) return debugpyOwn.has(filter) ? [{ filter, condition: { any: [] } }] : [];
      return [{ filter, condition: condition ? condition.value : null }];
    });
    const needsCatalog = chosen.some(it => it.filter === 'agl.catalogued') || JSON.stringify(chosen).includes('"code"');
    const catalogued = needsCatalog ? cataloguedPatterns(this.options.entries(), this.options.runtime) : [];
    // Without conditions and without the catalog debugpy decides alone, as it always does.
    const decides = needsCatalog || chosen.some(it => it.condition !== null);
    const sent = decides ? chosen : chosen.filter(it => !debugpyOwn.has(it.filter));
    this.#tell({ ...this.#setup, filters: sent, catalogued });
    return filters.map(({ filter }, at) => this.#state(filter, read[at] ?? undefined));
  }

  onProcess(listener: (facts: ProcessFacts) => void): void {
    this.#processListeners.push(listener);
  }

  onRecord(listener: (record: Omit<DebugRecord, 'run'>) => void): void {
    this.#recordListeners.push(listener);
  }

  onMatch(listener: (match: NoticedMatch) => void): void {
    this.#matchListeners.push(listener);
  }

  onEnding(listener: (pid: number) => void): void {
    this.#endingListeners.push(listener);
  }

  async dispose(): Promise<void> {
    for (const listeners of [this.#processListeners, this.#recordListeners, this.#matchListeners]) listeners.length = 0;
    this.#endingListeners.length = 0;
    const closed = new Promise<void>(done => (this.#server ? this.#server.close(() => done()) : done()));
    for (const it of this.#connections) it.close();
    await closed;
  }

  onHello(connection: ProbeConnection, hello: ProbeHello): void {
    this.heard++;
    // At once, even when empty: the process waits for it before its first line.
    connection.send(this.#setup);
    if (hello.thread === undefined) this.#emitProcess(hello, hello, 'running');
  }

  onMessage(connection: ProbeConnection, message: ProbeMessage): void {
    const hello = connection.hello;
    if (!hello) return;
    if (message.kind === 'fact') this.#emitProcess(hello, message, 'running');
    if (message.kind === 'match') this.#emitMatch(hello, message);
    if (message.kind === 'exit') this.#onExit(message);
    if (message.kind === 'ending') for (const listener of this.#endingListeners) listener(message.pid);
  }

  onClose(connection: ProbeConnection): void {
    this.#connections.delete(connection);
    const { hello } = connection;
    if (!hello || hello.thread !== undefined) return;
    const exitCode = this.#ends.gone(hello);
    this.#emitProcess(hello, exitCode === undefined ? {} : { exitCode }, 'ended');
  }

  /** Of processes without a probe nothing is told. */
  #onExit({ pid, code }: ProbeExit): void {
    const gone = this.#ends.told(pid, code);
    if (gone) this.#emitProcess(gone, { exitCode: code }, 'ended');
  }

  #tell(setup: ProbeSetup): void {
    this.#setup = setup;
    this.options.onSetup?.(setup);
    for (const it of this.#connections) if (it.hello) it.send(setup);
  }

  #emitProcess(hello: ProbeHello, facts: Partial<ProcessFacts>, state: ProcessFacts['state']): void {
    const { pid, parentPid, runtime, role, name } = hello;
    const { worker, rollout, attempt, exitCode, name: newName } = facts;
    const known = { pid, parentPid, runtime, state, role, name: newName ?? name, worker, rollout, attempt, exitCode };
    const told = Object.fromEntries(
      Object.entries(known).filter(([, it]) => it !== undefined),
    ) as unknown as ProcessFacts;
    for (const listener of this.#processListeners) listener(told);
  }

  #emitMatch(hello: ProbeHello, match: ProbeMatch): void {
    const { language } = this.options;
    const reason = toText(matchText(match), language);
    const text = match.left && match.suspends ? toText(say('agentStop.left', { reason }), language) : reason;
    for (const listener of this.#matchListeners) listener({ ...match, pid: hello.pid, text });
    if (match.suspends) return;
    const facts = Object.fromEntries(Object.entries(match.observation).map(([key, value]) => [key, String(value)]));
    const ids = { pid: hello.pid, rollout: match.rollout ?? null, attempt: match.attempt ?? null };
    const { timeMs, name } = match;
    for (const listener of this.#recordListeners) {
      listener({ kind: 'log', timeMs, code: null, text, facts: { breakpoint: name, ...facts }, ...ids });
    }
  }

  #state(name: string, read: { ok: true } | { ok: false; problem: ReadingProblem } | undefined): AgentBreakpointState {
    if (!read || read.ok) return { name, verified: true };
    const { code, message, at } = read.problem;
    const { language } = this.options;
    const text = toText(say('agentBreakpoint.position', { message: toText(message, language), at: at + 1 }), language);
    return { name, verified: false, message: `${text} [${code}]` };
  }
}

const debugpyOwn: ReadonlySet<string> = new Set(['raised', 'uncaught', 'userUnhandled'] satisfies DebugpyFilter[]);
