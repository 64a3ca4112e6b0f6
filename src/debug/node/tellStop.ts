import type { AgentIds } from '../../protocol/debug';
import { explanationTree } from '../console/explanationTree';
import { recordFacts } from '../explain/recordFacts';
import type { SessionContext } from '../session/sessionContext';
import type { NodeStop } from './nodeProcess';
import type { ChildSession } from './nodeServices';

/** Says why a process stopped: in the Debug Console, to whoever draws it, and for the record. */
export function tellStop(
  context: SessionContext,
  { id, pid }: ChildSession,
  ids: AgentIds,
  { explained, match, text }: NodeStop,
): void {
  const { rollout = null, attempt = null } = ids;
  if (!explained) {
    if (match) context.show({ name: '', value: text }, match.frame);
    return context.record({ kind: 'stop', code: null, text, pid, rollout, attempt, session: id });
  }
  const { code, chain, exception, frame, fingerprint } = explained;
  context.emit('agentLightning/stop', { ...explained, session: id });
  context.show(explanationTree(explained, chain, context.services.language), frame);
  context.record({
    ...{ kind: 'exception', code, pid, rollout, attempt, session: id },
    text: `${exception.type}: ${exception.message}`.slice(0, 2000),
    facts: { ...recordFacts(explained, frame), fingerprint },
  });
}
