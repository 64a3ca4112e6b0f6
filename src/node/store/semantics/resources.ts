import type { ResourcesId } from '../../../core/model/ids';
import type { ResourcesVersion } from '../../../core/model/resources';
import type { Context } from './rollouts';

/** Creates version 1, or the next version of an id that is there. Either way it is the latest now. */
export function putResources(
  { tables, nowMs }: Pick<Context, 'tables' | 'nowMs'>,
  id: ResourcesId,
  resources: ResourcesVersion['resources'],
): ResourcesVersion {
  const before = tables.resources.get(id);
  const next: ResourcesVersion = {
    id,
    version: (before?.version ?? 0) + 1,
    createdMs: before?.createdMs ?? nowMs,
    updatedMs: nowMs,
    resources,
  };
  tables.resources.save(next);
  return next;
}
