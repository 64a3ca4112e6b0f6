import { randomUUID } from 'node:crypto';
import path from 'node:path';
import type { DebugProtocol } from '@vscode/debugprotocol';
import { say, toText } from '../../core/text/say';
import {
  type AgentArguments,
  type AgentAttachArguments,
  type AgentRun,
  debugEvents,
  type DebugFailure,
  type ProcessFacts,
} from '../../protocol/debug';
import type { AgentDebugAdapter } from '../adapter';
import { Children } from '../children/children';
import { OwnVariables } from '../console/ownVariables';
import type { DebugServices, LaunchPlan, ProbeChannel } from '../services';
import type { DebugpyConnection, UpstreamEnd } from '../upstream/debugpyConnection';
import { startUpstream } from '../upstream/startUpstream';
import { UpstreamRequests } from '../upstream/upstreamRequests';
import { AfterProbes } from './afterProbes';
import { capabilitiesOf, differenceTo } from './capabilities';
import { ClientPort } from './clientPort';
import { type ContextParts, createContext } from './createContext';
import { createMember } from './createMember';
import { exitCodeOf, tellOther } from './exitsOfRun';
import { failureOf, wordsOf } from './failureText';
import { endProcessGroup } from './processLife';
import { ProgramWatch } from './programWatch';
import { Requests } from './requests';
import { type SessionLimits, usualLimits } from './limits';
import { openChannel } from './openChannel';
import { joinRun, type RunMember } from './runs';
import { sayNotes } from './sayNotes';
import type { SessionContext } from './sessionContext';
import { withChannel } from './withChannel';

type Request = DebugProtocol.Request;

/** What a client may ask for before its program is started; more than any configuration has. */
const mostWaiting = 10_000;

/** A proxy between a client and debugpy: what it forwards keeps its order, what it adds has sequence numbers of its own. */
export class DebugSession implements AgentDebugAdapter {
  readonly #services: DebugServices;
  readonly #limits: SessionLimits;
  readonly #port = new ClientPort(request => this.#fromClient(request));
  readonly #upstream = new UpstreamRequests(message => this.#connection?.send(message));
  readonly #abort = new AbortController();
  readonly #own = new OwnVariables();
  readonly #upstreamInOrder = new AfterProbes(
    message => this.#fromUpstream(message),
    () => Boolean(this.#run?.joined.state.channel),
  );
  #phase: 'new' | 'starting' | 'running' | 'over' = 'new';
  #initialize: Partial<DebugProtocol.InitializeRequestArguments> = {};
  #start: Request | null = null;
  #startAnswered = false;
  #waiting: Request[] = [];
  #connection: DebugpyConnection | null = null;
  #plan: LaunchPlan | null = null;
  #run: { readonly id: AgentRun; readonly joined: ReturnType<typeof joinRun> } | null = null;
  #context: SessionContext | null = null;
  #watch: ProgramWatch | null = null;
  #children: Children | null = null;
  #requests: Requests | null = null;
  #channel: ProbeChannel | null = null;
  #facts: Partial<ProcessFacts> = {};
  #ending = false;
  #terminated = false;
  #flowing = true;
  #silence: NodeJS.Timeout | null = null;
  #lastWords: Promise<void> | null = null;
  #closing: Promise<void> | null = null;
  #starting: Promise<void> | null = null;

  constructor(services: DebugServices) {
    this.#services = services;
    this.#limits = { ...usualLimits, ...services.limits };
    // What debugpy was asked while it starts is not waited for.
    this.#abort.signal.addEventListener('abort', () => this.#phase === 'starting' && this.#upstream.close());
  }

  get onDidSendMessage() {
    return this.#port.onDidSendMessage;
  }

  handleMessage(message: object): void {
    this.#port.handleMessage(message as DebugProtocol.ProtocolMessage);
  }

  setFlow(flowing: boolean): void {
    this.#flowing = flowing;
    if (flowing) this.#connection?.resume();
    else this.#connection?.pause();
  }

  async failClient(detail: string): Promise<void> {
    this.#tellFailure({ code: 'AGL-D104', detail });
    this.#terminate();
    await this.dispose();
  }

  dispose(): Promise<void> {
    this.#ending = true;
    this.#abort.abort();
    return this.#close();
  }

  #fromClient(request: Request): void {
    const { command } = request;
    if (command === 'initialize') return this.#onInitialize(request);
    if (command === 'disconnect' || command === 'terminate') return this.#onEnd(request);
    if (this.#phase === 'over') return this.#port.fail(request, this.#words(say('debug.over')));
    if (command === 'launch' || command === 'attach') return this.#onStart(request);
    if (this.#phase === 'new') return this.#port.fail(request, this.#words(say('debug.notStarted')));
    if ((this.#connection?.unreadBytes ?? 0) > this.#limits.unreadBytes) {
      return this.#port.fail(request, this.#words(say('debug.full')));
    }
    if (this.#requests) return this.#requests.handle(request);
    if (this.#waiting.length < mostWaiting) this.#waiting.push(request);
    else this.#port.fail(request, this.#words(say('debug.notStarted')));
  }

  #onInitialize(request: Request): void {
    this.#initialize = (request.arguments ?? {}) as DebugProtocol.InitializeRequestArguments;
    this.#port.succeed(request, capabilitiesOf(this.#services.language, this.#services.openChannel !== undefined));
  }

  #onStart(request: Request): void {
    if (this.#phase !== 'new') return this.#port.fail(request, this.#words(say('debug.startedTwice')));
    this.#phase = 'starting';
    this.#start = request;
    this.#starting = this.#begin(request).catch((error: unknown) => {
      this.#refuse({ code: 'AGL-D100', detail: error instanceof Error ? error.message : String(error) });
    });
  }

  async #begin(request: Request): Promise<void> {
    const args = (request.arguments ?? {}) as AgentArguments;
    const id = args.agentRun ?? { id: randomUUID(), name: args.name ?? 'agent' };
    this.#run = { id, joined: joinRun(id, this.#createMember(args)) };
    if (!args.agentRun) this.#run.joined.state.configured = args;
    const { subProcessId: pid } = args as AgentAttachArguments;
    if (pid !== undefined) this.#facts = { ...this.#known(pid), pid };
    const context = (this.#context = createContext(id, this.#parts()));
    if (request.command === 'launch') this.#channel = await openChannel(this.#run.joined.state, context);
    const listener = {
      onMessage: (message: DebugProtocol.ProtocolMessage) => this.#upstreamInOrder.take(message),
      onOversized: (message: { head: string; bytes: number }) => this.#onOversized(message),
      onEnd: (end: UpstreamEnd) => this.#onUpstreamEnd(end),
    };
    const started = await startUpstream(request, this.#services, listener, this.#abort.signal);
    if (!started.ok) return this.#refuse(started.failure);
    this.#connection = started.connection;
    if (!this.#flowing) started.connection.pause();
    this.#plan = started.plan;
    if (this.#abort.signal.aborted) return this.#refuse({ code: 'AGL-D106' });
    this.#prepare(request, context, started.plan);
    started.plan.onTrouble?.(failure => this.#ending || this.#terminated || this.#tellFailure(failure));
    const sent = { ...this.#initialize, supportsStartDebuggingRequest: this.#startsChildren() };
    const real = await this.#upstream.ask<DebugProtocol.Capabilities>('initialize', sent, this.#limits.initializeMs);
    if (this.#abort.signal.aborted || this.#phase === 'over') return this.#refuse({ code: 'AGL-D106' });
    if (!real) return this.#refuse({ code: 'AGL-D107' });
    const difference = differenceTo(real);
    if (difference) this.#port.event('capabilities', { capabilities: difference });
    sayNotes(started.plan, context);
    this.#open(request, context, started.plan, real);
  }

  #prepare(request: Request, context: SessionContext, plan: LaunchPlan): void {
    const run = this.#run;
    const isLaunch = request.command === 'launch';
    if (!run) return;
    this.#watch = new ProgramWatch(context, {
      isLaunch,
      isEnding: () => this.#ending || run.joined.state.ending,
      endsRun: () => run.joined.state.ending,
      onFacts: facts => (this.#facts = { ...this.#known(facts.pid), ...this.#facts, ...facts }),
      isMeant: (pid, exitCode) => run.joined.state.ends.isMeant(pid, exitCode),
      exitCode: () => exitCodeOf(this.#facts, (request.arguments ?? {}) as AgentArguments, run.joined.state),
    });
    this.#children = new Children(context, {
      startDebugging: this.#startsChildren() ? args => this.#port.ask('startDebugging', args) : null,
      isLaunch,
      outputIsRead: isLaunch && (plan.debugpy.console ?? 'internalConsole') === 'internalConsole',
      isWatched: () => run.id.watched === true || run.joined.state.processes.has(this.#facts.pid ?? 0),
      limitMs: this.#limits.childMs,
    });
  }

  /** What a probe has told of the process before it was known to be this session's. */
  #known(pid = 0): Partial<ProcessFacts> {
    return this.#run?.joined.state.processes.get(pid) ?? {};
  }

  /** From here on debugpy hears what the client says, beginning with what waited. */
  #open(request: Request, context: SessionContext, plan: LaunchPlan, capabilities: DebugProtocol.Capabilities): void {
    const watch = this.#watch;
    if (!watch) return;
    this.#phase = 'running';
    // A process that is to connect by itself may take its time.
    const { listen } = (request.arguments ?? {}) as AgentAttachArguments;
    if (!listen) this.#silence = setTimeout(() => this.#refuse({ code: 'AGL-D107' }), this.#limits.startMs);
    this.#upstream.request(request.command, this.#argumentsOf(plan), answer => {
      this.#hasSpoken();
      if (answer.kind !== 'response') return this.#refuse({ code: 'AGL-D102' });
      if (!answer.response.success) {
        return this.#refuse({ code: plan.refusal ?? 'AGL-D109', detail: wordsOf(answer.response) });
      }
      this.#startAnswered = true;
      this.#port.pass(request, answer.response);
    });
    context.record({ kind: 'launch', code: null, text: context.run.name, facts: plan.facts });
    const requests = (this.#requests = new Requests({
      ...{ port: this.#port, upstream: this.#upstream, own: this.#own, watch, context, capabilities },
      channel: () => this.#run?.joined.state.channel ?? null,
      configured: this.#run?.joined.state.configured ?? {},
      isToldElsewhere: (request.arguments as AgentArguments | undefined)?.agentRun !== undefined,
    }));
    for (const waiting of this.#waiting.splice(0)) requests.handle(waiting);
  }

  #createMember({ agentRun }: AgentArguments): RunMember {
    return createMember({
      ...{ isRoot: agentRun === undefined, port: this.#port, upstream: this.#upstream, facts: () => this.#facts },
      onFacts: facts => (this.#facts = { ...this.#facts, ...facts }),
      onOther: told => this.#other(told),
      onMatch: match => this.#watch?.matched(match),
    });
  }

  #other(told: ProcessFacts): void {
    this.#port.event(debugEvents.process, told);
    if (this.#run && this.#context) void tellOther(told, this.#run.joined.state, this.#context);
  }

  #argumentsOf({ debugpy, adapter }: LaunchPlan): unknown {
    return this.#channel ? withChannel(debugpy, adapter, this.#channel.env, path.delimiter) : debugpy;
  }

  #startsChildren(): boolean {
    return this.#initialize.supportsStartDebuggingRequest === true;
  }

  #fromUpstream(message: DebugProtocol.ProtocolMessage): void {
    if (message.type === 'response') return void this.#upstream.take(message as DebugProtocol.Response);
    if (message.type === 'event') return this.#onEvent(message as DebugProtocol.Event);
    // What it asks of the client, such as a terminal, may be up to a person.
    this.#hasSpoken();
    const request = message as Request;
    if (request.command === 'startDebugging') {
      // Answered at once: until then debugpy does nothing else, and the client may need it for the child.
      this.#upstream.respond(request, { success: true, command: request.command });
      const { configuration } = (request.arguments ?? {}) as { configuration?: object };
      this.#children?.announced({ ...configuration });
      return;
    }
    void this.#port.ask(request.command, request.arguments).then(answer => this.#upstream.relay(request, answer));
  }

  #hasSpoken(): void {
    if (this.#silence) clearTimeout(this.#silence);
    this.#silence = null;
  }

  #onEvent(event: DebugProtocol.Event): void {
    if (event.event === 'initialized') this.#hasSpoken();
    if (event.event === 'terminated') return this.#sayEnd(event.body);
    if (event.event === 'debugpyAttach') this.#children?.announced({ ...(event.body as object) });
    const body = this.#watch ? this.#watch.before(event) : (event.body as unknown);
    this.#port.event(event.event, body);
    this.#watch?.after(event.event, body);
  }

  #onOversized(message: { head: string; bytes: number }): void {
    if (this.#upstream.takeOversized(message)) return;
    if (/"event": *"output"/.test(message.head))
      this.#context?.say(say('debug.outputMissing', { bytes: message.bytes }));
  }

  /** debugpy has told of the end, and we tell how it was first. */
  #sayEnd(body: unknown): void {
    const said = this.#watch?.ended() ?? null;
    if (said === null) return this.#terminate(body);
    this.#lastWords = said.then(() => this.#terminate(body));
  }

  #terminate(body?: unknown): void {
    if (this.#terminated) return;
    this.#terminated = true;
    this.#port.event('terminated', body);
  }

  #onEnd(request: Request): void {
    this.#ending = true;
    const { terminateDebuggee } = (request.arguments ?? {}) as DebugProtocol.DisconnectArguments;
    const ends = request.command === 'terminate' || terminateDebuggee !== false;
    if (this.#run && this.#start?.command === 'launch' && ends) this.#run.joined.state.ending = true;
    if (this.#phase === 'running' && this.#connection) return this.#endUpstream(request);
    this.#abort.abort();
    void this.#close().then(() => {
      this.#port.succeed(request);
      if (this.#start) this.#terminate();
    });
  }

  #endUpstream(request: Request): void {
    let answered = false;
    const answer = () => {
      if (answered) return;
      answered = true;
      clearTimeout(timer);
      this.#port.succeed(request);
      if (request.command === 'disconnect') void this.#close();
    };
    const timer = setTimeout(() => {
      // It hangs: what it debugs is ended without it.
      answer();
      if (request.command === 'terminate') void this.#close().then(() => this.#terminate());
    }, this.#limits.disconnectMs);
    this.#upstream.request(request.command, request.arguments, answer);
  }

  #onUpstreamEnd({ exitCode, signal, detail, malformed }: UpstreamEnd): void {
    this.#upstreamInOrder.end();
    this.#upstream.close();
    if (this.#phase === 'running' && !this.#terminated && !this.#ending) {
      const how = [detail, signal ?? (exitCode === null ? '' : `exit code ${exitCode}`)].filter(Boolean).join('; ');
      this.#tellFailure({ code: malformed ? 'AGL-D103' : 'AGL-D102', detail: how });
    }
    if (this.#phase !== 'starting') {
      this.#phase = 'over';
      if (!this.#lastWords) this.#terminate();
    } else if (!this.#ending) {
      this.#refuse({ code: malformed ? 'AGL-D103' : 'AGL-D100', detail: detail || `exit code ${String(exitCode)}` });
    }
    void this.#close();
  }

  /** The launch or attach cannot be. */
  #refuse(failure: DebugFailure): void {
    this.#phase = 'over';
    if (this.#start && !this.#startAnswered) {
      this.#startAnswered = true;
      const { text, event } = failureOf(failure, this.#services);
      if (failure.code !== 'AGL-D106') this.#port.event(debugEvents.failure, event);
      const showUser = this.#services.showsFailures !== true && failure.code !== 'AGL-D106';
      this.#port.fail(this.#start, text, { id: Number(failure.code.slice(-3)), showUser });
      for (const waiting of this.#waiting.splice(0)) this.#port.fail(waiting, this.#words(say('debug.over')));
    }
    void this.#close().then(() => this.#terminate());
  }

  #tellFailure(failure: DebugFailure): void {
    const { text, event } = failureOf(failure, this.#services);
    this.#port.event('output', { category: 'important', output: `${text}\n` });
    this.#port.event(debugEvents.failure, event);
  }

  #close(): Promise<void> {
    this.#phase = this.#phase === 'starting' && !this.#startAnswered ? this.#phase : 'over';
    return (this.#closing ??= this.#closeNow());
  }

  async #closeNow(): Promise<void> {
    if (this.#phase === 'starting') await this.#starting;
    this.#hasSpoken();
    const { pid } = this.#facts;
    const launched = this.#start?.command === 'launch';
    this.#watch?.over();
    this.#port.close();
    await this.#children?.dispose();
    await this.#lastWords;
    this.#watch?.dispose();
    await this.#connection?.close(this.#limits.disconnectMs);
    this.#upstream.close();
    if (launched && pid !== undefined) endProcessGroup(pid, process.platform);
    await this.#channel?.dispose();
    const state = this.#run?.joined.state;
    if (state && state.channel === this.#channel) state.channel = null;
    this.#run?.joined.leave();
    const lastWord = await this.#plan?.release?.();
    if (lastWord) this.#context?.say(lastWord);
    this.#phase = 'over';
  }

  #parts(): ContextParts {
    return {
      ...{ services: this.#services, port: this.#port, upstream: this.#upstream, own: this.#own },
      facts: () => this.#facts,
    };
  }

  #words(message: Parameters<typeof toText>[0]): string {
    return toText(message, this.#services.language);
  }
}
