import { say } from '../../text/say';
import type { Check, Verdict } from '../check';
import type { Observations } from '../observation';
import { skipped } from '../verdicts';

/** What answers is a store whose protocol we speak, and not one left over from another version of ours. */
export const storeRecognised: Check = {
  id: 'store-recognised',
  component: 'store',
  kind: 'data',
  interval: 'core',
  title: say('health.check.storeRecognised'),
  needs: ['identity'],
  judge,
};

function judge({ store, identity }: Observations): Verdict {
  if (store === null) return skipped(say('health.skipped.noStore'));
  if (identity === undefined) return skipped(say('health.skipped.notObserved'));
  if (!identity.seen) {
    if (identity.code === 'AGL-N003') return { severity: 'fail', code: 'AGL-N003', text: identity.reason };
    return skipped(say('health.skipped.storeSilent'));
  }
  const { kind, version, expectedVersion } = identity.value;
  if (kind === 'agl-0.3') return { severity: 'ok', text: say('health.store.protocol03') };
  if (version === null || expectedVersion === null || version === expectedVersion)
    return { severity: 'ok', text: say('health.store.version', { version: version ?? '–' }) };
  return {
    severity: 'warn',
    code: 'AGL-C003',
    text: say('health.store.otherVersion', { version, expected: expectedVersion }),
    facts: { version, expected: expectedVersion },
  };
}
