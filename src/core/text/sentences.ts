import { agentBreakpointsText } from './agentBreakpoints';
import { cliText } from './cli';
import { exceptionsText } from './exceptions';
import { explainText } from './explain';
import { healthText } from './health';
import { hoverText } from './hover';
import { mergedLogsText } from './mergedLogs';
import { rolloutsText } from './rollouts';
import { sourceText } from './source';
import { statusText } from './status';
import { storeText } from './store';
import { timelineText } from './timeline';

/** Every sentence of core, by key. One file per area beside this one. */
export const sentences = {
  ...agentBreakpointsText,
  ...cliText,
  ...sourceText,
  ...explainText,
  ...healthText,
  ...hoverText,
  ...mergedLogsText,
  ...rolloutsText,
  ...exceptionsText,
  ...statusText,
  ...storeText,
  ...timelineText,
} as const;

export type TextKey = keyof typeof sentences;
