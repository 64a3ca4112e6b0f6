import path from 'node:path';
import { say, toText, type Message } from '../../core/text/say';
import { findInterpreters } from '../../node/process/interpreter';
import { chooseDebugpy, oldestDebugpy, type DebugpyChoice } from './debugpyChoice';
import { LaunchError } from './launchError';
import type { PythonFacts, PythonLook, PythonQuestion } from './lookAtPython';
import type { Surroundings } from './surroundings';

export type PythonCommand = readonly [string, ...string[]];

/** An interpreter that runs, and the debugpy that goes with it. */
export interface PythonPlan {
  readonly command: PythonCommand;
  readonly python: PythonFacts;
  /** Command line of debugpy's adapter. */
  readonly adapter: PythonCommand;
  readonly debugpyVersion: string | null;
  readonly notes: readonly Message[];
}

/** The program as debugged: what must compile or be found. */
export type PythonTarget = Pick<PythonQuestion, 'cwd' | 'env' | 'program' | 'module'>;

/** Finds the interpreter, asks what it is and chooses a debugpy. Rejects with LaunchError. */
export async function planPython(
  wanted: string | readonly string[] | undefined,
  target: PythonTarget,
  at: Surroundings,
  signal: AbortSignal,
): Promise<PythonPlan> {
  const command = await interpreterOf(wanted, at);
  const { python, problem } = toFacts(await at.pythons.look({ ...target, command, signal }), command, at);
  if (problem?.kind === 'syntax') {
    const facts = { file: target.program ?? '', line: problem.line, text: problem.text };
    throw new LaunchError('AGL-D008', toText(say('debugPlan.line', facts), at.language), {
      path: facts.file,
      line: facts.line,
    });
  }
  if (problem?.kind === 'noModule') {
    const facts = { module: target.module ?? '', cwd: target.cwd };
    throw new LaunchError('AGL-D021', toText(say('debugPlan.moduleFrom', facts), at.language));
  }
  return { command, python, ...debugpyOf(chooseDebugpy(python, at.bundledDebugpy), command, python, at) };
}

/** Command line of the interpreter that a configuration names, or that is chosen as everywhere else. Rejects with LaunchError. */
export async function interpreterOf(
  wanted: string | readonly string[] | undefined,
  at: Surroundings,
): Promise<PythonCommand> {
  const places = await at.places();
  const [named, ...args] = typeof wanted === 'string' ? [wanted] : (wanted ?? []);
  const candidates = findInterpreters(named === undefined ? places : { ...places, launch: named });
  const first = candidates[0];
  if (!first) throw new LaunchError('AGL-D012');
  if (!first.exists) throw new LaunchError('AGL-D013', first.path);
  return [first.path, ...first.args, ...args];
}

function toFacts(look: PythonLook, command: PythonCommand, { language }: Surroundings) {
  if (look.ok) return look;
  const said = (text: string) => toText(say('debugPlan.said', { python: command[0], text }), language);
  switch (look.why) {
    case 'absent':
      throw new LaunchError('AGL-D013', command[0]);
    case 'denied':
      throw new LaunchError('AGL-D013', said(look.detail));
    case 'notPython':
      throw new LaunchError('AGL-D014', said(look.detail));
    case 'cancelled':
      throw new DOMException('the launch was cancelled', 'AbortError');
  }
}

function debugpyOf(choice: DebugpyChoice, command: PythonCommand, python: PythonFacts, { language }: Surroundings) {
  if (!choice.ok) {
    const shown = { python: command[0] };
    switch (choice.why) {
      case 'absent':
        throw new LaunchError('AGL-D015', command[0]);
      case 'tooOld': {
        const facts = { ...shown, version: choice.version ?? '?' };
        throw new LaunchError('AGL-D016', `${toText(say('debugPlan.versionOf', facts), language)} < ${oldestDebugpy}`);
      }
      case 'pythonTooOld': {
        const facts = { ...shown, version: python.version };
        throw new LaunchError('AGL-D017', toText(say('debugPlan.pythonVersion', facts), language));
      }
    }
  }
  const start = [...command, '-Xfrozen_modules=off'] as const;
  if (choice.from === 'environment') {
    return { adapter: [...start, '-m', 'debugpy.adapter'] as const, debugpyVersion: choice.version, notes: [] };
  }
  const own =
    choice.own === null ? say('debugPlan.note.ownAbsent') : say('debugPlan.note.ownOld', { version: choice.own });
  const facts = { version: choice.version, python: command[0], own: toText(own, language) };
  return {
    adapter: [...start, path.join(choice.folder, 'debugpy', 'adapter')] as const,
    debugpyVersion: choice.version,
    notes: [say('debugPlan.note.bundled', facts)],
  };
}
