import { toRecord } from '../logs/draft';
import type { Finding } from '../logs/finding';
import type { RecordBody, RecordPlace } from '../logs/record';
import { slimBody } from './findingList';
import type { PackedBody } from './findingPacker';
import { column, columns, type PackedFindings } from './packedFindings';
import { toFinding } from './told';

/** The same words come from part after part; those that come no more are not worth their memory. */
const keptBodies = 4000;

interface Unpacked extends PackedBody {
  slim: RecordBody | null;
}

/** Makes findings of packed ones; those with the same body share it, from whichever part they come. */
export class FindingUnpacker {
  readonly #known = new Map<string, Unpacked>();

  constructor(private readonly file: string | null) {}

  /** `lines` and `bytes`: what stands before the part. */
  unpack(packed: PackedFindings, row: number, kept: 'whole' | 'slim', lines: number, bytes: number): Finding {
    const at = (name: keyof typeof column) => packed.rows[row * columns + column[name]] ?? NaN;
    const known = this.#bodyOf(packed.bodies[at('body')] ?? '');
    const body = kept === 'whole' ? known.body : (known.slim ??= slimBody(known.body));
    const pid = at('pid');
    const place: RecordPlace = {
      startLine: at('startLine') + lines,
      endLine: at('endLine') + lines,
      lines: at('lines'),
      startByte: at('startByte') + bytes,
      endByte: at('endByte') + bytes,
      timeMs: orNull(at('timeMs')),
      dateInferred: at('dateInferred') !== 0,
      process: packed.processes[at('process')] ?? null,
      exceptionLine: orNull(at('exceptionLine') + lines),
      shortened: at('shortened') !== 0,
    };
    return toFinding(known.told, toRecord(body, place, orNull(pid)), this.file);
  }

  #bodyOf(text: string): Unpacked {
    const before = this.#known.get(text);
    if (before) return before;
    const unpacked: Unpacked = { ...(JSON.parse(text) as PackedBody), slim: null };
    if (this.#known.size >= keptBodies) this.#known.clear();
    this.#known.set(text, unpacked);
    return unpacked;
  }
}

export function fingerprintAt({ rows, fingerprints }: PackedFindings, row: number): string {
  return fingerprints[rows[row * columns + column.body] ?? 0] ?? '';
}

const orNull = (value: number) => (Number.isNaN(value) ? null : value);
