import type { Check } from '../check';
import { checkIds, type CheckId } from '../checkId';
import { databaseIntact } from './databaseIntact';
import { debugpyInstalled } from './debugpyInstalled';
import { diskFree } from './diskFree';
import { portsFree } from './portsFree';
import { pythonFound } from './pythonFound';
import { queueMoving } from './queueMoving';
import { resourcesPresent } from './resourcesPresent';
import { rolloutsFinishing } from './rolloutsFinishing';
import { rolloutsPrepared } from './rolloutsPrepared';
import { sdkInstalled } from './sdkInstalled';
import { spansAtHome } from './spansAtHome';
import { spansFlowing } from './spansFlowing';
import { storeAttached } from './storeAttached';
import { storeFast } from './storeFast';
import { storeReachable } from './storeReachable';
import { storeRecognised } from './storeRecognised';
import { versionsCompatible } from './versionsCompatible';
import { workersAlive } from './workersAlive';

const table: Readonly<Record<CheckId, Check>> = {
  'store-reachable': storeReachable,
  'store-recognised': storeRecognised,
  'store-fast': storeFast,
  'store-attached': storeAttached,
  'queue-moving': queueMoving,
  'workers-alive': workersAlive,
  'rollouts-prepared': rolloutsPrepared,
  'rollouts-finishing': rolloutsFinishing,
  'spans-flowing': spansFlowing,
  'spans-at-home': spansAtHome,
  'resources-present': resourcesPresent,
  'database-intact': databaseIntact,
  'disk-free': diskFree,
  'python-found': pythonFound,
  'sdk-installed': sdkInstalled,
  'versions-compatible': versionsCompatible,
  'debugpy-installed': debugpyInstalled,
  'ports-free': portsFree,
};

/** Every check, in the order in which they stand within their component. */
export const checks: readonly Check[] = checkIds.map(id => table[id]);

export const checkOf = (id: CheckId): Check => table[id];
