import type { Finding } from '../logs/finding';
import type { RecordBody } from '../logs/record';
import { FindingCaps } from './findingCaps';

/** The findings of one log, of each kind so many, in the order in which they were found. */
export class FindingList {
  readonly findings: Finding[] = [];
  readonly caps = new FindingCaps();

  /** `slim`: keep little of each record, because nobody else holds them. */
  constructor(private readonly slim: boolean) {}

  add(finding: Finding): void {
    const kept = this.caps.take(finding.fingerprint);
    if (kept !== null) this.findings.push(kept === 'slim' && this.slim ? slimmed(finding) : finding);
  }
}

export const slimBody = <B extends RecordBody>(body: B): B => ({ ...body, detail: '', exception: null });

const slimmed = (finding: Finding): Finding => ({ ...finding, record: slimBody(finding.record) });
