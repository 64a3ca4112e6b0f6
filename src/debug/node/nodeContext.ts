import { toText } from '../../core/text/say';
import type { AgentRun } from '../../protocol/debug';
import { debugEvents } from '../../protocol/debug';
import type { OwnVariables } from '../console/ownVariables';
import type { ClientPort } from '../session/clientPort';
import type { SessionContext } from '../session/sessionContext';
import type { NodeServices } from './nodeServices';

/** What the parts of a session over Node.js share of it. */
export function createNodeContext(
  services: NodeServices,
  port: ClientPort,
  own: OwnVariables,
  run: () => AgentRun,
): SessionContext {
  const tell = (text: string) => port.event('output', { category: 'console', output: `${text}\n` });
  return {
    // What else a session of Python needs, no part that is used here asks for.
    services: services as unknown as SessionContext['services'],
    get run() {
      return run();
    },
    process: {},
    ask: () => Promise.resolve(null),
    tell,
    say: message => tell(toText(message, services.language)),
    show: (variable, at) =>
      port.event('output', {
        ...{ category: 'console', output: `${variable.value}\n` },
        ...(variable.children ? { variablesReference: own.add([variable]) } : {}),
        ...(at ? { source: { path: at.path }, line: at.line } : {}),
      }),
    emit: (event, body) => port.event(event, body),
    record: ({ session, ...given }) => {
      const defaults = { timeMs: services.nowMs(), run: run().id, pid: null, rollout: null, attempt: null, facts: {} };
      const record = { ...defaults, ...given };
      port.event(debugEvents.record, { ...record, ...(session === undefined ? {} : { session }) });
      services.record?.(record);
    },
  };
}
