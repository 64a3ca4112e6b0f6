import { say, toText } from '../../core/text/say';
import type { AgentIds } from '../../protocol/debug';
import { explanationTree } from '../console/explanationTree';
import type { SessionContext } from '../session/sessionContext';
import { type ExitSight, explainExit, signalOf } from './explainExit';
import { recordFacts } from './recordFacts';

export interface SeenExit extends ExitSight {
  readonly pid: number;
  /** Code of what its last stop has said already. */
  readonly told: string | null;
}

/** Tells, records and shows how a process ended, and what that means. */
export function tellExit(seen: SeenExit, session: SessionContext): void {
  const { pid, exitCode, told, ids } = seen;
  const explanation = explainExit(seen, session.services);
  const signal = signalOf(exitCode);
  session.emit('agentLightning/exit', { pid, exitCode, signal, explanation });
  const sentence = wordsOf(seen, signal, session);
  const facts = { ...(explanation ? recordFacts(explanation) : {}), ...exitFacts(exitCode) };
  session.record({ ...ofRollout(ids), kind: 'exit', pid, code: explanation?.code ?? null, text: sentence, facts });
  if (!explanation) return;
  session.tell(sentence);
  // The stop has said it already, with more to look at.
  if (explanation.code === told && signal === null) return;
  session.show(explanationTree(explanation, [], session.services.language));
}

/** How it ended, in the system's own words. */
export function exitFacts(exitCode: number | null): Readonly<Record<string, string>> {
  const signal = signalOf(exitCode);
  if (signal !== null) return { signal };
  return exitCode === null ? {} : { exitCode: String(exitCode) };
}

/** For the record: the user ended the run, and this process with it. */
export function recordEnded(pid: number, session: SessionContext, ids: AgentIds = {}): void {
  const text = toText(say('debug.exit.byUser', { pid }), session.services.language);
  session.record({ ...ofRollout(ids), kind: 'exit', pid, code: null, text, facts: { ended: 'user' } });
}

const ofRollout = ({ rollout, attempt }: AgentIds) => ({
  ...(rollout ? { rollout } : {}),
  ...(attempt ? { attempt } : {}),
});

function wordsOf({ pid, exitCode, abrupt }: SeenExit, signal: string | null, { services }: SessionContext): string {
  const { language } = services;
  if (signal) return toText(say('debug.exit.signal', { pid, signal }), language);
  if (exitCode === null && abrupt) return toText(say('debug.exit.abrupt', { pid }), language);
  return toText(say('debug.exit.code', { pid, exit: exitCode ?? 0 }), language);
}
