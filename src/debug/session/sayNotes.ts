import { say } from '../../core/text/say';
import type { LaunchPlan } from '../services';
import type { SessionContext } from './sessionContext';

/** What the plan has to say, and with what the program is debugged. */
export function sayNotes({ notes, pythonVersion, debugpyVersion }: LaunchPlan, session: SessionContext): void {
  for (const note of notes) session.say(note);
  if (pythonVersion === null) return;
  if (debugpyVersion) session.say(say('debug.versions', { python: pythonVersion, debugpy: debugpyVersion }));
  const minor = /^3\.(\d+)/.exec(pythonVersion)?.[1];
  const first = session.services.firstTime ?? (() => true);
  // Without sys.monitoring every line is traced.
  if (minor !== undefined && Number(minor) < 12 && first(`slow ${pythonVersion}`)) {
    session.say(say('debug.slowPython', { python: pythonVersion }));
  }
}
