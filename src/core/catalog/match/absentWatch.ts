import type { Draft } from '../../logs/draft';
import type { LogRecord, RecordBody } from '../../logs/record';
import { AbsentLedger } from './absentLedger';
import type { AbsentSaid } from './absentSays';
import type { CompiledAbsent } from './compile';

export interface Absence {
  readonly absent: CompiledAbsent;
  readonly fields: Readonly<Record<string, string>>;
  /** The record after which something should have come. */
  readonly record: LogRecord;
}

/** What is absent speaks: waits, for one log, for what a healthy run would have said. */
export class AbsentWatch {
  readonly #absents: readonly CompiledAbsent[];
  readonly #ledger = new AbsentLedger<Absence>();

  constructor(absents: readonly CompiledAbsent[]) {
    this.#absents = absents;
  }

  /** Gives what this record ends the wait for, in vain. */
  see(draft: Draft, body: RecordBody, says: readonly AbsentSaid[]): readonly Absence[] {
    return says.flatMap(it => this.#seeOne(it, draft, body));
  }

  /** Whether it would do nothing that this process says the same again. */
  isNothing(says: readonly AbsentSaid[], process: string): boolean {
    return says.every(({ kind, lacks, until, after }) => {
      const ends = lacks || until;
      return !(ends && after !== null) && this.#ledger.isSettled(kind, process, !ends);
    });
  }

  /** At the end of the log nothing more can come. */
  end(): readonly Absence[] {
    return this.#ledger.rest().flatMap(([, it]) => (it.absent.show.certain === 'at-until' ? [] : [it]));
  }

  #seeOne({ kind, lacks, until, after }: AbsentSaid, draft: Draft, body: RecordBody): readonly Absence[] {
    const absent = this.#absents[kind];
    if ((lacks || until) && this.#ledger.isWaiting(kind)) {
      const ended = this.#ledger.end(kind, draft.speakerOf(body));
      return lacks ? [] : ended;
    }
    if (!after || !absent) return [];
    this.#ledger.begin(kind, draft.speakerOf(body), () => ({ absent, fields: after, record: draft.whole(body) }));
    return [];
  }
}
