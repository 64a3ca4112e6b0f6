import type { RecordBody, RecordPlace } from '../logs/record';
import { columns, type PackedFindings } from './packedFindings';
import type { Told } from './told';

/** What two findings of the same words have in common. */
export interface PackedBody {
  readonly told: Told;
  readonly body: RecordBody;
}

export class FindingPacker {
  readonly #bodies: string[] = [];
  readonly #fingerprints: string[] = [];
  readonly #known = new Map<RecordBody, number>();
  readonly #processes = new Map<string, number>();
  #rows = new Float64Array(1024 * columns);
  #count = 0;

  /** Gives its number. The same body is always told of in the same way. */
  add(told: Told, body: RecordBody, place: RecordPlace, pid: number | null): number {
    if (this.#count * columns === this.#rows.length) {
      const larger = new Float64Array(this.#rows.length * 2);
      larger.set(this.#rows);
      this.#rows = larger;
    }
    this.#rows.set(
      [
        this.#bodyOf(told, body),
        place.process === null ? NaN : this.#processOf(place.process),
        pid ?? NaN,
        ...[place.startLine, place.endLine, place.lines, place.startByte, place.endByte],
        ...[place.timeMs ?? NaN, place.exceptionLine ?? NaN, Number(place.dateInferred), Number(place.shortened)],
      ],
      this.#count * columns,
    );
    return this.#count++;
  }

  pack(): PackedFindings {
    return {
      bodies: this.#bodies,
      fingerprints: this.#fingerprints,
      processes: [...this.#processes.keys()],
      rows: this.#rows.slice(0, this.#count * columns),
    };
  }

  #bodyOf(told: Told, body: RecordBody): number {
    const known = this.#known.get(body);
    if (known !== undefined) return known;
    const packed: PackedBody = { told, body };
    this.#known.set(body, this.#bodies.length);
    this.#fingerprints.push(told.fingerprint);
    return this.#bodies.push(JSON.stringify(packed)) - 1;
  }

  #processOf(process: string): number {
    const known = this.#processes.get(process) ?? this.#processes.size;
    this.#processes.set(process, known);
    return known;
  }
}
