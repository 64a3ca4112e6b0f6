import { isAtLeast } from '../../core/health/version';
import type { PythonFacts } from './lookAtPython';

/** The debugpy that comes with the extension: `folder` holds the package `debugpy`. */
export interface BundledDebugpy {
  readonly folder: string;
  readonly version: string;
}

export type DebugpyChoice =
  | { readonly ok: true; readonly from: 'environment'; readonly version: string | null }
  | {
      readonly ok: true;
      readonly from: 'bundled';
      readonly version: string;
      readonly folder: string;
      /** Why not its own: it has none, or this old one. */
      readonly own: string | null;
    }
  | { readonly ok: false; readonly why: 'absent' | 'tooOld' | 'pythonTooOld'; readonly version: string | null };

/** The first series after Python 2; what is older has other events for child processes. */
export const oldestDebugpy = '1.6.0';
/** What the bundled one supports. */
const oldestPythonOfBundled = '3.10';

/** The environment's own, because the agent's packages were tested with it; else the bundled one. */
export function chooseDebugpy(python: PythonFacts, bundled: BundledDebugpy | null): DebugpyChoice {
  const own = python.debugpy;
  // One without metadata was put there by hand: somebody knows why.
  if (own && (own.version === null || isAtLeast(own.version, oldestDebugpy))) {
    return { ok: true, from: 'environment', version: own.version };
  }
  if (bundled && isAtLeast(python.version, oldestPythonOfBundled)) {
    return { ok: true, from: 'bundled', ...bundled, own: own?.version ?? null };
  }
  if (own) return { ok: false, why: 'tooOld', version: own.version };
  return { ok: false, why: bundled ? 'pythonTooOld' : 'absent', version: null };
}
