import type { Draft } from '../../logs/draft';
import type { LogRecord } from '../../logs/record';
import { AbsentLedger } from './absentLedger';
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
  readonly #ledger = new AbsentLedger<Absence>();

  constructor(absents: readonly CompiledAbsent[]) {
    this.#absents = absents;
  }

  /** Gives what this record ends the wait for, in vain. */
  see(draft: Draft, said: Speech): readonly Absence[] {
    return this.#absents.flatMap((it, kind) => this.#seeOne(it, kind, draft, said));
  }

  /** At the end of the log nothing more can come. */
  end(): readonly Absence[] {
    return this.#ledger.rest().flatMap(([, it]) => (it.absent.show.certain === 'at-until' ? [] : [it]));
  }

  #seeOne(absent: CompiledAbsent, kind: number, draft: Draft, said: Speech): readonly Absence[] {
    const isWaiting = this.#ledger.isWaiting(kind);
    const came = isWaiting && absent.lacks.some(it => matchTemplate(it, said));
    if (came || (isWaiting && absent.until && matchTemplate(absent.until, said))) {
      const ended = this.#ledger.end(kind, draft.speaker);
      return came ? [] : ended;
    }
    const begun = matchTemplate(absent.after, said);
    if (!begun) return [];
    this.#ledger.begin(kind, draft.speaker, () => ({ absent, fields: begun.fields, record: draft.whole() }));
    return [];
  }
}
