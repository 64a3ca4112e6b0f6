import { toText } from '../../core/text/say';
import { type AgentRun, debugEvents, type ProcessFacts } from '../../protocol/debug';
import type { OwnVariables } from '../console/ownVariables';
import type { DebugServices } from '../services';
import type { UpstreamRequests } from '../upstream/upstreamRequests';
import type { ClientPort } from './clientPort';
import type { SessionContext } from './sessionContext';

export interface ContextParts {
  readonly services: DebugServices;
  readonly port: ClientPort;
  readonly upstream: UpstreamRequests;
  readonly own: OwnVariables;
  readonly facts: () => Partial<ProcessFacts>;
}

/** What the parts of a session say through it: to the client, to debugpy and into the records. */
export function createContext(run: AgentRun, { services, port, upstream, own, facts }: ContextParts): SessionContext {
  const tell = (text: string) => port.event('output', { category: 'console', output: `${text}\n` });
  return {
    services,
    run,
    get process() {
      return facts();
    },
    ask: (command, args, limitMs) => upstream.ask(command, args, limitMs),
    tell,
    say: message => tell(toText(message, services.language)),
    show: (variable, at) =>
      port.event('output', {
        category: 'console',
        output: `${variable.value}\n`,
        variablesReference: own.add([variable]),
        ...(at ? { source: { path: at.path }, line: at.line } : {}),
      }),
    emit: (event, body) => port.event(event, body),
    record: given => {
      const { pid = null, rollout = null, attempt = null } = facts();
      const defaults = { timeMs: services.nowMs(), run: run.id, pid, rollout, attempt, facts: {} };
      const record = { ...defaults, ...given };
      port.event(debugEvents.record, record);
      services.record?.(record);
    },
  };
}
