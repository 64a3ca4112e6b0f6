import type { DebugProtocol } from '@vscode/debugprotocol';
import { say, toText } from '../../core/text/say';
import {
  type AgentBreakpointState,
  type AgentFilterChoice,
  debugRequests,
  type ExplainedStop,
} from '../../protocol/debug';
import { splitFilters } from '../breakpoints/exceptionFilters';
import { mergeBreakpoints, splitBreakpoints } from '../breakpoints/functionBreakpoints';
import type { OwnVariables } from '../console/ownVariables';
import type { Answer, UpstreamRequests } from '../upstream/upstreamRequests';
import type { ClientPort } from './clientPort';
import { failureOf } from './failureText';
import type { ProgramWatch } from './programWatch';
import type { SessionContext } from './sessionContext';

type Request = DebugProtocol.Request;

export interface RequestParts {
  readonly port: ClientPort;
  readonly upstream: UpstreamRequests;
  readonly own: OwnVariables;
  readonly watch: ProgramWatch;
  readonly context: SessionContext;
}

/** An explanation is worth a moment, not a hover that hangs. */
const explanationLimitMs = 2_500;
const resuming = new Set(['continue', 'next', 'stepIn', 'stepOut', 'reverseContinue', 'goto']);

/** What a client asks of a session that runs: nearly all of it goes to debugpy as it is. */
export class Requests {
  readonly #parts: RequestParts;

  constructor(parts: RequestParts) {
    this.#parts = parts;
  }

  handle(request: Request): void {
    const { own, port } = this.#parts;
    const args = (request.arguments ?? {}) as Record<string, unknown>;
    switch (request.command) {
      case 'setFunctionBreakpoints':
        return this.#functionBreakpoints(request);
      case 'setExceptionBreakpoints':
        return this.#exceptionBreakpoints(request);
      case 'exceptionInfo':
        return this.#exceptionInfo(request);
      case 'variables':
        if (!own.owns(args.variablesReference)) break;
        return port.succeed(request, { variables: own.variables(args.variablesReference) });
      case debugRequests.context:
        return port.succeed(request, {});
      case debugRequests.agentBreakpoints:
        return port.succeed(request, { breakpoints: [] });
      default:
    }
    this.#forward(request, request.arguments, response => {
      if (response.success && resuming.has(request.command)) this.#parts.watch.resumed();
      port.pass(request, response);
    });
  }

  #forward(request: Request, args: unknown, onResponse: (response: DebugProtocol.Response) => void): void {
    this.#parts.upstream.request(request.command, args, answer => {
      if (answer.kind === 'response') onResponse(answer.response);
      else this.#unanswered(request, answer);
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

  #setAgentBreakpoints(names: readonly string[]): readonly AgentBreakpointState[] {
    const message = toText(say('debug.filter.noProbe'), this.#parts.context.services.language);
    return names.map(name => ({ name, verified: false, message }));
  }

  #exceptionBreakpoints(request: Request): void {
    const { filters = [], ...rest } = (request.arguments ??
      {}) as Partial<DebugProtocol.SetExceptionBreakpointsArguments>;
    const { agent, debugpy, order } = splitFilters({ filters, ...rest });
    const states = this.#setFilters(agent);
    this.#forward(request, debugpy, response => {
      if (!response.success || agent.length === 0) return this.#parts.port.pass(request, response);
      let next = 0;
      const breakpoints = order.map(isOurs => (isOurs ? (states[next++] ?? { verified: false }) : { verified: true }));
      this.#parts.port.pass(request, { ...response, body: { breakpoints } });
    });
  }

  #setFilters(filters: readonly AgentFilterChoice[]): readonly DebugProtocol.Breakpoint[] {
    const message = toText(say('debug.filter.noProbe'), this.#parts.context.services.language);
    return filters.map(() => ({ verified: false, message }));
  }

  #exceptionInfo(request: Request): void {
    const { threadId } = (request.arguments ?? {}) as DebugProtocol.ExceptionInfoArguments;
    const explanation = this.#parts.watch.explanation(threadId);
    this.#forward(request, request.arguments, response => {
      if (!response.success || !explanation) return this.#parts.port.pass(request, response);
      void withLimit(explanation).then(explained => {
        this.#parts.port.pass(request, explained ? this.#enriched(response, explained) : response);
      });
    });
  }

  #enriched(response: DebugProtocol.Response, explained: ExplainedStop): DebugProtocol.Response {
    const body = response.body as DebugProtocol.ExceptionInfoResponse['body'];
    const { code, title, meaning, fixes } = explained;
    const facts = { description: body.description ?? '', code, title, meaning, fix: fixes[0]?.title ?? '' };
    const description = toText(say('debug.exceptionInfo', facts), this.#parts.context.services.language);
    return { ...response, body: { ...body, code, description } };
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
