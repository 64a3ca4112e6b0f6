import type { ZoneOffset } from '../format/time';
import type { Language } from '../text/table';

/** Chooses the colour of an icon; the icon itself and the status word say it too. */
export type RowTone = 'waiting' | 'active' | 'passed' | 'failed' | 'skipped' | 'plain';

/** One row of a tree, in the user's words. Foreign text in it is made visible but not escaped: it is no Markdown. */
export interface Row {
  /** The same from refresh to refresh. */
  readonly id: string;
  readonly label: string;
  readonly description: string;
  /** Name of a codicon. */
  readonly icon: string;
  readonly tone: RowTone;
  /** Lines of plain text. */
  readonly tooltip: readonly string[];
}

export interface RowOptions {
  readonly language: Language;
  readonly nowMs: number;
  readonly zone: ZoneOffset;
}
