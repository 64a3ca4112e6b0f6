import type { Category, FailureClass, Severity } from '../core/catalog/entry';
import type { IncidentReason } from '../core/logs/finding';

/** What `explain --json FILE…` prints. Additions keep the version; whatever changes meaning raises it. */
export interface ExplainJson {
  readonly version: 1;
  readonly findings: readonly FindingJson[];
  readonly incidents: readonly IncidentJson[];
  readonly records: number;
  /** As an editor counts them. */
  readonly lines: number;
}

export interface FindingJson {
  /** As given; `-` for standard input. */
  readonly file: string;
  /** From 1: the line that reports the failure. */
  readonly line: number;
  readonly endLine: number;
  readonly code: string;
  readonly title: string;
  readonly severity: Severity;
  readonly category: Category;
  readonly class: FailureClass;
  /** The likeliest. */
  readonly cause: string;
  readonly fixes: readonly FixJson[];
  readonly noise: boolean;
  /** The same wherever this failure shows again. */
  readonly fingerprint: string;
  readonly ids: {
    readonly rollout?: string;
    readonly attempt?: string;
    readonly worker?: string;
    readonly trace?: string;
    readonly span?: string;
    readonly pid?: number;
  };
  /** What the named parts of the line stood for. */
  readonly fields: Readonly<Record<string, string>>;
  /** Other codes that say the line as well. */
  readonly ambiguousWith?: readonly string[];
  /** Only the family of the error is known. */
  readonly general?: true;
}

/** At most one of command, setting, terminal and link. */
export interface FixJson {
  readonly title: string;
  /** A command of the extension. */
  readonly command?: string;
  readonly setting?: string;
  /** To be run by a person in a terminal. */
  readonly terminal?: string;
  readonly link?: string;
}

/** One failure: positions in `findings`. */
export interface IncidentJson {
  readonly root: number;
  readonly members: readonly number[];
  readonly why: IncidentReason;
}

/** What `explain --json CODE…` prints. */
export interface CodesJson {
  readonly version: 1;
  readonly codes: readonly {
    readonly code: string;
    readonly title: string;
    readonly severity: Severity;
    readonly category: Category;
    readonly class: FailureClass;
    readonly meaning: string;
    readonly causes: readonly { readonly text: string; readonly tell?: string }[];
    readonly fixes: readonly FixJson[];
    readonly noise: boolean;
  }[];
}
