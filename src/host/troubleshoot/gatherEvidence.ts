import { stat } from 'node:fs/promises';
import path from 'node:path';
import * as vscode from 'vscode';
import type { CheckId } from '../../core/health/checkId';
import type { Evidence, Sighting } from '../../core/troubleshoot/evidence';
import { toEnvironment } from '../../core/troubleshoot/environment';
import { runHealth } from '../../node/health/runHealth';
import { machineSight } from '../../node/troubleshoot/machineSight';
import { localZone } from '../language';
import type { Places } from './places';
import { exceptionSightings, logSightings } from './sightingsOfWindow';

/** The whole of what can be found out now. In an untrusted workspace logs and the machine only: nothing is run or asked. */
export async function gatherEvidence(
  places: Places,
  checks: readonly CheckId[],
  told: (step: string) => void,
  signal: AbortSignal,
): Promise<Evidence> {
  const trusted = vscode.workspace.isTrusted;
  told(vscode.l10n.t('open logs and the machine'));
  const [logs, machine, storeRanBefore] = await Promise.all([
    logSightings(places, signal),
    machineSight(),
    ranBefore(places.dataDir),
  ]);
  const common = { storeRanBefore, machine, environment: toEnvironment(process.env) };
  if (!trusted || signal.aborted) return { ...common, findings: [], seen: { store: null }, sightings: logs };
  told(vscode.l10n.t('health checks'));
  await places.inputs.refreshPythonChoice();
  const options = { inputs: places.inputs.now(), now: Date.now, zone: localZone, signal, only: checks };
  const [{ findings, seen }, exceptions] = await Promise.all([runHealth(options), exceptionsOf(places, signal)]);
  return { ...common, findings, seen, sightings: [...logs, ...exceptions] };
}

async function exceptionsOf(places: Places, signal: AbortSignal): Promise<readonly Sighting[]> {
  const { source } = places.store;
  return source ? exceptionSightings(places, source, signal) : [];
}

function ranBefore(dataDir: string): Promise<boolean> {
  return stat(path.join(dataDir, 'store.db')).then(
    () => true,
    () => false,
  );
}
