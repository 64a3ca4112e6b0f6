/**
 * Text for a column of its own. Node.js 22 reads such text only up to a NUL character, so that two names could become one:
 * it is made visible instead. Text within JSON columns is escaped and needs none of this.
 */
export function columnText(text: string): string {
  return text.includes('\0') ? text.replaceAll('\0', '\u2400') : text;
}
