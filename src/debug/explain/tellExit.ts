import { say, toText } from '../../core/text/say';
import { explanationTree } from '../console/explanationTree';
import type { SessionContext } from '../session/sessionContext';
import { type ExitSight, explainExit, signalOf } from './explainExit';

export interface SeenExit extends ExitSight {
  readonly pid: number;
  /** Code of what its last stop has said already. */
  readonly told: string | null;
}

/** Tells, records and shows how a process ended, and what that means. */
export function tellExit(seen: SeenExit, session: SessionContext): void {
  const { pid, exitCode, told } = seen;
  const explanation = explainExit(seen, session.services);
  const signal = signalOf(exitCode);
  session.emit('agentLightning/exit', { pid, exitCode, signal, explanation });
  const sentence = wordsOf(seen, signal, session);
  session.record({ kind: 'exit', pid, code: explanation?.code ?? null, text: sentence });
  if (!explanation) return;
  session.tell(sentence);
  // The stop has said it already, with more to look at.
  if (explanation.code === told && signal === null) return;
  session.show(explanationTree(explanation, [], session.services.language));
}

function wordsOf({ pid, exitCode, abrupt }: SeenExit, signal: string | null, { services }: SessionContext): string {
  const { language } = services;
  if (signal) return toText(say('debug.exit.signal', { pid, signal }), language);
  if (exitCode === null && abrupt) return toText(say('debug.exit.abrupt', { pid }), language);
  return toText(say('debug.exit.code', { pid, exit: exitCode ?? 0 }), language);
}
