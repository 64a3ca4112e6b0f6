import type { Message } from '../text/say';

/** Why a text of the user's cannot be read, and where. */
export interface ReadingProblem {
  readonly code: 'AGL-D400' | 'AGL-D401';
  readonly message: Message;
  /** Characters from the beginning of the text; its length where something is missing. */
  readonly at: number;
}

export type Reading<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: ReadingProblem };
