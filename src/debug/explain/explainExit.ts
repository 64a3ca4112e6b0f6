import { analyseLog } from '../../core/diagnosis/analyseLog';
import type { Finding } from '../../core/logs/finding';
import type { AgentIds, Explanation } from '../../protocol/debug';
import type { DebugServices } from '../services';
import { toExplanation } from './explanation';

/** How a process ended, as far as anybody saw it. */
export interface ExitSight {
  readonly exitCode: number | null;
  /** Its main thread never ended: it was killed, or crashed. */
  readonly abrupt: boolean;
  /** What its last output tells of. */
  readonly finding: Finding | null;
  readonly ids: AgentIds;
  /** The program ended this one of its processes itself. */
  readonly intended?: boolean;
}

/**
 * Null for a process that ended well. What its output says explains more than a number; a signal explains more than
 * output that may be about something else, unless that is a lack of memory, which ends in a signal.
 */
export function explainExit(
  sight: ExitSight,
  services: Pick<DebugServices, 'catalog' | 'language'>,
): Explanation | null {
  const { exitCode, abrupt, finding, ids, intended = false } = sight;
  if (intended || exitCode === 0 || (exitCode === null && !abrupt)) return null;
  const { findEntry } = services.catalog();
  const byNumber = exitCode === null ? null : findingOfExit(exitCode, services);
  const memory = finding !== null && findEntry(finding.code)?.category === 'memory';
  const best = byNumber && !memory && signalOf(exitCode) !== null ? byNumber : (finding ?? byNumber);
  const entry = findEntry(best?.code ?? 'AGL-D110') ?? findEntry('AGL-D110');
  if (!entry) return null;
  const fields = Object.entries(best?.fields ?? {}).filter(([, value]) => value !== '');
  return toExplanation(entry, services.language, {
    general: best?.general ?? false,
    ids: { ...best?.record.ids, ...ids },
    context: Object.fromEntries(fields),
  });
}

function findingOfExit(exitCode: number, { catalog }: Pick<DebugServices, 'catalog'>): Finding | null {
  const { matcher, findEntry } = catalog();
  const { findings } = analyseLog(`process exited with code ${exitCode}\n`, { matcher, findEntry });
  return findings[0] ?? null;
}

const names: Readonly<Record<number, string>> = {
  1: 'SIGHUP',
  2: 'SIGINT',
  3: 'SIGQUIT',
  4: 'SIGILL',
  6: 'SIGABRT',
  7: 'SIGBUS',
  8: 'SIGFPE',
  9: 'SIGKILL',
  11: 'SIGSEGV',
  13: 'SIGPIPE',
  15: 'SIGTERM',
};

/** Python says -9, shells and launchers 137; Windows has codes of its own and no signals. */
export function signalOf(exitCode: number | null): string | null {
  if (exitCode === null) return null;
  const number = exitCode < 0 && exitCode > -65 ? -exitCode : exitCode > 128 && exitCode < 193 ? exitCode - 128 : 0;
  return names[number] ?? null;
}
