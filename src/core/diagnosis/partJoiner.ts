import type { CatalogEntry } from '../catalog/entry';
import { AbsentLedger } from '../catalog/match/absentLedger';
import { absentShows } from '../catalog/match/absentShows';
import type { AbsentShow } from '../catalog/shows';
import type { Finding } from '../logs/finding';
import { byLine } from './byLine';
import type { Counts } from './findingCaps';
import { FindingList } from './findingList';
import { fingerprintAt, FindingUnpacker } from './findingUnpacker';
import type { LogPart, SignOfPart } from './logPart';

/** Puts the parts of a log together, in order, to what one reading of all of it would have given. */
export class PartJoiner {
  readonly #list = new FindingList(true);
  readonly #ledger = new AbsentLedger<Finding>();
  readonly #absents: readonly AbsentShow[];
  readonly #unpacker: FindingUnpacker;
  #lines = 0;
  #bytes = 0;
  #records = 0;

  constructor(file: string | null, entries: readonly CatalogEntry[]) {
    this.#absents = absentShows(entries);
    this.#unpacker = new FindingUnpacker(file);
  }

  add({ packed, found, signs, lines, records, bytes }: LogPart): void {
    const unpack = (row: number, kept: 'whole' | 'slim') =>
      this.#unpacker.unpack(packed, row, kept, this.#lines, this.#bytes);
    for (const sign of signs) this.#take(sign, row => unpack(row, 'whole'));
    for (let row = 0; row < found; row++) {
      const kept = this.#list.caps.take(fingerprintAt(packed, row));
      if (kept) this.#list.findings.push(unpack(row, kept));
    }
    this.#lines += lines;
    this.#bytes += bytes;
    this.#records += records;
  }

  /** What the next part need not keep; null when it need keep nothing. */
  before(): Counts | null {
    return this.#list.caps.isFull ? null : this.#list.caps.frequent();
  }

  end(): { readonly findings: readonly Finding[]; readonly lines: number; readonly records: number } {
    for (const [kind, finding] of this.#ledger.rest()) {
      if (this.#absents[kind]?.certain !== 'at-until') this.#list.add(finding);
    }
    const findings = this.#list.findings.sort(byLine);
    return { findings, lines: this.#lines, records: this.#records };
  }

  /** As `AbsentWatch` does with the record of which this is left. */
  #take({ kind, process, lacks, until, begun }: SignOfPart, findingOf: (row: number) => Finding): void {
    if ((lacks || until) && this.#ledger.isWaiting(kind)) {
      const ended = this.#ledger.end(kind, process);
      if (!lacks) for (const it of ended) this.#list.add(it);
    } else if (begun !== null) this.#ledger.begin(kind, process, () => findingOf(begun));
  }
}
