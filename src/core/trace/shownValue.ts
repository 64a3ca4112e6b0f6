import type { AttributeValue } from '../model/span';
import { toVisible } from '../text/visible';
import { maskSecrets } from './secrets';

/** Foreign text ready to be shown as text: nothing hidden, JSON indented, credentials masked beside the open form. */
export interface ShownValue {
  readonly text: string;
  /** The text with credentials masked, to be shown until somebody asks; null when there are none. */
  readonly masked: string | null;
  /** Characters left out at the end, because nobody reads that much and every one of them crosses the border. */
  readonly cut: number;
}

export const maxShown = 200_000;

export function shownValue(key: string, value: AttributeValue): ShownValue {
  if (typeof value === 'object') return toShown(key, listText(value));
  return typeof value === 'string' ? shownText(key, value) : toShown(key, String(value));
}

export function shownText(key: string, text: string): ShownValue {
  return toShown(key, indented(text));
}

function toShown(key: string, whole: string): ShownValue {
  const visible = toVisible(whole.slice(0, maxShown));
  const masked = maskSecrets(key, visible);
  return { text: visible, masked: masked === visible ? null : masked, cut: Math.max(0, whole.length - maxShown) };
}

function listText(list: readonly (string | boolean | number | bigint)[]): string {
  const items = list.map(it => (typeof it === 'string' ? JSON.stringify(it) : String(it)));
  return `[${items.join(', ')}]`;
}

/** Objects and lists only: a number or a quoted word gains nothing, and its digits must stay as they are. */
function indented(text: string): string {
  const first = text.trimStart()[0];
  if ((first !== '{' && first !== '[') || text.length > maxShown) return text;
  try {
    const parsed: unknown = JSON.parse(text);
    // Whole numbers beyond 2^53 would change; the program's own digits are better than a pretty lie.
    return /\d{16,}/.test(text) ? text : JSON.stringify(parsed, null, 2);
  } catch {
    return text;
  }
}
