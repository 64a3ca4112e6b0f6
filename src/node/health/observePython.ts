import type { InterpreterSight, Observations, PythonSight, TriedInterpreter } from '../../core/health/observation';
import { say } from '../../core/text/say';
import { findInterpreters, type InterpreterPlaces } from '../process/interpreter';
import { probePython, type PythonCommand, type PythonProbe } from '../process/pythonProbe';
import { CannotLook, look, type LookOptions } from './look';

/** Two interpreters that hang, and one that answers. */
const limitMs = 25_000;
/** A machine with more Pythons than this has one that works among the first. */
const triesLimit = 6;

export type ProbePython = (command: PythonCommand, signal: AbortSignal) => Promise<PythonProbe>;

/** The first interpreter that runs, and what is installed in it: two observations from one look. */
export async function observePython(
  places: InterpreterPlaces | null,
  options: Omit<LookOptions, 'limitMs'>,
  probe: ProbePython = (command, signal) => probePython(command, { signal, env: places?.env ?? {} }),
): Promise<Partial<Observations>> {
  const seen = await look(
    signal => {
      if (places === null) throw new CannotLook(say('health.skipped.untrusted'));
      return search(places, probe, signal);
    },
    { ...options, limitMs },
  );
  if (!seen.seen) return { interpreter: seen, packages: seen };
  const { interpreter, python } = seen.value;
  const packages = python === null ? { ...seen, ...noPython } : { ...seen, value: python };
  return { interpreter: { ...seen, value: interpreter }, packages };
}

const noPython = { seen: false, code: null, reason: say('health.skipped.noPython') } as const;

async function search(places: InterpreterPlaces, probe: ProbePython, signal: AbortSignal): Promise<Found> {
  const tried: TriedInterpreter[] = [];
  for (const { path, args, origin, named, exists } of findInterpreters(places).slice(0, triesLimit)) {
    const command = { path, args };
    const result = exists ? await probe(command, signal) : ({ ok: false, why: 'absent', detail: '' } as const);
    if (result.ok) return { interpreter: { chosen: { ...command, origin }, tried }, python: result.python };
    if (result.why === 'cancelled') throw new CannotLook(say('health.skipped.cancelled'));
    tried.push({ candidate: named, origin, why: result.why, detail: result.detail });
  }
  return { interpreter: { chosen: null, tried }, python: null };
}

interface Found {
  readonly interpreter: InterpreterSight;
  readonly python: PythonSight | null;
}
