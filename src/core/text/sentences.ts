import { agentBreakpointsText } from './agentBreakpoints';
import { cliText } from './cli';
import { debugNodeText } from './debugNode';
import { debugPlanText } from './debugPlan';
import { debugSessionText } from './debugSession';
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
import { troubleshootText } from './troubleshoot';
import { userPatternText } from './userPattern';

/** Every sentence of core, by key. One file per area beside this one. */
export const sentences = {
  ...agentBreakpointsText,
  ...cliText,
  ...debugNodeText,
  ...debugPlanText,
  ...debugSessionText,
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
  ...troubleshootText,
  ...userPatternText,
} as const;

export type TextKey = keyof typeof sentences;
