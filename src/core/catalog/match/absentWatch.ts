import type { LogRecord } from '../../logs/record';
import type { CompiledAbsent } from './compile';
import { matchTemplate } from './confirm';
import type { Speech } from './speech';

export interface Absence {
  readonly absent: CompiledAbsent;
  readonly fields: Readonly<Record<string, string>>;
  /** The record after which something should have come. */
  readonly record: LogRecord;
}

/** Processes that one log is watched for; those beyond are not: a log that names more has made them up. */
const keptProcesses = 1000;

/**
 * What is absent speaks: waits, for one log, for what a healthy run would have said. Where a log names its processes, each
 * is waited for on its own; a line without a process may be of any.
 */
export class AbsentWatch {
  readonly #absents: readonly CompiledAbsent[];
  readonly #waiting = new Map<CompiledAbsent, Map<string, Absence>>();

  constructor(absents: readonly CompiledAbsent[]) {
    this.#absents = absents;
  }

  /** Gives what this record ends the wait for, in vain. */
  see(record: () => LogRecord, said: Speech): readonly Absence[] {
    return this.#absents.flatMap(it => this.#seeOne(it, record, said));
  }

  /** At the end of the log nothing more can come. */
  end(): readonly Absence[] {
    return [...this.#waiting].flatMap(([absent, waiting]) =>
      absent.show.certain === 'at-until' ? [] : [...waiting.values()],
    );
  }

  #seeOne(absent: CompiledAbsent, record: () => LogRecord, said: Speech): readonly Absence[] {
    const waiting = this.#waiting.get(absent) ?? new Map<string, Absence>();
    const came = waiting.size > 0 && absent.lacks.some(it => matchTemplate(it, said));
    if (came || (waiting.size > 0 && absent.until && matchTemplate(absent.until, said))) {
      const ended = end(waiting, processOf(record()));
      return came ? [] : ended;
    }
    const begun = matchTemplate(absent.after, said);
    if (!begun) return [];
    const whole = record();
    const process = processOf(whole);
    if (waiting.has(process) || waiting.size >= keptProcesses) return [];
    this.#waiting.set(absent, waiting.set(process, { absent, fields: begun.fields, record: whole }));
    return [];
  }
}

/** What this process was waited for; a line without a process ends all of it. */
function end(waiting: Map<string, Absence>, process: string): readonly Absence[] {
  const own = process === '' ? [...waiting.keys()] : [process, ''];
  const ended = own.flatMap(it => waiting.get(it) ?? []);
  for (const it of own) waiting.delete(it);
  return ended;
}

/** Empty where the log does not say who speaks. */
function processOf({ ids, process }: LogRecord): string {
  return ids.pid === undefined ? (process ?? '') : `${process ?? ''} ${ids.pid}`;
}
