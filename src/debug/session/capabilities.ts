import type { DebugProtocol } from '@vscode/debugprotocol';
import type { Language } from '../../core/text/table';
import { type Message, say, toText } from '../../core/text/say';
import { agentExceptionFilters, type AgentExceptionFilter } from '../../protocol/debug';

/**
 * What debugpy 1.8 answers to `initialize`. Clients want to know before they say which Python is meant; should the real
 * one differ, they are told by an event.
 */
const ofDebugpy: DebugProtocol.Capabilities = {
  supportsCompletionsRequest: true,
  supportsConditionalBreakpoints: true,
  supportsConfigurationDoneRequest: true,
  supportsDelayedStackTraceLoading: true,
  supportsEvaluateForHovers: true,
  supportsExceptionInfoRequest: true,
  supportsExceptionOptions: true,
  supportsFunctionBreakpoints: true,
  supportsHitConditionalBreakpoints: true,
  supportsLogPoints: true,
  supportsModulesRequest: true,
  supportsSetExpression: true,
  supportsSetVariable: true,
  supportsValueFormattingOptions: true,
  supportTerminateDebuggee: true,
  supportsTerminateRequest: true,
  supportsGotoTargetsRequest: true,
  supportsClipboardContext: true,
  supportsStepInTargetsRequest: true,
};

const labels: Readonly<Record<AgentExceptionFilter, { label: Message; description: Message; condition: Message }>> = {
  'agl.catalogued': {
    label: say('debug.filter.catalogued'),
    description: say('debug.filter.catalogued.description'),
    condition: say('debug.filter.catalogued.condition'),
  },
  'agl.http': {
    label: say('debug.filter.http'),
    description: say('debug.filter.http.description'),
    condition: say('debug.filter.http.condition'),
  },
  'agl.emitted': {
    label: say('debug.filter.emitted'),
    description: say('debug.filter.emitted.description'),
    condition: say('debug.filter.emitted.condition'),
  },
};

/** debugpy's own and, where there are probes to decide them, filters of ours. */
export function capabilitiesOf(language: Language, withProbes: boolean): DebugProtocol.Capabilities {
  const own = withProbes ? agentExceptionFilters.map(filter => ownFilter(filter, language)) : [];
  return {
    ...ofDebugpy,
    exceptionBreakpointFilters: [...filtersOfDebugpy(language), ...own],
    ...(withProbes ? { supportsExceptionFilterOptions: true } : {}),
  };
}

function ownFilter(filter: AgentExceptionFilter, language: Language): DebugProtocol.ExceptionBreakpointsFilter {
  const { label, description, condition } = labels[filter];
  return {
    filter,
    label: toText(label, language),
    description: toText(description, language),
    default: false,
    supportsCondition: true,
    conditionDescription: toText(condition, language),
  };
}

function filtersOfDebugpy(language: Language): DebugProtocol.ExceptionBreakpointsFilter[] {
  const words = (message: Message) => toText(message, language);
  return [
    {
      filter: 'raised',
      label: words(say('debug.filter.raised')),
      description: words(say('debug.filter.raised.description')),
      default: false,
    },
    {
      filter: 'uncaught',
      label: words(say('debug.filter.uncaught')),
      description: words(say('debug.filter.uncaught.description')),
      default: true,
    },
    {
      filter: 'userUnhandled',
      label: words(say('debug.filter.userUnhandled')),
      description: words(say('debug.filter.userUnhandled.description')),
      default: false,
    },
  ];
}

/** What the real one can or cannot, other than we said; null: nothing. Filters stay as they were declared. */
export function differenceTo(real: DebugProtocol.Capabilities): DebugProtocol.Capabilities | null {
  const keys = Object.keys(ofDebugpy) as (keyof DebugProtocol.Capabilities)[];
  // debugpy spells one of them otherwise.
  const spoken: Record<string, unknown> = {
    supportTerminateDebuggee: Reflect.get(real, 'supportsTerminateDebuggee'),
    ...real,
  };
  const wrong = keys.filter(key => (spoken[key] ?? false) !== ofDebugpy[key]);
  return wrong.length === 0 ? null : Object.fromEntries(wrong.map(key => [key, spoken[key] ?? false]));
}
