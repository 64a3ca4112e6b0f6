import type { Worker } from '../model/worker';
import { thresholds } from './thresholds';

/** `ended`: silent, but it holds nothing: it has most likely finished its run, and nothing is lost. */
export type WorkerLife = 'alive' | 'silent' | 'ended';

/**
 * Only a busy worker can be missed. Its record stays in the store for ever, so an idle one that stopped beating is one
 * that ended. A worker that never beat (a client of its own making) cannot be judged by beats.
 */
export function lifeOf(worker: Worker, nowMs: number): WorkerLife {
  if (worker.lastHeartbeatMs === null && worker.status === 'busy') return 'alive';
  if (nowMs - lastSignMs(worker) <= thresholds.workerSilentMs) return 'alive';
  return worker.status === 'busy' ? 'silent' : 'ended';
}

/** Unix ms of whatever the worker did last. */
export function lastSignMs(worker: Worker): number {
  return Math.max(worker.lastHeartbeatMs ?? 0, worker.lastDequeueMs ?? 0);
}
