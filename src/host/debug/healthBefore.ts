import { explain } from '../../core/health/explanation';
import type { Finding } from '../../core/health/finding';
import type { Explanation, Mend } from '../../core/health/treeNode';
import { checks } from '../../core/health/checks';
import type { CheckId } from '../../core/health/checkId';
import type { HealthState } from '../../core/health/state';
import type { AgentLaunchArguments } from '../../protocol/debug';
import { loadCatalog } from '../catalog';
import { rowOptions } from '../language';
import { readSetting } from '../settings';

/** The health of this window, as far as a launch asks for it. */
export interface HealthBefore {
  /** Runs these checks now. */
  run(ids: readonly CheckId[]): Promise<HealthState>;
  cancel(): void;
}

/** What stands in the way of a run, worst first: a line for each, the code of the first, and what mends that. */
export interface FoundBefore {
  readonly lines: string;
  readonly code: string | null;
  readonly mend: Mend | null;
}

/**
 * Guide row G-H2: what runs before a batch begins. Only failures are told; a warning is no reason to hold somebody up. Null:
 * nothing was found, or nobody wants to know.
 */
export async function healthBefore(
  args: AgentLaunchArguments,
  health: HealthBefore,
  signal: AbortSignal,
): Promise<FoundBefore | null> {
  const ids = readSetting('debugHealthChecks') ? checksFor(args) : [];
  if (ids.length === 0) return null;
  const cancel = () => health.cancel();
  signal.addEventListener('abort', cancel, { once: true });
  const state = await health.run(ids).finally(() => signal.removeEventListener('abort', cancel));
  signal.throwIfAborted();
  const failed = ids.flatMap(id => explanationsOf(state.findings[id]));
  const [first] = failed;
  if (!first) return null;
  const lines = failed.map(it => `${it.code ?? ''} ${it.found}`.trim()).join('\n');
  const mend = first.fixes.find(it => it.command ?? it.setting ?? it.terminal ?? it.link) ?? null;
  return { lines, code: first.code, mend };
}

/** Each thing that failed by itself: "2 of 3" is no reason that anybody could mend. */
function explanationsOf(finding: Finding | undefined): Explanation[] {
  if (finding?.severity !== 'fail') return [];
  const options = { ...rowOptions(), findEntry: loadCatalog().findEntry };
  const subjects = finding.subjects.filter(it => (it.severity ?? 'fail') === 'fail');
  return subjects.length === 0 ? [explain(finding, null, options)] : subjects.map(it => explain(finding, it, options));
}

/**
 * What the run stands on. The debugger looks at its own needs itself (interpreter, debugpy, ports); a store that the program
 * brings along is not there yet; another interpreter than the window's is not what the checks look at.
 */
function checksFor({ store = 'program', python }: AgentLaunchArguments): readonly CheckId[] {
  const ofStore = store === 'embedded' ? checks.filter(it => it.interval === 'batch').map(it => it.id) : [];
  const ofPython: readonly CheckId[] = python === undefined ? ['versions-compatible'] : [];
  const wanted = new Set<CheckId>([...ofStore, ...(store === 'embedded' ? ['disk-free' as const] : []), ...ofPython]);
  return checks.map(it => it.id).filter(id => wanted.has(id));
}
