import { exceptionsText } from './exceptions';
import { healthText } from './health';
import { rolloutsText } from './rollouts';
import { sourceText } from './source';
import { statusText } from './status';
import { timelineText } from './timeline';

/** Every sentence of core, by key. One file per area beside this one. */
export const sentences = {
  ...sourceText,
  ...healthText,
  ...rolloutsText,
  ...exceptionsText,
  ...statusText,
  ...timelineText,
} as const;

export type TextKey = keyof typeof sentences;
