import { analyseLog } from '../../core/diagnosis/analyseLog';
import { fingerprintOf } from '../../core/exceptions/fingerprint';
import type { ExplainedStop } from '../../protocol/debug';
import type { NoticedMatch } from '../services';
import type { SessionContext } from '../session/sessionContext';
import { toExplanation } from './explanation';

/** What a failure means on which a filter of ours stopped a thread outside of any exception; null: the match is no failure. */
export function explainMatch(match: NoticedMatch, threadId: number, session: SessionContext): ExplainedStop | null {
  const { observation: seen, frame, pid, rollout, attempt, worker, text } = match;
  const said =
    seen.on === 'http' ? httpLine(seen) : seen.on === 'emitted' ? `${word(seen.type)}: ${word(seen.message)}` : null;
  if (said === null) return null;
  const { services } = session;
  const { matcher, findEntry } = services.catalog();
  const body = seen.on === 'http' ? said : `Traceback (most recent call last):\n${said}\n`;
  const { findings } = analyseLog(body, { matcher, findEntry });
  const finding = findings.findLast(it => !it.noise);
  const entry = findEntry(finding?.code ?? (seen.on === 'http' ? 'AGL-X012' : 'AGL-X001'));
  if (!entry) return null;
  const ids = { ...(rollout ? { rollout } : {}), ...(attempt ? { attempt } : {}), ...(worker ? { worker } : {}), pid };
  const context = Object.fromEntries(Object.entries(seen).map(([name, value]) => [name, String(value)]));
  const exception =
    seen.on === 'http'
      ? { type: `HTTP ${word(seen.status)}`, message: text }
      : { type: word(seen.type), message: word(seen.message) };
  return {
    ...toExplanation(entry, services.language, { general: finding?.general ?? true, ids, context }),
    ...{ threadId, exception, frame, chain: [exception] },
    fingerprint: fingerprintOf(exception.type, exception.message, null),
  };
}

/** As httpx logs it, which the readers of logs know. */
function httpLine({ method, url, status }: NoticedMatch['observation']): string {
  return `INFO:httpx:HTTP Request: ${word(method)} ${word(url)} "HTTP/1.1 ${word(status)} Error"\n`;
}

const word = (value: unknown) => (typeof value === 'string' || typeof value === 'number' ? String(value) : '');
