import { formatBytes } from '../../format/count';
import { say } from '../../text/say';
import type { Check, Verdict } from '../check';
import type { Observations } from '../observation';
import { thresholds } from '../thresholds';
import { skipped } from '../verdicts';

/** There is room for what the store will write. */
export const diskFree: Check = {
  id: 'disk-free',
  component: 'data',
  kind: 'resources',
  interval: 'external',
  title: say('health.check.diskFree'),
  needs: ['disk'],
  judge,
};

function judge({ disk }: Observations): Verdict {
  if (disk === undefined) return skipped(say('health.skipped.notObserved'));
  if (!disk.seen) return skipped(disk.reason);
  const { path, freeBytes, totalBytes } = disk.value;
  const facts = { path, freeBytes, totalBytes };
  const free = formatBytes(freeBytes);
  if (freeBytes >= thresholds.diskLowBytes) return { severity: 'ok', text: say('health.disk.free', { free }), facts };
  const full = freeBytes < thresholds.diskFullBytes;
  const limit = formatBytes(full ? thresholds.diskFullBytes : thresholds.diskLowBytes);
  return {
    severity: full ? 'fail' : 'warn',
    code: 'AGL-P001',
    text: say('health.disk.low', { free, limit }),
    evidence: [say('health.disk.where', { path, total: formatBytes(totalBytes) })],
    facts,
  };
}
