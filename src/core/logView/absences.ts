import type { CompiledAbsent } from '../catalog/match/compile';
import { matchTemplate } from '../catalog/match/confirm';
import { toSpeech } from '../catalog/match/speech';
import { fingerprintOf } from '../exceptions/fingerprint';
import { speakerOf } from '../logs/draft';
import type { Finding } from '../logs/finding';
import type { LogRecord } from '../logs/record';

/**
 * What one part of a log says about what the whole may lack. Where the part begins it is not known whether something is
 * being waited for: that is settled by its first answer, `cleared`; what comes after that is known for good.
 */
interface Part {
  readonly absent: CompiledAbsent;
  cleared: 'lacks' | 'until' | null;
  /** Waited for since before `cleared`, and missed by it, if nothing was waited for when the part began. */
  early: Finding | null;
  missed: Finding[];
  /** Waited for when the part ends. */
  waiting: Finding | null;
}

/** By kind of absence and process; those of which the part says nothing are not in it. */
export type AbsenceParts = ReadonlyMap<string, Readonly<Part>>;

/** Sees the records of one part, those that the scan has marked for it, in order. */
export class AbsenceWatch {
  readonly parts = new Map<string, Part>();

  constructor(private readonly absents: readonly CompiledAbsent[]) {}

  see(record: LogRecord): void {
    const said = toSpeech(record.message);
    for (const [at, absent] of this.absents.entries()) {
      const key = `${at} ${speakerOf(record.process, record.ids.pid ?? null)}`;
      const part = this.parts.get(key) ?? { absent, cleared: null, early: null, missed: [], waiting: null };
      const waits = part.waiting !== null || part.cleared === null;
      if (waits && absent.lacks.some(it => matchTemplate(it, said))) answer(part, 'lacks');
      else if (waits && absent.until && matchTemplate(absent.until, said)) answer(part, 'until');
      else if (part.waiting === null) {
        const begun = matchTemplate(absent.after, said);
        if (!begun) continue;
        part.waiting = toFinding(absent, begun.fields, record);
      } else continue;
      this.parts.set(key, part);
    }
  }
}

/** What the whole log lacks, from all of its parts in order. `placed` puts a finding where its part stands. */
export function absencesOf(parts: readonly AbsenceParts[], placed: (it: Finding, part: number) => Finding): Finding[] {
  const missed: Finding[] = [];
  const waiting = new Map<string, { absent: CompiledAbsent; finding: Finding }>();
  parts.forEach((part, at) => {
    for (const [key, { absent, cleared, early, missed: known, waiting: last }] of part) {
      const before = waiting.get(key)?.finding ?? null;
      const place = (it: Finding | null) => it && placed(it, at);
      if (cleared === 'until') missed.push(...[before ?? place(early)].filter(it => it !== null));
      missed.push(...known.map(it => placed(it, at)));
      const now = cleared === null ? (before ?? place(last)) : place(last);
      if (now) waiting.set(key, { absent, finding: now });
      else waiting.delete(key);
    }
  });
  const open = [...waiting.values()].filter(it => it.absent.show.certain !== 'at-until');
  return [...missed, ...open.map(it => it.finding)];
}

function answer(part: Part, by: 'lacks' | 'until'): void {
  if (by === 'until' && part.waiting) {
    if (part.cleared === null) part.early = part.waiting;
    else part.missed.push(part.waiting);
  }
  part.cleared ??= by;
  part.waiting = null;
}

function toFinding({ entry }: CompiledAbsent, fields: Finding['fields'], record: LogRecord): Finding {
  return {
    ...{ file: null, line: record.startLine, endLine: record.endLine, code: entry.code, fields, ambiguousWith: [] },
    ...{ general: false, noise: entry.noise === true },
    fingerprint: fingerprintOf(entry.code, record.message, null),
    record: { ...record, detail: '', exception: null },
  };
}
