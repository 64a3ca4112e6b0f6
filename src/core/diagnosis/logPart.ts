import { type AbsentSign, AbsentSigns } from '../catalog/match/absentSigns';
import type { Matcher } from '../catalog/match/matcher';
import type { ZoneOffset } from '../format/time';
import type { ClockState } from '../logs/clock';
import { bodyOf, type Draft, placeOf, speakerOf } from '../logs/draft';
import { createLogReader } from '../logs/reader';
import type { UserPattern } from '../logs/userPattern/userPattern';
import type { Decode } from '../logs/utf8';
import { type Counts, FindingCaps } from './findingCaps';
import { FindingPacker } from './findingPacker';
import type { PackedFindings } from './packedFindings';
import { type Recall, type TextEcho, toTold, unheard } from './recall';

/** What has begun is the number of a packed finding. */
export type SignOfPart = AbsentSign<number>;

/** What was read in a part of a log. Lines and offsets count from its beginning. */
export interface LogPart {
  /** First what was found, in that order; then what signs speak of. */
  readonly packed: PackedFindings;
  readonly found: number;
  /** What matters for what the whole lacks, in order. */
  readonly signs: readonly SignOfPart[];
  readonly lines: number;
  readonly records: number;
  readonly bytes: number;
  readonly clock: ClockState;
  /** The next part may begin where this one ends; otherwise both have to be read as one. */
  readonly isSettled: boolean;
}

export interface PartOptions {
  readonly matcher: Matcher;
  /** Of this part and those read before it. */
  readonly recall: Recall;
  readonly zone: ZoneOffset;
  readonly clock: ClockState;
  /** How often what stands before this part has said the same; null: so much that nothing more is kept. */
  readonly before: Counts | null;
  readonly patterns?: readonly UserPattern[];
  readonly decode?: Decode;
}

export interface PartReader {
  push(chunk: Uint8Array): void;
  end(): LogPart;
}

/** Reads one part of a log that is read in parts, each in a thread of its own. */
export function createPartReader({
  matcher,
  recall,
  decode,
  clock,
  zone,
  before,
  patterns = [],
}: PartOptions): PartReader {
  const collector = new PartCollector(matcher, recall, before);
  let bytes = 0;
  const reader = createLogReader({
    ...(decode ? { decode } : {}),
    ...{ clock, zone, patterns, wanted: 'hits', shapes: recall.shapes },
    scan: (chunk, start, end, found) => matcher.scan(chunk, start, end, found),
    worth: (message, hits) => matcher.mayTell(message, hits),
    onDraft: (draft, hits) => collector.see(draft, hits),
    again: (echo, pid) => collector.again(echo as TextEcho, pid),
  });
  return {
    push: chunk => {
      bytes += chunk.length;
      reader.push(chunk);
    },
    end: () => {
      const { isSettled } = reader;
      reader.end();
      const { lines, records } = reader;
      return { ...collector.end(), lines, records, bytes, isSettled, clock: reader.clock };
    },
  };
}

/** `FindingCollector` for a part. */
class PartCollector {
  readonly #packer = new FindingPacker();
  readonly #signs: AbsentSigns;
  /** Once a part has found as much as any log keeps, the whole keeps nothing behind it, whatever stood before. */
  readonly #caps: FindingCaps | null;
  #found = 0;

  constructor(
    matcher: Matcher,
    private readonly recall: Recall,
    before: Counts | null,
  ) {
    this.#signs = new AbsentSigns(matcher.catalog.absents);
    this.#caps = before && new FindingCaps(before);
  }

  /** Takes one more of these if nothing of its words is to be kept. */
  again({ says, fingerprint }: TextEcho, pid: number | null): boolean {
    const process = says.length > 0 ? speakerOf(null, pid) : '';
    if (!this.#signs.onlyEnds(says, process)) return false;
    if (this.#caps && fingerprint !== null && !this.#caps.countIfEnough(fingerprint)) return false;
    this.#signs.end(says, process);
    return true;
  }

  see(draft: Draft, hits: readonly number[]): TextEcho | null {
    if (hits.length === 0 && !draft.exception && !draft.http) return unheard;
    const known = this.recall.know(draft, hits);
    if (known.says.length > 0) this.#signs.see(draft, known.bodyOf(draft), known.says);
    const kept = known.told && this.#caps?.take(known.told.fingerprint);
    if (!known.told || !kept) return known.echoOf(draft);
    const body = kept === 'whole' ? known.bodyOf(draft) : known.slimOf(draft);
    this.#packer.add(known.told, body, draft.placeOf(known.bodyOf(draft)), draft.pid);
    this.#found++;
    return known.echoOf(draft);
  }

  end() {
    const signs = this.#signs.signs.map(({ begun, ...sign }) => {
      if (!begun) return { ...sign, begun };
      const { absent, fields, record } = begun;
      const told = toTold(absent.entry, record, { fields, ambiguousWith: [], general: false });
      return { ...sign, begun: this.#packer.add(told, bodyOf(record), placeOf(record), null) };
    });
    return { packed: this.#packer.pack(), found: this.#found, signs };
  }
}
