import { say, type Message } from '../text/say';
import { agentBreakpointForms, rolloutStates } from './breakpoint';
import { parseAgentBreakpoint } from './parseAgentBreakpoint';

/** A row of help while an agent breakpoint is typed. */
export interface Suggestion {
  /** `add`: it can be set as it stands. `form`: something must follow. `problem`: what is typed cannot be read. */
  readonly kind: 'add' | 'form' | 'problem';
  readonly text: string;
  readonly detail: Message;
}

/** What could be meant by what is typed so far: itself first, with what is wrong with it, then the forms that begin so. */
export function suggestBreakpoints(typed: string): readonly Suggestion[] {
  const text = typed.trimStart();
  const log = /^@log\s+/.exec(text)?.[0] ?? '';
  const rest = text.slice(log.length);
  const offered = [...forms(rest), ...(log === '' && '@log '.startsWith(text) ? [logForm] : [])].map(it => ({
    ...it,
    text: it === logForm ? it.text : log + it.text,
  }));
  // Half of a form is no mistake yet; nor does it stand twice.
  if (text === '' || offered.some(it => it.text === text)) return offered;
  const reading = parseAgentBreakpoint(text);
  if (reading.ok) return [{ kind: 'add', text, detail: say('agentBreakpoint.add') }, ...offered];
  return offered.length > 0 ? offered : [{ kind: 'problem', text, detail: reading.problem.message }];
}

const logForm: Suggestion = { kind: 'form', text: '@log ', detail: say('agentBreakpoint.help.log') };

const help: Readonly<Record<(typeof agentBreakpointForms)[number], Message>> = {
  '@span.start GLOB': say('agentBreakpoint.help.spanStart'),
  '@span.end GLOB': say('agentBreakpoint.help.spanEnd'),
  '@tool GLOB': say('agentBreakpoint.help.tool'),
  '@model failed': say('agentBreakpoint.help.modelFailed'),
  '@model tokens > N': say('agentBreakpoint.help.modelTokens'),
  '@reward < X': say('agentBreakpoint.help.reward'),
  '@rollout STATE': say('agentBreakpoint.help.rollout'),
};

function forms(rest: string): Suggestion[] {
  if (rest.startsWith('@rollout ')) {
    return rolloutStates
      .map(state => ({ kind: 'add', text: `@rollout ${state}`, detail: help['@rollout STATE'] }) as const)
      .filter(it => it.text.startsWith(rest));
  }
  return agentBreakpointForms.flatMap(form => {
    const begin = form.replace(/(GLOB|N|X|STATE)$/, '');
    if (!begin.startsWith(rest)) return [];
    return [{ kind: begin === form ? 'add' : 'form', text: begin, detail: help[form] } as const];
  });
}
