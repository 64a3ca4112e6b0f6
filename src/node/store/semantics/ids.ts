import { createHash, randomUUID } from 'node:crypto';
import {
  attemptId,
  resourcesId,
  rolloutId,
  type AttemptId,
  type ResourcesId,
  type RolloutId,
} from '../../../core/model/ids';

/** New ids, looking as upstream's do: a prefix and the head of a SHA-1 of something random. */
export interface Ids {
  rollout(): RolloutId;
  attempt(): AttemptId;
  resources(): ResourcesId;
}

export const randomIds: Ids = {
  rollout: () => rolloutId(`ro-${hex(12)}`),
  attempt: () => attemptId(`at-${hex(8)}`),
  resources: () => resourcesId(`rs-${hex(12)}`),
};

const hex = (length: number) => createHash('sha1').update(randomUUID()).digest('hex').slice(0, length);
