import type { CatalogEntry, FailureClass } from '../catalog/entry';
import type { ZoneOffset } from '../format/time';
import type { Language } from '../text/table';

/** `info` is a notice, `notChecked` a component that nobody has looked at; null on rows that carry words only. */
export type NodeSeverity =
  'ok' | 'info' | 'warn' | 'fail' | 'skipped' | 'notChecked' | 'recovering' | 'maintenance' | null;

/** One way to mend it, in words of the user's language. At most one of the four is set. */
export interface Mend {
  readonly title: string;
  readonly command?: string;
  readonly args?: readonly unknown[];
  readonly setting?: string;
  /** Typed into a terminal for the user to run, never run by us. */
  readonly terminal?: string;
  readonly link?: string;
}

/** The full explanation as plain text: whoever shows it escapes it for where it is shown. */
export interface Explanation {
  readonly code: string | null;
  readonly title: string;
  readonly severity: 'error' | 'warning' | 'info' | null;
  readonly class: FailureClass | null;
  /** Kind of the check (G-H1) in words, for instance "connectivity". */
  readonly kind: string | null;
  /** What was found, the same line as the row. */
  readonly found: string;
  readonly evidence: readonly string[];
  readonly meaning: string | null;
  readonly causes: readonly { readonly text: string; readonly tell: string | null }[];
  readonly fixes: readonly Mend[];
  /** "checked 10:41:07, took 3 ms" and the like. */
  readonly footer: readonly string[];
}

export type HealthNodeKind = 'group' | 'component' | 'check' | 'subject' | 'evidence' | 'means' | 'likely' | 'fix';

export interface HealthNode {
  /** Unique in the tree and the same from refresh to refresh, so that selection and expansion survive. */
  readonly id: string;
  readonly kind: HealthNodeKind;
  readonly label: string;
  /** The dim column; holds the code, so that it can be searched. */
  readonly description: string;
  readonly severity: NodeSeverity;
  /** Name of a codicon; null on rows without one. */
  readonly icon: string | null;
  readonly expanded: boolean;
  readonly explanation: Explanation | null;
  /** Inline icons: the best fix that can be applied from here, and the code whose page explains it. */
  readonly mend: Mend | null;
  readonly explain: string | null;
  readonly children: readonly HealthNode[];
}

export interface HealthTree {
  /** "2 problems · checked 3 s ago": the view's description. */
  readonly summary: string;
  /** The badge: checks that warn or fail. */
  readonly problems: number;
  /** "2 problems · checked at 10:41:07": stays true while nobody draws it anew, as on a badge. Empty when never checked. */
  readonly badge: string;
  readonly checkedMs: number | null;
  /** Worst of all components; null before any observation. */
  readonly severity: NodeSeverity;
  readonly nodes: readonly HealthNode[];
}

/** The catalog is a bundle of its own in the extension, so it is handed in. */
export type FindEntry = (code: string) => CatalogEntry | undefined;

export interface TreeOptions {
  readonly language: Language;
  readonly nowMs: number;
  readonly zone: ZoneOffset;
  readonly findEntry: FindEntry;
}
