import type { CatalogEntry } from '../catalog/entry';
import { AbsentLedger } from '../catalog/match/absentLedger';
import { absentShows } from '../catalog/match/absentShows';
import type { AbsentShow } from '../catalog/shows';
import type { Finding } from '../logs/finding';
import { FindingList } from './findingList';
import type { LogPart, SignOfPart } from './logPart';

/** Puts the parts of a log together, in order, to what one reading of all of it would have given. */
export class PartJoiner {
  readonly #list = new FindingList({ slim: true });
  readonly #ledger = new AbsentLedger<Finding>();
  readonly #absents: readonly AbsentShow[];
  #lines = 0;
  #bytes = 0;
  #records = 0;

  constructor(entries: readonly CatalogEntry[]) {
    this.#absents = absentShows(entries);
  }

  add({ findings, signs, lines, records, bytes }: LogPart): void {
    const placed = (it: Finding) => moved(it, this.#lines, this.#bytes);
    for (const sign of signs) this.#take(sign, placed);
    for (const finding of findings) this.#list.add(placed(finding));
    this.#lines += lines;
    this.#bytes += bytes;
    this.#records += records;
  }

  /** What the next part need not keep. */
  frequent(): readonly (readonly [fingerprint: string, count: number])[] {
    return this.#list.frequent();
  }

  end(): { readonly findings: readonly Finding[]; readonly lines: number; readonly records: number } {
    for (const [kind, finding] of this.#ledger.rest()) {
      if (this.#absents[kind]?.certain !== 'at-until') this.#list.add(finding);
    }
    const findings = this.#list.findings.sort((one, other) => one.line - other.line);
    return { findings, lines: this.#lines, records: this.#records };
  }

  /** As `AbsentWatch` does with the record of which this is left. */
  #take({ kind, process, lacks, until, begun }: SignOfPart, placed: (it: Finding) => Finding): void {
    if ((lacks || until) && this.#ledger.isWaiting(kind)) {
      const ended = this.#ledger.end(kind, process);
      if (!lacks) for (const it of ended) this.#list.add(it);
    } else if (begun) this.#ledger.begin(kind, process, () => placed(begun));
  }
}

function moved(finding: Finding, lines: number, bytes: number): Finding {
  const { record } = finding;
  return {
    ...finding,
    line: finding.line + lines,
    endLine: finding.endLine + lines,
    record: {
      ...record,
      startLine: record.startLine + lines,
      endLine: record.endLine + lines,
      startByte: record.startByte + bytes,
      endByte: record.endByte + bytes,
      exceptionLine: record.exceptionLine === null ? null : record.exceptionLine + lines,
    },
  };
}
