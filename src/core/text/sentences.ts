import { sourceText } from './source';

/** Every sentence of core, by key. One file per area beside this one. */
export const sentences = {
  ...sourceText,
} as const;

export type TextKey = keyof typeof sentences;
