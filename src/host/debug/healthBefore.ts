import { checks } from '../../core/health/checks';
import type { CheckId } from '../../core/health/checkId';
import type { HealthState } from '../../core/health/state';
import type { AgentLaunchArguments } from '../../protocol/debug';
import { words } from '../language';
import { readSetting } from '../settings';

/** The health of this window, as far as a launch asks for it. */
export interface HealthBefore {
  /** Runs these checks now. */
  run(ids: readonly CheckId[]): Promise<HealthState>;
  cancel(): void;
}

/**
 * Guide row G-H2: what runs before a batch begins. Only failures are told; a warning is no reason to hold somebody up. Null:
 * nothing was found, or nobody wants to know.
 */
export async function healthBefore(
  args: AgentLaunchArguments,
  health: HealthBefore,
  signal: AbortSignal,
): Promise<string | null> {
  const ids = readSetting('debugHealthChecks') ? checksFor(args) : [];
  if (ids.length === 0) return null;
  const cancel = () => health.cancel();
  signal.addEventListener('abort', cancel, { once: true });
  const state = await health.run(ids).finally(() => signal.removeEventListener('abort', cancel));
  signal.throwIfAborted();
  const failed = ids.flatMap(id => {
    const finding = state.findings[id];
    return finding?.severity === 'fail' ? [`${finding.code ?? ''} ${words(finding.text)}`.trim()] : [];
  });
  return failed.length === 0 ? null : failed.join('\n');
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
