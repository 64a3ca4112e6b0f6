import type { Readable } from '../../logs/draft';
import type { Program, TextShow } from '../shows';
import { isShadowed } from './shadowed';

/**
 * How much the surroundings of a text speak for a show: 0 when it asks for nothing, more for each condition that holds,
 * null when one does not.
 */
export function evidenceOf(show: TextShow, record: Readable, whole: () => string): number | null {
  let points = 0;
  if (show.programs) {
    const verdict = programFits(show.programs, record);
    if (verdict === null) return null;
    points += verdict;
  }
  if (show.loggers) {
    const { logger } = record;
    // Some formats do not say who logged: then nobody can know.
    if (logger !== null) {
      if (!show.loggers.some(it => logger.startsWith(it))) return null;
      points += 6;
    }
  }
  for (const literal of show.with ?? []) {
    if (!holds(whole(), literal)) return null;
    points += 4 + literal.length / 4;
  }
  if (show.shadowed) {
    if (!isShadowed(record)) return null;
    points += 12;
  }
  return (show.without ?? []).some(it => holds(whole(), it)) ? null : points;
}

/** Blanks match any run of blanks, as in templates. */
export function holds(whole: string, literal: string): boolean {
  return whole.includes(literal.replace(/\s+/g, ' '));
}

const versions = ['agl-0.2', 'agl-0.3', 'agl-1.0'] as const;
const notPython: readonly Program[] = ['node', 'npm', 'shell', 'kernel', 'pip', 'uv'];

/** Points when the record's own format names one of the programs, 0 when it may be one, null when it cannot. */
function programFits(programs: readonly Program[], { format, exception, logger }: Readable): number | null {
  const own = format === 'agl-0.3-rich' ? 'agl-0.3' : format;
  if (programs.some(it => it === own)) return 4;
  if (logger !== null && programs.some(it => logger.toLowerCase().startsWith(it))) return 4;
  const version = versions.find(it => it === own);
  const possible = programs.filter(it => {
    if (version && versions.some(other => other === it)) return false;
    if ((version || format === 'hydra' || format === 'gunicorn') && notPython.includes(it)) return false;
    if (exception?.frames[0]?.language === 'javascript' || format === 'node' || format === 'npm') {
      return it === 'node' || it === 'npm' || it === 'shell';
    }
    return true;
  });
  return possible.length > 0 ? 0 : null;
}
