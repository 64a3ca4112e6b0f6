import type { Attempt } from '../../../core/model/attempt';
import { attemptStatuses } from '../../../core/model/attempt';
import { debugRecordKinds, type DebugRecord } from '../../../core/model/debugRecord';
import { attemptId, resourcesId, rolloutId, traceId, workerId } from '../../../core/model/ids';
import type { ResourcesVersion } from '../../../core/model/resources';
import { rolloutStatuses, type RolloutSummary } from '../../../core/model/rollout';
import { workerStatuses, type Worker } from '../../../core/model/worker';
import { product, type StoreInfo } from '../../../protocol/devtools';
import { isObject, type Shape, WrongShape } from '../shape';
import type { Statistics, TraceSummary } from '../source';

const text = (it: Shape) => it.text();
const number = (it: Shape) => it.number();
const bigint = (it: Shape) => nanoseconds(it);
const object = (it: Shape) => it.object();

export function readInfo(it: Shape): StoreInfo {
  if (it.get('product').value !== product) throw new WrongShape(`${it.path}.product`, product, it.get('product').value);
  return {
    product,
    version: it.get('version').text(),
    protocol: it.get('protocol').number(),
    pid: it.get('pid').number(),
    startedMs: it.get('startedMs').number(),
    url: it.get('url').text(),
    otlpUrl: it.get('otlpUrl').optional(text),
    dataDir: it.get('dataDir').text(),
    schemaVersion: it.get('schemaVersion').number(),
    leases: it.get('leases').number(),
    keepRunning: it.get('keepRunning').value === true,
  };
}

export function readStatistics(it: Shape): Statistics {
  return {
    rollouts: it.get('rollouts').number(),
    attempts: it.get('attempts').number(),
    spans: it.get('spans').number(),
    resources: it.get('resources').number(),
    workers: it.get('workers').number(),
    uptimeSeconds: it.get('uptimeSeconds').optional(number),
    rescuedSpans: it.get('rescuedSpans').number(),
    looseTraces: it.get('looseTraces').number(),
    databaseBytes: it.get('databaseBytes').optional(number),
  };
}

export function readDebugRecord(it: Shape): DebugRecord {
  return {
    kind: it.get('kind').oneOf(debugRecordKinds),
    timeMs: it.get('timeMs').number(),
    run: it.get('run').text(),
    pid: it.get('pid').optional(number),
    rollout: it.get('rollout').optional(text),
    attempt: it.get('attempt').optional(text),
    code: it.get('code').optional(text),
    text: it.get('text').text(),
    facts: Object.fromEntries(Object.entries(it.get('facts').object()).map(([name, fact]) => [name, String(fact)])),
  };
}

export function readAttempt(it: Shape): Attempt {
  return {
    id: attemptId(it.get('id').text()),
    rolloutId: rolloutId(it.get('rolloutId').text()),
    sequenceId: it.get('sequenceId').number(),
    status: it.get('status').oneOf(attemptStatuses),
    startedMs: it.get('startedMs').number(),
    endedMs: it.get('endedMs').optional(number),
    workerId: it.get('workerId').optional(id => workerId(id.text())),
    lastHeartbeatMs: it.get('lastHeartbeatMs').optional(number),
    metadata: it.get('metadata').optional(object),
  };
}

export function readSummary(it: Shape): RolloutSummary {
  const rollout = it.get('rollout');
  const config = rollout.get('config');
  return {
    rollout: {
      id: rolloutId(rollout.get('id').text()),
      input: rollout.get('input').value,
      mode: rollout.get('mode').optional(mode => mode.oneOf(['train', 'val', 'test'])),
      resourcesId: rollout.get('resourcesId').optional(id => resourcesId(id.text())),
      status: rollout.get('status').oneOf(rolloutStatuses),
      startedMs: rollout.get('startedMs').number(),
      endedMs: rollout.get('endedMs').optional(number),
      config: {
        timeoutSeconds: config.get('timeoutSeconds').optional(number),
        unresponsiveSeconds: config.get('unresponsiveSeconds').optional(number),
        maxAttempts: config.get('maxAttempts').number(),
        retryCondition: config.get('retryCondition').list(status => status.oneOf(attemptStatuses)),
      },
      metadata: rollout.get('metadata').optional(object),
      latestAttempt: rollout.get('latestAttempt').optional(readAttempt),
    },
    attemptCount: it.get('attemptCount').number(),
    firstStartedMs: it.get('firstStartedMs').optional(number),
    spanCount: it.get('spanCount').optional(number),
    exceptionCount: it.get('exceptionCount').optional(number),
    reward: it.get('reward').optional(number),
    rescuedSpans: it.get('rescuedSpans').number(),
  };
}

export function readWorker(it: Shape): Worker {
  return {
    id: workerId(it.get('id').text()),
    status: it.get('status').oneOf(workerStatuses),
    heartbeatStats: it.get('heartbeatStats').optional(object),
    lastHeartbeatMs: it.get('lastHeartbeatMs').optional(number),
    lastDequeueMs: it.get('lastDequeueMs').optional(number),
    lastBusyMs: it.get('lastBusyMs').optional(number),
    lastIdleMs: it.get('lastIdleMs').optional(number),
    currentRolloutId: it.get('currentRolloutId').optional(id => rolloutId(id.text())),
    currentAttemptId: it.get('currentAttemptId').optional(id => attemptId(id.text())),
  };
}

export function readResources(it: Shape): ResourcesVersion {
  const resources = it.get('resources').object();
  return {
    id: resourcesId(it.get('id').text()),
    version: it.get('version').number(),
    createdMs: it.get('createdMs').number(),
    updatedMs: it.get('updatedMs').number(),
    resources: Object.fromEntries(
      Object.entries(resources).filter((pair): pair is [string, Record<string, unknown>] => isObject(pair[1])),
    ),
  };
}

export function readTrace(it: Shape): TraceSummary {
  return {
    traceId: traceId(it.get('traceId').text()),
    rootName: it.get('rootName').text(),
    serviceName: it.get('serviceName').optional(text),
    spanCount: it.get('spanCount').number(),
    exceptionCount: it.get('exceptionCount').number(),
    startNs: it.get('startNs').optional(bigint),
    endNs: it.get('endNs').optional(bigint),
  };
}

/** Decimal text, since a JSON number would lose the last digits of a nanosecond stamp. */
export function nanoseconds(it: Shape): bigint {
  const digits = it.text();
  if (!/^-?\d{1,20}$/.test(digits)) throw new WrongShape(it.path, 'decimal nanoseconds', digits);
  return BigInt(digits);
}
