import type { CompiledAbsent } from './compile';
import { matchTemplate } from './confirm';
import type { Speech } from './speech';

/** What some words say of one kind of absence, whoever says them and whenever. */
export interface AbsentSaid {
  /** The position of the kind in the catalog. */
  readonly kind: number;
  /** What was waited for. */
  readonly lacks: boolean;
  readonly until: boolean;
  /** The fields of the words after which something should come; null when these are others. */
  readonly after: Readonly<Record<string, string>> | null;
}

/** Kinds of which nothing is said are left out. */
export function absentSays(absents: readonly CompiledAbsent[], said: Speech): readonly AbsentSaid[] {
  const says: AbsentSaid[] = [];
  absents.forEach((absent, kind) => {
    const lacks = absent.lacks.some(it => matchTemplate(it, said));
    const until = absent.until !== null && matchTemplate(absent.until, said) !== null;
    const after = matchTemplate(absent.after, said)?.fields ?? null;
    if (lacks || until || after) says.push({ kind, lacks, until, after });
  });
  return says;
}
