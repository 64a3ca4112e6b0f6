import { formatDuration } from '../../format/duration';
import { say } from '../../text/say';
import type { Check, Verdict } from '../check';
import type { Observations } from '../observation';
import { thresholds } from '../thresholds';
import { unseen } from '../verdicts';

/** The store answers small questions fast enough that nobody waits for it. */
export const storeFast: Check = {
  id: 'store-fast',
  component: 'store',
  kind: 'performance',
  interval: 'core',
  title: say('health.check.storeFast'),
  needs: ['latency'],
  headline: true,
  judge,
};

function judge(seen: Observations): Verdict {
  const { latency } = seen;
  if (!latency?.seen) return unseen(seen, latency) ?? { severity: 'skipped', text: say('health.skipped.notObserved') };
  const samples = [...latency.value.samplesMs].sort((one, other) => one - other);
  const medianMs = samples[Math.floor((samples.length - 1) / 2)];
  if (medianMs === undefined) return { severity: 'skipped', text: say('health.skipped.notObserved') };
  const facts = { medianMs, slowestMs: samples.at(-1) ?? medianMs, samples: samples.length };
  const time = formatDuration(medianMs);
  if (medianMs <= thresholds.storeSlowMs) return { severity: 'ok', text: say('health.store.fast', { time }), facts };
  const limit = formatDuration(thresholds.storeSlowMs);
  return {
    severity: medianMs > thresholds.storeVerySlowMs ? 'fail' : 'warn',
    code: 'AGL-P010',
    text: say('health.store.slow', { time, limit }),
    evidence: [say('health.store.samples', { samples: latency.value.samplesMs.map(formatDuration).join(', ') })],
    facts,
  };
}
