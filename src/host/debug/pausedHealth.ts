import * as vscode from 'vscode';
import { formatDuration } from '../../core/format/duration';
import { shortId } from '../../core/format/id';
import type { HealthEvent } from '../../core/health/applyFindings';
import type { ComponentId } from '../../core/health/checkId';
import type { StoreController } from '../store/storeController';
import type { SessionWatch } from './sessionWatch';

export interface PlannedWork {
  event(component: ComponentId, event: HealthEvent): void;
  onDidChange(listener: () => void): { dispose(): void };
}

/** What looks silent or stuck while a process of it stands at a breakpoint. */
const concerned: readonly ComponentId[] = ['workers', 'rollouts', 'queue'];

/**
 * A process that is stopped does not beat: while one is, its components are in Maintenance and not judged. At the first stop
 * of a run it is said when a rollout has a time-out, because that clock does not stop.
 */
export function registerPausedHealth(
  watch: SessionWatch,
  health: PlannedWork,
  store: StoreController,
): vscode.Disposable {
  const stopped = new Set<string>();
  const told = new Set<string>();
  const tell = (event: HealthEvent) => {
    for (const component of concerned) health.event(component, event);
  };
  return vscode.Disposable.from(
    watch.onDidStop(({ session }) => {
      stopped.add(session.id);
      tell('maintenanceBegan');
      const run = rootOf(session).id;
      if (told.has(run)) return;
      told.add(run);
      void tellTimeout(store);
    }),
    watch.onDidResume(session => {
      if (stopped.delete(session.id) && stopped.size === 0) tell('maintenanceEnded');
    }),
    vscode.debug.onDidTerminateDebugSession(session => told.delete(session.id)),
    // A component that was first seen, or got well, while something is stopped.
    health.onDidChange(() => {
      if (stopped.size > 0) tell('maintenanceBegan');
    }),
  );
}

function rootOf(session: vscode.DebugSession): vscode.DebugSession {
  return session.parentSession ? rootOf(session.parentSession) : session;
}

/** One question to the store: reading it has side effects there, so it is not asked again. */
async function tellTimeout({ source }: StoreController): Promise<void> {
  const query = { limit: 20, offset: 0, statusIn: ['running', 'preparing'] } as const;
  const page = await source?.rollouts(query, AbortSignal.timeout(3000)).catch(() => undefined);
  const limited = page?.items.map(it => it.rollout).find(it => it.config.timeoutSeconds !== null);
  if (!limited?.config.timeoutSeconds) return;
  const limit = formatDuration(limited.config.timeoutSeconds * 1000);
  void vscode.window.showInformationMessage(
    vscode.l10n.t(
      'Rollout {0} times out after {1}, and that clock goes on while it is paused.',
      shortId(limited.id),
      limit,
    ),
  );
}
