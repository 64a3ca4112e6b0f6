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

/** What is absent speaks: waits, for one log, for what a healthy run would have said. */
export class AbsentWatch {
  readonly #absents: readonly CompiledAbsent[];
  readonly #waiting = new Map<CompiledAbsent, Absence>();

  constructor(absents: readonly CompiledAbsent[]) {
    this.#absents = absents;
  }

  /** Gives what this record ends the wait for, in vain. */
  see(record: () => LogRecord, said: Speech): readonly Absence[] {
    const missed: Absence[] = [];
    for (const absent of this.#absents) {
      const waiting = this.#waiting.get(absent);
      if (waiting) {
        if (absent.lacks.some(it => matchTemplate(it, said))) this.#waiting.delete(absent);
        else if (absent.until && matchTemplate(absent.until, said)) {
          this.#waiting.delete(absent);
          missed.push(waiting);
        }
      } else {
        const begun = matchTemplate(absent.after, said);
        if (begun) this.#waiting.set(absent, { absent, fields: begun.fields, record: record() });
      }
    }
    return missed;
  }

  /** At the end of the log nothing more can come. */
  end(): readonly Absence[] {
    return [...this.#waiting.values()];
  }
}
