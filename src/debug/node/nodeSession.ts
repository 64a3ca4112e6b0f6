import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { DebugProtocol } from '@vscode/debugprotocol';
import { say, toText, type Message } from '../../core/text/say';
import {
  type AgentArguments,
  type AgentBreakpointState,
  type AgentContext,
  debugEvents,
  debugRequests,
  type DebugFailure,
  type ProcessFacts,
} from '../../protocol/debug';
import { probeVariables, type ProbeSetup } from '../../protocol/probe';
import type { AgentDebugAdapter } from '../adapter';
import { splitBreakpoints } from '../breakpoints/functionBreakpoints';
import { matchText } from '../channel/matchText';
import { OwnVariables } from '../console/ownVariables';
import type { ProbeChannel } from '../services';
import { ClientPort } from '../session/clientPort';
import { failureOf } from '../session/failureText';
import type { SessionContext } from '../session/sessionContext';
import { readBreakOn } from './breakOn';
import { createNodeContext } from './nodeContext';
import { NodeEnds } from './nodeEnds';
import { NodeProcess, type NodeStop } from './nodeProcess';
import type { ChildSession, NodeAttach, NodeConfiguration, NodeLaunch, NodeServices } from './nodeServices';
import { ProbeFolder } from './probeFolder';
import { tellStop } from './tellStop';

type Request = DebugProtocol.Request;

/** The built-in debugger ends a program within this, else we do. */
const endLimitMs = 5_000;

/**
 * A session over Node.js programs, which debugs nothing itself: it plans the launch, has the editor's built-in debugger do it
 * as its child, and explains what that sees.
 */
export class NodeSession implements AgentDebugAdapter {
  readonly #services: NodeServices;
  readonly #port = new ClientPort(request => this.#fromClient(request));
  readonly #own = new OwnVariables();
  readonly #abort = new AbortController();
  readonly #processes = new Map<string, NodeProcess>();
  readonly #facts = new Map<number, ProcessFacts>();
  readonly #context: SessionContext;
  readonly #ends: NodeEnds;
  #run = { id: '', name: 'agent' };
  #args: AgentArguments = {};
  #start: Request | null = null;
  #plan: NodeAttach | null = null;
  #channel: ProbeChannel | null = null;
  #folder: ProbeFolder | null = null;
  #root: ChildSession | null = null;
  #rootEnded: () => void = () => undefined;
  #stopped: NodeProcess | null = null;
  #breakpoints: readonly AgentBreakpointState[] = [];
  #names: readonly string[] = [];
  #ending = false;
  #restarting = false;
  #terminated = false;
  #closing: Promise<void> | null = null;

  constructor(services: NodeServices) {
    this.#services = services;
    this.#context = createNodeContext(services, this.#port, this.#own, () => this.#run);
    this.#ends = new NodeEnds(this.#context, pid => this.#facts.get(pid));
  }

  get onDidSendMessage() {
    return this.#port.onDidSendMessage;
  }

  handleMessage(message: object): void {
    this.#port.handleMessage(message as DebugProtocol.ProtocolMessage);
  }

  setFlow(): void {
    // What it says is little; the program's output comes by the built-in debugger.
  }

  async failClient(detail: string): Promise<void> {
    this.#tellFailure({ code: 'AGL-D104', detail });
    await this.dispose();
  }

  dispose(): Promise<void> {
    this.#ending = true;
    return this.#close();
  }

  /** A message between the editor and a session of the built-in debugger that belongs to this one. */
  childSaid(child: ChildSession, from: 'editor' | 'debugger', message: DebugProtocol.ProtocolMessage): void {
    if (child.isRoot) this.#root = child;
    const process = this.#processes.get(child.id) ?? this.#createProcess(child);
    if (from === 'editor') return process.requested(message as unknown as { command?: unknown });
    if (message.type !== 'event') return;
    const { event, body = {} } = message as unknown as HappenedEvent;
    if (event === 'output') this.#ends.printed(body);
    process.happened(event, body);
    if (event === 'terminated') this.childEnded(child);
  }

  /** Of the root the session ends as well. */
  childEnded(child: ChildSession): void {
    const process = this.#processes.get(child.id);
    this.#processes.delete(child.id);
    if (this.#stopped && this.#stopped === process) this.#stopped = null;
    if (child.id !== this.#root?.id)
      return void (process && !child.isWorker && this.#ends.childEnded(child.pid, this.#folder));
    this.#root = null;
    this.#rootEnded();
    if (!this.#restarting) void this.#over();
  }

  #fromClient(request: Request): void {
    const args = (request.arguments ?? {}) as Record<string, unknown>;
    switch (request.command) {
      case 'initialize':
        return this.#port.succeed(request, capabilities);
      case 'launch':
      case 'attach':
        return void this.#begin(request);
      case 'setFunctionBreakpoints':
        return this.#functionBreakpoints(request, args);
      case 'setBreakpoints':
        // The built-in debugger has them, and says what became of them.
        return this.#port.succeed(request, { breakpoints: [] });
      case 'setExceptionBreakpoints':
      case 'configurationDone':
        return this.#port.succeed(request);
      case 'threads':
        return this.#port.succeed(request, { threads: [] });
      case 'variables':
        if (!this.#own.owns(args.variablesReference)) break;
        return this.#port.succeed(request, { variables: this.#own.variables(args.variablesReference) });
      case 'restart':
        return void this.#restart(request);
      case 'terminate':
      case 'disconnect':
        return void this.#end(request);
      case debugRequests.context:
        return void this.#agentContext(args.session).then(it => this.#port.succeed(request, it));
      case debugRequests.agentBreakpoints:
        return this.#port.succeed(request, { breakpoints: this.#breakpoints });
      default:
    }
    this.#port.fail(request, this.#words(say('debugNode.elsewhere')), { showUser: false });
  }

  async #begin(request: Request): Promise<void> {
    if (this.#start) return this.#port.fail(request, this.#words(say('debug.startedTwice')));
    this.#start = request;
    this.#args = (request.arguments ?? {}) as AgentArguments;
    this.#run = this.#args.agentRun ?? { id: randomUUID(), name: this.#args.name ?? 'agent' };
    try {
      const failure = await this.#launch(() => this.#port.event('initialized'));
      if (failure) return this.#refuse(request, failure);
      this.#port.succeed(request);
    } catch (error) {
      this.#refuse(request, this.#ending ? { code: 'AGL-D106' } : { code: 'AGL-D506', detail: String(error) });
    }
  }

  /** Everything from the plan to a running program; a failure is one of ours. */
  async #launch(planned: () => void): Promise<DebugFailure | null> {
    const { planLaunch, planAttach, startChild } = this.#services;
    const isLaunch = this.#start?.command === 'launch';
    const { signal } = this.#abort;
    const made = isLaunch ? await planLaunch(this.#args, signal) : await planAttach(this.#args, signal);
    if (!made.ok) return made.failure;
    this.#plan = made.plan;
    if (isLaunch) await this.#openChannel();
    if (this.#ending) return { code: 'AGL-D106' };
    // At once: what the editor says of breakpoints to this session is heard long before the program's first line.
    const starting = startChild(this.#configured(made.plan));
    planned();
    for (const note of made.plan.notes) this.#context.say(note);
    this.#context.record({ kind: 'launch', code: null, text: this.#run.name, facts: made.plan.facts });
    const started = await starting;
    return started || this.#ending ? null : { code: 'AGL-D506' };
  }

  /** Without it everything but agent breakpoints, our filters and exit codes works. */
  async #openChannel(): Promise<void> {
    if (this.#channel) return;
    try {
      const folder = (this.#folder = new ProbeFolder());
      const { uncaught } = readBreakOn(this.#args.breakOn);
      const onSetup = (setup: ProbeSetup) => folder.write({ ...setup, uncaught });
      this.#channel = await this.#services.openChannel(onSetup);
    } catch (error) {
      return this.#context.tell(failureOf({ code: 'AGL-D403', detail: String(error) }, this.#services).text);
    }
    this.#channel.onProcess(facts => this.#onFacts(facts));
    this.#channel.onRecord(record => this.#context.record(record));
    this.#channel.setFilters(readBreakOn(this.#args.breakOn).probe);
    this.#setAgentBreakpoints(this.#names);
  }

  #configured({ config, ...plan }: NodeAttach): NodeConfiguration {
    const { probe } = plan as Partial<NodeLaunch>;
    const skipFiles = [...((config.skipFiles as readonly string[] | undefined) ?? []), `${this.#slashed('')}**`];
    // Shown behind the names of its processes; the run has its name already.
    const named = { ...config, name: 'Node.js', skipFiles };
    if (!probe || !this.#channel || !this.#folder) return named;
    const { PYTHONPATH = '', ...channel } = this.#channel.env;
    const paths = [PYTHONPATH, probe.pythonPath].filter(Boolean).join(path.delimiter);
    const preload = `--require "${this.#slashed('probe.cjs')}"`;
    const env = {
      ...(config.env as Record<string, string | null>),
      ...channel,
      [probeVariables.folder]: this.#folder.path,
      NODE_OPTIONS: [preload, probe.nodeOptions].filter(Boolean).join(' '),
      ...(paths ? { PYTHONPATH: paths } : {}),
    };
    return { ...named, env };
  }

  /** In NODE_OPTIONS a backslash takes away the meaning of what follows. */
  #slashed(file: string): string {
    return `${this.#services.probeFolder.replaceAll('\\', '/')}/${file}`;
  }

  #createProcess(child: ChildSession): NodeProcess {
    const created: NodeProcess = new NodeProcess(child, this.#context, {
      pauseAt: this.#pauseAt(),
      filters: readBreakOn(this.#args.breakOn).builtIn,
      ids: pid => this.#idsOf(pid),
      describe: match => this.#words(matchText(match)),
      onStop: stop => this.#onStop(created, stop),
      onResume: () => {
        if (this.#stopped === created) this.#stopped = null;
      },
    });
    this.#processes.set(child.id, created);
    if (!child.isRoot) this.#ends.began(child.pid);
    return created;
  }

  /** In every process, because agent breakpoints may come later; the line is marked in the file. */
  #pauseAt() {
    const file = path.join(this.#services.probeFolder, 'pause.cjs');
    if (!this.#channel || !existsSync(file)) return null;
    const line = readFileSync(file, 'utf8')
      .split('\n')
      .findIndex(it => it.includes('// agent stops here'));
    return { path: this.#services.toSourcePath(file), line: line + 1 };
  }

  #onStop(process: NodeProcess, stop: NodeStop): void {
    this.#stopped = process;
    if (stop.explained) this.#ends.told = stop.explained.code;
    tellStop(this.#context, process.child, this.#idsOf(process.child.pid), stop);
  }

  #onFacts(facts: ProcessFacts): void {
    this.#facts.set(facts.pid, { ...this.#facts.get(facts.pid), ...facts });
    if (facts.state === 'running') this.#ends.began(facts.pid);
    if (facts.state === 'ended') this.#ends.childEnded(facts.pid, this.#folder);
    this.#port.event(debugEvents.process, facts);
  }

  #idsOf(pid: number | null) {
    const { rollout, attempt, worker } = (pid === null ? undefined : this.#facts.get(pid)) ?? {};
    return { ...(rollout ? { rollout } : {}), ...(attempt ? { attempt } : {}), ...(worker ? { worker } : {}) };
  }

  #functionBreakpoints(request: Request, { breakpoints = [] }: Partial<DebugProtocol.SetFunctionBreakpointsArguments>) {
    const { agent, order } = splitBreakpoints(breakpoints);
    const states = [...this.#setAgentBreakpoints(agent)];
    const message = this.#words(say('debugNode.functionBreakpoint'));
    const plain: Omit<AgentBreakpointState, 'name'> = { verified: false, message };
    const merged = order.map(kind => {
      const { verified, message: why } = (kind === 'agent' ? states.shift() : undefined) ?? plain;
      return { verified, ...(why ? { message: why } : {}) };
    });
    this.#port.succeed(request, { breakpoints: merged });
  }

  #setAgentBreakpoints(names: readonly string[]): readonly AgentBreakpointState[] {
    this.#names = names;
    const wanted = [...names, ...(this.#args.agentBreakpoints ?? [])];
    const states =
      this.#channel?.setBreakpoints(wanted) ?? wanted.map(name => this.#undecided(name, 'debug.filter.noProbe'));
    this.#breakpoints = states.map(it =>
      /^@(?:log )?rollout\b/.test(it.name) ? this.#undecided(it.name, 'debugNode.rollout') : it,
    );
    return this.#breakpoints.slice(0, names.length);
  }

  #undecided(name: string, why: 'debug.filter.noProbe' | 'debugNode.rollout'): AgentBreakpointState {
    return { name, verified: false, message: this.#words(say(why)) };
  }

  async #agentContext(session: unknown): Promise<AgentContext> {
    const process = (typeof session === 'string' ? this.#processes.get(session) : null) ?? this.#stopped;
    if (!process) return {};
    return { ...this.#idsOf(process.child.pid), ...(await process.context()) };
  }

  async #restart(request: Request): Promise<void> {
    if (this.#restarting || this.#ending) return this.#port.fail(request, this.#words(say('debug.over')));
    this.#restarting = true;
    await this.#endProgram(true);
    await this.#plan?.release?.();
    this.#ends.endedByUser();
    this.#ends.forget();
    const { arguments: changed } = (request.arguments ?? {}) as { arguments?: AgentArguments };
    this.#args = { ...this.#args, ...changed };
    const failure = await this.#launch(() => undefined).catch((error: unknown) => ({
      code: 'AGL-D506',
      detail: String(error),
    }));
    this.#restarting = false;
    this.#port.succeed(request);
    if (!failure) return;
    this.#tellFailure(failure);
    await this.#over();
  }

  async #end(request: Request): Promise<void> {
    const { terminateDebuggee } = (request.arguments ?? {}) as DebugProtocol.DisconnectArguments;
    const isLaunch = this.#start?.command === 'launch';
    this.#ending = true;
    this.#abort.abort();
    await this.#endProgram(terminateDebuggee ?? isLaunch);
    await this.#over();
    this.#port.succeed(request);
  }

  /** Settles when the root of the built-in debugger is gone, and with it what it started. */
  async #endProgram(terminateDebuggee: boolean): Promise<void> {
    const root = this.#root;
    if (!root) return;
    this.#ends.isEnding = true;
    const gone = new Promise<void>(done => (this.#rootEnded = done));
    // Refused: it is ending already.
    root.ask('disconnect', { terminateDebuggee }).catch(() => undefined);
    let timer: NodeJS.Timeout | undefined;
    await Promise.race([gone, new Promise<void>(done => (timer = setTimeout(done, endLimitMs)))]);
    clearTimeout(timer);
    if (terminateDebuggee) this.#ends.killSurvivors();
    this.#ends.isEnding = false;
  }

  /** The program has ended. */
  async #over(): Promise<void> {
    if (this.#terminated) return;
    this.#terminated = true;
    if (this.#start?.command === 'launch') {
      const exitCode = this.#ends.rootEnded(this.#folder, this.#ending);
      if (exitCode !== null) this.#port.event('exited', { exitCode });
    }
    this.#port.event('terminated');
    await this.#close();
  }

  #refuse(request: Request, failure: DebugFailure): void {
    const { text, event } = failureOf(failure, this.#services);
    if (failure.code !== 'AGL-D106') this.#port.event(debugEvents.failure, event);
    const showUser = this.#services.showsFailures !== true && failure.code !== 'AGL-D106';
    this.#port.fail(request, text, { id: Number(failure.code.slice(-3)), showUser });
    this.#terminated = true;
    void this.#close().then(() => this.#port.event('terminated'));
  }

  #tellFailure(failure: DebugFailure): void {
    const { text, event } = failureOf(failure, this.#services);
    this.#port.event('output', { category: 'important', output: `${text}\n` });
    this.#port.event(debugEvents.failure, event);
  }

  #close(): Promise<void> {
    return (this.#closing ??= this.#closeNow());
  }

  async #closeNow(): Promise<void> {
    this.#abort.abort();
    await this.#endProgram(this.#start?.command === 'launch');
    this.#ends.dispose();
    await this.#channel?.dispose();
    this.#folder?.dispose();
    await this.#plan?.release?.();
  }

  #words(message: Message): string {
    return toText(message, this.#services.language);
  }
}

interface HappenedEvent {
  readonly event: string;
  readonly body?: Readonly<Record<string, unknown>>;
}

/** Breakpoints with conditions and the like are the built-in debugger's; said here too, so that nobody is told otherwise. */
const capabilities: DebugProtocol.Capabilities = {
  supportsConfigurationDoneRequest: true,
  supportsFunctionBreakpoints: true,
  supportsConditionalBreakpoints: true,
  supportsHitConditionalBreakpoints: true,
  supportsLogPoints: true,
  supportsTerminateRequest: true,
  supportTerminateDebuggee: true,
  supportsRestartRequest: true,
};
