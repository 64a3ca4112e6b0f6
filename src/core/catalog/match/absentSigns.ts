import type { Draft } from '../../logs/draft';
import type { RecordBody } from '../../logs/record';
import type { AbsentSaid } from './absentSays';
import type { Absence } from './absentWatch';
import type { CompiledAbsent } from './compile';

/** What one record says of one kind of absence. What it does to the log, only who knows all before it can tell. */
export interface AbsentSign<T> {
  /** The position of the kind in the catalog. */
  readonly kind: number;
  readonly process: string;
  readonly lacks: boolean;
  readonly until: boolean;
  readonly begun: T | null;
}

/** Of which processes it is known, wherever the part stands, that they are waited for, or that they are not. */
interface Known {
  readonly waited: Set<string>;
  readonly ended: Set<string>;
  /** Nobody is waited for. */
  isEmpty: boolean;
}

/** For a part of a log: keeps what `AbsentWatch` would have to see, and nothing that it would pass over in any case. */
export class AbsentSigns {
  readonly signs: AbsentSign<Absence>[] = [];
  readonly #known: readonly Known[];

  constructor(private readonly absents: readonly CompiledAbsent[]) {
    this.#known = absents.map(() => ({ waited: new Set(), ended: new Set(), isEmpty: false }));
  }

  /** Whether `end` will do if this process says the same again: nothing new would begin. */
  onlyEnds(says: readonly AbsentSaid[], process: string): boolean {
    return says.every(({ kind, lacks, until, after }) => {
      const known = this.#known[kind];
      return after === null || !known || changesNothing(known, process, lacks || until, true);
    });
  }

  end(says: readonly AbsentSaid[], process: string): void {
    for (const { kind, lacks, until, after } of says) {
      const known = this.#known[kind];
      if (!known || after !== null || takesNothing(known, process, true, false)) continue;
      this.signs.push({ kind, process, lacks, until, begun: null });
    }
  }

  see(draft: Draft, body: RecordBody, says: readonly AbsentSaid[]): void {
    const process = draft.speakerOf(body);
    for (const { kind, lacks, until, after } of says) {
      const known = this.#known[kind];
      const absent = this.absents[kind];
      if (!known || !absent || takesNothing(known, process, lacks || until, after !== null)) continue;
      const begun = after && { absent, fields: after, record: draft.whole(body) };
      this.signs.push({ kind, process, lacks, until, begun });
    }
  }
}

/** Whatever came before the part. */
function changesNothing({ waited, ended, isEmpty }: Known, process: string, ends: boolean, begins: boolean): boolean {
  if (begins) return !ends && waited.has(process);
  return isEmpty || (process !== '' && ended.has(process) && ended.has(''));
}

/** The same; else what is known is changed by it. */
function takesNothing(known: Known, process: string, ends: boolean, begins: boolean): boolean {
  if (changesNothing(known, process, ends, begins)) return true;
  const { waited, ended } = known;
  if (begins && !ends) {
    waited.add(process);
    ended.delete(process);
    known.isEmpty = false;
    return false;
  }
  // What was ended has left room for another process that had found none: it may be waited for or not.
  waited.clear();
  if (begins) ended.clear();
  else if (process !== '') ended.add(process).add('');
  // A line without a process ends what any process was waited for.
  known.isEmpty = !begins && process === '';
  return false;
}
