import type { Draft } from '../../logs/draft';
import type { Absence } from './absentWatch';
import type { CompiledAbsent } from './compile';
import { matchTemplate } from './confirm';
import type { Speech } from './speech';

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
}

/** For a part of a log: keeps what `AbsentWatch` would have to see, and nothing that it would pass over in any case. */
export class AbsentSigns {
  readonly signs: AbsentSign<Absence>[] = [];
  readonly #known: readonly Known[];

  constructor(private readonly absents: readonly CompiledAbsent[]) {
    this.#known = absents.map(() => ({ waited: new Set(), ended: new Set() }));
  }

  see(draft: Draft, said: Speech): void {
    this.absents.forEach((absent, kind) => {
      const lacks = absent.lacks.some(it => matchTemplate(it, said));
      const until = absent.until !== null && matchTemplate(absent.until, said) !== null;
      const found = matchTemplate(absent.after, said);
      if (!lacks && !until && !found) return;
      const process = draft.speaker;
      const known = this.#known[kind];
      if (known && isNothing(known, process, lacks || until, found !== null)) return;
      const begun = found && { absent, fields: found.fields, record: draft.whole() };
      this.signs.push({ kind, process, lacks, until, begun });
    });
  }
}

/** Whether this changes nothing, whatever came before the part; else what is known is changed by it. */
function isNothing({ waited, ended }: Known, process: string, ends: boolean, begins: boolean): boolean {
  if (begins && !ends) {
    if (waited.has(process)) return true;
    waited.add(process);
    ended.delete(process);
    return false;
  }
  // A line without a process ends what any process was waited for.
  if (!begins && process !== '' && ended.has(process) && ended.has('')) return true;
  // What was ended has left room for another process that had found none: it may be waited for or not.
  waited.clear();
  if (begins) ended.clear();
  else if (process !== '') ended.add(process).add('');
  return false;
}
