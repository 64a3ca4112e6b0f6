import { say } from '../text/say';
import type { Verdict } from './check';
import type { Observations, PythonSight } from './observation';
import { skipped } from './verdicts';

/** What is installed, or the verdict of a check that cannot know: without Python there is nothing to look into. */
export function pythonOf({ interpreter, packages }: Observations): { value: PythonSight } | { verdict: Verdict } {
  if (packages?.seen) return { value: packages.value };
  if (interpreter?.seen && interpreter.value.chosen === null)
    return { verdict: skipped(say('health.skipped.noPython')) };
  return { verdict: skipped(packages?.reason ?? say('health.skipped.notObserved')) };
}
