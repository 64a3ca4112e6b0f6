import type { DebugProtocol } from '@vscode/debugprotocol';
import { say, toText } from '../../core/text/say';
import { type AgentBreakpointState, debugRequests, type ExplainedStop } from '../../protocol/debug';
import { contextVariables } from '../console/contextVariables';
import { splitFilters } from '../breakpoints/exceptionFilters';
import { mergeBreakpoints, splitBreakpoints } from '../breakpoints/functionBreakpoints';
import type { OwnVariables } from '../console/ownVariables';
import type { FilterChoice, ProbeChannel } from '../services';
import type { Answer, UpstreamRequests } from '../upstream/upstreamRequests';
import type { ClientPort } from './clientPort';
import { failureOf } from './failureText';
import { isAnswered } from './optionalRequests';
import type { ProgramWatch } from './programWatch';
import type { ConfiguredBreaks } from './runs';
import type { SessionContext } from './sessionContext';
import { sizeOfUnsent } from './tunePydevd';

type Request = DebugProtocol.Request;

export interface RequestParts {
  readonly port: ClientPort;
  readonly upstream: UpstreamRequests;
  readonly own: OwnVariables;
  readonly watch: ProgramWatch;
  readonly context: SessionContext;
  /** Of the real debugger. */
  readonly capabilities: DebugProtocol.Capabilities;
  /** Null: no probe listens to this session. */
  readonly channel: () => ProbeChannel | null;
  /** From the configuration: on beside whatever the client sets. */
  readonly configured: ConfiguredBreaks;
  /** A child's session over stdio: its run has a channel in another process, which is told the same. */
  readonly isToldElsewhere: boolean;
}

/** An explanation is worth a moment, not a hover that hangs. */
const explanationLimitMs = 2_500;
const resuming = new Set(['continue', 'next', 'stepIn', 'stepOut', 'reverseContinue', 'goto']);

/** What a client asks of a session that runs: nearly all of it goes to debugpy as it is. */
export class Requests {
  readonly #parts: RequestParts;
  #agentBreakpoints: readonly AgentBreakpointState[] = [];
  #filtersTold = false;

  constructor(parts: RequestParts) {
    this.#parts = parts;
    if (parts.configured.agentBreakpoints?.length) this.#setAgentBreakpoints([]);
  }

  handle(request: Request): void {
    const { own, port } = this.#parts;
    const args = (request.arguments ?? {}) as Record<string, unknown>;
    switch (request.command) {
      case 'setFunctionBreakpoints':
        return this.#functionBreakpoints(request);
      case 'setExceptionBreakpoints':
        return this.#exceptionBreakpoints(request);
      case 'configurationDone':
        if (!this.#filtersTold) this.#tellConfiguredFilters();
        break;
      case 'exceptionInfo':
        return this.#exceptionInfo(request);
      case 'variables':
        if (!own.owns(args.variablesReference)) break;
        return port.succeed(request, { variables: own.variables(args.variablesReference) });
      case 'scopes':
        return this.#scopes(request, Number(args.frameId));
      case debugRequests.context:
        return this.#context(request, typeof args.threadId === 'number' ? args.threadId : undefined);
      case debugRequests.agentBreakpoints:
        return port.succeed(request, { breakpoints: this.#agentBreakpoints });
      default:
    }
    if (!isAnswered(request.command, this.#parts.capabilities)) return this.#refuse(request);
    this.#forward(request, request.arguments, response => {
      if (response.success && resuming.has(request.command)) this.#parts.watch.resumed();
      port.pass(request, response);
    });
  }

  #refuse(request: Request): void {
    const { port, context } = this.#parts;
    const words = say('debug.unsupported', { command: request.command });
    port.fail(request, toText(words, context.services.language), { showUser: false });
  }

  #forward(request: Request, args: unknown, onResponse: (response: DebugProtocol.Response) => void): void {
    this.#parts.upstream.request(request.command, args, answer => {
      if (answer.kind !== 'response') return this.#unanswered(request, answer);
      const bytes = answer.response.success ? null : sizeOfUnsent(answer.response.message);
      if (bytes === null) onResponse(answer.response);
      else this.#unanswered(request, { kind: 'oversized', bytes });
    });
  }

  #unanswered(request: Request, answer: Exclude<Answer, { kind: 'response' }>): void {
    const { port, context } = this.#parts;
    const { language } = context.services;
    if (answer.kind === 'closed') return port.fail(request, toText(say('debug.over'), language), { showUser: false });
    const detail = `${Math.round(answer.bytes / 1024 / 1024)} MB`;
    port.fail(request, failureOf({ code: 'AGL-D105', detail }, context.services).text, { id: 105 });
  }

  #functionBreakpoints(request: Request): void {
    const { breakpoints = [], ...rest } = (request.arguments ??
      {}) as Partial<DebugProtocol.SetFunctionBreakpointsArguments>;
    const { agent, functions, order } = splitBreakpoints(breakpoints);
    const states = this.#setAgentBreakpoints(agent);
    this.#forward(request, { ...rest, breakpoints: functions }, response => {
      const body = response.body as DebugProtocol.SetFunctionBreakpointsResponse['body'] | undefined;
      if (!response.success || agent.length === 0) return this.#parts.port.pass(request, response);
      const merged = mergeBreakpoints(order, states, body?.breakpoints ?? []);
      this.#parts.port.pass(request, { ...response, body: { ...body, breakpoints: merged } });
    });
  }

  /** The states of `names`; those of the configuration are set before them. */
  #setAgentBreakpoints(names: readonly string[]): readonly AgentBreakpointState[] {
    const { channel, configured } = this.#parts;
    const own = (configured.agentBreakpoints ?? []).filter(it => !names.includes(it));
    const all = [...own, ...names];
    const states = channel()?.setBreakpoints(all) ?? all.map(name => ({ name, ...this.#undecided() }));
    this.#agentBreakpoints = states;
    return states.slice(own.length);
  }

  #undecided(): { readonly verified: boolean; readonly message?: string } {
    if (this.#parts.isToldElsewhere) return { verified: true };
    return { verified: false, message: toText(say('debug.filter.noProbe'), this.#parts.context.services.language) };
  }

  #exceptionBreakpoints(request: Request): void {
    const { port } = this.#parts;
    const given = (request.arguments ?? {}) as Partial<DebugProtocol.SetExceptionBreakpointsArguments>;
    const { states, debugpy, needsAnswer } = this.#tellFilters({ filters: [], ...given });
    this.#forward(request, debugpy, response => {
      if (!response.success || !needsAnswer) return port.pass(request, response);
      const breakpoints = states.map(({ verified, message }) => ({ verified, ...(message ? { message } : {}) }));
      port.pass(request, { ...response, body: { breakpoints } });
    });
  }

  /** Those of the configuration come last, so that the answers to the client's stand where it looks for them. */
  #tellFilters(given: DebugProtocol.SetExceptionBreakpointsArguments) {
    const { channel, configured, isToldElsewhere } = this.#parts;
    this.#filtersTold = true;
    const on = new Set([...given.filters, ...(given.filterOptions ?? []).map(it => it.filterId)]);
    const more = (configured.breakOn ?? []).filter(it => !on.has(it)).map(filterId => ({ filterId }));
    const wanted = { ...given, filterOptions: [...(given.filterOptions ?? []), ...more] };
    const probes = channel();
    const { choices, debugpy, needsAnswer } = splitFilters(wanted, probes !== null || isToldElsewhere);
    const all = probes ? probes.setFilters(choices) : choices.map(it => this.#stateWithout(it));
    return { states: all.slice(0, all.length - more.length), debugpy, needsAnswer };
  }

  /** A client without exception breakpoints says nothing of them; debugpy must hear of the configuration's all the same. */
  #tellConfiguredFilters(): void {
    if (!this.#parts.configured.breakOn?.length) return;
    this.#parts.upstream.request(
      'setExceptionBreakpoints',
      this.#tellFilters({ filters: [] }).debugpy,
      () => undefined,
    );
  }

  /** debugpy decides its own without a condition. */
  #stateWithout({ filter, condition }: FilterChoice): { readonly verified: boolean; readonly message?: string } {
    return filter.startsWith('agl.') || condition !== undefined ? this.#undecided() : { verified: true };
  }

  /** With a scope of ours where the process has a probe that knows something. */
  #scopes(request: Request, frameId: number): void {
    const { port, own, watch, context } = this.#parts;
    this.#forward(request, request.arguments, response => {
      if (!response.success) return port.pass(request, response);
      void watch.contextOf(frameId).then(known => {
        const variables = contextVariables(known ?? {});
        if (variables.length === 0) return port.pass(request, response);
        const name = toText(say('debug.agentScope'), context.services.language);
        const scope = { name, variablesReference: own.add(variables), expensive: false };
        const body = response.body as DebugProtocol.ScopesResponse['body'];
        port.pass(request, { ...response, body: { ...body, scopes: [...body.scopes, scope] } });
      });
    });
  }

  #context(request: Request, threadId: number | undefined): void {
    void this.#parts.watch.contextOfThread(threadId).then(context => this.#parts.port.succeed(request, context));
  }

  #exceptionInfo(request: Request): void {
    const { threadId } = (request.arguments ?? {}) as DebugProtocol.ExceptionInfoArguments;
    const explanation = this.#parts.watch.explanation(threadId);
    if (explanation && this.#parts.watch.stoppedByFilter(threadId)) {
      void explanation.then(explained => explained && this.#parts.port.succeed(request, this.#own(explained)));
      return;
    }
    this.#forward(request, request.arguments, response => {
      if (!response.success || !explanation) return this.#parts.port.pass(request, response);
      void withLimit(explanation).then(explained => {
        this.#parts.port.pass(request, explained ? this.#enriched(response, explained) : response);
      });
    });
  }

  /** What debugpy cannot know: the stop is ours. */
  #own(explained: ExplainedStop): object {
    const { exception, code } = explained;
    const description = this.#described(exception.message, explained);
    return { exceptionId: exception.type, breakMode: 'always', code, description };
  }

  #enriched(response: DebugProtocol.Response, explained: ExplainedStop): DebugProtocol.Response {
    const body = response.body as DebugProtocol.ExceptionInfoResponse['body'];
    const description = this.#described(body.description ?? '', explained);
    return { ...response, body: { ...body, code: explained.code, description } };
  }

  #described(description: string, { code, title, meaning, fixes }: ExplainedStop): string {
    const facts = { description, code, title, meaning, fix: fixes[0]?.title ?? '' };
    return toText(say('debug.exceptionInfo', facts), this.#parts.context.services.language);
  }
}

function withLimit<T>(promise: Promise<T>): Promise<T | null> {
  return new Promise(settle => {
    const timer = setTimeout(() => settle(null), explanationLimitMs);
    promise.then(
      value => {
        clearTimeout(timer);
        settle(value);
      },
      () => settle(null),
    );
  });
}
